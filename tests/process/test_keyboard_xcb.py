"""The window's keys on a real X screen, pressed as a hand presses them."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest

from xcb_console import XcbConsole, screen

TEXTS = ("BizId", "RoomId", "SubscribeUserIds", "find")
DIALOGS = "[one.objectName() for one in window.findChildren(QDialog) if one.isVisible()]"
OPENED = "[one.objectName() for one in window.findChildren(QDialog) if one.isActiveWindow()]"
"""Those that keys go to."""


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    with screen() as environment:
        yield environment


@pytest.fixture(scope="module")
def consoles(display: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[XcbConsole]]:
    """The one that these tests share, if it is there."""
    shared = [XcbConsole(tmp_path_factory.mktemp("xcb") / "data", display)]
    yield shared
    for console in shared:
        console.close()


@pytest.fixture
def console(display: dict[str, str], tmp_path: Path, consoles: list[XcbConsole]) -> Iterator[XcbConsole]:
    console = consoles.pop() if consoles else XcbConsole(tmp_path / "data", display)
    try:
        console.rest()
        yield console
        console.rest()
    except BaseException:
        console.close()
        raise
    consoles.append(console)


def start(console: XcbConsole) -> str:
    """The room, once its row, with a TaskId, is the one that is selected."""
    room = console.new_room()
    console.press("ctrl+n")
    console.type(room)
    console.press("ctrl+Return")
    wait_for_selected(console, room)
    return room


def wait_for_selected(console: XcbConsole, room: str) -> None:
    selected = "[row.RoomId for row in named('history').selected_rows() if row.TaskId is not None]"
    console.wait_until(selected, str([room]))


def go_to(console: XcbConsole, name: str) -> None:
    console.ask(f"named({name!r}).setFocus()")
    assert console.focus() == name


@pytest.mark.parametrize("name", TEXTS)
def test_ctrl_backspace_takes_a_word_and_no_row(console: XcbConsole, name: str) -> None:
    room = start(console)
    go_to(console, name)
    console.press("ctrl+a")
    console.type("lobby main" if name != "SubscribeUserIds" else "lobby-main")
    console.press("ctrl+BackSpace")
    text = "focus().currentText()" if name == "BizId" else "focus().text()"
    console.wait_until(f"'main' in {text}", "False")
    assert console.rooms() == [room]


@pytest.mark.parametrize("name", [*TEXTS, "history"])
def test_ctrl_e_changes_the_selected_task_from_wherever_the_cursor_is(console: XcbConsole, name: str) -> None:
    start(console)
    go_to(console, name)
    console.press("ctrl+e")
    console.wait_until(OPENED, str(["ModifyRecordInfo"]))


@pytest.mark.parametrize("name", ["RoomId", "StartRecord", "history"])
def test_a_held_ctrl_enter_is_one_start_and_a_second_one_is_honoured(console: XcbConsole, name: str) -> None:
    room = console.new_room()
    console.press("ctrl+n")
    console.type(room)
    go_to(console, name)
    console.hold("ctrl+Return")
    assert console.ask("len(starts)") == "1"
    wait_for_selected(console, room)
    assert console.rooms() == [room]
    another = start(console)
    console.wait_for_rows(2)
    assert sorted(console.rooms()) == [room, another]


@pytest.mark.parametrize("key", ["Return", "space"])
def test_a_start_button_held_down_is_one_start(console: XcbConsole, key: str) -> None:
    room = console.new_room()
    console.press("ctrl+n")
    console.type(room)
    go_to(console, "StartRecord")
    console.hold(key)
    assert console.ask("len(starts)") == "1"
    wait_for_selected(console, room)
    assert console.rooms() == [room]


def test_a_held_delete_removes_what_was_selected_and_nothing_else(console: XcbConsole) -> None:
    rooms = [start(console) for _ in range(3)]
    go_to(console, "history")
    console.hold("Delete")
    console.wait_for_rows(2)
    assert sorted(console.rooms()) == rooms[:2]


@pytest.mark.parametrize(("key", "dialog"), [("ctrl+period", "question"), ("ctrl+m", "note"), ("F1", "table")])
def test_a_key_that_opens_a_dialog_and_is_held_does_nothing_in_it(console: XcbConsole, key: str, dialog: str) -> None:
    start(console)
    console.hold(key)
    assert console.ask(DIALOGS) == str([dialog])
    if dialog == "note":
        assert console.ask("named('note_text').toPlainText()") == ""


@pytest.mark.parametrize("key", ["space", "Return"])
def test_a_button_that_opens_a_dialog_and_is_held_does_nothing_in_it(console: XcbConsole, key: str) -> None:
    room = start(console)
    for button, dialog in (("edit_note", "note"), ("StopRecord", "question")):
        go_to(console, button)
        console.hold(key)
        assert console.ask(f"named({dialog!r}).isVisible()") == "True"
        assert console.ask("named('note_text').toPlainText()" if dialog == "note" else "''") == ""
        console.press("Escape")
        console.wait_until("QApplication.activeModalWidget() is None", "True")
    assert console.rooms() == [room]


def test_a_held_key_of_a_shortcut_types_nothing_when_ctrl_is_let_go_first(console: XcbConsole) -> None:
    console.ask("keys.expect(10)")
    console.keys("keydown", "ctrl", "keydown", "n", "keyup", "ctrl")
    console.wait_for("repeated")
    console.keys("keyup", "n")
    assert console.ask("named('RoomId').text()") == ""


def test_a_held_letter_types_on_and_a_held_arrow_moves_on(console: XcbConsole) -> None:
    go_to(console, "RoomId")
    console.hold("x", 8)
    typed = len(console.ask("named('RoomId').text()"))
    assert typed >= 8
    console.hold("Left", typed + 4)
    assert console.ask("named('RoomId').cursorPosition()") == "0"
    console.hold("Delete", typed + 4)
    assert console.ask("named('RoomId').text()") == ""


def test_a_held_backspace_stops_where_the_text_ends(console: XcbConsole) -> None:
    go_to(console, "SubscribeUserIds")
    console.type("1,23")
    console.hold("BackSpace", 8)
    assert console.ask("window.form.fields.users.only.box.ids()") == "('1',)"
    console.press("BackSpace")
    assert console.ask("window.form.fields.users.only.box.ids()") == "()"


MNEMONICS = {"Everyone": "alt+y", "OnlyThese": "alt+l", "EveryoneExcept": "alt+x"}
ARROWS = {"Everyone": 0, "OnlyThese": 1, "EveryoneExcept": 2}
ASKED = {"Everyone": ((), ()), "OnlyThese": (("1145",), ()), "EveryoneExcept": ((), ("1145",))}


@pytest.mark.parametrize("way", ["arrow", "arrow and tab", "mnemonic", "click"])
@pytest.mark.parametrize("name", ASKED)
def test_a_choice_made_after_ctrl_n_is_what_is_recorded(console: XcbConsole, name: str, way: str) -> None:
    room = console.new_room()
    console.press("alt+l", "ctrl+n")
    console.type(room)
    if way == "mnemonic":
        console.press(MNEMONICS[name])
    elif way == "click":
        place = f"named({name!r}).mapToGlobal(named({name!r}).rect().center())"
        console.keys("mousemove", console.ask(f"{place}.x()"), console.ask(f"{place}.y()"), "click", "1")
    else:
        console.press("Tab", "Tab", "Tab", *["Right"] * ARROWS[name])
        console.wait_until("focus() and focus().objectName()", name)
    if way == "arrow and tab":
        console.press("Tab")
    if name != "Everyone":
        console.type("1145")
    assert console.ask(f"named({name!r}).isChecked()") == "True"
    console.press("ctrl+Return")
    wait_for_selected(console, room)
    (row,) = console.rows()
    assert (row.users.SubscribeUserIds, row.users.UnSubscribeUserIds) == ASKED[name]


@pytest.mark.parametrize("way", ["arrow", "mnemonic"])
def test_an_id_typed_after_a_choice_in_the_change_dialog_is_not_lost(console: XcbConsole, way: str) -> None:
    start(console)
    console.press("ctrl+e")
    console.wait_until("QApplication.activeModalWidget() is not None and focus() is not None", "True")
    users = "QApplication.activeModalWidget()._users"
    if way == "arrow":
        console.ask(f"{users}.choice.group.buttons()[0].setFocus()")
        console.press("Right")
    else:
        console.press("alt+l")
    console.type("1145")
    assert console.ask(f"{users}.lists().SubscribeUserIds") == "('1145',)"


@pytest.mark.parametrize("key", ["ctrl+shift+Return", "ctrl+shift+KP_Enter"])
def test_a_room_is_checked_in_six_keys_and_escape_ends_it(console: XcbConsole, key: str) -> None:
    room = console.new_room()
    console.press("ctrl+n")
    console.type(room)
    console.press(key)
    console.wait_until("named('check_verdict').text()", "… checking")
    console.wait_for_rows(1)
    console.press("Escape")
    console.wait_until("named('check_verdict').text()", "◌ ABORTED")
    console.press("Escape")
    console.wait_until("window.isActiveWindow()", "True")
    assert console.focus() == "RoomId"
    selected = "[(row.RoomId, row.state.value, row.check) for row in named('history').selected_rows()]"
    console.wait_until(selected, str([(room, "stopped", "aborted")]))


def path_into_dialog(console: XcbConsole, dialog: str, path: Path) -> None:
    """Into Qt's own dialog of files, in which the cursor is in the name."""
    console.wait_until(OPENED, str([dialog]))
    console.wait_until("focus() is not None and focus().objectName()", "fileNameEdit")
    console.press("ctrl+a")
    console.type(str(path))
    console.press("Return")


