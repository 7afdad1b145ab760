"""Settling as one whole: whichever step fails, and however often, it ends, and the room can be started again."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, KEY, SETTINGS, ConsoleBot, console_bot, profile_at, store_profile, untruths
from gme_console.api.actions import StartRecord, StopRecord
from gme_console.api.outcome import Reason
from gme_console.api.values import UserLists
from gme_console.engine.history import ledger_thread
from gme_console.engine.recordings import command_runner, reconciler
from gme_console.engine.requests import query_runner, sending_pace
from gme_console.ledger import instances
from gme_console.ledger.errors import ledger_error
from gme_console.ledger.records import LIVE_STATES, Row, State, Unreconciled
from gme_console.ledger.request_records import Intent
from gme_console.ledger.writer import LedgerWriter
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import T0, UNKNOWN, all_rows, database, writing

if TYPE_CHECKING:
    from gme_console.practice.service import PracticeService

ONLY = UserLists(("1145",))
TIMES = (1, 2, 10)


@dataclass
class Site:
    """A console that watches nothing, and a service."""

    bot: ConsoleBot
    service: PracticeService
    monkeypatch: pytest.MonkeyPatch

    def ends(self, row: Row, *, done: bool) -> Row:
        """The row once it is settled, rightly; its room can be started again where nothing records."""
        self.bot.wait(lambda: self.bot.rows[row.id].settled)
        end = self.bot.rows[row.id]
        assert (end.state in LIVE_STATES) is done
        assert not untruths(self.bot.rows.values(), self.service)
        if not done:
            self.bot.start(row.RoomId, mode=2)  # another request, or it would be taken for a double press
            self.bot.wait(lambda: self.bot.rested(row.RoomId).state in LIVE_STATES)
        return end


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 10)
    monkeypatch.setattr(reconciler, "AGAIN_FIRST_S", 0.02)
    monkeypatch.setattr(reconciler, "AGAIN_MOST_S", 0.05)
    monkeypatch.setattr(reconciler, "REFUSED_FIRST_S", 0.02)
    monkeypatch.setattr(reconciler, "REFUSED_MOST_S", 0.05)
    monkeypatch.setattr(reconciler, "SWEEP_MS", 50)
    folder = tmp_path / "data"
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer(PracticeSettings(requests_per_second=1000)))
        store_profile(folder, profile_at(server.url))
        settings = SETTINGS._replace(spacing_s=0.05, rate=1000)
        bot = stack.enter_context(console_bot(qtbot, folder, settings=settings))
        bot.console.recordings.pause_watch(True)
        yield Site(bot, server.service, monkeypatch)


def failure(name: str) -> Exception:
    """What SQLite raises, under its own name; "plain": as it comes when nobody has translated it."""
    error = sqlite3.OperationalError(name)
    if name == "plain":
        return error
    error.sqlite_errorname = name
    return ledger_error(error, Path("history.sqlite3"))


def fail(site: Site, method: str, times: int, name: str) -> list[int]:
    """Lets the next calls of the writer's method fail; the list grows by one with each."""
    failed: list[int] = []
    work: Callable[..., Any] = getattr(LedgerWriter, method)

    def failing(self: LedgerWriter, *args: Any) -> Any:
        if len(failed) < times:
            failed.append(1)
            raise failure(name)
        return work(self, *args)

    site.monkeypatch.setattr(LedgerWriter, method, failing)
    return failed


def lost_start(site: Site, *, done: bool) -> Row:
    """A start whose answer never came."""
    site.service.plan("StartRecord", "cut-after" if done else "cut-before")
    site.bot.start("1987")
    site.bot.wait(lambda: site.bot.room("1987") is not None)
    row = site.bot.room("1987")
    assert row is not None
    return row


@pytest.mark.expects_log
@pytest.mark.parametrize("name", ["SQLITE_BUSY", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "plain"])
@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("method", ["claim", "reconcile", "finish_all"])
def test_a_write_that_fails_is_made_in_the_end(site: Site, method: str, times: int, name: str) -> None:
    failed = fail(site, method, times, name)
    row = lost_start(site, done=times == 2)
    site.ends(row, done=times == 2)
    assert len(failed) == times
    assert len([text for text in site.bot.notices if "goes on trying" in text]) == 1


