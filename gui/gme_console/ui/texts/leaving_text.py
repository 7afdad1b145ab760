"""What the window says when it is closed and stays."""

from __future__ import annotations

from gme_console.ui.texts.translate import tr


def stayed() -> str:
    return tr("The window stayed open because a start was not sent yet. Close it again to leave.")
