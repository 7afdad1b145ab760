"""Requests and answers keep every value exactly."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api import action_answers, actions
from gme_console.api.action_answers import MalformedAnswer, decode
from gme_console.api.actions import Request, encode
from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.values import UINT64_MAX, UserLists

EXTREMES = [1, 2**31 - 1, 2**31, 2**53, 2**53 + 1, 446192236330927912, 2**63 - 1, 2**63, UINT64_MAX]
ID = {"RequestId": "r-1"}

uint64s = st.sampled_from(EXTREMES) | st.integers(0, UINT64_MAX)
texts = st.text(st.characters(), max_size=30) | st.sampled_from(["0042", "大厅 🎧", "\ud800", '"\\\n'])
lists = st.builds(UserLists, *[st.lists(texts, max_size=3).map(tuple)] * 2)
requests = st.one_of(
    st.builds(actions.StartRecord, uint64s, texts, st.integers(1, 3), lists),
    st.builds(actions.StopRecord, uint64s, uint64s),
    st.builds(actions.ModifyRecordInfo, uint64s, uint64s, st.integers(1, 3), lists),
    st.builds(actions.DescribeTaskInfo, uint64s, texts),
    st.builds(actions.DescribeRecordInfo, uint64s, uint64s),
)


@given(requests)
def test_the_body_says_what_was_asked_and_never_an_empty_list(request: Request) -> None:
    body = json.loads(encode(request))
    for name, value in body.items():
        if name != "SubscribeRecordUserIds":
            assert value == getattr(request, name)
            assert type(value) is type(getattr(request, name))
    users = getattr(request, "SubscribeRecordUserIds", UserLists())
    sent = body.get("SubscribeRecordUserIds", {})
    assert ("SubscribeRecordUserIds" in body) == (users != UserLists())
    assert [] not in sent.values()
    assert tuple(sent.get("SubscribeUserIds", ())) == users.SubscribeUserIds
    assert tuple(sent.get("UnSubscribeUserIds", ())) == users.UnSubscribeUserIds


@pytest.mark.parametrize("value", EXTREMES)
def test_integers_stay_exact_there_and_back(value: int) -> None:
    assert str(value).encode() in encode(actions.StopRecord(value, value))
    started = decode("StartRecord", json.loads(b'{"TaskId": %d, "RequestId": "r-1"}' % value))
    assert started == action_answers.StartRecordAnswer(value, "r-1")
    assert parse_uint64(str(value)) == value


def test_the_reference_example_round_trips() -> None:
    users = UserLists(("1145",), ("1987",))
    assert json.loads(encode(actions.StartRecord(3400352518, "1987", 1, users))) == {
        "BizId": 3400352518,
        "RoomId": "1987",
        "RecordMode": 1,
        "SubscribeRecordUserIds": {"SubscribeUserIds": ["1145"], "UnSubscribeUserIds": ["1987"]},
    }
    found = decode(
        "DescribeTaskInfo",
        {
            "TaskId": 446192236330927912,
            "RecordMode": 1,
            "SubscribeRecordUserIds": {"SubscribeUserIds": [1145, "0042"], "UnSubscribeUserIds": None},
            **ID,
        },
    )
    assert found == action_answers.DescribeTaskInfoAnswer(446192236330927912, 1, UserLists(("1145", "0042")), "r-1")


def test_the_files_of_a_task_are_read() -> None:
    entry = {"RecordStatus": 2, "RecordBeginTime": 1234567868, "UserId": 6787, "FileName": "/a_b"}
    nothing = dict.fromkeys(entry)
    found = decode("DescribeRecordInfo", {"RoomId": 7743, "RecordMode": 9, "RecordInfo": [entry, None, nothing], **ID})
    assert found == action_answers.DescribeRecordInfoAnswer(
        RoomId="7743",
        RecordMode=9,
        RequestId="r-1",
        RecordInfo=(action_answers.RecordInfo("6787", "/a_b", 1234567868, 2), action_answers.RecordInfo("", "", 0, 0)),
    )
    bare = decode("DescribeRecordInfo", {"RoomId": None, "RecordMode": None, "RecordInfo": None, **ID})
    assert bare == action_answers.DescribeRecordInfoAnswer("", None, "r-1", ())


@pytest.mark.parametrize("task", [{}, {"TaskId": None}, {"TaskId": 0}])
def test_a_room_without_a_task_is_none_however_it_is_said(task: dict[str, Any]) -> None:
    assert decode("DescribeTaskInfo", {**task, **ID}) == action_answers.DescribeTaskInfoAnswer(
        None, None, UserLists(), "r-1"
    )


@pytest.mark.parametrize(
    ("action", "response"),
    [
        ("StartRecord", {"TaskId": 1}),
        ("StartRecord", {"TaskId": 1, "RequestId": ""}),
        ("StartRecord", {"TaskId": 1, "RequestId": 7}),
        ("StartRecord", ID),
        ("StartRecord", {"TaskId": None, **ID}),
        ("StartRecord", {"TaskId": 0, **ID}),
        ("StartRecord", {"TaskId": 1.0, **ID}),
        ("StartRecord", {"TaskId": 4.46192236330927912e17, **ID}),
        ("StartRecord", {"TaskId": "1", **ID}),
        ("StartRecord", {"TaskId": True, **ID}),
        ("StartRecord", {"TaskId": -1, **ID}),
        ("StartRecord", {"TaskId": UINT64_MAX + 1, **ID}),
        ("StartRecord", {"TaskId": [1], **ID}),
        ("StopRecord", {}),
        ("ModifyRecordInfo", {}),
        ("DescribeTaskInfo", {"TaskId": 1}),
        ("DescribeTaskInfo", {"TaskId": 1.5, **ID}),
        ("DescribeTaskInfo", {"SubscribeRecordUserIds": [], **ID}),
        ("DescribeTaskInfo", {"SubscribeRecordUserIds": {"SubscribeUserIds": "1145"}, **ID}),
        ("DescribeTaskInfo", {"SubscribeRecordUserIds": {"SubscribeUserIds": [1.0]}, **ID}),
        ("DescribeTaskInfo", {"SubscribeRecordUserIds": {"SubscribeUserIds": [True]}, **ID}),
        ("DescribeRecordInfo", {"RecordInfo": {}, **ID}),
        ("DescribeRecordInfo", {"RecordInfo": ["x"], **ID}),
        ("DescribeRecordInfo", {"RecordInfo": [{"FileName": {}}], **ID}),
        ("DeleteRecord", ID),
    ],
)
def test_an_answer_of_the_wrong_shape_is_malformed(action: str, response: dict[str, Any]) -> None:
    with pytest.raises(MalformedAnswer):
        decode(action, response)
