"""Foreign text made fit to be shown, stored and compared."""

from __future__ import annotations

import re
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


_HTML = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})


def as_html(text: str) -> str:
    """Plain text for between tags; Python's `html` would bring its table of two thousand characters with names."""
    return text.translate(_HTML)


def storable(text: str) -> str:
    """The text with each lone surrogate, which UTF-8 cannot hold, replaced by U+FFFD."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


_UNSEEN = "[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]"
_DOTTED = "([IiJj][\u0316-\u0333]*)\u0307"


def folded(text: str) -> str:
    """The text as it is compared, on one line: upper and lower case, full and half width, all white space are the same.

    Case as Unicode folds it (chapter 3.13, compatibility caseless matching): letters are taken apart first, since a
    mark may stand on a letter that folds into two. All that is called i is one letter, with a dot and without: İ folds
    into an i with a second dot, and which of the two a capital I stands for depends on the language.
    Signs that nobody sees, which come along with pasted text, count for nothing.
    """
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", re.sub(_UNSEEN, "", text))
        apart = re.sub(_DOTTED, r"\1", apart.replace("\u0131", "i")).casefold()
        text = unicodedata.normalize("NFKC", apart)
    return " ".join(text.lower().replace("\0", " ").split())
