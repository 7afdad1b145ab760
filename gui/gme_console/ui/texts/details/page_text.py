"""The headline of a recording's page, its advice, and what is copied for whoever asked for it. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.ui.texts.details.timeline_text import moment_tip
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.plan_text import moment_text
from gme_console.ui.texts.task_text import confirmed_text, is_final, lasted_text, status_text
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from gme_console.ledger.records import Details, RecordedFile

ROOM_LIMIT = 160
DAY_US = 24 * 3_600_000_000


def headline(row: Row, now_us: int) -> str:
    """What the recording is doing, with its room."""
    room = visible(row.RoomId, ROOM_LIMIT)
    if is_unseen(row, now_us):
        return tr("Room {room}: last seen {time}", room=room, time=clock_time(row.seen_us, now_us))
    match row.state:
        case State.RECORDING:
            return tr("Recording room {room}", room=room)
        case State.ARMED:
            return tr("Recording room {room}: nobody yet", room=room)
        case State.ACCEPTED:
            return tr("Recording room {room}: accepted", room=room)
        case State.STOPPING:
            return tr("Recording room {room}: stopping…", room=room)
        case State.CHANGING:
            return tr("Recording room {room}: changing…", room=room)
    return _not_live(row.state, room)


def _not_live(state: State, room: str) -> str:
    match state:
        case State.PLANNED:
            return tr("Room {room}: planned", room=room)
        case State.SENDING:
            return tr("Room {room}: sending…", room=room)
        case State.WAITING:
            return tr("Room {room}: sending again…", room=room)
        case State.UNKNOWN:
            return tr("Room {room}: unknown", room=room)
        case State.SETTLING:
            return tr("Room {room}: settling…", room=room)
        case State.REFUSED:
            return tr("Room {room}: refused", room=room)
        case State.NOT_SENT:
            return tr("Room {room}: not sent", room=room)
        case State.NOT_STARTED:
            return tr("Room {room}: did not start", room=room)
        case State.STOPPED:
            return tr("Room {room}: stopped", room=room)
    return tr("Room {room}: ended", room=room)


def live_since_text(row: Row, now_us: int) -> str:
    """How long, and how fresh that is: "running 0:12 · last confirmed 4 s ago"."""
    lasted = lasted_text(row, now_us)
    if row.state not in LIVE_STATES:
        return lasted
    confirmed = confirmed_text(row, now_us)
    return tr("{lasted} · {confirmed}", lasted=lasted, confirmed=confirmed) if lasted else confirmed


def came_from(row: Row) -> str:
    """How a row came to its task, where no answer to a start from here told it."""
    if row.origin is Origin.ADOPTED:
        return tr("Adopted: this console did not start it.")
    return tr("Settled by asking the service, not confirmed by an answer.") if row.settled else ""


def live_advice(row: Row, now_us: int) -> str:
    """Of a recording that goes on."""
    if row.began_us is None:
        return tr("Keep the TaskId: stopping needs it. Recording costs money until it is stopped.")
    return tr(
        "Keep the TaskId: stopping needs it. Recording costs money until it is stopped; "
        "by the mainland guide the service ends it after 24 hours at most, {time}.",
        time=moment_text(row.began_us + DAY_US, now_us),
    )


def files_heading(count: int) -> str:
    """Over the files of a task."""
    return tr("%n files", None, count) if count else tr("Files of this recording")


def all_files() -> str:
    return tr("Show all")


def fewer_files() -> str:
    return tr("Show fewer")


def empty_page() -> tuple[str, str]:
    """What stands in the place of a recording while none is selected: what it is for, and what can be done."""
    return (
        tr("No recording is selected"),
        tr(
            "Select a row of the history to see its files, what to do, and everything that was asked and answered. "
            "From here a recording is stopped, changed and noted. Several rows can be selected at once."
        ),
    )


def caller_text(details: Details) -> str:
    """What the caller is told or sent: room, TaskId, since when, and the RequestId of the start."""
    row = details.row
    lines = [tr("Room: {room}", room=visible(row.RoomId))]
    if row.TaskId is not None:
        lines.append(tr("TaskId: {TaskId}", TaskId=row.TaskId))
    if row.RequestId:
        lines.append(tr("RequestId: {RequestId}", RequestId=visible(row.RequestId)))
    if row.TaskId is not None and row.began_us is not None:
        lines.append(tr("Recording since: {moment}", moment=moment_tip(row.began_us)))
    if row.ended_us is not None:
        lines.append(tr("Ended: {moment}", moment=moment_tip(row.ended_us)))
    return "\n".join(lines)


def several_title(count: int) -> str:
    return tr("%n rows selected", None, count)


def state_count(state: str, count: int) -> str:
    return tr("{state}: {count:,}", count=count, state=state)


def several_rooms(rows: Sequence[Row], most: int) -> str:
    """The rooms of the rows, each once."""
    rooms = [visible(room, 40) for room in dict.fromkeys(row.RoomId for row in rows)]
    if len(rooms) <= most:
        return tr("Rooms: {rooms}", rooms=listed(rooms))
    shown = listed(rooms[:most])
    return tr("Rooms: {rooms} and %n more", None, len(rooms) - most, rooms=shown)


def several_profiles(rows: Sequence[Row]) -> str:
    """Whose they are, where that is more than one profile's or not that of all."""
    counts = Counter(visible(row.profile_name, 40) for row in rows)
    names = [tr("{name} ({count:,})", count=count, name=name) for name, count in counts.most_common(8)]
    return tr("Profiles: {names}", names=listed(names))


def stop_rows(count: int) -> str:
    return tr("Stop %n recordings", None, count)


def change_rows(count: int) -> str:
    return tr("Change %n recordings…", None, count)


def only_loaded(loaded: int, count: int) -> str:
    """Of very many selected rows only those that were read can be told apart."""
    return tr("Of the %n selected rows {loaded:,} are loaded; this tells of those.", None, count, loaded=loaded)


def file_of(UserId: str) -> str:
    """Whose a file is."""
    return visible(UserId, 40) if UserId != "0" else tr("the room")


def file_spoken(UserId: str) -> str:
    """The same as a screen reader says it."""
    return tr("user {user}", user=visible(UserId, 40)) if UserId != "0" else tr("the room")


def file_state(file: RecordedFile, *, live: bool) -> str:
    """How it stands; of a task that is not `live` any more as it was last seen."""
    status = status_text(file.RecordStatus)
    return status if live or is_final(file) else tr("last seen {status}", status=status)


def no_file_yet() -> str:
    return tr("no file yet")


def file_begins() -> str:
    return tr("One begins when this user is in voice chat.")
