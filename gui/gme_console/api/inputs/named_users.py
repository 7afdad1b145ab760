"""Who is named in a request, an answer, or whatever else gives users after the name of a field."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

_NAMED = re.compile(
    r"(?<![^\W_])(?P<list>(?P<un>un_?)?subscribe_?user_?ids)|(?<![^\W_])(?:\w*?(?:user|open)_?ids?)", re.IGNORECASE
)
_GIVEN = re.compile(
    r"""[\w.]*["'\\”]*\s*[:=：]\s*(?:
        [\[(［](?P<many>[^\])］]*) | [{｛](?P<braced>[^{}:：｝]*)[}｝] | (?P<lines>(?:\s*-\s+\S+)+) |
        ["'\\“]*(?P<one>[\w@+-][\w.@+-]*)
    )""",
    re.VERBOSE,
)
"""What may follow the name where it is not quite JSON: YAML, the fields of a form, source, a command."""

_OF_LISTS = re.compile("(un_?)?subscribe_?user_?ids", re.IGNORECASE)
_OF_USERS = re.compile(r"user|open_?id", re.IGNORECASE)
_OF_ONE = ("id", "uid", "value")
_NOTHING = ("null", "none", "nil")


class Named(NamedTuple):
    """`text` is one id if it is `whole`, else any number of them."""

    left_out: bool
    text: str
    whole: bool


def says_which(text: str) -> bool:
    """Whether a text says which of the API's two lists it means."""
    return bool(_OF_LISTS.search(_decoded(text)))


def named_users(text: str) -> list[Named] | None:
    """What a text says of users, of the API's two lists alone if it has them; None when it has no names."""
    text = _decoded(text)
    values = list(_values(text)) if "{" in text else []
    found = [one for value in values for one in _listed(value)]
    if not found and not _OF_LISTS.search(text):
        found = [Named(False, user, True) for value in values for user in _of_users(value, named=False)]
    if found:
        return found
    given = list(_given(text))
    found = [one for in_list, one in given if in_list] or [one for _, one in given]
    return found if found or any(map(_has_names, values)) else None


def _decoded(text: str) -> str:
    """As a page's source and an address write it, in plain characters."""
    if "&quot;" in text or "&#" in text:
        from html import unescape

        text = unescape(text)
    if "%22" in text or "%5B" in text.upper():
        from urllib.parse import unquote

        text = unquote(text)
    return text


def _values(text: str) -> Iterator[object]:
    """The values of JSON in a text, one after the other, until one is not whole."""
    import json

    decoder = json.JSONDecoder(parse_int=str, parse_float=str, parse_constant=str, strict=False)
    place = 0
    while begin := re.compile(r"[\[{]").search(text, place):
        try:
            value, place = decoder.raw_decode(text, begin.start())
        except (ValueError, RecursionError):
            return
        yield value


def _has_names(value: object) -> bool:
    return any(map(_has_names, value)) if isinstance(value, list) else isinstance(value, dict) and bool(value)


def _listed(value: object) -> list[Named]:
    """What is in the API's two lists, however deep they lie."""
    if isinstance(value, list):
        return [one for part in value for one in _listed(part)]
    if not isinstance(value, dict):
        return []
    found = []
    for name, part in value.items():
        if match := _OF_LISTS.fullmatch(name):
            whole = isinstance(part, (list, dict))
            found += [Named(bool(match[1]), user, whole) for user in _of_users(part, named=True)]
        else:
            found += _listed(part)
    return found


def _of_users(value: object, *, named: bool) -> list[str]:
    """The texts under a name that speaks of users, whatever lies between."""
    if isinstance(value, dict):
        return [
            user
            for name, part in value.items()
            for user in _of_users(part, named=bool(_OF_USERS.search(name)) or (named and name.lower() in _OF_ONE))
        ]
    if isinstance(value, list):
        return [user for part in value for user in _of_users(part, named=named)]
    return [value] if named and isinstance(value, str) else []


def _given(text: str) -> Iterator[tuple[bool, Named]]:
    """Whether it is one of the API's lists, and what follows the name."""
    for name in _NAMED.finditer(text):
        given = _GIVEN.match(text, name.end())
        users = next(filter(None, given.groups()), "") if given else ""
        if given and users.lower() not in _NOTHING:
            lines = re.sub(r"(?m)^\s*-\s+", "\n", users) if given["lines"] else users
            yield bool(name["list"]), Named(bool(name["un"]), lines.replace("\\", ""), False)
