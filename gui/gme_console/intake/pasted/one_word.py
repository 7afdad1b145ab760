"""Whether a text is one word, which needs no reading: most of what is pasted is an id."""

from __future__ import annotations

import re

from gme_console.api.inputs.typed_ids import ROUND

LONGEST = 200
"""Characters of a line that may be an id; what is longer is none."""

_MORE = re.compile(r"[\s{}\[\]:：=&\",;|]|[^\x00-\u2fff]")


def is_one_word(text: str) -> bool:
    """In characters that no form of a request can do with."""
    return len(text) <= LONGEST and not _MORE.search(text.strip(ROUND))
