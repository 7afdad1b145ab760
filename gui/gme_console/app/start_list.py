"""`gme-console --start-list FILE`: a list of rooms is started without a window, and goes on after a kill."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.api.detail import message_of
from gme_console.api.values import EVERYONE, RecordMode
from gme_console.app.list_report import write_report
from gme_console.app.options import FAULT, INTERRUPTED, WRONG_ARGUMENTS
from gme_console.app.progress_line import ProgressLine
from gme_console.engine.batches.batch_messages import BatchDraft, BatchLine, BatchProgress, BatchState, LineProgress
from gme_console.engine.profiles import guard_policy
from gme_console.intake.room_list.list_reader import file_source, read_list
from gme_console.intake.room_list.list_requests import RowDefaults, requests_of
from gme_console.intake.room_list.list_rows import ListRows, Mark
from gme_console.intake.room_list.list_types import ListError
from gme_console.ledger.errors import LedgerError
from gme_console.system import complain, say
from gme_console.ui.texts.batch.list_problem_text import not_read, row_problems_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.terminal_text import (
    interrupted_list,
    line_end_text,
    list_continues_text,
    list_total,
    name_the_profile,
    no_application,
    nothing_started,
    other_list_left,
    progress_text,
    report_written,
    settling_text,
    starts_text,
)

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.app.command_line.headless_arguments import ListOrder
    from gme_console.app.headless import Done
    from gme_console.engine.console import Console

MOST_NAMED = 20
"""Lines that are named when something is wrong with them, or at the end."""

SETTLING_MS = 60_000
"""How long nothing may become known of the unknown lines before they are reported as they are."""

PROGRESS_S = 10.0
"""Between two lines of progress where stderr is no terminal."""


class StartListCommand(QObject):
    """UI thread, without widgets. Progress goes to stderr, what became of all to stdout."""

    def __init__(self, order: ListOrder) -> None:
        super().__init__()
        self._order = order
        self._console: Console
        self._done: Done
        self._batch_id = 0
        self._progress: BatchProgress | None = None
        """The last one."""
        self._interrupts = 0
        self._line = ProgressLine(PROGRESS_S)
        self._over = False
        self._patience = QTimer(self, singleShot=True, interval=SETTLING_MS)
        self._patience.timeout.connect(self._finish)

    def begin(self, console: Console, done: Done) -> None:
        self._console, self._done = console, done
        profile = console.profiles.chosen
        refusal = guard_policy.refusal(profile)
        if refusal is not None:
            self._end_early(message_text(refusal), FAULT)
        elif guard_policy.asks_before_start(profile) and not self._order.named:
            self._end_early(name_the_profile(profile.name), WRONG_ARGUMENTS)
        else:
            console.batches.prepare()
            lines = self._lines(profile.BizId)
            if lines is None:
                done(WRONG_ARGUMENTS)
                return
            console.batches.refused.connect(self._refused)
            console.batches.progress_changed.connect(self._progressed)
            console.batches.recent(lambda found: self._look_for_earlier(lines, found))

    def interrupt(self) -> None:
        """The first time nothing more is sent, the second time nothing is waited for."""
        self._interrupts += 1
        if self._interrupts == 1 and self._batch_id:
            self._line.clear()
            complain(interrupted_list())
            self._console.batches.pause(self._batch_id)
        else:
            self._done(INTERRUPTED)

    def _lines(self, own: int | None) -> tuple[BatchLine, ...] | None:
        """None after a word on stderr why not: a list with a wrong line is not begun."""
        path = self._order.path
        try:
            rows = ListRows(read_list(file_source(path)), own)
        except ListError as error:
            complain(not_read(path.name, message_of(error)))
            return None
        wrong = rows.marked(Mark.ERROR | Mark.REPEATED)
        for place in wrong[:MOST_NAMED]:
            row = rows[place]
            complain(row_problems_text(row.line, row.problems, [rows[other].line for other in rows.twins(place)]))
        if wrong or not len(rows):
            complain(nothing_started(len(wrong), len(rows)))
            return None
        defaults = RowDefaults(own or 0, RecordMode.SINGLE, EVERYONE)
        lines = tuple(BatchLine(*one) for one in requests_of(rows.snapshot(), defaults))
        if not all(line.request.BizId for line in lines):
            complain(no_application(self._console.profiles.chosen.name))
            return None
        return lines

    def _look_for_earlier(self, lines: tuple[BatchLine, ...], found: tuple[BatchProgress, ...]) -> None:
        """An unfinished batch of this file under this profile is continued, if the file still says the same."""
        profile_id = self._console.profiles.chosen.id
        source = str(self._order.path)
        earlier = next(
            (
                one
                for one in found
                if (one.source, one.profile_id, one.state) == (source, profile_id, BatchState.PAUSED) and one.waiting
            ),
            None,
        )
        if earlier is None:
            self._start(lines)
        else:
            self._console.batches.lines(earlier.batch_id, lambda known: self._compare(lines, earlier, known))

    def _compare(self, lines: tuple[BatchLine, ...], earlier: BatchProgress, known: tuple[LineProgress, ...]) -> None:
        if [(one.line, one.request, one.note) for one in known] != [tuple(line) for line in lines]:
            complain(other_list_left(earlier.name))
            self._start(lines)
            return
        complain(
            list_continues_text(earlier.asked - earlier.waiting, earlier.asked, self._console.profiles.chosen.name)
        )
        self._batch_id = earlier.batch_id
        self._console.batches.resume(earlier.batch_id)

    def _start(self, lines: tuple[BatchLine, ...]) -> None:
        path = self._order.path
        complain(starts_text(len(lines), path.name, self._console.profiles.chosen.name))
        draft = BatchDraft(path.name, str(path), lines, ticket=self._order.ticket)
        self._console.batches.start(draft, self._began, self._not_begun)

    def _began(self, batch_id: int) -> None:
        self._batch_id = batch_id

    def _not_begun(self, why: str | Detail) -> None:
        self._end_early(message_text(why), FAULT)

    def _end_early(self, words: str, code: int) -> None:
        complain(words)
        self._done(code)

    @Slot()
    def _refused(self) -> None:
        """What keeps the batch from going on, when it does not run here, is said as every notice is."""
        self._line.clear()
        self._done(FAULT)

    @Slot(object)
    def _progressed(self, progress: BatchProgress) -> None:
        if progress.batch_id != self._batch_id or self._over:
            return
        self._progress = progress
        if progress.state is BatchState.RUNNING:
            self._line.show(partial(progress_text, progress))
        elif progress.state is BatchState.OVER and progress.unknown:
            self._line.show(partial(settling_text, progress))
            self._patience.start()
        elif not progress.sending:
            self._finish()

    @Slot()
    def _finish(self) -> None:
        """Nothing more is waited for."""
        progress = self._progress
        if progress is None or self._over:
            return
        self._over = True
        self._patience.stop()
        self._line.clear()
        if progress.message:
            complain(message_text(progress.message))
        self._console.batches.lines(progress.batch_id, lambda lines: self._report(progress, lines))

    def _report(self, progress: BatchProgress, lines: tuple[LineProgress, ...]) -> None:
        accepted = progress.accepted == progress.asked
        code = INTERRUPTED if self._interrupts else 0 if accepted else FAULT
        others = [words for line in lines if (words := line_end_text(line))]
        for words in others[:MOST_NAMED]:
            complain(words)
        say(list_total(progress, len(others) - MOST_NAMED))
        if self._order.report is not None:
            try:
                write_report(self._order.report, progress, lines)
                complain(report_written(str(self._order.report)))
            except LedgerError as error:
                complain(message_text(message_of(error)))
                code = code or FAULT
        self._done(code)
