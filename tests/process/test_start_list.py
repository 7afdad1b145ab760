"""`gme-console --start-list`: the same list, an exit code for scripts, and nothing started twice after a kill."""

from __future__ import annotations

import csv
import json
import random
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from batch_bot import SERVICE
from console_bot import live_tasks, profile_at, store_profile, untruths
from copies import replace
from faulty_line import FaultyLine
from gme_console.api.values import UserLists
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel
from headless_command import command, run
from ledger_helpers import all_rows
from patience import PROCESS_S

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="commands are forked")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(SERVICE) as running:
        yield running


def rooms_file(folder: Path, rooms: list[str]) -> Path:
    folder.mkdir(exist_ok=True)
    path = folder / "rooms.txt"
    path.write_text("\n".join(rooms), encoding="utf-8")
    return path


def test_all_rooms_of_a_csv_are_started(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", profile_at(server.url))
    path, report = tmp_path / "list.csv", tmp_path / "report.csv"
    path.write_text('room,mode,only,note\n0077,both,"007,1145",final\n房间,,,\n', encoding="utf-8")
    code, out, err = run(tmp_path / "data", "--start-list", path, "--report", report)
    assert (code, out.strip()) == (0, "2 asked = 2 accepted + 0 refused + 0 unknown + 0 not sent."), err
    assert sorted(live_tasks(server.service).values()) == [
        ("0077", 3, UserLists(("007", "1145"))),
        ("房间", 1, UserLists()),
    ]
    assert "under the profile Test" in err
    first, second = csv.DictReader(report.read_text(encoding="utf-8-sig").splitlines())
    assert (first["RoomId"], first["state"], first["note"]) == ("'0077", "accepted", "final")
    assert (first["SubscribeUserIds"], second["RoomId"], second["line"]) == ("'007, 1145", "'房间", "3")
    assert {row.batch for row in all_rows(tmp_path / "data")} == {"list.csv"}


def test_what_was_not_accepted_is_named_and_ends_with_1(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", profile_at(server.url))
    path, report = rooms_file(tmp_path, ["1987", "InvalidParameter", "1988"]), tmp_path / "report.jsonl"
    code, out, err = run(tmp_path / "data", "--start-list", path, "--report", report)
    assert (code, out.strip()) == (1, "3 asked = 2 accepted + 1 refused + 0 unknown + 0 not sent."), err
    assert "Line 2, room InvalidParameter: Refused: InvalidParameter" in err
    told = [json.loads(line) for line in report.read_text(encoding="utf-8").splitlines()]
    assert [one["state"] for one in told] == ["accepted", "refused", "accepted"]
    assert [one["TaskId"] != "" for one in told] == [True, False, True]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "no rooms"),
        ("1987\n1987", "also stands in line"),
        ("room,mode\n1987,loud", "Nothing was started: 1 line of"),
    ],
)
def test_a_list_with_a_wrong_line_is_not_begun(tmp_path: Path, server: PracticeServer, text: str, words: str) -> None:
    store_profile(tmp_path / "data", profile_at(server.url))
    path = tmp_path / "list.csv"
    path.write_text(text, encoding="utf-8")
    code, _, err = run(tmp_path / "data", "--start-list", path)
    assert code == 2
    assert words in err
    assert server.service.count("StartRecord") == 0


