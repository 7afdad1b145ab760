"""What a sentence is to say, without the sentence: the words are chosen where an operator reads it."""

from __future__ import annotations

from typing import Any


class Detail:
    """A code and what goes into its sentence by name: numbers, text that is not ours, or details again. A value."""

    __slots__ = ("code", "words")

    def __init__(self, code: str, /, **words: str | int | float | Detail) -> None:
        self.code = str(code)
        self.words: dict[str, Any] = words

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Detail) and (self.code, self.words) == (other.code, other.words)

    def __hash__(self) -> int:
        return hash(self.code)

    def __repr__(self) -> str:
        return f"{self.code}({', '.join(f'{name}={word!r}' for name, word in self.words.items())})"

    def foreign(self) -> list[str]:
        """What in it is text that is not ours."""
        texts = [word.foreign() if isinstance(word, Detail) else [word] for word in self.words.values()]
        return [text for some in texts for text in some if isinstance(text, str)]


def message_of(error: BaseException) -> str | Detail:
    """What an exception says: one of ours brings a detail."""
    detail = error.args[0] if error.args else ""
    return detail if isinstance(detail, Detail) else str(error)
