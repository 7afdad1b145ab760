"""Closing the window: the question about what goes on, and the wait for what is on its way."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.main_window import STAYED
from gme_console.ui.task_words import leaving_question

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.notice_bar import NoticeBar


class LeaveDesk(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: QWidget,
        notices: NoticeBar,
        patience_s: float,
        *,
        told_of_start: bool,
    ) -> None:
        """A request may take `patience_s`, seconds. `told_of_start`: STAYED was said already."""
        super().__init__(window)
        self._window = window
        self._console = console
        self._form = form
        self._notices = notices
        self._patience_s = patience_s
        self._told_of_live = False
        self._asked_nothing = False
        self._told_of_start = told_of_start
        self._leaving = False
        self._left = False
        console.left.connect(self._console_left)

    def ask_nothing(self) -> None:
        """Recordings that go on are no reason to stay, nor is a start that has not left."""
        self._told_of_live = self._asked_nothing = True

    def may_close(self) -> bool:
        """Not before every request that is out has its outcome in the history; a second press hides it meanwhile."""
        if self._left:
            return True
        if self._leaving:
            self._window.hide()
            return False
        if not self._console.begins_soon:
            self._told_of_start = False
        elif not self._told_of_start and not self._asked_nothing:
            self._told_of_start = True
            self._notices.add(STAYED)
            return False
        live = self._console.live()
        if live and not self._told_of_live:
            from gme_console.ui import dialogs

            self._told_of_live = True
            dialogs.ask(self._window, *leaving_question(live), "Leave", self._close)
            return False
        self._leaving = True
        self._console.leave()
        if not self._left:
            self._wait()
        return False

    def _wait(self) -> None:
        self._form.setEnabled(False)
        self._notices.add(
            f"Leaving as soon as what is on its way has ended, within {self._patience_s:g} seconds. "
            "Close the window again to hide it meanwhile."
        )

    def _close(self) -> None:
        self._window.close()

    @Slot()
    def _console_left(self) -> None:
        self._left = True
