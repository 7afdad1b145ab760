"""What the preview of a list of rooms says: how it was read, what is wrong with it, what Start all will do. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.engine.batches.batch_messages import IfRecording
from gme_console.intake.room_list.list_rows import Mark
from gme_console.intake.room_list.list_types import Delimiter, RequestColumn
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import all_users_text, mode_text
from gme_console.ui.texts.translate import joined, listed, tr

if TYPE_CHECKING:
    from collections import Counter

    from gme_console.api.values import UserLists
    from gme_console.engine.batches.list_room_check import RoomCheckCount
    from gme_console.intake.room_list.list_rows import ListCounts

_CELL = 60
_LETTERS = 26


def mark_text(mark: int, *, records: bool) -> str:
    """How a row stands, as a sign and a word."""
    if mark & Mark.ERROR:
        return tr("! Look here")
    if mark & Mark.REPEATED:
        return tr("= Twice")
    if mark & Mark.CAUTION:
        return tr("⚠ Caution")
    return tr("● Records now") if records else tr("○ Ready")


def column_title(column: RequestColumn) -> str:
    match column:
        case RequestColumn.ROOM:
            return tr("Room")
        case RequestColumn.MODE:
            return tr("Mode")
        case RequestColumn.ONLY:
            return tr("Only")
        case RequestColumn.EXCEPT:
            return tr("All except")
        case RequestColumn.APPLICATION:
            return tr("Application")
        case RequestColumn.NOTE:
            return tr("Note")


def column_choice(place: int, name: str) -> str:
    """A column of the file by its letter and its name there."""
    letters = ""
    while place >= 0:
        letters, place = chr(ord("A") + place % _LETTERS) + letters, place // _LETTERS - 1
    return tr("{letter}: {name}", letter=letters, name=visible(name, 30)) if name.strip() else letters


def not_in_list() -> str:
    return tr("not in the list")


def unused_text(count: int) -> str:
    return tr("%n columns are not used.", None, count) if count else ""


def delimiter_text(delimiter: Delimiter) -> str:
    match delimiter:
        case Delimiter.COMMA:
            return tr("Comma")
        case Delimiter.TAB:
            return tr("Tab")
        case Delimiter.SEMICOLON:
            return tr("Semicolon")
        case Delimiter.SPACES:
            return tr("Spaces")
        case Delimiter.NONE:
            return tr("Nothing: one room a line")


def unreadable_text(count: int) -> str:
    return tr("%n characters cannot be read so: choose another encoding.", None, count) if count else ""


def if_recording_text(choice: IfRecording) -> str:
    match choice:
        case IfRecording.SKIP:
            return tr("Skip them")
        case IfRecording.ADOPT:
            return tr("Adopt their tasks")
        case IfRecording.CHANGE:
            return tr("Change them to this list")


def list_counts_text(counts: ListCounts, blank: int) -> str:
    """The list in a line: "60 rooms, 2 with errors, 1 twice"."""
    parts = [tr("%n rooms", None, counts.rows)]
    if counts.errors:
        parts.append(tr("%n with errors", None, counts.errors))
    if counts.repeated:
        parts.append(tr("%n more than once", None, counts.repeated))
    if counts.cautions:
        parts.append(tr("%n with a caution", None, counts.cautions))
    if counts.removed:
        parts.append(tr("%n removed", None, counts.removed))
    if blank:
        parts.append(tr("%n blank lines", None, blank))
    return listed(parts)


def room_check_text(count: RoomCheckCount, rows: int) -> str:
    """What is known of rooms that record already."""
    if count.given_up:
        return tr("Whether rooms already record cannot be asked now; each is asked when it is started.")
    if not count.looked:
        return tr("Asking which rooms already record…")
    words = tr("{looked} of {all} looked at: %n already record.", None, count.recording, looked=count.looked, all=rows)
    return joined(words, _unanswered(count.unanswered) if count.unanswered else "")


def _unanswered(count: int) -> str:
    return tr("%n could not be asked about.", None, count)


def start_sentence(
    rows: int, profile: str, modes: Counter[int], naming: int, users: UserLists, choice: IfRecording, stops: bool
) -> str:
    """What Start all will do, and what it will not."""
    if not rows:
        return tr("There is no room in this list.")
    sentences = [tr("%n rooms will be recorded under {profile}.", None, rows, profile=visible(profile, _CELL))]
    sentences.append(_modes(modes))
    sentences.append(_whom(rows, naming, users))
    sentences.append(_choice(choice))
    if stops:
        sentences.append(tr("The first room that is not accepted stops the sending."))
    return joined(*sentences)


def _modes(modes: Counter[int]) -> str:
    if len(modes) == 1:
        return tr("Mode: {mode}.", mode=mode_text(next(iter(modes))))
    told = listed(tr("{mode} {rows}", mode=mode_text(mode), rows=rows) for mode, rows in modes.most_common())
    return tr("Modes: {modes}.", modes=told) if told else ""


def _whom(rows: int, naming: int, users: UserLists) -> str:
    if naming >= rows:
        return tr("Each row names its users.")
    whom = visible(all_users_text(users), 200)
    if not naming:
        return tr("Recorded in each: {users}.", users=whom)
    return tr("%n rows name their own users; in the others: {users}.", None, naming, users=whom)


def _choice(choice: IfRecording) -> str:
    match choice:
        case IfRecording.SKIP:
            return tr("Rooms that already record are skipped.")
        case IfRecording.ADOPT:
            return tr("Tasks that already record are adopted as they are.")
        case IfRecording.CHANGE:
            return tr("Tasks that already record are changed to this.")


def foreign_text(rows: int) -> str:
    return tr("%n rows are of another application than the profile's.", None, rows) if rows else ""


def start_all(rows: int) -> str:
    return tr("Start %n rooms", None, rows)


def look_here(rows: int) -> str:
    return tr("Look here %n", None, rows)


def all_rows(rows: int) -> str:
    return tr("All %n", None, rows)


def stands_again(line: int, room: str) -> str:
    return tr("Line {line}: room {room} stands in the list more than once. Remove one.", line=line, room=room)


def no_rooms() -> str:
    return tr("There is nothing to start.")


def no_application() -> str:
    return tr("The profile has no application id: name one in each row.")


def batch_question(profile: str) -> str:
    return tr("Start this list under {profile}?", profile=profile)


def rows_removed_text(count: int) -> str:
    return tr("%n rows removed.", None, count)


def reading_text(name: str) -> str:
    return tr("Reading {name}…", name=visible(name, _CELL) or tr("the list"))


def list_name(name: str, rows: int) -> str:
    """What a batch is called at first."""
    return visible(name, 80) or tr("%n rooms", None, rows)


def edits_lost() -> tuple[str, str]:
    """Headline and details of the question before the list is read anew."""
    return tr("Read the list again?"), tr("What was corrected or removed here is lost.")


def leave_list() -> tuple[str, str]:
    return tr("Close this list?"), tr("What was corrected here is lost. Nothing was started.")


def form_users(users: UserLists) -> str:
    return tr("As in the form: {users}", users=visible(all_users_text(users), 100))


def file_kinds() -> str:
    return tr("Lists of rooms (*.csv *.tsv *.txt *.xlsx);;All files (*)")


def stop_at_first() -> str:
    return tr("Stop at the first &that is not accepted")
