"""A window comes back as it was left: real windows, one after the other, on one data folder."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMainWindow, QMenu, QSplitter
from pytestqt.qtbot import QtBot

from gme_console.engine.window_state import FILE_NAME, read_window_state
from gme_console.ledger.query import Sort
from gme_console.ledger.records import Opened
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.store import ProfileStore
from gme_console.ui.history.column_menus import SortOrder
from gme_console.ui.history.columns import Column
from gme_console.ui.shell.window_geometry import ASIDE_LINES, step_aside
from profiles_in_use import delete
from window_bot import PATIENCE_MS, WindowBot

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileList
    from gme_console.ui.history.header import HistoryHeader

OpenWindow = Callable[..., WindowBot]
OTHER = Profile("other", "Other", "#204060", Site.HOST, "http://127.0.0.1:9", 7, GuardLevel.ASK_STOP, Source.SESSION)


def header(bot: WindowBot) -> HistoryHeader:
    return bot.wiring.history.columns


def kept_width(bot: WindowBot) -> int:
    """Of the column of rooms, in the file."""
    columns = [place for table in read_window_state(bot.folder).tables.values() for place in table.columns]
    return next((place.width for place in columns if place.name == Column.ROOM.name), 0)


def arranged(bot: WindowBot, width: int) -> WindowBot:
    """Once that is in the file, and so is all that the window kept before."""
    header(bot).resizeSection(Column.ROOM, width)
    bot.qtbot.waitUntil(lambda: kept_width(bot) == width, timeout=PATIENCE_MS)
    return bot


def form_width(bot: WindowBot) -> int:
    return across(bot).sizes()[0]


def across(bot: WindowBot) -> QSplitter:
    splitter = bot.window.form.parentWidget()
    assert isinstance(splitter, QSplitter)
    return splitter


def down(bot: WindowBot) -> QSplitter:
    splitter = bot.window.right_splitter
    assert isinstance(splitter, QSplitter)
    return splitter


def details_share(bot: WindowBot) -> float:
    above, below = down(bot).sizes()
    return below / (above + below)


def choose(bot: WindowBot, profile_id: str) -> None:
    with bot.qtbot.waitSignal(bot.console.profiles.changed, timeout=PATIENCE_MS):
        bot.console.profiles.choose(profile_id)


def listen(bot: WindowBot) -> list[tuple[Sort, bool]]:
    wanted: list[tuple[Sort, bool]] = []
    columns = header(bot)
    columns.sort_requested.connect(lambda: wanted.append((columns.order.sort, columns.order.descending)))
    return wanted


def through_the_menu(bot: WindowBot, *letters: str) -> None:
    """Alt+V and on by letters, as a hand on the keyboard would."""
    QTest.keyClick(bot.window, Qt.Key.Key_V, Qt.KeyboardModifier.AltModifier)
    for letter in letters:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        QTest.keyClicks(menu, letter)
    assert QApplication.activePopupWidget() is None


def test_a_second_window_looks_as_the_first_was_left(open_window: OpenWindow) -> None:
    first = open_window()
    header(first).moveSection(header(first).visualIndex(Column.NOTE), 1)
    header(first).hideSection(Column.MODE)
    header(first).resizeSection(Column.ROOM, 222)
    header(first).show_order(SortOrder(Sort.ROOM, False, live_first=True))
    first.window.resize(700, 640)
    first.qtbot.waitUntil(lambda: across(first).width() == 700)
    across(first).moveSplitter(310, 1)
    down(first).moveSplitter(380, 1)
    share = details_share(first)
    assert share < 0.4
    shown, arranged, size = header(first).shown(), header(first).arrangement(), first.window.size()
    assert first.close()
    second = open_window()
    assert header(second).shown() == shown
    assert header(second).arrangement() == arranged
    assert header(second).order == SortOrder(Sort.ROOM, False, live_first=True)
    assert second.window.size() == size
    assert form_width(second) == 310
    assert details_share(second) == pytest.approx(share, abs=0.02)


@pytest.fixture
def set_points() -> Iterator[Callable[[int], None]]:
    """Sets the size of the application's font."""
    before = QApplication.font()

    def set_size(points: int) -> None:
        font = QFont(before)
        font.setPointSize(points)
        QApplication.setFont(font)

    yield set_size
    QApplication.setFont(before)


