"""Settling across restarts, beside other consoles, without a credential, and before the same room is started again."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

import profiles_in_use
from console_bot import (
    BIZ_ID,
    KEY,
    SETTINGS,
    ConsoleBot,
    console_bot,
    live_tasks,
    profile_at,
    store_profile,
    untruths,
)
from copies import replace
from gme_console.api.actions import StartRecord, StopRecord
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import Profile, Source
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import all_rows, writing

if TYPE_CHECKING:
    from gme_console.practice.service import PracticeService

SLOW = SETTINGS._replace(spacing_s=60.0)
"""What is not seen at once is not settled within a test."""


@dataclass
class Site:
    folder: Path
    service: PracticeService
    profile: Profile
    qtbot: QtBot

    def left_open(self, room: str, *, done: bool, mode: int = 1) -> None:
        """A start that a console died of, between the intent and the answer; `done` says whether it did its work."""
        request = StartRecord(BIZ_ID, room, mode)
        with writing(self.folder) as writer:
            writer.begin(Intent(self.profile.id, self.profile.name, self.profile.host, request, 1))
        if done:
            self.service.tasks.start(request)

    def row(self, room: str) -> Row:
        """The oldest row of the room on disk."""
        return min((row for row in all_rows(self.folder) if row.RoomId == room), key=lambda row: row.id)


@pytest.fixture
def site(qtbot: QtBot, tmp_path: Path) -> Iterator[Site]:
    folder = tmp_path / "data"
    with PracticeServer(PracticeSettings(requests_per_second=1000)) as server:
        profile = profile_at(server.url)
        store_profile(folder, profile)
        yield Site(folder, server.service, profile, qtbot)


def test_what_was_left_open_is_settled_on_the_next_start(site: Site) -> None:
    site.left_open("done", done=True)
    site.left_open("not done", done=False)
    with console_bot(site.qtbot, site.folder) as bot:
        done = bot.rested("done", LIVE_STATES)
        assert (done.reason, done.settled, done.TaskId in live_tasks(site.service)) == (Reason.SETTLED, True, True)
        assert bot.rested("not done").reason == Reason.DID_NOT_START
        assert State.SETTLING in bot.states("done")
        assert not untruths(all_rows(site.folder), site.service)
    assert site.service.count("StartRecord") == 0


def test_settling_that_was_under_way_goes_on_after_a_restart(site: Site) -> None:
    with console_bot(site.qtbot, site.folder, settings=SLOW) as bot:
        rows = bot.started("to stop", "to change")
        for action in ("StartRecord", "StopRecord", "ModifyRecordInfo"):
            site.service.plan(action, "cut-before")
        bot.start("new")
        bot.console.recordings.stop(rows[0])
        bot.console.recordings.change(rows[1], 3, UserLists(("1145",)))
        for room in ("new", "to stop", "to change"):
            bot.rested(room, {State.SETTLING})
    assert {row.state for row in all_rows(site.folder)} <= {State.SETTLING, State.UNKNOWN}
    with console_bot(site.qtbot, site.folder) as bot:
        bot.console.recordings.pause_watch(True)
        assert bot.rested("new").reason == Reason.DID_NOT_START
        assert bot.rested("to stop").reason == Reason.NOT_STOPPED
        assert bot.rested("to change").reason == Reason.NOT_CHANGED
        assert not untruths(all_rows(site.folder), site.service)
    sent = [site.service.count(action) for action in ("StartRecord", "StopRecord", "ModifyRecordInfo")]
    assert sent == [3, 1, 1]


def test_a_stop_that_was_left_open_is_settled_too(site: Site) -> None:
    with console_bot(site.qtbot, site.folder) as bot:
        bot.console.recordings.pause_watch(True)
        done, not_done = bot.started("done", "not done")
    with writing(site.folder) as writer:
        for row in (done, not_done):
            stop = StopRecord(BIZ_ID, row.TaskId or 0)
            writer.begin(Intent(row.profile_id, row.profile_name, row.host, stop, 1, row.id))
    site.service.tasks.stop(BIZ_ID, done.TaskId or 0)
    with console_bot(site.qtbot, site.folder) as bot:
        bot.console.recordings.pause_watch(True)
        assert bot.rested("done").state is State.STOPPED
        assert bot.rested("not done").reason == Reason.NOT_STOPPED
        assert not untruths(all_rows(site.folder), site.service)


def test_the_same_room_is_not_started_while_it_is_being_settled(site: Site) -> None:
    site.service.plan("StartRecord", "cut-before")
    with console_bot(site.qtbot, site.folder, settings=SETTINGS._replace(spacing_s=1.0)) as bot:
        bot.start("1987")
        bot.rested("1987", {State.SETTLING})
        first = bot.room("1987")
        bot.start("1987", mode=2)
        bot.start("other")
        held = bot.rested("1987", {State.NOT_SENT})
        assert held.reason == Reason.SETTLING_FIRST
        assert bot.rested("other").state in LIVE_STATES
        assert site.service.count("StartRecord") == 2
        assert first is not None
        bot.wait(lambda: bot.rows[first.id].state is State.NOT_STARTED)
        bot.start("1987", mode=2)
        bot.wait(lambda: bot.rested("1987").state in LIVE_STATES)
        assert not untruths(all_rows(site.folder), site.service)


@pytest.mark.parametrize("done", [True, False])
def test_a_room_left_open_is_not_started_again_before_it_is_settled(site: Site, done: bool) -> None:
    """However early after the opening the operator presses."""
    site.left_open("1987", done=done)

    def press_at_once(bot: ConsoleBot) -> None:
        def press() -> None:
            if bot.console.profiles.chosen.id == site.profile.id and not pressed:
                pressed.append(True)
                bot.start("1987", mode=2)

        pressed: list[bool] = []
        bot.console.profiles.changed.connect(press)
        bot.console.history.opened.connect(press)

    with console_bot(site.qtbot, site.folder, opening=press_at_once) as bot:
        bot.wait(lambda: len([row for row in all_rows(site.folder) if row.RoomId == "1987"]) == 2)
        held = bot.rested("1987")
        assert (held.state, held.reason) == (State.NOT_SENT, Reason.SETTLING_FIRST)
        assert site.service.count("StartRecord") == 0
        bot.wait(lambda: site.row("1987").state in LIVE_STATES | {State.NOT_STARTED})
        assert not untruths(all_rows(site.folder), site.service)


def test_two_consoles_on_one_folder_settle_a_row_once(site: Site) -> None:
    site.left_open("1987", done=False)
    site.left_open("2", done=True)
    with ExitStack() as stack:
        bots = [stack.enter_context(console_bot(site.qtbot, site.folder)) for _ in range(2)]
        for bot in bots:
            bot.wait(lambda: all(row.settled for row in all_rows(site.folder)))
        claimed = [row.RoomId for bot in bots for row in bot.told if row.state is State.SETTLING]
        assert sorted(claimed) == ["1987", "2"]  # each by one console, whichever came first
    rooms = [one.request.RoomId for one in site.service.received("DescribeTaskInfo")]  # type: ignore[union-attr]
    assert rooms.count("1987") == 2


def session_profile(site: Site) -> None:
    """From now on the key of the profile is typed for each session."""
    store_profile(site.folder, replace(site.profile, source=Source.SESSION))


def type_key(bot: ConsoleBot) -> None:
    profiles_in_use.save(bot, bot.console.profiles.chosen, Credential(*KEY.values()))


def test_without_a_credential_a_row_rests_and_is_taken_up_when_it_comes(site: Site) -> None:
    site.left_open("1987", done=True)
    session_profile(site)
    with console_bot(site.qtbot, site.folder) as bot:
        bot.wait(lambda: bot.states("1987") == [State.SETTLING, State.UNKNOWN])
        resting = bot.rested("1987", {State.UNKNOWN})
        assert "typed for each session" in message_text(resting.message)
        assert site.service.count() == 0
        type_key(bot)
        assert bot.rested("1987").reason == Reason.SETTLED
        assert not untruths(all_rows(site.folder), site.service)


def test_a_room_that_rests_is_not_started_before_it_is_settled(site: Site) -> None:
    """The start itself brings the credential that settling lacked."""
    site.left_open("1987", done=False)
    session_profile(site)
    with console_bot(site.qtbot, site.folder) as bot:
        bot.wait(lambda: bot.states("1987") == [State.SETTLING, State.UNKNOWN])
        type_key(bot)
        bot.start("1987", mode=2)
        held = bot.rested("1987")
        assert held.reason == Reason.SETTLING_FIRST
        assert site.service.count("StartRecord") == 0
        bot.wait(lambda: site.row("1987").state is State.NOT_STARTED)


@pytest.mark.parametrize("code", ["UnauthorizedOperation", "AuthFailure.SecretIdNotFound"])
def test_what_the_service_will_not_tell_rests_with_a_sentence(site: Site, code: str) -> None:
    site.left_open("1987", done=True)
    site.service.plan("DescribeTaskInfo", code, 9)
    with console_bot(site.qtbot, site.folder) as bot:
        bot.wait(lambda: bot.states("1987")[-1:] == [State.UNKNOWN])
        assert code in message_text(bot.rested("1987", {State.UNKNOWN}).message)
        assert site.service.count("DescribeTaskInfo") == 1


def test_a_profile_that_is_gone_leaves_its_row_resting(site: Site) -> None:
    site.left_open("1987", done=True)
    store_profile(site.folder, replace(site.profile, id="another", name="Another"))
    with console_bot(site.qtbot, site.folder) as bot:
        with site.qtbot.waitSignal(bot.console.profiles.changed):
            profiles_in_use.delete(bot, site.profile.id)
        bot.wait(lambda: not any(row.state is State.SETTLING for row in all_rows(site.folder)))
