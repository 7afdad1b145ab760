"""From the first painting to the open console: imports beside the window, then builds between its events."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Signal, Slot

from gme_console.app.data_folder import LOG_NAME
from gme_console.app.opening.first_paint import FirstRows
from gme_console.app.options import FAULT, as_arguments, console_settings, with_preferences
from gme_console.engine.languages import language_of
from gme_console.ui.texts.shell_text import part_failed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from gme_console.api.error_catalogue import Catalogue
    from gme_console.app.handover import LaterInstances
    from gme_console.app.opening.current_window import CurrentWindow
    from gme_console.app.opening.history_session import HistorySession
    from gme_console.app.options import Options
    from gme_console.app.python_hooks import GcControl, UnixSignals
    from gme_console.app.session import Session
    from gme_console.engine.preferences import Preferences
    from gme_console.engine.window_state import WindowState
    from gme_console.ui.history_pane import HistoryPane
    from gme_console.ui.theme.theme_switch import ThemeSwitch


class Startup(QObject):
    """UI thread, around exec(). Typing works all along.

    Each stage is imported beside the window and then built between its events: first the history, until its rows are
    shown, then all the rest. `error`: what kept the console from opening; the loop is left with FAULT once that was
    read.
    """

    _imported = Signal()

    def __init__(
        self,
        current: CurrentWindow,
        theme: ThemeSwitch,
        folder: Path,
        window_state: WindowState,
        options: Options,
        open_log: Callable[[], str],
        *,
        is_first: bool = True,
    ) -> None:
        """`open_log` is called in the thread that imports; `is_first`: other starts hand over to this console."""
        super().__init__()
        self.error: Exception | None = None
        self._current = current
        self._window = current.window
        self._theme = theme
        self._folder = folder
        self._window_state = window_state
        self._options = options
        self._open_log = open_log
        self._log_problem = ""
        self._is_first = is_first
        self._later_instances: LaterInstances | None = None
        self._catalogue: Catalogue
        self._preferences: Preferences
        self._history: HistorySession | None = None
        self._pane: HistoryPane
        self._session: Session | None = None
        self._signals: UnixSignals | None = None
        self._garbage: GcControl | None = None
        self._importing = threading.Thread()
        self._imported.connect(self._begin_building, Qt.ConnectionType.QueuedConnection)
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._take_step)

    def begin(self) -> None:
        """To be called when the window has been painted."""
        self._begin(self._import_history, self._building_history())

    def close(self) -> bool:
        """Ends what was begun; False when a thread is stuck and the process must exit hard. `release` follows."""
        self._timer.stop()
        if self._importing.ident is not None:
            self._importing.join()
        if self._later_instances is not None:
            self._later_instances.close()
        ended = self._close_threads()
        if self._signals is not None:
            self._signals.close()
        return ended

    def _close_threads(self) -> bool:
        if self._session is not None:
            return self._session.close()
        return self._history is None or self._history.close(int(self._options.timeout * 1000))

    def release(self) -> None:
        """When the window is gone: Python collects by itself again."""
        if self._garbage is not None:
            self._garbage.close()

    def _begin(self, stage: Callable[[], None], steps: Iterator[None]) -> None:
        """Imports in a thread of its own, then takes the steps."""
        self._steps = steps
        self._importing = threading.Thread(target=self._import, args=(stage,), name="imports")
        self._importing.start()

    def _import(self, stage: Callable[[], None]) -> None:
        try:
            stage()
        except Exception as error:  # noqa: BLE001 - shown in the UI thread
            self.error = error
        self._imported.emit()

    def _import_history(self) -> None:
        self._log_problem = self._open_log()
        import gme_console.app.opening.history_session
        import gme_console.ui.history_pane  # noqa: F401
        from gme_console.api.error_catalogue import Catalogue
        from gme_console.engine.preferences import read_preferences

        self._preferences = read_preferences(self._folder)
        self._options = with_preferences(self._options, self._preferences)
        self._catalogue = Catalogue.load(language_of(self._window_state.language))

    def _import_rest(self) -> None:
        import gme_console.app.python_hooks
        import gme_console.app.session
        import gme_console.ui.language_switch  # noqa: F401

    @Slot()
    def _begin_building(self) -> None:
        self._importing.join()
        if self.error is not None:
            self._give_up(self.error)
            return
        self._timer.start()

    @Slot()
    def _take_step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
        except Exception as error:  # noqa: BLE001 - shown in the window, and by run() after the loop
            self._timer.stop()
            self.error = error
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        import logging

        from gme_console.app.qt_application import show_last_words

        logging.getLogger(__name__).critical("the console cannot open", exc_info=error)
        sentence = part_failed(error, self._folder / LOG_NAME)
        show_last_words(self._window, sentence, lambda _result: QCoreApplication.exit(FAULT))

    def _building_history(self) -> Iterator[None]:
        """Lets the window's events pass at each yield."""
        from gme_console.app.opening.history_session import HistorySession
        from gme_console.ui.history_pane import HistoryPane

        if self._log_problem:
            self._window.say(self._log_problem)
        self._history = HistorySession(self._folder)
        service = self._history.base.service
        service.read_ahead()
        yield
        self._pane = pane = HistoryPane(self._window, service, self._catalogue, self._window_state, self._options.alarm)
        for step in pane.steps:
            step()
            yield
        FirstRows(pane, self._begin_rest)

    def _begin_rest(self) -> None:
        self._begin(self._import_rest, self._building_rest())

    def _building_rest(self) -> Iterator[None]:
        from gme_console.app.python_hooks import GcControl
        from gme_console.app.session import app_info
        from gme_console.ui.wiring import WindowWiring

        self._theme.finish()
        self._listen_to_signals()
        session = self._make_session()
        yield
        info = app_info(self._folder, self._options.timeout, as_arguments(self._options), self._theme)
        info = self._current.with_languages(info)
        wiring = WindowWiring(self._window, session.console, self._catalogue, info, self._window_state, self._pane)
        for step in wiring.steps:
            step()
            yield
        if self._options.draft is not None:
            wiring.filler.fill(self._options.draft)
        switch = self._current.begin(wiring, session, info)
        switch.made_anew.connect(self._made_anew)
        self._garbage = GcControl()  # not before: it leaves alone what is there, which is everything now
        session.console.open()
        yield
        from gme_console.app.handover import LaterInstances  # Qt's network: beside this thread it crashes

        self._later_instances = LaterInstances(self._folder, session, self._current, is_first=self._is_first)

    @Slot()
    def _made_anew(self) -> None:
        """There is another window from now on."""
        self._window = self._current.window
        if self._garbage is not None:
            self._garbage.begin_anew()

    def _listen_to_signals(self) -> None:
        from gme_console.app.python_hooks import UnixSignals

        self._signals = UnixSignals()
        self._signals.asked_to_leave.connect(self._current.leave, Qt.ConnectionType.QueuedConnection)

    def _make_session(self) -> Session:
        from gme_console.api.limits import Limits
        from gme_console.app.session import PracticeHost, Session
        from gme_console.profiles.keychain import Keychain

        options = self._options
        session = self._session = Session(
            self._folder,
            os.environ,
            Keychain(),
            PracticeHost(elsewhere=self._practice_elsewhere()),
            history=self._history,
            practice=options.practice,
            limits=Limits.within(options.timeout),
            settings=console_settings(options),
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
            instances = self._later_instances
            return None if instances is not None and instances.is_first else practice_url(self._folder)

        return ask
