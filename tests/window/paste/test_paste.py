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
from window_bot import PATIENCE_MS, WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
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


def opened_lists(bot: WindowBot) -> Lists:
    """What is opened as a list from now on, which is shown nowhere."""
    lists = Lists()
    bot.wiring.pastes._lists = lists  # type: ignore[assignment]
    return lists


@pytest.fixture
def bot(open_window: OpenWindow) -> WindowBot:
    bot = open_window()
    ready: list[None] = []
    bot.console.pastes._background.call(lambda: None, ready.append)  # after what prepares the reader
    bot.qtbot.waitUntil(lambda: bool(ready), timeout=PATIENCE_MS)
    bot.new()
    return bot


def room(bot: WindowBot) -> QLineEdit:
    return bot.window.form.room_edit()


def paste(bot: WindowBot, text: str) -> None:
    in_front(bot)
    QGuiApplication.clipboard().setText(text)
    bot.press(Qt.Key.Key_V, CONTROL)


def in_front(bot: WindowBot) -> None:
    """No window manager does it here when a dialog closes."""
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow, timeout=PATIENCE_MS)


def preview(bot: WindowBot) -> PastePreview | None:
    return next((one for one in bot.window.findChildren(PastePreview) if one.isVisible()), None)


def shown(bot: WindowBot) -> PastePreview:
    bot.qtbot.waitUntil(lambda: preview(bot) is not None, timeout=PATIENCE_MS)
    found = preview(bot)
    assert found is not None
    bot.qtbot.waitUntil(found.isActiveWindow, timeout=PATIENCE_MS)
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


def request(bot: WindowBot) -> tuple[int | None, str, int, object]:
    """What Start would send."""
    form = bot.window.form
    return (form.room()[0], room(bot).text(), form.fields.mode.mode() or 0, form.fields.users.lists())


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


def test_a_plain_room_id_is_pasted_as_ever(bot: WindowBot) -> None:
    for text in PLAIN:
        bot.new()
        paste(bot, text)
        assert preview(bot) is None
        assert room(bot).text() == text
        paste(bot, "\n")
        assert preview(bot) is None


def test_what_stands_round_a_plain_id_is_cleaned_as_ever(bot: WindowBot) -> None:
    paste(bot, "'0077\n")
    assert room(bot).text() == "0077"


def test_a_request_is_shown_with_what_was_taken_from_where_and_fills_the_form_by_enter(bot: WindowBot) -> None:
    paste(bot, "TICKET-4711: please record only 1145, 7 in room 0077, mixed - thx, Anna")
    dialog = shown(bot)
    assert room(bot).text() == ""
    assert cells(dialog)[:3] == [
        ("Room", "0077", "…1145, 7 in room [0077], mixed - thx, Anna"),
        ("Mode", "Mixed", "…7 in room 0077, [mixed] - thx, Anna"),
        ("Only these users", "1145, 7", "…please record only [1145, 7] in room 0077,…"),
    ]
    assert "Only users 1145 and 7 in room 0077 will be recorded" in words(dialog)
    assert "The ticket TICKET-4711 stays out: the form asks for none" in words(dialog)
    assert "“Anna” was not understood." in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert preview(bot) is None
    assert request(bot) == (3400352518, "0077", 2, (("1145", "7"), ()))
    assert bot.window.focusWidget() is room(bot)
    assert bot.rows == {}


def test_a_ticket_is_for_the_form_that_asks_for_one(bot: WindowBot) -> None:
    bot.console.operator.show_ticket(True)
    bot.qtbot.waitUntil(bot.wiring.tickets.asks, timeout=PATIENCE_MS)
    paste(bot, "TICKET-4711: room 0077 mixed")
    dialog = shown(bot)
    assert cells(dialog)[-1] == ("Ticket", "TICKET-4711", "[TICKET-4711]: room 0077 mixed")
    press(dialog, Qt.Key.Key_Return)
    assert bot.wiring.tickets.value() == "TICKET-4711"


def test_esc_leaves_everything_as_it_was(bot: WindowBot) -> None:
    bot.type("19")
    before = request(bot)
    paste(bot, "room 0077 only 1145")
    press(shown(bot), Qt.Key.Key_Escape)
    assert preview(bot) is None
    assert request(bot) == before
    assert bot.window.focusWidget() is room(bot)
    bot.type("87")
    assert room(bot).text() == "1987"


