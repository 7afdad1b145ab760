"""The report of the quick check that made the selected row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.ledger.check_report import read_report
from gme_console.ui.texts.quick_check.check_report_text import brief_report, of_row, report_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.text_view import CopyButton, TextView

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

_LIMIT = 6_000


class CheckView(QWidget):
    """UI thread. Hidden where no check made the row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = TextView(tr("Quick check"), monospaced=True, limit=_LIMIT)
        self._text.setObjectName("details_check")
        self._copy = CopyButton("check", tr("Copy report"), tr("Copy report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 3)
        layout.addWidget(self._text)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_check(self, row: Row, report: str) -> None:
        """`report` as the history has it; empty, or of a check that is not over: nothing is shown."""
        found = read_report(report) if report else None
        self.setVisible(found is not None)
        if found is not None:
            about = of_row(row)
            self._text.show_text(brief_report(about, found))
            self._copy.offer(report_text(about, found))
