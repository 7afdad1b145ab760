"""Quick checks as the window and the command line ask for them: several rooms, a few at once, aborted at any moment."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.api.detail import Detail, message_of
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.background import expecting
from gme_console.engine.notices import Notice, NoticeCode, Notices
from gme_console.engine.profiles import guard_policy
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.quick_check.check_run import CheckRun, CheckSpec
from gme_console.engine.quick_check.junit_xml import write_junit
from gme_console.engine.quick_check.unfinished_checks import UnfinishedChecks
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.request_records import Intent
from gme_console.profiles.profile import access_key, host_of

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.actions import StartRecord
    from gme_console.engine.background import Background
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.engine.quick_check.check_messages import CheckLimits
    from gme_console.engine.quick_check.junit_xml import JunitCase
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.check_report import CheckReport
    from gme_console.ledger.records import Row


class QuickCheckService(QObject):
    """UI thread. Each check ends in one `changed` whose report has a verdict, unless the console is killed."""

    changed = Signal(object)  # CheckProgress
    idle = Signal()  # no check is under way any more

    def __init__(
        self,
        recordings: RecordingService,
        profiles: ProfileService,
        disk: Background,
        notices: Notices,
        now_us: Callable[[], int],
        request_s: float,
    ) -> None:
        """`disk`: the thread for files that are exported. `request_s`: how long a request may take."""
        super().__init__()
        self._request_s = request_s
        self._disk = disk
        self._notices = notices
        self._recordings = recordings
        self._profiles = profiles
        self._now_us = now_us
        self._next_id = 1
        self._waiting: deque[CheckRun] = deque()
        self._running: dict[int, CheckRun] = {}
        self.unfinished = UnfinishedChecks(recordings, now_us)
        """What checks left behind, in this run and in earlier ones."""
        recordings.rows_changed.connect(self._rows_changed)
        profiles.changed.connect(self._profiles_changed)

    @property
    def busy(self) -> bool:
        """Whether a check is under way."""
        return self.count > 0

    @property
    def count(self) -> int:
        """How many are under way or wait for their turn."""
        return len(self._running) + len(self._waiting)

    def check_rooms(self, requests: tuple[StartRecord, ...], limits: CheckLimits, ticket: str = "") -> tuple[int, ...]:
        """Checks each room under the profile in use, a few at once; the ids that `changed` names them by.

        A room that is being checked already is not checked twice. Nothing is begun under a read-only profile, or
        without the ticket that it asks for.
        """
        profile = self._profiles.chosen
        refusal = guard_policy.refusal(profile, ticket)
        if refusal is not None:
            self._notices.add(Notice(refusal))
            return ()
        patience = {name: getattr(limits, name) + self._request_s for name in ("look_s", "start_s", "stop_s")}
        limits = limits._replace(**patience)
        ids = [self._add(CheckSpec(profile, request, limits, ticket)) for request in requests]
        self._go_on()
        return tuple(check_id for check_id in ids if check_id)

    def abort(self, why: CheckCode = CheckCode.BY_HAND, check_id: int | None = None) -> None:
        """Ends one check, or all: what they started is stopped, and `changed` says how that went."""
        for run in [run for run in self._waiting if check_id in (None, run.check_id)]:
            self._waiting.remove(run)
            run.abort(why)
        for run in [run for run in self._running.values() if check_id in (None, run.check_id)]:
            run.abort(why)

    def write_junit(
        self, path: Path, cases: tuple[JunitCase, ...], then: Callable[[], None], failed: Callable[[LedgerError], None]
    ) -> None:
        """Writes results to a file, in place of one that is there."""
        write = partial(write_junit, path, cases)
        self._disk.call(write, then=lambda _: then(), failed=expecting(LedgerError, failed))

    def leave(self) -> None:
        """The console is leaving; what is still under way is for the next run, which finds it in the history."""
        self.unfinished.leave()
        for run in (*self._waiting, *self._running.values()):
            run.forget()
        self._waiting.clear()
        self._running.clear()

    def _add(self, spec: CheckSpec) -> int:
        if any(_place(run.spec) == _place(spec) for run in (*self._waiting, *self._running.values())):
            self._notices.add(Notice(Detail(CheckCode.CHECKED_ALREADY, RoomId=spec.request.RoomId)))
            return 0
        run = CheckRun(self._next_id, spec, self._recordings, self._now_us, self._run_changed, self._conclude)
        self._next_id += 1
        self._waiting.append(run)
        self.changed.emit(run.progress())
        return run.check_id

    def _go_on(self) -> None:
        while self._waiting and len(self._running) < self._waiting[0].spec.limits.at_once:
            run = self._waiting.popleft()
            self._running[run.check_id] = run
            run.begin()

    def _run_changed(self, run: CheckRun) -> None:
        progress = run.progress()
        if run.over:
            self._running.pop(run.check_id, None)
            self._conclude(run)
        self.changed.emit(progress)
        if run.over:
            self._go_on()
            if not self.busy:
                self.idle.emit()

    def _conclude(self, run: CheckRun) -> None:
        """Writes its verdict and looks after what it leaves; again when its start is written down that late."""
        self._write(run, run.progress().report)
        self.unfinished.follow(run)

    def _write(self, run: CheckRun, report: CheckReport) -> None:
        """With its recording, or as a row of its own when it made none; one that waited for its turn leaves nothing."""
        rows = self._recordings.rows
        if run.row is not None:
            rows.conclude_check(run.row.id, report, self._now_us())
        elif run.begun and not run.may_record:
            profile, request, _, ticket = run.spec
            intent = Intent(profile.id, profile.name, host_of(profile), request, self._now_us(), ticket=ticket)
            outcome = Outcome(Kind.NOT_SENT, Reason.CHECK_FAILED, message=report.headline)
            rows.keep_check(intent, request, outcome, report, partial(self._written, run), self._not_written)

    def _written(self, run: CheckRun, row: Row) -> None:
        run.row = row
        self.changed.emit(run.progress())

    def _not_written(self, error: LedgerError) -> None:
        self._notices.add(Notice(Detail(NoticeCode.NOT_RECORDED, why=message_of(error))))

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            for run in self._of_row(row.id):
                run.row_changed(row)
            self.unfinished.row_changed(row)

    @Slot(object)
    def _profiles_changed(self, _listed: object) -> None:
        now = self._profiles.chosen
        for run in [*self._waiting, *self._running.values()]:
            if access_key(run.spec.profile) != access_key(now):
                self.abort(CheckCode.PROFILE_CHANGED, run.check_id)

    def _of_row(self, row_id: int) -> list[CheckRun]:
        return [run for run in self._running.values() if run.row is not None and run.row.id == row_id]


def _place(spec: CheckSpec) -> tuple[str, int, str]:
    return host_of(spec.profile), spec.request.BizId, spec.request.RoomId