@pytest.mark.expects_log
def test_all_of_it_fails_at_once(site: Site) -> None:
    """Stop, change and start, each write of each of them ten times."""
    to_stop, to_change = site.bot.started("to stop", "to change")
    for method in ("claim", "reconcile", "release", "finish_all", "unreconciled", "observe"):
        fail(site, method, 10, "SQLITE_BUSY")
    for action in ("StopRecord", "ModifyRecordInfo"):
        site.service.plan(action, "cut-after")
    row = lost_start(site, done=True)
    site.bot.console.recordings.stop(to_stop)
    site.bot.console.recordings.change(to_change, 3, ONLY)
    for one in (row, to_stop, to_change):
        site.bot.wait(lambda row_id=one.id: site.bot.rows[row_id].settled)  # type: ignore[misc]
    assert not untruths(site.bot.rows.values(), site.service)


@pytest.mark.expects_log
@pytest.mark.parametrize("before", [State.UNKNOWN, State.SETTLING])
def test_another_program_locks_the_history_for_longer_than_is_waited(site: Site, before: State) -> None:
    """A real lock, taken while the row is being settled: a moment after it went, so has Settling."""
    site.monkeypatch.setattr(instances, "LOOK_S", 0.05)
    with database(site.bot.folder) as other:
        locked: list[State] = []

        def lock(rows: tuple[Row, ...]) -> None:
            for row in rows:
                if row.state is before and not locked:
                    other.execute("BEGIN IMMEDIATE")
                    locked.append(row.state)

        site.bot.console.recordings.rows_changed.connect(lock)
        row = lost_start(site, done=False)
        site.bot.wait(lambda: bool(site.bot.notices))
        assert [stored.state for stored in all_rows(site.bot.folder)] == locked
        other.execute("ROLLBACK")
    site.bot.console.recordings.rows_changed.disconnect(lock)
    assert site.ends(row, done=False).reason == Reason.DID_NOT_START


@pytest.mark.expects_log
@pytest.mark.parametrize("mode", [1, 2])
@pytest.mark.parametrize("done", [True, False])
def test_a_room_is_not_started_again_while_it_is_not_even_written_what_became_of_it(
    site: Site, done: bool, mode: int
) -> None:
    fail(site, "finish_all", 1, "SQLITE_BUSY")
    site.monkeypatch.setattr(ledger_thread, "RETRY_MS", 60_000)
    site.monkeypatch.setattr(command_runner, "DOUBLE_PRESS_S", 0.0)
    row = lost_start(site, done=done)
    site.bot.wait(lambda: bool(site.bot.notices))
    site.bot.start("1987", mode=mode)
    site.bot.wait(lambda: site.bot.rested("1987").id != row.id)
    assert site.bot.rested("1987").reason == Reason.SETTLING_FIRST
    assert site.service.count("StartRecord") == 1


@pytest.mark.expects_log
def test_what_is_seen_of_a_task_is_kept_until_it_can_be_written(site: Site) -> None:
    """The files that a stop fetches are the last that anybody will see."""
    (row,) = site.bot.started("1987")
    failed = fail(site, "observe", 5, "SQLITE_FULL")
    site.bot.console.recordings.stop(row)
    site.bot.rested("1987", {State.STOPPED})
    site.bot.wait(lambda: (site.bot.rows[row.id].confirmed_us or 0) > (row.confirmed_us or 0))
    assert len(failed) == 5


@pytest.mark.expects_log
def test_an_adoption_is_made_in_the_end(site: Site) -> None:
    site.service.tasks.start(StartRecord(BIZ_ID, "theirs", 2))
    fail(site, "adopt", 5, "SQLITE_BUSY")
    site.bot.console.recordings.adopt(BIZ_ID, "theirs")
    site.bot.wait(lambda: bool(site.bot.heard["adopted"]))
    assert len(site.bot.notices) == 1