def test_a_recording_is_started_changed_found_and_stopped(console: XcbConsole) -> None:
    room = start(console)
    console.press("ctrl+e")
    console.wait_until(OPENED, str(["ModifyRecordInfo"]))
    console.press("alt+l")
    console.type("1145")
    tab_until(console, "focus().objectName() == 'send_change'")
    console.press("space")
    changed = "[row.users.SubscribeUserIds for row in named('history').selected_rows() if row.state != 'changing']"
    console.wait_until(changed, str([("1145",)]))
    console.press("ctrl+f")
    console.type(room)
    console.press("Return")
    console.wait_until("named('history').model().rowCount()", "1")
    wait_for_selected(console, room)
    console.press("ctrl+period")
    console.wait_until(f"len({OPENED})", "1")
    console.wait_until("focus() is not None and focus().window() is not window", "True")
    tab_until(console, "isinstance(focus(), QPushButton) and 'Stop' in focus().text()")
    console.press("Return")
    console.wait_until("[row.state.value for row in named('history').selected_rows()]", str(["stopped"]))


@pytest.mark.parametrize("way", ["ctrl+Return", "space"])
def test_after_start_stop_is_one_key_away(console: XcbConsole, way: str) -> None:
    room = console.new_room()
    console.press("ctrl+n")
    console.type(room)
    if way == "space":
        tab_until(console, "focus().objectName() == 'StartRecord'")
    console.press(way)
    wait_for_selected(console, room)
    console.press("ctrl+period")
    asked = "[one for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]"
    told = f"any({room!r} in label.text() for one in {asked} for label in one.findChildren(QLabel))"
    console.wait_until(told, "True")