@pytest.mark.parametrize(("saved", "opened"), [(18, 9), (9, 18), (12, 12), (24, 9)])
def test_another_font_keeps_shares_and_characters(
    open_window: OpenWindow, set_points: Callable[[int], None], saved: int, opened: int
) -> None:
    set_points(saved)
    first = open_window()
    first.window.resize(1280, 720)
    first.qtbot.waitUntil(lambda: across(first).width() == 1280)
    across(first).moveSplitter(0, 1)
    header(first).resizeSection(Column.ROOM, 222)
    form, share, character = form_width(first), details_share(first), first.window.fontMetrics().averageCharWidth()
    assert first.close()
    set_points(opened)
    second = open_window()
    second.window.resize(1280, 900)  # where larger type has room for all of it, too
    second.qtbot.waitUntil(lambda: form_width(second) < 1280)
    ratio = second.window.fontMetrics().averageCharWidth() / character
    assert header(second).sectionSize(Column.ROOM) == pytest.approx(222 * ratio, abs=1)
    least = second.window.form.minimumSizeHint().width()
    assert form_width(second) <= max(least, min(form, form * ratio) + 2)
    assert details_share(second) == pytest.approx(share, abs=0.05)


def test_it_is_kept_a_moment_after_the_last_change(open_window: OpenWindow) -> None:
    bot = open_window()
    header(bot).resizeSection(Column.ROOM, 222)
    bot.qtbot.waitUntil(lambda: kept_width(bot) == 222, timeout=PATIENCE_MS)


