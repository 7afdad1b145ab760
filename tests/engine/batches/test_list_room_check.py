"""Asking which rooms of a list record already: few at a time, each once, and no longer than it is wanted."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from gme_console.engine.batches.list_room_check import AT_ONCE, MOST_FAILURES, ListRoomCheck, RoomCheckCount
from gme_console.engine.recordings.room_status import RoomState, RoomStatus

BIZ = 7


class Service:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.open: list[tuple[str, Callable[[RoomStatus], None]]] = []
        self.look = ListRoomCheck(self._look_at)

    def _look_at(self, _BizId: int, rooms: tuple[str, ...], then: Callable[[RoomStatus], None]) -> None:
        (room,) = rooms
        self.asked.append(room)
        self.open.append((room, then))

    def answer(self, finding: RoomState = RoomState.FREE) -> None:
        room, then = self.open.pop(0)
        then(RoomStatus(BIZ, room, finding))


def rooms(count: int) -> list[tuple[int, str]]:
    return [(BIZ, str(place)) for place in range(count)]


def test_a_long_list_is_asked_about_few_at_a_time(qtbot: QtBot) -> None:
    service = Service()
    service.look.begin(iter(rooms(100_000)))
    assert len(service.open) == AT_ONCE
    service.answer(RoomState.TAKEN)
    service.answer(RoomState.FREE)
    service.answer(RoomState.NO_ROOM)
    assert len(service.open) == AT_ONCE
    assert service.look.count == RoomCheckCount(3, 1, 0)
    assert service.look.records(BIZ, "0")
    assert not service.look.records(BIZ, "1")
    assert not service.look.records(None, "0")


def test_once_it_is_stopped_nobody_is_asked_and_answers_count_for_nothing(qtbot: QtBot) -> None:
    service = Service()
    service.look.begin(rooms(50))
    service.look.stop()
    service.answer(RoomState.TAKEN)
    assert len(service.asked) == AT_ONCE
    assert service.look.count == RoomCheckCount()


def test_a_list_that_is_read_again_asks_about_no_room_twice(qtbot: QtBot) -> None:
    service = Service()
    service.look.begin(rooms(3))
    for _ in range(3):
        service.answer(RoomState.TAKEN)
    service.look.begin(rooms(4))
    assert service.asked == ["0", "1", "2", "3"]
    assert service.look.count == RoomCheckCount(3, 3, 0)


def test_when_nothing_answers_it_is_given_up(qtbot: QtBot) -> None:
    service = Service()
    service.look.begin(rooms(100))
    for _ in range(MOST_FAILURES):
        service.answer(RoomState.COULD_NOT_ASK)
    assert service.look.count.given_up
    assert service.look.count.unanswered == MOST_FAILURES
    asked = len(service.asked)
    service.answer(RoomState.FREE)
    assert len(service.asked) == asked


def test_what_answers_at_once_needs_no_depth(qtbot: QtBot) -> None:
    """As when the console leaves: every question ends before it is out."""
    told: list[int] = []
    look = ListRoomCheck(lambda BizId, some, then: then(RoomStatus(BizId, some[0], RoomState.FREE)))
    look.changed.connect(lambda: told.append(look.count.looked))
    look.begin(rooms(300))
    assert look.count.looked == 300
    assert told[-1] == 300
