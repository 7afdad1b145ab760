"""Whatever comes from below, in words; and foreign text as it can be shown."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from gme_console.api.plain_text import as_html, plain_text
from gme_console.ui.texts.translate import Sentences, filled

if TYPE_CHECKING:
    from gme_console.api.detail import Detail


def message_text(what: str | Detail) -> str:
    """A detail in words; what somebody else says as it is."""
    return what if isinstance(what, str) else filled(all_sentences(), what)


@cache
def all_sentences() -> Sentences:
    """What each code says; imported when the first is to be said, long after the first paint."""
    from gme_console.ui.texts.codes import check_message_text, history_text, notice_text, reason_text, trouble_text

    return {
        **trouble_text.HOST_SENTENCES,
        **trouble_text.TROUBLE_SENTENCES,
        **reason_text.REASON_SENTENCES,
        **trouble_text.PROFILE_SENTENCES,
        **trouble_text.CREDENTIAL_SENTENCES,
        **history_text.HISTORY_SENTENCES,
        **history_text.FILE_SENTENCES,
        **notice_text.NOTICE_SENTENCES,
        **notice_text.PLAN_SENTENCES,
        **notice_text.SAVED_SENTENCES,
        **check_message_text.CHECK_SENTENCES,
    }


def spoken(text: str) -> str:
    """`text` for a screen reader, which would read ⚠ and ✕ as what Unicode calls them: words stand beside them."""
    if text.isascii():
        return text
    return re.sub("(?<!\\S)[\u00d7\u2190-\u23ff\u2500-\u27bf\u2b00-\u2bff]+(?!\\S)[^\\S\\n]*", "", text).strip()


TOOLTIP_LIMIT = 1000
"""Characters that a tooltip shows at most."""


def visible(text: str, limit: int | None = None, *, lines: bool = False) -> str:
    """`text` with control and direction characters and lone surrogates made visible.

    At most `limit` characters long, ending in an ellipsis when something was left out. `lines` keeps line breaks.
    """
    if (limit is None or len(text) <= limit) and text.isprintable():
        return text
    head = text if limit is None else text[: limit + 1]
    shown = "\n".join(map(_line, head.replace("\r\n", "\n").split("\n"))) if lines else _line(head)
    if limit is None or (len(text) <= limit and len(shown) <= limit):
        return shown
    return shown[: limit - 1] + "…"


def tooltip(text: str) -> str:
    """`text` for setToolTip and ToolTipRole, which would otherwise take what looks like HTML for HTML."""
    return f"<p style='white-space:pre-wrap'>{as_html(visible(text, TOOLTIP_LIMIT, lines=True))}</p>"


def _line(text: str) -> str:
    """Each unprintable character is looked up once, however often it occurs."""
    unprintable = [one for one in set(text) if not one.isprintable()]
    return text.translate({ord(one): plain_text(one, limit=12) for one in unprintable})
