"""What the cells of an exported table say of their own."""

from __future__ import annotations

from gme_console.api.detail import read
from gme_console.ledger.transfer.csv_file import SheetWords
from gme_console.ui.texts.said import said
from gme_console.ui.texts.translate import tr


def sheet_words() -> SheetWords:
    """For any thread."""
    return SheetWords(lambda message: said(read(message)), _more_characters, _more_items)


def _more_characters(missing: int, of: int) -> str:
    return tr("{missing:,} of %n characters more: an export as JSON Lines has all", None, of, missing=missing)


def _more_items(missing: int, of: int) -> str:
    return tr("{missing:,} of %n more: an export as JSON Lines has all", None, of, missing=missing)
