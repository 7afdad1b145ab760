"""What the window says of starts and stops that are planned. Pure; moments are unix microseconds."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.engine.plans.plan_rules import MINUTE_US
from gme_console.engine.recordings.row_rules import is_planned, lacked_room
from gme_console.ledger.plan_records import Begins
from gme_console.ledger.records import State
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.translate import first_lines, joined, tr

if TYPE_CHECKING:
    from gme_console.engine.plans.plan_rules import PlanChoice, PlanProblem
    from gme_console.ledger.plan_records import Plan
    from gme_console.ledger.records import Row

_PAST_US = 5_000_000
"""A moment so long ago was missed: what is done on time is done by then."""


def moment_text(at_us: int, now_us: int) -> str:
    """ "18:30", or "2026-11-29 18:30" on another day; with its offset in an hour that comes twice."""
    moment, today = local_time(at_us), local_time(now_us)
    shown = moment[:16] + moment[19:]
    return shown[11:] if moment[:10] == today[:10] else shown


def start_plan_text(plan: Plan | None, now_us: int) -> str:
    """What a row waits for: "Starts at 18:30, stops after 60 min"."""
    if plan is None:
        return ""
    starts, stops = starts_text(plan, now_us), stops_text(plan, now_us)
    return tr("{starts}, {stops}", starts=starts, stops=stops) if starts and stops else starts or stops


def starts_text(plan: Plan, now_us: int) -> str:
    """Empty for a start that waits for nothing."""
    if plan.begins is Begins.ROOM:
        return tr("Starts when the room opens")
    if plan.begins is Begins.NOW or plan.begin_us is None:
        return ""
    if plan.begin_us < now_us - _PAST_US:
        return tr("Was to start at {time}", time=moment_text(plan.begin_us, now_us))
    return tr("Starts at {time}", time=moment_text(plan.begin_us, now_us))


def stops_text(plan: Plan, now_us: int) -> str:
    """As a part of a sentence; empty when nothing ends it."""
    if plan.stop_us is not None:
        return tr("stops at {time}", time=moment_text(plan.stop_us, now_us))
    if plan.stop_after_us is not None:
        return tr("stops after {minutes:,} min", minutes=plan.stop_after_us // MINUTE_US)
    return ""


def choice_text(choice: PlanChoice, now_us: int) -> str:
    """What stands in the field: when it begins, and until when it goes on."""
    end = "" if choice.stop_us is None else moment_text(choice.stop_us, now_us)
    minutes = None if choice.stop_after_us is None else choice.stop_after_us // MINUTE_US
    if choice.begins is Begins.ROOM:
        if minutes is not None:
            return tr("When the room opens, for {minutes:,} min", minutes=minutes)
        return tr("When the room opens, until {end}", end=end) if end else tr("When the room opens")
    if choice.begins is Begins.MOMENT and choice.begin_us is not None:
        begin = moment_text(choice.begin_us, now_us)
        if minutes is not None:
            return tr("At {begin}, for {minutes:,} min", begin=begin, minutes=minutes)
        return tr("From {begin} until {end}", begin=begin, end=end) if end else tr("At {begin}", begin=begin)
    if minutes is not None:
        return tr("Now, for {minutes:,} min", minutes=minutes)
    return tr("Now, until {end}", end=end) if end else tr("Now, until you stop it")


def choice_sentences(choice: PlanChoice, now_us: int) -> str:
    """What is read back above Start, as whole sentences; empty when it begins now and nothing ends it."""
    plan = choice.plan(now_us)
    if plan is None:
        return tr("It starts when Start is pressed, and goes on until it is stopped.")
    return joined(_starting(plan, now_us), _stopping(plan, now_us), needs_console())


def stop_sentences(choice: PlanChoice, now_us: int) -> str:
    """The same of a recording that goes on."""
    stop_us = stop_moment(choice, now_us)
    stopped = tr("It is stopped at {time}.", time=moment_text(stop_us, now_us)) if stop_us is not None else ""
    return joined(stopped, needs_console())


def stop_moment(choice: PlanChoice, now_us: int) -> int | None:
    """When a recording that goes on is to end; minutes count from now."""
    return choice.stop_us if choice.stop_after_us is None else now_us + choice.stop_after_us


def needs_console() -> str:
    return tr("The console must be running for it.")


def _starting(plan: Plan, now_us: int) -> str:
    limit = "" if plan.until_us is None else moment_text(plan.until_us, now_us)
    if plan.begins is Begins.ROOM:
        return tr("It starts as soon as the room opens, and is given up at {limit}.", limit=limit)
    if plan.begins is Begins.NOW or plan.begin_us is None:
        return ""
    time = moment_text(plan.begin_us, now_us)
    return tr(
        "It starts at {time}, or when the room opens after that, and is given up at {limit}.", time=time, limit=limit
    )


def _stopping(plan: Plan, now_us: int) -> str:
    if plan.stop_us is not None:
        return tr("It is stopped at {time}.", time=moment_text(plan.stop_us, now_us))
    if plan.stop_after_us is not None:
        return tr("It is stopped {minutes:,} min after it was accepted.", minutes=plan.stop_after_us // MINUTE_US)
    return ""


def no_such_time() -> str:
    return tr("There is no such time on that day: the clocks are put forward.")


def problem_words(problem: PlanProblem) -> str:
    return message_text(Detail(problem))


def row_sentences(row: Row, now_us: int, *, ours: bool, missed: bool) -> str:
    """What the details say of a row that is to begin or to end by itself, or lacked its room; empty for others."""
    plan = row.plan
    if lacked_room(row):
        return tr("The room was not there. The console can wait for it, and start as soon as it opens.")
    if plan is None or not is_planned(row):
        return ""
    if missed:
        return tr("Its time passed while the console could not do it. Start or stop it now, or cancel the plan.")
    starting = _starting(plan, now_us) if row.state is State.PLANNED else ""
    who = needs_console() if ours else tr("Another console on this data folder sees to it, while that runs.")
    return joined(starting, _stopping(plan, now_us), who)


def moments_tip(row: Row) -> str:
    """The moments of its plan in UTC, one a line."""
    plan = row.plan
    if plan is None:
        return ""
    lines = []
    if plan.begin_us is not None:
        lines.append(tr("start: {time}", time=utc_time(plan.begin_us)))
    if plan.until_us is not None:
        lines.append(tr("given up: {time}", time=utc_time(plan.until_us)))
    if plan.stop_us is not None:
        lines.append(tr("stop: {time}", time=utc_time(plan.stop_us)))
    return "\n".join(lines)


def missed_question(rows: Sequence[Row], now_us: int, *, read_only: bool = False) -> tuple[str, str]:
    """Headline and details of the question about what nobody could do; nor may now, where the profile is read-only."""
    explained = tr(
        "They were to be done while the console was closed or asleep, and nothing was done:", None, len(rows)
    )
    passed = tr("%n plans have passed.", None, len(rows))
    asked = passed if read_only else tr("%n plans have passed. Carry them out now?", None, len(rows))
    return asked, "\n".join((explained, *_lines(rows, now_us)))


def leaving_plans(rows: Sequence[Row], now_us: int) -> tuple[str, str]:
    """Headline and details of the question before the console is closed while something is planned."""
    explained = tr("Nothing is carried out while the console is closed; when it is opened, it asks about what passed:")
    return tr("%n plans wait for the console.", None, len(rows)), "\n".join((explained, *_lines(rows, now_us)))


def row_lines(rows: Sequence[Row]) -> str:
    """The rooms of a question, one a line."""
    return "\n".join(first_lines(rows, lambda row: tr("Room {room}", room=visible(row.RoomId, 40))))


def stop_later_question(rows: Sequence[Row], profile: str, sentences: str) -> tuple[str, str]:
    """Headline and details of the question of the guard level before a stop is planned."""
    headline = tr("Plan to stop %n recordings under {profile}?", None, len(rows), profile=visible(profile, 40))
    return headline, "\n".join((sentences, row_lines(rows)))


def profile_gone(row: Row) -> str:
    """Why a start is not planned again for the row."""
    return tr(
        "Room {room}: its profile {profile} is not here any more. Fill the form from the row instead.",
        room=visible(row.RoomId, 40),
        profile=visible(row.profile_name, 40),
    )


def planned_count(count: int) -> str:
    """In the status bar; empty for none."""
    return tr("%n planned", None, count) if count else ""


def nothing_planned() -> str:
    return tr("Nothing to cancel: select a row that is planned.")


def _lines(rows: Sequence[Row], now_us: int) -> list[str]:
    """The rooms of a question with their plans."""
    return first_lines(
        rows,
        lambda row: tr("Room {room}: {plan}", room=visible(row.RoomId, 40), plan=start_plan_text(row.plan, now_us)),
    )
