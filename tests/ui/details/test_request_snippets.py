"""A request copied as a command: run by real shells and by the official SDK, the same request arrives."""

from __future__ import annotations

import argparse
import ast
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from gme_console.api.actions import ModifyRecordInfo, Request, StartRecord, StopRecord, encode
from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UserLists
from gme_console.ledger.records import Details, Origin
from gme_console.practice.practice_settings import (
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PRACTICE_TOKEN,
    PracticeSettings,
)
from gme_console.practice.server import PracticeServer
from gme_console.ui.details.request_snippets import (
    PRACTICE_ADDRESS,
    CannotCopy,
    as_curl,
    as_python,
    as_tccli,
    copied_request,
)
from history_rows import make_row, make_sent
from patience import PROCESS_S

MAINLAND, INTERNATIONAL = "gme.tencentcloudapi.com", "gme.intl.tencentcloudapi.com"
BIZ_ID, TASK_ID = 2**64 - 1, 446192236330927912
NASTY = "-rm $(touch x) `id` 'quoted' \"double\" \\ !! $HOME *? \n; 会议室 é 😀 --"
COMMANDS: list[Callable[[Details], str]] = [as_curl, as_tccli, as_python]

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40) | st.text(
    "'\"\\$`!-=@ \n*?~#&;|<>(){}[]x語", min_size=1, max_size=40
)
users = st.lists(texts, max_size=3).map(tuple)
requests = st.one_of(
    st.builds(StartRecord, st.integers(1, 2**64 - 1), texts, st.sampled_from([1, 2, 3]), st.builds(UserLists, users)),
    st.builds(
        ModifyRecordInfo,
        st.integers(1, 2**64 - 1),
        st.integers(1, 2**64 - 1),
        st.sampled_from([1, 2, 3]),
        st.builds(UserLists, users, users),
    ),
    st.builds(StopRecord, st.integers(1, 2**64 - 1), st.integers(1, 2**64 - 1)),
)
often = settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])


def details_of(request: Request, host: str = INTERNATIONAL) -> Details:
    """A row whose last request is this one."""
    row = make_row(1, host=host, BizId=BIZ_ID, RoomId="another room")
    return Details(row, (make_sent(row), make_sent(row, action=request.action, body=encode(request).decode())))


def adopted(host: str = INTERNATIONAL) -> Details:
    return Details(make_row(1, host=host, BizId=BIZ_ID, RoomId=NASTY, origin=Origin.ADOPTED), ())


class Shell:
    """A shell whose curl and tccli only write down how they were called."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        for name in ("curl", "tccli"):
            fake = folder / name
            fake.write_text(f'#!/bin/sh\nprintf "%s\\0" {name} "$@" >> "$FAKE_CALLS"\n')
            fake.chmod(0o755)

    def arguments(self, command: str, shell: str = "bash", **variables: str) -> list[str]:
        calls = self._folder / "calls"
        calls.write_bytes(b"")
        environment = {"PATH": f"{self._folder}:{os.environ['PATH']}", "FAKE_CALLS": str(calls), **variables}
        done = subprocess.run([shell, "-c", command], env=environment, cwd=self._folder, capture_output=True)
        assert (done.returncode, done.stderr) == (0, b"")
        return calls.read_bytes().decode().split("\0")[:-1]


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    return Shell(tmp_path)


@given(request=requests)
@often
def test_curl_is_called_with_the_exact_body(shell: Shell, request: Request) -> None:
    name, *arguments = shell.arguments(
        as_curl(details_of(request)),
        TIMESTAMP="1700000000",
        UTC_DATE="2023-11-14",
        SIGNATURE="abc",
        TENCENTCLOUD_SECRET_ID="AKIDx",
    )
    assert (name, arguments[:3]) == ("curl", ["--request", "POST", f"https://{INTERNATIONAL}/"])
    assert arguments[-2:] == ["--data-raw", encode(request).decode()]
    assert arguments[3:-2:2] == ["--header"] * 6
    assert arguments[4:-2:2] == [
        "Content-Type: application/json",
        f"Host: {INTERNATIONAL}",
        f"X-TC-Action: {request.action}",
        "X-TC-Version: 2018-07-11",
        "X-TC-Timestamp: 1700000000",
        "Authorization: TC3-HMAC-SHA256 Credential=AKIDx/2023-11-14/gme/tc3_request, "
        "SignedHeaders=content-type;host, Signature=abc",
    ]


@given(request=requests)
@often
def test_tccli_is_called_with_every_field(shell: Shell, request: Request) -> None:
    room = getattr(request, "RoomId", "")
    assume(room != "--")
    assume(not any(is_invisible(one) for one in room if one != "\n"))
    name, *arguments = shell.arguments(as_tccli(details_of(request, MAINLAND)))
    assert (name, arguments[:2]) == ("tccli", ["gme", request.action])
    assert tccli_parameters(arguments[2:]) == (request.body(), MAINLAND)


def tccli_parameters(arguments: list[str]) -> tuple[dict[str, object], str]:
    """As tccli takes them: argparse, whole numbers with int, texts as they are, everything else as JSON."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--endpoint")
    for field in ("BizId", "TaskId", "RecordMode"):
        parser.add_argument(f"--{field}", type=int)
    parser.add_argument("--RoomId")
    parser.add_argument("--SubscribeRecordUserIds", type=json.loads)
    found = vars(parser.parse_args(arguments))
    endpoint = found.pop("endpoint")
    return {name: value for name, value in found.items() if value is not None}, endpoint


