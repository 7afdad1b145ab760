"""Whoever asks about a row, or stops or changes it, asks where the row is; a host that never had it is not believed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

import profiles_in_use
from console_bot import BIZ_ID, SETTINGS, ConsoleBot, console_bot, live_tasks, profile_at, store_profile
from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.engine.profiles.profile_messages import ProfileDraft
from gme_console.engine.recordings import operations
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import (
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PracticeSettings,
)
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import Source
from gme_console.profiles.store import ProfileStore
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import UNKNOWN, accepted, all_rows, writing
from memory_keyring import MemoryKeyring
from transfer_helpers import export

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

ROOM = "1987"
SLOW = SETTINGS._replace(spacing_s=2.0)
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

    def bot(self, **options: Any) -> Any:
        return console_bot(self.qtbot, self.folder, **options)

    def save(self, bot: ConsoleBot, profile: Profile) -> None:
        profiles_in_use.save(bot, profile, None)

    def move(self, bot: ConsoleBot) -> None:
        self.save(bot, replace(self.profile, host=self.elsewhere.url))

    def delete(self, bot: ConsoleBot) -> None:
        profiles_in_use.delete(bot, self.profile.id)

    def watch_goes_round(self, bot: ConsoleBot) -> None:
        """Something else is watched meanwhile, and asked about several times."""
        bot.start("other")

        def seen() -> int:
            return len({row.confirmed_us for row in bot.told if row.RoomId == "other"})

        bot.wait(lambda: seen() > 4)


@pytest.fixture
def hosts(qtbot: QtBot, tmp_path: Path) -> Iterator[Hosts]:
    folder = tmp_path / "data"
    settings = PracticeSettings(requests_per_second=1000, enter_after=0.0, first_task_id=446192236330927912)
    with ExitStack() as stack:
        here, elsewhere = (stack.enter_context(PracticeServer(settings)) for _ in range(2))
        store_profile(folder, profile_at(here.url))
        yield Hosts(folder, qtbot, here, elsewhere)


Move = Callable[[Hosts, ConsoleBot], None]
MOVES: dict[str, Move] = {"moved": Hosts.move, "deleted": Hosts.delete}
ACTS: dict[str, Callable[[ConsoleBot, Row], None]] = {
    "stop": lambda bot, row: bot.console.recordings.stop(row),
    "change": lambda bot, row: bot.console.recordings.change(row, 2, UserLists()),
    "read before a change": lambda bot, row: bot.console.recordings.prepare_change(
        row, bot.heard["draft_ready"].append
    ),
    "adopt": lambda bot, row: bot.console.recordings.adopt_again(row),
}


@pytest.mark.parametrize("move", MOVES)
def test_a_task_is_not_watched_where_it_never_was(hosts: Hosts, move: str) -> None:
    hosts.elsewhere.service.tasks.start(StartRecord(BIZ_ID, "not of here", 1))  # so that the TaskIds differ
    with hosts.bot() as bot:
        (row,) = bot.started(ROOM)
        MOVES[move](hosts, bot)
        bot.wait(lambda: not bot.console.recordings._monitor._out)  # a question that left before
        before = hosts.here.service.count()
        hosts.watch_goes_round(bot)
        assert bot.rested(ROOM).state in LIVE_STATES
        assert hosts.here.service.count() == before
        asked = hosts.elsewhere.service.received("DescribeRecordInfo")
        assert not [one for one in asked if str(row.TaskId).encode() in one.body]
    assert row.TaskId in live_tasks(hosts.here.service)


@pytest.mark.parametrize("move", MOVES)
@pytest.mark.parametrize("act", ACTS)
def test_nothing_is_sent_for_a_row_to_a_host_that_never_had_it(hosts: Hosts, act: str, move: str) -> None:
    with hosts.bot() as bot:
        bot.console.recordings.pause_watch(True)
        (row,) = bot.started(ROOM)
        MOVES[move](hosts, bot)
        before = hosts.here.service.count()
        ACTS[act](bot, row)
        bot.wait(lambda: bool(bot.notices))
        assert row.host in bot.notices[-1]
        assert bot.rested(ROOM).state in LIVE_STATES
        assert (hosts.here.service.count(), hosts.elsewhere.service.count()) == (before, 0)
    assert row.TaskId in live_tasks(hosts.here.service)


@pytest.mark.parametrize("move", MOVES)
def test_a_cut_off_start_is_not_settled_elsewhere(hosts: Hosts, move: str) -> None:
    hosts.here.service.plan("StartRecord", "cut-after")
    hosts.here.service.plan("DescribeTaskInfo", "no-task-id")
    with hosts.bot(settings=SLOW) as bot:
        bot.start(ROOM)
        bot.wait(lambda: hosts.here.service.count("DescribeTaskInfo") == 1)
        MOVES[move](hosts, bot)
        row = bot.rested(ROOM, {State.UNKNOWN})
        assert hosts.here.url in message_text(row.message)
        assert hosts.elsewhere.service.count() == 0
        hosts.save(bot, hosts.profile)
        assert bot.rested(ROOM).TaskId in live_tasks(hosts.here.service)


STORED: dict[str, Callable[[ProfileStore, Profile, str], None]] = {
    "moved": lambda store, profile, url: store.save(replace(profile, host=url)),
    "deleted": lambda store, profile, _: store.delete(profile.id),
}


@pytest.mark.parametrize("move", STORED)
def test_what_an_earlier_run_left_is_not_taken_up_elsewhere(hosts: Hosts, move: str) -> None:
    request = StartRecord(BIZ_ID, ROOM, 1)
    intent = Intent(hosts.profile.id, hosts.profile.name, hosts.profile.host, request, 1)
    begun = [hosts.here.service.tasks.start(replace(request, RoomId=room)) for room in (ROOM, "live")]
    with writing(hosts.folder) as writer:
        writer.begin(intent)
        live = writer.begin(replace(intent, request=replace(request, RoomId="live")))
        writer.finish(live.sent_id, accepted(begun[1]), 2)
    STORED[move](ProfileStore(hosts.folder), hosts.profile, hosts.elsewhere.url)
    with hosts.bot() as bot:
        hosts.watch_goes_round(bot)
    rows = {row.RoomId: row for row in all_rows(hosts.folder)}
    assert (rows["live"].state, rows[ROOM].state) == (State.ACCEPTED, State.UNKNOWN)
    assert hosts.here.service.count() == 0
    assert set(begun) == set(live_tasks(hosts.here.service))


def test_another_application_of_the_profile_changes_nothing_for_its_rows(hosts: Hosts) -> None:
    with hosts.bot() as bot:
        (row,) = bot.started(ROOM)
        hosts.save(bot, replace(hosts.profile, BizId=1400000000))
        bot.rested(ROOM, {State.RECORDING})
        bot.console.recordings.stop(row)
        bot.rested(ROOM, {State.STOPPED})
    assert live_tasks(hosts.here.service) == {}


def test_what_is_out_when_the_profile_changes_ends_where_it_was_sent(hosts: Hosts) -> None:
    """And what would follow it, such as the files after a stop, is asked of nobody."""
    service = hosts.here.service
    with hosts.bot() as bot:
        bot.console.recordings.pause_watch(True)
        to_stop, to_change = bot.started("to stop", "to change")
        for action in ("StartRecord", "StopRecord", "ModifyRecordInfo"):
            service.plan(action, "slow 1")
        bot.start(ROOM)
        bot.console.recordings.stop(to_stop)
        bot.console.recordings.change(to_change, 2, UserLists())
        bot.wait(lambda: all(service.count(one) for one in ("StopRecord", "ModifyRecordInfo")))
        hosts.move(bot)
        before = service.count()
        assert bot.rested("to stop", {State.STOPPED}).host == hosts.here.url
        assert bot.rested("to change", {State.ACCEPTED}).RecordMode == 2
        assert bot.rested(ROOM).TaskId in live_tasks(service)
        assert (service.count(), hosts.elsewhere.service.count()) == (before, 0)


def test_what_waits_when_the_profile_changes_is_sent_nowhere(hosts: Hosts, monkeypatch: pytest.MonkeyPatch) -> None:
    """A start that is about to be sent again, and a stop that waits for its files."""
    monkeypatch.setattr(operations, "FILES_FIRST_MS", 20_000)
    service = hosts.here.service
    with hosts.bot(settings=SETTINGS._replace(request_s=10.0)) as bot:
        bot.console.recordings.pause_watch(True)
        (row,) = bot.started(ROOM)
        service.plan("StartRecord", "RequestLimitExceeded", 99)
        service.plan("DescribeRecordInfo", "hang")
        bot.console.recordings.stop(row)
        bot.start("again")
        bot.rested("again", {State.WAITING})
        hosts.move(bot)
        sent = service.count("StartRecord")
        again = bot.rested("again", {State.NOT_SENT})
        assert (again.reason, again.host) == (Reason.PROFILE_CHANGED, hosts.here.url)
        bot.wait(lambda: len(bot.details(row).sent) == 2 and bool(bot.details(row).sent[1].kind))
        assert bot.details(row).sent[1].reason == Reason.PROFILE_CHANGED
        assert bot.rested(ROOM).state in LIVE_STATES
        assert (service.count("StartRecord"), service.count("StopRecord")) == (sent, 0)
        assert hosts.elsewhere.service.count() == 0


def test_a_new_key_never_goes_to_the_former_host(hosts: Hosts) -> None:
    """Not even while it is in the keychain already and the profile not yet on disk."""
    keyring = MemoryKeyring()
    keyring.hang()
    new = Credential(PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY, "")
    profile = replace(hosts.profile, source=Source.KEYCHAIN)
    store_profile(hosts.folder, profile)
    saved: list[object] = []
    with hosts.bot(keyring=keyring) as bot:
        draft = ProfileDraft(replace(profile, host=hosts.elsewhere.url), new)
        bot.console.profiles.save(draft, saved.append)
        bot.start(ROOM)
        assert bot.rested(ROOM, {State.NOT_SENT}).reason == Reason.PROFILE_CHANGED
        keyring.release()
        bot.wait(lambda: bool(saved))
    assert hosts.here.service.count() == 0


def test_an_undone_removal_is_not_taken_up_elsewhere(hosts: Hosts) -> None:
    with hosts.bot() as bot:
        (row,) = bot.started(ROOM)
        bot.console.history.remove((row.id,))
        bot.wait(lambda: not bot.console.recordings.live())
        hosts.move(bot)
        bot.console.history.remove((row.id,), back=True)
        bot.wait(lambda: bool(bot.console.recordings.live()))
        hosts.watch_goes_round(bot)
    assert {one.RoomId: one.state for one in all_rows(hosts.folder)}[ROOM] in LIVE_STATES


def test_of_several_rows_those_are_stopped_that_may_be(hosts: Hosts) -> None:
    """The TaskIds are the same on both hosts: the wrong host would stop somebody else's recording."""
    with hosts.bot() as bot:
        bot.console.recordings.pause_watch(True)
        left = bot.started("1", "2")
        hosts.move(bot)
        stopped = bot.started("3", "4")
        assert {row.TaskId for row in left} == {row.TaskId for row in stopped}
        for row in (*left, *stopped):
            bot.console.recordings.stop(row)
        for row in stopped:
            bot.rested(row.RoomId, {State.STOPPED})
        bot.wait(lambda: len(bot.notices) == 2)
    assert set(live_tasks(hosts.here.service)) == {row.TaskId for row in left}
    assert live_tasks(hosts.elsewhere.service) == {}


