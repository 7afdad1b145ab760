"""Why a question has no answer, in as few words as there are. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Outcome


def why(outcome: Outcome) -> str | Detail:
    """The service's words, else its code, else what became of the question."""
    return outcome.message or outcome.code or outcome.reason.value.replace("_", " ")
