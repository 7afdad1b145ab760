"""Results as JUnit XML, which build servers read; well-formed whatever stands in the texts. Pure, but for the file."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

from gme_console.api.plain_text import plain_text
from gme_console.ledger.private_file import PrivateFile

_NO_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML 1.0 does not allow, not even as a reference (section 2.2)."""

_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}


class JunitCase(NamedTuple):
    """One result. `suite` groups them; `kind` is a word for a failure's or an error's type. At most one is not empty
    of `failure`, `error` and `skipped`; `text` is what a person reads.
    """

    suite: str
    name: str
    took_s: float
    kind: str = ""
    failure: str = ""
    error: str = ""
    skipped: str = ""
    text: str = ""


def junit_xml(cases: tuple[JunitCase, ...]) -> str:
    """The document."""
    suites = dict.fromkeys(case.suite for case in cases)
    parts = [_suite(name, [case for case in cases if case.suite == name]) for name in suites]
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<testsuites{_counts(cases)}>\n{"".join(parts)}</testsuites>\n'


def write_junit(path: Path, cases: tuple[JunitCase, ...]) -> None:
    """Puts it into the file, in place of one that is there; all of it or nothing. Raises LedgerError."""
    with PrivateFile(path, replace=True) as file:
        file.write(junit_xml(cases))
        file.commit()


def _suite(name: str, cases: list[JunitCase]) -> str:
    inner = "".join(map(_case, cases))
    return f'  <testsuite name="{_attribute(name)}"{_counts(cases)}>\n{inner}  </testsuite>\n'


def _counts(cases: tuple[JunitCase, ...] | list[JunitCase]) -> str:
    failures = sum(bool(case.failure) for case in cases)
    errors = sum(bool(case.error) for case in cases)
    skipped = sum(bool(case.skipped) for case in cases)
    took = sum(case.took_s for case in cases)
    return f' tests="{len(cases)}" failures="{failures}" errors="{errors}" skipped="{skipped}" time="{took:.3f}"'


def _case(case: JunitCase) -> str:
    head = f'    <testcase classname="quick-check" name="{_attribute(case.name)}" time="{case.took_s:.3f}">\n'
    ends = [
        f'      <{tag} type="{_attribute(case.kind)}" message="{_attribute(message)}"/>\n'
        for tag, message in (("failure", case.failure), ("error", case.error))
        if message
    ]
    if case.skipped:
        ends.append(f'      <skipped message="{_attribute(case.skipped)}"/>\n')
    output = f"      <system-out>{_content(case.text)}</system-out>\n" if case.text else ""
    return f"{head}{''.join(ends)}{output}    </testcase>\n"


def _legal(text: str) -> str:
    """What XML cannot hold is made visible."""
    return _NO_XML.sub(lambda found: plain_text(found[0], limit=12), text)


def _attribute(text: str) -> str:
    return "".join(_ENTITIES.get(character, character) for character in _legal(text))


def _content(text: str) -> str:
    kept = _legal(text).replace("\r\n", "\n")
    return "".join(character if character in '\n\t"' else _ENTITIES.get(character, character) for character in kept)
