"""What keeps the history from being used, and what is wrong with a file of it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ledger.errors import HistoryTrouble
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

HISTORY_SENTENCES: Sentences = {
    HistoryTrouble.FULL: lambda _: tr(
        "The disk is full: nothing more can be written to {path}. Free some space, then try again."
    ),
    HistoryTrouble.READ_ONLY: lambda _: tr(
        "{path} cannot be written: the folder, the file or the disk is read-only for this user. "
        "Allow writing there, or choose another folder with --data-dir."
    ),
    HistoryTrouble.LOCKED: lambda _: tr(
        "Another program keeps {path} locked. Wait a moment or close that program, then try again."
    ),
    HistoryTrouble.DAMAGED: lambda _: tr(
        "{path} is damaged. Nothing was deleted. Close every console and open it again: "
        "the file is then set aside and a new history started."
    ),
    HistoryTrouble.UNFIT: lambda _: tr(
        "{path} lies on a file system {why}. Choose a folder on a disk of this computer with --data-dir."
    ),
    HistoryTrouble.NO_LOCKS: lambda _: tr("that cannot lock files, so that consoles would write over each other"),
    HistoryTrouble.NO_SHARED_MEMORY: lambda _: tr("without shared memory, where consoles would hinder each other"),
    HistoryTrouble.TOO_OLD: lambda _: tr(
        "{path} cannot be used: the console needs SQLite 3.34 or newer "
        "with its full-text search (FTS5), and {why}. Start it with a Python that has a newer one."
    ),
    HistoryTrouble.SQLITE_SAYS: lambda _: tr("this one says “{text}”"),
    HistoryTrouble.SQLITE_IS: lambda _: tr("this one is {version}"),
    HistoryTrouble.UNUSABLE: lambda _: tr("{path} cannot be used: {why}."),
    HistoryTrouble.NO_REQUEST: lambda _: tr("it does not hold request {number}"),
    HistoryTrouble.NO_ROW: lambda _: tr("it does not hold row {number}"),
    HistoryTrouble.LINE_WAS_SENT: lambda _: tr("line {line} of the batch was sent already"),
    HistoryTrouble.NO_BATCH: lambda _: tr("it does not hold batch {number}"),
    HistoryTrouble.NOT_PLANNED_HERE: lambda _: tr("its row {number} is not planned any more, or by another console"),
    HistoryTrouble.ROW_OF_OTHER_TASK: lambda _: tr("its row {number} is not of task {TaskId}"),
    HistoryTrouble.OF_OLDER_CONSOLE: lambda _: tr("it was not brought up to date"),
    HistoryTrouble.FILE_FOR_FOLDER: lambda _: tr(
        "{path} is a file, where a folder is wanted. Choose another folder with --data-dir."
    ),
    HistoryTrouble.FILE_IN_THE_WAY: lambda _: tr("{path} is not a file. Move it out of the way."),
    HistoryTrouble.DAMAGED_IN_USE: lambda _: tr(
        "{path} is damaged, and another console is using it. Nothing was deleted. "
        "Close the other console and open this one again: it sets the file aside and begins anew."
    ),
    HistoryTrouble.OLDER_IN_USE: lambda _: tr(
        "{path} must be brought up to date, but an older console is using it. "
        "Close the other console; this one opens by itself then."
    ),
    HistoryTrouble.OTHER_PROGRAM: lambda _: tr(
        "{path} is another program's database; it was left as it is. Choose another folder with --data-dir."
    ),
    HistoryTrouble.NEWER_HISTORY: lambda _: tr(
        "{path} was written by a newer console: it has version {version}, "
        "this console knows up to version {known}. It was left as it is. Install the newer console."
    ),
    HistoryTrouble.NOT_LOCKED: lambda _: tr("{path} cannot be locked. Open the console again."),
    HistoryTrouble.OPENED_FOR_LONG: lambda n: tr(
        "Another console has been opening the history in {path} for %n seconds.", None, n
    ),
    HistoryTrouble.MOVED: lambda _: tr(
        "{path} was moved, replaced or deleted while the console was running. Close the console and open it again."
    ),
    HistoryTrouble.HALF_CHARACTER: lambda _: tr(
        "{path} cannot hold this room or user id exactly: half a character is in it. Retype it."
    ),
    HistoryTrouble.NO_ROOM_FOR_BACKUP: lambda _: tr(
        "No backup of {path} was made today: it wants {wanted:,} MB of free space, "
        "and there are {free:,}. The history itself goes on."
    ),
}

FILE_SENTENCES: Sentences = {
    HistoryTrouble.FILE_FULL: lambda _: tr(
        "The disk is full: {path} was not written, and nothing of it is left. Free some space, or choose another place."
    ),
    HistoryTrouble.FILE_READ_ONLY: lambda _: tr(
        "{path} cannot be written: the folder, the file or the disk is read-only for this user. Choose another place."
    ),
    HistoryTrouble.FILE_NOT_WRITTEN: lambda _: tr("{path} cannot be written: {why}."),
    HistoryTrouble.FILE_IS_THERE: lambda _: tr("{path} is there already; it was left as it is."),
    HistoryTrouble.NO_FORMAT: lambda _: tr("{path} says no format: its name must end in {csv} or {lines}."),
    HistoryTrouble.ROWS_CHANGED: lambda _: tr(
        "The rows of {path} changed while some of them were selected. Select them again."
    ),
    HistoryTrouble.NO_FILE: lambda _: tr("There is no file {path}."),
    HistoryTrouble.NOT_A_FILE: lambda _: tr("{path} is not a file."),
    HistoryTrouble.FILE_NOT_READABLE: lambda _: tr("{path} cannot be read: this user is not allowed to."),
    HistoryTrouble.NO_HISTORY: lambda _: tr(
        "{path} is no history of this console: choose a file that was exported as JSON Lines."
    ),
    HistoryTrouble.NEWER_FILE: lambda _: tr("{path} was written by a newer console. Install it, then import the file."),
    HistoryTrouble.WRONG_LINE: lambda _: tr("{path}, line {line}: {why}."),
    HistoryTrouble.CUT_OFF: lambda _: tr("the file ends early: what followed was cut off"),
    HistoryTrouble.NO_OBJECT: lambda _: tr("this is no JSON object, or only a part of one"),
    HistoryTrouble.AFTER_THE_END: lambda _: tr("something follows after the end"),
    HistoryTrouble.LINES_MISSING: lambda _: tr(
        "lines are missing: the file does not have as many rows as it was written with"
    ),
    HistoryTrouble.LINE_TOO_LONG: lambda _: tr("the line is too long for a row"),
    HistoryTrouble.NO_LISTS: lambda _: tr("requests and files must be lists of objects"),
    HistoryTrouble.LIVE_WITHOUT_TASK: lambda _: tr("the row is {state} without a TaskId"),
    HistoryTrouble.FIELD_NOT_KNOWN: lambda _: tr(
        "{what} has “{field}”, which this console does not know; a newer one wrote it"
    ),
    HistoryTrouble.FIELD_ABSENT: lambda _: tr("{what} has no {field}"),
    HistoryTrouble.FIELD_WRONG: lambda _: tr("the {field} of {what} cannot be “{value}”"),
    HistoryTrouble.THE_ROW: lambda _: tr("the row"),
    HistoryTrouble.A_REQUEST: lambda _: tr("a request"),
    HistoryTrouble.A_FILE: lambda _: tr("a file"),
    HistoryTrouble.NO_SUCH_BODY: lambda _: tr("a body is no “{action}”"),
}
