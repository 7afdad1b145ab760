"""The table model: a million rows in the ledger, some pages here, and never the wrong row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QCoreApplication, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.engine.history.history_messages import PageRequest
from gme_console.ledger.records import Page, State
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import PLACEHOLDER, HistoryModel
from gme_console.ui.history.page_loader import AT_ONCE
from gme_console.ui.history.row_window import CACHED_PAGES, PAGE_ROWS
from history_rows import TASK_ID, MemoryLedger, listen, make_row, result, unread

pytestmark = pytest.mark.usefixtures("qapp")


def settle() -> None:
    """Lets the wishes of what was shown be made."""
    for _ in range(20):
        QCoreApplication.processEvents()


def loaded(count: int) -> tuple[HistoryModel, MemoryLedger]:
    ledger = MemoryLedger(count)
    model = HistoryModel(CellContext(result), ledger.page)
    model.refresh()
    settle()
    return model, ledger


def text(model: HistoryModel, row: int, column: Column) -> str:
    return str(model.data(model.index(row, column)))


def listen_rows(model: HistoryModel) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Which lines change from now on, and which are inserted."""
    changed: list[tuple[int, int]] = []
    inserted: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    return changed, inserted


def test_the_newest_row_stands_first() -> None:
    model, _ = loaded(3)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.known
    assert [text(model, row, Column.ROOM) for row in range(3)] == ["room-3", "room-2", "room-1"]
    assert model.headerData(Column.TASK_ID, Qt.Orientation.Horizontal) == "TaskId or result"


def test_nothing_is_known_before_the_first_page() -> None:
    model = HistoryModel(CellContext(result), unread)
    options = listen(model)
    model.refresh()
    settle()
    assert options == [PageRequest(0, PAGE_ROWS)]
    assert not model.known
    counted: list[bool] = []
    model.counted.connect(lambda: counted.append(model.known))
    model.take_page(Page(0, (), 0))
    assert counted == [True]
    assert model.rowCount() == 0


def test_ids_are_exact_over_the_whole_range() -> None:
    model, _ = loaded(0)
    model.take_rows((make_row(1, TaskId=2**64 - 1, BizId=2**64 - 1),))
    assert text(model, 0, Column.TASK_ID) == text(model, 0, Column.APPLICATION) == "18446744073709551615"


def test_the_place_of_the_task_id_tells_the_result_when_there_is_none() -> None:
    model, _ = loaded(0)
    model.take_rows((make_row(1, state=State.REFUSED, TaskId=None),))
    assert text(model, 0, Column.STATE) == "Refused"
    assert text(model, 0, Column.TASK_ID) == "result of 1"
    model.take_rows((make_row(2, state=State.SENDING, TaskId=None),))
    assert text(model, 0, Column.TASK_ID) == ""
    assert text(model, 0, Column.STATE) == "Sending…"


def test_foreign_text_is_made_visible_and_tooltips_are_escaped() -> None:
    model, _ = loaded(0)
    model.take_rows(
        (make_row(1, RoomId="<b>x</b>\x00\u202e", profile_name="<i>p</i>" + "y" * 10_000, created_us=10**40),)
    )
    assert text(model, 0, Column.ROOM) == "<b>x</b>␀⟨U+202E⟩"
    assert len(text(model, 0, Column.PROFILE)) < 200
    assert text(model, 0, Column.WHEN) == str(10**40)
    for column in (Column.ROOM, Column.PROFILE, Column.USERS):
        tip = model.data(model.index(0, column), Qt.ItemDataRole.ToolTipRole)
        assert "<b>" not in tip
        assert "<i>" not in tip


def test_the_whole_time_is_in_the_tooltip() -> None:
    """With the distance from UTC, and in UTC."""
    model, _ = loaded(1)
    tip = model.data(model.index(0, Column.WHEN), Qt.ItemDataRole.ToolTipRole)
    here = datetime(2026, 3, 1, 1, 2, 12, tzinfo=UTC).astimezone().isoformat(" ", "seconds")
    assert here in tip
    assert "2026-03-01 01:02:12.250 UTC" in tip


def test_a_page_is_asked_for_once_however_often_it_is_shown() -> None:
    model, ledger = loaded(10_000)
    ledger.requests.clear()
    for row in range(5_000, 5_040):
        assert text(model, row, Column.ROOM) == PLACEHOLDER
        assert model.row_at(model.index(row, 0)) is None
    settle()
    assert len(ledger.requests) == 1
    assert text(model, 5_000, Column.ROOM) == "room-5000"
    assert model.index_of(5_000).row() == 5_000


def test_a_page_under_way_is_not_asked_for_again() -> None:
    model = HistoryModel(CellContext(result), unread)
    options = listen(model)
    model.take_page(Page(0, (), 10_000))
    for _ in range(3):
        text(model, 5_000, Column.ROOM)
        settle()
    assert options == [PageRequest(5_000, PAGE_ROWS)]


