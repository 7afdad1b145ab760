"""Reads lists of rooms and makes requests of them in a thread; who asks gets the answer in the window's."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting

if TYPE_CHECKING:
    from pathlib import Path

    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background
    from gme_console.engine.batches.batch_messages import BatchLine
    from gme_console.intake.draft import DraftRequest
    from gme_console.intake.room_list.list_requests import ListSnapshot, RowDefaults
    from gme_console.intake.room_list.list_rows import ListRows
    from gme_console.intake.room_list.list_types import ListChoices, ListSource, RoomList

T = TypeVar("T")
Refused = Callable[["str | Detail"], None]


class LoadedList(NamedTuple):
    """A list as it was read. `rows` are the receiver's alone from now on."""

    found: RoomList
    rows: ListRows


class ListLoader:
    """UI thread. Every call ends in one call of `then`, or of `refused` with the reason.

    What reads and checks is imported when the first list is opened.
    """

    def __init__(self, background: Background) -> None:
        self._background = background

    def prepare(self, imports: Callable[[], None]) -> None:
        """In the thread, before a list comes."""
        self._background.call(imports)

    def open(self, path: Path, then: Callable[[ListSource], None], refused: Refused) -> None:
        def work() -> ListSource:
            from gme_console.intake.room_list.list_reader import file_source

            return file_source(path)

        self._call(work, then, refused)

    def read(
        self,
        source: ListSource,
        choices: ListChoices,
        own: int | None,
        then: Callable[[LoadedList], None],
        refused: Refused,
    ) -> None:
        """`own`: the application of rows that name none."""

        def work() -> LoadedList:
            from gme_console.intake.pasted.redaction import redacted_lines
            from gme_console.intake.room_list.list_reader import read_list

            safe = source._replace(data=redacted_lines(source.data)) if isinstance(source.data, str) else source
            return _opened(read_list(safe, choices), own)

        self._call(work, then, refused)

    def take(
        self, drafts: Sequence[DraftRequest], own: int | None, then: Callable[[LoadedList], None], refused: Refused
    ) -> None:
        """The same for what was understood already."""

        def work() -> LoadedList:
            from gme_console.intake.room_list.list_reader import drafted_list

            return _opened(drafted_list(drafts), own)

        self._call(work, then, refused)

    def lines(self, rows: ListSnapshot, defaults: RowDefaults, then: Callable[[tuple[BatchLine, ...]], None]) -> None:
        """The rows as lines of a batch; none of them has an error."""

        def work() -> tuple[BatchLine, ...]:
            from gme_console.engine.batches.batch_messages import BatchLine
            from gme_console.intake.room_list.list_requests import requests_of

            return tuple(BatchLine(*one) for one in requests_of(rows, defaults))

        self._background.call(work, then)

    def alter(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """For rows that were lent: what many of them take is done in the thread."""
        self._background.call(work, then)

    def forget(self, rows: list[ListRows]) -> None:
        """Empties the list that holds the last of them: what a hundred thousand texts take to go, it takes there."""
        self._background.call(rows.clear)

    def _call(self, work: Callable[[], object], then: Callable[..., None], refused: Refused) -> None:
        def failed(error: Exception) -> None:
            from gme_console.intake.room_list.list_types import ListError

            expecting(ListError, lambda one: refused(message_of(one)))(error)

        self._background.call(work, then, failed)


def _opened(found: RoomList, own: int | None) -> LoadedList:
    from gme_console.intake.room_list.list_rows import ListRows

    rows = ListRows(found, own)
    return LoadedList(found._replace(columns=(), lines=[], problems=[]), rows)
