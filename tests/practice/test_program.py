"""`python -m gme_console.practice` as a trainer runs it."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import socket
import subprocess
import sys
import time

import pytest

from gme_console.practice import scenarios
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from patience import PROCESS_S
from practice_calls import HOST, START, call

PROGRAM = [sys.executable, "-W", "error", "-m", "gme_console.practice"]


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*PROGRAM, *arguments], capture_output=True, text=True, timeout=PROCESS_S, check=False)


@pytest.mark.skipif(os.name == "nt", reason="sends a POSIX signal")
@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM])
def test_it_says_how_to_use_it_serves_and_ends_quietly(how: signal.Signals) -> None:
    with subprocess.Popen(
        [*PROGRAM, "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as program:
        assert program.stdout is not None
        lines: list[str] = []
        while not lines or "Ctrl+C" not in lines[-1]:
            lines.append(program.stdout.readline())
            assert lines[-1], "the program ended early"
        said = "".join(lines)
        found = re.search(r"endpoint +http://127\.0\.0\.1:(\d+)", said)
        assert found
        connection = http.client.HTTPConnection(HOST, int(found[1]), timeout=PROCESS_S)
        request = call("StartRecord", START, at=time.time(), host=f"{HOST}:{found[1]}")
        connection.request("POST", "/", request.body, dict(request.headers))
        answer = json.loads(connection.getresponse().read())
        program.send_signal(how)
        rest, errors = program.communicate(timeout=PROCESS_S)
        connection.close()
    assert answer["Response"]["TaskId"] > 2**53
    assert (program.returncode, rest, errors) == (0, "", "")
    assert PRACTICE_SECRET_ID in said
    assert PRACTICE_SECRET_KEY in said
    assert "cut-after" in said


def test_a_port_in_use_is_one_clear_sentence() -> None:
    with socket.create_server((HOST, 0)) as taken:
        port = taken.getsockname()[1]
        ended = run("--port", str(port))
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"Port {port} is in use by another program: choose another one with --port.\n"


def test_the_help_lists_every_room() -> None:
    ended = run("--help")
    assert (ended.returncode, ended.stderr) == (0, "")
    assert all(f"  {rule.name}  " in ended.stdout for rule in scenarios.ROOMS)


@pytest.mark.parametrize("port", ["-1", "65536", "http", "１"])
def test_what_is_no_port_is_refused(port: str) -> None:
    ended = run(f"--port={port}")
    assert ended.returncode == 2
    assert "a port is a number from 0 to 65535" in ended.stderr
