"""Finding rows through the real window, with real threads and a real ledger that others write to meanwhile."""

from __future__ import annotations

import shutil
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
from gme_console.ui.texts.search_text import cleared_text
from gme_console.ui.texts.translate import use_language
from gme_console.ui.theme.colors import theme
from gme_console.ui.widgets.timers import QUIET_MS
from ledger_helpers import STOPPED, T0, accepted, intent, stop, writing
from window_bot import WindowBot

if TYPE_CHECKING:
    from single_writer import SingleWriter

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # of menus

OpenWindow = Callable[..., WindowBot]
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
def bot(open_window: OpenWindow, tmp_path: Path, history: Path) -> WindowBot:
    shutil.copytree(history, tmp_path / "data")
    bot = open_window()
    wait_count(bot, "260 rows")
    return bot


def edit(bot: WindowBot) -> QLineEdit:
    found = bot.window.findChild(QLineEdit, "find")
    assert found is not None
    return found


def count(bot: WindowBot) -> str:
    label = bot.window.findChild(QLabel, "find_count")
    assert label is not None
    return label.text()


def wait_count(bot: WindowBot, words: str) -> None:
    bot.qtbot.waitUntil(lambda: count(bot) == words, timeout=10_000)


def chip(bot: WindowBot, name: str) -> QToolButton:
    button = bot.window.findChild(QToolButton, f"find_{name}")
    assert button is not None
    return button


def rooms(bot: WindowBot, first: int = 0, last: int | None = None) -> list[str]:
    model = bot.wiring.model
    end = model.rowCount() if last is None else last
    return [str(model.index(line, Column.ROOM).data()) for line in range(first, end)]


def wait_rooms(bot: WindowBot, expected: list[str]) -> None:
    bot.qtbot.waitUntil(lambda: rooms(bot) == expected, timeout=10_000)


def selected(bot: WindowBot) -> list[str]:
    return [row.RoomId for row in bot.wiring.history.selected_rows()]


def top(bot: WindowBot) -> tuple[str, int]:
    """The room at the upper edge of the table, and where its line begins."""
    view = bot.wiring.history
    line = view.rowAt(0)
    return rooms(bot, line, line + 1)[0], view.rowViewportPosition(line)


def choose(bot: WindowBot, room: str) -> None:
    """Clicks the row of the room."""
    view, model = bot.wiring.history, bot.wiring.model
    line = rooms(bot).index(room)
    view.scrollTo(model.index(line, 0))
    place = QPoint(10, view.rowViewportPosition(line) + 3)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(bot) == [room]


def find(bot: WindowBot, text: str) -> None:
    bot.press(Qt.Key.Key_F, CTRL)
    assert bot.focused() is edit(bot)
    bot.type(text)


def opened(bot: WindowBot, name: str) -> QMenu:
    chip(bot, name).setFocus()
    QTest.keyClick(chip(bot, name), Qt.Key.Key_Down)
    return next(one for one in chip(bot, name).parentWidget().findChildren(QMenu) if one.isVisible())


def pick(bot: WindowBot, name: str, downs: int) -> None:
    """By keyboard: opens the chip's menu and takes an entry."""
    menu = opened(bot, name)
    for _ in range(downs):
        QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    closed(bot, menu)


def tick(bot: WindowBot, name: str, *downs: int) -> None:
    """By keyboard: opens the chip's menu, and at each stop, so many steps down, presses Space; then closes it."""
    menu = opened(bot, name)
    for steps in downs:
        for _ in range(steps):
            QTest.keyClick(menu, Qt.Key.Key_Down)
        QTest.keyClick(menu, Qt.Key.Key_Space)
        assert menu.isVisible(), "several can be ticked"
    QTest.keyClick(menu, Qt.Key.Key_Escape)
    closed(bot, menu)


def closed(bot: WindowBot, menu: QMenu) -> None:
    """Without a display the window is not the active one again by itself."""
    assert not menu.isVisible()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)


def test_what_is_typed_is_found_at_once_and_escape_brings_everything_back(bot: WindowBot) -> None:
    find(bot, "age-1")
    wait_rooms(bot, [f"stage-{number}" for number in (*range(190, 90, -10), 10)])
    assert count(bot) == "11 found"
    bot.press(Qt.Key.Key_Escape)
    wait_count(bot, "260 rows")
    assert bot.focused() is edit(bot)
    bot.press(Qt.Key.Key_Escape)
    assert bot.focused() is bot.wiring.history


def test_any_part_of_a_row_is_found(bot: WindowBot) -> None:
    for text, words in (
        ("录", "1 found"),
        ("ROOMNOTFOUND", "234 found"),
        ("NO SUCH", "234 found"),
        ("%", "none found"),
    ):
        edit(bot).setText(text)
        wait_count(bot, words)


