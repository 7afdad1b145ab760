"""Batches without a service: told by the test, asked by the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from gme_console.engine.batches.batch_messages import BatchProgress, BatchState, LineProgress
from run_samples import progress_of


class FakeBatches(QObject):
    """`asked` is every wish in its order. `has`: the batches in the ledger with their lines."""

    progress_changed = Signal(object)
    lines_changed = Signal(int, object)
    unfinished_found = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, int]] = []
        self.has: dict[int, tuple[BatchProgress, list[LineProgress]]] = {}

    def add(
        self, lines: Sequence[LineProgress], state: BatchState = BatchState.RUNNING, **told: object
    ) -> BatchProgress:
        progress = progress_of(lines, state, **told)  # type: ignore[arg-type]
        self.has[progress.batch_id] = (progress, list(lines))
        return progress

    def tell(
        self, lines: Sequence[LineProgress], state: BatchState = BatchState.RUNNING, **told: object
    ) -> BatchProgress:
        progress = self.add(lines, state, **told)
        self.progress_changed.emit(progress)
        return progress

    def pause(self, batch_id: int) -> None:
        self.asked.append(("pause", batch_id))

    def resume(self, batch_id: int) -> None:
        self.asked.append(("resume", batch_id))

    def stop_sending(self, batch_id: int) -> None:
        self.asked.append(("stop_sending", batch_id))

    def start_again(self, batch_id: int) -> None:
        self.asked.append(("start_again", batch_id))

    def stop_all(self, batch_id: int) -> None:
        self.asked.append(("stop_all", batch_id))

    def lines(self, batch_id: int, then: Callable[[tuple[LineProgress, ...]], None]) -> None:
        then(tuple(self.has[batch_id][1]))

    def progress(self, batch_id: int, then: Callable[[BatchProgress], None]) -> None:
        then(self.has[batch_id][0])

    def recent(self, then: Callable[[tuple[BatchProgress, ...]], None]) -> None:
        then(tuple(progress for progress, _ in self.has.values()))
