"""Closing the window: the question about what goes on, and the wait for what is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ui.texts.plan_text import leaving_plans
from gme_console.ui.texts.quick_check.quick_check_text import aborting_text
from gme_console.ui.texts.recording_text import stayed
from gme_console.ui.texts.shell_text import leaving_text
from gme_console.ui.texts.task_text import leaving_question
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.engine.console import Console
    from gme_console.ledger.records import Row
    from gme_console.ui.shell.notice_bar import NoticeBar


class CloseGuard(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: QWidget,
        notices: NoticeBar,
        patience_s: float,
        unsent: Callable[[], Sequence[BatchProgress]],
        *,
        may_leave_starts: bool,
    ) -> None:
        """A request may take `patience_s`, seconds. `may_leave_starts`: that one has not left was said already.

        `unsent` tells of the batches that are being sent.
        """
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._notices = notices
        self._patience_s = patience_s
        self._unsent = unsent
        self._may_leave_live = False
        self._box: QMessageBox | None = None
        self._may_leave_starts = may_leave_starts
        self._has_left = False
        self._checks_end = False
        console.recordings.left.connect(self._console_left)

    def ask_nothing(self) -> None:
        """Recordings that go on are no reason to stay, nor is a start that has not left."""
        self._may_leave_live = self._may_leave_starts = True

    def may_close(self) -> bool:
        """Not before every request that is out has its outcome in the history; a second press hides it meanwhile."""
        if self._has_left:
            return True
        if self._console.is_leaving:
            self._window.hide()
            return False
        if self._console.quick_checks.busy:
            self._end_checks()
            return False
        unsent = self._unsent()
        if unsent or not self._console.recordings.begins_soon:  # starts of a batch are told of by a question
            self._may_leave_starts = False
        elif not self._may_leave_starts:
            self._may_leave_starts = True
            self._notices.add(stayed())
            return False
        live, plans = self._console.recordings.live(), self._console.plans.open_rows()
        if (live or unsent or plans) and not self._may_leave_live:
            self._ask_about(live, unsent, plans)
            return False
        self._console.leave()
        if not self._has_left:
            self._wait()
        return False

    def _end_checks(self) -> None:
        """They stop what they started, then the window closes; a second press hides it meanwhile."""
        if self._checks_end:
            self._window.hide()
            return
        self._checks_end = True
        self._notices.add(aborting_text(self._console.quick_checks.count))
        self._console.quick_checks.idle.connect(self._checks_ended, Qt.ConnectionType.QueuedConnection)
        self._console.quick_checks.abort(CheckCode.LEAVING)

    @Slot()
    def _checks_ended(self) -> None:
        """What could not be stopped is asked about as whatever goes on."""
        self._checks_end = False
        self._console.quick_checks.idle.disconnect(self._checks_ended)
        if self._console.recordings.live():
            self._window.show()
        self._window.close()

    def _wait(self) -> None:
        self._form.setEnabled(False)
        self._notices.add(leaving_text(self._patience_s))

    def _ask_about(self, live: tuple[Row, ...], unsent: Sequence[BatchProgress], plans: tuple[Row, ...]) -> None:
        """Until Leave is chosen, every time; one question at once."""
        from gme_console.ui.shell import dialogs
        from gme_console.ui.texts.batch.run_question_text import leave_lists_question, unsent_text

        if self._box is not None:
            return
        of_plans = leaving_plans(plans, unix_us()) if plans else ("", "")
        headline, detail = leaving_question(live) if live else (leave_lists_question(len(unsent)), "")
        if not live and not unsent:
            headline, detail = of_plans
            of_plans = ("", "")
        detail = "\n".join(filter(None, (*map(unsent_text, unsent), detail, *of_plans)))
        marks = self._console.profiles.marks_of(live) if live else ()
        self._box = dialogs.ask(self._window, headline, detail, tr("Leave"), self._leave, marks)
        if live:
            stop = self._box.addButton(tr("Stop them", None, len(live)), QMessageBox.ButtonRole.DestructiveRole)
            stop.clicked.connect(self._stop)
        self._box.finished.connect(self._answered)

    @Slot()
    def _answered(self) -> None:
        self._box = None

    @Slot()
    def _leave(self) -> None:
        self._may_leave_live = True
        self._window.close()

    @Slot()
    def _stop(self) -> None:
        """Everything that goes on now; the window stays, to show what becomes of it. No more is begun meanwhile."""
        for batch in self._unsent():
            self._console.batches.stop_sending(batch.batch_id)
        for row in self._console.recordings.live():
            self._console.recordings.stop(row)

    @Slot()
    def _console_left(self) -> None:
        self._has_left = True
