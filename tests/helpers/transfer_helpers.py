"""What the tests of export, import, retention and backups share."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.ledger.row_export import Export
from gme_console.ledger.transfer.full_row_reader import FullRowReader, RowSelection
from gme_console.ledger.transfer.json_lines import JsonLines
from gme_console.ui.texts.maintenance_text import sheet_words
from ledger_helpers import FILE, writing
from patience import PROCESS_S

if TYPE_CHECKING:
    from gme_console.ledger.transfer.full_row import Merged
    from gme_console.ledger.writer import LedgerWriter


def no_profile(_id: str, _host: str, _BizId: str) -> None:
    return None


def export(folder: Path, path: Path, choice: RowSelection | None = None, *, replace: bool = True) -> int:
    """Export the history in `folder`; how many rows were written."""
    wholes = FullRowReader.open(folder)
    try:
        one = Export(wholes, choice or RowSelection(), path, sheet_words(), replace=replace)
        try:
            while one.step():
                pass
        finally:
            one.drop()
    finally:
        wholes.close()
    return one.written


def lines(folder: Path, path: Path) -> list[bytes]:
    """The lines of an export of everything, without the first and the last."""
    export(folder, path)
    return path.read_bytes().splitlines()[1:-1]


def take_in(writer: LedgerWriter, path: Path, batch: int = 100) -> list[Merged]:
    """Import a file; what became of its rows."""
    source = JsonLines(path)
    merged: list[Merged] = []
    try:
        while wholes := source.read(batch):
            merged += writer.merge(wholes, no_profile)
    finally:
        source.close()
    return merged


def hand_over(source: Path, target: Path) -> list[Merged]:
    """Everything in the history of `source` into that of `target`."""
    path = source.parent / f"{source.name}.jsonl"
    export(source, path)
    with writing(target) as writer:
        return take_in(writer, path)


def spoil(folder: Path, table: str) -> None:
    """Overwrite the pages of a table, behind the back of whoever has the file open, in a process of its own."""
    script = """
import os, sqlite3, sys
path, table = sys.argv[1:]
connection = sqlite3.connect(path)
connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
pages = [page for page, in connection.execute(
    "SELECT pageno FROM dbstat WHERE name = ? AND pagetype = 'leaf'", (table,))]
connection.close()
with open(path, "r+b") as file:
    for page in pages:
        file.seek((page - 1) * 4096)
        file.write(os.urandom(4096))
print(len(pages))
"""
    ended = subprocess.run(
        [sys.executable, "-c", script, str(folder / FILE), table], capture_output=True, text=True, timeout=PROCESS_S
    )
    assert ended.returncode == 0, ended.stderr
    assert int(ended.stdout) > 0
