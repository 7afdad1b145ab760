"""The workers, built and moved to their threads by the app before the facade gets them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.engine.background import Background
    from gme_console.engine.history.ledger_worker import LedgerWorker
    from gme_console.engine.profiles.keychain_worker import KeychainWorker
    from gme_console.engine.profiles.profile_worker import ProfileWorker
    from gme_console.engine.requests.http_worker import HttpWorker
    from gme_console.engine.window_state_worker import WindowStateWorker


@dataclass(frozen=True, slots=True)
class Workers:
    """Each in its thread, or called there."""

    ledger: LedgerWorker
    profiles: ProfileWorker
    arrangement: WindowStateWorker
    keychain: KeychainWorker
    http_workers: tuple[HttpWorker, ...]


@dataclass(frozen=True, slots=True)
class Backgrounds:
    """The threads, as the UI thread calls them."""

    ledger: Background
    history: Background
    search: Background
    transfer: Background
    backup: Background
    keychain: Background
    http: tuple[Background, ...]