QUESTIONS = (
    "OperationDenied",
    "UnauthorizedOperation",
    "AuthFailure.SecretIdNotFound",
    "ResourceUnavailable",
    "RequestLimitExceeded",
    "InternalError",
    "cut-before",
    "cut-after",
    "garbage",
    "http-502",
)


@pytest.mark.parametrize("event", QUESTIONS)
@pytest.mark.parametrize("times", TIMES)
def test_a_question_that_fails_is_asked_until_it_is_answered(site: Site, event: str, times: int) -> None:
    site.monkeypatch.setattr(query_runner, "PATIENCE_S", 0.0)
    site.service.plan("DescribeTaskInfo", event, times)
    row = lost_start(site, done=times == 2)
    site.ends(row, done=times == 2)
    assert site.service.count("DescribeTaskInfo") >= times + 2


@pytest.mark.expects_log
@pytest.mark.parametrize("times", TIMES)
def test_a_row_that_could_not_be_given_back_is_given_back_and_asked_about(site: Site, times: int) -> None:
    failed = fail(site, "release", times, "SQLITE_FULL")
    site.service.plan("DescribeTaskInfo", "OperationDenied", 2)
    site.ends(lost_start(site, done=False), done=False)
    assert len(failed) == times


def test_the_row_says_when_it_is_asked_about_again_and_the_waits_grow(site: Site) -> None:
    waits: list[tuple[int, float, float]] = []

    def wait_before(attempt: int, first_s: float, most_s: float) -> float:
        waits.append((attempt, first_s, most_s))
        return 2.0 if len(waits) == 4 else 0.01

    site.monkeypatch.setattr(reconciler, "wait_before", wait_before)
    site.service.plan("DescribeTaskInfo", "OperationDenied", 4)
    row = lost_start(site, done=True)
    site.bot.wait(lambda: len(waits) == 4 and site.bot.rows[row.id].state is State.UNKNOWN)
    found = re.search(
        r"OperationDenied\. It is asked again at (\d\d:\d\d:\d\d)\.$", message_text(site.bot.rows[row.id].message)
    )
    assert found is not None
    site.ends(row, done=True)
    assert [wait[0] for wait in waits] == [1, 2, 3, 4]
    asked = site.service.received("DescribeTaskInfo")[4].at
    about = {datetime.fromtimestamp(asked + off).strftime("%H:%M:%S") for off in (-2, -1, 0)}
    assert found[1] in about


def test_waits_grow_to_minutes_and_no_further(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sending_pace.random, "uniform", lambda low, high: (low + high) / 2)
    waits = [sending_pace.wait_before(n, reconciler.REFUSED_FIRST_S, reconciler.REFUSED_MOST_S) for n in range(1, 10)]
    assert waits == [5, 10, 20, 40, 80, 160, 300, 300, 300]


def test_a_room_whose_question_is_refused_can_be_started(site: Site) -> None:
    """It may be refused for ever; the service refuses a second task for the room by itself."""
    site.monkeypatch.setattr(reconciler, "REFUSED_FIRST_S", 600.0)
    site.monkeypatch.setattr(reconciler, "REFUSED_MOST_S", 600.0)
    site.service.plan("DescribeTaskInfo", "UnauthorizedOperation")
    row = lost_start(site, done=False)
    site.bot.rested("1987", {State.UNKNOWN})
    site.bot.wait(lambda: "UnauthorizedOperation" in message_text(site.bot.rows[row.id].message))
    site.bot.start("1987", mode=2)
    site.bot.wait(lambda: site.bot.rested("1987").state in LIVE_STATES)


def test_what_another_console_lets_go_is_taken_up(site: Site) -> None:
    """It settled a row that this one never heard of, and ended before it was done."""
    with writing(site.bot.folder) as other:
        profile = site.bot.console.profiles.chosen
        begun = other.begin(Intent(profile.id, profile.name, profile.host, StartRecord(BIZ_ID, "1987", 1), T0))
        other.finish(begun.sent_id, UNKNOWN, T0 + 1)
        assert other.claim(begun.row.id, T0 + 2) is not None
        site.bot.started("meanwhile")
        assert begun.row.id not in site.bot.rows
    site.bot.wait(lambda: begun.row.id in site.bot.rows and site.bot.rows[begun.row.id].settled)
    assert site.bot.rows[begun.row.id].state is State.NOT_STARTED


