"""The window is painted and takes typing before anything heavy is imported."""

from __future__ import annotations

import json
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from gme_console.app.opening.first_paint import UNPAINTED_MS, FirstPaint
from paths import TESTS

CONSOLE = TESTS / "bench" / "console_window.py"
HEAVY = {"requests", "urllib3", "keyring", "truststore", "ssl", "cryptography", "http", "email", "asyncio", "sqlite3"}
HEAVY |= {"logging", "dataclasses"}
LATE_OF_QT = {"QStyle", "QTableView", "QTextEdit", "QMessageBox"}
"""What PySide makes when it is first named or given, and takes long to: QStyle 6 ms."""

LATER = {
    "gme_console.api.error_catalogue",
    "gme_console.api.action_answers",
    "gme_console.api.inputs.named_users",
    "gme_console.api.actions",
    "gme_console.app.session",
    "gme_console.engine.console",
    "gme_console.engine.notices",
    "gme_console.ledger.sqlite.database",
    "gme_console.ledger.row_search",
    "gme_console.ledger.reader",
    "gme_console.ledger.records",
    "gme_console.ledger.writer",
    "gme_console.practice",
    "gme_console.profiles.keychain",
    "gme_console.engine.plans.plan_service",
    "gme_console.ledger.plan_records",
    "gme_console.ui.plans.schedule_controller",
    "gme_console.ui.plans.schedule_dialog",
    "gme_console.ui.recording.modify_dialogs",
    "gme_console.ui.details.request_snippets",
    "gme_console.ui.widgets.day_edit",
    "gme_console.ui.shell.dialogs",
    "gme_console.ui.maintenance.maintenance_dialogs",
    "gme_console.ui.recording.lookup_dialog",
    "gme_console.ui.details.note_dialog",
    "gme_console.ui.profiles.profile_dialog",
    "gme_console.ui.history.view",
    "gme_console.ui.details.support_summary",
    "gme_console.ui.wiring",
}
"""What of our own is imported when it is first used."""


PATIENT = (
    "import runpy, sys; from gme_console.app.opening.qt_import import import_qt; import_qt();"
    "import gme_console.app.opening.first_paint as first;"
    "first.UNPAINTED_MS = first.ROWS_MS = 50_000;"
    "sys.argv = sys.argv[1:]; runpy.run_path(sys.argv[0], run_name='__main__')"
)
"""Goes on when something is painted, however late that is."""


def test_nothing_heavy_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    """Through the real run, with the profile whose service is about to be opened."""
    command = [sys.executable, "-c", PATIENT, str(CONSOLE), "first", "--practice", "--data-dir", str(tmp_path / "data")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert told["painted"] <= told["typed"]
    assert "gme_console" in told["modules"]
    assert HEAVY.isdisjoint(told["modules"])
    assert "gme_console.ui.main_window" in told["modules"]
    assert LATER.isdisjoint(told["modules"])
    assert all(find_spec(name) for name in LATER)
    assert LATE_OF_QT.isdisjoint(told["widgets"])


def test_the_rows_are_painted_before_what_acts_on_them_is_imported(tmp_path: Path) -> None:
    """Through the real run: of the engine the history alone, of the window what stands beside the form."""
    command = [sys.executable, "-c", PATIENT, str(CONSOLE), "history", "--practice", "--data-dir", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    modules = {name.removeprefix("gme_console.") for name in told["modules"]}
    rooms = {module.split(".")[1] for module in modules if module.startswith("ui.")}
    assert rooms.isdisjoint({"batch", "details", "lists", "maintenance", "paste", "plans", "presets", "quick_check"})
    assert "ui.history_pane" in modules
    assert WITH_THE_REST.isdisjoint(modules)
    assert "QStyle" not in told["widgets"]
    assert all(find_spec(f"gme_console.{name}") for name in WITH_THE_REST)


WITH_THE_REST = {
    "app.session",
    "engine.console",
    "engine.plans.plan_service",
    "engine.presets.preset_service",
    "engine.profiles.profile_service",
    "engine.quick_check.quick_check_service",
    "engine.recordings.recording_service",
    "engine.requests.scheduler",
    "profiles.keychain",
    "profiles.store",
    "ui.recording.start_controller",
    "ui.recording.task_controller",
    "ui.shell.app_info",
    "ui.shell.notice_bar",
    "ui.wiring",
}


class Painted(QWidget):
    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told.append("painted")


def test_the_console_opens_after_the_first_painting(qtbot: QtBot) -> None:
    told: list[str] = []
    window = Painted(told)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: told.append("opened"))
    window.show()
    qtbot.waitUntil(lambda: "opened" in told)
    window.repaint()
    qtbot.wait(50)
    assert told[0] == "painted"
    assert told.count("opened") == 1


def test_the_console_opens_although_its_window_is_never_painted(qtbot: QtBot) -> None:
    told: list[str] = []
    window = Painted(told)
    qtbot.addWidget(window)
    FirstPaint(window, lambda: told.append("opened"))
    qtbot.waitUntil(lambda: "opened" in told, timeout=UNPAINTED_MS * 5)
    assert told == ["opened"]


def test_what_a_request_needs_is_not_imported_with_the_window() -> None:
    """It takes a tenth of a second, and belongs to the threads that send, as the history does to those that read it."""
    code = (
        "import sys, gme_console.app.startup, gme_console.app.session, gme_console.ui.wiring, gme_console.api.limits;"
        "heavy = {'requests', 'urllib3', 'keyring', 'truststore', 'sqlite3', 'openpyxl'};"
        "print(sorted({name.split('.')[0] for name in sys.modules} & heavy))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"


def test_what_words_errors_of_qt_is_compiled_when_there_is_one() -> None:
    """And says the same as if it had been imported at once."""
    wrong = (
        "import sys\n"
        "from PySide6.QtCore import QObject, QSize, QTimer\n"
        "for call, given in ((QSize, ('x', 2)), (QTimer.singleShot, ()), (QObject().setObjectName, (3,))):\n"
        "    try: call(*given)\n"
        "    except TypeError as error: print(error)\n"
        "print(QSize.scaled.__doc__)\n"
    )
    late = "from gme_console.app.opening import qt_import; qt_import.import_qt(); assert len(qt_import.sources) == 5\n"
    told = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True).stdout
        for code in (wrong, late + wrong + "assert 'errorhandler' not in str(list(qt_import.sources))")
    ]
    assert "Supported signatures" in told[0]
    assert told[0] == told[1]


def test_no_source_is_read_of_what_is_imported_after_qt() -> None:
    code = (
        "import linecache\n"
        "from gme_console.app.opening import qt_import; qt_import.import_qt()\n"
        "import gme_console.ui.main_window\n"
        "print([name for name in linecache.cache if 'gme_console' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.strip() == "[]"
