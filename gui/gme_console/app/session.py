"""One run of the console: what it is built from, from opening the data folder to letting it go."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from gme_console import __version__
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.app.opening.history_session import HISTORY_READERS, WRITER, HistorySession, now_us
from gme_console.engine.background import Background, expecting
from gme_console.engine.console import Backgrounds, Console
from gme_console.engine.settings import ConsoleSettings
from gme_console.ui.shell.app_info import AppInfo, Versions

if TYPE_CHECKING:
    from gme_console.api.limits import Limits
    from gme_console.practice.practice_settings import PracticeSettings
    from gme_console.practice.server import PracticeServer
    from gme_console.profiles.keychain import Keychain
    from gme_console.ui.theme.theme_switch import ThemeSwitch


T = TypeVar("T")


class PracticeHost:
    """`open` runs in the thread of the profiles, `close` in the UI thread after that thread has ended."""

    def __init__(
        self, settings: PracticeSettings | None = None, elsewhere: Callable[[], str | None] = lambda: None
    ) -> None:
        """`elsewhere`: the address of the one that another window of the data folder has, which is used then."""
        self._settings = settings
        self._elsewhere = elsewhere
        self._server: PracticeServer | None = None

    @property
    def server(self) -> PracticeServer | None:
        """The service, once it was opened."""
        return self._server

    def open(self) -> Target:
        """The way in, the same each time. Raises OSError when no port can be had."""
        from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, PracticeSettings
        from gme_console.practice.server import PracticeServer

        if self._server is None and (url := self._elsewhere()):
            return Target(Endpoint.parse(url), Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY))
        if self._server is None:
            server = PracticeServer(settings=self._settings or PracticeSettings())
            server.start()
            self._server = server
        return Target(Endpoint.parse(self._server.url), Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY))

    def close(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None


READERS = (*HISTORY_READERS, "transfer", "backup")
HTTP_THREADS = 3
"""At the start; a batch has more of them started when it needs them."""
STOP_WAIT_S = 5.0
KEYCHAIN_WAIT_MS = 200


class Session:
    """Built and used in the UI thread, around exec()."""

    def __init__(
        self,
        folder: Path,
        environ: Mapping[str, str],
        keychain: Keychain,
        practice_host: PracticeHost,
        *,
        practice: bool,
        limits: Limits,
        settings: ConsoleSettings | None = None,
        history: HistorySession | None = None,
    ) -> None:
        """`history`: that of the folder, if it stands already."""
        self._limits = limits
        self._practice_host = practice_host
        history = history or HistorySession(folder)
        self._threads = history.threads
        self._writing = history.base.writing
        self._http: list[str] = []
        self._backgrounds = self._start_threads()
        self.console = Console(
            folder,
            history.base,
            self._backgrounds,
            keychain,
            practice_host.open,
            environ,
            limits,
            now_us,
            settings or ConsoleSettings(request_s=limits.total),
            practice=practice,
        )

    def open_practice(self, then: Callable[[str], None]) -> None:
        """Opens the practice service; `then` is given its address, "" when it cannot be opened."""
        failed = expecting(OSError, lambda _: then(""))
        self._backgrounds.keychain.call(self._practice_host.open, lambda target: then(target.endpoint.url), failed)

    def on_disk(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Has `work` done in the thread that writes."""
        self._writing.call(work, then)

    def close(self) -> bool:
        """Ends every thread. False when one is stuck in foreign code and the process must exit hard."""
        wait_ms = int((self._limits.total + STOP_WAIT_S) * 1000)
        self.console.close_readers()
        ended = [self._threads.ended(name, wait_ms) for name in (*READERS, *self._http)]
        self.console.close_ledger()
        ended.append(self._threads.ended(WRITER, wait_ms))
        ended.append(self._threads.quit("keychain", KEYCHAIN_WAIT_MS))
        self._practice_host.close()
        return all(ended)

    def _start_threads(self) -> Backgrounds:
        start = self._threads.start
        return Backgrounds(
            transfer=start("transfer"),
            backup=start("backup"),
            keychain=start("keychain"),
            http=tuple(self._start_http() for _ in range(HTTP_THREADS)),
            one_more=self._start_http,
        )

    def _start_http(self) -> Background:
        self._http.append(f"http-{len(self._http)}")
        return self._threads.start(self._http[-1])


def app_info(folder: Path, patience_s: float, more: tuple[str, ...] = (), theme: ThemeSwitch | None = None) -> AppInfo:
    """What the window shows besides the console's own state. `more`: options of another window of it."""
    return AppInfo(folder, patience_s, _practice_rooms, _versions, lambda: _open_window(folder, more), theme)


def _open_window(folder: Path, more: tuple[str, ...]) -> bool:
    """A process of its own on the same data; False when it cannot be started."""
    from PySide6.QtCore import QProcess

    command = ["-m", "gme_console", "--new-window", "--data-dir", str(folder), *more]
    started, _ = QProcess.startDetached(sys.executable, command)
    return started


def _practice_rooms() -> tuple[tuple[str, str], ...]:
    """Name and meaning of each."""
    from gme_console.practice.scenarios import ROOMS

    return tuple((rule.name, rule.meaning) for rule in ROOMS)


def _versions() -> Versions:
    return Versions(__version__, _system())


def _system() -> str:
    """Operating system, Python and Qt in words."""
    import platform

    from PySide6.QtCore import QSysInfo, qVersion

    kernel = f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()} {QSysInfo.currentCpuArchitecture()}"
    return f"{QSysInfo.prettyProductName()} ({kernel}), Python {platform.python_version()}, Qt {qVersion()}"
