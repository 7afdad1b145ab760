"""The real `gme-console` on a real X screen of its own, with real keys: Xvfb, openbox and xdotool."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from itertools import count, cycle
from pathlib import Path
from queue import Empty, Queue
from typing import TYPE_CHECKING

import pytest

from ledger_helpers import all_rows

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

PROGRAM = Path(__file__).with_name("xcb_process.py")
NEEDED = ("Xvfb", "openbox", "xdotool")
PATIENCE_S = 30


def require_screen() -> None:
    """Skips where a screen cannot be made; under CI that is a failure."""
    missing = [name for name in NEEDED if shutil.which(name) is None]
    if missing and os.environ.get("CI"):
        pytest.fail(f"not installed: {', '.join(missing)}")
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


@contextlib.contextmanager
def running(*command: str, **options: object) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(command, text=True, **options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.terminate()
        process.wait(PATIENCE_S)


@contextlib.contextmanager
def screen() -> Iterator[dict[str, str]]:
    """A display with a window manager; yields the environment that leads to it."""
    require_screen()
    told, tells = os.pipe()
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    command = ("Xvfb", "-displayfd", str(tells), "-screen", "0", "1280x900x24", "-nolisten", "tcp", "-noreset")
    command += ("-arinterval", "15")  # a key that is held repeats so many ms apart
    with tempfile.TemporaryDirectory() as home, running(*command, pass_fds=(tells,), **quiet):
        os.close(tells)
        with os.fdopen(told) as numbers:
            display = f":{numbers.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "HOME": home}
        with running("openbox", "--sm-disable", env=environment, **quiet):
            yield environment


class XcbConsole:
    """One console on `environment`'s display, in front, with the focus."""

    def __init__(self, folder: Path, environment: dict[str, str], *arguments: str) -> None:
        self.folder = folder
        self._environment = environment
        command = [sys.executable, str(PROGRAM), "--practice", "--data-dir", str(folder), *arguments]
        self.process = subprocess.Popen(
            command, env=environment, text=True, bufsize=1, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self._lines: Queue[str] = Queue()
        self._reading = threading.Thread(target=self._read)
        self._reading.start()
        self._numbers = count(1987)
        self._marks = cycle(("Pause", "Scroll_Lock"))
        self._rows_before: set[int] = set()
        self.wait_for("ready")
        self.wait_until("window.isActiveWindow()", "True")

    def keys(self, *arguments: str) -> None:
        """`xdotool ARGUMENTS`."""
        subprocess.run(["xdotool", *arguments], env=self._environment, check=True, timeout=PATIENCE_S)

    def press(self, *keys: str) -> None:
        """One after the other, each let go before the next. Ends when the console has taken them."""
        if keys:
            self.keys("key", "--delay", "40", *keys)
        self._settle()

    def _settle(self) -> None:
        """A key that comes while the focus goes from one window to another is lost: it is pressed again.

        Each time another key: one that was pressed twice and answered late is no answer to the next.
        """
        key = next(self._marks)
        for _ in range(PATIENCE_S):
            self.keys("key", key)
            with contextlib.suppress(Empty):
                while self._lines.get(timeout=1) != f"taken {key}":
                    pass
                return
        raise AssertionError("the console takes no keys")

    def type(self, text: str) -> None:
        """Ends when the console has taken the text."""
        self.keys("type", "--delay", "20", text)
        self.press()

    def hold(self, key: str, repeats: int = 20) -> None:
        """Presses the last key of a combination, and lets go when Qt has been told of so many repeats."""
        *modifiers, last = key.split("+")
        for name in modifiers:
            self.keys("keydown", name)
        self.ask(f"keys.expect({repeats})")
        self.keys("keydown", last)
        self.wait_for("repeated")
        for name in (last, *modifiers):
            self.keys("keyup", name)

    def ask(self, question: str, until: str | None = None) -> str:
        """The answer of `xcb_process.py`, given once everything that came before it is done, and once it is `until`."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{json.dumps([question, until])}\n")
        self.process.stdin.flush()
        return self.wait_for("answer ").removeprefix("answer ")

    def focus(self) -> str:
        """The object name of the widget in focus."""
        return self.ask("focus() and focus().objectName()")

    def wait_for(self, start: str) -> str:
        while not (line := self._lines.get(timeout=PATIENCE_S)).startswith(start):
            pass
        return line

    def wait_until(self, question: str, wanted: str) -> None:
        self.ask(question, wanted)

    def rows(self) -> list[Row]:
        """Those on disk that were not there when it was last at rest."""
        return [row for row in all_rows(self.folder) if row.id not in self._rows_before]

    def rooms(self) -> list[str]:
        return [row.RoomId for row in self.rows()]

    def wait_for_rows(self, number: int) -> None:
        """Until the history shows so many more."""
        self.wait_until("named('history').model().rowCount()", str(len(self._rows_before) + number))

    def new_room(self) -> str:
        """One that nothing records in, and whose name stands in no TaskId."""
        return f"room-{next(self._numbers)}"

    def rest(self) -> None:
        """As it was before: no dialog, nothing typed, nothing selected; what is in the history stays."""
        self.ask("[one.close() for one in QApplication.topLevelWidgets() if one is not window and one.isVisible()]")
        self.wait_until("window.isActiveWindow()", "True")
        self.ask("(window.form.empty(), window.form.set_biz_id(3400352518), starts.clear())")
        self.ask("(named('find').clear(), named('history').clearSelection())")
        self._rows_before = {row.id for row in all_rows(self.folder)}
        self.wait_for_rows(0)

    def close(self) -> None:
        if self.process.poll() is None:
            assert self.process.stdin is not None
            self.process.stdin.close()
        self.process.wait(PATIENCE_S)
        self._reading.join(PATIENCE_S)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line.rstrip("\n"))
