"""A console without a window: real threads, ledger, profiles and HTTP, driven through its facade."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.limits import Limits
from gme_console.api.values import UserLists
from gme_console.app.data_folder import make_private
from gme_console.app.session import PracticeHost, Session
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import Details, Row, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.profiles.keychain import Keychain
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source
from gme_console.profiles.store import ProfileStore
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import details
from memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from gme_console.engine.recordings.room_status import RoomStatus
    from gme_console.practice.service import PracticeService

PATIENCE_MS = 15_000
BIZ_ID = PRACTICE_BIZ_ID
KEY = {"TENCENTCLOUD_SECRET_ID": PRACTICE_SECRET_ID, "TENCENTCLOUD_SECRET_KEY": PRACTICE_SECRET_KEY}
LIMITS = Limits(connect=1.0, total=2.0)
SETTINGS = ConsoleSettings(request_s=1.0, spacing_s=0.2, watch=WatchSettings(interval_s=0.1))

OVER = frozenset({State.NOT_SENT, State.REFUSED, State.NOT_STARTED, State.STOPPED, State.ENDED})
AT_REST = OVER | {State.ACCEPTED, State.ARMED, State.RECORDING}
"""A row in one of these waits for nothing."""


def profile_at(url: str, name: str = "Test", source: Source = Source.ENVIRONMENT) -> Profile:
    return Profile(name.lower(), name, "#336699", Site.HOST, url, BIZ_ID, GuardLevel.ASK_STOP, source)


def store_profile(folder: Path, profile: Profile) -> None:
    """The data folder as a console leaves it that used `profile` last."""
    make_private(folder)
    ProfileStore(folder).save(profile)
    ProfileStore(folder).choose(profile.id)


class ConsoleBot:
    """One open console. `told` is every state that it told of a row, in order; `rows` the newest of each row."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        environ: Mapping[str, str] | None = None,
        keyring: MemoryKeyring | None = None,
        limits: Limits = LIMITS,
        settings: ConsoleSettings = SETTINGS,
        opening: Callable[[ConsoleBot], None] | None = None,
    ) -> None:
        """`opening` runs as soon as the console was asked to open, before it heard anything."""
        self.qtbot = qtbot
        self.folder = folder
        make_private(folder)
        self.session = Session(
            folder,
            KEY if environ is None else environ,
            Keychain(keyring or MemoryKeyring()),
            PracticeHost(),
            practice=False,
            limits=limits,
            settings=settings,
        )
        self.console = self.session.console
        self.told: list[Row] = []
        self.rows: dict[int, Row] = {}
        self.notices: list[str] = []
        self.heard: dict[str, list[Any]] = {}
        self.console.recordings.rows_changed.connect(self._take_rows)
        self.console.notices.listen(self._take_notice)
        self.heard |= {"draft_ready": [], "room_told": []}  # for what is answered to whoever asks
        for name in ("adopted", "form_room_checked", "watch_changed", "left"):
            self._hear(name)
        signals = [self.console.history.opened, self.console.profiles.changed]
        with qtbot.waitSignals(signals, timeout=PATIENCE_MS):
            self.console.open()
            if opening is not None:
                opening(self)

    def start(self, room: str, mode: int = 1, users: UserLists | None = None) -> None:
        self.console.recordings.start(StartRecord(BIZ_ID, room, mode, users or UserLists()))

    def started(self, *rooms: str, mode: int = 1, users: UserLists | None = None) -> tuple[Row, ...]:
        """The rows of recordings just started."""
        for room in rooms:
            self.start(room, mode, users)
        return tuple(self.rested(room) for room in rooms)

    def room(self, room: str) -> Row | None:
        """The newest row of `room`, as last told."""
        rows = [row for row in self.rows.values() if row.RoomId == room]
        return max(rows, key=lambda row: row.id, default=None)

    def rested(self, room: str, states: Iterable[State] = AT_REST) -> Row:
        """The newest row of `room` once it is in one of `states`."""
        wanted = frozenset(states)

        def found() -> bool:
            row = self.room(room)
            return row is not None and row.state in wanted

        self.wait(found)
        row = self.room(room)
        assert row is not None
        return row

    def states(self, room: str) -> list[State]:
        """Every state told of `room`, without repetitions."""
        states = [row.state for row in self.told if row.RoomId == room]
        return [state for n, state in enumerate(states) if n == 0 or state is not states[n - 1]]

    def wait(self, condition: Callable[[], bool], timeout: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(condition, timeout=timeout)

    def details(self, row: Row) -> Details:
        return details(self.folder, row.id)

    def reports(self, signal: str, room: str) -> list[RoomStatus]:
        return [report for report in self.heard[signal] if report.RoomId == room]

    def close(self) -> bool:
        """Leaves and ends the threads; True when every thread ended."""
        if not self.heard["left"]:
            self.console.leave()
            self.wait(lambda: bool(self.heard["left"]), 30_000)
        return self.session.close()

    def _hear(self, name: str) -> None:
        self.heard[name] = []
        getattr(self.console.recordings, name).connect(lambda value=None: self.heard[name].append(value))

    def _take_rows(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.told.append(row)
            self.rows[row.id] = row

    def _take_notice(self, notice: Any) -> None:
        self.notices.append(message_text(notice.text))


@contextmanager
def console_bot(qtbot: QtBot, folder: Path, **options: Any) -> Iterator[ConsoleBot]:
    bot = ConsoleBot(qtbot, folder, **options)
    try:
        yield bot
    except BaseException:
        bot.close()
        raise
    assert bot.close(), "a thread of the console did not end"


def live_tasks(service: PracticeService) -> dict[int, tuple[str, int, UserLists]]:
    """What the service really does: TaskId to room, mode and users."""
    return {
        task.TaskId: (task.RoomId, task.RecordMode, task.SubscribeRecordUserIds)
        for task in service.tasks.snapshot()
        if task.live
    }


def untruths(rows: Iterable[Row], service: PracticeService) -> list[str]:
    """Where what the rows say is not what the service does; every live task must have exactly one row."""
    live = live_tasks(service)
    wrong = []
    owners: dict[int, int] = {}
    for row in rows:
        shown = f"room {row.RoomId}, row {row.id} {row.state}/{row.reason}, task {row.TaskId}"
        if row.state not in AT_REST:
            wrong.append(f"{shown}: is not at rest")
        elif row.state in OVER:
            if row.TaskId in live:
                wrong.append(f"{shown}: goes on")
        elif row.TaskId not in live:
            wrong.append(f"{shown}: does not exist")
        else:
            owners[row.TaskId] = owners.get(row.TaskId, 0) + 1
            room, mode, users = live[row.TaskId]
            if (room, mode) != (row.RoomId, row.RecordMode) or not users.same_users(row.users):
                wrong.append(f"{shown}: is in truth room {room}, mode {mode}, {users}")
    lost = [task for task in live if owners.get(task) != 1]
    return wrong + [f"task {task} of room {live[task][0]} has {owners.get(task, 0)} rows" for task in lost]