def test_who_scrolls_fast_asks_only_for_where_he_arrives() -> None:
    model = HistoryModel(CellContext(result), unread)
    options = listen(model)
    model.take_page(Page(0, (), 1_000_000))
    for row in range(0, 900_000, 450):
        text(model, row, Column.ROOM)
        settle() if row % 9_000 == 0 else None
    asked = len(options)
    assert asked <= AT_ONCE
    for request in list(options):
        model.take_page(MemoryLedger(1_000_000).read(request))
        settle()
    assert len(options) <= 3 * AT_ONCE
    assert any(request.offset <= 899_550 < request.offset + request.limit for request in options)


def test_memory_is_bounded() -> None:
    model, ledger = loaded(100_000)
    for row in range(0, 100_000, PAGE_ROWS // 2):
        text(model, row, Column.ROOM)
        settle()
    assert len(ledger.requests) >= 400
    assert len(model.loaded_between(0, 99_999)) <= (CACHED_PAGES + 1) * PAGE_ROWS
    assert model.row_at(model.index(0, 0)) is not None, "the newest page stays"


def test_memory_is_bounded_while_rows_come_in_and_nobody_scrolls() -> None:
    model, ledger = loaded(10)
    for _ in range((CACHED_PAGES + 3) * PAGE_ROWS):
        model.take_rows((ledger.insert(),))
    assert len(model.loaded_between(0, model.rowCount() - 1)) <= (CACHED_PAGES + 1) * PAGE_ROWS
    assert text(model, 0, Column.ROOM) == ledger.row(model.rowCount()).RoomId


def test_a_million_rows_cost_what_a_hundred_do() -> None:
    model, ledger = loaded(1_000_000)
    assert model.rowCount() == 1_000_000
    assert len(ledger.requests) == 1
    text(model, 999_999, Column.ROOM)
    settle()
    assert text(model, 999_999, Column.ROOM) == "room-1"
    model.take_rows((ledger.insert(),))
    assert text(model, 1_000_000, Column.ROOM) == "room-1"
    assert len(ledger.requests) == 2


def test_a_new_row_appears_at_once_and_moves_the_others_down() -> None:
    model, ledger = loaded(500)
    held = QPersistentModelIndex(model.index_of(499))
    inserted: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.take_rows((ledger.insert(state=State.SENDING, TaskId=None),))
    assert inserted == [(0, 0)]
    assert text(model, 0, Column.STATE) == "Sending…"
    assert held.row() == 2


def test_a_changed_row_changes_in_place() -> None:
    model, ledger = loaded(10)
    changed: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda top, bottom: changed.append((top.row(), bottom.row())))
    model.take_rows((ledger.write(replace(ledger.row(7), state=State.UNKNOWN)),))
    assert changed == [(3, 3)]
    assert text(model, 3, Column.STATE) == "Unknown"


def test_many_rows_come_and_change_in_one_go() -> None:
    model, ledger = loaded(10)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    changed, inserted = listen_rows(model)
    news = [ledger.insert(state=State.SENDING, TaskId=None) for _ in range(3)]
    olds = [ledger.write(replace(ledger.row(row_id), state=State.UNKNOWN)) for row_id in (9, 4)]
    model.take_rows([news[1], olds[0], news[0], olds[1], news[2]])
    assert changed == [(1, 6)]
    assert inserted == [(0, 2)]
    assert [text(model, row, Column.ROOM) for row in range(4)] == ["room-13", "room-12", "room-11", "room-10"]
    assert [text(model, row, Column.STATE) for row in (2, 3, 4, 9)] == ["Sending…", "Accepted", "Unknown", "Unknown"]


def test_a_row_before_the_first_page_finds_its_place() -> None:
    ledger = MemoryLedger(5_000)
    model = HistoryModel(CellContext(result), ledger.page)
    model.take_rows((ledger.insert(),))
    held = QPersistentModelIndex(model.index_of(5_001))
    model.refresh()
    settle()
    assert model.rowCount() == 5_001
    assert held.row() == 0
    assert text(model, 0, Column.ROOM) == "room-5001"


def test_rows_of_another_console_appear_with_a_refresh() -> None:
    model, ledger = loaded(1_000)
    held = QPersistentModelIndex(model.index_of(999))
    ledger.insert()
    ledger.insert()
    ledger.write(replace(ledger.row(998), state=State.UNKNOWN))
    model.refresh()
    assert text(model, 0, Column.ROOM) == "room-1000", "what is shown stays until the answer is there"
    settle()
    assert [text(model, row, Column.ROOM) for row in range(3)] == ["room-1002", "room-1001", "room-1000"]
    assert held.row() == 3
    text(model, 4, Column.STATE)
    settle()
    assert text(model, 4, Column.STATE) == "Unknown"


