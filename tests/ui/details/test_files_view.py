"""The files of a recording: whose, how each stands, and names whose ends are seen; eleven push nothing away."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from gme_console.api.values import UserLists
from gme_console.ledger.records import RecordedFile, Row, State
from gme_console.ui.details.file_lines import file_lines
from gme_console.ui.details.files_view import MOST_LINES, FilesView
from gme_console.ui.theme.spacing import row_height
from history_rows import EPOCH_US, SEEN_US, make_row

LONG = "/3400352518_1987_1145_1795899142_2000000_446192236330927912_" + "x" * 120


def file(user: str, status: int = 2, name: str = "") -> RecordedFile:
    return RecordedFile(user, name or f"{LONG}{user}.ogg", EPOCH_US // 1_000_000, status, EPOCH_US)


def recording(**fields: object) -> Row:
    return make_row(7, **{"state": State.RECORDING, "users": UserLists(), **fields})


@pytest.fixture
def view(qtbot: QtBot) -> FilesView:
    view = FilesView()
    qtbot.addWidget(view)
    view.resize(420, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


def cells(view: FilesView, row: int, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[object]:
    model = view.table.model()
    return [model.index(row, column).data(role) for column in range(3)]


def test_what_grows_comes_first_then_the_newest_and_who_has_none_yet() -> None:
    row = recording(users=UserLists(("1145", "00731")))
    files = (file("1145", 14), file("7", 2), file("9", 12))
    lines = file_lines(row, files, SEEN_US)
    assert [(line.UserId, line.file is None) for line in lines] == [
        ("7", False),
        ("00731", True),
        ("9", False),
        ("1145", False),
    ]
    mixed = recording(users=UserLists(("1145",)), RecordMode=2)
    assert file_lines(mixed, (), SEEN_US) == (), "one file for all: nobody has one of their own"
    assert file_lines(recording(state=State.STOPPED, users=UserLists(("1145",))), (), SEEN_US) == ()


def test_eleven_files_take_four_lines_and_are_unfolded_by_a_press(view: FilesView) -> None:
    view.show_files(recording(), tuple(file(str(number)) for number in range(11)))
    line = row_height(view.table.font(), compact=True)
    assert view.table.height() == MOST_LINES * line
    unfold = view.findChild(QPushButton, "all_files")
    assert unfold.isVisible()
    unfold.click()
    assert view.table.height() == 11 * line
    view.show_files(make_row(8, state=State.RECORDING), (file("1"),))
    assert not unfold.isVisible()
    assert view.table.height() == line * view.table.model().rowCount()


def test_a_name_is_cut_in_its_middle_and_copied_whole(view: FilesView) -> None:
    view.show_files(recording(), (file("1145"), file("00731", 14)))
    assert view.table.textElideMode() is Qt.TextElideMode.ElideMiddle
    assert cells(view, 1)[:2] == ["00731", "uploaded, callback sent"]
    assert "00731.ogg" in str(cells(view, 1, Qt.ItemDataRole.ToolTipRole)[2])
    assert view.table.columnWidth(2) >= view.table.viewport().width() * 2 // 5 - 2
    view.table.setFocus()
    view.table.setCurrentIndex(view.table.model().index(1, 0))
    QTest.keyClick(view.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{LONG}00731.ogg"
    QGuiApplication.clipboard().clear()
    view.table.copies.button.click()
    assert QGuiApplication.clipboard().text() == f"{LONG}00731.ogg"


def test_news_of_the_same_files_keep_the_line_that_is_chosen(view: FilesView) -> None:
    view.show_files(recording(), (file("1"), file("2")))
    view.table.setCurrentIndex(view.table.model().index(1, 0))
    view.show_files(recording(note="more"), (file("1", 2), file("2", 2, "")))
    assert view.table.currentIndex().row() == 1
    view.show_files(make_row(8, state=State.STOPPED), ())
    QApplication.processEvents()
    assert not view.isVisible()


def test_a_screen_reader_hears_whose_file_it_is_and_no_sign(view: FilesView) -> None:
    view.show_files(recording(), (file("1145"), file("0", 14)))
    heard = cells(view, 0, Qt.ItemDataRole.AccessibleTextRole)
    assert heard[0] == "user 1145"
    assert cells(view, 1, Qt.ItemDataRole.AccessibleTextRole)[0] == "the room"
    assert view.table.accessibleName()


def test_a_task_that_is_not_seen_any_more_records_nothing_for_sure(view: FilesView) -> None:
    view.show_files(recording(confirmed_us=EPOCH_US), (file("1145"),))
    assert cells(view, 0)[1] == "last seen recording"
