"""The box that chips and their text lie in: as high as it must be, up to four rows, and scrolling from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QScrollArea, QSizePolicy, QWidget

from gme_console.ui.recording.chip import IdEdit
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyleOptionFrame

_MOST_ROWS = 4


class _Frame(QLineEdit):
    """Looks like the style's own line edit, round the box, and as if it had the focus when `edit` has it."""

    def __init__(self, edit: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._edit = edit
        self.setObjectName("qt_spinbox_lineedit")  # what Qt leaves out of the tree of a screen reader (6.11)
        self.lower()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def initStyleOption(self, option: QStyleOptionFrame) -> None:
        super().initStyleOption(option)
        if self._edit.hasFocus():
            from PySide6.QtWidgets import QStyle  # PySide takes 10 ms to make it: not before the first painting

            option.state |= QStyle.StateFlag.State_HasFocus


class ChipBox(QWidget):
    """UI thread. `edit` stands behind what is put into `flow`, `more` before it; both lie on `page`, which scrolls."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._least_rows = 1
        self.page = QWidget(self)
        self.page.setCursor(Qt.CursorShape.IBeamCursor)
        self.edit = IdEdit(self.page)
        self.edit.setObjectName(name)
        self.edit.setFrame(False)
        self._frame = _Frame(self.edit, self)
        self.edit.focus_changed.connect(self._frame.update)
        self.more = QLabel(self.page)
        self.more.hide()
        self.flow = FlowLayout(self.page)
        self.flow.setContentsMargins(0, 0, 0, 0)
        self.flow.setSpacing(gap(6))
        for index, widget in enumerate((self.more, self.edit)):
            self.flow.insertWidget(index, widget)
        self._area: QScrollArea | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._reveal_focus)

    def keep_rows(self, rows: int) -> None:
        """Is so many rows high, even with less in it."""
        if rows != self._least_rows:
            self._least_rows = rows
            self.updateGeometry()

    def reveal_soon(self) -> None:
        """Scrolls to what has the focus, once it is where it will be."""
        self._reveal.start()

    def heightForWidth(self, width: int) -> int:
        row = max(self.flow.sizeHint().height(), gap(24))  # of a chip
        edges, apart = 2 * self._edge(), self.flow.spacing() // 2
        least, most = (rows * (row + apart) - apart for rows in (self._least_rows, _MOST_ROWS))
        return min(max(self.flow.heightForWidth(width - edges), least), most) + edges

    def sizeHint(self) -> QSize:
        width = self.edit.fontMetrics().horizontalAdvance("0" * 24)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.flow.minimumSize().width() + 2 * self._edge() + gap(16), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return done

    def _place(self) -> None:
        """What scrolls is made when there is something to scroll: most lists are short."""
        self._frame.resize(self.size())
        edge = self._edge()
        inner = self.rect().adjusted(edge, edge, -edge, -edge)
        if self._area is None and self.flow.heightForWidth(inner.width()) > inner.height() > 0:
            self._area = self._scrolling()
        (self._area or self.page).setGeometry(inner)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.edit.setFocus(Qt.FocusReason.MouseFocusReason)

    def _edge(self) -> int:
        return gap(6)

    def _scrolling(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self.page)
        self.page.setAutoFillBackground(False)
        area.show()
        return area

    def _reveal_focus(self) -> None:
        focused = self.page.focusWidget()
        if focused is not None and self._area is not None:
            self._area.ensureWidgetVisible(focused, 0, 0)
