"""Batches meet a limit that is lower than said, a full disk, a restart and another console: no row lost or doubled."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from batch_bot import BatchBot, batch_bot, draft, service
from console_bot import SETTINGS, live_tasks, untruths
from gme_console.api.outcome import Reason
from gme_console.engine.batches.batch_messages import BatchProgress, BatchState, LineState
from gme_console.engine.history import ledger_thread
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PracticeSettings
from ledger_helpers import all_rows, details

ROOMS = [f"room {n:03}" for n in range(50)]
MANY = [f"room {n:03}" for n in range(250)]
"""So many that they cannot all have been sent before something is asked of the batch."""


def pragma(bot: BatchBot, words: str) -> None:
    """Runs a PRAGMA on the connection that writes the history, in its own thread."""
    done: list[object] = []
    bot.console.history._ledger.call(lambda writer: writer._database.rows(f"PRAGMA {words}"), done.append, pytest.fail)
    bot.wait(lambda: bool(done))


def test_a_limit_of_twelve_a_second_slows_it_and_gives_up_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    limit = PracticeSettings(requests_per_second=12, linger=1e9)
    with service(limit) as server, batch_bot(qtbot, tmp_path, server.url, settings=SETTINGS) as bot:
        told = bot.run(draft(ROOMS))
        assert (told.accepted, told.asked) == (50, 50)
        limited = [one for one in server.service.received("StartRecord") if one.code.startswith("RequestLimitExceeded")]
        assert limited
        assert len(limited) + 50 == server.service.count("StartRecord")
        assert Counter(room for room, *_ in live_tasks(server.service).values()) == Counter(ROOMS)


def test_patience_is_no_bound_for_what_is_refused_for_its_rate(qtbot: QtBot, tmp_path: Path) -> None:
    settings = SETTINGS._replace(rate=1000, request_s=0.05)
    with service() as server, batch_bot(qtbot, tmp_path, server.url, settings=settings) as bot:
        server.service.plan("StartRecord", "RequestLimitExceeded", 40)
        told = bot.run(draft(["1987", "1988"]))
        assert told.accepted == 2
        assert server.service.count("StartRecord") == 42
        sent = [details(tmp_path, row.id).sent[0].sendings for row in all_rows(tmp_path)]
        assert sum(sent) == 42


def test_what_waits_for_its_turn_is_not_sent_once_sending_is_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "RequestLimitExceeded", 100_000)
        batch_id = bot.begin(draft(ROOMS))
        bot.wait(lambda: server.service.count("StartRecord") > 5)
        bot.console.batches.stop_sending(batch_id)
        stopped = bot.ended(batch_id, BatchState.STOPPED)
        assert (stopped.accepted, stopped.not_sent) == (0, 50)
        assert {row.reason for row in all_rows(tmp_path)} == {Reason.RATE_LIMITED}


def test_a_burst_of_502_is_settled(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "http-502-after", 12)
        server.service.plan("StartRecord", "http-502", 12)
        batch_id = bot.begin(draft(ROOMS))
        told = bot.ended(batch_id)
        assert (told.accepted, told.refused) == (38, 12)
        assert not untruths(all_rows(tmp_path), server.service)
        assert Counter(bot.states_of(batch_id).values()) == {LineState.ACCEPTED: 38, LineState.NOT_STARTED: 12}


@pytest.mark.expects_log
def test_a_full_disk_in_the_middle_pauses_it_until_it_is_told_to_go_on(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 250)
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        wanted = draft(MANY)
        heavy = tuple(line._replace(note="x" * 5_000) for line in wanted.lines)
        batch_id = bot.begin(wanted._replace(lines=heavy))
        bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 5)
        pragma(bot, "max_page_count = 1")  # as many as there are: the file cannot grow
        bot.wait(lambda: bot.progress[batch_id].state is BatchState.PAUSED)
        assert "could not be recorded" in bot.said_of(batch_id)
        pragma(bot, "max_page_count = 1000000")
        paused = bot.ended(batch_id, BatchState.PAUSED)
        sent = server.service.count("StartRecord")
        assert 5 < sent == paused.accepted < 250
        assert paused.waiting == 250 - sent
        bot.console.batches.resume(batch_id)
        assert bot.ended(batch_id).accepted == 250
        assert server.service.count("StartRecord") == 250
        assert len(all_rows(tmp_path)) == 250


@pytest.mark.expects_log
def test_a_list_that_cannot_be_written_is_not_begun(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        pragma(bot, "query_only = ON")
        failures: list[object] = []
        bot.console.batches.start(draft(ROOMS), lambda _: pytest.fail("it began"), failures.append)
        bot.wait(lambda: bool(failures))
        pragma(bot, "query_only = OFF")
        assert bot.recent() == ()
        assert server.service.count("StartRecord") == 0


def test_after_a_restart_it_asks_and_goes_on_where_it_was(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        with batch_bot(qtbot, tmp_path, server.url) as bot:
            batch_id = bot.begin(draft(MANY))
            bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 5)
        before = server.service.count("StartRecord")
        unsent = sum(row.state is State.NOT_SENT for row in all_rows(tmp_path))
        reached = len(all_rows(tmp_path)) - unsent
        with batch_bot(qtbot, tmp_path) as bot:
            bot.wait(lambda: bool(bot.unfinished))
            (left,) = bot.unfinished
            assert (left.batch_id, left.asked, left.state) == (batch_id, 250, BatchState.PAUSED)
            assert left.waiting == 250 - reached
            assert server.service.count("StartRecord") == before  # it waits for the answer
            bot.console.batches.resume(batch_id)
            told = bot.ended(batch_id)
            assert told.accepted == 250
            assert server.service.count("StartRecord") == 250
            assert len(all_rows(tmp_path)) == 250 + unsent  # had its row, but not left, when the console was closed
        assert Counter(room for room, *_ in live_tasks(server.service).values()) == Counter(MANY)


@pytest.mark.parametrize("press", ["pause", "stop_sending", "stop_all"])
def test_what_is_pressed_while_a_batch_is_taken_up_again_is_done(qtbot: QtBot, tmp_path: Path, press: str) -> None:
    with service() as server:
        with batch_bot(qtbot, tmp_path, server.url) as bot:
            batch_id = bot.begin(draft(MANY))
            bot.console.batches.pause(batch_id)
            bot.ended(batch_id, BatchState.PAUSED)
        sent = server.service.count("StartRecord")
        with batch_bot(qtbot, tmp_path) as bot:
            bot.console.batches.resume(batch_id)
            getattr(bot.console.batches, press)(batch_id)
            told = bot.ended(batch_id, BatchState.PAUSED if press == "pause" else BatchState.STOPPED)
            assert told.waiting == 250 - sent
        assert server.service.count("StartRecord") == sent


def test_a_batch_that_is_over_is_not_asked_about(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        with batch_bot(qtbot, tmp_path, server.url) as bot:
            bot.run(draft(ROOMS[:3]))
        with batch_bot(qtbot, tmp_path) as bot:
            assert [batch.state for batch in bot.recent()] == [BatchState.OVER]
            assert bot.unfinished == []


def test_of_two_consoles_one_runs_it_and_the_other_may_when_that_one_has_gone(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        server.service.plan("StartRecord", "slow 0.03", 1000)
        with batch_bot(qtbot, tmp_path, server.url) as first:
            batch_id = first.begin(draft(MANY))
            first.wait(lambda: batch_id in first.progress and first.progress[batch_id].accepted > 3)
            first.console.batches.pause(batch_id)
            first.ended(batch_id, BatchState.PAUSED)
            with batch_bot(qtbot, tmp_path) as second:
                (seen,) = second.recent()
                assert (seen.batch_id, seen.state, seen.elsewhere) == (batch_id, BatchState.PAUSED, True)
                told_of: list[BatchProgress] = []
                second.console.batches.progress(batch_id, told_of.append)
                second.wait(lambda: bool(told_of))
                assert told_of == [seen]
                for ask in (second.console.batches.resume, second.console.batches.start_again):
                    second.notices.clear()
                    ask(batch_id)
                    second.wait(lambda: bool(second.notices))
                    assert "Another console" in second.notices[0]
                assert second.unfinished == []
                assert first.close()
                second.console.batches.resume(batch_id)
                told = second.ended(batch_id)
                assert (told.accepted, told.elsewhere) == (250, False)
        assert server.service.count("StartRecord") == 250


def test_under_a_profile_that_is_gone_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        with batch_bot(qtbot, tmp_path, server.url) as bot:
            server.service.plan("StartRecord", "slow 0.05", 1000)
            batch_id = bot.begin(draft(MANY))
            bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 1)
        with batch_bot(qtbot, tmp_path) as bot:
            done: list[object] = []
            bot.console.profiles.delete("test", done.append)
            bot.wait(lambda: bool(done))
            before = server.service.count("StartRecord")
            bot.console.batches.resume(batch_id)
            bot.wait(lambda: bool(bot.notices))
            assert "The profile Test of this batch" in bot.notices[-1]
            assert server.service.count("StartRecord") == before


def test_the_operators_own_start_leaves_next(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url, settings=SETTINGS) as bot:
        batch_id = bot.begin(draft(ROOMS))
        bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 5)
        bot.start("by hand")
        row: Row = bot.rested("by hand")
        assert row.state in (State.ACCEPTED, State.ARMED, State.RECORDING)
        bot.ended(batch_id)
        order = [one.request.RoomId for one in server.service.received("StartRecord") if one.request]  # type: ignore[union-attr]
        rows = sorted(all_rows(tmp_path), key=lambda one: one.created_us)
        begun_before = [one.RoomId for one in rows].index("by hand")
        assert order.index("by hand") <= begun_before
