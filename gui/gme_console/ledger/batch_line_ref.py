"""Which line of which batch a request is for."""

from __future__ import annotations

from typing import NamedTuple


class BatchLineRef(NamedTuple):
    """The line of a batch that a request is for, the batch's name, and the note that its row is to have."""

    batch_id: int
    batch: str
    line: int
    note: str = ""
