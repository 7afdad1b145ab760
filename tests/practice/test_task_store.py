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


class Desk:
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
def desk() -> Desk:
    return Desk()


NONE = {"TaskId": None, "RecordMode": None, "SubscribeRecordUserIds": None}


def test_from_start_to_the_last_answer(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["1145"])
    assert task_id == FIRST
    lists = {"SubscribeUserIds": ["1145"]}
    assert desk.task() == {"TaskId": FIRST, "RecordMode": 1, "SubscribeRecordUserIds": lists}
    assert desk.files(task_id) is None
    desk.at(2)
    assert desk.files(task_id) == [("1145", 2, 2)]
    desk.at(30)
    assert desk.stop(task_id) == ""
    assert desk.task() == NONE
    assert desk.stop(task_id) == desk.modify(task_id, 1) == "ResourceNotFound.TaskNotFound"
    for after, status in [(0, 10), (4.9, 10), (5, 11), (10, 12), (15, 13), (20, 14), (59.9, 14)]:
        desk.at(30 + after)
        assert desk.files(task_id) == [("1145", 2, status)]
    desk.at(90)
    assert desk.files(task_id) == "ResourceNotFound.TaskNotFound"
    assert desk.service.tasks.snapshot() == ()


def test_files_are_cut_while_the_task_lives(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["7"])
    desk.at(61.9)
    assert desk.files(task_id) == [("7", 2, 2)]
    desk.at(62)
    assert desk.files(task_id) == [("7", 2, 10), ("7", 62, 2)]
    desk.at(130)
    assert desk.files(task_id) == [("7", 2, 14), ("7", 62, 11), ("7", 122, 2)]
    desk.stop(task_id)
    assert desk.files(task_id) == [("7", 2, 14), ("7", 62, 11), ("7", 122, 10)]


def test_a_stop_at_the_moment_of_the_cut_makes_no_empty_file(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["7"])
    desk.at(62)
    desk.stop(task_id)
    assert desk.files(task_id) == [("7", 2, 10)]


def test_a_stop_before_anybody_entered_leaves_no_file(desk: Desk) -> None:
    task_id = desk.start()
    desk.at(1)
    desk.stop(task_id)
    desk.at(10)
    assert desk.files(task_id) is None


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
def test_who_is_recorded(desk: Desk, mode: int, lists: dict[str, list[str]], recorded: list[str] | None) -> None:
    task_id = desk.start(mode=mode, **lists)
    desk.at(5)
    files = desk.files(task_id)
    assert (files and [user for user, _, _ in files]) == recorded


def test_nobody_enters_the_room_called_nobody(desk: Desk) -> None:
    task_id = desk.start("nobody", 3, SubscribeUserIds=["1145"])
    desk.at(3600)
    assert desk.files(task_id) is None
    assert desk.task("nobody")["TaskId"] == task_id


def test_a_change_goes_on_with_who_stays_and_ends_who_leaves(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["1145", "1987"])
    desk.at(10)
    assert desk.modify(task_id, 3, SubscribeUserIds=["1987", "42"]) == ""
    assert desk.files(task_id) == [("1145", 2, 10), ("1987", 2, 2), ("42", 10, 2), ("0", 10, 2)]
    assert desk.task()["RecordMode"] == 3
    desk.at(20)
    assert desk.modify(task_id, 2) == ""
    assert desk.task() == {"TaskId": task_id, "RecordMode": 2, "SubscribeRecordUserIds": None}
    assert desk.files(task_id) == [("1145", 2, 12), ("1987", 2, 10), ("42", 10, 10), ("0", 10, 2)]


def test_a_change_before_anybody_entered(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["1145"])
    desk.at(1)
    desk.modify(task_id, 1, SubscribeUserIds=["42"])
    desk.at(3)
    assert desk.files(task_id) == [("42", 2, 2)]


def test_the_answer_stays_small_however_long_and_often(desk: Desk) -> None:
    task_id = desk.start(SubscribeUserIds=["1145"])
    desk.at(86_000)
    files = desk.files(task_id)
    assert files is not None
    assert (len(files), files[-1][2]) == (50, 2)
    for second in range(400):
        desk.at(86_000 + second * 0.5)
        desk.modify(task_id, 1, SubscribeUserIds=[str(second)])
    files = desk.files(task_id)
    assert files is not None
    assert len(files) <= 250
    assert files[-1][0] == "399"


