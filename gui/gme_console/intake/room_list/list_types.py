"""What a list of rooms is read as, and what may be wrong with it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from gme_console.api.detail import Detail

MOST_ROWS = 200_000
"""Rows of one list; a longer one is refused whole, never cut."""

MOST_BYTES = 64 * 1024 * 1024
"""Of a file, as it lies on disk."""

CHUNK = 2_000
"""Rows that are read, and looked through column by column, at a time."""


class RequestColumn(StrEnum):
    """What a column of a list says."""

    ROOM = "room"
    MODE = "mode"
    ONLY = "only"
    EXCEPT = "except"
    APPLICATION = "application"
    NOTE = "note"


COLUMNS = tuple(RequestColumn)


class Encoding(StrEnum):
    """By what bytes are read as text; the values are what people call them."""

    UTF_8 = "UTF-8"
    UTF_16 = "UTF-16"
    GB18030 = "GB18030"
    SHIFT_JIS = "Shift_JIS"
    EUC_JP = "EUC-JP"
    BIG5 = "Big5"
    CP1252 = "Windows-1252"


class Delimiter(StrEnum):
    """What stands between the cells of a line."""

    COMMA = ","
    TAB = "\t"
    SEMICOLON = ";"
    SPACES = " "
    NONE = ""
    """Nothing: a line is one room, spaces and all."""


class ListProblem(StrEnum):
    """What is wrong with a list or a cell of it, or doubtful, besides what is with any input."""

    UNKNOWN_MODE = "list_unknown_mode"
    DIGITS_LOST = "list_digits_lost"
    SHEET_DATE = "list_sheet_date"
    SHEET_BOOLEAN = "list_sheet_boolean"
    PADDED = "list_padded"
    SHOWN_OTHERWISE = "list_shown_otherwise"
    FORMULA = "list_formula"
    FORMULA_WITHOUT_VALUE = "list_formula_without_value"
    QUOTE_OPEN = "list_quote_open"
    MORE_CELLS = "list_more_cells"
    FEWER_CELLS = "list_fewer_cells"
    CELL_UNUSED = "list_cell_unused"
    UNREADABLE = "list_unreadable"
    NO_USERS = "list_no_users"
    TOO_LONG = "list_too_long"
    # Of the file as a whole:
    NO_FILE = "list_no_file"
    NOT_A_FILE = "list_not_a_file"
    TOO_LARGE = "list_too_large"
    TOO_MANY_ROWS = "list_too_many_rows"
    TOO_MANY_COLUMNS = "list_too_many_columns"
    OLD_SHEET = "list_old_sheet"
    BROKEN_SHEET = "list_broken_sheet"
    BLOWN_UP_SHEET = "list_blown_up_sheet"
    NO_SHEET_READER = "list_no_sheet_reader"


class ListError(Exception):
    """The list cannot be read at all; brings a Detail."""


class CellProblem(NamedTuple):
    """What is wrong with one cell, or with the whole row at its room. A caution may be started all the same.

    `plain`: what was probably meant, "" when there is nothing to offer.
    """

    column: RequestColumn
    what: Detail | str
    caution: bool = False
    plain: str = ""


class Remark(NamedTuple):
    """What a cell was in its file that its text does not tell."""

    what: Detail
    caution: bool = False


class ListSource(NamedTuple):
    """What was brought: a file's bytes with its name, or a text that was pasted."""

    name: str
    data: bytes | str


class ListChoices(NamedTuple):
    """How it is to be read; None is left to the reader. `columns`: which column of the file, from 0, says what."""

    encoding: Encoding | None = None
    delimiter: Delimiter | None = None
    sheet: str | None = None
    header: bool | None = None
    columns: Mapping[RequestColumn, int] | None = None


class SourceChunk(NamedTuple):
    """Some rows as they are in the file, with the line of each. `remarks`: by row of these, then by column, from 0,
    or by -1 of the row as a whole.
    """

    lines: Sequence[int]
    rows: Sequence[Sequence[str]]
    remarks: Mapping[int, Sequence[tuple[int, Remark]]] = {}

    def without(self, gone: set[int]) -> SourceChunk:
        kept = [place for place in range(len(self.rows)) if place not in gone]
        remarks = {at: self.remarks[place] for at, place in enumerate(kept) if place in self.remarks}
        return SourceChunk([self.lines[place] for place in kept], [self.rows[place] for place in kept], remarks)


class SourceRows:
    """Rows as they are read, once, some at a time; `blank` ones are counted and left out. Too many raise ListError.

    `has_width`: a row that is shorter than others lacks something.
    """

    def __init__(self, chunks: Iterable[SourceChunk], *, has_width: bool = False) -> None:
        self._chunks = chunks
        self.has_width = has_width
        self.blank = 0

    def __iter__(self) -> Iterator[SourceChunk]:
        count = 0
        for chunk in self._chunks:
            blank = {place for place, row in enumerate(chunk.rows) if _is_blank(row) and place not in chunk.remarks}
            self.blank += len(blank)
            kept = chunk.without(blank) if blank else chunk
            count += len(kept.rows)
            if count > MOST_ROWS + 1:
                raise ListError(Detail(ListProblem.TOO_MANY_ROWS, most=MOST_ROWS))
            if kept.rows:
                yield kept


def _is_blank(cells: Sequence[str]) -> bool:
    return not (cells and cells[0].strip()) and not any(map(str.strip, cells))


Cells = tuple[str, str, str, str, str, str]
"""Of a row, in the order of COLUMNS."""


def cells_of(texts: Sequence[str]) -> Cells:
    room, mode, only, left_out, application, note = texts
    return room, mode, only, left_out, application, note


class RoomList(NamedTuple):
    """A list as it was understood. Each of `columns`, in the order of COLUMNS, has a text for each row; their `lines`
    in the file and what is wrong with them lie beside. A hundred thousand texts are nothing that Python has to look
    through for garbage, rows of them would be.

    `names`: each column of the file as its header calls it, "" without one. `head`: how the text begins, "" for a
    spreadsheet. `sheets`: those that there are to choose from. `unreadable`: characters that the encoding does not
    have. `how`: all that was chosen or guessed.
    """

    how: ListChoices
    columns: tuple[list[str], ...]
    lines: list[int]
    problems: list[tuple[CellProblem, ...]]
    blank: int = 0
    names: tuple[str, ...] = ()
    unused: tuple[int, ...] = ()
    head: str = ""
    sheets: tuple[str, ...] = ()
    unreadable: int = 0

    @property
    def rows(self) -> list[Cells]:
        return list(map(cells_of, zip(*self.columns, strict=True)))
