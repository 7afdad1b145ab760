"""Tasks of the practice service, and their files as time passes."""

from __future__ import annotations

from typing import Any

import pytest

from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.service import PracticeService
from practice_calls import BIZ_ID, START, T0, Clock, ask, error_code

FIRST = 446192236330927912
PACE = PracticeSettings(
    enter_after=2, cut_every=60, status_step=5, linger=60, first_task_id=FIRST, requests_per_second=10**6
)


class StoreBot:
    """An operator with a clock to turn."""

    def __init__(self, settings: PracticeSettings = PACE) -> None:
        self.clock = Clock()
        self.service = PracticeService(settings, self.clock)

    def at(self, seconds: float) -> None:
        self.clock.now = T0 + seconds

    def start(self, room: str = "1987", mode: int = 1, **lists: list[str]) -> int:
        users = {"SubscribeRecordUserIds": lists} if lists else {}
        body = {**START, "RoomId": room, "RecordMode": mode, **users}
        return int(ask(self.service, "StartRecord", body)["TaskId"])

    def modify(self, task_id: int, mode: int, **lists: list[str]) -> str:
        users = {"SubscribeRecordUserIds": lists} if lists else {}
        body = {"BizId": BIZ_ID, "TaskId": task_id, "RecordMode": mode, **users}
        return error_code(ask(self.service, "ModifyRecordInfo", body))

    def stop(self, task_id: int) -> str:
        return error_code(ask(self.service, "StopRecord", {"BizId": BIZ_ID, "TaskId": task_id}))

    def task(self, room: str = "1987") -> dict[str, Any]:
        response = ask(self.service, "DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": room})
        del response["RequestId"]
        return response

    def files(self, task_id: int) -> list[tuple[str, float, int]] | str | None:
        """UserId, begin after T0 and status of each file; the error code if refused; None for null."""
        response = ask(self.service, "DescribeRecordInfo", {"BizId": BIZ_ID, "TaskId": task_id})
        if "Error" in response:
            return error_code(response)
        files = response["RecordInfo"]
        return files and [(item["UserId"], item["RecordBeginTime"] - T0, item["RecordStatus"]) for item in files]


@pytest.fixture
def bot() -> StoreBot:
    return StoreBot()


NONE = {"TaskId": None, "RecordMode": None, "SubscribeRecordUserIds": None}


def test_from_start_to_the_last_answer(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["1145"])
    assert task_id == FIRST
    lists = {"SubscribeUserIds": ["1145"]}
    assert bot.task() == {"TaskId": FIRST, "RecordMode": 1, "SubscribeRecordUserIds": lists}
    assert bot.files(task_id) is None
    bot.at(2)
    assert bot.files(task_id) == [("1145", 2, 2)]
    bot.at(30)
    assert bot.stop(task_id) == ""
    assert bot.task() == NONE
    assert bot.stop(task_id) == bot.modify(task_id, 1) == "ResourceNotFound.TaskNotFound"
    for after, status in [(0, 10), (4.9, 10), (5, 11), (10, 12), (15, 13), (20, 14), (59.9, 14)]:
        bot.at(30 + after)
        assert bot.files(task_id) == [("1145", 2, status)]
    bot.at(90)
    assert bot.files(task_id) == "ResourceNotFound.TaskNotFound"
    assert bot.service.tasks.snapshot() == ()


def test_files_are_cut_while_the_task_lives(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["7"])
    bot.at(61.9)
    assert bot.files(task_id) == [("7", 2, 2)]
    bot.at(62)
    assert bot.files(task_id) == [("7", 2, 10), ("7", 62, 2)]
    bot.at(130)
    assert bot.files(task_id) == [("7", 2, 14), ("7", 62, 11), ("7", 122, 2)]
    bot.stop(task_id)
    assert bot.files(task_id) == [("7", 2, 14), ("7", 62, 11), ("7", 122, 10)]


def test_a_stop_at_the_moment_of_the_cut_makes_no_empty_file(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["7"])
    bot.at(62)
    bot.stop(task_id)
    assert bot.files(task_id) == [("7", 2, 10)]


def test_a_stop_before_anybody_entered_leaves_no_file(bot: StoreBot) -> None:
    task_id = bot.start()
    bot.at(1)
    bot.stop(task_id)
    bot.at(10)
    assert bot.files(task_id) is None


@pytest.mark.parametrize(
    ("mode", "lists", "recorded"),
    [
        (1, {}, ["1145", "1987", "6787"]),
        (2, {}, ["0"]),
        (3, {}, ["1145", "1987", "6787", "0"]),
        (1, {"SubscribeUserIds": ["42"]}, ["42"]),
        (3, {"SubscribeUserIds": ["42", "42"]}, ["42", "0"]),
        (3, {"SubscribeUserIds": ["0"]}, ["0", "0"]),
        (1, {"UnSubscribeUserIds": ["1987", "5"]}, ["1145", "6787"]),
        (1, {"SubscribeUserIds": ["1145", "1987"], "UnSubscribeUserIds": ["1987"]}, ["1145"]),
        (3, {"UnSubscribeUserIds": ["1145", "1987", "6787"]}, None),
    ],
)
def test_who_is_recorded(bot: StoreBot, mode: int, lists: dict[str, list[str]], recorded: list[str] | None) -> None:
    task_id = bot.start(mode=mode, **lists)
    bot.at(5)
    files = bot.files(task_id)
    assert (files and [user for user, _, _ in files]) == recorded


def test_nobody_enters_the_room_called_nobody(bot: StoreBot) -> None:
    task_id = bot.start("nobody", 3, SubscribeUserIds=["1145"])
    bot.at(3600)
    assert bot.files(task_id) is None
    assert bot.task("nobody")["TaskId"] == task_id


