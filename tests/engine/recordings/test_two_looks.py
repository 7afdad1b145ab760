"""Nothing that ends or alters a row is believed on one look: the service may forget a task, or lag, for a moment."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from pytestqt.qtbot import QtBot

from console_bot import ConsoleBot, console_bot, profile_at, store_profile, untruths
from copies import replace
from gme_console.api.outcome import Reason
from gme_console.api.values import UserLists
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer

if TYPE_CHECKING:
    from gme_console.api.actions import ModifyRecordInfo
    from gme_console.practice.service import PracticeService

ONLY = UserLists(("1145",))
PEOPLE = PracticeSettings(people=("1145",), enter_after=0.0, requests_per_second=1000)


@dataclass
class Site:
    """A console that watches nothing, and a service."""

    bot: ConsoleBot
    service: PracticeService


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path) -> Iterator[Site]:
    folder = tmp_path / "data"
    with ExitStack() as stack:
        server = stack.enter_context(PracticeServer(PEOPLE))
        store_profile(folder, profile_at(server.url))
        bot = stack.enter_context(console_bot(qtbot, folder))
        bot.console.recordings.pause_watch(True)
        yield Site(bot, server.service)


def lose(site: Site, action: str, *, done: bool) -> Row:
    """An action whose answer never came; its row, which says so."""
    bot = site.bot
    if action == "StartRecord":
        site.service.plan(action, "cut-after" if done else "cut-before")
        bot.start("1987")
        bot.wait(lambda: bot.room("1987") is not None)
    else:
        (row,) = bot.started("1987")
        site.service.plan(action, "cut-after" if done else "cut-before")
        if action == "StopRecord":
            bot.console.recordings.stop(row)
        else:
            bot.console.recordings.change(row, 3, ONLY)
    found = bot.room("1987")
    assert found is not None
    return found


@pytest.mark.parametrize("forgets", ["no-task-id", "ResourceNotFound.RoomNotFound"])
@pytest.mark.parametrize(
    ("action", "done", "state", "reason"),
    [
        ("StartRecord", True, State.ACCEPTED, Reason.SETTLED),
        ("StartRecord", False, State.NOT_STARTED, Reason.DID_NOT_START),
        ("StopRecord", True, State.STOPPED, Reason.SETTLED),
        ("StopRecord", False, State.ACCEPTED, Reason.NOT_STOPPED),
        ("ModifyRecordInfo", True, State.ACCEPTED, Reason.SETTLED),
        ("ModifyRecordInfo", False, State.ACCEPTED, Reason.NOT_CHANGED),
    ],
)
def test_a_task_that_the_first_look_does_not_show(
    site: Site, action: str, done: bool, state: State, reason: Reason, forgets: str
) -> None:
    site.service.plan("DescribeTaskInfo", forgets)
    row = lose(site, action, done=done)
    site.bot.wait(lambda: site.bot.rows[row.id].settled)
    end = site.bot.rows[row.id]
    shown = State.ACCEPTED if end.state is State.ARMED else end.state  # a stop looks at the files first
    assert (shown, end.reason) == (state, reason)
    assert not untruths(site.bot.rows.values(), site.service)
    times = [one.at for one in site.service.received("DescribeTaskInfo")]
    assert times[-1] - times[0] >= 0.2


def test_a_change_that_took_is_not_denied_by_one_look(site: Site) -> None:
    """Accepted; read back, the service shows the task as it was, for a moment."""
    bot, tasks = site.bot, site.service.tasks
    (row,) = bot.started("1987")
    modify, find = tasks.modify, tasks.find

    def shown_before(BizId: int, RoomId: str) -> Any:
        found = find(BizId, RoomId)
        if pending:
            modify(pending.pop())
        return found

    pending: list[ModifyRecordInfo] = []
    tasks.modify = pending.append  # type: ignore[method-assign]
    tasks.find = shown_before  # type: ignore[method-assign]
    bot.console.recordings.change(row, 3, ONLY)
    bot.wait(lambda: site.service.count("DescribeTaskInfo") == 2)
    bot.started("another")
    assert bot.notices == []
    assert (bot.rows[row.id].RecordMode, bot.rows[row.id].users) == (3, ONLY)
    assert not untruths(bot.rows.values(), site.service)


def show_once(site: Site, method: str, mode: int) -> list[int]:
    """The next answer of the service's `find` or `files` tells another mode; the list grows when it is given."""
    tasks, given = site.service.tasks, []
    work = getattr(tasks, method)

    def other(BizId: int, key: Any) -> Any:
        setattr(tasks, method, work)
        given.append(mode)
        found = work(BizId, key)
        if method == "find":
            return replace(found, RecordMode=mode)
        task, files = found
        return replace(task, RecordMode=mode), files

    setattr(tasks, method, other)
    return given


@pytest.mark.parametrize("method", ["find", "files"])
def test_the_watch_does_not_believe_another_mode_at_once(site: Site, method: str) -> None:
    """While files grow the mode comes with them, else with the room."""
    bot = site.bot
    (row,) = bot.started("1987" if method == "files" else "nobody")
    given = show_once(site, method, 3)
    bot.console.recordings.pause_watch(False)
    bot.wait(lambda: bool(given))
    seen = bot.rows[row.id].confirmed_us or 0
    bot.wait(lambda: (bot.rows[row.id].confirmed_us or 0) > seen)
    assert {told.RecordMode for told in bot.told if told.id == row.id} == {1}


def test_a_change_is_measured_by_the_last_one(site: Site) -> None:
    """Changed again before the second look at the first change: nothing is amiss."""
    bot = site.bot
    (row,) = bot.started("1987")
    given = show_once(site, "find", 2)
    bot.console.recordings.change(row, 3, ONLY)
    bot.wait(lambda: bool(given))
    bot.console.recordings.change(bot.rows[row.id], 1, UserLists())
    bot.wait(lambda: site.service.count("ModifyRecordInfo") == 2)
    bot.wait(lambda: site.service.count("DescribeTaskInfo") >= 2)
    bot.started("another")
    assert bot.notices == []
    assert not untruths(bot.rows.values(), site.service)


FLIPS: dict[str, list[int]] = {
    "another, then as changed": [2],
    "two others, then as changed": [2, 1],
    "another after another": [2, 1, 2],
}


@pytest.mark.parametrize("shown", FLIPS.values(), ids=FLIPS)
def test_a_change_is_not_denied_by_looks_that_disagree(site: Site, shown: list[int]) -> None:
    bot, tasks = site.bot, site.service.tasks
    (row,) = bot.started("1987")
    modes, find = list(shown), tasks.find

    def flipping(BizId: int, RoomId: str) -> Any:
        found = find(BizId, RoomId)
        return replace(found, RecordMode=modes.pop(0)) if found is not None and modes else found

    tasks.find = flipping  # type: ignore[method-assign]
    bot.console.recordings.change(row, 3, ONLY)
    bot.wait(lambda: site.service.count("DescribeTaskInfo") == len(shown) + 1)
    bot.started("another")
    assert bot.notices == []
    assert not untruths(bot.rows.values(), site.service)
