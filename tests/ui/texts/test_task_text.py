"""What is said of a live task, and of one that is over: nothing that is over is said to go on."""

from __future__ import annotations

import time

import pytest

from gme_console.engine.recordings.row_rules import UNSEEN_AFTER_US, Alarm, is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, State
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.details.file_lines import file_lines
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.history.state_column import look_of, state_cell_text
from gme_console.ui.texts.details.page_text import file_state
from gme_console.ui.texts.details.question_text import stop_question
from gme_console.ui.texts.task_text import (
    age_text,
    confirmed_text,
    file_text,
    lasted_text,
    warning_text,
)
from gme_console.ui.texts.timestamps import local_time, near_time
from gme_console.ui.theme.state_icon import LOOKS, UNSEEN
from history_rows import EPOCH_US, make_row

MINUTE = 60_000_000
BEGAN_S = EPOCH_US // 1_000_000 - 600
"""Ten minutes before the row came into the history."""


def file(status: int, begin_s: int = BEGAN_S) -> RecordedFile:
    return RecordedFile("1145", "/a_b_c", begin_s, status, EPOCH_US)


@pytest.mark.parametrize(
    ("first_file_us", "minutes", "age", "lasted"),
    [
        (EPOCH_US - 10 * MINUTE, 0, "10:00", "running 10:00"),
        (EPOCH_US - 10 * MINUTE, 5, "15:00", "running 15:00"),
        (EPOCH_US + 2 * MINUTE, 5, "3:00", "running 3:00"),
        (None, 5, "unknown", "running for an unknown time"),
    ],
)
def test_an_adopted_task_is_as_old_as_its_earliest_file(
    first_file_us: int | None, minutes: int, age: str, lasted: str
) -> None:
    row = make_row(0, origin=Origin.ADOPTED, first_file_us=first_file_us, state=State.RECORDING)
    now = EPOCH_US + minutes * MINUTE
    assert (age_text(row, now), lasted_text(row, now)) == (age, lasted)
    assert lasted in stop_question((row,), now, PRACTICE)[1]


def test_an_adopted_task_that_ended_lasted_from_its_earliest_file() -> None:
    row = make_row(0, origin=Origin.ADOPTED, state=State.STOPPED, ended_us=EPOCH_US + MINUTE)
    early = make_row(
        0, origin=Origin.ADOPTED, state=State.STOPPED, ended_us=EPOCH_US + MINUTE, first_file_us=EPOCH_US - MINUTE
    )
    assert (age_text(row, EPOCH_US * 2), age_text(early, EPOCH_US * 2)) == ("unknown", "2:00")
    assert lasted_text(row, 0) == "ran for an unknown time"
    assert Column.LASTED.spec.text(early, CellContext(lambda _: "")) == "2:00"


def test_a_task_started_here_is_as_old_as_its_row() -> None:
    row = make_row(0, state=State.RECORDING, first_file_us=EPOCH_US - 10 * MINUTE)
    assert age_text(row, EPOCH_US + MINUTE) == "1:00"
    assert lasted_text(make_row(0, TaskId=None, state=State.REFUSED), EPOCH_US) == ""


def test_the_warning_of_a_long_recording_counts_from_the_earliest_file() -> None:
    hours = 3600 * 1_000_000
    row = make_row(0, origin=Origin.ADOPTED, state=State.RECORDING, first_file_us=EPOCH_US - 23 * hours)
    assert "23 hours" in warning_text(row, EPOCH_US + MINUTE, 120)


@pytest.mark.parametrize("status", [2, 10, 11, 12, 99])
def test_what_goes_on_with_a_file_is_said_of_live_tasks_only(status: int) -> None:
    live, over = file_text(file(status), live=True), file_text(file(status), live=False)
    assert f"since {local_time(BEGAN_S * 1_000_000)}" in live
    assert "since" not in over
    assert f"started {local_time(BEGAN_S * 1_000_000)}, last seen" in over
    assert local_time(EPOCH_US) in over
    assert "since" not in file_text(file(status, 0), live=False)