def test_a_verdict_for_an_earlier_request_leaves_nothing_behind(site: Site) -> None:
    """Two stops of two consoles are lost; the one that is settled first is not the one that makes the row unknown."""
    (row,) = site.bot.started("1987")
    assert row.TaskId is not None
    with writing(site.bot.folder) as other:
        stop = StopRecord(BIZ_ID, row.TaskId)
        intent = Intent(row.profile_id, row.profile_name, row.host, stop, T0, row.id)
        first, second = other.begin(intent), other.begin(intent)
        other.finish(first.sent_id, UNKNOWN, T0 + 1)
        unknown = other.finish(second.sent_id, UNKNOWN, T0 + 2)
        site.bot.console.recordings._reconciler.take(Unreconciled(unknown, first.sent_id, stop))
        site.bot.wait(lambda: row.id in site.bot.rows and site.bot.rows[row.id].settled)
    assert site.bot.rows[row.id].reason == Reason.NOT_STOPPED


@pytest.mark.expects_log
@pytest.mark.parametrize("during", ["DescribeTaskInfo", "reconcile"])
def test_a_row_that_is_gone_from_the_history_keeps_no_room_from_being_started(site: Site, during: str) -> None:
    failed = fail(site, "reconcile", 30 if during == "reconcile" else 0, "SQLITE_BUSY")
    site.service.plan("DescribeTaskInfo", "InternalError", 10 if during != "reconcile" else 0)
    row = lost_start(site, done=False)
    site.bot.wait(lambda: bool(failed) if during == "reconcile" else site.service.count("DescribeTaskInfo") > 2)
    with database(site.bot.folder) as other:
        other.execute("PRAGMA busy_timeout = 5000")
        other.execute("DELETE FROM request WHERE recording_id = ?", (row.id,))
        other.execute("DELETE FROM recording WHERE id = ?", (row.id,))
    site.bot.wait(lambda: not site.bot.console.recordings._reconciler.is_reconciling(row.host, BIZ_ID, "1987"))
    site.bot.start("1987", mode=2)
    site.bot.wait(lambda: site.bot.rested("1987").state in LIVE_STATES)


@pytest.mark.expects_log
def test_while_a_verdict_is_being_written_its_task_is_not_taken_for_somebody_elses(site: Site) -> None:
    failed = fail(site, "reconcile", 60, "SQLITE_BUSY")
    row = lost_start(site, done=True)
    site.bot.wait(lambda: bool(failed))
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    told = site.bot.heard["form_room_checked"]
    site.bot.wait(lambda: len(told) > 1)
    site.ends(row, done=True)
    site.bot.wait(lambda: told[-1].ours is not None)
    assert told[-1].ours.id == row.id
    assert not [one for one in told if one.taken and one.ours is None]


def test_a_start_that_is_held_makes_settling_ask_for_the_key_again(qtbot: QtBot, tmp_path: Path) -> None:
    """The key was not there when the console opened, and nobody has been told that it is now."""
    environ: dict[str, str] = {}
    with PracticeServer(PracticeSettings()) as server:
        profile = profile_at(server.url)
        store_profile(tmp_path / "data", profile)
        with writing(tmp_path / "data") as writer:
            writer.begin(Intent(profile.id, profile.name, profile.host, StartRecord(BIZ_ID, "1987", 1), T0))
        with console_bot(qtbot, tmp_path / "data", environ=environ) as bot:
            bot.wait(lambda: bot.states("1987") == [State.SETTLING, State.UNKNOWN])
            environ.update(KEY)
            bot.start("1987", mode=2)
            bot.wait(lambda: len(bot.rows) == 2)
            assert bot.rested("1987").reason == Reason.SETTLING_FIRST
            bot.wait(lambda: any(row.reason == Reason.DID_NOT_START for row in bot.rows.values()))
            bot.start("1987", mode=3)
            bot.wait(lambda: bot.rested("1987").state in LIVE_STATES)
