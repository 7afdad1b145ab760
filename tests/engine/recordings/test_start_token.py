"""A start is told from any other by the token that was returned for it, whatever else is alike."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, ConsoleBot, console_bot, profile_at, store_profile
from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.engine.recordings.early_starts import EarlyStarts
from gme_console.ledger.plan_records import Plan
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, GuardLevel

ROOM = StartRecord(BIZ_ID, "1987", 1)


class Starts:
    """What was told of starts: the room by token."""

    def __init__(self) -> None:
        self.rooms: dict[int, str] = {}
        self.early: list[int | None] = []

    def listen(self, bot: ConsoleBot) -> None:
        bot.console.recordings.started.connect(
            lambda started: self.rooms.update((token, row.RoomId) for token, row in started)
        )

    def before_it_opens(self, bot: ConsoleBot) -> None:
        self.listen(bot)
        start = bot.console.recordings.start
        self.early = [start(replace(ROOM, RoomId=room)) for room in ("1", "2", "1")]


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    with PracticeServer() as server:
        store_profile(tmp_path / "data", profile_at(server.url))
        yield tmp_path / "data"


def test_a_row_comes_with_the_token_of_its_start(qtbot: QtBot, folder: Path) -> None:
    starts = Starts()
    with console_bot(qtbot, folder, opening=starts.listen) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        tokens = [start(ROOM), start(replace(ROOM, RoomId="1988")), start(ROOM)]
        bot.rested("1987")
        bot.rested("1988")
        first, other, again = tokens
        assert first == again  # pressed twice in one go: one start
        assert starts.rooms == {first: "1987", other: "1988"}


STOPS_LATER = Plan(stop_after_us=60_000_000)


def test_a_press_of_what_is_out_with_another_plan_or_ticket_says_that_it_did_nothing(
    qtbot: QtBot, folder: Path
) -> None:
    with console_bot(qtbot, folder) as bot:
        start = bot.console.recordings.start
        bot.wait(lambda: bot.console.recordings.takes_starts)
        first = start(replace(ROOM, RoomId="slow 1"), ticket="INC-1")
        assert start(replace(ROOM, RoomId="slow 1")) == first  # the form is empty again
        assert start(replace(ROOM, RoomId="slow 1"), ticket="INC-1") == first
        assert not bot.notices
        assert start(replace(ROOM, RoomId="slow 1"), STOPS_LATER) is None
        assert start(replace(ROOM, RoomId="slow 1"), ticket="INC-2") is None
        assert [notice.partition(",")[0] for notice in bot.notices] == ["Room slow 1 is being started already"] * 2
        row = bot.rested("slow 1")
        assert (row.ticket, row.plan) == ("INC-1", None)
        assert len(bot.rows) == 1


def test_what_is_pressed_early_is_not_sent_twice_either(qtbot: QtBot, tmp_path: Path) -> None:
    tokens: list[int | None] = []

    def press(bot: ConsoleBot) -> None:
        start = bot.console.recordings.start
        tokens.extend((start(ROOM, ticket="INC-1"), start(ROOM, ticket="INC-1"), start(ROOM)))
        tokens.extend((start(ROOM, STOPS_LATER), start(ROOM, ticket="INC-2")))

    with console_bot(qtbot, tmp_path / "data", opening=press) as bot:
        bot.rested("1987")
        assert tokens == [tokens[0], tokens[0], tokens[0], None, None]
        assert [notice.partition(",")[0] for notice in bot.notices] == ["Room 1987 is being started already"] * 2
        assert len(bot.rows) == 1


def test_what_is_not_begun_has_no_token(qtbot: QtBot, tmp_path: Path) -> None:
    with PracticeServer() as server:
        store_profile(tmp_path / "data", replace(profile_at(server.url), guard=GuardLevel.READ_ONLY))
        with console_bot(qtbot, tmp_path / "data") as bot:
            assert bot.console.recordings.start(ROOM) is None
            assert len(bot.notices) == 1


def test_what_is_pressed_early_keeps_its_token(qtbot: QtBot, tmp_path: Path) -> None:
    """Under the practice profile, which is in use while the console opens."""
    starts = Starts()
    with console_bot(qtbot, tmp_path / "data", opening=starts.before_it_opens) as bot:
        bot.rested("1")
        bot.rested("2")
        one, two, again = starts.early
        assert one == again
        assert starts.rooms == {one: "1", two: "2"}


def test_the_window_keeps_what_is_pressed_before_there_is_a_console(qtbot: QtBot, tmp_path: Path) -> None:
    early, starts = EarlyStarts(), Starts()
    tokens = [early.add(PRACTICE, replace(ROOM, RoomId=room)) for room in ("1", "2")]

    def take_over(bot: ConsoleBot) -> None:
        starts.listen(bot)
        assert bot.console.recordings.take_over(early) == tokens[-1]
        assert bot.console.recordings.begins_soon

    with console_bot(qtbot, tmp_path / "data", opening=take_over) as bot:
        bot.rested("1")
        bot.rested("2")
        assert starts.rooms == dict(zip(tokens, ("1", "2"), strict=True))
        assert not early
