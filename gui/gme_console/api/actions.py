"""Requests of the recording actions, spelled as the API spells them; their answers: `action_answers`.

Source: API reference, service gme, version 2018-07-11. Every integer is a uint64 and stays a Python int.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, ClassVar

from gme_console.api.values import EVERYONE, UserLists

VERSION = "2018-07-11"
SERVICE = "gme"

STS_VERSION = "2018-08-13"
STS_SERVICE = "sts"

_compact = json.JSONEncoder(separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class StartRecord:
    """Start recording a room that exists. Answered by StartRecordAnswer."""

    action: ClassVar[str] = "StartRecord"
    BizId: int
    RoomId: str
    RecordMode: int
    SubscribeRecordUserIds: UserLists = EVERYONE

    def body(self) -> dict[str, Any]:
        return {
            "BizId": self.BizId,
            "RoomId": self.RoomId,
            "RecordMode": self.RecordMode,
            **_lists_body(self.SubscribeRecordUserIds),
        }


@dataclass(frozen=True, slots=True)
class StopRecord:
    """End a task. Answered by StopRecordAnswer."""

    action: ClassVar[str] = "StopRecord"
    BizId: int
    TaskId: int

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "TaskId": self.TaskId}


@dataclass(frozen=True, slots=True)
class ModifyRecordInfo:
    """Replace mode and lists of a live task. Answered by ModifyRecordInfoAnswer."""

    action: ClassVar[str] = "ModifyRecordInfo"
    BizId: int
    TaskId: int
    RecordMode: int
    SubscribeRecordUserIds: UserLists = EVERYONE

    def body(self) -> dict[str, Any]:
        return {
            "BizId": self.BizId,
            "TaskId": self.TaskId,
            "RecordMode": self.RecordMode,
            **_lists_body(self.SubscribeRecordUserIds),
        }


@dataclass(frozen=True, slots=True)
class DescribeTaskInfo:
    """Ask which task records a room. Answered by DescribeTaskInfoAnswer."""

    action: ClassVar[str] = "DescribeTaskInfo"
    BizId: int
    RoomId: str

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "RoomId": self.RoomId}


@dataclass(frozen=True, slots=True)
class DescribeRecordInfo:
    """Ask for the files of a task. Answered by DescribeRecordInfoAnswer; `room`, if known, is what it must name."""

    action: ClassVar[str] = "DescribeRecordInfo"
    BizId: int
    TaskId: int
    room: str = ""

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "TaskId": self.TaskId}


@dataclass(frozen=True, slots=True)
class GetCallerIdentity:
    """Ask which account a key belongs to: of another service, sts. Answered by GetCallerIdentityAnswer."""

    action: ClassVar[str] = "GetCallerIdentity"

    def body(self) -> dict[str, Any]:
        return {}


Request = StartRecord | StopRecord | ModifyRecordInfo | DescribeTaskInfo | DescribeRecordInfo | GetCallerIdentity

Change = StartRecord | StopRecord | ModifyRecordInfo
"""The requests that change something, and so are kept."""

Question = DescribeTaskInfo | DescribeRecordInfo
"""Those that do not. One is kept where its answer changed what is believed."""


def service_of(action: str) -> tuple[str, str]:
    """The service that an action is part of, and the version of its API."""
    if action == GetCallerIdentity.action:
        return STS_SERVICE, STS_VERSION
    return SERVICE, VERSION


def encode(request: Request) -> bytes:
    """The exact body bytes to sign and send: JSON in ASCII, integers undisturbed."""
    return _compact(request.body()).encode("ascii")


def request_of(action: str, body: str) -> Change:
    """The request whose encoding is `body`, exactly. Raises ValueError if there is none."""
    fields = json.loads(body)
    try:
        match action:
            case StartRecord.action:
                return StartRecord(fields["BizId"], fields["RoomId"], fields["RecordMode"], _stored_lists(fields))
            case StopRecord.action:
                return StopRecord(fields["BizId"], fields["TaskId"])
            case ModifyRecordInfo.action:
                return ModifyRecordInfo(fields["BizId"], fields["TaskId"], fields["RecordMode"], _stored_lists(fields))
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a stored body is no {action}: {error!r}") from error
    raise ValueError(f"no such action: {action}")


def question_of(action: str, body: str) -> Question:
    """The same of a question."""
    fields = json.loads(body)
    try:
        match action:
            case DescribeTaskInfo.action:
                return DescribeTaskInfo(fields["BizId"], fields["RoomId"])
            case DescribeRecordInfo.action:
                return DescribeRecordInfo(fields["BizId"], fields["TaskId"])
    except (KeyError, TypeError) as error:
        raise ValueError(f"a stored body is no {action}: {error!r}") from error
    raise ValueError(f"no such question: {action}")


def _lists_body(lists: UserLists) -> dict[str, Any]:
    body = lists.body()
    return {"SubscribeRecordUserIds": body} if body else {}


def _stored_lists(fields: dict[str, Any]) -> UserLists:
    lists = fields.get("SubscribeRecordUserIds", {})
    return UserLists(tuple(lists.get("SubscribeUserIds", ())), tuple(lists.get("UnSubscribeUserIds", ())))
