"""Collects reference cycles in the UI thread alone.

Python collects in whichever thread happens to allocate. A cycle that holds a Qt object, a closed dialog for
instance, would then be destroyed in a worker's thread, and Qt crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 1000


class GcControl(QObject):
    """Switches the automatic collection off while it lives; looks at its counters in the UI thread instead."""

    def __init__(self) -> None:
        super().__init__()
        self._thresholds = gc.get_threshold()
        gc.disable()
        gc.freeze()  # what is there stays until the end: modules and the window, which take long to look through
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        """The oldest generation that is due, as Python itself would choose."""
        counts = gc.get_count()
        due = [age for age, (count, most) in enumerate(zip(counts, self._thresholds, strict=True)) if count > most]
        if due:
            gc.collect(due[-1])
