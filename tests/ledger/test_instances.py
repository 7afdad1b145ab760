"""Several consoles, in processes of their own, on one folder: killed, alive, starting together."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path

import pytest

from gme_console.api.actions import StopRecord
from gme_console.ledger import instances
from gme_console.ledger.errors import HistoryTrouble, LedgerError, LedgerFault
from gme_console.ledger.instances import alone_in
from gme_console.ledger.records import Opened, Resolution, State
from gme_console.ledger.sqlite.schema import MIGRATIONS
from ledger_helpers import (
    FILE,
    NOT_SENT,
    T0,
    UNKNOWN,
    accepted,
    all_rows,
    clock,
    console,
    contents,
    details,
    fill,
    heard,
    intent,
    reading,
    stop,
    tell,
    writing,
)
from patience import PROCESS_S


def test_a_killed_consoles_row_becomes_unknown_and_a_living_ones_is_left_alone(tmp_path: Path) -> None:
    with console(tmp_path, "hold", "living") as living, console(tmp_path, "hold", "killed") as killed:
        assert heard(living) == heard(killed) == "begun"
        killed.kill()
        killed.wait()
        with writing(tmp_path) as writer:
            assert writer.opened == Opened(interrupted=1)
            rows = {row.RoomId: row for row in all_rows(tmp_path)}
            assert (rows["killed"].state, rows["killed"].reason) == (State.UNKNOWN, "interrupted")
            assert rows["living"].state is State.SENDING
            assert details(tmp_path, rows["killed"].id).sent[0].kind == "unknown"
            assert details(tmp_path, rows["living"].id).sent[0].done_us is None
            mine = writer.begin(intent("mine"))
            writer.finish(mine.sent_id, accepted(), clock()())
        assert len(list((tmp_path / "consoles").glob("*.lock*"))) == 1
        assert living.communicate(timeout=PROCESS_S)[0].strip() == "closed"
        assert living.returncode == 0
    with writing(tmp_path) as writer:
        assert writer.opened == Opened(interrupted=1)
    assert {row.RoomId: row.state for row in all_rows(tmp_path)} == {
        "killed": State.UNKNOWN,
        "living": State.UNKNOWN,
        "mine": State.ACCEPTED,
    }


def test_a_stop_cut_off_by_a_kill_is_there_to_be_settled(tmp_path: Path) -> None:
    with console(tmp_path, "stop") as killed:
        assert heard(killed) == "begun"
        killed.kill()
        killed.wait()
    with writing(tmp_path) as writer:
        assert writer.opened == Opened(interrupted=1)
        (open_,) = writer.unreconciled()
        assert (open_.row.state, open_.row.reason) == (State.UNKNOWN, "interrupted")
        assert open_.request == StopRecord(3400352518, 446192236330927912)
        start, sent = details(tmp_path, open_.row.id).sent
        assert (start.kind, sent.kind, sent.reason) == ("accepted", "unknown", "interrupted")
        row = writer.reconcile(Resolution(open_.row.id, open_.sent_id, State.STOPPED, "settled", at_us=T0))
        assert (row.state, row.settled, row.ended_us) == (State.STOPPED, True, T0)


def test_a_killed_consoles_stop_does_not_hide_that_another_ones_is_out(tmp_path: Path) -> None:
    with console(tmp_path, "stop") as killed, writing(tmp_path) as living:
        assert heard(killed) == "begun"
        (row,) = living.live()
        mine = living.begin(stop(row))
        killed.kill()
        killed.wait()
        with writing(tmp_path) as writer:
            assert writer.opened.interrupted == 0
            assert writer.row(row.id).state is State.STOPPING
            assert living.finish(mine.sent_id, NOT_SENT, T0).state is State.UNKNOWN
            assert len(writer.unreconciled()) == 1


def test_consoles_that_settle_at_the_same_moment_share_the_rows(tmp_path: Path) -> None:
    with ExitStack() as stack:
        mine = stack.enter_context(writing(tmp_path))
        ids = {mine.finish(mine.begin(intent()).sent_id, UNKNOWN, T0).id for _ in range(60)}
        consoles = [stack.enter_context(console(tmp_path, "claim")) for _ in range(3)]
        assert [heard(process) for process in consoles] == ["begun"] * 3
        for process in consoles:
            tell(process)
        claimed = [int(row_id) for process in consoles for row_id in heard(process).split()]
        assert sorted(claimed) == sorted(ids)
        assert mine.unreconciled() == ()
        assert [mine.claim(row_id, T0) for row_id in ids] == [None] * len(ids)
        for process in consoles:
            process.kill()
            process.wait()
        first = claimed[0]
        assert mine.claim(first, T0) is not None
        assert {open_.row.id: open_.row.state for open_ in mine.unreconciled()} == {
            row_id: State.SETTLING if row_id == first else State.UNKNOWN for row_id in ids
        }


def test_a_killed_consoles_claim_is_void_at_the_next_opening(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        row = writer.finish(writer.begin(intent()).sent_id, UNKNOWN, T0)
    with console(tmp_path, "claim") as killed:
        assert heard(killed) == "begun"
        tell(killed)
        assert heard(killed) == str(row.id)
        assert all_rows(tmp_path)[0].state is State.SETTLING
        killed.kill()
        killed.wait()
        with writing(tmp_path) as writer:
            assert writer.opened == Opened(interrupted=1)
            (found,) = all_rows(tmp_path)
            assert (found.state, found.reason) == (State.UNKNOWN, "read_timeout")


def test_consoles_that_start_at_the_same_moment_lose_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "new"
    names = ["a", "b", "c"]
    with ExitStack() as stack:
        consoles = [stack.enter_context(console(folder, "40", name)) for name in names]
        assert [heard(process) for process in consoles] == ["ready"] * len(names)
        for process in consoles:
            tell(process)
        assert [heard(process) for process in consoles] == ["closed"] * len(names)
    rows = all_rows(folder)
    assert sorted(row.RoomId for row in rows) == sorted(f"{name}-{n}" for name in names for n in range(40))
    assert {row.state for row in rows} == {State.ACCEPTED}
    assert all(row.TaskId == int(row.RoomId.split("-")[1]) + 1 for row in rows)
    assert [path.name for path in (folder / "consoles").iterdir()] == ["opening"]


def test_a_damaged_file_that_another_console_uses_stays_where_it_is(tmp_path: Path) -> None:
    fill(tmp_path, 10)
    with console(tmp_path, "watch") as living:
        assert heard(living) == "begun"
        with (tmp_path / FILE).open("r+b") as file:
            file.write(b"no longer a database")
        before = contents(tmp_path)
        with pytest.raises(LedgerError, match=HistoryTrouble.DAMAGED_IN_USE) as caught, writing(tmp_path):
            pass
        assert caught.value.fault is LedgerFault.DAMAGED
        assert contents(tmp_path) == before
        living.kill()
        living.wait()
        with writing(tmp_path) as writer:
            aside = writer.opened.set_aside
            assert aside is not None
            assert aside.read_bytes() == before[FILE]
            assert aside.with_name(aside.name + "-wal").exists() == (f"{FILE}-wal" in before)


def test_after_a_kill_the_whole_file_is_checked(tmp_path: Path) -> None:
    fill(tmp_path, 2000)
    with console(tmp_path, "watch") as killed:
        assert heard(killed) == "begun"
        killed.kill()
        killed.wait()
        data = (tmp_path / FILE).read_bytes()
        page = data.index(b"room-1000") // 4096
        (tmp_path / FILE).write_bytes(data[: page * 4096] + b"\xff" * 4096 + data[(page + 1) * 4096 :])
        with writing(tmp_path) as writer:
            assert writer.opened.set_aside is not None


def test_a_file_that_its_log_can_heal_is_not_set_aside(tmp_path: Path) -> None:
    long = "room" * 10_000  # so long that the file must grow: then its first page is in the log too
    with console(tmp_path, "hold", long) as killed:
        assert heard(killed) == "begun"
        killed.kill()
        killed.wait()
    with (tmp_path / FILE).open("r+b") as file:
        file.write(b"\xff" * 4096)
    with writing(tmp_path) as writer:
        assert writer.opened == Opened(interrupted=1)
    assert [row.RoomId for row in all_rows(tmp_path)] == [long]


def test_nobody_migrates_under_an_older_console(tmp_path: Path) -> None:
    newer = (*MIGRATIONS, ("CREATE TABLE later (x)",))
    with console(tmp_path, "hold") as older:
        assert heard(older) == "begun"
        expected = pytest.raises(LedgerError, match=HistoryTrouble.OLDER_IN_USE)
        with expected as caught, writing(tmp_path, migrations=newer):
            pass
        assert caught.value.fault is LedgerFault.LOCKED
        assert not (tmp_path / "backups").exists()
        older.communicate(timeout=PROCESS_S)
    with writing(tmp_path, migrations=newer) as writer:
        assert writer.opened.backup is not None


def test_while_one_console_opens_the_next_waits_its_turn(tmp_path: Path) -> None:
    expected = pytest.raises(LedgerError, match=HistoryTrouble.OPENED_FOR_LONG)
    with alone_in(tmp_path, 1), expected as caught, alone_in(tmp_path, 0.05):
        pytest.fail("two at once")
    assert caught.value.fault is LedgerFault.LOCKED


def test_a_console_that_never_ends_opening_keeps_no_row_from_being_settled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(instances, "LOOK_S", 0.05)
    with writing(tmp_path) as other, writing(tmp_path) as writer:
        other.begin(intent("theirs"))
        row = writer.finish(writer.begin(intent("ours")).sent_id, UNKNOWN, T0 + 1)
        with alone_in(tmp_path, 1):
            assert [one.row.id for one in writer.unreconciled()] == [row.id]
            assert writer.claim(row.id, T0 + 2) is not None


def test_junk_among_the_consoles_is_no_console(tmp_path: Path) -> None:
    with writing(tmp_path):
        junk = tmp_path / "consoles" / "junk.lock"
        junk.write_bytes(b"junk " * 500)
        with writing(tmp_path), reading(tmp_path) as reader:
            assert not junk.exists()
            assert reader.page(0, 1).total == 0
