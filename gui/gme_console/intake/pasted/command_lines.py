"""Commands: curl with the body of a request, tccli, and the console's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from gme_console.api.inputs.typed_ids import split_user_ids
from gme_console.intake.draft import USER_LISTS, Field
from gme_console.intake.field_names import TASK, field_of, plain_name
from gme_console.intake.pasted.links import take_named, take_query
from gme_console.intake.pasted.literals import Leaf, Node, Value, placed, read_value
from gme_console.intake.pasted.objects import ObjectReader
from gme_console.intake.pasted.paste_result import PastedKind, Why
from gme_console.intake.pasted.shell_words import Word, commands

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder

_DATA = ("-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--data-urlencode", "--json")
_PROGRAMS = {"curl": PastedKind.CURL, "tccli": PastedKind.TCCLI, "gme-console": PastedKind.CONSOLE}
_FIRST = 8
"""A program is called among so many words: `sudo`, variables and an interpreter may stand before it."""

_SETTING = re.compile(r"(?:export|set|setx|\$env:\w+|\w+=.*|[^\w]*)\Z", re.DOTALL)
_HEADER = re.compile(r"(?i)x-tc-action\s*:\s*(\w+)")
_OWN_FIELDS = {
    "--profile": Field.PROFILE,
    "--room": Field.ROOM,
    "--mode": Field.MODE,
    "--only": Field.ONLY,
    "--except": Field.EXCEPT,
    "--application": Field.BIZ,
    "--note": Field.NOTE,
    "--ticket": Field.TICKET,
}
_TCCLI_QUIET = {
    *("endpoint", "region", "version", "profile", "secretid", "secretkey", "token", "cliunfoldargument", "timeout"),
    *("language", "output", "filter", "warning", "usecvmrole", "httpsproxy", "rolearn", "rolesessionname", "waiter"),
}


def read_commands(text: str, into: DraftBuilder) -> PastedKind | None:
    """The program of the first command with a request in it; lines that are none of these commands are left."""
    found: PastedKind | None = None
    for words in commands(text):
        program, given = _program(words)
        if program is not None:
            is_request = _READERS[program](given, into)
            found = found or (program if is_request else None)
        elif not _SETTING.match(words[0].text):
            into.leave(Why.UNKNOWN, words[0].begin, words[-1].end)
    return found


def _program(words: list[Word]) -> tuple[PastedKind | None, list[Word]]:
    """Which of them a command calls, and the words that follow its name."""
    for place, word in enumerate(words[:_FIRST]):
        name = re.split(r"[\\/]", word.text.lower())[-1].removesuffix(".exe")
        own = name == "gme_console" and place > 0 and words[place - 1].text == "-m"
        kind = PastedKind.CONSOLE if own else _PROGRAMS.get(name)
        if kind:
            return kind, words[place + 1 :]
    return None, []


def _options(words: list[Word]) -> Iterator[tuple[Word, list[Word]]]:
    """Each option with what follows it, to the next; what stands before the first goes by no name."""
    name = Word("", (0, 0))
    values: list[Word] = []
    for word in words:
        if re.match(r"--?[A-Za-z]", word.text):
            yield name, values
            cut = word.text.find("=")
            name = word if cut < 0 else Word(word.text[:cut], (*word.places[:cut], word.places[cut]))
            values = [] if cut < 0 else [word.after(cut + 1)]
        else:
            values.append(word)
    yield name, values


def _read_curl(words: list[Word], into: DraftBuilder) -> bool:
    found = False
    for name, values in _options(words):
        short = name.text[:2] == "-d" and len(name.text) > 2 and not name.text.startswith("--")
        data = [name.after(2)] if short else values[:1] if name.text in _DATA else []
        for word in data:
            found = _read_body(word, into) or found
        for word in values:
            header = _HEADER.search(word.text)
            if header and header[1] != "StartRecord":
                into.leave(Why.OTHER_ACTION, word.begin, word.end, header[1])
            elif "://" in word.text and "Action=" in word.text:
                found = take_query(word, into) or found
    return found


def _read_body(word: Word, into: DraftBuilder) -> bool:
    body = word.text.lstrip()
    if body.startswith("@"):
        into.leave(Why.IN_FILE, word.begin, word.end, body[1:60])
        return False
    if body.startswith("$"):
        into.leave(Why.VARIABLE, word.begin, word.end, body[:60])
        return False
    if body.startswith(("{", "[")):
        return _read_literal(word, into)
    return take_query(word, into)


def _read_literal(word: Word, into: DraftBuilder) -> bool:
    """The request in a word that is JSON."""
    read = read_value(word.text, len(word.text) - len(word.text.lstrip()))
    return read is not None and ObjectReader(into).read(_placed(read.value, word))


def _read_tccli(words: list[Word], into: DraftBuilder) -> bool:
    into.begin_next()
    for name, values in _options(words):
        if not name.text:
            action = values[1] if len(values) > 1 else None
            if action and action.text != "StartRecord":
                into.leave(Why.OTHER_ACTION, action.begin, action.end, action.text)
            continue
        parts = [part for part in name.text.lstrip("-").split(".") if not part.isdigit()]
        last = parts[-1] if parts else ""
        if plain_name(last) == "subscriberecorduserids":
            for word in values:
                _read_lists(word, into)
        elif plain_name(last) == "cliinputjson":
            _read_input(values, into)
        elif plain_name(last) not in _TCCLI_QUIET:
            take_named(last, name, values, into)
    return bool(into.requests())


def _read_lists(word: Word, into: DraftBuilder) -> None:
    read = read_value(word.text, 0)
    value = _placed(read.value, word) if read else None
    for key, part in value.keyed if isinstance(value, Node) else ():
        field = field_of(key.text)
        users = [leaf for leaf in ([part] if isinstance(part, Leaf) else part.items) if isinstance(leaf, Leaf)]
        for leaf in users if field in USER_LISTS else ():
            into.take(Field(field), leaf.text, leaf.begin, leaf.end)


def _read_input(values: list[Word], into: DraftBuilder) -> None:
    for word in values[:1]:
        if word.text.startswith("{"):
            _read_literal(word, into)
        else:
            into.leave(Why.IN_FILE, word.begin, word.end, word.text[:60])


def _read_own(words: list[Word], into: DraftBuilder) -> bool:
    into.begin_next()
    for name, values in _options(words):
        field = _OWN_FIELDS.get(name.text)
        value = values[0] if values else None
        if field in USER_LISTS:
            for word in values[:1]:
                into.take_users(field, split_user_ids(word.text), word.begin, word.end)
        elif field and value:
            into.take(field, value.text, value.begin, value.end)
        elif name.text == "--start-list":
            into.leave(Why.IN_FILE, name.begin, value.end if value else name.end, value.text[:60] if value else "")
        elif name.text:
            into.leave(Why.NO_PART if field_of(name.text) == TASK else Why.NO_FIELD, name.begin, name.end, name.text)
        for word in values[1:] if name.text else values:
            into.leave(Why.UNKNOWN, word.begin, word.end)
    return bool(into.requests())


_READERS = {PastedKind.CURL: _read_curl, PastedKind.TCCLI: _read_tccli, PastedKind.CONSOLE: _read_own}
"""Each returns whether there is a request in the words."""


def _placed(value: Value, word: Word) -> Value:
    """What was read in a word, at its places in the whole text."""
    return placed(value, lambda begin, end: (word.places[begin], word.places[end]))
