"""Which rooms of a list record already: asked one after the other beside whatever else goes on, until it is stopped."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from gme_console.engine.recordings.room_status import RoomState

if TYPE_CHECKING:
    from gme_console.engine.recordings.room_status import RoomStatus

AT_ONCE = 10
"""Questions that are out at a time: enough to keep the service's pace, few enough to stop at once."""

MOST_FAILURES = 5
"""In a row, after which nobody is asked any more."""

Room = tuple[int, str]
LookAt = Callable[[int, tuple[str, ...], "Callable[[RoomStatus], None]"], None]


class RoomCheckCount(NamedTuple):
    """Rooms asked about and answered so far, those of them that record, and those that could not be asked about.

    `given_up`: nobody is asked any more, since nothing answers.
    """

    looked: int = 0
    recording: int = 0
    unanswered: int = 0
    given_up: bool = False


class ListRoomCheck(QObject):
    """UI thread. `changed` follows every answer; a room is asked about once."""

    changed = Signal()

    def __init__(self, look_at: LookAt, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look_at = look_at
        self._rooms: Iterator[Room] = iter(())
        self._asked = 0
        """Questions that are not answered yet."""
        self._turn = 0
        """Counts calls of `begin` and `stop`, so that answers to earlier questions are known."""
        self._filling = False
        self._failures = 0
        self._answers: dict[Room, bool] = {}
        self.count = RoomCheckCount()

    def begin(self, rooms: Iterable[Room]) -> None:
        """Asks about these from now on, and about no others; what was answered stays known."""
        self._turn += 1
        self._asked = 0
        self._failures = 0
        self.count = RoomCheckCount()
        self._rooms = iter(rooms)
        self._fill()

    def stop(self) -> None:
        """What is out is still answered, and nobody hears of it."""
        self._turn += 1
        self._rooms = iter(())

    def records(self, BizId: int | None, RoomId: str) -> bool:
        """Whether the room was found recording."""
        return BizId is not None and bool(self._answers.get((BizId, RoomId)))

    def _fill(self) -> None:
        """An answer may come before the question is out, and so in the middle of this."""
        if self._filling:
            return
        self._filling = True
        turn = self._turn
        while self._asked < AT_ONCE and turn == self._turn:
            room = next(self._rooms, None)
            if room is None:
                break
            if room in self._answers:
                self._count(self._answers[room])
                continue
            self._asked += 1
            self._look_at(room[0], (room[1],), partial(self._answered, turn, room))
        self._filling = False

    def _answered(self, turn: int, room: Room, status: RoomStatus) -> None:
        if turn != self._turn or status.finding is RoomState.ASKING:
            return
        self._asked -= 1
        answer = status.taken if status.answered else None
        if answer is not None:
            self._answers[room] = answer
        self._failures = 0 if answer is not None else self._failures + 1
        self._count(answer)
        if self._failures >= MOST_FAILURES:
            self.stop()
            self.count = self.count._replace(given_up=True)
        else:
            self._fill()
        self.changed.emit()

    def _count(self, answer: bool | None) -> None:
        looked, recording, unanswered, given_up = self.count
        self.count = RoomCheckCount(looked + 1, recording + (answer is True), unanswered + (answer is None), given_up)
