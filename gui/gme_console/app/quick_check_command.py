"""`gme-console --quick-check ROOM[,ROOM…]`: rooms are checked without a window, for a terminal or a build server."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.api.actions import StartRecord
from gme_console.api.detail import message_of
from gme_console.api.target import same_host
from gme_console.app.options import FAULT, INTERRUPTED, WRONG_ARGUMENTS
from gme_console.engine.profiles import guard_policy
from gme_console.engine.quick_check.junit_xml import write_junit
from gme_console.ledger.check_report import CheckVerdict
from gme_console.ledger.errors import LedgerError
from gme_console.profiles.profile import host_of
from gme_console.system import complain, say
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.quick_check.check_report_text import junit_case, of_progress, report_text, step_lines
from gme_console.ui.texts.quick_check.quick_check_text import junit_written, total_text
from gme_console.ui.texts.terminal_text import (
    aborting_check,
    left_over_stopped,
    left_over_there,
    name_the_profile,
    no_application,
    not_waiting_longer,
    step_progress,
)

if TYPE_CHECKING:
    from gme_console.app.command_line.headless_arguments import CheckOrder
    from gme_console.app.headless import Done
    from gme_console.engine.console import Console
    from gme_console.engine.quick_check.check_messages import CheckProgress
    from gme_console.ledger.records import Row

LEFT_OVER_MS = 30_000
"""How long it may take to stop what earlier checks left in these rooms."""


class QuickCheckCommand(QObject):
    """UI thread, without widgets. Progress goes to stderr, the verdicts to stdout."""

    def __init__(self, order: CheckOrder) -> None:
        super().__init__()
        self._order = order
        self._checks: dict[int, CheckProgress] = {}
        self._shown: dict[int, int] = {}
        self._interrupts = 0
        self._console: Console
        self._done: Done
        self._left_over = QTimer(self, interval=20)
        self._left_over.timeout.connect(self._wait_for_left_over)
        self._patience = LEFT_OVER_MS
        self._reported: set[int] = set()

    def begin(self, console: Console, done: Done) -> None:
        self._console, self._done = console, done
        profile = console.profiles.chosen
        refusal = guard_policy.refusal(profile)
        if refusal is not None:
            complain(message_text(refusal))
            done(FAULT)
        elif profile.BizId is None:
            complain(no_application(profile.name))
            done(WRONG_ARGUMENTS)
        elif guard_policy.asks_before_start(profile) and not self._order.named:
            complain(name_the_profile(profile.name))
            done(WRONG_ARGUMENTS)
        else:
            console.quick_checks.changed.connect(self._changed)
            console.quick_checks.idle.connect(self._idle)
            self._left_over.start()

    def interrupt(self) -> None:
        """The first time it stops what it started, the second time it waits no longer."""
        self._interrupts += 1
        if self._interrupts == 1 and self._console.quick_checks.busy:
            complain(aborting_check())
            self._console.quick_checks.abort()
        else:
            self._left_over.stop()
            complain(not_waiting_longer())
            self._report(INTERRUPTED)

    @Slot()
    def _wait_for_left_over(self) -> None:
        """What earlier checks left recording in these rooms is stopped first; elsewhere it is only reported."""
        unfinished = self._console.quick_checks.unfinished
        self._patience -= self._left_over.interval()
        if not unfinished.looked and self._patience > 0:
            return
        here = [row for row in unfinished.open_rows() if self._is_ours(row)]
        for row in unfinished.rows():
            if row.id not in self._reported:
                self._reported.add(row.id)
                ours = self._is_ours(row)
                complain((left_over_stopped if ours else left_over_there)(row.RoomId, row.TaskId))
                unfinished.stop((row,) if ours else ())
        if not here or self._patience <= 0:
            self._left_over.stop()
            self._check()

    def _is_ours(self, row: Row) -> bool:
        profile = self._console.profiles.chosen
        here = row.BizId == profile.BizId and same_host(row.host, host_of(profile))
        return here and row.RoomId in self._order.rooms

    def _check(self) -> None:
        order, BizId = self._order, self._console.profiles.chosen.BizId or 0
        requests = tuple(StartRecord(BizId, room, order.mode, order.users) for room in order.rooms)
        if not self._console.quick_checks.check_rooms(requests, order.limits, order.ticket):
            self._done(FAULT)

    @Slot(object)
    def _changed(self, check: CheckProgress) -> None:
        self._checks[check.check_id] = check
        room = visible(check.request.RoomId, 40)
        lines = step_lines(check.report)
        shown = self._shown.get(check.check_id, 0)
        finished = len(lines) if check.report.is_over else max(0, len(lines) - 1)
        for mark, step, took, ids in lines[shown:finished]:
            complain(step_progress(room, step, mark, took, ids))
        self._shown[check.check_id] = max(shown, finished)

    @Slot()
    def _idle(self) -> None:
        passed = all(check.report.verdict is CheckVerdict.PASS for check in self._checks.values())
        self._report(INTERRUPTED if self._interrupts else 0 if passed else FAULT)

    def _report(self, code: int) -> None:
        checks = tuple(self._checks.values())
        for check in checks:
            say(report_text(of_progress(check), check.report))
        say(total_text(checks))
        if self._order.junit is not None and not self._write(self._order.junit, checks):
            code = code or FAULT
        self._done(code)

    def _write(self, path: Path, checks: tuple[CheckProgress, ...]) -> bool:
        try:
            write_junit(path, tuple(map(junit_case, checks)))
        except LedgerError as error:
            complain(message_text(message_of(error)))
            return False
        complain(junit_written(str(path)))
        return True
