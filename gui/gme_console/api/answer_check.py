"""Whether an answer can be the answer to its question at all.

Source: API reference, service gme, version 2018-07-11: what each of the five actions answers with. A field that no
action has may be new and is passed over; one that belongs to another action means that the line has slipped.
"""

from __future__ import annotations

from typing import Any

from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo, Request
from gme_console.api.detail import Detail
from gme_console.api.trouble import Trouble

_FIELDS = {
    "StartRecord": {"TaskId"},
    "StopRecord": set[str](),
    "ModifyRecordInfo": set[str](),
    "DescribeTaskInfo": {"TaskId", "RecordMode", "SubscribeRecordUserIds"},
    "DescribeRecordInfo": {"RoomId", "RecordMode", "RecordInfo"},
}
_ALL = set[str]().union(*_FIELDS.values())


def misfit(request: Request, response: dict[str, Any]) -> Detail | None:
    """Why the `Response` object of a success cannot belong to `request`; None when it can."""
    foreign = sorted((_ALL - _FIELDS[request.action]) & response.keys())
    if foreign:
        return Detail(Trouble.FOREIGN_FIELD, field=foreign[0], action=request.action)
    match request:
        case DescribeTaskInfo() if response.get("TaskId") and "RecordMode" not in response:
            return Detail(Trouble.NO_MODE)
        case DescribeRecordInfo() if "RoomId" not in response:
            return Detail(Trouble.NO_ROOM)
        case DescribeRecordInfo(room=room) if room and str(response["RoomId"]) != room:
            return Detail(Trouble.OTHER_ROOM)
    return None


def success_beside_error(response: dict[str, Any]) -> str:
    """What a response with an Error holds of a success as well; empty when nothing."""
    return next((name for name in sorted(_ALL) if response.get(name)), "")
