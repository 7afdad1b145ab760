"""Batches meet a limit that is lower than said, a full disk, a restart and another console: no row lost or doubled."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from batch_desk import BatchDesk, batch_desk, draft, service
from console_desk import SETTINGS, live_tasks, untruths
from gme_console.api.outcome import Reason
from gme_console.engine.batches.batch_messages import BatchState, LineState
from gme_console.engine.history import ledger_thread
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PracticeSettings
from ledger_helpers import all_rows, details

ROOMS = [f"room {n:03}" for n in range(50)]
MANY = [f"room {n:03}" for n in range(250)]
"""So many that they cannot all have been sent before something is asked of the batch."""


def pragma(desk: BatchDesk, words: str) -> None:
    """Runs a PRAGMA on the connection that writes the history, in its own thread."""
    done: list[object] = []
    desk.console.history._ledger.call(lambda writer: writer._database.rows(f"PRAGMA {words}"), done.append, pytest.fail)
    desk.wait(lambda: bool(done))


def test_a_limit_of_twelve_a_second_slows_it_and_gives_up_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    limit = PracticeSettings(requests_per_second=12, linger=1e9)
    with service(limit) as server, batch_desk(qtbot, tmp_path, server.url, settings=SETTINGS) as desk:
        told = desk.run(draft(ROOMS))
        assert (told.accepted, told.asked) == (50, 50)
        limited = [one for one in server.service.received("StartRecord") if one.code.startswith("RequestLimitExceeded")]
        assert limited
        assert len(limited) + 50 == server.service.count("StartRecord")
        assert Counter(room for room, *_ in live_tasks(server.service).values()) == Counter(ROOMS)


def test_patience_is_no_bound_for_what_is_refused_for_its_rate(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SETTINGS._replace(rate=1000, request_s=0.05)
    with service() as server, batch_desk(qtbot, tmp_path, server.url, settings=settings) as desk:
        server.service.plan("StartRecord", "RequestLimitExceeded", 40)
        told = desk.run(draft(["1987", "1988"]))
        assert told.accepted == 2
        assert server.service.count("StartRecord") == 42
        sent = [details(tmp_path, row.id).sent[0].sendings for row in all_rows(tmp_path)]
        assert sum(sent) == 42


def test_what_waits_for_its_turn_is_not_sent_once_sending_is_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_desk(qtbot, tmp_path, server.url) as desk:
        server.service.plan("StartRecord", "RequestLimitExceeded", 100_000)
        batch_id = desk.begin(draft(ROOMS))
        desk.wait(lambda: server.service.count("StartRecord") > 5)
        desk.console.batches.stop_sending(batch_id)
        stopped = desk.ended(batch_id, BatchState.STOPPED)
        assert (stopped.accepted, stopped.not_sent) == (0, 50)
        assert {row.reason for row in all_rows(tmp_path)} == {Reason.RATE_LIMITED}


def test_a_burst_of_502_is_settled(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_desk(qtbot, tmp_path, server.url) as desk:
        server.service.plan("StartRecord", "http-502-after", 12)
        server.service.plan("StartRecord", "http-502", 12)
        batch_id = desk.begin(draft(ROOMS))
        told = desk.ended(batch_id)
        assert (told.accepted, told.refused) == (38, 12)
        assert not untruths(all_rows(tmp_path), server.service)
        assert Counter(desk.states_of(batch_id).values()) == {LineState.ACCEPTED: 38, LineState.NOT_STARTED: 12}


@pytest.mark.expects_log
def test_a_full_disk_in_the_middle_pauses_it_until_it_is_told_to_go_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 250)
    with service() as server, batch_desk(qtbot, tmp_path, server.url) as desk:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        wanted = draft(MANY)
        heavy = tuple(line._replace(note="x" * 5_000) for line in wanted.lines)
        batch_id = desk.begin(wanted._replace(lines=heavy))
        desk.wait(lambda: batch_id in desk.progress and desk.progress[batch_id].accepted > 5)
        pragma(desk, "max_page_count = 1")  # as many as there are: the file cannot grow
        desk.wait(lambda: desk.progress[batch_id].state is BatchState.PAUSED)
        assert "could not be recorded" in desk.said_of(batch_id)
        pragma(desk, "max_page_count = 1000000")
        paused = desk.ended(batch_id, BatchState.PAUSED)
        sent = server.service.count("StartRecord")
        assert 5 < sent == paused.accepted < 250
        assert paused.waiting == 250 - sent
        desk.console.batches.resume(batch_id)
        assert desk.ended(batch_id).accepted == 250
        assert server.service.count("StartRecord") == 250
        assert len(all_rows(tmp_path)) == 250


@pytest.mark.expects_log
def test_a_list_that_cannot_be_written_is_not_begun(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_desk(qtbot, tmp_path, server.url) as desk:
        pragma(desk, "query_only = ON")
        failures: list[object] = []
        desk.console.batches.start(draft(ROOMS), lambda _: pytest.fail("it began"), failures.append)
        desk.wait(lambda: bool(failures))
        pragma(desk, "query_only = OFF")
        assert desk.recent() == ()
        assert server.service.count("StartRecord") == 0


def test_after_a_restart_it_asks_and_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        with batch_desk(qtbot, tmp_path, server.url) as desk:
            batch_id = desk.begin(draft(MANY))
            desk.wait(lambda: batch_id in desk.progress and desk.progress[batch_id].accepted > 5)
        before = server.service.count("StartRecord")
        unsent = sum(row.state is State.NOT_SENT for row in all_rows(tmp_path))
        reached = len(all_rows(tmp_path)) - unsent
        with batch_desk(qtbot, tmp_path) as desk:
            desk.wait(lambda: bool(desk.unfinished))
            (left,) = desk.unfinished
            assert (left.batch_id, left.asked, left.state) == (batch_id, 250, BatchState.PAUSED)
            assert left.waiting == 250 - reached
            assert server.service.count("StartRecord") == before  # it waits for the answer
            desk.console.batches.resume(batch_id)
            told = desk.ended(batch_id)
            assert told.accepted == 250
            assert server.service.count("StartRecord") == 250
            assert len(all_rows(tmp_path)) == 250 + unsent  # had its row, but not left, when the console was closed
        assert Counter(room for room, *_ in live_tasks(server.service).values()) == Counter(MANY)


def test_a_batch_that_is_over_is_not_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        with batch_desk(qtbot, tmp_path, server.url) as desk:
            desk.run(draft(ROOMS[:3]))
        with batch_desk(qtbot, tmp_path) as desk:
            assert [batch.state for batch in desk.recent()] == [BatchState.OVER]
            assert desk.unfinished == []


def test_of_two_consoles_one_runs_it_and_the_other_may_when_that_one_has_gone(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        with batch_desk(qtbot, tmp_path, server.url) as first:
            batch_id = first.begin(draft(MANY))
            first.wait(lambda: batch_id in first.progress and first.progress[batch_id].accepted > 3)
            first.console.batches.pause(batch_id)
            first.ended(batch_id, BatchState.PAUSED)
            with batch_desk(qtbot, tmp_path) as second:
                (seen,) = second.recent()
                assert (seen.batch_id, seen.state) == (batch_id, BatchState.PAUSED)
                for ask in (second.console.batches.resume, second.console.batches.start_again):
                    second.notices.clear()
                    ask(batch_id)
                    second.wait(lambda: bool(second.notices))
                    assert "Another console" in second.notices[0]
                assert second.unfinished == []
                assert first.close()
                second.console.batches.resume(batch_id)
                told = second.ended(batch_id)
                assert told.accepted == 250
        assert server.service.count("StartRecord") == 250


def test_under_a_profile_that_is_gone_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        with batch_desk(qtbot, tmp_path, server.url) as desk:
            server.service.plan("StartRecord", "slow 0.05", 1000)
            batch_id = desk.begin(draft(MANY))
            desk.wait(lambda: batch_id in desk.progress and desk.progress[batch_id].accepted > 1)
        with batch_desk(qtbot, tmp_path) as desk:
            done: list[object] = []
            desk.console.profiles.delete("test", done.append)
            desk.wait(lambda: bool(done))
            before = server.service.count("StartRecord")
            desk.console.batches.resume(batch_id)
            desk.wait(lambda: bool(desk.notices))
            assert "The profile Test of this batch" in desk.notices[-1]
            assert server.service.count("StartRecord") == before


def test_the_operators_own_start_leaves_next(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_desk(qtbot, tmp_path, server.url, settings=SETTINGS) as desk:
        batch_id = desk.begin(draft(ROOMS))
        desk.wait(lambda: batch_id in desk.progress and desk.progress[batch_id].accepted > 5)
        desk.start("by hand")
        row: Row = desk.rested("by hand")
        assert row.state in (State.ACCEPTED, State.ARMED, State.RECORDING)
        desk.ended(batch_id)
        order = [one.request.RoomId for one in server.service.received("StartRecord") if one.request]  # type: ignore[union-attr]
        rows = sorted(all_rows(tmp_path), key=lambda one: one.created_us)
        begun_before = [one.RoomId for one in rows].index("by hand")
        assert order.index("by hand") <= begun_before
