"""What a console without a window says on a terminal: of profiles, of quick checks, of a list of rooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import Counted, LineState, counted_as
from gme_console.ui.texts.batch.run_text import line_state_text, pace_text
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress

_NAME = 60
_WHY = 200


def no_such_profile(name: str, names: str) -> str:
    return tr("There is no profile with the name {name}. There are: {names}.", name=visible(name, _NAME), names=names)


def too_late_text() -> str:
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
    result = " ".join(filter(None, (mark, took, ids)))
    return tr("{room}: {step}: {result}", room=room, step=step, result=result)


def starts_text(rooms: int, name: str, profile: str) -> str:
    return tr(
        "Starting %n rooms of {name} under the profile {profile}.",
        None,
        rooms,
        name=visible(name, _NAME),
        profile=visible(profile, _NAME),
    )


def list_continues_text(reached: int, asked: int, profile: str) -> str:
    return tr(
        "This list was started before and not finished: {reached:,} of {asked:,} rooms were reached. "
        "It goes on with the others, under the profile {profile}; nothing is started twice.",
        reached=reached,
        asked=asked,
        profile=visible(profile, _NAME),
    )


def other_list_left(name: str) -> str:
    return tr(
        "An earlier version of this list, {name}, was not finished. It is left as it is; this one is started anew.",
        name=visible(name, _NAME),
    )


def nothing_started(wrong: int, rows: int) -> str:
    if not rows:
        return tr("The list has no rooms.")
    return tr("Nothing was started: %n lines of the list must be put right first.", None, wrong)


def interrupted_list() -> str:
    return tr(
        "Nothing more is sent; what left is waited for. The same command goes on later. "
        "Press Ctrl+C again to wait no longer."
    )


def progress_text(progress: BatchProgress) -> str:
    return tr("{numbers} · {pace}", numbers=numbers_text(progress), pace=pace_text(progress))


def settling_text(progress: BatchProgress) -> str:
    return tr("{numbers} · asking what became of the unknown ones", numbers=numbers_text(progress))


def numbers_text(progress: BatchProgress) -> str:
    """The four numbers and their sum."""
    return tr(
        "{asked:,} asked = {accepted:,} accepted + {refused:,} refused + {unknown:,} unknown + {not_sent:,} not sent",
        asked=progress.asked,
        accepted=progress.accepted,
        refused=progress.refused,
        unknown=progress.unknown,
        not_sent=progress.not_sent,
    )


def line_end_text(line: LineProgress) -> str:
    """A line that was not accepted, and why; empty of one that was, or that was never reached."""
    if counted_as(line.state) is Counted.ACCEPTED or line.state is LineState.WAITING:
        return ""
    code = line.row.code if line.row is not None else ""
    why = " ".join(filter(None, (code, visible(message_text(line.message), _WHY))))
    state = line_state_text(line.state)
    words = tr("{state}: {why}", state=state, why=why) if why else state
    return tr(
        "Line {line}, room {room}: {words}", line=line.line, room=visible(line.request.RoomId, _NAME), words=words
    )


def list_total(progress: BatchProgress, more: int) -> str:
    """The numbers at the end; `more`: lines that were not named."""
    numbers = numbers_text(progress)
    if more <= 0:
        return tr("{numbers}.", numbers=numbers)
    rest = tr("%n more lines stand in the report.", None, more)
    return tr("{numbers}. {rest}", numbers=numbers, rest=rest)


def report_written(path: str) -> str:
    return tr("The report was written to {path}.", path=visible(path))
