"""What is told of export, import, retention and backups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.told import Told

if TYPE_CHECKING:
    from gme_console.engine.lines import Lines
    from gme_console.engine.workers import Workers


class HearingKeeping(Told):
    """The part of the facade's ear for what keeps the history."""

    def _connect_keeping(self, workers: Workers, lines: Lines) -> None:
        """Batches of an import go from worker to worker, the next when the one before is written."""
        keeper, chores = workers.keeper, workers.ledger.chores
        keeper.batch_read.connect(lines.ledger_merge)
        chores.merged.connect(lines.keeper_merged)
        keeper.exported.connect(self.exported)
        keeper.imported.connect(self.imported)
        keeper.counted.connect(self.older_counted)
        keeper.all_counted.connect(self.all_counted)
        chores.older_removed.connect(self.older_removed)
        chores.restored.connect(self.older_restored)
        for worker in (keeper, chores):
            worker.progressed.connect(self.job_progressed)