def test_a_change_goes_on_with_who_stays_and_ends_who_leaves(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["1145", "1987"])
    bot.at(10)
    assert bot.modify(task_id, 3, SubscribeUserIds=["1987", "42"]) == ""
    assert bot.files(task_id) == [("1145", 2, 10), ("1987", 2, 2), ("42", 10, 2), ("0", 10, 2)]
    assert bot.task()["RecordMode"] == 3
    bot.at(20)
    assert bot.modify(task_id, 2) == ""
    assert bot.task() == {"TaskId": task_id, "RecordMode": 2, "SubscribeRecordUserIds": None}
    assert bot.files(task_id) == [("1145", 2, 12), ("1987", 2, 10), ("42", 10, 10), ("0", 10, 2)]


def test_a_change_before_anybody_entered(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["1145"])
    bot.at(1)
    bot.modify(task_id, 1, SubscribeUserIds=["42"])
    bot.at(3)
    assert bot.files(task_id) == [("42", 2, 2)]


def test_the_answer_stays_small_however_long_and_often(bot: StoreBot) -> None:
    task_id = bot.start(SubscribeUserIds=["1145"])
    bot.at(86_000)
    files = bot.files(task_id)
    assert files is not None
    assert (len(files), files[-1][2]) == (50, 2)
    for second in range(400):
        bot.at(86_000 + second * 0.5)
        bot.modify(task_id, 1, SubscribeUserIds=[str(second)])
    files = bot.files(task_id)
    assert files is not None
    assert len(files) <= 250
    assert files[-1][0] == "399"


def test_one_task_per_room_and_application(bot: StoreBot) -> None:
    first = bot.start()
    answer = ask(bot.service, "StartRecord", START)
    assert error_code(answer) == "ResourceInUse.TaskInUse"
    assert "TaskId" not in answer
    other = ask(bot.service, "StartRecord", {**START, "BizId": 7})["TaskId"]
    assert other != first
    assert error_code(ask(bot.service, "StopRecord", {"BizId": 7, "TaskId": first})) == "ResourceNotFound.TaskNotFound"
    bot.stop(first)
    assert bot.start() not in (first, other)


def test_somebody_elses_task_can_be_found_and_stopped(bot: StoreBot) -> None:
    room = "somebody-elses"
    assert error_code(ask(bot.service, "StartRecord", {**START, "RoomId": room})) == "ResourceInUse.TaskInUse"
    task = bot.task(room)
    assert (task["RecordMode"], task["SubscribeRecordUserIds"]) == (2, None)
    files = bot.files(task["TaskId"])
    assert files is not None
    assert files[-1][0] == "0"
    assert bot.stop(task["TaskId"]) == ""
    assert bot.task(room) == NONE
    assert bot.start(room) != task["TaskId"]


def test_task_ids_unmask_clients_that_round(bot: StoreBot) -> None:
    task_ids = [bot.start(str(room)) for room in range(300)]
    assert len(set(task_ids)) == 300
    assert all(task_id > 2**53 and int(float(task_id)) != task_id for task_id in task_ids)
    assert all(task_id < 2**64 for task_id in task_ids)
    assert [task_id > 2**63 for task_id in task_ids[:6]] == [False, False, True] * 2


def test_two_runs_give_different_task_ids() -> None:
    first, second = StoreBot(PracticeSettings()), StoreBot(PracticeSettings())
    assert first.start() == second.start()
    later = PracticeService(PracticeSettings(), Clock(T0 + 1))
    assert ask(later, "StartRecord", START)["TaskId"] != first.task()["TaskId"]


def test_a_task_ends_by_itself_after_its_lifetime(bot: StoreBot) -> None:
    task_id = bot.start()
    bot.at(86_399)
    assert bot.task()["TaskId"] == task_id
    bot.at(86_400)
    assert bot.task() == NONE
    assert bot.files(task_id) is not None
    bot.at(86_461)
    assert bot.files(task_id) == "ResourceNotFound.TaskNotFound"


def test_the_snapshot_tells_live_tasks_from_ended_ones(bot: StoreBot) -> None:
    first = bot.start("a")
    second = bot.start("b", 2, UnSubscribeUserIds=["9"])
    bot.stop(first)
    ended, live = bot.service.tasks.snapshot()
    assert (ended.TaskId, ended.live) == (first, False)
    assert (live.TaskId, live.RoomId, live.RecordMode, live.live) == (second, "b", 2, True)
    assert live.SubscribeRecordUserIds.UnSubscribeUserIds == ("9",)


@pytest.mark.parametrize(
    "wrong", [{"cut_every": 0}, {"status_step": 0}, {"first_task_id": 0}, {"first_task_id": 2**63}]
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        PracticeSettings(**wrong)  # type: ignore[arg-type]


def test_a_room_may_open_a_while_after_it_was_first_asked_about(bot: StoreBot) -> None:
    room, no_room = "opens in 20", "ResourceNotFound.RoomNotFound"
    start = {**START, "RoomId": room}
    for seconds in (5.0, 24.9):
        bot.at(seconds)
        assert error_code(ask(bot.service, "DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": room})) == no_room
        assert error_code(ask(bot.service, "StartRecord", start)) == no_room
    bot.at(25.0)
    assert bot.task(room)["TaskId"] is None
    assert bot.start(room) == bot.task(room)["TaskId"]
    other = {**start, "BizId": BIZ_ID + 1}
    assert error_code(ask(bot.service, "StartRecord", other)) == no_room


@pytest.mark.parametrize("room", ["opens in", "opens in x", "opens in -1", "opens in 10000000", "Opens in 2"])
def test_any_other_room_is_there(bot: StoreBot, room: str) -> None:
    assert bot.start(room) > 0
