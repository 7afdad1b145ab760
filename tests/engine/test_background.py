"""Calls into a thread, and answers that come back to whoever asked."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QObject, QThread, QTimer, SignalInstance
from pytestqt.qtbot import QtBot

from console_bot import console_bot, profile_at, store_profile
from gme_console.engine.background import Background, _Worker
from gme_console.engine.history import ledger_thread
from gme_console.ledger.errors import LedgerError, LedgerFault
from gme_console.ledger.records import LIVE_STATES
from gme_console.ledger.writer import LedgerWriter
from gme_console.practice.server import PracticeServer
from ledger_helpers import all_rows


class Ran:
    """A background thread, and where everything happened."""

    def __init__(self) -> None:
        self.thread = QThread()
        self.background = Background(self.thread)
        self.thread.start()

    def end(self) -> bool:
        self.background.close()
        return self.thread.wait(30_000)


@pytest.fixture
def ran(qtbot: QtBot) -> Iterator[Ran]:
    one = Ran()
    yield one
    assert one.end()


def test_calls_run_in_order_in_the_thread_and_answers_come_to_the_ui_thread(qtbot: QtBot, ran: Ran) -> None:
    here = threading.get_ident()
    worked: list[int] = []
    told: list[tuple[int, int]] = []

    def work(number: int) -> int:
        assert threading.get_ident() != here
        worked.append(number)
        return number * 2

    for number in range(1000):
        ran.background.call(lambda n=number: work(n), lambda value: told.append((value, threading.get_ident())))
    qtbot.waitUntil(lambda: len(told) == 1000)
    assert worked == list(range(1000))
    assert told == [(2 * number, here) for number in range(1000)]


def test_whoever_is_gone_is_not_answered(qtbot: QtBot, ran: Ran) -> None:
    def fail() -> None:
        raise ValueError("no")

    there, gone = QObject(), QObject()
    told: list[object] = []
    for receiver in (gone, there):
        ran.background.call(lambda: 1, lambda value, one=receiver: told.append((one, value)), receiver=receiver)
        ran.background.call(fail, failed=lambda _, one=receiver: told.append((one, "failed")), receiver=receiver)
    shiboken6.delete(gone)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [(there, 1), (there, "failed")]


def test_an_error_is_the_answer_of_its_call_alone(qtbot: QtBot, ran: Ran) -> None:
    told: list[object] = []

    def fail() -> None:
        raise ValueError("no")

    ran.background.call(fail, lambda _: told.append("then"), told.append)
    ran.background.call(lambda: 1, told.append, lambda _: told.append("failed"))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert isinstance(told[0], ValueError)
    assert told[1] == 1


def test_an_error_that_nobody_takes_is_a_bug_of_the_ui_thread(qtbot: QtBot, ran: Ran) -> None:
    with qtbot.capture_exceptions() as caught:
        ran.background.call(lambda: 1 // 0)
        qtbot.waitUntil(lambda: bool(caught))
    assert caught[0][0] is ZeroDivisionError


def test_what_was_called_is_done_before_the_thread_ends_and_nothing_after(qtbot: QtBot) -> None:
    ran = Ran()
    held, done = threading.Event(), []
    ran.background.call(held.wait)
    for number in range(100):
        ran.background.call(lambda n=number: done.append(n))
    ran.background.close(lambda: done.append("last"))
    ran.background.call(lambda: done.append("late"))
    held.set()
    assert ran.thread.wait(30_000)
    assert done == [*range(100), "last"]


def test_what_nobody_else_holds_of_a_call_ends_in_the_windows_thread(qtbot: QtBot, ran: Ran) -> None:
    """A dialog that was closed meanwhile ends connections when it ends, which no other thread may do."""
    died: list[int] = []

    class Asker:
        def take(self, _value: object) -> None: ...

        def __del__(self) -> None:
            died.append(threading.get_ident())

    for number in range(200):
        ran.background.call(lambda n=number: 1 // (n % 2), Asker().take, Asker().take)
        qtbot.waitUntil(lambda n=number: len(died) == 2 * n + 2)
    assert set(died) == {threading.get_ident()}


def test_a_call_made_by_an_answer_runs_after_what_was_called_before(qtbot: QtBot, ran: Ran) -> None:
    done: list[str] = []
    ran.background.call(lambda: done.append("first"), lambda _: ran.background.call(lambda: done.append("third")))
    ran.background.call(lambda: done.append("second"))
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["first", "second", "third"]


@pytest.mark.expects_log
def test_no_thread_but_the_windows_makes_or_ends_connections(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PySide connects with Python's lock held: beside a connection that ends in another thread, both wait for ever."""
    called: set[str] = set()
    run = _Worker.run

    def look(_frame: FrameType, event: str, function: Any) -> None:
        owner = getattr(function, "__self__", None) if event == "c_call" else None
        if isinstance(owner, (SignalInstance, QObject)) or owner in (QObject, QTimer):
            called.add(function.__name__)

    def watched(worker: _Worker) -> None:
        sys.setprofile(look)
        try:
            run(worker)
        finally:
            sys.setprofile(None)

    monkeypatch.setattr(_Worker, "run", watched)
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 10)
    with PracticeServer() as server:
        store_profile(tmp_path, profile_at(server.url))
        with console_bot(qtbot, tmp_path) as bot:
            refused: list[int] = []
            finish = LedgerWriter.finish_all

            def finish_later(writer: LedgerWriter, ends: Any) -> Any:
                if len(refused) < 2:
                    refused.append(1)
                    raise LedgerError(LedgerFault.LOCKED, "Somebody has it.")
                return finish(writer, ends)

            monkeypatch.setattr(LedgerWriter, "finish_all", finish_later)
            bot.start("1987")
            bot.wait(lambda: len(refused) == 2 and all_rows(tmp_path)[0].state in LIVE_STATES)
    assert "emit" in called
    assert not called & {"connect", "disconnect", "singleShot", "deleteLater"}
