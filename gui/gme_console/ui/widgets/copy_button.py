"""The button that copies a text, alone or in the line of a list that is pointed at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QToolButton, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap

COPIED_MS = 2000


def copied() -> str:
    """What the button says for a moment."""
    return tr("Copied")


class CopyButton(QToolButton):
    """UI thread. Hidden while there is nothing to copy.

    It says for a moment that it has copied, and is wide enough for that from the start. `as_icon` makes it small.
    """

    def __init__(self, name: str, what: str, label: str = "", parent: QWidget | None = None) -> None:
        """`name`: ends the object's name. `what` is what a screen reader says that it does, such as "Copy TaskId"."""
        super().__init__(parent)
        label = label or tr("Copy")
        self._value = ""
        self._label = label
        self._icons: Callable[[QToolButton, str], None] | None = None
        self._copied_timer = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._copied_timer.timeout.connect(self._show_label)
        self.setText(label)
        self.setObjectName(f"copy_{name}")
        self.setAccessibleName(what)
        self.hide()
        self.clicked.connect(self._copy)

    def offer(self, value: str) -> None:
        """The text to copy, whole and exact."""
        if value != self._value and self._copied_timer.isActive():
            self._show_label()
        self._value = value
        self.setVisible(bool(value))

    def sizeHint(self) -> QSize:
        if self._icons is not None:
            return super().sizeHint()
        widest = max(map(self._text_width, (self._label, copied())))
        return super().sizeHint() + QSize(widest - self._text_width(self.text()), 0)

    def as_icon(self) -> CopyButton:
        """Without words, which are its tooltip then."""
        from gme_console.ui.theme.icons import show_icon

        self._icons = show_icon
        self.setText("")
        self.setToolTip(self.accessibleName())
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(gap(16), gap(16)))
        self.setAutoRaise(True)
        self._show_label()
        return self

    def _text_width(self, text: str) -> int:
        return self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, text).width()

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._value)
        self._show(copied(), done=True)
        self._copied_timer.start()

    @Slot()
    def _show_label(self) -> None:
        self._copied_timer.stop()
        self._show(self._label, done=False)

    def _show(self, words: str, *, done: bool) -> None:
        if self._icons is None:
            self.setText(words)
        else:
            self._icons(self, "check-mark" if done else "copy")


class CopyOverlay(QObject):
    """UI thread. A Copy button in the line that is pointed at, or else in the current one; Ctrl+C copies that, too.

    Belongs to the view, whose model is set.
    """

    def __init__(self, view: QAbstractItemView, name: str, what: str, value: Callable[[QModelIndex], str]) -> None:
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
