"""What the service's state says about a request whose end is unknown. Pure.

The rules rest on DescribeTaskInfo being the one question that shows which task records a room.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.action_answers import DescribeTaskInfoAnswer
from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import HostKey, host_key
from gme_console.api.values import EVERYONE, UserLists
from gme_console.ledger.plan_records import ROOM_NOT_FOUND
from gme_console.ledger.records import Resolution, State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gme_console.api.action_answers import DescribeRecordInfoAnswer
    from gme_console.api.actions import Change
    from gme_console.api.outcome import Answered
    from gme_console.ledger.records import Unreconciled


RECORDING_NOW = 2
TASK_NOT_FOUND = "ResourceNotFound.TaskNotFound"
NOTHING = DescribeTaskInfoAnswer(None, None, EVERYONE, "")


class RoomLook(NamedTuple):
    """What was seen at `at`, monotonic seconds. `source`: the question that showed it, and its end."""

    at: float
    answer: DescribeTaskInfoAnswer
    source: Answered | None = None


@dataclass(frozen=True, slots=True)
class Decision:
    """The end of settling. None leaves what the row has."""

    state: State
    reason: Reason
    TaskId: int | None = None
    RecordMode: int | None = None
    users: UserLists | None = None


def answer_in(outcome: Outcome) -> DescribeTaskInfoAnswer | None:
    """What the service said about the room: NOTHING when there is no such room, None when it did not say."""
    if outcome.kind is Kind.ACCEPTED and isinstance(outcome.answer, DescribeTaskInfoAnswer):
        return outcome.answer
    if outcome.kind is Kind.REFUSED and outcome.code == ROOM_NOT_FOUND:
        return NOTHING
    return None


def state_of(answer: DescribeRecordInfoAnswer) -> State:
    """RECORDING while a file grows, else ARMED: the task waits for somebody to record."""
    growing = any(file.RecordStatus == RECORDING_NOW for file in answer.RecordInfo)
    return State.RECORDING if growing else State.ARMED


def is_gone(outcome: Outcome) -> bool:
    """Whether the service no longer knows the task."""
    return outcome.kind is Kind.REFUSED and outcome.code == TASK_NOT_FOUND


def alike(answer: DescribeTaskInfoAnswer, mode: int, users: UserLists) -> bool:
    """Whether the task is as asked for. A mode that the service left out contradicts nothing."""
    return answer.RecordMode in (None, mode) and answer.SubscribeRecordUserIds.same_users(users)


def decide(unreconciled: Unreconciled, looks: tuple[RoomLook, ...], spacing_s: float) -> Decision | None:
    """What the first and the last look agree on, at least `spacing_s` apart; None to look once more.

    Nothing is believed on one look: the service may be slow to show what was done, or forget a task for a moment.
    The ledger has the last word on a TaskId that another row has already.
    """
    if looks[-1].at - looks[0].at < spacing_s or not agree(unreconciled, looks[0], looks[-1]):
        return None
    return _meaning(unreconciled.request, looks[-1].answer)


def agree(unreconciled: Unreconciled, one: RoomLook, other: RoomLook) -> bool:
    """Whether both looks mean the same for the request."""
    first, second = (_meaning(unreconciled.request, look.answer) for look in (one, other))
    if first.users is not None and second.users is not None and first.users.same_users(second.users):
        first = replace(first, users=second.users)
    return first == second


def _meaning(request: Change, answer: DescribeTaskInfoAnswer) -> Decision:
    """What became of the request, if what one look showed was true and all of it."""
    if isinstance(request, StartRecord):
        return _start(request, answer)
    if isinstance(request, StopRecord):
        goes_on = answer.TaskId == request.TaskId
        return Decision(State.ACCEPTED, Reason.NOT_STOPPED) if goes_on else Decision(State.STOPPED, Reason.SETTLED)
    return _change(request, answer)


def _start(request: StartRecord, answer: DescribeTaskInfoAnswer) -> Decision:
    if answer.TaskId is None:
        return Decision(State.NOT_STARTED, Reason.DID_NOT_START)
    if alike(answer, request.RecordMode, request.SubscribeRecordUserIds):
        return Decision(State.ACCEPTED, Reason.SETTLED, TaskId=answer.TaskId)
    return Decision(State.NOT_STARTED, Reason.OTHER_TASK)


def _change(request: ModifyRecordInfo, answer: DescribeTaskInfoAnswer) -> Decision:
    mode, users = request.RecordMode, request.SubscribeRecordUserIds
    if answer.TaskId != request.TaskId:
        return Decision(State.ENDED, Reason.SETTLED)
    if alike(answer, mode, users):
        return Decision(State.ACCEPTED, Reason.SETTLED, RecordMode=mode, users=users)
    shown = answer.SubscribeRecordUserIds
    return Decision(State.ACCEPTED, Reason.NOT_CHANGED, RecordMode=answer.RecordMode, users=shown)


class Step(Enum):
    """What a case waits for."""

    CLAIM = auto()  # that the ledger gives the row to this console
    ANSWER = auto()  # an answer, or its timer to ask again
    REST = auto()  # its timer, or `take`: to be claimed and asked about anew; the row is unknown meanwhile
    VERDICT = auto()  # that its verdict is written


@dataclass(slots=True)
class Case:
    """A row that is being settled."""

    unreconciled: Unreconciled
    step: Step = Step.CLAIM
    looks: list[RoomLook] = field(default_factory=list)
    failures: int = 0
    refusals: int = 0
    token: int = 0
    lacks_key: bool = False

    def resolution(self, decision: Decision, at_us: int) -> Resolution:
        """What the ledger writes."""
        return Resolution(
            row_id=self.unreconciled.row.id,
            sent_id=self.unreconciled.sent_id,
            state=decision.state,
            word=decision.reason.value,
            TaskId=decision.TaskId,
            RecordMode=decision.RecordMode,
            users=decision.users,
            at_us=at_us,
            look=self.looks[-1].source if self.looks else None,
        )


class Cases:
    """By row and by room; each question costs the same however many there are."""

    def __init__(self) -> None:
        self._cases: dict[int, Case] = {}
        self._rooms: dict[tuple[HostKey, int, str], list[int]] = {}

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._cases

    def __iter__(self) -> Iterator[int]:
        """The ids of the rows, as they are now."""
        return iter(tuple(self._cases))

    def get(self, row_id: int) -> Case | None:
        return self._cases.get(row_id)

    def add(self, case: Case) -> None:
        row = case.unreconciled.row
        self._cases[row.id] = case
        self._rooms.setdefault((host_key(row.host), row.BizId, row.RoomId), []).append(row.id)

    def pop(self, row_id: int) -> Case:
        case = self._cases.pop(row_id)
        row = case.unreconciled.row
        room = host_key(row.host), row.BizId, row.RoomId
        self._rooms[room].remove(row_id)
        if not self._rooms[room]:
            del self._rooms[room]
        return case

    def in_room(self, host: str, BizId: int, RoomId: str) -> list[Case]:
        """A row without a host is in none."""
        found = self._rooms.get((host_key(host), BizId, RoomId), ()) if host and self._rooms else ()
        return [self._cases[row_id] for row_id in found]
