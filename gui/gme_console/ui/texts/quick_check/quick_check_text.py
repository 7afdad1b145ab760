"""What is said of quick checks besides their reports: verdicts, numbers, what is left, and what is asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ledger.check_report import CheckVerdict
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import mode_text, users_text
from gme_console.ui.texts.translate import first_lines, tr

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.quick_check.check_messages import CheckProgress
    from gme_console.ledger.records import Row

_ROOM = 40


def verdict_text(verdict: str) -> str:
    """Of a row of the history, too; empty for one that no check made."""
    match verdict:
        case CheckVerdict.PASS:
            return tr("PASS")
        case CheckVerdict.FAIL:
            return tr("FAIL")
        case CheckVerdict.ABORTED:
            return tr("ABORTED")
        case CheckVerdict.RUNNING:
            return tr("checking")
    return ""


def marked_verdict(verdict: str) -> str:
    """With a shape before it."""
    match verdict:
        case CheckVerdict.PASS:
            return tr("✓ PASS")
        case CheckVerdict.FAIL:
            return tr("✕ FAIL")
        case CheckVerdict.ABORTED:
            return tr("◌ ABORTED")
    return tr("… checking")


def seconds_text(took_ms: int) -> str:
    return tr("{seconds:,.1f} s", seconds=took_ms / 1000)


def check_title() -> str:
    return tr("Quick check")


def waiting_turn_text() -> str:
    """Of a check whose turn has not come."""
    return tr("waits for its turn")


def checked_room_text(request: StartRecord) -> str:
    """Which room is checked and how: "Room 1987 · Single · only 1145"."""
    return tr(
        "Room {room} · {mode} · {users}",
        room=visible(request.RoomId, _ROOM),
        mode=mode_text(request.RecordMode),
        users=users_text(request.SubscribeRecordUserIds),
    )


def checked_mode_text(request: StartRecord) -> str:
    """How each of several rooms is checked."""
    return tr(
        "Each as the form says: {mode}, {users}.",
        mode=mode_text(request.RecordMode),
        users=users_text(request.SubscribeRecordUserIds),
    )


def total_text(checks: tuple[CheckProgress, ...]) -> str:
    """How a list of checks stands, in numbers that add up."""
    over = [check.report.verdict for check in checks]
    parts = [
        tr("%n rooms", None, len(checks)),
        tr("%n PASS", None, over.count(CheckVerdict.PASS)),
        tr("%n FAIL", None, over.count(CheckVerdict.FAIL)),
        tr("%n ABORTED", None, over.count(CheckVerdict.ABORTED)),
        tr("%n to go", None, over.count(CheckVerdict.RUNNING)),
    ]
    return " · ".join(parts)


def check_question(requests: tuple[StartRecord, ...], profile: str) -> tuple[str, str]:
    """Headline and details of the question before checks under a profile that asks."""
    if len(requests) == 1:
        headline = tr("Check room {room} under {profile}?", room=visible(requests[0].RoomId, _ROOM), profile=profile)
    else:
        headline = tr("Check %n rooms under {profile}?", None, len(requests), profile=profile)
    lines = first_lines(requests, checked_room_text)
    lines.append(tr("Each is recorded for a few seconds and stopped again, which costs. It is asked once for both."))
    return headline, "\n".join(lines)


def left_question(rows: tuple[Row, ...]) -> tuple[str, str]:
    """The same about recordings that checks of an earlier run left behind."""
    lines = first_lines(rows, _left_line)
    lines.append(tr("The console ended before their checks could stop them. A stop cannot be undone."))
    return tr("Stop %n recordings that quick checks left behind?", None, len(rows)), "\n".join(lines)


def _left_line(row: Row) -> str:
    return tr(
        "{profile}: room {room}, task {TaskId}",
        profile=visible(row.profile_name, _ROOM),
        room=visible(row.RoomId, _ROOM),
        TaskId=row.TaskId,
    )


def aborting_text(count: int) -> str:
    """Why the window stays open when it is closed."""
    return tr("Aborting %n quick checks and stopping what they started; the window closes then.", None, count)


def no_rooms() -> str:
    return tr("Type the rooms to check, one a line.")


def wrong_room(room: str) -> str:
    return tr("“{room}” is no room id.", room=visible(room, _ROOM))


def too_many_rooms(most: int) -> str:
    return tr("At most %n rooms can be checked at once.", None, most)


def junit_written(path: str) -> str:
    return tr("The results were written to {path}.", path=path)


def junit_filter() -> str:
    """Of the dialog that asks for a file."""
    return tr("JUnit XML (*.xml)")
