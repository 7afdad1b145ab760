"""A value that can be read, selected and copied, and that a screen reader meets as one thing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QLabel, QMenu, QSizePolicy

from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.widgets.labels import BREAK, breakable

TEXT_LIMIT = 1000
"""Characters that a value shows at most."""

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard


class ValueLabel(QLabel):
    """UI thread. Foreign text of any length and shape, plain and wrapped; a word wider than the label breaks inside.

    What is copied of it is as it stands there, without the places where a word may break.
    """

    def __init__(self, what: str, *, monospaced: bool = False, limit: int = TEXT_LIMIT) -> None:
        """`what`: its caption, which a screen reader says before it."""
        super().__init__()
        self._what = what
        self._limit = limit
        self._shown = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(_SELECTABLE)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        if monospaced:
            self.setFont(id_font())

    def show_text(self, text: str) -> None:
        """Shows the text, shortened to the limit; a selection is kept while the text stays the same."""
        shown = visible(text, self._limit, lines=True)
        if shown != self._shown:
            self._shown = shown
            self._break()
            self.setAccessibleName(tr("{what}: {value}", what=self._what, value=shown))

    def text(self) -> str:
        """What is shown, without the places where a word may break."""
        return self._shown

    def chosen(self) -> str:
        """What of it is selected."""
        return self.selectedText().replace(BREAK, "").replace("\u2029", "\n").replace("\u2028", "\n")

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 12, metrics.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self._copy()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("&Copy"), self._copy).setEnabled(self.hasSelectedText())
        menu.addAction(tr("Select &all"), lambda: self.setSelection(0, len(QLabel.text(self))))
        menu.popup(event.globalPos())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Where a middle press pastes what is selected, that is exact, too."""
        super().mouseReleaseEvent(event)
        clipboard = QGuiApplication.clipboard()
        if clipboard.supportsSelection() and self.hasSelectedText():
            clipboard.setText(self.chosen(), QClipboard.Mode.Selection)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._shown:
            self._break()

    def _break(self) -> None:
        self.setText(breakable(self._shown, self.fontMetrics()))

    def _copy(self) -> None:
        if self.hasSelectedText():
            QGuiApplication.clipboard().setText(self.chosen())


class ElidedLabel(QLabel):
    """UI thread. One line, cut in its middle or at its `end`: the whole is its tooltip and its accessible name."""

    def __init__(self, least: int = 12, *, end: bool = False) -> None:
        """`least`: average characters that it is wide at least."""
        super().__init__()
        self._least = least
        self._where = Qt.TextElideMode.ElideRight if end else Qt.TextElideMode.ElideMiddle
        self._full = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_text(self, text: str) -> None:
        shown = visible(text, TEXT_LIMIT)
        if shown != self._full:
            self._full = shown
            self.setAccessibleName(shown)
            self._cut()
            self.updateGeometry()

    def text(self) -> str:
        """The whole."""
        return self._full

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._full) + metrics.averageCharWidth(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * self._least
        return QSize(min(least, self.sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: object) -> None:
        self._cut()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        cut = self.fontMetrics().elidedText(self._full, self._where, max(self.width(), 1))
        if cut != super().text():
            self.setText(cut)
        self.setToolTip(tooltip(self._full) if cut != self._full else "")