def test_a_window_that_was_moved_is_kept_too(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.qtbot.waitUntil((bot.folder / FILE_NAME).exists, timeout=PATIENCE_MS)
    before = read_window_state(bot.folder).geometry
    bot.window.move(bot.window.pos() + QPoint(7, 9))
    bot.qtbot.waitUntil(lambda: read_window_state(bot.folder).geometry != before, timeout=PATIENCE_MS)


def test_what_is_written_is_not_written_again(open_window: OpenWindow) -> None:
    bot = open_window()
    file = bot.folder / FILE_NAME
    header(bot).resizeSection(Column.ROOM, 222)
    bot.qtbot.waitUntil(lambda: kept_width(bot) == 222, timeout=PATIENCE_MS)
    written = file.stat().st_mtime_ns
    header(bot).arranged.emit()
    assert bot.close()
    assert file.stat().st_mtime_ns == written


def test_each_profile_has_its_own_columns_and_order(open_window: OpenWindow, tmp_path: Path) -> None:
    ProfileStore(tmp_path / "data").save(OTHER)
    bot = open_window()
    wanted = listen(bot)
    header(bot).resizeSection(Column.ROOM, 222)
    choose(bot, OTHER.id)
    assert header(bot).sectionSize(Column.ROOM) == 222, "a profile without any keeps what is there"
    header(bot).resizeSection(Column.ROOM, 111)
    header(bot).hideSection(Column.WHEN)
    header(bot).show_order(SortOrder(Sort.PROFILE, False))
    choose(bot, PRACTICE.id)
    assert header(bot).sectionSize(Column.ROOM) == 222
    assert Column.WHEN in header(bot).shown()
    assert wanted == [(Sort.WHEN, True)]
    choose(bot, OTHER.id)
    assert header(bot).sectionSize(Column.ROOM) == 111
    assert wanted[1:] == [(Sort.PROFILE, False)]
    assert bot.close()
    again = open_window(practice=False)
    assert again.console.profiles.chosen.id == OTHER.id
    assert header(again).sectionSize(Column.ROOM) == 111
    choose(again, PRACTICE.id)
    assert header(again).sectionSize(Column.ROOM) == 222
    assert header(again).order.sort is Sort.WHEN


def test_a_profile_that_is_deleted_is_forgotten(open_window: OpenWindow, tmp_path: Path) -> None:
    ProfileStore(tmp_path / "data").save(OTHER)
    bot = open_window()
    choose(bot, OTHER.id)
    header(bot).resizeSection(Column.ROOM, 111)
    choose(bot, PRACTICE.id)

    def is_gone(listed: ProfileList) -> bool:
        return OTHER.id not in {profile.id for profile in listed.profiles}

    with bot.qtbot.waitSignal(bot.console.profiles.changed, check_params_cb=is_gone, timeout=PATIENCE_MS):
        delete(bot, OTHER.id)
    assert bot.close()
    assert set(read_window_state(bot.folder).tables) == {PRACTICE.id}


@pytest.mark.parametrize("raw", [b"", b"{", b"\xff\xfe", b'{"version": 1, "geometry": "AAAA", "splitters": [[9, 9]]}'])
def test_a_damaged_file_is_as_none(open_window: OpenWindow, tmp_path: Path, raw: bytes) -> None:
    untouched = open_window()
    size, width = untouched.window.size(), form_width(untouched)
    shown = header(untouched).arrangement()
    assert untouched.close()
    (tmp_path / "data" / FILE_NAME).write_bytes(raw)
    bot = open_window()
    assert bot.window.size() == size
    assert header(bot).arrangement() == shown
    if b"splitters" not in raw:
        assert form_width(bot) == width
    assert bot.wiring.notices.isHidden()
    assert bot.close()
    json.loads((tmp_path / "data" / FILE_NAME).read_text(encoding="utf-8"))


def test_a_window_that_was_on_a_screen_that_is_gone_is_on_one(open_window: OpenWindow) -> None:
    first = open_window()
    first.window.setGeometry(QRect(5_000, 4_000, 640, 600))
    assert first.close()
    kept = read_window_state(first.folder)
    assert kept.geometry
    second = open_window()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(second.window.geometry())
    assert screen.contains(second.window.geometry().topLeft())


def test_two_windows_on_a_folder_do_not_disturb_each_other(open_window: OpenWindow) -> None:
    one = arranged(open_window(), 99)
    other = arranged(open_window(), 333)
    arranged(one, 111)
    header(other).resizeSection(Column.ROOM, 222)
    assert other.close()
    assert kept_width(other) == 222
    assert one.close()
    third = open_window()
    assert header(third).sectionSize(Column.ROOM) == 111, "the last one that was left"


def test_a_folder_that_cannot_be_written_is_no_trouble(open_window: OpenWindow) -> None:
    bot = open_window()
    told: list[str] = []
    bot.wiring.notices.add = lambda text, **_: told.append(text)  # type: ignore[method-assign]
    (bot.folder / FILE_NAME).mkdir()
    header(bot).resizeSection(Column.ROOM, 222)
    assert bot.close()
    assert not told


def test_an_order_that_was_kept_is_asked_for_when_there_is_something_to_sort(open_window: OpenWindow) -> None:
    first = open_window()
    header(first).show_order(SortOrder(Sort.NOTE, True))
    assert first.close()
    second = open_window()
    wanted = listen(second)
    second.console.history.opened.emit(Opened())
    assert wanted == [(Sort.NOTE, True)]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_columns_and_order_by_keyboard_alone(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    wanted = listen(bot)
    through_the_menu(bot, "s", "r")
    assert wanted == [(Sort.ROOM, False)]
    through_the_menu(bot, "s", "v")
    assert wanted[1:] == [(Sort.ROOM, True)]
    through_the_menu(bot, "s", "l")
    assert header(bot).order == SortOrder(Sort.ROOM, True, live_first=True)
    through_the_menu(bot, "s", "n")
    assert header(bot).order == SortOrder(Sort.NOTE, True, live_first=True)
    through_the_menu(bot, "l", "m")
    assert Column.MODE not in header(bot).shown()
    through_the_menu(bot, "l", "e")
    assert Column.MODE in header(bot).shown()


def rooms(bot: WindowBot) -> list[str]:
    """As they stand in the table."""
    model = bot.wiring.history.model()
    return [str(model.index(row, Column.ROOM).data()) for row in range(model.rowCount())]


def test_a_press_on_a_heading_sorts_the_history_and_the_next_window_too(open_window: OpenWindow) -> None:
    first = open_window()
    for room in ("10", "9", "77"):
        first.start_room(room)
        first.ended_row(room)
    assert rooms(first) == ["77", "9", "10"]
    place = header(first).sectionViewportPosition(Column.ROOM) + 20
    QTest.mouseClick(header(first).viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place, 5))
    first.qtbot.waitUntil(lambda: rooms(first) == ["9", "10", "77"], timeout=PATIENCE_MS)
    assert first.close()
    second = open_window()
    second.qtbot.waitUntil(lambda: rooms(second) == ["9", "10", "77"], timeout=PATIENCE_MS)
    assert header(second).sortIndicatorSection() == Column.ROOM


@pytest.mark.parametrize("corner", [QPoint(40, 40), QPoint(10_000, 10_000)])
def test_a_second_window_does_not_stand_exactly_over_the_first(qtbot: QtBot, corner: QPoint) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    screen = window.screen().availableGeometry()
    window.resize(screen.size() / 2)
    last = QPoint(screen.right() + 1 - window.width(), screen.bottom() + 1 - window.height())
    window.move(min(corner.x(), last.x()), min(corner.y(), last.y()))
    before = window.geometry()
    step_aside(window)
    moved = window.geometry().topLeft() - before.topLeft()
    assert abs(moved.x()) == abs(moved.y()) == window.fontMetrics().lineSpacing() * ASIDE_LINES
    assert window.size() == before.size()
    assert screen.contains(window.geometry())
