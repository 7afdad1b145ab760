"""Finding rows through the real window, with real threads and a real ledger that others write to meanwhile."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta, tzinfo
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMenu, QPushButton, QToolButton

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.values import UserLists
from gme_console.app.data_folder import make_private
from gme_console.ledger.query import Sort
from gme_console.ledger.records import Row, State
from gme_console.ui.history.column_menus import SortOrder
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import PLACEHOLDER
from gme_console.ui.texts.search_text import cleared_words
from gme_console.ui.texts.translate import use_language
from gme_console.ui.theme.colors import theme
from gme_console.ui.widgets.timers import QUIET_MS
from ledger_helpers import STOPPED, T0, accepted, intent, stop, writing
from window_desk import Desk

if TYPE_CHECKING:
    from single_writer import SingleWriter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus

OpenDesk = Callable[..., Desk]
CTRL = Qt.KeyboardModifier.ControlModifier
NOBODY = Outcome(Kind.REFUSED, Reason.SERVICE_ERROR, code="ResourceNotFound.RoomNotFound", message="no such room")
OFFLINE = Outcome(Kind.NOT_SENT, Reason.CONNECTION_REFUSED)
SECOND_US = 1_000_000


@contextmanager
def other_console(folder: Path) -> Iterator[SingleWriter]:
    """Another console on the same folder, which only writes."""
    make_private(folder)
    with writing(folder) as writer:
        yield writer


def write(writer: SingleWriter, room: str, at: int, outcome: Outcome = NOBODY) -> Row:
    """A row `at` seconds after the beginning that has come to its end."""
    started = writer.begin(intent(room, T0 + at * SECOND_US))
    return writer.finish(started.sent_id, outcome, T0 + at * SECOND_US + 1)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """260 rows: lobby-N refused; each tenth is stage-N, not sent; one is called 录音室."""
    folder = tmp_path_factory.mktemp("history") / "data"
    with other_console(folder) as writer:
        for number in range(260):
            if number % 10:
                write(writer, "录音室" if number == 133 else f"lobby-{number}", number)
            else:
                write(writer, f"stage-{number}", number, OFFLINE)
    return folder


@pytest.fixture
def desk(open_desk: OpenDesk, tmp_path: Path, history: Path) -> Desk:
    shutil.copytree(history, tmp_path / "data")
    desk = open_desk()
    wait_count(desk, "260 rows")
    return desk


def edit(desk: Desk) -> QLineEdit:
    found = desk.window.findChild(QLineEdit, "find")
    assert found is not None
    return found


def count(desk: Desk) -> str:
    label = desk.window.findChild(QLabel, "find_count")
    assert label is not None
    return label.text()


def wait_count(desk: Desk, words: str) -> None:
    desk.qtbot.waitUntil(lambda: count(desk) == words, timeout=10_000)


def chip(desk: Desk, name: str) -> QToolButton:
    button = desk.window.findChild(QToolButton, f"find_{name}")
    assert button is not None
    return button


def rooms(desk: Desk, first: int = 0, last: int | None = None) -> list[str]:
    model = desk.wiring.model
    end = model.rowCount() if last is None else last
    return [str(model.index(line, Column.ROOM).data()) for line in range(first, end)]


def wait_rooms(desk: Desk, expected: list[str]) -> None:
    desk.qtbot.waitUntil(lambda: rooms(desk) == expected, timeout=10_000)


def selected(desk: Desk) -> list[str]:
    return [row.RoomId for row in desk.wiring.history.selected_rows()]


def top(desk: Desk) -> tuple[str, int]:
    """The room at the upper edge of the table, and where its line begins."""
    view = desk.wiring.history
    line = view.rowAt(0)
    return rooms(desk, line, line + 1)[0], view.rowViewportPosition(line)


def choose(desk: Desk, room: str) -> None:
    """Clicks the row of the room."""
    view, model = desk.wiring.history, desk.wiring.model
    line = rooms(desk).index(room)
    view.scrollTo(model.index(line, 0))
    place = QPoint(10, view.rowViewportPosition(line) + 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(desk) == [room]


def find(desk: Desk, text: str) -> None:
    desk.press(Qt.Key.Key_F, CTRL)
    assert desk.focused() is edit(desk)
    desk.type(text)


def opened(desk: Desk, name: str) -> QMenu:
    chip(desk, name).setFocus()
    QTest.keyClick(chip(desk, name), Qt.Key.Key_Down)
    return next(one for one in chip(desk, name).parentWidget().findChildren(QMenu) if one.isVisible())


def pick(desk: Desk, name: str, downs: int) -> None:
    """By keyboard: opens the chip's menu and takes an entry."""
    menu = opened(desk, name)
    for _ in range(downs):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    closed(desk, menu)