def test_a_room_is_ours_at_its_own_host_only(hosts: Hosts) -> None:
    with hosts.bot() as bot:
        bot.console.recordings.pause_watch(True)
        (row,) = bot.started(ROOM)
        hosts.move(bot)
        hosts.elsewhere.service.tasks.start(StartRecord(BIZ_ID, ROOM, 1))
        bot.console.recordings.look_at_rooms(BIZ_ID, (ROOM,), bot.heard["room_told"].append)
        bot.wait(lambda: bool(bot.reports("room_told", ROOM)))
        report = bot.reports("room_told", ROOM)[-1]
        assert (report.TaskId, report.ours) == (row.TaskId, None)
        bot.console.recordings.adopt(BIZ_ID, ROOM)
        bot.wait(lambda: bool(bot.heard["adopted"]))
        adopted = bot.heard["adopted"][-1]
        assert (adopted.host, adopted.id == row.id) == (hosts.elsewhere.url, False)


def test_a_start_waits_for_what_is_settled_at_the_same_host_alone(hosts: Hosts) -> None:
    hosts.here.service.plan("StartRecord", "cut-after")
    hosts.here.service.plan("DescribeTaskInfo", "no-task-id", 99)
    second = replace(profile_at(hosts.here.url, "Second"), BizId=BIZ_ID)
    with hosts.bot(settings=SETTINGS._replace(spacing_s=60.0)) as bot:
        bot.start(ROOM)
        unknown = bot.rested(ROOM, {State.SETTLING})
        hosts.save(bot, second)
        bot.console.profiles.choose(second.id)
        bot.start(ROOM)
        assert bot.rested(ROOM, {State.NOT_SENT}).reason == Reason.SETTLING_FIRST
        bot.console.profiles.choose(hosts.profile.id)
        hosts.move(bot)
        bot.start(ROOM)
        assert bot.rested(ROOM, {State.ACCEPTED, State.RECORDING}).host == hosts.elsewhere.url
        assert bot.rows[unknown.id].state is State.SETTLING, "the other profile of the same host goes on"


