"""What the window says of a row of the history: its state and its users."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import Origin, Row
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.widgets.state_icon import LOOKS, UNSEEN, StateStyle

if TYPE_CHECKING:
    from gme_console.api.values import UserLists


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


def all_users_words(users: UserLists) -> str:
    """Every listed user: "everyone", "only 1145, 7", "everyone except 2", "only 1145, except 2"."""
    only, out = ", ".join(users.SubscribeUserIds), ", ".join(users.UnSubscribeUserIds)
    if only:
        return f"only {only}, except {out}" if out else f"only {only}"
    return f"everyone except {out}" if out else "everyone"
