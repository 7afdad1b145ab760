"""Our sentences in the operator's language, through Qt's catalogues.

A sentence stands whole and literally in its call, where `lupdate` finds it, and inside a function, since the language
may be chosen after the import. What goes into it is named. A third argument makes it a plural, whose forms are the
catalogue's:

    tr("Room {room} is recorded.", room=room)
    tr("%n rows written to {path}.", None, written, path=path)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from contextvars import ContextVar
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, QTranslator

from gme_console.api.detail import Detail
from gme_console.system import resource

T = TypeVar("T")

_ONE_FORM = -1
_MOST = 2**31 - 1
"""What Qt can count; every language has one form for all that is more."""


@cache
def _catalogue_of(language: str) -> QTranslator:
    """Kept, since any thread may be asking it. A source tree whose catalogues were never compiled speaks English."""
    catalogue = QTranslator()
    with suppress(FileNotFoundError):
        catalogue.load(str(resource(str(Path("translations", language).with_suffix(".qm")))))  # maps the file: 0.1 ms
    return catalogue


_catalogue = _catalogue_of("en")  # for its plurals alone
_locale = QLocale("en")
_override: ContextVar[QTranslator | None] = ContextVar("language", default=None)


def use_language(language: str) -> None:
    """Sentences are in `language` from now on, one of `engine.languages.LANGUAGES`."""
    global _catalogue, _locale
    _catalogue, _locale = _catalogue_of(language), QLocale(language)
    QLocale.setDefault(_locale)


def language_locale() -> QLocale:
    """The language, as the names of days and months need it; its digits are plain ones."""
    return _locale


def has_language(language: str) -> bool:
    """Whether its catalogue is here."""
    return not _catalogue_of(language).isEmpty()


def tr(text: str, comment: str | None = None, n: int = _ONE_FORM, /, **words: object) -> str:
    """The sentence in the operator's language, filled with `words` as str.format does; `%n` becomes `n`: 12,340.

    `comment` tells equal texts of different meaning apart.
    """
    translated = (_override.get() or _catalogue).translate("", text, comment, min(n, _MOST)) or text
    if n != _ONE_FORM:
        translated = translated.replace("%n", f"{n:,}")
    return translated.format(**words) if words else translated


def in_language(language: str, say: Callable[[], str]) -> str:
    """What `say` gives, in that language; in the window's for ""."""
    if not language:
        return say()
    token = _override.set(_catalogue_of(language))
    try:
        return say()
    finally:
        _override.reset(token)


def without_mnemonic(text: str) -> str:
    """As it reads where no key is underlined: "&State" and "状態(&S)"."""
    return re.sub(r"\(&\w\)|&(?=\S)", "", text)


def listed(words: Iterable[str]) -> str:
    """One after the other as a list: "1145, 7"."""
    return tr(", ").join(words)


def joined(*sentences: str) -> str:
    """Those that say something, in one line."""
    line = ""
    for sentence in filter(None, sentences):
        line = tr("{sentence} {next}", sentence=line, next=sentence) if line else sentence
    return line


def first_lines(items: Sequence[T], line: Callable[[T], str], most: int = 8) -> list[str]:
    """A line for each of the first ones, and how many more there are."""
    lines = [line(item) for item in items[:most]]
    return lines if len(items) <= most else [*lines, tr("and %n more", None, len(items) - most)]


Sentences = Mapping[str, Callable[[int], str]]
"""What each code says, given how many of a thing there are (the detail's word `n`)."""


def filled(sentences: Sentences, what: str | Detail) -> str:
    """The detail in words; a text as it is, and so a code that is not known, with what it brings."""
    if isinstance(what, str):
        return what
    words = {name: filled(sentences, word) if isinstance(word, Detail) else word for name, word in what.words.items()}
    count = words.get("n", 0)
    try:
        return sentences[what.code](count if isinstance(count, int) else 0).format(**words)
    except (LookupError, ValueError, AttributeError, TypeError, OverflowError):  # of a newer console, or of none at all
        return ", ".join([what.code.replace("_", " "), *map(str, words.values())])
