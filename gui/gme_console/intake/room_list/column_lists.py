"""Lists that lie side by side: rows taken out and put back, few one by one, many in one go; texts counted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import islice
from typing import Any

from gme_console.intake.room_list.list_types import CHUNK

_FEW = 50


def take_out(column: Any, going: list[int], gone: set[int]) -> None:
    """`going`: the places to take out, ascending; `gone`: the same as a set."""
    if len(going) > _FEW:
        column[:] = type(column)([one for place, one in enumerate(column) if place not in gone])
        return
    for place in reversed(going):
        del column[place]


def put_in(column: Any, places: Sequence[int], values: Sequence[Any]) -> None:
    """Each value where it is to stand in the end; `places` ascend."""
    if len(places) <= _FEW:
        for place, value in zip(places, values, strict=True):
            column.insert(place, value)
        return
    merged: list[Any] = []
    old = iter(column)
    for place, value in zip(places, values, strict=True):
        merged.extend(islice(old, place - len(merged)))
        merged.append(value)
    merged.extend(old)
    column[:] = type(column)(merged)


def counted(texts: Sequence[str]) -> Counter[str]:
    """How often each occurs, some at a time: in one go nobody else would get Python meanwhile."""
    counter: Counter[str] = Counter()
    for begin in range(0, len(texts), CHUNK):
        counter.update(texts[begin : begin + CHUNK])
    return counter
