"""The one object that the window speaks to."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from gme_console.api.endpoint import same_host
from gme_console.api.outcome import Reason
from gme_console.engine.hearing import Hearing
from gme_console.engine.maintenance.maintenance_messages import (
    ExportFile,
    ImportFile,
    LongTask,
    OlderRemoved,
    OwnProfile,
    RemoveOlder,
    RestoreRemoved,
)
from gme_console.engine.notices import Notice, WayOut
from gme_console.engine.profiles import guard_policy
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.api.user_lists import UserLists
    from gme_console.engine.profiles.profile_messages import SaveProfile, TryProfile
    from gme_console.engine.window_state import WindowState
    from gme_console.ledger.records import Row


class Console(Hearing):
    """What the window asks. Lives in the UI thread; no method blocks, and what comes of it is told by a signal."""

    def open(self) -> None:
        """Opens ledger and profiles."""
        self._lines.ledger_open.emit()
        self._lines.profiles_load.emit()

    def choose_profile(self, profile_id: str) -> None:
        profile = self._choice.find(profile_id)
        if profile is not None:
            self._lines.profiles_choose.emit(profile_id)
            self._use(profile)

    def refusal(self) -> str:
        """Why the profile in use would refuse a start; empty when it would not."""
        return guard_policy.refusal(self.chosen)

    def asks_before_start(self) -> bool:
        return guard_policy.asks_before_start(self.chosen)

    @property
    def begins_soon(self) -> bool:
        """Whether a start was pressed that has not left yet; leaving drops it."""
        return self._starts.wait or self._parts.changes.start_waits or self._scheduler.start_waits

    def start(self, request: StartRecord) -> None:
        """Ends in `row_changed` with the outcome, or in `noticed` when nothing could be begun."""
        if not self._refused(self.chosen):
            self._starts.press(self.chosen, request)

    def stop(self, row: Row) -> None:
        if not self._refused(self._row_access.of(row)):
            self._parts.tasks.stop(row)

    def prepare_change(self, row: Row) -> None:
        """Reads what the task does now; `draft_ready` follows, or `noticed`."""
        if not self._refused(self._row_access.of(row)):
            self._parts.tasks.prepare_change(row)

    def change(self, row: Row, mode: int, users: UserLists) -> None:
        if not self._refused(self._row_access.of(row)):
            self._parts.tasks.change(row, mode, users)

    def adopt(self, BizId: int, RoomId: str) -> None:
        """Takes the task that records the room into the history; `adopted` follows, or `noticed`."""
        self._parts.tasks.adopt(self.chosen, BizId, RoomId)

    def adopt_again(self, row: Row) -> None:
        """The same for the room of a row, where the row is."""
        self._parts.tasks.adopt_again(row)

    def asks_before_change(self, row: Row) -> bool:
        """Whether the profile that the row is asked under wants a question before its task is changed."""
        profile = self._row_access.of(row)
        return profile is not None and guard_policy.asks_before_start(profile)

    def way_out(self, row: Row) -> WayOut | None:
        """Why nobody may be asked about the row, and what can be done; None when somebody may."""
        return self._row_access.way_out(row)

    def ask_there(self, row: Row) -> None:
        """Asks about the row where it is with the key that `way_out` names, from now on."""
        lent = self._row_access.lend(row)
        if lent is not None:
            self._parts.monitor.forget(row.id)
            self._parts.credentials.want(lent)
            self._recall()

    def leave_alone(self, row: Row) -> None:
        """`way_out` offers nothing for the row any more."""
        self._row_access.leave(row)

    def adopt_task(self, BizId: int, TaskId: int) -> None:
        self._parts.tasks.adopt_task(self.chosen, BizId, TaskId)

    def form_room(self, BizId: int | None, RoomId: str) -> None:
        """The form's room is this now; `form_room_told` follows when it rests. The operator is about to send."""
        self._parts.rooms.form_room(self._choice.reachable(self.chosen.id), BizId, RoomId)
        access = self._parts.credentials.known(self.chosen)
        if access is not None:
            self._scheduler.prewarm(access.endpoint)

    def look_at_rooms(self, BizId: int, rooms: tuple[str, ...]) -> None:
        """`room_told` follows for each."""
        self._parts.rooms.look_at(self.chosen, BizId, rooms)

    def pause_watch(self, paused: bool) -> None:
        self._parts.monitor.pause(paused)

    def live(self) -> tuple[Row, ...]:
        """The tasks that go on on the service, as last known."""
        return self._parts.monitor.live()

    def recorded_here(self, BizId: int, RoomId: str) -> Row | None:
        """The row that records the room where the profile in use goes; a start there is not sent."""
        return self._parts.rooms.recorded_here(host_of(self.chosen), BizId, RoomId)

    def recorded_instead(self, row: Row) -> Row | None:
        """The row that records the room of a start that was refused as in use, or found another's task there."""
        if row.reason not in (Reason.TASK_IN_USE, Reason.OTHER_TASK) or row.TaskId is not None:
            return None
        rows = (one for one in self.live() if (one.BizId, one.RoomId) == (row.BizId, row.RoomId))
        return next((one for one in rows if same_host(one.host, row.host)), None)

    def live_in(self, BizId: int | None, RoomId: str) -> tuple[Row, ...]:
        """Those of one room where the profile in use goes."""
        rows = (row for row in self.live() if (row.BizId, row.RoomId) == (BizId, RoomId))
        return tuple(row for row in rows if same_host(row.host, host_of(self.chosen)))

    def export(self, wanted: ExportFile) -> None:
        """Writes rows to a file; `exported` follows, `job_progressed` before it."""
        self._unwanted.clear()
        self._lines.keeper_export.emit(wanted)

    def import_file(self, path: Path) -> None:
        """Takes an export of JSON Lines in; `imported` follows, `job_progressed` before it."""
        own = tuple(
            OwnProfile(profile.id, profile.name, host_of(profile), str(profile.BizId))
            for profile in self._choice.list().profiles
        )
        self._lines.keeper_import.emit(ImportFile(path, own))

    def cancel(self, job: LongTask) -> None:
        """Ends an export or an import early."""
        if job is LongTask.EXPORT:
            self._unwanted.set()
        self._lines.keeper_cancel.emit(job)

    def count_all(self) -> None:
        """`all_counted` follows with the rows of the history."""
        self._lines.keeper_count_all.emit()

    def count_older(self, before_us: int) -> None:
        """`older_counted` follows; unix microseconds."""
        self._lines.keeper_count_older.emit(before_us)

    def remove_older(self, before_us: int, total: int) -> None:
        """Takes what is over and older out of sight; `older_removed` follows. `total` is for the progress."""
        self._lines.ledger_chore.emit(RemoveOlder(before_us, self._now_us(), total))

    def restore_older(self, removed: OlderRemoved) -> None:
        """Takes that back; `older_restored` follows."""
        self._lines.ledger_chore.emit(RestoreRemoved(removed.removed_us, removed.rows))

    def save_profile(self, save: SaveProfile) -> None:
        self._parts.desk.save(save, self._choice.find(save.profile.id))

    def delete_profile(self, profile_id: str) -> None:
        profile = self._choice.find(profile_id)
        if profile is not None:
            self._parts.desk.delete(profile)

    def test_profile(self, test: TryProfile) -> None:
        self._parts.desk.test(test)

    def keep_arrangement(self, arrangement: WindowState) -> None:
        """Remembers it for the next window; without an answer, at the latest before the ledger is let go."""
        self._lines.arrangement_keep.emit(arrangement)

    def leave(self) -> None:
        """Stops taking work; `left` follows when every request that is out has its outcome on disk."""
        self._leaving.set()
        self._scheduler.leave()
        self._parts.monitor.leave()
        self._parts.reconciler.leave()
        self._parts.query_runner.leave()
        self._parts.changes.leave()

    def close_readers(self) -> None:
        """After `left`: HTTP and history let go of connections and files and end their threads."""
        self._unwanted.set()
        self._scheduler.close()
        self.history.close()
        self._lines.close_readers()

    def close_ledger(self) -> None:
        """After the threads of `close_readers` have ended: the same for the ledger's writer."""
        self._lines.close_ledger()

    def _refused(self, profile: Profile | None) -> bool:
        refusal = guard_policy.refusal(profile) if profile is not None else ""
        if refusal:
            self.noticed.emit(Notice(refusal))
        return bool(refusal)
