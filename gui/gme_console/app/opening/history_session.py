"""The threads of the console, and the history in its own, which is opened and shown before the rest is built."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QThread

from gme_console.engine.background import Background, Replies
from gme_console.engine.history_base import history_base
from gme_console.ui.texts.message_text import message_text


class Threads:
    """Owns every QThread, by name. UI thread only."""

    def __init__(self) -> None:
        self._threads: dict[str, QThread] = {}
        self._replies = Replies()

    def start(self, name: str) -> Background:
        """Starts a thread. Whoever closes it ends it."""
        thread = QThread()
        thread.setObjectName(name)
        self._threads[name] = thread
        background = Background(thread, self._replies)
        thread.start()
        return background

    def ended(self, name: str, wait_ms: int) -> bool:
        """Waits for a thread that is closing; False when it is stuck and the process must exit hard."""
        return self._threads[name].wait(wait_ms)

    def quit(self, name: str, wait_ms: int) -> bool:
        """As `ended`, for a thread whose queued calls do not matter any more."""
        self._threads[name].quit()
        return self._threads[name].wait(wait_ms)


WRITER = "ledger"
HISTORY_READERS = ("history", "search")


def now_us() -> int:
    """Unix time in microseconds."""
    return time.time_ns() // 1000


class HistorySession:
    """Built in the UI thread, around exec(). A Session takes it over; without one, `close` ends it."""

    def __init__(self, folder: Path) -> None:
        self.threads = Threads()
        writing, reading, searching = map(self.threads.start, (WRITER, *HISTORY_READERS))
        self.base = history_base(folder, writing, reading, searching, now_us, message_text)

    def close(self, wait_ms: int) -> bool:
        """Ends its threads. False when one is stuck in foreign code and the process must exit hard."""
        self.base.service.close_readers()
        ended = [self.threads.ended(name, wait_ms) for name in HISTORY_READERS]
        self.base.service.close()
        return all([*ended, self.threads.ended(WRITER, wait_ms)])
