"""What the operator reads and has selected, held while the rows are arranged anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtWidgets import QTableView

from gme_console.ui.history.row_ranges import Span, count_rows, joined, selected_spans, selection_of, without

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ui.history.model import HistoryModel

MOST_SAVED = 2_000
"""Selected rows that are followed one by one."""

_ADD = QItemSelectionModel.SelectionFlag.Select
_ONLY_CURRENT = QItemSelectionModel.SelectionFlag.NoUpdate


class Anchor(NamedTuple):
    """Ids of loaded rows and the pixels from the upper edge of the table to each, from the top; or the very `top`."""

    rows: tuple[tuple[int, int], ...] = ()
    top: bool = False


TOP = Anchor(top=True)


class ScrollAnchor:
    """UI thread. Belongs to a view that calls `hold` and `put_back` around every rearrangement of its model.

    Qt would hold each selected cell by itself, a million of them if need be. Here the selection is taken away
    meanwhile, unheard by anybody.
    """

    def __init__(self, view: QTableView, model: HistoryModel) -> None:
        self._view = view
        self._model = model
        self._aim: Anchor | None = None
        self._sight = TOP
        self._ids: set[int] = set()
        self._unread: list[Span] = []
        self._current: int | None = None
        self._holds = False
        self._unread_stay = False
        self._missing: set[int] = set()

    @property
    def waits(self) -> bool:
        """Whether a selected row is to be selected again: after the rearrangement, or as soon as it is loaded."""
        return self._holds or bool(self._missing)

    def aim(self, sight: Anchor | None) -> None:
        """What is to be in sight after the next rearrangement; None: what is now."""
        self._aim = sight

    def expect(self, chosen: set[int], current: int | None) -> None:
        """To be selected as soon as they are loaded."""
        self._missing, self._current = set(chosen), current

    def let_go(self) -> None:
        """The operator chose something else."""
        self._missing.clear()

    def sight(self) -> Anchor:
        """What is in sight. At the top, with the newest row in sight, that is where one stays when another comes."""
        view, shown = self._view, self._model.result_set
        if view.verticalScrollBar().value() == 0 and shown.newest_on_top:
            return TOP
        rows = self._in_sight()
        return Anchor(tuple((row_id, view.rowViewportPosition(row)) for row_id, row in rows))

    def kept(self) -> tuple[int, ...] | None:
        """Ids of the rows whose places matter: selected, current, in sight. None: more are selected than are known."""
        count = count_rows(selected_spans(self._view))
        if count > MOST_SAVED:
            return None
        selected = self.selected_rows()
        if len(selected) < count:
            return None
        return tuple(dict.fromkeys((*(row.id for row in selected), *self._missing, *self.looked_at())))

    def held(self) -> list[Span]:
        """The selected rows, unless there are too many to keep all of them loaded."""
        spans = selected_spans(self._view)
        return spans if count_rows(spans) <= MOST_SAVED else []

    def selected_rows(self) -> list[Row]:
        """The selected rows that are loaded, as they stand in the table."""
        return [row for span in selected_spans(self._view) for row in self._model.loaded_between(*span)]

    def selected_ids(self) -> set[int]:
        """Ids of the selected rows that are loaded."""
        return {row.id for row in self.selected_rows()}

    def chosen(self) -> Anchor | None:
        """The current row, if it is selected and loaded: where it stands, or if out of sight, in the upper half."""
        index = self._view.currentIndex()
        row = self._model.row_at(index)
        if row is None or not self._view.selectionModel().hasSelection():
            return None
        y, height = self._view.rowViewportPosition(index.row()), self._view.viewport().height()
        return Anchor(((row.id, y if 0 <= y < height - self._view.rowHeight(index.row()) else height // 3),))

    def looked_at(self) -> tuple[int, ...]:
        """Ids of the current row and of those in sight."""
        current = self._model.row_at(self._view.currentIndex())
        ids = [row_id for row_id, _ in self._in_sight()]
        return tuple(ids if current is None else dict.fromkeys((current.id, *ids)))

    def hold(self, unread_stay: bool) -> None:
        """`unread_stay`: lines that are not loaded keep their rows."""
        chosen = self._view.selectionModel()
        spans = selected_spans(self._view)
        current = self._model.row_at(self._view.currentIndex())
        if current is not None or not self._missing:
            self._current = None if current is None else current.id
        self._holds, self._unread_stay = True, unread_stay
        self._sight = self.sight() if self._aim is None else self._aim
        self._unread = []
        if unread_stay:
            self._ids = self.selected_ids()
            for span in spans:
                self._unread.extend(without(span, self._lines(span)))
        elif self.kept() is not None:
            self._ids = self.selected_ids()
        else:
            self._ids = set() if self._current is None else {self._current}
        self._ids |= self._missing
        chosen.blockSignals(True)
        chosen.clearSelection()

    def put_back(self, complete: bool) -> None:
        """Not `complete`: rows that are not there now may yet come."""
        found = {row_id: index.row() for row_id in self._ids if (index := self._model.index_of(row_id)).isValid()}
        self._missing = set() if complete else self._ids - found.keys()
        spans = [(row, row) for row in found.values()]
        for span in self._unread:
            spans.extend(without(span, self._lines(span)))
        self._select(joined(spans), at_once=self._unread_stay)
        self._view.selectionModel().blockSignals(False)
        self._holds = False
        self._view.updateGeometries()
        self._scroll()

    def take_missing(self) -> None:
        """Selects again what has been loaded."""
        rows = [index.row() for row_id in self._missing if (index := self._model.index_of(row_id)).isValid()]
        if not rows:
            return
        self._missing = {row_id for row_id in self._missing if not self._model.index_of(row_id).isValid()}
        chosen = self._view.selectionModel()
        chosen.blockSignals(True)
        self._select(joined((row, row) for row in rows), at_once=False)
        chosen.blockSignals(False)
        self._view.viewport().update()

    def _select(self, spans: list[Span], *, at_once: bool) -> None:
        """The cursor goes with its row, or to the first selected one when that is gone.

        Not `at_once`: a row that may yet come is waited for, since an answer with all places is under way. Of a page
        that no longer holds the row nobody knows whether it is elsewhere.
        """
        chosen = self._view.selectionModel()
        chosen.select(selection_of(self._model, spans), _ADD)
        column = max(0, self._view.currentIndex().column())
        current = self._model.index_of(self._current) if self._current is not None else self._view.currentIndex()
        if not current.isValid() and spans and (at_once or self._current not in self._missing):
            current = self._model.index(spans[0][0], 0)
            row = self._model.row_at(current)
            self._current = None if row is None else row.id
        if current.isValid():
            chosen.setCurrentIndex(current.siblingAtColumn(column), _ONLY_CURRENT)

    def _scroll(self) -> None:
        aimed, self._aim = self._aim is not None, None
        bar = self._view.verticalScrollBar()
        places = [
            (index.row(), y) for row_id, y in self._sight.rows if (index := self._model.index_of(row_id)).isValid()
        ]
        if places:
            row, y = _steadiest(places)
            bar.setValue(bar.value() + self._view.rowViewportPosition(row) - y)
        elif aimed or self._sight.top:
            bar.setValue(0)

    def _in_sight(self) -> list[tuple[int, int]]:
        """Ids and lines of the loaded rows in sight."""
        top = self._view.rowAt(0)
        if top < 0:
            return []
        bottom = self._view.rowAt(self._view.viewport().height() - 1)
        last = bottom if bottom >= 0 else self._model.rowCount() - 1
        return [(row.id, self._model.index_of(row.id).row()) for row in self._model.loaded_between(top, last)]

    def _lines(self, span: Span) -> list[int]:
        return [self._model.index_of(row.id).row() for row in self._model.loaded_between(*span)]


def _steadiest(places: list[tuple[int, int]]) -> tuple[int, int]:
    """The first that still stands among the others: one that went elsewhere does not take the reader along."""
    near = 2 * len(places)
    for row, y in places:
        if 2 * sum(abs(other - row) <= near for other, _ in places) >= len(places):
            return row, y
    return places[0]
