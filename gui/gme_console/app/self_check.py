"""`gme-console --check`: one real start, through the real window, without a display or a network."""

from __future__ import annotations

import os
import ssl
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6 import __version__ as pyside_version
from PySide6.QtCore import QObject, Qt, QTimer, Slot, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from gme_console.api.detail import message_of
from gme_console.api.error_catalogue import Catalogue
from gme_console.api.http.transport_errors import plain_error
from gme_console.api.limits import Limits
from gme_console.app.data_folder import LOG_NAME, make_private
from gme_console.app.logs import Log
from gme_console.app.python_hooks import CrashHook, GcControl
from gme_console.app.qt_application import start_qt
from gme_console.app.run import leave_hard
from gme_console.app.session import PracticeHost, Session, app_info
from gme_console.engine.languages import LANGUAGES, system_language
from gme_console.engine.window_state import WindowState
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.profiles.keychain import Keychain
from gme_console.profiles.profile_trouble import HANGING, KeychainError
from gme_console.system import complain, say
from gme_console.ui.main_window import MainWindow
from gme_console.ui.texts import self_check_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import has_language, listed
from gme_console.ui.theme.state_icon import LOOKS
from gme_console.ui.wiring import WindowWiring

if TYPE_CHECKING:
    from gme_console.engine.notices import Notice

ROOM = "1987"
USER = "1145"
PATIENCE_MS = 30_000
SETTLED_MS = 300
KEYCHAIN_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """`fatal`: the console cannot do its work. Not good and not fatal is a remark."""

    what: str
    good: bool
    words: str
    fatal: bool = True


def qt() -> ProbeResult:
    return ProbeResult("Qt", True, f"{qVersion()} (PySide6 {pyside_version}), {QGuiApplication.platformName()}")


def languages() -> ProbeResult:
    """Whether every language is in the installation."""
    missing = [code for code in LANGUAGES if not has_language(code)]
    words = self_check_text.languages_missing(missing) if missing else listed(LANGUAGES)
    return ProbeResult(self_check_text.languages(), not missing, words)


def trust() -> ProbeResult:
    """Whether an https connection would find anything to trust: builds the very context that requests use."""
    try:
        from gme_console.api.http.transport import trust_context

        trust_context()
        paths = ssl.get_default_verify_paths()
    except (OSError, ssl.SSLError) as error:
        why = self_check_text.certificates_unusable(message_text(plain_error(error)))
        return ProbeResult(self_check_text.trust(), False, why)
    where = self_check_text.trust_store(paths.cafile or paths.capath or "native")
    return ProbeResult(self_check_text.trust(), True, where)


def keychain() -> ProbeResult:
    """Whether there is a keychain. Having none is a remark: the practice profile needs none."""
    found: list[ProbeResult] = []
    what = self_check_text.keychain()

    def look() -> None:
        try:
            found.append(ProbeResult(what, True, Keychain().describe(), fatal=False))
        except KeychainError as error:
            found.append(ProbeResult(what, False, message_text(message_of(error)), fatal=False))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(KEYCHAIN_PATIENCE_S)
    return found[0] if found else ProbeResult(what, False, message_text(HANGING), fatal=False)


@dataclass(slots=True)
class Seen:
    """What the window's row said."""

    opened: bool = False
    row: Row | None = None
    trouble: str = ""


