"""The table of a list of rooms, or of a batch: how wide its columns are."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QAbstractItemModel, QEvent, QItemSelectionModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QWidget

from gme_console.ui.history.list_view import ListView
from gme_console.ui.theme.fonts import id_font


class SizedTable(ListView):
    """UI thread. Columns are as wide as a sample of what they show; one takes the width that remains."""

    def __init__(
        self,
        model: QAbstractItemModel,
        samples: Mapping[int, str],
        ids: Collection[int],
        filling: int,
        parent: QWidget | None = None,
    ) -> None:
        """`ids` are the columns of monospaced ids, `filling` the one that takes what remains."""
        super().__init__(parent)
        self._samples = samples
        self._ids = ids
        self._filling = filling
        self._least = 0
        self.setModel(model)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setSelectionModel(QItemSelectionModel(model, header))  # the table's would be asked for every line
        header.setResizeContentsPrecision(0)
        self._size_columns()

    def least_width(self) -> int:
        """Pixels that the filling column never goes below: at first its sample's."""
        return self.horizontalHeader().sectionSize(self._filling)

    def fill_width(self) -> None:
        header = self.horizontalHeader()
        others = sum(header.sectionSize(column) for column in range(header.count()) if column != self._filling)
        header.resizeSection(self._filling, max(self._least, self.viewport().width() - others))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fill_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._size_columns()

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        ids = QFont(self.font())
        ids.setFamilies(id_font().families())
        for column, sample in self._samples.items():
            metrics = QFontMetrics(ids if column in self._ids else self.font())
            width = metrics.horizontalAdvance(sample) + 2 * metrics.averageCharWidth()
            header.resizeSection(column, max(width, header.sectionSizeFromContents(column).width()))
        self._least = self.least_width()
        self.fill_width()
