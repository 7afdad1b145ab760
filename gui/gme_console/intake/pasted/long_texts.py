"""Texts that are too long to be one request: lists of rooms, or many rows of this console."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.inputs.typed_ids import ROUND
from gme_console.intake.pasted.console_rows import EXPORTED, read_console_rows
from gme_console.intake.pasted.draft_builder import DraftBuilder
from gme_console.intake.pasted.one_word import LONGEST
from gme_console.intake.pasted.paste_result import PastedKind, PasteResult, PasteVerdict, Unused, Why
from gme_console.intake.pasted.redaction import redacted
from gme_console.intake.pasted.sheet_rows import headed
from gme_console.intake.pasted.table_cells import rows_of

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest

_HEAD = 4_000
_MOST = 4_000_000
_AT_ONCE = 200
"""Lines that are read in a row: a longer text would stop the other threads."""


def is_long_list(text: str) -> bool:
    """Whether it begins like a list of rooms, one a line or in rows of cells, for who reads whole lists."""
    lines = [line for line in (line.strip(ROUND) for line in text[:_HEAD].splitlines()[:-1]) if line]
    if len(lines) < 2 or _are_console_rows(text):
        return False
    exported = lines[0].startswith(f'"{EXPORTED[0]}","{EXPORTED[1]}"')
    if exported or headed(rows_of(lines[0], "\t")[0]) or headed(rows_of(lines[0], ",")[0]):
        return True
    return all(len(line) <= LONGEST and (" " not in line or "\t" in line) for line in lines)


def understand_long(text: str) -> PasteResult:
    """A list is left to who reads lists: it has no requests here."""
    if is_long_list(text):
        return PasteResult(PasteVerdict.LIST, PastedKind.PLAIN)
    requests = _requests(text) if len(text) <= _MOST and _are_console_rows(text) else ()
    if requests:
        return PasteResult(PasteVerdict.LIST, PastedKind.ROW, requests=requests)
    return PasteResult(PasteVerdict.NOTHING, PastedKind.PLAIN, unused=(Unused(Why.TOO_LONG, "", 0, 0),))


def _are_console_rows(text: str) -> bool:
    head = "\n".join(text[:_HEAD].splitlines()[:-1])
    return "\t" in head and read_console_rows(head, DraftBuilder())


def _requests(text: str) -> tuple[DraftRequest, ...]:
    """Those of every row, or none."""
    found: list[DraftRequest] = []
    lines = text.splitlines()
    for place in range(0, len(lines), _AT_ONCE):
        into = DraftBuilder()
        if not read_console_rows(redacted("\n".join(lines[place : place + _AT_ONCE])).text, into):
            return ()
        found += into.requests()
    return tuple(found)
