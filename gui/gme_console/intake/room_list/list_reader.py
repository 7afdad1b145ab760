"""A list from its bytes to rows that are understood, in any thread: what was chosen, what is guessed, what is wrong."""

from __future__ import annotations

import stat
from collections.abc import Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.intake.room_list.column_builder import ColumnBuilder, RowWidths
from gme_console.intake.room_list.column_names import guessed, named, names_columns
from gme_console.intake.room_list.delimited_text import guessed_delimiter, text_rows
from gme_console.intake.room_list.list_types import (
    COLUMNS,
    MOST_BYTES,
    MOST_ROWS,
    ListChoices,
    ListError,
    ListProblem,
    ListSource,
    RoomList,
    SourceChunk,
    SourceRows,
)
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
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise ListError(Detail(ListProblem.NOT_A_FILE))
        if status.st_size > MOST_BYTES:
            raise ListError(Detail(ListProblem.TOO_LARGE, most=MOST_BYTES // 1024**2))
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise ListError(Detail(ListProblem.NO_FILE, why=str(getattr(error, "strerror", "") or error))) from error
    if len(data) > MOST_BYTES:
        raise ListError(Detail(ListProblem.TOO_LARGE, most=MOST_BYTES // 1024**2))
    return ListSource(path.name, data)


def read_list(source: ListSource, choices: ListChoices = ListChoices()) -> RoomList:  # noqa: B008 - a constant
    """Raises ListError when there is nothing that could be shown."""
    if isinstance(source.data, bytes):
        if source.data.startswith(OLE):
            raise ListError(Detail(ListProblem.OLD_SHEET))
        if source.data.startswith(ZIP):
            return _of_sheet(source.data, choices)
    return _of_text(source.data, choices)


def drafted_list(drafts: Sequence[DraftRequest]) -> RoomList:
    """Requests that were understood elsewhere, as rows."""
    if len(drafts) > MOST_ROWS:
        raise ListError(Detail(ListProblem.TOO_MANY_ROWS, most=MOST_ROWS))
    rows = [
        (
            one.RoomId,
            one.RecordMode,
            ", ".join(one.SubscribeUserIds),
            ", ".join(one.UnSubscribeUserIds),
            one.BizId,
            one.note,
        )
        for one in drafts
    ]
    builder = ColumnBuilder({column: place for place, column in enumerate(COLUMNS)})
    if rows:
        builder.take(SourceChunk(range(1, len(rows) + 1), rows), {})
    return RoomList(ListChoices(), builder.columns, builder.lines, builder.problems)


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
    chunks = iter(source)
    sample = next(chunks, SourceChunk((), ()))
    first = tuple(sample.rows[0]) if sample.rows else ()
    header = names_columns(first) if choices.header is None else choices.header and bool(first)
    under = sample.without({0}) if header else sample
    columns = choices.columns
    if columns is None:
        columns = named(first) if header else guessed(under.rows[:_SAMPLE])
    builder = ColumnBuilder(columns, is_own_csv=bool(header) and any(set(first) >= names for names in _OUR_NAMES))
    widths = RowWidths(len(first) if header else None, source.has_width, frozenset(columns.values()))
    for chunk in chain((under,) if under.rows else (), chunks):
        builder.take(chunk, widths.problems(chunk.rows))
    if len(builder.lines) > MOST_ROWS:
        raise ListError(Detail(ListProblem.TOO_MANY_ROWS, most=MOST_ROWS))
    widths.add_unused(builder.problems)
    seen = max(len(first), widths.widest)
    return RoomList(
        choices._replace(header=bool(header), columns=dict(columns)),
        builder.columns,
        builder.lines,
        builder.problems,
        source.blank,
        names=tuple(first[place] if header and place < len(first) else "" for place in range(seen)),
        unused=tuple(place for place in range(seen) if place not in columns.values()),
    )
