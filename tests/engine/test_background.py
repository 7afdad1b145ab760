"""Calls into a thread, and answers that come back to whoever asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from gme_console.engine.background import Background


class Ran:
    """A background thread, and where everything happened."""

    def __init__(self) -> None:
        self.thread = QThread()
        self.background = Background(self.thread)
        self.thread.start()

    def end(self) -> bool:
        self.background.close()
        return self.thread.wait(5000)


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
    assert ran.thread.wait(5000)
    assert done == [*range(100), "last"]


def test_a_call_made_by_an_answer_runs_after_what_was_called_before(qtbot: QtBot, ran: Ran) -> None:
    done: list[str] = []
    ran.background.call(lambda: done.append("first"), lambda _: ran.background.call(lambda: done.append("third")))
    ran.background.call(lambda: done.append("second"))
    qtbot.waitUntil(lambda: len(done) == 3)
    assert done == ["first", "second", "third"]
