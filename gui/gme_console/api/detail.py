"""What a sentence is to say, without the sentence: the words are chosen where an operator reads it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

_CODE = "detail"
_BEGIN = '{"detail": '
_FOREIGN = "foreign"
_DEEPEST = 8


@dataclass(frozen=True, slots=True, init=False)
class Detail:
    """A code and what goes into its sentence by name: numbers, text that is not ours, or details again."""

    code: str
    words: dict[str, Any]

    def __init__(self, code: str, /, **words: str | int | float | Detail) -> None:
        object.__setattr__(self, "code", str(code))
        object.__setattr__(self, "words", words)

    def __hash__(self) -> int:
        return hash(self.code)

    def __str__(self) -> str:
        return json.dumps(_plain(self), ensure_ascii=False)

    def foreign(self) -> list[str]:
        """What in it is text that is not ours."""
        texts = [word.foreign() if isinstance(word, Detail) else [word] for word in self.words.values()]
        return [text for some in texts for text in some if isinstance(text, str)]


def message_of(error: BaseException) -> str | Detail:
    """What an exception says: one of ours brings a detail."""
    said = error.args[0] if error.args else ""
    return said if isinstance(said, Detail) else str(error)


def written(message: str | Detail) -> str:
    """A message as text, to be kept and read again."""
    return str(Detail(_FOREIGN, text=message) if isinstance(message, str) and message.startswith(_BEGIN) else message)


def read(text: str) -> str | Detail:
    """The message that `written` made the text of; whatever else the text may look like, it is text."""
    if not text.startswith(_BEGIN):
        return text
    try:
        detail = _detail(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return text
    if str(detail) != text:  # as with half a character in it, which nobody can write or show
        return text
    return str(detail.words.get("text", "")) if detail.code == _FOREIGN else detail


def _plain(word: Any) -> Any:
    if not isinstance(word, Detail):
        return word
    return {_CODE: word.code, **{name: _plain(value) for name, value in word.words.items()}}


def _detail(found: dict[str, Any], deep: int = 0) -> Detail:
    code = found.pop(_CODE)
    if not isinstance(code, str) or deep > _DEEPEST:
        raise TypeError(code)
    return Detail(code, **{name: _word(word, deep) for name, word in found.items()})


def _word(word: Any, deep: int) -> str | int | float | Detail:
    if isinstance(word, dict):
        return _detail(word, deep + 1)
    if not isinstance(word, str | int | float):
        raise TypeError(word)
    return word
