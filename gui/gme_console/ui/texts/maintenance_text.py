"""What the window says of the history as a whole: opening, export, import, the removal of old rows. Pure."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from gme_console.engine.maintenance.maintenance_messages import Exported, Imported, LongTask, OlderRemoved, Progress
from gme_console.ledger.row_export import rows_caution
from gme_console.ui.widgets.plain_label import visible

if TYPE_CHECKING:
    from gme_console.ledger.bulk import Older
    from gme_console.ledger.records import Opened

_PATH = 400
_DOING = {
    LongTask.EXPORT: "Exporting",
    LongTask.IMPORT: "Importing",
    LongTask.REMOVE: "Removing",
    LongTask.RESTORE: "Bringing back",
}


def rows_words(count: int) -> str:
    """ "1 row", "12,340 rows"."""
    return f"{count:,} {'row' if count == 1 else 'rows'}"


def opened_words(opened: Opened) -> list[str]:
    """What the operator must know of the opening, sentence by sentence."""
    sentences = []
    if opened.set_aside is not None:
        sentences.append(
            f"The history was damaged. It was set aside, whole, as {opened.set_aside}, and a new one begun."
        )
    if opened.interrupted:
        sentences.append(
            f"The console ended before the answer for {rows_words(opened.interrupted)} came; "
            "it asks the service what became of that."
        )
    return sentences


def progress_words(progress: Progress) -> str:
    doing = _DOING[progress.job]
    if progress.job is LongTask.IMPORT:
        return f"{doing}: {progress.done} % of the file"
    if not progress.total:
        return f"{doing}: looking for the rows"
    return f"{doing}: {progress.done:,} of {rows_words(progress.total)}"


def exported_words(exported: Exported) -> str:
    if exported.problem:
        return f"Nothing was exported. {visible(exported.problem, _PATH)}"
    if exported.cancelled:
        return "The export was cancelled; nothing of it is left."
    caution = rows_caution(exported.path, exported.rows)
    done = f"{rows_words(exported.rows)} exported to {visible(str(exported.path), _PATH)}"
    return f"{done}.{caution}" if caution else done


def imported_words(imported: Imported) -> str:
    """What came in stands, whatever ended it."""
    came = (
        f"{rows_words(imported.added)} added, {imported.updated:,} brought up to date, "
        f"{imported.unchanged:,} as they were"
    )
    name = visible(str(imported.path), _PATH)
    if imported.problem:
        return f"The import ended early: {visible(imported.problem, _PATH)} Until then: {came}."
    if imported.cancelled:
        return f"The import of {name} was cancelled. Until then: {came}."
    return f"Imported {name}: {came}."


def removed_words(removed: OlderRemoved) -> str:
    """For the notice that offers to undo it."""
    words = f"{rows_words(removed.rows)} removed from the history; after a day they are deleted for good."
    return f"The removal ended early: {visible(removed.problem, _PATH)} {words}" if removed.problem else words


def older_words(older: Older, day: date) -> str:
    """What would go and what would stay."""
    if not older.going:
        going = f"No row older than {day} can go"
    else:
        going = f"{rows_words(older.going)} older than {day} {'goes' if older.going == 1 else 'go'}"
    if not older.staying:
        return f"{going}."
    verb = "is not over stays" if older.staying == 1 else "are not over stay"
    return f"{going}; {older.staying:,} that {verb}."
