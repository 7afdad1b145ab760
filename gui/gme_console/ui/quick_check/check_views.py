"""What the dialog of quick checks shows: the rooms of a list, and the steps and the verdict of one check."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from gme_console.ledger.check_report import CheckStep, CheckVerdict
from gme_console.ui.texts.codes.check_message_text import step_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.quick_check.check_report_text import all_step_lines
from gme_console.ui.texts.quick_check.quick_check_text import marked_verdict, seconds_text, waiting_turn_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.state_icon import Tint, tint_color
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from gme_console.engine.quick_check.check_messages import CheckProgress
    from gme_console.ledger.check_report import CheckReport

_TINTS = {CheckVerdict.PASS: Tint.GOOD, CheckVerdict.FAIL: Tint.BAD, CheckVerdict.ABORTED: Tint.CAUTION}


class _CheckTable(PlainTable):
    """UI thread. Rows of one height, of columns as wide as what they hold."""

    def __init__(self, name: str, headings: Sequence[str], wide: int) -> None:
        super().__init__(name, headings, wide)
        for column in range(len(headings)):
            if column != wide:
                self.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._fit()

    def height_of(self, rows: int) -> int:
        """Pixels that so many rows take, and what is around them."""
        header = self.horizontalHeader().sizeHint().height()
        return header + rows * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().lineSpacing() * 3 // 2)


class RoomsTable(_CheckTable):
    """UI thread. `chosen` carries the id of the check whose row was gone to."""

    chosen = Signal(int)

    def __init__(self) -> None:
        headings = (tr("Room"), tr("Verdict"), tr("Step"), tr("Took"), tr("Why"))
        super().__init__("check_rooms", headings, 4)
        self.setAccessibleName(tr("The rooms and their verdicts"))
        self._places: dict[int, int] = {}
        self.currentCellChanged.connect(self._moved)

    def empty(self) -> None:
        self._places.clear()
        self.setRowCount(0)

    def show_check(self, check: CheckProgress) -> None:
        """Of a check that is not there yet a row is added."""
        place = self._places.get(check.check_id)
        if place is None:
            place = self._places[check.check_id] = self.rowCount()
            self.insertRow(place)
            self.updateGeometry()
        report = check.report
        if not check.begun and not report.is_over:
            words = (waiting_turn_text(), "", "", "")
        else:
            why = message_text(report.why) if report.is_over else ""
            took = seconds_text(report.took_ms) if report.is_over else ""
            words = (marked_verdict(report.verdict), step_text(report.step), took, why)
        self.say(place, (check.request.RoomId, *words), frozenset({0}))

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self.height_of(4))

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height_of(min(8, max(4, self.rowCount()))))

    def go_to(self, check_id: int) -> None:
        place = self._places.get(check_id)
        if place is not None and place != self.currentRow():
            self.setCurrentCell(place, 0)

    def _moved(self, row: int, _column: int, _before: int, _column_before: int) -> None:
        found = next((check_id for check_id, place in self._places.items() if place == row), None)
        if found is not None:
            self.chosen.emit(found)


class StepsTable(_CheckTable):
    """UI thread. The step that goes on has the time that `tick` gives it."""

    def __init__(self) -> None:
        super().__init__("check_steps", ("", tr("Step"), tr("Took"), tr("RequestId")), 3)
        heard = Qt.ItemDataRole.AccessibleTextRole
        self.model().setHeaderData(0, Qt.Orientation.Horizontal, tr("Result"), heard)
        self.setAccessibleName(tr("The steps of the check"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._report: CheckReport | None = None

    def show_report(self, report: CheckReport) -> None:
        self._report = report
        lines = all_step_lines(report)
        self.setRowCount(len(lines))
        for row, line in enumerate(lines):
            self.say(row, line, frozenset({3}))

    def _fit(self) -> None:
        """It has always as many rows, and never less room."""
        super()._fit()
        self.setFixedHeight(self.height_of(len(CheckStep)))

    def tick(self, now_us: int) -> None:
        report = self._report
        if report is not None and not report.is_over and report.steps:
            took_ms = max(0, now_us - report.steps[-1].began_us) // 1000
            item = self.item(len(report.steps) - 1, 2)
            if item is not None:
                item.setText(seconds_text(took_ms))


class VerdictLabel(PlainLabel):
    """UI thread. Sign and word, which the colour repeats."""

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
