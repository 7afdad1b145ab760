"""The console as it is, observed, in a process of its own.

`console_window.py first ARGUMENT...` runs the real `gme-console ARGUMENT...`, tells when its window takes typing and
leaves; `history` instead of `first` tells when the history is shown. `console_window.py obey RATE ARGUMENT...` runs it
with RATE requests a second and obeys orders.
"""

from __future__ import annotations

import gc
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])

from gme_console.app.cli import main  # noqa: E402


def as_main_does() -> None:
    """What it does before it imports any of what is observed here."""
    from gme_console.app.opening.qt_import import import_qt

    gc.disable()
    import_qt()


def observe_first_paint() -> None:
    """Has the console build a window that tells when it is painted first; the rest is the console's own."""
    as_main_does()
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLineEdit

    import gme_console.app.run as run_module
    from bench.first_paint import FirstPaint
    from gme_console.ui.main_window import MainWindow

    class ObservedWindow(MainWindow):
        def __init__(self, *parts: object, **more: object) -> None:
            super().__init__(*parts, **more)  # type: ignore[arg-type]
            self._first = FirstPaint(self._room, self.leave)

        def _room(self) -> QLineEdit:
            room = self.findChild(QLineEdit, "RoomId")
            assert room is not None
            return room

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            self._first.painting()

    run_module.MainWindow = ObservedWindow  # type: ignore[misc]


def observe_history() -> None:
    """Has the console tell when the first rows of the history are painted, or that there are none, and leave."""
    as_main_does()
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QTableView

    import gme_console.app.run as run_module

    class Shown(QObject):
        """In the pass of Qt's loop after the painting."""

        def __init__(self, history: QTableView, leave: Callable[[], None]) -> None:
            super().__init__(history)
            self._history = history
            self._leave = leave
            history.viewport().installEventFilter(self)

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and self._history.model().known:  # type: ignore[attr-defined]
                watched.removeEventFilter(self)
                self._there = {"modules": list(sys.modules), "widgets": list(vars(sys.modules["PySide6.QtWidgets"]))}
                QTimer.singleShot(0, self._told)
            return False

        def _told(self) -> None:
            print(json.dumps({"shown": time.monotonic_ns()} | self._there), flush=True)
            self._leave()

    class ObservedStartup(run_module.Startup):
        _shown: Shown | None = None

        def _take_step(self) -> None:
            super()._take_step()
            history = None if self._shown is not None else self._window.findChild(QTableView, "history")
            if history is not None:
                self._shown = Shown(history, self._window.leave)

    run_module.Startup = ObservedStartup  # type: ignore[misc]


def obey_orders(rate: int) -> None:
    """Has the console do as it is told; `rate` takes the place of the service's own."""
    as_main_does()
    import gme_console.engine.console as console_module
    import gme_console.ui.wiring as wiring_module
    from bench.batch_orders import BatchOrders
    from bench.burden import Burden
    from bench.list_openings import ListOpenings
    from bench.many_presses import ManyPresses
    from bench.orders import Orders
    from bench.presses import Presses
    from gme_console.engine.batches.batch_service import BatchService
    from gme_console.engine.requests.scheduler import Scheduler

    class ObedientWiring(wiring_module.WindowWiring):
        def _connect(self) -> None:
            super()._connect()
            presses, burden = Presses(self, self._console), Burden(self, self._console)
            known = {"ready": presses.ready, "type": presses.type, "press": presses.press}
            known |= {"live": burden.live, "beat": burden.beat, "requests": burden.requests}
            lists = ListOpenings(self)
            known |= {"open_list": lists.open_list, "bare_list": lists.bare_list}
            known["starts"] = ManyPresses(self, self._console).starts
            orders = BatchOrders(self, self._console)
            known |= {"batch": orders.batch, "prepare": orders.prepare}
            self._orders = Orders(self, known)
            self._orders.ended.connect(self.window.leave)
            print(json.dumps({"built": True}), flush=True)

    class PacedScheduler(Scheduler):
        def __init__(self, threads: object, _rate: int, *more: object) -> None:
            super().__init__(threads, rate, *more)  # type: ignore[arg-type]

    class PacedBatches(BatchService):
        def __init__(self, *parts: object) -> None:
            super().__init__(*parts[:-1], rate)  # type: ignore[arg-type]

    wiring_module.WindowWiring = ObedientWiring  # type: ignore[misc]
    console_module.Scheduler = PacedScheduler  # type: ignore[misc]
    console_module.BatchService = PacedBatches  # type: ignore[misc]


def run() -> int:
    """The console with what remains of the command line; under cProfile when a file for that is named."""
    if sys.argv[1] == "first":
        arguments = sys.argv[2:]
        observe_first_paint()
    elif sys.argv[1] == "history":
        arguments = sys.argv[2:]
        observe_history()
    else:
        arguments = sys.argv[3:]
        obey_orders(int(sys.argv[2]))
    return main(arguments)


if __name__ == "__main__":
    target = os.environ.get("GME_BENCH_PROFILE", "")
    if not target:
        sys.exit(run())
    import cProfile

    profiler = cProfile.Profile()
    code = profiler.runcall(run)
    profiler.dump_stats(target)
    sys.exit(code)
