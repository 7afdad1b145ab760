"""A batch from the list to the last line, against the practice service: what was asked is what is told."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from batch_bot import batch_bot, draft, service
from console_bot import AT_REST, BIZ_ID, live_tasks
from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.engine.batches import batch_reads
from gme_console.engine.batches.batch_messages import (
    BatchDraft,
    BatchLine,
    BatchState,
    IfRecording,
    LineProgress,
    LineState,
)
from gme_console.ledger.records import State
from scripted_server import refused_port

ROOMS = [f"room {n:03}" for n in range(60)]
MANY = [f"room {n:03}" for n in range(250)]
"""So many that they cannot all have been sent before something is asked of the batch."""


def test_every_room_is_started_once_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        batch_id = bot.begin(draft(ROOMS, ticket="T-7"))
        told = bot.ended(batch_id)
        assert (told.asked, told.accepted, told.not_sent, told.ticket) == (60, 60, 0, "T-7")
        assert {asked for asked, *_ in bot.sums} == {60}
        started = Counter(room for room, _, _ in live_tasks(server.service).values())
        assert started == Counter(ROOMS)
        lines = bot.stored_lines(batch_id)
        assert [line.request.RoomId for line in lines] == ROOMS
        assert all(line.state is LineState.ACCEPTED and line.row and line.took_ms is not None for line in lines)
        assert {row.batch for row in bot.rows.values()} == {"Tournament"}
        assert all(bot.lines[batch_id, line.line][-1] is LineState.ACCEPTED for line in lines)


def test_users_mode_and_note_of_each_line_are_sent_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    only, but = UserLists(("007", "1145")), UserLists((), ("2",))
    lines = (
        BatchLine(3, StartRecord(BIZ_ID, "0077", 1, only), "final"),
        BatchLine(9, StartRecord(BIZ_ID, "0078", 3, but)),
    )
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        told = bot.run(BatchDraft("two", "pasted", lines))
        assert told.accepted == 2
        assert sorted(live_tasks(server.service).values()) == [("0077", 1, only), ("0078", 3, but)]
        assert bot.room("0077").note == "final"  # type: ignore[union-attr]


CODES = ["InvalidParameter", "ResourceNotFound.RoomNotFound", "UnsupportedOperation.ServiceNotOpened", "LimitExceeded"]


def test_every_kind_of_end_is_counted_and_only_what_did_nothing_is_started_again(qtbot: QtBot, tmp_path: Path) -> None:
    unsure = ["http-502", "http-502-after", "cut-before", "cut-after", "InternalError", "internal-after", "garbage"]
    rooms = [*CODES, *unsure, "somebody-elses", *ROOMS[:20]]
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        batch_id = bot.begin(draft(rooms))
        told = bot.ended(batch_id)
        states = bot.states_of(batch_id)
        assert {states[code] for code in CODES} == {LineState.REFUSED}
        assert states["somebody-elses"] is LineState.SKIPPED
        for room in unsure:
            done = room in {room for room, _, _ in live_tasks(server.service).values()}
            assert states[room] is (LineState.ACCEPTED if done else LineState.NOT_STARTED), room
        before = server.service.count("StartRecord")
        bot.console.batches.start_again(batch_id)
        bot.wait(lambda: bot.progress[batch_id].state is BatchState.RUNNING or bot.progress[batch_id] != told)
        again = bot.ended(batch_id)
        wanted = [room for room in rooms if states[room] in (LineState.REFUSED, LineState.NOT_STARTED)]
        assert server.service.count("StartRecord") - before == len(wanted)
        assert (again.asked, again.skipped) == (len(rooms), 1)
        per_room = Counter(task.RoomId for task in server.service.tasks.snapshot())
        assert set(per_room.values()) == {1}


def test_a_pause_holds_what_was_not_reached(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "slow 0.05", 1000)
        batch_id = bot.begin(draft(MANY))
        bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 2)
        bot.console.batches.pause(batch_id)
        paused = bot.ended(batch_id, BatchState.PAUSED)
        assert 0 < paused.waiting < 250
        assert paused.accepted + paused.waiting == 250
        assert server.service.count("StartRecord") == paused.accepted
        bot.console.batches.resume(batch_id)
        assert bot.ended(batch_id).accepted == 250


def test_stop_sending_leaves_what_left_and_start_again_takes_the_rest(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "slow 0.05", 1000)
        batch_id = bot.begin(draft(MANY))
        bot.wait(lambda: batch_id in bot.progress and bot.progress[batch_id].accepted > 2)
        bot.console.batches.stop_sending(batch_id)
        stopped = bot.ended(batch_id, BatchState.STOPPED)
        assert stopped.waiting == stopped.not_sent == 250 - stopped.accepted
        assert bot.recent()[0].state is BatchState.STOPPED
        bot.console.batches.start_again(batch_id)
        bot.wait(lambda: bot.progress[batch_id].state is BatchState.OVER)
        assert bot.ended(batch_id).accepted == 250
        assert server.service.count("StartRecord") == 250


@pytest.mark.parametrize("trouble", ["InvalidParameter", "http-502"])
def test_it_stops_at_the_first_error_when_that_was_chosen(qtbot: QtBot, tmp_path: Path, trouble: str) -> None:
    rooms = [*ROOMS[:20], trouble, *ROOMS[20:]]
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "slow 0.02", 5)
        batch_id = bot.begin(draft(rooms, stop_at_first_error=True))
        stopped = bot.ended(batch_id, BatchState.STOPPED)
        assert (stopped.asked, stopped.refused) == (61, 1)
        assert stopped.waiting > 0
        assert stopped.message


def test_rooms_that_record_are_skipped_adopted_or_changed(qtbot: QtBot, tmp_path: Path) -> None:
    for policy, state in (
        (IfRecording.SKIP, LineState.SKIPPED),
        (IfRecording.ADOPT, LineState.ADOPTED),
        (IfRecording.CHANGE, LineState.CHANGED),
    ):
        with service() as server, batch_bot(qtbot, tmp_path / policy, server.url) as bot:
            bot.started("ours", mode=2)
            before = server.service.count("StartRecord")
            batch_id = bot.begin(draft(["ours", "somebody-elses", "new"], policy))
            bot.ended(batch_id)
            assert bot.states_of(batch_id) == {"ours": state, "somebody-elses": state, "new": LineState.ACCEPTED}
            assert server.service.count("StartRecord") - before == 2  # what is ours is not even asked for
            modes = {room: mode for room, mode, _ in live_tasks(server.service).values()}
            changed = policy is IfRecording.CHANGE
            assert (modes["ours"], modes["somebody-elses"]) == ((1, 1) if changed else (2, 2))
            told = bot.progress[batch_id]
            assert (told.accepted, told.skipped) == ((1, 2) if policy is IfRecording.SKIP else (3, 0))


def test_stop_all_stops_what_the_batch_records(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        (single,) = bot.started("by hand")
        batch_id = bot.begin(draft([*ROOMS[:20], "somebody-elses"], IfRecording.ADOPT))
        bot.ended(batch_id)
        bot.console.batches.stop_all(batch_id)
        bot.wait(lambda: len(live_tasks(server.service)) == 1)
        assert live_tasks(server.service).keys() == {single.TaskId}
        bot.wait(lambda: sum(row.state is State.STOPPED for row in bot.rows.values()) == 21)


def test_stop_all_stops_a_line_that_was_being_settled_once_it_is_known_to_record(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "http-502-after")
        batch_id = bot.begin(draft(ROOMS[:3]))
        bot.wait(lambda: LineState.SETTLING in {states[-1] for states in bot.lines.values()})
        bot.console.batches.stop_all(batch_id)
        bot.wait(lambda: sum(row.state is State.STOPPED for row in bot.rows.values()) == 3)
        assert live_tasks(server.service) == {}


def test_stop_all_stops_a_line_that_settles_while_the_pages_are_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(batch_reads, "READ_AT_ONCE", 2)
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "http-502-after")
        batch_id = bot.begin(draft(ROOMS[:9]))
        bot.wait(lambda: LineState.SETTLING in {states[-1] for states in bot.lines.values()})
        batches, pages = bot.console.batches, []

        def read(batch_id: int, then: Callable[[tuple[LineProgress, ...]], None]) -> None:
            type(batches).lines(batches, batch_id, lambda lines: pages.append((lines, then)))

        monkeypatch.setattr(batches, "lines", read)
        batches.stop_all(batch_id)
        bot.wait(lambda: bool(pages))
        ((lines, then),) = pages
        assert LineState.SETTLING in {line.state for line in lines}, "it settled before the pages were read"
        bot.ended(batch_id, BatchState.STOPPED, BatchState.OVER)
        bot.wait(lambda: {states[-1] for states in bot.lines.values()} == {LineState.ACCEPTED})
        then(lines)
        bot.wait(lambda: sum(row.state is State.STOPPED for row in bot.rows.values()) == 9)
        assert live_tasks(server.service) == {}


def test_stop_all_after_a_restart_stops_a_line_that_is_being_settled(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server:
        with batch_bot(qtbot, tmp_path, server.url) as bot:
            server.service.plan("StartRecord", "http-502-after")
            server.service.plan("DescribeTaskInfo", "http-502", 3)
            batch_id = bot.begin(draft(ROOMS[:3]))
            bot.wait(lambda: bot.is_in(batch_id, (BatchState.OVER,)))
        with batch_bot(qtbot, tmp_path) as bot:
            bot.console.batches.stop_all(batch_id)
            bot.wait(lambda: live_tasks(server.service) == {})


def test_many_rows_are_changed_one_after_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        rows = bot.started(*ROOMS[:10])
        bot.console.batches.change_rows(rows, 3, UserLists(("7",)))
        bot.wait(lambda: all(mode == 3 for _, mode, _ in live_tasks(server.service).values()))
        assert server.service.wait_for(10, "ModifyRecordInfo")


def test_a_line_of_a_room_that_is_being_settled_is_held(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        server.service.plan("StartRecord", "http-502-after")
        bot.start("1987")
        bot.wait(lambda: (row := bot.room("1987")) is not None and row.state in (State.UNKNOWN, State.SETTLING))
        batch_id = bot.begin(draft(["1987", "1988"]))
        told = bot.ended(batch_id)
        assert (told.accepted, told.not_sent) == (1, 1)
        assert bot.states_of(batch_id)["1987"] is LineState.NOT_SENT
        first = min(row.id for row in bot.rows.values() if row.RoomId == "1987")
        bot.wait(lambda: bot.rows[first].state in AT_REST)
        assert bot.rows[first].TaskId is not None
        assert server.service.count("StartRecord") == 2


def test_the_same_room_twice_is_sent_once_at_a_time(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        told = bot.run(draft(["1987", "1987", "1988"]))
        assert (told.accepted, told.skipped) == (2, 1)


def test_nothing_leaves_without_a_line(qtbot: QtBot, tmp_path: Path) -> None:
    """The batch pauses instead of failing every line."""
    with refused_port() as port, batch_bot(qtbot, tmp_path, f"http://127.0.0.1:{port}") as bot:
        batch_id = bot.begin(draft([f"{n}" for n in range(500)]))
        paused = bot.ended(batch_id, BatchState.PAUSED)
        assert paused.message
        assert paused.waiting > 400
        assert paused.not_sent == 500


def test_without_a_key_it_pauses_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url, environ={}) as bot:
        batch_id = bot.begin(draft(ROOMS))
        paused = bot.ended(batch_id, BatchState.PAUSED)
        assert paused.waiting > 0
        assert server.service.count("StartRecord") == 0


def test_a_press_while_a_long_list_is_written_down_is_written_in_between(qtbot: QtBot, tmp_path: Path) -> None:
    with service() as server, batch_bot(qtbot, tmp_path, server.url) as bot:
        made: list[int] = []
        made_before: list[bool] = []
        bot.console.recordings.started.connect(lambda _: made_before.append(bool(made)))
        rooms = [f"{number}" for number in range(5_000)]
        bot.console.batches.start(draft(rooms), made.append, bot.failures.append)
        (row,) = bot.started("by hand")
        assert row.batch_id is None
        assert made_before[0] is False
        bot.wait(lambda: bool(made))
        bot.console.batches.stop_sending(made[0])
        bot.ended(made[0], BatchState.STOPPED)
        assert [line.request.RoomId for line in bot.stored_lines(made[0])] == rooms