def test_the_only_profile_of_the_same_host_and_application_takes_a_row_over(hosts: Hosts) -> None:
    """As an import has it. With two of them nobody knows whose the row is, and a start is not held up for ever."""
    hosts.here.service.plan("StartRecord", "cut-after")
    hosts.here.service.plan("DescribeTaskInfo", "no-task-id", 1)
    second, third = (profile_at(hosts.here.url, name) for name in ("Second", "Third"))
    with hosts.bot(settings=SLOW) as bot:
        hosts.save(bot, replace(third, BizId=1400000000))
        bot.start(ROOM)
        bot.wait(lambda: hosts.here.service.count("DescribeTaskInfo") == 1)
        hosts.delete(bot)
        unknown = bot.rested(ROOM, {State.UNKNOWN})
        hosts.save(bot, second)
        assert bot.rested(ROOM).TaskId in live_tasks(hosts.here.service)
        assert bot.console.recordings.access_problem(bot.rows[unknown.id]) is None
        hosts.save(bot, third)
        assert bot.console.recordings.access_problem(bot.rows[unknown.id]) is not None


@pytest.mark.parametrize("spelling", ["http://LocalHost:{}", "http://localhost:{}"])
def test_a_host_spelled_otherwise_is_the_same(hosts: Hosts, spelling: str) -> None:
    profile = replace(hosts.profile, host=f"http://localhost:{hosts.here.port}")
    store_profile(hosts.folder, profile)
    with hosts.bot() as bot:
        (row,) = bot.started(ROOM)
        hosts.save(bot, replace(profile, host=spelling.format(hosts.here.port)))
        bot.console.recordings.adopt_again(row)
        bot.wait(lambda: bool(bot.heard["adopted"]))
        assert bot.heard["adopted"][-1].id == row.id
        bot.console.recordings.stop(row)
        bot.rested(ROOM, {State.STOPPED})


