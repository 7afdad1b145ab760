"""Stop, change and look-up of several rows at once, through the real window."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QTableWidget

from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.recording.lookup_dialog import LookupDialog
from gme_console.ui.recording.modify_dialogs import ModifyRowsDialog
from gme_console.ui.recording.start_fields import ModeChoice
from gme_console.ui.shell.rows_confirmation import RowsConfirmation
from gme_console.ui.shell.window_actions import Action
from task_presses import press_ctrl, quick_desk, started
from window_desk import PATIENCE_MS, Desk

OpenDesk = Callable[..., Desk]
ROOMS = ("cup-1", "0077", "a,b")


def three_selected(open_desk: OpenDesk) -> Desk:
    desk = quick_desk(open_desk)
    for room in ROOMS:
        started(desk, room)
    desk.wiring.history.setFocus()
    desk.wiring.history.selectAll()
    return desk


def press(root: QDialog, name: str) -> None:
    button = root.findChild(QPushButton, name)
    assert button is not None
    button.click()


def test_a_stop_of_several_names_each_in_its_columns_and_cancel_is_the_default(open_desk: OpenDesk) -> None:
    desk = three_selected(open_desk)
    press_ctrl(desk, Qt.Key.Key_Period)
    question = desk.window.findChild(RowsConfirmation)
    assert question is not None
    headline, table = question.findChild(QLabel, "headline"), question.findChild(QTableWidget, "rows")
    assert headline is not None
    assert table is not None
    assert headline.text() == "Stop 3 recordings of profile Practice?"
    shown = [[table.item(row, column).text() for column in range(2)] for row in range(table.rowCount())]
    assert shown == [[row.RoomId, str(row.TaskId)] for row in desk.wiring.history.selected_rows()]
    focused = question.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isDefault()
    focused.click()
    assert desk.server.service.count("StopRecord") == 0
    desk.qtbot.waitUntil(lambda: desk.window.findChild(RowsConfirmation) is None)
    desk.window.menu_bar[Action.STOP].trigger()
    again = desk.window.findChild(RowsConfirmation)
    assert again is not None
    press(again, "act")
    desk.qtbot.waitUntil(lambda: all(row.state is State.STOPPED for row in desk.rows.values()), timeout=PATIENCE_MS)
    assert not any(task.live for task in desk.server.service.tasks.snapshot())


def test_several_are_changed_to_the_same_and_those_that_are_so_already_are_not_sent(open_desk: OpenDesk) -> None:
    desk = three_selected(open_desk)
    mode = next(iter(desk.rows.values())).RecordMode
    press_ctrl(desk, Qt.Key.Key_E)
    change = desk.window.findChild(ModifyRowsDialog)
    assert change is not None
    press(change, "send_changes")
    assert change.isVisible()  # nothing is different yet
    choice = change.findChild(ModeChoice)
    assert choice is not None
    wanted = 1 if mode != 1 else 3
    choice.choose(wanted)
    press(change, "send_changes")
    desk.qtbot.waitUntil(
        lambda: {task.RecordMode for task in desk.server.service.tasks.snapshot()} == {wanted}, timeout=PATIENCE_MS
    )
    desk.qtbot.waitUntil(
        lambda: all(row.state in LIVE_STATES - {State.CHANGING} for row in desk.rows.values()), timeout=PATIENCE_MS
    )


def test_the_rooms_of_the_selected_rows_are_looked_up_exactly(open_desk: OpenDesk) -> None:
    desk = three_selected(open_desk)
    desk.window.menu_bar[Action.LOOK_UP_ROOMS].trigger()
    look_up = desk.window.findChild(LookupDialog)
    assert look_up is not None
    table = look_up.findChild(QTableWidget, "reports")
    assert table is not None
    assert {table.item(row, 0).text() for row in range(table.rowCount())} == set(ROOMS)
    desk.qtbot.waitUntil(lambda: all("Recording" in table.item(row, 1).text() for row in range(3)), timeout=PATIENCE_MS)
