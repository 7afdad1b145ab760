"""Copying the selected rows of the history, or their ids, as text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from gme_console.engine.notices import Notice
from gme_console.ui.history.columns import row_text
from gme_console.ui.history.row_ranges import count_rows, selected_spans
from gme_console.ui.texts.row_text import (
    copied_partly,
    copied_request_ids,
    copied_room_ids,
    copied_rows,
    copied_task_ids,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QTableView

    from gme_console.ledger.records import Row
    from gme_console.ui.history.cell_context import Title
    from gme_console.ui.history.columns import Column


class RowCopying(QObject):
    """UI thread. Belongs to the view. `copied` says in a few words what a copy came to; `noticed` carries a Notice."""

    copied = Signal(str)
    noticed = Signal(object)

    def __init__(
        self,
        view: QTableView,
        shown: Callable[[], Sequence[Column]],
        title: Title,
        selected_rows: Callable[[], Sequence[Row]],
    ) -> None:
        """`shown`: the columns, from left to right. `title`: what the table says of a row without a TaskId."""
        super().__init__(view)
        self._view = view
        self._shown = shown
        self._title = title
        self._selected_rows = selected_rows

    @Slot()
    def rows(self) -> None:
        """As tab-separated text, in the order of the columns shown."""
        columns = self._shown()
        self._copy(lambda row: row_text(row, columns, self._title), copied_rows)

    @Slot()
    def task_ids(self) -> None:
        self._copy(lambda row: "" if row.TaskId is None else str(row.TaskId), copied_task_ids)

    @Slot()
    def request_ids(self) -> None:
        self._copy(lambda row: row.RequestId, copied_request_ids)

    @Slot()
    def room_ids(self) -> None:
        self._copy(lambda row: row.RoomId, copied_room_ids)

    def _copy(self, text_of: Callable[[Row], str], words_of: Callable[[int], str]) -> None:
        rows = self._selected_rows()
        texts = [text for row in rows if (text := text_of(row))]
        if texts:
            QGuiApplication.clipboard().setText("\n".join(texts))
        self.copied.emit(words_of(len(texts)))
        selected = count_rows(selected_spans(self._view))
        if len(rows) < selected:
            self.noticed.emit(Notice(copied_partly(len(rows), selected)))
