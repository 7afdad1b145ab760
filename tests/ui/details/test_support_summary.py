"""What support gets to read: everything that is known, a line each, in plain text."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest

from copies import replace
from gme_console.api.error_catalogue import Explanation
from gme_console.ledger.records import Details, Origin, State
from gme_console.ui.details.support_summary import TEXT_LIMIT, support_summary
from gme_console.ui.shell.app_info import Versions
from history_rows import TASK_ID, make_row, make_sent

VERSIONS = Versions("1.2.3", "Some OS 7, Python 3.11, Qt 6.11")
REFUSED = Explanation("Refused: no such room", "cause", "advice")
NASTY = "<b>x</b>\x1b[31m\u202eevil\r\nRequestId: forged"


@pytest.fixture(autouse=True)
def in_tokyo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "JST-9")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def fields(text: str) -> dict[str, str]:
    """Name and value of each line."""
    assert text.endswith("\n")
    pairs = [line.split(":", 1) for line in text[:-1].split("\n")]
    assert len({name for name, _ in pairs}) == len(pairs)
    return {name: value.strip() for name, value in pairs}


def test_a_refused_start_is_told_whole() -> None:
    row = make_row(1, state=State.REFUSED, TaskId=None, code="ResourceNotFound.RoomNotFound", message="No room.")
    row = replace(row, host="gme.intl.tencentcloudapi.com", RequestId="r-1")
    sent = make_sent(row, sendings=2, done_us=row.created_us + 1_500_000, elapsed_ms=1_500, clock_offset=-3.25)
    assert fields(support_summary(Details(row, (sent,)), REFUSED, VERSIONS)) == {
        "Action": "StartRecord",
        "State": "Refused",
        "Outcome": "Refused: no such room",
        "Asked": "2026-03-01 01:02:12.250 UTC, local time 2026-03-01 10:02:12",
        "Request ended": "2026-03-01 01:02:13.750 UTC, local time 2026-03-01 10:02:13",
        "BizId": "3400352518",
        "RoomId": "room-1",
        "RecordMode": "1 (Single)",
        "Users": "only 1145",
        "RequestId": "r-1",
        "Code": "ResourceNotFound.RoomNotFound",
        "Message": "No room.",
        "HTTP status": "200",
        "Took": "1,500 ms, sent 2 times",
        "Clock": "-3.2 s (the service's minus this computer's)",
        "Host": "gme.intl.tencentcloudapi.com",
        "Console": "GME Recording Console 1.2.3",
        "System": "Some OS 7, Python 3.11, Qt 6.11",
    }


def test_the_last_request_is_told_and_the_ids_are_exact() -> None:
    row = make_row(1, BizId=2**64 - 1, RoomId="007", state=State.STOPPED, ended_us=1_772_326_999_000_000, settled=True)
    stop = make_sent(row, id=2, action="StopRecord", RequestId="r-2", settled_us=1_772_327_000_000_000)
    found = fields(support_summary(Details(row, (make_sent(row), stop)), REFUSED, VERSIONS))
    assert (found["Action"], found["RequestId"]) == ("StopRecord", "r-2")
    assert (found["BizId"], found["RoomId"], found["TaskId"]) == (str(2**64 - 1), "007", str(TASK_ID + 1))
    assert found["State"] == "Stopped · settled"
    assert found["Task ended"] == "2026-03-01 01:03:19.000 UTC, local time 2026-03-01 10:03:19"
    assert found["Settled"].startswith("2026-03-01 01:03:20.000 UTC")


def test_a_request_on_its_way_and_an_adopted_row() -> None:
    row = make_row(1, state=State.SENDING, TaskId=None, RequestId="")
    sent = make_sent(row, kind="", done_us=None, http_status=None, elapsed_ms=None, clock_offset=None)
    found = fields(support_summary(Details(row, (sent,)), None, VERSIONS))
    assert found["Outcome"] == "no answer yet"
    assert not {"Request ended", "Took", "Clock", "HTTP status", "RequestId"} & set(found)
    adopted = fields(support_summary(Details(make_row(1, origin=Origin.ADOPTED), ()), None, VERSIONS))
    assert adopted["Action"] == "none, the task was adopted"
    assert adopted["State"] == "Accepted · adopted"
    assert adopted["TaskId"] == str(TASK_ID + 1)


def test_foreign_text_stays_on_its_line_and_is_made_visible() -> None:
    row = make_row(1, RoomId=NASTY, host=NASTY, code=NASTY, message=NASTY * 100, RequestId=NASTY)
    text = support_summary(Details(row, (make_sent(row),)), REFUSED, VERSIONS)
    assert all(line.isprintable() for line in text.split("\n"))
    found = fields(text)
    assert found["RoomId"] == found["Code"] == "<b>x</b>␛[31m⟨U+202E⟩evil␍␊RequestId: forged"
    assert len(found["Message"]) == TEXT_LIMIT
    assert found["Message"].endswith("…")


def test_the_note_of_the_operator_is_not_told() -> None:
    row = make_row(1, note="private words")
    assert "private" not in support_summary(Details(row, (make_sent(row),)), REFUSED, VERSIONS)


def test_every_request_of_a_recording_is_told_with_its_own_id() -> None:
    row = make_row(1, state=State.STOPPED, ended_us=1_772_327_000_000_000)
    start = make_sent(row, kind="accepted", RequestId="r-1", pressed_by="Aki")
    look = make_sent(row, id=2, action="DescribeRecordInfo", kind="accepted", RequestId="r-2", finding="recording")
    stop = make_sent(
        row, id=3, action="StopRecord", kind="accepted", RequestId="r-3", intent_us=row.created_us + 5_000_000
    )
    found = fields(support_summary(Details(row, (start, stop), asked=(look,)), None, VERSIONS))
    assert found["Step 1"] == "2026-03-01 01:02:12.250 UTC, Start accepted in 214 ms · Aki, RequestId r-1"
    assert found["Step 2"].endswith("Somebody is recorded, RequestId r-2")
    assert found["Step 3"].endswith("Stop accepted in 214 ms, RequestId r-3")
    many = tuple(make_sent(row, id=number, kind="accepted", RequestId=f"r-{number}") for number in range(500))
    told = fields(support_summary(Details(row, many), None, VERSIONS))
    assert [name for name in told if name.startswith("Step")] == [f"Step {place}" for place in range(461, 501)]
