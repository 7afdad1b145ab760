"""A message as text that the history can keep: what is not ours as it is, a detail as JSON."""

from __future__ import annotations

import json
from typing import Any

from gme_console.api.detail import Detail

_CODE = "detail"
_BEGIN = '{"detail": '
_FOREIGN = "foreign"
_DEEPEST = 8


def written(message: str | Detail) -> str:
    """A message as text, to be kept and read again."""
    if isinstance(message, Detail):
        return json.dumps(_plain(message), ensure_ascii=False)
    return written(Detail(_FOREIGN, text=message)) if message.startswith(_BEGIN) else message


def read(text: str) -> str | Detail:
    """The message that `written` made the text of; whatever else the text may look like, it is text."""
    if not text.startswith(_BEGIN):
        return text
    try:
        detail = _detail(json.loads(text))
    except (ValueError, TypeError, KeyError, RecursionError):
        return text
    if written(detail) != text:  # as with half a character in it, which nobody can write or show
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
