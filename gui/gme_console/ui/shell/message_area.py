"""The place at the lower edge for notices, troubles, questions and progress."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ui.texts.codes.notice_text import no_messages

MOST_LINES, ROOMY_LINES = 3.5, 7
"""How high it becomes at most, a banner and a notice, or a question more where there is room; what is more scrolls."""


BODY_LINES = 16
"""Lines of the details that stay as they are for it; where there are fewer it takes no more than `MOST_LINES`."""


_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class MessageArea(QScrollArea):
    """UI thread. As high as the bars in it that are shown, without a height of its own when none is."""

    def __init__(self, say: Callable[[str], None], filled: Callable[[bool], None]) -> None:
        """`say` shows for a moment that there is nothing to go to; `filled` gets whether there is something now."""
        super().__init__()
        self._say, self._filled = say, filled
        self._spare = 0
        self._back: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._focus_changed)
        self.setObjectName("messages")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self._page = QWidget()
        self._bars = QVBoxLayout(self._page)
        self._bars.setContentsMargins(0, 0, 0, 0)
        self._bars.setSpacing(0)
        self.setWidget(self._page)
        self._page.installEventFilter(self)
        self.setFixedHeight(0)

    def add(self, bar: QWidget) -> None:
        """A bar that comes and goes; the one added first stands at the top."""
        self._bars.addWidget(bar)

    def add_first(self, bar: QWidget) -> None:
        """One that must not be scrolled to."""
        self._bars.insertWidget(0, bar)

    @Slot()
    def go_to(self) -> None:
        """F6: to what can be pressed, from the top; to the next one when the focus is here already."""
        bars = sorted(self._page.findChildren(QFrame, options=_DIRECT), key=QWidget.y)
        buttons = [one for bar in bars for one in sorted(bar.findChildren(QPushButton), key=QWidget.x)]
        stops = [one for one in buttons if one.isVisible() and one.isEnabled()]
        focused = next((place for place, one in enumerate(stops) if one.hasFocus()), -1)
        if stops:
            stop = stops[(focused + 1) % len(stops)]
            stop.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.ensureWidgetVisible(stop)
        else:
            self._say(no_messages())

    @Slot("QWidget*", "QWidget*")
    def _focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """A bar that goes gives the focus back to where it was; Qt would give it to the next in the order of Tab."""
        if now is not None and not self._page.isAncestorOf(now):
            gone = before is not None and self._page.isAncestorOf(before) and not before.isVisible()
            if gone and self._back is not None and shiboken6.isValid(self._back) and self._back.isVisible():
                self._back.setFocus(Qt.FocusReason.OtherFocusReason)
            elif now.window() is self.window():
                self._back = now

    def take_spare(self, height: int) -> None:
        """So many pixels what stands above can give."""
        if height != self._spare:
            self._spare = height
            self._fit()

    def most_height(self) -> int:
        """Pixels, where there is little room."""
        return round(MOST_LINES * self.fontMetrics().lineSpacing())

    def minimumSizeHint(self) -> QSize:
        """Nothing has to make room for it."""
        return QSize(0, 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        needed = self._bars.totalHeightForWidth(self.width())
        if needed < 0:
            needed = self._bars.totalSizeHint().height()
        self._filled(needed > 0)
        roomy = min(self._spare, ROOMY_LINES * self.fontMetrics().lineSpacing())
        self.setFixedHeight(min(needed, max(self.most_height(), roomy)))


class LowerPane(QWidget):
    """UI thread. `body` above `messages`: what these take, the body gives from its lower end.

    It can never be made so low that they would need more, so that it has no cause to grow when they come. It has no
    layout of Qt's, which would pass every button that comes or goes in the body on to the whole window.
    """

    def __init__(self, body: QWidget, messages: MessageArea) -> None:
        super().__init__()
        self._body, self.messages = body, messages
        for part in (body, messages):
            part.setParent(self)
        self._least = self.minimumSizeHint()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def take_back(self) -> None:
        """The messages, if they were shown elsewhere."""
        self.messages.setParent(self)
        self.messages.show()
        self._place()

    def minimumSizeHint(self) -> QSize:
        body, messages = self._body.minimumSizeHint(), self.messages.minimumSizeHint()
        return QSize(max(body.width(), messages.width()), body.height() + self.messages.most_height())

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
            least = self.minimumSizeHint()
            if least != self._least:
                self._least = least
                self.updateGeometry()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.messages.take_spare(self.height() - BODY_LINES * self.fontMetrics().lineSpacing())
        self._place()

    def _place(self) -> None:
        here = self.messages.parentWidget() is self
        below = self.messages.height() if here else 0
        self._body.setGeometry(0, 0, self.width(), self.height() - below)
        if here:
            self.messages.setGeometry(0, self.height() - below, self.width(), below)
