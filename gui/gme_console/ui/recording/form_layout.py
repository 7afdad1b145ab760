"""What holds the form's fields: the part that scrolls, and the order of Tab."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ui.theme.spacing import gap

if TYPE_CHECKING:
    from gme_console.ui.recording.start_fields import ModeChoice
    from gme_console.ui.recording.user_scope import UserScope

_LEAST_LINES = 4


class FormPage(QWidget):
    """UI thread. The fields below each other, each under its label."""

    def __init__(self) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(gap(16), gap(16), gap(16), gap(8))
        self._column.addStretch(1)
        self._rows: dict[QWidget, tuple[QLabel, ...]] = {}

    def add_field(
        self,
        text: str,
        field: QWidget,
        buddy: QWidget,
        *,
        beside: QLabel | None = None,
        after: QWidget | None = None,
    ) -> QLabel:
        """The label, whose mnemonic goes to `buddy`. `beside`: what explains the field, after its label. `after`: the
        field that it follows, the last one as a rule.
        """
        label = QLabel(text)
        bold = label.font()
        bold.setBold(True)
        label.setFont(bold)
        label.setBuddy(buddy)
        above = gap(12) if self._rows else 0
        for one in (label, beside):
            if one is not None:
                one.setContentsMargins(0, above, 0, gap(4))
        place = self._column.count() - 1 if after is None else self._column.indexOf(after) + 1
        self._insert(place, label, beside)
        self._column.insertWidget(place + 1, field)
        self._rows[field] = (label,) if beside is None else (label, beside)
        return label

    def show_field(self, field: QWidget, shown: bool) -> None:
        for one in (field, *self._rows[field]):
            one.setVisible(shown)

    def narrow_margin(self, taken: int) -> None:
        """On the right, by what something else takes there."""
        side = gap(16)
        self._column.setContentsMargins(side, side, max(0, side - taken), gap(8))

    def least_width(self) -> int:
        return max(field.minimumSizeHint().width() for field in self._rows) + 2 * gap(16)

    def _insert(self, place: int, label: QLabel, beside: QLabel | None) -> None:
        if beside is None:
            self._column.insertWidget(place, label)
            return
        head = QHBoxLayout()
        head.setSpacing(gap(8))
        head.addWidget(label)
        head.addWidget(beside, 1)
        self._column.insertLayout(place, head)


class FormScroll(QScrollArea):
    """UI thread. Takes the height that the bar below leaves, and scrolls; never narrower than the page can be."""

    def __init__(self, page: FormPage) -> None:
        super().__init__()
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._reveal_focus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its bar comes into the margin, and moves nothing."""
        bar = self.verticalScrollBar()
        self._page.narrow_margin(bar.sizeHint().width() if bar.isVisible() else 0)
        super().resizeEvent(event)

    def reveal_soon(self) -> None:
        """Scrolls to what has the focus, once it is where it will be."""
        self._reveal.start()

    @Slot()
    def _reveal_focus(self) -> None:
        focused = self._page.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = self._page.least_width() + max(0, self.verticalScrollBar().sizeHint().width() - gap(16))
        return QSize(width, _LEAST_LINES * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        width = max(least.width(), 54 * self.fontMetrics().averageCharWidth())
        return QSize(width, least.height())


class TabOrder(QObject):
    """UI thread. The order on the screen; only from the room Tab goes ahead to the ids, and then on from the room.

    On the phone nothing else is needed. Who comes to the ids in another way goes on from them.
    """

    def __init__(
        self,
        room: QWidget,
        offers: Sequence[QWidget],
        mode: ModeChoice,
        users: UserScope,
        after: Sequence[QWidget],
    ) -> None:
        super().__init__(users)
        self._room, self._mode, self._users = room, mode, users
        self.offers = list(offers)
        self._ahead = False
        for first, second in pairwise((room, *offers, *mode.buttons(), *users.stops(), *after)):
            QWidget.setTabOrder(first, second)
        for part in (users.only, users.left_out):
            part.box.edit.focus_left.connect(self._focus_left)

    def take(self, forward: bool) -> bool:
        """Whether Tab, or Shift+Tab, was taken out of the order."""
        from_room = forward and self._room.hasFocus()
        if from_room:
            stop: QWidget = self._users.box_edit()
        elif self._ahead:
            offered = next(filter(QWidget.isVisible, self.offers), self._mode.chosen_button())
            stop = offered if forward else self._room
        else:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        self._ahead = from_room
        return True

    @Slot()
    def _focus_left(self) -> None:
        self._ahead = False
