"""What is seen of tasks, and tasks that came from elsewhere. Writing happens in a transaction of the caller."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from gme_console.api.plain_text import storable
from gme_console.api.target import same_host
from gme_console.ledger.records import (
    IN_QUESTION,
    LIVE_STATES,
    STEADY_STATES,
    Adoption,
    Finding,
    Observation,
    Origin,
    Row,
    State,
)
from gme_console.ledger.sqlite.row_mapping import SELECT_IN_STATES, SELECT_TASK, new_uid, row_of, stored_choice
from gme_console.ledger.writes.look_ups import keep_look_up
from gme_console.ledger.writes.own_request import exact
from gme_console.ledger.writes.row_state import OVER, state_of

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.ledger.sqlite.database import Database

_FOUND = {State.RECORDING: Finding.RECORDING, State.ARMED: Finding.NOBODY, State.ENDED: Finding.GONE}

_INSERT_ADOPTED = """
    INSERT INTO recording (created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, TaskId, state, origin, confirmed_us, uid)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_CONFIRM = "UPDATE recording SET confirmed_us = ? WHERE id = ?"
_SEE = """
    UPDATE recording
    SET changed_us = ?, state = ?, RecordMode = COALESCE(?, RecordMode),
        SubscribeUserIds = COALESCE(?, SubscribeUserIds), UnSubscribeUserIds = COALESCE(?, UnSubscribeUserIds)
    WHERE id = ?
"""
_END = "UPDATE recording SET ended_us = ?, settled = 0 WHERE id = ?"
_KEEP_FILE = """
    INSERT INTO file (recording_id, UserId, FileName, RecordBeginTime, RecordStatus, seen_us)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (recording_id, UserId, FileName) DO UPDATE SET
        RecordBeginTime = excluded.RecordBeginTime, RecordStatus = excluded.RecordStatus, seen_us = excluded.seen_us
"""


def live_rows(database: Database) -> tuple[Row, ...]:
    """The visible rows whose tasks live as far as the ledger knows, newest first."""
    with database.reported():
        return tuple(map(row_of, database.rows(SELECT_IN_STATES, json.dumps(sorted(LIVE_STATES)))))


def rows_of_task(database: Database, host: str, biz: int, task: int) -> tuple[Row, ...]:
    """Every row of that task, removed ones too, newest first."""
    with database.reported():
        rows = map(row_of, database.rows(SELECT_TASK, str(task), str(biz)))
        return tuple(row for row in rows if same_host(row.host, host))


def adopt_task(database: Database, console: str, adoption: Adoption) -> int:
    """The id of a new row for the task, or of the row that it still has, brought back if it was removed."""
    rows = rows_of_task(database, adoption.host, adoption.BizId, adoption.TaskId)
    for row in rows:
        if row.state in LIVE_STATES | IN_QUESTION:
            database.change("UPDATE recording SET removed_us = NULL WHERE id = ?", row.id)
            return row.id
    row_id = _insert_adopted(database, adoption)
    found, at_us = Finding.ADOPTED, adoption.at_us
    keep_look_up(database, console, row_id, adoption.look, found, at_us, database.pressed_by)
    return row_id


def _insert_adopted(database: Database, adoption: Adoption) -> int:
    return database.insert(
        _INSERT_ADOPTED,
        adoption.at_us,
        adoption.at_us,
        storable(adoption.profile_id),
        storable(adoption.profile_name),
        storable(adoption.host),
        str(adoption.BizId),
        exact(adoption.RoomId, database.path),
        *stored_choice(adoption.RecordMode, adoption.users),
        str(adoption.TaskId),
        State.ACCEPTED.value,
        Origin.ADOPTED.value,
        adoption.at_us,
        new_uid(adoption.at_us),
    )


def observe_task(database: Database, console: str, observation: Observation) -> None:
    """Keep what was seen. What a request is about to decide, and what is over, keeps its state."""
    row_id, at_us = observation.row_id, observation.at_us
    state = state_of(database, row_id)
    for file in observation.files:
        _keep(database, row_id, file, at_us)
    if state in OVER:
        return
    database.change(_CONFIRM, at_us, row_id)
    if state not in STEADY_STATES:
        return
    seen = observation.state if observation.state in STEADY_STATES | OVER else state
    choice = stored_choice(observation.RecordMode, observation.users)
    otherwise = any(column is not None for column in choice)
    if seen is not state or otherwise:
        database.change(_SEE, at_us, seen.value, *choice, row_id)
        finding = Finding.OTHERWISE if otherwise and seen not in OVER else _FOUND.get(seen)
        if finding is not None:
            keep_look_up(database, console, row_id, observation.look, finding, at_us)
    if seen in OVER:
        database.change(_END, at_us, row_id)


def _keep(database: Database, row_id: int, file: RecordInfo, at_us: int) -> None:
    database.change(
        _KEEP_FILE,
        row_id,
        storable(file.UserId),
        storable(file.FileName),
        str(file.RecordBeginTime),
        str(file.RecordStatus),
        at_us,
    )
