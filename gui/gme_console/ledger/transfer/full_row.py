"""A row with everything that belongs to it, as it is stored, for what leaves the history and what comes into it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

RECORDING = (
    "uid",
    "created_us",
    "changed_us",
    "profile_id",
    "profile_name",
    "host",
    "BizId",
    "RoomId",
    "RecordMode",
    "SubscribeUserIds",
    "UnSubscribeUserIds",
    "TaskId",
    "state",
    "reason",
    "code",
    "message",
    "RequestId",
    "origin",
    "settled",
    "confirmed_us",
    "ended_us",
    "settler",
    "note",
    "note_us",
    "check_verdict",
    "check_report",
    "batch",
    "pressed_by",
    "ticket",
)
REQUEST = (
    "console",
    "action",
    "body",
    "intent_us",
    "sent_us",
    "done_us",
    "kind",
    "reason",
    "code",
    "message",
    "RequestId",
    "http_status",
    "raw",
    "sendings",
    "elapsed_ms",
    "clock_offset",
    "former",
    "verdict",
    "settled_us",
    "pressed_by",
    "ticket",
    "finding",
)
FILE = ("UserId", "FileName", "RecordBeginTime", "RecordStatus", "seen_us")
"""Every column but the ids, which count within one history only, `removed_us`: what is removed stays here, and
`check_open`: whose recording it is that may go on is for the console that began it."""

_WHO_AND_WHY = {"pressed_by": "", "ticket": ""}
LATER_OF_REQUEST = {**_WHO_AND_WHY, "finding": ""}
LATER = {"check_verdict": "", "check_report": "", "batch": "", **_WHO_AND_WHY}
"""Columns of a row that files of earlier consoles lack, and what stands there."""

Columns = Mapping[str, Any]
"""The values of a row of a table by the names of its columns, as they are stored."""

NameProfile = Callable[[str, str, str], tuple[str, str] | None]
"""From id, host and BizId of a foreign row's profile to id and name of the one that takes its place here, if any."""


@dataclass(frozen=True, slots=True)
class FullRow:
    """A row of the history, its requests in the order in which they were written down, and its files."""

    row: Columns
    requests: tuple[Columns, ...]
    files: tuple[Columns, ...]


class Merged(StrEnum):
    """What became of a row that came in."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
