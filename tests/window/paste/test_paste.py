"""Pasting into the real window with real keys: a plain id stays one, a request is offered, nothing is ever sent."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QTextCursor, QTextTable
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPushButton, QWidget

from gme_console.intake.draft import DraftRequest
from gme_console.ui.paste.paste_preview import PastePreview
from gme_console.ui.paste.taken_view import TakenView
from pasted_samples import CURL, KEY, KEY_ID, PYTHON, REFERENCE
from window_desk import PATIENCE_MS, Desk, shown_text

OpenDesk = Callable[..., Desk]
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class Lists:
    """Who opens lists, in place of the batch's preview."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.drafts: list[tuple[DraftRequest, ...]] = []

    def open_text(self, text: str, name: str = "") -> None:
        self.texts.append(text)

    def open_list(self, drafts: tuple[DraftRequest, ...], name: str = "") -> None:
        self.drafts.append(drafts)


@pytest.fixture
def desk(open_desk: OpenDesk) -> Desk:
    desk = open_desk()
    ready: list[None] = []
    desk.console.pastes._background.call(lambda: None, ready.append)  # after what prepares the reader
    desk.qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE_MS)
    desk.new()
    return desk


def room(desk: Desk) -> QLineEdit:
    return desk.window.form.room_edit()


def paste(desk: Desk, text: str) -> None:
    in_front(desk)
    QGuiApplication.clipboard().setText(text)
    desk.press(Qt.Key.Key_V, CONTROL)


def in_front(desk: Desk) -> None:
    """No window manager does it here when a dialog closes."""
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow, timeout=PATIENCE_MS)


def preview(desk: Desk) -> PastePreview | None:
    return next((one for one in desk.window.findChildren(PastePreview) if one.isVisible()), None)


def shown(desk: Desk) -> PastePreview:
    desk.qtbot.waitUntil(lambda: preview(desk) is not None, timeout=PATIENCE_MS)
    found = preview(desk)
    assert found is not None
    desk.qtbot.waitUntil(found.isActiveWindow, timeout=PATIENCE_MS)
    return found


def cells(dialog: QDialog) -> list[tuple[str, ...]]:
    view = dialog.findChild(TakenView)
    assert view is not None
    table = view.document().rootFrame().childFrames()[0]
    assert isinstance(table, QTextTable)
    texts = [[cell_text(table, row, column) for column in range(3)] for row in range(table.rows())]
    return [tuple(row) for row in texts]