def test_down_goes_to_the_first_row_and_enter_shows_it_from_the_search_box(bot: WindowBot) -> None:
    find(bot, "lobby-7")
    bot.press(Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: selected(bot) == ["lobby-79"], timeout=10_000)
    assert bot.focused() is edit(bot)
    bot.type("1")
    bot.press(Qt.Key.Key_Down)
    bot.qtbot.waitUntil(lambda: bot.focused() is bot.wiring.history, timeout=10_000)
    assert selected(bot) == ["lobby-71"]


def test_a_row_found_stays_selected_and_in_sight_when_the_search_is_cleared(bot: WindowBot) -> None:
    find(bot, "lobby-3")
    wait_rooms(bot, [f"lobby-{number}" for number in (*range(39, 30, -1), 3)])
    choose(bot, "lobby-33")
    before = bot.wiring.history.visualRect(bot.wiring.history.currentIndex()).top()
    edit(bot).clear()
    wait_count(bot, "260 rows")
    view = bot.wiring.history
    assert selected(bot) == ["lobby-33"]
    assert bot.wiring.model.row_at(view.currentIndex()).RoomId == "lobby-33"  # type: ignore[union-attr]
    assert view.visualRect(view.currentIndex()).top() == before
    assert "lobby-33" in bot.details_text("lobby-33")


def test_clearing_comes_back_to_where_one_was_reading(bot: WindowBot) -> None:
    bot.wiring.history.verticalScrollBar().setValue(1_234)
    before = top(bot)
    find(bot, "stage")
    wait_count(bot, "26 found")
    assert top(bot) == ("stage-250", 0)
    edit(bot).clear()
    wait_count(bot, "260 rows")
    assert top(bot) == before


def test_chips_filter_by_several_states_at_once_and_are_cleared_one_by_one(bot: WindowBot) -> None:
    tick(bot, "state", 4, 1)
    wait_count(bot, "260 found")
    assert chip(bot, "state").text() == "State: Refused, Not sent ▾"
    tick(bot, "state", 0)
    wait_count(bot, "26 found")
    assert {row.state for row in bot.wiring.model.loaded_between(0, 30)} == {State.NOT_SENT}
    pick(bot, "time", 1)
    wait_count(bot, "none found")
    chip(bot, "time").setFocus()
    QTest.keyClick(chip(bot, "time"), Qt.Key.Key_Delete)
    wait_count(bot, "26 found")
    chip(bot, "state_clear").click()
    wait_count(bot, "260 rows")
    assert not chip(bot, "clear").isVisible()


