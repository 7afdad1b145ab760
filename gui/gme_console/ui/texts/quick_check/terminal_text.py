"""What a console without a window says on a terminal."""

from __future__ import annotations

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr

_NAME = 60


def no_such_profile(name: str, names: str) -> str:
    return tr("There is no profile with the name {name}. There are: {names}.", name=visible(name, _NAME), names=names)


def too_late_words() -> str:
    return tr("The history and the profiles could not be opened in time.")


def no_application(name: str) -> str:
    return tr("The profile {name} has no application id.", name=visible(name, _NAME))


def name_the_profile(name: str) -> str:
    return tr(
        "The profile {name} asks before it acts: name it with --profile, which is the answer to its question.",
        name=visible(name, _NAME),
    )


def aborting_check() -> str:
    return tr("Aborting: what was started is stopped. Press Ctrl+C again to wait no longer.")


def not_waiting_longer() -> str:
    return tr("Left before everything was stopped: what may go on is named below, and the next console asks about it.")


def left_over_stopped(room: str, TaskId: int | None) -> str:
    return tr("Room {room}: stopping task {TaskId}, which an earlier check left.", room=visible(room), TaskId=TaskId)


def left_over_there(room: str, TaskId: int | None) -> str:
    return tr(
        "Room {room}: an earlier check left task {TaskId} there. The console's window asks about it.",
        room=visible(room),
        TaskId=TaskId,
    )


def step_progress(room: str, step: str, mark: str, took: str, ids: str) -> str:
    """A step of a check that is over."""
    return tr("{room}: {step}: {mark} {took} {ids}", room=room, step=step, mark=mark, took=took, ids=ids).strip()
