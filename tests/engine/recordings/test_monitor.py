"""Watching live tasks: what is shown of them stays true, at a pace that leaves room for everybody else."""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, LIMITS, ConsoleBot, console_bot, profile_at, store_profile, untruths
from copies import replace
from faulty_line import FaultyLine
from gme_console.api.actions import ModifyRecordInfo, StartRecord
from gme_console.api.limits import Limits
from gme_console.api.values import UserLists
from gme_console.engine.recordings import monitor
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import LIVE_STATES, Adoption, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.store import ProfileStore
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import all_rows, writing

if TYPE_CHECKING:
    from gme_console.engine.requests.scheduler import Sending

QUICK = ConsoleSettings(request_s=1.0, spacing_s=0.2, watch=WatchSettings(interval_s=0.1, per_second=20))
PEOPLE = PracticeSettings(people=("1145", "1987"), enter_after=0.5, status_step=0.5, requests_per_second=1000)


@dataclass
class Site:
    """A console that watches a service, with a line between them."""

    bot: ConsoleBot
    server: PracticeServer
    line: FaultyLine

    def asked(self) -> int:
        return self.server.service.count("DescribeRecordInfo")

    def wait_asked(self, more: int) -> None:
        """Until so many more questions about files have arrived."""
        wanted = self.asked() + more
        self.bot.wait(lambda: self.asked() >= wanted)


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """`request.param` are the service's settings."""
    folder = tmp_path / "data"
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer(getattr(request, "param", PEOPLE)))
        line = stack.enter_context(FaultyLine(server.port))
        store_profile(folder, profile_at(line.url))
        bot = stack.enter_context(console_bot(qtbot, folder, settings=QUICK))
        yield Site(bot, server, line)


@pytest.mark.parametrize("site", [replace(PEOPLE, enter_after=2.0)], ids=["later"], indirect=True)
def test_a_task_is_armed_then_recording_then_stopped_with_its_files(site: Site) -> None:
    bot = site.bot
    bot.start("1987")
    row = bot.rested("1987", {State.RECORDING})
    assert bot.states("1987") == [State.SENDING, State.ACCEPTED, State.ARMED, State.RECORDING]
    assert row.confirmed_us is not None
    files = bot.details(row).files
    assert [(file.UserId, file.RecordStatus) for file in files] == [("1145", 2), ("1987", 2)]
    assert all(file.FileName and file.RecordBeginTime for file in files)
    bot.console.recordings.stop(row)
    stopped = bot.rested("1987", {State.STOPPED})
    assert stopped.ended_us is not None
    bot.wait(lambda: all(file.RecordStatus >= 10 for file in bot.details(row).files))
    assert {file.FileName for file in bot.details(row).files} == {file.FileName for file in files}
    assert bot.heard["watch_changed"][-1].tasks == 0


def test_nobody_to_record_yet_is_a_state_of_its_own_and_stays_confirmed(site: Site) -> None:
    bot = site.bot
    bot.start("nobody")
    first = bot.rested("nobody", {State.ARMED})
    bot.wait(lambda: (bot.rows[first.id].confirmed_us or 0) > (first.confirmed_us or 0))
    assert bot.rows[first.id].state is State.ARMED
    assert bot.details(first).files == ()


@pytest.mark.parametrize("site", [PEOPLE, replace(PEOPLE, linger=0.0)], ids=["lingers", "forgotten"], indirect=True)
def test_a_task_that_somebody_else_stopped_is_found_ended_with_the_files_last_seen(site: Site) -> None:
    bot = site.bot
    bot.start("1987")
    row = bot.rested("1987", {State.RECORDING})
    bot.wait(lambda: len(bot.details(row).files) == 2)
    assert row.TaskId is not None
    site.server.service.tasks.stop(BIZ_ID, row.TaskId)
    ended = bot.rested("1987", {State.ENDED})
    assert ended.ended_us is not None
    assert [file.UserId for file in bot.details(row).files] == ["1145", "1987"]
    assert not untruths(bot.rows.values(), site.server.service)
    assert bot.console.recordings.live() == ()


