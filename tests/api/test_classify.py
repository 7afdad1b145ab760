"""What answers mean: the outcome table of the recording API."""

from __future__ import annotations

import gzip
import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.action_answers import StartRecordAnswer, StopRecordAnswer
from gme_console.api.actions import (
    DescribeRecordInfo,
    DescribeTaskInfo,
    ModifyRecordInfo,
    Request,
    StartRecord,
    StopRecord,
)
from gme_console.api.classify import classify
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.trouble import Trouble
from scripted_server import REQUEST_ID, envelope, error

ACTIONS = ["StartRecord", "StopRecord", "ModifyRecordInfo", "DescribeTaskInfo", "DescribeRecordInfo"]


QUESTIONS: list[Request] = [
    StartRecord(1, "1987", 1),
    StopRecord(1, 5),
    ModifyRecordInfo(1, 5, 1),
    DescribeTaskInfo(1, "1987"),
    DescribeRecordInfo(1, 5, "1987"),
]
BY_ACTION = {question.action: question for question in QUESTIONS}


def judge(raw: bytes, action: str = "StartRecord", status: int = 200) -> Outcome:
    return classify(BY_ACTION[action], status, raw)


def verdict(outcome: Outcome) -> tuple[Kind, Reason]:
    return outcome.kind, outcome.reason


def test_a_success_is_accepted_with_its_answer() -> None:
    outcome = judge(envelope(TaskId=2**64 - 1))
    assert verdict(outcome) == (Kind.ACCEPTED, Reason.NONE)
    assert outcome.answer == StartRecordAnswer(2**64 - 1, REQUEST_ID)
    assert outcome.request_id == REQUEST_ID
    assert judge(envelope(), "StopRecord").answer == StopRecordAnswer(REQUEST_ID)


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("RequestLimitExceeded", (Kind.REFUSED, Reason.RATE_LIMITED)),
        ("RequestLimitExceeded.UinLimitExceeded", (Kind.REFUSED, Reason.RATE_LIMITED)),
        ("InternalError", (Kind.UNKNOWN, Reason.SERVER_FAILED)),
        ("InternalError.DbError", (Kind.UNKNOWN, Reason.SERVER_FAILED)),
        ("ServiceUnavailable", (Kind.UNKNOWN, Reason.SERVER_FAILED)),
        ("AuthFailure.SignatureFailure", (Kind.REFUSED, Reason.SERVICE_ERROR)),
        ("InternalErrorNot", (Kind.REFUSED, Reason.SERVICE_ERROR)),
        ("ResourceNotFound.RoomNotFound", (Kind.REFUSED, Reason.SERVICE_ERROR)),
        ("Something.New", (Kind.REFUSED, Reason.SERVICE_ERROR)),
    ],
)
def test_an_error_is_judged_by_its_code(action: str, code: str, expected: tuple[Kind, Reason]) -> None:
    outcome = judge(error(code, "words"), action)
    assert verdict(outcome) == expected
    assert (outcome.code, outcome.message, outcome.request_id) == (code, "words", REQUEST_ID)
    assert outcome.answer is None


@pytest.mark.parametrize("action", ACTIONS)
def test_two_codes_mean_something_else_for_one_action_each(action: str) -> None:
    in_use = verdict(judge(error("ResourceInUse.TaskInUse"), action))
    assert in_use == (Kind.REFUSED, Reason.TASK_IN_USE if action == "StartRecord" else Reason.SERVICE_ERROR)
    gone = judge(error("ResourceNotFound.TaskNotFound"), action)
    if action == "StopRecord":
        assert verdict(gone) == (Kind.ACCEPTED, Reason.ALREADY_ENDED)
        assert (gone.code, gone.request_id) == ("ResourceNotFound.TaskNotFound", REQUEST_ID)
    else:
        assert verdict(gone) == (Kind.REFUSED, Reason.SERVICE_ERROR)


