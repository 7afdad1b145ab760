"""The history with what writes and reads it: its rows are shown before the rest of the console is there."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.history.history_service import HistoryService
from gme_console.engine.history.ledger_thread import LedgerThread, LedgerWorker
from gme_console.engine.notices import Notices
from gme_console.engine.presets.operator_file import OperatorFile

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background


class HistoryBase(NamedTuple):
    """`writing`: the thread of the ledger's writer, which touches the other files of the folder as well."""

    service: HistoryService
    ledger: LedgerThread
    writing: Background
    operators: OperatorFile
    notices: Notices


def history_base(
    folder: Path,
    writing: Background,
    reading: Background,
    searching: Background,
    now_us: Callable[[], int],
    say: Callable[[Detail], str],
) -> HistoryBase:
    """UI thread. `say` is called in the thread that writes."""
    operators = OperatorFile(folder)
    ledger = LedgerThread(LedgerWorker(folder, now_us, say, lambda: operators.read().pressed_by), writing)
    notices = Notices()
    service = HistoryService(ledger, folder, reading, searching, notices, now_us)
    return HistoryBase(service, ledger, writing, operators, notices)
