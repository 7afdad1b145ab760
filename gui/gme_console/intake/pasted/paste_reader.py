"""Any pasted text, understood: in which form it is written decides who reads it."""

from __future__ import annotations

import re
from collections.abc import Callable

from gme_console.api.inputs.typed_ids import ROUND, clean_id
from gme_console.intake.draft import DraftRequest, Field
from gme_console.intake.pasted.command_lines import read_commands
from gme_console.intake.pasted.console_rows import read_console_rows, read_export
from gme_console.intake.pasted.draft_builder import DraftBuilder
from gme_console.intake.pasted.links import links, take_query
from gme_console.intake.pasted.literals import read_value
from gme_console.intake.pasted.long_texts import is_long_list, understand_long
from gme_console.intake.pasted.natural_language import read_words
from gme_console.intake.pasted.objects import ObjectReader
from gme_console.intake.pasted.one_word import LONGEST, is_one_word
from gme_console.intake.pasted.paste_result import PastedKind, PasteResult, PasteVerdict, Why
from gme_console.intake.pasted.programs import is_program, read_program
from gme_console.intake.pasted.redaction import redacted
from gme_console.intake.pasted.room_phrases import named_rooms, readable
from gme_console.intake.pasted.sheet_rows import headed, read_sheet, says_mode, upright
from gme_console.intake.pasted.table_cells import Cell, rows_of, written_table

MOST = 50_000
"""Characters of a text that is read as requests; what is longer can only be a list, see `is_long_list`."""

_COMMAND = re.compile(r"(?i)(?<![\w.-])(?:curl|tccli|gme[-_]console)(?:\.exe)?['\"]?\s")
_OBJECT = re.compile(r"\{|\[\s{0,99}\{")
_GROUPED = re.compile(r"\d{1,3}(?:([,.' _\uff0c])\d{3})(?:\1\d{3})*")
_NUMBERS = re.compile(r"\d{1,20}(?:\s*[,，、;；]\s*\d{1,20}|\s+\d{1,20})+")
_LINE = re.compile(r"(?m)^[^\S\n]*(?:(?:[-*•・]|\d{1,4}[.)])[^\S\n]+)?(?P<room>[^\r\n]+)")
"""A line without the mark or the number of a list's item."""

_LABELLED = re.compile(r"[:：=]\s")
_LIST_HEAD = 4_000
_MANY = 100
"""Lines from which on a list is not taken apart here: who opens it reads it anyway."""


Reader = Callable[[str, DraftBuilder], PastedKind | None]


def understand(text: str) -> PasteResult:
    """Never fails, whatever the text is."""
    if len(text) > MOST or (text.count("\n") > _MANY and is_long_list(text)):
        return understand_long(text)
    text, secrets = redacted(_unescaped(text.removeprefix("\ufeff")))
    if is_one_word(text):
        return _as_room(text, secrets)
    for read in _READERS:
        into = DraftBuilder()
        kind = read(text, into)
        if kind is not None:
            return _understood(kind, text, into, secrets)
    return _as_room(text, secrets)


def _understood(kind: PastedKind, text: str, into: DraftBuilder, secrets: tuple[str, ...]) -> PasteResult:
    requests, taken = into.requests(), into.taken
    if len(set(requests)) == 1:
        requests, taken = requests[:1], [one for one in taken if one.request == 0]
    rooms = [one.RoomId for one in requests if one.RoomId]
    verdict = PasteVerdict.LIST if len(requests) > 1 and len(rooms) > 1 else PasteVerdict.NOTHING
    if len(requests) == 1 and (rooms or kind is not PastedKind.WORDS):
        verdict = PasteVerdict.REQUEST
    if kind is PastedKind.WORDS and verdict is PasteVerdict.REQUEST and not _is_plainly_asked(requests[0], text):
        verdict = PasteVerdict.ROOM if "\n" not in text.strip() and len(text) <= LONGEST else PasteVerdict.NOTHING
    return PasteResult(verdict, kind, text, requests, tuple(taken), tuple(into.unused), secrets)


def _is_plainly_asked(draft: DraftRequest, text: str) -> bool:
    """A room alone is asked for by a name before it: what has no space may be a room's own name."""
    says_more = draft != DraftRequest(RoomId=draft.RoomId)
    return says_more or bool(re.search(r"[\s:：=]", text.strip()))


def _as_room(text: str, secrets: tuple[str, ...]) -> PasteResult:
    """One line is a room's id, whole; more are nothing."""
    into = DraftBuilder()
    room = clean_id(text)
    begin = text.find(room)
    one_line = "\n" not in room and len(room) <= LONGEST
    if one_line and not secrets:
        into.take(Field.ROOM, room, begin, begin + len(room))
    else:
        into.leave(Why.UNKNOWN, 0, len(text))
    verdict = PasteVerdict.ROOM if one_line and room.strip() and not secrets else PasteVerdict.NOTHING
    return PasteResult(verdict, PastedKind.PLAIN, text, into.requests(), tuple(into.taken), tuple(into.unused), secrets)


