"""What an operator reads who opens the console for the first time."""

from __future__ import annotations

from typing import NamedTuple

from gme_console.ui.texts.translate import tr


class StartCardText(NamedTuple):
    """A way to begin."""

    title: str
    steps: str
    button: str


def first_run_lead() -> str:
    return tr("How do you want to begin?")


def service_card() -> StartCardText:
    return StartCardText(
        tr("Record real rooms"),
        tr(
            "1. Add a profile: your application id and a key of your account. The key goes into the system keychain.\n"
            "2. Test it: the console says whether the key works and whose it is. Nothing is recorded.\n"
            "3. Type a room and start."
        ),
        tr("Add a profile…"),
    )


def practice_card() -> StartCardText:
    return StartCardText(
        tr("Practise first"),
        tr(
            "A service built into the console, on this computer: it answers like the real one, costs nothing and "
            "sends nothing. Type any room, press Ctrl+Enter, then stop it. Some rooms misbehave on purpose."
        ),
        tr("Fill in a practice room"),
    )


def more_practice_rooms() -> str:
    return tr("Practice rooms…")
