"""Live recordings that need a look: which, told when that changes, and of which row first."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from gme_console.engine import live_alarms
from gme_console.engine.live_alarms import Alarmed, LiveAlarms
from gme_console.engine.recordings.row_rules import NEAR_THE_END_S, Alarm
from gme_console.ledger.records import Row, State
from history_rows import EPOCH_US, make_row


class Recordings(QObject):
    """Stands for the service: rows that are live, and news of them."""

    rows_changed = Signal(object)
    watch_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.rows: dict[int, Row] = {}

    def live(self) -> tuple[Row, ...]:
        return tuple(self.rows.values())

    def put(self, row: Row) -> None:
        self.rows[row.id] = row
        self.rows_changed.emit((row,))


@pytest.fixture
def recordings(monkeypatch: pytest.MonkeyPatch) -> Iterator[Recordings]:
    monkeypatch.setattr(live_alarms, "SOON_MS", 1)
    monkeypatch.setattr(live_alarms, "LATER_MS", 5)
    return Recordings()


def test_what_needs_a_look_is_told_with_the_oldest_first_and_again_when_it_changes(
    qtbot: QtBot, recordings: Recordings
) -> None:
    now = [EPOCH_US + 60_000_000]
    alarms = LiveAlarms(recordings, lambda: now[0], 120.0)  # type: ignore[arg-type]
    told: list[tuple[Alarmed, ...]] = []
    alarms.changed.connect(told.append)
    recordings.put(make_row(2, state=State.RECORDING, confirmed_us=now[0]))
    emptied = make_row(1, state=State.ARMED, confirmed_us=now[0], first_file_us=EPOCH_US)
    recordings.put(emptied)
    qtbot.waitUntil(lambda: told == [(Alarmed(1, Alarm.EMPTIED),)])
    assert alarms.present == told[-1]
    assert alarms.of(emptied) is Alarm.EMPTIED
    now[0] += int(NEAR_THE_END_S * 1e6)  # nobody tells: time goes on
    qtbot.waitUntil(lambda: told[-1] == (Alarmed(1, Alarm.NEAR_THE_END), Alarmed(2, Alarm.NEAR_THE_END)))
    recordings.rows.clear()
    recordings.watch_changed.emit(None)
    qtbot.waitUntil(lambda: told[-1] == ())


def test_many_rows_are_looked_at_a_few_at_a_time(
    qtbot: QtBot, recordings: Recordings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(live_alarms, "AT_ONCE", 2)
    alarms = LiveAlarms(recordings, lambda: EPOCH_US + 60_000_000, 1.0)  # type: ignore[arg-type]
    told: list[tuple[Alarmed, ...]] = []
    alarms.changed.connect(told.append)
    for number in (5, 4, 3, 2, 1):
        recordings.put(make_row(number, state=State.ARMED, created_us=EPOCH_US + number, confirmed_us=EPOCH_US))
    qtbot.waitUntil(lambda: bool(told))
    assert [[one.row_id for one in rows] for rows in told] == [[1, 2, 3, 4, 5]]


def test_nothing_is_told_while_nothing_needs_a_look(qtbot: QtBot, recordings: Recordings) -> None:
    alarms = LiveAlarms(recordings, lambda: EPOCH_US, 120.0)  # type: ignore[arg-type]
    told: list[object] = []
    alarms.changed.connect(told.append)
    recordings.put(make_row(1, state=State.ARMED, confirmed_us=EPOCH_US))
    qtbot.wait(20)
    assert told == []