def cell_text(table: QTextTable, row: int, column: int) -> str:
    cursor = table.cellAt(row, column).firstCursorPosition()
    cursor.setPosition(table.cellAt(row, column).lastCursorPosition().position(), QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def words(dialog: QDialog) -> str:
    return shown_text(dialog)


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(widget.focusWidget() or widget, key, modifier)


def request(desk: Desk) -> tuple[int | None, str, int, object]:
    """What Start would send."""
    form = desk.window.form
    return (form.room()[0], room(desk).text(), form._mode.mode() or 0, form._users.lists())


PLAIN = [
    "1987",
    "0077",
    "lobby-7",
    "Lobby 3",
    "大厅",
    "会议室 1",
    "1,987",
    "ルーム1987",
    "it's",
    "not a request",
    '{"a": 1}',
]


def test_a_plain_room_id_is_pasted_as_ever(desk: Desk) -> None:
    for text in PLAIN:
        desk.new()
        paste(desk, text)
        assert preview(desk) is None
        assert room(desk).text() == text
        paste(desk, "\n")
        assert preview(desk) is None


def test_what_stands_round_a_plain_id_is_cleaned_as_ever(desk: Desk) -> None:
    paste(desk, "'0077\n")
    assert room(desk).text() == "0077"


def test_a_request_is_shown_with_what_was_taken_from_where_and_fills_the_form_by_enter(desk: Desk) -> None:
    paste(desk, "TICKET-4711: please record only 1145, 7 in room 0077, mixed - thx, Anna")
    dialog = shown(desk)
    assert room(desk).text() == ""
    assert cells(dialog)[:3] == [
        ("Room", "0077", "…1145, 7 in room [0077], mixed - thx, Anna"),
        ("Mode", "Mixed", "…7 in room 0077, [mixed] - thx, Anna"),
        ("Only these users", "1145, 7", "…please record only [1145, 7] in room 0077,…"),
    ]
    assert "Only users 1145 and 7 in room 0077 will be recorded" in words(dialog)
    assert "The ticket TICKET-4711 stays out: the form asks for none" in words(dialog)
    assert "“Anna” was not understood." in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert preview(desk) is None
    assert request(desk) == (3400352518, "0077", 2, (("1145", "7"), ()))
    assert desk.window.focusWidget() is room(desk)
    assert desk.rows == {}


def test_a_ticket_is_for_the_form_that_asks_for_one(desk: Desk) -> None:
    desk.console.operator.show_ticket(True)
    desk.qtbot.waitUntil(desk.wiring.tickets.asks, timeout=PATIENCE_MS)
    paste(desk, "TICKET-4711: room 0077 mixed")
    dialog = shown(desk)
    assert cells(dialog)[-1] == ("Ticket", "TICKET-4711", "[TICKET-4711]: room 0077 mixed")
    press(dialog, Qt.Key.Key_Return)
    assert desk.wiring.tickets.value() == "TICKET-4711"


def test_esc_leaves_everything_as_it_was(desk: Desk) -> None:
    desk.type("19")
    before = request(desk)
    paste(desk, "room 0077 only 1145")
    press(shown(desk), Qt.Key.Key_Escape)
    assert preview(desk) is None
    assert request(desk) == before
    assert desk.window.focusWidget() is room(desk)
    desk.type("87")
    assert room(desk).text() == "1987"


def test_a_request_may_be_pasted_as_plain_text_where_the_cursor_stands(desk: Desk) -> None:
    desk.type("a-")
    paste(desk, "room 1987")
    dialog = shown(desk)
    press(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    desk.qtbot.waitUntil(lambda: room(desk).text() == "a-room 1987")
    press(room(desk), Qt.Key.Key_Z, CONTROL)
    assert room(desk).text() != "a-room 1987"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_first_button_is_in_focus(desk: Desk, key: Qt.Key) -> None:
    paste(desk, REFERENCE)
    dialog = shown(desk)
    press(dialog, key)
    desk.qtbot.waitUntil(lambda: room(desk).text() == "1987")
    assert request(desk)[3] == (("1145",), ("1987",))


@pytest.mark.parametrize("text", [CURL, PYTHON, f"SecretKey={KEY} SecretId={KEY_ID} room 1987 only 1145"])
def test_a_secret_is_shown_nowhere_and_pasted_nowhere(desk: Desk, text: str) -> None:
    paste(desk, text)
    dialog = shown(desk)
    assert "Left out, shown and kept nowhere" in words(dialog)
    said = words(dialog) + repr(cells(dialog)) + dialog.windowTitle()
    assert KEY not in said
    assert KEY_ID not in said
    assert dialog.findChild(QPushButton, "paste_plain") is None


def test_an_application_of_another_profile_comes_with_a_caution(desk: Desk) -> None:
    paste(desk, '{"RoomId":"1987","BizId":1400000001,"RecordMode":3}')
    press(shown(desk), Qt.Key.Key_Return)
    assert request(desk)[:3] == (1400000001, "1987", 3)
    problem = desk.window.form.foreign()
    assert problem is not None
    assert "pasted" in str(problem.what)
    assert problem.plain == "3400352518"


def test_another_profile_is_named_and_not_chosen(desk: Desk) -> None:
    paste(desk, "gme-console --profile Production --room 0077 --mode both --only 1145")
    dialog = shown(desk)
    assert "names the profile Production" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert desk.console.profiles.chosen.name == "Practice"
    assert request(desk)[1:3] == ("0077", 3)


def test_digits_that_are_lost_are_named_and_not_taken(desk: Desk) -> None:
    desk.type("19")
    paste(desk, "4.46E+17\tmixed\t1145")
    dialog = shown(desk)
    assert "digits are lost" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert request(desk)[1:] == ("", 2, (("1145",), ()))


def test_users_without_a_room_are_for_the_forms_room(desk: Desk) -> None:
    desk.type("0077")
    paste(desk, '{"SubscribeRecordUserIds":{"UnSubscribeUserIds":["1145"]},"RecordMode":2}')
    dialog = shown(desk)
    assert cells(dialog)[0] == ("Room", "", "not said: 0077 stays")
    assert "Everyone in room 0077 except user 1145" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert request(desk)[1:] == ("0077", 2, ((), ("1145",)))


def test_what_is_not_a_start_says_so(desk: Desk) -> None:
    paste(desk, "tccli gme StopRecord --BizId 3400352518 --TaskId 446192236330927912")
    dialog = shown(desk)
    assert "It is a StopRecord; the form starts recordings." in words(dialog)
    assert "TaskId 446192236330927912 is not part of a start." in words(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert room(desk).text() == ""


def test_outside_a_field_a_paste_is_read_as_a_request(desk: Desk) -> None:
    desk.wiring.history.setFocus()
    paste(desk, "0077")
    dialog = shown(desk)
    assert cells(dialog)[0][:2] == ("Room", "0077")
    press(dialog, Qt.Key.Key_Return)
    assert room(desk).text() == "0077"


def test_the_menu_and_its_keys_show_whatever_is_copied(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("hello\nthis is nothing")
    in_front(desk)
    desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    dialog = shown(desk)
    assert "There is no request in this text." in words(dialog)
    assert dialog.findChild(QPushButton, "paste_fill") is None
    press(dialog, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().setText("1987")
    in_front(desk)
    desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    press(shown(desk), Qt.Key.Key_Return)
    assert room(desk).text() == "1987"
    QGuiApplication.clipboard().clear()
    in_front(desk)
    desk.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert preview(desk) is None
    assert "no text" in desk.window.status.currentMessage()


def test_a_newer_paste_takes_the_place_of_the_preview(desk: Desk) -> None:
    for number in ("1987", "1988"):
        QGuiApplication.clipboard().setText(f"room {number}")
        desk.wiring.pastes.as_request()
    assert cells(shown(desk))[0][1] == "1988"
    assert len([one for one in desk.window.findChildren(PastePreview) if one.isVisible()]) == 1


def test_without_lists_a_list_is_pasted_as_ever(desk: Desk) -> None:
    desk.wiring.pastes.lists = None
    paste(desk, "1987, 1988")
    assert preview(desk) is None
    assert room(desk).text() == "1987, 1988"


def test_more_rooms_than_one_go_to_the_lists(desk: Desk) -> None:
    lists = desk.wiring.pastes.lists = Lists()
    paste(desk, "room\tmode\n0077\tmixed\n0078\tsingle")
    assert lists.texts == ["room\tmode\n0077\tmixed\n0078\tsingle"]
    paste(desk, "1987\n0088\n")
    assert lists.drafts.pop() == (DraftRequest("1987"), DraftRequest("0088"))
    paste(desk, "rooms 1987 and 0088, only 1145")
    dialog = shown(desk)
    assert "The text names 2 rooms: 1987, 0088" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert lists.drafts == [(DraftRequest("1987", "", "", ("1145",)), DraftRequest("0088", "", "", ("1145",)))]
    assert room(desk).text() == ""


def test_a_secret_in_a_table_does_not_reach_the_list(desk: Desk) -> None:
    lists = desk.wiring.pastes.lists = Lists()
    paste(desk, f"room\tmode\tnote\n0077\tmixed\tSecretKey={KEY}\n0078\tsingle\tfinal")
    (opened,) = lists.texts
    assert KEY not in opened
    assert opened.startswith("room\tmode\tnote\n0077\tmixed\tSecretKey=•••")
    assert opened.endswith("\n0078\tsingle\tfinal")


def test_a_long_text_is_read_in_a_thread(desk: Desk) -> None:
    lists = desk.wiring.pastes.lists = Lists()
    text = "".join(f"{number:06}\n" for number in range(50_000))
    paste(desk, text)
    desk.qtbot.waitUntil(lambda: lists.texts == [text], timeout=PATIENCE_MS)
    paste(desk, '{"RoomId":"1987","RecordMode":2,"padding":"' + "x" * 10_000 + '"}')
    press(shown(desk), Qt.Key.Key_Return)
    assert request(desk)[1:3] == ("1987", 2)
    paste(desk, "x y " * 2_000)
    desk.qtbot.waitUntil(lambda: len(room(desk).text()) > 7_000, timeout=PATIENCE_MS)


def drop(widget: QWidget, text: str) -> bool:
    data = QMimeData()
    data.setText(text)
    where, copy = QPointF(5, 5), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    QApplication.sendEvent(widget, enter)
    event = QDropEvent(where, copy, data, buttons, keys)
    QApplication.sendEvent(widget, event)
    return enter.isAccepted() and event.isAccepted()


def test_text_is_dropped_onto_the_window(desk: Desk) -> None:
    assert drop(desk.window, "room 1987 only 1145")
    press(shown(desk), Qt.Key.Key_Return)
    assert request(desk)[1:] == ("1987", 1, (("1145",), ()))


def test_text_is_dropped_onto_the_room(desk: Desk) -> None:
    assert drop(room(desk), "0077")
    assert room(desk).text() == "0077"
    desk.new()
    assert drop(room(desk), "room 1987 only 1145")
    press(shown(desk), Qt.Key.Key_Return)
    assert request(desk)[1:] == ("1987", 1, (("1145",), ()))


def menu_paste(desk: Desk, text: str) -> None:
    """The entry of the field's own menu, as the menu key opens it."""
    QGuiApplication.clipboard().setText(text)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), room(desk).mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(room(desk), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.objectName() == "edit-paste").trigger()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_fields_own_menu_pastes_in_the_same_way(desk: Desk) -> None:
    menu_paste(desk, "room 1987 only 1145")
    press(shown(desk), Qt.Key.Key_Escape)
    assert room(desk).text() == ""
    menu_paste(desk, "0077")
    assert room(desk).text() == "0077"
    assert preview(desk) is None


def test_what_was_not_understood_of_a_list_is_named_before_it_is_opened(desk: Desk) -> None:
    lists = desk.wiring.pastes.lists = Lists()
    paste(desk, "room 1987 urgently mixed\nroom 1988 only 7")
    dialog = shown(desk)
    assert "“urgently” was not understood." in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert lists.drafts == [(DraftRequest("1987", "", "mixed"), DraftRequest("1988", "", "", ("7",)))]


def test_a_paste_into_the_users_stays_for_the_users(desk: Desk) -> None:
    desk.type("1987")
    desk.press(Qt.Key.Key_Tab)
    paste(desk, "1145 7")
    assert preview(desk) is None
    assert request(desk)[3] == (("1145", "7"), ())


def test_a_started_paste_is_what_was_shown(desk: Desk) -> None:
    paste(desk, "room 1987 only 1145")
    press(shown(desk), Qt.Key.Key_Return)
    in_front(desk)
    desk.start()
    row = desk.ended_row("1987")
    assert row.users == (("1145",), ())


def test_rooms_that_are_pasted_are_opened_as_a_list(desk: Desk) -> None:
    paste(desk, "1987\n0088")
    desk.qtbot.waitUntil(lambda: listed(desk) is not None, timeout=PATIENCE_MS)
    dialog = listed(desk)
    assert dialog is not None
    desk.qtbot.waitUntil(lambda: "2" in shown_text(dialog), timeout=PATIENCE_MS)
    assert room(desk).text() == ""
    dialog.close()


def listed(desk: Desk) -> QDialog | None:
    dialogs = desk.window.findChildren(QDialog)
    return next((one for one in dialogs if one.isVisible() and not isinstance(one, PastePreview)), None)
