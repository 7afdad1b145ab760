"""The note of a row in the real window, from the keyboard alone; what was typed is never lost."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from gme_console.ui.details.note_dialog import MOST_CHARACTERS, NoteDialog, NoteView
from gme_console.ui.widgets.value_label import ValueLabel
from history_rows import make_row
from ledger_helpers import all_rows, database
from window_bot import WindowBot, shown_text

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

OpenWindow = Callable[..., WindowBot]
CONTROL = Qt.KeyboardModifier.ControlModifier
NASTY = "<b>not bold</b> 会议室\n&amp; \x1b[31m \u202eevil"
NASTY_SHOWN = "<b>not bold</b> 会议室\n&amp; ␛[31m ⟨U+202E⟩evil"


def with_row(open_window: OpenWindow, room: str = "1987") -> tuple[WindowBot, Row]:
    bot = open_window()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room(room)
    row = bot.ended_row(room)
    bot.details_text("RequestId")
    return bot, row


def open_note(bot: WindowBot) -> NoteDialog:
    """Ctrl+M, wherever the focus is."""
    bot.qtbot.waitUntil(lambda: bot.window.findChild(NoteDialog) is None)
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.press(Qt.Key.Key_M, CONTROL)
    dialog = bot.window.findChild(NoteDialog)
    assert dialog is not None
    bot.qtbot.waitUntil(lambda: QApplication.focusWidget() is text_of(dialog))
    return dialog


def text_of(dialog: NoteDialog) -> QPlainTextEdit:
    text = dialog.findChild(QPlainTextEdit, "note_text")
    assert text is not None
    return text


def said(dialog: NoteDialog, name: str = "note_remark") -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def type_note(dialog: NoteDialog, note: str) -> None:
    text_of(dialog).selectAll()
    QTest.keyClicks(text_of(dialog), note)


def save(dialog: NoteDialog) -> None:
    QTest.keyClick(text_of(dialog), Qt.Key.Key_Return, CONTROL)


def write(bot: WindowBot, note: str) -> None:
    dialog = open_note(bot)
    text_of(dialog).setPlainText(note)
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(NoteDialog) is None)


def shown_note(bot: WindowBot) -> str:
    """The note in the details, empty while it takes no place."""
    block = bot.wiring.details.findChild(ValueLabel, "details_note")
    assert block is not None
    return block.text() if block.isVisible() else ""


def button(bot: WindowBot) -> QPushButton:
    found = bot.wiring.details.findChild(QPushButton, "edit_note")
    assert found is not None
    return found


def test_a_note_is_written_changed_and_taken_away_from_the_keyboard(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    assert (shown_note(bot), button(bot).text()) == ("", "Add note…")
    dialog = open_note(bot)
    assert dialog.windowTitle() == "Note on room 1987"
    QTest.keyClicks(text_of(dialog), "caller: Tanaka")
    QTest.keyClick(text_of(dialog), Qt.Key.Key_Return)
    QTest.keyClicks(text_of(dialog), "ticket 4711")
    assert said(dialog, "note_count") == "26 of 2,000 characters"
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].note == "caller: Tanaka\nticket 4711")
    bot.qtbot.waitUntil(lambda: shown_note(bot) == "caller: Tanaka\nticket 4711")
    assert button(bot).text() == "Edit note…"
    assert [one.note for one in all_rows(bot.folder)] == ["caller: Tanaka\nticket 4711"]
    dialog = open_note(bot)
    QTest.keyClicks(text_of(dialog), "!")
    save(dialog)
    bot.qtbot.waitUntil(lambda: shown_note(bot) == "caller: Tanaka\nticket 4711!")
    write(bot, " \n ")
    bot.qtbot.waitUntil(lambda: shown_note(bot) == "")
    assert [one.note for one in all_rows(bot.folder)] == [""]


def test_the_button_of_the_details_writes_it_too(open_window: OpenWindow) -> None:
    bot, _ = with_row(open_window)
    button(bot).setFocus()
    QTest.keyClick(button(bot), Qt.Key.Key_Space)
    dialog = bot.window.findChild(NoteDialog)
    assert dialog is not None
    type_note(dialog, "by button")
    QTest.keyClick(text_of(dialog), Qt.Key.Key_Tab)
    assert dialog.focusWidget().objectName() == "save_note"
    QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Space)
    bot.qtbot.waitUntil(lambda: shown_note(bot) == "by button")


def test_a_hostile_note_is_plain_text_and_found_again_exactly(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    write(bot, NASTY)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].note == NASTY)
    bot.qtbot.waitUntil(lambda: shown_note(bot) == NASTY_SHOWN)
    dialog = open_note(bot)
    assert text_of(dialog).toPlainText() == NASTY
    assert bot.close()


def test_escape_writes_nothing(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    dialog = open_note(bot)
    type_note(dialog, "thought better of it")
    QTest.keyClick(text_of(dialog), Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert text_of(open_note(bot)).toPlainText() == ""
    assert [one.note for one in all_rows(bot.folder)] == [""]
    assert bot.rows[row.id].note == ""


def test_without_a_row_it_says_what_to_do(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.press(Qt.Key.Key_M, CONTROL)
    assert "select a row first" in bot.wiring.notices.text()
    assert bot.window.findChild(NoteDialog) is None


def test_the_row_may_change_while_its_note_is_written(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    dialog = open_note(bot)
    type_note(dialog, "half a sent")
    bot.console.recordings.stop(row)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].state is not row.state, timeout=10_000)
    assert said(dialog) == ""
    QTest.keyClicks(text_of(dialog), "ence")
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].note == "half a sentence")


def test_a_note_from_another_console_is_told_and_what_was_typed_stays(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    other = open_window()
    for one in (bot, other):
        one.console.recordings.pause_watch(True)
    dialog = open_note(bot)
    type_note(dialog, "mine")
    other.console.history.annotate(row.id, "theirs", lambda _: None, pytest.fail)
    bot.qtbot.waitUntil(lambda: "theirs" in said(dialog), timeout=10_000)
    assert said(dialog).startswith("⚠ Caution: the note now says “theirs”")
    assert text_of(dialog).toPlainText() == "mine"
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].note == "mine")


def test_a_row_that_another_console_removed_keeps_the_note_and_says_so(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    other = open_window()
    for one in (bot, other):
        one.console.recordings.pause_watch(True)
    dialog = open_note(bot)
    type_note(dialog, "for later")
    with bot.qtbot.waitSignal(other.console.history.removed):
        other.console.history.remove((row.id,))
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(NoteDialog) is None)
    assert "kept, but its row was removed" in bot.wiring.notices.text()
    with database(bot.folder) as connection:
        assert connection.execute("SELECT note FROM recording").fetchall() == [("for later",)]


@pytest.mark.expects_log
def test_a_history_that_cannot_be_written_leaves_the_text_in_the_dialog(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    bot.console.recordings.pause_watch(True)
    dialog = open_note(bot)
    type_note(dialog, "not to be lost")
    with database(bot.folder) as other:
        other.execute("BEGIN IMMEDIATE")
        save(dialog)
        assert said(dialog) == "Saving…"
        bot.qtbot.waitUntil(lambda: "not kept" in said(dialog), timeout=15_000)
        assert text_of(dialog).toPlainText() == "not to be lost"
        assert bot.rows[row.id].note == ""
    save(dialog)
    bot.qtbot.waitUntil(lambda: shown_note(bot) == "not to be lost")
    bot.qtbot.waitUntil(lambda: bot.window.findChild(NoteDialog) is None)


@pytest.mark.expects_log
def test_a_dialog_closed_too_early_gives_its_text_back(open_window: OpenWindow) -> None:
    bot, row = with_row(open_window)
    bot.console.recordings.pause_watch(True)
    dialog = open_note(bot)
    type_note(dialog, "not to be lost")
    with database(bot.folder) as other:
        other.execute("BEGIN IMMEDIATE")
        save(dialog)
        QTest.keyClick(text_of(dialog), Qt.Key.Key_Escape)
        bot.qtbot.waitUntil(lambda: "“not to be lost” is not kept" in bot.wiring.notices.text(), timeout=15_000)
    dialog = open_note(bot)
    assert text_of(dialog).toPlainText() == "not to be lost"
    save(dialog)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].note == "not to be lost")
    type_note(open_note(bot), "")
    bot.qtbot.waitUntil(lambda: "not to be lost" in shown_text(bot.wiring.details))


@pytest.fixture
def dialog(qtbot: QtBot) -> NoteDialog:
    dialog = NoteDialog(make_row(1, note="before"), "before")
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_limit_counts_what_is_stored(qtbot: QtBot, dialog: NoteDialog) -> None:
    wanted: list[str] = []
    dialog.note_requested.connect(wanted.append)
    text_of(dialog).setPlainText("😀" * (MOST_CHARACTERS + 1))
    assert said(dialog, "note_count") == "2,001 of 2,000 characters, 1 too many"
    dialog.save()
    assert "too long by 1 character" in said(dialog)
    assert dialog.isVisible()
    text_of(dialog).setPlainText("\n" + "😀" * MOST_CHARACTERS + "  ")
    dialog.save()
    assert wanted == ["😀" * MOST_CHARACTERS]
    dialog.save()
    assert len(wanted) == 1, "one press is one write"


def test_a_note_that_is_stored_already_needs_no_writing(qtbot: QtBot, dialog: NoteDialog) -> None:
    with qtbot.assertNotEmitted(dialog.note_requested):
        dialog.save()
    assert not dialog.isVisible()


def test_a_long_remark_leaves_the_text_in_sight(qtbot: QtBot, dialog: NoteDialog) -> None:
    qtbot.waitExposed(dialog)
    dialog.show_failed("/a/very/long/path" * 40)
    QApplication.processEvents()
    remark = dialog.findChild(QLabel, "note_remark")
    assert remark is not None
    assert remark.height() >= remark.heightForWidth(remark.width())
    assert text_of(dialog).height() > 4 * dialog.fontMetrics().lineSpacing()


@given(note=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=50))
def test_a_block_shows_any_note_and_nothing_for_none(note: str) -> None:
    block = NoteView()
    text = block.findChild(ValueLabel)
    assert text is not None
    block.show_note(note)
    assert not block.isHidden()
    assert text.text()
    block.show_note("")
    assert block.isHidden()
