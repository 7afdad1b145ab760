"""Whatever order rows, pages and changes by others arrive in, the table ends as the ledger is."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex

from copies import replace
from gme_console.ledger.records import Page, State
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.row_window import PAGE_ROWS
from history_rows import MemoryLedger, result

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import PageRequest


class Traffic(RuleBasedStateMachine):
    """The ledger reads in the order of the wishes, at any time; answers wait in a line; rows overtake them."""

    def __init__(self) -> None:
        super().__init__()
        self.ledger = MemoryLedger()
        self.model = HistoryModel(CellContext(result), self.ask)
        self.options: deque[tuple[PageRequest, Callable[[], None]]] = deque()
        self.answers: deque[Page] = deque()
        self.held: dict[int, QPersistentModelIndex] = {}

    def ask(self, request: PageRequest, _then: Callable[[Page], None], failed: Callable[[], None]) -> None:
        self.options.append((request, failed))

    @initialize(count=st.integers(0, 3 * PAGE_ROWS))
    def open(self, count: int) -> None:
        self.ledger.count = count
        self.model.refresh()
        self.turn()

    @rule(place=st.floats(0, 1))
    def look(self, place: float) -> None:
        """Paints forty rows somewhere."""
        first = int(place * max(0, self.model.rowCount() - 40))
        for row in range(first, min(first + 40, self.model.rowCount())):
            self.model.data(self.model.index(row, Column.ROOM))
        self.turn()

    @rule()
    def read(self) -> None:
        if self.options:
            self.answers.append(self.ledger.read(self.options.popleft()[0]))

    @rule()
    def fail(self) -> None:
        if self.options:
            self.options.popleft()[1]()

    @rule()
    def deliver(self) -> None:
        if self.answers:
            self.model.take_page(self.answers.popleft())
            self.turn()

    @rule(seen=st.booleans())
    def insert(self, seen: bool) -> None:
        row = self.ledger.insert(state=State.SENDING)
        if seen:
            self.model.take_rows((row,))

    @rule(count=st.integers(2, 5), back=st.integers(0, 2 * PAGE_ROWS))
    def insert_many(self, count: int, back: int) -> None:
        rows = {row.id: row for row in (self.ledger.insert(state=State.SENDING) for _ in range(count))}
        if back < self.ledger.count:
            row = self.ledger.row(self.ledger.count - back)
            rows[row.id] = self.ledger.write(replace(row, state=State.UNKNOWN, changed_us=row.changed_us + 1))
        self.model.take_rows(rows.values())

    @rule(back=st.integers(0, 2 * PAGE_ROWS), seen=st.booleans())
    def change(self, back: int, seen: bool) -> None:
        if back < self.ledger.count:
            row = self.ledger.row(self.ledger.count - back)
            row = self.ledger.write(replace(row, state=State.UNKNOWN, changed_us=row.changed_us + 1))
            if seen:
                self.model.take_rows((row,))

    @rule(back=st.integers(0, 30))
    def hold(self, back: int) -> None:
        index = self.model.index(back, 0)
        row = self.model.row_at(index)
        if row is not None:
            self.held[row.id] = QPersistentModelIndex(index)

    @rule()
    def refresh(self) -> None:
        self.model.refresh()
        self.turn()

    @invariant()
    def held_rows_are_the_same_rows(self) -> None:
        for row_id, index in self.held.items():
            row = self.model.row_at(index)
            assert row is None or row.id == row_id

    def teardown(self) -> None:
        while self.answers:
            self.model.take_page(self.answers.popleft())
        self.options.clear()
        self.model.refresh()
        self.turn()
        while self.options:
            self.answer_all()
        shown = [self.model.data(self.model.index(row, Column.ROOM)) for row in range(self.model.rowCount())]
        states = [self.model.data(self.model.index(row, Column.STATE)) for row in range(self.model.rowCount())]
        rows = [self.ledger.row(row_id) for row_id in self.ledger.ids()]
        assert shown == [row.RoomId for row in rows]
        assert states == [{"sending": "Sending…"}.get(row.state, row.state.capitalize()) for row in rows]
        assert self.model.rowCount(QModelIndex()) == self.ledger.count

    def answer_all(self) -> None:
        """One round: every wish is answered, and everything is shown again."""
        while self.options:
            self.model.take_page(self.ledger.read(self.options.popleft()[0]))
        for row in range(0, self.model.rowCount(), PAGE_ROWS // 4):
            self.model.data(self.model.index(row, Column.ROOM))
        self.model.data(self.model.index(self.model.rowCount() - 1, Column.ROOM))
        self.turn()

    @staticmethod
    def turn() -> None:
        for _ in range(3):
            QCoreApplication.processEvents()


@pytest.mark.usefixtures("qapp")
class TestTraffic(Traffic.TestCase):  # type: ignore[name-defined]
    settings = settings(max_examples=15, stateful_step_count=30)
