"""Joins copying with the window: rows as text, and the selected row as a command or a summary for support."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from gme_console.ledger.records import Details
from gme_console.ui.details.request_snippets import CannotCopy, as_curl, as_python, as_tccli, last_sent
from gme_console.ui.texts.details.page_text import caller_text
from gme_console.ui.texts.row_text import (
    copied_curl,
    copied_for_caller,
    copied_python,
    copied_summary,
    copied_tccli,
    not_copied,
    nothing_copied,
)

if TYPE_CHECKING:
    from gme_console.ui.details.details_controller import DetailsController
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.app_info import Versions
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.shell.status_bar import StatusBar
    from gme_console.ui.texts.row_text import Explainer

Copy = Callable[[Details], str]
"""What a row is copied as. Raises CannotCopy."""


class CopyController(QObject):
    """UI thread. Belongs to the window. What is copied is what the details show.

    The status bar says that it was copied; why it cannot be stays as a notice.
    """

    def __init__(
        self,
        window: QWidget,
        history: HistoryView,
        current: DetailsController,
        status: StatusBar,
        notices: NoticeBar,
        explainer: Explainer,
        versions: Callable[[], Versions],
    ) -> None:
        super().__init__(window)
        self._history = history
        self._current = current
        self._status = status
        self._notices = notices
        self._explainer = explainer
        self._versions = versions
        history.copying.copied.connect(status.show_for_a_moment)

    @Slot()
    def copy_curl(self) -> None:
        self._copy(copied_curl(), as_curl)

    @Slot()
    def copy_tccli(self) -> None:
        self._copy(copied_tccli(), as_tccli)

    @Slot()
    def copy_python(self) -> None:
        self._copy(copied_python(), as_python)

    @Slot()
    def copy_summary(self) -> None:
        self._copy(copied_summary(), self._summary)

    @Slot()
    def copy_for_caller(self) -> None:
        self._copy(copied_for_caller(), caller_text)

    def _summary(self, details: Details) -> str:
        from gme_console.ui.details.support_summary import support_summary

        sent = last_sent(details)
        explained = self._explainer.explain(sent) if sent is not None and sent.kind else None
        return support_summary(details, explained, self._versions())

    def _copy(self, words: str, copy: Copy) -> None:
        if self._current.row is None:
            self._status.show_for_a_moment(nothing_copied())
        else:
            self._current.give(partial(self._put, words, copy))

    def _put(self, words: str, copy: Copy, details: Details) -> None:
        try:
            text = copy(details)
        except CannotCopy as error:
            self._notices.add(not_copied(str(error)))
            return
        QGuiApplication.clipboard().setText(text)
        self._status.show_for_a_moment(words)
