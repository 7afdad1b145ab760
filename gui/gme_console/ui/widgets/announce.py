"""What a screen reader says by itself: changes that are otherwise only seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gme_console.ui.texts.message_text import spoken

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


def announce(place: QWidget, words: str, *, urgent: bool = False) -> None:
    """`urgent`: in the middle of what is being said. Without a screen reader nothing is done."""
    if not words or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(place, words)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)


def describe(dialog: QWidget, *texts: str) -> None:
    """What a screen reader says of a question after its title: all that is to be read before it is answered."""
    dialog.setAccessibleDescription("\n".join(filter(None, map(spoken, texts))))
