"""Foreign text made fit to be shown: nothing invisible, nothing endless."""

from __future__ import annotations

import unicodedata

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def plain_text(text: str, limit: int = 300) -> str:
    """`text` with control, direction and unassigned characters made visible, at most `limit` characters long.

    The result is plain text, not markup: a widget that shows it must be set to plain text as well.
    """
    shown = "".join(_visible(character) for character in text[: limit + 1])
    return shown if len(text) <= limit and len(shown) <= limit else shown[: limit - 1] + "…"


def is_invisible(character: str) -> bool:
    """Whether one character is a control, direction mark, lone surrogate or otherwise shows nothing."""
    return unicodedata.category(character) in _INVISIBLE


def _visible(character: str) -> str:
    if not is_invisible(character):
        return character
    code = ord(character)
    if code < 0x20:
        return chr(0x2400 + code)
    return "␡" if code == 0x7F else f"⟨U+{code:04X}⟩"


def storable(text: str) -> str:
    """The text with each lone surrogate, which UTF-8 cannot hold, replaced by U+FFFD."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
