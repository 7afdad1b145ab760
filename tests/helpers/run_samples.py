"""Lines of a batch in every state, and what is told of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.values import EVERYONE, UserLists
from gme_console.engine.batches.batch_messages import (
    BatchProgress,
    BatchState,
    Counted,
    LineProgress,
    LineState,
    counted_as,
)
from gme_console.ledger.records import Origin, Row, State
from gme_console.profiles.profile import PRACTICE

BATCH = 7
NOW_US = 1_793_000_000_000_000

_STATES = {
    LineState.ACCEPTED: State.RECORDING,
    LineState.ADOPTED: State.RECORDING,
    LineState.CHANGED: State.RECORDING,
    LineState.REFUSED: State.REFUSED,
    LineState.NOT_STARTED: State.NOT_STARTED,
    LineState.SETTLING: State.SETTLING,
    LineState.NOT_SENT: State.NOT_SENT,
    LineState.SENDING: State.SENDING,
}
_WITH_TASK = frozenset({LineState.ACCEPTED, LineState.ADOPTED, LineState.CHANGED})


def row_of(line: int, request: StartRecord, state: LineState, /, **changes: object) -> Row | None:
    if state not in _STATES:
        return None
    refused = state is LineState.REFUSED
    reasons = {
        LineState.REFUSED: Reason.SERVICE_ERROR,
        LineState.NOT_STARTED: Reason.DID_NOT_START,
        LineState.NOT_SENT: Reason.CONNECTION_REFUSED,
        LineState.SETTLING: Reason.CONNECTION_LOST,
    }
    row = Row(
        id=1000 + line,
        created_us=NOW_US,
        changed_us=NOW_US,
        profile_id=PRACTICE.id,
        profile_name=PRACTICE.name,
        host="practice",
        BizId=request.BizId,
        RoomId=request.RoomId,
        RecordMode=request.RecordMode,
        users=request.SubscribeRecordUserIds,
        TaskId=446192236330928000 + line if state in _WITH_TASK else None,
        state=_STATES[state],
        reason=reasons.get(state, Reason.NONE),
        code="ResourceNotFound.RoomNotFound" if refused else "",
        message="room not found" if refused else "",
        RequestId=f"req-{line}",
        origin=Origin.ADOPTED if state in (LineState.ADOPTED, LineState.CHANGED) else Origin.STARTED,
        confirmed_us=2**62,
    )
    return row._replace(**changes)  # type: ignore[arg-type]


def line_of(
    line: int, state: LineState, room: str = "", users: UserLists = EVERYONE, mode: int = 2, /, **changes: object
) -> LineProgress:
    """`changes` are those of its row."""
    request = StartRecord(PRACTICE.BizId, room or f"cup-{line:03}", mode, users)
    took = 200 + line % 40 if state not in (LineState.WAITING, LineState.SENDING, LineState.SETTLING) else None
    return LineProgress(line, state, request, "", row_of(line, request, state, **changes), took)


def sample_lines(count: int) -> list[LineProgress]:
    """The first ones in each state, the rest mixed."""
    fixed = [
        line_of(1, LineState.ACCEPTED),
        line_of(2, LineState.ADOPTED),
        line_of(3, LineState.REFUSED, "cup-O03"),
        line_of(4, LineState.SETTLING),
        line_of(5, LineState.WAITING, "0077", UserLists(("1145", "00731")), 1),
        line_of(6, LineState.SKIPPED, "金曜カップ・第六試合の部屋"),
        line_of(7, LineState.CHANGED, "7" * 127),
        line_of(8, LineState.NOT_STARTED),
        line_of(9, LineState.NOT_SENT),
        line_of(10, LineState.SENDING),
        line_of(11, LineState.SETTLING, state=State.UNKNOWN),
        line_of(12, LineState.ADOPTED, RecordMode=1),
        line_of(13, LineState.ACCEPTED, state=State.ENDED),
    ]
    rest = [line_of(n, LineState.ACCEPTED if n * 3 < count * 2 else LineState.WAITING) for n in range(14, count + 1)]
    return (fixed + rest)[:count]


def progress_of(
    lines: Sequence[LineProgress],
    state: BatchState = BatchState.RUNNING,
    name: str = "Friday cup",
    batch_id: int = BATCH,
    **changes: object,
) -> BatchProgress:
    counted: Counter[Counted] = Counter(counted_as(line.state) for line in lines)
    states = Counter(line.state for line in lines)
    told = BatchProgress(
        batch_id,
        name,
        "rooms.csv",
        NOW_US,
        PRACTICE.id,
        PRACTICE.name,
        len(lines),
        counted[Counted.ACCEPTED],
        counted[Counted.REFUSED],
        counted[Counted.UNKNOWN],
        counted[Counted.NOT_SENT],
        states[LineState.SENDING],
        states[LineState.WAITING],
        states[LineState.SKIPPED],
        19.6 if state is BatchState.RUNNING else 0.0,
        2.0 if state is BatchState.RUNNING else None,
        state,
    )
    return told._replace(**changes)  # type: ignore[arg-type]
