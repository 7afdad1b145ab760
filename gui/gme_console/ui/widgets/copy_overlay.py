"""A Copy button in the line that is pointed at, or else in the current one, of a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from gme_console.ui.widgets.copy_button import CopyButton

Value = Callable[[QModelIndex], str]


class CopyOverlay(QObject):
    """UI thread. Belongs to the view, whose model is set. Ctrl+C copies the same of the current line."""

    def __init__(self, view: QAbstractItemView, name: str, what: str, value: Value) -> None:
        """`what`: what the button does, for a screen reader. `value`: the text to copy of a line, empty for none."""
        super().__init__(view)
        self._view = view
        self._value = value
        self._line = QPersistentModelIndex()
        self.button = CopyButton(name, what, parent=view.viewport()).as_icon()
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setMouseTracking(True)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.verticalScrollBar().valueChanged.connect(self._place)
        view.selectionModel().currentChanged.connect(self._to_current)
        view.model().modelReset.connect(self._to_current)
        view.model().dataChanged.connect(self._place)
        copy = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
        copy.setContext(Qt.ShortcutContext.WidgetShortcut)
        copy.activated.connect(self._copy)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            self._go(self._view.indexAt(event.position().toPoint()))
        elif event.type() == QEvent.Type.Leave:
            self._to_current()
        elif event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @Slot()
    def _to_current(self) -> None:
        self._go(self._view.currentIndex())

    def _go(self, line: QModelIndex) -> None:
        if QPersistentModelIndex(line) != self._line:
            self._line = QPersistentModelIndex(line)
            self._place()

    @Slot()
    def _place(self) -> None:
        line = self._view.model().index(self._line.row(), self._line.column())
        self.button.offer(self._value(line) if line.isValid() else "")
        if not line.isValid():
            return
        place, size = self._view.visualRect(line), self.button.sizeHint()
        height = min(size.height(), place.height())
        x = self._view.viewport().width() - size.width() - 2
        if self._view.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            x = 2
        self.button.setGeometry(x, place.center().y() - height // 2 + 1, size.width(), height)

    @Slot()
    def _copy(self) -> None:
        text = self._value(self._view.currentIndex())
        if text:
            QGuiApplication.clipboard().setText(text)