def _unescaped(text: str) -> str:
    """As it was before a page's source was copied."""
    if "&quot;" not in text and "&#34;" not in text:
        return text
    from html import unescape

    return unescape(text)


def _links(text: str, into: DraftBuilder) -> PastedKind | None:
    found, place = False, 0
    for link in links(text):
        found = take_query(link, into) or found
        _leave_words(text, place, link.begin, into)
        place = link.end
    _leave_words(text, place, len(text), into)
    return PastedKind.LINK if found else None


def _commands(text: str, into: DraftBuilder) -> PastedKind | None:
    if not _COMMAND.search(text):
        return None
    return read_commands(text, into)


def _programs(text: str, into: DraftBuilder) -> PastedKind | None:
    return PastedKind.SOURCE if is_program(text) and read_program(text, into) else None


def _rows(text: str, into: DraftBuilder) -> PastedKind | None:
    """Of this console."""
    if text.count(",") + text.count("\t") < 2:
        return None
    if read_export(text, into):
        return PastedKind.EXPORT
    return PastedKind.ROW if "\t" in text and read_console_rows(text, into) else None


def _objects(text: str, into: DraftBuilder) -> PastedKind | None:
    """The JSON of a text; what stands round it is left."""
    reader = ObjectReader(into)
    found = callback = False
    place = 0
    while begin := _OBJECT.search(text, place):
        read = read_value(text, begin.start())
        if read is None or read.end <= place:
            break
        _leave_words(text, place, begin.start(), into)
        found = reader.read(read.value) or found
        callback = callback or reader.callback
        if read.too_deep:
            into.leave(Why.TOO_DEEP, begin.start(), read.end)
        place = read.end
    _leave_words(text, place, len(text), into)
    if not found:
        return None
    return PastedKind.CALLBACK if callback else PastedKind.JSON


def _leave_words(text: str, begin: int, end: int, into: DraftBuilder) -> None:
    words = text[begin:end].strip(f" \t\r\n,;.{ROUND}")
    if any(map(str.isalnum, words)):
        begin = text.index(words, begin)
        into.leave(Why.UNKNOWN, begin, begin + len(words))


def _sheets(text: str, into: DraftBuilder) -> PastedKind | None:
    """A table: by its tabs, else by its headings or its modes in words."""
    rows: list[list[Cell]] = []
    if "\t" in text.strip("\r\n"):
        rows = rows_of(text, "\t")
        if rows and not headed(rows[0]) and not upright(rows) and named_rooms(readable(text[:_LIST_HEAD])):
            return None
    elif text.lstrip().startswith("|"):
        rows = written_table(text)
        rows = rows if rows and headed(rows[0]) else []
    else:
        for mark in ",;":
            rows = rows or _parted(text, mark)
    return PastedKind.SHEET if rows and read_sheet(rows, into) else None


def _parted(text: str, mark: str) -> list[list[Cell]]:
    """The rows of a text that is plainly a table with this between its cells."""
    rows = rows_of(text, mark)
    whole = bool(rows) and all(len(row) > 1 and " " not in row[0].text.strip() for row in rows)
    is_headed = len(rows) > 1 and bool(headed(rows[0])) and not any(_LABELLED.search(row[0].text) for row in rows[1:])
    return rows if is_headed or (whole and all(map(says_mode, rows))) else []


def _plain_lists(text: str, into: DraftBuilder) -> PastedKind | None:
    """One room a line, or numbers in a row that are not one grouped by thousands."""
    lines = [line for line in _LINE.finditer(text) if clean_id(line["room"]).strip()]
    alone = text.strip()
    if len(lines) == 1 and len(alone) < _LIST_HEAD and _NUMBERS.fullmatch(alone) and not _GROUPED.fullmatch(alone):
        lines = list(re.finditer(r"(?P<room>\d+)", text))
    elif len(lines) < 2 or any(re.search(r"\s|[:：=]", clean_id(line["room"]).strip()) for line in lines):
        return None
    for line in lines:
        room = clean_id(line["room"]).strip()
        begin = line.start("room") + max(0, line["room"].find(room))
        into.begin_next()
        into.take(Field.ROOM, room, begin, begin + len(room))
    return PastedKind.PLAIN


def _words(text: str, into: DraftBuilder) -> PastedKind | None:
    return PastedKind.WORDS if read_words(text, into) else None


_READERS: tuple[Reader, ...] = (_links, _commands, _programs, _rows, _objects, _sheets, _plain_lists, _words)