def test_a_request_may_be_pasted_as_plain_text_where_the_cursor_stands(bot: WindowBot) -> None:
    bot.type("a-")
    paste(bot, "room 1987")
    dialog = shown(bot)
    press(dialog, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
    bot.qtbot.waitUntil(lambda: room(bot).text() == "a-room 1987")
    press(room(bot), Qt.Key.Key_Z, CONTROL)
    assert room(bot).text() != "a-room 1987"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_the_first_button_is_in_focus(bot: WindowBot, key: Qt.Key) -> None:
    paste(bot, REFERENCE)
    dialog = shown(bot)
    press(dialog, key)
    bot.qtbot.waitUntil(lambda: room(bot).text() == "1987")
    assert request(bot)[3] == (("1145",), ("1987",))


@pytest.mark.parametrize("text", [CURL, PYTHON, f"SecretKey={KEY} SecretId={KEY_ID} room 1987 only 1145"])
def test_a_secret_is_shown_nowhere_and_pasted_nowhere(bot: WindowBot, text: str) -> None:
    paste(bot, text)
    dialog = shown(bot)
    assert "Left out, shown and kept nowhere" in words(dialog)
    said = words(dialog) + repr(cells(dialog)) + dialog.windowTitle()
    assert KEY not in said
    assert KEY_ID not in said
    assert dialog.findChild(QPushButton, "paste_plain") is None


def test_an_application_of_another_profile_comes_with_a_caution(bot: WindowBot) -> None:
    paste(bot, '{"RoomId":"1987","BizId":1400000001,"RecordMode":3}')
    press(shown(bot), Qt.Key.Key_Return)
    assert request(bot)[:3] == (1400000001, "1987", 3)
    problem = bot.window.form.foreign()
    assert problem is not None
    assert "pasted" in str(problem.what)
    assert problem.plain == "3400352518"


def test_another_profile_is_named_and_not_chosen(bot: WindowBot) -> None:
    paste(bot, "gme-console --profile Production --room 0077 --mode both --only 1145")
    dialog = shown(bot)
    assert "names the profile Production" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert bot.console.profiles.chosen.name == "Practice"
    assert request(bot)[1:3] == ("0077", 3)


def test_digits_that_are_lost_are_named_and_not_taken(bot: WindowBot) -> None:
    bot.type("19")
    paste(bot, "4.46E+17\tmixed\t1145")
    dialog = shown(bot)
    assert "digits are lost" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert request(bot)[1:] == ("", 2, (("1145",), ()))


def test_users_without_a_room_are_for_the_forms_room(bot: WindowBot) -> None:
    bot.type("0077")
    paste(bot, '{"SubscribeRecordUserIds":{"UnSubscribeUserIds":["1145"]},"RecordMode":2}')
    dialog = shown(bot)
    assert cells(dialog)[0] == ("Room", "", "not said: 0077 stays")
    assert "Everyone in room 0077 except user 1145" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert request(bot)[1:] == ("0077", 2, ((), ("1145",)))


def test_what_is_not_a_start_says_so(bot: WindowBot) -> None:
    paste(bot, "tccli gme StopRecord --BizId 3400352518 --TaskId 446192236330927912")
    dialog = shown(bot)
    assert "It is a StopRecord; the form starts recordings." in words(dialog)
    assert "TaskId 446192236330927912 is not part of a start." in words(dialog)
    press(dialog, Qt.Key.Key_Escape)
    assert room(bot).text() == ""


def test_outside_a_field_a_paste_is_read_as_a_request(bot: WindowBot) -> None:
    bot.wiring.history.setFocus()
    paste(bot, "0077")
    dialog = shown(bot)
    assert cells(dialog)[0][:2] == ("Room", "0077")
    press(dialog, Qt.Key.Key_Return)
    assert room(bot).text() == "0077"


def test_the_menu_and_its_keys_show_whatever_is_copied(bot: WindowBot) -> None:
    QGuiApplication.clipboard().setText("hello\nthis is nothing")
    in_front(bot)
    bot.press(Qt.Key.Key_V, CONTROL | SHIFT)
    dialog = shown(bot)
    assert "There is no request in this text." in words(dialog)
    assert dialog.findChild(QPushButton, "paste_fill") is None
    press(dialog, Qt.Key.Key_Escape)
    QGuiApplication.clipboard().setText("1987")
    in_front(bot)
    bot.press(Qt.Key.Key_V, CONTROL | SHIFT)
    press(shown(bot), Qt.Key.Key_Return)
    assert room(bot).text() == "1987"
    QGuiApplication.clipboard().clear()
    in_front(bot)
    bot.press(Qt.Key.Key_V, CONTROL | SHIFT)
    assert preview(bot) is None
    assert "no text" in bot.window.status.currentMessage()


def test_a_newer_paste_takes_the_place_of_the_preview(bot: WindowBot) -> None:
    for number in ("1987", "1988"):
        QGuiApplication.clipboard().setText(f"room {number}")
        bot.wiring.pastes.as_request()
    assert cells(shown(bot))[0][1] == "1988"
    assert len([one for one in bot.window.findChildren(PastePreview) if one.isVisible()]) == 1


def test_more_rooms_than_one_go_to_the_lists(bot: WindowBot) -> None:
    lists = opened_lists(bot)
    paste(bot, "room\tmode\n0077\tmixed\n0078\tsingle")
    assert lists.texts == ["room\tmode\n0077\tmixed\n0078\tsingle"]
    paste(bot, "1987\n0088\n")
    assert lists.drafts.pop() == (DraftRequest("1987"), DraftRequest("0088"))
    paste(bot, "rooms 1987 and 0088, only 1145")
    dialog = shown(bot)
    assert "The text names 2 rooms: 1987, 0088" in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert lists.drafts == [(DraftRequest("1987", "", "", ("1145",)), DraftRequest("0088", "", "", ("1145",)))]
    assert room(bot).text() == ""


def test_a_secret_in_a_table_does_not_reach_the_list(bot: WindowBot) -> None:
    lists = opened_lists(bot)
    paste(bot, f"room\tmode\tnote\n0077\tmixed\tSecretKey={KEY}\n0078\tsingle\tfinal")
    (opened,) = lists.texts
    assert KEY not in opened
    assert opened.startswith("room\tmode\tnote\n0077\tmixed\tSecretKey=•••")
    assert opened.endswith("\n0078\tsingle\tfinal")


def test_a_long_text_is_read_in_a_thread(bot: WindowBot) -> None:
    lists = opened_lists(bot)
    text = "".join(f"{number:06}\n" for number in range(50_000))
    paste(bot, text)
    bot.qtbot.waitUntil(lambda: lists.texts == [text], timeout=PATIENCE_MS)
    paste(bot, '{"RoomId":"1987","RecordMode":2,"padding":"' + "x" * 10_000 + '"}')
    press(shown(bot), Qt.Key.Key_Return)
    assert request(bot)[1:3] == ("1987", 2)
    paste(bot, "x y " * 2_000)
    bot.qtbot.waitUntil(lambda: len(room(bot).text()) > 7_000, timeout=PATIENCE_MS)


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


def test_text_is_dropped_onto_the_window(bot: WindowBot) -> None:
    assert drop(bot.window, "room 1987 only 1145")
    press(shown(bot), Qt.Key.Key_Return)
    assert request(bot)[1:] == ("1987", 1, (("1145",), ()))


def test_text_is_dropped_onto_the_room(bot: WindowBot) -> None:
    assert drop(room(bot), "0077")
    assert room(bot).text() == "0077"
    bot.new()
    assert drop(room(bot), "room 1987 only 1145")
    press(shown(bot), Qt.Key.Key_Return)
    assert request(bot)[1:] == ("1987", 1, (("1145",), ()))


def menu_paste(bot: WindowBot, text: str) -> None:
    """The entry of the field's own menu, as the menu key opens it."""
    QGuiApplication.clipboard().setText(text)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), room(bot).mapToGlobal(QPoint(5, 5)))
    QApplication.sendEvent(room(bot), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    next(entry for entry in menu.actions() if entry.objectName() == "edit-paste").trigger()
    menu.close()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_fields_own_menu_pastes_in_the_same_way(bot: WindowBot) -> None:
    menu_paste(bot, "room 1987 only 1145")
    press(shown(bot), Qt.Key.Key_Escape)
    assert room(bot).text() == ""
    menu_paste(bot, "0077")
    assert room(bot).text() == "0077"
    assert preview(bot) is None


def test_what_was_not_understood_of_a_list_is_named_before_it_is_opened(bot: WindowBot) -> None:
    lists = opened_lists(bot)
    paste(bot, "room 1987 urgently mixed\nroom 1988 only 7")
    dialog = shown(bot)
    assert "“urgently” was not understood." in words(dialog)
    press(dialog, Qt.Key.Key_Return)
    assert lists.drafts == [(DraftRequest("1987", "", "mixed"), DraftRequest("1988", "", "", ("7",)))]


def test_a_paste_into_the_users_stays_for_the_users(bot: WindowBot) -> None:
    bot.type("1987")
    bot.press(Qt.Key.Key_Tab)
    paste(bot, "1145 7")
    assert preview(bot) is None
    assert request(bot)[3] == (("1145", "7"), ())


def test_a_started_paste_is_what_was_shown(bot: WindowBot) -> None:
    paste(bot, "room 1987 only 1145")
    press(shown(bot), Qt.Key.Key_Return)
    in_front(bot)
    bot.start()
    row = bot.ended_row("1987")
    assert row.users == (("1145",), ())


def test_rooms_that_are_pasted_are_opened_as_a_list(bot: WindowBot) -> None:
    paste(bot, "1987\n0088")
    bot.qtbot.waitUntil(lambda: listed(bot) is not None, timeout=PATIENCE_MS)
    dialog = listed(bot)
    assert dialog is not None
    bot.qtbot.waitUntil(lambda: "2" in shown_text(dialog), timeout=PATIENCE_MS)
    assert room(bot).text() == ""
    dialog.close()


def listed(bot: WindowBot) -> QDialog | None:
    dialogs = bot.window.findChildren(QDialog)
    return next((one for one in dialogs if one.isVisible() and not isinstance(one, PastePreview)), None)