NOT_JSON = [
    b"",
    b"<html>502</html>",
    envelope(TaskId=1)[:-1],
    envelope(TaskId=1) + b"x",
    b"\xef\xbb\xbf" * 2 + envelope(TaskId=1),
    b"\xef\xbb\xbf",
    gzip.compress(envelope(TaskId=1), mtime=0),
    zlib.compress(envelope(TaskId=1)),
    b"\x28\xb5\x2f\xfd" + envelope(TaskId=1),
    envelope(TaskId=1).decode().encode("utf-16-le"),
    envelope(TaskId=1).decode().encode("utf-32"),
    envelope(TaskId=1).decode().encode("utf-16"),
    b'{"Response": {"TaskId": 1, "RequestId": "\xff"}}',
]
MALFORMED = [
    b"null",
    b"[]",
    b"1e400",
    b'"Response"',
    b"{}",
    b'{"Response": null}',
    b'{"Response": []}',
    b'{"response": {"TaskId": 1, "RequestId": "r"}}',
    b'{"Response": {"TaskId": 1}}',
    b'{"Response": {"RequestId": "r"}}',
    b'{"Response": {"TaskId": 1.0, "RequestId": "r"}}',
    b'{"Response": {"TaskId": 446192236330927912.0, "RequestId": "r"}}',
    b'{"Response": {"TaskId": 4.46e17, "RequestId": "r"}}',
    b'{"Response": {"TaskId": NaN, "RequestId": "r"}}',
    b'{"Response": {"TaskId": Infinity, "RequestId": "r"}}',
    b'{"Response": {"TaskId": 1, "TaskId": 2, "RequestId": "r"}}',
    b'{"Response": {}, "Response": {"TaskId": 1, "RequestId": "r"}}',
    b'{"Response": {"TaskId": ' + b"9" * 5000 + b', "RequestId": "r"}}',
    b'{"Response": {"TaskId": 18446744073709551616, "RequestId": "r"}}',
    b"[" * 100_000 + b"]" * 100_000,
    b'{"a":' * 100_000 + b"1" + b"}" * 100_000,
    b'{"Response": {"Error": null, "TaskId": 1, "RequestId": "r"}}',
    b'{"Response": {"Error": {}, "RequestId": "r"}}',
    b'{"Response": {"Error": {"Code": ""}, "RequestId": "r"}}',
    b'{"Response": {"Error": {"Code": 5}, "RequestId": "r"}}',
    b'{"Response": {"Error": "no", "RequestId": "r"}}',
]


@pytest.mark.parametrize(
    ("raw", "reason"),
    [(raw, Reason.NOT_JSON) for raw in NOT_JSON] + [(raw, Reason.MALFORMED) for raw in MALFORMED],
    ids=lambda value: repr(value[:40]),
)
def test_an_answer_that_is_not_understood_is_unknown(raw: bytes, reason: Reason) -> None:
    outcome = judge(raw)
    assert verdict(outcome) == (Kind.UNKNOWN, reason)
    assert outcome.answer is None
    assert len(str(outcome.message)) < 200


@pytest.mark.parametrize("request_id", ["", None, 7])
@pytest.mark.parametrize("code", ["AuthFailure.SignatureFailure", "RequestLimitExceeded", "InternalError"])
def test_an_error_without_a_request_id_proves_nothing(code: str, request_id: object) -> None:
    body = {"Response": {"Error": {"Code": code, "Message": "words"}, "RequestId": request_id}}
    outcome = judge(json.dumps(body).encode())
    assert verdict(outcome) == (Kind.UNKNOWN, Reason.MALFORMED)
    assert (outcome.code, outcome.message) == (code, "words")


