"""Why a quick check failed, what is remarked, and what its steps are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.quick_check.check_messages import CheckTold
from gme_console.ledger.check_report import CheckStep
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

CHECK_SENTENCES: Sentences = {
    CheckTold.PASSED: lambda _: tr("Quick check: PASS."),
    CheckTold.FAILED: lambda _: tr("Quick check: FAIL at “{step}”. {why}"),
    CheckTold.ABORTED: lambda _: tr("Quick check: ABORTED at “{step}”. {why}"),
    CheckTold.TAKEN: lambda _: tr(
        "Task {TaskId} already records the room. It was left alone, and nothing was started."
    ),
    CheckTold.NO_ROOM: lambda _: tr("The room does not exist: nobody has entered it. Nothing was started."),
    CheckTold.NOT_ASKED: lambda _: tr("The service did not tell whether the room is recorded: {why}"),
    CheckTold.NO_ANSWER: lambda _: tr("The service did not answer in time."),
    CheckTold.NOT_OPEN: lambda _: tr("The history is not open, so nothing was sent."),
    CheckTold.NOT_BEGUN: lambda _: tr("The start could not be written to the history, so nothing was sent. {why}"),
    CheckTold.RECORDED_HERE: lambda _: tr("The room is recorded from here already. That was left alone."),
    CheckTold.REFUSED: lambda _: tr("The service refused the start: {why}"),
    CheckTold.NOT_SENT: lambda _: tr("The start was not sent: {why}"),
    CheckTold.DID_NOT_START: lambda _: tr(
        "The start got no usable answer, and the service shows no task: it did not start."
    ),
    CheckTold.OTHER_TASK: lambda _: tr("Somebody else's task records the room. It was left alone."),
    CheckTold.NOT_SETTLED: lambda _: tr(
        "The start got no usable answer, and it could not be found out in time whether it records. "
        "The console goes on asking, and stops the recording as soon as it shows."
    ),
    CheckTold.NOT_RECORDING: lambda _: tr("Not recorded in time: {who}."),
    CheckTold.NOT_RECORDING_WHY: lambda _: tr("Not seen to be recorded in time: {who}. The last look failed: {why}"),
    CheckTold.NO_LONGER_RECORDING: lambda _: tr("Not recorded any more at the end: {who}."),
    CheckTold.STOPPED_MEANWHILE: lambda _: tr("The recording was stopped by somebody else meanwhile."),
    CheckTold.ENDED_MEANWHILE: lambda _: tr("The recording ended by itself."),
    CheckTold.ALREADY_ENDED: lambda _: tr("The recording had ended already when the check stopped it."),
    CheckTold.STOP_REFUSED: lambda _: tr("The service refused the stop: {why}"),
    CheckTold.STOP_NOT_SENT: lambda _: tr("The stop was not sent: {why}"),
    CheckTold.NOT_STOPPED: lambda _: tr("It is not known that the recording stopped."),
    CheckTold.FILES_NOT_THERE: lambda _: tr("Not uploaded in time: the file of {who}."),
    CheckTold.FILES_NOT_TOLD: lambda _: tr("The service did not tell of the files in time. {why}"),
    CheckTold.NO_FILE: lambda _: tr("No file of {who}."),
    CheckTold.NO_NAME: lambda _: tr("The file of user {UserId} has no name."),
    CheckTold.STRAY_FILE: lambda _: tr("User {UserId} was recorded and should not have been."),
    CheckTold.STRAY_MIX: lambda _: tr("There is a file with all voices together, which was not asked for."),
    CheckTold.OTHER_MODE: lambda _: tr("The service says that it recorded in mode {mode}."),
    CheckTold.BY_HAND: lambda _: tr("It was aborted."),
    CheckTold.PROFILE_CHANGED: lambda _: tr("Another profile came into use."),
    CheckTold.LEAVING: lambda _: tr("The console was left."),
    CheckTold.CHECKED_ALREADY: lambda _: tr("Room {RoomId} is being checked already."),
    CheckTold.BROKEN_OFF: lambda _: tr("Quick check: broken off. The console ended in the middle of it."),
    CheckTold.USERS: lambda n: tr("users {users}", None, n),
    CheckTold.ANYBODY: lambda _: tr("anybody"),
    CheckTold.MIX: lambda _: tr("the room as a whole"),
    CheckTold.USERS_AND_MIX: lambda n: tr("users {users} and the room as a whole", None, n),
    CheckTold.ANYBODY_AND_MIX: lambda _: tr("anybody and the room as a whole"),
    CheckTold.SETTLED: lambda _: tr("The start got no usable answer; it was settled by asking the service."),
    CheckTold.UPLOAD_UNCONFIRMED: lambda _: tr(
        "The service does not tell of a stopped task any more: whether the files were uploaded is not confirmed."
    ),
    CheckTold.MANY_FILES: lambda n: tr("The recording of user {UserId} is in %n files.", None, n),
    "check_step_look": lambda _: step_words(CheckStep.LOOK),
    "check_step_start": lambda _: step_words(CheckStep.START),
    "check_step_wait": lambda _: step_words(CheckStep.WAIT),
    "check_step_hold": lambda _: step_words(CheckStep.HOLD),
    "check_step_stop": lambda _: step_words(CheckStep.STOP),
    "check_step_files": lambda _: step_words(CheckStep.FILES),
    "check_step_verify": lambda _: step_words(CheckStep.VERIFY),
}


def step_words(step: CheckStep) -> str:
    match step:
        case CheckStep.LOOK:
            return tr("Look at the room")
        case CheckStep.START:
            return tr("Start")
        case CheckStep.WAIT:
            return tr("Wait until recorded")
        case CheckStep.HOLD:
            return tr("Hold")
        case CheckStep.STOP:
            return tr("Stop")
        case CheckStep.FILES:
            return tr("Wait for the files")
        case CheckStep.VERIFY:
            return tr("Verify the files")
