"""What the window says about a live task: how long, who, what a stop would end. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.engine.recordings.row_rules import Alarm, alarm_of, is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, Row
from gme_console.profiles.profile import host_of
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.profiles.profile_text import host_text
from gme_console.ui.texts.recording_text import mode_text, users_text
from gme_console.ui.texts.timestamps import ago, clock_time, duration_text, local_time
from gme_console.ui.texts.translate import first_lines, tr

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

_ROOM = 160
"""Characters of a room id in a question: an id as long as the voice SDK's guide allows, and more."""

_FINAL = frozenset({13, 14})
"""Statuses that a file keeps."""


def origin_text(row: Row, profile: Profile) -> str:
    """That a row is of another service or application than the profile; empty when it is not."""
    from gme_console.api.target import same_host

    here = host_of(profile)
    if not same_host(here, row.host):
        return tr(
            "From a row of the profile {there} on {host}; under {here} it would go to {new_host}.",
            there=row.profile_name,
            host=host_text(row.host),
            here=profile.name,
            new_host=host_text(here),
        )
    if row.BizId != profile.BizId:
        return tr(
            "From a row of the profile {there}, whose application is another than that of {here}.",
            there=row.profile_name,
            here=profile.name,
        )
    return ""


def status_text(RecordStatus: int) -> str:
    """A file's status; a number that is documented nowhere as it is."""
    match RecordStatus:
        case 2:
            return tr("recording")
        case 10:
            return tr("waiting to transcode")
        case 11:
            return tr("transcoding")
        case 12:
            return tr("uploading")
        case 13:
            return tr("uploaded")
        case 14:
            return tr("uploaded, callback sent")
    return tr("status {number}", number=RecordStatus)


def age_text(row: Row, now_us: int) -> str:
    """How long a row's task has been going on, or went on; empty for a row that never had a task.

    An adopted task began before it was adopted: it is as old as its earliest file. Of one that was not seen for long
    it is known how old it was then.
    """
    if row.TaskId is None or not (row.state in LIVE_STATES or row.ended_us):
        return ""
    end = row.seen_us if is_unseen(row, now_us) else now_us if row.ended_us is None else row.ended_us
    return tr("unknown") if row.began_us is None else duration_text((end - row.began_us) / 1e6)


def lasted_text(row: Row, now_us: int) -> str:
    """The same as a part of a sentence: "running 0:12", "ran 10:02", "running for an unknown time"."""
    age = age_text(row, now_us)
    if not age:
        return ""
    known = row.began_us is not None
    if row.state not in LIVE_STATES:
        return tr("ran {age}", age=age) if known else tr("ran for an unknown time")
    if is_unseen(row, now_us):
        return tr("was running {age}", age=age) if known else tr("was running for an unknown time")
    return tr("running {age}", age=age) if known else tr("running for an unknown time")


def confirmed_text(row: Row, now_us: int) -> str:
    """When the service last confirmed a live task."""
    if is_unseen(row, now_us):
        return tr("last seen {time}, nothing is known since", time=clock_time(row.seen_us, now_us))
    if row.confirmed_us is None:
        return tr("not confirmed yet")
    return tr("last confirmed {time} ago", time=ago((now_us - row.confirmed_us) / 1e6))


def warning_text(row: Row, now_us: int, alarm_s: float) -> str:
    """What is odd about a live task; empty when nothing is."""
    alarm = alarm_of(row, now_us, alarm_s)
    return "" if alarm is None else alarm_text(alarm)


def alarm_text(alarm: Alarm) -> str:
    match alarm:
        case Alarm.NEAR_THE_END:
            return tr(
                "Started more than 23 hours ago: the mainland guide says that a recording ends after 24. "
                "Stop it, then start again: the room is taken while it runs."
            )
        case Alarm.UNSEEN:
            return tr("Whether it still goes on is not known: the service could not be asked since it was last seen.")
        case Alarm.EMPTIED:
            return tr("It recorded somebody before, and records nobody now. Did the call end, or the users leave?")
        case Alarm.NOBODY:
            return tr("Nobody is being recorded. Is the room right, and is anybody of these users in voice chat?")


def live_state_text(alarm: Alarm) -> str:
    """In the place of the state's own word, of a task that was seen lately."""
    match alarm:
        case Alarm.NEAR_THE_END:
            return tr("Over 23 hours")
        case Alarm.EMPTIED:
            return tr("Nobody now")
        case Alarm.NOBODY:
            return tr("Nobody yet")
        case Alarm.UNSEEN:
            return tr("Last seen")


def is_final(file: RecordedFile) -> bool:
    """Whether it stays as it is."""
    return file.RecordStatus in _FINAL


def file_text(file: RecordedFile, *, live: bool) -> str:
    """One file of a task in a line. The name is shown as it is: its official shapes disagree.

    Of a task that is not `live` any more the status is that of the last look, and nothing is said to go on.
    """
    who = tr("user {user}", user=visible(file.UserId, 40)) if file.UserId != "0" else tr("the room")
    begun = local_time(file.RecordBeginTime * 1_000_000) if file.RecordBeginTime else ""
    status = status_text(file.RecordStatus)
    if live:
        told = tr("{status} since {begun}", status=status, begun=begun) if begun else status
    else:
        if not is_final(file):
            status = tr("last seen {status} at {time}", status=status, time=local_time(file.seen_us))
        told = tr("started {began}, {status}", began=begun, status=status) if begun else status
    return tr("{who}: {told}  {name}", who=who, told=told, name=visible(file.FileName, 400))


def leaving_question(rows: tuple[Row, ...]) -> tuple[str, str]:
    """What is asked whenever the console is left while tasks go on."""
    names = first_lines(
        rows, lambda row: tr("Room {room}, task {TaskId}", room=visible(row.RoomId, _ROOM), TaskId=row.TaskId)
    )
    return tr("%n recordings go on without the console.", None, len(rows)), "\n".join(
        [
            tr("They go on at the service, which costs, until stopped:", None, len(rows)),
            *names,
            tr("To stop keeps the window open, to show what becomes of it, and cannot be undone."),
        ]
    )


def room_status_text(report: RoomStatus) -> str:
    """A room of the look-up, in full."""
    match report.finding:
        case RoomState.ASKING:
            return tr("asking…")
        case RoomState.FREE:
            return tr("nothing records here, if the room exists")
        case RoomState.NO_ROOM:
            return tr("the room does not exist now")
        case RoomState.COULD_NOT_ASK:
            return tr("could not ask: {why}", why=visible(message_text(report.trouble), 120))
        case RoomState.TAKEN:
            return tr(
                "already recording: {mode}, {users}, {whose}, task {TaskId}",
                mode=mode_text(report.RecordMode) if report.RecordMode is not None else tr("mode unknown"),
                users=users_text(report.users),
                whose=_whose(report.ours),
                TaskId=report.TaskId,
            )


def room_state_text(state: RoomState) -> str:
    """A room of the look-up, in a word."""
    match state:
        case RoomState.ASKING:
            return "…"
        case RoomState.FREE:
            return tr("○ Free")
        case RoomState.TAKEN:
            return tr("● Recording")
        case RoomState.NO_ROOM:
            return tr("✕ No room")
        case RoomState.COULD_NOT_ASK:
            return tr("? Unknown")


def _whose(ours: Row | None) -> str:
    if ours is None:
        return tr("not in this history")
    return tr("adopted here") if ours.origin is Origin.ADOPTED else tr("started here")


def rooms_table_name() -> str:
    return tr("What the service says about each room")
