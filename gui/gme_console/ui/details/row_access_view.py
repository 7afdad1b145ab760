"""What is said of a row that nobody may be asked about, and the two ways to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from gme_console.ledger.records import LIVE_STATES, Row
from gme_console.ui.texts.said import said
from gme_console.ui.texts.visible import visible
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.notices import WayOut

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
        self._leave = QPushButton("Leave it as it is", self)
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
        self._words.setText(f"⚠ Caution: {way_out_words(row, way)}")
        self._ask.setText(f"Ask there with the key of {visible(way.key_of, NAME_LIMIT)}".replace("&", "&&"))
        for button in (self._ask, self._leave):
            button.setVisible(bool(way.key_of))


def way_out_words(row: Row, way: WayOut) -> str:
    """Why nobody is asked, and what that means for what is shown of the row."""
    known = "what is shown was last seen there" if row.state in LIVE_STATES else "what became of it is not known"
    return f"{said(way.sentence)} So {known}. {way.advice}".strip()
