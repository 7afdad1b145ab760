"""Settling as one whole: whichever step fails, and however often, it ends, and the room can be started again."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from console_desk import BIZ_ID, SETTINGS, ConsoleDesk, console_desk, profile_at, store_profile, untruths
from gme_console.api.messages import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.user_lists import UserLists
from gme_console.engine import settler, unwritten
from gme_console.ledger import writer as ledger_writer
from gme_console.ledger.faults import ledger_error
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.writer import LedgerWriter
from gme_console.practice.server import PracticeServer
from gme_console.practice.settings import Settings as PracticeSettings
from ledger_helpers import all_rows, database

if TYPE_CHECKING:
    from gme_console.practice.service import PracticeService

ONLY = UserLists(("1145",))
TIMES = (1, 2, 10)


@dataclass
class Site:
    """A console that watches nothing, and a service."""

    desk: ConsoleDesk
    service: PracticeService
    monkeypatch: pytest.MonkeyPatch

    def ends(self, row: Row, *, done: bool) -> Row:
        """The row once it is settled, rightly; its room can be started again where nothing records."""
        self.desk.wait(lambda: self.desk.rows[row.id].settled)
        end = self.desk.rows[row.id]
        assert (end.state in LIVE_STATES) is done
        assert not untruths(self.desk.rows.values(), self.service)
        if not done:
            self.desk.start(row.RoomId, mode=2)  # another request, or it would be taken for a double press
            self.desk.wait(lambda: self.desk.rested(row.RoomId).state in LIVE_STATES)
        return end


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    monkeypatch.setattr(unwritten, "RETRY_MS", 10)
    monkeypatch.setattr(settler, "AGAIN_FIRST_S", 0.02)
    monkeypatch.setattr(settler, "AGAIN_MOST_S", 0.05)
    folder = tmp_path / "data"
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer(PracticeSettings(requests_per_second=1000)))
        store_profile(folder, profile_at(server.url))
        settings = replace(SETTINGS, spacing_s=0.05, rate=1000)
        desk = stack.enter_context(console_desk(qtbot, folder, settings=settings))
        desk.console.pause_watch(True)
        yield Site(desk, server.service, monkeypatch)


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
    site.desk.start("1987")
    site.desk.wait(lambda: site.desk.room("1987") is not None)
    row = site.desk.room("1987")
    assert row is not None
    return row


@pytest.mark.expects_log
@pytest.mark.parametrize("name", ["SQLITE_BUSY", "SQLITE_FULL", "SQLITE_READONLY", "SQLITE_IOERR", "plain"])
@pytest.mark.parametrize("times", TIMES)
@pytest.mark.parametrize("method", ["claim", "settle", "finish"])
def test_a_write_that_fails_is_made_in_the_end(site: Site, method: str, times: int, name: str) -> None:
    failed = fail(site, method, times, name)
    row = lost_start(site, done=times == 2)
    site.ends(row, done=times == 2)
    assert len(failed) == times
    assert len([text for text in site.desk.notices if "goes on trying" in text]) == 1


@pytest.mark.expects_log
def test_all_of_it_fails_at_once(site: Site) -> None:
    """Stop, change and start, each write of each of them ten times."""
    to_stop, to_change = site.desk.started("to stop", "to change")
    for method in ("claim", "settle", "release", "finish", "unsettled", "observe"):
        fail(site, method, 10, "SQLITE_BUSY")
    for action in ("StopRecord", "ModifyRecordInfo"):
        site.service.plan(action, "cut-after")
    row = lost_start(site, done=True)
    site.desk.console.stop(to_stop)
    site.desk.console.change(to_change, 3, ONLY)
    for one in (row, to_stop, to_change):
        site.desk.wait(lambda row_id=one.id: site.desk.rows[row_id].settled)  # type: ignore[misc]
    assert not untruths(site.desk.rows.values(), site.service)


@pytest.mark.expects_log
@pytest.mark.parametrize("before", [State.UNKNOWN, State.SETTLING])
def test_another_program_locks_the_history_for_longer_than_is_waited(site: Site, before: State) -> None:
    """A real lock, taken while the row is being settled: a moment after it went, so has Settling."""
    site.monkeypatch.setattr(ledger_writer, "BUSY_S", 0.05)
    with database(site.desk.folder) as other:
        locked: list[State] = []

        def lock(row: Row) -> None:
            if row.state is before and not locked:
                other.execute("BEGIN IMMEDIATE")
                locked.append(row.state)

        site.desk.console.row_changed.connect(lock)
        row = lost_start(site, done=False)
        site.desk.wait(lambda: bool(site.desk.notices))
        assert [stored.state for stored in all_rows(site.desk.folder)] == locked
        other.execute("ROLLBACK")
    site.desk.console.row_changed.disconnect(lock)
    assert site.ends(row, done=False).reason == Reason.DID_NOT_START


@pytest.mark.expects_log
def test_what_is_seen_of_a_task_is_kept_until_it_can_be_written(site: Site) -> None:
    """The files that a stop fetches are the last that anybody will see."""
    (row,) = site.desk.started("1987")
    failed = fail(site, "observe", 5, "SQLITE_FULL")
    site.desk.console.stop(row)
    site.desk.rested("1987", {State.STOPPED})
    site.desk.wait(lambda: (site.desk.rows[row.id].confirmed_us or 0) > (row.confirmed_us or 0))
    assert len(failed) == 5


@pytest.mark.expects_log
def test_an_adoption_is_made_in_the_end(site: Site) -> None:
    site.service.tasks.start(StartRecord(BIZ_ID, "theirs", 2))
    fail(site, "adopt", 5, "SQLITE_BUSY")
    site.desk.console.adopt(BIZ_ID, "theirs")
    site.desk.wait(lambda: bool(site.desk.heard["adopted"]))
    assert len(site.desk.notices) == 1