def tab_until(console: XcbConsole, question: str) -> None:
    """The widget in focus is the one meant."""
    for _ in range(30):
        if console.ask(question) == "True":
            return
        console.press("Tab")
    raise AssertionError(f"Tab never comes where {question}")


def test_what_is_found_is_exported(console: XcbConsole, tmp_path: Path) -> None:
    room = start(console)
    console.press("ctrl+f")
    console.type(room)
    console.wait_until("named('history').model().rowCount()", "1")
    console.press("ctrl+shift+s")
    console.wait_until(OPENED, str(["export"]))
    console.press("Return")
    path_into_dialog(console, "export_file", tmp_path / "found.csv")
    console.wait_until(f"{str(tmp_path)!r} in named('notices').text()", "True")
    assert [row["RoomId"] for row in csv_rows(tmp_path / "found.csv")] == [f"'{room}"]


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_list_of_rooms_is_opened_started_and_left(console: XcbConsole, tmp_path: Path) -> None:
    rooms = [console.new_room() for _ in range(3)]
    (tmp_path / "rooms.txt").write_text("\n".join(rooms), encoding="utf-8")
    console.press("ctrl+o")
    path_into_dialog(console, "open_list", tmp_path / "rooms.txt")
    console.wait_until(
        "[one.model.rowCount() for one in window.findChildren(QDialog, 'room_list') if one.isActiveWindow()]", "[3]"
    )
    console.wait_until("named('start_all').isEnabled()", "True")
    console.press("ctrl+Return")
    console.wait_until("named('batch_accepted').text().split()[0]", "3")
    assert sorted(console.rooms()) == rooms
    console.press("Escape")
    console.wait_until("named('history').isVisible()", "True")
