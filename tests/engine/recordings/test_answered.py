"""An answer is told at once, before it is written; what is written follows, whatever happened to the row meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from console_desk import ConsoleDesk, console_desk, profile_at, store_profile
from gme_console.app import session as session_module
from gme_console.ledger.records import Row, State
from gme_console.practice.server import PracticeServer
from ledger_helpers import T0, all_rows, database


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> Iterator[ConsoleDesk]:
    folder = tmp_path / "data"
    with PracticeServer() as server:
        store_profile(folder, profile_at(server.url))
        with console_desk(qtbot, folder) as desk:
            yield desk


def answers(desk: ConsoleDesk) -> list[Row]:
    told: list[Row] = []
    desk.console.recordings.row_answered.connect(told.append)
    return told


def stored_state(desk: ConsoleDesk, row: Row) -> str:
    """Also of a row that was removed."""
    with database(desk.folder) as connection:
        return str(connection.execute("SELECT state FROM recording WHERE id = ?", (row.id,)).fetchone()[0])


def sending(desk: ConsoleDesk, room: str) -> Row:
    desk.start(room)
    return desk.rested(room, [State.SENDING])


@pytest.mark.parametrize(("room", "state"), [("1987", State.ACCEPTED), ("ResourceInUse.TaskInUse", State.REFUSED)])
def test_what_is_told_first_is_what_is_written_then(desk: ConsoleDesk, room: str, state: State) -> None:
    written_then: list[State] = []
    desk.console.recordings.row_answered.connect(lambda row: written_then.append(desk.details(row).row.state))
    told = answers(desk)
    desk.start(room)
    row = desk.rested(room)
    assert (row.state, written_then) == (state, [State.SENDING])
    (first,) = told
    assert (first.id, first.state, first.TaskId, first.code) == (row.id, row.state, row.TaskId, row.code)
    assert desk.states(room) == [State.SENDING, state]
    assert [stored.state for stored in all_rows(desk.folder)] == [state]


def test_what_is_written_is_newer_though_the_clock_stands_still(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or nobody would read the details again that were read in between."""
    monkeypatch.setattr(session_module, "now_us", lambda: T0)
    folder = tmp_path / "data"
    with PracticeServer() as server:
        store_profile(folder, profile_at(server.url))
        with console_desk(qtbot, folder) as desk:
            told = answers(desk)
            desk.start("1987")
            row = desk.rested("1987", [State.ACCEPTED])
            assert row.changed_us > told[0].changed_us


def test_a_note_given_while_the_request_was_out_is_kept(desk: ConsoleDesk) -> None:
    told = answers(desk)
    row = sending(desk, "slow 0.5")
    desk.console.history.annotate(row.id, "caller waits", pytest.fail)
    desk.wait(lambda: bool(told))
    assert [answer.note for answer in told] == ["caller waits"]
    assert desk.rested("slow 0.5").note == "caller waits"


def test_a_row_removed_while_its_request_was_out_does_not_come_back(desk: ConsoleDesk) -> None:
    told = answers(desk)
    row = sending(desk, "slow 0.5")
    desk.console.history.remove((row.id,))
    desk.wait(lambda: stored_state(desk, row) == State.ACCEPTED)
    assert told == []
    assert [one.state for one in desk.told] == [State.SENDING]


def test_an_answer_that_was_told_is_written_though_the_console_leaves_at_once(desk: ConsoleDesk) -> None:
    left: list[Row] = []

    def leave(row: Row) -> None:
        left.append(row)
        desk.console.leave()

    desk.console.recordings.row_answered.connect(leave)
    desk.start("1987")
    desk.wait(lambda: bool(desk.heard["left"]))
    assert len(left) == 1
    assert [row.state for row in all_rows(desk.folder)] == [State.ACCEPTED]
