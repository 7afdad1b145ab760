"""A list of rooms in the window: read, shown, corrected by keyboard, asked about, handed over."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QMessageBox, QPlainTextEdit

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.engine.batches.batch_messages import BatchLine, IfRecording
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.intake.draft import DraftRequest
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Source
from gme_console.ui.lists.list_columns import ListColumn
from list_bot import CONTROL, ListBot, choose, click, column, press, type_cell, words
from profiles_in_use import profile, use
from room_lists import workbook
from task_presses import answer, question, quick_bot
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
BIZ = PRACTICE_BIZ_ID


@pytest.fixture
def lists(open_window: OpenWindow) -> ListBot:
    return ListBot(quick_bot(open_window))


def use_guarded(
    bot: WindowBot, guard: GuardLevel, name: str = "Live", BizId: int = BIZ, *, asks_ticket: bool = False
) -> None:
    made = replace(
        profile("http://127.0.0.1:9", Source.SESSION, guard), name=name, BizId=BizId, asks_ticket=asks_ticket
    )
    use(bot, made, Credential("AKIDx", "x"), CredentialState.READY)


def test_a_list_is_shown_and_started_by_keyboard(lists: ListBot, tmp_path: Path) -> None:
    text = 'room,mode,users,note\n0077,single,"1145, 00731",finals\n\n部屋,ミックス,,\n1987,,everyone,\n'
    dialog = lists.opened(text, tmp_path)
    assert column(dialog, ListColumn.ROOM) == ["0077", "部屋", "1987"]
    assert column(dialog, ListColumn.MODE) == ["Single", "Mixed", "Single"]
    assert column(dialog, ListColumn.LINE) == ["2", "4", "5"]
    assert words(dialog, "list_counts") == "3 rooms, 1 blank line"
    sentence = words(dialog, "sentence")
    for part in ("3 rooms will be recorded under Practice.", "Single 2, Mixed 1", "are skipped"):
        assert part in sentence
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.started))
    (draft,) = lists.drafts
    assert draft.lines == (
        BatchLine(2, StartRecord(BIZ, "0077", 1, UserLists(("1145", "00731"))), "finals"),
        BatchLine(4, StartRecord(BIZ, "部屋", 2)),
        BatchLine(5, StartRecord(BIZ, "1987", 1)),
    )
    assert (draft.name, draft.source, draft.if_recording) == ("rooms.csv", "rooms.csv", IfRecording.SKIP)
    assert lists.is_closed()


def test_start_goes_to_what_is_wrong_and_a_typed_correction_is_enough(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("room,mode\na,single\n4.46E+17,mixed\nb,maybe\n", tmp_path)
    assert words(dialog, "list_counts") == "3 rooms, 2 with errors"
    assert column(dialog, ListColumn.STATE) == ["○ Ready", "! Look here", "! Look here"]
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert words(dialog, "remark").startswith("Line 3: The room id is a number that a spreadsheet has shortened")
    assert dialog.page.table.currentIndex() == dialog.model.index(1, ListColumn.ROOM)
    for key in "0446":
        QTest.keyClicks(dialog.focusWidget(), key)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert "“maybe” is no mode" in words(dialog, "remark")
    assert dialog.page.table.selected() == [2]
    assert column(dialog, ListColumn.ROOM)[1] == "0446"
    type_cell(dialog, 2, ListColumn.MODE, "both")
    assert words(dialog, "list_counts") == "3 rooms"
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    assert [line.request.RoomId for line in lists.drafts[0].lines] == ["a", "0446", "b"]


def test_esc_in_a_cell_takes_the_edit_back_and_the_list_stays(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\nb\n", tmp_path)
    dialog.page.table.go_to(dialog.model.index(0, ListColumn.ROOM))
    QTest.keyClicks(dialog.focusWidget(), "x")
    press(dialog, Qt.Key.Key_Escape)
    assert column(dialog, ListColumn.ROOM) == ["a", "b"]
    assert dialog.isVisible()
    press(dialog, Qt.Key.Key_Escape)
    assert lists.is_closed()
    assert not lists.drafts


def test_what_was_corrected_is_not_lost_without_a_word(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\nb\n", tmp_path)
    type_cell(dialog, 0, ListColumn.ROOM, "c")
    press(dialog, Qt.Key.Key_Escape)
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    answer(box, "Cancel")
    assert dialog.isVisible()
    dialog.close()
    box = dialog.findChildren(QMessageBox, "question")[-1]
    answer(box, "Close the list")
    lists.bot.qtbot.waitUntil(lists.is_closed)


def test_rooms_that_repeat_are_marked_and_only_the_first_is_kept(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\nb\na\na\n", tmp_path)
    assert column(dialog, ListColumn.STATE) == ["= Twice", "○ Ready", "= Twice", "= Twice"]
    assert words(dialog, "list_counts") == "4 rooms, 1 more than once"
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert words(dialog, "remark") == "Line 3: room a stands in the list more than once. Remove one."
    assert not lists.drafts
    click(dialog, "keep_first")
    assert column(dialog, ListColumn.ROOM) == ["a", "b"]
    assert words(dialog, "list_counts") == "2 rooms, 2 removed"
    click(dialog, "undo")
    assert column(dialog, ListColumn.ROOM) == ["a", "b", "a", "a"]


def test_thousands_of_rows_are_taken_out_and_brought_back_beside_the_window(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("room\n" + "".join(f"{place % 1000}\n" for place in range(3000)), tmp_path)
    click(dialog, "keep_first")
    lists.bot.qtbot.waitUntil(lambda: words(dialog, "list_counts") == "1,000 rooms, 2,000 removed")
    assert words(dialog, "remark") == "2,000 rows removed."
    click(dialog, "undo")
    lists.bot.qtbot.waitUntil(lambda: words(dialog, "list_counts").startswith("3,000 rooms, 1,000 more than once"))
    click(dialog, "keep_first")
    dialog.done(0)
    lists.bot.qtbot.waitUntil(lists.is_closed)


def test_a_list_that_takes_long_is_seen_to_be_read(lists: ListBot, tmp_path: Path) -> None:
    """And what cannot be read then is said there."""
    held = threading.Event()
    lists.bot.console.lists._background.call(lambda: held.wait(10))
    (tmp_path / "cup.xlsx").write_bytes(b"PK\x03\x04 broken")
    lists.controller.open_path(tmp_path / "cup.xlsx")
    dialog = lists.dialog()
    assert words(dialog, "list_counts") == "Reading cup.xlsx…"
    assert not dialog.page.start.isEnabled()
    press(dialog, Qt.Key.Key_Return, CONTROL)
    held.set()
    lists.bot.qtbot.waitUntil(lambda: "no .xlsx file that can be read" in words(dialog, "remark"))
    assert words(dialog, "list_counts") == ""
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert words(dialog, "remark") == "There is nothing to start."
    assert not lists.drafts


def test_what_wants_a_look_is_filtered_and_removed_by_keyboard(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("room\na\n4.46E+17\nb\n1145.0\n", tmp_path)
    click(dialog, "look_here")
    assert column(dialog, ListColumn.LINE) == ["3", "5"]
    assert column(dialog, ListColumn.STATE) == ["! Look here", "⚠ Caution"]
    dialog.page.table.setFocus()
    press(dialog, Qt.Key.Key_A, CONTROL)
    press(dialog, Qt.Key.Key_Delete)
    assert dialog.model.rowCount() == 0
    click(dialog, "all_rows")
    assert column(dialog, ListColumn.ROOM) == ["a", "b"]
    assert words(dialog, "list_counts") == "2 rooms, 2 removed"


def test_what_was_meant_is_offered_for_the_row_and_for_many(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("room,users\n１１４５,\na,1145.0\nb,\na,\n", tmp_path)
    table = dialog.page.table
    table.go_to(dialog.model.index(0, ListColumn.ROOM))
    assert "Was 1145 meant?" in words(dialog, "remark")
    table.go_to(dialog.model.index(1, ListColumn.ROOM))
    assert "also stands in line 5" in words(dialog, "remark")
    table.go_to(dialog.model.index(2, ListColumn.ROOM))
    assert words(dialog, "remark") == ""
    table.go_to(dialog.model.index(0, ListColumn.ROOM))
    press(dialog, Qt.Key.Key_A, CONTROL)
    click(dialog, "use_plain")
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM)[0] == "1145")
    assert column(dialog, ListColumn.ONLY)[1] == "1145"
    assert words(dialog, "list_counts") == "4 rooms, 1 more than once"


def test_the_encoding_is_chosen_with_the_text_before_the_eyes(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("部屋,モード\n大広間,両方\n".encode("cp932"), tmp_path)
    head = dialog.findChild(QPlainTextEdit, "list_head")
    assert head is not None
    assert "大広間" not in head.toPlainText()
    choose(dialog, "encoding", "Shift_JIS")
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM) == ["大広間"])
    assert head.toPlainText().startswith("部屋,モード")
    assert column(dialog, ListColumn.MODE) == ["Both"]


def test_header_columns_and_delimiter_may_be_chosen_otherwise(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("1145;1987\n2077;0077\n", tmp_path)
    assert column(dialog, ListColumn.ROOM) == ["1145", "2077"]
    choose(dialog, "column_only", "A")
    choose(dialog, "column_room", "B")
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM) == ["1987", "0077"])
    assert column(dialog, ListColumn.ONLY) == ["1145", "2077"]
    header = dialog.findChild(QCheckBox, "header")
    assert header is not None
    header.setFocus()
    press(dialog, Qt.Key.Key_Space)
    lists.bot.qtbot.waitUntil(lambda: dialog.model.rowCount() == 1)
    choose(dialog, "delimiter", "Nothing: one room a line")
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM) == ["1145;1987", "2077;0077"])


def test_a_correction_is_asked_about_before_the_list_is_read_anew(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a;b\nc;d\n", tmp_path)
    type_cell(dialog, 0, ListColumn.ROOM, "z")
    choose(dialog, "delimiter", "Nothing: one room a line")
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    answer(box, "Cancel")
    delimiter = dialog.findChild(QComboBox, "delimiter")
    assert delimiter is not None
    lists.bot.qtbot.waitUntil(lambda: delimiter.currentText() == "Semicolon")
    assert column(dialog, ListColumn.ROOM) == ["z", "c"]


def test_a_sheet_is_chosen_by_name(lists: ListBot, tmp_path: Path) -> None:
    data = workbook([["Room"], [446192236330927912]], None, Finals=[["Room"], ["0077"]])
    dialog = lists.opened(data, tmp_path, "cup.xlsx")
    assert "lost its digits" in column(dialog, ListColumn.WRONG)[0]
    choose(dialog, "sheet", "Finals")
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM) == ["0077"])


def test_empty_cells_are_what_the_form_says(lists: ListBot, tmp_path: Path) -> None:
    bot = lists.bot
    bot.new()
    bot.press(Qt.Key.Key_Tab)
    bot.type("1145")
    dialog = lists.opened("room,users,application\na,,\nb,7,\nc,,99\n", tmp_path)
    assert column(dialog, ListColumn.ONLY) == ["only 1145", "7", "only 1145"]
    assert column(dialog, ListColumn.APPLICATION) == [str(BIZ), str(BIZ), "99"]
    choose(dialog, "RecordMode", "Both")
    assert set(column(dialog, ListColumn.MODE)) == {"Both"}
    sentence = words(dialog, "sentence")
    assert "1 row names its own users; in the others: only 1145." in sentence
    assert "1 row is of another application" in sentence
    choose(dialog, "if_recording", "Change them to this list")
    stops = dialog.findChild(QCheckBox, "stop_at_first_error")
    ticket = dialog.findChild(QLineEdit, "list_ticket")
    assert stops is not None
    assert ticket is not None
    stops.setFocus()
    press(dialog, Qt.Key.Key_Space)
    ticket.setFocus()
    QTest.keyClicks(ticket, "SUP-7")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    (draft,) = lists.drafts
    assert (draft.if_recording, draft.stop_at_first_error, draft.ticket) == (IfRecording.CHANGE, True, "SUP-7")
    assert [line.request for line in draft.lines] == [
        StartRecord(BIZ, "a", 3, UserLists(("1145",))),
        StartRecord(BIZ, "b", 3, UserLists(("7",))),
        StartRecord(99, "c", 3, UserLists(("1145",))),
    ]


def test_rooms_that_already_record_are_counted_as_they_are_found(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("somebody-elses\nfree-1\nfree-2\n", tmp_path)
    lists.bot.qtbot.waitUntil(lambda: words(dialog, "looked") == "3 of 3 looked at: 1 already records.", timeout=10_000)
    assert column(dialog, ListColumn.STATE) == ["● Records now", "○ Ready", "○ Ready"]


def test_the_console_leaves_while_rooms_are_asked_about(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("".join(f"room-{place}\n" for place in range(3000)), tmp_path)
    lists.bot.qtbot.waitUntil(lambda: "looked at" in words(dialog, "looked"), timeout=10_000)
    assert lists.bot.close()


def test_looking_does_not_disturb_what_is_typed(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\nb\n", tmp_path)
    dialog.page.table.go_to(dialog.model.index(0, ListColumn.ROOM))
    for character in "lobby":
        QTest.keyClicks(dialog.focusWidget(), character)
        dialog.model.set_defaults(dialog.page.options.defaults())
        dialog.model.show_states()
    press(dialog, Qt.Key.Key_Return)
    assert column(dialog, ListColumn.ROOM) == ["lobby", "b"]


def test_a_guard_asks_once_for_the_list(lists: ListBot, tmp_path: Path) -> None:
    bot = lists.bot
    use_guarded(bot, GuardLevel.ASK_ALL)
    dialog = lists.opened("a\nb\n", tmp_path)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    box = question(bot)
    assert box.text() == "Start this list under Live?"
    assert "2 rooms will be recorded under Live." in box.informativeText()
    answer(box, "Cancel")
    assert not lists.drafts
    lists.activate(dialog)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    answer(bot.window.findChildren(QMessageBox, "question")[-1], "Start recordings")
    bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    assert len(lists.drafts[0].lines) == 2


def test_a_read_only_profile_refuses(lists: ListBot, tmp_path: Path) -> None:
    use_guarded(lists.bot, GuardLevel.READ_ONLY, "Watchers")
    dialog = lists.opened("a\n", tmp_path)
    assert dialog.page.start.isHidden(), "what a profile that only looks cannot do is not there"
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert not lists.drafts
    assert dialog.isVisible()


def test_a_profile_that_asks_why_holds_the_list_at_its_ticket(lists: ListBot, tmp_path: Path) -> None:
    use_guarded(lists.bot, GuardLevel.ASK_STOP, asks_ticket=True)
    dialog = lists.opened("a\n", tmp_path)
    press(dialog, Qt.Key.Key_Return, CONTROL)
    ticket = dialog.findChild(QLineEdit, "list_ticket")
    assert dialog.focusWidget() is ticket
    assert "asks why" in shown_text(dialog.page.options)
    assert not lists.drafts
    QTest.keyClicks(ticket, " SUP-8 ")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    assert lists.drafts[0].ticket == "SUP-8"


def test_another_profile_is_said_before_anything_is_started(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\n", tmp_path)
    use_guarded(lists.bot, GuardLevel.ASK_STOP, "Other", 77)
    lists.bot.qtbot.waitUntil(lambda: "changed to Other" in words(dialog, "remark"))
    assert "under Other" in words(dialog, "sentence")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    assert lists.drafts[0].lines[0].request.BizId == 77


def test_what_cannot_be_started_is_said_and_may_be_tried_again(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\n", tmp_path)
    lists.refuse = "the disk is full"
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: words(dialog, "remark") == "the disk is full")
    lists.refuse = ""
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.started))


def test_what_cannot_be_read_is_a_notice(lists: ListBot, tmp_path: Path) -> None:
    (tmp_path / "old.xlsx").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1")
    lists.controller.open_path(tmp_path / "old.xlsx")
    lists.bot.qtbot.waitUntil(lambda: "old.xlsx was not opened" in lists.bot.wiring.notices.text())
    lists.controller.open_path(tmp_path / "gone.csv")
    lists.bot.qtbot.waitUntil(lambda: "gone.csv was not opened" in lists.bot.wiring.notices.text())


def test_pasted_text_and_drafts_open_the_same_preview(lists: ListBot) -> None:
    lists.controller.open_text("1987\n0077\n")
    dialog = lists.dialog()
    assert column(dialog, ListColumn.ROOM) == ["1987", "0077"]
    assert dialog.page.name.text() == "2 rooms"
    lists.controller.open_list([DraftRequest("a", "", "mixed", ("1",)), DraftRequest("b", "7")])
    lists.bot.qtbot.waitUntil(lambda: column(dialog, ListColumn.ROOM) == ["a", "b"])
    assert not dialog.page.format.isVisible()
    press(dialog, Qt.Key.Key_Return, CONTROL)
    lists.bot.qtbot.waitUntil(lambda: bool(lists.drafts))
    assert lists.drafts[0].lines[1].request == StartRecord(7, "b", 1)


def test_a_file_is_dropped_on_the_window(lists: ListBot, tmp_path: Path) -> None:
    (tmp_path / "cup.csv").write_text("a\nb\n")
    (tmp_path / "x.png").write_bytes(b"")
    window = lists.bot.window
    taken = []
    for path in (tmp_path / "x.png", tmp_path / "cup.csv"):
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(os.fspath(path))])
        how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        enter = QDragEnterEvent(QPoint(5, 5), *how)
        enter.setAccepted(False)
        QApplication.sendEvent(window, enter)
        taken.append(enter.isAccepted())
        if enter.isAccepted():
            QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), *how))
    assert taken == [False, True]
    assert column(lists.dialog(), ListColumn.ROOM) == ["a", "b"]


def test_tab_goes_from_the_top_to_start_and_by_all_choices(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("room\na\na\n１\n", tmp_path)
    dialog.page.name.setFocus()
    seen = []
    for _ in range(40):
        seen.append(dialog.focusWidget().objectName())
        press(dialog, Qt.Key.Key_Tab)
        if dialog.focusWidget() is dialog.page.name:
            break
    right = ["batch_name", "all_rows", "look_here", "keep_first", "list_rows", "cancel", "start_all"]
    assert [name for name in seen if name in right] == right
    assert {"encoding", "delimiter", "header", "column_room", "RecordMode", "if_recording", "list_ticket"} <= set(seen)
    assert "" not in seen


def test_every_part_has_a_name_for_a_screen_reader(lists: ListBot, tmp_path: Path) -> None:
    dialog = lists.opened("a\n", tmp_path)
    for combo in dialog.findChildren(QComboBox):
        assert combo.accessibleName(), combo.objectName()
    assert dialog.page.table.accessibleName()
    assert "1 room will be recorded" in dialog.page.start.accessibleDescription()
    assert "Start 1 room" in shown_text(dialog)


def test_a_secret_in_a_long_pasted_list_stays_covered(lists: ListBot) -> None:
    key = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE"
    rows = [f"cup-{number:04}\tmixed\ttable {number}" for number in range(1, 400)]
    rows[300] = f"cup-0301\tmixed\tsecretKey={key}"
    lists.controller.open_text("\n".join(("room\tmode\tnote", *rows)))
    dialog = lists.dialog()
    lists.bot.qtbot.waitUntil(lambda: dialog.model.rowCount() == 399)
    notes = column(dialog, ListColumn.NOTE)
    assert key not in "".join(notes)
    assert notes[300].startswith("secretKey=•••")
    assert notes[301] == "table 302"
