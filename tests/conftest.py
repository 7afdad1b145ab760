"""What holds for every test: no window needed, no secret of the machine, nothing left running, nothing logged aside."""

from __future__ import annotations

import gc
import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QEventLoop, QLocale, QTimer
from pytestqt.qtbot import QtBot

from compiled import compile_catalogues

os.environ["QT_QPA_PLATFORM"] = "offscreen"
for name in [name for name in os.environ if name.startswith("TENCENTCLOUD_")]:
    del os.environ[name]
for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
    os.environ.pop(name, None)
os.environ.pop("LANGUAGE", None)
os.environ["LC_ALL"] = "C.UTF-8"  # English, whatever the computer speaks
if os.environ.pop("PYTHONDONTWRITEBYTECODE", ""):
    sys.dont_write_bytecode = False  # what many processes import is compiled once

from gme_console.app.opening.qt_import import import_qt  # noqa: E402

import_qt()  # as the console does

from gme_console.app import session  # noqa: E402
from gme_console.ui.texts.translate import language_locale, use_language  # noqa: E402
from window_bot import WindowBot  # noqa: E402

# No test is timed: a busy machine is no fault.
settings.register_profile("console", deadline=None, max_examples=40, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("console")

PATIENCE_MS = 30_000


def pytest_configure(config: pytest.Config) -> None:
    compile_catalogues()  # of those that were edited, or pulled, since they were
    config.addinivalue_line("markers", "expects_log: warnings and errors in the log are part of what is tested")
    config.addinivalue_line("markers", "slow: a minute or more; run with --slow")
    config.addinivalue_line("markers", "leaves_threads: ends with a thread in foreign code on purpose")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests that take a minute or more, too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if not config.getoption("--slow"):
        for item in items:
            if item.get_closest_marker("slow"):
                item.add_marker(pytest.mark.skip(reason="takes a minute or more: --slow runs it"))


class PatientBot(QtBot):
    """What a test waits for comes, on a busy machine later than it thinks.

    It connects once, not at each look: connections that end a hundred times a second find what two threads do wrong
    with them, but then all wait for ever.
    """

    def __init__(self, request: pytest.FixtureRequest) -> None:
        super().__init__(request)
        self._loop = QEventLoop()
        self._over = QTimer(singleShot=True)
        self._over.timeout.connect(self._loop.quit)

    def wait(self, ms: int) -> None:
        if self._loop.isRunning():
            super().wait(ms)
        else:
            self._over.start(ms)
            self._loop.exec()

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=max(timeout, PATIENCE_MS))

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, raising: bool = True, **more: Any) -> Any:
        """`raising`: not so where it is to be seen that it does not come."""
        return super().waitSignal(
            signal, timeout=max(timeout, PATIENCE_MS) if raising else timeout, raising=raising, **more
        )

    def waitSignals(self, signals: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignals(signals, timeout=max(timeout, PATIENCE_MS), **more)


@pytest.fixture
def qtbot(qapp: object, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(autouse=True)
def english() -> None:
    """Whatever language the test before chose."""
    if language_locale() != QLocale("en"):
        use_language("en")


@pytest.fixture(autouse=True)
def time_to_end(monkeypatch: pytest.MonkeyPatch) -> None:
    """The keychain's thread, too, may be late on a busy machine."""
    monkeypatch.setattr(session, "KEYCHAIN_WAIT_MS", 5000)


@pytest.fixture(autouse=True)
def collected_in_the_ui_thread(request: pytest.FixtureRequest) -> Iterator[None]:
    """As in the console: Qt objects in a cycle must not be destroyed by whatever thread happens to collect."""
    if "qtbot" not in request.fixturenames:
        yield
        return
    gc.disable()
    gc.freeze()  # what is there already needs no looking at after this test
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def no_stray_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, f"logged by the way: {[record.getMessage() for record in stray]}"


def python_threads() -> set[threading.Thread]:
    """Threads begun by Python; Qt's own leave a dummy behind, and WindowBot.close() tells of them."""
    return {thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)}


@pytest.fixture(autouse=True)
def no_thread_left(request: pytest.FixtureRequest) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    if request.node.get_closest_marker("leaves_threads"):
        return
    new = python_threads() - before
    for thread in new:
        thread.join(PATIENCE_MS / 1000)
    left = [thread.name for thread in new if thread.is_alive()]
    assert not left, f"threads left running by {request.node.nodeid}: {left}"


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Callable[..., WindowBot]]:
    """Opens real windows with real threads on one data folder; whatever is still open is closed at the end."""
    bots: list[WindowBot] = []

    def open_one(**options: object) -> WindowBot:
        bot = WindowBot(qtbot, tmp_path / "data", **options)  # type: ignore[arg-type]
        bots.append(bot)
        return bot

    yield open_one
    ended = [bot.close() for bot in bots]
    assert all(ended), "a thread of the console did not end"
