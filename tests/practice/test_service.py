"""What the practice service decides: refusals, limits, parameters, plans and the journal."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.actions import StartRecord
from gme_console.practice import scenarios
from gme_console.practice.answers import Delivery
from gme_console.practice.error_codes import CODES
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.service import Call, PracticeService
from practice_calls import BIZ_ID, START, T0, Clock, ask, call, error_code

HUGE = 2**64


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def service(clock: Clock) -> PracticeService:
    return PracticeService(PracticeSettings(enter_after=0), clock)


def users(**lists: Any) -> dict[str, Any]:
    return {**START, "SubscribeRecordUserIds": lists}


@pytest.mark.parametrize(
    ("headers", "code", "text"),
    [
        ({"x_tc_action": ""}, "MissingParameter", "`Action`"),
        ({"x_tc_action": "StartRecords"}, "InvalidAction", "`StartRecords`"),
        ({"x_tc_action": "startrecord"}, "InvalidAction", "`startrecord`"),
        ({"x_tc_version": ""}, "MissingParameter", "`Version`"),
        ({"x_tc_version": "2017-03-12"}, "NoSuchVersion", "`2017-03-12`"),
        ({"x_tc_region": ""}, "UnsupportedRegion", ""),
        ({"x_tc_region": "Mars"}, "UnsupportedRegion", ""),
        ({"x_tc_region": "ap-singapore"}, "", ""),
        ({"x_tc_language": "zh-CN"}, "", ""),
        ({"content_type": "text/plain"}, "InvalidRequest", ""),
        ({"content_type": "application/json; charset=utf-8"}, "", ""),
    ],
)
def test_the_common_parameters(service: PracticeService, headers: dict[str, str], code: str, text: str) -> None:
    response = ask(service, "StartRecord", START, **headers)
    assert error_code(response) == code
    assert not code or text in response["Error"]["Message"]
    assert response["RequestId"]


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "OPTIONS", "HEAD"])
def test_only_post_is_taken(service: PracticeService, method: str) -> None:
    reply = service.answer(Call(method, "/", call("StartRecord", START).headers))
    assert error_code(json.loads(reply.body)["Response"]) == "UnsupportedProtocol"


def test_only_the_root_is_taken(service: PracticeService) -> None:
    request = call("StartRecord", START)
    reply = service.answer(Call("POST", "/?Action=StartRecord", request.headers, request.body))
    assert error_code(json.loads(reply.body)["Response"]) == "InvalidRequest"


BAD_VALUE = "InvalidParameterValue.Invalid"


@pytest.mark.parametrize(
    ("action", "body", "code"),
    [
        ("StartRecord", b"", "InvalidParameter"),
        ("StartRecord", b"{", "InvalidParameter"),
        ("StartRecord", b"\xff\xfe{}", "InvalidParameter"),
        ("StartRecord", b"[" * 100_000, "InvalidParameter"),
        ("StartRecord", b'{"a":' * 100_000, "InvalidParameter"),
        ("StartRecord", b"9" * 5000, "InvalidParameter"),
        ("StartRecord", json.dumps(START).encode("utf-16"), "InvalidParameter"),
        ("StartRecord", b'{"BizId": NaN}', "InvalidParameter"),
        ("StartRecord", [START], "InvalidParameter"),
        ("StartRecord", {}, "MissingParameter"),
        ("StartRecord", {**START, "BizId": None}, "MissingParameter"),
        ("StartRecord", {**START, "TaskId": 1}, "UnknownParameter"),
        ("StartRecord", {**START, "\ud800": 1}, "UnknownParameter"),
        ("StartRecord", {**START, "BizId": str(BIZ_ID)}, "InvalidParameter"),
        ("StartRecord", {**START, "BizId": 1.0}, "InvalidParameter"),
        ("StartRecord", {**START, "BizId": True}, "InvalidParameter"),
        ("StartRecord", {**START, "BizId": 0}, BAD_VALUE + "BizId"),
        ("StartRecord", {**START, "BizId": -1}, BAD_VALUE + "BizId"),
        ("StartRecord", {**START, "BizId": HUGE}, BAD_VALUE + "BizId"),
        ("StartRecord", {**START, "BizId": HUGE - 1}, ""),
        ("StartRecord", {**START, "RoomId": 1987}, "InvalidParameter"),
        ("StartRecord", {**START, "RoomId": ""}, BAD_VALUE + "RoomId"),
        ("StartRecord", {**START, "RoomId": "\udfff"}, BAD_VALUE + "RoomId"),
        ("StartRecord", {**START, "RoomId": "部屋\U0001f399\x00"}, ""),
        ("StartRecord", {**START, "RecordMode": 0}, BAD_VALUE + "RecordMode"),
        ("StartRecord", {**START, "RecordMode": 4}, BAD_VALUE + "RecordMode"),
        ("StartRecord", {**START, "RecordMode": "1"}, "InvalidParameter"),
        ("StartRecord", {**START, "SubscribeRecordUserIds": None}, ""),
        ("StartRecord", {**START, "SubscribeRecordUserIds": []}, BAD_VALUE + "SubscribeRecordUserIds"),
        ("StartRecord", users(), ""),
        ("StartRecord", users(Subscribe=["1"]), "UnknownParameter"),
        ("StartRecord", users(SubscribeUserIds=[]), BAD_VALUE + "SubscribeRecordUserIds"),
        ("StartRecord", users(SubscribeUserIds="1145"), BAD_VALUE + "SubscribeRecordUserIds"),
        ("StartRecord", users(SubscribeUserIds=[""]), BAD_VALUE + "SubscribeRecordUserIds"),
        ("StartRecord", users(SubscribeUserIds=[1.5]), BAD_VALUE + "SubscribeRecordUserIds"),
        ("StartRecord", users(SubscribeUserIds=["1145"], UnSubscribeUserIds=["1987"]), ""),
        ("StartRecord", users(SubscribeUserIds=[1145], UnSubscribeUserIds=[1987]), ""),
        ("StartRecord", users(SubscribeUserIds=["1"] * 20), ""),
        ("StartRecord", users(SubscribeUserIds=["1"] * 21), BAD_VALUE + "SubscribeUserIds"),
        ("StartRecord", users(UnSubscribeUserIds=["1"] * 21), BAD_VALUE + "UNSubscribeUserIds"),
        ("StopRecord", {"BizId": BIZ_ID}, "MissingParameter"),
        ("StopRecord", {"BizId": BIZ_ID, "TaskId": 0}, BAD_VALUE + "TaskId"),
        ("StopRecord", {"BizId": BIZ_ID, "TaskId": "1"}, "InvalidParameter"),
        ("StopRecord", {"BizId": BIZ_ID, "TaskId": 1, "RoomId": "1987"}, "UnknownParameter"),
        ("StopRecord", {"BizId": BIZ_ID, "TaskId": 1}, "ResourceNotFound.TaskNotFound"),
        ("ModifyRecordInfo", {"BizId": BIZ_ID, "TaskId": 1}, "MissingParameter"),
        ("ModifyRecordInfo", {"BizId": BIZ_ID, "TaskId": 1, "RecordMode": 1}, "ResourceNotFound.TaskNotFound"),
        ("DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": ""}, BAD_VALUE + "RoomId"),
        ("DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": "1"}, ""),
        ("DescribeRecordInfo", {"BizId": BIZ_ID, "TaskId": 1}, "ResourceNotFound.TaskNotFound"),
    ],
)
def test_the_parameters(service: PracticeService, action: str, body: Any, code: str) -> None:
    assert error_code(ask(service, action, body)) == code


def test_the_missing_parameter_is_named_as_the_real_service_names_it(service: PracticeService) -> None:
    message = ask(service, "StartRecord", {"RoomId": "1", "RecordMode": 1})["Error"]["Message"]
    assert message == "The request is missing a required parameter `BizId`."


JSON_VALUES = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text()),
    lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(st.text(), inner, max_size=3)),
    max_leaves=6,
)
FIELDS = st.sampled_from(["BizId", "RoomId", "RecordMode", "TaskId", "SubscribeRecordUserIds", "SubscribeUserIds", "x"])


@given(
    action=st.sampled_from(["StartRecord", "StopRecord", "ModifyRecordInfo", "DescribeTaskInfo", "DescribeRecordInfo"]),
    body=st.one_of(st.binary(max_size=50), JSON_VALUES, st.dictionaries(FIELDS, JSON_VALUES, max_size=6)),
)
def test_any_body_gets_an_envelope_with_a_documented_code(action: str, body: Any) -> None:
    service = PracticeService(PracticeSettings(), Clock())
    response = ask(service, action, body)
    assert response["RequestId"]
    assert error_code(response) in {"", *CODES}


def test_the_21st_request_of_a_second_is_refused(service: PracticeService, clock: Clock) -> None:
    look = {"BizId": BIZ_ID, "RoomId": "1987"}
    codes = [error_code(ask(service, "DescribeTaskInfo", look)) for _ in range(20)]
    assert codes == [""] * 20
    refusal = ask(service, "DescribeTaskInfo", look)["Error"]
    assert refusal["Code"] == "RequestLimitExceeded"
    assert "equals to `21` in a second" in refusal["Message"]
    assert "limit `20` for a second" in refusal["Message"]
    assert error_code(ask(service, "StartRecord", START)) == ""
    clock.now += 1
    assert error_code(ask(service, "DescribeTaskInfo", look)) == ""


def test_a_request_over_the_limit_does_nothing(clock: Clock) -> None:
    service = PracticeService(PracticeSettings(requests_per_second=1), clock)
    assert error_code(ask(service, "StartRecord", START)) == ""
    assert error_code(ask(service, "StartRecord", {**START, "RoomId": "77"})) == "RequestLimitExceeded"
    assert [task.RoomId for task in service.tasks.snapshot()] == ["1987"]


def test_two_hundred_tasks_at_the_allowed_pace(service: PracticeService, clock: Clock) -> None:
    task_ids = []
    for second in range(10):
        clock.now = T0 + second
        task_ids += [
            ask(service, "StartRecord", {**START, "RoomId": f"{second}-{number}"})["TaskId"] for number in range(20)
        ]
    assert len(set(task_ids)) == 200
    assert all(int(float(task_id)) != task_id for task_id in task_ids)
    assert sum(task_id > 2**63 for task_id in task_ids) >= 60


def test_every_documented_room_acts_and_every_event_is_documented() -> None:
    documented = {rule.name for rule in scenarios.ROOMS}
    assert documented >= {*CODES, *scenarios.BadDay, scenarios.NOBODY, scenarios.SOMEBODY_ELSES}
    for rule in scenarios.BAD_DAYS + scenarios.REFUSALS:
        name = rule.name.replace(" N", " 7")
        assert scenarios.event_in(name, "StartRecord") == scenarios.parse_event(name) is not None
        assert scenarios.event_in(name, "StopRecord") is None
        assert scenarios.event_in(f"StopRecord {name}", "StopRecord") == scenarios.parse_event(name)
        assert scenarios.event_in(f"StopRecord {name}", "StartRecord") is None


@pytest.mark.parametrize(
    "name", ["1987", "slow slow", "slow -1", "slow 99999", "Cut-After", " hang", "Record hang", "\u0001"]
)
def test_other_names_are_plain_rooms(service: PracticeService, name: str) -> None:
    assert "TaskId" in ask(service, "StartRecord", {**START, "RoomId": name})


@pytest.mark.parametrize(
    ("event", "works", "delivery", "status", "content_type", "delay"),
    [
        ("slow", True, Delivery.WHOLE, 200, "application/json", 3.0),
        ("slow 0.5", True, Delivery.WHOLE, 200, "application/json", 0.5),
        ("hang", True, Delivery.HANG, 200, "application/json", 0.0),
        ("cut-before", False, Delivery.CUT, 200, "application/json", 0.0),
        ("cut-after", True, Delivery.CUT, 200, "application/json", 0.0),
        ("garbage", True, Delivery.WHOLE, 200, "application/json", 0.0),
        ("html", False, Delivery.WHOLE, 200, "text/html", 0.0),
        ("truncated", True, Delivery.TRUNCATED, 200, "application/json", 0.0),
        ("http-502", False, Delivery.WHOLE, 502, "text/html", 0.0),
        ("http-502-after", True, Delivery.WHOLE, 502, "text/html", 0.0),
        ("no-task-id", True, Delivery.WHOLE, 200, "application/json", 0.0),
        ("internal-after", True, Delivery.WHOLE, 200, "application/json", 0.0),
    ],
)
def test_bad_days(
    service: PracticeService,
    event: str,
    works: bool,
    delivery: Delivery,
    status: int,
    content_type: str,
    delay: float,
) -> None:
    reply = service.answer(call("StartRecord", {**START, "RoomId": event}))
    assert (reply.delivery, reply.status, reply.content_type, reply.delay) == (delivery, status, content_type, delay)
    assert [task.RoomId for task in service.tasks.snapshot()] == [event] * works
    received = service.received()[0]
    assert (received.done, received.code, received.event) == (works, "", event.split()[0])


def test_bodies_of_bad_days(service: PracticeService) -> None:
    def body(room: str) -> bytes:
        return service.answer(call("StartRecord", {**START, "RoomId": room})).body

    with pytest.raises(ValueError, match="utf-8"):
        json.loads(body("garbage"))
    assert set(json.loads(body("no-task-id"))["Response"]) == {"RequestId"}
    assert error_code(json.loads(body("internal-after"))["Response"]) == "InternalError"


def test_a_rule_for_another_action_meets_the_tasks_room(service: PracticeService) -> None:
    room = "StopRecord internal-after"
    task_id = ask(service, "StartRecord", {**START, "RoomId": room})["TaskId"]
    task = {"BizId": BIZ_ID, "TaskId": task_id}
    assert error_code(ask(service, "ModifyRecordInfo", {**task, "RecordMode": 3})) == ""
    assert error_code(ask(service, "DescribeRecordInfo", task)) == ""
    assert error_code(ask(service, "StopRecord", task)) == "InternalError"
    assert [item.live for item in service.tasks.snapshot()] == [False]
    assert error_code(
        ask(service, "DescribeTaskInfo", {"BizId": BIZ_ID, "RoomId": "DescribeTaskInfo OperationDenied"})
    ) == ("OperationDenied")


def test_the_room_of_the_expired_signature_tells_the_time(service: PracticeService) -> None:
    message = ask(service, "StartRecord", {**START, "RoomId": "AuthFailure.SignatureExpire"})["Error"]["Message"]
    assert str(int(T0)) in message


def test_plans_befall_the_next_valid_requests_in_order(service: PracticeService) -> None:
    service.plan("StartRecord", "InternalError")
    service.plan("StartRecord", "ResourceNotFound.RoomNotFound", times=2)
    assert error_code(ask(service, "StartRecord", {})) == "MissingParameter"
    codes = [error_code(ask(service, "StartRecord", START)) for _ in range(4)]
    assert codes == ["InternalError"] + ["ResourceNotFound.RoomNotFound"] * 2 + [""]
    assert [item.done for item in service.received("StartRecord")] == [False] * 4 + [True]


@pytest.mark.parametrize(("action", "event"), [("StartRecord", "rain"), ("Start", "hang"), ("StartRecord", "")])
def test_a_plan_for_what_does_not_exist_is_refused(service: PracticeService, action: str, event: str) -> None:
    with pytest.raises(ValueError, match="cannot plan"):
        service.plan(action, event)


def test_the_journal_keeps_what_was_asked_and_what_came_of_it(service: PracticeService) -> None:
    ask(service, "StartRecord", START)
    ask(service, "StartRecord", START)
    ask(service, "Nonsense", {})
    first, second, third = service.received()
    assert first.request == StartRecord(BIZ_ID, "1987", 1)
    assert (first.at, first.code, first.done) == (T0, "", True)
    assert (second.code, second.done) == ("ResourceInUse.TaskInUse", False)
    assert (third.action, third.request, third.code) == ("Nonsense", None, "InvalidAction")
    assert service.received("StartRecord") == (first, second)
    assert (service.count(), service.count("StartRecord"), service.count("StopRecord")) == (3, 2, 0)
    shown = repr(first)
    assert "Signature" not in shown


def test_the_journal_is_bounded_but_its_counts_are_not(clock: Clock) -> None:
    service = PracticeService(PracticeSettings(requests_per_second=5000), clock)
    request = Call("GET", "/", {"x-tc-action": "StartRecord"}, b"x" * 100_000)
    for _ in range(1100):
        service.answer(request)
    assert (len(service.received()), service.count("StartRecord")) == (1000, 1100)
    assert len(service.received()[0].body) == 65_536


def test_waiting_for_a_request_ends_with_it(service: PracticeService) -> None:
    assert not service.wait_for(1, timeout=0)
    sender = threading.Thread(target=lambda: ask(service, "StartRecord", START))
    sender.start()
    assert service.wait_for(1, "StartRecord")
    sender.join()


def test_one_of_many_simultaneous_starts_wins(clock: Clock) -> None:
    service = PracticeService(PracticeSettings(requests_per_second=1000), clock)
    ready = threading.Barrier(8)
    codes: list[str] = []

    def start() -> None:
        ready.wait()
        codes.append(error_code(ask(service, "StartRecord", START)))

    threads = [threading.Thread(target=start) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(codes) == [""] + ["ResourceInUse.TaskInUse"] * 7
