"""What is asked before a recording is stopped or changed, and how those dialogs are called. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import all_users_text, mode_text, users_text
from gme_console.ui.texts.task_text import lasted_text
from gme_console.ui.texts.translate import first_lines, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

_ROOM = 160
"""Characters of a room id, where all of it is to be read: as long as the voice SDK's guide allows, and more."""

_IN_SENTENCE, _IN_TITLE = 48, 24


def middle_cut(text: str, limit: int) -> str:
    """`text` on one line, without its middle where it is longer than `limit`: rooms are told apart by their ends."""
    shown = visible(text, _ROOM)
    if len(shown) <= limit:
        return shown
    end = limit // 2 - 1
    return tr("{beginning}…{end}", beginning=shown[: limit - end - 1], end=shown[-end:])


def stop_title(rows: Sequence[Row]) -> str:
    """Of the window of the question, short enough for its title bar."""
    if len(rows) != 1:
        return tr("Stop %n recordings", None, len(rows))
    room, profile = middle_cut(rows[0].RoomId, _IN_TITLE), middle_cut(rows[0].profile_name, _IN_TITLE)
    return tr("Stop room {room} ({profile})", room=room, profile=profile)


def change_title(row: Row) -> str:
    room, profile = middle_cut(row.RoomId, _IN_TITLE), middle_cut(row.profile_name, _IN_TITLE)
    return tr("Change room {room} ({profile})", room=room, profile=profile)


def stop_question(rows: Sequence[Row], now_us: int, chosen: Profile) -> tuple[str, str]:
    """Headline and details of the question before a stop; `chosen` is the profile in use."""
    lines = first_lines(rows, lambda row: _to_stop(row, now_us))
    return _stop_headline(rows), "\n".join([*lines, *stop_cautions(rows, chosen)])


def _stop_headline(rows: Sequence[Row]) -> str:
    profile = visible(rows[0].profile_name, 40)
    if len(rows) == 1:
        room = middle_cut(rows[0].RoomId, _IN_SENTENCE)
        return tr("Stop recording room {room} of profile {profile}?", room=room, profile=profile)
    if all(row.profile_id == rows[0].profile_id for row in rows):
        return tr("Stop %n recordings of profile {profile}?", None, len(rows), profile=profile)
    return tr("Stop %n recordings?", None, len(rows))


def stop_cautions(rows: Sequence[Row], chosen: Profile) -> list[str]:
    """What is said under the rows that would be stopped."""
    lines = []
    others = sum(row.profile_id != chosen.id for row in rows)
    if others:
        name = visible(chosen.name, 40)
        if len(rows) == 1:
            lines.append(tr("It is not of the profile in use, {name}.", name=name))
        else:
            lines.append(tr("%n of them are not of the profile in use, {name}.", None, others, name=name))
    return [*lines, tr("Recording ends now and cannot be resumed.")]


def _to_stop(row: Row, now_us: int) -> str:
    return tr(
        "{profile}: room {room}, task {TaskId}, {lasted}, {users}",
        profile=visible(row.profile_name, 40),
        room=visible(row.RoomId, _ROOM),
        TaskId=row.TaskId,
        lasted=lasted_text(row, now_us),
        users=users_text(row.users),
    )


def change_question(row: Row) -> str:
    room, profile = middle_cut(row.RoomId, _IN_SENTENCE), visible(row.profile_name, 40)
    return tr("Change the recording of room {room} of profile {profile}?", room=room, profile=profile)


def as_it_is_now(row: Row) -> str:
    """Above what is changed: the whole room, and what was just read."""
    return tr(
        "Room {room} of profile {profile}, task {TaskId}, as the service shows it now:",
        room=visible(row.RoomId, _ROOM),
        profile=visible(row.profile_name, 40),
        TaskId=row.TaskId,
    )


def set_to_this() -> str:
    return tr("Each of these is set to this, whole, whatever it does now:")


def otherwise_text(count: int) -> str:
    return tr("%n of them record otherwise as last known, and are changed.", None, count)


def change_rows_question(count: int) -> str:
    return tr("Change %n recordings?", None, count)


def each_set_to(mode: int, users: UserLists) -> str:
    return tr("Each is set to {mode}, {users}.", mode=mode_text(mode), users=all_users_text(users))
