"""Where Python would act by itself: at an exception that nobody caught, at a signal, at cycles of garbage."""

from __future__ import annotations

import gc
import signal
import sys
import threading
from types import FrameType, TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from gme_console.ui.texts.shell_text import own_fault

if TYPE_CHECKING:
    from collections.abc import Callable


class CrashHook(QObject):
    """Installs itself. An exception in a slot reaches the hook in the thread where it happened; the signal crosses."""

    crashed = Signal(str)  # a sentence

    def __init__(self, log_name: str, open_log: Callable[[], object] = str) -> None:
        """`open_log` is called before the first exception is logged."""
        super().__init__()
        self._log_name = log_name
        self._open_log = open_log
        self._old = sys.excepthook, threading.excepthook
        sys.excepthook = self._take
        threading.excepthook = self._take_from_thread

    def close(self) -> None:
        sys.excepthook, threading.excepthook = self._old

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        import logging

        self._open_log()
        logging.getLogger(__name__).critical("uncaught", exc_info=(kind, error, trace))
        self.crashed.emit(own_fault(kind.__name__, self._log_name))

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self._take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)


class UnixSignals(QObject):
    """Python runs a signal's handler only when the interpreter does: a socket wakes Qt's loop so that it does."""

    asked_to_leave = Signal()

    def __init__(self) -> None:
        import socket

        from PySide6.QtCore import QSocketNotifier

        super().__init__()
        self._ours, self._theirs = socket.socketpair()
        self._ours.setblocking(False)
        self._theirs.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)
        signal.set_wakeup_fd(self._theirs.fileno(), warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._take)

    def close(self) -> None:
        """The process is leaving: from now on a signal changes nothing, not even the exit code."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_IGN)
        signal.set_wakeup_fd(-1)
        self._notifier.setEnabled(False)
        self._ours.close()
        self._theirs.close()

    def _woken(self) -> None:
        self._ours.recv(64)

    def _take(self, _number: int, _frame: FrameType | None) -> None:
        self.asked_to_leave.emit()


LOOK_EVERY_MS = 250
"""What a batch leaves in a second takes a frame to look through."""

YOUNG_LOOKS = 3
"""Looks at the newest objects before what they left is looked through; Python's own ten would leave three times as
much, which takes longer than a frame."""


class GcControl(QObject):
    """Switches the automatic collection off while it lives; looks at its counters in the UI thread instead.

    Old objects, of which there may be any number, are looked through only when there are few new ones: nobody is busy.
    """

    def __init__(self) -> None:
        super().__init__()
        newest, _, old = gc.get_threshold()
        self._thresholds = newest, YOUNG_LOOKS, old
        gc.disable()
        gc.freeze()  # what is there stays until the end: modules and the window, which take long to look through
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def begin_anew(self) -> None:
        """Most of what was there was replaced: it is let go, and what is there now is left alone."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()

    def close(self) -> None:
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _look(self) -> None:
        """The oldest generation that is due, as Python itself would choose; of those that may be looked through now."""
        counts = gc.get_count()
        busy = counts[0] > self._thresholds[0]
        due = [age for age in range(2 if busy else 3) if counts[age] > self._thresholds[age]]
        if due:
            gc.collect(due[-1])
