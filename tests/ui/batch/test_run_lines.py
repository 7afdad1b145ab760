"""The numbers of a batch add up, whatever becomes of its lines; a filter shows its lines in their order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gme_console.engine.batches.batch_messages import AGAIN, LineProgress, LineState
from gme_console.ledger.records import State
from gme_console.ui.batch.run_lines import LineFilter, RunLines, Tally, needs_look
from run_samples import line_of, progress_of, sample_lines

STATES = st.sampled_from(list(LineState))


def row_states(state: LineState) -> list[State]:
    if state is LineState.SETTLING:
        return [State.SETTLING, State.UNKNOWN]
    if state in (LineState.ACCEPTED, LineState.ADOPTED, LineState.CHANGED):
        return [State.RECORDING, State.ARMED, State.STOPPED, State.ENDED]
    return []


@st.composite
def changed_lines(draw: st.DrawFn) -> LineProgress:
    number, state = draw(st.integers(1, 12)), draw(STATES)
    known = row_states(state)
    return line_of(number, state, **({"state": draw(st.sampled_from(known))} if known else {}))


FILTERS = {
    LineFilter.ACCEPTED: {LineState.ACCEPTED, LineState.ADOPTED, LineState.CHANGED},
    LineFilter.REFUSED: {LineState.REFUSED, LineState.NOT_STARTED},
    LineFilter.SETTLING: {LineState.SENDING, LineState.SETTLING},
    LineFilter.NOT_SENT: {LineState.WAITING, LineState.NOT_SENT, LineState.SKIPPED},
}


def expected(lines: dict[int, LineProgress], one: LineFilter) -> list[int]:
    if one is LineFilter.LOOK_HERE:
        return [number for number, line in lines.items() if needs_look(line)]
    return [number for number, line in lines.items() if one not in FILTERS or line.state in FILTERS[one]]


@given(
    st.lists(STATES, min_size=1, max_size=10),
    st.lists(st.tuples(changed_lines(), st.sampled_from(list(LineFilter))), max_size=40),
)
def test_the_numbers_always_add_up_and_every_filter_shows_its_own(
    begin: list[LineState], changes: list[tuple[LineProgress, LineFilter]]
) -> None:
    lines = RunLines()
    truth = {number: line_of(number, state) for number, state in enumerate(begin, 1)}
    lines.append(truth.values())
    for change, chosen in changes:
        lines.chosen = chosen
        shown = [lines[place].line for place in range(len(lines))]
        goes, comes = lines.goes_from(change), lines.comes_at(change)
        lines.change(change)
        if change.line in truth:
            truth[change.line] = change
        if goes is not None:
            assert shown.pop(goes) == change.line
        if comes is not None:
            shown.insert(comes, change.line)
        assert [lines[place].line for place in range(len(lines))] == shown == expected(truth, chosen)
        for place, number in enumerate(shown):
            assert lines.shown_at(number) == place
        tally = lines.tally()
        assert tally.asked == len(truth) == tally.accepted + tally.unknown + tally.refused + tally.not_sent
        assert tally.again == sum(line.state in AGAIN for line in truth.values())
        assert tally == Tally.of(progress_of(list(truth.values())))
        assert {one: lines.count(one) for one in LineFilter} == {one: len(expected(truth, one)) for one in LineFilter}


def test_look_here_is_what_nothing_comes_of_by_itself() -> None:
    looked_at = [line.line for line in sample_lines(20) if needs_look(line)]
    assert looked_at == [6, 11, 12, 13]  # skipped, nobody asks, adopted but other than asked, ended by itself


def test_rooms_are_copied_exactly() -> None:
    lines = RunLines()
    lines.append(
        [
            line_of(1, LineState.REFUSED, " 0077"),
            line_of(2, LineState.WAITING, "４"),
            line_of(3, LineState.REFUSED, "a&b"),
        ]
    )
    assert lines.rooms(LineFilter.REFUSED) == [" 0077", "a&b"]
    assert lines.rooms(LineFilter.ALL) == [" 0077", "４", "a&b"]


def test_a_line_that_is_not_known_changes_nothing() -> None:
    lines = RunLines()
    lines.change(line_of(3, LineState.REFUSED))
    assert lines.tally() == Tally()
    assert lines.shown_at(3) is None
