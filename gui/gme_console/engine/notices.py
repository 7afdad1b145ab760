"""What crosses between the window and the engine: one frozen value per event."""

from __future__ import annotations

from enum import IntEnum, StrEnum, auto
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.api.detail import Detail
    from gme_console.api.values import UserLists
    from gme_console.ledger.records import Row


class Wait(IntEnum):
    """What a pressed request waits for, in the order in which it comes to it."""

    OPENING = auto()
    INTENT = auto()
    CREDENTIAL = auto()
    KEYCHAIN = auto()
    SERVICE = auto()
    PAUSE = auto()
    OUTCOME = auto()
    UNWRITTEN = auto()


class Busy(NamedTuple):
    """So many requests wait for one thing. `host` where that depends on it: SERVICE and PAUSE.

    `of_batch`: they are lines of a batch, whose page shows how they stand.
    """

    wait: Wait
    host: str = ""
    requests: int = 1
    of_batch: bool = False


class NoticeCode(StrEnum):
    """What a notice or a row at rest says; after each code what its sentence is filled with."""

    CHANGE_NOT_READ_BACK = "change_not_read_back"  # RoomId, why
    CHANGE_SHOWN_OTHERWISE = "change_shown_otherwise"  # RoomId
    NOT_READ_FOR_CHANGE = "not_read_for_change"  # RoomId, why
    GONE_BEFORE_CHANGE = "gone_before_change"  # RoomId
    ROOM_NOT_ASKED = "room_not_asked"  # RoomId, why
    NOTHING_TO_ADOPT = "nothing_to_adopt"  # RoomId
    TASK_NOT_LOOKED_UP = "task_not_looked_up"  # TaskId, why
    TASK_NOT_IN_ROOM = "task_not_in_room"  # TaskId, RoomId
    NOT_SENT_FOR_ROOM = "not_sent_for_room"  # RoomId, why
    NO_HOST_KNOWN = "no_host_known"
    PROFILE_ELSEWHERE = "profile_elsewhere"  # host, profile
    PROFILE_NOT_HERE = "profile_not_here"  # host, profile
    WAIT_FOR_EARLIER = "wait_for_earlier"  # RoomId
    STARTED_OTHERWISE = "started_otherwise"  # RoomId
    NOT_RECORDED = "not_recorded"  # why
    ANSWER_NOT_WRITTEN = "answer_not_written"  # RoomId, why
    ANSWER_NOT_WRITTEN_OF_TASK = "answer_not_written_of_task"  # RoomId, TaskId, why
    NOTHING_SENT = "nothing_sent"  # why
    PROFILE_CHANGED_EARLY = "profile_changed_early"
    NOT_WRITTEN_FOR_NOW = "not_written_for_now"  # why
    GOES_ON_TRYING = "goes_on_trying"  # why
    HISTORY_FAILED = "history_failed"  # why
    OWN_FILE = "own_file"  # path
    EXPORT_UNDER_WAY = "export_under_way"
    IMPORT_UNDER_WAY = "import_under_way"
    PRACTICE_NOT_STARTED = "practice_not_started"  # why
    KEY_NOT_TYPED = "key_not_typed"
    PROFILE_CHANGED = "profile_was_changed"
    STARTING_PRACTICE = "starting_practice"
    WAITING_FOR_KEYCHAIN = "waiting_for_keychain"
    KEY_STILL_THERE = "key_still_there"  # service, why
    PROFILES_SET_ASIDE = "profiles_set_aside"  # path
    WHO_WOULD_ASK = "who_would_ask"  # BizId
    READ_ONLY = "read_only_profile"  # profile
    NO_TICKET = "no_ticket"  # profile
    HOST_NOT_ALLOWED = "this_host_not_allowed"
    HOST_NOT_REACHED = "host_not_reached"  # host
    HOST_NOT_TRUSTED = "host_not_trusted"  # host
    CLOCK_OFF = "clock_is_off"
    CLOCK_BEHIND = "clock_behind"  # time
    CLOCK_AHEAD = "clock_ahead"  # time
    CLOCK_CORRECTED = "clock_corrected"
    HOURS_AND_MINUTES = "hours_and_minutes"  # hours, minutes
    MINUTES = "only_minutes"  # minutes
    KEY_UNKNOWN = "key_is_unknown"
    KEY_OF_OTHER_ID = "key_of_other_id"
    KEY_NOT_PERMITTED = "key_not_permitted"
    NO_KEY_TO_TEST = "no_key_to_test"
    FINE = "test_fine"
    KEY_KNOWN = "key_known"  # host, ms
    KEY_OF_ACCOUNT = "key_of_account"  # account
    KEY_OF_USER = "key_of_user"  # account, user
    NOBODY_KNOWS_ACCOUNT = "nobody_knows_account"
    MAY_NOT_ASK_ACCOUNT = "may_not_ask_account"  # code
    ACCOUNT_NOT_TOLD = "account_not_told"  # why
    OTHER_ACCOUNT = "other_account_found"
    OTHER_ACCOUNT_ADVICE = "other_account_advice"  # account, before
    BATCH_FIRST_ERROR = "batch_first_error"  # line, RoomId
    BATCH_NOTHING_LEAVES = "batch_nothing_leaves"
    BATCH_ELSEWHERE = "batch_elsewhere"
    BATCH_WITHOUT_PROFILE = "batch_without_profile"  # profile, host
    BATCH_HISTORY_CLOSED = "batch_history_closed"
    WOULD_NOT_TELL = "would_not_tell"  # code, at


class Notice(NamedTuple):
    """Why a press led to nothing, or what came about outside any press: a whole sentence. Not lost until dismissed.

    `good`: it went as it was wanted.
    """

    text: str | Detail
    good: bool = False


class Notices(QObject):
    """UI thread. What any part of the engine has to say goes through the one of its console, made with its history."""

    added = Signal(object)  # Notice
    withdrawn = Signal(object)  # Notice that is not true any more

    def __init__(self) -> None:
        super().__init__()
        self._unheard: list[Notice] | None = []
        """What was added before anybody listened."""

    def listen(self, take: Callable[[Notice], None]) -> None:
        """`take` is given what is added, and what was before anybody listened."""
        self.added.connect(take)
        unheard, self._unheard = self._unheard, None
        for notice in unheard or ():
            take(notice)

    def add(self, notice: Notice) -> None:
        if self._unheard is None:
            self.added.emit(notice)
        else:
            self._unheard.append(notice)

    def withdraw(self, notice: Notice) -> None:
        if self._unheard is None:
            self.withdrawn.emit(notice)
        elif notice in self._unheard:
            self._unheard.remove(notice)


class ChangeDraft(NamedTuple):
    """What a live task does now, for the operator to change. Mode and lists as the service reports them.

    `ticket`: why it is changed, see RecordingService.change.
    """

    row: Row
    RecordMode: int
    users: UserLists
    ticket: str | None = None


class AccessProblem(NamedTuple):
    """Why nobody is asked about a row and what would help, as whole sentences, and whose key could be lent.

    `key_of` is that profile's name, empty when there is none; `asks_first`: it wants a question before it acts.
    """

    sentence: str | Detail
    advice: str | Detail = ""
    key_of: str = ""
    asks_first: bool = False