@pytest.mark.parametrize("status", [13, 14])
def test_a_file_that_is_finished_stays_so(status: int) -> None:
    assert "last seen" not in file_text(file(status), live=False)
    assert "uploaded" in file_text(file(status), live=False)


@pytest.mark.parametrize("state", list(State))
def test_the_files_of_every_state_follow_it(state: State) -> None:
    row = make_row(0, state=state, ended_us=None)
    (line,) = (one for one in file_lines(row, (file(2),), EPOCH_US) if one.file is not None)
    assert line.grows == (state in LIVE_STATES)
    assert file_state(file(2), live=line.live) == ("recording" if state in LIVE_STATES else "last seen recording")


SEEN_STATES = [State.ACCEPTED, State.ARMED, State.RECORDING]


@pytest.mark.parametrize("state", list(State))
@pytest.mark.parametrize(
    ("confirmed_us", "seen_us"), [(None, EPOCH_US), (EPOCH_US + 5 * MINUTE, EPOCH_US + 5 * MINUTE)]
)
def test_what_was_not_seen_for_long_is_said_to_be_seen_last(
    state: State, confirmed_us: int | None, seen_us: int
) -> None:
    row = make_row(0, state=state, confirmed_us=confirmed_us)
    fresh, old, older = (seen_us + UNSEEN_AFTER_US + more for more in (0, 1, 33 * 24 * 60 * MINUTE))
    assert not is_unseen(row, fresh)
    assert not is_unseen(row, 0), "the clock was set back"
    assert is_unseen(row, old) == is_unseen(row, older) == (state in SEEN_STATES)
    if state in SEEN_STATES:
        assert age_text(row, older) == age_text(row, seen_us)
        assert lasted_text(row, older).startswith("was running ")
        assert confirmed_text(row, older) == f"last seen {local_time(seen_us)}, nothing is known since"
        assert "not known" in warning_text(make_row(0, state=state, confirmed_us=old), older + MINUTE, 1e9) or (
            "23 hours" in warning_text(row, older, 1e9)
        )


@pytest.mark.parametrize("state", SEEN_STATES)
def test_a_row_that_was_not_seen_for_long_is_shown_so_in_the_table(state: State) -> None:
    row = make_row(0, state=state, confirmed_us=EPOCH_US)
    assert (
        Column.STATE.spec.text(row, CellContext(lambda _: ""))
        == f"Last seen {near_time(EPOCH_US, time.time_ns() // 1000)}"
    )
    assert look_of(row) is UNSEEN
    assert look_of(make_row(0, state=state)) is LOOKS[state]


@pytest.mark.parametrize("origin", list(Origin))
@pytest.mark.parametrize(("hours", "warned"), [(22.9, False), (23.1, True)])
def test_the_advice_of_a_long_recording_can_be_followed(origin: Origin, hours: float, warned: bool) -> None:
    began = EPOCH_US if origin is not Origin.ADOPTED else EPOCH_US - 60 * MINUTE
    now = began + int(hours * 60) * MINUTE
    row = make_row(0, origin=origin, state=State.RECORDING, first_file_us=began, confirmed_us=now)
    words = warning_text(row, now, 1e9)
    assert bool(words) == warned
    assert "new one in time" not in words
    assert ("Stop it, then start again" in words) == warned


def test_an_alarm_takes_the_word_of_a_state_only_while_the_state_is_known() -> None:
    now = time.time_ns() // 1000
    seen = make_row(0, state=State.RECORDING, created_us=now - 24 * 3600 * 10**6, confirmed_us=now)
    assert state_cell_text(seen, Alarm.NEAR_THE_END) == "Over 23 hours"
    unseen = seen._replace(confirmed_us=now - 24 * 3600 * 10**6)
    assert state_cell_text(unseen, Alarm.NEAR_THE_END).startswith("Last seen ")
