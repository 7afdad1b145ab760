"""Answers, whole and spoiled, as the line is to deliver them."""

from __future__ import annotations

import json
import uuid
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from gme_console.api.values import EVERYONE
from gme_console.practice.error_codes import CODES, Refusal
from gme_console.practice.scenarios import BadDay, Event

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.practice.practice_settings import Key
    from gme_console.practice.task_store import TaskSnapshot

JSON = "application/json"
HTML = "text/html"
_PAGE = b"<html><head><title>Sign in</title></head><body>Sign in to use this network.</body></html>"
_GATEWAY = b"<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>"
_GARBAGE = b'\x80\xff\xfe\x00{"Response": '


class Delivery(Enum):
    """What the line does with an answer."""

    WHOLE = auto()
    TRUNCATED = auto()
    CUT = auto()
    HANG = auto()


@dataclass(frozen=True, slots=True)
class Reply:
    """One HTTP answer. `at` is the service's unix time, `delay` the seconds to wait before it is sent."""

    at: float
    body: bytes = field(default=b"", repr=False)
    status: int = 200
    content_type: str = JSON
    delay: float = 0.0
    delivery: Delivery = Delivery.WHOLE


def with_request_id(fields: dict[str, Any]) -> dict[str, Any]:
    return {**fields, "RequestId": str(uuid.uuid4())}


def failure(refusal: Refusal, now: float) -> dict[str, Any]:
    return with_request_id({"Error": {"Code": refusal.code, "Message": refusal.text(now)}})


def task_fields(task: TaskSnapshot | None) -> dict[str, Any]:
    """DescribeTaskInfo's answer: every field is null where nothing records."""
    if task is None:
        return {"TaskId": None, "RecordMode": None, "SubscribeRecordUserIds": None}
    users = task.SubscribeRecordUserIds
    return {
        "TaskId": task.TaskId,
        "RecordMode": task.RecordMode,
        "SubscribeRecordUserIds": None if users == EVERYONE else users.body(),
    }


def file_fields(task: TaskSnapshot, files: tuple[RecordInfo, ...]) -> dict[str, Any]:
    """DescribeRecordInfo's answer: RecordInfo is null until a file has begun."""
    listed = [
        {
            "UserId": file.UserId,
            "FileName": file.FileName,
            "RecordBeginTime": file.RecordBeginTime,
            "RecordStatus": file.RecordStatus,
        }
        for file in files
    ]
    return {"RoomId": task.RoomId, "RecordMode": task.RecordMode, "RecordInfo": listed or None}


def identity_fields(key: Key) -> dict[str, Any]:
    """GetCallerIdentity's answer: a user of an account, as its example has one."""
    return {
        "Type": "CAMUser",
        "AccountId": key.account,
        "UserId": key.user,
        "PrincipalId": key.user,
        "Arn": f"qcs::cam:{key.account}:uin/{key.user}",
    }


def reply(response: dict[str, Any], now: float) -> Reply:
    """The envelope around `response`."""
    return Reply(at=now, body=json.dumps({"Response": response}).encode("ascii"))


def spoiled(response: dict[str, Any], event: Event, now: float, slow: float) -> Reply:
    """What the client gets of `response` when `event` befalls it; `slow` is the seconds of a plain `slow`."""
    if event.name in CODES:
        return reply(failure(Refusal(event.name), now), now)
    whole = reply(response, now)
    match BadDay(event.name):
        case BadDay.SLOW:
            return replace(whole, delay=slow if event.seconds is None else event.seconds)
        case BadDay.HANG:
            return replace(whole, delivery=Delivery.HANG)
        case BadDay.CUT_BEFORE | BadDay.CUT_AFTER:
            return replace(whole, delivery=Delivery.CUT)
        case BadDay.TRUNCATED:
            return replace(whole, delivery=Delivery.TRUNCATED)
        case BadDay.GARBAGE:
            return replace(whole, body=_GARBAGE)
        case BadDay.HTML:
            return replace(whole, body=_PAGE, content_type=HTML)
        case BadDay.HTTP_502 | BadDay.HTTP_502_AFTER:
            return replace(whole, body=_GATEWAY, content_type=HTML, status=502)
        case BadDay.NO_TASK_ID:
            return reply({name: value for name, value in response.items() if name != "TaskId"}, now)
        case BadDay.INTERNAL_AFTER:
            return reply(failure(Refusal("InternalError"), now), now)