def test_what_argparse_takes_for_the_end_of_options_is_not_copied_as_an_option() -> None:
    with pytest.raises(CannotCopy, match="two hyphens as RoomId"):
        as_tccli(details_of(StartRecord(BIZ_ID, "--", 1)))


@pytest.mark.parametrize("name", ["sh", "bash"])
def test_a_nasty_room_survives_every_shell_and_runs_nothing(shell: Shell, tmp_path: Path, name: str) -> None:
    details = details_of(StartRecord(BIZ_ID, NASTY, 1, UserLists((NASTY,))))
    assert json.loads(shell.arguments(as_curl(details), name)[-1])["RoomId"] == NASTY
    parameters, _ = tccli_parameters(shell.arguments(as_tccli(details), name)[3:])
    assert parameters["RoomId"] == NASTY
    assert parameters["SubscribeRecordUserIds"] == {"SubscribeUserIds": [NASTY]}
    assert sorted(file.name for file in tmp_path.iterdir()) == ["calls", "curl", "tccli"]


@pytest.mark.parametrize("room", ["-", "---", "-x", "--help", "--version", "--endpoint=evil.example", "-1", "=", "#"])
def test_a_room_that_looks_like_an_option_is_a_room(shell: Shell, room: str) -> None:
    details = details_of(StartRecord(BIZ_ID, room, 1))
    expected = {"BizId": BIZ_ID, "RoomId": room, "RecordMode": 1}
    assert tccli_parameters(shell.arguments(as_tccli(details))[3:]) == (expected, INTERNATIONAL)


@pytest.mark.parametrize("bad", ["\x1b[201~", "\x00", "\r", "\t", "\u202e"])
def test_what_a_terminal_does_not_show_is_not_made_an_argument(shell: Shell, bad: str) -> None:
    details = details_of(StartRecord(BIZ_ID, f"room{bad}", 1))
    with pytest.raises(CannotCopy, match="RoomId holds a character that no terminal shows"):
        as_tccli(details)
    for copy in (as_curl, as_python):
        assert bad not in copy(details)
    assert json.loads(shell.arguments(as_curl(details))[-1])["RoomId"] == f"room{bad}"


@given(request=requests)
def test_the_program_holds_the_exact_request(request: Request) -> None:
    program = as_python(details_of(request))
    assert program.isascii()
    outermost = next(node for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Dict))
    assert ast.literal_eval(outermost) == request.body()


@pytest.fixture(scope="module")
def server() -> Iterator[PracticeServer]:
    with PracticeServer(settings=PracticeSettings(enter_after=0, requests_per_second=10_000)) as running:
        yield running


def run(program: str, *key: str) -> dict[str, object]:
    """The answer that the program prints, run as it was copied."""
    names = ("TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN")
    environment = {**os.environ, **dict(zip(names, key, strict=False))}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=PROCESS_S
    )
    assert done.returncode == 0, done.stderr
    answer: dict[str, object] = json.loads(done.stdout)
    return answer


