"""Export, import and the removal of old rows, from the window and by keyboard."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QDate, QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gme_console.engine.maintenance.maintenance_messages import Imported, LongTask, Progress
from gme_console.ledger.query import Older
from gme_console.ui.maintenance.maintenance_dialogs import CleanupDialog, ExportDialog
from gme_console.ui.maintenance.progress_bar import ProgressBars
from gme_console.ui.texts.maintenance_text import imported_text, older_text
from ledger_helpers import NOT_SENT, T0, all_rows, fill, intent, started, writing
from transfer_helpers import export
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
W = TypeVar("W", bound=QWidget)
CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def fill_rooms(folder: Path, rooms: int, at_us: int = T0) -> None:
    with writing(folder) as writer:
        for at in range(rooms):
            writer.finish(writer.begin(intent(f"room-{at}", at_us + at)).sent_id, NOT_SENT, at_us + at)


def awaited(bot: WindowBot, kind: type[W], name: str, within: QWidget | None = None) -> W:
    """The widget of that name, once it is there and shown."""

    def found() -> list[W]:
        return [one for one in (within or bot.window).findChildren(kind, name) if one.isVisible()]

    bot.qtbot.waitUntil(lambda: bool(found()), timeout=10_000)
    return found()[-1]


def choose_file(bot: WindowBot, name: str, path: Path) -> None:
    """Puts a path into the file dialog and presses Return. Typed keys would make it look for completions meanwhile."""
    dialog = awaited(bot, QFileDialog, name)
    edit = awaited(bot, QLineEdit, "fileNameEdit", dialog)
    edit.setText(str(path))
    QTest.keyClick(edit, Qt.Key.Key_Return)


def trigger(bot: WindowBot, text: str) -> None:
    (action,) = [one for one in bot.window.findChildren(QAction) if one.text() == text]
    action.trigger()


def noticed(bot: WindowBot, part: str) -> str:
    bot.qtbot.waitUntil(lambda: part in bot.wiring.notices.text(), timeout=20_000)
    return bot.wiring.notices.text()


def rooms_in(path: Path) -> list[str]:
    return [json.loads(line)["RoomId"] for line in path.read_bytes().splitlines()[1:-1]]


def test_everything_by_keyboard_alone(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rooms(tmp_path / "data", 3)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 3, timeout=10_000)
    bot.press(Qt.Key.Key_S, CONTROL_SHIFT)
    dialog = awaited(bot, QDialog, "export")
    assert "The whole history: 3 rows." in shown_text(dialog)
    assert dialog.findChild(QRadioButton, "rows_found") is None
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    choose_file(bot, "export_file", tmp_path / "x.csv")
    assert noticed(bot, "x.csv").startswith("3 rows exported to")
    rows = list(csv.reader(io.StringIO((tmp_path / "x.csv").read_text(encoding="utf-8-sig"), newline="")))
    assert [row[3] for row in rows] == ["RoomId", "'room-2", "'room-1", "'room-0"]


def test_the_selected_rows_even_when_others_came_in_meanwhile(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rooms(tmp_path / "data", 10)
    bot = open_window()
    model, view = bot.wiring.model, bot.wiring.history
    bot.qtbot.waitUntil(lambda: model.row_at(model.index(9, 0)) is not None, timeout=10_000)
    add = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    for place in (1, 2, 7):
        view.selectionModel().select(model.index(place, 0), add)
    trigger(bot, "&Export…")
    dialog = awaited(bot, QDialog, "export")
    assert "3 rows." in shown_text(dialog)
    awaited(bot, QRadioButton, "kind_jsonl", dialog).click()
    bot.console.recordings.start(intent("newer").request)  # type: ignore[arg-type]
    bot.ended_row("newer")
    awaited(bot, QPushButton, "choose_file", dialog).click()
    choose_file(bot, "export_file", tmp_path / "x")
    noticed(bot, "3 rows exported")
    assert rooms_in(tmp_path / "x.jsonl") == ["room-2", "room-7", "room-8"]


def test_what_is_found(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rooms(tmp_path / "data", 12)
    bot = open_window()
    bot.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    bot.type("room-1")
    bot.qtbot.waitUntil(
        lambda: bot.wiring.model.result_set.query.text == "room-1" and bot.wiring.model.rowCount() == 3,
        timeout=10_000,
    )
    trigger(bot, "&Export…")
    dialog = awaited(bot, QDialog, "export")
    assert awaited(bot, QRadioButton, "rows_found", dialog).isChecked()
    assert "3 rows." in shown_text(dialog)
    awaited(bot, QRadioButton, "kind_jsonl", dialog).click()
    awaited(bot, QPushButton, "choose_file", dialog).click()
    choose_file(bot, "export_file", tmp_path / "x.jsonl")
    noticed(bot, "3 rows exported")
    assert rooms_in(tmp_path / "x.jsonl") == ["room-1", "room-10", "room-11"]


def test_progress_is_shown_and_cancel_ends_it(open_window: OpenWindow, tmp_path: Path) -> None:
    fill(tmp_path / "data", 20_000)
    bot = open_window()
    bot.press(Qt.Key.Key_S, CONTROL_SHIFT)
    awaited(bot, QPushButton, "choose_file").click()
    choose_file(bot, "export_file", tmp_path / "x.csv")
    cancel = awaited(bot, QPushButton, "cancel_export")
    assert awaited(bot, QProgressBar, "progress_export").accessibleName().startswith("Exporting: ")
    cancel.click()
    noticed(bot, "The export was cancelled")
    assert not bot.wiring.maintenance.bar.isVisible()
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_a_history_of_a_colleague_comes_in(open_window: OpenWindow, tmp_path: Path) -> None:
    with writing(tmp_path / "other") as writer:
        started(writer, "taken over")
    export(tmp_path / "other", tmp_path / "x.jsonl")
    bot = open_window()
    trigger(bot, "&Import…")
    choose_file(bot, "import_file", tmp_path / "x.jsonl")
    assert "1 row added, 0 brought up to date, 0 as they were" in noticed(bot, "Imported")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=10_000)
    bot.wiring.notices.dismiss()
    (tmp_path / "y.jsonl").write_text("{}")
    trigger(bot, "&Import…")
    choose_file(bot, "import_file", tmp_path / "y.jsonl")
    assert "is no history of this console" in noticed(bot, "The import ended early")


def test_old_rows_go_after_their_count_was_seen_and_come_back(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rooms(tmp_path / "data", 30)
    with writing(tmp_path / "data") as writer:
        started(writer, "live")
        started(writer, "new", 5)
    bot = open_window()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 32, timeout=10_000)
    trigger(bot, "Remove &older than…")
    dialog = awaited(bot, QDialog, "older")
    assert isinstance(dialog, CleanupDialog)
    bot.qtbot.waitUntil(lambda: "30 rows older than" in shown_text(dialog), timeout=10_000)
    assert "2 that are not over stay" in shown_text(dialog)
    awaited(bot, QDateEdit, "before", dialog).setDate(QDate(2020, 1, 1))
    assert awaited(bot, QComboBox, "age", dialog).currentText() == "another day"
    bot.qtbot.waitUntil(lambda: "No row older than 2020-01-01 can go." in shown_text(dialog), timeout=10_000)
    awaited(bot, QPushButton, "remove_older", dialog).click()
    assert dialog.isVisible()
    awaited(bot, QComboBox, "age", dialog).setCurrentIndex(0)
    bot.qtbot.waitUntil(lambda: "30 rows older than" in shown_text(dialog), timeout=10_000)
    awaited(bot, QPushButton, "remove_older", dialog).click()
    noticed(bot, "30 rows removed from the history")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 2, timeout=10_000)
    awaited(bot, QPushButton, "offered").click()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 32, timeout=10_000)
    assert len(all_rows(bot.folder)) == 32


def test_enter_and_escape_remove_nothing(open_window: OpenWindow, tmp_path: Path) -> None:
    fill_rooms(tmp_path / "data", 3)
    bot = open_window()
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        trigger(bot, "Remove &older than…")
        dialog = awaited(bot, CleanupDialog, "older")
        bot.qtbot.waitUntil(lambda shown=dialog: "3 rows older" in shown_text(shown), timeout=10_000)
        QTest.keyClick(dialog, key)
        bot.qtbot.waitUntil(lambda: not bot.window.findChildren(CleanupDialog), timeout=10_000)
    assert len(all_rows(bot.folder)) == 3


def test_a_day_begins_at_midnight_here(open_window: OpenWindow) -> None:
    bot = open_window()
    now = datetime.now()
    dialog = CleanupDialog(now.date(), bot.window)
    asked: list[int] = []
    dialog.count_requested.connect(asked.append)
    dialog.begin()
    day = now.replace(hour=0, minute=0, second=0, microsecond=0) - timedelta(days=365)
    assert abs(asked[-1] / 1e6 - day.timestamp()) <= 3600  # an hour, where clocks are changed
    dialog.show_count(Older(asked[-1] - 1, 5, 0))
    assert "5 rows" not in shown_text(dialog)


def test_two_jobs_are_shown_beside_each_other(open_window: OpenWindow) -> None:
    bar = ProgressBars([].append)
    open_window().qtbot.addWidget(bar)
    bar.show_progress(Progress(LongTask.EXPORT, 1, 0))
    bar.show_progress(Progress(LongTask.REMOVE, 5, 10))
    assert "Removing: 5 of 10 rows" in shown_text(bar)
    bar.end(LongTask.EXPORT)
    assert not bar.isHidden()
    assert "Exporting" not in shown_text(bar)
    bar.end(LongTask.REMOVE)
    assert bar.isHidden()


def test_a_long_job_says_about_how_long_the_rest_takes(qtbot: QtBot) -> None:
    at = [0.0]
    bar = ProgressBars([].append, now=lambda: at[0])
    qtbot.addWidget(bar)

    def told(done: int, total: int, at_s: float) -> str:
        at[0] = at_s
        bar.show_progress(Progress(LongTask.EXPORT, done, total))
        return shown_text(bar)

    assert "left" not in told(0, 0, 0.0)
    assert "left" not in told(0, 1_000, 5.0), "the rows were looked for until now"
    assert "left" not in told(100, 1_000, 6.0)
    assert "Exporting: 200 of 1,000 rows · about 12 s left" in told(200, 1_000, 8.0)
    assert "left" not in told(1_000, 1_000, 20.0)
    bar.end(LongTask.EXPORT)
    assert "left" not in told(500, 1_000, 25.0), "another one"


@pytest.mark.parametrize(
    ("older", "words"),
    [
        (Older(0, 12_340, 3), "12,340 rows older than 2025-11-22 go; 3 that are not over stay."),
        (Older(0, 1, 1), "1 row older than 2025-11-22 goes; 1 that is not over stays."),
        (Older(0, 0, 0), "No row older than 2025-11-22 can go."),
    ],
)
def test_the_words_fit_the_numbers(older: Older, words: str) -> None:
    assert older_text(older, datetime(2025, 11, 22).date()) == words


def test_what_came_before_a_fault_is_said() -> None:
    said = imported_text(Imported(Path("/x"), 1, 2, 3, problem="x, line 7: odd."))
    assert said == (
        "The import ended early: x, line 7: odd. Until then: 1 row added, 2 brought up to date, 3 as they were."
    )


def test_the_dialog_offers_only_what_there_is(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.press(Qt.Key.Key_S, CONTROL_SHIFT)
    dialog = awaited(bot, ExportDialog, "export")
    assert [one.objectName() for one in dialog.findChildren(QRadioButton)] == ["rows_all", "kind_csv", "kind_jsonl"]
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    bot.qtbot.waitUntil(lambda: not bot.window.findChildren(ExportDialog), timeout=10_000)
