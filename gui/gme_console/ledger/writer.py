"""Writing the history: the intent before a request leaves, its outcome after."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from gme_console.api.messages import StartRecordAnswer, encode
from gme_console.api.outcome import Outcome, Reason
from gme_console.ledger.faults import fault_error, shown
from gme_console.ledger.opening import History, open_history
from gme_console.ledger.presence import suspect
from gme_console.ledger.records import Fault, Intent, LedgerError, Opened, Row, State
from gme_console.ledger.rows import SELECT_ROW, row_of, storable, strings_json
from gme_console.ledger.schema import MIGRATIONS, Migration

BUSY_S = 3.0
"""Seconds to wait for another program's lock on the history before giving up with Fault.LOCKED."""

_INSERT_RECORDING = """
    INSERT INTO recording (created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode,
        SubscribeUserIds, UnSubscribeUserIds, state)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_INSERT_REQUEST = """
    INSERT INTO request (recording_id, console, action, body, intent_us) VALUES (?, ?, ?, ?, ?)
"""
_FINISH_REQUEST = """
    UPDATE request SET sent_us = ?, done_us = ?, kind = ?, reason = ?, code = ?, message = ?, RequestId = ?,
        http_status = ?, raw = ?, sendings = ?, elapsed_ms = ?, clock_offset = ?
    WHERE id = ?
"""
_FINISH_RECORDING = """
    UPDATE recording
    SET changed_us = ?, state = ?, reason = ?, code = ?, message = ?, RequestId = ?, TaskId = ?
    WHERE id = ?
"""


@dataclass(frozen=True, slots=True)
class Started:
    """A row just begun, and the id of its request, which `finish` wants back."""

    row: Row
    sent_id: int


class LedgerWriter:
    """The history as one console writes it, for the thread that opened it. Consoles may share a folder."""

    def __init__(self, history: History) -> None:
        self.opened: Opened = history.opened
        self._database = history.database
        self._presence = history.presence

    @classmethod
    def open(
        cls,
        folder: Path,
        now_us: Callable[[], int],
        *,
        busy_s: float = BUSY_S,
        migrations: tuple[Migration, ...] = MIGRATIONS,
    ) -> LedgerWriter:
        """Open the history in `folder`, making both if need be; `opened` tells more. Raises LedgerError.

        `now_us` gives unix microseconds. Waits up to 15 seconds for another console that is just opening.
        """
        return cls(open_history(folder, now_us, busy_s, migrations))

    def begin(self, intent: Intent) -> Started:
        """Store a request that is about to be sent; it is on the disk when this returns. Raises LedgerError.

        RoomId and user ids are kept exactly or not at all: a lone surrogate in them raises OTHER.
        """
        exact = _exact(intent, self._database.path)
        with self._database.writing():
            row_id = self._database.insert(
                _INSERT_RECORDING,
                intent.at_us,
                intent.at_us,
                storable(intent.profile_id),
                storable(intent.profile_name),
                storable(intent.host),
                str(intent.request.BizId),
                *exact,
                State.SENDING.value,
            )
            body = encode(intent.request).decode("ascii")
            sent_id = self._database.insert(
                _INSERT_REQUEST, row_id, self._presence.console, intent.request.action, body, intent.at_us
            )
            row = self._row(row_id)
        return Started(row, sent_id)

    def finish(self, sent_id: int, outcome: Outcome, at_us: int) -> Row:
        """Store the outcome of a request begun here, and its row's new state; the row. Raises LedgerError.

        The first outcome stays: repeating the call changes nothing. Only an interruption that another console
        assumed gives way. Lone surrogates in the service's texts become U+FFFD; `raw` keeps the exact bytes.
        """
        with self._database.writing():
            found = self._database.rows("SELECT recording_id, done_us, reason FROM request WHERE id = ?", sent_id)
            if not found:
                raise fault_error(Fault.OTHER, self._database.path, f"it does not hold request {sent_id}")
            row_id, done_us, reason = found[0]
            if done_us is None or reason == Reason.INTERRUPTED:
                self._store(sent_id, row_id, outcome, at_us)
            return self._row(row_id)

    def close(self) -> None:
        """Close the history. A row still open is shown as unknown by the next console that opens it."""
        self._database.close()
        if self._database.damaged:
            suspect(self._database.path.parent)
        self._presence.leave()

    def _store(self, sent_id: int, row_id: int, outcome: Outcome, at_us: int) -> None:
        told = (outcome.reason.value, *map(storable, (outcome.code, outcome.message, outcome.request_id)))
        self._database.change(
            _FINISH_REQUEST,
            None if outcome.sent_at is None else round(outcome.sent_at * 1_000_000),
            at_us,
            outcome.kind.value,
            *told,
            outcome.http_status,
            outcome.raw,
            outcome.sendings,
            round(outcome.elapsed * 1000),
            outcome.clock_offset,
            sent_id,
        )
        task_id = str(outcome.answer.TaskId) if isinstance(outcome.answer, StartRecordAnswer) else None
        self._database.change(_FINISH_RECORDING, at_us, State(outcome.kind).value, *told, task_id, row_id)

    def _row(self, row_id: int) -> Row:
        with self._database.reported():
            return row_of(self._database.rows(SELECT_ROW, row_id)[0])


def _exact(intent: Intent, path: Path) -> tuple[str, ...]:
    """The columns RoomId to UnSubscribeUserIds."""
    lists = intent.request.SubscribeRecordUserIds
    values = (
        intent.request.RoomId,
        str(intent.request.RecordMode),
        strings_json(lists.SubscribeUserIds),
        strings_json(lists.UnSubscribeUserIds),
    )
    if any(storable(value) != value for value in values):
        raise LedgerError(
            Fault.OTHER,
            f"{shown(path)} cannot hold this room or user id exactly: half a character is in it. Retype it.",
        )
    return values