@pytest.mark.parametrize(
    ("status", "raw", "expected"),
    [
        (400, error("InvalidParameter"), (Kind.REFUSED, Reason.SERVICE_ERROR)),
        (429, error("RequestLimitExceeded"), (Kind.REFUSED, Reason.RATE_LIMITED)),
        (400, envelope(TaskId=1), (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (201, envelope(TaskId=1), (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (404, b"<html>", (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (302, error("InvalidParameter"), (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (500, error("InternalError"), (Kind.UNKNOWN, Reason.SERVER_FAILED)),
        (502, error("RequestLimitExceeded"), (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (503, envelope(TaskId=1), (Kind.UNKNOWN, Reason.HTTP_STATUS)),
        (502, b"Bad Gateway", (Kind.UNKNOWN, Reason.HTTP_STATUS)),
    ],
)
def test_another_http_status_than_200(status: int, raw: bytes, expected: tuple[Kind, Reason]) -> None:
    outcome = judge(raw, status=status)
    assert verdict(outcome) == expected
    assert outcome.answer is None
    if b"Error" in raw:
        assert outcome.code
        assert outcome.request_id == REQUEST_ID


def test_a_byte_order_mark_before_the_answer_changes_nothing() -> None:
    mark = b"\xef\xbb\xbf"
    for action in ACTIONS:
        whole = envelope(**ANSWERS[action])
        assert judge(mark + whole, action) == judge(whole, action)
        assert judge(whole, action).kind is Kind.ACCEPTED
    assert judge(mark + error("InvalidParameter")).code == "InvalidParameter"


ANSWERS: dict[str, dict[str, object]] = {
    "StartRecord": {"TaskId": 7},
    "StopRecord": {},
    "ModifyRecordInfo": {},
    "DescribeTaskInfo": {"TaskId": 7, "RecordMode": 2, "SubscribeRecordUserIds": None},
    "DescribeRecordInfo": {"RoomId": "1987", "RecordMode": 2, "RecordInfo": []},
}
NONE = dict.fromkeys(ANSWERS["DescribeTaskInfo"])


@pytest.mark.parametrize("asked", ACTIONS)
@pytest.mark.parametrize("answered", ACTIONS)
def test_the_answer_to_another_action_is_not_believed(asked: str, answered: str) -> None:
    outcome = judge(envelope(**ANSWERS[answered]), asked)
    told_apart = ANSWERS[asked].keys() != ANSWERS[answered].keys()
    absent = (asked, answered) in [("DescribeTaskInfo", "StopRecord"), ("DescribeTaskInfo", "ModifyRecordInfo")]
    if not told_apart or absent:  # an absent TaskId means that nothing records the room, as the reference has it
        assert outcome.kind is Kind.ACCEPTED
        return
    assert outcome.kind is Kind.UNKNOWN
    assert outcome.reason in (Reason.MISFIT, Reason.MALFORMED)
    assert outcome.request_id == REQUEST_ID


@pytest.mark.parametrize(
    ("action", "fields"),
    [
        ("StopRecord", NONE),
        ("StopRecord", {"TaskId": None}),
        ("StopRecord", {"RoomId": ""}),
        ("ModifyRecordInfo", {"TaskId": 5}),
        ("ModifyRecordInfo", {"RecordInfo": None}),
        ("StartRecord", {"TaskId": 7, "RecordMode": None}),
        ("StartRecord", {"TaskId": 7, "RoomId": "1987"}),
        ("DescribeTaskInfo", {"TaskId": 7}),
        ("DescribeTaskInfo", {"TaskId": 7, "SubscribeRecordUserIds": None}),
        ("DescribeTaskInfo", {**NONE, "RoomId": "1987"}),
        ("DescribeRecordInfo", {}),
        ("DescribeRecordInfo", {"RecordMode": 1, "RecordInfo": None}),
        ("DescribeRecordInfo", {"Something": 1}),
        ("DescribeRecordInfo", {**ANSWERS["DescribeRecordInfo"], "TaskId": 5}),
        ("DescribeRecordInfo", {**ANSWERS["DescribeRecordInfo"], "RoomId": "1988"}),
        ("DescribeRecordInfo", {**ANSWERS["DescribeRecordInfo"], "RoomId": "01987"}),
        ("DescribeRecordInfo", {**ANSWERS["DescribeRecordInfo"], "RoomId": ""}),
        ("DescribeRecordInfo", {**ANSWERS["DescribeRecordInfo"], "RoomId": None}),
    ],
    ids=str,
)
def test_an_answer_that_cannot_belong_to_its_question_is_not_believed(action: str, fields: dict[str, object]) -> None:
    outcome = judge(envelope(**fields), action)
    assert verdict(outcome) == (Kind.UNKNOWN, Reason.MISFIT)
    assert outcome.answer is None
    assert outcome.message


def test_a_new_field_and_a_room_that_was_not_named_are_no_misfit() -> None:
    for action in ACTIONS:
        assert judge(envelope(**ANSWERS[action], Later="x"), action).kind is Kind.ACCEPTED
    other = {**ANSWERS["DescribeRecordInfo"], "RoomId": "1988"}
    assert classify(DescribeRecordInfo(1, 5), 200, envelope(**other)).kind is Kind.ACCEPTED
    as_number = {**ANSWERS["DescribeRecordInfo"], "RoomId": 1987}
    assert judge(envelope(**as_number), "DescribeRecordInfo").kind is Kind.ACCEPTED


SUCCESSES: list[dict[str, object]] = [
    {"TaskId": 7},
    {"RoomId": "1987"},
    {"RecordMode": 1},
    {"RecordInfo": [{"UserId": "1"}]},
    {"SubscribeRecordUserIds": {"SubscribeUserIds": ["1"]}},
]


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("success", SUCCESSES, ids=str)
@pytest.mark.parametrize(
    "code",
    [
        "InvalidParameter",
        "RequestLimitExceeded",
        "InternalError",
        "AuthFailure.SignatureExpire",
        "ResourceInUse.TaskInUse",
        "ResourceNotFound.TaskNotFound",
    ],
)
def test_an_error_and_a_success_at_once_are_neither(action: str, success: dict[str, object], code: str) -> None:
    outcome = judge(envelope(**success, Error={"Code": code, "Message": "words"}), action)
    assert verdict(outcome) == (Kind.UNKNOWN, Reason.MISFIT)
    assert (outcome.code, outcome.answer, outcome.request_id) == (code, None, REQUEST_ID)
    assert outcome.message == Detail(Trouble.ERROR_AND_SUCCESS, field=next(iter(success)), message="words")


@pytest.mark.parametrize("empty", [None, 0, "", [], {}], ids=repr)
def test_an_empty_field_beside_an_error_is_no_success(empty: object) -> None:
    for name in ("TaskId", "RoomId", "RecordMode", "RecordInfo", "SubscribeRecordUserIds"):
        outcome = judge(envelope(**{name: empty}, Error={"Code": "InvalidParameter", "Message": ""}))
        assert verdict(outcome) == (Kind.REFUSED, Reason.SERVICE_ERROR)


def test_texts_can_always_be_stored_and_shown() -> None:
    raw = b'{"Response": {"Error": {"Code": "A\\ud800", "Message": "\\udfff\\u5927"}, "RequestId": "r"}}'
    outcome = judge(raw)
    assert (outcome.code, outcome.message) == ("A?", "?大")
    listed = (
        b'{"Response": {"RequestId": "r", "TaskId": 1, "RecordMode": 1, '
        b'"SubscribeRecordUserIds": {"SubscribeUserIds": ["\\ud800"]}}}'
    )
    assert "\ud800" not in repr(judge(listed, "DescribeTaskInfo").answer)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)
fields = st.dictionaries(
    st.sampled_from(["TaskId", "RequestId", "Error", "RecordInfo", "RecordMode", "SubscribeRecordUserIds"]),
    json_values,
)


@given(st.sampled_from(ACTIONS), st.integers(100, 999), fields.map(lambda body: json.dumps({"Response": body})))
def test_no_envelope_raises(action: str, status: int, text: str) -> None:
    outcome = judge(text.encode(), action, status)
    assert (outcome.kind is Kind.ACCEPTED) == (outcome.answer is not None or outcome.reason is Reason.ALREADY_ENDED)


@given(st.binary(max_size=200))
def test_no_bytes_raise_or_are_taken_for_success(raw: bytes) -> None:
    assert judge(raw).kind is Kind.UNKNOWN
