"""From the first painting to the open console: imports beside the window, then builds between its events."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from gme_console.app.logs import LOG_NAME
from gme_console.app.options import FAULT, again, preferring
from gme_console.engine.languages import language_of
from gme_console.ui.texts.shell_text import part_failed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gme_console.api.error_catalogue import Catalogue
    from gme_console.app.options import Options
    from gme_console.app.python_hooks import GcControl, UnixSignals
    from gme_console.app.second_starts import SecondStarts
    from gme_console.app.session import Session
    from gme_console.engine.preferences import Preferences
    from gme_console.engine.window_state import WindowState
    from gme_console.ui.main_window import MainWindow
    from gme_console.ui.theme.current import ThemeSwitch

log = logging.getLogger(__name__)

UNPAINTED_MS = 1_000
"""A window that nobody sees, such as one that starts minimized, is never painted: it opens after this."""


class FirstPaint(QObject):
    """Belongs to `window`; waits for its first painting, then calls `open_console`, once. UI thread."""

    def __init__(self, window: QWidget, open_console: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._open_console = open_console
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._open)
        self._timer.start(UNPAINTED_MS)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The window and all in it are painted within one pass of Qt's loop: the timer runs in the next."""
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._timer.start(0)
        return super().eventFilter(watched, event)

    def _open(self) -> None:
        self._window.removeEventFilter(self)
        self._open_console()


class Startup(QObject):
    """UI thread, around exec(). Typing works all along.

    `error`: what kept the console from opening; the loop is left with FAULT once that was read.
    """

    _imported = Signal()

    def __init__(
        self,
        window: MainWindow,
        look: ThemeSwitch,
        folder: Path,
        kept: WindowState,
        options: Options,
        *,
        is_first: bool = True,
    ) -> None:
        """`is_first`: of its data folder; later starts of it hand over to this console."""
        super().__init__()
        self.error: Exception | None = None
        self._window = window
        self._look = look
        self._folder = folder
        self._kept = kept
        self._options = options
        self._is_first = is_first
        self._second_starts: SecondStarts | None = None
        self._catalogue: Catalogue
        self._preferences: Preferences
        self._session: Session | None = None
        self._signals: UnixSignals | None = None
        self._garbage: GcControl | None = None
        self._importing = threading.Thread(target=self._import, name="imports")
        self._imported.connect(self._begin_building, Qt.ConnectionType.QueuedConnection)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_step)

    def begin(self) -> None:
        """To be called when the window has been painted."""
        self._importing.start()

    def close(self) -> bool:
        """Ends what was begun; False when a thread is stuck and the process must exit hard. `release` follows."""
        self._timer.stop()
        if self._importing.ident is not None:
            self._importing.join()
        if self._second_starts is not None:
            self._second_starts.close()
        ended = self._session is None or self._session.close()
        if self._signals is not None:
            self._signals.close()
        return ended

    def release(self) -> None:
        """When the window is gone: Python collects by itself again."""
        if self._garbage is not None:
            self._garbage.close()

    def _import(self) -> None:
        """In a thread of its own: the disk and most of the console's code."""
        try:
            import gme_console.app.python_hooks
            import gme_console.app.session
            import gme_console.ui.wiring  # noqa: F401
            from gme_console.api.error_catalogue import Catalogue
            from gme_console.engine.preferences import read_preferences

            self._preferences = read_preferences(self._folder)
            self._options = preferring(self._options, self._preferences)
            self._catalogue = Catalogue.load(language_of(self._kept.language))
        except Exception as error:  # noqa: BLE001 - told in the UI thread
            self.error = error
        self._imported.emit()

    @Slot()
    def _begin_building(self) -> None:
        if self.error is not None:
            self._give_up(self.error)
            return
        self._steps = self._building()
        self._timer.start()

    @Slot()
    def _take_step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
        except Exception as error:  # noqa: BLE001 - told in the window, and by run() after the loop
            self._timer.stop()
            self.error = error
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        from gme_console.app.qt_application import show_last_words

        log.critical("the console cannot open", exc_info=error)
        told = part_failed(error, self._folder / LOG_NAME)
        show_last_words(self._window, told, lambda _result: QCoreApplication.exit(FAULT))

    def _building(self) -> Iterator[None]:
        """Lets the window's events pass at each yield."""
        from gme_console.app.python_hooks import GcControl
        from gme_console.app.session import app_info
        from gme_console.ui.wiring import WindowWiring

        self._listen_to_signals()
        session = self._make_session()
        yield
        around = app_info(self._folder, self._options.timeout, again(self._options), self._look)
        wiring = WindowWiring(self._window, session.console, self._catalogue, around, self._kept)
        for step in wiring.steps:
            step()
            yield
        if self._options.draft is not None:
            wiring.filler.fill(self._options.draft)
        self._garbage = GcControl()  # not before: it leaves alone what is there, which is everything now
        session.console.open()
        yield
        from gme_console.app.second_starts import SecondStarts  # Qt's network: loading it beside this thread crashes

        self._second_starts = SecondStarts(self._folder, session, wiring.filler, is_first=self._is_first)

    def _listen_to_signals(self) -> None:
        from gme_console.app.python_hooks import UnixSignals

        self._signals = UnixSignals()
        self._signals.asked_to_leave.connect(self._window.leave, Qt.ConnectionType.QueuedConnection)

    def _make_session(self) -> Session:
        from gme_console.api.limits import Limits
        from gme_console.app.session import PracticeHost, Session
        from gme_console.engine.settings import ConsoleSettings
        from gme_console.profiles.keychain import Keychain

        options = self._options
        session = self._session = Session(
            self._folder,
            self._catalogue,
            os.environ,
            Keychain(),
            PracticeHost(elsewhere=self._practice_elsewhere()),
            practice=options.practice,
            limits=Limits.within(options.timeout),
            settings=ConsoleSettings(
                request_s=options.timeout, rate=options.rate, alarm_s=options.alarm, backups=options.backups
            ),
        )
        session.console.recordings.left.connect(QCoreApplication.quit, Qt.ConnectionType.QueuedConnection)
        in_force = self._preferences._replace(**{name: getattr(options, name) for name in options.given})
        session.console.preferences.begin(self._preferences, in_force, options.given)
        return session

    def _practice_elsewhere(self) -> Callable[[], str | None]:
        """To be called in any thread: two windows on the same data record in the same practice rooms."""
        if self._is_first:
            return lambda: None
        from gme_console.app.handover import practice_url  # in this thread, as above

        def ask() -> str | None:
            starts = self._second_starts
            return None if starts is not None and starts.is_first else practice_url(self._folder)

        return ask
