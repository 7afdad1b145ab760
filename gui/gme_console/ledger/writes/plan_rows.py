"""What is planned for a row, and what becomes of that by its requests. Everything in a transaction of the caller.

A plan belongs to one console. It is carried out by nobody else until that one has ended.
"""

from __future__ import annotations

import json
from collections.abc import Set
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.errors import HistoryTrouble, LedgerFault, fault_error
from gme_console.ledger.plan_records import ROOM_NOT_FOUND, Begins, Plan
from gme_console.ledger.records import LIVE_STATES, State

if TYPE_CHECKING:
    from gme_console.ledger.records import Resolution
    from gme_console.ledger.request_records import Intent
    from gme_console.ledger.sqlite.database import Database

_FOR_NOW = frozenset(
    {
        Reason.NO_CREDENTIAL,
        Reason.NAME_NOT_FOUND,
        Reason.NAME_TIMEOUT,
        Reason.CONNECTION_REFUSED,
        Reason.UNREACHABLE,
        Reason.CONNECT_TIMEOUT,
        Reason.TLS_FAILED,
        Reason.PROXY_FAILED,
        Reason.RATE_LIMITED,
        Reason.LEAVING,
        Reason.SETTLING_FIRST,
    }
)
"""Why a planned start was not sent which may be sent later."""

_MAY_STILL_STOP = LIVE_STATES | {State.SENDING, State.UNKNOWN, State.SETTLING}

_KEEP = """
    INSERT INTO plan (recording_id, console, made_us, begins, begin_us, until_us, stop_after_us, stop_us)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (recording_id) DO UPDATE SET console = excluded.console, made_us = excluded.made_us,
        begins = excluded.begins, begin_us = excluded.begin_us, until_us = excluded.until_us,
        stop_after_us = excluded.stop_after_us, stop_us = excluded.stop_us
"""
_PLAN = "SELECT begins, begin_us, until_us, stop_after_us, stop_us FROM plan WHERE recording_id = ?"
_SEND = """
    UPDATE recording SET changed_us = ?, state = 'sending', reason = '', code = '', message = '', RequestId = ''
    WHERE id = ? AND BizId = ? AND RoomId = ? AND state = 'planned' AND removed_us IS NULL
        AND EXISTS (SELECT 1 FROM plan WHERE recording_id = recording.id AND console = ?)
"""
_WAIT_AGAIN = "UPDATE recording SET changed_us = ?, state = 'planned', settled = 0 WHERE id = ? AND TaskId IS NULL"
_BEGAN = "UPDATE recording SET created_us = (SELECT intent_us FROM request WHERE id = ?) WHERE id = ?"
_STOP_AT = "UPDATE plan SET stop_us = ? + stop_after_us WHERE recording_id = ? AND stop_us IS NULL"
_CANCEL_START = """
    UPDATE recording SET changed_us = ?, state = 'not_sent', reason = ?, code = '', message = '', RequestId = ''
    WHERE id = ? AND state = 'planned'
"""
_CANCEL_STOP = "UPDATE plan SET stop_after_us = NULL, stop_us = NULL WHERE recording_id = ?"
_CANCEL_REMOVED = """
    UPDATE recording SET changed_us = ?, state = 'not_sent', reason = ?, code = '', message = '', RequestId = ''
    WHERE id IN (SELECT value FROM json_each(?)) AND state = 'planned'
"""
_OPEN = """
    SELECT recording_id, console FROM plan JOIN recording ON recording.id = recording_id
    WHERE removed_us IS NULL AND (state = 'planned'
        OR begins <> 'now' AND state IN ('sending', 'unknown', 'settling')
        OR (stop_us IS NOT NULL OR stop_after_us IS NOT NULL) AND state IN (SELECT value FROM json_each(?)))
    ORDER BY recording_id
"""
_TAKE = "UPDATE plan SET console = ? WHERE recording_id = ?"


