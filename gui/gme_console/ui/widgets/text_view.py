"""Foreign text of any length and shape, wrapped, selectable and plain."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QTextDocument, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit, QWidget

from gme_console.ui.texts.visible import visible
from gme_console.ui.widgets.form_field import id_font

TEXT_LIMIT = 1000
"""Characters that a block shows at most."""


class TextView(QTextEdit):
    """UI thread. As high as its text; breaks inside a word that is wider than the block, which a label cannot."""

    def __init__(
        self, what: str, *, monospaced: bool = False, limit: int = TEXT_LIMIT, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._limit = limit
        self._ruler = QTextDocument(self)
        self.setAccessibleName(what)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        for document in (self.document(), self._ruler):
            document.setDocumentMargin(0)
        self._ruler.setDefaultTextOption(self.document().defaultTextOption())
        if monospaced:
            self.setFont(id_font())
        self._ruler.setDefaultFont(self.font())

    def show_text(self, text: str) -> None:
        """Shows the text, shortened to the limit; a selection is kept while the text stays the same."""
        shown = visible(text, self._limit, lines=True)
        if shown != self._ruler.toPlainText():
            self._ruler.setPlainText(shown)
            self.setPlainText(shown)
            self.updateGeometry()

    def heightForWidth(self, width: int) -> int:
        self._ruler.setTextWidth(max(1, width))
        return round(self._ruler.size().height() + 0.5)

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().averageCharWidth() * 30
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 12, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._ruler.setDefaultFont(self.font())
            self.updateGeometry()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolls what the block stands in: the block itself has nothing to scroll."""
        event.ignore()
