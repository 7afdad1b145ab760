"""The state that the requests of a row give it. Everything here happens inside a transaction of the caller."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import ModifyRecordInfo, StopRecord
from gme_console.ledger.records import IN_QUESTION, State

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

OUT = {StopRecord.action: State.STOPPING, ModifyRecordInfo.action: State.CHANGING}
"""The state of a live row while such a request is out."""

OVER = frozenset({State.STOPPED, State.ENDED})
"""The task is gone for good."""

_OPEN = """
    SELECT action FROM request WHERE recording_id = ? AND done_us IS NULL ORDER BY id DESC LIMIT 1
"""
_UNRECONCILED = """
    SELECT id, reason, code, message FROM request
    WHERE recording_id = ? AND kind = 'unknown' AND settled_us IS NULL
    ORDER BY id DESC LIMIT 1
"""
_FORMER = """
    SELECT former FROM request
    WHERE recording_id = ? AND former <> '' ORDER BY id DESC LIMIT 1
"""
# A task that is over stays so, whatever comes of a request that began before.
_FORMERLY_OVER = """
    SELECT former FROM request JOIN recording ON recording.id = recording_id
    WHERE recording_id = ? AND former IN ('stopped', 'ended') AND ended_us IS NOT NULL ORDER BY request.id DESC LIMIT 1
"""
_UNKNOWN = """
    UPDATE recording
    SET changed_us = ?, state = 'unknown', settled = 0, reason = ?, code = ?, message = ?
    WHERE id = ?
"""
# What made the row unknown proved to have done nothing, or what was asked for.
_BACK = """
    UPDATE recording
    SET changed_us = ?, state = ?,
        reason = CASE WHEN state IN ('unknown', 'settling') THEN '' ELSE reason END,
        code = CASE WHEN state IN ('unknown', 'settling') THEN '' ELSE code END,
        message = CASE WHEN state IN ('unknown', 'settling') THEN '' ELSE message END
    WHERE id = ?
"""


def state_of(database: Database, row_id: int) -> State:
    """The state that the row has now."""
    return stored_state(database, database.value("SELECT state FROM recording WHERE id = ?", row_id))


def stored_state(database: Database, word: str) -> State:
    """The state that a column holds."""
    with database.reported():
        return State(word)


def unreconciled_request(database: Database, row_id: int) -> int | None:
    """The newest request of the row whose outcome is unknown and not settled: the one to settle."""
    found = database.rows(_UNRECONCILED, row_id)
    return found[0][0] if found else None


def former_state(database: Database, row_id: int) -> State:
    """The state to come back to after a request that begins now: never one that only lasts as long as a request."""
    state = state_of(database, row_id)
    if state not in IN_QUESTION and state not in OUT.values():
        return state
    found = database.rows(_FORMER, row_id)
    return stored_state(database, found[0][0]) if found else State.ACCEPTED


def restate(database: Database, row_id: int, former: State, at_us: int) -> None:
    """Set the row's state after a request that did not end the task: still out, unknown, or `former` again.

    A row whose state no longer hangs on a request is left alone.
    """
    state = state_of(database, row_id)
    if state is not State.SENDING and state not in IN_QUESTION and state not in OUT.values():
        return
    if still_out := database.rows(_OPEN, row_id):
        state = OUT.get(still_out[0][0], State.SENDING)
        database.change("UPDATE recording SET changed_us = ?, state = ? WHERE id = ?", at_us, state.value, row_id)
    elif unreconciled := database.rows(_UNRECONCILED, row_id):
        database.change(_UNKNOWN, at_us, *unreconciled[0][1:], row_id)
    else:
        over = database.rows(_FORMERLY_OVER, row_id)
        database.change(_BACK, at_us, over[0][0] if over else former.value, row_id)


def reconcile_requests(database: Database, row_id: int, up_to: int, at_us: int) -> None:
    """What is known of the row now settles every unknown request up to that id."""
    database.change(
        "UPDATE request SET settled_us = ? "
        "WHERE recording_id = ? AND id <= ? AND kind = 'unknown' AND settled_us IS NULL",
        at_us,
        row_id,
        up_to,
    )
