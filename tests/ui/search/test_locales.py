"""Days in fixed digits, whatever digits and calendar the system's language has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QWidget
from pytestqt.qtbot import QtBot

from gme_console.ui.maintenance.maintenance_dialogs import CleanupDialog
from gme_console.ui.widgets.day_edit import DateRangeDialog, DayEdit

LOCALES = ["ar_EG", "fa_IR", "bn_BD", "ne_NP", "mr_IN", "my_MM", "ckb_IQ", "ur_IN", "th_TH", "ja_JP", "de_DE", "C"]
DAY = date(2025, 11, 28)


@pytest.fixture(params=LOCALES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


@pytest.fixture
def boxes(language: str, qtbot: QtBot) -> Iterator[list[QDateEdit]]:
    window = QWidget()
    qtbot.addWidget(window)
    older = CleanupDialog(DAY, window)
    older.begin()
    found = [box for dialog in (DateRangeDialog(DAY, DAY, window), older) for box in dialog.findChildren(QDateEdit)]
    assert len(found) == 3, language
    yield found
    window.close()  # the boxes live as long as it does


def test_a_day_is_shown_and_typed_in_the_digits_of_everything_else(boxes: list[QDateEdit]) -> None:
    assert [box.text() for box in boxes] == ["2025-11-28", "2025-11-28", "2024-11-28"]
    for box in boxes:
        box.lineEdit().setText("2026-03-01")
        box.interpretText()
        assert (box.date().year(), box.date().month(), box.date().day()) == (2026, 3, 1)
        assert box.text() == "2026-03-01"


def test_the_calendar_has_the_same_digits(boxes: list[QDateEdit]) -> None:
    assert {box.calendarWidget().locale() for box in boxes} == {QLocale("en")}


@pytest.mark.parametrize("typed", ["2026-03-01", "20260301", "2026/03/01", "2026.03.01"])
def test_a_day_can_be_typed_as_it_is_written(qtbot: QtBot, typed: str) -> None:
    box = DayEdit("day")
    qtbot.addWidget(box)
    box.set_day(DAY)
    box.setSelectedSection(QDateEdit.Section.YearSection)
    QTest.keyClicks(box, typed)
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.day == date(2026, 3, 1)


@pytest.mark.parametrize("typed", ["۲۰۲۶-۰۳-۰۱", "٢٠٢٦٠٣٠١", "२०२६-०३-०१"])
def test_a_day_can_be_typed_on_a_keyboard_with_other_digits(qtbot: QtBot, typed: str) -> None:
    box = DayEdit("day")
    qtbot.addWidget(box)
    box.set_day(DAY)
    box.setSelectedSection(QDateEdit.Section.YearSection)
    for character in typed:
        QApplication.sendEvent(box, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, character))
    QTest.keyClick(box, Qt.Key.Key_Tab)
    assert box.day == date(2026, 3, 1)
