"""What the window says of the history as a whole: opening, export, import, the removal of old rows. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from gme_console.api.detail_json import read
from gme_console.engine.maintenance.maintenance_messages import Exported, Imported, LongTask, OlderRemoved, Progress
from gme_console.ledger.row_export import rows_shown
from gme_console.ledger.transfer.csv_file import SheetWords
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.timestamps import remaining_text
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.ledger.query import Older
    from gme_console.ledger.records import Opened

_PATH = 400


def opened_text(opened: Opened) -> list[str]:
    """What the operator must know of the opening, sentence by sentence."""
    sentences = []
    if opened.set_aside is not None:
        sentences.append(
            tr(
                "The history was damaged. It was set aside, whole, as {name}, and a new one started.",
                name=opened.set_aside,
            )
        )
    if opened.interrupted:
        sentences.append(
            tr(
                "The console ended before the answer for %n rows came; it asks the service what became of that.",
                None,
                opened.interrupted,
            )
        )
    return sentences


def progress_text(progress: Progress, seconds_left: float | None = None) -> str:
    """`seconds_left`: about how long the rest takes, if that is known."""
    words = _progress_text(progress)
    if seconds_left is None:
        return words
    return tr("{progress} · about {time} left", progress=words, time=remaining_text(seconds_left))


def _progress_text(progress: Progress) -> str:
    doing = _doing(progress.task)
    if progress.task is LongTask.IMPORT:
        return tr("{doing}: {percent} % of the file", doing=doing, percent=progress.done)
    if not progress.total:
        return tr("{doing}: looking for the rows", doing=doing)
    return tr("{doing}: {done:,} of %n rows", None, progress.total, doing=doing, done=progress.done)


def _doing(task: LongTask) -> str:
    match task:
        case LongTask.EXPORT:
            return tr("Exporting")
        case LongTask.IMPORT:
            return tr("Importing")
        case LongTask.REMOVE:
            return tr("Removing")
        case LongTask.RESTORE:
            return tr("Bringing back")


def exported_text(exported: Exported) -> str:
    if exported.problem:
        return tr("Nothing was exported. {why}", why=visible(message_text(exported.problem), _PATH))
    if exported.cancelled:
        return tr("The export was cancelled; nothing of it is left.")
    caution = sheet_caution(exported.path, exported.rows)
    path = visible(str(exported.path), _PATH)
    if caution:
        return joined(tr("%n rows exported to {path}.", None, exported.rows, path=path), caution)
    return tr("%n rows exported to {path}", None, exported.rows, path=path)


def sheet_caution(path: Path, rows: int) -> str:
    """That a spreadsheet leaves rows of the file out, else ""."""
    seen = rows_shown(path, rows)
    return "" if seen == rows else tr("A spreadsheet shows the first %n of them.", None, seen)


def imported_text(imported: Imported) -> str:
    """What came in stands, whatever ended it."""
    came = tr(
        "%n rows added, {updated:,} brought up to date, {unchanged:,} as they were",
        None,
        imported.added,
        updated=imported.updated,
        unchanged=imported.unchanged,
    )
    name = visible(str(imported.path), _PATH)
    if imported.problem:
        why = visible(message_text(imported.problem), _PATH)
        return tr("The import ended early: {why} Until then: {came}.", why=why, came=came)
    if imported.cancelled:
        return tr("The import of {name} was cancelled. Until then: {came}.", name=name, came=came)
    return tr("Imported {name}: {came}.", name=name, came=came)


def removed_text(removed: OlderRemoved) -> str:
    """For the notice that offers to undo it."""
    words = tr("%n rows removed from the history; after a day they are deleted for good.", None, removed.rows)
    if not removed.problem:
        return words
    return tr(
        "The removal ended early: {why} {removed}", why=visible(message_text(removed.problem), _PATH), removed=words
    )


def older_text(older: Older, day: date) -> str:
    """What would go and what would stay."""
    if not older.going:
        going = tr("No row older than {day} can go", day=day)
    else:
        going = tr("%n rows older than {day} go", None, older.going, day=day)
    if not older.staying:
        return tr("{going}.", going=going)
    return tr("{going}; %n that are not over stay.", None, older.staying, going=going)


def no_history_text(folder: str) -> str:
    """What `--export` says, and so the next ones."""
    return tr("There is no history in {folder}.", folder=folder)


def interrupted_text() -> str:
    return tr("Interrupted: nothing was written.")


def written_text(rows: int, path: str) -> str:
    return tr("%n rows written to {path}.", None, rows, path=path)


def rows_done_text(done: int, total: int) -> str:
    return tr("{done:,} of %n rows", None, total, done=done)


def selected_rows_text(count: int) -> str:
    """What an export would take; so the next ones."""
    return tr("%n rows.", None, count)


def found_rows_text(count: int) -> str:
    return tr("What the search and the filters show: %n rows.", None, count)


def whole_history_text(count: int, found: int | None) -> str:
    """How many rows that are is known while nothing is looked for (`found` is None)."""
    if found is not None:
        return tr("The whole history, also what is not shown now.")
    return tr("The whole history: %n rows.", None, count)


def csv_text() -> str:
    return tr("Ids and whatever a spreadsheet would change have an apostrophe in front, so that they stay as they are.")


def json_lines_text() -> str:
    return tr("Everything, with requests and answers. Another console can import it and take the recordings over.")


def cleanup_lead() -> str:
    return tr("Nothing leaves the history by itself. Export first what you want to keep.")


def age_choice(days: int) -> str:
    """ "30 days", "2 years"."""
    return tr("%n days", None, days) if days % 365 else tr("%n years", None, days // 365)


def brought_back_text(rows: int) -> str:
    return tr("%n rows brought back.", None, rows)


def sheet_words() -> SheetWords:
    """For any thread."""
    return SheetWords(lambda message: message_text(read(message)), _more_characters, _more_items)


def _more_characters(missing: int, of: int) -> str:
    return tr("{missing:,} of %n characters more: an export as JSON Lines has all", None, of, missing=missing)


def _more_items(missing: int, of: int) -> str:
    return tr("{missing:,} of %n more: an export as JSON Lines has all", None, of, missing=missing)
