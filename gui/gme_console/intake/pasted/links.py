"""Links and form bodies: `gme-record:` and whatever else writes name=value&name=value."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING
from urllib.parse import unquote_plus

from gme_console.api.inputs.typed_ids import split_user_ids
from gme_console.intake.draft import USER_LISTS, Field
from gme_console.intake.field_names import TASK, field_of, plain_name
from gme_console.intake.pasted.paste_result import Why
from gme_console.intake.pasted.shell_words import Word

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder

SCHEME = "gme-record:"
_LINK = re.compile(r"gme-record:[^\s\"'<>）」]*", re.IGNORECASE)
_PAIR = re.compile(r"(?:^|[?&#;/])([\w.\-%\[\]]{1,60})=([^&#;]*)")
_QUIET = {"action", "version", "region", "timestamp", "nonce", "signature", "secretid", "token", "signaturemethod"}


def links(text: str) -> Iterator[Word]:
    """The console's own links in a text."""
    for link in _LINK.finditer(text):
        yield Word(link[0], tuple(range(link.start(), link.end() + 1)))


def take_query(word: Word, into: DraftBuilder) -> bool:
    """Whether there is a request in the pairs of a link or a form."""
    pairs = [(pair, unquote_plus(pair[1])) for pair in _PAIR.finditer(word.text)]
    if not any(field_of(_last(name)) == Field.ROOM for _, name in pairs):
        return False
    into.begin_next()
    for pair, name in pairs:
        begin, end = word.places[pair.start(1)], word.places[pair.end(2)]
        value = unquote_plus(pair[2], errors="surrogateescape")
        take_named(_last(name), Word(name, (begin, end)), [Word(value, (begin,) * len(value) + (end,))], into)
    return True


def take_named(name: str, named: Word, values: Iterable[Word], into: DraftBuilder) -> None:
    """What stands after a name; `named` is the name as it is written."""
    field = field_of(name)
    values = list(values)
    if field == TASK:
        into.leave(Why.NO_PART, named.begin, max([named.end, *(word.end for word in values)]), TASK)
    elif isinstance(field, Field) and (values or field in USER_LISTS):
        if field in USER_LISTS:
            for word in values:
                into.take_users(field, split_user_ids(word.text), word.begin, word.end)
        else:
            into.take(field, values[0].text, values[0].begin, values[0].end)
    elif plain_name(name) not in _QUIET:
        into.leave(Why.NO_FIELD, named.begin, named.end, named.text[:60])


def _last(name: str) -> str:
    """Of a name in parts the last that is no number: SubscribeRecordUserIds.SubscribeUserIds.0"""
    return next((part for part in reversed(re.split(r"[.\[\]]+", name)) if part and not part.isdigit()), "")
