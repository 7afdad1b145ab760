"""What the look-up of rooms and tasks says. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.recordings.room_check import RoomState
from gme_console.ui.texts.input_text import input_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.texts.visible import visible

if TYPE_CHECKING:
    from gme_console.api.inputs.validation import Problem

_ID = 60
"""Characters of an id that a sentence shows."""


def mark_words(state: RoomState) -> str:
    """A room of the look-up, in a word."""
    match state:
        case RoomState.ASKING:
            return "…"
        case RoomState.FREE:
            return tr("○ Free")
        case RoomState.TAKEN:
            return tr("● Recording")
        case RoomState.NO_ROOM:
            return tr("✕ No room")
        case RoomState.COULD_NOT_ASK:
            return tr("? Unknown")


def taken_for_one(room: str) -> str:
    return tr("“{room}” was taken for one room, with its space. Write one room a line.", room=visible(room, _ID))


def odd_room(room: str, problem: Problem) -> str:
    words = tr("{room}: {problem}", room=visible(room, _ID), problem=input_words(problem.what))
    return _and_meant(words, visible(problem.plain, _ID))


def no_task_id(meant: str) -> str:
    """`meant`: what was probably; empty when nobody can tell."""
    return _and_meant(tr("A TaskId is a whole number, in plain digits."), visible(meant, 40))


def _and_meant(words: str, meant: str) -> str:
    question = tr("Was {meant} meant?", meant=meant) if meant else ""
    return " ".join(filter(None, (words, question)))


def cannot_look(count: int, most: int, wrong: str | None) -> str:
    """Why rooms are not looked at: there are none, too many, or `wrong` is none."""
    if wrong is not None:
        return tr("This is not a room id: {room}", room=visible(wrong, _ID))
    if count:
        return tr("%n rooms are too many at once: {most} at most.", None, count, most=most)
    return tr("Type or paste rooms, one a line.")


def select_first() -> str:
    return tr("Look at a room and select it first.")


def only_what_records() -> str:
    return tr("Only what records now, and is not in this history, can be adopted.")