def tick(desk: Desk, name: str, *downs: int) -> None:
    """By keyboard: opens the chip's menu, and at each stop, so many steps down, presses Space; then closes it."""
    menu = opened(desk, name)
    for steps in downs:
        for _ in range(steps):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible(), "several can be ticked"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    closed(desk, menu)


def closed(desk: Desk, menu: QMenu) -> None:
    """Without a display the window is not the active one again by itself."""
    assert not menu.isVisible()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)


def test_what_is_typed_is_found_at_once_and_escape_brings_everything_back(desk: Desk) -> None:
    find(desk, "age-1")
    wait_rooms(desk, [f"stage-{number}" for number in (*range(190, 90, -10), 10)])
    assert count(desk) == "11 found"
    desk.press(Qt.Key.Key_Escape)
    wait_count(desk, "260 rows")
    assert desk.focused() is edit(desk)
    desk.press(Qt.Key.Key_Escape)
    assert desk.focused() is desk.wiring.history


def test_any_part_of_a_row_is_found(desk: Desk) -> None:
    for text, words in (
        ("录", "1 found"),
        ("ROOMNOTFOUND", "234 found"),
        ("NO SUCH", "234 found"),
        ("%", "none found"),
    ):
        edit(desk).setText(text)
        wait_count(desk, words)


def test_down_goes_to_the_first_row_and_enter_shows_it_from_the_search_box(desk: Desk) -> None:
    find(desk, "lobby-7")
    desk.press(Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: selected(desk) == ["lobby-79"], timeout=10_000)
    assert desk.focused() is edit(desk)
    desk.type("1")
    desk.press(Qt.Key.Key_Down)
    desk.qtbot.waitUntil(lambda: desk.focused() is desk.wiring.history, timeout=10_000)
    assert selected(desk) == ["lobby-71"]


def test_a_row_found_stays_selected_and_in_sight_when_the_search_is_cleared(desk: Desk) -> None:
    find(desk, "lobby-3")
    wait_rooms(desk, [f"lobby-{number}" for number in (*range(39, 30, -1), 3)])
    choose(desk, "lobby-33")
    before = desk.wiring.history.visualRect(desk.wiring.history.currentIndex()).top()
    edit(desk).clear()
    wait_count(desk, "260 rows")
    view = desk.wiring.history
    assert selected(desk) == ["lobby-33"]
    assert desk.wiring.model.row_at(view.currentIndex()).RoomId == "lobby-33"  # type: ignore[union-attr]
    assert view.visualRect(view.currentIndex()).top() == before
    assert "lobby-33" in desk.details_text("lobby-33")


def test_clearing_comes_back_to_where_one_was_reading(desk: Desk) -> None:
    desk.wiring.history.verticalScrollBar().setValue(1_234)
    before = top(desk)
    find(desk, "stage")
    wait_count(desk, "26 found")
    assert top(desk) == ("stage-250", 0)
    edit(desk).clear()
    wait_count(desk, "260 rows")
    assert top(desk) == before


def test_chips_filter_by_several_states_at_once_and_are_cleared_one_by_one(desk: Desk) -> None:
    tick(desk, "state", 4, 1)
    wait_count(desk, "260 found")
    assert chip(desk, "state").text() == "State: Refused, Not sent ▾"
    tick(desk, "state", 0)
    wait_count(desk, "26 found")
    assert {row.state for row in desk.wiring.model.loaded_between(0, 30)} == {State.NOT_SENT}
    pick(desk, "time", 1)
    wait_count(desk, "none found")
    chip(desk, "time").setFocus()
    QTest.keyClick(chip(desk, "time"), Qt.Key.Key_Delete)
    wait_count(desk, "26 found")
    chip(desk, "state_clear").click()
    wait_count(desk, "260 rows")
    assert not chip(desk, "clear").isVisible()


