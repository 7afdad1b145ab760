"""A list that a few typed letters narrow and Enter takes from."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPalette
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gme_console.api.plain_text import folded
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.announce import announce
from gme_console.ui.widgets.labels import PlainLabel

_MOVING = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
KEY_ROLE = Qt.ItemDataRole.UserRole
_LINES = 22
"""Lines of text that a palette is high."""


class PaletteEntry(NamedTuple):
    """`text` is searched; `key` stands beside it, empty for none."""

    text: str
    key: str
    payload: object


class PaletteWords(NamedTuple):
    """What a palette says: its title, what to type, and why there is nothing."""

    title: str
    hint: str
    no_match: str
    no_entries: str


class PaletteDialog(QDialog):
    """UI thread. `chosen` carries the payload. The arrow keys go through the list, the cursor stays in the text."""

    chosen = Signal(object)

    def __init__(self, name: str, words: PaletteWords, parent: QWidget | None = None) -> None:
        """`name`: of the dialog and its parts."""
        super().__init__(parent)
        self.setObjectName(f"{name}_palette")
        self.setWindowTitle(words.title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = words
        self._entries: tuple[PaletteEntry, ...] = ()
        self._shown: list[PaletteEntry] = []
        self._line = QLineEdit()
        self._line.setObjectName(f"{name}_filter")
        self._line.setAccessibleName(words.hint)
        self._line.setPlaceholderText(words.hint)
        self._line.installEventFilter(self)
        self._list = _list(name, words.title)
        self._list.setItemDelegate(_KeyColumn(self._list))
        self._nothing = PlainLabel()
        self._nothing.setObjectName(f"{name}_nothing")
        layout = QVBoxLayout(self)
        layout.addWidget(self._line)
        layout.addWidget(self._nothing)
        layout.addWidget(self._list, 1)
        self._line.textChanged.connect(self._show)
        self._list.itemClicked.connect(self._take)
        self._list.currentItemChanged.connect(self._announce_current)
        metrics = self.fontMetrics()
        self.resize(QSize(metrics.averageCharWidth() * 76, metrics.lineSpacing() * _LINES))

    def show_entries(self, entries: tuple[PaletteEntry, ...]) -> None:
        self._entries = entries
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
        """Each word that was typed is somewhere in what a line says; first what begins with it."""
        words = folded(self._line.text()).split()
        found = [one for one in self._entries if all(word in folded(one.text) for word in words)]
        self._shown = sorted(found, key=lambda entry: _rank(folded(entry.text), words))
        self._list.clear()
        for entry in self._shown:
            self._list.addItem(_item(entry))
        self._list.setCurrentRow(0 if self._shown else -1)
        empty = "" if self._shown else self._words.no_match if self._entries else self._words.no_entries
        self._nothing.setText(empty)
        self._nothing.setVisible(bool(empty))
        self._list.setVisible(not empty)

    @Slot()
    def _announce_current(self) -> None:
        """The focus is in the text: only by this a screen reader learns what Enter would take."""
        current = self._list.currentItem()
        if current is not None:
            announce(self, str(current.data(Qt.ItemDataRole.AccessibleTextRole) or current.text()))

    @Slot()
    def _take(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._shown):
            payload = self._shown[row].payload
            self.accept()
            self.chosen.emit(payload)


def _rank(text: str, words: list[str]) -> int:
    """Which comes first: what begins with the words, what has one that begins so, the rest."""
    if text.startswith(" ".join(words)):
        return 0
    return 1 if all(f" {word}" in f" {text}" for word in words) else 2


def _item(entry: PaletteEntry) -> QListWidgetItem:
    text = visible(entry.text, 300)
    item = QListWidgetItem(text)
    if entry.key:
        item.setData(KEY_ROLE, entry.key)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, tr("{entry}, {key}", entry=text, key=entry.key))
    return item


class _KeyColumn(QStyledItemDelegate):
    """The keys at the right edge, below each other; the text ends before them."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        painter.save()
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        end = option.rect.adjusted(0, 0, -gap(8), 0)
        aligned = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(end, aligned, str(index.data(KEY_ROLE) or ""))
        painter.restore()

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        key = index.data(KEY_ROLE)
        if key:
            metrics = option.fontMetrics
            room = option.rect.width() - metrics.horizontalAdvance(key) - 4 * gap(8)
            option.text = metrics.elidedText(option.text, Qt.TextElideMode.ElideRight, room)


def _list(name: str, title: str) -> QListWidget:
    entries = QListWidget()
    entries.setObjectName(f"{name}_list")
    entries.setAccessibleName(title)
    entries.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    entries.setTextElideMode(Qt.TextElideMode.ElideRight)
    entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return entries
