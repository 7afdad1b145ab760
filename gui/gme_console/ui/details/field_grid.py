"""Captions with values beside them; a value that is not known takes no place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.text_view import CopyButton, TextView


class FieldGrid(QWidget):
    """UI thread. The values' object names are `prefix` with the key."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._captions: dict[str, PlainLabel] = {}
        self._values: dict[str, TextView] = {}
        self._buttons: dict[str, CopyButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 4)
        self._grid.setColumnStretch(1, 1)

    def add(self, key: str, caption: str, *, monospaced: bool = False, copied: bool = False) -> None:
        """A further line; with `copied` it has a Copy button."""
        line = len(self._values)
        label = self._captions[key] = PlainLabel(caption)
        label.setWordWrap(False)
        value = self._values[key] = TextView(caption, monospaced=monospaced)
        value.setObjectName(f"{self._prefix}{key}")
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        label.setBuddy(value)
        place = Qt.AlignmentFlag.AlignVCenter if copied else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, line, 0, place)
        self._grid.addWidget(value, line, 1, place)
        if copied:
            button = self._buttons[key] = CopyButton(key, tr("Copy {what}", what=caption))
            self._grid.addWidget(button, line, 2, place)

    def show_value(self, key: str, text: str, tip: str = "") -> None:
        """Fills a line, or hides it when `text` is empty. `tip` is ready for a tooltip."""
        self._captions[key].setVisible(bool(text))
        self._values[key].setVisible(bool(text))
        self._values[key].show_text(text)
        self._values[key].setToolTip(tip)
        if key in self._buttons:
            self._buttons[key].offer(text)
