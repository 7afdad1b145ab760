"""What the engine tells outside any answer, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.notices import Told
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

NOTICE_SENTENCES: Sentences = {
    Told.CHANGE_NOT_READ_BACK: lambda _: tr(
        "Room {RoomId}: the change was accepted but could not be read back: {why}."
    ),
    Told.CHANGE_SHOWN_OTHERWISE: lambda _: tr(
        "Room {RoomId}: the service accepted the change but shows other users or mode. Look again."
    ),
    Told.NOT_READ_FOR_CHANGE: lambda _: tr("Room {RoomId} could not be read: {why}. Nothing was changed."),
    Told.GONE_BEFORE_CHANGE: lambda _: tr(
        "The service does not show this recording of room {RoomId} any more. Nothing was changed."
    ),
    Told.ROOM_NOT_ASKED: lambda _: tr("Room {RoomId} could not be asked about: {why}."),
    Told.NOTHING_TO_ADOPT: lambda _: tr("Nothing records room {RoomId}, so there is nothing to adopt."),
    Told.TASK_NOT_LOOKED_UP: lambda _: tr("Task {TaskId} could not be looked up: {why}."),
    Told.TASK_NOT_IN_ROOM: lambda _: tr(
        "The service does not show task {TaskId} in room {RoomId} any more. Nothing was adopted."
    ),
    Told.NOT_SENT_FOR_ROOM: lambda _: tr("Room {RoomId}: {why} Nothing was sent."),
    Told.NO_HOST_KNOWN: lambda _: tr("This does not say on which host it was; nobody is asked about it."),
    Told.PROFILE_ELSEWHERE: lambda _: tr(
        "This is on {host}, where the profile {profile} no longer goes; nobody is asked about it."
    ),
    Told.PROFILE_NOT_HERE: lambda _: tr(
        "This is on {host}, and its profile {profile} is not here; nobody is asked about it."
    ),
    Told.WAIT_FOR_EARLIER: lambda _: tr("Room {RoomId}: wait for the earlier request to end first."),
    Told.NOT_RECORDED: lambda _: tr("Nothing was sent, since it could not be recorded. {why}"),
    Told.ANSWER_NOT_WRITTEN: lambda _: tr(
        "The answer for room {RoomId} could not be written to the history; the console goes on trying. {why}"
    ),
    Told.ANSWER_NOT_WRITTEN_OF_TASK: lambda _: tr(
        "The answer for room {RoomId} (TaskId {TaskId}) could not be written to the history; "
        "the console goes on trying. {why}"
    ),
    Told.NOTHING_SENT: lambda _: tr("Nothing was sent. {why}"),
    Told.PROFILE_CHANGED_EARLY: lambda _: tr(
        "Nothing was sent: the profile changed while the console was opening. Press Start again."
    ),
    Told.NOT_WRITTEN_FOR_NOW: lambda _: tr(
        "What was found out cannot be written to the history for now; the console goes on trying. {why}"
    ),
    Told.GOES_ON_TRYING: lambda _: tr("{why} The console goes on trying."),
    Told.HISTORY_FAILED: lambda _: tr("The history could not be used: {why}."),
    Told.OWN_FILE: lambda _: tr("{path} belongs to the console itself; it is no export."),
    Told.EXPORT_UNDER_WAY: lambda _: tr("An export is under way; wait for it, or cancel it."),
    Told.IMPORT_UNDER_WAY: lambda _: tr("An import is under way; wait for it, or cancel it."),
    Told.PRACTICE_NOT_STARTED: lambda _: tr("The practice service could not be started: {why}."),
    Told.KEY_NOT_TYPED: lambda _: tr(
        "The key of this profile is typed for each session. Open Profile, Manage profiles, and type it."
    ),
    Told.PROFILE_CHANGED: lambda _: tr("The profile was changed or deleted meanwhile, so nothing was sent under it."),
    Told.STARTING_PRACTICE: lambda _: tr("Starting the practice service."),
    Told.WAITING_FOR_KEYCHAIN: lambda _: tr("Waiting for the system keychain."),
    Told.KEY_STILL_THERE: lambda _: tr("The profile's key is still in the system keychain, under {service}. {why}"),
    Told.PROFILES_SET_ASIDE: lambda _: tr(
        "The profiles could not be read. Their file was set aside, whole, as {path}."
    ),
    Told.WHO_WOULD_ASK: lambda _: tr("A profile for that host with application {BizId} would ask."),
    Told.READ_ONLY: lambda _: tr(
        "The profile {profile} is read-only: nothing is started, stopped or changed under it."
    ),
    Told.NO_TICKET: lambda _: tr("The profile {profile} asks for a ticket. Nothing was sent without one."),
    Told.HOST_NOT_ALLOWED: lambda _: tr("This host is not allowed"),
    Told.HOST_NOT_REACHED: lambda _: tr("{host} could not be reached"),
    Told.HOST_NOT_TRUSTED: lambda _: tr("The certificate of {host} is not trusted"),
    Told.CLOCK_OFF: lambda _: tr("This computer's clock is off"),
    Told.CLOCK_BEHIND: lambda _: tr("This computer's clock is {time} behind the service's"),
    Told.CLOCK_AHEAD: lambda _: tr("This computer's clock is {time} ahead of the service's"),
    Told.CLOCK_CORRECTED: lambda _: tr(
        "The console corrects its signatures for it, so requests work. Set the clock all the same: "
        "the times in the history are this computer's."
    ),
    Told.HOURS_AND_MINUTES: lambda _: tr("{hours} h {minutes} min"),
    Told.MINUTES: lambda _: tr("{minutes} min"),
    Told.KEY_UNKNOWN: lambda _: tr("The key is not known to the service"),
    Told.KEY_OF_OTHER_ID: lambda _: tr("The SecretKey does not belong to the SecretId"),
    Told.KEY_NOT_PERMITTED: lambda _: tr("The key is right but not permitted to do this"),
    Told.NO_KEY_TO_TEST: lambda _: tr("There is no key to test with"),
    Told.FINE: lambda _: tr("Fine"),
    Told.KEY_KNOWN: lambda _: tr("{host} knows the key and answered in {ms} ms. Nothing was recorded."),
    Told.KEY_OF_ACCOUNT: lambda _: tr("The key belongs to account {account}."),
    Told.KEY_OF_USER: lambda _: tr("The key belongs to account {account}, user {user}."),
    Told.NOBODY_KNOWS_ACCOUNT: lambda _: tr("At this host nobody can be asked whose key it is."),
    Told.MAY_NOT_ASK_ACCOUNT: lambda _: tr(
        "The key may not ask which account it belongs to ({code}). It works all the same."
    ),
    Told.ACCOUNT_NOT_TOLD: lambda _: tr("Which account the key belongs to was not told: {why}"),
    Told.OTHER_ACCOUNT: lambda _: tr("This key belongs to another account than last time"),
    Told.OTHER_ACCOUNT_ADVICE: lambda _: tr(
        "It is of account {account}; last time it was account {before}. If that is right, keep the new account. "
        "If not, type the right key before anything is recorded."
    ),
    Told.BATCH_FIRST_ERROR: lambda _: tr(
        "Stopped at the first error, as chosen: line {line}, room {RoomId}. Nothing more is sent."
    ),
    Told.BATCH_NOTHING_LEAVES: lambda _: tr("Nothing can be sent at present."),
    Told.BATCH_ELSEWHERE: lambda _: tr("Another console on this data folder runs this batch."),
    Told.BATCH_WITHOUT_PROFILE: lambda _: tr(
        "The profile {profile} of this batch is not here any more, or no longer goes to {host}. Nothing was sent."
    ),
    Told.BATCH_HISTORY_CLOSED: lambda _: tr("The history is not open yet. Nothing was sent."),
    Told.WOULD_NOT_TELL: lambda _: tr(
        "The service would not tell what became of it: {code}. It is asked again at {at}."
    ),
}


def nothing_told() -> str:
    return tr("Nothing is told or asked now.")
