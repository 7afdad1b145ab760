"""The files of one task, as a function of time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from gme_console.api.action_answers import RecordInfo
from gme_console.api.values import RecordMode
from gme_console.practice.scenarios import LEAVES_EARLY, LOST_FILE, STRAY_FILE, STUCK_UPLOAD

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.practice.practice_settings import PracticeSettings

MIXED_USER_ID = "0"
_RUNNING, _FIRST_AFTER, _UPLOADING, _NOTIFIED = 2, 10, 12, 14
STAYS = 3.0
"""Seconds for which somebody is in a room that is left early."""

_PIECES_LISTED = 50
_STREAMS_LISTED = 200


@dataclass(slots=True)
class _Stream:
    """One user's voice, or the mix, from `begin` to `end` (None: still going on)."""

    number: int
    mixed: bool
    user_id: str
    begin: float
    end: float | None = None


class Recording:
    """Cuts streams into files. `people` None: nobody ever enters. The caller serialises the calls."""

    def __init__(
        self, settings: PracticeSettings, people: tuple[str, ...] | None, started: float, room: str = ""
    ) -> None:
        """`room`: one of the practice rooms where something happens to the files, or any other."""
        self._settings = settings
        self._people = people
        self._room = room
        self._entered = started + settings.enter_after
        self._streams: list[_Stream] = []
        self._count = 0

    def follow(self, mode: int, users: UserLists, now: float) -> None:
        """From `now` on record these users in this mode; a stream that still fits goes on."""
        to_record = self._to_record(mode, users)
        self._end_except(to_record, now)
        going_on = {(stream.mixed, stream.user_id) for stream in self._streams if stream.end is None}
        for mixed, user_id in to_record:
            if (mixed, user_id) not in going_on:
                self._count += 1
                self._streams.append(_Stream(self._count, mixed, user_id, max(now, self._entered)))
        del self._streams[:-_STREAMS_LISTED]

    def end(self, now: float) -> None:
        self._end_except([], now)

    def files(self, prefix: str, now: float) -> tuple[RecordInfo, ...]:
        """The files begun by `now`, oldest first; the oldest pieces of a very long stream are left out."""
        streams = self._streams
        if self._room == LOST_FILE and streams and all(stream.end is not None for stream in streams):
            streams = streams[:-1]
        found = [
            RecordInfo(stream.user_id, f"{prefix}_{stream.number * 1_000_000 + piece}", int(begin), status)
            for stream in streams
            for piece, begin, status in self._pieces(stream, now)
        ]
        return tuple(sorted(found, key=lambda file: file.RecordBeginTime))

    def _to_record(self, mode: int, users: UserLists) -> list[tuple[bool, str]]:
        if self._people is None:
            return []
        allowed = users.SubscribeUserIds or self._people
        scope = [user for user in dict.fromkeys(allowed) if user not in users.UnSubscribeUserIds]
        if self._room == STRAY_FILE:
            scope = [*dict.fromkeys((*scope, *self._people))]
        single = [(False, user) for user in scope] if mode != RecordMode.MIXED else []
        mixed = [(True, MIXED_USER_ID)] if mode != RecordMode.SINGLE and scope else []
        return single + mixed

    def _end_except(self, to_record: list[tuple[bool, str]], now: float) -> None:
        for stream in self._streams:
            if stream.end is None and (stream.mixed, stream.user_id) not in to_record:
                stream.end = now
        self._streams = [stream for stream in self._streams if stream.end is None or stream.end > stream.begin]

    def _pieces(self, stream: _Stream, now: float) -> Iterator[tuple[int, float, int]]:
        """Number, begin and RecordStatus of each piece that has begun."""
        if now < stream.begin:
            return
        cut, end_of_all = self._settings.cut_every, self._end_of(stream)
        if end_of_all is None:
            count = math.floor((now - stream.begin) / cut) + 1
        else:
            count = math.ceil((min(now, end_of_all) - stream.begin) / cut)
        for piece in range(max(0, count - _PIECES_LISTED), count):
            begin = stream.begin + piece * cut
            end = begin + cut if end_of_all is None else min(begin + cut, end_of_all)
            yield piece, begin, self._status(end, now)

    def _end_of(self, stream: _Stream) -> float | None:
        if self._room != LEAVES_EARLY:
            return stream.end
        leaves = stream.begin + STAYS
        return leaves if stream.end is None else min(leaves, stream.end)

    def _status(self, end: float, now: float) -> int:
        if now < end:
            return _RUNNING
        last = _UPLOADING if self._room == STUCK_UPLOAD else _NOTIFIED
        return min(last, _FIRST_AFTER + int((now - end) / self._settings.status_step))
