"""Which pages of the history are to be read, and which are being read."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import PageRequest
    from gme_console.ledger.records import Page

    ReadPage = Callable[[PageRequest, Callable[[Page], None], Callable[[], None]], None]
    """As HistoryService.page."""

AT_ONCE = 3
AGAIN_MS = 10_000
"""After this it is tried once more to read what could not be read."""


class _Asked(NamedTuple):
    """A page that was asked for after so many changes."""

    page: int
    changes: int


class PageLoader(QObject):
    """UI thread. What one paint needs becomes one request for each page, never repeated while it is under way.

    `request_for` gives the request for a page at the moment it is asked for, `take` is given its answer and its serial.
    `again` is called some time after a page could not be read.
    """

    def __init__(
        self,
        request_for: Callable[[int], PageRequest],
        read: ReadPage,
        take: Callable[[Page, int], None],
        again: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._request_for = request_for
        self._read = read
        self._take = take
        self._changes = 0
        self._waiting: dict[int, None] = {}
        self._asked: dict[int, _Asked] = {}
        self._unreadable: set[int] = set()
        """Pages that are not asked for before it is time to try again."""
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._ask)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._unreadable.clear)
        self._again.timeout.connect(again)

    def request(self, page: int) -> None:
        """The latest goes first, and only a few wait: who scrolls fast passes over the rest."""
        if page in self._unreadable or any(asked.page == page for asked in self._asked.values()):
            return
        self._waiting.pop(page, None)
        self._waiting[page] = None
        if len(self._waiting) > AT_ONCE:
            del self._waiting[next(iter(self._waiting))]
        self._ask_soon()

    def waiting(self) -> set[int]:
        """The pages that will be asked for."""
        return set(self._waiting)

    def row_changed(self) -> None:
        """A row came by itself: what is being read now may be older than that."""
        self._changes += 1

    def answered(self, offset: int) -> bool:
        """Ends the request for `offset`. Whether it was under way and no row has changed since it was made."""
        asked = self._asked.pop(offset, None)
        if self._waiting:
            self._ask_soon()
        return asked is not None and asked.changes == self._changes

    def forget(self) -> None:
        """Nothing waits any more, and what is under way may be asked for again."""
        self._waiting.clear()
        self._asked.clear()
        self._unreadable.clear()
        self._again.stop()

    def _ask_soon(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    @Slot()
    def _ask(self) -> None:
        while self._waiting and len(self._asked) < AT_ONCE:
            page, _ = self._waiting.popitem()
            request = self._request_for(page)
            if request.offset in self._asked:
                continue
            asked = self._asked[request.offset] = _Asked(page, self._changes)
            self._read(request, partial(self._take_answer, request), partial(self._failed, request, asked))

    def _take_answer(self, request: PageRequest, page: Page) -> None:
        self._take(page, request.serial)

    def _failed(self, request: PageRequest, asked: _Asked) -> None:
        """Unless it was forgotten meanwhile."""
        if self._asked.get(request.offset) is asked:
            self.answered(request.offset)
            self._unreadable.add(asked.page)
            if not self._again.isActive():
                self._again.start()
