"""A filter as a small box that says what is chosen, opens its choices and can be cleared; the menu that stays open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QAction, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role

_OPENING_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4)
_CLEARING_KEYS = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_FOCUS_EVENTS = (QEvent.Type.FocusIn, QEvent.Type.FocusOut)


class FilterChip(QWidget):
    """UI thread. Space, Enter or Down open the choices, Delete clears them, as does the cross.

    A subclass fills `menu`, calls `show_choice`, and clears itself. `changed`: something else is chosen.
    """

    changed = Signal()

    def __init__(self, name: str, title: str, menu: type[QMenu], parent: QWidget | None = None) -> None:
        """`title` is what the operator reads; `name` is that of the parts."""
        super().__init__(parent)
        self._title = title
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.menu = menu(self)
        self.menu.setAccessibleName(title)
        self.button = self._tool(f"find_{name}")
        self.button.clicked.connect(self.open_menu)
        self.cross = self._tool(f"find_{name}_clear")
        self.cross.setText("×")
        self.cross.setToolTip(tr("Clear"))
        self.cross.setAccessibleName(tr("Clear {filter}", filter=title))
        self.cross.clicked.connect(self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(8), 0, gap(8), 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.cross)
        self.setFocusProxy(self.button)
        self.show_choice("")

    def show_choice(self, words: str) -> None:
        """`words` are fit to be shown; empty when everything is let through."""
        title = self._title
        text = tr("{filter}: {choice} ▾", filter=title, choice=words) if words else tr("{filter} ▾", filter=title)
        self.button.setText(text.replace("&", "&&"))
        self.button.setAccessibleName(tr("Filter by {filter}: {choice}", filter=title, choice=words or tr("any")))
        if not words and self.cross.hasFocus():
            self.button.setFocus()
        self.cross.setVisible(bool(words))
        self.update()

    @Slot()
    def open_menu(self) -> None:
        """Under the chip, at the first choice."""
        self.menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        chosen = [action for action in self.menu.actions() if action.isChecked()]
        self.menu.setActiveAction((chosen or self.menu.actions())[0])

    @Slot()
    def clear(self) -> None:
        raise NotImplementedError

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _FOCUS_EVENTS:
            self.update()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and not event.modifiers():
            if event.key() in _CLEARING_KEYS:
                self.clear()
                return True
            if event.key() in _OPENING_KEYS and watched is self.button:
                self.open_menu()
                return True
            if event.key() in _OPENING_KEYS[:2]:
                self.clear()
                return True
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Looks pressed when something is chosen, as a checked chip does; with a thick outline when focused."""
        focused = self.button.hasFocus() or self.cross.hasFocus()
        chosen, now = not self.cross.isHidden(), theme()
        thickness = 2 if focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(now.accent if focused or chosen else now.control), thickness))
        painter.setBrush(QColor(now.tint if chosen else now.panel))
        frame = QRectF(self.rect()).adjusted(thickness / 2, thickness / 2, -thickness / 2, -thickness / 2)
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        painter.end()

    def _tool(self, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAutoRaise(True)
        set_role(button, Role.BARE)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.installEventFilter(self)
        return button


class StickyMenu(QMenu):
    """UI thread. A click or Space ticks and goes on; Enter ticks and closes, Esc closes."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._tick(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Space or not self._tick(self.activeAction()):
            super().keyPressEvent(event)

    def _tick(self, action: QAction | None) -> bool:
        """Whether there was something to tick."""
        if action is None or not action.isCheckable() or not action.isEnabled():
            return False
        action.trigger()
        return True
