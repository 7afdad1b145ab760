"""Lines of a table as a CSV file whose ids stay text, for who has them in memory already."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

from gme_console.ledger.private_file import PrivateFile
from gme_console.ledger.transfer.csv_file import BYTE_ORDER_MARK, SheetWords, csv_line, exact, fitted, safe

_AT_ONCE = 200


def write_table(
    path: Path,
    header: Sequence[str],
    ids: Collection[int],
    rows: Iterable[Sequence[str]],
    words: SheetWords,
    *,
    replace: bool,
) -> int:
    """How many rows were written. `ids`: the columns that hold some. The file is there whole or not at all.

    Raises LedgerError.
    """
    written = 0
    with PrivateFile(path, replace=replace) as file:
        file.write(BYTE_ORDER_MARK + csv_line(header))
        some: list[str] = []
        for row in rows:
            cells = [exact(cell) if column in ids else safe(cell) for column, cell in enumerate(row)]
            some.append(csv_line([fitted(cell, words) for cell in cells]))
            written += 1
            if len(some) == _AT_ONCE:
                file.write("".join(some))
                some.clear()
        file.write("".join(some))
        file.commit()
    return written
