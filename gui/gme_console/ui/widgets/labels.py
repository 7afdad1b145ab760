"""Labels whose text is not ours or changes while the operator works, and buttons that come and go."""

from __future__ import annotations

import re

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from gme_console.ui.texts.message_text import spoken, visible

LABEL_LIMIT = 4000
"""Characters that a label shows at most."""


class PlainLabel(QLabel):
    """A word-wrapping label that never renders markup and shows what would be invisible. UI thread.

    A screen reader hears the text, without its signs.
    """

    def __init__(self, text: str = "", *, selectable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._has_signs = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        if selectable:
            self.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        self.setText(text)

    def setText(self, text: str) -> None:
        shown = visible(text, LABEL_LIMIT, lines=True)
        super().setText(shown)
        heard = spoken(shown)
        if heard != shown or self._has_signs:
            self._has_signs = heard != shown
            self.setAccessibleName(heard if self._has_signs else "")


_WORD = "[^\\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]+"
"""What is not wrapped by itself: between characters of Chinese and Japanese a line may end nearly everywhere."""
_PIECE = 12
"""Characters of such a word that stay together."""
_WIDEST = 30
"""Average characters that a word may be wide before it can be wrapped inside; a host name of the service is 28."""

BREAK = "\u200b"
"""Where a word may be wrapped."""


def breakable(text: str, metrics: QFontMetrics) -> str:
    """The text with places in its long words where they may be wrapped."""
    if all(len(word) <= _PIECE for word in text.split()):
        return text
    widest = _WIDEST * metrics.averageCharWidth()

    def piece(word: re.Match[str]) -> str:
        if metrics.horizontalAdvance(word[0]) <= widest:
            return word[0]
        return re.sub(rf"\S{{{_PIECE}}}(?=\S)", rf"\g<0>{BREAK}", word[0])

    return re.sub(_WORD, piece, text)


class WrappingLabel(PlainLabel):
    """UI thread. Keeps the height of `lines` lines, those of CJK fonts too, so that nothing moves.

    Words of any length are wrapped, so the label is narrow when it has to be.
    """

    def __init__(self, lines: int = 0, *, limit: int = LABEL_LIMIT, parent: QWidget | None = None) -> None:
        """`limit`: characters that are shown at most."""
        self._lines = lines
        self._limit = limit
        self._plain = ""
        super().__init__(parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)

    def setText(self, text: str) -> None:
        self._plain = visible(text, self._limit)
        QLabel.setText(self, breakable(self._plain, self.fontMetrics()))
        self.setAccessibleName(spoken(self._plain))

    def reserve(self, lines: int) -> None:
        """Is at least so many lines high from now on."""
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()

    def text(self) -> str:
        """What was said, without the places where a long word may be wrapped."""
        return self._plain

    def heightForWidth(self, width: int) -> int:
        return max(super().heightForWidth(width), self._least())

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().expandedTo(QSize(0, self._least()))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, self._least()))

    def _least(self) -> int:
        return self.height_of(self._lines)

    def height_of(self, lines: int) -> int:
        """Pixels that so many lines take, those of CJK characters too."""
        return lines * self.fontMetrics().lineSpacing() * 6 // 5


def plain_button(text: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """UI thread. One that Enter in another field of its dialog does not press."""
    button = QPushButton(text, parent=parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button


def offer_button(text: str, name: str, parent: QWidget | None = None) -> QPushButton:
    """UI thread. Hidden at first."""
    button = plain_button(text, name, parent)
    policy = button.sizePolicy()
    policy.setRetainSizeWhenHidden(True)
    button.setSizePolicy(policy)
    button.hide()
    return button


def as_wide_as_its_text(button: QWidget) -> QWidget:
    """Where a column would stretch it."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch(1)
    return box


def level_labels(form: QFormLayout) -> None:
    """In the middle of their fields: Qt gives a label less height than a field of one line has."""
    for row in range(form.rowCount()):
        places = (QFormLayout.ItemRole.LabelRole, QFormLayout.ItemRole.FieldRole)
        caption, edit = (None if item is None else item.widget() for item in (form.itemAt(row, one) for one in places))
        if caption is not None and isinstance(edit, (QLineEdit, QComboBox, QAbstractSpinBox)):
            caption.setMinimumHeight(edit.sizeHint().height())
