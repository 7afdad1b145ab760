"""A list while it is corrected: edits, repeated rooms, removals that come back, and what becomes of it."""

from __future__ import annotations

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.intake.room_list.list_requests import RowDefaults, modes_of, requests_of
from gme_console.intake.room_list.list_rows import ListCounts, ListRows, Mark
from gme_console.intake.room_list.list_types import ListProblem, RequestColumn
from room_lists import listed, workbook

OWN = 3400352518


def rows_of(text: str) -> ListRows:
    return ListRows(listed(text), OWN)


def test_repeated_rooms_are_those_of_one_application() -> None:
    rows = rows_of("room,application\n1,\n1,3400352518\n1,7\n2,\n")
    assert [rows.mark(place) for place in range(4)] == [Mark.REPEATED, Mark.REPEATED, Mark.GOOD, Mark.GOOD]
    assert rows.counts() == ListCounts(4, 0, 0, 1, 0, 2)
    assert rows.repeats() == [1]
    assert rows.edit(0, RequestColumn.ROOM, "2")
    assert [rows.mark(place) for place in range(4)] == [Mark.REPEATED, Mark.GOOD, Mark.GOOD, Mark.REPEATED]
    assert not rows.edit(0, RequestColumn.ROOM, "2")


def test_a_corrected_cell_forgets_what_its_file_said() -> None:
    data = workbook([["Room", "Users", "Mode"], [446192236330927912, 10**16, "?"]])
    rows = ListRows(listed(data), OWN)
    assert {one.column for one in rows[0].problems} == {RequestColumn.ROOM, RequestColumn.ONLY, RequestColumn.MODE}
    rows.edit(0, RequestColumn.ROOM, "446192236330927912")
    assert {one.column for one in rows[0].problems} == {RequestColumn.ONLY, RequestColumn.MODE}
    assert rows[0].problems[0].what.code == ListProblem.DIGITS_LOST  # type: ignore[union-attr]
    rows.edit(0, RequestColumn.ONLY, "10000000000000001")
    rows.edit(0, RequestColumn.MODE, "mixed")
    assert rows.counts() == ListCounts(1, 0, 0, 0, 0, 0)
    rows.edit(0, RequestColumn.ROOM, "")
    assert rows.counts().errors == 1


def test_what_a_row_was_as_a_whole_is_forgotten_once_it_was_looked_at() -> None:
    rows = rows_of('room,note\na,"open\nb,x,y\n')
    assert rows.counts().errors == 2
    rows.edit(0, RequestColumn.NOTE, "closed")
    rows.edit(1, RequestColumn.NOTE, "x y")
    assert rows.counts().errors == 0


def test_rows_become_requests_with_what_empty_cells_stand_for() -> None:
    rows = rows_of("room,mode,users,except,application,note\n0077,,,,,x\n1,both,everyone,,7,\n2,1,,9,,\n")
    lines = requests_of(rows.snapshot(), RowDefaults(OWN, 2, UserLists(("1145",))))
    assert [line.request for line in lines] == [
        StartRecord(OWN, "0077", 2, UserLists(("1145",))),
        StartRecord(7, "1", 3),
        StartRecord(OWN, "2", 1, UserLists((), ("9",))),
    ]
    assert [(line.line, line.note) for line in lines] == [(2, "x"), (3, ""), (4, "")]
    assert modes_of(rows.modes, 2) == {2: 1, 3: 1, 1: 1}
    assert rows.naming == 2
    assert rows.applications == {"": 2, "7": 1}


def test_what_was_meant_is_taken_and_twins_are_named() -> None:
    rows = rows_of("room,users\n１１４５,1145.0\n1145,\nx,\n")
    assert rows.take_meant([0, 1, 2]) == 2
    assert rows[0].cells[:3] == ("1145", "", "1145")
    assert (rows.twins(0), rows.twins(1), rows.twins(2)) == ([1], [0], [])
    assert rows.counts().cautions == 0


def test_many_rows_go_and_come_back_as_few_do() -> None:
    text = "room,note\n" + "".join(f"{place % 700},{place}\n" for place in range(1000))
    rows, again = rows_of(text), rows_of(text)
    for gone in (range(0, 1000, 3), range(990, 1000), range(1000), [5], range(0, 1000, 999)):
        taken = rows.remove(gone)
        left = [again[place] for place in range(1000) if place not in set(gone)]
        assert [rows[place] for place in range(len(rows))] == left
        repeated = {room for room, times in Counter(row.cells[0] for row in left).items() if times > 1}
        assert [bool(rows.mark(place) & Mark.REPEATED) for place in range(len(rows))] == [
            row.cells[0] in repeated for row in left
        ]
        rows.bring_back(taken)
        assert [rows[place] for place in range(1000)] == [again[place] for place in range(1000)]
        assert [rows.mark(place) for place in range(1000)] == [again.mark(place) for place in range(1000)]


def test_another_application_makes_other_rows_the_same() -> None:
    rows = rows_of("room,application\n1,\n1,7\n1,3400352518\n")
    assert rows.repeats() == [2]
    rows.use(7)
    assert rows.repeats() == [1]
    assert [rows.mark(place) for place in range(3)] == [Mark.REPEATED, Mark.REPEATED, Mark.GOOD]


CELLS = st.sampled_from(["1", "2", "3", "", "4.46E+17", "x,y"])


@given(st.lists(CELLS, min_size=1, max_size=8), st.data())
def test_however_it_is_edited_it_is_as_if_read_so(cells: list[str], data: st.DataObject) -> None:
    rows = rows_of("room,note\n" + "".join(f'"{cell}",n\n' for cell in cells))
    asked = len(rows)
    for _ in range(data.draw(st.integers(0, 6))):
        if len(rows) and data.draw(st.booleans()):
            rows.edit(data.draw(st.integers(0, len(rows) - 1)), RequestColumn.ROOM, data.draw(CELLS))
        elif len(rows):
            places = data.draw(st.sets(st.integers(0, len(rows) - 1)))
            taken = rows.remove(places)
            if data.draw(st.booleans()):
                rows.bring_back(taken)
    again = rows_of("room,note\n" + "".join(f'"{rows[place].cells[0]}",n\n' for place in range(len(rows))))
    assert [rows.mark(place) for place in range(len(rows))] == [again.mark(place) for place in range(len(again))]
    assert rows.counts()[:4] == again.counts()[:4]
    assert (+rows.modes, rows.naming, +rows.applications) == (again.modes, again.naming, again.applications)
    assert len(rows) + rows.counts().removed == asked
