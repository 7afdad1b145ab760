"""What is said of a row that nobody may be asked about, and the two ways to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gme_console.ui.texts.row_text import way_out_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.texts.visible import visible
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.notices import WayOut
    from gme_console.ledger.records import Row

NAME_LIMIT = 40


class RowAccessView(QWidget):
    """UI thread. Hidden unless there is something to say."""

    ask_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("way_out")
        self._words = PlainLabel(selectable=True)
        self._words.setObjectName("way_out_words")
        self._ask = QPushButton(self)
        self._ask.setObjectName("ask_there")
        self._ask.clicked.connect(self.ask_requested)
        self._leave = QPushButton(tr("Leave it as it is"), self)
        self._leave.setObjectName("leave_alone")
        self._leave.clicked.connect(self.leave_requested)
        buttons = FlowLayout()
        buttons.setSpacing(self.fontMetrics().height() // 2)
        for place, button in enumerate((self._ask, self._leave)):
            buttons.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def show_way(self, row: Row, way: WayOut | None) -> None:
        """None hides it."""
        self.setVisible(way is not None)
        if way is None:
            return
        self._words.setText(tr("⚠ Caution: {problem}", problem=way_out_words(row, way)))
        name = visible(way.key_of, NAME_LIMIT).replace("&", "&&")
        self._ask.setText(tr("Ask there with the key of {name}", name=name))
        for button in (self._ask, self._leave):
            button.setVisible(bool(way.key_of))
