"""Who asks for a start hears of it: its row, its end, or why it was not begun."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, ConsoleBot, console_bot, profile_at, store_profile
from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Kind
from gme_console.engine.recordings import command_runner
from gme_console.engine.recordings.early_starts import EarlyStart, EarlyStarts
from gme_console.engine.recordings.request_callbacks import Askers, Finished, RequestCallbacks
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.plan_records import Plan
from gme_console.ledger.records import State
from gme_console.ledger.writer import LedgerWriter
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, GuardLevel
from gme_console.ui.texts.message_text import message_text
from history_rows import make_row

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

ROOM = StartRecord(BIZ_ID, "1987", 1)


class Asked:
    """What those were told who asked for a start, by the name that each is given here."""

    def __init__(self) -> None:
        self.begun: dict[str, Row] = {}
        self.ended: dict[str, Finished] = {}
        self.not_begun: dict[str, str] = {}

    def by(self, name: str) -> RequestCallbacks:
        return RequestCallbacks(
            lambda row: self.begun.update({name: row}),
            lambda why: self.not_begun.update({name: message_text(why)}),
            lambda end: self.ended.update({name: end}),
        )

    def rooms(self) -> dict[str, str]:
        return {name: row.RoomId for name, row in self.begun.items()}


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with PracticeServer() as server:
        store_profile(tmp_path / "data", profile_at(server.url))
        yield tmp_path / "data"


def test_who_asks_for_a_start_is_given_its_row_and_its_end(qtbot: QtBot, folder: Path) -> None:
    asked = Asked()
    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        assert start(ROOM, then=asked.by("first"))
        assert start(replace(ROOM, RoomId="1988"), then=asked.by("other"))
        assert start(ROOM, then=asked.by("again"))  # pressed twice in one go: one start
        bot.rested("1987")
        bot.rested("1988")
        bot.wait(lambda: len(asked.ended) == 3)
        assert asked.rooms() == {"first": "1987", "other": "1988", "again": "1987"}
        assert asked.begun["first"].id == asked.begun["again"].id
        assert {end.outcome.kind for end in asked.ended.values()} == {Kind.ACCEPTED}
        assert (len(bot.rows), asked.not_begun) == (2, {})


def test_who_presses_it_again_later_is_given_the_row_at_once(qtbot: QtBot, folder: Path) -> None:
    asked = Asked()
    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        start(replace(ROOM, RoomId="slow 1"), then=asked.by("first"))
        bot.wait(lambda: "first" in asked.begun)
        start(replace(ROOM, RoomId="slow 1"), then=asked.by("again"))
        assert asked.begun["again"] == asked.begun["first"]
        bot.rested("slow 1")
        bot.wait(lambda: asked.ended.keys() == {"first", "again"})


def test_who_presses_it_again_when_it_has_just_ended_is_told_all(
    qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(command_runner, "DOUBLE_PRESS_S", 60.0)
    asked = Asked()
    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        gone = StartRecord(BIZ_ID, "ResourceNotFound.RoomNotFound", 1)
        start(gone, then=asked.by("first"))
        bot.wait(lambda: "first" in asked.ended)
        assert start(gone, then=asked.by("again"))
        assert asked.ended["again"] == asked.ended["first"]
        assert len(bot.rows) == 1


def test_one_who_fails_keeps_no_other_from_being_told(qtbot: QtBot, folder: Path) -> None:
    asked = Asked()

    def fail(_: object) -> None:
        raise ValueError("a bug")

    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        with qtbot.capture_exceptions() as exceptions:
            for room in ("1", "2"):
                start(replace(ROOM, RoomId=room), then=RequestCallbacks(fail, fail, fail))
                start(replace(ROOM, RoomId=room), then=asked.by(room))
            bot.rested("1")
            bot.rested("2")
            bot.wait(lambda: len(asked.ended) == 2)
        assert asked.rooms() == {"1": "1", "2": "2"}
        assert {kind for kind, *_ in exceptions} == {ValueError}


def test_what_cannot_be_written_down_is_not_begun(qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = Asked()
    with console_bot(qtbot, folder) as bot:
        bot.wait(lambda: bot.console.recordings.takes_starts)
        failing = (LedgerError(LedgerFault.LOCKED, "the disk is full"),)
        monkeypatch.setattr(LedgerWriter, "begin_all", lambda *_, **__: failing)
        assert bot.console.recordings.start(ROOM, then=asked.by("one"))
        bot.wait(lambda: "one" in asked.not_begun)
        assert "the disk is full" in asked.not_begun["one"]
        assert (asked.begun, bot.rows) == ({}, {})
        monkeypatch.undo()
        assert bot.console.recordings.start(ROOM, then=asked.by("next"))
        bot.rested("1987")
        assert asked.rooms() == {"next": "1987"}


STOPS_LATER = Plan(stop_after_us=60_000_000)


def test_a_press_of_what_is_out_with_another_plan_or_ticket_says_that_it_did_nothing(
    qtbot: QtBot, folder: Path
) -> None:
    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        assert start(replace(ROOM, RoomId="slow 1"), ticket="INC-1")
        assert start(replace(ROOM, RoomId="slow 1"))  # the form is empty again
        assert start(replace(ROOM, RoomId="slow 1"), ticket="INC-1")
        assert not bot.notices
        assert not start(replace(ROOM, RoomId="slow 1"), STOPS_LATER)
        assert not start(replace(ROOM, RoomId="slow 1"), ticket="INC-2")
        assert [notice.partition(",")[0] for notice in bot.notices] == ["Room slow 1 is being started already"] * 2
        row = bot.rested("slow 1")
        assert (row.ticket, row.plan) == ("INC-1", None)
        assert len(bot.rows) == 1


def test_what_is_pressed_early_is_not_sent_twice_either(qtbot: QtBot, tmp_path: Path) -> None:
    begun: list[bool] = []

    def press(bot: ConsoleBot) -> None:
        start = bot.console.recordings.start
        begun.extend((start(ROOM, ticket="INC-1"), start(ROOM, ticket="INC-1"), start(ROOM)))
        begun.extend((start(ROOM, STOPS_LATER), start(ROOM, ticket="INC-2")))

    with console_bot(qtbot, tmp_path / "data", opening=press) as bot:
        bot.rested("1987")
        assert begun == [True, True, True, False, False]
        assert [notice.partition(",")[0] for notice in bot.notices] == ["Room 1987 is being started already"] * 2
        assert len(bot.rows) == 1


def test_what_is_refused_is_not_begun(qtbot: QtBot, tmp_path: Path) -> None:
    with PracticeServer() as server:
        store_profile(tmp_path / "data", replace(profile_at(server.url), guard=GuardLevel.READ_ONLY))
        with console_bot(qtbot, tmp_path / "data") as bot:
            assert not bot.console.recordings.start(ROOM)
            assert len(bot.notices) == 1


def test_who_asks_early_is_told_when_it_is_begun(qtbot: QtBot, tmp_path: Path) -> None:
    """Under the practice profile, which is in use while the console opens."""
    asked = Asked()

    def press(bot: ConsoleBot) -> None:
        for name, room in (("one", "1"), ("two", "2"), ("again", "1")):
            assert bot.console.recordings.start(replace(ROOM, RoomId=room), then=asked.by(name))

    with console_bot(qtbot, tmp_path / "data", opening=press) as bot:
        bot.rested("1")
        bot.rested("2")
        assert asked.rooms() == {"one": "1", "two": "2", "again": "1"}
        assert asked.begun["one"].id == asked.begun["again"].id


def test_what_was_kept_is_kept_when_another_window_takes_over(qtbot: QtBot, tmp_path: Path) -> None:
    """As at a change of language while the history opens."""
    asked = Asked()

    def press(bot: ConsoleBot) -> None:
        recordings = bot.console.recordings
        assert recordings.start(ROOM, then=asked.by("former"))
        early = EarlyStarts()
        early.add(EarlyStart(PRACTICE, replace(ROOM, RoomId="2")))
        recordings.take_over(early, asked.by("next"))
        recordings.take_over(EarlyStarts(), asked.by("last"))
        assert recordings.begins_soon

    with console_bot(qtbot, tmp_path / "data", opening=press) as bot:
        bot.rested("1987")
        bot.rested("2")
        assert asked.rooms() == {"former": "1987", "next": "2"}


def test_one_who_asks_for_more_when_told_is_told_once() -> None:
    told: list[str] = []
    askers = Askers()

    def begun(_: Row) -> None:
        told.append("first")
        askers.add(RequestCallbacks(begun=lambda _: told.append("second")))

    askers.add(RequestCallbacks(begun=begun))
    askers.begun(make_row(1))
    assert told == ["first", "second"]


def test_who_asks_for_a_stop_that_is_not_begun_is_told(qtbot: QtBot, folder: Path) -> None:
    asked = Asked()
    with console_bot(qtbot, folder) as bot:
        (row,) = bot.started("1987")
        bot.console.recordings.stop(row, "T-1", asked.by("one"))
        bot.console.recordings.stop(row, "T-2", asked.by("two"))
        bot.rested("1987", {State.STOPPED})
        bot.wait(lambda: {*asked.ended, *asked.not_begun} == {"one", "two"})
        assert len(asked.ended) == len(asked.not_begun) == 1
        bot.console.recordings.stop(row._replace(TaskId=None), then=asked.by("three"))
        assert "three" in asked.not_begun


def test_who_asks_early_under_another_profile_than_comes_is_told_why_not(qtbot: QtBot, folder: Path) -> None:
    asked = Asked()

    def press(bot: ConsoleBot) -> None:
        bot.console.recordings.start(ROOM, then=asked.by("one"))

    with console_bot(qtbot, folder, opening=press) as bot:
        bot.wait(lambda: bool(asked.not_begun))
        assert "the profile changed" in asked.not_begun["one"]
        assert not bot.console.recordings.begins_soon


def test_the_window_keeps_what_is_pressed_before_there_is_a_console(qtbot: QtBot, tmp_path: Path) -> None:
    early, asked = EarlyStarts(), Asked()
    for room in ("1", "2"):
        early.add(EarlyStart(PRACTICE, replace(ROOM, RoomId=room)))

    def take_over(bot: ConsoleBot) -> None:
        bot.console.recordings.take_over(early, asked.by("last"))
        assert bot.console.recordings.begins_soon

    with console_bot(qtbot, tmp_path / "data", opening=take_over) as bot:
        bot.rested("1")
        bot.rested("2")
        assert asked.rooms() == {"last": "2"}
        assert not early
