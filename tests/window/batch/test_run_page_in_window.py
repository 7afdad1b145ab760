"""The page of a batch in the real window, with batches that the test tells of."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QMenu,
    QMessageBox,
    QPushButton,
    QTableWidget,
)

from copies import replace
from gme_console.api.values import UserLists
from gme_console.engine.batches.batch_messages import BatchState, LineState
from gme_console.ledger.records import State
from gme_console.profiles.profile import PRACTICE, GuardLevel
from gme_console.ui.batch.run_actions import RunActions
from gme_console.ui.batch.run_line_menu import LineMenuController
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.shell.window_actions import Action
from run_bot import RunBot
from run_samples import BATCH, line_of, sample_lines
from task_presses import answer, question, started
from window_bot import PATIENCE_MS, WindowBot, shown_text

if TYPE_CHECKING:
    from gme_console.ui.batch.run_page import RunPage

OpenWindow = Callable[..., WindowBot]


@pytest.fixture
def run_bot(open_window: OpenWindow) -> RunBot:
    return RunBot(open_window())


def test_the_page_takes_the_place_of_form_and_history_and_gives_it_back(run_bot: RunBot) -> None:
    bot, page = run_bot.bot, run_bot.show(sample_lines(64))
    assert page.isVisible()
    assert not bot.window.form.isVisible()
    assert bot.window.focusWidget() is page.table
    bot.wiring.notices.add("told meanwhile")
    assert bot.wiring.notices.isVisible()
    QTest.keyClick(page.table, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert bot.window.form.isVisible()
    assert bot.wiring.notices.isVisible()
    assert bot.focused() is bot.window.form.findChild(object, "RoomId")
    assert run_bot.batches.asked == []


def test_the_operators_own_press_is_one_key_away_and_nothing_out_of_sight_is_started(run_bot: RunBot) -> None:
    bot = run_bot.bot
    bot.new()
    bot.type("1987")
    page = run_bot.show(sample_lines(64))
    QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bot.qtbot.waitUntil(lambda: not page.isVisible())
    assert "Press Start again" in bot.window.status.currentMessage()
    assert bot.server.service.count("StartRecord") == 0
    run_bot.controller.show(BATCH)
    started(bot, "77")  # Ctrl+N leaves the page and empties the form
    assert not page.isVisible()
    assert [row.RoomId for row in bot.rows.values()] == ["77"]


def test_a_form_that_is_filled_by_something_else_is_seen(run_bot: RunBot) -> None:
    page = run_bot.show(sample_lines(5))
    run_bot.bot.window.form.set_biz_id(12345)  # as after a change of the profile
    assert page.isVisible()
    run_bot.bot.window.form.fill_in("1987", 2, UserLists(("1145",)))
    assert not page.isVisible()


@pytest.mark.parametrize("action", [Action.START, Action.QUICK_CHECK])
def test_no_key_sends_what_stands_in_the_form_out_of_sight(run_bot: RunBot, action: Action) -> None:
    run_bot.bot.new()
    run_bot.bot.type("1987")
    page = run_bot.show(sample_lines(5))
    QTest.keySequence(page.table, QKeySequence(action.spec.keys[-1]))
    run_bot.bot.qtbot.waitUntil(lambda: not page.isVisible())
    assert run_bot.bot.server.service.count("StartRecord") == 0


def test_what_acts_on_hidden_rows_cannot_be_pressed_while_the_page_is_shown(run_bot: RunBot) -> None:
    bar = run_bot.bot.window.menu_bar
    before = {action: bar[action].isEnabled() for action in Action}
    run_bot.show(sample_lines(5))
    for action in (Action.STOP, Action.CHANGE, Action.REMOVE, Action.NOTE, Action.START):
        assert not bar[action].isEnabled()
    assert bar[Action.LEAVE].isEnabled()
    run_bot.press("batch_back")
    assert {action: bar[action].isEnabled() for action in Action} == before


@pytest.mark.parametrize("action", [Action.FIND, Action.GO_TO_HISTORY, Action.GO_TO_DETAILS])
def test_what_leads_elsewhere_leaves_the_page(run_bot: RunBot, action: Action) -> None:
    page = run_bot.show(sample_lines(5))
    run_bot.bot.window.menu_bar[action].trigger()
    assert not page.isVisible()
    focused = run_bot.bot.window.focusWidget()
    if action is Action.FIND:
        assert focused is run_bot.bot.wiring.search.bar.edit
    if action is Action.GO_TO_HISTORY:
        assert focused is run_bot.bot.wiring.history


def test_each_button_asks_the_service_for_this_batch(run_bot: RunBot) -> None:
    run_bot.show(sample_lines(20))
    for name in ("batch_pause", "batch_stop_sending"):
        run_bot.press(name)
    run_bot.batches.tell(sample_lines(20), BatchState.PAUSED)
    for name in ("batch_resume", "batch_again"):
        run_bot.press(name)
    assert run_bot.batches.asked == [
        ("pause", BATCH),
        ("stop_sending", BATCH),
        ("resume", BATCH),
        ("start_again", BATCH),
    ]


def test_a_profile_that_asks_before_a_start_asks_once_for_the_batch(run_bot: RunBot) -> None:
    asking = replace(PRACTICE, guard=GuardLevel.ASK_ALL)
    run_bot.seen.profiles = SimpleNamespace(
        find=lambda _: asking,
        chosen=asking,
        changed=run_bot.bot.console.profiles.changed,
        marks=lambda *_: (),
    )
    run_bot.show(sample_lines(64), BatchState.OVER)
    run_bot.press("batch_again")
    box = question(run_bot.bot)
    assert box.text() == "Start those 26 rooms again under Practice?"
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert run_bot.batches.asked == []
    answer(box, "Start recording")
    assert run_bot.batches.asked == [("start_again", BATCH)]


def test_stop_all_names_the_count_and_the_adopted_ones_and_cancel_is_the_default(run_bot: RunBot) -> None:
    run_bot.show(sample_lines(64))
    run_bot.press("batch_stop_all")
    asked = run_bot.bot.window.findChild(RowsConfirmation)
    assert asked is not None
    text = shown_text(asked)
    assert "Stop 33 recordings of “Friday cup”?" in text
    assert "3 of them were running before this list and were adopted: they are included." in text
    assert "Nothing more of this list is sent." in text
    assert "Not settled yet: 3. Each is stopped once it is known to record." in text
    table = asked.findChild(QTableWidget, "rows")
    assert table is not None
    assert table.rowCount() == 33
    focused = asked.focusWidget()
    assert isinstance(focused, QPushButton)
    assert focused.isDefault()
    focused.click()
    assert run_bot.batches.asked == []
    run_bot.press("batch_stop_all")
    run_bot.bot.qtbot.waitUntil(lambda: len(run_bot.bot.window.findChildren(RowsConfirmation)) == 1)
    again = run_bot.bot.window.findChild(RowsConfirmation)
    assert again is not None
    act = again.findChild(QPushButton, "act")
    assert act is not None
    assert act.text() == "Stop 33 recordings"
    act.click()
    assert run_bot.batches.asked == [("stop_all", BATCH)]


def test_stop_all_of_nothing_says_so(run_bot: RunBot) -> None:
    run_bot.show([line_of(1, LineState.REFUSED)], BatchState.OVER)
    run_bot.press("batch_stop_all")
    assert "is known to record at present" in run_bot.bot.wiring.notices.text()


def test_rooms_of_a_state_are_copied_one_a_line_exactly(run_bot: RunBot) -> None:
    lines = [
        line_of(1, LineState.REFUSED, " 0077"),
        line_of(2, LineState.REFUSED, "a&b"),
        line_of(3, LineState.WAITING),
    ]
    page = run_bot.show(lines)
    menu = next(one for one in page.findChildren(QMenu))
    menu.aboutToShow.emit()
    next(one for one in menu.actions() if one.text() == "Refused 2").trigger()
    assert QGuiApplication.clipboard().text() == " 0077\na&b"
    assert run_bot.bot.window.status.currentMessage() == "Copied 2 rooms: Refused."


def test_a_line_leads_to_its_row_and_details(run_bot: RunBot) -> None:
    bot = run_bot.bot
    row = started(bot, "1987")
    started(bot, "77")
    lines = [line_of(1, LineState.ACCEPTED, "1987")._replace(row=row), line_of(2, LineState.WAITING)]
    page = run_bot.show(lines)
    page.table.choose_line(2)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page.isVisible()
    assert "Line 2 has no row" in bot.window.status.currentMessage()
    page.table.choose_line(1)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert not page.isVisible()
    bot.qtbot.waitUntil(lambda: [one.id for one in bot.wiring.history.selected_rows()] == [row.id])
    bot.details_text(str(row.TaskId))


def test_a_line_follows_its_row(run_bot: RunBot) -> None:
    bot = run_bot.bot
    row = started(bot, "1987")
    page = run_bot.show([line_of(1, LineState.ACCEPTED, "1987")._replace(row=row)])
    bot.console.recordings.stop(row)
    bot.qtbot.waitUntil(
        lambda: page.model.data(page.model.index(0, 1)) == "Stopped" and not page.model.waits, timeout=PATIENCE_MS
    )
    assert page.model.lines.live() == []


def test_the_status_bar_tells_of_a_batch_whose_page_is_closed(run_bot: RunBot) -> None:
    assert not run_bot.controller.button.isVisible()
    page = run_bot.show(sample_lines(64))
    assert not run_bot.controller.button.isVisible()
    run_bot.press("batch_back")
    assert run_bot.controller.button.text() == "Friday cup: 39 of 64"
    run_bot.controller.button.click()
    assert page.isVisible()
    run_bot.press("batch_back")
    run_bot.batches.tell(sample_lines(64), BatchState.PAUSED)
    button, wait = run_bot.controller.button, run_bot.bot.qtbot.waitUntil
    wait(lambda: button.text() == "Friday cup: 39 of 64, paused", timeout=PATIENCE_MS)
    run_bot.batches.tell(sample_lines(64), BatchState.OVER)
    wait(lambda: not button.isVisible(), timeout=PATIENCE_MS)


def test_the_end_of_a_batch_is_told_to_who_does_not_look(run_bot: RunBot) -> None:
    run_bot.batches.tell(sample_lines(64))
    run_bot.batches.tell(sample_lines(64), BatchState.OVER)
    told = run_bot.bot.wiring.notices
    assert "“Friday cup”: Over. 64 asked: 34 accepted, 3 settling, 2 refused, 25 not sent." in told.text()
    offered = told.findChild(QPushButton, "offered")
    assert offered is not None
    offered.click()
    assert run_bot.page.isVisible()


def test_who_looks_is_not_told_of_the_end_again(run_bot: RunBot) -> None:
    run_bot.show(sample_lines(64))
    run_bot.batches.tell(sample_lines(64), BatchState.OVER)
    assert run_bot.bot.wiring.notices.text() == ""


def test_batches_are_listed_the_newest_first_and_opened_again(run_bot: RunBot) -> None:
    run_bot.batches.add(sample_lines(5), BatchState.OVER, name="old", batch_id=1, created_us=1)
    run_bot.batches.add(sample_lines(20), BatchState.STOPPED, name="new", batch_id=2)
    run_bot.controller.show_list()
    dialog = run_bot.bot.window.findChild(QDialog, "batches")
    assert dialog is not None
    table = dialog.findChild(QTableWidget, "batch_list")
    assert table is not None
    assert [table.item(row, 0).text() for row in range(2)] == ["new", "old"]
    assert table.item(0, 2).text() == "Sending was stopped"
    assert "20 asked: 5 accepted" in table.item(0, 4).text()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    headline = run_bot.page.findChild(QLabel, "batch_headline")
    assert headline is not None
    assert headline.text() == "old, 5 rooms"


def test_what_an_earlier_run_left_is_asked_about_one_after_the_other(run_bot: RunBot) -> None:
    one = run_bot.batches.add(sample_lines(64), BatchState.PAUSED, name="one", batch_id=1)
    two = run_bot.batches.add(sample_lines(20), BatchState.PAUSED, name="two", batch_id=2)
    run_bot.batches.unfinished_found.emit((one, two))
    bar = run_bot.controller.unfinished
    assert bar.isVisible()
    assert "“one” was not finished." in shown_text(bar)
    assert "Go on with the 23 rooms not sent" in shown_text(bar)
    assert run_bot.batches.asked == []

    def press(name: str) -> None:
        button = bar.findChild(QPushButton, name)
        assert button is not None
        button.click()

    press("show_unfinished")
    assert run_bot.page.isVisible()
    assert bar.isVisible()
    press("go_on")
    assert run_bot.batches.asked == [("resume", 1)]
    assert "“two” was not finished" in shown_text(bar)
    press("leave_unfinished")
    assert run_bot.batches.asked[1:] == [("stop_sending", 2)]
    assert not bar.isVisible()
    assert "“two” is left as it is" in run_bot.bot.wiring.notices.text()


def test_the_question_goes_when_it_is_answered_elsewhere(run_bot: RunBot) -> None:
    told = run_bot.batches.add(sample_lines(64), BatchState.PAUSED)
    run_bot.batches.unfinished_found.emit((told,))
    run_bot.batches.tell(sample_lines(64), BatchState.RUNNING)
    bar = run_bot.controller.unfinished
    assert not bar.isVisible()


def test_lines_are_exported_whole_and_ids_stay_text(run_bot: RunBot, tmp_path: Path) -> None:
    lines = [
        line_of(1, LineState.ACCEPTED, "0077"),
        line_of(2, LineState.REFUSED, "=1+1"),
        line_of(3, LineState.ADOPTED),
        line_of(4, LineState.WAITING, "金曜"),
    ]
    run_bot.show(lines, BatchState.OVER)
    run_bot.press("batch_export")
    dialog = run_bot.bot.window.findChild(QFileDialog, "export_lines")
    assert dialog is not None
    with run_bot.bot.qtbot.waitSignal(run_bot.bot.console.maintenance.exported, timeout=PATIENCE_MS) as exported:
        dialog.fileSelected.emit(str(tmp_path / "out.csv"))
    assert exported.args is not None
    assert not exported.args[0].problem
    text = (tmp_path / "out.csv").read_bytes().decode("utf-8-sig").split("\r\n")
    assert text[0].startswith('"line","state","room","mode"')
    assert text[1].startswith('"\'1","accepted","\'0077","Mixed"')
    assert "'446192236330928001" in text[1]
    assert '"\'=1+1"' in text[2]
    assert "The room does not exist" in text[2]
    assert "was already recording" in text[3]
    assert "金曜" in text[4]
    assert "4 rows exported" in run_bot.bot.wiring.notices.text()


def test_a_change_that_comes_is_counted_in_the_page(run_bot: RunBot) -> None:
    page = run_bot.show([line_of(1, LineState.SENDING), line_of(2, LineState.WAITING)])
    run_bot.batches.lines_changed.emit(BATCH, (line_of(1, LineState.ACCEPTED),))
    run_bot.batches.lines_changed.emit(BATCH + 1, (line_of(2, LineState.ACCEPTED),))
    run_bot.bot.qtbot.waitUntil(lambda: not page.model.waits)
    total = page.findChild(QLabel, "batch_sum")
    assert total is not None
    assert total.text() == "1 + 0 + 0 + 1 = 2"


def test_what_another_console_sends_is_looked_at_again(run_bot: RunBot) -> None:
    bot, batches = run_bot.bot, run_bot.batches
    batches.add([line_of(1, LineState.ACCEPTED), line_of(2, LineState.WAITING)], elsewhere=True)
    run_bot.controller.show_list()
    show = bot.window.findChild(QPushButton, "show_batch")
    assert show is not None
    show.click()
    page = run_bot.page
    pace = page.findChild(QLabel, "batch_pace")
    pause, again = page.findChild(QPushButton, "batch_pause"), page.findChild(QPushButton, "batch_again")
    assert pace is not None
    assert pause is not None
    assert again is not None
    assert pace.text() == "Another console that is open sends it"
    assert not pause.isVisible()
    batches.add([line_of(1, LineState.ACCEPTED), line_of(2, LineState.ACCEPTED)], BatchState.OVER)
    presses = bot.window.findChild(RunActions)
    assert presses is not None
    timer = presses.findChild(QTimer)
    assert timer is not None
    assert timer.isActive()
    timer.timeout.emit()
    bot.qtbot.waitUntil(lambda: page.model.lines.tally().accepted == 2)
    assert pace.text() == "Over"
    assert not timer.isActive()


def test_what_is_started_again_is_not_sent_yet(run_bot: RunBot) -> None:
    page = run_bot.show([line_of(1, LineState.ACCEPTED), line_of(2, LineState.REFUSED)], BatchState.OVER)
    page.table.choose_line(2)
    run_bot.batches.tell([line_of(1, LineState.ACCEPTED), line_of(2, LineState.WAITING)])
    run_bot.bot.qtbot.waitUntil(lambda: not page.model.waits)
    assert page.model.data(page.model.index(1, 1)) == "Not sent yet"
    assert page.table.current_line() == 2


def entries_of(page: RunPage, *numbers: int) -> dict[str, bool]:
    page.table.clearSelection()
    for number in numbers:
        page.table.selectionModel().select(
            page.model.index_of(number),
            QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows,
        )
    lines, menu = page.table.findChild(LineMenuController), QMenu(page)
    assert lines is not None
    lines.fill_menu(menu)
    return {one.text().replace("&", ""): one.isEnabled() for one in menu.actions() if not one.isSeparator()}


def test_the_menu_of_lines_says_for_how_many_it_works(run_bot: RunBot) -> None:
    page = run_bot.show([line_of(1, LineState.ACCEPTED), line_of(2, LineState.WAITING), line_of(3, LineState.ADOPTED)])
    assert entries_of(page, 2) == {
        "Show in the history": False,
        "Copy lines": True,
        "Stop 0 recordings…": False,
        "Change 0 recordings…": False,
        "Look up 1 room…": True,
    }
    assert entries_of(page, 1, 2, 3) == {
        "Show in the history": False,
        "Copy lines": True,
        "Stop 2 recordings…": True,
        "Change 2 recordings…": True,
        "Look up 3 rooms…": True,
    }


def test_selected_lines_are_stopped_with_the_usual_key(run_bot: RunBot) -> None:
    bot = run_bot.bot
    rows = [started(bot, room) for room in ("1987", "77", "78")]
    lines = [line_of(n, LineState.ACCEPTED, row.RoomId)._replace(row=row) for n, row in enumerate(rows, 1)]
    page = run_bot.show(lines)
    page.table.choose_line(1)
    QTest.keyClick(page.table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(page.table, Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    asked = bot.window.findChild(RowsConfirmation)
    assert asked is not None
    assert "Stop 2 recordings of profile Practice?" in shown_text(asked)
    act = asked.findChild(QPushButton, "act")
    assert act is not None
    act.click()
    bot.qtbot.waitUntil(
        lambda: [bot.rows[row.id].state is State.STOPPED for row in rows] == [True, True, False],
        timeout=PATIENCE_MS,
    )
    assert page.isVisible()
