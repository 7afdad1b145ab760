"""The error catalogue: every end of a request in the operator's words."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.plain_text import plain_text
from gme_console.system import resource

MESSAGE_LIMIT = 300
"""Characters of the service's own text that an explanation quotes."""

TRANSLATED = ("ja", "zh_CN")

_CODE_LIMIT = 80


class Explanation(NamedTuple):
    """What happened, why, and what to do next. Plain text, never markup.

    `brief`: the title as it stands beside a state, with which it need not begin.
    """

    title: str
    cause: str
    advice: str
    brief: str = ""


class Catalogue:
    """Explains outcomes. Any thread may ask it."""

    def __init__(self, content: dict[str, Any]) -> None:
        """Takes the content of errors.json. Raises ValueError when a part of it is missing."""
        try:
            self._codes = _entries(content["codes"])
            self._reasons = _entries(content["reasons"])
            self._accepted = _entries(content["accepted"])
            self._said = str(content["said"])
            self._nothing = {name: str(content["nothing"][name]) for name in ("code", "message")}
            self._words: dict[str, dict[str, str]] = content["words"]
        except (KeyError, TypeError, AttributeError) as error:
            raise ValueError("the error catalogue is incomplete") from error

    @classmethod
    def load(cls, language: str = "") -> Catalogue:
        """Reads the catalogue that is shipped with the console: disk, so not in the UI thread.

        `language`: "ja" or "zh_CN"; English for any other. Raises FileNotFoundError or ValueError when the
        installation is damaged.
        """
        name = f"errors.{language}.json" if language in TRANSLATED else "errors.json"
        return cls(json.loads(resource(name).read_text(encoding="utf-8")))

    @property
    def codes(self) -> frozenset[str]:
        """The service's error codes that have an entry of their own."""
        return frozenset(self._codes)

    def explain(self, outcome: Outcome, action: str) -> Explanation:
        """Title, cause and advice for the end of a request `action` (StartRecord, …). Never raises."""
        template = self._template(outcome, action)
        words = {name: by_action.get(action) or by_action[""] for name, by_action in self._words.items()}
        words["code"] = plain_text(outcome.code, _CODE_LIMIT) or self._nothing["code"]
        words["message"] = plain_text(str(outcome.message), MESSAGE_LIMIT) or self._nothing["message"]
        return Explanation(*(_filled(part, words) for part in template))

    def _template(self, outcome: Outcome, action: str) -> Explanation:
        if outcome.kind is Kind.ACCEPTED and outcome.reason is Reason.NONE:
            return self._accepted.get(action, self._accepted[""])
        own_code = outcome.kind is Kind.REFUSED or outcome.reason is Reason.SERVER_FAILED
        if own_code and outcome.code:
            found = self._by_code(outcome.code)
            if found is not None:
                return found
        otherwise = Reason.SERVICE_ERROR if outcome.kind is Kind.REFUSED else Reason.INTERNAL
        return self._reasons.get(outcome.reason) or self._reasons[otherwise]

    def _by_code(self, code: str) -> Explanation | None:
        """The entry of the code, or of the nearest parent with the service's own words added."""
        if code in self._codes:
            return self._codes[code]
        parent = code
        while "." in parent:
            parent = parent.rpartition(".")[0]
            if parent in self._codes:
                entry = self._codes[parent]
                return entry._replace(cause=f"{entry.cause} {self._said}")
        return None


def _entries(section: dict[str, dict[str, str]]) -> dict[str, Explanation]:
    return {
        name: Explanation(entry["title"], entry["cause"], entry["advice"], entry.get("brief", entry["title"]))
        for name, entry in section.items()
    }


def _filled(template: str, words: dict[str, str]) -> str:
    """One pass, so that braces in the service's own text stay what they are."""
    return re.sub(r"\{(\w+)\}", lambda match: words.get(match[1], match[0]), template)
