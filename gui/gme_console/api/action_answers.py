"""Answers of the actions, spelled as the API spells them."""

from __future__ import annotations

from typing import Any, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.trouble import Trouble
from gme_console.api.values import EVERYONE, UINT64_MAX, UserLists


class StartRecordAnswer(NamedTuple):
    """The task that was begun."""

    TaskId: int
    RequestId: str


class StopRecordAnswer(NamedTuple):
    """The task was ended."""

    RequestId: str


class ModifyRecordInfoAnswer(NamedTuple):
    """The task was changed."""

    RequestId: str


class DescribeTaskInfoAnswer(NamedTuple):
    """The task that records the room; TaskId None when nothing does (null, 0 and absent all mean that)."""

    TaskId: int | None
    RecordMode: int | None
    SubscribeRecordUserIds: UserLists
    RequestId: str


class RecordInfo(NamedTuple):
    """One file of a task. UserId is "0" in mixed mode, RecordBeginTime in unix seconds; a missing number is 0."""

    UserId: str
    FileName: str
    RecordBeginTime: int
    RecordStatus: int


class DescribeRecordInfoAnswer(NamedTuple):
    """The files that a task has recorded so far."""

    RoomId: str
    RecordMode: int | None
    RequestId: str
    RecordInfo: tuple[RecordInfo, ...] = ()


class GetCallerIdentityAnswer(NamedTuple):
    """Whose key it is: `AccountId` is the main account; `UserId` and `Arn` name the user or role below it."""

    AccountId: str
    UserId: str
    Arn: str
    PrincipalId: str
    Type: str
    RequestId: str


Answer = (
    StartRecordAnswer
    | StopRecordAnswer
    | ModifyRecordInfoAnswer
    | DescribeTaskInfoAnswer
    | DescribeRecordInfoAnswer
    | GetCallerIdentityAnswer
)


class MalformedAnswer(ValueError):
    """An answer that lacks what its action must have, or has it in another type."""


def decode(action: str, response: dict[str, Any]) -> Answer:
    """The typed answer in the `Response` object of a success.

    Raises MalformedAnswer when RequestId, the TaskId of a StartRecord, or the account of a GetCallerIdentity is missing
    or of the wrong type.
    """
    request_id = response.get("RequestId")
    if not isinstance(request_id, str) or not request_id:
        raise MalformedAnswer(Detail(Trouble.MISSING, field="RequestId"))
    match action:
        case "StartRecord":
            task_id = _uint64(response, "TaskId")
            if not task_id:
                raise MalformedAnswer(Detail(Trouble.MISSING, field="TaskId"))
            return StartRecordAnswer(task_id, request_id)
        case "StopRecord":
            return StopRecordAnswer(request_id)
        case "ModifyRecordInfo":
            return ModifyRecordInfoAnswer(request_id)
        case "DescribeTaskInfo":
            return DescribeTaskInfoAnswer(
                TaskId=_uint64(response, "TaskId") or None,
                RecordMode=_uint64(response, "RecordMode"),
                SubscribeRecordUserIds=_lists(response.get("SubscribeRecordUserIds")),
                RequestId=request_id,
            )
        case "DescribeRecordInfo":
            return DescribeRecordInfoAnswer(
                RoomId=_string(response.get("RoomId")),
                RecordMode=_uint64(response, "RecordMode"),
                RecordInfo=_files(response.get("RecordInfo")),
                RequestId=request_id,
            )
        case "GetCallerIdentity":
            return _identity(response, request_id)
    raise MalformedAnswer(Detail(Trouble.NO_SUCH_ACTION, action=action))


def _identity(response: dict[str, Any], request_id: str) -> GetCallerIdentityAnswer:
    account_id = _string(response.get("AccountId"))
    if not account_id:
        raise MalformedAnswer(Detail(Trouble.MISSING, field="AccountId"))
    user_id, arn, principal_id, kind = (
        _string(response.get(name)) for name in ("UserId", "Arn", "PrincipalId", "Type")
    )
    return GetCallerIdentityAnswer(account_id, user_id, arn, principal_id, kind, request_id)


def _uint64(fields: dict[str, Any], name: str) -> int | None:
    value = fields.get(name)
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= UINT64_MAX:
        raise MalformedAnswer(Detail(Trouble.NOT_UINT64, field=name))
    return value


def _string(value: Any) -> str:
    """A string field that may come as an integer (user ids do in the reference's examples) or null."""
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    raise MalformedAnswer(Detail(Trouble.NOT_TEXT))


def _strings(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise MalformedAnswer(Detail(Trouble.LIST_NOT_LIST))
    return tuple(_string(item) for item in value)


def _lists(value: Any) -> UserLists:
    if value is None:
        return EVERYONE
    if not isinstance(value, dict):
        raise MalformedAnswer(Detail(Trouble.NOT_OBJECT, field="SubscribeRecordUserIds"))
    return UserLists(_strings(value.get("SubscribeUserIds")), _strings(value.get("UnSubscribeUserIds")))


def _files(value: Any) -> tuple[RecordInfo, ...]:
    if value is None:
        return ()
    if not isinstance(value, list):
        raise MalformedAnswer(Detail(Trouble.NOT_LIST, field="RecordInfo"))
    return tuple(_file(item) for item in value if item is not None)


def _file(value: Any) -> RecordInfo:
    if not isinstance(value, dict):
        raise MalformedAnswer(Detail(Trouble.ENTRY_NOT_OBJECT, field="RecordInfo"))
    return RecordInfo(
        UserId=_string(value.get("UserId")),
        FileName=_string(value.get("FileName")),
        RecordBeginTime=_uint64(value, "RecordBeginTime") or 0,
        RecordStatus=_uint64(value, "RecordStatus") or 0,
    )
