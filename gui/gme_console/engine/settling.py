"""What the service's state says about a request whose end is unknown. Pure.

The rules rest on DescribeTaskInfo being the one question that tells which task records a room.
"""

from __future__ import annotations

from dataclasses import dataclass

from gme_console.api.messages import DescribeTaskInfoAnswer, ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.user_lists import EVERYONE, UserLists
from gme_console.ledger.records import State, Unsettled

NOTHING = DescribeTaskInfoAnswer(None, None, EVERYONE, "")


@dataclass(frozen=True, slots=True)
class Look:
    """What was seen at `at`, monotonic seconds."""

    at: float
    answer: DescribeTaskInfoAnswer


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
    if outcome.kind is Kind.REFUSED and outcome.code == "ResourceNotFound.RoomNotFound":
        return NOTHING
    return None


def alike(answer: DescribeTaskInfoAnswer, mode: int, users: UserLists) -> bool:
    """Whether the task is as asked for. A mode that the service left out contradicts nothing."""
    return answer.RecordMode in (None, mode) and answer.SubscribeRecordUserIds.same_users(users)


def decide(unsettled: Unsettled, looks: tuple[Look, ...], spacing_s: float) -> Decision | None:
    """The end, or None to look once more. The ledger has the last word on a TaskId that another row has already."""
    request = unsettled.request
    now = looks[-1].answer
    sure = now.TaskId == looks[0].answer.TaskId and looks[-1].at - looks[0].at >= spacing_s
    if isinstance(request, StartRecord):
        return _start(request, now, sure)
    if now.TaskId != request.TaskId:
        ended = State.STOPPED if isinstance(request, StopRecord) else State.ENDED
        return Decision(ended, Reason.SETTLED)
    if isinstance(request, ModifyRecordInfo):
        return _change(request, now, sure)
    return Decision(State.ACCEPTED, Reason.NOT_STOPPED) if sure else None


def _start(request: StartRecord, now: DescribeTaskInfoAnswer, sure: bool) -> Decision | None:
    if now.TaskId is None:
        return Decision(State.NOT_STARTED, Reason.DID_NOT_START) if sure else None
    if alike(now, request.RecordMode, request.SubscribeRecordUserIds):
        return Decision(State.ACCEPTED, Reason.SETTLED, TaskId=now.TaskId)
    return Decision(State.NOT_STARTED, Reason.OTHER_TASK)


def _change(request: ModifyRecordInfo, now: DescribeTaskInfoAnswer, sure: bool) -> Decision | None:
    if alike(now, request.RecordMode, request.SubscribeRecordUserIds):
        return Decision(
            State.ACCEPTED, Reason.SETTLED, RecordMode=request.RecordMode, users=request.SubscribeRecordUserIds
        )
    if not sure:
        return None
    return Decision(State.ACCEPTED, Reason.NOT_CHANGED, RecordMode=now.RecordMode, users=now.SubscribeRecordUserIds)