def test_one_task_per_room_and_application(desk: Desk) -> None:
    first = desk.start()
    answer = ask(desk.service, "StartRecord", START)
    assert error_code(answer) == "ResourceInUse.TaskInUse"
    assert "TaskId" not in answer
    other = ask(desk.service, "StartRecord", {**START, "BizId": 7})["TaskId"]
    assert other != first
    assert error_code(ask(desk.service, "StopRecord", {"BizId": 7, "TaskId": first})) == "ResourceNotFound.TaskNotFound"
    desk.stop(first)
    assert desk.start() not in (first, other)


def test_somebody_elses_task_can_be_found_and_stopped(desk: Desk) -> None:
    room = "somebody-elses"
    assert error_code(ask(desk.service, "StartRecord", {**START, "RoomId": room})) == "ResourceInUse.TaskInUse"
    task = desk.task(room)
    assert (task["RecordMode"], task["SubscribeRecordUserIds"]) == (2, None)
    files = desk.files(task["TaskId"])
    assert files is not None
    assert files[-1][0] == "0"
    assert desk.stop(task["TaskId"]) == ""
    assert desk.task(room) == NONE
    assert desk.start(room) != task["TaskId"]


def test_task_ids_unmask_clients_that_round(desk: Desk) -> None:
    task_ids = [desk.start(str(room)) for room in range(300)]
    assert len(set(task_ids)) == 300
    assert all(task_id > 2**53 and int(float(task_id)) != task_id for task_id in task_ids)
    assert all(task_id < 2**64 for task_id in task_ids)
    assert [task_id > 2**63 for task_id in task_ids[:6]] == [False, False, True] * 2


def test_two_runs_give_different_task_ids() -> None:
    first, second = Desk(PracticeSettings()), Desk(PracticeSettings())
    assert first.start() == second.start()
    later = PracticeService(PracticeSettings(), Clock(T0 + 1))
    assert ask(later, "StartRecord", START)["TaskId"] != first.task()["TaskId"]


def test_a_task_ends_by_itself_after_its_lifetime(desk: Desk) -> None:
    task_id = desk.start()
    desk.at(86_399)
    assert desk.task()["TaskId"] == task_id
    desk.at(86_400)
    assert desk.task() == NONE
    assert desk.files(task_id) is not None
    desk.at(86_461)
    assert desk.files(task_id) == "ResourceNotFound.TaskNotFound"


def test_the_snapshot_tells_live_tasks_from_ended_ones(desk: Desk) -> None:
    first = desk.start("a")
    second = desk.start("b", 2, UnSubscribeUserIds=["9"])
    desk.stop(first)
    ended, live = desk.service.tasks.snapshot()
    assert (ended.TaskId, ended.live) == (first, False)
    assert (live.TaskId, live.RoomId, live.RecordMode, live.live) == (second, "b", 2, True)
    assert live.SubscribeRecordUserIds.UnSubscribeUserIds == ("9",)


@pytest.mark.parametrize(
    "wrong", [{"cut_every": 0}, {"status_step": 0}, {"first_task_id": 0}, {"first_task_id": 2**63}]
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="must be"):
        PracticeSettings(**wrong)  # type: ignore[arg-type]


def test_a_room_may_open_a_while_after_it_was_first_asked_about(desk: Desk) -> None:
    room, no_room = "opens in 20", "ResourceNotFound.RoomNotFound"
    start = {**START, "RoomId": room}
    for seconds in (5.0, 24.9):
        desk.at(seconds)
        assert error_code(ask(desk.service, "DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": room})) == no_room
        assert error_code(ask(desk.service, "StartRecord", start)) == no_room
    desk.at(25.0)
    assert desk.task(room)["TaskId"] is None
    assert desk.start(room) == desk.task(room)["TaskId"]
    other = {**start, "BizId": BIZ_ID + 1}
    assert error_code(ask(desk.service, "StartRecord", other)) == no_room


@pytest.mark.parametrize("room", ["opens in", "opens in x", "opens in -1", "opens in 10000000", "Opens in 2"])
def test_any_other_room_is_there(desk: Desk, room: str) -> None:
    assert desk.start(room) > 0
