"""The console as it is, observed, in a process of its own.

`console_window.py first ARGUMENT...` runs the real `gme-console ARGUMENT...`, tells when its window takes typing and
leaves. `console_window.py obey RATE ARGUMENT...` runs it with RATE requests a second and obeys orders.
"""

from __future__ import annotations

import gc
import json
import os
import sys
from pathlib import Path

sys.path[0] = str(Path(__file__).parents[1])

from gme_console.app.cli import main  # noqa: E402


def observe_first_paint() -> None:
    """Has the console build a window that tells when it is painted first; the rest is the console's own."""
    gc.disable()  # as main() does before it imports any of this
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


def obey_orders(rate: int) -> None:
    """Has the console do as it is told; `rate` takes the place of the service's own."""
    import gme_console.engine.parts as parts_module
    import gme_console.ui.workbench as workbench_module
    from bench.burden import Burden
    from bench.orders import Orders
    from bench.presses import Presses
    from gme_console.engine.dispatch import Dispatcher

    class ObedientWorkbench(workbench_module.Workbench):
        def _join(self) -> None:
            super()._join()
            presses, burden = Presses(self, self._console), Burden(self, self._console)
            known = {"ready": presses.ready, "type": presses.type, "press": presses.press}
            known |= {"live": burden.live, "beat": burden.beat, "requests": burden.requests}
            self._orders = Orders(self, known)
            self._orders.ended.connect(self.window.leave)
            print(json.dumps({"built": True}), flush=True)

    class PacedDispatcher(Dispatcher):
        def __init__(self, lanes: int, send: object, _rate: int) -> None:
            super().__init__(lanes, send, rate)  # type: ignore[arg-type]

    workbench_module.Workbench = ObedientWorkbench  # type: ignore[misc]
    parts_module.Dispatcher = PacedDispatcher  # type: ignore[misc]


def run() -> int:
    """The console with what remains of the command line; under cProfile when a file for that is named."""
    if sys.argv[1] == "first":
        arguments = sys.argv[2:]
        observe_first_paint()
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
