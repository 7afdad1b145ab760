"""The lines of a batch for a file: columns that a list of rooms may have, so that it can be read in again."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from gme_console.engine.maintenance.maintenance_messages import TableExport
from gme_console.ui.batch.line_text import holds_id, result_text
from gme_console.ui.texts.maintenance_text import sheet_words
from gme_console.ui.texts.recording_text import mode_text

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.ui.history.cell_context import Title

_HEADER = (
    *("line", "state", "room", "mode", "only", "except", "application"),
    *("TaskId", "result", "RequestId", "took_ms", "note"),
)
_IDS = frozenset(map(_HEADER.index, ("room", "only", "except", "application", "TaskId", "RequestId")))
_EVERYONE = "everyone"
"""As a list of rooms says it; an empty cell would be whomever the form names."""
_UNFIT = re.compile(r"[^\w.-]+")


def table_export(path: Path, lines: Sequence[LineProgress], title: Title, *, replace: bool) -> TableExport:
    return TableExport(path, replace, _HEADER, _IDS, lambda: _rows(lines, title), sheet_words())


def file_name(batch: str) -> str:
    """One that every file system takes."""
    return f"{_UNFIT.sub('-', batch).strip('-.')[:60] or 'rooms'}-{datetime.now():%Y%m%d-%H%M%S}.csv"


def _rows(lines: Sequence[LineProgress], title: Title) -> Iterator[tuple[str, ...]]:
    for line in lines:
        request, row, users = line.request, line.row, line.request.SubscribeRecordUserIds
        yield (
            str(line.line),
            line.state.value,
            request.RoomId,
            mode_text(request.RecordMode),
            ", ".join(users.SubscribeUserIds) or ("" if users.UnSubscribeUserIds else _EVERYONE),
            ", ".join(users.UnSubscribeUserIds),
            str(request.BizId),
            str(row.TaskId) if row is not None and row.TaskId is not None else "",
            "" if holds_id(line) else result_text(line, title),
            row.RequestId if row is not None else "",
            "" if line.took_ms is None else str(line.took_ms),
            line.note,
        )
