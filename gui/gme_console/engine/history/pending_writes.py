"""What the history could not take yet: kept in its order and tried again until it is written."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from gme_console.api.detail import Detail, message_of
from gme_console.engine.notices import NoticeCode
from gme_console.ledger.errors import LedgerError, LedgerFault

if TYPE_CHECKING:
    from gme_console.ledger.writer import LedgerWriter

log = logging.getLogger(__name__)

_NOTHING_GOES = frozenset({LedgerFault.FULL, LedgerFault.LOCKED, LedgerFault.READ_ONLY})
"""What keeps the next write from succeeding as well, so that only one of them has to wait for it."""

ReadOrWrite = Callable[["LedgerWriter"], Any]


class Write:
    """What LedgerThread.keep is asked for. `troubled` is called once for all, `failed` once for this one instead."""

    __slots__ = ("absent", "do", "done", "failed", "reads", "reported", "troubled", "what")

    def __init__(
        self,
        what: str,
        do: ReadOrWrite,
        done: Callable[[Any], None] | None,
        troubled: Callable[[str | Detail], None],
        failed: Callable[[str | Detail], None] | None,
        absent: Callable[[], None] | None,
        reads: bool,
    ) -> None:
        self.what = what
        self.do = do
        self.done = done
        self.troubled = troubled
        self.failed = failed
        self.absent = absent
        self.reads = reads
        self.reported = False


class PendingWrites:
    """In the ledger's thread. Whatever is put here is done at once, or by a later `flush`, or lost with the console."""

    def __init__(self, do: Callable[[ReadOrWrite], Any]) -> None:
        """`do` raises LedgerError while the history is closed."""
        self._do = do
        self._waiting: list[Write] = []
        self._trouble: str | Detail = ""
        self._is_reported = False

    def put(self, write: Write) -> bool:
        """Does it now, unless nothing can be written at present. Whether anything waits. Never raises."""
        if self._trouble and not write.reads:
            self._report(write, self._trouble)
            self._waiting.append(write)
        elif not self._is_done(write):
            self._waiting.append(write)
        return bool(self._waiting)

    def flush(self) -> bool:
        """Tries what waits, up to a failure that would be that of the others, too. Whether anything still waits."""
        self._trouble = ""
        waiting, self._waiting = self._waiting, []
        for number, write in enumerate(waiting):
            if self._is_done(write):
                continue
            self._waiting.append(write)
            if self._trouble:
                self._waiting += waiting[number + 1 :]
                break
        if not self._waiting:
            self._is_reported = False
        return bool(self._waiting)

    def _is_done(self, write: Write) -> bool:
        try:
            value = self._do(write.do)
        except LedgerError as error:
            if error.fault is LedgerFault.ABSENT and write.absent is not None:
                write.absent()
                return True
            if error.fault in _NOTHING_GOES and not write.reads:
                self._trouble = message_of(error)
            self._report(write, message_of(error))
            return False
        except Exception as error:
            if not write.reported:  # a fault of our own: in the log once, and no reason to lose what was found out
                log.exception("%s met a fault", write.what)
            self._report(write, Detail(NoticeCode.HISTORY_FAILED, why=str(error)))
            return False
        if write.done is not None:
            write.done(value)
        return True

    def _report(self, write: Write, sentence: str | Detail) -> None:
        if write.reported:
            return
        write.reported = True
        log.warning("%s has to wait: %s", write.what, sentence)
        if write.failed is not None:
            write.failed(sentence)
        elif not self._is_reported:
            self._is_reported = True
            write.troubled(sentence)
