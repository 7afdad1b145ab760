"""The threads: begun before exec(), ended after it."""

from __future__ import annotations

from PySide6.QtCore import QThread

from gme_console.engine.background import Background


class Threads:
    """Owns every QThread, by name. UI thread only."""

    def __init__(self) -> None:
        self._threads: dict[str, QThread] = {}

    def start(self, name: str) -> Background:
        """Starts a thread. Whoever closes it ends it."""
        thread = QThread()
        thread.setObjectName(name)
        self._threads[name] = thread
        background = Background(thread)
        thread.start()
        return background

    def ended(self, name: str, wait_ms: int) -> bool:
        """Waits for a thread that is closing; False when it is stuck and the process must exit hard."""
        return self._threads[name].wait(wait_ms)

    def quit(self, name: str, wait_ms: int) -> bool:
        """As `ended`, for a thread whose queued calls do not matter any more."""
        self._threads[name].quit()
        return self._threads[name].wait(wait_ms)
