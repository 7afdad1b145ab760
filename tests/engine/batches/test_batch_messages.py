"""Each state of a line belongs to one of the four numbers, and only what did nothing is started again."""

from __future__ import annotations

from gme_console.engine.batches.batch_messages import AGAIN, Counted, LineState, counted_as


def test_every_state_is_counted_once() -> None:
    assert {counted_as(state) for state in LineState} == set(Counted)


def test_nothing_that_may_record_is_started_again() -> None:
    assert {counted_as(state) for state in AGAIN} == {Counted.REFUSED, Counted.NOT_SENT}
    assert LineState.SKIPPED not in AGAIN
