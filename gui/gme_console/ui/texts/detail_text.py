"""Details in words: a code has a sentence, and the sentence is filled with what the detail brings."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from gme_console.api.detail import Detail

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
    except (KeyError, IndexError, ValueError, AttributeError):  # of a newer console, or not of one at all
        return ", ".join([what.code.replace("_", " "), *map(str, words.values())])
