"""An answer is told at once, before it is written; what is written follows, whatever happened to the row meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console_bot import ConsoleBot, console_bot, profile_at, store_profile
from gme_console.app import session as session_module
from gme_console.ledger.records import Row, State
from gme_console.practice.server import PracticeServer
from ledger_helpers import T0, all_rows, database


@pytest.fixture
def bot(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleBot]:
    folder = tmp_path / "data"
    with PracticeServer() as server:
        store_profile(folder, profile_at(server.url))
        with console_bot(qtbot, folder) as bot:
            bot.console.recordings.pause_watch(True)
            yield bot


def answers(bot: ConsoleBot) -> list[Row]:
    told: list[Row] = []
    bot.console.recordings.row_answered.connect(told.append)
    return told


def stored_state(bot: ConsoleBot, row: Row) -> str:
    """Also of a row that was removed."""
    with database(bot.folder) as connection:
        return str(connection.execute("SELECT state FROM recording WHERE id = ?", (row.id,)).fetchone()[0])


def sending(bot: ConsoleBot, room: str) -> Row:
    bot.start(room)
    return bot.rested(room, [State.SENDING])


@pytest.mark.parametrize(("room", "state"), [("1987", State.ACCEPTED), ("ResourceInUse.TaskInUse", State.REFUSED)])
def test_what_is_told_first_is_what_is_written_then(bot: ConsoleBot, room: str, state: State) -> None:
    written_then: list[State] = []
    bot.console.recordings.row_answered.connect(lambda row: written_then.append(bot.details(row).row.state))
    told = answers(bot)
    bot.start(room)
    row = bot.rested(room)
    assert (row.state, written_then) == (state, [State.SENDING])
    (first,) = told
    assert (first.id, first.state, first.TaskId, first.code) == (row.id, row.state, row.TaskId, row.code)
    assert bot.states(room) == [State.SENDING, state]
    assert [stored.state for stored in all_rows(bot.folder)] == [state]


def test_what_is_written_is_newer_though_the_clock_stands_still(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or nobody would read the details again that were read in between."""
    monkeypatch.setattr(session_module, "now_us", lambda: T0)
    folder = tmp_path / "data"
    with PracticeServer() as server:
        store_profile(folder, profile_at(server.url))
        with console_bot(qtbot, folder) as bot:
            bot.console.recordings.pause_watch(True)
            told = answers(bot)
            bot.start("1987")
            row = bot.rested("1987", [State.ACCEPTED])
            assert row.changed_us > told[0].changed_us


def test_a_note_given_while_the_request_was_out_is_kept(bot: ConsoleBot) -> None:
    told = answers(bot)
    row = sending(bot, "slow 1")
    bot.console.history.annotate(row.id, "caller waits", lambda _: None, pytest.fail)
    bot.wait(lambda: bool(told))
    assert [answer.note for answer in told] == ["caller waits"]
    assert bot.rested("slow 1").note == "caller waits"


def test_a_row_removed_while_its_request_was_out_does_not_come_back(bot: ConsoleBot) -> None:
    told = answers(bot)
    row = sending(bot, "slow 1")
    bot.console.history.remove((row.id,))
    bot.wait(lambda: stored_state(bot, row) == State.ACCEPTED)
    assert told == []
    assert [one.state for one in bot.told] == [State.SENDING]


def test_an_answer_that_was_told_is_written_though_the_console_leaves_at_once(bot: ConsoleBot) -> None:
    left: list[Row] = []

    def leave(row: Row) -> None:
        left.append(row)
        bot.console.leave()

    bot.console.recordings.row_answered.connect(leave)
    bot.start("1987")
    bot.wait(lambda: bool(bot.heard["left"]))
    assert len(left) == 1
    assert [row.state for row in all_rows(bot.folder)] == [State.ACCEPTED]
