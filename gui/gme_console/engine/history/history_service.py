"""The history as the window asks for it: pages, details, searches, notes and removals."""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from gme_console.api.detail import Detail, message_of
from gme_console.engine.background import expecting
from gme_console.engine.history.history_messages import Removed
from gme_console.engine.history.history_worker import HistoryWorker
from gme_console.engine.history.ledger_thread import answering
from gme_console.engine.history.search_queue import SearchQueue, SearchWorker
from gme_console.engine.notices import Notice, NoticeCode, Notices
from gme_console.ledger.errors import LedgerError, LedgerFault

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.engine import background
    from gme_console.engine.background import Background
    from gme_console.engine.history.history_messages import Completions, FindRequest, FoundRows, PageRequest
    from gme_console.engine.history.ledger_thread import LedgerThread
    from gme_console.ledger.query import Query
    from gme_console.ledger.records import Details, Opened, Page, Row
    from gme_console.ledger.writer import LedgerWriter

T = TypeVar("T")

log = logging.getLogger(__name__)

POLL_MS = 1000
REOPEN_MS = 2000

_FOR_GOOD = frozenset({LedgerFault.NEWER, LedgerFault.DAMAGED, LedgerFault.TOO_OLD})
"""What keeps the history closed until somebody does something about it."""


class HistoryService(QObject):
    """UI thread. Who asks is answered, by `then` or by `failed`, until the readers are closed.

    What a thread could not read is published as a notice, too.
    """

    opened = Signal(object)  # Opened
    closed = Signal(object)  # str or Detail
    """Why it cannot be opened, as a whole sentence; empty once it is."""
    changed = Signal()
    """Somebody wrote, this console or another one on the same folder."""
    annotated = Signal(object)  # Row
    removed = Signal(object)  # Removed

    def __init__(
        self,
        ledger: LedgerThread,
        folder: Path,
        reading: Background,
        searching: Background,
        notices: Notices,
        now_us: Callable[[], int],
    ) -> None:
        """`reading` and `searching` are the threads for that, which `close_readers` ends."""
        super().__init__()
        self._notices = notices
        self._now_us = now_us
        self._ledger = ledger
        self._history_worker, self._reading = HistoryWorker(folder), reading
        self._search_worker, self._searching = SearchWorker(folder), searching
        self._search = SearchQueue(self._search_worker, searching, self)
        self._reported: set[str | Detail] = set()
        self._poll = QTimer(self, singleShot=True, interval=POLL_MS)
        self._poll.timeout.connect(self._look)
        self._open_again = QTimer(self, singleShot=True, interval=REOPEN_MS)
        self._open_again.timeout.connect(self.open)
        self._closed_because: str | Detail = ""
        self._reads = False
        ledger.troubled.connect(self._report_trouble)

    def read_ahead(self) -> None:
        """Has the rows read before anybody asks for more; all else is published after `open`."""
        self._ledger.open_to_read(self._open_readers, lambda _: None)

    @Slot()
    def open(self) -> None:
        """Until it is open: each reason why it is not is published once."""
        self._ledger.open(self._opened, self._not_opened)

    def page(self, request: PageRequest, then: Callable[[Page], None], failed: Callable[[], None]) -> None:
        """Rows of the whole history, or of what was found: this fails once it is being found anew, or has lost rows."""
        read = partial(self._search_worker.page if request.serial else self._history_worker.page, request)
        background = self._searching if request.serial else self._reading
        background.call(read, _unless_none(then, failed), self._reporting(failed))

    def details(self, row_id: int, then: Callable[[Details], None], failed: Callable[[], None] = lambda: None) -> None:
        """It fails for a row that is not there, of which nothing is said."""
        read = partial(self._history_worker.details, row_id)
        self._reading.call(read, _unless_none(then, failed), self._reporting(failed))

    def rooms_before(self, asked: Completions, then: Callable[[tuple[str, ...]], None]) -> None:
        """The newest first; nothing comes of what cannot be read."""
        self._reading.call(partial(self._history_worker.rooms_before, asked), then=then, failed=_ignore)

    def users_before(self, asked: Completions, then: Callable[[tuple[str, ...]], None]) -> None:
        """The same of users."""
        self._reading.call(partial(self._history_worker.users_before, asked), then=then, failed=_ignore)

    @property
    def query(self) -> Query:
        """What is looked for."""
        return self._search.query

    def find(self, request: FindRequest, then: Callable[[FoundRows], None], failed: Callable[[], None]) -> None:
        """`then` is called once or twice, or `failed` in place of the last; nothing after another request."""
        self._ledger.finds_texts = bool(request.query.text)
        self._search.find(request, then, self._reporting(failed))

    def annotate(
        self, row_id: int, note: str, then: Callable[[Row], None], failed: Callable[[str | Detail], None]
    ) -> None:
        """Gives a row a note, or takes it away with an empty one, be the row removed or not; `annotated` follows.

        `failed` is given the reason, as a full sentence.
        """
        at_us = self._now_us()

        def take(row: Row) -> None:
            self.annotated.emit(row)
            then(row)

        self._ledger.call(
            lambda writer: writer.annotate(row_id, note, at_us), take, failed=lambda error: failed(message_of(error))
        )

    def remove(self, row_ids: tuple[int, ...], *, back: bool = False) -> None:
        """Takes rows out of the history, or `back`; `removed` follows."""
        at_us = self._now_us()

        def work(writer: LedgerWriter) -> Removed:
            return Removed(row_ids, (writer.restore if back else writer.remove)(row_ids, at_us), back)

        self._ledger.call(work, then=self.removed.emit, failed=self._report)

    def close_readers(self) -> None:
        """Lets go of the files and ends the threads that read, when everything is read that was asked for."""
        self._poll.stop()
        self._search.close()
        self._reading.close(self._history_worker.close)

    def close(self) -> None:
        """After the threads of all readers have ended: the same for the writer, or SQLite leaves a log behind."""
        self._open_again.stop()
        self._ledger.close()

    def _opened(self, opened: Opened) -> None:
        self._open_readers(opened)
        self._publish_closed("")
        self.opened.emit(opened)

    def _open_readers(self, _opened: Opened) -> None:
        if not self._reads:
            self._reads = True
            self._open_reader()
            self._open_search()

    def _not_opened(self, error: LedgerError) -> None:
        sentence = message_of(error)
        if error.fault not in _FOR_GOOD:
            self._open_again.start()
            sentence = Detail(NoticeCode.GOES_ON_TRYING, why=sentence)
        if sentence != self._closed_because:
            log.warning("the history could not be opened: %s", error)
            self._publish_closed(sentence)

    def _publish_closed(self, because: str | Detail) -> None:
        """Why it is not open; what was said of it before is not so any more."""
        if self._closed_because:
            self._notices.withdraw(Notice(self._closed_because))
        self._closed_because = because
        if because:
            self._notices.add(Notice(because))
        self.closed.emit(because)

    @Slot(object)
    def _report_trouble(self, why: str | Detail) -> None:
        self._notices.add(Notice(Detail(NoticeCode.NOT_WRITTEN_FOR_NOW, why=why)))

    @Slot()
    def _open_reader(self) -> None:
        failed = expecting(LedgerError, partial(self._try_again, self._open_reader))
        self._reading.call(self._history_worker.open, then=lambda _: self._looked(True), failed=failed)

    @Slot()
    def _open_search(self) -> None:
        failed = expecting(LedgerError, partial(self._try_again, self._open_search))
        self._searching.call(self._search_worker.open, then=lambda _: self._search.opened(), failed=failed)

    def _try_again(self, again: Callable[[], None], error: LedgerError) -> None:
        """Each reason is reported once."""
        sentence = message_of(error)
        if sentence not in self._reported:
            self._reported.add(sentence)
            self._notices.add(Notice(sentence))
        QTimer.singleShot(REOPEN_MS, self, again)

    @Slot()
    def _look(self) -> None:
        self._reading.call(self._history_worker.changed, then=self._looked, failed=self._not_looked)

    def _looked(self, changed: bool) -> None:
        self._poll.start()
        if changed:
            self.changed.emit()

    def _not_looked(self, error: Exception) -> None:
        self._poll.start()
        expecting(LedgerError, self._report)(error)

    def _reporting(self, failed: Callable[[], None]) -> background.Failed:
        def report(error: LedgerError) -> None:
            self._report(error)
            failed()

        return answering(report)

    def _report(self, error: LedgerError) -> None:
        self._notices.add(Notice(message_of(error)))


def _unless_none(then: Callable[[T], None], failed: Callable[[], None]) -> Callable[[T | None], None]:
    return lambda value: failed() if value is None else then(value)


_ignore = expecting(LedgerError, lambda _: None)
"""What only helps while typing is worth no word."""
