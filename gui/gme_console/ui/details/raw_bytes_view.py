"""Raw bytes behind a toggle, for whoever wants to see what really went over the line."""

from __future__ import annotations

import codecs
import re

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.widgets.copy_button import CopyButton
from gme_console.ui.widgets.labels import PlainLabel

SHOWN_BYTES = 64 * 1024
"""Bytes that are shown at most; the whole is a press of the copy button away."""

_LINES = 9
_LONG_LINE = re.compile(r"([^\n]{4000})(?=[^\n])")
"""Qt lays out only the lines in sight, but each of them whole: a line of 64 KB took 13 to 230 ms (PySide6 6.11)."""


class _RawText(QPlainTextEdit):
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.fontMetrics().lineSpacing() * _LINES)


class RawBytesView(QWidget):
    """UI thread. Stays open or closed while the bytes change; decodes them only when it is open."""

    def __init__(self, name: str, title: str, copy_label: str) -> None:
        super().__init__()
        self._raw = b""
        self._decoded: bytes | None = None
        self.setObjectName(name)
        self._toggle = QToolButton()
        self._toggle.setText(title)
        self._toggle.setCheckable(True)
        self._toggle.setAutoRaise(True)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.toggled.connect(self._show_or_hide)
        self._size = PlainLabel()
        self._size.setWordWrap(False)
        self._copy = CopyButton(f"whole_{name}", copy_label, copy_label)
        self._text = _RawText()
        self._text.setAccessibleName(title)
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        self._text.setTabChangesFocus(True)
        self._text.setFont(id_font())
        self._text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lay_out()
        self._show_or_hide(False)

    def is_open(self) -> bool:
        return self._toggle.isChecked()

    def collapse(self) -> None:
        """Closes the block; the focus, if it was inside, goes to the toggle."""
        inside = self._text.hasFocus() or self._copy.hasFocus()
        self._toggle.setChecked(False)
        if inside:
            self._toggle.setFocus()

    def show_bytes(self, raw: bytes) -> None:
        """UTF-8 is expected; what is not UTF-8 appears as \\xNN."""
        self._raw = raw
        self._toggle.setEnabled(bool(raw))
        self._fill()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._toggle)
        head.addWidget(self._size)
        head.addStretch(1)
        head.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self._text)

    @Slot(bool)
    def _show_or_hide(self, is_open: bool) -> None:
        self._toggle.setArrowType(Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow)
        self._fill()
        self._text.setVisible(is_open)

    def _fill(self) -> None:
        is_open = self.is_open()
        self._size.setText(_size_text(len(self._raw), is_open))
        self._copy.setVisible(is_open and bool(self._raw))
        if is_open and self._decoded != self._raw:
            self._decoded = self._raw
            self._copy.offer(self._raw.decode("utf-8", "backslashreplace"))
            shown = visible(_beginning(self._raw), lines=True)
            self._text.setPlainText(_LONG_LINE.sub(r"\1\n", shown))


def _beginning(raw: bytes) -> str:
    """The text of the first SHOWN_BYTES; a character that the cut divides is left out."""
    if len(raw) <= SHOWN_BYTES:
        return raw.decode("utf-8", "backslashreplace")
    return codecs.getincrementaldecoder("utf-8")("backslashreplace").decode(raw[:SHOWN_BYTES]) + "…"


def _size_text(size: int, is_open: bool) -> str:
    if not size:
        return tr("none")
    if is_open and size > SHOWN_BYTES:
        return tr("the first {shown:,} of %n bytes", None, size, shown=SHOWN_BYTES)
    return tr("%n bytes", None, size)
