"""What is asked of export, import and retention, and what they tell."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.ledger.bulk import Merged
    from gme_console.ledger.transfer.full_row import FullRow
    from gme_console.ledger.transfer.full_row_reader import RowSelection


class LongTask(StrEnum):
    """What takes long and can be watched."""

    EXPORT = "export"
    IMPORT = "import"
    REMOVE = "remove"
    RESTORE = "restore"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is, at most ten times a second. Rows, but hundredths of the file for an import.

    `total` 0: the rows of an export are still looked for.
    """

    job: LongTask
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class ExportFile:
    """Write the rows to a file. `replace`: the operator agreed to replace one that is there."""

    choice: RowSelection
    path: Path
    replace: bool


@dataclass(frozen=True, slots=True)
class Exported:
    """The end of an ExportFile. `problem` is a whole sentence, empty when the file is there or it was cancelled."""

    path: Path
    rows: int
    cancelled: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class OwnProfile:
    """A profile of this computer, as rows from another one are matched with it."""

    id: str
    name: str
    host: str
    BizId: str


@dataclass(frozen=True, slots=True)
class ImportFile:
    """Take a file of JSON Lines in."""

    path: Path
    profiles: tuple[OwnProfile, ...]


@dataclass(frozen=True, slots=True)
class MergeBatch:
    """Rows of an import for the ledger to take in, all or none."""

    wholes: tuple[FullRow, ...]
    profiles: tuple[OwnProfile, ...]


@dataclass(frozen=True, slots=True)
class BatchMerged:
    """What became of a batch; `problem` when nothing could be written."""

    results: tuple[Merged, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The end of an ImportFile: what was taken in stands, even when a `problem` or the operator ended it early."""

    path: Path
    added: int
    updated: int
    unchanged: int
    cancelled: bool = False
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RemoveOlder:
    """Take what is over and older out of sight. `total` is how many that is, for the progress."""

    before_us: int
    at_us: int
    total: int


@dataclass(frozen=True, slots=True)
class OlderRemoved:
    """The end of a RemoveOlder; the rows can be brought back by `removed_us`. `problem` if it ended early."""

    removed_us: int
    rows: int
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RestoreRemoved:
    """Bring back what a RemoveOlder removed."""

    removed_us: int
    total: int


@dataclass(frozen=True, slots=True)
class Restored:
    """The end of a RestoreRemoved."""

    rows: int
    problem: str = ""