def test_one_answer_without_the_task_ends_nothing(site: Site) -> None:
    """A service that is slow to show a task, or forgets it once, must not make a live recording disappear."""
    bot, service = site.bot, site.server.service
    service.plan("DescribeTaskInfo", "no-task-id")
    bot.start("nobody")
    row = bot.rested("nobody", {State.ARMED})
    service.plan("DescribeRecordInfo", "ResourceNotFound.TaskNotFound")
    site.wait_asked(4)
    assert bot.rows[row.id].state is State.ARMED
    assert State.ENDED not in bot.states("nobody")


def test_a_task_that_took_the_place_of_ours_is_not_taken_for_ours(site: Site) -> None:
    bot = site.bot
    bot.start("nobody")
    row = bot.rested("nobody", {State.ARMED})
    assert row.TaskId is not None
    site.server.service.tasks.stop(BIZ_ID, row.TaskId)
    other = site.server.service.tasks.start(StartRecord(BIZ_ID, "nobody", 2))
    assert bot.rested("nobody", {State.ENDED}).TaskId == row.TaskId
    assert other not in {seen.TaskId for seen in bot.rows.values()}


@pytest.mark.parametrize(("room", "state"), [("nobody", State.ARMED), ("1987", State.RECORDING)])
def test_a_change_made_elsewhere_is_seen(site: Site, room: str, state: State) -> None:
    """The users too where nobody is recorded; while files grow, only the mode comes with them."""
    bot = site.bot
    bot.start(room)
    row = bot.rested(room, {state})
    assert row.TaskId is not None
    users = UserLists(("7",)) if state is State.ARMED else UserLists()
    site.server.service.tasks.modify(ModifyRecordInfo(BIZ_ID, row.TaskId, 3, users))
    bot.wait(lambda: (bot.rows[row.id].RecordMode, bot.rows[row.id].users) == (3, users))
    assert not untruths(bot.rows.values(), site.server.service)


def test_paused_it_asks_nothing_and_resumed_it_goes_on(site: Site) -> None:
    bot = site.bot
    bot.start("1987")
    bot.rested("1987", {State.RECORDING})
    bot.console.recordings.pause_watch(True)
    assert bot.heard["watch_changed"][-1].paused
    before = site.asked()
    bot.started("77")
    assert not site.server.service.wait_for(before + 2, "DescribeRecordInfo", 0.6)  # one may have been out
    bot.console.recordings.pause_watch(False)
    site.wait_asked(2)
    assert not bot.heard["watch_changed"][-1].paused


def test_errors_make_it_ask_more_and_more_seldom_until_all_is_well_again(site: Site) -> None:
    bot, service = site.bot, site.server.service
    bot.start("1987")
    row = bot.rested("1987", {State.RECORDING})
    service.plan("DescribeRecordInfo", "InternalError", 5)
    began = len(service.received("DescribeRecordInfo"))
    bot.wait(lambda: "internal error" in message_text(bot.heard["watch_changed"][-1].trouble))
    bot.wait(lambda: bot.heard["watch_changed"][-1].trouble == "")
    failed = [one for one in service.received("DescribeRecordInfo")[began:] if one.event]
    times = [one.at for one in failed]
    assert len(times) == 5
    least = [QUICK.watch.interval_s * 2**failures / 2 for failures in range(4)]  # a random half less
    assert all(later - earlier >= wait for (earlier, later), wait in zip(pairwise(times), least, strict=True))
    confirmed = bot.rows[row.id].confirmed_us or 0
    bot.wait(lambda: (bot.rows[row.id].confirmed_us or 0) > confirmed)
    assert bot.rows[row.id].state is State.RECORDING


def test_without_a_line_it_says_so_and_recovers_by_itself(site: Site) -> None:
    bot = site.bot
    bot.start("1987")
    row = bot.rested("1987", {State.RECORDING})
    site.line.refuse()
    bot.wait(lambda: bool(bot.heard["watch_changed"][-1].trouble))
    assert bot.rows[row.id].state is State.RECORDING
    site.line.take_again()
    bot.wait(lambda: bot.heard["watch_changed"][-1].trouble == "")
    assert bot.rows[row.id].state is State.RECORDING


