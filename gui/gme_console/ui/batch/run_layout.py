"""How the parts of a batch's page stand beside each other."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel


def side_label(name: str) -> PlainLabel:
    """Stands at the end of its line."""
    label = PlainLabel()
    label.setObjectName(name)
    label.setWordWrap(False)
    return label


def stacked(headline: QWidget, asked: QWidget) -> QWidget:
    names = QWidget()
    layout = QVBoxLayout(names)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(headline)
    layout.addWidget(asked)
    return names


def in_row(*widgets: QWidget) -> QWidget:
    """What is neither a button nor at the end takes what is left."""
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap(8))
    for widget in widgets:
        layout.addWidget(widget, 0 if isinstance(widget, QAbstractButton) else 1)
    return row


def with_side(widget: QWidget, side: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(widget, 1)
    layout.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
    return row


def flowing(*widgets: QWidget) -> QWidget:
    """Goes on in the next row where there is no room; a label takes what is left."""
    foot = QWidget()
    layout = FlowLayout(foot)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap(8))
    for widget in widgets:
        if isinstance(widget, PlainLabel):
            widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        layout.addWidget(widget)
    return foot


class PageScroll(QScrollArea):
    """UI thread. As large as there is room; where that is not enough for what wraps in it, it scrolls."""

    def __init__(self, page: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        layout = self._page.layout()
        if layout is not None:
            self._page.setMinimumHeight(layout.totalMinimumHeightForWidth(self.viewport().width()))
