"""Cycles are collected in the UI thread, wherever the allocating happens."""

from __future__ import annotations

import gc
import threading
import weakref

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
