"""Whoever asks about a row, or stops or changes it, asks where the row is; a host that never had it is not believed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from console_desk import BIZ_ID, SETTINGS, ConsoleDesk, console_desk, live_tasks, profile_at, store_profile
from gme_console.api.messages import StartRecord
from gme_console.api.user_lists import UserLists
from gme_console.engine.profile_work import SaveProfile
from gme_console.ledger.records import LIVE_STATES, Intent, Row, State
from gme_console.practice.server import PracticeServer
from gme_console.practice.settings import Settings as PracticeSettings
from gme_console.profiles.store import ProfileStore
from ledger_helpers import accepted, all_rows, writing

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

ROOM = "1987"
SLOW = replace(SETTINGS, spacing_s=2.0)
"""Time enough for the profile to be changed between two looks."""


@dataclass
class Hosts:
    """A profile that goes to `here`, where a row of ROOM is, and another host that never had it."""

    folder: Path
    qtbot: QtBot
    here: PracticeServer
    elsewhere: PracticeServer

    @property
    def profile(self) -> Profile:
        return profile_at(self.here.url)

    def desk(self, **options: Any) -> Any:
        return console_desk(self.qtbot, self.folder, **options)

    def save(self, desk: ConsoleDesk, profile: Profile) -> None:
        with self.qtbot.waitSignal(desk.console.profile_saved):
            desk.console.save_profile(SaveProfile(profile, None))

    def move(self, desk: ConsoleDesk) -> None:
        self.save(desk, replace(self.profile, host=self.elsewhere.url))

    def delete(self, desk: ConsoleDesk) -> None:
        with self.qtbot.waitSignal(desk.console.profile_saved):
            desk.console.delete_profile(self.profile.id)

    def watch_goes_round(self, desk: ConsoleDesk) -> None:
        """Something else is watched meanwhile, and asked about several times."""
        desk.start("other")

        def seen() -> int:
            return len({row.confirmed_us for row in desk.told if row.RoomId == "other"})

        desk.wait(lambda: seen() > 4)


@pytest.fixture
def hosts(qtbot: QtBot, tmp_path: Path) -> Iterator[Hosts]:
    folder = tmp_path / "data"
    settings = PracticeSettings(requests_per_second=1000, enter_after=0.0)
    with ExitStack() as stack:
        here, elsewhere = (stack.enter_context(PracticeServer(settings)) for _ in range(2))
        store_profile(folder, profile_at(here.url))
        yield Hosts(folder, qtbot, here, elsewhere)


Move = Callable[[Hosts, ConsoleDesk], None]
MOVES: dict[str, Move] = {"moved": Hosts.move, "deleted": Hosts.delete}
ACTS: dict[str, Callable[[ConsoleDesk, Row], None]] = {
    "stop": lambda desk, row: desk.console.stop(row),
    "change": lambda desk, row: desk.console.change(row, 2, UserLists()),
    "read before a change": lambda desk, row: desk.console.prepare_change(row),
    "adopt": lambda desk, row: desk.console.adopt_again(row),
}


@pytest.mark.parametrize("move", MOVES)
def test_a_task_is_not_watched_where_it_never_was(hosts: Hosts, move: str) -> None:
    with hosts.desk() as desk:
        (row,) = desk.started(ROOM)
        MOVES[move](hosts, desk)
        before = hosts.here.service.count()
        hosts.watch_goes_round(desk)
        assert desk.rested(ROOM).state in LIVE_STATES
        assert hosts.here.service.count() == before
        asked = [one.body for one in hosts.elsewhere.service.received()]
        assert not [body for body in asked if str(row.TaskId).encode() in body]
    assert row.TaskId in live_tasks(hosts.here.service)


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_sent_for_a_row_to_a_host_that_never_had_it(hosts: Hosts, act: str, move: str) -> None:
    with hosts.desk() as desk:
        desk.console.pause_watch(True)
        (row,) = desk.started(ROOM)
        MOVES[move](hosts, desk)
        before = hosts.here.service.count()
        ACTS[act](desk, row)
        desk.wait(lambda: bool(desk.notices))
        assert row.host in desk.notices[-1]
        assert desk.rested(ROOM).state in LIVE_STATES
        assert (hosts.here.service.count(), hosts.elsewhere.service.count()) == (before, 0)
    assert row.TaskId in live_tasks(hosts.here.service)


@pytest.mark.parametrize("move", MOVES)
def test_a_cut_off_start_is_not_settled_elsewhere(hosts: Hosts, move: str) -> None:
    hosts.here.service.plan("StartRecord", "cut-after")
    hosts.here.service.plan("DescribeTaskInfo", "no-task-id")
    with hosts.desk(settings=SLOW) as desk:
        desk.start(ROOM)
        desk.wait(lambda: hosts.here.service.count("DescribeTaskInfo") == 1)
        MOVES[move](hosts, desk)
        row = desk.rested(ROOM, {State.UNKNOWN})
        assert hosts.here.url in row.message
        assert hosts.elsewhere.service.count() == 0
        hosts.save(desk, hosts.profile)
        assert desk.rested(ROOM).TaskId in live_tasks(hosts.here.service)


STORED: dict[str, Callable[[ProfileStore, Profile, str], None]] = {
    "moved": lambda store, profile, url: store.save(replace(profile, host=url)),
    "deleted": lambda store, profile, _: store.delete(profile.id),
}


@pytest.mark.parametrize("move", STORED)
def test_what_an_earlier_run_left_is_not_taken_up_elsewhere(hosts: Hosts, move: str) -> None:
    request = StartRecord(BIZ_ID, ROOM, 1)
    intent = Intent(hosts.profile.id, hosts.profile.name, hosts.profile.host, request, 1)
    tasks = [hosts.here.service.tasks.start(replace(request, RoomId=room)) for room in (ROOM, "live")]
    with writing(hosts.folder) as writer:
        writer.begin(intent)
        live = writer.begin(replace(intent, request=replace(request, RoomId="live")))
        writer.finish(live.sent_id, accepted(tasks[1]), 2)
    STORED[move](ProfileStore(hosts.folder), hosts.profile, hosts.elsewhere.url)
    with hosts.desk() as desk:
        hosts.watch_goes_round(desk)
    rows = {row.RoomId: row for row in all_rows(hosts.folder)}
    assert (rows["live"].state, rows[ROOM].state) == (State.ACCEPTED, State.UNKNOWN)
    assert hosts.here.service.count() == 0
    assert set(tasks) == set(live_tasks(hosts.here.service))


def test_another_application_of_the_profile_changes_nothing_for_its_rows(hosts: Hosts) -> None:
    with hosts.desk() as desk:
        (row,) = desk.started(ROOM)
        hosts.save(desk, replace(hosts.profile, BizId=1400000000))
        desk.rested(ROOM, {State.RECORDING})
        desk.console.stop(row)
        desk.rested(ROOM, {State.STOPPED})
    assert live_tasks(hosts.here.service) == {}
