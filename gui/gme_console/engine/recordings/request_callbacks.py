"""Who asked for a request, and what they are told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from gme_console.engine.background import call_each

if TYPE_CHECKING:
    from gme_console.api.actions import Change
    from gme_console.api.detail import Detail
    from gme_console.api.outcome import Outcome
    from gme_console.ledger.records import Row


class Finished(NamedTuple):
    """The outcome of a request is on disk. `token`: that of a line of a batch, see LineRequest."""

    token: int
    sent_id: int
    request: Change
    outcome: Outcome
    row: Row


class RequestCallbacks(NamedTuple):
    """Called in the UI thread: `begun` with its row and then `ended`, or `not_begun` alone, with why.

    `ended` comes when the outcome is on disk, and before that is published.
    """

    begun: Callable[[Row], None] | None = None
    not_begun: Callable[[str | Detail], None] | None = None
    ended: Callable[[Finished], None] | None = None


NOBODY = RequestCallbacks()


class Askers:
    """All who asked for one request. UI thread only."""

    def __init__(self, first: Iterable[RequestCallbacks] = ()) -> None:
        self._askers: list[RequestCallbacks] = []
        self._row: Row | None = None
        self._finished: Finished | None = None
        for then in first:
            self.add(then)

    def add(self, then: RequestCallbacks) -> None:
        """One more, who is told at once what the others know; one who asked already hears of it once."""
        if then == NOBODY or then in self._askers:
            return
        self._askers.append(then)
        begun = [partial(then.begun, self._row)] if self._row is not None and then.begun is not None else []
        ended = [partial(then.ended, self._finished)] if self._finished is not None and then.ended is not None else []
        call_each((*begun, *ended))

    def begun(self, row: Row) -> None:
        self._row = row
        call_each(partial(then.begun, row) for then in tuple(self._askers) if then.begun is not None)

    def not_begun(self, why: str | Detail) -> None:
        call_each(partial(then.not_begun, why) for then in tuple(self._askers) if then.not_begun is not None)

    def ended(self, finished: Finished) -> None:
        self._finished = finished
        call_each(partial(then.ended, finished) for then in tuple(self._askers) if then.ended is not None)
