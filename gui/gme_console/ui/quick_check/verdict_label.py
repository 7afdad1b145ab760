"""The verdict of a quick check: sign and word, which the colour repeats."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QWidget

from gme_console.ledger.check_report import CheckVerdict
from gme_console.ui.texts.quick_check.quick_check_text import marked_verdict
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.state_icon import Tint, tint_color

_TINTS = {CheckVerdict.PASS: Tint.GOOD, CheckVerdict.FAIL: Tint.BAD, CheckVerdict.ABORTED: Tint.CAUTION}


class VerdictLabel(PlainLabel):
    """UI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._verdict: CheckVerdict | None = None
        self._tinting = False
        super().__init__(parent=parent)
        self.setObjectName("check_verdict")
        font = self.font()
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.3)
        self.setFont(font)

    def show_verdict(self, verdict: CheckVerdict) -> None:
        self._verdict = verdict
        self.setText(marked_verdict(verdict))
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and not self._tinting:
            self._tint()

    def _tint(self) -> None:
        above = self.parentWidget()
        palette = QPalette() if above is None else above.palette()
        tint = Tint.QUIET if self._verdict is None else _TINTS.get(self._verdict, Tint.QUIET)
        palette.setColor(QPalette.ColorRole.WindowText, tint_color(tint, palette))
        self._tinting = True
        self.setPalette(palette)
        self._tinting = False
