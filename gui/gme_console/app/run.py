"""Opens the window and stays until it is left."""

from __future__ import annotations

import logging
import os
import sys
from pathlib import Path

import shiboken6
from PySide6.QtCore import Qt

from gme_console.api.catalogue import Catalogue
from gme_console.api.limits import Limits
from gme_console.app.desktop import make_private, start_qt
from gme_console.app.faults import Faults
from gme_console.app.folder import default_folder
from gme_console.app.garbage import Garbage
from gme_console.app.logs import LOG_NAME, Log
from gme_console.app.opening import Opening
from gme_console.app.practice_door import PracticeDoor
from gme_console.app.session import Session
from gme_console.app.signals import ProcessSignals
from gme_console.app.surroundings import surroundings
from gme_console.engine.settings import Settings
from gme_console.profiles.keychain import Keychain
from gme_console.ui.main_window import MainWindow

EXIT_NO_FOLDER = 1

SWITCH_S = 0.001
"""How long a worker may keep Python to itself while the UI thread wants it; Python's own 5 ms is a third of a frame."""


def run(data_dir: Path | None, *, practice: bool, log_level: str, limits: Limits, settings: Settings) -> int:
    """Returns the exit code once every thread has ended; leaves the process itself if one is stuck."""
    sys.setswitchinterval(SWITCH_S)
    application = start_qt()
    folder = (data_dir or default_folder()).absolute()
    try:
        make_private(folder)
        log = Log(folder, log_level)
    except OSError as error:
        print(f"{error.filename or folder} cannot be used: {error.strerror}.", file=sys.stderr)
        return EXIT_NO_FOLDER
    catalogue = Catalogue.load()
    session = Session(
        folder, catalogue, os.environ, Keychain(), PracticeDoor(), practice=practice, limits=limits, settings=settings
    )
    try:
        window = MainWindow(session.console, catalogue, surroundings(folder, limits))
    except BaseException:
        session.close()
        raise
    faults = Faults(LOG_NAME)
    faults.happened.connect(window.notice)
    signals = ProcessSignals()
    garbage = Garbage()
    signals.asked_to_leave.connect(window.leave, Qt.ConnectionType.QueuedConnection)
    session.console.left.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    Opening(window, session.console.open)
    window.show()
    code = application.exec()
    ended = session.close()
    shiboken6.delete(window)  # else PySide takes it apart at exit in an order that crashes
    signals.close()
    garbage.close()
    faults.close()
    logging.getLogger(__name__).info("left with %d, every thread ended: %s", code, ended)
    log.close()
    if not ended:
        leave_hard(code)
    return code


def leave_hard(code: int) -> None:
    """Ends the process past a thread that is stuck in foreign code. Everything of ours is already written."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)
