"""What quick checks are given, and what they publish."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.ledger.check_report import CheckReport
    from gme_console.ledger.records import Row


class CheckCode(StrEnum):
    """Why a check failed or what is to be remarked; after each code what its sentence is filled with."""

    # headlines
    PASSED = "check_passed"
    FAILED = "check_failed_at"  # step, why
    ABORTED = "check_aborted_at"  # step, why
    # why
    TAKEN = "check_room_taken"  # TaskId
    NO_ROOM = "check_no_room"
    NOT_ASKED = "check_room_not_asked"  # why
    NOT_OPEN = "check_history_not_open"
    NO_ANSWER = "check_no_answer"
    NOT_BEGUN = "check_not_begun"  # why
    RECORDED_HERE = "check_recorded_here"
    REFUSED = "check_refused"  # why
    NOT_SENT = "check_not_sent"  # why
    DID_NOT_START = "check_did_not_start"
    OTHER_TASK = "check_other_task"
    NOT_SETTLED = "check_not_settled"
    NOT_RECORDING = "check_not_recording"  # who
    NOT_RECORDING_WHY = "check_not_recording_why"  # who, why
    NO_LONGER_RECORDING = "check_no_longer_recording"  # who
    STOPPED_MEANWHILE = "check_stopped_meanwhile"
    ENDED_MEANWHILE = "check_ended_meanwhile"
    ALREADY_ENDED = "check_already_ended"
    STOP_REFUSED = "check_stop_refused"  # why
    STOP_NOT_SENT = "check_stop_not_sent"  # why
    NOT_STOPPED = "check_not_stopped"
    FILES_NOT_THERE = "check_files_not_there"  # who
    FILES_NOT_TOLD = "check_files_not_told"  # why
    NO_FILE = "check_no_file"  # who
    NO_NAME = "check_no_name"  # UserId
    STRAY_FILE = "check_stray_file"  # UserId
    STRAY_MIX = "check_stray_mix"
    OTHER_MODE = "check_other_mode"  # mode
    CHECKED_ALREADY = "checked_already"  # RoomId
    # why it was aborted
    BY_HAND = "check_by_hand"
    PROFILE_CHANGED = "check_profile_changed"
    LEAVING = "check_leaving"
    BROKEN_OFF = "check_broken_off"
    # who
    USERS = "check_users"  # users, n of them
    ANYBODY = "check_anybody"
    MIX = "check_mix"
    USERS_AND_MIX = "check_users_and_mix"  # users, n of them
    ANYBODY_AND_MIX = "check_anybody_and_mix"
    # remarks
    SETTLED = "check_settled"
    UPLOAD_UNCONFIRMED = "check_upload_unconfirmed"
    MANY_FILES = "check_many_files"  # UserId, n


class CheckLimits(NamedTuple):
    """Seconds. `hold_s`: how long the room is recorded; the others: how long a step may take, those of a look, a start
    and a stop besides the time that a request may take.

    `every_s`: between two looks. `again_s`: before a stop that nothing came of is pressed again. `at_once`: how many
    rooms are checked at the same time.
    """

    hold_s: float = 5.0
    wait_s: float = 30.0
    files_s: float = 60.0
    look_s: float = 10.0
    start_s: float = 30.0
    stop_s: float = 30.0
    every_s: float = 1.0
    again_s: float = 5.0
    at_once: int = 4


class CheckProgress(NamedTuple):
    """A check as it stands now. `row` is its recording, once there is one. `begun`: it does not wait for its turn.

    `report` has the steps that are over; once it has a verdict, the check is over.
    """

    check_id: int
    request: StartRecord
    profile_name: str
    report: CheckReport
    begun: bool = False
    row: Row | None = None
