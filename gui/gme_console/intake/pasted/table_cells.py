"""Rows of a table as spreadsheets copy them and CSV files hold them, each cell with its place."""

from __future__ import annotations

import re
from typing import NamedTuple

from gme_console.api.inputs.typed_ids import AFTER_SEPARATOR

_CELLS = {
    mark: re.compile(rf'(?:"([^"]*(?:""[^"]*)*)"(?=[{mark}\r\n]|\Z)|([^{mark}\r\n]*))(\r\n|[{mark}\r\n]|\Z)')
    for mark in "\t,;|"
}
_BARE = re.compile(r"(?:(?<=\t)|\A)[^\t]*")
_RULE = re.compile(r"[\s|:+-]*")
"""The line under the headings of a table in Markdown."""


class Cell(NamedTuple):
    """`text` is what the cell says, without the quotes of its file."""

    text: str
    begin: int
    end: int

    def exact(self) -> str:
        """The value of a cell of the console's own CSV, which puts an apostrophe before what is no mere text."""
        text = self.text.removeprefix("'")
        return re.sub(AFTER_SEPARATOR, r"\1", text)


def rows_of(text: str, mark: str) -> list[list[Cell]]:
    """The rows that are not empty; `mark` stands between cells."""
    rows: list[list[Cell]] = [[]]
    place = 0
    while place <= len(text):
        found = _CELLS[mark].match(text, place)
        if found is None:
            break
        quoted = found[1] is not None
        begin, end = found.span(1 if quoted else 2)
        rows[-1].append(Cell(text[begin:end].replace('""', '"') if quoted else text[begin:end], begin, end))
        if found[3] != mark:
            rows.append([])
        if found.end() == len(text) and found[3] == "":
            break
        place = found.end()
    return [row for row in rows if any(cell.text.strip() for cell in row)]


def bare_rows(text: str) -> list[list[Cell]]:
    """Rows whose cells have no quotes but their own: tabs and line breaks alone part them."""
    lines = re.finditer(r"[^\r\n]+", text)
    return [
        [Cell(cell[0], line.start() + cell.start(), line.start() + cell.end()) for cell in _BARE.finditer(line[0])]
        for line in lines
    ]


def written_table(text: str) -> list[list[Cell]]:
    """The rows of a table drawn with upright strokes, as tickets have them; its headings come first."""
    rows = [row[1:-1] for row in rows_of(text, "|")]
    rows = [row for row in rows if not all(_RULE.fullmatch(cell.text) for cell in row)]
    return [[_trimmed(cell) for cell in row] for row in rows]


def _trimmed(cell: Cell) -> Cell:
    text = cell.text.strip(" *\t")
    begin = cell.begin + cell.text.find(text)
    return Cell(text, begin, begin + len(text))
