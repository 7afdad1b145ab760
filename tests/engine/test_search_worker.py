"""Finding through the console: the newest query is answered, nothing else waits for it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from console_desk import ConsoleDesk
from gme_console.engine.history.search_messages import FindRequest, FoundPage, FoundRows, PageRequest
from gme_console.ledger.query import Query
from gme_console.ledger.sort import Sort
from ledger_helpers import T0, intent, writing


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleDesk]:
    with writing(tmp_path) as writer:
        for n in range(300):
            writer.begin(intent(f"room-{n:03}", T0 + n))
    desk = ConsoleDesk(qtbot, tmp_path)
    for name in ("found", "found_page_read", "page_read", "history_changed"):
        desk._hear(name)
    yield desk
    assert desk.close()


def answers(desk: ConsoleDesk, serial: int) -> list[FoundRows]:
    return [rows for rows in desk.heard["found"] if rows.serial == serial]


def answer(desk: ConsoleDesk, request: FindRequest) -> FoundRows:
    """The complete answer to the request."""
    desk.console.find(request)
    desk.wait(lambda: any(rows.found.complete for rows in answers(desk, request.serial)))
    return answers(desk, request.serial)[-1]


def test_a_frequent_term_is_answered_twice_and_its_pages_are_there_after(desk: ConsoleDesk) -> None:
    rows = answer(desk, FindRequest(1, Query(text="room-")))
    first, _ = answers(desk, 1)
    assert (first.found.complete, first.found.total, first.found.page.offset) == (False, 200, 0)
    assert (rows.found.total, rows.found.page.rows) == (300, first.found.page.rows)
    desk.console.fetch_page(PageRequest(250, 100, serial=1))
    desk.wait(lambda: bool(desk.heard["found_page_read"]))
    (page,) = desk.heard["found_page_read"]
    assert isinstance(page, FoundPage)
    assert (page.serial, page.page.offset, len(page.page.rows), page.page.total) == (1, 250, 50, 300)


def test_the_same_query_again_takes_in_what_was_written_and_tells_places(desk: ConsoleDesk) -> None:
    query = Query(text="room-01", sort=Sort.ROOM, descending=False)
    assert answer(desk, FindRequest(1, query)).found.total == 10
    desk.started("room-0100")
    again = answer(desk, FindRequest(2, query, keep=(20, 300), around=20))
    assert len(answers(desk, 2)) == 1
    assert again.found.total == 11
    assert again.found.places == ((20, 10),)


def test_a_page_of_what_was_found_before_is_not_answered(desk: ConsoleDesk) -> None:
    answer(desk, FindRequest(1, Query(text="room-")))
    answer(desk, FindRequest(2, Query(text="room-2")))
    desk.console.fetch_page(PageRequest(0, 10, serial=1))
    desk.console.fetch_page(PageRequest(0, 10, serial=2))
    desk.wait(lambda: bool(desk.heard["found_page_read"]))
    assert [page.serial for page in desk.heard["found_page_read"]] == [2]


def test_of_many_terms_typed_in_a_row_only_the_last_is_looked_for(desk: ConsoleDesk) -> None:
    for serial in range(1, 30):
        desk.console.find(FindRequest(serial, Query(text="room-299"[: serial % 8 + 1])))
    rows = answer(desk, FindRequest(30, Query(text="room-299")))
    assert rows.found.total == 1
    assert len({rows.query.text for rows in desk.heard["found"]}) < 4


def test_the_plain_history_has_places_and_a_page_around(desk: ConsoleDesk) -> None:
    rows = answer(desk, FindRequest(1, Query(), keep=(1, 300), around=1))
    assert rows.found.complete
    assert dict(rows.found.places) == {1: 299, 300: 0}
    assert rows.found.page.rows[-1].id == 1


def test_a_long_search_is_dropped_for_the_next_and_on_leaving(
    desk: ConsoleDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    began: list[float] = []

    def endless(self: Any, query: Query) -> None:
        began.append(time.monotonic())
        self._database.rows("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    with monkeypatch.context() as patched:
        patched.setattr("gme_console.ledger.row_search.RowSearch._keep_found", endless)
        desk.console.find(FindRequest(1, Query(text="never")))
        desk.wait(lambda: len(began) == 1)
        desk.console.find(FindRequest(2, Query(text="also never")))
        desk.wait(lambda: len(began) == 2)
    assert not answers(desk, 1)
    assert not desk.notices


def test_a_patient_request_rests_in_proportion_to_the_cost_of_the_last(desk: ConsoleDesk) -> None:
    query = Query(text="room-1")
    answer(desk, FindRequest(1, query))
    worker = desk.session._workers.finder
    worker._rested_at = time.monotonic() + 60
    desk.console.find(FindRequest(2, query, patient=True))
    for pages in (1, 2, 3):  # what was found before is there meanwhile
        desk.console.fetch_page(PageRequest(0, 10, serial=1))
        desk.wait(lambda pages=pages: len(desk.heard["found_page_read"]) == pages)
    assert not answers(desk, 2)
    assert answer(desk, FindRequest(3, query)).found.total == 100