def test_the_program_runs_as_copied_and_the_same_request_arrives(server: PracticeServer) -> None:
    start = StartRecord(3400352518, NASTY, 3, UserLists(("1145", "会议")))
    answer = run(as_python(details_of(start, server.url)), PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
    received = server.service.received("StartRecord")[-1]
    assert (received.code, json.loads(received.body)) == ("", start.body())
    assert isinstance(answer["TaskId"], int)
    stop = StopRecord(3400352518, answer["TaskId"])
    key = (PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY, PRACTICE_TOKEN)
    assert run(as_python(details_of(stop, server.url)), *key)["RequestId"]
    received = server.service.received("StopRecord")[-1]
    assert (received.code, json.loads(received.body)) == ("", stop.body())


def test_an_adopted_row_is_copied_as_the_question_for_its_task(server: PracticeServer, shell: Shell) -> None:
    question = {"BizId": BIZ_ID, "RoomId": NASTY}
    assert json.loads(shell.arguments(as_curl(adopted()))[-1]) == question
    assert tccli_parameters(shell.arguments(as_tccli(adopted()))[3:])[0] == question
    assert run(as_python(adopted(server.url)), PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)["RequestId"]
    assert json.loads(server.service.received("DescribeTaskInfo")[-1].body) == question


def test_the_last_request_is_the_one_that_is_copied() -> None:
    assert copied_request(details_of(StopRecord(BIZ_ID, TASK_ID))) == StopRecord(BIZ_ID, TASK_ID)


@pytest.mark.parametrize(
    "body",
    [
        "{}",
        "[]",
        "no json",
        '{"BizId":1}',
        '{"BizId":1,"RoomId":"1","RecordMode":1,"More":1}',
        '{"BizId": 1, "RoomId": "1", "RecordMode": 1}',
        '{"BizId":"1","RoomId":"1","RecordMode":1}',
        '{"BizId":1,"RoomId":{"1":"__import__"},"RecordMode":1}',
        '{"BizId":1.5,"RoomId":"1","RecordMode":1}',
        '{"BizId":1,"RoomId":"1","RecordMode":1,"SubscribeRecordUserIds":{"SubscribeUserIds":[7]}}',
        "[" * 100_000,
        "\udc80",
    ],
)
@pytest.mark.parametrize("copy", COMMANDS)
def test_a_body_that_is_no_request_of_ours_is_not_copied(copy: Callable[[Details], str], body: str) -> None:
    row = make_row(1, host=MAINLAND)
    with pytest.raises(CannotCopy, match="no request that the console knows"):
        copy(Details(row, (make_sent(row, body=body),)))


@pytest.mark.parametrize("host", ["evil.example", "gme.tencentcloudapi.com.evil.example", "x; rm -rf ~", "", "a\nb"])
@pytest.mark.parametrize("copy", COMMANDS)
def test_a_copied_key_goes_to_no_foreign_host(copy: Callable[[Details], str], host: str) -> None:
    with pytest.raises(CannotCopy, match="The host of this row cannot be used"):
        copy(details_of(StopRecord(BIZ_ID, TASK_ID), host))


def test_the_package_and_the_endpoint_follow_the_host() -> None:
    stop = StopRecord(BIZ_ID, TASK_ID)
    mainland, international = (as_python(details_of(stop, host)) for host in (MAINLAND, INTERNATIONAL))
    assert "pip install tencentcloud-sdk-python-gme\n" in mainland
    assert "pip install tencentcloud-sdk-python-intl-en\n" in international
    assert f"protocol='https', endpoint='{INTERNATIONAL}'" in international
    local = details_of(stop, "http://127.0.0.1:18711")
    assert "protocol='http', endpoint='127.0.0.1:18711'" in as_python(local)
    assert "curl --request POST http://127.0.0.1:18711/ " in as_curl(local)
    with pytest.raises(CannotCopy, match="tccli speaks https only"):
        as_tccli(local)
    assert "--endpoint=127.0.0.1:18711" in as_tccli(details_of(stop, "https://127.0.0.1:18711"))


def test_a_practice_row_says_how_to_have_such_a_service() -> None:
    practice = details_of(StopRecord(BIZ_ID, TASK_ID), "the practice service")
    for copy in (as_curl, as_python):
        assert copy(practice).startswith("# Practice: first run python -m gme_console.practice --port 18711 ")
    assert f"{PRACTICE_ADDRESS}/" in as_curl(practice)


@pytest.mark.parametrize("host", [INTERNATIONAL, "the practice service"])
@pytest.mark.parametrize("copy", [as_curl, as_python])
def test_a_paste_waits_for_enter_and_its_remarks_are_plain_words(copy: Callable[[Details], str], host: str) -> None:
    """A zsh without interactive comments runs a line that begins with #."""
    text = copy(details_of(StartRecord(BIZ_ID, NASTY, 1), host))
    assert not text.endswith("\n")
    remarks = [line for line in text.split("\n") if line.startswith("#")]
    assert remarks
    for remark in remarks:
        assert re.fullmatch(r"# [A-Za-z0-9 ,.:_-]+", remark)


def test_no_signature_and_no_key_in_a_command() -> None:
    for copy in COMMANDS:
        text = copy(details_of(StartRecord(BIZ_ID, "1", 1)))
        assert "AKID" not in text
        assert not re.search(r"[0-9a-f]{64}", text)
