"""The orders of the history, each backed by an index of its own (see schema.py)."""

from __future__ import annotations

from gme_console.ledger.sort import Sort

_LASTED = (
    "CASE WHEN ended_us IS NOT NULL THEN ended_us - created_us "
    "WHEN state IN ('accepted', 'armed', 'recording', 'stopping', 'changing') "
    "THEN 4611686018427387904 - created_us END"
)
_KEYS = {
    Sort.WHEN: (),
    Sort.STATE: ("state",),
    Sort.ROOM: ("CAST(RoomId AS INTEGER)", "RoomId"),
    Sort.MODE: ("length(RecordMode)", "RecordMode"),
    Sort.USERS: ("SubscribeUserIds", "UnSubscribeUserIds"),
    Sort.TASK_ID: ("length(TaskId)", "TaskId"),
    Sort.LASTED: (_LASTED,),
    Sort.APPLICATION: ("length(BizId)", "BizId"),
    Sort.PROFILE: ("profile_name",),
    Sort.NOTE: ("note",),
}


def order_by(sort: Sort, *, descending: bool, unary: str = "") -> str:
    """An ORDER BY clause that puts every row at one certain place; the other direction is its exact reverse.

    A `unary` + keeps SQLite from walking the order's index when the rows are better found otherwise and then ordered.
    """
    direction = " DESC" if descending else ""
    return "ORDER BY " + ", ".join(f"{unary}{key}{direction}" for key in (*_KEYS[sort], "created_us", "id"))
