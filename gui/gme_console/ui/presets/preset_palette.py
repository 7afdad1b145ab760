"""The presets by typing: a few letters of the name, Enter, and the form is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QVBoxLayout, QWidget

from gme_console.api.plain_text import folded
from gme_console.ui.texts.presets.preset_text import no_match_words, no_presets_words, preset_words
from gme_console.ui.texts.said import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.presets.kept_entries import Preset

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PresetPalette(QDialog):
    """UI thread. `chosen` carries the Preset. The arrow keys go through the list while the cursor stays in the text."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preset_palette")
        self.setWindowTitle(tr("Presets"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._presets: tuple[Preset, ...] = ()
        self._shown: list[Preset] = []
        self._line = QLineEdit()
        self._line.setObjectName("preset_filter")
        self._line.setAccessibleName(tr("Preset"))
        self._line.setPlaceholderText(tr("type a part of its name, of its users or of its room"))
        self._line.installEventFilter(self)
        self._list = QListWidget()
        self._list.setObjectName("preset_list")
        self._list.setAccessibleName(tr("Presets"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = PlainLabel()
        self._nothing.setObjectName("preset_nothing")
        layout = QVBoxLayout(self)
        layout.addWidget(self._line)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list, 1)
        self._line.textChanged.connect(self._show)
        self._list.itemClicked.connect(self._take)
        metrics = self.fontMetrics()
        self.resize(QSize(metrics.averageCharWidth() * 76, metrics.lineSpacing() * 18))

    def show_presets(self, presets: tuple[Preset, ...]) -> None:
        self._presets = presets
        self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._line and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = Qt.Key(event.key())
            if key in _MOVING:
                self._list.event(event)
                return True
            if key in _ENTER:
                self._take()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def _show(self) -> None:
        """Each word that was typed is somewhere in what a line says."""
        words = folded(self._line.text()).split()
        lines = [(preset, f"{preset.name} — {preset_words(preset)}") for preset in self._presets]
        self._shown = [preset for preset, line in lines if all(word in folded(line) for word in words)]
        shown = {preset.name for preset in self._shown}
        self._list.clear()
        for place, (preset, line) in enumerate(lines):
            if preset.name in shown:
                text = visible(line, 300)
                self._list.addItem(tr("Ctrl+{number}   {preset}", number=place + 1, preset=text) if place < 9 else text)
        self._list.setCurrentRow(0 if self._shown else -1)
        empty = "" if self._shown else no_match_words() if self._presets else no_presets_words()
        self._nothing.setText(empty)
        self._nothing.setVisible(bool(empty))
        self._list.setVisible(not empty)

    @Slot()
    def _take(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            preset = self._shown[row]
            self.accept()
            self.chosen.emit(preset)
