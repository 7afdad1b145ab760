"""Cells of an .xlsx file, each as the text that was meant.

openpyxl is imported when one is opened; of a broken file it raises whatever it likes.
"""

from __future__ import annotations

import datetime
import io
import re
import warnings
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.odd_ids import SHEET_DIGITS
from gme_console.intake.room_list.list_types import (
    CHUNK,
    MOST_ROWS,
    ListError,
    ListProblem,
    Remark,
    SourceChunk,
    SourceRows,
)
from gme_console.intake.room_list.sheet_package import looked_through

if TYPE_CHECKING:
    from openpyxl.workbook.workbook import Workbook

MOST_COLUMNS = 256
_FORMULA = "f"

_ZEROS = re.compile("0+")
_PLAIN = re.compile(r"General|@|[#0,]*(?:\.[0#]+)?(?:E\+0+)?", re.IGNORECASE)
_SET_APART = re.compile(r"\[[^\]]*\]|_.|\*.")
"""Colours, languages, conditions and what only keeps a distance."""

_TOO_LONG = Detail(ListProblem.DIGITS_LOST)


class SheetChoice(NamedTuple):
    """The sheet that was read, and the names of all that there are."""

    rows: SourceRows
    name: str
    names: tuple[str, ...]


def read_sheet(data: bytes, name: str | None = None) -> SheetChoice:
    """The sheet of that name, or the first that is not hidden. Raises ListError."""
    has_formulas = looked_through(data)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what it does not know in a file: nothing that holds cells
        try:
            return _read(data, name, has_formulas)
        except ListError:
            raise
        except ImportError as error:
            raise ListError(Detail(ListProblem.NO_SHEET_READER)) from error
        except Exception as error:  # broken XML, wrong types, missing parts
            raise ListError(Detail(ListProblem.BROKEN_SHEET)) from error


def _read(data: bytes, name: str | None, has_formulas: bool) -> SheetChoice:
    book = _opened(data, values=True)
    try:
        sheets = {one.title: one for one in book.worksheets}
        if not sheets:
            raise ListError(Detail(ListProblem.BROKEN_SHEET))
        shown = next((title for title, one in sheets.items() if one.sheet_state == "visible"), next(iter(sheets)))
        chosen = name if name in sheets else shown
        formulas = _formulas(data, chosen) if has_formulas else frozenset()
        return SheetChoice(_cells(sheets[chosen], formulas), chosen, tuple(sheets))
    finally:
        book.close()


def _opened(data: bytes, *, values: bool) -> Workbook:
    """`values`: what formulas came to when the file was saved, else the formulas. Other files are never followed."""
    from openpyxl import load_workbook

    return load_workbook(io.BytesIO(data), read_only=True, data_only=values, keep_links=False)


def _formulas(data: bytes, name: str) -> frozenset[tuple[int, int]]:
    """Row and column of every formula, from 1."""
    book = _opened(data, values=False)
    try:
        rows = _rows(book[name])
        return frozenset(
            (number, place)
            for number, row in enumerate(rows, 1)
            for place, cell in enumerate(row, 1)
            if cell.data_type == _FORMULA
        )
    finally:
        book.close()


def _rows(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """Cells row by row, empty rows too. What the file says of its own size is not believed."""
    sheet.reset_dimensions()
    rows = iter(sheet.iter_rows())  # with a last column every row would be filled up to it
    yield from islice(rows, 2 * MOST_ROWS)
    if next(rows, None) is not None:
        raise ListError(Detail(ListProblem.TOO_MANY_ROWS, most=MOST_ROWS))


def _cells(sheet: Any, formulas: frozenset[tuple[int, int]]) -> SourceRows:
    """Read to the end: the file is closed after it."""
    chunks: list[SourceChunk] = []
    numbered = enumerate(_rows(sheet), 1)
    while some := [(number, *_row(row, number, formulas)) for number, row in islice(numbered, CHUNK)]:
        remarks = {at: remark for at, (_, _, remark) in enumerate(some) if remark}
        chunks.append(SourceChunk([number for number, _, _ in some], [cells for _, cells, _ in some], remarks))
    return SourceRows(chunks)


def _row(
    row: tuple[Any, ...], number: int, formulas: frozenset[tuple[int, int]]
) -> tuple[tuple[str, ...], list[tuple[int, Remark]]]:
    texts: list[str] = []
    remarks: list[tuple[int, Remark]] = []
    if any(cell.value is not None for cell in row[MOST_COLUMNS:]):
        raise ListError(Detail(ListProblem.TOO_MANY_COLUMNS, most=MOST_COLUMNS))
    for place, cell in enumerate(row[:MOST_COLUMNS]):
        text, remark = _cell_text(cell)
        if formulas and (number, place + 1) in formulas:
            remark = remark or _of_formula(text)
        if remark is not None:
            remarks.append((place, remark))
        texts.append(text)
    while texts and not texts[-1] and not (remarks and remarks[-1][0] == len(texts) - 1):
        texts.pop()
    return tuple(texts), remarks


def _of_formula(value: str) -> Remark:
    if value.strip():
        return Remark(Detail(ListProblem.FORMULA, value=value[:60]), True)
    return Remark(Detail(ListProblem.FORMULA_WITHOUT_VALUE))


def _cell_text(cell: Any) -> tuple[str, Remark | None]:
    """Of a cell of openpyxl: text as it is; a number in plain digits, or as a format of zeros shows it."""
    value: object = cell.value
    if value is None:
        return "", None
    if isinstance(value, str):
        return value, None
    if isinstance(value, bool):
        return ("TRUE" if value else "FALSE"), Remark(Detail(ListProblem.SHEET_BOOLEAN), True)
    if isinstance(value, (int, float)):
        return number_text(value, str(cell.number_format or ""))
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat(), Remark(Detail(ListProblem.SHEET_DATE))
    return str(value), Remark(Detail(ListProblem.SHEET_DATE))


def number_text(value: int | float, number_format: str) -> tuple[str, Remark | None]:
    """A number of which digits are lost is refused, whatever it shows."""
    if isinstance(value, float) and not value.is_integer():
        text = repr(value)
        lost = sum(map(str.isdigit, text)) > SHEET_DIGITS
        return text, Remark(_TOO_LONG) if lost else None
    if abs(value) >= 10**SHEET_DIGITS:
        return (repr(value) if isinstance(value, float) else str(value)), Remark(_TOO_LONG)
    text = str(int(value))
    shape = _SET_APART.sub("", number_format.split(";")[0])
    if _ZEROS.fullmatch(shape) and len(shape) > len(text) and value >= 0:
        padded = text.zfill(len(shape))
        return padded, Remark(Detail(ListProblem.PADDED, shown=padded, value=text), True)
    if not _PLAIN.fullmatch(shape):
        return text, Remark(Detail(ListProblem.SHOWN_OTHERWISE, value=text, format=number_format), True)
    return text, None
