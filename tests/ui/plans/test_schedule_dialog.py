"""The dialog that asks when, by keyboard: what it hands over, what it refuses, and days on which the clock changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QDate, QDateTime, Qt, QTime, QTimeZone
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QRadioButton, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from gme_console.engine.plans.plan_rules import HOUR_US, MINUTE_US, MOMENT_WAIT_US, ROOM_WAIT_US, PlanChoice
from gme_console.ledger.plan_records import Begins
from gme_console.ui.plans.moment_edit import MomentEdit
from gme_console.ui.plans.schedule_dialog import ScheduleDialog
from gme_console.ui.widgets.labels import WrappingLabel


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], None]]:
    def move(zone: str) -> None:
        monkeypatch.setenv("TZ", zone)
        time.tzset()

    yield move
    monkeypatch.undo()
    time.tzset()


def us(year: int, month: int, day: int, hour: int, minute: int = 0) -> int:
    """Of a moment in UTC."""
    return round(datetime(year, month, day, hour, minute, tzinfo=UTC).timestamp()) * 1_000_000


NOW = us(2026, 3, 28, 12, 7)


class Host:
    def __init__(
        self, qtbot: QtBot, choice: PlanChoice | None = None, *, now_us: int = NOW, only_stop: bool = False
    ) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.window.show()
        self.told: list[PlanChoice] = []
        self.dialog = ScheduleDialog(choice or PlanChoice(), lambda: now_us, self.window, only_stop=only_stop)
        self.dialog.chosen.connect(self.told.append)
        self.dialog.open()
        self.dialog.activateWindow()
        qtbot.waitUntil(self.dialog.isActiveWindow)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, modifier)

    def focused(self) -> QWidget:
        return QApplication.focusWidget() or self.dialog

    def radio(self, name: str) -> QRadioButton:
        found = self.dialog.findChild(QRadioButton, name)
        assert found is not None
        return found

    def moment(self, name: str) -> MomentEdit:
        found = self.dialog.findChild(MomentEdit, name)
        assert found is not None
        return found

    def words(self) -> str:
        label = self.dialog.findChild(WrappingLabel, "when_words")
        assert label is not None
        return label.text()


CHOICES = [
    PlanChoice(),
    PlanChoice(Begins.ROOM, None, 3 * HOUR_US),
    PlanChoice(Begins.MOMENT, NOW + 13 * MINUTE_US, HOUR_US, 45 * MINUTE_US),
    PlanChoice(Begins.ROOM, None, HOUR_US, None, NOW + 2 * HOUR_US + 13 * MINUTE_US),
    PlanChoice(stop_after_us=7 * MINUTE_US),
]


@pytest.mark.parametrize("choice", CHOICES)
def test_what_was_chosen_comes_back_as_it_was(qtbot: QtBot, live_in: Callable[[str], None], choice: PlanChoice) -> None:
    live_in("Europe/Berlin")
    host = Host(qtbot, choice)
    host.press(Qt.Key.Key_Return)
    assert host.told == [choice]


def test_a_time_is_chosen_with_a_few_keys(qtbot: QtBot, live_in: Callable[[str], None]) -> None:
    live_in("Europe/Berlin")
    host = Host(qtbot)
    host.dialog.go_to_begin()
    host.type("1830")
    assert "It starts at 18:30, or when the room opens after that, and is given up at 19:30." in host.words()
    host.press(Qt.Key.Key_Return)
    assert host.told == [PlanChoice(Begins.MOMENT, us(2026, 3, 28, 17, 30), MOMENT_WAIT_US)]


def test_minutes_are_typed_at_once(qtbot: QtBot) -> None:
    host = Host(qtbot)
    host.dialog.go_to_stop()
    host.type("25")
    host.press(Qt.Key.Key_Return)
    assert host.told == [PlanChoice(stop_after_us=25 * MINUTE_US)]


def test_letters_choose_and_the_wait_follows(qtbot: QtBot) -> None:
    host = Host(qtbot)
    QTest.keyClick(host.dialog, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    hours = host.dialog.findChild(QSpinBox, "wait_hours")
    assert hours is not None
    assert (host.radio("begin_room").isChecked(), hours.value()) == (True, ROOM_WAIT_US // HOUR_US)
    QTest.keyClick(host.dialog, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert (host.radio("begin_moment").isChecked(), hours.value()) == (True, MOMENT_WAIT_US // HOUR_US)
    QTest.keyClick(host.dialog, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
    assert host.radio("begin_now").isChecked()
    assert not hours.isEnabled()


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        (PlanChoice(Begins.MOMENT, NOW - 7 * MINUTE_US, HOUR_US), "That time has passed"),
        (PlanChoice(Begins.MOMENT, NOW + 8 * 24 * HOUR_US, HOUR_US), "7 days at most"),
        (PlanChoice(Begins.MOMENT, NOW + HOUR_US, HOUR_US, None, NOW + MINUTE_US), "before the start"),
        (PlanChoice(stop_us=NOW - MINUTE_US), "That time has passed"),
    ],
)
def test_what_cannot_be_is_said_and_not_taken(qtbot: QtBot, choice: PlanChoice, said: str) -> None:
    host = Host(qtbot, choice)
    assert host.words().startswith("✕ Error: ")
    assert said in host.words()
    host.press(Qt.Key.Key_Return)
    assert host.told == []
    assert host.dialog.isVisible()


def test_a_time_that_the_clocks_leave_out_is_said_and_not_taken(qtbot: QtBot, live_in: Callable[[str], None]) -> None:
    live_in("Europe/Berlin")
    host = Host(qtbot, PlanChoice(Begins.MOMENT, us(2026, 3, 29, 3), HOUR_US))
    host.dialog.go_to_begin()
    host.type("0230")
    assert "the clocks are put forward" in host.words()
    host.press(Qt.Key.Key_Return)
    assert host.told == []
    host.dialog.go_to_begin()
    host.moment("begin_at").setSelectedSection(MomentEdit.Section.HourSection)
    host.type("0330")
    host.press(Qt.Key.Key_Return)
    assert [choice.begin_us for choice in host.told] == [us(2026, 3, 29, 1, 30)]


def test_of_a_time_that_comes_twice_the_first_is_meant_and_shown(qtbot: QtBot, live_in: Callable[[str], None]) -> None:
    live_in("Europe/Berlin")
    host = Host(qtbot, PlanChoice(stop_us=us(2026, 10, 25, 0, 30)), now_us=us(2026, 10, 24, 12))
    assert "02:30 +02:00" in host.words()
    host.press(Qt.Key.Key_Return)
    assert host.told == [PlanChoice(stop_us=us(2026, 10, 25, 0, 30))]


@pytest.mark.parametrize("zone", ["Europe/Berlin", "Asia/Kathmandu", "America/New_York", "Australia/Lord_Howe", "UTC"])
def test_a_moment_is_that_of_this_computers_clock(qtbot: QtBot, live_in: Callable[[str], None], zone: str) -> None:
    live_in(zone)
    edit = MomentEdit("moment")
    qtbot.addWidget(edit)
    for at_us in (NOW, us(2026, 7, 1, 0), us(2026, 12, 31, 23, 59)):
        edit.set_moment(at_us)
        assert edit.moment_us() == at_us


def test_a_moment_knows_no_zone_of_its_own(qtbot: QtBot, live_in: Callable[[str], None]) -> None:
    live_in("Europe/Berlin")
    edit = MomentEdit("moment")
    qtbot.addWidget(edit)
    utc = QTimeZone(QTimeZone.Initialization.UTC)
    edit.setDateTime(QDateTime(QDate(2026, 3, 29), QTime(2, 30), utc))
    assert edit.text() == "2026-03-29 02:30"
    assert edit.moment_us() is None


def test_of_a_recording_that_goes_on_only_the_stop_is_asked(qtbot: QtBot) -> None:
    host = Host(qtbot, only_stop=True)
    assert not host.radio("begin_room").isVisible()
    assert not host.radio("stop_by_hand").isVisible()
    assert host.words().startswith("It is stopped at ")
    ok = host.dialog.findChildren(QDialogButtonBox)[0].button(QDialogButtonBox.StandardButton.Ok)
    assert ok.text() == "Plan the stop"
    host.press(Qt.Key.Key_Return)
    assert host.told == [PlanChoice(stop_after_us=HOUR_US)]


def test_escape_chooses_nothing(qtbot: QtBot) -> None:
    host = Host(qtbot, CHOICES[1])
    host.press(Qt.Key.Key_Escape)
    assert host.told == []
