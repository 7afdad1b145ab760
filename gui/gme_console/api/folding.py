"""When two texts are the same to a reader."""

from __future__ import annotations

import re
import unicodedata

_UNSEEN = re.compile("[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]")
_DOTTED = re.compile("([IiJj][\u0316-\u0333]*)\u0307")


def folded(text: str) -> str:
    """The text as it is compared, on one line: upper and lower case, full and half width, all white space are the same.

    Case as Unicode folds it (chapter 3.13, compatibility caseless matching): letters are taken apart first, since a
    mark may stand on a letter that folds into two. All that is called i is one letter, with a dot and without: İ folds
    into an i with a second dot, and which of the two a capital I stands for depends on the language.
    Signs that nobody sees, which come along with pasted text, count for nothing.
    """
    if not text.isascii():
        apart = unicodedata.normalize("NFKD", _UNSEEN.sub("", text))
        apart = _DOTTED.sub(r"\1", apart.replace("\u0131", "i")).casefold()
        text = unicodedata.normalize("NFKC", apart)
    return " ".join(text.lower().replace("\0", " ").split())