HERE = "http://127.0.0.1:{here}"
IMPORTED_TO: dict[str, tuple[tuple[str, str, int], ...]] = {
    "no profile": (),
    "the same profile, which goes elsewhere here": (("Test", "http://127.0.0.1:{elsewhere}", BIZ_ID),),
    "a profile that goes there for another application": (("Mine", HERE, 1400000000),),
}


def _imported(hosts: Hosts, bot: ConsoleBot, folder: Path) -> None:
    """Into `bot` comes what another computer left: a task that goes on, and a start without an answer."""
    request = StartRecord(BIZ_ID, ROOM, 1)
    theirs = Intent(hosts.profile.id, "Theirs", hosts.here.url, request, 1)
    with writing(folder) as writer:
        live = writer.begin(replace(theirs, request=replace(request, RoomId="live")))
        writer.finish(live.sent_id, accepted(hosts.here.service.tasks.start(replace(request, RoomId="live"))), 2)
        unknown = writer.begin(theirs)
        writer.finish(unknown.sent_id, UNKNOWN, 2)
        hosts.here.service.tasks.start(request)
    export(folder, folder / "theirs.jsonl")
    with hosts.qtbot.waitSignal(bot.console.maintenance.imported) as imported:
        bot.console.maintenance.import_file(folder / "theirs.jsonl")
    assert imported.args is not None
    assert imported.args[0].added == 2


