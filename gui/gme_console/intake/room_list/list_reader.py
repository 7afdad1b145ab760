"""A list from its bytes to rows that are understood, in any thread: what was chosen, what is guessed, what is wrong."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.room_list.column_names import guessed, named, names_columns
from gme_console.intake.room_list.delimited_text import guessed_delimiter, sheet_of
from gme_console.intake.room_list.list_values import (
    COLUMNS,
    MOST_BYTES,
    MOST_ROWS,
    CellProblem,
    Cells,
    Column,
    ListChoices,
    ListError,
    ListSource,
    ListWrong,
    RoomList,
    Sheet,
)
from gme_console.intake.room_list.row_check import cleaned, row_problems
from gme_console.intake.room_list.sheet_file import read_sheet
from gme_console.intake.room_list.sheet_package import OLE, ZIP
from gme_console.intake.room_list.text_encoding import decoded

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest

HEAD = 2_000
"""Characters of a text that are shown as they are."""

_SAMPLE = 500
_OUR_NAMES = {"RoomId", "SubscribeUserIds", "Note"}


def file_source(path: Path) -> ListSource:
    """The file's bytes. Raises ListError; a pipe, a device or a folder is never read."""
    try:
        told = path.stat()
        if not stat.S_ISREG(told.st_mode):
            raise ListError(Detail(ListWrong.NOT_A_FILE))
        if told.st_size > MOST_BYTES:
            raise ListError(Detail(ListWrong.TOO_LARGE, most=MOST_BYTES // 1024**2))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ListError(Detail(ListWrong.NO_FILE, why=str(getattr(error, "strerror", "") or error))) from error
    if len(data) > MOST_BYTES:
        raise ListError(Detail(ListWrong.TOO_LARGE, most=MOST_BYTES // 1024**2))
    return ListSource(path.name, data)


def read_list(source: ListSource, choices: ListChoices = ListChoices()) -> RoomList:  # noqa: B008 - a constant
    """Raises ListError when there is nothing that could be shown."""
    if isinstance(source.data, bytes):
        if source.data.startswith(OLE):
            raise ListError(Detail(ListWrong.OLD_SHEET))
        if source.data.startswith(ZIP):
            return _of_sheet(source.data, choices)
    return _of_text(source.data, choices)


def drafted_list(drafts: Sequence[DraftRequest]) -> RoomList:
    """Requests that were understood elsewhere, as rows."""
    rows = tuple(
        _cleaned(
            (
                one.RoomId,
                one.RecordMode,
                ", ".join(one.SubscribeUserIds),
                ", ".join(one.UnSubscribeUserIds),
                one.BizId,
                one.note,
            )
        )
        for one in drafts[: MOST_ROWS + 1]
    )
    if len(rows) > MOST_ROWS:
        raise ListError(Detail(ListWrong.TOO_MANY_ROWS, most=MOST_ROWS))
    return RoomList(ListChoices(), rows, tuple(range(1, len(rows) + 1)), tuple(map(row_problems, rows)))


def _of_sheet(data: bytes, choices: ListChoices) -> RoomList:
    read = read_sheet(data, choices.sheet)
    found = _arranged(read.sheet, choices._replace(sheet=read.name, encoding=None, delimiter=None))
    return found._replace(sheets=read.names)


def _of_text(data: bytes | str, choices: ListChoices) -> RoomList:
    text, encoding, unreadable = (data, None, 0) if isinstance(data, str) else decoded(data, choices.encoding)
    delimiter = guessed_delimiter(text) if choices.delimiter is None else choices.delimiter
    sheet = sheet_of(text, delimiter)
    found = _arranged(sheet, choices._replace(encoding=encoding, delimiter=delimiter, sheet=None))
    return found._replace(head=text[:HEAD], unreadable=unreadable)


def _arranged(sheet: Sheet, choices: ListChoices) -> RoomList:
    """The rows under the header, each cell where it belongs."""
    first = sheet.rows[0] if sheet.rows else ()
    header = names_columns(first) if choices.header is None else choices.header and bool(first)
    skipped = int(header)
    rows, lines = sheet.rows[skipped:], sheet.lines[skipped:]
    if len(rows) > MOST_ROWS:
        raise ListError(Detail(ListWrong.TOO_MANY_ROWS, most=MOST_ROWS))
    columns = choices.columns
    if columns is None:
        columns = named(first) if header else guessed(rows[:_SAMPLE])
    cells = _placed(rows, columns, bool(header) and set(first) >= _OUR_NAMES)
    said = _remarked(sheet, skipped, columns)
    named_cells = len(first) if header else None
    measure = _Measure(named_cells, sheet.has_width, len(set(map(len, rows))) > 1, frozenset(columns.values()))
    problems = tuple(
        row_problems(row, said.get(place, ())) + _ragged(rows[place], measure) for place, row in enumerate(cells)
    )
    seen = max([len(first), *map(len, rows)])
    return RoomList(
        choices._replace(header=bool(header), columns=dict(columns)),
        cells,
        lines,
        problems,
        sheet.blank,
        names=tuple(first[place] if header and place < len(first) else "" for place in range(seen)),
        unused=tuple(place for place in range(seen) if place not in columns.values()),
    )


def _placed(rows: Sequence[tuple[str, ...]], columns: Mapping[Column, int], ours: bool) -> tuple[Cells, ...]:
    """`ours`: our own CSV puts an apostrophe before notes, too."""
    places = [columns.get(column, -1) for column in COLUMNS]
    placed = (_cleaned([row[place] if 0 <= place < len(row) else "" for place in places]) for row in rows)
    if not ours:
        return tuple(placed)
    return tuple((*row[:-1], clean_id(row[-1]) if row[-1][:1] == "'" else row[-1]) for row in placed)


def _cleaned(texts: Sequence[str]) -> Cells:
    room, mode, only, left_out, application, note = texts
    return (
        room if room.isalnum() else cleaned(Column.ROOM, room),
        mode and cleaned(Column.MODE, mode),
        only and cleaned(Column.ONLY, only),
        left_out and cleaned(Column.EXCEPT, left_out),
        application and cleaned(Column.APPLICATION, application),
        note,
    )


class _Measure(NamedTuple):
    """Cells of the header, if there is one; whether a shorter row lacks something; whether rows differ in length."""

    named: int | None
    has_width: bool
    differ: bool
    used: frozenset[int]


def _ragged(row: tuple[str, ...], measure: _Measure) -> tuple[CellProblem, ...]:
    """Cells that nobody would look at: past the header, or beside columns that have no name; cells that lack."""
    if measure.named is None:
        if not measure.differ:
            return ()
        more = sum(bool(cell.strip()) for place, cell in enumerate(row) if place not in measure.used)
        return (CellProblem(Column.ROOM, Detail(ListWrong.CELL_UNUSED, n=more), True),) if more else ()
    if len(row) > measure.named:
        more = sum(bool(cell.strip()) for cell in row[measure.named :])
        return (CellProblem(Column.ROOM, Detail(ListWrong.MORE_CELLS, n=more)),) if more else ()
    if measure.has_width and len(row) <= max(measure.used) and len(row) < measure.named:
        return (CellProblem(Column.ROOM, Detail(ListWrong.FEWER_CELLS, n=measure.named - len(row)), True),)
    return ()


def _remarked(sheet: Sheet, skipped: int, columns: Mapping[Column, int]) -> dict[int, tuple[CellProblem, ...]]:
    """Of each row what its cells were that are used, and what it was as a whole. A note may be anything."""
    means = {place: column for column, place in columns.items() if column is not Column.NOTE}
    said: dict[int, tuple[CellProblem, ...]] = {}
    for (row, place), remark in sheet.remarks.items():
        column = Column.ROOM if remark.what.code == ListWrong.QUOTE_OPEN else means.get(place)
        if row >= skipped and column is not None:
            problem = CellProblem(column, remark.what, remark.caution)
            said[row - skipped] = (*said.get(row - skipped, ()), problem)
    return said
