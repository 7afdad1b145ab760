"""`gme-console --quick-check`: verdicts on stdout, progress on stderr, an exit code for build servers."""

from __future__ import annotations

import signal
import sys
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

import pytest

from console_bot import live_tasks, profile_at, store_profile
from copies import replace
from gme_console.ledger.check_report import CheckVerdict
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel
from headless_command import Command, command, run
from ledger_helpers import all_rows

SETTINGS = PracticeSettings(enter_after=0.0, status_step=0.02, requests_per_second=1_000)
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="commands are forked")
QUICK = ("--hold", "0.1", "--wait", "5", "--files", "10")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(SETTINGS) as running:
        yield running


def test_rooms_that_pass(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path, profile_at(server.url))
    junit = tmp_path / "x.xml"
    code, out, err = run(tmp_path, "--quick-check", "007, 房间", "--only", "1145", *QUICK, "--junit", junit)
    assert code == 0, (out, err)
    assert out.count("Quick check: PASS.") == 2
    assert "2 rooms · 2 PASS · 0 FAIL" in out
    assert "007: Start: ok" in err
    root = ElementTree.parse(junit).getroot()
    assert [case.get("name") for case in root.iter("testcase")] == ["007", "房间"]
    assert root.get("failures") == "0"
    assert live_tasks(server.service) == {}
    assert {row.check for row in all_rows(tmp_path)} == {CheckVerdict.PASS}


def test_a_room_that_fails_names_its_step(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path, profile_at(server.url))
    junit = tmp_path / "x.xml"
    code, out, _ = run(tmp_path, "--quick-check", "nobody,1987", "--mode", "mixed", *QUICK, "--junit", junit)
    assert code == 1
    assert "FAIL at “Wait until recorded”" in out
    (failure,) = ElementTree.parse(junit).getroot().iter("failure")
    assert failure.get("type") == "wait"
    assert live_tasks(server.service) == {}


@pytest.mark.parametrize(
    "arguments",
    [
        ("--quick-check", ""),
        ("--quick-check", " , "),
        ("--quick-check", "1987", "--mode", "loud"),
        ("--quick-check", "1987", "--hold", "-1"),
        ("--quick-check", "19\n87"),
        ("--quick-check", "1987", "--only", ",".join(map(str, range(21)))),
        ("--hold", "5"),
        ("--quick-check", "1987", "--profile", "nowhere"),
    ],
)
def test_arguments_that_make_no_sense_end_with_2(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    code, out, err = run(tmp_path, *arguments)
    assert (code, out) == (2, ""), err
    assert err


def test_guard_levels(tmp_path: Path, server: PracticeServer) -> None:
    profile = profile_at(server.url)
    store_profile(tmp_path, replace(profile, guard=GuardLevel.READ_ONLY))
    assert run(tmp_path, "--quick-check", "1987", *QUICK)[0] == 1
    store_profile(tmp_path, replace(profile, guard=GuardLevel.ASK_ALL))
    code, _, err = run(tmp_path, "--quick-check", "1987", *QUICK)
    assert code == 2
    assert "--profile" in err
    assert server.service.count("StartRecord") == 0
    assert run(tmp_path, "--quick-check", "1987", *QUICK, "--profile", profile.name)[0] == 0


def test_a_profile_that_demands_a_ticket_gets_one(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path, replace(profile_at(server.url), asks_ticket=True))
    code, _, err = run(tmp_path, "--quick-check", "1987", *QUICK)
    assert code == 1
    assert "ticket" in err
    assert server.service.count("StartRecord") == 0
    assert run(tmp_path, "--quick-check", "1987", *QUICK, "--ticket", "QA-7")[0] == 0
    assert all_rows(tmp_path)[0].ticket == "QA-7"
    assert live_tasks(server.service) == {}


def until(process: Command, *words: str) -> None:
    """All of them were said, in whatever order."""
    wanted = set(words)
    for line in process.stderr:
        wanted -= {one for one in wanted if one in line}
        if not wanted:
            return
    raise AssertionError(f"it never said {wanted}")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_interrupted_it_stops_what_it_started(tmp_path: Path, server: PracticeServer, number: signal.Signals) -> None:
    store_profile(tmp_path, profile_at(server.url))
    junit = tmp_path / "x.xml"
    rooms = ",".join(map(str, range(7)))
    with command(tmp_path, "--quick-check", rooms, "--hold", "600", "--junit", junit) as process:
        until(process, "Wait until recorded: ok")
        assert live_tasks(server.service)
        process.send_signal(number)
        out, _ = process.communicate()
        assert process.returncode == 130
    assert live_tasks(server.service) == {}
    assert out.count("ABORTED at") == 7
    root = ElementTree.parse(junit).getroot()
    assert (root.get("tests"), root.get("errors"), root.get("skipped")) == ("7", "4", "3")


def test_what_a_killed_check_left_in_the_room_is_stopped_first(tmp_path: Path, server: PracticeServer) -> None:
    store_profile(tmp_path, profile_at(server.url))
    with command(tmp_path, "--quick-check", "1987,77", "--hold", "600") as process:
        until(process, "1987: Wait until recorded: ok", "77: Wait until recorded: ok")
        process.kill()
    assert len(live_tasks(server.service)) == 2
    code, out, err = run(tmp_path, "--quick-check", "1987", *QUICK)
    assert code == 0, (out, err)
    assert "which an earlier check left" in err
    assert [room for room, *_ in live_tasks(server.service).values()] == ["77"]
    code, _, err = run(tmp_path, "--quick-check", "77", *QUICK)
    assert code == 0, err
    assert live_tasks(server.service) == {}
    assert {row.check for row in all_rows(tmp_path)} == {CheckVerdict.PASS, CheckVerdict.ABORTED}


def test_a_history_that_cannot_be_opened_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "history.sqlite3").mkdir()
    code, _, err = run(tmp_path, "--practice", "--quick-check", "1987", *QUICK)
    assert code == 1
    assert err
