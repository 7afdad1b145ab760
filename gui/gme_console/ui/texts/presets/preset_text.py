"""What the window says of names, tickets, presets and views that are kept."""

from __future__ import annotations

from gme_console.ui.texts.said import visible
from gme_console.ui.texts.translate import tr


def name_lead() -> str:
    return tr(
        "Every Start, Stop and Change is kept with this name in the history, in exports and with whoever imports them."
    )


def name_falls_back(fallback: str) -> str:
    return tr("Empty: {name}", name=visible(fallback, 100)) if fallback else tr("Empty: no name is kept")


def name_cut(kept: str) -> str:
    """What of it is kept, where that is something else than what was typed."""
    return tr("Kept as: {name}", name=visible(kept, 100))


def ticket_missing(profile: str) -> str:
    return tr("The profile {profile} asks why: write the ticket.", profile=visible(profile, 60))


def ticket_too_long(most: int) -> str:
    return tr("A ticket has %n characters at most.", None, most)