def test_a_row_of_another_console_under_ours_is_put_in_its_place() -> None:
    model, ledger = loaded(1_000)
    ledger.insert()
    ours = ledger.insert()
    model.take_rows((ours,))
    held = QPersistentModelIndex(model.index_of(ours.id))
    older = QPersistentModelIndex(model.index_of(1_000))
    model.refresh()
    settle()
    assert [text(model, row, Column.ROOM) for row in range(3)] == ["room-1002", "room-1001", "room-1000"]
    assert (held.row(), older.row()) == (0, 2)


def test_an_answer_that_a_change_has_overtaken_does_not_undo_it() -> None:
    model, ledger = loaded(10)
    options = listen(model)
    model.refresh()
    settle()
    old = ledger.read(options[0])
    changed = replace(ledger.row(10), state=State.UNKNOWN, changed_us=ledger.row(10).changed_us + 1)
    model.take_rows((ledger.write(changed),))
    model.take_rows((ledger.insert(),))
    model.take_page(old)
    assert model.rowCount() == 11
    assert text(model, 1, Column.STATE) == "Unknown"


def test_a_change_that_overtakes_the_first_reading_of_its_page_is_seen() -> None:
    ledger = MemoryLedger(1_000)
    model = HistoryModel(CellContext(result), unread)
    options = listen(model)
    model.take_page(ledger.read(PageRequest(0, PAGE_ROWS)))
    text(model, 700, Column.STATE)
    settle()
    old = ledger.read(options.pop())
    model.take_rows((ledger.write(replace(ledger.row(300), state=State.UNKNOWN)),))
    model.take_page(old)
    assert text(model, 700, Column.STATE) == "Accepted"
    settle()
    model.take_page(ledger.read(options.pop()))
    assert text(model, 700, Column.STATE) == "Unknown"


def test_a_refresh_reads_again_what_is_looked_at() -> None:
    model, ledger = loaded(10_000)
    text(model, 7_000, Column.STATE)
    settle()
    ledger.write(replace(ledger.row(3_000), state=State.UNKNOWN))
    ledger.requests.clear()
    model.refresh()
    assert text(model, 7_000, Column.STATE) == "Accepted"
    settle()
    assert text(model, 7_000, Column.STATE) == "Unknown"
    assert len(ledger.requests) == 2, "the newest page and this one"


def test_removed_rows_go_after_a_second_look() -> None:
    model, ledger = loaded(1_000)
    held = QPersistentModelIndex(model.index_of(900))
    ledger.remove(1_000)
    ledger.remove(950)
    model.refresh()
    for _ in range(3):
        settle()
        for row in range(model.rowCount()):
            text(model, row, Column.ROOM)
    settle()
    assert model.rowCount() == 998
    expected = [f"room-{row_id}" for row_id in ledger.ids()]
    assert [text(model, row, Column.ROOM) for row in range(998)] == expected
    assert not held.isValid() or text(model, held.row(), Column.ROOM) == "room-900"


def test_what_could_not_be_read_is_asked_for_again(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gme_console.ui.history.page_loader.AGAIN_MS", 1)
    options: list[PageRequest] = []

    def fail(request: PageRequest, _then: Callable[[Page], None], failed: Callable[[], None]) -> None:
        options.append(request)
        failed()

    model = HistoryModel(CellContext(result), fail)
    model.refresh()
    qtbot.waitUntil(lambda: len(options) >= 3)
    model.take_page(Page(0, (make_row(1, TaskId=TASK_ID),), 1))
    assert text(model, 0, Column.TASK_ID) == str(TASK_ID)


def test_what_could_not_be_read_is_not_asked_for_at_each_painting(qtbot: QtBot) -> None:
    options: list[PageRequest] = []

    def fail(request: PageRequest, _then: Callable[[Page], None], failed: Callable[[], None]) -> None:
        options.append(request)
        failed()

    model = HistoryModel(CellContext(result), fail)
    model.refresh()
    qtbot.waitUntil(lambda: len(options) == 1)
    for _ in range(5):
        model._loader.request(0)
        settle()
    assert len(options) == 1
    model.refresh()
    qtbot.waitUntil(lambda: len(options) == 2)


@pytest.mark.parametrize("page", [Page(900, (), 5), Page(0, (), 0), Page(2, (make_row(1),) * 9, 3), Page(0, (), 400)])
def test_a_strange_page_does_no_harm(page: Page) -> None:
    model, _ = loaded(5)
    model.take_page(page)
    settle()
    for row in range(model.rowCount()):
        text(model, row, Column.ROOM)
    settle()
    assert 0 <= model.rowCount() <= 400
