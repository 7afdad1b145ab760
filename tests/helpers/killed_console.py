"""Consoles without a window that somebody uses until their process is killed.

For each line NAME on the input one is forked, "pid N" is said, and when it has ended "gone". Forking saves the imports,
which take longer than most of these consoles live.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

import gme_console.api.client
import gme_console.practice.server  # noqa: F401  imported once, before any fork
from gme_console.api.limits import Limits
from gme_console.app.session import PracticeHost, Session
from gme_console.profiles.keychain import Keychain
from memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from gme_console.engine.settings import ConsoleSettings


User = Callable[["Session", str], object]
"""Who uses the console that has that name."""


def breed(folder: Path, settings: ConsoleSettings, user: User) -> None:
    for line in sys.stdin:
        pid = os.fork()
        if pid == 0:
            live(folder, settings, user, line.strip())
            os._exit(1)
        os.write(1, f"pid {pid}\n".encode())
        os.waitpid(pid, 0)
        os.write(1, b"gone\n")


def live(folder: Path, settings: ConsoleSettings, user: User, name: str) -> None:
    application = QCoreApplication([])
    session = Session(
        folder,
        os.environ,
        Keychain(MemoryKeyring()),
        PracticeHost(),
        practice=False,
        limits=Limits(connect=0.5, total=0.5),
        settings=settings,
    )
    using = user(session, name)
    session.console.open()
    application.exec()
    del using
