"""What is asked of export, import and retention, and what they answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.ledger.transfer.csv_file import SheetWords
    from gme_console.ledger.transfer.full_row_reader import RowSelection


class LongTask(StrEnum):
    """What takes long and can be watched."""

    EXPORT = "export"
    IMPORT = "import"
    REMOVE = "remove"
    RESTORE = "restore"


class Progress(NamedTuple):
    """How far a task is, at most ten times a second. Rows, but hundredths of the file for an import.

    `total` 0: the rows of an export are still looked for.
    """

    task: LongTask
    done: int
    total: int


class ExportFile(NamedTuple):
    """Write the rows to a file. `replace`: the operator agreed to replace one that is there.

    `words`: what cells of a spreadsheet say of their own.
    """

    choice: RowSelection
    path: Path
    replace: bool
    words: SheetWords


class TableExport(NamedTuple):
    """Write lines to a CSV file. `rows` is called in the transfer thread; `ids`: the columns that hold some."""

    path: Path
    replace: bool
    header: tuple[str, ...]
    ids: frozenset[int]
    rows: Callable[[], Iterable[Sequence[str]]]
    words: SheetWords


class Exported(NamedTuple):
    """The end of an export. `problem` is a whole sentence, empty when the file is there or it was cancelled."""

    path: Path
    rows: int
    cancelled: bool = False
    problem: str | Detail = ""


class OwnProfile(NamedTuple):
    """A profile of this computer, as rows from another one are matched with it."""

    id: str
    name: str
    host: str
    BizId: str


class Imported(NamedTuple):
    """The end of an import: what was taken in stands, even when a `problem` or the operator ended it early."""

    path: Path
    added: int
    updated: int
    unchanged: int
    cancelled: bool = False
    problem: str | Detail = ""


class OlderRemoved(NamedTuple):
    """The end of a removal; the rows can be brought back by `removed_us`. `problem` if it ended early."""

    removed_us: int
    rows: int
    problem: str | Detail = ""


class Restored(NamedTuple):
    """The end of bringing them back."""

    rows: int
    problem: str | Detail = ""
