"""`gme-console` without a window, in a process of its own, with the key of the practice service.

POSIX alone: it is forked.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO

from console_bot import KEY

PATIENCE_S = 100
SOURCE = Path(__file__).with_name("command_source.py")


class Command:
    """One that `command_source.py` forked."""

    def __init__(self, arguments: list[str], environment: dict[str, str]) -> None:
        streams = [os.pipe() for _ in range(3)]
        told, out, err = (os.fdopen(ours, encoding="utf-8") for ours, _ in streams)
        socket.send_fds(source(), [json.dumps([arguments, environment]).encode()], [theirs for _, theirs in streams])
        for _, theirs in streams:
            os.close(theirs)
        self._told = told
        self.stdout: IO[str] = out
        self.stderr: IO[str] = err
        self.pid = int(told.readline())
        self.returncode: int | None = None

    def communicate(self) -> tuple[str, str]:
        with ThreadPoolExecutor(2) as threads:
            out, err = threads.map(lambda stream: stream.read(), (self.stdout, self.stderr))
        self.wait()
        return out, err

    def send_signal(self, number: signal.Signals) -> None:
        os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)
        self.wait()

    def wait(self) -> None:
        if self.returncode is None:
            self.returncode = int(self._told.readline())

    def close(self) -> None:
        if self.returncode is None:
            self.kill()
        for stream in (self._told, self.stdout, self.stderr):
            stream.close()


@cache
def source() -> socket.socket:
    """Where commands are ordered."""
    ours, theirs = socket.socketpair()
    with theirs:
        number = theirs.fileno()
        path = os.pathsep.join(filter(None, sys.path))
        process = subprocess.Popen(
            [sys.executable, str(SOURCE), str(number)], pass_fds=(number,), env={**os.environ, "PYTHONPATH": path}
        )

    def end() -> None:
        ours.close()
        process.wait(PATIENCE_S)

    atexit.register(end)
    return ours


@contextmanager
def command(folder: Path, *arguments: object) -> Iterator[Command]:
    one = Command(["--data-dir", str(folder), *map(str, arguments)], {**os.environ, **KEY})
    try:
        yield one
    finally:
        one.close()


def run(folder: Path, *arguments: object) -> tuple[int | None, str, str]:
    """Exit code, stdout and stderr."""
    with command(folder, *arguments) as one:
        out, err = one.communicate()
        return one.returncode, out, err
