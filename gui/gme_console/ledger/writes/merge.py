"""Rows of another history taken into this one. Everything here happens inside a transaction of the caller.

A row is known by its uid, a request by console, moment and action, a file by user and name. A task has one row: what
was adopted here and started there is the same, and keeps the uid and the times that it has here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import inf
from typing import TYPE_CHECKING, Any

from gme_console.api.outcome import Reason
from gme_console.api.target import same_host
from gme_console.ledger.records import IN_QUESTION, LIVE_STATES, State
from gme_console.ledger.sqlite.completions import keep_room
from gme_console.ledger.sqlite.search_index import index_row
from gme_console.ledger.transfer.full_row import FILE, RECORDING, REQUEST, Columns, FullRow, Merged, NameProfile
from gme_console.ledger.writes.row_state import OUT, OVER

if TYPE_CHECKING:
    from gme_console.ledger.sqlite.database import Database

_WHO_AND_WHY = ("pressed_by", "ticket")
_OWN = (
    *("uid", "created_us", "profile_id", "profile_name", "host", "BizId", "origin", "note", "note_us", "batch"),
    *_WHO_AND_WHY,
)
_TOLD = tuple(name for name in RECORDING if name not in _OWN)
_END = tuple(name for name in REQUEST if name not in ("console", "action", "body", "intent_us", "former"))
_LASTING = ("TaskId", "confirmed_us", "ended_us", "check_verdict", "check_report")
"""What is not lost once it is known, whatever a later row says."""
_HANGING = IN_QUESTION | frozenset(OUT.values()) | {State.SENDING}
"""States that the end of a request decides."""

_OURS = f"SELECT id, removed_us, {', '.join(RECORDING)} FROM recording WHERE "
_BY_UID = _OURS + "uid = ?"
_BY_TASK = _OURS + "TaskId = ? AND BizId = ? AND +removed_us IS NULL"
_REQUESTS = f"SELECT id, {', '.join(REQUEST)} FROM request WHERE recording_id = ?"
_FILE = f"SELECT {', '.join(FILE)} FROM file WHERE recording_id = ? AND UserId = ? AND FileName = ?"


def merge_full_row(database: Database, full: FullRow, name_profile: NameProfile) -> Merged:
    """Take one row in, with its requests and files. A row that was removed here stays removed, as it is."""
    ours = _ours(database, full.row)
    if ours is None:
        row_id = _insert_row(database, full.row, name_profile)
        _merge_requests(database, row_id, [], full.requests)
        changed = Merged.ADDED
    elif ours["removed_us"] is not None:
        return Merged.UNCHANGED
    else:
        row_id = ours["id"]
        changed = _merge_row(database, ours, full)
    for file in full.files:
        if _merge_file(database, row_id, file) and changed is Merged.UNCHANGED:
            changed = Merged.UPDATED
    if changed is not Merged.UNCHANGED:
        index_row(database, row_id)
    return changed


def _ours(database: Database, row: Columns) -> Columns | None:
    """The row of the same uid, or of the same task."""
    for columns in database.rows(_BY_UID, row["uid"]):
        return _named(columns)
    if row["TaskId"] is not None:
        for columns in database.rows(_BY_TASK, row["TaskId"], row["BizId"]):
            if _is_same_task(_named(columns), row):
                return _named(columns)
    return None


def _is_same_task(ours: Columns, theirs: Columns) -> bool:
    """Whether two rows of one TaskId are of one task: at one host, each there while the other went on."""
    goes_on = LIVE_STATES | IN_QUESTION
    ends = [inf if row["state"] in goes_on else row["ended_us"] or row["changed_us"] for row in (ours, theirs)]
    overlap = max(ours["created_us"], theirs["created_us"]) <= min(ends)
    return bool(overlap and same_host(ours["host"], theirs["host"]))


def _insert_row(database: Database, row: Columns, name_profile: NameProfile) -> int:
    values = {name: row[name] for name in RECORDING}
    if values["state"] == State.PLANNED:
        values |= {"state": State.NOT_SENT.value, "reason": Reason.PLAN_ELSEWHERE.value}
    named = name_profile(row["profile_id"], row["host"], row["BizId"])
    if named is not None:
        values["profile_id"], values["profile_name"] = named
    row_id = _insert(database, "recording", values)
    keep_room(database, row_id)
    return row_id


def _merge_row(database: Database, ours: Columns, full: FullRow) -> Merged:
    """Requests and columns of a row that is here already."""
    row_id, theirs = ours["id"], full.row
    known = [dict(zip(("id", *REQUEST), columns, strict=True)) for columns in database.rows(_REQUESTS, row_id)]
    own_open = _open_here_alone(known, full.requests)
    added, ended = _merge_requests(database, row_id, known, full.requests)
    later = theirs["changed_us"] > ours["changed_us"]
    decided = ended and ours["state"] in _HANGING
    taken: dict[str, Any] = {}
    follows = (later or decided) and _may_follow(ours["state"], theirs["state"], own_open=own_open)
    if ours["state"] == State.PLANNED and not full.requests:
        follows = False  # a plan is cancelled where it was made
    if _is_refuted(ours, theirs) or (follows and not _is_refuted(theirs, ours)):
        lost = {name for name in _LASTING if theirs[name] in (None, "")}
        taken = {name: theirs[name] for name in _TOLD if theirs[name] != ours[name] and name not in lost}
    if (theirs["note_us"] or 0) > (ours["note_us"] or 0):
        taken |= {name: theirs[name] for name in ("note", "note_us")}
    taken |= {name: theirs[name] for name in _WHO_AND_WHY if theirs[name] and not ours[name]}
    if taken:
        _update(database, "recording", row_id, taken)
    return Merged.UPDATED if added or ended or taken else Merged.UNCHANGED


def _is_refuted(row: Columns, other: Columns) -> bool:
    """Whether a start that one holds not to have happened is known to the other by its task."""
    return bool(row["state"] == State.NOT_STARTED and row["TaskId"] is None and other["TaskId"] is not None)


def _may_follow(ours: str, theirs: str, *, own_open: bool) -> bool:
    """Whether a row may become what they say: never less certain, nor alive again, than it is known to be here."""
    if theirs in OVER or theirs == State.PLANNED:
        return theirs in OVER
    return not own_open and ours not in OVER and (theirs not in IN_QUESTION or ours in _HANGING)


def _open_here_alone(ours: Sequence[Columns], requests: tuple[Columns, ...]) -> bool:
    """Whether it is open here what came of a request, and they do not know it either."""
    theirs = {_key(request): request for request in requests}
    return any(_is_open(request) and _is_open(theirs.get(_key(request), request)) for request in ours)


def _is_open(request: Columns) -> bool:
    return request["done_us"] is None or (request["kind"] == "unknown" and request["settled_us"] is None)


def _merge_requests(
    database: Database, row_id: int, ours: Sequence[Columns], requests: tuple[Columns, ...]
) -> tuple[int, int]:
    """How many were added, and how many got an end that they did not have here."""
    known = {_key(request): request for request in ours}
    added = ended = 0
    for request in requests:
        here = known.get(_key(request))
        if here is None:
            _insert(database, "request", {"recording_id": row_id, **{name: request[name] for name in REQUEST}})
            added += 1
        elif _knows_more(request, here):
            _update(database, "request", here["id"], {name: request[name] for name in _END})
            ended += 1
    return added, ended


def _key(request: Columns) -> tuple[str, int, str]:
    return request["console"], request["intent_us"], request["action"]


def _knows_more(theirs: Columns, ours: Columns) -> bool:
    """Whether they know an end that is open, only assumed, or not settled here."""
    if theirs["done_us"] is None:
        return False
    if ours["done_us"] is None:
        return True
    if ours["reason"] == Reason.INTERRUPTED and theirs["reason"] != Reason.INTERRUPTED:
        return True
    return ours["kind"] == "unknown" and ours["settled_us"] is None and theirs["settled_us"] is not None


def _merge_file(database: Database, row_id: int, file: Columns) -> bool:
    """Keep what was seen last; whether that was theirs."""
    for columns in database.rows(_FILE, row_id, file["UserId"], file["FileName"]):
        ours = dict(zip(FILE, columns, strict=True))
        if file["seen_us"] <= ours["seen_us"]:
            return False
        database.change(
            "DELETE FROM file WHERE recording_id = ? AND UserId = ? AND FileName = ?",
            row_id,
            file["UserId"],
            file["FileName"],
        )
    _insert(database, "file", {"recording_id": row_id, **{name: file[name] for name in FILE}})
    return True


def _named(columns: tuple[Any, ...]) -> Columns:
    return dict(zip(("id", "removed_us", *RECORDING), columns, strict=True))


def _insert(database: Database, table: str, values: Mapping[str, Any]) -> int:
    places = ", ".join("?" * len(values))
    return database.insert(f"INSERT INTO {table} ({', '.join(values)}) VALUES ({places})", *values.values())


def _update(database: Database, table: str, row_id: int, values: Mapping[str, Any]) -> None:
    changes = ", ".join(f"{name} = ?" for name in values)
    database.change(f"UPDATE {table} SET {changes} WHERE id = ?", *values.values(), row_id)