def test_today_ends_at_midnight(open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    noon = datetime.now().replace(hour=12)
    with other_console(tmp_path / "data") as writer:
        write(writer, "lobby", int(noon.timestamp()) - T0 // SECOND_US)
        write(writer, "stage", 0)
    monkeypatch.setattr("gme_console.ui.search.search_controller.datetime", clock_at(noon))
    bot = open_window()
    wait_count(bot, "2 rows")
    pick(bot, "time", 2)
    wait_rooms(bot, ["lobby"])
    monkeypatch.setattr("gme_console.ui.search.search_controller.datetime", clock_at(noon + timedelta(days=1)))
    bot.wiring.search._clock.timeout.emit()
    wait_count(bot, "none found")
    assert chip(bot, "time").text() == "Time: today ▾"


def clock_at(moment: datetime) -> type[datetime]:
    """Stands still."""

    class Clock(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:  # type: ignore[override]
            return moment

    return Clock


def test_the_profile_filter_offers_the_profiles(bot: WindowBot) -> None:
    tick(bot, "profile", 1)
    wait_count(bot, "260 found")
    assert chip(bot, "profile").text() == "Profile: Practice ▾"
    chip(bot, "clear").click()
    wait_count(bot, "260 rows")


def test_an_empty_result_says_what_to_clear(bot: WindowBot) -> None:
    find(bot, "<b>nobody</b>")
    tick(bot, "state", 4)
    wait_count(bot, "none found")
    nothing = bot.wiring.history.findChild(QPushButton, "clear_text").parentWidget()  # type: ignore[union-attr]
    assert nothing.isVisible()
    (label,) = [one for one in nothing.findChildren(QLabel) if one.text()]
    assert label.text() == "No row matches: “<b>nobody</b>” · Refused."
    assert label.textFormat() is Qt.TextFormat.PlainText
    nothing.findChild(QPushButton, "clear_text").click()  # type: ignore[union-attr]
    wait_count(bot, "234 found")
    assert not nothing.isVisible()
    edit(bot).setText("stage")
    wait_count(bot, "none found")
    nothing.findChild(QPushButton, "clear_filters").click()  # type: ignore[union-attr]
    wait_count(bot, "26 found")


def test_a_text_too_long_for_the_box_is_cut_and_said_to_be(bot: WindowBot) -> None:
    QGuiApplication.clipboard().setText("lobby-7" + "x" * 2_000)
    edit(bot).paste()
    assert len(edit(bot).text()) == 2_000
    assert "2,000 characters" in bot.window.status.currentMessage()


def test_the_order_is_that_of_the_heading_and_keeps_the_selection(bot: WindowBot) -> None:
    choose(bot, "lobby-255")
    bot.wiring.history.columns.request_order(SortOrder(Sort.ROOM, False))
    bot.qtbot.waitUntil(lambda: bot.wiring.model.result_set.query.sort is Sort.ROOM, timeout=10_000)
    assert selected(bot) == ["lobby-255"]
    view = bot.wiring.history
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    view.scrollToTop()
    bot.qtbot.waitUntil(lambda: rooms(bot, 0, 3) == ["lobby-1", "lobby-101", "lobby-102"], timeout=10_000)


def test_a_start_that_the_search_hides_is_shown_all_the_same(bot: WindowBot) -> None:
    bot.wiring.history.columns.request_order(SortOrder(Sort.ROOM, False))
    find(bot, "lobby-1")
    tick(bot, "state", 4)
    wait_count(bot, "99 found")
    bot.start_room("zzz")
    bot.qtbot.waitUntil(lambda: selected(bot) == ["zzz"], timeout=10_000)
    assert edit(bot).text() == ""
    assert chip(bot, "state").text() == "State ▾"
    assert bot.window.status.currentMessage() == cleared_text()
    assert bot.wiring.model.result_set.query.sort is Sort.ROOM
    view = bot.wiring.history
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    row = bot.ended_row("zzz")
    bot.qtbot.waitUntil(lambda: bot.wiring.history.selected_rows()[0].TaskId == row.TaskId, timeout=10_000)


def test_a_start_that_fits_the_search_clears_nothing(bot: WindowBot) -> None:
    find(bot, "lobby-9")
    wait_count(bot, "10 found")
    bot.start_room("lobby-90")
    bot.qtbot.waitUntil(lambda: selected(bot) == ["lobby-90"], timeout=10_000)
    assert edit(bot).text() == "lobby-9"
    assert count(bot) == "11 found"


def test_what_others_write_enters_without_moving_what_is_read(bot: WindowBot) -> None:
    find(bot, "lobby")
    wait_count(bot, "233 found")
    view = bot.wiring.history
    view.verticalScrollBar().setValue(777)
    choose(bot, rooms(bot)[view.rowAt(60)])
    before, chosen = top(bot), selected(bot)
    with other_console(bot.folder) as writer:
        for number in range(5):
            write(writer, f"lobby-new-{number}", 1_000 + number)
    wait_count(bot, "238 found")
    assert (top(bot), selected(bot)) == (before, chosen)


def test_what_goes_on_stands_on_top_if_wanted_and_moves_nothing_that_is_read(bot: WindowBot) -> None:
    view, model = bot.wiring.history, bot.wiring.model
    started = []
    with other_console(bot.folder) as writer:
        for number in (-3, -2):
            begun = writer.begin(intent(f"old-{number}", T0 + number * SECOND_US))
            started.append(writer.finish(begun.sent_id, accepted(1_000 - number), T0))
    wait_count(bot, "262 rows")
    choose(bot, "lobby-255")
    view.columns.request_order(SortOrder(live_first=True))
    bot.qtbot.waitUntil(lambda: model.result_set.query.live_first and model.result_set.complete, timeout=10_000)
    assert selected(bot) == ["lobby-255"]
    view.scrollToTop()
    bot.qtbot.waitUntil(lambda: rooms(bot, 0, 3) == ["old--2", "old--3", "lobby-259"], timeout=10_000)
    view.verticalScrollBar().setValue(777)
    choose(bot, rooms(bot)[view.rowAt(60)])
    before, chosen = top(bot), selected(bot)
    with other_console(bot.folder) as writer:
        ending = writer.begin(stop(started[1], T0 + 1))
        writer.finish(ending.sent_id, STOPPED, T0 + 2)
        begun = writer.begin(intent("new", T0 + 1_000 * SECOND_US))
        writer.finish(begun.sent_id, accepted(9), T0 + 1_001 * SECOND_US)
    wait_count(bot, "263 rows")
    assert (top(bot), selected(bot)) == (before, chosen)
    view.scrollToTop()
    bot.qtbot.waitUntil(lambda: rooms(bot, 0, 3) == ["new", "old--3", "lobby-259"], timeout=10_000)
    view.scrollToBottom()
    bot.qtbot.waitUntil(lambda: rooms(bot)[-1] == "old--2", timeout=10_000)


def test_a_huge_selection_waits_for_no_refresh_and_a_refresh_for_it(
    bot: WindowBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gme_console.ui.history.scroll_anchor.MOST_SAVED", 100)
    find(bot, "lobby")
    wait_count(bot, "233 found")
    bot.wiring.history.setFocus()
    bot.press(Qt.Key.Key_End)
    bot.qtbot.waitUntil(lambda: PLACEHOLDER not in rooms(bot), timeout=10_000)
    bot.press(Qt.Key.Key_A, CTRL)
    with other_console(bot.folder) as writer:
        write(writer, "lobby-new", 1_000)
        with bot.qtbot.waitSignal(bot.console.history.changed, timeout=10_000):
            pass
        found: list[object] = []
        bot.wiring.model.rearranged.connect(found.append)
        bot.qtbot.wait(2 * QUIET_MS)
        assert not found
    assert count(bot) == "233 found"
    assert len(bot.wiring.history.selectionModel().selectedRows()) == 233
    bot.press(Qt.Key.Key_Home)
    wait_count(bot, "234 found")
    assert selected(bot) == ["lobby-259"]


def test_removed_rows_leave_what_was_found(bot: WindowBot) -> None:
    find(bot, "stage")
    wait_count(bot, "26 found")
    choose(bot, "stage-240")
    bot.wiring.tasks.remove()
    wait_count(bot, "25 found")
    assert "stage-240" not in rooms(bot)


def test_the_search_can_be_typed_before_the_history_is_open(open_window: OpenWindow, tmp_path: Path) -> None:
    with other_console(tmp_path / "data") as writer:
        write(writer, "lobby", 1)
        write(writer, "stage", 2)
    bot = open_window()
    edit(bot).setText("obb")
    wait_rooms(bot, ["lobby"])


def test_a_row_is_found_by_what_the_window_says_of_it(open_window: OpenWindow) -> None:
    bot = open_window()
    for room in ("html", "plain"):
        bot.start_room(room)
        bot.ended_row(room)
    wait_rooms(bot, ["plain", "html"])
    choose(bot, "html")
    assert "the answer is not JSON" in bot.details_text("the answer is not JSON")
    find(bot, "answer is not json")
    wait_rooms(bot, ["html"])


def underlined(bot: WindowBot, line: int, column: Column) -> bool:
    """Whether a text in the cell has the line of what was looked for."""
    history = bot.wiring.history
    cell = history.visualRect(bot.wiring.model.index(line, column))
    picture = history.viewport().grab(cell).toImage()
    seen = {picture.pixelColor(x, y).name() for x in range(picture.width()) for y in range(picture.height())}
    return bool(seen & {theme().accent.lower(), theme().control.lower()})


def test_a_search_says_where_each_row_has_it_and_offers_the_user_alone(open_window: OpenWindow) -> None:
    """No TaskId has letters; a number may be in one."""
    bot = open_window()
    bot.window.form.fill_in("anna-a", 1, UserLists(("anna",), ()))
    bot.start()
    bot.ended_row("anna-a")
    bot.start_room("anna")
    bot.ended_row("anna")
    search, header, model = bot.wiring.search, bot.wiring.history.columns, bot.wiring.model
    offered = bot.window.findChild(QPushButton, "find_user")
    assert offered is not None
    assert not offered.isVisible()
    search.bar.edit.setText("anna")
    bot.qtbot.waitUntil(lambda: Column.FOUND in header.shown())
    assert model.data(model.index(0, Column.FOUND)) == "Room"
    assert underlined(bot, 0, Column.ROOM)
    assert not underlined(bot, 0, Column.TASK_ID)
    assert offered.text() == "User is anna"
    offered.click()
    bot.qtbot.waitUntil(lambda: model.rowCount() == 1)
    search.bar.edit.clear()
    bot.qtbot.waitUntil(lambda: model.rowCount() == 2)
    assert Column.FOUND not in header.shown()
    assert not underlined(bot, 0, Column.ROOM)
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
def test_the_word_of_a_state_offers_its_filter(
    open_window: OpenWindow, language: str, typed: str, offered: str
) -> None:
    use_language(language)
    bot = open_window()
    bot.start_room("ResourceNotFound.RoomNotFound")
    bot.ended_row("ResourceNotFound.RoomNotFound")
    bot.start_room("1987")
    bot.ended_row("1987")
    bar, model = bot.wiring.search.bar, bot.wiring.model
    offer = bot.window.findChild(QPushButton, "find_this_state")
    assert offer is not None
    assert not offer.isVisible()
    bar.edit.setText(typed)
    assert offer.text() == offered
    assert offer.isVisible()
    offer.click()
    bot.qtbot.waitUntil(lambda: model.rowCount() == 1 and not bar.has_text)
    assert bar.searched().states == {"refused"}
    assert not offer.isVisible()
    bar.edit.setText("1987")
    assert not offer.isVisible()
