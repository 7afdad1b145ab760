"""What is called in the ledger's thread, and what is kept until it is written."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from gme_console.engine.background import Background
from gme_console.engine.history import ledger_thread
from gme_console.engine.history.ledger_thread import LedgerThread, LedgerWorker
from gme_console.ledger import opening
from gme_console.ledger.errors import LedgerError, LedgerFault

if TYPE_CHECKING:
    from gme_console.ledger.writer import LedgerWriter

pytestmark = pytest.mark.expects_log


class Ledger:
    """A ledger's thread on an empty folder. `done` is what was written, `told` what came of it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.qtbot = qtbot
        self.thread = QThread()
        background = Background(self.thread)
        self.worker = LedgerWorker(folder, lambda: 1)
        self.ledger = LedgerThread(self.worker, background)
        self.done: list[object] = []
        self.told: list[object] = []
        self.ledger.troubled.connect(self.told.append)
        self.thread.start()

    def write(self, name: str, *faults: LedgerFault) -> Callable[[LedgerWriter], str]:
        """Work that fails so often before it is done."""
        left = list(faults)

        def work(_writer: LedgerWriter) -> str:
            if left:
                raise LedgerError(left.pop(0), f"{name} cannot be written.")
            self.done.append(name)
            return name

        return work

    def wait(self, count: int) -> None:
        self.qtbot.waitUntil(lambda: len(self.told) >= count)


@pytest.fixture
def one(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Ledger]:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 10)
    ledger = Ledger(qtbot, tmp_path)
    yield ledger
    ledger.ledger.close()
    assert ledger.thread.wait(30_000)


def opened(one: Ledger) -> LedgerThread:
    ledger = one.ledger
    ledger.open(lambda _: one.told.append("open"), one.told.append)
    one.wait(1)
    assert one.told.pop() == "open"
    return ledger


def test_what_is_called_before_it_is_open_fails_for_the_reason_why_it_is_not(
    one: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    def closed(*_: Any, **__: Any) -> NoReturn:
        raise LedgerError(LedgerFault.LOCKED, "Somebody has it.")

    with monkeypatch.context() as patched:
        patched.setattr(opening, "open_history", closed)
        one.ledger.open(one.told.append, one.told.append)
        one.ledger.call(one.write("called"), one.told.append, one.told.append)
        one.ledger.keep("it", one.write("kept"), one.told.append)
        one.wait(3)
    assert [str(error) for error in one.told] == ["Somebody has it."] * 3
    del one.told[:]
    one.ledger.open(lambda _: None, one.told.append)
    one.wait(1)
    assert one.told == one.done == ["kept"]


def test_what_is_kept_is_written_in_its_order_and_told_in_the_ui_thread(one: Ledger) -> None:
    ledger, here = opened(one), threading.get_ident()
    threads: list[int] = []

    def then(name: str) -> None:
        threads.append(threading.get_ident())
        one.told.append(name)

    ledger.keep("first", one.write("first", LedgerFault.LOCKED, LedgerFault.LOCKED), then)
    ledger.keep("second", one.write("second"), then)
    one.wait(3)
    assert one.told == ["first cannot be written.", "first", "second"]
    assert one.done == ["first", "second"]
    assert threads == [here, here]


def test_what_is_kept_is_tried_before_what_is_called_after_a_flush(
    one: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 60_000)
    ledger = opened(one)
    ledger.keep("kept", one.write("kept", LedgerFault.LOCKED), one.told.append, failed=one.told.append)
    ledger.flush()
    ledger.call(one.write("called"), one.told.append, one.told.append)
    one.wait(3)
    assert one.told == ["kept cannot be written.", "kept", "called"]


def test_a_row_that_is_not_there_any_more_is_told_instead(one: Ledger) -> None:
    ledger = opened(one)
    absent = one.write("row 7", LedgerFault.ABSENT)
    ledger.keep("row 7", absent, pytest.fail, absent=lambda: one.told.append("absent"))
    one.wait(1)
    assert one.told == ["absent"]


def test_what_is_kept_is_tried_once_more_at_the_end(one: Ledger, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger_thread, "RETRY_MS", 60_000)
    ledger = opened(one)
    ledger.keep("kept", one.write("kept", LedgerFault.LOCKED), one.told.append)
    ledger.close()
    assert one.thread.wait(30_000)
    assert one.done == ["kept"]
