"""Rows made up for the tests of the history, and a ledger that only exists in memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from copies import replace
from gme_console.api.values import UserLists
from gme_console.ledger.records import Page, Row, Sent, State

if TYPE_CHECKING:
    from gme_console.engine.history.history_messages import PageRequest
    from gme_console.ui.history.model import HistoryModel

EPOCH_US = 1_772_326_931_250_000
TASK_ID = 446192236330927912
SEEN_US = 4_102_444_800_000_000
"""When the service told of every live task: in the year 2100, so that no test is too slow for it."""


def make_row(row_id: int, **fields: object) -> Row:
    """An accepted row; whatever is given differs."""
    row = Row(
        id=row_id,
        created_us=EPOCH_US + row_id * 1_000_000,
        changed_us=EPOCH_US + row_id * 1_000_000,
        profile_id="practice",
        profile_name="Practice",
        host="127.0.0.1",
        BizId=3400352518,
        RoomId=f"room-{row_id}",
        RecordMode=1,
        users=UserLists(("1145",)),
        TaskId=TASK_ID + row_id,
        state=State.ACCEPTED,
        reason="",
        code="",
        message="",
        RequestId=f"request-{row_id}",
        confirmed_us=SEEN_US,
    )
    return replace(row, **fields)  # type: ignore[arg-type]


def make_sent(row: Row, **fields: object) -> Sent:
    """The request that belongs to the row, answered."""
    sent = Sent(
        id=row.id,
        action="StartRecord",
        body='{"BizId":3400352518}',
        intent_us=row.created_us,
        done_us=row.changed_us,
        kind=row.state.value,
        reason=row.reason,
        code=row.code,
        message=row.message,
        RequestId=row.RequestId,
        http_status=200,
        raw=b'{"Response":{}}',
        sendings=1,
        elapsed_ms=214,
        clock_offset=0.2,
    )
    return replace(sent, **fields)  # type: ignore[arg-type]


class MemoryLedger:
    """`count` accepted rows, made when they are read, and whatever was written over them."""

    def __init__(self, count: int = 0) -> None:
        self.count = count
        self.removed: set[int] = set()
        self.written: dict[int, Row] = {}
        self.requests: list[PageRequest] = []

    def insert(self, **fields: object) -> Row:
        self.count += 1
        return self.write(make_row(self.count, **fields))

    def write(self, row: Row) -> Row:
        self.written[row.id] = row
        return row

    def remove(self, row_id: int) -> None:
        self.removed.add(row_id)

    def row(self, row_id: int) -> Row:
        return self.written.get(row_id) or make_row(row_id)

    def ids(self) -> list[int]:
        """Every id, newest first."""
        return [row_id for row_id in range(self.count, 0, -1) if row_id not in self.removed]

    def read(self, request: PageRequest) -> Page:
        if not self.removed:
            newest = self.count - request.offset
            ids = list(range(newest, max(0, newest - request.limit), -1))
            return Page(request.offset, tuple(map(self.row, ids)), self.count)
        ids = self.ids()
        chosen = ids[request.offset : request.offset + request.limit]
        return Page(request.offset, tuple(map(self.row, chosen)), len(ids))

    def page(self, request: PageRequest, then: Callable[[Page], None], _failed: Callable[[], None]) -> None:
        """Answers on the spot."""
        self.requests.append(request)
        then(self.read(request))


def unread(_request: PageRequest, _then: Callable[[Page], None], _failed: Callable[[], None]) -> None:
    """Nobody reads."""


def listen(model: HistoryModel) -> list[PageRequest]:
    """The wishes of the model from now on, unanswered."""
    options: list[PageRequest] = []
    model._loader._read = lambda request, then, failed: options.append(request)
    return options


def result(row: Row) -> str:
    """A title that tells which row it was asked about."""
    return f"result of {row.id}"
