"""Finds out when a window has been painted and a key has arrived in one of its fields. Used by both sides alike."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit


class FirstPaint:
    """Is told of the window's paint events; says when it was painted and when it took a key, then calls `end`.

    A line of JSON: `painted` and `typed` in monotonic nanoseconds, and what was there when it was painted: `modules`,
    and `widgets`, the classes that PySide has made of QtWidgets.
    Painting is done within one pass of Qt's loop, so what runs next in the loop finds the whole window painted.
    """

    def __init__(self, field: Callable[[], QLineEdit], end: Callable[[], None]) -> None:
        self._field = field
        self._end = end
        self._painted_ns = 0
        self._there: dict[str, list[str]] = {}

    def painting(self) -> None:
        if not self._painted_ns:
            self._painted_ns = time.monotonic_ns()
            QTimer.singleShot(0, self._painted)

    def _painted(self) -> None:
        self._painted_ns = time.monotonic_ns()
        self._there = {"modules": list(sys.modules), "widgets": list(vars(sys.modules["PySide6.QtWidgets"]))}
        field = self._field()
        field.textEdited.connect(self._typed)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = QKeyEvent(kind, Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier, "1")
            QCoreApplication.postEvent(field, key)

    def _typed(self, _text: str) -> None:
        typed = time.monotonic_ns()
        print(json.dumps({"painted": self._painted_ns, "typed": typed} | self._there), flush=True)
        self._end()
