"""Quick checks with a real console, ledger and practice service: whatever happens, nothing is left recording."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, LIMITS, SETTINGS, ConsoleBot, console_bot, live_tasks, profile_at, store_profile
from faulty_line import FaultyLine
from gme_console.api.actions import StartRecord
from gme_console.api.detail import Detail
from gme_console.api.values import UserLists
from gme_console.engine.quick_check.check_messages import CheckCode, CheckLimits, CheckProgress
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict, read_report
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import all_rows, database

SERVICE = PracticeSettings(enter_after=0.0, status_step=0.02, requests_per_second=1_000)
QUICK = CheckLimits(
    hold_s=0.05, wait_s=8.0, files_s=8.0, look_s=5.0, start_s=8.0, stop_s=8.0, every_s=0.02, again_s=1.0
)
ONLY = UserLists(("1145", "7"), ())


class Checks:
    """A console and what it told of its checks: every report of each room, in order."""

    def __init__(self, bot: ConsoleBot) -> None:
        self.bot = bot
        self.service = bot.console.quick_checks
        self.told: dict[str, list[CheckProgress]] = {}
        self.abort_at: CheckStep | None = None
        self.service.changed.connect(self._take)

    def begin(self, *rooms: str, mode: int = 1, users: UserLists | None = None, limits: CheckLimits = QUICK) -> None:
        requests = tuple(StartRecord(BIZ_ID, room, mode, users or UserLists()) for room in rooms)
        assert len(self.service.check_rooms(requests, limits)) == len(rooms)

    def end(self) -> None:
        self.bot.wait(lambda: not self.service.busy)

    def report(self, room: str) -> CheckReport:
        return self.told[room][-1].report

    def check(self, room: str = "1987", **how: object) -> CheckReport:
        self.begin(room, **how)  # type: ignore[arg-type]
        self.end()
        return self.report(room)

    def _take(self, progress: CheckProgress) -> None:
        self.told.setdefault(progress.request.RoomId, []).append(progress)
        report = progress.report
        if progress.begun and not report.is_over and report.step is self.abort_at and report.steps:
            self.abort_at = None
            self.service.abort()


@contextmanager
def checks(qtbot: QtBot, folder: Path, server: PracticeServer) -> Iterator[Checks]:
    store_profile(folder, profile_at(server.url))
    with console_bot(qtbot, folder, limits=LIMITS, settings=SETTINGS) as bot:
        bot.wait(lambda: bot.console.recordings.takes_starts)
        yield Checks(bot)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(SERVICE) as running:
        yield running


def stored(folder: Path, room: str) -> CheckReport:
    """The report of the newest row of the room, as the history has it."""
    from ledger_helpers import details

    row = next(row for row in all_rows(folder) if row.RoomId == room)
    report = read_report(details(folder, row.id).check)
    assert report is not None
    assert row.check == report.verdict
    return report


@pytest.mark.parametrize(
    ("mode", "users", "who"),
    [
        (1, UserLists(), {"1145", "1987", "6787"}),
        (1, ONLY, {"1145", "7"}),
        (1, UserLists((), ("1987",)), {"1145", "6787"}),
        (2, UserLists(), {"0"}),
        (3, ONLY, {"0", "1145", "7"}),
    ],
)
def test_it_passes_in_every_mode(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer, mode: int, users: UserLists, who: set[str]
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        report = one.check(mode=mode, users=users)
        assert (report.verdict, report.why, report.left) == (CheckVerdict.PASS, "", False)
        assert {file.UserId for file in report.files} == who
        assert [step.step for step in report.steps] == list(CheckStep)
        assert all(step.request_ids for step in report.steps if step.step not in (CheckStep.VERIFY, CheckStep.HOLD))
        one.bot.wait(lambda: all_rows(tmp_path)[0].check == CheckVerdict.PASS)
        assert stored(tmp_path, "1987") == report
    (row,) = all_rows(tmp_path)
    assert row.state is State.STOPPED
    assert live_tasks(server.service) == {}
    assert [server.service.count(action) for action in ("StartRecord", "StopRecord")] == [1, 1]


FAILS = {
    "somebody-elses": (CheckStep.LOOK, CheckCode.TAKEN),
    "ResourceNotFound.RoomNotFound": (CheckStep.LOOK, CheckCode.NO_ROOM),
    "DescribeTaskInfo UnauthorizedOperation": (CheckStep.LOOK, CheckCode.NOT_ASKED),
    "DescribeTaskInfo hang": (CheckStep.LOOK, CheckCode.NOT_ASKED),
    "UnsupportedOperation.ServiceNotOpened": (CheckStep.START, CheckCode.REFUSED),
    "ResourceInUse.TaskInUse": (CheckStep.START, CheckCode.REFUSED),
    "http-502": (CheckStep.START, CheckCode.DID_NOT_START),
    "nobody": (CheckStep.WAIT, CheckCode.NOT_RECORDING),
    "DescribeRecordInfo InternalError": (CheckStep.WAIT, CheckCode.NOT_RECORDING_WHY),
    "stuck-upload": (CheckStep.FILES, CheckCode.FILES_NOT_THERE),
}


@pytest.mark.parametrize("room", FAILS)
def test_it_fails_at_the_step_that_went_wrong_and_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer, room: str
) -> None:
    step, told = FAILS[room]
    short = {CheckStep.WAIT: {"wait_s": 0.3}, CheckStep.FILES: {"files_s": 0.3}}
    with checks(qtbot, tmp_path, server) as one:
        report = one.check(room, limits=QUICK._replace(**short.get(step, {})))
        assert (report.verdict, report.step, report.left) == (CheckVerdict.FAIL, step, False)
        assert isinstance(report.why, Detail)
        assert report.why.code == told
        if told is CheckCode.REFUSED:
            assert room in message_text(report.why)
        one.bot.wait(lambda: any(row.check == CheckVerdict.FAIL for row in all_rows(tmp_path)))
        assert stored(tmp_path, room) == report
    live = [task for task in server.service.tasks.snapshot() if task.live]
    assert [task.RoomId for task in live] == (["somebody-elses"] if room == "somebody-elses" else [])


def test_who_leaves_early_fails_the_hold(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> None:
    with checks(qtbot, tmp_path, server) as one:
        report = one.check("leaves-early", limits=QUICK._replace(hold_s=3.2))
        assert (report.verdict, report.step) == (CheckVerdict.FAIL, CheckStep.HOLD)
    assert live_tasks(server.service) == {}


@pytest.mark.parametrize("users", [ONLY, UserLists((), ("1987",))])
def test_a_stray_file_fails_the_verification(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer, users: UserLists
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        report = one.check("stray-file", users=users)
        assert (report.verdict, report.step, report.left) == (CheckVerdict.FAIL, CheckStep.VERIFY, False)
        assert isinstance(report.why, Detail)
        assert report.why.code == CheckCode.STRAY_FILE
    assert live_tasks(server.service) == {}


def test_a_lost_file_fails_the_wait_for_files(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> None:
    with checks(qtbot, tmp_path, server) as one:
        report = one.check("lost-file", users=ONLY, limits=QUICK._replace(files_s=2.0))
        assert (report.verdict, report.step) == (CheckVerdict.FAIL, CheckStep.FILES)
        assert report.why == Detail(CheckCode.FILES_NOT_THERE, who=Detail(CheckCode.USERS, users="7", n=1))
    assert live_tasks(server.service) == {}


@pytest.mark.parametrize("room", ["cut-after", "http-502-after", "no-task-id", "internal-after", "truncated", "hang"])
def test_a_start_without_an_answer_is_settled_and_goes_on(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer, room: str
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        report = one.check(room)
        assert (report.verdict, report.left) == (CheckVerdict.PASS, False)
        assert Detail(CheckCode.SETTLED) in report.remarks
    assert live_tasks(server.service) == {}
    assert server.service.count("StartRecord") == 1


@pytest.mark.parametrize("room", ["StopRecord cut-after", "StopRecord http-502-after", "StopRecord cut-before"])
def test_a_stop_without_an_answer_is_settled(qtbot: QtBot, tmp_path: Path, server: PracticeServer, room: str) -> None:
    if room.endswith("before"):
        server.service.plan("StopRecord", "cut-before")
        room = "1987"
    with checks(qtbot, tmp_path, server) as one:
        report = one.check(room)
        assert (report.verdict, report.step, report.left) == (CheckVerdict.PASS, CheckStep.VERIFY, False)
    assert live_tasks(server.service) == {}


def test_a_refused_stop_says_what_is_left_until_somebody_stops_it(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    server.service.plan("StopRecord", "UnauthorizedOperation")
    with checks(qtbot, tmp_path, server) as one:
        report = one.check()
        assert (report.verdict, report.step, report.left) == (CheckVerdict.FAIL, CheckStep.STOP, True)
        assert [room for room, *_ in live_tasks(server.service).values()] == ["1987"]
        (row,) = one.service.unfinished.rows()

        def stopped() -> bool:
            """Pressed until it counts as another press than the one before."""
            one.service.unfinished.stop((row,))
            return one.bot.rows[row.id].state is State.STOPPED

        one.bot.wait(stopped)
        assert one.service.unfinished.rows() == ()


def test_what_could_not_be_reached_is_stopped_when_the_line_is_back(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    with FaultyLine(server.port) as line:
        store_profile(tmp_path, profile_at(line.url))
        with console_bot(qtbot, tmp_path, limits=LIMITS, settings=SETTINGS) as bot:
            bot.wait(lambda: bot.console.recordings.takes_starts)
            one = Checks(bot)
            one.begin("1987", limits=QUICK._replace(hold_s=600.0, stop_s=1.0))
            bot.wait(lambda: one.report("1987").step is CheckStep.HOLD)
            line.refuse()
            one.service.abort()
            one.end()
            report = one.report("1987")
            assert (report.verdict, report.left) == (CheckVerdict.ABORTED, True)
            assert len(live_tasks(server.service)) == 1
            line.take_again()

            def stopped() -> bool:
                one.service.unfinished.sweep()
                return not live_tasks(server.service)

            bot.wait(stopped)
            bot.rested("1987", [State.STOPPED])
            bot.wait(lambda: one.service.unfinished.open_rows() == ())


@pytest.mark.parametrize("step", list(CheckStep)[:-1])
@pytest.mark.parametrize("room", ["1987", "cut-after", "http-502-after"])
def test_aborted_at_any_step_it_leaves_no_task(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer, step: CheckStep, room: str
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        one.abort_at = step
        one.begin(room, limits=QUICK._replace(hold_s=0.2, files_s=30.0))
        one.end()
        report = one.report(room)
        if one.abort_at is None:
            assert (report.verdict, report.step, report.left) == (CheckVerdict.ABORTED, step, False)
            assert report.why == Detail(CheckCode.BY_HAND)
        one.bot.wait(lambda: any(row.check == report.verdict for row in all_rows(tmp_path)))
        assert live_tasks(server.service) == {}
    assert server.service.count("StartRecord") == (0 if step is CheckStep.LOOK else 1)


def lock(other: sqlite3.Connection) -> bool:
    """Takes the history away from the console, once it does not write."""
    try:
        other.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError:
        return False
    return True


@pytest.mark.expects_log
def test_a_start_that_is_written_only_after_the_check_gave_up_is_stopped_all_the_same(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    with checks(qtbot, tmp_path, server) as one, database(tmp_path) as other:
        one.bot.wait(partial(lock, other))
        report = one.check(limits=QUICK._replace(start_s=-0.8))
        assert (report.verdict, report.step, report.left) == (CheckVerdict.FAIL, CheckStep.START, True)
        assert server.service.count("StartRecord") == 0
        other.execute("ROLLBACK")
        one.bot.rested("1987", [State.STOPPED])
        one.bot.wait(lambda: all_rows(tmp_path)[0].check == CheckVerdict.FAIL)
    assert server.service.count("StartRecord") == 1
    assert live_tasks(server.service) == {}


@pytest.mark.expects_log
def test_a_history_that_is_locked_meanwhile_keeps_the_stop_for_later(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        one.begin("1987", limits=QUICK._replace(hold_s=600.0, stop_s=60.0))
        one.bot.wait(lambda: one.report("1987").step is CheckStep.HOLD)
        with database(tmp_path) as other:
            one.bot.wait(partial(lock, other))
            one.service.abort()
            one.bot.wait(lambda: bool(one.bot.notices))
            assert len(live_tasks(server.service)) == 1
            other.execute("ROLLBACK")
        one.end()
        report = one.report("1987")
        assert (report.verdict, report.left) == (CheckVerdict.ABORTED, False)
        one.bot.wait(lambda: all_rows(tmp_path)[0].check == CheckVerdict.ABORTED)
    assert live_tasks(server.service) == {}


def test_many_rooms_a_few_at_once(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> None:
    rooms = [f"room {number}" for number in range(9)]
    with checks(qtbot, tmp_path, server) as one:
        one.begin(*rooms, "nobody", limits=QUICK._replace(at_once=3, hold_s=0.5, wait_s=3.0))
        live: list[int] = []
        one.service.changed.connect(lambda _: live.append(len(live_tasks(server.service))))
        one.end()
        assert max(live) == 3
        assert {room: one.report(room).verdict for room in rooms} == dict.fromkeys(rooms, CheckVerdict.PASS)
        assert one.report("nobody").verdict is CheckVerdict.FAIL
    assert live_tasks(server.service) == {}


def test_an_aborted_list_ends_each_of_its_checks(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> None:
    rooms = [f"room {number}" for number in range(6)]
    with checks(qtbot, tmp_path, server) as one:
        one.abort_at = CheckStep.WAIT
        one.begin(*rooms, limits=QUICK._replace(at_once=2))
        one.end()
        assert {one.report(room).verdict for room in rooms} == {CheckVerdict.ABORTED}
    assert live_tasks(server.service) == {}
    assert server.service.count("StartRecord") <= 2


def test_another_profile_ends_the_check(qtbot: QtBot, tmp_path: Path, server: PracticeServer) -> None:
    with checks(qtbot, tmp_path, server) as one:
        one.begin("1987", limits=QUICK._replace(hold_s=30.0))
        one.bot.wait(lambda: one.report("1987").step is CheckStep.HOLD)
        one.bot.console.profiles.choose("practice")
        one.end()
        assert one.report("1987").why == Detail(CheckCode.PROFILE_CHANGED)
    assert live_tasks(server.service) == {}


def test_a_start_pressed_at_the_same_moment_goes_first_and_is_left_alone(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        one.bot.start("1987")
        report = one.check()
        assert (report.verdict, report.left) == (CheckVerdict.FAIL, False)

        def pressed() -> list[Row]:
            rows = one.bot.rows.values()
            return [row for row in rows if row.RoomId == "1987" and not row.check and row.state in LIVE_STATES]

        one.bot.wait(lambda: bool(pressed()))
        (row,) = pressed()
        assert list(live_tasks(server.service)) == [one.bot.rows[row.id].TaskId]
    assert server.service.count("StopRecord") == 0
    assert sorted(row.check or "" for row in all_rows(tmp_path)) == ["", CheckVerdict.FAIL]


def test_a_recording_stopped_by_hand_meanwhile_fails_the_check(
    qtbot: QtBot, tmp_path: Path, server: PracticeServer
) -> None:
    with checks(qtbot, tmp_path, server) as one:
        one.begin("1987", limits=QUICK._replace(hold_s=30.0))
        one.bot.wait(lambda: one.report("1987").step is CheckStep.HOLD)
        row = one.bot.room("1987")
        assert row is not None
        one.bot.console.recordings.stop(row)
        one.end()
        report = one.report("1987")
        assert (report.step, report.why, report.left) == (CheckStep.HOLD, Detail(CheckCode.STOPPED_MEANWHILE), False)
