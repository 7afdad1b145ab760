"""What is over in a moment is not shown, what lasts is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.engine.notices import Busy, Wait
from gme_console.ledger.records import Row, State
from gme_console.ui.recording.flicker_guard import AT_ONCE, REST_MS, BusyFlickerGuard, RowFlickerGuard
from history_rows import make_row


@pytest.fixture
def parent(qtbot: QtBot) -> QObject:
    return QObject()


def sending(row_id: int) -> Row:
    return replace(make_row(row_id), state=State.SENDING, created_us=5, changed_us=5)


def test_a_press_is_seen_at_once_and_of_the_next_its_end_if_that_comes_soon(qtbot: QtBot, parent: QObject) -> None:
    passed: list[Row] = []
    rows = RowFlickerGuard(parent, passed.extend)
    watched = replace(sending(9), state=State.RECORDING, changed_us=9)
    done = replace(sending(2), state=State.ACCEPTED, changed_us=9)
    rows.take((watched,))
    rows.take((sending(1),))
    assert passed == [watched, sending(1)]
    rows.take((sending(2),))
    assert rows.holds(2)
    rows.take((done,))
    rows.take((sending(3),))
    qtbot.waitUntil(lambda: len(passed) > 3, timeout=2000)
    assert passed == [watched, sending(1), done, sending(3)]
    qtbot.wait(2 * REST_MS)
    rows.take((sending(4),))
    assert passed[-1] == sending(4), "a press somewhat later, too"


def test_of_a_row_that_comes_twice_in_one_go_the_later_is_passed_on(parent: QObject) -> None:
    passed: list[Row] = []
    rows = RowFlickerGuard(parent, passed.extend)
    done = replace(sending(1), state=State.ACCEPTED, changed_us=9)
    rows.take((sending(1), done))
    assert passed == [done]


def test_a_row_that_is_sent_again_is_passed_on_at_once(parent: QObject) -> None:
    passed: list[Row] = []
    rows = RowFlickerGuard(parent, passed.extend)
    again = replace(sending(1), changed_us=9)
    rows.take((again,))
    assert passed == [again]


def test_what_becomes_of_a_row_that_is_shown_is_passed_on_at_once(parent: QObject) -> None:
    passed: list[Row] = []
    rows = RowFlickerGuard(parent, passed.extend)
    done = replace(sending(1), state=State.ACCEPTED, changed_us=9)
    rows.take((sending(1),))
    rows.take((done,))
    assert passed == [sending(1), done]


def test_of_many_at_once_the_first_pass_and_the_others_together_as_they_are_in_the_end(
    qtbot: QtBot, parent: QObject
) -> None:
    passed: list[tuple[Row, ...]] = []
    rows = RowFlickerGuard(parent, passed.append)
    answered = [replace(sending(number), state=State.ACCEPTED, changed_us=9) for number in range(AT_ONCE + 3)]
    for row in answered:
        rows.take((row,))
    written = replace(answered[-3], changed_us=10)
    rows.take((written,))
    rows.forget([answered[-1].id])
    assert passed == [(row,) for row in answered[:AT_ONCE]]
    assert [row.id for row in answered if rows.holds(row.id)] == [answered[-3].id, answered[-2].id]
    qtbot.waitUntil(lambda: len(passed) > AT_ONCE)
    assert passed[AT_ONCE:] == [(written, answered[-2])]
    rows.take((answered[-1],))
    assert passed[-1] == (answered[-1],)


def test_waiting_is_told_when_it_lasts_and_its_end_at_once(qtbot: QtBot, parent: QObject) -> None:
    passed: list[tuple[Busy, ...]] = []
    busy = BusyFlickerGuard(parent, passed.append)
    one, two = (Busy(Wait.INTENT),), (Busy(Wait.INTENT), Busy(Wait.CREDENTIAL))
    busy.take(one)
    busy.take(())
    assert passed == []
    busy.take(one)
    qtbot.waitUntil(lambda: bool(passed), timeout=2000)
    busy.take(two)
    qtbot.waitUntil(lambda: passed == [one, two])
    busy.take(())
    assert passed == [one, two, ()]
