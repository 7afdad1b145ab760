"""A selection of whole rows as ranges of row numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QItemSelection
from PySide6.QtWidgets import QAbstractItemView

Span = tuple[int, int]
"""First and last row of a stretch."""


def selected_spans(view: QAbstractItemView) -> list[Span]:
    """First and last row of each selected stretch, from the top, each row once.

    With moved columns Qt keeps one range for each column, all of the same rows.
    """
    selection = view.selectionModel().selection()
    parts = [selection.at(place) for place in range(selection.count())]
    return joined((part.top(), part.bottom()) for part in parts)


def count_rows(spans: Iterable[Span]) -> int:
    return sum(bottom - top + 1 for top, bottom in spans)


def joined(spans: Iterable[Span]) -> list[Span]:
    """The same rows in as few stretches as possible, from the top."""
    merged: list[Span] = []
    for top, bottom in sorted(spans):
        if merged and top <= merged[-1][1] + 1:
            merged[-1] = (merged[-1][0], max(bottom, merged[-1][1]))
        else:
            merged.append((top, bottom))
    return merged


def without(span: Span, rows: Iterable[int]) -> Iterator[Span]:
    """What is left of a stretch when `rows`, all of them within, are taken out."""
    top, bottom = span
    for row in sorted(rows):
        if top < row:
            yield top, row - 1
        top = row + 1
    if top <= bottom:
        yield top, bottom


def selection_of(model: QAbstractItemModel, spans: Iterable[Span]) -> QItemSelection:
    """Whole rows of `model`."""
    selection = QItemSelection()
    last = model.columnCount() - 1
    for top, bottom in spans:
        selection.select(model.index(top, 0), model.index(bottom, last))
    return selection
