"""A small file of JSON in the data folder that several consoles change: read and replaced under a lock."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import Any

from gme_console.api.detail import Detail, message_of
from gme_console.ledger.errors import LedgerError
from gme_console.profiles.shared_file import exclusive, move_aside

Fields = dict[str, Any]

VERSION = 1
LARGEST = 1024 * 1024
"""Bytes that are read at most; a larger file is not ours."""

LOCK_S = 3.0


class SharedFileTrouble(StrEnum):
    """Why something cannot be saved; after each code what its sentence is filled with."""

    HELD = "kept_file_held"  # path
    NEWER = "kept_file_newer"  # path
    UNUSABLE = "kept_file_unusable"  # path, why
    TOO_MANY = "too_many_kept"  # most
    NAME_TAKEN = "kept_name_taken"  # name
    GONE = "kept_name_gone"  # name


class SharedFileError(Exception):
    """Nothing was changed; brings a Detail of SharedFileTrouble, or what the disk said."""


class SharedJsonFile:
    """Every method touches the disk, so none belongs in the UI thread. What another console changed is kept."""

    def __init__(self, folder: Path, name: str, lock_s: float = LOCK_S) -> None:
        self._path = folder / name
        self._lock_s = lock_s
        self.set_aside: Path | None = None
        """Where the damaged file is that was last found and moved out of the way."""

    def read(self) -> Fields:
        """What is kept, nothing of a file that cannot be used. Never raises."""
        try:
            return self._read() or {}
        except (OSError, SharedFileError):
            return {}

    def change(self, change: Callable[[Fields], Fields]) -> Fields:
        """Replaces what is kept by what `change` makes of it. Raises SharedFileError, also from within `change`."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            with exclusive(self._path.with_name(f"{self._path.name}.lock"), self._lock_s):
                before = self._read()
                if before is None:
                    self.set_aside = move_aside(self._path)
                after = change(dict(before or {}))
                if after != before:
                    self._write(after)
                return after
        except TimeoutError as error:
            raise SharedFileError(Detail(SharedFileTrouble.HELD, path=str(self._path))) from error
        except LedgerError as error:
            raise SharedFileError(message_of(error)) from error
        except OSError as error:
            why = error.strerror or type(error).__name__
            raise SharedFileError(Detail(SharedFileTrouble.UNUSABLE, path=str(self._path), why=why)) from error

    def _read(self) -> Fields | None:
        """None for a damaged file. Raises SharedFileError for one of a newer console, and OSError."""
        import json

        try:
            with self._path.open("rb") as file:
                raw = file.read(LARGEST + 1)
        except FileNotFoundError:
            return {}
        try:
            fields = json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST else None
        except (ValueError, RecursionError):
            return None
        if not isinstance(fields, dict) or type(version := fields.pop("version", None)) is not int:
            return None
        if version > VERSION:
            raise SharedFileError(Detail(SharedFileTrouble.NEWER, path=str(self._path)))
        return fields

    def _write(self, fields: Fields) -> None:
        import json

        from gme_console.ledger.private_file import PrivateFile

        with PrivateFile(self._path, replace=True) as file:
            file.write(json.dumps({"version": VERSION, **fields}, indent=1))
            file.commit()
