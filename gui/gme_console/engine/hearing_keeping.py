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
        transfer, cleanup = workers.transfer, workers.ledger.cleanup
        transfer.batch_read.connect(lines.ledger_merge)
        cleanup.merged.connect(lines.keeper_merged)
        transfer.exported.connect(self.exported)
        transfer.imported.connect(self.imported)
        transfer.counted.connect(self.older_counted)
        transfer.all_counted.connect(self.all_counted)
        cleanup.older_removed.connect(self.older_removed)
        cleanup.restored.connect(self.older_restored)
        for worker in (transfer, cleanup):
            worker.progressed.connect(self.job_progressed)
