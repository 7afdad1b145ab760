"""What a sentence is to say, without the sentence: the words are chosen where an operator reads it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

_CODE = "detail"


@dataclass(frozen=True, slots=True, init=False)
class Detail:
    """A code and what goes into its sentence by name: numbers, text that is not ours, or details again."""

    code: str
    words: dict[str, Any]

    def __init__(self, code: str, /, **words: str | int | float | Detail) -> None:
        object.__setattr__(self, "code", str(code))
        object.__setattr__(self, "words", words)

    def __str__(self) -> str:
        """As it is stored, and written to a log."""
        return json.dumps(_plain(self), ensure_ascii=False)

    @classmethod
    def read(cls, text: str) -> Detail | None:
        """The detail that `str` made a text of; None for any other text."""
        if not text.startswith('{"' + _CODE):
            return None
        try:
            return _detail(json.loads(text))
        except (ValueError, TypeError, KeyError, RecursionError):
            return None


def _plain(word: Any) -> Any:
    if not isinstance(word, Detail):
        return word
    return {_CODE: word.code, **{name: _plain(value) for name, value in word.words.items()}}


def _detail(found: dict[str, Any]) -> Detail:
    code = found.pop(_CODE)
    if not isinstance(code, str):
        raise TypeError(code)
    return Detail(code, **{name: _detail(one) if isinstance(one, dict) else one for name, one in found.items()})
