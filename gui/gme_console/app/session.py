"""One run of the console: its threads and its Console, from opening the data folder to letting it go."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.app.process.threads import Threads
from gme_console.engine.console import Backgrounds, Console
from gme_console.engine.settings import ConsoleSettings

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.api.limits import Limits
    from gme_console.app.practice_host import PracticeHost
    from gme_console.profiles.keychain import Keychain

READERS = ("history", "search", "transfer", "backup")
HTTP_WORKERS = ("http-0", "http-1", "http-2")
STOP_WAIT_S = 5.0
KEYCHAIN_WAIT_MS = 200


def now_us() -> int:
    """Unix time in microseconds."""
    return time.time_ns() // 1000


class Session:
    """Built and used in the UI thread, around exec()."""

    def __init__(
        self,
        folder: Path,
        catalogue: Catalogue,
        environ: Mapping[str, str],
        keychain: Keychain,
        door: PracticeHost,
        *,
        practice: bool,
        limits: Limits,
        settings: ConsoleSettings | None = None,
    ) -> None:
        self._limits = limits
        self._door = door
        self._threads = Threads()
        self.console = Console(
            folder,
            self._start_threads(),
            keychain,
            door.open,
            environ,
            catalogue,
            limits,
            now_us,
            settings or ConsoleSettings(request_s=limits.total),
            practice=practice,
        )

    def close(self) -> bool:
        """Ends every thread. False when one is stuck in foreign code and the process must exit hard."""
        wait_ms = int((self._limits.total + STOP_WAIT_S) * 1000)
        self.console.close_readers()
        ended = [self._threads.ended(name, wait_ms) for name in (*READERS, *HTTP_WORKERS)]
        self.console.close_ledger()
        ended.append(self._threads.ended("ledger", wait_ms))
        ended.append(self._threads.quit("keychain", KEYCHAIN_WAIT_MS))
        self._door.close()
        return all(ended)

    def _start_threads(self) -> Backgrounds:
        start = self._threads.start
        return Backgrounds(
            ledger=start("ledger"),
            history=start("history"),
            search=start("search"),
            transfer=start("transfer"),
            backup=start("backup"),
            keychain=start("keychain"),
            http=tuple(start(name) for name in HTTP_WORKERS),
        )
