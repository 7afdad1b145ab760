"""What is wrong with a list of rooms, a row or a cell of it. Pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.intake.room_list.list_types import ListProblem
from gme_console.ui.texts.form.form_text import INPUT_SENTENCES
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import Sentences, filled, listed, tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.intake.room_list.list_types import CellProblem

_CELL = 60
_NAMED = 5

LIST_SENTENCES: Sentences = {
    **INPUT_SENTENCES,
    ListProblem.UNKNOWN_MODE: lambda _: tr("“{word}” is no mode: write single, mixed or both, or 1, 2 or 3."),
    ListProblem.DIGITS_LOST: lambda _: tr("This cell lost its digits in the spreadsheet: type it again."),
    ListProblem.SHEET_DATE: lambda _: tr("The spreadsheet made a date of this cell: type it again."),
    ListProblem.SHEET_BOOLEAN: lambda _: tr("The spreadsheet holds true or false here, not text."),
    ListProblem.PADDED: lambda _: tr("Read as shown, {shown}: the cell holds {value}, its format adds the zeros."),
    ListProblem.SHOWN_OTHERWISE: lambda _: tr("Read as {value}; the spreadsheet shows it in the format {format}."),
    ListProblem.FORMULA: lambda _: tr("A formula: what it came to when the file was saved was read."),
    ListProblem.FORMULA_WITHOUT_VALUE: lambda _: tr("A formula whose result is not in the file: type it."),
    ListProblem.QUOTE_OPEN: lambda _: tr("A quote that begins in line {line} does not close."),
    ListProblem.MORE_CELLS: lambda n: tr("%n cells more than the first line has; they are not used.", None, n),
    ListProblem.FEWER_CELLS: lambda n: tr("%n cells fewer than the first line has.", None, n),
    ListProblem.CELL_UNUSED: lambda n: tr("%n cells of this row are not used.", None, n),
    ListProblem.UNREADABLE: lambda _: tr("A character cannot be read: choose another encoding."),
    ListProblem.NO_USERS: lambda _: tr("“{cell}” names no user."),
    ListProblem.TOO_LONG: lambda n: tr("This cell has %n characters, which is too many.", None, n),
    ListProblem.NO_FILE: lambda _: tr("The file cannot be read: {why}."),
    ListProblem.NOT_A_FILE: lambda _: tr("That is no file that can be read."),
    ListProblem.TOO_LARGE: lambda _: tr("The file is larger than {most} MB; nothing was taken."),
    ListProblem.TOO_MANY_ROWS: lambda _: tr("The list has more than {most} rows; nothing was taken."),
    ListProblem.TOO_MANY_COLUMNS: lambda _: tr("The sheet has more than {most} columns; nothing was taken."),
    ListProblem.OLD_SHEET: lambda _: tr("An old .xls file, or one with a password: save it as .xlsx or CSV."),
    ListProblem.BROKEN_SHEET: lambda _: tr("This is no .xlsx file that can be read."),
    ListProblem.BLOWN_UP_SHEET: lambda _: tr("This .xlsx file would fill the memory; it was not opened."),
    ListProblem.NO_SHEET_READER: lambda _: tr("openpyxl, which reads .xlsx files, is not installed: save as CSV."),
}


def wrong_text(what: str | Detail) -> str:
    """What is wrong with a cell or a list, as a whole sentence."""
    return filled(LIST_SENTENCES, what)


def problem_line(problem: CellProblem) -> str:
    words = wrong_text(problem.what)
    if problem.plain:
        words = tr("{problem} Was {meant} meant?", problem=words, meant=visible(problem.plain, _CELL))
    return tr("⚠ {problem}", problem=words) if problem.caution else tr("✕ {problem}", problem=words)


def not_read(name: str, what: str | Detail) -> str:
    return tr("{name} was not opened: {why}", name=visible(name, _CELL), why=wrong_text(what))


def first_wrong(line: int, what: str) -> str:
    return tr("Line {line}: {what}", line=line, what=what)


def row_problems_text(line: int, problems: tuple[CellProblem, ...], twins: list[int]) -> str:
    """What is wrong with a row, all of it; empty when nothing is."""
    words = [problem_line(problem) for problem in problems]
    if twins:
        lines = listed(f"{other:,}" for other in twins[:_NAMED])
        words.append(
            tr("✕ The room also stands in line {lines}.", lines=lines if len(twins) <= _NAMED else f"{lines}…")
        )
    return first_wrong(line, " ".join(words)) if words else ""