def test_a_refusal_for_the_rate_is_no_trouble_of_anybody(site: Site) -> None:
    bot, service = site.bot, site.server.service
    bot.start("1987")
    row = bot.rested("1987", {State.RECORDING})
    service.plan("DescribeRecordInfo", "RequestLimitExceeded", 2)
    planned = site.asked() + 3
    bot.wait(lambda: site.asked() >= planned)
    assert not any(status.trouble for status in bot.heard["watch_changed"])
    assert bot.notices == []
    assert bot.rows[row.id].state is State.RECORDING


def test_one_profile_out_of_reach_does_not_keep_another_from_being_watched(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(monitor, "BACKOFF_MOST_S", 600.0)
    folder = tmp_path / "data"
    with PracticeServer(PEOPLE) as near, PracticeServer(PEOPLE) as far, FaultyLine(far.port) as line:
        away, here = profile_at(line.url, "Away"), profile_at(near.url, "Here")
        store_profile(folder, away)
        ProfileStore(folder).save(here)
        long = QUICK._replace(watch=WatchSettings(interval_s=2.0, per_second=20))
        with console_bot(qtbot, folder, settings=long) as bot:
            bot.started("1", "2", "3", "4")
            bot.wait(lambda: far.service.count("DescribeRecordInfo") >= 4)
            line.refuse()
            bot.console.profiles.choose(here.id)
            bot.wait(lambda: bool(bot.heard["watch_changed"][-1].trouble))
            (row,) = bot.started("5")
            before = near.service.count("DescribeRecordInfo")
            bot.wait(lambda: near.service.count("DescribeRecordInfo") >= before + 2)
            assert bot.rows[row.id].state in LIVE_STATES
            assert bot.heard["watch_changed"][-1].trouble


def test_starts_that_follow_each_other_closely_do_not_keep_the_others_from_being_watched(
    qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    with PracticeServer(PEOPLE) as server:
        store_profile(folder, profile_at(server.url))
        slow = ConsoleSettings(watch=WatchSettings(interval_s=0.1, per_second=2))
        with console_bot(qtbot, folder, settings=slow) as bot:
            rooms = [f"room {number}" for number in range(12)]
            for room in rooms:
                bot.start(room)
                bot.rested(room, LIVE_STATES)
                qtbot.wait(100)
            assert server.service.count("DescribeRecordInfo") > 0


def test_what_was_live_yesterday_is_confirmed_first(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with PracticeServer(PEOPLE) as server:
        store_profile(folder, profile_at(server.url))
        with console_bot(qtbot, folder, settings=QUICK) as bot:
            kept, gone = bot.started("kept", "gone")
            bot.console.recordings.pause_watch(True)
        assert gone.TaskId is not None
        server.service.tasks.stop(BIZ_ID, gone.TaskId)
        with console_bot(qtbot, folder, settings=QUICK) as bot:
            bot.wait(lambda: len(bot.console.recordings.live()) == 2)
            assert bot.rested("gone", {State.ENDED}).id == gone.id
            assert bot.rested("kept", {State.RECORDING}).id == kept.id
        assert not untruths(all_rows(folder), server.service)


def test_a_start_does_not_wait_for_questions_that_hang(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with PracticeServer(PEOPLE) as server:
        store_profile(folder, profile_at(server.url))
        patient = Limits(connect=20.0, total=60.0)
        with console_bot(qtbot, folder, settings=QUICK, limits=patient) as bot:
            bot.console.recordings.pause_watch(True)
            bot.started("1", "2", "3")
            server.service.plan("DescribeRecordInfo", "hang", 2)
            bot.console.recordings.pause_watch(False)
            out = server.service.count("DescribeRecordInfo") + 2
            bot.wait(lambda: server.service.count("DescribeRecordInfo") == out)
            bot.started("4")
            assert server.service.count("DescribeRecordInfo") == out, "the questions had ended before"
            server.stop()  # or leaving would wait for them


TASKS = 200
MOST_BETWEEN = 6
"""Requests of the watch that may arrive once a start is written and before it does: those out, and on their way."""


def watch_many(qtbot: QtBot, folder: Path, seconds: float, presses: int) -> None:
    """200 live tasks under the service's own limit; a start now and then."""
    with PracticeServer(PracticeSettings(enter_after=1.0)) as server:
        service = server.service
        store_profile(folder, profile_at(server.url))
        adopt_many(folder, server)
        settings = ConsoleSettings(watch=WatchSettings(interval_s=1.0, per_second=20))
        limited: set[str] = set()
        between: list[int] = []
        submitted: list[float] = []
        with console_bot(qtbot, folder, settings=settings, limits=replace(LIMITS, total=5.0)) as bot:
            bot.wait(lambda: len(bot.console.recordings.live()) == TASKS)
            note_submitted(bot, submitted)
            began = time.monotonic()
            for press in range(presses):
                until = began + seconds * (press + 1) / presses
                wait_while_noting(bot, server, until, limited)
                bot.start(f"new {press}")
                assert bot.rested(f"new {press}", LIVE_STATES).TaskId is not None
                news = [one for one in service.received() if one.at >= submitted[press]]
                between.append([one.action for one in news].index("StartRecord"))
            asked = service.count("DescribeRecordInfo")
            assert not any(status.trouble for status in bot.heard["watch_changed"])
        assert limited == set()
        assert max(between) <= MOST_BETWEEN
        assert asked >= 10 * seconds
        assert not untruths(all_rows(folder), service)


def note_submitted(bot: ConsoleBot, times: list[float]) -> None:
    """The list grows when a start, which is written by then, is given to the scheduler."""
    scheduler = bot.console.recordings.runner._scheduler
    submit_all = scheduler.submit_all

    def noting(sendings: Iterable[Sending]) -> None:
        some = tuple(sendings)
        times.extend(time.time() for job, *_ in some if isinstance(job.request, StartRecord))
        submit_all(some)

    scheduler.submit_all = noting  # type: ignore[method-assign]


def adopt_many(folder: Path, server: PracticeServer) -> None:
    profile = profile_at(server.url)
    with writing(folder) as writer:
        for number in range(TASKS):
            task = server.service.tasks.start(StartRecord(BIZ_ID, f"room {number}", 1))
            writer.adopt(
                Adoption(
                    profile.id, profile.name, profile.host, BIZ_ID, f"room {number}", task, 1, UserLists(), number + 1
                )
            )


def wait_while_noting(bot: ConsoleBot, server: PracticeServer, until: float, limited: set[str]) -> None:
    """Until that time, noting every refusal for the rate."""

    def over() -> bool:
        limited.update(one.code for one in server.service.received()[-100:] if "Limit" in one.code)
        return time.monotonic() >= until

    bot.wait(over, 120_000)


def test_two_hundred_tasks_are_watched_within_the_services_limit(qtbot: QtBot, tmp_path: Path) -> None:
    watch_many(qtbot, tmp_path / "data", seconds=4.0, presses=4)


@pytest.mark.slow
@pytest.mark.timeout(150)
def test_two_hundred_tasks_are_watched_for_a_minute(qtbot: QtBot, tmp_path: Path) -> None:
    watch_many(qtbot, tmp_path / "data", seconds=60.0, presses=20)


def test_the_watch_never_asks_faster_than_it_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "data"
    with PracticeServer(PracticeSettings(enter_after=0.0)) as server:
        store_profile(folder, profile_at(server.url))
        adopt_many(folder, server)
        slow = ConsoleSettings(watch=WatchSettings(interval_s=0.1, per_second=8))
        with console_bot(qtbot, folder, settings=slow) as bot:
            bot.wait(lambda: server.service.count("DescribeRecordInfo") >= 17)
        times = [one.at for one in server.service.received("DescribeRecordInfo")]
        assert times[16] - times[0] >= 1.5  # two seconds, had the first two not been late on their way
