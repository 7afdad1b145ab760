"""What the operator does with a task besides starting it: stop, change, look up, adopt, and look before all that."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, ConsoleBot, console_bot, live_tasks, profile_at, store_profile, untruths
from copies import replace
from faulty_line import FaultyLine
from gme_console.api.actions import ModifyRecordInfo, StartRecord
from gme_console.api.limits import Limits
from gme_console.api.outcome import Reason
from gme_console.api.values import UserLists
from gme_console.engine.recordings import operations as engine_tasks
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel
from gme_console.profiles.store import ProfileStore
from gme_console.ui.texts.message_text import message_text

if TYPE_CHECKING:
    from gme_console.practice.service import PracticeService

ONLY = UserLists(("1145",))
PEOPLE = PracticeSettings(people=("1145", "1987"), enter_after=0.0, status_step=5.0, requests_per_second=1000)


@dataclass
class Site:
    """A console that watches nothing, a service, and the line between them."""

    bot: ConsoleBot
    service: PracticeService
    line: FaultyLine

    def elsewhere(self, room: str, mode: int = 2, users: UserLists | None = None) -> int:
        """The TaskId of a task that somebody else begins."""
        return self.service.tasks.start(StartRecord(BIZ_ID, room, mode, users or UserLists()))

    def told(self, room: str) -> RoomStatus:
        """What is told of the form's room once it was asked about."""
        bot = self.bot

        def found() -> bool:
            reports = bot.reports("form_room_checked", room)
            return bool(reports) and reports[-1].finding is not RoomState.ASKING

        bot.wait(found)
        return bot.reports("form_room_checked", room)[-1]

    def noticed(self) -> str:
        self.bot.wait(lambda: bool(self.bot.notices))
        return self.bot.notices[-1]


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Site]:
    """`request.param` are the console's limits."""
    limits = getattr(request, "param", Limits(connect=1.0, total=3.0))
    folder = tmp_path / "data"
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer(PEOPLE))
        line = stack.enter_context(FaultyLine(server.port))
        store_profile(folder, profile_at(line.url))
        bot = stack.enter_context(console_bot(qtbot, folder, limits=limits))
        bot.console.recordings.pause_watch(True)
        yield Site(bot, server.service, line)


def stopped(bot: ConsoleBot, row: Row) -> Row:
    bot.console.recordings.stop(row)
    return bot.rested(row.RoomId, {State.STOPPED})


def test_a_stop_asks_for_the_files_before_and_after(site: Site) -> None:
    (row,) = site.bot.started("1987")
    end = stopped(site.bot, row)
    assert (end.id, end.TaskId, end.reason) == (row.id, row.TaskId, "")
    site.bot.wait(lambda: site.service.count("DescribeRecordInfo") == 2)
    actions = [one.action for one in site.service.received()]
    assert actions == ["StartRecord", "DescribeRecordInfo", "StopRecord", "DescribeRecordInfo"]
    site.bot.wait(lambda: {file.RecordStatus for file in site.bot.details(row).files} == {10})
    assert [file.UserId for file in site.bot.details(row).files] == ["1145", "1987"]
    assert live_tasks(site.service) == {}


def test_a_stop_is_sent_whatever_the_question_for_the_files_gives(site: Site) -> None:
    rows = site.bot.started("1", "2", "3", "4")
    for event in ("InternalError", "UnauthorizedOperation", "cut-before", "garbage"):
        site.service.plan("DescribeRecordInfo", event)
    for row in rows:
        site.bot.console.recordings.stop(row)
    for row in rows:
        assert site.bot.rested(row.RoomId, {State.STOPPED}).reason == ""
    assert live_tasks(site.service) == {}
    assert site.bot.notices == []


