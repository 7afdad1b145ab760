"""Which version of the tables a file has, and how it gets those of today."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from gme_console.ledger.errors import (
    NO_SHARED_MEMORY,
    HistoryTrouble,
    LedgerError,
    LedgerFault,
    fault_error,
    file_error,
)
from gme_console.ledger.sqlite.schema import APPLICATION_ID, Migration

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

_INCREMENTAL = 2


def version_of(database: Database, known: int) -> int:
    """The version of a history, 0 for an empty file.

    Raises LedgerError: OTHER for another program's database, NEWER for a version above `known`, DAMAGED.
    """
    application = database.value("PRAGMA application_id")
    version: int = database.value("PRAGMA user_version")
    if application == 0 and version == 0 and not database.value("SELECT count(*) FROM sqlite_master"):
        return 0
    if application != APPLICATION_ID:
        raise file_error(LedgerFault.OTHER, HistoryTrouble.OTHER_PROGRAM, database.path)
    if version > known:
        raise file_error(LedgerFault.NEWER, HistoryTrouble.NEWER_HISTORY, database.path, version=version, known=known)
    return version


def migrate(database: Database, version: int, migrations: tuple[Migration, ...]) -> None:
    """Bring a file of `version` to the newest, all or nothing. Raises LedgerError."""
    with database.writing():
        for step in (step for migration in migrations[version:] for step in migration):
            if isinstance(step, str):
                database.change(step)
            else:
                step(database)
        database.change(f"PRAGMA application_id = {APPLICATION_ID}")
        database.change(f"PRAGMA user_version = {len(migrations)}")


def give_space_back(database: Database) -> None:
    """Have the file shrink after rows are deleted, in steps.

    A file that has tables already is written anew for it; without room for that it goes on as it is.
    """
    if database.value("PRAGMA auto_vacuum") == _INCREMENTAL:
        return
    database.rows(f"PRAGMA auto_vacuum = {_INCREMENTAL}")
    if database.value("SELECT count(*) FROM sqlite_master"):
        with suppress(LedgerError):
            database.rows("VACUUM")


def use_write_ahead_log(database: Database) -> None:
    """Let readers and the writer work without waiting for each other. Raises LedgerError."""
    mode = database.value("PRAGMA journal_mode = WAL")
    if mode != "wal":
        raise fault_error(LedgerFault.UNFIT, database.path, NO_SHARED_MEMORY)
