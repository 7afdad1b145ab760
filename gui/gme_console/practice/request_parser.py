"""From the bytes of a body to a request of the API, with the refusals that the API documents.

A parameter that is null counts as left out. The lists take strings, and integers because the reference's own
example has them.
"""

from __future__ import annotations

import json
from typing import Any

from gme_console.api.actions import (
    DescribeRecordInfo,
    DescribeTaskInfo,
    GetCallerIdentity,
    ModifyRecordInfo,
    Request,
    StartRecord,
    StopRecord,
)
from gme_console.api.values import EVERYONE, MAX_LISTED_USERS, UINT64_MAX, RecordMode, UserLists
from gme_console.practice.error_codes import Refusal, missing, unknown, wrong_type

_LISTS = "SubscribeRecordUserIds"
_REQUIRED = {
    "StartRecord": ("BizId", "RoomId", "RecordMode"),
    "StopRecord": ("BizId", "TaskId"),
    "ModifyRecordInfo": ("BizId", "TaskId", "RecordMode"),
    "DescribeTaskInfo": ("BizId", "RoomId"),
    "DescribeRecordInfo": ("BizId", "TaskId"),
    "GetCallerIdentity": (),
}
_OPTIONAL = {"StartRecord": (_LISTS,), "ModifyRecordInfo": (_LISTS,)}
_TOO_MANY = {
    "SubscribeUserIds": "InvalidParameterValue.InvalidSubscribeUserIds",
    "UnSubscribeUserIds": "InvalidParameterValue.InvalidUNSubscribeUserIds",
}

ACTIONS = tuple(_REQUIRED)


def parse(action: str, body: bytes) -> Request:
    """The request in `body`; `action` is one of ACTIONS. Raises Refusal."""
    fields = _named(action, _object(body))
    if action == GetCallerIdentity.action:
        return GetCallerIdentity()
    biz_id = _uint64(fields, "BizId")
    match action:
        case "StartRecord":
            return StartRecord(biz_id, _room(fields), _mode(fields), _users(fields))
        case "StopRecord":
            return StopRecord(biz_id, _uint64(fields, "TaskId"))
        case "ModifyRecordInfo":
            return ModifyRecordInfo(biz_id, _uint64(fields, "TaskId"), _mode(fields), _users(fields))
        case "DescribeTaskInfo":
            return DescribeTaskInfo(biz_id, _room(fields))
        case _:
            return DescribeRecordInfo(biz_id, _uint64(fields, "TaskId"))


def _object(body: bytes) -> dict[str, Any]:
    try:
        value = json.loads(body.decode("utf-8"), parse_constant=_not_json)
    except (ValueError, RecursionError):
        raise Refusal("InvalidParameter", "The request body is not valid JSON.") from None
    if not isinstance(value, dict):
        raise Refusal("InvalidParameter", "The request body is not a JSON object.")
    return {name: field for name, field in value.items() if field is not None}


def _not_json(constant: str) -> Any:
    raise ValueError(constant)


def _named(action: str, fields: dict[str, Any]) -> dict[str, Any]:
    for name in _REQUIRED[action]:
        if name not in fields:
            raise missing(name)
    for name in fields:
        if name not in _REQUIRED[action] and name not in _OPTIONAL.get(action, ()):
            raise unknown(name)
    return fields


def _integer(fields: dict[str, Any], name: str) -> int:
    value = fields[name]
    if isinstance(value, bool) or not isinstance(value, int):
        raise wrong_type(name)
    return value


def _uint64(fields: dict[str, Any], name: str) -> int:
    value = _integer(fields, name)
    if not 0 < value <= UINT64_MAX:
        raise Refusal(f"InvalidParameterValue.Invalid{name}")
    return value


def _mode(fields: dict[str, Any]) -> int:
    value = _integer(fields, "RecordMode")
    if value not in set(RecordMode):
        raise Refusal("InvalidParameterValue.InvalidRecordMode")
    return value


def _room(fields: dict[str, Any]) -> str:
    value = fields["RoomId"]
    if not isinstance(value, str):
        raise wrong_type("RoomId")
    if not value or not _is_text(value):
        raise Refusal("InvalidParameterValue.InvalidRoomId")
    return value


def _users(fields: dict[str, Any]) -> UserLists:
    lists = fields.get(_LISTS)
    if lists is None:
        return EVERYONE
    if not isinstance(lists, dict):
        raise Refusal("InvalidParameterValue.InvalidSubscribeRecordUserIds")
    for name in lists:
        if name not in _TOO_MANY:
            raise unknown(f"{_LISTS}.{name}")
    return UserLists(*(_list(lists.get(name), too_many) for name, too_many in _TOO_MANY.items()))


def _list(value: Any, too_many: str) -> tuple[str, ...]:
    if value is None:
        return ()
    if not isinstance(value, list) or not value:
        raise Refusal("InvalidParameterValue.InvalidSubscribeRecordUserIds")
    if len(value) > MAX_LISTED_USERS:
        raise Refusal(too_many)
    return tuple(_user(item) for item in value)


def _user(value: Any) -> str:
    if isinstance(value, int) and not isinstance(value, bool) and 0 <= value <= UINT64_MAX:
        return str(value)
    if not isinstance(value, str) or not value or not _is_text(value):
        raise Refusal("InvalidParameterValue.InvalidSubscribeRecordUserIds")
    return value


def _is_text(value: str) -> bool:
    """Whether it can be written in UTF-8: JSON's escapes can make half of a surrogate pair."""
    return not any("\ud800" <= character <= "\udfff" for character in value)
