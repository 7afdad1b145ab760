"""What the window says and shows of the state of a row of the history."""

from __future__ import annotations

import time

from gme_console.engine.recordings.row_rules import is_unseen
from gme_console.ledger.records import Origin, Row
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.state_icon import LOOKS, UNSEEN, StateStyle


def state_words(row: Row) -> str:
    """The state, and how the row came to it when that was not by an answer to a start from here."""
    state = state_word(row)
    if row.origin is Origin.ADOPTED:
        return tr("{state} · adopted", state=state)
    return tr("{state} · settled", state=state) if row.settled else state


def state_word(row: Row) -> str:
    """The state alone; of a live task that was not seen for long, when it was."""
    now_us = time.time_ns() // 1000
    if is_unseen(row, now_us):
        return tr("Last seen {time}", time=clock_time(row.seen_us, now_us))
    return LOOKS[row.state].word


def look_of(row: Row) -> StateStyle:
    """That of its state, or that of a live task that was not seen for long."""
    return UNSEEN if is_unseen(row, time.time_ns() // 1000) else LOOKS[row.state]
