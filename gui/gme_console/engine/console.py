"""The one object that the window speaks to."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from itertools import count
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from gme_console.api.catalogue import Catalogue
from gme_console.api.credential import Credential
from gme_console.api.endpoint import Endpoint
from gme_console.api.messages import Request, StartRecord
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Target
from gme_console.engine import guard
from gme_console.engine.credentials import KEYCHAIN_PATIENCE_MS, Credentials, Settled
from gme_console.engine.dispatch import Dispatcher
from gme_console.engine.events import Notice, PageRequest, ProfileList, ProfileSaved, SaveProfile, TryProfile
from gme_console.engine.lane import Done, Job, Warm
from gme_console.engine.ledger_worker import LedgerFailed
from gme_console.engine.lines import Lines
from gme_console.engine.profile_desk import DeskPorts, ProfileDesk
from gme_console.engine.starter import Starter, StartPorts
from gme_console.engine.workers import Workers
from gme_console.ledger.records import Opened
from gme_console.profiles.profile import PRACTICE, Profile, access_key

WARM_AGAIN_S = 20.0


class Console(QObject):
    """Lives in the UI thread; no method blocks. Every event carries one frozen value, named beside it."""

    profiles_changed = Signal(object)  # ProfileList
    credential_changed = Signal(object)  # CredentialStatus
    busy_changed = Signal(object)  # tuple[Busy, ...]
    noticed = Signal(object)  # Notice
    ledger_opened = Signal(object)  # Opened
    row_changed = Signal(object)  # Row
    history_changed = Signal()
    page_read = Signal(object)  # Page
    details_read = Signal(object)  # Details
    profile_saved = Signal(object)  # ProfileSaved
    profile_tested = Signal(object)  # ProfileTested
    profile_waits = Signal(str)
    clock_changed = Signal(float)  # seconds, server minus local
    left = Signal()

    def __init__(
        self,
        workers: Workers,
        catalogue: Catalogue,
        environ: Mapping[str, str],
        leaving: Event,
        now_us: Callable[[], int],
        *,
        practice: bool,
        patience_ms: int = KEYCHAIN_PATIENCE_MS,
    ) -> None:
        """`practice`: that profile comes first whatever was used last. `leaving` is the lanes' stop flag.

        `patience_ms`: after that a keychain that does not answer is said to hang.
        """
        super().__init__()
        self._leaving = leaving
        self._lines = Lines(workers)
        self._tokens = count(1)
        self._dispatcher = Dispatcher(len(workers.lanes), self._run_in_lane)
        self._clock_offsets: dict[str, float] = {}
        self._endpoints: dict[int, Endpoint] = {}
        self._profiles: tuple[Profile, ...] = (PRACTICE,)
        self._chosen = PRACTICE
        self._listed = False
        self._practice_first = practice
        self._warmed_at = -WARM_AGAIN_S
        typed: dict[str, Credential] = {}
        lines = self._lines
        sources = (lines.keychain_load.emit, lines.practice_open.emit, environ, typed, patience_ms)
        self._credentials, self._test_credentials = Credentials(*sources), Credentials(*sources)
        self._desk = ProfileDesk(self._desk_ports(), self._test_credentials, typed, catalogue, patience_ms)
        self._starter = Starter(self._start_ports(), self._credentials, now_us)
        self._connect_workers(workers)
        self._connect_parts()

    # What the window asks.

    def open(self) -> None:
        """Opens ledger and profiles."""
        self._lines.ledger_open.emit()
        self._lines.profiles_load.emit()

    @property
    def chosen(self) -> Profile:
        return self._chosen

    def choose_profile(self, profile_id: str) -> None:
        for profile in self._profiles:
            if profile.id == profile_id:
                self._lines.profiles_choose.emit(profile_id)
                self._use(profile)

    def refusal(self) -> str:
        """Why the profile in use would refuse a start; empty when it would not."""
        return guard.refusal(self._chosen)

    def asks_before_start(self) -> bool:
        return guard.asks_before_start(self._chosen)

    def start(self, request: StartRecord) -> None:
        """Ends in `row_changed` with the outcome, or in `noticed` when nothing could be begun."""
        refusal = self.refusal()
        if refusal:
            self.noticed.emit(Notice(refusal))
        else:
            self._starter.start(self._chosen, request)

    def keep_warm(self) -> None:
        """The operator is about to send: opens the connection again if it has been idle for a while."""
        access = self._credentials.known(self._chosen)
        if access is not None and self._is_cold():
            self._warm(access.endpoint)

    def fetch_page(self, request: PageRequest) -> None:
        self._lines.history_page.emit(request)

    def fetch_details(self, row_id: int) -> None:
        self._lines.history_details.emit(row_id)

    def save_profile(self, save: SaveProfile) -> None:
        previous = next((p for p in self._profiles if p.id == save.profile.id), None)
        self._desk.save(save, previous)

    def delete_profile(self, profile_id: str) -> None:
        for profile in self._profiles:
            if profile.id == profile_id:
                self._desk.delete(profile)

    def test_profile(self, test: TryProfile) -> None:
        self._desk.test(test)

    def leave(self) -> None:
        """Stops taking work; `left` follows when every request that is out has its outcome on disk."""
        self._leaving.set()
        for job in self._dispatcher.drop_waiting():
            self._ended(job.token, Outcome(Kind.NOT_SENT, Reason.LEAVING))
        self._starter.leave()

    def close_readers(self) -> None:
        """After `left`: lanes and history let go of connections and files and end their threads."""
        self._lines.close_readers()

    def close_ledger(self) -> None:
        """After the threads of `close_readers` have ended: the same for the ledger's writer."""
        self._lines.close_ledger()

    # What the workers tell.

    @Slot(object)
    def _ledger_opened(self, opened: Opened) -> None:
        self._lines.history_open.emit()
        self.ledger_opened.emit(opened)

    @Slot(object)
    def _ledger_open_failed(self, failed: LedgerFailed) -> None:
        self.noticed.emit(Notice(failed.sentence))

    @Slot(object)
    def _lane_done(self, done: Done) -> None:
        self._dispatcher.freed(done.lane)
        endpoint = self._endpoints.pop(done.token)
        offset = done.outcome.clock_offset
        if offset is not None:
            self._clock_offsets[endpoint.netloc] = offset
            self.clock_changed.emit(offset)
        self._warmed_at = time.monotonic()
        self._ended(done.token, done.outcome)

    @Slot(object)
    def _profiles_listed(self, listed: ProfileList) -> None:
        first = not self._listed
        self._listed = True
        self._profiles = listed.profiles
        wanted = self._chosen.id if not first else PRACTICE.id if self._practice_first else listed.chosen_id
        self._use(next((p for p in listed.profiles if p.id == wanted), PRACTICE))

    @Slot(str)
    def _profiles_failed(self, sentence: str) -> None:
        self.noticed.emit(Notice(sentence))

    # Within.

    def _use(self, profile: Profile) -> None:
        changed = profile != self._chosen
        self._warmed_at = -WARM_AGAIN_S
        self._chosen = profile
        self.profiles_changed.emit(ProfileList(self._profiles, profile.id))
        if changed:
            self._credentials.forget(profile.id)
            self._starter.ask_again(profile.id)
        self._credentials.want(profile)

    def _profile_saved(self, saved: ProfileSaved) -> None:
        if not saved.problem:
            self._credentials.forget(saved.profile_id)
            self._starter.ask_again(saved.profile_id)
            if saved.profile_id == self._chosen.id:
                self._credentials.want(self._chosen)
        self.profile_saved.emit(saved)

    def _credential_settled(self, settled: Settled) -> None:
        if settled.access is not None and settled.key == access_key(self._chosen) and self._is_cold():
            self._warm(settled.access.endpoint)

    def _warm(self, endpoint: Endpoint) -> None:
        self._warmed_at = time.monotonic()
        for line in self._lines.lanes:
            line.warm.emit(Warm(endpoint, self._warmed_at))

    def _is_cold(self) -> bool:
        return time.monotonic() - self._warmed_at > WARM_AGAIN_S

    def _send(self, token: int, request: Request, target: Target) -> None:
        self._endpoints[token] = target.endpoint
        offset = self._clock_offsets.get(target.endpoint.netloc)
        self._dispatcher.submit(Job(token, request, target, offset))

    def _send_for_desk(self, request: Request, target: Target) -> int:
        token = next(self._tokens)
        self._send(token, request, target)
        return token

    def _run_in_lane(self, lane: int, job: Job) -> None:
        self._lines.lanes[lane].run.emit(job)

    def _ended(self, token: int, outcome: Outcome) -> None:
        if not self._desk.sent_ended(token, outcome):
            self._starter.ended(token, outcome)

    def _desk_ports(self) -> DeskPorts:
        lines = self._lines
        return DeskPorts(
            keychain_save=lines.keychain_save.emit,
            keychain_delete=lines.keychain_delete.emit,
            store_save=lines.profiles_save.emit,
            store_delete=lines.profiles_delete.emit,
            send=self._send_for_desk,
        )

    def _start_ports(self) -> StartPorts:
        return StartPorts(
            next_token=self._tokens.__next__,
            begin=self._lines.ledger_begin.emit,
            finish=self._lines.ledger_finish.emit,
            send=self._send,
        )

    def _connect_parts(self) -> None:
        self._credentials.status_changed.connect(self.credential_changed)
        self._credentials.settled.connect(self._credential_settled)
        self._desk.saved.connect(self._profile_saved)
        self._desk.tested.connect(self.profile_tested)
        self._desk.waiting.connect(self.profile_waits)
        self._desk.noticed.connect(self.noticed)
        self._starter.row_changed.connect(self.row_changed)
        self._starter.noticed.connect(self.noticed)
        self._starter.busy_changed.connect(self.busy_changed)
        self._starter.idle.connect(self.left)

    def _connect_workers(self, workers: Workers) -> None:
        workers.ledger.opened.connect(self._ledger_opened)
        workers.ledger.open_failed.connect(self._ledger_open_failed)
        workers.ledger.began.connect(self._starter.began)
        workers.ledger.begin_failed.connect(self._starter.begin_failed)
        workers.ledger.finished.connect(self._starter.finished)
        workers.ledger.finish_failed.connect(self._starter.finish_failed)
        workers.history.page_read.connect(self.page_read)
        workers.history.details_read.connect(self.details_read)
        workers.history.changed.connect(self.history_changed)
        workers.history.failed.connect(self.noticed)
        workers.profiles.listed.connect(self._profiles_listed)
        workers.profiles.stored.connect(self._desk.stored)
        workers.profiles.failed.connect(self._profiles_failed)
        workers.keychain.saved.connect(self._desk.keychain_done)
        workers.keychain.deleted.connect(self._desk.keychain_done)
        for credentials in (self._credentials, self._test_credentials):
            workers.keychain.loaded.connect(credentials.keychain_loaded)
            workers.profiles.practice_opened.connect(credentials.practice_opened)
        for lane in workers.lanes:
            lane.done.connect(self._lane_done)
