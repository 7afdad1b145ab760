"""Why a quick check failed, what is remarked, and what its steps are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ledger.check_report import CheckStep
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

CHECK_SENTENCES: Sentences = {
    CheckCode.PASSED: lambda _: tr("Quick check: PASS."),
    CheckCode.FAILED: lambda _: tr("Quick check: FAIL at “{step}”. {why}"),
    CheckCode.ABORTED: lambda _: tr("Quick check: ABORTED at “{step}”. {why}"),
    CheckCode.TAKEN: lambda _: tr(
        "Task {TaskId} already records the room. It was left alone, and nothing was started."
    ),
    CheckCode.NO_ROOM: lambda _: tr("The room does not exist: nobody has entered it. Nothing was started."),
    CheckCode.NOT_ASKED: lambda _: tr("The service did not tell whether the room is recorded: {why}"),
    CheckCode.NO_ANSWER: lambda _: tr("The service did not answer in time."),
    CheckCode.NOT_OPEN: lambda _: tr("The history is not open, so nothing was sent."),
    CheckCode.NOT_BEGUN: lambda _: tr("The start could not be written to the history, so nothing was sent. {why}"),
    CheckCode.RECORDED_HERE: lambda _: tr("The room is recorded from here already. That was left alone."),
    CheckCode.REFUSED: lambda _: tr("The service refused the start: {why}"),
    CheckCode.NOT_SENT: lambda _: tr("The start was not sent: {why}"),
    CheckCode.DID_NOT_START: lambda _: tr(
        "The start got no usable answer, and the service shows no task: it did not start."
    ),
    CheckCode.OTHER_TASK: lambda _: tr("Somebody else's task records the room. It was left alone."),
    CheckCode.NOT_SETTLED: lambda _: tr(
        "The start got no usable answer, and it could not be found out in time whether it records. "
        "The console goes on asking, and stops the recording as soon as it shows."
    ),
    CheckCode.NOT_RECORDING: lambda _: tr("Not recorded in time: {who}."),
    CheckCode.NOT_RECORDING_WHY: lambda _: tr("Not seen to be recorded in time: {who}. The last look failed: {why}"),
    CheckCode.NO_LONGER_RECORDING: lambda _: tr("Not recorded any more at the end: {who}."),
    CheckCode.STOPPED_MEANWHILE: lambda _: tr("The recording was stopped by somebody else meanwhile."),
    CheckCode.ENDED_MEANWHILE: lambda _: tr("The recording ended by itself."),
    CheckCode.ALREADY_ENDED: lambda _: tr("The recording had ended already when the check stopped it."),
    CheckCode.STOP_REFUSED: lambda _: tr("The service refused the stop: {why}"),
    CheckCode.STOP_NOT_SENT: lambda _: tr("The stop was not sent: {why}"),
    CheckCode.NOT_STOPPED: lambda _: tr("It is not known that the recording stopped."),
    CheckCode.FILES_NOT_THERE: lambda _: tr("Not uploaded in time: the file of {who}."),
    CheckCode.FILES_NOT_TOLD: lambda _: tr("The service did not tell of the files in time. {why}"),
    CheckCode.NO_FILE: lambda _: tr("No file of {who}."),
    CheckCode.NO_NAME: lambda _: tr("The file of user {UserId} has no name."),
    CheckCode.STRAY_FILE: lambda _: tr("User {UserId} was recorded and should not have been."),
    CheckCode.STRAY_MIX: lambda _: tr("There is a file with all voices together, which was not asked for."),
    CheckCode.OTHER_MODE: lambda _: tr("The service says that it recorded in mode {mode}."),
    CheckCode.BY_HAND: lambda _: tr("It was aborted."),
    CheckCode.PROFILE_CHANGED: lambda _: tr("Another profile came into use."),
    CheckCode.LEAVING: lambda _: tr("The console was left."),
    CheckCode.CHECKED_ALREADY: lambda _: tr("Room {RoomId} is being checked already."),
    CheckCode.BROKEN_OFF: lambda _: tr("Quick check: broken off. The console ended in the middle of it."),
    CheckCode.USERS: lambda n: tr("users {users}", None, n),
    CheckCode.ANYBODY: lambda _: tr("anybody"),
    CheckCode.MIX: lambda _: tr("the room as a whole"),
    CheckCode.USERS_AND_MIX: lambda n: tr("users {users} and the room as a whole", None, n),
    CheckCode.ANYBODY_AND_MIX: lambda _: tr("anybody and the room as a whole"),
    CheckCode.SETTLED: lambda _: tr("The start got no usable answer; it was settled by asking the service."),
    CheckCode.UPLOAD_UNCONFIRMED: lambda _: tr(
        "The service does not tell of a stopped task any more: whether the files were uploaded is not confirmed."
    ),
    CheckCode.MANY_FILES: lambda n: tr("The recording of user {UserId} is in %n files.", None, n),
    "check_step_look": lambda _: step_text(CheckStep.LOOK),
    "check_step_start": lambda _: step_text(CheckStep.START),
    "check_step_wait": lambda _: step_text(CheckStep.WAIT),
    "check_step_hold": lambda _: step_text(CheckStep.HOLD),
    "check_step_stop": lambda _: step_text(CheckStep.STOP),
    "check_step_files": lambda _: step_text(CheckStep.FILES),
    "check_step_verify": lambda _: step_text(CheckStep.VERIFY),
}


def step_text(step: CheckStep) -> str:
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