def test_today_ends_at_midnight(open_desk: OpenDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with other_console(tmp_path / "data") as writer:
        write(writer, "lobby", int(time.time()) - T0 // SECOND_US)
        write(writer, "stage", 0)
    desk = open_desk()
    wait_count(desk, "2 rows")
    pick(desk, "time", 2)
    wait_rooms(desk, ["lobby"])
    monkeypatch.setattr("gme_console.ui.search.search_controller.datetime", Tomorrow)
    desk.wiring.search._clock.timeout.emit()
    wait_count(desk, "none found")
    assert chip(desk, "time").text() == "Time: today ▾"


class Tomorrow(datetime):
    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Tomorrow:
        return super().now(tz) + timedelta(days=1)


def test_the_profile_filter_offers_the_profiles(desk: Desk) -> None:
    tick(desk, "profile", 1)
    wait_count(desk, "260 found")
    assert chip(desk, "profile").text() == "Profile: Practice ▾"
    chip(desk, "clear").click()
    wait_count(desk, "260 rows")


def test_an_empty_result_says_what_to_clear(desk: Desk) -> None:
    find(desk, "<b>nobody</b>")
    tick(desk, "state", 4)
    wait_count(desk, "none found")
    nothing = desk.wiring.history.findChild(QPushButton, "clear_text").parentWidget()  # type: ignore[union-attr]
    assert nothing.isVisible()
    (label,) = [one for one in nothing.findChildren(QLabel) if one.text()]
    assert label.text() == "No row matches: “<b>nobody</b>” · Refused."
    assert label.textFormat() is Qt.TextFormat.PlainText
    nothing.findChild(QPushButton, "clear_text").click()  # type: ignore[union-attr]
    wait_count(desk, "234 found")
    assert not nothing.isVisible()
    edit(desk).setText("stage")
    wait_count(desk, "none found")
    nothing.findChild(QPushButton, "clear_filters").click()  # type: ignore[union-attr]
    wait_count(desk, "26 found")


def test_a_text_too_long_for_the_box_is_cut_and_said_to_be(desk: Desk) -> None:
    QGuiApplication.clipboard().setText("lobby-7" + "x" * 2_000)
    edit(desk).paste()
    assert len(edit(desk).text()) == 2_000
    assert "2,000 characters" in desk.window.status.currentMessage()


def test_the_order_is_that_of_the_heading_and_keeps_the_selection(desk: Desk) -> None:
    choose(desk, "lobby-255")
    desk.wiring.history.columns.request_order(SortOrder(Sort.ROOM, False))
    desk.qtbot.waitUntil(lambda: desk.wiring.model.result_set.query.sort is Sort.ROOM, timeout=10_000)
    assert selected(desk) == ["lobby-255"]
    view = desk.wiring.history
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    view.scrollToTop()
    desk.qtbot.waitUntil(lambda: rooms(desk, 0, 3) == ["lobby-1", "lobby-101", "lobby-102"], timeout=10_000)


def test_a_start_that_the_search_hides_is_shown_all_the_same(desk: Desk) -> None:
    desk.wiring.history.columns.request_order(SortOrder(Sort.ROOM, False))
    find(desk, "lobby-1")
    tick(desk, "state", 4)
    wait_count(desk, "99 found")
    desk.start_room("zzz")
    desk.qtbot.waitUntil(lambda: selected(desk) == ["zzz"], timeout=10_000)
    assert edit(desk).text() == ""
    assert chip(desk, "state").text() == "State ▾"
    assert desk.window.status.currentMessage() == cleared_words()
    assert desk.wiring.model.result_set.query.sort is Sort.ROOM
    view = desk.wiring.history
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    row = desk.ended_row("zzz")
    desk.qtbot.waitUntil(lambda: desk.wiring.history.selected_rows()[0].TaskId == row.TaskId, timeout=10_000)


def test_a_start_that_fits_the_search_clears_nothing(desk: Desk) -> None:
    find(desk, "lobby-9")
    wait_count(desk, "10 found")
    desk.start_room("lobby-90")
    desk.qtbot.waitUntil(lambda: selected(desk) == ["lobby-90"], timeout=10_000)
    assert edit(desk).text() == "lobby-9"
    assert count(desk) == "11 found"


def test_what_others_write_enters_without_moving_what_is_read(desk: Desk) -> None:
    find(desk, "lobby")
    wait_count(desk, "233 found")
    view = desk.wiring.history
    view.verticalScrollBar().setValue(777)
    choose(desk, rooms(desk)[view.rowAt(60)])
    before, chosen = top(desk), selected(desk)
    with other_console(desk.folder) as writer:
        for number in range(5):
            write(writer, f"lobby-new-{number}", 1_000 + number)
    wait_count(desk, "238 found")
    assert (top(desk), selected(desk)) == (before, chosen)


def test_what_goes_on_stands_on_top_if_wanted_and_moves_nothing_that_is_read(desk: Desk) -> None:
    view, model = desk.wiring.history, desk.wiring.model
    started = []
    with other_console(desk.folder) as writer:
        for number in (-3, -2):
            begun = writer.begin(intent(f"old-{number}", T0 + number * SECOND_US))
            started.append(writer.finish(begun.sent_id, accepted(1_000 - number), T0))
    wait_count(desk, "262 rows")
    choose(desk, "lobby-255")
    view.columns.request_order(SortOrder(live_first=True))
    desk.qtbot.waitUntil(lambda: model.result_set.query.live_first and model.result_set.complete, timeout=10_000)
    assert selected(desk) == ["lobby-255"]
    view.scrollToTop()
    desk.qtbot.waitUntil(lambda: rooms(desk, 0, 3) == ["old--2", "old--3", "lobby-259"], timeout=10_000)
    view.verticalScrollBar().setValue(777)
    choose(desk, rooms(desk)[view.rowAt(60)])
    before, chosen = top(desk), selected(desk)
    with other_console(desk.folder) as writer:
        ending = writer.begin(stop(started[1], T0 + 1))
        writer.finish(ending.sent_id, STOPPED, T0 + 2)
        begun = writer.begin(intent("new", T0 + 1_000 * SECOND_US))
        writer.finish(begun.sent_id, accepted(9), T0 + 1_001 * SECOND_US)
    wait_count(desk, "263 rows")
    assert (top(desk), selected(desk)) == (before, chosen)
    view.scrollToTop()
    desk.qtbot.waitUntil(lambda: rooms(desk, 0, 3) == ["new", "old--3", "lobby-259"], timeout=10_000)
    view.scrollToBottom()
    desk.qtbot.waitUntil(lambda: rooms(desk)[-1] == "old--2", timeout=10_000)


def test_a_huge_selection_waits_for_no_refresh_and_a_refresh_for_it(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gme_console.ui.history.scroll_anchor.MOST_SAVED", 100)
    find(desk, "lobby")
    wait_count(desk, "233 found")
    desk.wiring.history.setFocus()
    desk.press(Qt.Key.Key_End)
    desk.qtbot.waitUntil(lambda: PLACEHOLDER not in rooms(desk), timeout=10_000)
    desk.press(Qt.Key.Key_A, CTRL)
    with other_console(desk.folder) as writer:
        write(writer, "lobby-new", 1_000)
        with desk.qtbot.waitSignal(desk.console.history.changed, timeout=10_000):
            pass
        found: list[object] = []
        desk.wiring.model.rearranged.connect(found.append)
        desk.qtbot.wait(2 * QUIET_MS)
        assert not found
    assert count(desk) == "233 found"
    assert len(desk.wiring.history.selectionModel().selectedRows()) == 233
    desk.press(Qt.Key.Key_Home)
    wait_count(desk, "234 found")
    assert selected(desk) == ["lobby-259"]


def test_removed_rows_leave_what_was_found(desk: Desk) -> None:
    find(desk, "stage")
    wait_count(desk, "26 found")
    choose(desk, "stage-240")
    desk.wiring.tasks.remove()
    wait_count(desk, "25 found")
    assert "stage-240" not in rooms(desk)


def test_the_search_can_be_typed_before_the_history_is_open(open_desk: OpenDesk, tmp_path: Path) -> None:
    with other_console(tmp_path / "data") as writer:
        write(writer, "lobby", 1)
        write(writer, "stage", 2)
    desk = open_desk()
    edit(desk).setText("obb")
    wait_rooms(desk, ["lobby"])


def test_a_row_is_found_by_what_the_window_says_of_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    for room in ("html", "plain"):
        desk.start_room(room)
        desk.ended_row(room)
    wait_rooms(desk, ["plain", "html"])
    choose(desk, "html")
    assert "the answer is not JSON" in desk.details_text("the answer is not JSON")
    find(desk, "answer is not json")
    wait_rooms(desk, ["html"])


def underlined(desk: Desk, line: int, column: Column) -> bool:
    """Whether a text in the cell has the line of what was looked for."""
    history = desk.wiring.history
    cell = history.visualRect(desk.wiring.model.index(line, column))
    picture = history.viewport().grab(cell).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    return bool(seen & {theme().accent.lower(), theme().control.lower()})


def test_a_search_says_where_each_row_has_it_and_offers_the_user_alone(open_desk: OpenDesk) -> None:
    """No TaskId has letters; a number may be in one."""
    desk = open_desk()
    desk.window.form.fill_in("anna-a", 1, UserLists(("anna",), ()))
    desk.start()
    desk.ended_row("anna-a")
    desk.start_room("anna")
    desk.ended_row("anna")
    search, header, model = desk.wiring.search, desk.wiring.history.columns, desk.wiring.model
    offered = desk.window.findChild(QPushButton, "find_user")
    assert offered is not None
    assert not offered.isVisible()
    search.bar.edit.setText("anna")
    desk.qtbot.waitUntil(lambda: Column.FOUND in header.shown())
    assert model.data(model.index(0, Column.FOUND)) == "Room"
    assert underlined(desk, 0, Column.ROOM)
    assert not underlined(desk, 0, Column.TASK_ID)
    assert offered.text() == "User is anna"
    offered.click()
    desk.qtbot.waitUntil(lambda: model.rowCount() == 1)
    search.bar.edit.clear()
    desk.qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert Column.FOUND not in header.shown()
    assert not underlined(desk, 0, Column.ROOM)
    assert not offered.isVisible()
    assert not offered.isChecked()
    assert "FOUND" not in [place.name for place in header.arrangement()]


@pytest.mark.parametrize(
    ("language", "typed", "offered"),
    [
        ("en", "refused", "State is Refused"),
        ("en", "Reject", "State is Refused"),
        ("ja", "拒否", "状態が拒否"),
        ("ja", "refused", "状態が拒否"),
        ("zh_CN", "已拒绝", "状态为被拒绝"),
    ],
)
def test_the_word_of_a_state_offers_its_filter(open_desk: OpenDesk, language: str, typed: str, offered: str) -> None:
    use_language(language)
    desk = open_desk()
    desk.start_room("ResourceNotFound.RoomNotFound")
    desk.ended_row("ResourceNotFound.RoomNotFound")
    desk.start_room("1987")
    desk.ended_row("1987")
    bar, model = desk.wiring.search.bar, desk.wiring.model
    offer = desk.window.findChild(QPushButton, "find_this_state")
    assert offer is not None
    assert not offer.isVisible()
    bar.edit.setText(typed)
    assert offer.text() == offered
    assert offer.isVisible()
    offer.click()
    desk.qtbot.waitUntil(lambda: model.rowCount() == 1 and not bar.has_text)
    assert bar.searched().states == {"refused"}
    assert not offer.isVisible()
    bar.edit.setText("1987")
    assert not offer.isVisible()
