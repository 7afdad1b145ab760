"""The journey of a start: which code it enters, in all threads, from Ctrl+Enter to the TaskId in its row.

`python tests/bench/start_journey.py` prints a line for each hop, that is each call into another file, and at the end
how many files were entered, and how often. Left out is what Qt asks to paint and to lay out rows.
"""

from __future__ import annotations

import json
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path
from types import FrameType
from typing import Any

sys.path[:1] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[1] / "helpers")]

import gme_console  # noqa: E402
from bench.children import Child, tls_service  # noqa: E402
from bench.setting import use_host  # noqa: E402

PACKAGE = str(Path(gme_console.__file__).parent) + "/"
REQUESTS_A_SECOND = 20
STARTS_BEFORE = 3
"""The first start imports what only a start needs."""

_OF_PAINTING = {"paintEvent", "paint", "data", "headerData", "rowCount", "columnCount", "flags", "sizeHint"}
REST_S = 0.2

Hop = tuple[str, int, str, str]
"""Thread, depth of the call, file and function."""


class Journey:
    """Follows the calls of every thread that is given to it, while it is `on`."""

    def __init__(self) -> None:
        self.is_on = False
        self.hops: list[Hop] = []
        self._of_thread = threading.local()

    def follow(self, *_: Any) -> None:
        """In the thread, each time that Qt calls into Python there: what Python knows of such a thread ends with it."""
        sys.setprofile(self._take)

    def _take(self, frame: FrameType, event: str, _: object) -> None:
        name = frame.f_code.co_filename
        if not self.is_on or event not in ("call", "return") or not name.startswith(PACKAGE):
            return
        files: list[str] = self._of_thread.__dict__.setdefault("files", [])
        if event == "return":
            files[-1:] = []
            return
        file = name.removeprefix(PACKAGE)
        is_hidden = files[-1:] == [""] or frame.f_code.co_name in _OF_PAINTING
        if not is_hidden and files[-1:] != [file]:
            self.hops.append((threading.current_thread().name, len(files), file, frame.f_code.co_qualname))
        files.append("" if is_hidden else file)


def follow_a_press(arguments: list[str]) -> int:
    """In a process of its own: the console that obeys orders, and tells of each press which way it went."""
    from bench import console_window, presses
    from gme_console.app.cli import main as run_console

    console_window.obey_orders(REQUESTS_A_SECOND)
    from gme_console.engine import background

    journey = Journey()

    def before(kept: Callable[..., None], act: Callable[[], object]) -> Callable[..., None]:
        def both(self: Any, *values: Any) -> None:
            act()
            kept(self, *values)

        return both

    def begin() -> None:
        journey.hops.clear()
        journey.is_on = True

    def end() -> None:
        journey.is_on = False
        presses.Orders.answer = partial(_answer_with, journey)  # type: ignore[method-assign]

    background._Worker.run = before(background._Worker.run, journey.follow)  # type: ignore[method-assign]
    presses.Presses._begin = before(presses.Presses._begin, begin)  # type: ignore[method-assign]
    presses.Presses._shown = before(presses.Presses._shown, end)  # type: ignore[method-assign]
    journey.follow()
    return run_console(arguments)


def _answer_with(journey: Journey, **fields: Any) -> None:
    print(json.dumps(fields | {"hops": journey.hops}), flush=True)


def journey_of_a_start() -> list[Hop]:
    """Of a console at rest, to a service on this computer over TLS."""
    with tempfile.TemporaryDirectory() as work:
        folder = Path(work)
        with tls_service(folder) as (service, env):
            use_host(folder, service.first["port"])
            with Child(Path(__file__).name, "--data-dir", work, env=env) as console:
                console.ask("ready")
                rooms = (f"room-{number}" for number in count(1))
                for _ in range(STARTS_BEFORE + 1):
                    time.sleep(REST_S)
                    console.ask("type", room=next(rooms))
                    time.sleep(REST_S)
                    answer = console.ask("press")
    return [tuple(hop) for hop in answer["hops"]]


def main() -> int:
    hops = journey_of_a_start()
    threads = {name: f"thread {number}" for number, name in enumerate(dict.fromkeys(hop[0] for hop in hops))}
    for thread, depth, file, function in hops:
        print(f"{threads[thread]}  {'  ' * depth}{file}  {function}")
    print(f"{len({file for _, _, file, _ in hops})} files entered, {len(hops)} times, in {len(threads)} threads")
    return 0


if __name__ == "__main__":
    sys.exit(follow_a_press(sys.argv[1:]) if sys.argv[1:] else main())
