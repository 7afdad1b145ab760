"""What the window says about a live task: how long, who, what a change would do, what a stop would end. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from gme_console.api.endpoint import same_host
from gme_console.engine.recordings.file_signs import is_unseen
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, Row, State
from gme_console.profiles.profile import host_of
from gme_console.ui.texts.recording_text import MODE_FILES, mode_words, users_words
from gme_console.ui.texts.timestamps import clock_time, local_time
from gme_console.ui.widgets.plain_label import visible

if TYPE_CHECKING:
    from gme_console.api.user_lists import UserLists
    from gme_console.profiles.profile import Profile

NEAR_THE_END_S = 23 * 3600
"""The mainland guide of 2025 ends a recording after 24 hours at most; the international one after other rules."""

NEAR_THE_END = "Begun more than 23 hours ago: the service may end it by itself."

_STATUS = {
    2: "recording",
    10: "waiting to transcode",
    11: "transcoding",
    12: "uploading",
    13: "uploaded",
    14: "uploaded, callback sent",
}
_MOST_ROWS = 8
_ROOM = 160
"""Characters of a room id in a question: an id as long as the voice SDK's guide allows, and more."""

_FINAL = frozenset({13, 14})
"""Statuses that a file keeps."""

UNKNOWN = "unknown"


def origin_words(row: Row, profile: Profile) -> str:
    """That a row is of another service or application than the profile; empty when it is not."""
    here, there = host_of(profile), f"From a row of the profile {row.profile_name}"
    if not same_host(here, row.host):
        return f"{there} on {row.host}; under {profile.name} it would go to {here}."
    if row.BizId != profile.BizId:
        return f"{there}, whose application is another than that of {profile.name}."
    return ""


def status_words(RecordStatus: int) -> str:
    """A file's status; a number that is documented nowhere as it is."""
    return _STATUS.get(RecordStatus, f"status {RecordStatus}")


def duration_words(seconds: float) -> str:
    """0:12, 10:02, 2:03:04; whole days apart."""
    whole = max(0, int(seconds))
    days, rest = divmod(whole, 86_400)
    hours, rest = divmod(rest, 3600)
    minutes, secs = divmod(rest, 60)
    clock = f"{hours}:{minutes:02}:{secs:02}" if hours or days else f"{minutes}:{secs:02}"
    return f"{days} d {clock}" if days else clock


def age_words(row: Row, now_us: int) -> str:
    """How long a row's task has been going on, or went on; empty for a row that never had a task.

    An adopted task began before it was adopted: it is as old as its earliest file. Of one that was not seen for long
    it is known how old it was then.
    """
    if row.TaskId is None or not (row.state in LIVE_STATES or row.ended_us):
        return ""
    end = row.seen_us if is_unseen(row, now_us) else now_us if row.ended_us is None else row.ended_us
    return UNKNOWN if row.began_us is None else duration_words((end - row.began_us) / 1e6)


def lasted_words(row: Row, now_us: int) -> str:
    """The same as a part of a sentence: "running 0:12", "ran 10:02", "running for an unknown time"."""
    age = age_words(row, now_us)
    verb = "ran" if row.state not in LIVE_STATES else "was running" if is_unseen(row, now_us) else "running"
    return f"{verb} for an unknown time" if age == UNKNOWN else f"{verb} {age}" if age else ""


def confirmed_words(row: Row, now_us: int) -> str:
    """When the service last confirmed a live task."""
    if is_unseen(row, now_us):
        return f"{seen_words(row, now_us)}, nothing is known since"
    if row.confirmed_us is None:
        return "not confirmed yet"
    return f"last confirmed {ago((now_us - row.confirmed_us) / 1e6)} ago"


def seen_words(row: Row, now_us: int) -> str:
    """When a task was last seen that is not known to go on."""
    return f"last seen {clock_time(row.seen_us, now_us)}"


def ago(seconds: float) -> str:
    whole = max(0, int(seconds))
    if whole < 120:
        return f"{whole} s"
    return f"{whole // 60} min" if whole < 7200 else f"{whole // 3600} h"


def warning_words(row: Row, now_us: int, alarm_s: float) -> str:
    """What is odd about a live task; empty when nothing is."""
    if row.state not in LIVE_STATES:
        return ""
    began_us = min(row.created_us, row.began_us or row.created_us)
    age = (now_us - began_us) / 1e6
    if age >= NEAR_THE_END_S:
        return f"{NEAR_THE_END} Stop it, then start again: the room is taken while it runs."
    if is_unseen(row, now_us):
        return "Whether it still goes on is not known: the service could not be asked since it was last seen."
    if row.state in (State.ACCEPTED, State.ARMED) and age >= alarm_s:
        return "Nobody is being recorded. Is the room right, and is anybody of these users in voice chat?"
    return ""


