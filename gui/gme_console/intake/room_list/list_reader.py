"""A list from its bytes to rows that are understood, in any thread: what was chosen, what is guessed, what is wrong."""

from __future__ import annotations

import stat
from collections.abc import Mapping, Sequence
from itertools import chain, islice
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.room_list.column_names import guessed, named, names_columns
from gme_console.intake.room_list.delimited_text import guessed_delimiter, text_rows
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
    SourceRow,
    SourceRows,
)
from gme_console.intake.room_list.ragged_rows import Measure
from gme_console.intake.room_list.row_check import cleaned, row_problems
from gme_console.intake.room_list.sheet_file import read_sheet
from gme_console.intake.room_list.sheet_package import OLE, ZIP
from gme_console.intake.room_list.text_encoding import decoded

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest

HEAD = 2_000
"""Characters of a text that are shown as they are."""

_SAMPLE = 500
_OUR_NAMES = ({"RoomId", "SubscribeUserIds", "Note"}, {"TaskId", "took_ms", "note"})
"""Of the history's CSV, and of a batch's."""


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
    if len(drafts) > MOST_ROWS:
        raise ListError(Detail(ListWrong.TOO_MANY_ROWS, most=MOST_ROWS))
    filling = _Filling()
    for line, one in enumerate(drafts, 1):
        only, left_out = ", ".join(one.SubscribeUserIds), ", ".join(one.UnSubscribeUserIds)
        filling.add(line, _cleaned((one.RoomId, one.RecordMode, only, left_out, one.BizId, one.note)), ())
    return RoomList(ListChoices(), filling.columns, filling.lines, filling.problems)


def _of_sheet(data: bytes, choices: ListChoices) -> RoomList:
    read = read_sheet(data, choices.sheet)
    found = _arranged(read.rows, choices._replace(sheet=read.name, encoding=None, delimiter=None))
    return found._replace(sheets=read.names)


def _of_text(data: bytes | str, choices: ListChoices) -> RoomList:
    text, encoding, unreadable = (data, None, 0) if isinstance(data, str) else decoded(data, choices.encoding)
    delimiter = guessed_delimiter(text) if choices.delimiter is None else choices.delimiter
    found = _arranged(text_rows(text, delimiter), choices._replace(encoding=encoding, delimiter=delimiter, sheet=None))
    return found._replace(head=text[:HEAD], unreadable=unreadable)


def _arranged(source: SourceRows, choices: ListChoices) -> RoomList:
    """The rows under the header, each cell where it belongs."""
    rows = iter(source)
    sample = list(islice(rows, _SAMPLE))
    first = tuple(sample[0].cells) if sample else ()
    header = names_columns(first) if choices.header is None else choices.header and bool(first)
    under = sample[1:] if header else sample
    columns = choices.columns
    if columns is None:
        columns = named(first) if header else guessed([row.cells for row in under])
    filling = _Filling(columns, ours=bool(header) and any(set(first) >= names for names in _OUR_NAMES))
    measure = Measure(len(first) if header else None, source.has_width, frozenset(columns.values()))
    for row in chain(under, rows):
        filling.take(row, measure)
    if len(filling.lines) > MOST_ROWS:
        raise ListError(Detail(ListWrong.TOO_MANY_ROWS, most=MOST_ROWS))
    measure.say_unused(filling.problems)
    seen = max(len(first), measure.widest)
    return RoomList(
        choices._replace(header=bool(header), columns=dict(columns)),
        filling.columns,
        filling.lines,
        filling.problems,
        source.blank,
        names=tuple(first[place] if header and place < len(first) else "" for place in range(seen)),
        unused=tuple(place for place in range(seen) if place not in columns.values()),
    )


class _Filling:
    """The columns of a list while its rows come in. `ours`: our own CSV puts an apostrophe before notes, too."""

    def __init__(self, columns: Mapping[Column, int] | None = None, *, ours: bool = False) -> None:
        columns = columns or {}
        self.columns: tuple[list[str], ...] = tuple([] for _ in COLUMNS)
        self.lines: list[int] = []
        self.problems: list[tuple[CellProblem, ...]] = []
        self._places = [columns.get(column, -1) for column in COLUMNS]
        self._means = {place: column for column, place in columns.items() if column is not Column.NOTE}
        self._ours = ours

    def take(self, row: SourceRow, measure: Measure) -> None:
        texts, width = row.cells, len(row.cells)
        cells = _cleaned([texts[place] if 0 <= place < width else "" for place in self._places])
        if self._ours and cells[-1][:1] == "'":
            cells = (*cells[:-1], clean_id(cells[-1]))
        self.add(row.line, cells, self._said(row) if row.remarks else (), measure.problems(texts))

    def add(
        self,
        line: int,
        cells: Cells,
        remarked: tuple[CellProblem, ...],
        more: tuple[CellProblem, ...] = (),
    ) -> None:
        for column, cell in zip(self.columns, cells, strict=True):
            column.append(cell)
        self.lines.append(line)
        self.problems.append(row_problems(cells, remarked) + more)

    def _said(self, row: SourceRow) -> tuple[CellProblem, ...]:
        """What its cells were that are used, and what it was as a whole. A note may be anything."""
        found = []
        for place, remark in row.remarks:
            column = Column.ROOM if place < 0 else self._means.get(place)
            if column is not None:
                found.append(CellProblem(column, remark.what, remark.caution))
        return tuple(found)


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
