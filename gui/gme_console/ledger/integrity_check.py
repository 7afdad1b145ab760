"""Reading a history whole while it is used, to learn whether it is damaged anywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from gme_console.ledger.instances import suspect
from gme_console.ledger.reader import open_to_read
from gme_console.ledger.records import Cancelled, LedgerError, LedgerFault


def check_later(folder: Path, superseded: Callable[[], bool]) -> None:
    """Read every page, beside consoles that use the history; whoever opens a damaged one next sets it aside.

    Raises LedgerError, and Superseded as soon as `superseded` says so.
    """
    database = open_to_read(folder)
    try:
        with database.unless(superseded):
            for _ in database.check_tables():
                if superseded():
                    raise Cancelled
    except LedgerError as error:
        if error.fault is LedgerFault.DAMAGED:
            suspect(folder)
        raise
    finally:
        database.close()
