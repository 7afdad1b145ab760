"""Text in lines and cells: what quotes do, where a quote does not close, and what stands between the cells."""

from __future__ import annotations

import csv
import io
from collections import Counter
from collections.abc import Generator, Iterator, Sequence
from itertools import chain, islice

from gme_console.api.detail import Detail
from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.column_names import column_of, names_columns
from gme_console.intake.room_list.list_types import CHUNK, Delimiter, ListProblem, Remark, SourceChunk, SourceRows

_END = "\0end of the list\0"
_ENDS = "\r\n"
_WITH_WIDTH = (Delimiter.COMMA, Delimiter.TAB, Delimiter.SEMICOLON)
_SAMPLE = 200
"""Lines by which the delimiter is guessed."""

_CONSISTENT = 0.5

_Row = tuple[int, list[str], bool]
"""Where it begins, from 0; its cells; whether a quote in it does not close."""


def text_rows(text: str, delimiter: Delimiter) -> SourceRows:
    """The cells of a text, line by line."""
    lines: list[str] = []
    reading = io.StringIO(text, newline="")
    while some := list(islice(reading, CHUNK)):
        lines += some
    return SourceRows(_chunks(lines, delimiter), has_width=delimiter in _WITH_WIDTH)


def _chunks(lines: list[str], delimiter: Delimiter) -> Iterator[SourceChunk]:
    """Where each line is a row, as almost everywhere, Python's reader does all the work."""
    place = 0
    while place < len(lines):
        rows = _lines_as_rows(lines[place : place + CHUNK], delimiter)
        if rows is not None:
            yield SourceChunk(range(place + 1, place + 1 + len(rows)), rows)
            place += len(rows)
            continue
        parsed = list(islice(_parsed(lines, delimiter, place), CHUNK + 1))
        place = parsed[CHUNK][0] if len(parsed) > CHUNK else len(lines)
        yield _chunk(parsed[:CHUNK])


def _lines_as_rows(lines: list[str], delimiter: Delimiter) -> Sequence[list[str]] | None:
    """None where a quote goes on in the next line, or does not close."""
    if delimiter not in _WITH_WIDTH:
        return [cells for _, cells, _ in _parsed(lines, delimiter)]
    reader = csv.reader(chain(lines, (_END,)), delimiter=delimiter, skipinitialspace=delimiter is not Delimiter.TAB)
    try:
        rows = list(reader)
    except csv.Error:
        return None
    return rows[:-1] if len(rows) == len(lines) + 1 and rows[-1] == [_END] else None


def _chunk(parsed: list[_Row]) -> SourceChunk:
    remarks = {
        at: ((-1, Remark(Detail(ListProblem.QUOTE_OPEN, line=start + 1))),)
        for at, (start, _, is_open) in enumerate(parsed)
        if is_open
    }
    return SourceChunk([start + 1 for start, _, _ in parsed], [cells for _, cells, _ in parsed], remarks)


def guessed_delimiter(text: str) -> Delimiter:
    """What most likely stands between the cells: by the names of columns if there are any, else by what fits most."""
    lines = [line for line in text[:200_000].splitlines(keepends=True)[: _SAMPLE + 1] if line.strip()][:_SAMPLE]
    fits = {one: _fit(lines, one) for one in (Delimiter.TAB, Delimiter.SEMICOLON, Delimiter.COMMA)}
    best = max(fits, key=lambda one: fits[one])
    if fits[best] >= _CONSISTENT:
        return best
    return Delimiter.SPACES if _in_words(lines) else Delimiter.NONE


def _fit(lines: list[str], delimiter: Delimiter) -> float:
    """Share of the rows that have as many cells as most, and more than one; over 1 when the first names columns."""
    rows = [cells for _, cells, _ in _parsed(lines, delimiter)]
    counts = Counter(map(len, rows))
    count, times = counts.most_common(1)[0] if counts else (0, 0)
    several = sum(times for cells, times in counts.items() if cells > 1)
    if not rows or several * 2 < len(rows):
        return 0.0
    named = len(rows[0]) > 1 and names_columns(rows[0])
    return named + (times / len(rows) if count > 1 else _CONSISTENT)


def _in_words(lines: list[str]) -> bool:
    """Whether what stands after the first space of most lines is plainly no part of a room's name."""
    words = [line.split() for line in lines]
    if not words:
        return False
    if len(words[0]) > 1 and all(map(column_of, words[0])) and all(len(one) > 1 for one in words):
        return True
    several = [one for one in words if len(one) > 1]
    plain = [one for one in several if mode_of(one[1]) or all(map(_is_number, one))]
    return len(several) * 2 > len(words) and len(plain) * 10 >= len(several) * 9


def _is_number(word: str) -> bool:
    return word.isascii() and word.isdigit()


def _parsed(lines: list[str], delimiter: Delimiter, begin: int = 0) -> Iterator[_Row]:
    if delimiter in (Delimiter.NONE, Delimiter.SPACES):
        for place, line in enumerate(lines):
            bare = line.rstrip(_ENDS)
            yield place, [bare] if delimiter is Delimiter.NONE else bare.split(), False
        return
    place = begin
    while place < len(lines):
        place = yield from _quoted(lines, place, delimiter)


def _quoted(lines: list[str], begin: int, delimiter: Delimiter) -> Generator[_Row, None, int]:
    """Rows up to one whose quote never closes, which takes its own line alone; returns where to go on."""
    rest = (lines[place] for place in range(begin, len(lines)))
    reader = csv.reader(chain(rest, (_END,)), delimiter=delimiter, skipinitialspace=delimiter is not Delimiter.TAB)
    start = begin
    try:
        for cells in reader:
            end = begin + reader.line_num
            if end > len(lines):  # the mark was read
                if cells == [_END]:
                    return len(lines)
                break
            yield start, cells, False
            start = end
    except csv.Error:  # a cell longer than any is, for want of a closing quote
        pass
    yield start, lines[start].rstrip(_ENDS).split(delimiter), True
    return start + 1
