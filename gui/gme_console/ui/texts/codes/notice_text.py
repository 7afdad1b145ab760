"""What the engine reports outside any answer: of requests and profiles, of plans, of what is saved for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.notices import NoticeCode
from gme_console.engine.plans.plan_rules import PlanNoticeCode, PlanProblem
from gme_console.engine.presets.shared_json_file import SharedFileTrouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

NOTICE_SENTENCES: Sentences = {
    NoticeCode.CHANGE_NOT_READ_BACK: lambda _: tr(
        "Room {RoomId}: the change was accepted but could not be read back: {why}."
    ),
    NoticeCode.CHANGE_SHOWN_OTHERWISE: lambda _: tr(
        "Room {RoomId}: the service accepted the change but shows other users or mode. Look again."
    ),
    NoticeCode.NOT_READ_FOR_CHANGE: lambda _: tr("Room {RoomId} could not be read: {why}. Nothing was changed."),
    NoticeCode.GONE_BEFORE_CHANGE: lambda _: tr(
        "The service does not show this recording of room {RoomId} any more. Nothing was changed."
    ),
    NoticeCode.ROOM_NOT_ASKED: lambda _: tr("Room {RoomId} could not be asked about: {why}."),
    NoticeCode.NOTHING_TO_ADOPT: lambda _: tr("Nothing records room {RoomId}, so there is nothing to adopt."),
    NoticeCode.TASK_NOT_LOOKED_UP: lambda _: tr("Task {TaskId} could not be looked up: {why}."),
    NoticeCode.TASK_NOT_IN_ROOM: lambda _: tr(
        "The service does not show task {TaskId} in room {RoomId} any more. Nothing was adopted."
    ),
    NoticeCode.NOT_SENT_FOR_ROOM: lambda _: tr("Room {RoomId}: {why} Nothing was sent."),
    NoticeCode.NO_HOST_KNOWN: lambda _: tr("This does not say on which host it was; nobody is asked about it."),
    NoticeCode.PROFILE_ELSEWHERE: lambda _: tr(
        "This is on {host}, where the profile {profile} no longer goes; nobody is asked about it."
    ),
    NoticeCode.PROFILE_NOT_HERE: lambda _: tr(
        "This is on {host}, and its profile {profile} is not here; nobody is asked about it."
    ),
    NoticeCode.WAIT_FOR_EARLIER: lambda _: tr("Room {RoomId}: wait for the earlier request to end first."),
    NoticeCode.STARTED_OTHERWISE: lambda _: tr(
        "Room {RoomId} is being started already, by a press with another plan or ticket. "
        "This press sent and planned nothing."
    ),
    NoticeCode.NOT_RECORDED: lambda _: tr("Nothing was sent, since it could not be recorded. {why}"),
    NoticeCode.ANSWER_NOT_WRITTEN: lambda _: tr(
        "The answer for room {RoomId} could not be written to the history; the console goes on trying. {why}"
    ),
    NoticeCode.ANSWER_NOT_WRITTEN_OF_TASK: lambda _: tr(
        "The answer for room {RoomId} (TaskId {TaskId}) could not be written to the history; "
        "the console goes on trying. {why}"
    ),
    NoticeCode.NOTHING_SENT: lambda _: tr("Nothing was sent. {why}"),
    NoticeCode.PROFILE_CHANGED_EARLY: lambda _: tr(
        "Nothing was sent: the profile changed while the console was opening. Press Start again."
    ),
    NoticeCode.NOT_WRITTEN_FOR_NOW: lambda _: tr(
        "What was found out cannot be written to the history for now; the console goes on trying. {why}"
    ),
    NoticeCode.GOES_ON_TRYING: lambda _: tr("{why} The console goes on trying."),
    NoticeCode.HISTORY_FAILED: lambda _: tr("The history could not be used: {why}."),
    NoticeCode.OWN_FILE: lambda _: tr("{path} belongs to the console itself; it is no export."),
    NoticeCode.EXPORT_UNDER_WAY: lambda _: tr("An export is under way; wait for it, or cancel it."),
    NoticeCode.IMPORT_UNDER_WAY: lambda _: tr("An import is under way; wait for it, or cancel it."),
    NoticeCode.PRACTICE_NOT_STARTED: lambda _: tr("The practice service could not be started: {why}."),
    NoticeCode.KEY_NOT_TYPED: lambda _: tr(
        "The key of this profile is typed for each session. Open Profile, Manage profiles, and type it."
    ),
    NoticeCode.PROFILE_CHANGED: lambda _: tr(
        "The profile was changed or deleted meanwhile, so nothing was sent under it."
    ),
    NoticeCode.STARTING_PRACTICE: lambda _: tr("Starting the practice service."),
    NoticeCode.WAITING_FOR_KEYCHAIN: lambda _: tr("Waiting for the system keychain."),
    NoticeCode.KEY_STILL_THERE: lambda _: tr(
        "The profile's key is still in the system keychain, under {service}. {why}"
    ),
    NoticeCode.PROFILES_SET_ASIDE: lambda _: tr(
        "The profiles could not be read. Their file was set aside, whole, as {path}."
    ),
    NoticeCode.WHO_WOULD_ASK: lambda _: tr("A profile for that host with application {BizId} would ask."),
    NoticeCode.READ_ONLY: lambda _: tr(
        "The profile {profile} is read-only: nothing is started, stopped or changed under it."
    ),
    NoticeCode.NO_TICKET: lambda _: tr("The profile {profile} asks for a ticket. Nothing was sent without one."),
    NoticeCode.HOST_NOT_ALLOWED: lambda _: tr("This host is not allowed"),
    NoticeCode.HOST_NOT_REACHED: lambda _: tr("{host} could not be reached"),
    NoticeCode.HOST_NOT_TRUSTED: lambda _: tr("The certificate of {host} is not trusted"),
    NoticeCode.CLOCK_OFF: lambda _: tr("This computer's clock is off"),
    NoticeCode.CLOCK_BEHIND: lambda _: tr("This computer's clock is {time} behind the service's"),
    NoticeCode.CLOCK_AHEAD: lambda _: tr("This computer's clock is {time} ahead of the service's"),
    NoticeCode.CLOCK_CORRECTED: lambda _: tr(
        "The console corrects its signatures for it, so requests work. Set the clock all the same: "
        "the times in the history are this computer's."
    ),
    NoticeCode.HOURS_AND_MINUTES: lambda _: tr("{hours} h {minutes} min"),
    NoticeCode.MINUTES: lambda _: tr("{minutes} min"),
    NoticeCode.KEY_UNKNOWN: lambda _: tr("The key is not known to the service"),
    NoticeCode.KEY_OF_OTHER_ID: lambda _: tr("The SecretKey does not belong to the SecretId"),
    NoticeCode.KEY_NOT_PERMITTED: lambda _: tr("The key is right but not permitted to do this"),
    NoticeCode.NO_KEY_TO_TEST: lambda _: tr("There is no key to test with"),
    NoticeCode.FINE: lambda _: tr("Fine"),
    NoticeCode.KEY_KNOWN: lambda _: tr("{host} knows the key and answered in {ms} ms. Nothing was recorded."),
    NoticeCode.KEY_OF_ACCOUNT: lambda _: tr("The key belongs to account {account}."),
    NoticeCode.KEY_OF_USER: lambda _: tr("The key belongs to account {account}, user {user}."),
    NoticeCode.NOBODY_KNOWS_ACCOUNT: lambda _: tr("At this host nobody can be asked whose key it is."),
    NoticeCode.MAY_NOT_ASK_ACCOUNT: lambda _: tr(
        "The key may not ask which account it belongs to ({code}). It works all the same."
    ),
    NoticeCode.ACCOUNT_NOT_TOLD: lambda _: tr("Which account the key belongs to was not told: {why}"),
    NoticeCode.OTHER_ACCOUNT: lambda _: tr("This key belongs to another account than last time"),
    NoticeCode.OTHER_ACCOUNT_ADVICE: lambda _: tr(
        "It is of account {account}; last time it was account {before}. If that is right, keep the new account. "
        "If not, type the right key before anything is recorded."
    ),
    NoticeCode.BATCH_FIRST_ERROR: lambda _: tr(
        "Stopped at the first error, as chosen: line {line}, room {RoomId}. Nothing more is sent."
    ),
    NoticeCode.BATCH_NOTHING_LEAVES: lambda _: tr("Nothing can be sent at present."),
    NoticeCode.BATCH_ELSEWHERE: lambda _: tr("Another console on this data folder runs this batch."),
    NoticeCode.BATCH_WITHOUT_PROFILE: lambda _: tr(
        "The profile {profile} of this batch is not here any more, or no longer goes to {host}. Nothing was sent."
    ),
    NoticeCode.BATCH_HISTORY_CLOSED: lambda _: tr("The history is not open yet. Nothing was sent."),
    NoticeCode.WOULD_NOT_TELL: lambda _: tr(
        "The service would not tell what became of it: {code}. It is asked again at {at}."
    ),
}

PLAN_SENTENCES: Sentences = {
    PlanNoticeCode.STARTED: lambda _: tr("Room {RoomId}: the planned start was accepted."),
    PlanNoticeCode.STOPPED: lambda _: tr("Room {RoomId}: the recording was stopped as planned."),
    PlanNoticeCode.NOT_STARTED: lambda _: tr(
        "Room {RoomId}: nothing was started as planned; the details of its row say why."
    ),
    PlanNoticeCode.GAVE_UP: lambda _: tr("Room {RoomId}: the planned start was given up, since its time was up."),
    PlanNoticeCode.NOT_STOPPED: lambda _: tr(
        "Room {RoomId}: the planned stop did not succeed within an hour, and is not tried any more. Stop it by hand."
    ),
    PlanNoticeCode.PROFILE_GONE: lambda _: tr(
        "Room {RoomId}: the planned start is cancelled, since its profile {profile} was changed, or is gone."
    ),
    PlanNoticeCode.CANNOT_ASK: lambda _: tr(
        "Room {RoomId} is waited for, but cannot be asked about: {why}. The console goes on trying."
    ),
    PlanNoticeCode.NOT_KEPT: lambda _: tr("Nothing was planned or changed, since it could not be recorded. {why}"),
    PlanNoticeCode.WAITS_ALREADY: lambda _: tr("A start waits for room {RoomId} already; nothing more was planned."),
    PlanProblem.PASSED: lambda _: tr("That time has passed: choose a later one."),
    PlanProblem.TOO_FAR: lambda _: tr("That is too far ahead: 7 days at most."),
    PlanProblem.STOPS_FIRST: lambda _: tr("The stop would come before the start: choose a later one."),
    PlanProblem.NO_TIME: lambda _: tr("That leaves no time: a minute at least."),
}

SAVED_SENTENCES: Sentences = {
    SharedFileTrouble.HELD: lambda _: tr("Another console is just writing {path}. Nothing was kept; try again."),
    SharedFileTrouble.NEWER: lambda _: tr(
        "{path} was written by a newer console. It is left as it is; nothing was kept."
    ),
    SharedFileTrouble.UNUSABLE: lambda _: tr("{path} could not be written: {why}. Nothing was kept."),
    SharedFileTrouble.TOO_MANY: lambda _: tr("There are {most} already, and no more are kept. Remove some first."),
    SharedFileTrouble.NAME_TAKEN: lambda _: tr("There is one named {name} already."),
    SharedFileTrouble.GONE: lambda _: tr("There is none named {name} any more."),
}


def no_messages() -> str:
    return tr("Nothing is told or asked now.")
