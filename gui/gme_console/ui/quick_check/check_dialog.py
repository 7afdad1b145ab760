"""The dialog of quick checks: what is being done, how it went, and the report for a ticket. Decides nothing."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QFrame, QScrollArea, QVBoxLayout, QWidget

from gme_console.ui.quick_check.check_settings import LimitsBar, RoomsEdit
from gme_console.ui.quick_check.check_views import RoomsTable, StepsTable, VerdictLabel
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.quick_check.check_report_text import left_text, of_progress, report_text
from gme_console.ui.texts.quick_check.quick_check_text import check_title, checked_room_text, total_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.copy_button import CopyButton
from gme_console.ui.widgets.dialog_fit import FitAtFirst, fit
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, plain_button
from gme_console.ui.widgets.timers import unix_us
from gme_console.ui.widgets.value_label import ValueLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.engine.quick_check.check_messages import CheckProgress

TICK_MS = 100
_CHARACTERS = 112
"""Average characters of width that hold the limits beside each other."""
_FINDING_LIMIT = 4_000
_FINDING_LINES = 4
"""Lines that are there for what is found: a window that grows while it is being shown may lose its place."""


class CheckDialog(QDialog):
    """UI thread. Not modal: the window can be used meanwhile. Esc aborts, and closes what is over."""

    rooms_requested = Signal(object)  # tuple[str, ...]

    def __init__(self, abort: Callable[[], None], parent: QWidget) -> None:
        """`abort`: what goes on is to end."""
        super().__init__(parent)
        self._abort_checks = abort
        self.setObjectName("quick_check")
        self.setWindowTitle(check_title())
        self.checks: dict[int, CheckProgress] = {}
        """By id, in the order in which they were begun."""
        self._current = 0
        self._aborting = self._may_again = False
        self._make_parts()
        self._make_buttons()
        self._lay_out()
        self._summary_later = QTimer(self, singleShot=True, interval=0)
        self._summary_later.timeout.connect(self._show_summary)
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._tick)
        for key in ("Ctrl+Shift+Return", "Ctrl+Shift+Enter"):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(self.again.click)

    @property
    def busy(self) -> bool:
        return any(not check.report.is_over for check in self.checks.values())

    def begin(self) -> None:
        """Other checks begin: what is over goes, unless something is not over yet."""
        if not self.busy:
            self.checks.clear()
            self._rooms.empty()
            self._current = 0
        self._aborting = False
        self._abort.setEnabled(True)
        self._abort.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_typing(self, how: str) -> None:
        """Asks for a list of rooms; `how` they would be checked."""
        self.typed.show_how(how)
        self.typed.show()
        self._check_typed.show()
        self._steps.setVisible(bool(self.checks))
        self._show_summary()
        self._grow()
        self.typed.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_no_typing(self) -> None:
        for widget in (self.typed, self._check_typed):
            widget.hide()

    def show_check(self, check: CheckProgress) -> None:
        self.checks[check.check_id] = check
        self._rooms.show_check(check)
        if len(self.checks) > 1 and self._rooms.isHidden():
            self._rooms.show()
            self._grow()
        elif len(self.checks) == 1:
            self._rooms.hide()
        if not self._current:
            self._current = check.check_id
            self._rooms.go_to(check.check_id)
        if check.check_id == self._current:
            self._show_current()
        if not self.busy:
            self._show_summary()
        elif not self._summary_later.isActive():
            self._summary_later.start()  # once, however many checks change in one turn of the event loop

    def reject(self) -> None:
        """What goes on is aborted first; a second press hides it meanwhile."""
        if self.busy and not self._aborting:
            self._abort_all()
        else:
            super().reject()

    def offer_again(self, *, offered: bool) -> None:
        self._may_again = offered
        self.again.setEnabled(offered and not self.busy)

    def _grow(self) -> None:
        """What comes to it must not press the rest together."""
        fit(self, 120 if len(self.checks) > 1 else _CHARACTERS, self._scroll)

    @Slot()
    def _abort_all(self) -> None:
        self._aborting = True
        self._abort.setEnabled(False)
        self._abort_checks()

    @Slot()
    def _tick(self) -> None:
        self._steps.tick(unix_us())

    @Slot()
    def _typed_pressed(self) -> None:
        rooms = self.typed.rooms()
        if rooms:
            self.rooms_requested.emit(rooms)

    @Slot(int)
    def _choose(self, check_id: int) -> None:
        self._current = check_id
        self._show_current()

    def _show_current(self) -> None:
        check = self.checks.get(self._current)
        if check is None:
            return
        report, about = check.report, of_progress(check)
        self._verdict.show_verdict(report.verdict)
        self._what.setText(checked_room_text(check.request))
        if self._steps.isHidden():
            self._steps.show()
            self._grow()
        self._steps.show_report(report)
        lines = [message_text(report.why)] if report.is_over else []
        lines += [*map(message_text, report.remarks), left_text(about, report)]
        finding = "\n".join(filter(None, lines))
        self._finding.show_text(finding)
        self._finding.setVisible(bool(finding))
        if finding:
            self._grow()

    @Slot()
    def _show_summary(self) -> None:
        checks, busy = tuple(self.checks.values()), self.busy
        self._total.setText(total_text(checks))
        self._total.setVisible(len(checks) > 1)
        if self.focusWidget() is self._abort and not busy:
            self._close.setFocus(Qt.FocusReason.OtherFocusReason)
        self._abort.setEnabled(busy and not self._aborting)
        self.junit.setEnabled(bool(checks) and not busy)
        self.again.setEnabled(self._may_again and not busy)
        over = () if busy else checks
        report = "\n".join(report_text(of_progress(check), check.report) for check in over)
        self._copy.offer(f"{report}\n{total_text(checks)}\n" if len(over) > 1 else report)
        if busy and not self._timer.isActive():
            self._timer.start()
        elif not busy:
            self._timer.stop()

    def _make_parts(self) -> None:
        self._content, self._scroll, self._buttons = QWidget(), QScrollArea(), QWidget()
        self.typed = RoomsEdit()
        self.limits = LimitsBar()
        self._rooms = RoomsTable()
        self._rooms.chosen.connect(self._choose)
        self._rooms.hide()
        self._steps = StepsTable()
        self._total = PlainLabel()
        self._total.setObjectName("check_total")
        self._what = PlainLabel(selectable=True)
        self._what.setObjectName("check_what")
        self._verdict = VerdictLabel()
        self._finding = ValueLabel(tr("What was found"), limit=_FINDING_LIMIT)
        self._finding.setObjectName("check_finding")
        self._finding.hide()

    def _make_buttons(self) -> None:
        self._check_typed = plain_button(tr("Check these rooms"), "check_these")
        self._check_typed.clicked.connect(self._typed_pressed)
        self._abort = plain_button(tr("Abort"), "check_abort")
        self._abort.clicked.connect(self._abort_all)
        self.again = plain_button(tr("Check again"), "check_again")
        self.junit = plain_button(tr("Export as JUnit XML…"), "check_junit")
        self._copy = CopyButton("check_report", tr("Copy report"), tr("Copy report"))
        self._close = plain_button(tr("Close"), "check_close")
        self._close.clicked.connect(self.reject)

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 2
        row = FlowLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for place, button in enumerate((self._abort, self.again, self._copy, self.junit, self._close)):
            row.insertWidget(place, button)
        self._fill(gap)
        self._scroll.setWidget(self._content)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setSpacing(gap)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._buttons)
        stops = (self.typed.edit, self._check_typed, self._rooms, self._finding, *self.limits.boxes())
        for before, after in pairwise((*stops, self._abort, self.again, self._copy, self.junit, self._close)):
            QWidget.setTabOrder(before, after)
        FitAtFirst(self, _CHARACTERS, self._scroll, _FINDING_LINES)

    def _fill(self, gap: int) -> None:
        """What is scrolled where the screen is too small for it."""
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(gap)
        for widget in (self.typed, self._check_typed, self._total):
            inner.addWidget(widget)
        inner.addWidget(self._rooms, 1)
        for below in (self._verdict, self._what, self._steps, self._finding):
            inner.addWidget(below)
        inner.addStretch(0)
        inner.addWidget(self.limits)
        inner.setAlignment(self._check_typed, Qt.AlignmentFlag.AlignLeading)
