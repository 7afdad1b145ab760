"""What happened to a recording, one sentence for each request, question or plan. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import ModifyRecordInfo, StopRecord, request_of
from gme_console.api.outcome import Kind, Reason
from gme_console.ledger.plan_records import Begins
from gme_console.ledger.records import Finding
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.plan_text import moment_text
from gme_console.ui.texts.quick_check.quick_check_text import verdict_text
from gme_console.ui.texts.recording_text import all_users_text, mode_text
from gme_console.ui.texts.row_text import took_text
from gme_console.ui.texts.timestamps import local_time, utc_offset, utc_time
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Sent


def request_text(sent: Sent) -> str:
    """A start, change or stop, and how it ended; of one that was settled afterwards, how it ended at first."""
    took = "" if sent.elapsed_ms is None else took_text(sent.elapsed_ms, sent.sendings)
    match sent.kind:
        case Kind.ACCEPTED:
            return _accepted(sent, took)
        case Kind.REFUSED:
            return _refused(sent, took)
        case Kind.NOT_SENT:
            return _not_sent(sent)
        case Kind.UNKNOWN:
            return _unknown(sent, took)
    return _open(sent)


def _accepted(sent: Sent, took: str) -> str:
    if sent.action == StopRecord.action:
        if sent.reason == Reason.ALREADY_ENDED:
            return tr("Stop answered in {took}: it had ended already", took=took)
        return tr("Stop accepted in {took}", took=took)
    if sent.action == ModifyRecordInfo.action:
        to = _changed_to(sent)
        if to is None:
            return tr("Change accepted in {took}", took=took)
        return tr("Change accepted in {took}: {mode}, {users}", took=took, mode=to[0], users=to[1])
    return tr("Start accepted in {took}", took=took)


def _changed_to(sent: Sent) -> tuple[str, str] | None:
    try:
        request = request_of(sent.action, sent.body)
        if isinstance(request, ModifyRecordInfo):
            return mode_text(request.RecordMode), all_users_text(request.SubscribeRecordUserIds)
    except (ValueError, TypeError, RecursionError):
        pass
    return None


def _refused(sent: Sent, took: str) -> str:
    code = visible(sent.code, 80)
    if sent.action == StopRecord.action:
        return tr("Stop refused in {took}: {code}", took=took, code=code)
    if sent.action == ModifyRecordInfo.action:
        return tr("Change refused in {took}: {code}", took=took, code=code)
    return tr("Start refused in {took}: {code}", took=took, code=code)


def _not_sent(sent: Sent) -> str:
    if sent.action == StopRecord.action:
        return tr("Stop not sent")
    if sent.action == ModifyRecordInfo.action:
        return tr("Change not sent")
    return tr("Start not sent")


def _unknown(sent: Sent, took: str) -> str:
    if sent.reason == Reason.INTERRUPTED or not took:
        return _open(sent)
    if sent.action == StopRecord.action:
        return tr("Stop without an answer that counts, after {took}", took=took)
    if sent.action == ModifyRecordInfo.action:
        return tr("Change without an answer that counts, after {took}", took=took)
    return tr("Start without an answer that counts, after {took}", took=took)


def _open(sent: Sent) -> str:
    if sent.action == StopRecord.action:
        return tr("Stop sent, no answer yet") if not sent.kind else tr("Stop sent, its answer was not noted")
    if sent.action == ModifyRecordInfo.action:
        return tr("Change sent, no answer yet") if not sent.kind else tr("Change sent, its answer was not noted")
    return tr("Start sent, no answer yet") if not sent.kind else tr("Start sent, its answer was not noted")


def finding_text(sent: Sent) -> str:
    """What a question told that was believed otherwise before, or that it was refused."""
    match sent.finding:
        case Finding.WITHHELD:
            took = "" if sent.elapsed_ms is None else took_text(sent.elapsed_ms, sent.sendings)
            return tr("Look-up refused in {took}: {code}", took=took, code=visible(sent.code, 80))
        case Finding.ADOPTED:
            return adopted_text()
        case Finding.RECORDING:
            return tr("Somebody is recorded")
        case Finding.NOBODY:
            return tr("Nobody is recorded, the task goes on")
        case Finding.GONE:
            return task_gone_text()
        case Finding.OTHERWISE:
            return tr("Mode or users were found to be others")
    return tr("Settled by asking")


def settled_text(verdict: str) -> str:
    """How a request without an answer was settled."""
    match verdict:
        case Reason.SETTLED:
            return tr("Settled by asking: it was done")
        case Reason.DID_NOT_START:
            return tr("Settled by asking: nothing was started")
        case Reason.OTHER_TASK:
            return tr("Settled by asking: another task records the room")
        case Reason.NOT_STOPPED:
            return tr("Settled by asking: it goes on")
        case Reason.NOT_CHANGED:
            return tr("Settled by asking: it was not changed")
    return tr("Settled by asking")


def adopted_text() -> str:
    return tr("Adopted: found on the service")


def task_gone_text() -> str:
    return tr("Found gone: the service no longer knows the task")


def planned_text(plan: Plan | None, now_us: int) -> str:
    match None if plan is None else plan.begins:
        case Begins.ROOM:
            return tr("Planned to start when its room opens")
        case Begins.MOMENT if plan is not None and plan.begin_us is not None:
            return tr("Planned to start {time}", time=moment_text(plan.begin_us, now_us))
        case Begins.NOW:
            return tr("Its stop was planned")
    return tr("Planned")


def plan_over_text(reason: str) -> str:
    """A plan that ended before its start; empty for any other reason."""
    if reason == Reason.PLAN_CANCELLED:
        return tr("The plan was cancelled")
    return tr("Given up: nobody had entered the room in time") if reason == Reason.NO_ROOM_IN_TIME else ""


def checked_text(verdict: str) -> str:
    return tr("Quick check: {verdict}", verdict=verdict_text(verdict))


def confirmed_by_service() -> str:
    return tr("Confirmed by the service")


def pressed_by_text(what: str, who: str) -> str:
    """`who` pressed it; nobody where the console did it by itself."""
    return tr("{what} · {who}", what=what, who=visible(who, 40)) if who else what


def moment_tip(at_us: int) -> str:
    """The whole moment, here and in UTC."""
    return tr("{local} {offset} ({utc})", local=local_time(at_us)[:19], offset=utc_offset(at_us), utc=utc_time(at_us))


def entry_tip(what: str, at_us: int, who: str, ticket: str, RequestId: str) -> str:
    """All that there is to know of an entry, a line each."""
    lines = [what, moment_tip(at_us), tr("by {who}", who=visible(who, 80)) if who else tr("by the console itself")]
    if ticket:
        lines.append(tr("Ticket {ticket}", ticket=visible(ticket, 80)))
    if RequestId:
        lines.append(tr("RequestId {RequestId}", RequestId=visible(RequestId, 80)))
    return "\n".join(lines)


def entry_spoken(time: str, what: str, RequestId: str) -> str:
    """An entry as a screen reader says it."""
    if RequestId:
        return tr("{time}, {what}, RequestId {RequestId}", time=time, what=what, RequestId=visible(RequestId, 80))
    return tr("{time}, {what}", time=time, what=what)


def chosen_text(what: str, time: str) -> str:
    """Whose RequestId and bytes stand beneath the list."""
    return tr("{time} {what}", time=time, what=what)


def timeline_heading(count: int) -> str:
    return tr("What happened") if count < MANY else tr("What happened · %n steps", None, count)


MANY = 8


def for_caller_help() -> str:
    return tr("Room, TaskId, RequestId and since when, as text")
