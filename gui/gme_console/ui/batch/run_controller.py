"""Batches in the window: which page is shown, how they stand in the status bar, the list of all, what is unfinished."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gme_console.engine.batches.batch_messages import BatchState
from gme_console.engine.profiles.guard_policy import is_read_only
from gme_console.ui.batch.run_bars import RunStatusButton, UnfinishedBar
from gme_console.ui.texts.batch.run_question_text import left_alone, over_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.announce import announce
from gme_console.ui.widgets.timers import Debounce

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.engine.console import Console
    from gme_console.ui.batch.run_actions import RunActions
    from gme_console.ui.batch.run_page_host import Frame
    from gme_console.ui.history.cell_context import Title
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.recording.room_controller import RoomController
    from gme_console.ui.recording.task_controller import TaskController
    from gme_console.ui.shell.notice_bar import NoticeBar


class RunController(QObject):
    """UI thread. Belongs to the window. The page is made when the first batch is shown.

    `button` stands in the status bar; `unfinished` asks about what an earlier run left.
    """

    def __init__(
        self,
        frame: Frame,
        console: Console,
        history: HistoryView,
        notices: NoticeBar,
        tasks: TaskController,
        rooms: RoomController,
        explain: Title,
    ) -> None:
        """`tasks` and `rooms`: what is done with rows of the history is done with lines.

        `explain` says in a few words what became of a row without a TaskId, in any thread.
        """
        super().__init__(frame.window)
        self._frame = frame
        self._console = console
        self._batches = console.batches
        self._history = history
        self._notices = notices
        self._explain = explain
        self._tasks = tasks
        self._rooms = rooms
        self._progress: dict[int, BatchProgress] = {}
        self._awaited: int | None = None
        self._actions: RunActions | None = None
        self._status_later = Debounce(self)
        self.button = RunStatusButton(frame.status)
        self.unfinished = UnfinishedBar(self._is_read_only)
        frame.lower.messages.add_first(self.unfinished)
        self._connect()

    @property
    def running(self) -> tuple[BatchProgress, ...]:
        """Those of which rooms are being sent."""
        return tuple(progress for progress in self._progress.values() if progress.state is BatchState.RUNNING)

    @Slot(int)
    def show(self, batch_id: int) -> None:
        """Shows the page of a batch; of one that is not known yet, as soon as it is."""
        progress = self._progress.get(batch_id)
        if progress is None:
            self._awaited = batch_id
            self._batches.progress(batch_id, self._found)
        else:
            self._show(progress)

    def take_over(self, former: RunController) -> None:
        """Of another window of the same console: what is known, what is asked, and the page that is shown."""
        self._progress.update(former._progress)
        self.unfinished.ask(former.unfinished.waiting)
        if former._shown is not None:
            self._show(former._shown)

    @Slot()
    def show_list(self) -> None:
        """Recording, Lists of rooms…"""
        self._batches.recent(self._list)

    def _found(self, progress: BatchProgress) -> None:
        if progress.batch_id == self._awaited:
            self._show(progress)

    def _list(self, batches: Sequence[BatchProgress]) -> None:
        from gme_console.ui.batch.run_list import RunListDialog

        dialog = RunListDialog(batches, self._frame.window)
        dialog.chosen.connect(self._show)
        dialog.open()

    @Slot(object)
    def _show(self, progress: BatchProgress) -> None:
        self._awaited = None
        self._page_actions().show_batch(self._progress.get(progress.batch_id, progress))
        self._show_status()

    def _page_actions(self) -> RunActions:
        """Made, with the page, when they are first needed."""
        if self._actions is None:
            from gme_console.ui.batch.run_actions import RunActions
            from gme_console.ui.batch.run_line_menu import LineMenuController

            titles = self._history.title_of, self._explain
            self._actions = actions = RunActions(self._frame, self._console, self._notices, *titles)
            actions.host.closed.connect(self._show_status)
            recordings, table = self._console.recordings, actions.page.table
            menu = LineMenuController(table, self._frame.status, self._notices, recordings, self._tasks, self._rooms)
            menu.row_requested.connect(self._show_row)
        return self._actions

    @Slot(object)
    def _show_row(self, row_id: int) -> None:
        """In the history, with its details."""
        self._page_actions().host.back()
        self._history.select_row(row_id)
        self._history.setFocus()

    @Slot(object)
    def _progressed(self, progress: BatchProgress) -> None:
        before = self._progress.get(progress.batch_id)
        self._progress[progress.batch_id] = progress
        if progress.state is not BatchState.PAUSED:
            self.unfinished.answered(progress.batch_id)
        if progress.batch_id == self._awaited:
            self._show(progress)
        elif self._actions is not None:
            self._actions.take_progress(progress)
        self._status_later.take()
        if before is not None and before.state is BatchState.RUNNING:
            self._report_end(progress)

    @property
    def _shown(self) -> BatchProgress | None:
        """The batch whose page is in sight."""
        return None if self._actions is None else self._actions.shown

    def _sees(self, progress: BatchProgress) -> bool:
        return self._shown is not None and self._shown.batch_id == progress.batch_id

    def _report_end(self, progress: BatchProgress) -> None:
        """Of one that ended, or was paused by trouble; who looks at its page sees it."""
        if progress.state is not BatchState.OVER and not progress.message:
            return
        if self._sees(progress):
            announce(self._frame.window, over_text(progress))
        else:
            good = progress.state is BatchState.OVER and progress.accepted == progress.asked
            self._notices.offer(over_text(progress), tr("Show it"), partial(self.show, progress.batch_id), good=good)

    @Slot()
    def _show_status(self) -> None:
        """The newest that runs, or else the newest that is paused, unless its page is shown."""
        waiting = [
            progress
            for progress in self._progress.values()
            if progress.state in (BatchState.RUNNING, BatchState.PAUSED)
        ]
        newest = max(
            waiting, key=lambda progress: (progress.state is BatchState.RUNNING, progress.batch_id), default=None
        )
        self.button.show_progress(None if newest is None or self._sees(newest) else newest)

    @Slot(object)
    def _found_unfinished(self, batches: tuple[BatchProgress, ...]) -> None:
        for progress in batches:
            self._progress.setdefault(progress.batch_id, progress)
        self.unfinished.ask(batches)
        self._show_status()

    def _is_read_only(self, progress: BatchProgress) -> bool:
        return is_read_only(self._console.profiles.find(progress.profile_id))

    @Slot()
    def _show_from_status(self) -> None:
        self.show(self.button.batch_id)

    @Slot()
    def _go_on(self) -> None:
        progress = self.unfinished.waiting[0]
        self.unfinished.answered(progress.batch_id)
        self._batches.resume(progress.batch_id)

    @Slot()
    def _show_unfinished(self) -> None:
        """The question stays: its page has the same answers, too."""
        self._show(self.unfinished.waiting[0])

    @Slot()
    def _leave_it(self) -> None:
        """It is not asked about again."""
        progress = self.unfinished.waiting[0]
        self.unfinished.answered(progress.batch_id)
        self._batches.stop_sending(progress.batch_id)
        self._notices.add(left_alone(progress.name), good=True)

    def _connect(self) -> None:
        self.button.clicked.connect(self._show_from_status)
        self._status_later.timeout.connect(self._show_status)
        self.unfinished.go_on.clicked.connect(self._go_on)
        self.unfinished.show_it.clicked.connect(self._show_unfinished)
        self.unfinished.leave_it.clicked.connect(self._leave_it)
        self._console.profiles.changed.connect(self.unfinished.look_again)
        self._batches.progress_changed.connect(self._progressed)
        self._batches.unfinished_found.connect(self._found_unfinished)
