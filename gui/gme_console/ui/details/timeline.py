"""The timeline of a recording, made from what is stored of it. Pure; each sentence is made when it is read."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.outcome import Kind
from gme_console.ledger.check_report import read_report
from gme_console.ledger.records import LIVE_STATES, Finding, Origin, State
from gme_console.ui.texts.details.timeline_text import (
    adopted_text,
    checked_text,
    confirmed_by_service,
    finding_text,
    plan_over_text,
    planned_text,
    pressed_by_text,
    request_text,
    settled_text,
    task_gone_text,
)
from gme_console.ui.theme.state_icon import LOOKS, StateStyle

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Details, Sent


class TimelineEvent(Enum):
    """What an entry is about, with the state whose sign it has."""

    REQUEST = auto()
    QUESTION = auto()
    SETTLED = State.SETTLING
    ADOPTED = State.ACCEPTED
    PLANNED = State.PLANNED
    PLAN_OVER = State.NOT_SENT
    CHECKED = State.STOPPED
    GONE = State.ENDED
    CONFIRMED = None


class TimelineEntry(NamedTuple):
    """`sent`: the request or question. `word`: how it was settled, what was found, or why a plan ended."""

    at_us: int
    event: TimelineEvent
    sent: Sent | None = None
    word: str = ""
    who: str = ""
    plan: Plan | None = None

    @property
    def RequestId(self) -> str:
        return "" if self.sent is None else self.sent.RequestId

    @property
    def key(self) -> tuple[TimelineEvent, int]:
        """The same for an entry of which only more is known."""
        return self.event, 0 if self.sent is None else self.sent.id

    def look(self) -> StateStyle | None:
        if self.event is TimelineEvent.REQUEST and self.sent is not None:
            return LOOKS[_SIGNS.get(self.sent.kind, State.SENDING)]
        if self.event is TimelineEvent.QUESTION and self.sent is not None:
            return LOOKS[_FOUND.get(self.sent.finding, State.SETTLING)]
        return None if self.event.value is None else LOOKS[self.event.value]

    def words(self, now_us: int) -> str:
        return pressed_by_text(self._what(now_us), self.who)

    def _what(self, now_us: int) -> str:
        match self.event:
            case TimelineEvent.REQUEST if self.sent is not None:
                return request_text(self.sent)
            case TimelineEvent.QUESTION if self.sent is not None:
                return settled_text(self.word) if self.word else finding_text(self.sent)
            case TimelineEvent.SETTLED:
                return settled_text(self.word)
            case TimelineEvent.ADOPTED:
                return adopted_text()
            case TimelineEvent.PLANNED:
                return planned_text(self.plan, now_us)
            case TimelineEvent.PLAN_OVER:
                return plan_over_text(self.word)
            case TimelineEvent.CHECKED:
                return checked_text(self.word)
            case TimelineEvent.GONE:
                return task_gone_text()
        return confirmed_by_service()


_SIGNS: dict[str, State] = {
    Kind.ACCEPTED: State.ACCEPTED,
    Kind.REFUSED: State.REFUSED,
    Kind.NOT_SENT: State.NOT_SENT,
    Kind.UNKNOWN: State.UNKNOWN,
}
_FOUND: dict[str, State] = {
    Finding.ADOPTED: State.ACCEPTED,
    Finding.RECORDING: State.RECORDING,
    Finding.NOBODY: State.ARMED,
    Finding.GONE: State.ENDED,
    Finding.OTHERWISE: State.CHANGING,
    Finding.WITHHELD: State.REFUSED,
}


def timeline(details: Details) -> tuple[TimelineEntry, ...]:
    """The oldest first. What older consoles did not store has no RequestId, and is listed all the same."""
    story = [*_requests(details), *_questions(details), *_without_request(details)]
    story.sort(key=lambda one: one.at_us)
    row = details.row
    if row.state in LIVE_STATES and row.confirmed_us is not None:
        story.append(TimelineEntry(row.confirmed_us, TimelineEvent.CONFIRMED))
    return tuple(story)


def _requests(details: Details) -> Iterator[TimelineEntry]:
    recorded = {sent.done_us for sent in details.asked if sent.finding == Finding.SETTLED}
    for sent in details.sent:
        yield TimelineEntry(sent.intent_us, TimelineEvent.REQUEST, sent, who=sent.pressed_by)
        if sent.verdict and sent.settled_us is not None and sent.settled_us not in recorded:
            yield TimelineEntry(sent.settled_us, TimelineEvent.SETTLED, word=sent.verdict)


def _questions(details: Details) -> Iterator[TimelineEntry]:
    verdicts = {sent.settled_us: sent.verdict for sent in details.sent if sent.verdict}
    for sent in details.asked:
        word = verdicts.get(sent.done_us, "") if sent.finding == Finding.SETTLED else ""
        yield TimelineEntry(sent.intent_us, TimelineEvent.QUESTION, sent, word, sent.pressed_by)


def _without_request(details: Details) -> Iterator[TimelineEntry]:
    row = details.row
    found = {sent.finding for sent in details.asked}
    if details.planned_us is not None:
        yield TimelineEntry(details.planned_us, TimelineEvent.PLANNED, who=row.pressed_by, plan=row.plan)
    if plan_over_text(row.reason) and row.state is State.NOT_SENT:
        yield TimelineEntry(row.changed_us, TimelineEvent.PLAN_OVER, word=row.reason)
    if row.origin is Origin.ADOPTED and Finding.ADOPTED not in found:
        yield TimelineEntry(row.created_us, TimelineEvent.ADOPTED, who=row.pressed_by)
    if row.state is State.ENDED and row.ended_us is not None and not found & {Finding.GONE, Finding.SETTLED}:
        yield TimelineEntry(row.ended_us, TimelineEvent.GONE)
    report = read_report(details.check) if details.check else None
    if report is not None and report.is_over and report.steps:
        last = report.steps[-1]
        yield TimelineEntry(last.began_us + last.took_ms * 1000, TimelineEvent.CHECKED, word=report.verdict)
