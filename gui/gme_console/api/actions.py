"""Requests of the recording actions, spelled as the API spells them; their answers: `action_answers`.

Source: API reference, service gme, version 2018-07-11. Every integer is a uint64 and stays a Python int.
What is known of an action stands in its class: `answers` are the fields of its answer, `stored` makes the request of a
body that was kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, ClassVar, Self, TypeVar, get_args

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
    answers: ClassVar[frozenset[str]] = frozenset({"TaskId"})
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

    @classmethod
    def stored(cls, fields: dict[str, Any]) -> Self:
        return cls(fields["BizId"], fields["RoomId"], fields["RecordMode"], _stored_lists(fields))


@dataclass(frozen=True, slots=True)
class StopRecord:
    """End a task. Answered by StopRecordAnswer."""

    action: ClassVar[str] = "StopRecord"
    answers: ClassVar[frozenset[str]] = frozenset()
    BizId: int
    TaskId: int

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "TaskId": self.TaskId}

    @classmethod
    def stored(cls, fields: dict[str, Any]) -> Self:
        return cls(fields["BizId"], fields["TaskId"])


@dataclass(frozen=True, slots=True)
class ModifyRecordInfo:
    """Replace mode and lists of a live task. Answered by ModifyRecordInfoAnswer."""

    action: ClassVar[str] = "ModifyRecordInfo"
    answers: ClassVar[frozenset[str]] = frozenset()
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

    @classmethod
    def stored(cls, fields: dict[str, Any]) -> Self:
        return cls(fields["BizId"], fields["TaskId"], fields["RecordMode"], _stored_lists(fields))


@dataclass(frozen=True, slots=True)
class DescribeTaskInfo:
    """Ask which task records a room. Answered by DescribeTaskInfoAnswer."""

    action: ClassVar[str] = "DescribeTaskInfo"
    answers: ClassVar[frozenset[str]] = frozenset({"TaskId", "RecordMode", "SubscribeRecordUserIds"})
    BizId: int
    RoomId: str

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "RoomId": self.RoomId}

    @classmethod
    def stored(cls, fields: dict[str, Any]) -> Self:
        return cls(fields["BizId"], fields["RoomId"])


@dataclass(frozen=True, slots=True)
class DescribeRecordInfo:
    """Ask for the files of a task. Answered by DescribeRecordInfoAnswer; `room`, if known, is what it must name."""

    action: ClassVar[str] = "DescribeRecordInfo"
    answers: ClassVar[frozenset[str]] = frozenset({"RoomId", "RecordMode", "RecordInfo"})
    BizId: int
    TaskId: int
    room: str = ""

    def body(self) -> dict[str, Any]:
        return {"BizId": self.BizId, "TaskId": self.TaskId}

    @classmethod
    def stored(cls, fields: dict[str, Any]) -> Self:
        return cls(fields["BizId"], fields["TaskId"])


@dataclass(frozen=True, slots=True)
class GetCallerIdentity:
    """Ask which account a key belongs to: of another service, sts. Answered by GetCallerIdentityAnswer."""

    action: ClassVar[str] = "GetCallerIdentity"
    answers: ClassVar[frozenset[str]] = frozenset({"Arn"})

    def body(self) -> dict[str, Any]:
        return {}


Request = StartRecord | StopRecord | ModifyRecordInfo | DescribeTaskInfo | DescribeRecordInfo | GetCallerIdentity

Change = StartRecord | StopRecord | ModifyRecordInfo
"""The requests that change something, and so are kept."""

Question = DescribeTaskInfo | DescribeRecordInfo
"""Those that do not. One is kept where its answer changed what is believed."""

ACTIONS: tuple[type[Request], ...] = get_args(Request)

T = TypeVar("T")
_Known = dict[str, Callable[[dict[str, Any]], T]]

_CHANGES: _Known[Change] = {one.action: one.stored for one in get_args(Change)}
_QUESTIONS: _Known[Question] = {one.action: one.stored for one in get_args(Question)}


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
    return _stored(_CHANGES, action, body)


def question_of(action: str, body: str) -> Question:
    """The same of a question."""
    return _stored(_QUESTIONS, action, body)


def _stored(known: _Known[T], action: str, body: str) -> T:
    fields = json.loads(body)
    if action not in known:
        raise ValueError(f"no such action: {action}")
    try:
        return known[action](fields)
    except (KeyError, TypeError, AttributeError) as error:
        raise ValueError(f"a stored body is no {action}: {error!r}") from error


def _lists_body(lists: UserLists) -> dict[str, Any]:
    body = lists.body()
    return {"SubscribeRecordUserIds": body} if body else {}


def _stored_lists(fields: dict[str, Any]) -> UserLists:
    lists = fields.get("SubscribeRecordUserIds", {})
    return UserLists(tuple(lists.get("SubscribeUserIds", ())), tuple(lists.get("UnSubscribeUserIds", ())))
