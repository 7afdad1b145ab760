"""The rows of the table without a table: how lines are numbered, what is here, what is to be read, what is believed."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from copies import replace
from gme_console.engine.history.history_messages import FoundRows, PageRequest
from gme_console.ledger.query import Query, SearchResult
from gme_console.ledger.records import Page, Row, State
from gme_console.ui.history.row_window import CACHED_PAGES, PAGE_ROWS, RowWindow
from history_rows import MemoryLedger, make_row


def loaded(count: int) -> tuple[RowWindow, MemoryLedger]:
    """A window on so many rows, with the newest page read."""
    window, ledger = RowWindow(), MemoryLedger(count)
    window.insert_newest(count)
    read(window, ledger, window.newest_page)
    return window, ledger


def read(window: RowWindow, ledger: MemoryLedger, page: int, *, fresh: bool = True) -> None:
    rows = window.ranks(ledger.read(window.request(page)))
    if rows:
        window.take(rows, fresh=fresh)


def found(serial: int, rows: list[Row], *, total: int = 0, complete: bool = True, places: object = ()) -> FoundRows:
    total = total or len(rows)
    result = SearchResult(total, complete, Page(0, tuple(rows), total), tuple(places))  # type: ignore[arg-type]
    return FoundRows(serial, Query(text="room"), result)


def ids(window: RowWindow) -> list[int | None]:
    return [None if (row := window.row(line)) is None else row.id for line in range(window.total)]


def test_it_knows_nothing_of_qt() -> None:
    program = "import sys, gme_console.ui.history.row_window; print([m for m in sys.modules if 'PySide' in m])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


def test_the_newest_row_is_the_first_line_and_the_others_keep_their_place_in_memory() -> None:
    window, ledger = loaded(3)
    assert ids(window) == [3, 2, 1]
    assert window.is_newest(ledger.insert()) is True
    window.insert_newest(1, [ledger.row(4)])
    assert ids(window) == [4, 3, 2, 1]
    assert window.line_of(1) == 3
    assert window.loaded_between(1, 2) == [ledger.row(3), ledger.row(2)]


def test_what_is_not_here_is_to_be_read_and_so_is_what_is_out_of_date() -> None:
    window, ledger = loaded(1_000)
    assert window.look_at(0) == (ledger.row(1_000), None)
    row, page = window.look_at(999)
    assert (row, page) == (None, 0)
    assert window.request(0) == PageRequest(800, PAGE_ROWS)
    read(window, ledger, 0)
    assert window.look_at(999) == (ledger.row(1), None)
    window.mark_stale()
    assert window.look_at(999) == (ledger.row(1), 0), "it is shown until the answer comes"
    read(window, ledger, 0)
    assert window.look_at(999) == (ledger.row(1), None)


def test_a_page_that_a_change_has_overtaken_does_not_undo_it_and_is_read_again() -> None:
    window, ledger = loaded(10)
    changed = replace(ledger.row(7), state=State.UNKNOWN, changed_us=ledger.row(7).changed_us + 1)
    assert window.update(changed) == 3
    read(window, ledger, 0, fresh=False)
    assert window.look_at(3) == (changed, 0)


def test_whether_a_row_is_the_newest_cannot_be_told_before_the_newest_is_here() -> None:
    window = RowWindow()
    assert window.is_newest(make_row(1)) is True
    window.insert_newest(5)
    assert window.is_newest(make_row(6)) is None
    window.take({4: make_row(5)}, fresh=True)
    assert window.is_newest(make_row(6)) is True
    assert window.is_newest(make_row(3)) is False


def test_rows_are_gone_only_when_two_fresh_answers_say_so() -> None:
    window, _ = loaded(10)
    assert window.growth(12, fresh=False) == 2
    assert window.growth(8, fresh=False) == 0, "an answer of before"
    assert window.growth(8, fresh=True) is None
    assert window.growth(8, fresh=True) == -2
    assert window.growth(8, fresh=True) is None
    assert window.growth(10, fresh=True) == 0
    assert window.growth(8, fresh=True) is None, "the suspicion was refuted"


def test_rows_that_stand_elsewhere_now_make_the_rest_doubtful() -> None:
    window, _ = loaded(10)
    moved = {4: make_row(6), 5: make_row(5)}
    assert window.moves(moved)
    assert not window.moves({4: make_row(5)})
    assert window.take(moved, fresh=True) == (4, 5)
    assert (window.line_of(6), window.line_of(5)) == (5, 4)
    assert window.look_at(0)[1] == 0


def test_after_lines_went_at_the_end_the_shown_rows_stay_where_they_are() -> None:
    window, _ = loaded(10)
    window.remove_at_end(3)
    assert ids(window) == [10, 9, 8, 7, 6, 5, 4]
    window.add_at_end(2)
    assert ids(window) == [10, 9, 8, 7, 6, 5, 4, None, None]


def test_found_rows_are_numbered_from_the_top_and_a_new_row_is_none_of_them() -> None:
    window, ledger = loaded(10)
    window.replace(found(7, [ledger.row(2), ledger.row(9)], total=10))
    assert ids(window) == [2, 9, *[None] * 8]
    assert (window.plain, window.request(0)) == (False, PageRequest(0, PAGE_ROWS, serial=7))
    assert window.is_newest(ledger.insert()) is False
    window.remove_at_end(8)
    assert ids(window) == [2, 9]
    assert window.line_of(9) == 1


def test_a_row_whose_place_is_told_is_shown_at_once_and_changes_since_the_question_stand() -> None:
    window, ledger = loaded(10)
    window.begin_find()
    changed = replace(ledger.row(4), state=State.UNKNOWN)
    window.update(changed)
    added = ledger.insert()
    assert window.update(added) is None
    window.replace(found(1, [ledger.row(1)], total=10, places=[(4, 3), (9, 5)]))
    assert (window.row(3), window.row(5)) == (changed, ledger.row(9))
    assert window.look_at(5) == (ledger.row(9), 0), "it is read again all the same"
    assert window.rows_missed() == [added]
    assert window.rows_missed() == []


def test_a_first_answer_does_not_end_the_search_and_its_rows_are_known_to_the_second() -> None:
    window, ledger = loaded(10)
    window.begin_find()
    window.replace(found(1, [ledger.row(1)], total=10, complete=False))
    window.update(ledger.row(8))
    assert window.rows_missed() == [ledger.row(8)]
    window.replace(found(1, [ledger.row(1)], total=10, places=[(8, 2), (3, 4)]))
    assert (window.row(2), window.row(4)) == (ledger.row(8), ledger.row(3))


def test_memory_is_bounded_but_what_is_held_stays() -> None:
    window, ledger = loaded(100_000)
    read(window, ledger, 3)
    held = window.line_of(3 * PAGE_ROWS + 1)
    assert held is not None
    for page in range(10, 300):
        read(window, ledger, page)
        window.trim(list, lambda: [(held, held)])
    here = window.loaded_between(0, 99_999)
    assert len(here) <= (CACHED_PAGES + 2) * PAGE_ROWS
    assert window.row(held) is not None
    assert window.row(0) is not None, "the newest row"


@given(st.integers(0, 3 * PAGE_ROWS), st.integers(0, 4), st.booleans())
def test_every_line_is_on_the_page_that_is_asked_for_it(total: int, page: int, plain: bool) -> None:
    window, ledger = loaded(total)
    if not plain:
        window.replace(found(3, [], total=total))
    lines = {}
    for number in range(page + 1):
        request = window.request(number)
        for rank, row in window.ranks(ledger.read(request)).items():
            window.take({rank: row}, fresh=True)
            lines[row.id] = window.line_of(row.id)
    order = [line for _, line in sorted(lines.items(), reverse=True)]
    assert all(upper is not None and lower == upper + 1 for upper, lower in pairwise(order))