def test_arguments_that_make_no_sense(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", profile_at(server.url))
    path = rooms_file(tmp_path, ["1987"])
    for arguments in (
        ("--start-list", path, "--report", "x.txt"),
        ("--report", "x.csv"),
        ("--start-list", tmp_path / "nowhere.csv"),
        ("--start-list", path, "--profile", "nobody's"),
    ):
        assert run(tmp_path / "data", *arguments)[0] == 2
    assert server.service.count() == 0


def test_a_profile_that_asks_has_to_be_named(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", replace(profile_at(server.url), guard=GuardLevel.ASK_ALL))
    path = rooms_file(tmp_path, ["1987"])
    assert run(tmp_path / "data", "--start-list", path)[0] == 2
    assert run(tmp_path / "data", "--start-list", path, "--profile", "Test")[0] == 0


def test_a_read_only_profile_starts_nothing(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", replace(profile_at(server.url), guard=GuardLevel.READ_ONLY))
    assert run(tmp_path / "data", "--start-list", rooms_file(tmp_path, ["1987"]), "--profile", "Test")[0] == 1
    assert server.service.count("StartRecord") == 0


def test_without_a_line_it_says_so_and_goes_on_later(tmp_path: Path, server: PracticeServer) -> None:
    path = rooms_file(tmp_path, [f"room-{n}" for n in range(100)])
    with FaultyLine(server.port) as line:
        store_profile(tmp_path / "data", profile_at(line.url))
        line.refuse()
        code, out, err = run(tmp_path / "data", "--start-list", path, "--timeout", "1")
        assert code == 1, err
        assert out.startswith("100 asked = 0 accepted + 0 refused + 0 unknown + 100 not sent.")
        line.take_again()
        code, out, err = run(tmp_path / "data", "--start-list", path)
        assert "This list was started before and not finished" in err
        assert code == 1
        accepted = len(live_tasks(server.service))
        assert f"{accepted} accepted" in out
        assert accepted > 50  # what the first run gave up is named as not sent, and not sent again by itself


def test_ctrl_c_stops_sending_and_the_same_command_goes_on(tmp_path: Path, server: PracticeServer) -> None:
    rooms = [f"room-{n}" for n in range(60)]
    store_profile(tmp_path / "data", profile_at(server.url))
    path = rooms_file(tmp_path, rooms)
    with command(tmp_path / "data", "--start-list", path) as process:
        assert server.service.wait_for(5, "StartRecord", timeout=PROCESS_S)
        process.send_signal(signal.SIGINT)
        out, err = process.communicate()
    assert process.returncode == 130, err
    assert "Nothing more is sent" in err
    reached = len(live_tasks(server.service))
    assert 5 <= reached < 60
    assert f"60 asked = {reached} accepted + 0 refused + 0 unknown + {60 - reached} not sent" in out
    code, out, err = run(tmp_path / "data", "--start-list", path)
    assert (code, out.strip()) == (0, "60 asked = 60 accepted + 0 refused + 0 unknown + 0 not sent."), err
    assert f"{reached} of 60 rooms were reached" in err
    assert Counter(room for room, *_ in live_tasks(server.service).values()) == Counter(rooms)


def test_a_list_that_was_changed_meanwhile_is_another_one(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path / "data", profile_at(server.url))
    path = rooms_file(tmp_path, [f"room-{n}" for n in range(60)])
    with command(tmp_path / "data", "--start-list", path) as process:
        assert server.service.wait_for(5, "StartRecord", timeout=PROCESS_S)
        process.kill()
    code, out, err = run(tmp_path / "data", "--start-list", rooms_file(tmp_path, ["room-0", "another"]))
    assert "An earlier version of this list" in err
    assert (code, "2 asked = 1 accepted" in out) == (1, True), err  # room-0 records already and is left alone


def test_killed_at_random_moments_every_room_is_started_once_or_named(tmp_path: Path) -> None:
    chance = random.Random(1145)
    rooms = [f"room {n:03}" for n in range(150)]
    with PracticeServer(PracticeSettings(requests_per_second=1_000_000, linger=1e9)) as server:
        for event in chance.choices(("slow 0.02", "slow 0.1", "http-502-after", "cut-before", "cut-after"), k=60):
            server.service.plan("StartRecord", event)
        folder = tmp_path / "data"
        store_profile(folder, profile_at(server.url))
        path = rooms_file(tmp_path, rooms)
        for _ in range(5):
            with command(folder, "--start-list", path) as process:
                seen = server.service.count("StartRecord")
                server.service.wait_for(seen + chance.randint(5, 25), "StartRecord", timeout=30)
                process.kill()
        code, out, err = run(folder, "--start-list", path)
        per_room = Counter(task.RoomId for task in server.service.tasks.snapshot())
        assert set(per_room.values()) == {1}
        rows = all_rows(folder)
        assert not untruths(rows, server.service), err
        assert {row.RoomId for row in rows} == set(rooms)
        assert len(rows) == len(rooms)
        not_started = [room for room in rooms if room not in per_room]
        assert out.startswith(f"150 asked = {150 - len(not_started)} accepted + {len(not_started)} refused"), out
        assert code == (1 if not_started else 0)
        assert all(room in err for room in not_started[:15])
