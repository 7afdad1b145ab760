"""What a press on the page of a batch does: asks first where it must, then has the console do it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAction, QGuiApplication

from gme_console.engine.batches.batch_messages import BatchState
from gme_console.engine.profiles.guard_policy import asks_before_start, is_read_only
from gme_console.ledger.records import Origin
from gme_console.ui.batch.run_export import file_name, table_export
from gme_console.ui.batch.run_lines import LineFilter
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.batch.run_page_host import RunPageHost
from gme_console.ui.history.rows_confirmation import ask_about
from gme_console.ui.shell import dialogs
from gme_console.ui.texts.batch.run_question_text import (
    again_question,
    copied_rooms,
    nothing_to_stop_in,
    stop_all_question,
)
from gme_console.ui.texts.batch.run_text import asked_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.file_dialogs import choose_target, target_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress
    from gme_console.engine.console import Console
    from gme_console.ui.batch.run_page_host import Frame
    from gme_console.ui.history.cell_context import Title
    from gme_console.ui.shell.notice_bar import NoticeBar


TakeLines = Callable[["Sequence[LineProgress]"], None]

LOOK_MS = 3_000
"""Between two looks at a batch that another console runs."""


class RunActions(QObject):
    """UI thread. Belongs to the window. Makes the page and joins it with the console."""

    def __init__(self, frame: Frame, console: Console, notices: NoticeBar, title: Title, explain: Title) -> None:
        """`title` and `explain` as the history's Title; `explain` may be called in any thread."""
        super().__init__(frame.window)
        self._window = frame.window
        self._status = frame.status
        self._console = console
        self._batches = console.batches
        self._notices = notices
        self._explain = explain
        self._progress: BatchProgress | None = None
        self.page = RunPage(title)
        self.host = RunPageHost(self.page, frame)
        self._look_again = QTimer(self, interval=LOOK_MS)
        self._look_again.timeout.connect(self._look)
        self._connect()

    def show_batch(self, progress: BatchProgress) -> None:
        if self._progress is None or progress.batch_id != self._progress.batch_id:
            self._progress = progress
            self.page.begin(progress)
            self._read_lines(progress.batch_id, self.page.model.take_lines)
        self.host.show()
        self._show_whose()

    def take_progress(self, progress: BatchProgress) -> None:
        before = self._progress
        if before is None or progress.batch_id != before.batch_id:
            return
        self._progress = progress
        self.page.show_progress(progress)
        self._show_whose()
        if progress.state is BatchState.RUNNING and before.state is not BatchState.RUNNING:
            # What is started again is not sent yet, which is not reported line by line.
            self._read_lines(progress.batch_id, self.page.model.take_again)

    @property
    def shown(self) -> BatchProgress | None:
        """The batch that is in sight."""
        return self._progress if self.host.shown else None

    @Slot()
    def _show_whose(self) -> None:
        """What another console runs is looked at again and again while it is shown."""
        progress = self._progress
        theirs = progress is not None and progress.state is BatchState.RUNNING and progress.elsewhere
        profile = None if progress is None else self._console.profiles.find(progress.profile_id)
        self.page.show_whose(elsewhere=theirs, read_only=is_read_only(profile))
        if theirs:
            self._look_again.start()
        else:
            self._look_again.stop()

    @Slot()
    def _look(self) -> None:
        if self.host.shown and self._progress is not None:
            self._batches.progress(self._progress.batch_id, self._looked)

    def _looked(self, progress: BatchProgress) -> None:
        shown = self._progress
        if shown is None or shown.batch_id != progress.batch_id or shown == progress or not shown.elsewhere:
            return
        self._progress = progress
        self.page.show_progress(progress)
        self._show_whose()
        self._read_lines(progress.batch_id, self.page.model.take_again)

    def _read_lines(self, batch_id: int, take: TakeLines) -> None:
        self._batches.lines(batch_id, partial(self._take_lines, batch_id, take))

    def _take_lines(self, batch_id: int, take: TakeLines, lines: Sequence[LineProgress]) -> None:
        """Unless another batch is shown by now."""
        if self._progress is not None and batch_id == self._progress.batch_id:
            take(lines)

    @Slot(int, object)
    def _lines_changed(self, batch_id: int, lines: Sequence[LineProgress]) -> None:
        self._take_lines(batch_id, self.page.model.take_changes, lines)

    @Slot()
    def _show_asked(self) -> None:
        """Also when another profile is used from now on."""
        progress, lines = self._progress, self.page.model.lines
        if progress is not None:
            elsewhere = progress.profile_id != self._console.profiles.chosen.id
            self.page.show_asked(asked_text(progress, lines.modes, lines.users, elsewhere=elsewhere))

    @Slot()
    def _pause(self) -> None:
        self._act(self._batches.pause)

    @Slot()
    def _resume(self) -> None:
        self._act(self._batches.resume)

    @Slot()
    def _stop_sending(self) -> None:
        self._act(self._batches.stop_sending)

    def _act(self, act: Callable[[int], None]) -> None:
        if self._progress is not None:
            act(self._progress.batch_id)

    @Slot()
    def _again(self) -> None:
        """A profile that asks before each start asks once for the batch."""
        progress = self._progress
        if progress is None:
            return
        act = partial(self._batches.start_again, progress.batch_id)
        profile = self._console.profiles.find(progress.profile_id)
        if profile is None or not asks_before_start(profile):
            act()
            return
        headline, detail = again_question(progress, self.page.model.lines.tally().again)
        dialogs.ask(
            self._window, headline, detail, tr("Start recording"), act, self._console.profiles.marks(profile.id)
        )

    @Slot()
    def _stop_all(self) -> None:
        progress = self._progress
        if progress is None:
            return
        rows = [line.row for line in self.page.model.lines.live() if line.row is not None]
        if not rows:
            self._notices.add(nothing_to_stop_in(progress.name))
            return
        adopted = sum(row.origin is Origin.ADOPTED for row in rows)
        headline, sentences = stop_all_question(progress, len(rows), adopted)
        verb = tr("Stop %n recordings", None, len(rows))
        marks = self._console.profiles.marks_of(rows)
        stop = partial(self._batches.stop_all, progress.batch_id)
        ask_about(self._window, headline, rows, sentences, verb, stop, marks, danger=True)

    @Slot(QAction)
    def _copy_rooms(self, entry: QAction) -> None:
        one = LineFilter(entry.data())
        rooms = self.page.model.lines.rooms(one)
        QGuiApplication.clipboard().setText("\n".join(rooms))
        self._status.show_for_a_moment(copied_rooms(len(rooms), one.value))

    @Slot()
    def _export(self) -> None:
        if self._progress is None:
            return
        file = file_name(self._progress.name)
        choose_target(self._window, "export_lines", tr("Export"), file, tr("CSV (*.csv)"), self._write)

    @Slot(str)
    def _write(self, name: str) -> None:
        path, may_replace = target_of(name, ".csv")
        lines = tuple(self.page.model.lines)
        self._console.maintenance.export_table(table_export(path, lines, self._explain, replace=may_replace))

    def _connect(self) -> None:
        page = self.page
        page.pause.clicked.connect(self._pause)
        page.resume.clicked.connect(self._resume)
        page.stop_sending.clicked.connect(self._stop_sending)
        page.stop_all.clicked.connect(self._stop_all)
        page.again.clicked.connect(self._again)
        page.export.clicked.connect(self._export)
        page.rooms_menu.triggered.connect(self._copy_rooms)
        page.model.changed.connect(self._show_asked)
        self._batches.lines_changed.connect(self._lines_changed)
        self._console.recordings.rows_changed.connect(page.model.take_rows)
        self._console.profiles.changed.connect(self._show_asked)
        self._console.profiles.changed.connect(self._show_whose)
