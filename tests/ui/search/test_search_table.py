"""What was found, in the table: pages, late and lost answers, and an operator who reads and selects meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QItemSelectionModel, QObject, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from copies import replace
from find_rows import GLANCE, MemoryHistory, turn
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.records import Page, Row, State
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import PLACEHOLDER, HistoryModel
from gme_console.ui.history.row_ranges import selected_spans, selection_of
from gme_console.ui.history.scroll_anchor import TOP, Anchor
from gme_console.ui.history.view import HistoryView
from gme_console.ui.search.search_runner import SearchRunner
from gme_console.ui.widgets import timers
from gme_console.ui.widgets.timers import QUIET_MS
from history_rows import MemoryLedger, result

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import FoundRows

BY_ROOM = Query(sort=Sort.ROOM, descending=False)
ALL = Query(text="room")
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Open = Callable[..., "Table"]


class Table:
    """A table, a history and who asks between them; answers come at once unless `lively` is off."""

    def __init__(self, qtbot: QtBot, count: int) -> None:
        self.qtbot = qtbot
        self.ledger = MemoryLedger(count)
        self.service = MemoryHistory(self.ledger)
        self.model = HistoryModel(CellContext(result), self.service.page)
        self.view = HistoryView()
        self.view.setModel(self.model)
        qtbot.addWidget(self.view)
        self.owner = QObject()
        self.query = Query()
        wanted = lambda: self.query  # noqa: E731
        self.asker = SearchRunner(self.service, self.model, self.view, wanted, self.owner)  # type: ignore[arg-type]
        self.announced: list[Row | None] = []
        self.view.row_selected.connect(self.announced.append)
        self.view.resize(1000, 400)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.hear()

    def find(self, query: Query, sight: Anchor | None = TOP) -> None:
        self.query = query
        self.asker.ask(query, sight)
        self.settle()

    def hear(self) -> None:
        """The history tells that rows were written."""
        self.service.changed.emit()
        self.settle()

    def rest(self) -> None:
        """The operator's hands rest long enough for a refresh."""
        self.qtbot.waitUntil(lambda: not self.asker._due and self.asker._asked is None)
        self.settle()

    def settle(self) -> None:
        for _ in range(4):
            self.view.viewport().grab()
            turn()

    def rooms(self, count: int = 3) -> list[str]:
        return [str(self.model.index(line, Column.ROOM).data()) for line in range(min(count, self.model.rowCount()))]

    def top(self) -> tuple[str, int]:
        index = self.view.indexAt(QPoint(1, 0))
        return str(index.siblingAtColumn(Column.ROOM).data()), self.view.rowViewportPosition(index.row())

    def click(self, row_id: int, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        place = self.view.visualRect(self.model.index_of(row_id)).center()
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.settle()

    def selected(self) -> list[int]:
        return [row.id for row in self.view.selected_rows()]

    def current(self) -> int | None:
        row = self.model.row_at(self.view.currentIndex())
        return None if row is None else row.id


@pytest.fixture
def open_table(qtbot: QtBot) -> Open:
    return lambda count=1_000: Table(qtbot, count)


def test_what_was_found_takes_the_place_of_the_history_and_gives_it_back(open_table: Open) -> None:
    table = open_table()
    QAbstractItemModelTester(table.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.find(Query(text="room-99"))
    assert table.rooms(20) == [
        "room-999",
        "room-998",
        "room-997",
        *(f"room-{n}" for n in range(996, 989, -1)),
        "room-99",
    ]
    table.find(Query(text="nowhere"))
    assert table.model.rowCount() == 0
    table.find(BY_ROOM)
    assert table.rooms(4) == ["room-1", "room-10", "room-100", "room-1000"]
    table.find(Query())
    assert (table.model.rowCount(), table.rooms(1)) == (1_000, ["room-1000"])
    table.model.take_rows((table.ledger.insert(),))
    assert table.rooms(2) == ["room-1001", "room-1000"]


def test_rows_not_yet_loaded_are_placeholders_and_are_read_page_by_page(open_table: Open) -> None:
    table = open_table(5_000)
    table.find(BY_ROOM)
    table.service.lively = False
    table.view.scrollToBottom()
    table.settle()
    assert table.top()[0] == PLACEHOLDER
    assert table.service.reads[0][0].serial == table.model.result_set.serial
    table.service.work()
    table.settle()
    assert table.rooms(5_000)[-1] == "room-999"


def test_a_page_of_what_was_found_before_is_dropped(open_table: Open) -> None:
    table = open_table(5_000)
    table.find(BY_ROOM)
    table.service.lively = False
    table.view.scrollToBottom()
    table.settle()
    request, _, _ = table.service.reads[0]
    late: list[Page] = []
    table.service.page(request, late.append, pytest.fail)
    table.service.lively = True
    table.service.work()
    table.find(Query(sort=Sort.ROOM))
    before = table.rooms(5_000)
    for serial in (request.serial, 0):
        table.model.take_page(late[0], serial)
    assert table.rooms(5_000) == before


def test_an_answer_that_a_later_question_has_overtaken_is_dropped(open_table: Open) -> None:
    table = open_table()
    table.service.lively = False
    table.find(Query(text="room-9"))
    table.find(Query(text="room-8"))
    table.service.work_find()
    assert table.model.result_set.plain
    table.service.work()
    table.settle()
    assert table.rooms(1) == ["room-899"]


def test_the_first_rows_are_shown_before_all_are_found(open_table: Open) -> None:
    table = open_table()
    counts: list[tuple[int, bool]] = []
    table.asker.shown.connect(lambda found: counts.append((table.model.rowCount(), found.found.complete)))
    table.find(ALL)
    assert counts == [(GLANCE, False), (1_000, True)]


def test_what_is_found_again_is_shown_only_when_all_of_it_is_there(open_table: Open) -> None:
    table = open_table()
    table.find(ALL)
    table.click(1_000)
    counts: list[int] = []
    table.asker.shown.connect(lambda _: counts.append(table.model.rowCount()))
    table.ledger.insert()
    table.hear()
    table.rest()
    assert counts == [1_001]


def test_a_row_that_changes_while_it_is_looked_for_is_shown_as_it_is_now(open_table: Open) -> None:
    table = open_table(100)
    table.service.lively = False
    table.find(ALL)
    request, take, _ = table.service.finds.popleft()
    answers: list[FoundRows] = []
    table.service.finds.append((request, answers.append, pytest.fail))
    table.service.work()
    changed = table.ledger.write(replace(table.ledger.row(98), state=State.UNKNOWN, changed_us=1))
    table.model.take_rows((changed,))
    table.model.take_rows((table.ledger.insert(RoomId="room-late"),))
    for answer in answers:
        take(answer)
    assert table.model.row_at(table.model.index(2, 0)) == changed
    assert table.model.rowCount() == 100, "a new row enters when it is found"


def test_a_row_that_comes_while_the_whole_history_is_read_is_not_lost(open_table: Open) -> None:
    table = open_table(100)
    table.find(ALL)
    table.service.lively = False
    table.query = Query()
    table.asker.ask(Query(), TOP)
    request, take, _ = table.service.finds.popleft()
    table.ledger.count = 100
    answers: list[FoundRows] = []
    table.service.finds.append((request, answers.append, pytest.fail))
    table.service.work()
    table.model.take_rows((table.ledger.insert(),))
    take(answers[0])
    assert table.rooms(2) == ["room-101", "room-100"]


def test_the_selection_follows_its_rows_through_every_order(open_table: Open) -> None:
    table = open_table()
    table.click(995)
    table.click(992, SHIFT)
    table.click(999, CTRL)
    table.announced.clear()
    for query in (BY_ROOM, ALL, Query(sort=Sort.ROOM), Query()):
        table.find(query)
        assert sorted(table.selected()) == [992, 993, 994, 995, 999]
        assert table.current() == 999
    assert table.announced == []


def test_a_selected_row_that_is_not_found_is_let_go(open_table: Open) -> None:
    table = open_table()
    table.click(995)
    table.click(994, CTRL)
    table.find(Query(text="room-995"))
    assert table.selected() == [995]
    table.find(Query(text="room-1000"))
    assert table.selected() == []
    assert table.announced[-1] is None


def test_a_selected_row_is_not_let_go_before_everything_is_found(open_table: Open) -> None:
    table = open_table()
    table.view.scrollToBottom()
    table.settle()
    table.click(3)
    table.announced.clear()
    table.service.lively = False
    table.find(ALL)
    seen: list[list[int]] = []
    table.asker.shown.connect(lambda _: seen.append(table.selected()))
    table.service.work()
    assert seen == [[], [3]]
    assert table.announced == []


def test_what_is_read_stays_to_the_pixel_while_others_write(open_table: Open) -> None:
    table = open_table()
    table.find(ALL)
    table.view.verticalScrollBar().setValue(3_337)
    table.settle()
    before = table.top()
    for _ in range(3):
        table.ledger.insert()
        table.hear()
        table.rest()
        assert table.top() == before
    assert table.model.rowCount() == 1_003


def test_at_the_top_of_the_newest_a_new_row_comes_into_sight(open_table: Open) -> None:
    table = open_table()
    table.find(ALL)
    table.ledger.insert()
    table.hear()
    table.rest()
    assert table.top() == ("room-1001", 0)


def test_at_the_top_of_another_order_nothing_moves(open_table: Open) -> None:
    table = open_table()
    table.find(BY_ROOM)
    table.ledger.insert(RoomId="a")
    table.hear()
    table.rest()
    assert table.top() == ("room-1", 0)
    assert table.rooms(1) == ["a"]


def test_a_row_that_goes_elsewhere_by_itself_does_not_take_the_reader_along(open_table: Open) -> None:
    table = open_table()
    table.find(Query(sort=Sort.STATE, descending=False))
    table.view.verticalScrollBar().setValue(1_000)
    table.settle()
    top = table.view.rowAt(0)
    ids = [table.model.row_at(table.model.index(line, 0)).id for line in (top, top + 1)]  # type: ignore[union-attr]
    place = table.view.rowViewportPosition(top + 1)
    table.ledger.write(replace(table.ledger.row(ids[0]), state=State.UNKNOWN))
    table.hear()
    table.rest()
    assert table.view.rowViewportPosition(table.model.index_of(ids[1]).row()) == place


def test_the_top_row_may_be_gone(open_table: Open) -> None:
    table = open_table()
    table.find(ALL)
    table.view.verticalScrollBar().setValue(1_000)
    table.settle()
    top = table.view.rowAt(0)
    first, second = (table.model.row_at(table.model.index(line, 0)) for line in (top, top + 1))
    assert first is not None
    assert second is not None
    place = table.view.rowViewportPosition(top + 1)
    table.ledger.remove(first.id)
    table.hear()
    table.rest()
    assert table.view.rowViewportPosition(table.model.index_of(second.id).row()) == place


def test_nothing_is_found_again_while_somebody_scrolls(open_table: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    table = open_table()
    table.find(ALL)
    asked = len(table.service.requests)
    with monkeypatch.context() as endless:
        endless.setattr(timers, "QUIET_MS", 60_000)
        table.asker._quiet.setInterval(60_000)
        table.view.verticalScrollBar().setValue(500)
        table.hear()
        assert len(table.service.requests) == asked
    table.asker._quiet.start(QUIET_MS)
    table.rest()
    assert len(table.service.requests) == asked + 1


def test_what_is_chosen_while_it_is_found_again_stays_chosen(open_table: Open) -> None:
    table = open_table()
    table.find(ALL)
    table.service.lively = False
    table.hear()
    assert len(table.service.finds) == 1
    table.view.scrollToBottom()
    for _ in range(3):
        table.settle()
        table.service.work_read()
    table.click(1)
    assert table.selected() == [1]
    table.announced.clear()
    table.service.lively = True
    table.service.work()
    table.rest()
    assert table.selected() == [1]
    assert table.announced == []


def test_everything_selected_is_no_wait_and_is_not_found_again(open_table: Open) -> None:
    table = open_table(30_000)
    table.find(BY_ROOM)
    began = time.thread_time()
    table.view.selectAll()
    table.ledger.insert()
    table.hear()
    assert time.thread_time() - began < 1
    assert table.view.anchor.kept() is None
    asked = len(table.service.requests)
    table.hear()
    table.qtbot.wait(2 * QUIET_MS)
    assert len(table.service.requests) == asked
    table.find(Query(text="room-7777"))
    assert table.selected() == []


def test_a_selection_of_many_rows_that_are_not_loaded_survives_a_row_in_between(open_table: Open) -> None:
    table = open_table(10_000)
    table.click(9_990)
    many = selection_of(table.model, [(10, 8_000)])
    table.view.selectionModel().select(many, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    table.ledger.insert()
    began = time.thread_time()
    table.model.take_rows((table.ledger.insert(),))
    table.hear()
    assert time.thread_time() - began < 2
    assert table.selected()[0] == 9_990
    assert selected_spans(table.view) == [(12, 8_002)]


def test_a_page_that_cannot_be_read_is_read_again(open_table: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gme_console.ui.history.page_loader.AGAIN_MS", 1)
    table = open_table(5_000)
    table.find(BY_ROOM)
    table.service.lively = False
    table.view.scrollToBottom()
    table.settle()
    table.service.fail()
    table.service.lively = True
    table.qtbot.waitUntil(lambda: table.rooms(5_000)[-1] == "room-999")


def test_what_could_not_be_found_is_looked_for_again(open_table: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gme_console.ui.search.search_runner.AGAIN_MS", 1)
    table = open_table()
    table.service.lively = False
    table.find(Query(text="room-77"))
    table.service.fail()
    table.service.lively = True
    table.qtbot.waitUntil(lambda: table.model.rowCount() == 11)


def test_a_search_that_takes_its_time_says_so(open_table: Open) -> None:
    table = open_table()
    table.service.lively = False
    with table.qtbot.waitSignal(table.asker.slow, timeout=2_000):
        table.find(ALL)
    assert table.asker.is_slow
    table.service.work()
    assert not table.asker.is_slow
    with table.qtbot.assertNotEmitted(table.asker.slow, wait=300):
        table.hear()


def test_a_row_that_is_not_loaded_is_asked_for(open_table: Open) -> None:
    table = open_table(10_000)
    wanted: list[int] = []
    table.view.row_requested.connect(wanted.append)
    table.view.select_row(17)
    assert wanted == [17]
    table.asker.ask(Query(), None, around=17)
    table.settle()
    assert table.selected() == [17]
    assert table.view.viewport().rect().contains(table.view.visualRect(table.view.currentIndex()).center())


@pytest.mark.parametrize("query", [Query(), BY_ROOM])
def test_selected_rows_stay_loaded_however_far_one_scrolls(open_table: Open, query: Query) -> None:
    table = open_table(6_000)
    table.find(query)
    line = table.model.index(5, 0)
    row = table.model.row_at(line)
    assert row is not None
    table.click(row.id)
    for place in range(0, 6_000, 200):
        table.view.scrollTo(table.model.index(place, 0))
        table.settle()
    assert table.selected() == [row.id]
    assert table.model.row_at(table.model.index(205, 0)) is None, "others are not kept for ever"


def test_a_shifted_selection_goes_on_from_where_it_began(open_table: Open) -> None:
    table = open_table()
    table.click(995)
    table.find(Query(sort=Sort.WHEN, descending=False), Anchor(((995, 40),)))
    QTest.keyClick(table.view, Qt.Key.Key_Down, SHIFT)
    assert table.selected() == [995, 996]


def test_the_rows_come_in_the_order_of_the_table(open_table: Open) -> None:
    table = open_table()
    table.find(Query(sort=Sort.WHEN, descending=False))
    table.view.selectAll()
    assert table.selected()[:3] == [1, 2, 3]


def test_an_empty_result_does_not_say_that_nothing_was_ever_started(open_table: Open) -> None:
    table = open_table()
    table.find(Query(text="nowhere"))
    picture = table.view.viewport().grab().toImage()
    assert len({picture.pixel(x, picture.height() // 2) for x in range(picture.width())}) == 1


def test_rows_that_the_operator_removes_go_at_once(open_table: Open) -> None:
    table = open_table()
    table.find(Query(text="room-99"))
    table.ledger.remove(998)
    table.service.removed.emit(None)
    table.rest()
    assert table.rooms(2) == ["room-999", "room-997"]
