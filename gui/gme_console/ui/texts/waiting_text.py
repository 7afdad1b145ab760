"""What the window says of requests on their way: what they wait for, and how many they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.engine.notices import Busy


def opening() -> str:
    return tr("Opening the history")


def waiting_words(busy: Iterable[Busy]) -> str:
    """What is waited for, each thing once."""
    return " · ".join(map(_words, busy))


def on_the_way_words(busy: Iterable[Busy]) -> str:
    """How many requests wait; empty when there are none."""
    count = sum(one.count for one in busy)
    return tr("%n requests on the way", None, count) if count else ""


def _words(busy: Busy) -> str:
    """By the name of the Wait, so that the first painting needs no part of the engine."""
    match busy.wait.name:
        case "OPENING":
            return opening()
        case "INTENT":
            return tr("Writing to the history")
        case "CREDENTIAL":
            return tr("Waiting for the credential")
        case "KEYCHAIN":
            return tr("Waiting for the system keychain")
        case "SERVICE":
            return tr("Waiting for {host}", host=busy.host)
        case "PAUSE":
            return tr("Waiting to try {host} again", host=busy.host)
        case "OUTCOME":
            return tr("Writing the answer to the history")
        case "UNWRITTEN":
            return tr("Trying again to write the answer to the history")
    raise ValueError(busy.wait)