def file_words(file: RecordedFile, *, live: bool) -> str:
    """One file of a task in a line. The name is shown as it is: its official shapes disagree.

    Of a task that is not `live` any more the status is that of the last look, and nothing is said to go on.
    """
    who = f"user {visible(file.UserId, 40)}" if file.UserId != "0" else "the room"
    begun = local_time(file.RecordBeginTime * 1_000_000) if file.RecordBeginTime else ""
    status = status_words(file.RecordStatus)
    if live:
        told = f"{status} since {begun}" if begun else status
    elif file.RecordStatus in _FINAL:
        told = f"begun {begun}, {status}" if begun else status
    else:
        seen = f"last seen {status} at {local_time(file.seen_us)}"
        told = f"begun {begun}, {seen}" if begun else seen
    return f"{who}: {told}  {visible(file.FileName, 120)}"


def whose_words(row: Row, chosen: Profile) -> str:
    """Of which profile a row is, if that is not the one in use."""
    return "" if row.profile_id == chosen.id else f" of profile {visible(row.profile_name, 40)}"


def stop_question(rows: tuple[Row, ...], now_us: int, chosen: Profile) -> tuple[str, str]:
    """Headline and details of the question before a stop; `chosen` is the profile in use."""
    if len(rows) == 1:
        headline = f"Stop recording room {visible(rows[0].RoomId, _ROOM)}{whose_words(rows[0], chosen)}?"
    else:
        headline = f"Stop {len(rows)} recordings?"
    lines = [
        f"{visible(row.profile_name, 40)}: room {visible(row.RoomId, _ROOM)}, task {row.TaskId}, "
        f"{lasted_words(row, now_us)}, {users_words(row.users)}"
        for row in rows[:_MOST_ROWS]
    ]
    if len(rows) > _MOST_ROWS:
        lines.append(f"and {len(rows) - _MOST_ROWS} more")
    others = sum(row.profile_id != chosen.id for row in rows)
    if others:
        which = "It is" if len(rows) == 1 else f"{others} of them {'is' if others == 1 else 'are'}"
        lines.append(f"{which} not of the profile in use, {visible(chosen.name, 40)}.")
    return headline, "\n".join([*lines, "A stop cannot be undone."])


def leaving_question(rows: tuple[Row, ...]) -> tuple[str, str]:
    """What is asked whenever the console is left while tasks go on."""
    one = len(rows) == 1
    many, they_go = ("1 recording goes", "It goes") if one else (f"{len(rows)} recordings go", "They go")
    names = [f"Room {visible(row.RoomId, _ROOM)}, task {row.TaskId}" for row in rows[:_MOST_ROWS]]
    if len(rows) > _MOST_ROWS:
        names.append(f"and {len(rows) - _MOST_ROWS} more")
    return f"{many} on without the console.", "\n".join(
        [
            f"{they_go} on at the service, which costs, until stopped:",
            *names,
            "To stop keeps the window open, to show what becomes of it, and cannot be undone.",
        ]
    )


def room_words(report: RoomStatus) -> str:
    """What stands under the form's room."""
    match report.finding:
        case RoomState.ASKING:
            return "asking…"
        case RoomState.FREE:
            return "nothing records here, if the room exists"
        case RoomState.NO_ROOM:
            return "the room does not exist now"
        case RoomState.COULD_NOT_ASK:
            return f"could not ask: {visible(report.trouble, 120)}"
        case RoomState.TAKEN:
            whose = "not in this history"
            if report.ours is not None:
                whose = "adopted here" if report.ours.origin is Origin.ADOPTED else "started here"
            mode = mode_words(report.RecordMode) if report.RecordMode is not None else "mode unknown"
            return f"already recording: {mode}, {users_words(report.users)}, {whose}, task {report.TaskId}"


def difference(mode: int, users: UserLists, new_mode: int, new_users: UserLists) -> tuple[str, ...]:
    """What a change does, sentence by sentence; empty when it does nothing."""
    sentences = []
    if new_mode != mode:
        files = MODE_FILES.get(new_mode, "")  # type: ignore[call-overload]
        sentences.append(f"{mode_words(mode)} becomes {mode_words(new_mode)}. {files}".strip())
    if not users.same_users(new_users):
        sentences += _users_difference(users, new_users)
    return tuple(sentences)


def _users_difference(old: UserLists, new: UserLists) -> list[str]:
    allowed, newly_allowed = set(old.SubscribeUserIds), set(new.SubscribeUserIds)
    left_out, newly_left_out = set(old.UnSubscribeUserIds), set(new.UnSubscribeUserIds)
    if bool(allowed) != bool(newly_allowed):
        return [f"Until now {users_words(old)}; from now on {users_words(new)} will be recorded."]
    gone = (allowed - newly_allowed) | (newly_left_out - left_out)
    come = (newly_allowed - allowed) | (left_out - newly_left_out)
    return [
        *(f"User {visible(user, 60)} will no longer be recorded." for user in _ordered(gone - come, old, new)),
        *(f"User {visible(user, 60)} will be recorded." for user in _ordered(come - gone, old, new)),
    ]


def _ordered(wanted: Iterable[str], *lists: UserLists) -> list[str]:
    known = [user for one in lists for user in (*one.SubscribeUserIds, *one.UnSubscribeUserIds)]
    return [user for user in dict.fromkeys(known) if user in set(wanted)]
