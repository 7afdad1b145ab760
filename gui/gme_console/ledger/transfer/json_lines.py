"""The history as JSON Lines: exact, for another console to take in and for programs to read.

A line that names the format, a line for each row, the oldest first, and a line with their number, by which a file that
was cut off is known. Columns keep their names and values: every uint64 is decimal text, times are
unix microseconds, lists of users are lists, and the bytes of an answer are base64. UTF-8, each line ended by LF.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from pathlib import Path
from typing import Any

from gme_console.api.detail import Detail, message_of
from gme_console.ledger.check_report import CheckVerdict
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault, file_error, ledger_error
from gme_console.ledger.transfer.full_row import LATER, LATER_OF_REQUEST, Columns, FullRow
from gme_console.ledger.transfer.full_row_checks import check_full_row

FORMAT = "gme-console history"
VERSION = 1
MOST_BYTES = 16 * 1024 * 1024
"""Bytes that a line may have."""

HEADER = json.dumps({"format": FORMAT, "version": VERSION}) + "\n"
_OTHER_LINES = 3
"""Lines that are no rows: the first, the last, and the empty one where the file ends."""

_LISTS = ("SubscribeUserIds", "UnSubscribeUserIds")


def row_line(full: FullRow) -> str:
    """The line of a row."""
    row = {name: json.loads(value) if name in _LISTS else value for name, value in full.row.items()}
    requests = [{**request, "raw": b64encode(request["raw"]).decode("ascii")} for request in full.requests]
    return json.dumps({**row, "requests": requests, "files": full.files}, ensure_ascii=False) + "\n"


def last_line(rows: int) -> str:
    """The line at the end."""
    return json.dumps({"rows": rows}) + "\n"


class JsonLines:
    """A file that is read row by row; whatever is in it. Methods raise LedgerError, which says in which line."""

    def __init__(self, path: Path) -> None:
        """Open the file and read its first line."""
        self._path = path
        self._number = 0
        self._ended = False
        self._wrong: LedgerError | None = None
        try:
            if not path.is_file():
                raise file_error(LedgerFault.OTHER, HistoryTrouble.NOT_A_FILE, path)
            self._size = path.stat().st_size
            self._file = path.open("rb")
        except OSError as error:
            raise _unreadable(error, path) from error
        try:
            self._read_header()
        except BaseException:
            self._file.close()
            raise

    def share(self) -> float:
        """How much of the file is read, from 0 to 1."""
        return min(1.0, self._file.tell() / self._size) if self._size else 1.0

    def read(self, limit: int) -> tuple[FullRow, ...]:
        """The next rows, none at the end. Rows before a line that cannot be read come first, then it is raised."""
        if self._wrong is not None:
            raise self._wrong
        rows: list[FullRow] = []
        try:
            while len(rows) < limit and (full := self._read_row()) is not None:
                rows.append(full)
        except LedgerError as error:
            if not rows:
                raise
            self._wrong = error
        return tuple(rows)

    def close(self) -> None:
        """Close the file."""
        self._file.close()

    def _read_header(self) -> None:
        first = self._object(self._line())
        if first is None or first.get("format") != FORMAT:
            raise file_error(LedgerFault.OTHER, HistoryTrouble.NO_HISTORY, self._path)
        if first != json.loads(HEADER):
            raise file_error(LedgerFault.NEWER, HistoryTrouble.NEWER_FILE, self._path)

    def _read_row(self) -> FullRow | None:
        if self._ended:
            return None
        line = self._line()
        if not line:
            raise self._wrong_line(Detail(HistoryTrouble.CUT_OFF))
        found = self._object(line)
        if found is None:
            raise self._wrong_line(Detail(HistoryTrouble.NO_OBJECT))
        if set(found) == {"rows"}:
            self._end(found["rows"])
            return None
        try:
            return _full_row(found)
        except (ValueError, TypeError, KeyError) as error:
            raise self._wrong_line(message_of(error)) from error

    def _end(self, rows: object) -> None:
        self._ended = True
        if self._line().strip():
            raise self._wrong_line(Detail(HistoryTrouble.AFTER_THE_END))
        if rows != self._number - _OTHER_LINES:
            raise self._wrong_line(Detail(HistoryTrouble.LINES_MISSING))

    def _line(self) -> bytes:
        self._number += 1
        try:
            line = self._file.readline(MOST_BYTES + 1)
        except OSError as error:
            raise _unreadable(error, self._path) from error
        if len(line) > MOST_BYTES:
            raise self._wrong_line(Detail(HistoryTrouble.LINE_TOO_LONG))
        return line

    def _object(self, line: bytes) -> dict[str, Any] | None:
        try:
            found = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            return None
        return found if isinstance(found, dict) else None

    def _wrong_line(self, why: str | Detail) -> LedgerError:
        return file_error(LedgerFault.OTHER, HistoryTrouble.WRONG_LINE, self._path, line=self._number, why=why)


def _full_row(found: dict[str, Any]) -> FullRow:
    """Raises ValueError with what is wrong."""
    requests, files = found.pop("requests", None), found.pop("files", None)
    row = {name: json.dumps(value, ensure_ascii=False) if name in _LISTS else value for name, value in found.items()}
    row = {**LATER, **row}
    if row["check_verdict"] == CheckVerdict.RUNNING:  # somebody else's, who will have the verdict
        row |= {"check_verdict": "", "check_report": ""}
    if not _are_objects(requests) or not _are_objects(files):
        raise ValueError(Detail(HistoryTrouble.NO_LISTS))
    full = FullRow(row, tuple(map(_request, requests)), tuple(files))
    check_full_row(full)
    return full


def _request(found: dict[str, Any]) -> Columns:
    raw = found.get("raw")
    return {**LATER_OF_REQUEST, **found, "raw": b64decode(raw, validate=True) if isinstance(raw, str) else raw}


def _are_objects(found: object) -> bool:
    return isinstance(found, list) and all(isinstance(one, dict) for one in found)


def _unreadable(error: OSError, path: Path) -> LedgerError:
    if isinstance(error, FileNotFoundError):
        return file_error(LedgerFault.OTHER, HistoryTrouble.NO_FILE, path)
    if isinstance(error, PermissionError):
        return file_error(LedgerFault.READ_ONLY, HistoryTrouble.FILE_NOT_READABLE, path)
    return ledger_error(error, path)
