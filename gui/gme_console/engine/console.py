"""The one object that the window speaks to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from threading import Event
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.batches.batch_service import BatchService
from gme_console.engine.batches.list_loader import ListLoader
from gme_console.engine.live_alarms import LiveAlarms
from gme_console.engine.maintenance.maintenance_service import MaintenanceService
from gme_console.engine.paste_worker import PasteWorker
from gme_console.engine.plans.plan_service import PlanService
from gme_console.engine.preferences import PreferenceService
from gme_console.engine.presets.operator_service import OperatorService
from gme_console.engine.presets.preset_service import PresetService
from gme_console.engine.profiles.profile_files import ProfileFiles
from gme_console.engine.profiles.profile_service import ProfileService
from gme_console.engine.profiles.row_access import RowAccess
from gme_console.engine.quick_check.quick_check_service import QuickCheckService
from gme_console.engine.recordings.recording_service import RecordingService
from gme_console.engine.requests.http_worker import HttpJob, HttpThread, HttpWorker, next_token
from gme_console.engine.requests.scheduler import Scheduler
from gme_console.engine.window_state import WindowStateFile

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.actions import Request
    from gme_console.api.limits import Limits
    from gme_console.api.outcome import Outcome
    from gme_console.api.target import Target
    from gme_console.engine.background import Background
    from gme_console.engine.history_base import HistoryBase
    from gme_console.engine.preferences import Preferences
    from gme_console.engine.settings import ConsoleSettings
    from gme_console.profiles.keychain import Keychain


class Backgrounds(NamedTuple):
    """The threads besides those of the history, as the UI thread calls them."""

    transfer: Background
    backup: Background
    keychain: Background
    http: tuple[Background, ...]
    one_more: Callable[[], Background]
    """Starts another one for HTTP."""


class Console:
    """UI thread. Builds the services and joins them; what the window asks and hears is theirs."""

    def __init__(
        self,
        folder: Path,
        history: HistoryBase,
        threads: Backgrounds,
        keychain: Keychain,
        open_practice: Callable[[], Target],
        environ: Mapping[str, str],
        limits: Limits,
        now_us: Callable[[], int],
        settings: ConsoleSettings,
        *,
        practice: bool,
    ) -> None:
        """`practice`: that profile comes first whatever was used last."""
        self.settings = settings
        self._leaving = leaving = Event()

        def http(background: Background) -> HttpThread:
            return HttpThread(background, HttpWorker(limits, leaving))

        def one_more() -> HttpThread | None:
            return None if leaving.is_set() else http(threads.one_more())

        self._scheduler = scheduler = Scheduler(tuple(map(http, threads.http)), settings.rate, one_more)
        self.history, ledger, writing, operators, self.notices = history
        notices = self.notices
        self.operator = OperatorService(operators, ledger, writing)
        self.presets = PresetService(folder, writing)
        keys = (keychain, threads.keychain, open_practice, environ, settings.keychain_ms)
        self.profiles = ProfileService(folder, writing, *keys, self._send, notices, practice_first=practice)
        self.profile_files = ProfileFiles(self.profiles, threads.transfer)
        self.maintenance = MaintenanceService(
            ledger, folder, self.profiles, threads.transfer, threads.backup, notices, now_us, settings.backups, leaving
        )
        access = RowAccess(self.profiles)
        self.recordings = RecordingService(ledger, scheduler, self.profiles, access, notices, leaving, now_us, settings)
        self.alarms = LiveAlarms(self.recordings, now_us, settings.alarm_s)
        self.quick_checks = QuickCheckService(
            self.recordings, self.profiles, threads.transfer, notices, now_us, settings.request_s
        )
        self.lists = ListLoader(threads.transfer)
        self.plans = PlanService(ledger, self.recordings, self.profiles, notices, now_us, settings.plans)
        self.batches = BatchService(ledger, self.profiles, self.recordings, access, notices, now_us, settings.rate)
        self.pastes = PasteWorker(threads.transfer)
        self.window_state = WindowStateFile(folder, writing)
        self.preferences = PreferenceService(folder, writing, self._prefer)
        self._connect()

    def open(self) -> None:
        """Opens ledger and profiles."""
        self.history.open()
        self.operator.load()
        self.presets.look()
        self.profiles.load()

    @property
    def is_leaving(self) -> bool:
        return self._leaving.is_set()

    def leave(self) -> None:
        """Stops taking work; `recordings.left` follows when every request that is out has its outcome on disk."""
        self.quick_checks.leave()
        self.plans.leave()
        self.batches.leave()
        self.recordings.leave()

    def close_readers(self) -> None:
        """After `left`: HTTP and history let go of connections and files and end their threads."""
        self._scheduler.close()
        self.history.close_readers()
        self.maintenance.close()

    def close_ledger(self) -> None:
        """After the threads of `close_readers` have ended: the same for the ledger's writer."""
        self.history.close()

    def _prefer(self, wanted: Preferences) -> None:
        """What was set once is changed while this console runs."""
        self._scheduler.set_rate(wanted.rate)
        self.alarms.nobody_s = wanted.alarm
        self.maintenance.keep_backups(wanted.backups)

    def _send(self, request: Request, target: Target, then: Callable[[Outcome], None]) -> None:
        """To test a profile."""
        self._scheduler.submit(HttpJob(next_token(), request, target), then)

    def _connect(self) -> None:
        history, recordings = self.history, self.recordings
        history.opened.connect(self.maintenance.begin)
        history.opened.connect(recordings.recall)
        history.opened.connect(self.quick_checks.unfinished.look)
        history.opened.connect(self.plans.history_opened)
        history.changed.connect(self.plans.history_changed)
        history.removed.connect(self.plans.rows_removed)
        history.opened.connect(self.batches.history_opened)
        history.closed.connect(recordings.starts.refuse)
        history.annotated.connect(recordings.row_written)
        history.removed.connect(recordings.rows_removed)
        self.maintenance.imported.connect(recordings.recall)  # what came in is taken up like an earlier run's
