"""What the benchmark tells a window that runs in a process of its own: a line of JSON each, answered by one."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

Order = Callable[..., None]


class Orders(QObject):
    """Reads standard input in a thread, obeys in the UI thread. `ended` when the input does."""

    ended = Signal()
    _came = Signal(object)
    _over = Signal()

    def __init__(self, parent: QObject, known: dict[str, Order]) -> None:
        """`known`: what to do for each word; it gets the order's other fields and calls `answer` some time."""
        super().__init__(parent)
        self._known = known
        self._came.connect(self._obey)
        self._over.connect(self.ended)
        threading.Thread(target=self._read, name="orders", daemon=True).start()

    @staticmethod
    def answer(**fields: Any) -> None:
        print(json.dumps(fields), flush=True)

    def _read(self) -> None:
        for line in sys.stdin:
            self._came.emit(json.loads(line))
        self._over.emit()

    @Slot(object)
    def _obey(self, order: dict[str, Any]) -> None:
        self._known[order.pop("do")](**order)
