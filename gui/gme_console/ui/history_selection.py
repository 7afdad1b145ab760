"""A selection of whole rows as what it means."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection


def row_spans(selection: QItemSelection) -> list[tuple[int, int]]:
    """First and last row of each selected stretch, from the top, each row once.

    With moved columns Qt keeps one range for each column, all of the same rows.
    """
    spans: list[tuple[int, int]] = []
    parts = [selection.at(place) for place in range(selection.count())]
    for top, bottom in sorted((part.top(), part.bottom()) for part in parts):
        if spans and top <= spans[-1][1] + 1:
            spans[-1] = (spans[-1][0], max(bottom, spans[-1][1]))
        else:
            spans.append((top, bottom))
    return spans
