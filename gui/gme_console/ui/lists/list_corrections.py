"""What an operator does to the rows of a list besides typing: take out, bring back, take what was meant."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.ui.lists.list_columns import ListColumn
from gme_console.ui.texts.batch.list_text import rows_removed_text

if TYPE_CHECKING:
    from gme_console.engine.batches.list_loader import ListLoader
    from gme_console.intake.room_list.list_requests import ListRow
    from gme_console.intake.room_list.list_rows import ListRows
    from gme_console.ui.lists.list_model import ListModel
    from gme_console.ui.lists.list_page import ListPage

_AT_ONCE = 500
"""Rows that are taken out, or brought back, in the window's thread."""

_SOME = 200
"""Rows that are mended in one turn of the loop."""


class ListCorrections(QObject):
    """UI thread. Belongs to the dialog. Says of the row that the cursor is in what is wrong with it."""

    def __init__(self, model: ListModel, page: ListPage, loader: ListLoader, parent: QObject) -> None:
        super().__init__(parent)
        self._loader = loader
        self._is_closed = False
        self._model = model
        self._page = page
        self._meant: list[int] = []
        self._mend = QTimer(self, singleShot=True, interval=0)
        self._mend.timeout.connect(self._take_meant)
        page.table.removal_requested.connect(self._remove)
        page.table.selectionModel().currentRowChanged.connect(self._say)
        page.keep_first.clicked.connect(self._keep_first)
        page.use_meant.clicked.connect(self._use_meant)
        page.undo.clicked.connect(self._undo)
        model.edited.connect(self._say)

    def close(self) -> None:
        """What is done with the rows meanwhile is shown to nobody."""
        self._is_closed = True

    @Slot(object)
    def _remove(self, shown: list[int]) -> None:
        if len(shown) <= _AT_ONCE:
            if shown:
                self._model.remove(shown)
                self._removed(shown[0])
            return
        places, lent = self._model.places(shown), self._model.lend()
        if lent is not None:
            self._loader.alter(partial(lent.remove, places), partial(self._taken_out, lent, shown[0]))

    def _taken_out(self, lent: ListRows, first: int, taken: list[tuple[int, ListRow]]) -> None:
        if not self._is_closed:
            self._model.take_back(lent, taken)
            self._removed(first)

    def _removed(self, first: int) -> None:
        """The row that stands there now is gone to."""
        self._page.table.go_to(self._model.index(min(first, self._model.rowCount() - 1), ListColumn.ROOM))
        self._page.offer_undo(rows_removed_text(len(self._model.taken)))

    @Slot()
    def _keep_first(self) -> None:
        """Takes out every row whose room stood in the list before."""
        if self._model.rows is not None:
            self._model.narrow(False)
            self._remove(self._model.rows.repeats())

    @Slot()
    def _undo(self) -> None:
        self._page.say("")
        taken = self._model.taken
        if len(taken) <= _AT_ONCE:
            self._model.undo()
            return
        lent = self._model.lend()
        if lent is not None:
            self._loader.alter(partial(lent.bring_back, taken), lambda _: self._brought_back(lent))

    def _brought_back(self, lent: ListRows) -> None:
        if not self._is_closed:
            self._model.take_back(lent, [])

    @Slot()
    def _use_meant(self) -> None:
        """In the selected rows, some at a time."""
        self._meant = self._page.table.selected() or [self._page.table.currentIndex().row()]
        self._take_meant()

    @Slot()
    def _take_meant(self) -> None:
        some, self._meant = self._meant[:_SOME], self._meant[_SOME:]
        self._model.take_meant(some)
        if self._meant:
            self._mend.start()

    @Slot()
    def _say(self) -> None:
        """What was said of a row may be true no longer; that rows are gone stays said."""
        index = self._page.table.currentIndex()
        words, meant = self._model.problem_text(index.row()) if index.isValid() else ("", False)
        if words or self._page.undo.isHidden():
            self._page.say(words, meant=meant)
