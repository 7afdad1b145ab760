"""Whatever comes from below, in words."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from gme_console.ui.texts.translate import Sentences, filled

if TYPE_CHECKING:
    from gme_console.api.detail import Detail


def said(what: str | Detail) -> str:
    """A detail in words; what somebody else says as it is."""
    return what if isinstance(what, str) else filled(all_sentences(), what)


@cache
def all_sentences() -> Sentences:
    """What each code says; imported when the first is to be said, long after the first paint."""
    from gme_console.ui.texts import history_text, notice_text, trouble_text

    return {
        **trouble_text.HOST_SENTENCES,
        **trouble_text.TROUBLE_SENTENCES,
        **trouble_text.PROFILE_SENTENCES,
        **trouble_text.CREDENTIAL_SENTENCES,
        **history_text.HISTORY_SENTENCES,
        **history_text.FILE_SENTENCES,
        **notice_text.NOTICE_SENTENCES,
    }
