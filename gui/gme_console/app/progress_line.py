"""Progress on stderr: on a terminal one line that is written over."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

from gme_console.system import complain

ON_TERMINAL_S = 0.1
"""Between two texts."""


class ProgressLine:
    """Shows no more than there is time to read."""

    def __init__(self, elsewhere_s: float) -> None:
        """`elsewhere_s`: seconds between two lines where stderr is no terminal; infinite for none."""
        self._terminal = sys.stderr is not None and sys.stderr.isatty()
        self._every_s = ON_TERMINAL_S if self._terminal else elsewhere_s
        self._next = 0.0 if self._every_s < float("inf") else self._every_s
        self._width = 0

    def show(self, words: Callable[[], str]) -> None:
        now = time.monotonic()
        if now < self._next:
            return
        self._next = now + self._every_s
        text = words()
        if self._terminal:
            complain("\r" + text.ljust(self._width), end="")
            self._width = len(text)
        else:
            complain(text)

    def clear(self) -> None:
        if self._width:
            complain("\r" + " " * self._width + "\r", end="")
            self._width = 0
