"""Finding through the console: the newest query is answered, nothing else waits for it."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from console_bot import ConsoleBot
from gme_console.engine.history.history_messages import FindRequest, FoundRows, PageRequest
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.reader import LedgerReader
from gme_console.ledger.row_search import RowSearch
from ledger_helpers import T0, intent, writing

if TYPE_CHECKING:
    from gme_console.ledger.records import Page


@pytest.fixture
def bot(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleBot]:
    with writing(tmp_path) as writer:
        for n in range(300):
            writer.begin(intent(f"room-{n:03}", T0 + n))
    bot = ConsoleBot(qtbot, tmp_path)
    yield bot
    assert bot.close()


def find(bot: ConsoleBot, request: FindRequest) -> list[FoundRows]:
    """The answers to the request, as they come."""
    told: list[FoundRows] = []
    bot.console.history.find(request, told.append, pytest.fail)
    return told


def answers(bot: ConsoleBot, request: FindRequest) -> list[FoundRows]:
    """Those to the request, up to the complete one."""
    told = find(bot, request)
    bot.wait(lambda: any(rows.found.complete for rows in told))
    return told


def answer(bot: ConsoleBot, request: FindRequest) -> FoundRows:
    """The complete answer to the request."""
    return answers(bot, request)[-1]


def pages(bot: ConsoleBot, *requests: PageRequest) -> list[Page]:
    """What comes of them: the page of the last, at least."""
    told: list[Page] = []
    for request in requests:
        bot.console.history.page(request, told.append, lambda: None)
    bot.wait(lambda: bool(told))
    return told


def test_a_frequent_term_is_answered_twice_and_its_pages_are_there_after(bot: ConsoleBot) -> None:
    first, rows = answers(bot, FindRequest(Query(text="room-")))
    assert (first.found.complete, first.found.total, first.found.page.offset) == (False, 200, 0)
    assert (rows.found.total, rows.found.page.rows) == (300, first.found.page.rows)
    (page,) = pages(bot, PageRequest(250, 100, rows.serial))
    assert (page.offset, len(page.rows), page.total) == (250, 50, 300)


def test_the_same_query_again_takes_in_what_was_written_and_tells_places(bot: ConsoleBot) -> None:
    query = Query(text="room-01", sort=Sort.ROOM, descending=False)
    assert answer(bot, FindRequest(query)).found.total == 10
    bot.started("room-0100")
    (again,) = answers(bot, FindRequest(query, keep=(20, 300), around=20))
    assert again.found.total == 11
    assert again.found.places == ((20, 10),)


def test_a_page_of_what_was_found_before_fails(bot: ConsoleBot) -> None:
    before = answer(bot, FindRequest(Query(text="room-")))
    now = answer(bot, FindRequest(Query(text="room-2")))
    failed: list[bool] = []
    bot.console.history.page(PageRequest(0, 10, before.serial), pytest.fail, lambda: failed.append(True))
    bot.wait(lambda: failed == [True])
    (page,) = pages(bot, PageRequest(0, 10, before.serial), PageRequest(0, 10, now.serial))
    assert page.rows == now.found.page.rows[:10]


def test_of_many_terms_typed_in_a_row_only_the_last_is_looked_for(bot: ConsoleBot) -> None:
    held = threading.Event()
    bot.console.history._search._background.call(held.wait)
    *typed, last = [find(bot, FindRequest(Query(text="room-299"[: n % 8 + 1]))) for n in range(1, 32)]
    held.set()
    bot.wait(lambda: any(rows.found.complete for rows in last))
    assert last[-1].found.total == 1
    assert not any(typed)


def test_the_plain_history_has_places_and_a_page_around(bot: ConsoleBot) -> None:
    rows = answer(bot, FindRequest(Query(), keep=(1, 300), around=1))
    assert rows.found.complete
    assert dict(rows.found.places) == {1: 299, 300: 0}
    assert rows.found.page.rows[-1].id == 1


def test_a_long_search_is_dropped_for_the_next_and_on_leaving(bot: ConsoleBot, monkeypatch: pytest.MonkeyPatch) -> None:
    began: list[float] = []

    def endless(self: Any, query: Query) -> None:
        began.append(time.monotonic())
        self._database.rows("WITH RECURSIVE n(i) AS (VALUES(1) UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n")

    with monkeypatch.context() as patched:
        patched.setattr("gme_console.ledger.row_search.RowSearch._keep_found", endless)
        first = find(bot, FindRequest(Query(text="never")))
        bot.wait(lambda: len(began) == 1)
        find(bot, FindRequest(Query(text="also never")))
        bot.wait(lambda: len(began) == 2)
    assert not first
    assert not bot.notices


@pytest.mark.parametrize("error", [LedgerError(LedgerFault.DAMAGED, "held"), ZeroDivisionError("held")])
def test_whoever_asks_hears_that_it_failed(bot: ConsoleBot, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise error

    history, failed, raised = bot.console.history, [], []
    with bot.qtbot.capture_exceptions() as exceptions, monkeypatch.context() as patched:
        patched.setattr(RowSearch, "find", fail)
        patched.setattr(LedgerReader, "page", fail)
        patched.setattr(LedgerReader, "details", fail)
        history.find(FindRequest(Query(sort=Sort.ROOM), around=1), pytest.fail, lambda: failed.append("find"))
        history.page(PageRequest(0, 10), pytest.fail, lambda: failed.append("page"))
        history.details(1, pytest.fail, lambda: failed.append("details"))
        bot.wait(lambda: sorted(failed) == ["details", "find", "page"])
        raised = [kind for kind, _, _ in exceptions]
    assert len(bot.notices) == 3
    assert raised == ([] if isinstance(error, LedgerError) else [ZeroDivisionError] * 3)
    history.details(999, pytest.fail, lambda: failed.append("no row"))
    bot.wait(lambda: failed[-1] == "no row")
    assert len(bot.notices) == 3


def test_a_patient_request_rests_in_proportion_to_the_cost_of_the_last(bot: ConsoleBot) -> None:
    query = Query(text="room-1")
    found = answer(bot, FindRequest(query))
    bot.console.history._search._rested_at = time.monotonic() + 60
    patient = find(bot, FindRequest(query, patient=True))
    for _ in range(3):  # what was found before is there meanwhile
        assert len(pages(bot, PageRequest(0, 10, found.serial))) == 1
    assert not patient
    assert answer(bot, FindRequest(query)).found.total == 100