@pytest.mark.parametrize("profiles", IMPORTED_TO)
def test_an_imported_row_is_judged_by_nobody_else(hosts: Hosts, tmp_path: Path, profiles: str) -> None:
    folder = tmp_path / "mine"
    for name, url, BizId in IMPORTED_TO[profiles]:
        url = url.format(here=hosts.here.port, elsewhere=hosts.elsewhere.port)
        store_profile(folder, replace(profile_at(url, name), BizId=BizId))
    with console_bot(hosts.qtbot, folder) as bot:
        _imported(hosts, bot, tmp_path)
        hosts.watch_goes_round(bot)
    rows = {row.RoomId: row.state for row in all_rows(folder)}
    assert (rows["live"], rows[ROOM]) == (State.ACCEPTED, State.UNKNOWN)
    asked = hosts.here.service.received()
    assert not [one for one in asked if ROOM.encode() in one.body]
    assert len(live_tasks(hosts.here.service)) >= 2


def test_an_imported_row_is_taken_up_by_the_profile_that_goes_there(hosts: Hosts, tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    store_profile(folder, profile_at(hosts.here.url, "Mine"))
    with console_bot(hosts.qtbot, folder) as bot:
        _imported(hosts, bot, tmp_path)
        assert bot.rested(ROOM).TaskId in live_tasks(hosts.here.service)
        bot.console.recordings.stop(bot.rested("live", {State.RECORDING}))
        bot.rested("live", {State.STOPPED})


def test_an_unknown_row_is_settled_where_it_is_with_a_lent_key(hosts: Hosts) -> None:
    hosts.here.service.plan("StartRecord", "cut-after")
    hosts.here.service.plan("DescribeTaskInfo", "no-task-id")
    with hosts.bot(settings=SLOW) as bot:
        bot.start(ROOM)
        bot.wait(lambda: hosts.here.service.count("DescribeTaskInfo") == 1)
        hosts.move(bot)
        row = bot.rested(ROOM, {State.UNKNOWN})
        way = bot.console.recordings.access_problem(row)
        assert way is not None
        assert way.key_of == hosts.profile.name
        bot.start(ROOM)
        assert bot.rested(ROOM, {State.ACCEPTED, State.RECORDING}).host == hosts.elsewhere.url
        bot.console.recordings.ask_there(row)
        bot.wait(lambda: bot.rows[row.id].TaskId in live_tasks(hosts.here.service))
        assert bot.rows[row.id].state in LIVE_STATES
    asked = hosts.elsewhere.service.received("StartRecord")
    assert len(asked) == 1