def test_a_stop_does_not_wait_long_for_files(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    """A recording that must end now ends now, even while nothing else is answered."""
    monkeypatch.setattr(engine_tasks, "FILES_FIRST_MS", 100)
    (row,) = site.bot.started("1987")
    site.service.plan("DescribeRecordInfo", "hang")
    stopped(site.bot, row)
    site.bot.wait(lambda: site.service.count("DescribeRecordInfo") == 2)
    assert site.service.count("StopRecord") == 1


def test_a_task_that_had_ended_already_is_stopped_without_a_fuss(site: Site) -> None:
    (row,) = site.bot.started("1987")
    assert row.TaskId is not None
    site.service.tasks.stop(BIZ_ID, row.TaskId)
    end = stopped(site.bot, row)
    assert end.reason == Reason.ALREADY_ENDED
    assert end.ended_us is not None


def test_several_rows_are_stopped_at_once(site: Site) -> None:
    rooms = [f"room {number}" for number in range(6)]
    for row in site.bot.started(*rooms):
        site.bot.console.recordings.stop(row)
    for room in rooms:
        site.bot.rested(room, {State.STOPPED})
    assert site.service.count("StopRecord") == len(rooms)
    assert live_tasks(site.service) == {}


def test_a_double_press_stops_once(site: Site) -> None:
    (row,) = site.bot.started("1987")
    site.bot.console.recordings.stop(row)
    stopped(site.bot, row)
    site.bot.started("last")
    assert site.service.count("StopRecord") == 1
    assert len(site.bot.details(row).sent) == 2


def test_a_refused_stop_leaves_the_task_live_and_says_why(site: Site) -> None:
    (row,) = site.bot.started("1987")
    site.service.plan("StopRecord", "UnauthorizedOperation")
    site.bot.console.recordings.stop(row)
    site.bot.wait(lambda: site.bot.states("1987")[-2:-1] == [State.STOPPING])
    assert site.bot.rows[row.id].state in LIVE_STATES
    sent = site.bot.details(row).sent[-1]
    assert (sent.action, sent.kind, sent.code) == ("StopRecord", "refused", "UnauthorizedOperation")
    assert not untruths(site.bot.rows.values(), site.service)


def test_a_change_starts_from_what_the_task_does_now(site: Site) -> None:
    (row,) = site.bot.started("1987", users=ONLY)
    assert row.TaskId is not None
    elsewhere = UserLists(("2", "3"))
    site.service.tasks.modify(ModifyRecordInfo(BIZ_ID, row.TaskId, 3, elsewhere))
    site.bot.console.recordings.prepare_change(row, site.bot.heard["draft_ready"].append)
    site.bot.wait(lambda: bool(site.bot.heard["draft_ready"]))
    (draft,) = site.bot.heard["draft_ready"]
    assert (draft.row.id, draft.RecordMode, draft.users) == (row.id, 3, elsewhere)


def test_a_change_sends_mode_and_lists_whole_and_reads_them_back(site: Site) -> None:
    (row,) = site.bot.started("1987", users=ONLY)
    users = UserLists((), ("1987", "5"))
    site.bot.console.recordings.change(row, 2, users)
    site.bot.wait(lambda: site.service.count("DescribeTaskInfo") == 1)
    changed = site.bot.rested("1987")
    assert (changed.RecordMode, changed.users, changed.TaskId) == (2, users, row.TaskId)
    (received,) = site.service.received("ModifyRecordInfo")
    assert received.request == ModifyRecordInfo(BIZ_ID, row.TaskId or 0, 2, users)
    assert site.bot.states("1987")[1:] == [State.ACCEPTED, State.CHANGING, State.ACCEPTED]
    assert site.bot.notices == []


def test_a_change_back_to_everyone_leaves_no_list(site: Site) -> None:
    (row,) = site.bot.started("1987", users=ONLY)
    site.bot.console.recordings.change(row, 1, UserLists())
    site.bot.wait(lambda: site.bot.rows[row.id].users == UserLists())
    assert b"Subscribe" not in site.service.received("ModifyRecordInfo")[0].body
    assert not untruths(site.bot.rows.values(), site.service)


def test_a_change_that_the_service_did_not_make_is_noticed(site: Site) -> None:
    """Accepted, and yet another mode is shown: somebody else was quicker, or the service means something else."""
    (row,) = site.bot.started("1987")
    task = row.TaskId or 0
    site.service.plan("DescribeTaskInfo", "slow 0.2")
    service_modify = site.service.tasks.modify

    def modify(request: ModifyRecordInfo) -> None:
        service_modify(replace(request, RecordMode=1))

    site.service.tasks.modify = modify  # type: ignore[method-assign]
    site.bot.console.recordings.change(row, 3, ONLY)
    assert "shows other users or mode" in site.noticed()
    site.bot.wait(lambda: site.bot.rows[row.id].RecordMode == 1)
    assert live_tasks(site.service)[task] == ("1987", 1, ONLY)
    assert not untruths(site.bot.rows.values(), site.service)


def test_a_change_of_a_task_that_is_over_is_not_prepared(site: Site) -> None:
    (row,) = site.bot.started("1987")
    site.service.tasks.stop(BIZ_ID, row.TaskId or 0)
    site.bot.console.recordings.prepare_change(row, site.bot.heard["draft_ready"].append)
    assert "does not show this recording" in site.noticed()
    assert site.bot.heard["draft_ready"] == []


def test_a_change_that_cannot_be_prepared_changes_nothing_and_says_so(site: Site) -> None:
    (row,) = site.bot.started("1987")
    site.service.plan("DescribeTaskInfo", "UnauthorizedOperation")
    site.bot.console.recordings.prepare_change(row, site.bot.heard["draft_ready"].append)
    assert "Nothing was changed" in site.noticed()
    assert site.bot.rows[row.id].state in LIVE_STATES


def test_one_thing_at_a_time_is_done_to_a_task(site: Site) -> None:
    (row,) = site.bot.started("1987")
    site.service.plan("ModifyRecordInfo", "slow 0.5")
    site.bot.console.recordings.change(row, 3, ONLY)
    site.bot.console.recordings.stop(row)
    assert "wait for the earlier request" in site.noticed()
    site.bot.wait(lambda: site.bot.rows[row.id].RecordMode == 3)
    assert site.service.count("StopRecord") == 0
    assert not untruths(site.bot.rows.values(), site.service)


def test_a_task_that_somebody_else_began_is_adopted_by_its_room(site: Site) -> None:
    task = site.elsewhere("1987", 3, ONLY)
    site.bot.start("1987")
    in_use = site.bot.rested("1987", {State.REFUSED})
    assert in_use.reason == Reason.TASK_IN_USE
    site.bot.console.recordings.adopt(BIZ_ID, "1987")
    site.bot.wait(lambda: bool(site.bot.heard["adopted"]))
    (row,) = site.bot.heard["adopted"]
    assert (row.TaskId, row.RoomId, row.RecordMode, row.users) == (task, "1987", 3, ONLY)
    assert (row.origin, row.id != in_use.id) == (Origin.ADOPTED, True)
    assert not untruths(site.bot.rows.values(), site.service)
    assert stopped(site.bot, row).id == row.id
    assert live_tasks(site.service) == {}


def test_adopting_twice_or_what_is_ours_makes_no_second_row(site: Site) -> None:
    (ours,) = site.bot.started("ours")
    site.elsewhere("theirs")
    for room in ("theirs", "theirs", "ours"):
        site.bot.console.recordings.adopt(BIZ_ID, room)
    site.bot.wait(lambda: len(site.bot.heard["adopted"]) == 3)
    first, second, third = sorted(site.bot.heard["adopted"], key=lambda row: (row.RoomId == "ours", row.id))
    assert first.id == second.id
    assert (third.id, third.origin) == (ours.id, Origin.STARTED)
    assert not untruths(site.bot.rows.values(), site.service)


def test_a_task_is_adopted_by_its_id_alone(site: Site) -> None:
    task = site.elsewhere("0077", 2, ONLY)
    site.bot.console.recordings.adopt_task(BIZ_ID, task)
    site.bot.wait(lambda: bool(site.bot.heard["adopted"]))
    (row,) = site.bot.heard["adopted"]
    assert (row.TaskId, row.RoomId, row.RecordMode, row.users) == (task, "0077", 2, ONLY)


def test_what_is_not_there_cannot_be_adopted(site: Site) -> None:
    site.bot.console.recordings.adopt(BIZ_ID, "empty")
    assert "Nothing records room empty" in site.noticed()
    site.service.plan("DescribeTaskInfo", "ResourceNotFound.RoomNotFound")
    site.bot.console.recordings.adopt(BIZ_ID, "no such room")
    site.bot.wait(lambda: len(site.bot.notices) == 2)
    task = site.elsewhere("over")
    site.service.tasks.stop(BIZ_ID, task)
    site.bot.console.recordings.adopt_task(BIZ_ID, task)
    site.bot.wait(lambda: len(site.bot.notices) == 3)
    assert f"does not show task {task} in room over any more" in site.bot.notices[-1]
    site.bot.console.recordings.adopt_task(BIZ_ID, 1)
    site.bot.wait(lambda: len(site.bot.notices) == 4)
    assert "could not be looked up" in site.bot.notices[-1]
    assert site.bot.rows == {}


@pytest.mark.parametrize("event", ["UnauthorizedOperation", "InternalError", "cut-before", "http-502", "garbage"])
def test_a_task_whose_room_cannot_be_asked_about_is_not_said_to_be_over(site: Site, event: str) -> None:
    task = site.elsewhere("1987")
    site.service.plan("DescribeTaskInfo", event)
    site.bot.console.recordings.adopt_task(BIZ_ID, task)
    assert f"Task {task} could not be looked up" in site.noticed()
    site.bot.console.recordings.adopt_task(BIZ_ID, task)
    site.bot.wait(lambda: bool(site.bot.heard["adopted"]))


def test_a_read_only_profile_changes_nothing(site: Site) -> None:
    (row,) = site.bot.started("1987")
    console = site.bot.console
    ProfileStore(site.bot.folder).save(replace(console.profiles.chosen, guard=GuardLevel.READ_ONLY))
    with site.bot.qtbot.waitSignal(console.profiles.changed):
        console.open()
    before = site.service.count()
    site.bot.start("other")
    console.recordings.stop(row)
    console.recordings.change(row, 2, ONLY)
    console.recordings.prepare_change(row, site.bot.heard["draft_ready"].append)
    assert len(site.bot.notices) == 4
    assert all("read-only" in notice for notice in site.bot.notices)
    site.bot.console.recordings.look_at_rooms(BIZ_ID, ("1987",), site.bot.heard["room_told"].append)
    site.bot.wait(lambda: bool(site.bot.heard["room_told"]))
    assert site.service.count() == before + 1
    assert site.bot.room("other") is None


# Looking before a start.


def test_a_room_where_nothing_records_is_free(site: Site) -> None:
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    report = site.told("1987")
    assert (report.finding, report.TaskId, report.ours) == (RoomState.FREE, None, None)
    assert [one.finding for one in site.bot.heard["form_room_checked"]] == [RoomState.ASKING, RoomState.FREE]


def test_a_room_taken_by_us_tells_which_row_it_is(site: Site) -> None:
    (row,) = site.bot.started("1987", mode=3, users=ONLY)
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    report = site.told("1987")
    assert (report.finding, report.TaskId, report.RecordMode, report.users) == (RoomState.TAKEN, row.TaskId, 3, ONLY)
    assert report.ours is not None
    assert report.ours.id == row.id


def test_a_room_taken_by_somebody_else_tells_what_records_there(site: Site) -> None:
    task = site.elsewhere("1987", 2, ONLY)
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    report = site.told("1987")
    assert (report.finding, report.TaskId, report.RecordMode, report.users) == (RoomState.TAKEN, task, 2, ONLY)
    assert report.ours is None


def test_a_room_that_does_not_exist_and_one_that_could_not_be_asked_about(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", "ResourceNotFound.RoomNotFound")
    site.bot.console.recordings.form_room(BIZ_ID, "nowhere")
    assert site.told("nowhere").finding is RoomState.NO_ROOM
    site.service.plan("DescribeTaskInfo", "UnauthorizedOperation")
    site.bot.console.recordings.form_room(BIZ_ID, "hidden")
    report = site.told("hidden")
    assert report.finding is RoomState.COULD_NOT_ASK
    assert "not authorized" in message_text(report.trouble)
    site.line.refuse()
    site.bot.console.recordings.form_room(BIZ_ID, "unreachable")
    assert site.told("unreachable").finding is RoomState.COULD_NOT_ASK
    assert site.bot.notices == []


def test_typing_on_cancels_and_only_the_last_room_is_asked_about(site: Site) -> None:
    for length in range(1, 5):
        site.bot.console.recordings.form_room(BIZ_ID, "1987"[:length])
    site.told("1987")
    asked = [one.request.RoomId for one in site.service.received("DescribeTaskInfo")]  # type: ignore[union-attr]
    assert asked == ["1987"]


def test_an_answer_for_an_earlier_room_is_told_to_nobody(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", "slow 1.5")
    site.bot.console.recordings.form_room(BIZ_ID, "slow one")
    site.bot.wait(lambda: site.service.count("DescribeTaskInfo") == 1)
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    site.told("1987")
    site.bot.console.recordings.form_room(BIZ_ID, "")
    site.bot.started("later")
    assert [one.finding for one in site.bot.reports("form_room_checked", "slow one")] == [RoomState.ASKING]
    assert site.service.count("DescribeTaskInfo") == 2


def test_an_emptied_form_asks_nothing(site: Site) -> None:
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    site.bot.console.recordings.form_room(None, "1987")
    assert not site.service.wait_for(1, "DescribeTaskInfo", 0.6)
    assert site.bot.heard["form_room_checked"] == []


def test_a_room_just_started_is_looked_at_again(site: Site) -> None:
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    assert site.told("1987").finding is RoomState.FREE
    (row,) = site.bot.started("1987")
    site.bot.wait(lambda: site.told("1987").finding is RoomState.TAKEN)
    ours = site.told("1987").ours
    assert ours is not None
    assert ours.id == row.id


@pytest.mark.parametrize("site", [Limits(connect=20.0, total=60.0)], ids=["patient"], indirect=True)
def test_questions_that_hang_never_hold_up_a_start(site: Site) -> None:
    """One for each room that was typed and left again, more than there are lanes."""
    site.service.plan("DescribeTaskInfo", "hang", 9)
    for number in range(2):
        site.bot.console.recordings.form_room(BIZ_ID, f"hanging {number}")
        site.bot.wait(lambda number=number: site.service.count("DescribeTaskInfo") == number + 1)  # type: ignore[misc]
    site.bot.console.recordings.form_room(BIZ_ID, "third")
    site.bot.wait(lambda: bool(site.bot.reports("form_room_checked", "third")))
    site.bot.console.recordings.look_at_rooms(BIZ_ID, ("4", "5", "6"), site.bot.heard["room_told"].append)
    site.bot.started("1987")
    assert site.service.count("DescribeTaskInfo") == 2, "the questions had ended before"
    site.line.refuse()  # or leaving would wait for them


def test_a_question_refused_for_its_rate_alone_is_asked_again(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", "RequestLimitExceeded", 2)
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    assert site.told("1987").finding is RoomState.FREE
    assert site.service.count("DescribeTaskInfo") == 3
    assert site.bot.notices == []


def test_typing_on_cancels_a_question_that_would_be_asked_again(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", "RequestLimitExceeded")
    site.bot.console.recordings.form_room(BIZ_ID, "19")
    site.bot.wait(lambda: site.service.count("DescribeTaskInfo") == 1)
    site.bot.console.recordings.form_room(BIZ_ID, "1987")
    assert site.told("1987").finding is RoomState.FREE
    with site.bot.qtbot.assertNotEmitted(site.bot.console.recordings.form_room_checked, wait=800):
        pass
    assert site.service.count("DescribeTaskInfo") == 2


def test_leaving_does_not_wait_for_a_question_to_be_asked_again(site: Site) -> None:
    site.service.plan("DescribeTaskInfo", "RequestLimitExceeded", 99)
    site.bot.console.recordings.look_at_rooms(BIZ_ID, ("1987",), site.bot.heard["room_told"].append)
    site.bot.wait(lambda: site.service.count("DescribeTaskInfo") == 1)
    assert site.bot.close()
    assert [report.finding for report in site.bot.heard["room_told"]] == [RoomState.COULD_NOT_ASK]


def test_a_list_of_rooms_is_looked_at_and_each_is_told(site: Site) -> None:
    (row,) = site.bot.started("ours")
    task = site.elsewhere("theirs")
    rooms = ("ours", "theirs", *(f"free {number}" for number in range(10)))
    site.bot.console.recordings.look_at_rooms(BIZ_ID, rooms, site.bot.heard["room_told"].append)
    site.bot.wait(lambda: len(site.bot.heard["room_told"]) == len(rooms))
    reports = {report.RoomId: report for report in site.bot.heard["room_told"]}
    assert reports.keys() == set(rooms)
    assert (reports["ours"].TaskId, reports["theirs"].TaskId) == (row.TaskId, task)
    assert [report.finding for report in reports.values()].count(RoomState.FREE) == 10


def test_leaving_in_the_middle_of_everything_loses_nothing(site: Site) -> None:
    """A stop that still asks for files is written down as not sent; a start that is out gets its outcome."""
    bot = site.bot
    to_stop, to_change = bot.started("to stop", "to change")
    site.service.plan("DescribeRecordInfo", "slow 2")
    site.service.plan("StartRecord", "slow 1")
    bot.start("new")
    bot.wait(lambda: site.service.count("StartRecord") == 3)
    bot.console.recordings.stop(to_stop)
    bot.console.recordings.prepare_change(to_change, bot.heard["draft_ready"].append)
    bot.wait(lambda: site.service.count("DescribeRecordInfo") == 1)
    assert bot.close()
    last = bot.details(to_stop).sent[-1]
    assert (last.action, last.kind, last.reason) == ("StopRecord", "not_sent", Reason.LEAVING)
    assert bot.rows[to_stop.id].state in LIVE_STATES
    assert bot.rested("new").state is State.ACCEPTED
    assert site.service.count("StopRecord") == 0
    assert not untruths(bot.rows.values(), site.service)
