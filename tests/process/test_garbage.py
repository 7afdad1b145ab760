"""Cycles are collected in the UI thread, wherever the allocating happens."""

from __future__ import annotations

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from gme_console.app.python_hooks import GcControl


class Knot:
    def __init__(self, died_in: list[threading.Thread]) -> None:
        self.itself = self
        weakref.finalize(self, lambda: died_in.append(threading.current_thread()))


def test_a_cycle_dies_in_the_ui_thread_only(qtbot: QtBot) -> None:
    died_in: list[threading.Thread] = []
    gc.enable()
    garbage = GcControl()
    try:

        def allocate() -> None:
            for _ in range(5000):
                Knot(died_in)

        worker = threading.Thread(target=allocate)
        worker.start()
        worker.join()
        assert died_in == []
        qtbot.waitUntil(lambda: len(died_in) == 5000, timeout=10_000)
        assert set(died_in) == {threading.main_thread()}
    finally:
        garbage.close()
    assert gc.isenabled()


def test_old_objects_are_left_alone_while_new_ones_come(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[int] = []
    counts = [(5000, 4, 11), (5000, 1, 11), (10, 4, 11), (10, 4, 1), (10, 1, 1)]
    garbage = GcControl()
    try:
        monkeypatch.setattr(gc, "collect", looked.append)
        monkeypatch.setattr(gc, "get_count", lambda: counts.pop(0))
        while counts:
            garbage._look()
    finally:
        monkeypatch.undo()
        garbage.close()
    assert looked == [1, 0, 2, 1]
