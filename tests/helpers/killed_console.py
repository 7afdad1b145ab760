"""A console without a window that somebody uses until its process is killed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from gme_console.api.error_catalogue import Catalogue
from gme_console.api.limits import Limits
from gme_console.app.session import PracticeHost, Session
from gme_console.profiles.keychain import Keychain
from memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from gme_console.engine.settings import ConsoleSettings


def run_until_killed(folder: Path, settings: ConsoleSettings, use: Callable[[Session], object]) -> None:
    """`use` makes who uses it, who stays as long as the console."""
    application = QCoreApplication([])
    session = Session(
        folder,
        Catalogue.load(),
        os.environ,
        Keychain(MemoryKeyring()),
        PracticeHost(),
        practice=False,
        limits=Limits(connect=0.5, total=0.5),
        settings=settings,
    )
    user = use(session)
    session.console.open()
    application.exec()
    del user
