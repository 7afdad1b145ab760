"""A batch that is taken over: what is pressed meanwhile is done after it, whatever fails."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any, cast

import pytest

from gme_console.engine.batches.batch_loading import BatchTakeover
from gme_console.ledger.batch_records import StoredBatch

BATCH = cast(StoredBatch, type("Batch", (), {"id": 7}))


class Ledger:
    """Answers when it is told to."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[Any], None]] = []

    def call(self, work: object, then: Callable[[Any], None], failed: object) -> None:
        self.waiting.append(then)

    def answer(self, value: object) -> None:
        self.waiting.pop(0)(value)


def test_one_that_fails_keeps_nothing_from_what_was_pressed_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    ledger, done, reported = Ledger(), list[str](), list[object]()
    monkeypatch.setattr(sys, "excepthook", lambda *error: reported.append(error[0]))

    def fails(*_: object) -> None:
        done.append("taken")
        raise ZeroDivisionError

    takeover = BatchTakeover(cast(Any, ledger), fails, pytest.fail)
    takeover.take(7, lambda _: BATCH)
    for press in ("pause", "resume"):
        assert takeover.delays(7, lambda press=press: done.append(press))  # type: ignore[misc]
    ledger.answer(BATCH)
    ledger.answer(False)
    assert done == ["taken", "pause", "resume"]
    assert reported == [ZeroDivisionError]
    assert not takeover.delays(7, lambda: None)
