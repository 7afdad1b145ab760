"""What is said of plans, word for word."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from gme_console.api.detail import Detail
from gme_console.api.outcome import Reason
from gme_console.engine.plans.plan_rules import HOUR_US, MINUTE_US, PlanChoice, PlanNoticeCode, PlanProblem
from gme_console.ledger.plan_records import ROOM_NOT_FOUND, Begins, Plan
from gme_console.ledger.records import Row, State
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.history.state_column import state_cell_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.plan_text import (
    choice_sentences,
    leaving_plans,
    missed_question,
    moments_tip,
    planned_count,
    problem_words,
    row_sentences,
    start_plan_text,
    stop_sentences,
)
from history_rows import make_row, result

NOW = 1_800_000_000_000_000
"""2027-01-15 08:00:00 UTC."""
AT = NOW + 90 * MINUTE_US


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("plan", "words"),
    [
        (None, ""),
        (Plan(), ""),
        (Plan(Begins.ROOM), "Starts when the room opens"),
        (Plan(Begins.ROOM, stop_after_us=HOUR_US), "Starts when the room opens, stops after 60 min"),
        (Plan(Begins.MOMENT, AT), "Starts at 09:30"),
        (Plan(Begins.MOMENT, AT + 24 * HOUR_US), "Starts at 2027-01-16 09:30"),
        (Plan(Begins.MOMENT, NOW - MINUTE_US), "Was to start at 07:59"),
        (Plan(Begins.MOMENT, AT, stop_us=AT + HOUR_US), "Starts at 09:30, stops at 10:30"),
        (Plan(stop_us=AT), "stops at 09:30"),
    ],
)
def test_what_a_row_waits_for(plan: Plan | None, words: str) -> None:
    assert start_plan_text(plan, NOW) == words


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (PlanChoice(), "It starts when Start is pressed, and goes on until it is stopped."),
        (
            PlanChoice(Begins.ROOM, None, HOUR_US, HOUR_US),
            "It starts as soon as the room opens, and is given up at 09:00. "
            "It is stopped 60 min after it was accepted. The console must be running for it.",
        ),
        (
            PlanChoice(Begins.MOMENT, AT, HOUR_US, None, AT + HOUR_US),
            "It starts at 09:30, or when the room opens after that, and is given up at 10:30. "
            "It is stopped at 10:30. The console must be running for it.",
        ),
        (
            PlanChoice(stop_after_us=2000 * MINUTE_US),
            "It is stopped 2,000 min after it was accepted. The console must be running for it.",
        ),
    ],
)
def test_what_is_read_back(choice: PlanChoice, words: str) -> None:
    assert choice_sentences(choice, NOW) == words


def test_a_stop_of_what_goes_on_counts_from_now() -> None:
    assert stop_sentences(PlanChoice(stop_after_us=90 * MINUTE_US), NOW).startswith("It is stopped at 09:30. ")
    assert stop_sentences(PlanChoice(stop_us=AT), NOW).startswith("It is stopped at 09:30. ")


def planned(**fields: object) -> Row:
    return make_row(1, state=State.PLANNED, TaskId=None, plan=Plan(Begins.ROOM, until_us=AT), **fields)


@pytest.mark.parametrize(
    ("row", "ours", "missed", "words"),
    [
        (make_row(1), True, False, ""),
        (make_row(1, plan=Plan()), True, False, ""),
        (make_row(1, state=State.REFUSED, code=ROOM_NOT_FOUND), False, False, "The console can wait for it"),
        (make_row(1, state=State.NOT_SENT, reason=Reason.NO_ROOM_IN_TIME), False, False, "can wait for it"),
        (planned(), True, False, "given up at 09:30. The console must be running for it."),
        (planned(), False, False, "Another console on this data folder sees to it, while that runs."),
        (planned(), True, True, "Its time passed while the console could not do it."),
        (make_row(1, plan=Plan(stop_us=AT)), True, False, "It is stopped at 09:30. The console must"),
    ],
)
def test_what_the_details_say(row: Row, ours: bool, missed: bool, words: str) -> None:
    said_of_it = row_sentences(row, NOW, ours=ours, missed=missed)
    assert words in said_of_it
    assert bool(words) == bool(said_of_it)


def test_the_exact_moments_stand_in_the_tip() -> None:
    tip = moments_tip(make_row(1, plan=Plan(Begins.MOMENT, AT, AT + 1, None, AT + HOUR_US)))
    assert tip.splitlines() == [
        "start: 2027-01-15 09:30:00.000 UTC",
        "given up: 2027-01-15 09:30:00.000 UTC",
        "stop: 2027-01-15 10:30:00.000 UTC",
    ]
    assert moments_tip(make_row(1)) == ""


def test_the_table_says_it_in_its_cells() -> None:
    assert Column.STATE.spec.text(planned(), CellContext(result)) == "Planned"
    assert Column.TASK_ID.spec.text(planned(), CellContext(result)) == "Starts when the room opens"
    runs = make_row(1, state=State.RECORDING, plan=Plan(stop_us=AT))
    assert state_cell_text(runs) == "Recording · stops 2027-01-15 09:30"
    assert state_cell_text(make_row(1, state=State.STOPPED, plan=Plan(stop_us=AT))) == "Stopped"


def test_questions_count_and_name_at_most_a_few() -> None:
    rows = [make_row(number, RoomId=f"r{number}", plan=Plan(stop_us=AT)) for number in range(1, 12)]
    headline, detail = missed_question(rows, NOW)
    assert headline == "11 plans have passed. Carry them out now?"
    assert detail.splitlines()[1] == "Room r1: stops at 09:30"
    assert detail.splitlines()[-1] == "and 3 more"
    assert missed_question(rows[:1], NOW)[0] == "1 plan has passed. Carry it out now?"
    assert leaving_plans(rows, NOW)[0] == "11 plans wait for the console."
    assert leaving_plans(rows[:1], NOW)[0] == "1 plan waits for the console."
    assert [planned_count(count) for count in (0, 1, 12)] == ["", "1 planned", "12 planned"]


@pytest.mark.parametrize("told", PlanNoticeCode)
def test_every_code_has_its_sentence(told: PlanNoticeCode) -> None:
    sentence = message_text(Detail(told, RoomId="1987", profile="Live", why="No line."))
    assert sentence.endswith(".")
    assert told.value.replace("_", " ") not in sentence


@pytest.mark.parametrize("problem", PlanProblem)
def test_every_problem_has_its_sentence(problem: PlanProblem) -> None:
    assert problem_words(problem).endswith(".")
