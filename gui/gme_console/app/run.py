"""Opens the window and stays until it is left."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from gme_console.app.data_folder import LOG_NAME, default_folder, is_first_of, make_private
from gme_console.app.opening.current_window import CurrentWindow
from gme_console.app.opening.deferred_log import DeferredLog
from gme_console.app.opening.first_paint import FirstPaint
from gme_console.app.python_hooks import CrashHook
from gme_console.app.qt_application import QtWords, start_qt
from gme_console.app.startup import Startup
from gme_console.engine.languages import language_of
from gme_console.engine.window_state import read_window_state
from gme_console.system import complain, say
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.keyboard import Keyboard
from gme_console.ui.shell.window_geometry import step_aside
from gme_console.ui.texts.translate import use_language
from gme_console.ui.theme.theme_switch import ThemeChoice, ThemeSwitch

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.app.options import Options

PATIENCE_S = 2.0
"""How long a second start waits for the first, which may be just starting, before it opens a window of its own."""

SWITCH_S = 0.0005
"""How long a worker may keep Python to itself while the UI thread wants it, which in a batch waits for several in turn;
Python's own 5 ms is a third of a frame. Less than this costs more of the processor than it saves."""


def run(options: Options) -> int:
    """Returns the exit code once every thread has ended; leaves the process itself if one is stuck."""
    folder = (options.data_dir or default_folder()).absolute()
    unusable = make_private(folder)  # the window says it, too: when the history is opened there
    is_first = not unusable and is_first_of(folder)
    if not is_first and not unusable and not options.new_window and was_handed_over(folder, options):
        return 0
    sys.setswitchinterval(SWITCH_S)
    signal.signal(signal.SIGINT, signal.SIG_DFL)  # until UnixSignals: Python's own would break off any slot of ours
    log = DeferredLog(folder, options.log_level)
    application = start_qt(log)
    crashes = CrashHook(LOG_NAME, log.open)
    state = read_window_state(folder)
    language = language_of(state.language)
    use_language(language)
    qt_words = QtWords(application)
    qt_words.speak(language)
    theme = ThemeSwitch(application, ThemeChoice.named(state.theme))
    window = MainWindow(state)
    if not is_first and not unusable and state.geometry:
        step_aside(window)
    Keyboard(application, window, window.menu_bar.combinations())
    current = CurrentWindow(window, state.language, qt_words)
    crashes.crashed.connect(current.say)
    if unusable:
        complain(unusable)
    window.gone.connect(application.quit, Qt.ConnectionType.QueuedConnection)

    def open_log() -> str:
        problem = log.open()
        return "" if unusable else problem

    startup = Startup(current, theme, folder, state, options, open_log, is_first=is_first)
    FirstPaint(window, startup.begin)
    theme.dress()
    window.show()
    code = application.exec()
    ended = startup.close()
    current.close()
    startup.release()
    crashes.close()
    log.close(code, ended)
    if startup.error is not None:
        import traceback

        complain("".join(traceback.format_exception(startup.error)), end="")
    if not ended:
        leave_hard(code)
    return code


def was_handed_over(folder: Path, options: Options) -> bool:
    """Whether the console that runs on the folder already took this start over, and came forward."""
    from gme_console.app.handover import HandedOver, hand_over
    from gme_console.ui.texts.shell_text import handed_over

    if not hand_over(folder, HandedOver(options.draft, os.environ.get("XDG_ACTIVATION_TOKEN", "")), PATIENCE_S):
        return False
    say(handed_over())
    return True


def leave_hard(code: int) -> None:
    """Ends the process past a thread that is stuck in foreign code. Everything of ours is already written."""
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # whatever there is of them
            stream.flush()
    os._exit(code)
