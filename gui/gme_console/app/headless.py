"""A console without a window: opened under a profile, left when what it was opened for is done."""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer, Slot

from gme_console.api.limits import Limits
from gme_console.app.data_folder import make_private
from gme_console.app.logs import Log
from gme_console.app.options import FAULT, INTERRUPTED, WRONG_ARGUMENTS, console_settings
from gme_console.app.python_hooks import UnixSignals
from gme_console.app.run import leave_hard
from gme_console.app.session import PracticeHost, Session
from gme_console.profiles.keychain import Keychain
from gme_console.profiles.profile import PRACTICE
from gme_console.system import complain
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.terminal_text import no_such_profile, too_late_text

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.detail import Detail
    from gme_console.app.options import Options
    from gme_console.engine.console import Console
    from gme_console.engine.notices import Notice

OPENING_MS = 60_000
"""How long history, profiles and what earlier runs left may take."""

Done = Callable[[int], None]
"""Takes the exit code."""


class HeadlessCommand(Protocol):
    """What the console is opened for."""

    def begin(self, console: Console, done: Done) -> None:
        """The profile is in use, and starts are sent. `done` is to be called once."""

    def interrupt(self) -> None:
        """Ctrl+C or a request to end: come to an end, soon."""


class _Headless(QObject):
    """UI thread, without widgets."""

    def __init__(self, session: Session, profile: str, command: HeadlessCommand, *, practice: bool) -> None:
        super().__init__()
        self.code = FAULT
        self._console = console = session.console
        self._profile = profile
        self._practice = practice
        self._command = command
        self._begun = self._ended = False
        self._look = QTimer(self, interval=10)
        self._look.timeout.connect(self._try)
        self._late = QTimer(self, singleShot=True, interval=OPENING_MS)
        self._late.timeout.connect(self._too_late)
        console.history.closed.connect(self._history_closed)
        console.notices.listen(self._noticed)
        console.recordings.left.connect(QCoreApplication.quit, Qt.ConnectionType.QueuedConnection)
        console.plans.leave()  # what is planned is for a console with a window, which can ask

    @Slot()
    def open(self) -> None:
        self._look.start()
        self._late.start()
        self._console.open()

    @Slot()
    def interrupt(self) -> None:
        if self._begun and not self._ended:
            self._command.interrupt()
        else:
            self.end(INTERRUPTED)

    def end(self, code: int) -> None:
        """Everything that is on its way is finished first."""
        if not self._ended:
            self._ended = True
            self.code = code
            self._look.stop()
            self._late.stop()
            self._console.leave()

    @Slot()
    def _try(self) -> None:
        """Profiles, history and what is to be settled come one after the other, in no certain order."""
        profiles = self._console.profiles
        if not profiles.is_listed or not self._console.recordings.takes_starts:
            return
        self._look.stop()
        self._late.stop()
        found = self._profile_id()
        if found is None:
            names = ", ".join(profile.name for profile in profiles.list().profiles)
            complain(no_such_profile(self._profile, names))
            self.end(WRONG_ARGUMENTS)
            return
        profiles.use(found)
        self._begun = True
        self._command.begin(self._console, self.end)

    def _profile_id(self) -> str | None:
        """By its name, else by its id; None when there is none of either."""
        profiles, name = self._console.profiles, self._profile
        if not name:
            return PRACTICE.id if self._practice else profiles.chosen.id
        listed = profiles.list().profiles
        by_name = [profile for profile in listed if profile.name == name]
        by_id = [profile for profile in listed if profile.id == name]
        return (by_name or by_id)[0].id if by_name or by_id else None

    @Slot(object)
    def _history_closed(self, because: str | Detail) -> None:
        """Why a history cannot be opened stands in a notice; nobody is here to wait for it."""
        if because:
            self.end(FAULT)

    @Slot(object)
    def _noticed(self, notice: Notice) -> None:
        complain(message_text(notice.text))

    @Slot()
    def _too_late(self) -> None:
        complain(too_late_text())
        self.end(FAULT)


def run_headless(options: Options, folder: Path, profile: str, command: HeadlessCommand) -> int:
    """`profile`: its name or id; empty for the one used last.

    Returns the exit code once every thread has ended; leaves the process itself if one is stuck.
    """
    application = QCoreApplication.instance() or QCoreApplication(["gme-console"])
    unusable = make_private(folder)
    if unusable:
        complain(unusable)
        return FAULT
    log = Log(folder, options.log_level)
    signals = UnixSignals()
    session = Session(
        folder,
        os.environ,
        Keychain(),
        PracticeHost(),
        practice=options.practice,
        limits=Limits.within(options.timeout),
        settings=console_settings(options),
    )
    headless = _Headless(session, profile, command, practice=options.practice)
    signals.asked_to_leave.connect(headless.interrupt, Qt.ConnectionType.QueuedConnection)
    QTimer.singleShot(0, headless, headless.open)
    application.exec()
    ended = session.close()
    signals.close()
    log.close()
    if not ended:
        leave_hard(headless.code)
    return headless.code
