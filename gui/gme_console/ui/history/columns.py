"""The columns of the history and what stands in them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from gme_console.engine.recordings.file_signs import is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.ui.texts.recording_text import mode_words, users_words
from gme_console.ui.texts.task_text import age_words, confirmed_words
from gme_console.ui.texts.timestamps import clock_time, local_time, utc_time
from gme_console.ui.texts.visible import tooltip, visible
from gme_console.ui.widgets.state_icon import LOOKS, UNSEEN, StateStyle

if TYPE_CHECKING:
    from gme_console.api.user_lists import UserLists

CELL_LIMIT = 160
"""Characters that a cell shows at most."""

Title = Callable[[Row], str]
"""Says in a few words what became of a row that has no TaskId. Not asked about a row that is being sent."""


class Column(IntEnum):
    """Columns in their first order."""

    STATE = 0
    ROOM = 1
    MODE = 2
    USERS = 3
    TASK_ID = 4
    LASTED = 5
    WHEN = 6
    NOTE = 7
    APPLICATION = 8
    PROFILE = 9


HEADINGS = {
    Column.STATE: "State",
    Column.ROOM: "Room",
    Column.MODE: "Mode",
    Column.USERS: "Users",
    Column.TASK_ID: "TaskId or result",
    Column.LASTED: "Duration",
    Column.WHEN: "When",
    Column.NOTE: "Note",
    Column.APPLICATION: "Application",
    Column.PROFILE: "Profile",
}


def cell_text(row: Row, column: int, title: Title) -> str:
    """What the cell shows, shortened where the whole is a click or a tooltip away."""
    return _TEXTS[column](row, title)


def state_words(row: Row) -> str:
    """The state, and how the row came to it when that was not by an answer to a start from here."""
    how = " · adopted" if row.origin is Origin.ADOPTED else " · settled" if row.settled else ""
    return state_word(row) + how


def state_word(row: Row) -> str:
    """The state alone; of a live task that was not seen for long, when it was."""
    now_us = time.time_ns() // 1000
    return f"{UNSEEN.word} {clock_time(row.seen_us, now_us)}" if is_unseen(row, now_us) else LOOKS[row.state].word


def look_of(row: Row) -> StateStyle:
    """That of its state, or that of a live task that was not seen for long."""
    return UNSEEN if is_unseen(row, time.time_ns() // 1000) else LOOKS[row.state]


def cell_tip(row: Row, column: Column, title: Title) -> str:
    """The tooltip of the cell, safe to be rendered; empty where there is nothing to add."""
    now_us = time.time_ns() // 1000
    match column:
        case Column.STATE if row.state is State.UNKNOWN and row.message:
            return tooltip(row.message)
        case Column.STATE:
            return confirmed_words(row, now_us) if is_unseen(row, now_us) else ""
        case Column.ROOM:
            return tooltip(row.RoomId)
        case Column.USERS:
            return tooltip(all_users_words(row.users))
        case Column.TASK_ID:
            return tooltip(cell_text(row, column, title))
        case Column.LASTED:
            return confirmed_words(row, now_us) if row.state in LIVE_STATES else ""
        case Column.WHEN:
            return utc_time(row.created_us)
        case Column.NOTE:
            return tooltip(row.note) if row.note else ""
        case Column.PROFILE:
            return tooltip(f"{row.profile_name}\n{row.host}")
        case _:
            return ""


def row_text(row: Row, columns: Sequence[Column], title: Title) -> str:
    """The row as tab-separated text with nothing shortened; a tab or a line break in a value is made visible."""
    return "\t".join(_whole(row, column, title) for column in columns)


def all_users_words(users: UserLists) -> str:
    """Every listed user: "everyone", "only 1145, 7", "everyone except 2", "only 1145, except 2"."""
    only, out = ", ".join(users.SubscribeUserIds), ", ".join(users.UnSubscribeUserIds)
    if only:
        return f"only {only}, except {out}" if out else f"only {only}"
    return f"everyone except {out}" if out else "everyone"


def _result(row: Row, title: Title) -> str:
    """The state is in a column of its own: the title need not begin with it."""
    if row.state is State.SENDING:
        return ""
    words = title(row).removeprefix(f"{LOOKS[row.state].word}: ")
    return visible(words[:1].upper() + words[1:], CELL_LIMIT)


def _note(note: str) -> str:
    """The first line that says something, and a sign that there are more."""
    first, _, rest = note.strip().partition("\n")
    return visible(f"{first.rstrip()} …" if rest else first, CELL_LIMIT)


def _whole(row: Row, column: Column, title: Title) -> str:
    match column:
        case Column.ROOM:
            return visible(row.RoomId)
        case Column.USERS:
            return visible(all_users_words(row.users))
        case Column.NOTE:
            return visible(row.note)
        case Column.PROFILE:
            return visible(row.profile_name)
        case _:
            return cell_text(row, column, title)


_TEXTS: dict[int, Callable[[Row, Title], str]] = {
    Column.STATE: lambda row, _: state_words(row),
    Column.ROOM: lambda row, _: visible(row.RoomId, CELL_LIMIT),
    Column.MODE: lambda row, _: mode_words(row.RecordMode),
    Column.USERS: lambda row, _: users_words(row.users),
    Column.TASK_ID: lambda row, title: _result(row, title) if row.TaskId is None else str(row.TaskId),
    Column.LASTED: lambda row, _: age_words(row, time.time_ns() // 1000),
    Column.WHEN: lambda row, _: local_time(row.created_us),
    Column.NOTE: lambda row, _: _note(row.note),
    Column.APPLICATION: lambda row, _: str(row.BizId),
    Column.PROFILE: lambda row, _: visible(row.profile_name, CELL_LIMIT),
}
"""A table instead of a match: the cells of a screen are asked for at every repaint."""
