"""The heading of the history: sorting by a press or a menu, columns moved, hidden, fitted and arranged again."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.engine.window_state import ColumnPlace
from gme_console.ledger.query import Sort
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.column_menus import SortOrder
from gme_console.ui.history.columns import Column
from gme_console.ui.history.header import HistoryHeader, arranged_order
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.view import HistoryView
from history_rows import MemoryLedger, make_row, result
from history_rows import listen as asked_from

Wanted = list[tuple[Sort, bool]]
Open = Callable[..., HistoryView]


FIRST = [column for column in Column if not column.spec.hidden]
KEPT = [column for column in Column if not column.spec.of_search]


@pytest.fixture
def table(qtbot: QtBot) -> Open:
    def opened(count: int = 300) -> HistoryView:
        ledger = MemoryLedger(count)
        model = HistoryModel(CellContext(result), ledger.page)
        view = HistoryView()
        view.setModel(model)
        for column in set(KEPT) - set(FIRST):
            view.columns.showSection(column)
        qtbot.addWidget(view)
        model.refresh()
        view.resize(1100, 400)
        view.show()
        qtbot.waitExposed(view)
        settle()
        return view

    return opened


def settle() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def listen(header: HistoryHeader) -> Wanted:
    wanted: Wanted = []
    header.sort_requested.connect(lambda: wanted.append((header.order.sort, header.order.descending)))
    return wanted


def middle(header: HistoryHeader, column: Column) -> QPoint:
    return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)


def border(header: HistoryHeader, column: Column) -> QPoint:
    return QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) - 1, header.height() // 2)


def click(header: HistoryHeader, column: Column) -> None:
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=middle(header, column))


def entry(menu: QMenu, text: str) -> str | None:
    return next((one.text() for one in menu.actions() if one.text().replace("&", "") == text), None)


def trigger(menu: QMenu, text: str) -> None:
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()


def test_every_column_can_be_sorted_by_and_has_a_heading(table: Open) -> None:
    assert {column.spec.sort for column in KEPT} == set(Sort)
    header = table(0).columns
    columns = [entry(header.menu(), column.spec.heading) for column in KEPT]
    sorts = [entry(header.sort_menu(), column.spec.heading) for column in KEPT]
    assert None not in columns + sorts


def test_three_presses_sort_turn_round_and_give_the_usual_order(table: Open) -> None:
    header = table().columns
    wanted = listen(header)
    for _ in range(3):
        click(header, Column.ROOM)
    assert wanted == [(Sort.ROOM, False), (Sort.ROOM, True), (Sort.WHEN, True)]
    wanted.clear()
    for _ in range(2):
        click(header, Column.WHEN)
    click(header, Column.TASK_ID)
    assert wanted == [(Sort.WHEN, False), (Sort.WHEN, True), (Sort.TASK_ID, True)]


def test_the_arrow_stands_where_the_order_is_whoever_told_it(table: Open) -> None:
    header = table().columns
    assert header.isSortIndicatorShown()
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        Column.WHEN,
        Qt.SortOrder.DescendingOrder,
    )
    wanted = listen(header)
    header.show_order(SortOrder(Sort.PROFILE, False))
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        Column.PROFILE,
        Qt.SortOrder.AscendingOrder,
    )
    assert wanted == []
    click(header, Column.PROFILE)
    assert wanted == [(Sort.PROFILE, True)]
    assert (header.sortIndicatorSection(), header.sortIndicatorOrder()) == (
        Column.PROFILE,
        Qt.SortOrder.DescendingOrder,
    )


def test_a_press_on_a_heading_selects_nothing_and_sorts_nothing_by_itself(table: Open) -> None:
    view = table(1_000_000)
    view.select_row(1_000_000)
    asked = view.model().index(0, Column.ROOM).data()
    click(view.columns, Column.ROOM)
    assert [row.id for row in view.selected_rows()] == [1_000_000]
    assert view.currentIndex().row() == 0
    assert view.model().index(0, Column.ROOM).data() == asked
    assert not view.columns.selectionModel().hasSelection()


def test_a_hand_that_shakes_moves_no_column_and_a_drag_does_not_sort(table: Open) -> None:
    header = table().columns
    wanted = listen(header)
    start = middle(header, Column.ROOM)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(header.viewport(), start + QPoint(4, 1))
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=start + QPoint(4, 1))
    assert header.shown() == KEPT
    assert wanted == [(Sort.ROOM, False)]
    target = middle(header, Column.USERS) + QPoint(5, 0)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(header.viewport(), start + QPoint(40, 0))
    QTest.mouseMove(header.viewport(), target)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, pos=target)
    assert header.shown()[:4] == [Column.STATE, Column.MODE, Column.USERS, Column.ROOM]
    assert len(wanted) == 1


def test_a_column_that_the_ledger_does_not_sort_by_stays_where_the_others_are(
    table: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Column.MODE, "spec", replace(Column.MODE.spec, sort=None))
    header = table().columns
    wanted = listen(header)
    click(header, Column.ROOM)
    click(header, Column.MODE)
    assert wanted == [(Sort.ROOM, False)]
    assert header.sortIndicatorSection() == Column.ROOM
    assert entry(header.sort_menu(), "Mode") is None
    assert entry(header.menu(), "Mode") is not None


def test_the_menu_sorts_as_the_headings_do(table: Open) -> None:
    header = table().columns
    wanted = listen(header)
    menu = header.sort_menu()
    trigger(menu, "Duration")
    trigger(menu, "Reversed")
    trigger(menu, "Reversed")
    assert wanted == [(Sort.LASTED, True), (Sort.LASTED, False), (Sort.LASTED, True)]
    trigger(menu, "Room")
    trigger(menu, "Reversed")
    menu.aboutToShow.emit()
    ticked = [action.text().replace("&", "") for action in menu.actions() if action.isChecked()]
    assert ticked == ["Room", "Reversed"]
    assert header.order == SortOrder(Sort.ROOM, True)


def test_no_two_entries_of_a_menu_have_the_same_letter(table: Open) -> None:
    header = table(0).columns
    for menu in (header.menu(), header.sort_menu()):
        texts = [action.text() for action in menu.actions() if action.text()]
        letters = [text[text.index("&") + 1].lower() for text in texts]
        assert len(set(letters)) == len(texts)


def test_columns_hide_through_the_menu_but_never_all(table: Open) -> None:
    header = table().columns
    menu = header.menu()
    for column in KEPT[1:]:
        assert menu.actions()[column].isChecked()
        menu.actions()[column].trigger()
    assert header.shown() == [Column.STATE]
    assert not menu.actions()[0].isEnabled()
    menu.actions()[Column.TASK_ID].trigger()
    assert header.shown() == [Column.STATE, Column.TASK_ID]
    assert header.sectionSize(Column.TASK_ID) >= header.natural_width(Column.TASK_ID)
    trigger(menu, "Reset columns")
    assert header.shown() == FIRST


def test_a_double_click_on_a_border_fits_to_what_is_in_sight(table: Open) -> None:
    view = table(20_000)
    model, header = view.model(), view.columns
    assert isinstance(model, HistoryModel)
    model.take_rows((make_row(20_001, RoomId="a room with a name that is rather long"),))
    far = make_row(19_700, RoomId="x" * 120)
    model.take_rows((far,))
    asked = asked_from(model)
    before = header.sectionSize(Column.ROOM)
    QTest.mouseDClick(header.viewport(), Qt.MouseButton.LeftButton, pos=border(header, Column.ROOM))
    after = header.sectionSize(Column.ROOM)
    settle()
    assert before * 2 < after < before * 6
    assert asked == [], "not a row more than those in sight is looked at"
    assert header.order == SortOrder(), "a border is no heading"


def test_the_arrangement_of_the_columns_is_kept(table: Open) -> None:
    first, second, untouched = table().columns, table().columns, table().columns
    first.moveSection(Column.TASK_ID, 0)
    first.hideSection(Column.MODE)
    first.resizeSection(Column.ROOM, 321)
    second.arrange(first.arrangement())
    assert second.shown() == first.shown()
    assert second.sectionSize(Column.ROOM) == 321
    assert second.arrangement() == first.arrangement()
    second.reset()
    assert second.shown() == FIRST
    untouched.reset()
    assert second.sectionSize(Column.ROOM) == untouched.sectionSize(Column.ROOM)


def test_the_ticks_of_the_columns_are_those_of_what_is_shown_after_a_reset(table: Open) -> None:
    header = table().columns
    menu = header.menu()
    mode = menu.actions()[Column.MODE]
    mode.trigger()
    assert header.isSectionHidden(Column.MODE)
    assert not mode.isChecked()
    menu.reset.trigger()
    assert not header.isSectionHidden(Column.MODE)
    assert mode.isChecked()


def test_the_width_of_a_wide_window_does_not_stay_with_the_last_column(table: Open) -> None:
    view, last = table(), KEPT[-1]
    view.resize(4_000, 300)
    QCoreApplication.processEvents()
    assert view.columns.sectionSize(last) > 1_000
    kept = view.columns.arrangement()
    other = table().columns
    other.arrange(kept)
    other.moveSection(other.visualIndex(last), 0)
    assert other.sectionSize(last) == other.natural_width(last)


def test_a_wide_window_gives_to_every_column_that_has_use_for_it(table: Open) -> None:
    view = table()
    header = view.columns
    header.reset()
    header.resizeSection(Column.USERS, 111)
    view.resize(4_000, 300)
    settle()
    wider = {column for column in header.shown() if header.sectionSize(column) > header.natural_width(column)}
    assert wider == {Column.ROOM, Column.USERS, Column.TASK_ID, Column.NOTE}
    assert header.sectionSize(Column.USERS) == 111, "that one was given its width by hand"
    view.resize(1_100, 300)
    settle()
    assert header.sectionSize(Column.ROOM) < 2 * header.natural_width(Column.ROOM)


def test_a_few_pixels_too_many_make_no_bar(table: Open) -> None:
    view = table()
    needed = view.width() + view.columns.length() - view.viewport().width()
    view.resize(needed - 10, 400)
    settle()
    assert view.verticalScrollBar().maximum() > 0
    assert view.horizontalScrollBar().maximum() == 0
    view.columns.reset()
    for column in set(KEPT) - set(FIRST):
        view.columns.showSection(column)
    view.columns.arrange(view.columns.arrangement())
    settle()
    assert view.horizontalScrollBar().maximum() == 0
    assert view.columns.sectionSize(Column.TASK_ID) == view.columns.natural_width(Column.TASK_ID) - 10
    view.resize(needed - 400, 400)
    settle()
    assert view.horizontalScrollBar().maximum() > 0
    assert view.columns.sectionSize(Column.TASK_ID) == view.columns.natural_width(Column.TASK_ID) - 10


def test_a_column_that_was_not_there_then_comes_to_its_first_place(table: Open) -> None:
    header = table().columns
    names = ["PROFILE", "STATE", "ROOM", "MODE", "USERS", "TASK_ID", "LASTED", "WHEN", "GONE", "APPLICATION"]
    header.arrange([ColumnPlace(name, 90, False) for name in names])
    shown = [column.name for column in header.shown()]
    assert shown == ["PROFILE", "STATE", "ROOM", "MODE", "USERS", "TASK_ID", "LASTED", "WHEN", "NOTE", "APPLICATION"]
    assert header.sectionSize(Column.NOTE) == header.natural_width(Column.NOTE)


def test_something_is_shown_whatever_was_kept(table: Open) -> None:
    header = table().columns
    header.arrange([ColumnPlace(column.name, 0, True) for column in KEPT])
    assert header.shown() == [Column.STATE]


places = st.builds(
    ColumnPlace, st.sampled_from([*(column.name for column in KEPT), "GONE", ""]), st.integers(0, 900), st.booleans()
)


@settings(max_examples=30)
@given(st.lists(places, max_size=20))
def test_every_column_has_one_place_whatever_was_kept(kept: list[ColumnPlace]) -> None:
    order = arranged_order(kept)
    assert sorted(order) == KEPT
    named = [Column[name] for name in dict.fromkeys(place.name for place in kept) if name in Column.__members__]
    assert [column for column in order if column in named] == named
