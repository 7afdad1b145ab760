"""How much of a long task is done at once."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.ledger.writer import LedgerWriter

AIM_S = 0.02
"""Seconds that a step should take; the next one gets fewer rows when it took longer."""

FIRST_ROWS = 10
MOST_ROWS = 200

Step = Callable[["LedgerWriter", int], int]
"""Does up to so many rows; how many it were, 0 when there are none left. Raises LedgerError."""


class StepSize:
    """In the ledger's thread: fits the size of the next step to how long the last one took."""

    def __init__(self) -> None:
        self._rows = FIRST_ROWS

    def take(self, step: Step, writer: LedgerWriter) -> int:
        began = time.monotonic()
        rows = step(writer, self._rows)
        took = time.monotonic() - began
        if took > AIM_S:
            self._rows = max(1, self._rows // 2)
        elif took < AIM_S / 2 and rows >= self._rows:
            self._rows = min(MOST_ROWS, self._rows + 1 + self._rows // 4)
        return rows
