"""Where notices, troubles and jobs are told: a place of their own, so that what is pressed elsewhere never moves."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

MOST_LINES = 3
"""How high it becomes at most; what is more is scrolled to."""


class MessageArea(QScrollArea):
    """UI thread. As high as the bars in it that are shown, without a height of its own when none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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

    def most_height(self) -> int:
        """Pixels."""
        return MOST_LINES * self.fontMetrics().lineSpacing()

    def minimumSizeHint(self) -> QSize:
        """Whatever is told, nothing has to make room."""
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
        wanted = self._bars.totalHeightForWidth(self.width())
        if wanted < 0:
            wanted = self._bars.totalSizeHint().height()
        self.setFixedHeight(min(wanted, self.most_height()))


class LowerPane(QWidget):
    """UI thread. `body` above `messages`: what these take, the body gives from its lower end.

    It can never be made so low that they would need more, so that it has no cause to grow when they come.
    """

    def __init__(self, body: QWidget, messages: MessageArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body, self._messages = body, messages
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(body, 1)
        layout.addWidget(messages)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def minimumSizeHint(self) -> QSize:
        body, messages = self._body.minimumSizeHint(), self._messages.minimumSizeHint()
        return QSize(max(body.width(), messages.width()), body.height() + self._messages.most_height())

    def sizeHint(self) -> QSize:
        return self._body.sizeHint()
