"""What became of each line of a batch, as a file: those that were never reached, too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from gme_console.ledger.private_file import PrivateFile
from gme_console.ledger.transfer.csv_file import BYTE_ORDER_MARK, exact, safe
from gme_console.ui.texts.message_text import message_text

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress

_IDS = frozenset({"RoomId", "BizId", "SubscribeUserIds", "UnSubscribeUserIds", "TaskId", "RequestId"})


def write_report(path: Path, batch: BatchProgress, lines: Sequence[LineProgress]) -> None:
    """In place of one that is there; all of it or nothing. Raises LedgerError."""
    fields = [_fields(batch, line) for line in lines]
    text = _csv(fields) if path.suffix.lower() == ".csv" else "".join(f"{_json(one)}\n" for one in fields)
    with PrivateFile(path, replace=True) as file:
        file.write(text)
        file.commit()


def _fields(batch: BatchProgress, line: LineProgress) -> dict[str, Any]:
    request, row = line.request, line.row
    users = request.SubscribeRecordUserIds
    return {
        "batch": batch.name,
        "line": line.line,
        "state": line.state.value,
        "RoomId": request.RoomId,
        "RecordMode": request.RecordMode,
        "SubscribeUserIds": list(users.SubscribeUserIds),
        "UnSubscribeUserIds": list(users.UnSubscribeUserIds),
        "BizId": str(request.BizId),
        "TaskId": str(row.TaskId) if row is not None and row.TaskId is not None else "",
        "code": row.code if row is not None else "",
        "message": message_text(line.message),
        "RequestId": row.RequestId if row is not None else "",
        "took_ms": line.took_ms,
        "note": line.note,
    }


def _json(fields: dict[str, Any]) -> str:
    return json.dumps(fields, ensure_ascii=False)


def _csv(lines: Sequence[dict[str, Any]]) -> str:
    names = list(lines[0]) if lines else []
    rows = [names, *([_cell(name, one[name]) for name in names] for one in lines)]
    return BYTE_ORDER_MARK + "".join(map(_line, rows))


def _cell(name: str, value: Any) -> str:
    text = ", ".join(value) if isinstance(value, list) else "" if value is None else str(value)
    return exact(text) if name in _IDS else text if isinstance(value, int) else safe(text)


def _line(cells: Sequence[str]) -> str:
    return ",".join('"' + cell.replace('"', '""') + '"' for cell in cells) + "\r\n"
