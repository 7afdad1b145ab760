"""The workers, built and moved to their threads by the app before the facade gets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.engine.arrangement_worker import ArrangementWorker
    from gme_console.engine.backup_worker import BackupWorker
    from gme_console.engine.finder_worker import FinderWorker
    from gme_console.engine.history_worker import HistoryWorker
    from gme_console.engine.keeper_worker import KeeperWorker
    from gme_console.engine.keychain_worker import KeychainWorker
    from gme_console.engine.lane import Lane
    from gme_console.engine.ledger_worker import LedgerWorker
    from gme_console.engine.profile_worker import ProfileWorker


@dataclass(frozen=True, slots=True)
class Workers:
    """Each in its thread."""

    ledger: LedgerWorker
    history: HistoryWorker
    finder: FinderWorker
    keeper: KeeperWorker
    backup: BackupWorker
    profiles: ProfileWorker
    arrangement: ArrangementWorker
    keychain: KeychainWorker
    lanes: tuple[Lane, ...]
