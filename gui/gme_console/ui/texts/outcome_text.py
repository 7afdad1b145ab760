"""What became of rows and requests, in the catalogue's words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.records import Row, Sent, State
from gme_console.ui.texts.said import said
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.error_catalogue import Catalogue, Explanation

_KINDS = {State.REFUSED: Kind.REFUSED, State.NOT_SENT: Kind.NOT_SENT, State.WAITING: Kind.NOT_SENT}


class Explainer:
    """Asks the catalogue about what the ledger holds."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def title(self, row: Row) -> str:
        """In a few words, what became of a row without a TaskId."""
        kind = _KINDS.get(row.state, Kind.UNKNOWN)
        return self._explained(kind, row.reason, row.code, row.message, "StartRecord").title

    def explain(self, sent: Sent) -> Explanation:
        """A request that has ended; how it was settled, if it was, says more than how it ended."""
        return self._explained(Kind(sent.kind), sent.verdict or sent.reason, sent.code, sent.message, sent.action)

    def _explained(self, kind: Kind, reason: str, code: str, message: str | Detail, action: str) -> Explanation:
        return self._catalogue.explain(Outcome(kind, Reason(reason), code=code, message=said(message)), action)


def recorded_here(row: Row) -> Explanation:
    """A start that was refused since `row`, of the same history, records the room."""
    from gme_console.api.error_catalogue import Explanation

    return Explanation(
        tr("This room is recorded from here already"),
        tr("Task {TaskId} of this history records it, so this start began nothing.", TaskId=row.TaskId),
        tr("Show the recording to see whom it records, to change it or to stop it."),
    )
