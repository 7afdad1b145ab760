"""The whole phone call for one who does not look: a real screen reader's way, over a real bus."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from gme_console.ledger.records import State
from ledger_helpers import all_rows
from paths import HELPERS
from patience import PROCESS_S
from xcb_console import XcbConsole, running, screen

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
PYTHON = "/usr/bin/python3"
"""The system's, which has the bindings."""
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
QUIET = {"stderr": subprocess.DEVNULL}


def require_bus() -> None:
    """Skips where a screen reader could not work; under CI that is a failure."""
    there = LAUNCHER.exists() and shutil.which("dbus-daemon") and Path(PYTHON).exists()
    if there and subprocess.run([PYTHON, "-c", BINDINGS], capture_output=True).returncode == 0:
        return
    missing = "not installed: at-spi2-core, dbus, python3-gi or gir1.2-atspi-2.0"
    pytest.fail(missing) if os.environ.get("CI") else pytest.skip(missing)


@contextlib.contextmanager
def listening(environment: dict[str, str]) -> Iterator[dict[str, str]]:
    """A bus of its own with all that a screen reader needs on it."""
    daemon = ("dbus-daemon", "--session", "--nofork", "--print-address")
    with running(*daemon, stdout=subprocess.PIPE, env=environment, **QUIET) as bus:
        assert bus.stdout is not None
        address = bus.stdout.readline().strip()
        environment = {**environment, "DBUS_SESSION_BUS_ADDRESS": address, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        with running(str(LAUNCHER), "--launch-immediately", env=environment, stdout=subprocess.DEVNULL, **QUIET):
            yield environment
        bus.stdout.close()


@pytest.mark.skipif(sys.platform != "linux", reason="AT-SPI")
def test_a_room_is_recorded_and_stopped_by_ear(tmp_path: Path) -> None:
    require_bus()
    with screen() as quiet, listening(quiet) as environment:
        console = XcbConsole(tmp_path / "data", environment)
        try:
            caller = [PYTHON, str(HELPERS / "atspi_caller.py"), "1987"]
            call = subprocess.run(caller, env=environment, capture_output=True, text=True, timeout=PROCESS_S)
        finally:
            console.close()
    assert call.returncode == 0, call.stdout + call.stderr
    assert call.stdout.splitlines() == ["heard 1987 accepted", "heard 1987 stopped"]
    (row,) = all_rows(tmp_path / "data")
    assert (row.RoomId, row.state) == ("1987", State.STOPPED)
