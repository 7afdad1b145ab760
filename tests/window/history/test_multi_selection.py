"""Several selected rows: a summary with what can be done at once, never the details and the Stop of one."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QTableWidget, QWidget

from gme_console.ledger.records import State
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.shell.window_actions import Action
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


def with_rows(open_window: OpenWindow, *rooms: str) -> WindowBot:
    bot = open_window()
    for room in rooms:
        bot.start_room(room)
        bot.ended_row(room)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == len(rooms))
    return bot


def select(bot: WindowBot, *places: int) -> None:
    history, model = bot.wiring.history, bot.wiring.model
    history.clearSelection()
    for place in places:
        history.selectionModel().setCurrentIndex(model.index(place, 0), _ADD)


def part(bot: WindowBot, name: str) -> QWidget:
    found = bot.wiring.details.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def test_several_rows_are_summed_up_and_stopped_with_one_question(open_window: OpenWindow) -> None:
    bot = with_rows(open_window, "1987", "1988", "1989", "ResourceNotFound.RoomNotFound")
    select(bot, 0, 1, 2, 3)
    text = bot.details_text("4 rows selected")
    assert "Refused: 1" in text
    assert "Rooms: ResourceNotFound.RoomNotFound, 1989, 1988, 1987" in text
    stop = part(bot, "stop_rows")
    assert isinstance(stop, QPushButton)
    assert stop.text() == "Stop 3 recordings"
    assert part(bot, "change_rows").isVisible()
    for one in ("StopRecord", "change_task", "details_state"):
        assert not part(bot, one).isVisible(), "nothing is about one of them"
    stop.click()
    question = bot.window.findChild(RowsConfirmation)
    assert isinstance(question, RowsConfirmation)
    assert question.findChild(QTableWidget, "rows").rowCount() == 3
    question.findChild(QPushButton, "act").click()
    bot.qtbot.waitUntil(lambda: [row.state for row in bot.rows.values()].count(State.STOPPED) == 3, timeout=10_000)
    text = bot.details_text("Stopped: 3")
    assert not stop.isVisible()
    assert "Refused: 1" in text


def test_one_row_has_its_own_page_again(open_window: OpenWindow) -> None:
    bot = with_rows(open_window, "1987", "1988")
    select(bot, 0, 1)
    bot.details_text("2 rows selected")
    select(bot, 1)
    text = bot.details_text("room 1987")
    assert "rows selected" not in text
    assert part(bot, "StopRecord").isVisible()
    bot.wiring.history.clearSelection()
    bot.details_text("No recording is selected")
    select(bot, 0, 1)
    bot.details_text("2 rows selected")
    bot.wiring.history.clearSelection()
    bot.details_text("No recording is selected")


def test_what_the_caller_is_told_is_one_press_away(open_window: OpenWindow) -> None:
    bot = with_rows(open_window, "1987")
    row = bot.ended_row("1987")
    bot.details_text("RequestId")
    part(bot, "copy_for_caller").click()  # type: ignore[attr-defined]
    text = QGuiApplication.clipboard().text()
    lines = text.splitlines()
    assert lines[:3] == ["Room: 1987", f"TaskId: {row.TaskId}", f"RequestId: {row.RequestId}"]
    assert lines[3].startswith("Recording since: 20")
    assert lines[3].endswith(" UTC)")
    QGuiApplication.clipboard().clear()
    bot.window.menu_bar[Action.COPY_FOR_CALLER].trigger()
    assert QGuiApplication.clipboard().text() == text
    assert "SecretId" not in shown_text(bot.wiring.details)
