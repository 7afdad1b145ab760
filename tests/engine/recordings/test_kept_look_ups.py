"""What the console asks and believes is kept with the row that it is believed of, under the RequestId of the answer."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, ConsoleBot, console_bot, profile_at, store_profile
from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.engine.recordings import reconciler
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
def bot(qtbot: QtBot, tmp_path: Path, service: PracticeServer) -> Iterator[ConsoleBot]:
    with ExitStack() as stack:
        store_profile(tmp_path / "data", profile_at(service.url))
        yield stack.enter_context(console_bot(qtbot, tmp_path / "data"))


def kept(bot: ConsoleBot, row: Row, finding: Finding) -> Sent:
    """The question that told it, once it is kept."""

    def found() -> list[Sent]:
        return [sent for sent in bot.details(row).asked if sent.finding == finding]

    bot.wait(lambda: bool(found()))
    (sent,) = found()
    return sent


def refusals(bot: ConsoleBot, row: Row) -> list[tuple[str, str]]:
    return [(sent.action, sent.code) for sent in bot.details(row).asked if sent.finding == Finding.WITHHELD]


def told(sent: Sent) -> str:
    """The RequestId in the bytes of the answer."""
    return str(json.loads(sent.raw)["Response"]["RequestId"])


def test_what_was_watched_settled_and_adopted_is_kept_with_its_request_id(
    bot: ConsoleBot, service: PracticeServer
) -> None:
    (row,) = bot.started("1987")
    watched = kept(bot, row, Finding.RECORDING)
    assert (watched.action, told(watched), watched.pressed_by) == ("DescribeRecordInfo", watched.RequestId, "")
    assert json.loads(watched.body) == {"BizId": BIZ_ID, "TaskId": row.TaskId}
    service.service.plan("StartRecord", "cut-after")
    bot.start("1988")
    lost = bot.rested("1988", {State.ACCEPTED, State.RECORDING, State.ARMED})
    settled = kept(bot, lost, Finding.SETTLED)
    assert (settled.action, told(settled)) == ("DescribeTaskInfo", settled.RequestId)
    service.service.tasks.start(StartRecord(BIZ_ID, "1989", 2, UserLists()))
    bot.console.recordings.adopt(BIZ_ID, "1989")
    bot.wait(lambda: bot.room("1989") is not None)
    theirs = bot.room("1989")
    assert theirs is not None
    adopted = kept(bot, theirs, Finding.ADOPTED)
    assert (adopted.action, told(adopted)) == ("DescribeTaskInfo", adopted.RequestId)
    assert adopted.pressed_by


def test_what_the_service_would_not_say_is_kept_once_for_each_refusal(
    bot: ConsoleBot, service: PracticeServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reconciler, "REFUSED_FIRST_S", 0.02)
    monkeypatch.setattr(reconciler, "REFUSED_MOST_S", 0.05)
    service.service.plan("StartRecord", "cut-before")
    service.service.plan("DescribeTaskInfo", "OperationDenied", 3)
    service.service.plan("DescribeTaskInfo", "UnauthorizedOperation", 2)
    bot.start("1988")
    lost = bot.rested("1988", {State.NOT_STARTED})
    settled = kept(bot, lost, Finding.SETTLED)
    assert refusals(bot, lost) == [
        ("DescribeTaskInfo", "OperationDenied"),
        ("DescribeTaskInfo", "UnauthorizedOperation"),
    ]
    refused = [sent for sent in bot.details(lost).asked if sent.finding == Finding.WITHHELD]
    assert [told(sent) for sent in refused] == [sent.RequestId for sent in refused]
    assert settled.RequestId not in {sent.RequestId for sent in refused}


def test_a_watch_that_is_refused_is_kept_once_and_changes_no_belief(bot: ConsoleBot, service: PracticeServer) -> None:
    (row,) = bot.started("1987")
    kept(bot, row, Finding.RECORDING)
    asked = service.service.count("DescribeRecordInfo")
    service.service.plan("DescribeRecordInfo", "OperationDenied", 3)
    bot.wait(lambda: service.service.count("DescribeRecordInfo") > asked + 4)
    assert refusals(bot, row) == [("DescribeRecordInfo", "OperationDenied")]
    assert bot.rows[row.id].state is State.RECORDING
