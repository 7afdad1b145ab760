"""What the console asks and believes is kept with the row that it is believed of, under the RequestId of the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_desk import BIZ_ID, ConsoleDesk, console_desk, profile_at, store_profile
from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ledger.records import Finding, Row, Sent, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer

if TYPE_CHECKING:
    pass

PEOPLE = PracticeSettings(people=("1145",), enter_after=0.0, requests_per_second=1000)


@pytest.fixture
def service() -> Iterator[PracticeServer]:
    with PracticeServer(PEOPLE) as server:
        yield server


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path, service: PracticeServer) -> Iterator[ConsoleDesk]:
    with ExitStack() as stack:
        store_profile(tmp_path / "data", profile_at(service.url))
        yield stack.enter_context(console_desk(qtbot, tmp_path / "data"))


def kept(desk: ConsoleDesk, row: Row, finding: Finding) -> Sent:
    """The question that told it, once it is kept."""

    def found() -> list[Sent]:
        return [sent for sent in desk.details(row).asked if sent.finding == finding]

    desk.wait(lambda: bool(found()))
    (sent,) = found()
    return sent


def told(sent: Sent) -> str:
    """The RequestId in the bytes of the answer."""
    return str(json.loads(sent.raw)["Response"]["RequestId"])


def test_what_was_watched_settled_and_adopted_is_kept_with_its_request_id(
    desk: ConsoleDesk, service: PracticeServer
) -> None:
    (row,) = desk.started("1987")
    watched = kept(desk, row, Finding.RECORDING)
    assert (watched.action, told(watched), watched.pressed_by) == ("DescribeRecordInfo", watched.RequestId, "")
    assert json.loads(watched.body) == {"BizId": BIZ_ID, "TaskId": row.TaskId}
    service.service.plan("StartRecord", "cut-after")
    desk.start("1988")
    lost = desk.rested("1988", {State.ACCEPTED, State.RECORDING, State.ARMED})
    settled = kept(desk, lost, Finding.SETTLED)
    assert (settled.action, told(settled)) == ("DescribeTaskInfo", settled.RequestId)
    service.service.tasks.start(StartRecord(BIZ_ID, "1989", 2, UserLists()))
    desk.console.recordings.adopt(BIZ_ID, "1989")
    desk.wait(lambda: desk.room("1989") is not None)
    theirs = desk.room("1989")
    assert theirs is not None
    adopted = kept(desk, theirs, Finding.ADOPTED)
    assert (adopted.action, told(adopted)) == ("DescribeTaskInfo", adopted.RequestId)
    assert adopted.pressed_by
