"""Keys, tokens and signatures in a text are redacted before anybody reads it."""

from __future__ import annotations

import re
from typing import NamedTuple

COVER = "•"

_LINES_AT_ONCE = 200
_SECRETS = ("akid", "ikid", "secret", "key", "passw", "token", "credential")
_HINTS = (*_SECRETS, "signature", "authorization", "cookie", "bearer")
"""One of them stands beside, or in, everything that is redacted."""

_KEY_ID = re.compile(r"(?<![A-Za-z0-9])(?:AKID|IKID)[A-Za-z0-9_-]{8,}")
_NAMED = re.compile(
    r"""(?P<name>secret[_-]?key|secret[_-]?id|secret[_-]?access[_-]?key|access[_-]?key|api[_-]?key|password|passwd
        |signature|authorization|cookie|(?<![a-z])token|(?<=_)token|(?<=tc-)token)
        (?:["'\\]{0,4}\s{0,4}(?::=|=>|[:=：])\s{0,4}|["']?\s{1,4}(?=["']))(?P<quote>\\?["'“]|\$')?""",
    re.IGNORECASE | re.VERBOSE,
)
_OPTION = re.compile(
    r"""(?<!\S)--?(?P<name>secret-?key|secret-?id|token|password)(?:=|[ \t\\^`]{1,4}\n?[ \t]{0,40})(?P<quote>["'])?""",
    re.IGNORECASE,
)
_BEARER = re.compile(r"(?i)\bbearer\s{1,4}(?P<quote>)")
_SETTER = re.compile(r"(?i)set_?(?P<name>secret_?key|secret_?id|token)\(\s{0,4}(?P<quote>[\"'])")
_CREDENTIAL = re.compile(r"Credential(?:s)?\s{0,4}\((?P<given>[^)]{1,2000})")
_STRING = re.compile(r"""(["'])(?P<value>[^"'\n]{4,})\1""")
_NO_SECRET = re.compile(
    r"""[$%<{(\[]|os\.|env|process\.|System\.|getenv|args\.|config|self\.|None\b|null\b|true\b|false\b
        |secret_?(?:key|id)\b|your|str\b|string\b|\*{3}|x{3}|…|\.\.\.""",
    re.IGNORECASE | re.VERBOSE,
)
_VARIABLE = re.compile(r"[A-Z][A-Z0-9_]*(?:SECRET|TOKEN)[A-Z0-9_]*")
_VALUE = re.compile(r"[^\s\"'“”,;&)}\]\\]{3,}")
_LINE = re.compile(r"[^\"'”\n]{3,}")
_OF_VARIABLES = "Credential=$"
_WHOLE_LINE = ("authorization", "cookie")
_NAMES = {
    "secretkey": "SecretKey",
    "secretaccesskey": "SecretKey",
    "accesskey": "SecretKey",
    "apikey": "SecretKey",
    "secretid": "SecretId",
    "token": "Token",
    "signature": "Signature",
    "authorization": "Authorization",
    "password": "Password",
    "passwd": "Password",
    "cookie": "Cookie",
}


class Redacted(NamedTuple):
    """The text, as long as before; `names` of what is redacted in it, each once."""

    text: str
    names: tuple[str, ...]


def redacted(text: str) -> Redacted:
    spans = sorted([*_named(text), *_given(text)])
    parts: list[str] = []
    names: list[str] = []
    place = 0
    for begin, end, name in spans:
        if end > place:
            start = max(begin, place)
            parts += (text[place:start], COVER * (end - start))
            names.append(name)
            place = end
    return Redacted("".join((*parts, text[place:])), tuple(dict.fromkeys(names)))


def redacted_lines(text: str) -> str:
    """The same of a text of any length, some lines at a time: one pattern over all would stop the other threads."""
    lines = text.splitlines(keepends=True)
    some = ("".join(lines[place : place + _LINES_AT_ONCE]) for place in range(0, len(lines), _LINES_AT_ONCE))
    return "".join(redacted(part).text if _may_hold(part) else part for part in some)


def _may_hold(text: str) -> bool:
    lower = text.lower()
    return any(hint in lower for hint in _HINTS)


def is_redacted(value: str) -> bool:
    return COVER * 3 in value


_Secret = tuple[int, int, str]
"""Where it begins and ends, and its name."""


def _named(text: str) -> list[_Secret]:
    spans = [(found.start(), found.end(), "SecretId") for found in _KEY_ID.finditer(text)]
    for pattern in (_NAMED, _OPTION, _SETTER, _BEARER):
        covered_to = 0
        for found in pattern.finditer(text):
            if found.start() < covered_to:
                continue
            word = re.sub("[_-]", "", found.groupdict().get("name") or "token").lower()
            quote = found["quote"] or ""
            value = _value(text, found.end(), word, quote)
            if value and not _NO_SECRET.match(value[0]) and not _VARIABLE.fullmatch(value[0]):
                spans.append((value.start(), value.end(), _NAMES[word]))
                covered_to = value.end()
    return spans


def _value(text: str, place: int, word: str, quote: str) -> re.Match[str] | None:
    """What is given: to the end of its line, its quotes or its word."""
    if word in _WHOLE_LINE:
        line = _LINE.match(text, place)
        return None if line and _OF_VARIABLES in line[0] else line
    if quote[-1:] in ('"', "'"):
        return re.compile(rf"[^{quote[-1]}\n]{{3,}}").match(text, place)
    return _VALUE.match(text, place)


def _given(text: str) -> list[_Secret]:
    """What a credential of the vendor's SDKs is made of, unless it only names where it is."""
    return [
        (given.start("given") + one.start("value"), given.start("given") + one.end("value"), name)
        for given in _CREDENTIAL.finditer(text)
        for one, name in zip(_STRING.finditer(given["given"]), ("SecretId", "SecretKey", "Token"), strict=False)
        if not _NO_SECRET.match(one["value"]) and not _VARIABLE.fullmatch(one["value"])
    ]
