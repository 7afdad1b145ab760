"""Finding rows: what is found is what a plain reading of every row would find, in the same order."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.plain_text import folded
from gme_console.api.trouble import Trouble
from gme_console.api.values import UserLists
from gme_console.ledger import row_search as finder_module
from gme_console.ledger.errors import Cancelled
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.records import GOING_ON, LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.query_sql import parts_of, select_few_ids, select_first_ids, select_ids
from gme_console.ledger.sqlite.row_mapping import strings_json
from ledger_helpers import NOT_SENT, REFUSED, STOPPED, T0, accepted, all_rows, database, intent, started, stop, writing

if TYPE_CHECKING:
    from single_writer import SingleWriter

FAR = 1_000


def never() -> bool:
    return False


@contextmanager
def finding(folder: Path) -> Iterator[RowSearch]:
    finder = RowSearch.open(folder)
    try:
        yield finder
    finally:
        finder.close()


def found_ids(folder: Path, query: Query) -> list[int]:
    with finding(folder) as finder:
        return [row.id for row in finder.find(query, FAR, never).page.rows]


def found_rooms(folder: Path, text: str) -> list[str]:
    with finding(folder) as finder:
        return [row.RoomId for row in finder.find(Query(text=text), FAR, never).page.rows]


def words_of(row: Row) -> list[str]:
    texts = [row.RoomId, row.profile_name, str(row.BizId), row.code, str(row.message), row.RequestId, row.note]
    task = [] if row.TaskId is None else [str(row.TaskId)]
    return [*texts, *task, *row.users.SubscribeUserIds, *row.users.UnSubscribeUserIds]


def holds(row: Row, text: str) -> bool:
    return any(folded(text.strip()) in folded(word) for word in words_of(row))


def key_of(sort: Sort, row: Row) -> tuple[object, ...]:
    lasted = -1 if row.ended_us is None else row.ended_us - row.created_us
    if row.state in LIVE_STATES:
        lasted = 2**62 - row.created_us
    number = re.match(r"[\t-\r ]*([+-]?[0-9]+)", row.RoomId)
    keys: dict[Sort, tuple[object, ...]] = {
        Sort.WHEN: (),
        Sort.STATE: (row.state.value,),
        Sort.ROOM: (int(number[1]) if number else 0, row.RoomId),
        Sort.MODE: (row.RecordMode,),
        Sort.USERS: (strings_json(row.users.SubscribeUserIds), strings_json(row.users.UnSubscribeUserIds)),
        Sort.TASK_ID: (-1 if row.TaskId is None else row.TaskId,),
        Sort.LASTED: (lasted,),
        Sort.APPLICATION: (row.BizId,),
        Sort.PROFILE: (row.profile_name,),
        Sort.NOTE: (row.note,),
        Sort.WHO: (row.pressed_by,),
        Sort.TICKET: (row.ticket,),
    }
    return (*keys[sort], row.created_us, row.id)


def a_varied_history(writer: SingleWriter) -> None:
    rooms = ("1987", "20", "100", "007", "guild", "大厅", "Guild-7", "ルーム", "９９")
    for n, room in enumerate(rooms * 3):
        users = UserLists(("1145", "Ａlice")[: n % 3], ("2",) if n % 4 == 0 else ())
        request = StartRecord(3400352518 + n % 2, room, 1 + n % 3, users)
        begun_by = Intent(f"p{n % 2}", f"Profile {n % 2}", "h", request, T0 + (n * 7919) % 50)
        writer.sign(("", "tanaka", "鈴木")[n % 3])
        begun = writer.begin(replace(begun_by, ticket=("", "GME-7")[n % 2]))
        outcome = (accepted(10 ** (n % 19) + n), REFUSED, NOT_SENT, accepted(5 + n))[n % 4]
        row = writer.finish(begun.sent_id, outcome, T0 + 100 + n)
        if n % 8 == 0:
            writer.finish(writer.begin(stop(row, T0 + 200)).sent_id, STOPPED, T0 + 1000 * n)
        if n % 5 == 0:
            writer.annotate(row.id, f"said {n}", T0 + 300)


@pytest.mark.parametrize("descending", [True, False])
@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_puts_each_row_at_one_certain_place(tmp_path: Path, sort: Sort, descending: bool) -> None:
    with writing(tmp_path) as writer:
        a_varied_history(writer)
        rows = sorted(all_rows(tmp_path), key=lambda row: key_of(sort, row), reverse=descending)
        assert found_ids(tmp_path, Query(sort=sort, descending=descending)) == [row.id for row in rows]
        filtered = Query(text="1145", sort=sort, descending=descending)
        assert found_ids(tmp_path, filtered) == [row.id for row in rows if holds(row, "1145")]


@pytest.mark.parametrize("sort", list(Sort))
def test_what_goes_on_stands_on_top_of_every_order_if_wanted(tmp_path: Path, sort: Sort) -> None:
    with writing(tmp_path) as writer:
        a_varied_history(writer)
    rows = sorted(all_rows(tmp_path), key=lambda row: key_of(sort, row), reverse=True)
    rows.sort(key=lambda row: row.state not in GOING_ON)
    assert 0 < sum(row.state in GOING_ON for row in rows) < len(rows)
    ended = frozenset({State.STOPPED, State.REFUSED})
    for query, wanted in (
        (Query(), lambda row: True),
        (Query("1145"), lambda row: holds(row, "1145")),
        (Query(states=ended | {State.ACCEPTED}), lambda row: row.state in {*ended, State.ACCEPTED}),
        (Query(states=ended), lambda row: row.state in ended),
        (Query(profile_ids=frozenset({"p1"})), lambda row: row.profile_id == "p1"),
    ):
        asked = query._replace(sort=sort, live_first=True)
        assert found_ids(tmp_path, asked) == [row.id for row in rows if wanted(row)]


def test_a_glance_has_what_goes_on_however_old_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finder_module, "GLANCE_ENOUGH", 5)
    with writing(tmp_path) as writer:
        live = writer.finish(writer.begin(intent("old", T0)).sent_id, accepted(), T0).id
        others = [writer.finish(writer.begin(intent("n", T0 + n)).sent_id, REFUSED, T0).id for n in range(1, 30)]
    with finding(tmp_path) as finder:
        glance = finder.glance(Query(live_first=True), 10)
        assert glance is not None
        assert [row.id for row in glance.page.rows] == [live, *reversed(others)][:10]
        found = finder.find(Query(live_first=True), 10, never, keep=(live, others[0]))
        assert dict(found.places) == {live: 0, others[0]: 29}


@pytest.mark.parametrize("sort", list(Sort))
def test_what_goes_on_is_found_by_its_index_and_no_order_is_made_for_all_else(tmp_path: Path, sort: Sort) -> None:
    above, below = parts_of(Query(sort=sort, live_first=True))
    with writing(tmp_path), database(tmp_path) as other:
        plans = [
            "\n".join(row[3] for row in other.execute(f"EXPLAIN QUERY PLAN {sql}", values))
            for sql, values in (select_few_ids(above), select_ids(below))
        ]
    assert "SCAN recording\n" not in plans[0] + "\n"
    assert "SEARCH recording USING COVERING INDEX recording_by_state" in plans[1], "which rows are left out"
    assert "TEMP B-TREE" not in plans[1]


@pytest.mark.parametrize("sort", list(Sort))
def test_no_order_has_to_be_made_when_it_is_asked_for(tmp_path: Path, sort: Sort) -> None:
    for descending in (True, False):
        sql, values = select_ids(Query(sort=sort, descending=descending))
        with writing(tmp_path), database(tmp_path) as other:
            plan = "\n".join(row[3] for row in other.execute(f"EXPLAIN QUERY PLAN {sql}", values))
        assert "INDEX recording_" in plan
        assert "TEMP B-TREE" not in plan


@pytest.mark.parametrize(
    "text",
    [
        "1987",
        "98",
        "9",
        "GUILD",
        "guild-7",
        "大厅",
        "厅",
        "ルー",
        "ルーム",
        "99",
        "９９",
        "alice",
        "said 1",
        "Profile 1",
    ],
)
def test_any_part_of_anything_is_found_in_whatever_case_and_width(tmp_path: Path, text: str) -> None:
    with writing(tmp_path) as writer:
        a_varied_history(writer)
    truth = [row.id for row in all_rows(tmp_path) if holds(row, text)]
    assert truth
    assert found_ids(tmp_path, Query(text=f"  {text} ")) == truth


def test_a_term_is_not_found_across_two_things(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        writer.begin(intent("ab", users=UserLists(("cd",))))
    assert found_rooms(tmp_path, "ab") == ["ab"]
    for text in ("abcd", "abPractice", 'b","c', "[", '"'):
        assert found_rooms(tmp_path, text) == []


@pytest.mark.parametrize(
    "text", ['"', '""', "a\"b'c", "%", "_", "*", "NEAR(a b)", "a OR b", "-x", "^a", "\\", "(", "{x}:"]
)
def test_no_sign_has_a_meaning_of_its_own(tmp_path: Path, text: str) -> None:
    with writing(tmp_path) as writer:
        writer.begin(intent(f"room {text} here"))
        writer.begin(intent("elsewhere"))
    assert found_rooms(tmp_path, text) == [f"room {text} here"]


def test_what_is_learnt_later_is_found_and_what_is_gone_is_not(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, finding(tmp_path) as finder:

        def count(text: str) -> int:
            return finder.find(Query(text=text), 10, never).total

        begun = writer.begin(intent("lobby"))
        assert (count("lobby"), count("446192236330927912")) == (1, 0)
        row = writer.finish(begun.sent_id, accepted(), T0)
        assert (count("6330927"), count("r-1")) == (1, 1)
        writer.finish(writer.begin(stop(row)).sent_id, replace(STOPPED, request_id="stop-77"), T0)
        assert (count("stop-77"), count("r-1")) == (1, 1)
        writer.annotate(row.id, "the caller was Ana", T0)
        assert count("ANA") == 1
        writer.annotate(row.id, "", T0)
        assert count("ana") == 0
        writer.remove([row.id], T0)
        assert count("lobby") == 0
        writer.restore([row.id], T0)
        assert count("lobby") == 1


def test_filters_leave_out_and_go_together(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        a_varied_history(writer)
    rows = all_rows(tmp_path)
    some = frozenset({State.REFUSED, State.STOPPED})
    for query, wanted in (
        (Query(states=some), lambda row: row.state in some),
        (Query(profile_ids=frozenset({"p1"})), lambda row: row.profile_id == "p1"),
        (Query(since_us=T0 + 20), lambda row: row.created_us >= T0 + 20),
        (Query(until_us=T0 + 20), lambda row: row.created_us < T0 + 20),
        (
            Query("1987", some, frozenset({"p0"}), T0 + 5, T0 + 45),
            lambda row: (
                holds(row, "1987") and row.state in some and row.profile_id == "p0" and 5 <= row.created_us - T0 < 45
            ),
        ),
    ):
        assert found_ids(tmp_path, query) == [row.id for row in rows if wanted(row)]


@pytest.mark.parametrize("text", ["\ud83d", "caf\udce9", "\ud7ff", "\U0010ffff", "\u200b", "\0"])
def test_no_text_is_taken_for_damage(tmp_path: Path, text: str) -> None:
    with writing(tmp_path) as writer:
        writer.begin(intent("lobby"))
    with finding(tmp_path) as finder:
        finder.find(Query(text=text), 10, never)
        assert not finder._database.damaged


@pytest.mark.parametrize(
    "pasted",
    ["\u200b446192236330927912", "\ufeff4461922", " a note\r\nof two lines ", "a note\tof", "lines and\0an end"],
)
def test_what_is_pasted_is_found_whatever_unseen_signs_come_along(tmp_path: Path, pasted: str) -> None:
    with writing(tmp_path) as writer:
        row = started(writer)
        writer.annotate(row.id, "A note\n\nof  two lines and\0an end", T0)
        writer.begin(intent("elsewhere"))
    assert found_rooms(tmp_path, pasted) == ["1987"]


TEXTS = st.text(st.sampled_from("abAB12 ß大ア１Ａé\"'%_-"), min_size=1, max_size=6)


@settings(max_examples=25)
@given(
    rooms=st.lists(TEXTS, min_size=1, max_size=12),
    notes=st.lists(TEXTS, max_size=4),
    sought=st.lists(TEXTS, min_size=1, max_size=6),
    sort=st.sampled_from(list(Sort)),
    descending=st.booleans(),
)
def test_every_way_to_look_gives_what_reading_all_rows_gives(
    rooms: list[str], notes: list[str], sought: list[str], sort: Sort, descending: bool
) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with writing(folder) as writer:
            ids = [writer.begin(intent(room, T0 + n % 3)).row.id for n, room in enumerate(rooms)]
            for row_id, note in zip(itertools.cycle(ids), notes, strict=False):
                writer.annotate(row_id, note, T0)
        rows = sorted(all_rows(folder), key=lambda row: key_of(sort, row), reverse=descending)
        with finding(folder) as finder:
            for text in sought:
                query = Query(text=text, sort=sort, descending=descending)
                truth = [row.id for row in rows if holds(row, text)]
                found = finder.find(query, FAR, never, keep=tuple(ids))
                assert [row.id for row in found.page.rows] == truth
                assert dict(found.places) == {row_id: place for place, row_id in enumerate(truth)}
                for select in (select_ids(query), select_few_ids(query), select_first_ids(query, FAR, FAR)):
                    assert [row_id for (row_id,) in finder._database.rows(select[0], *select[1])] == truth


def test_a_glance_is_the_beginning_of_the_whole(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for n in range(150):
            writer.begin(intent(f"room-{n % 100}", T0 + (n * 37) % 90))
    with finding(tmp_path) as finder:
        for query in (Query(text="room-"), Query(sort=Sort.ROOM, descending=False), Query(since_us=T0 + 10)):
            glance = finder.glance(query, 60)
            whole = finder.find(query, 60, never)
            assert glance is not None
            assert glance.page.rows == whole.page.rows
            assert (glance.total, glance.complete, whole.complete) == (60, False, True)
            assert whole.total > 60
        assert finder.glance(Query(text="room-77"), 60) is None


def test_what_was_found_stays_in_its_place_until_it_is_looked_for_again(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, finding(tmp_path) as finder:
        for n in range(30):
            writer.begin(intent(f"room-{n:02}", T0 + n))
        query = Query(text="room", sort=Sort.ROOM, descending=False)
        found = finder.find(query, 10, never, keep=(7, 999), around=25)
        assert found.places == ((7, 6), (25, 24))
        assert found.page.offset == 24 - 10 // 3
        assert found.page.rows[24 - found.page.offset].id == 25
        writer.begin(intent("room-00a", T0 + 99))
        page = finder.page(20, 10)
        assert page is not None
        assert [row.RoomId for row in page.rows] == [f"room-{n}" for n in range(20, 30)]
        assert page.total == 30
        assert finder.find(query, 10, never, around=25).total == 31
        with database(tmp_path) as other:
            other.execute("DELETE FROM recording WHERE id = 3")
        assert finder.page(0, 10) is None


def test_places_in_the_whole_history_are_those_by_time(tmp_path: Path) -> None:
    with writing(tmp_path) as writer, finding(tmp_path) as finder:
        for n in range(40):
            writer.begin(intent(f"room-{n}", T0 + (n * 7) % 11))
        writer.remove([5, 6], T0)
        rows = all_rows(tmp_path)
        truth = {row.id: place for place, row in enumerate(rows)}
        found = finder.find(Query(), 5, never, keep=tuple(range(50)), around=rows[20].id)
        assert dict(found.places) == truth
        assert found.page.rows == rows[19:24]
        assert found.total == len(rows)


def test_what_is_not_wanted_any_more_is_left_off(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("gme_console.ledger.sqlite.database._STEPS", 10)
    with writing(tmp_path) as writer:
        started(writer)
        for n in range(50):
            writer.begin(intent(f"room-{n}"))
    with finding(tmp_path) as finder:
        with pytest.raises(Cancelled):
            finder.find(Query(text="room"), 10, lambda: True)
        assert finder.find(Query(text="room"), 10, never).total == 50


def test_a_frequent_short_term_reads_every_text_instead_of_joining_the_index(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finder_module, "MOST_MATCHES", 3)
    with writing(tmp_path) as writer:
        for n in range(20):
            writer.begin(intent(f"x{n}"))
    with finding(tmp_path) as finder:
        assert finder._pieces("x") is None
        assert finder._pieces("x7") == ("x7\n",)
        assert finder._pieces("q") == ()
        assert finder._pieces("\U0010ffff") == ()
        assert finder.find(Query(text="x"), 5, never).total == 20
        assert finder.find(Query(text="q"), 5, never).total == 0


def test_what_is_ours_to_say_is_found_by_what_others_said_in_it(tmp_path: Path) -> None:
    why = Detail(Trouble.NOT_JSON, why="Expecting value")
    with writing(tmp_path) as writer:
        begun = writer.begin(intent("1987"))
        row = writer.finish(begun.sent_id, Outcome(Kind.UNKNOWN, Reason.NOT_JSON, message=why), T0 + 1)
        assert row.message == why
    assert all_rows(tmp_path)[0].message == why
    assert found_rooms(tmp_path, "expecting value") == ["1987"]
    assert found_rooms(tmp_path, "detail") == []
    assert found_rooms(tmp_path, Trouble.NOT_JSON) == []


def test_what_is_ours_to_say_is_found_by_how_it_reads_here(tmp_path: Path) -> None:
    why = Detail(Trouble.HTTP_STATUS, status=502)
    with writing(tmp_path, say=lambda detail: f"Zustand {detail.words['status']}") as writer:
        writer.finish(writer.begin(intent("1987")).sent_id, Outcome(Kind.UNKNOWN, message=why), T0 + 1)
    assert found_rooms(tmp_path, "zustand 502") == ["1987"]
    assert found_rooms(tmp_path, "detail") == []


def test_a_user_is_found_as_a_whole_and_in_the_lists_alone(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        only, but, _ = (
            writer.begin(intent(room, T0 + place, users=UserLists(*users))).row
            for place, (room, *users) in enumerate(
                (("1", ("1145", "7"), ()), ("2", (), ("1145",)), ("1145", ("11450",), ()))
            )
        )
    assert found_ids(tmp_path, Query(text="1145", is_user=True)) == [but.id, only.id]
    assert found_ids(tmp_path, Query(text=" 1145 ", is_user=True, descending=False)) == [only.id, but.id]
    assert found_ids(tmp_path, Query(text="114", is_user=True)) == []
    assert len(found_ids(tmp_path, Query(text="1145"))) == 3
