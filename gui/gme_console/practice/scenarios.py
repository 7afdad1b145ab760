"""Room names that make the service refuse, or have a bad day.

A room is named EVENT, which befalls StartRecord (and DescribeTaskInfo too, if it is that there is no such room), or
ACTION EVENT, which befalls that action. For StopRecord, ModifyRecordInfo and DescribeRecordInfo the task's own room
counts. Any other room is plain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from gme_console.practice.error_codes import CODES
from gme_console.practice.request_parser import ACTIONS

NOBODY = "nobody"
SOMEBODY_ELSES = "somebody-elses"
LEAVES_EARLY = "leaves-early"
STUCK_UPLOAD = "stuck-upload"
LOST_FILE = "lost-file"
STRAY_FILE = "stray-file"
NO_ROOM = "ResourceNotFound.RoomNotFound"


class BadDay(StrEnum):
    """What can go wrong besides an error code."""

    SLOW = "slow"
    HANG = "hang"
    CUT_BEFORE = "cut-before"
    CUT_AFTER = "cut-after"
    GARBAGE = "garbage"
    HTML = "html"
    TRUNCATED = "truncated"
    HTTP_502 = "http-502"
    HTTP_502_AFTER = "http-502-after"
    NO_TASK_ID = "no-task-id"
    INTERNAL_AFTER = "internal-after"


_WORK_NOT_DONE = {BadDay.CUT_BEFORE, BadDay.HTML, BadDay.HTTP_502}


@dataclass(frozen=True, slots=True)
class Event:
    """A bad day or an error code (`name`). `seconds` is the wait of a `slow N`, None where none was given."""

    name: str
    seconds: float | None = None

    @property
    def works(self) -> bool:
        """Whether the request takes effect although it is not properly answered."""
        return self.name not in CODES and self.name not in _WORK_NOT_DONE


@dataclass(frozen=True, slots=True)
class RoomRule:
    """A documented room name, and in one line what happens there."""

    name: str
    meaning: str


PLACES = (
    RoomRule("any other name", "a plain room: it exists, and three people are in it"),
    RoomRule(NOBODY, "a task is accepted, but nobody ever enters, so no file begins"),
    RoomRule(SOMEBODY_ELSES, "another operator's task already records there (mixed, everyone)"),
    RoomRule("opens in N", "the room is there from N seconds after it was first asked about, for example: opens in 20"),
    RoomRule(LEAVES_EARLY, "everybody leaves again 3 seconds after coming in"),
    RoomRule(STUCK_UPLOAD, "the files of a stopped task are uploading for ever"),
    RoomRule(LOST_FILE, "of a stopped task the file that began last is gone"),
    RoomRule(STRAY_FILE, "everybody is recorded, those too whom the lists leave out"),
)
BAD_DAYS = (
    RoomRule("slow", "the work is done at once, the answer comes after 3 seconds"),
    RoomRule("slow N", "the same after N seconds, for example: slow 20"),
    RoomRule("hang", "the work is done, no answer comes until the client leaves"),
    RoomRule("cut-before", "the line is cut before the work is done"),
    RoomRule("cut-after", "the work is done, the line is cut instead of the answer"),
    RoomRule("garbage", "the work is done, the answer is HTTP 200 with bytes that are not JSON"),
    RoomRule("html", "the work is not done, the answer is HTTP 200 with a web page"),
    RoomRule("truncated", "the work is done, the line is cut in the middle of the answer"),
    RoomRule("http-502", "the work is not done, the answer is HTTP 502"),
    RoomRule("http-502-after", "the work is done, the answer is HTTP 502"),
    RoomRule("no-task-id", "the work is done, the answer has no TaskId"),
    RoomRule("internal-after", "the work is done, the answer is InternalError"),
)
REFUSALS = tuple(RoomRule(code, text.replace("{now}", "...")) for code, text in CODES.items())
ROOMS: tuple[RoomRule, ...] = PLACES + BAD_DAYS + REFUSALS

_OPENS_IN = re.compile(r"opens in ([0-9]{1,4}(?:\.[0-9]{1,3})?)")
_SLOW_FOR = re.compile(r"slow ([0-9]{1,4}(?:\.[0-9]{1,3})?)")


def parse_event(text: str) -> Event | None:
    """The event that `text` names, or None if it names none."""
    if match := _SLOW_FOR.fullmatch(text):
        return Event(BadDay.SLOW, float(match[1]))
    if text in CODES or text in set(BadDay):
        return Event(text)
    return None


def opens_in(room_id: str) -> float:
    """For how many seconds after it was first asked about the room is not there."""
    match = _OPENS_IN.fullmatch(room_id)
    return float(match[1]) if match else 0.0


def event_in(room_id: str, action: str) -> Event | None:
    """What befalls `action` in the room, or None."""
    first, _, rest = room_id.partition(" ")
    if first in ACTIONS:
        return parse_event(rest) if first == action else None
    befalls = action == "StartRecord" or (action == "DescribeTaskInfo" and room_id == NO_ROOM)
    return parse_event(room_id) if befalls else None
