"""What the window says of a batch that runs or is over: its lines, its numbers, its questions. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import BatchState, LineState
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.recording_text import mode_text, users_text
from gme_console.ui.texts.timestamps import remaining_text
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from gme_console.api.values import UserLists
    from gme_console.engine.batches.batch_messages import BatchProgress, LineProgress

NAME = 60
"""Characters of a batch's name that a sentence shows."""


def line_state_text(state: LineState) -> str:
    """Of a line without a row in the history, or of how an existing recording was taken."""
    match state:
        case LineState.WAITING:
            return tr("Not sent yet")
        case LineState.SENDING:
            return tr("Sending…")
        case LineState.ACCEPTED:
            return tr("Accepted")
        case LineState.ADOPTED:
            return tr("Adopted")
        case LineState.CHANGED:
            return tr("Changed")
        case LineState.SKIPPED:
            return tr("Skipped")
        case LineState.REFUSED:
            return tr("Refused")
        case LineState.NOT_STARTED:
            return tr("Did not start")
        case LineState.SETTLING:
            return tr("Settling…")
        case LineState.NOT_SENT:
            return tr("Not sent")


def already_text(line: LineProgress) -> str:
    """Of a room that was recorded when its turn came, beside the TaskId."""
    row = line.row
    if row is None or row.TaskId is None:
        return tr("was already recording")
    if line.state is LineState.CHANGED:
        return tr("was already recording, changed to this: {TaskId}", TaskId=row.TaskId)
    if line.state is LineState.ADOPTED:
        return tr("was already recording: {TaskId}", TaskId=row.TaskId)
    return tr("was already recording, left as it is: {TaskId}", TaskId=row.TaskId)


def otherwise_text(line: LineProgress) -> str:
    """The same of a task that records otherwise than the line asks."""
    row = line.row
    return tr(
        "{already}; it records {mode}, {users}",
        already=already_text(line),
        mode=mode_text(row.RecordMode) if row is not None else "",
        users=users_text(row.users) if row is not None else "",
    )


def run_headline_text(name: str, rooms: int) -> str:
    """A list without a name of its own is called by its number of rooms."""
    called = tr("%n rooms", None, rooms)
    return called if name == called else tr("{name}, %n rooms", None, rooms, name=visible(name, NAME))


def asked_text(progress: BatchProgress, modes: Iterable[int], users: Iterable[UserLists], *, elsewhere: bool) -> str:
    """Where the list came from, and what its lines ask; `elsewhere`: its profile is not the one in use."""
    modes, users = tuple(modes), tuple(users)
    parts = [tr("from {source}", source=visible(progress.source, NAME))] if progress.source else []
    if modes:
        parts.append(mode_text(modes[0]) if len(modes) == 1 else tr("several modes"))
    if users:
        parts.append(users_text(users[0]) if len(users) == 1 else tr("different users"))
    if elsewhere:
        parts.append(tr("⚠ of profile {name}, not the one in use", name=visible(progress.profile_name, 40)))
    if progress.ticket:
        parts.append(tr("ticket {ticket}", ticket=visible(progress.ticket, 40)))
    return " · ".join(parts)


def asked_count(count: int) -> str:
    return tr("%n asked", None, count)


def accepted_count(count: int) -> str:
    return tr("%n accepted", None, count)


def settling_count(count: int) -> str:
    return tr("%n settling", None, count)


def refused_count(count: int) -> str:
    return tr("%n refused", None, count)


def not_sent_count(count: int, *, yet: bool) -> str:
    """`yet`: while they are still to be sent."""
    return tr("%n not sent yet", None, count) if yet else tr("%n not sent", None, count)


def sum_text(accepted: int, unknown: int, refused: int, not_sent: int, asked: int) -> str:
    return tr(
        "{accepted:,} + {unknown:,} + {refused:,} + {not_sent:,} = {asked:,}",
        accepted=accepted,
        unknown=unknown,
        refused=refused,
        not_sent=not_sent,
        asked=asked,
    )


def pace_text(progress: BatchProgress) -> str:
    """How fast and how long while it runs; else how it stands, and why if that was not asked for."""
    if progress.state is BatchState.RUNNING:
        rate = tr("{rate:.1f} a second", rate=progress.per_second)
        if progress.seconds_left is None:
            return rate
        return tr("{rate} · {time} left", rate=rate, time=remaining_text(progress.seconds_left))
    stands = batch_state_text(progress.state)
    if not progress.message:
        return stands
    return tr("{state}: {why}", state=stands, why=visible(message_text(progress.message), 200))


def runs_elsewhere() -> str:
    return tr("Another console that is open sends it")


def batch_state_text(state: BatchState) -> str:
    match state:
        case BatchState.RUNNING | BatchState.MAKING:
            return tr("Running")
        case BatchState.PAUSED:
            return tr("Paused")
        case BatchState.STOPPED:
            return tr("Sending was stopped")
        case BatchState.OVER:
            return tr("Over")


def filter_text(name: str, count: int) -> str:
    """A chip."""
    return tr("{filter} {count:,}", filter=filter_name(name), count=count)


def filter_name(name: str) -> str:
    match name:
        case "all":
            return tr("All")
        case "accepted":
            return tr("Accepted")
        case "refused":
            return tr("Refused")
        case "settling":
            return tr("Settling")
        case "not_sent":
            return tr("Not sent")
        case "look_here":
            return tr("Look here")
    raise ValueError(name)


def filter_help(name: str) -> str:
    """What a chip lets through, where its word does not say it."""
    if name == "look_here":
        return tr(
            "What nothing comes of by itself: rooms that were skipped, adopted ones that record otherwise than asked, "
            "recordings that ended by themselves, and what nobody can settle at present."
        )
    return ""


def again_button(count: int) -> str:
    return tr("Start those %n a&gain", None, count) if count else tr("Start a&gain")


def stop_all_button(live: int) -> str:
    return tr("Stop a&ll %n recordings…", None, live) if live else tr("Stop a&ll recordings…")


def stop_all_text(live: int, adopted: int) -> str:
    """Beside that button."""
    if not live:
        return tr("Nothing of this list is known to record now.")
    return tr("Adopted ones among them: %n.", None, adopted) if adopted else ""


def again_text(refused: int, never_sent: int, skipped: int, *, may: bool) -> str:
    """What *Start again* does and what it does not; `may`: it can be pressed now."""
    if not refused and not never_sent:
        return tr("There is nothing to start again: no room was refused or is left to be sent.")
    if refused and never_sent:
        sends = tr(
            "Start again sends the {refused:,} refused and the {never_sent:,} never sent.",
            refused=refused,
            never_sent=never_sent,
        )
    elif refused:
        sends = tr("Start again sends the {refused:,} refused.", refused=refused)
    else:
        sends = tr("Start again sends the {never_sent:,} never sent.", never_sent=never_sent)
    leaves = (
        tr("What was accepted, was skipped or is not yet known is not sent again.")
        if skipped
        else tr("What was accepted or is not yet known is not sent again.")
    )
    return joined(sends, leaves, "" if may else tr("Pause or stop sending first."))


def back_help() -> str:
    return tr("Back to form and history; nothing is stopped by it (Esc)")


def stop_sending_help() -> str:
    return tr("Sends nothing more of this list; what was sent stays as it is")
