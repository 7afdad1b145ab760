"""A process that makes consoles to be killed, one after the other: see `killed_console.py`."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from console_bot import KEY
from paths import HELPERS

PATIENCE_S = 30


class Breeder:
    """Its consoles live one at a time; what they say comes line by line."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        assert process.stdin is not None
        assert process.stdout is not None
        self._in = process.stdin
        self._out = process.stdout.fileno()
        self._buffer = b""
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._out, selectors.EVENT_READ)

    @contextmanager
    def console(self, name: str) -> Iterator[None]:
        """It lives inside, and is killed at the end."""
        self._in.write(f"{name}\n".encode())
        self._in.flush()
        word = self.line(PATIENCE_S)
        assert word.startswith("pid "), word
        yield
        os.kill(int(word.removeprefix("pid ")), signal.SIGKILL)
        while self.line(PATIENCE_S) != "gone":
            pass

    def says(self, word: str, times: int, at_most: int = 400) -> bool:
        """Whether it said so so often, in so many lines; any word if it is empty."""
        while times and at_most and (line := self.line(PATIENCE_S)):
            times -= word in ("", line)
            at_most -= 1
        return not times

    def line(self, seconds: float) -> str:
        """The next line, empty when there is none in time."""
        deadline = time.monotonic() + seconds
        while b"\n" not in self._buffer:
            if not self._selector.select(max(0.0, deadline - time.monotonic())):
                return ""
            data = os.read(self._out, 65536)
            assert data, "the consoles' process ended"
            self._buffer += data
        line, _, self._buffer = self._buffer.partition(b"\n")
        return line.decode()


@contextmanager
def breeder(script: str, folder: Path) -> Iterator[Breeder]:
    environment = {**os.environ, **KEY, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    command = [sys.executable, str(HELPERS / script), str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        try:
            yield Breeder(process)
        finally:
            process.kill()
