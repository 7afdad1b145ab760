"""How large a dialog is at first: as large as what it holds and its title, as far as the screen goes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QWidget

_FRAME_CHARACTERS = 24
"""What a title bar has beside the title, at most: an icon, buttons, letters that are bolder than ours."""
_MOST = 0.9
"""Of the screen."""


def title_width(dialog: QWidget) -> int:
    """Pixels that the whole title takes; systems put the program's name after it."""
    metrics = dialog.fontMetrics()
    title = f"{dialog.windowTitle()} — {QGuiApplication.applicationDisplayName()}"
    return metrics.horizontalAdvance(title) + metrics.averageCharWidth() * _FRAME_CHARACTERS


def fit(dialog: QDialog, characters: int, scrolled: QScrollArea | None = None, spare_lines: int = 0) -> None:
    """Makes room, and takes none away. `characters`: the least width, on average. `scrolled`: what is in it shall be
    seen without scrolling, with `spare_lines` for what may come.
    """
    layout, metrics = dialog.layout(), dialog.fontMetrics()
    most = dialog.screen().availableSize() * _MOST
    width = max(dialog.width(), characters * metrics.averageCharWidth(), title_width(dialog))
    width = min(max(width, dialog.minimumSizeHint().width()), most.width())
    height = dialog.height() if dialog.isVisible() else 0
    if layout is not None:
        layout.activate()
        flows = layout.hasHeightForWidth()
        needed = layout.totalHeightForWidth(width) if flows else layout.totalSizeHint().height()
        page = None if scrolled is None else scrolled.widget()
        if scrolled is not None and page is not None:
            margins = layout.contentsMargins()
            inner = width - margins.left() - margins.right()
            needed += _page_height(page, inner) - scrolled.sizeHint().height()
        height = max(height, needed + spare_lines * metrics.lineSpacing())
    size = QSize(width, min(height, most.height()))
    if size != dialog.size():
        dialog.resize(size)
        below = dialog.frameGeometry().bottom() - dialog.screen().availableGeometry().bottom()
        if dialog.isVisible() and below > 0:
            dialog.move(dialog.x(), max(0, dialog.y() - below))


def resize_to_text(dialog: QDialog, characters: int, lines: int) -> None:
    """To so many average characters and lines, as far as the screen goes."""
    metrics = dialog.fontMetrics()
    size = QSize(metrics.averageCharWidth() * characters, metrics.lineSpacing() * lines)
    dialog.resize(size.boundedTo(dialog.screen().availableSize() * _MOST))


def plain_scroll(page: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """Without a frame: scrolls where the screen is too low for all of `page`."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setMinimumWidth(page.minimumSizeHint().width() + area.verticalScrollBar().sizeHint().width())
    area.setWidget(page)
    return area


class FitAtFirst(QObject):
    """UI thread. Fits the dialog when it is shown for the first time, before it is seen. Belongs to it."""

    def __init__(
        self, dialog: QDialog, characters: int, scrolled: QScrollArea | None = None, spare_lines: int = 0
    ) -> None:
        super().__init__(dialog)
        self._dialog = dialog
        self._arguments = (characters, scrolled, spare_lines)
        dialog.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._dialog and event.type() == QEvent.Type.Show and not event.spontaneous():
            watched.removeEventFilter(self)
            fit(self._dialog, *self._arguments)
        return False


def _page_height(page: QWidget, width: int) -> int:
    layout = page.layout()
    if layout is not None:
        layout.activate()
    return page.heightForWidth(width) if page.hasHeightForWidth() else page.sizeHint().height()
