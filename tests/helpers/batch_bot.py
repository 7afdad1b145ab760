"""A console that runs batches against a practice service, and what it told of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytestqt.qtbot import QtBot

from console_bot import BIZ_ID, SETTINGS, ConsoleBot, profile_at, store_profile
from gme_console.api.actions import StartRecord
from gme_console.api.limits import Limits
from gme_console.engine.batches.batch_messages import (
    BatchDraft,
    BatchLine,
    BatchProgress,
    BatchState,
    IfRecording,
    LineProgress,
    LineState,
)
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.ui.texts.message_text import message_text

FAST = SETTINGS._replace(rate=1000)
PATIENT = Limits(connect=5, total=10)
SERVICE = PracticeSettings(requests_per_second=1_000_000, linger=1e9)


def draft(rooms: Iterable[str], policy: IfRecording = IfRecording.SKIP, **more: Any) -> BatchDraft:
    lines = tuple(BatchLine(number, StartRecord(BIZ_ID, room, 1)) for number, room in enumerate(rooms, start=1))
    return BatchDraft(more.pop("name", "Tournament"), "rooms.csv", lines, policy, **more)


class BatchBot(ConsoleBot):
    """`progress`: the newest of each batch; `sums`: every sum told, asked and the four numbers."""

    def __init__(self, qtbot: QtBot, folder: Path, **options: Any) -> None:
        self.progress: dict[int, BatchProgress] = {}
        self.sums: list[tuple[int, ...]] = []
        self.lines: dict[tuple[int, int], list[LineState]] = {}
        self.unfinished: list[BatchProgress] = []
        self.failures: list[str] = []
        super().__init__(
            qtbot,
            folder,
            **{"limits": PATIENT, "settings": FAST, **options, "opening": lambda bot: bot.connect_batches()},
        )
        self.wait(lambda: self.console.recordings.takes_starts)

    def connect_batches(self) -> None:
        batches = self.console.batches
        batches.progress_changed.connect(self._take_progress)
        batches.lines_changed.connect(self._take_lines)
        batches.unfinished_found.connect(self.unfinished.extend)

    def begin(self, wanted: BatchDraft) -> int:
        """Its id."""
        ids: list[int] = []
        self.console.batches.start(wanted, ids.append, lambda why: self.failures.append(message_text(why)))
        self.wait(lambda: bool(ids or self.failures))
        return ids[0]

    def ended(self, batch_id: int, *states: BatchState, timeout: int = 60_000) -> BatchProgress:
        """The batch once it is over, or in one of the states, and nothing of it is unknown."""
        wanted = states or (BatchState.OVER,)
        self.wait(lambda: self.is_in(batch_id, wanted) and not self.progress[batch_id].unknown, timeout)
        return self.progress[batch_id]

    def is_in(self, batch_id: int, states: tuple[BatchState, ...]) -> bool:
        return batch_id in self.progress and self.progress[batch_id].state in states

    def said_of(self, batch_id: int) -> str:
        """Why it stands as it does."""
        return message_text(self.progress[batch_id].message)

    def run(self, wanted: BatchDraft) -> BatchProgress:
        return self.ended(self.begin(wanted))

    def stored_lines(self, batch_id: int) -> tuple[LineProgress, ...]:
        told: list[tuple[LineProgress, ...]] = []
        self.console.batches.lines(batch_id, told.append)
        self.wait(lambda: bool(told))
        return told[0]

    def recent(self) -> tuple[BatchProgress, ...]:
        told: list[tuple[BatchProgress, ...]] = []
        self.console.batches.recent(told.append)
        self.wait(lambda: bool(told))
        return told[0]

    def states_of(self, batch_id: int) -> dict[str, LineState]:
        return {line.request.RoomId: line.state for line in self.stored_lines(batch_id)}

    def _take_progress(self, told: BatchProgress) -> None:
        self.progress[told.batch_id] = told
        self.sums.append((told.asked, told.accepted, told.refused, told.unknown, told.not_sent))
        assert told.asked == told.accepted + told.refused + told.unknown + told.not_sent

    def _take_lines(self, batch_id: int, lines: tuple[LineProgress, ...]) -> None:
        for line in lines:
            self.lines.setdefault((batch_id, line.line), []).append(line.state)


@contextmanager
def batch_bot(qtbot: QtBot, folder: Path, url: str = "", **options: Any) -> Iterator[BatchBot]:
    """`url`: where its profile goes; the one that is there if it is empty."""
    if url:
        store_profile(folder, profile_at(url))
    bot = BatchBot(qtbot, folder, **options)
    try:
        yield bot
    except BaseException:
        bot.close()
        raise
    assert bot.close(), "a thread of the console did not end"


@contextmanager
def service(settings: PracticeSettings = SERVICE) -> Iterator[PracticeServer]:
    with PracticeServer(settings) as server:
        yield server