def keep_plan(database: Database, console: str, row_id: int, plan: Plan, at_us: int) -> None:
    """The plan of a row from now on, for this console to carry out."""
    database.change(_KEEP, row_id, console, at_us, *plan)


def plan_of(database: Database, row_id: int) -> Plan | None:
    found = database.rows(_PLAN, row_id)
    if not found:
        return None
    with database.reported():
        return Plan(Begins(found[0][0]), *found[0][1:])


def send_planned(database: Database, console: str, intent: Intent, BizId: int, RoomId: str) -> None:
    """The start of a planned row is about to be sent. Raises LedgerError if that is not this console's to do."""
    if not database.change(_SEND, intent.at_us, intent.row_id, str(BizId), RoomId, console):
        why = Detail(HistoryTrouble.NOT_PLANNED_HERE, number=str(intent.row_id))
        raise fault_error(LedgerFault.OTHER, database.path, why)


def start_ended(database: Database, row_id: int, sent_id: int, outcome: Outcome, at_us: int) -> None:
    """What the outcome of a start, which is written already, means for the plan of its row."""
    plan = plan_of(database, row_id)
    if plan is None:
        return
    if _may_wait(plan, at_us) and is_for_now(outcome):
        database.change(_WAIT_AGAIN, at_us, row_id)
        return
    if plan.waits:
        database.change(_BEGAN, sent_id, row_id)
    if outcome.kind is Kind.ACCEPTED:
        database.change(_STOP_AT, at_us, row_id)


def start_reconciled(database: Database, resolution: Resolution) -> None:
    """The same of a start that was settled; its recording began when it was sent."""
    plan = plan_of(database, resolution.row_id)
    if plan is None:
        return
    did_nothing = resolution.state is State.NOT_STARTED and resolution.word == Reason.DID_NOT_START
    if _may_wait(plan, resolution.at_us) and did_nothing:
        database.change(_WAIT_AGAIN, resolution.at_us, resolution.row_id)
        return
    if plan.waits:
        database.change(_BEGAN, resolution.sent_id, resolution.row_id)
    if resolution.state in LIVE_STATES:
        began_us = database.value("SELECT intent_us FROM request WHERE id = ?", resolution.sent_id)
        database.change(_STOP_AT, began_us, resolution.row_id)


def is_for_now(outcome: Outcome) -> bool:
    """Whether a start did certainly nothing, and may do something later."""
    if outcome.kind is Kind.REFUSED:
        return outcome.code == ROOM_NOT_FOUND
    return outcome.kind is Kind.NOT_SENT and outcome.reason in _FOR_NOW


def cancel_plan(database: Database, row_id: int, reason: Reason, at_us: int) -> None:
    """A start that waits is never sent; else nothing ends the recording by itself any more."""
    if not database.change(_CANCEL_START, at_us, reason.value, row_id):
        database.change(_CANCEL_STOP, row_id)
        database.change("UPDATE recording SET changed_us = ? WHERE id = ?", at_us, row_id)


def cancel_removed(database: Database, row_ids: str, at_us: int) -> None:
    """Of the rows of that JSON list, which are about to be removed, those that wait."""
    database.change(_CANCEL_REMOVED, at_us, Reason.PLAN_CANCELLED.value, row_ids)


def open_plans(database: Database) -> dict[int, str]:
    """The console of each visible row that is to begin or to end by itself, by row."""
    return dict(database.rows(_OPEN, json.dumps(sorted(_MAY_STILL_STOP))))


def take_plans(database: Database, console: str, dead: Set[str]) -> list[int]:
    """The rows whose plans this console is to carry out, with those of these that ended."""
    plans = open_plans(database)
    taken = [row_id for row_id, owner in plans.items() if owner in dead]
    for row_id in taken:
        database.change(_TAKE, console, row_id)
    return [row_id for row_id, owner in plans.items() if owner == console] + taken


def _may_wait(plan: Plan, at_us: int) -> bool:
    return plan.waits and (plan.until_us is None or at_us < plan.until_us)