class PracticeOperator(QObject):
    """Types the API reference's example into the window as a person would, and waits for the row."""

    def __init__(self, session: Session, window: MainWindow) -> None:
        super().__init__()
        self.seen = Seen()
        self._window = window
        console = session.console
        console.history.opened.connect(self._opened)
        console.recordings.rows_changed.connect(self._rows_changed)
        console.notices.listen(self._noticed)
        QTimer.singleShot(PATIENCE_MS, self._too_late)

    @Slot(object)
    def _opened(self, _opened: object) -> None:
        self.seen.opened = True
        window = self._window
        window.activateWindow()
        QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(_focused(window), ROOM)
        QTest.keyClick(_focused(window), Qt.Key.Key_Tab)
        QTest.keyClicks(_focused(window), USER)
        QTest.keyClick(_focused(window), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    @Slot(object)
    def _rows_changed(self, rows: tuple[Row, ...]) -> None:
        self.seen.row = rows[-1]
        if rows[-1].state is not State.SENDING:
            QTimer.singleShot(SETTLED_MS, self._window.leave)

    @Slot(object)
    def _noticed(self, notice: Notice) -> None:
        self.give_up(message_text(notice.text))

    @Slot(str)
    def give_up(self, sentence: str) -> None:
        self.seen.trouble = sentence
        self._window.leave()

    @Slot()
    def _too_late(self) -> None:
        self.seen.trouble = self.seen.trouble or self_check_text.no_answer(PATIENCE_MS // 1000)
        QApplication.exit(1)


def check(screenshot: Path | None, *, log_level: str, timeout_s: float) -> int:
    """Prints one line for each thing that it verified. Returns 0 when all hold, else 1."""
    limits = Limits.within(timeout_s)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ.pop("QT_QPA_PLATFORMTHEME", None)  # gtk3 leaves the process when there is no display
    application = start_qt()
    with tempfile.TemporaryDirectory(prefix="gme-console-check-") as name:
        folder = Path(name) / "data"
        make_private(folder)
        log = Log(folder, log_level)
        crashes = CrashHook(LOG_NAME)
        garbage = GcControl()
        catalogue = Catalogue.load(system_language())
        session = Session(folder, os.environ, Keychain(), PracticeHost(), practice=True, limits=limits)
        window = MainWindow(WindowState())
        WindowWiring(window, session.console, catalogue, app_info(folder, limits.total), WindowState()).build()
        operator = PracticeOperator(session, window)
        crashes.crashed.connect(operator.give_up)
        session.console.recordings.left.connect(application.quit, Qt.ConnectionType.QueuedConnection)
        window.show()
        QTimer.singleShot(0, session.console.open)
        application.exec()
        pictures = _save(window, screenshot) if screenshot else ()
        findings = (qt(), languages(), trust(), keychain(), *_of_start(operator.seen), *pictures)
        ended = session.close()
        shiboken6.delete(window)
        crashes.close()
        garbage.close()
        log.close()
    code = _report(findings)
    if not ended:
        leave_hard(code)
    return code


def _focused(window: QWidget) -> QWidget:
    return window.focusWidget() or window


def _of_start(seen: Seen) -> tuple[ProbeResult, ...]:
    row = seen.row
    accepted = row is not None and row.state in LIVE_STATES and row.TaskId is not None
    ledger = self_check_text.writable() if row else seen.trouble or self_check_text.not_opened()
    start = self_check_text.started(ROOM, LOOKS[row.state].word) if row else seen.trouble or self_check_text.no_row()
    task = str(row.TaskId) if row and row.TaskId else self_check_text.no_task()
    return (
        ProbeResult(self_check_text.ledger(), seen.opened and row is not None, ledger),
        ProbeResult(self_check_text.start(), accepted, start),
        ProbeResult("TaskId", accepted, task),
    )


def _save(window: MainWindow, file: Path) -> tuple[ProbeResult, ...]:
    saved = window.grab().save(str(file), "PNG")
    words = str(file) if saved else self_check_text.not_written(str(file))
    return (ProbeResult(self_check_text.screenshot(), bool(saved), words),)


def _report(findings: tuple[ProbeResult, ...]) -> int:
    for finding in findings:
        mark = "ok    " if finding.good else "FAILED" if finding.fatal else "note  "
        say(self_check_text.line(mark, finding.what, finding.words))
    failed = [finding for finding in findings if finding.fatal and not finding.good]
    if failed:
        complain(self_check_text.failed_text(len(failed), len(findings)))
    return 1 if failed else 0
