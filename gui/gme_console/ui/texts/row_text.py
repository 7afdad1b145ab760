"""What the window says of a row: what became of it, in the catalogue's words, and what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.records import LIVE_STATES, Origin, Row, Sent, State
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import first_lines, joined, tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.error_catalogue import Catalogue, Explanation
    from gme_console.engine.notices import AccessProblem

_KINDS = {State.REFUSED: Kind.REFUSED, State.NOT_SENT: Kind.NOT_SENT, State.WAITING: Kind.NOT_SENT}


class Explainer:
    """Asks the catalogue about what the ledger holds."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    def title(self, row: Row) -> str:
        """In a few words, what became of a row without a TaskId; its state stands beside it."""
        kind = _KINDS.get(row.state, Kind.UNKNOWN)
        return self._explained(kind, row.reason, row.code, row.message, "StartRecord").brief

    def explain(self, sent: Sent) -> Explanation:
        """A request that has ended; how it was settled, if it was, says more than how it ended."""
        return self._explained(Kind(sent.kind), sent.verdict or sent.reason, sent.code, sent.message, sent.action)

    def explain_outcome(self, outcome: Outcome, action: str) -> Explanation:
        return self._catalogue.explain(outcome._replace(message=message_text(outcome.message)), action)

    def _explained(self, kind: Kind, reason: str, code: str, message: str | Detail, action: str) -> Explanation:
        return self.explain_outcome(Outcome(kind, Reason(reason), code=code, message=message), action)


def recorded_here(row: Row) -> Explanation:
    """A start that was refused since `row`, of the same history, records the room."""
    from gme_console.api.error_catalogue import Explanation

    return Explanation(
        tr("This room is recorded from here already"),
        tr("Task {TaskId} of this history records it, so nothing was started.", TaskId=row.TaskId),
        tr("Press “Show it” to see whom it records, to change it or to stop it."),
    )


def adopt_advice() -> str:
    """Instead of the catalogue's, where the button for it stands beside."""
    return tr(
        "Press “Adopt it” to take the room's task into this history: then it is watched, changed and stopped from "
        "here. If nothing records the room any more, start again."
    )


def nothing_started() -> str:
    """In the place of the first row."""
    return tr("Nothing started yet. Type a room and press Ctrl+Enter.")


def nothing_copied() -> str:
    return tr("Nothing copied: select a row.")


def copied_rows(count: int) -> str:
    return tr("Copied %n rows.", None, count) if count else nothing_copied()


def copied_task_ids(count: int) -> str:
    return tr("Copied %n TaskIds.", None, count) if count else tr("Nothing copied: select a row that has a TaskId.")


def copied_request_ids(count: int) -> str:
    if count:
        return tr("Copied %n RequestIds.", None, count)
    return tr("Nothing copied: select a row that has a RequestId.")


def copied_room_ids(count: int) -> str:
    return tr("Copied %n RoomIds.", None, count) if count else tr("Nothing copied: select a row that has a RoomId.")


def copied_partly(count: int, selected: int) -> str:
    return tr("{count:,} of %n selected rows were copied: the others are not loaded.", None, selected, count=count)


def copied_curl() -> str:
    return tr("Copied the request as cURL.")


def copied_tccli() -> str:
    return tr("Copied the request as tccli.")


def copied_python() -> str:
    return tr("Copied the request as Python.")


def copied_summary() -> str:
    return tr("Copied the support summary.")


def copied_for_caller() -> str:
    return tr("Copied for the caller: room, TaskId, RequestId and since when.")


def not_copied(why: str) -> str:
    return tr("Nothing was copied. {why}", why=why)


def strange_body() -> str:
    return tr("The stored body of this row is no request that the console knows.")


def host_unusable(why: str) -> str:
    return tr("The host of this row cannot be used. {why}", why=why)


def tccli_without_http() -> str:
    return tr("tccli speaks https only, and this host http: copy as Python or cURL instead.")


def tccli_loses_hyphens(name: str) -> str:
    return tr("tccli loses two hyphens as {name}: copy as Python or cURL instead.", name=name)


def nothing_for_terminals(name: str) -> str:
    return tr("{name} holds a character that no terminal shows: copy as Python or cURL instead.", name=name)


def no_answer_yet() -> str:
    return tr("No answer yet.")


def adopted() -> str:
    return tr("Adopted: the task was found on the service. It can be watched, changed and stopped like any other.")


def unsent(row: Row) -> str:
    """What came back of a row of which nothing was sent."""
    if row.origin is Origin.ADOPTED:
        return adopted()
    if row.state is State.PLANNED:
        return tr("Nothing was sent yet.")
    return tr("Nothing was sent: the plan ended before.")


def took_text(elapsed_ms: int, sendings: int) -> str:
    if elapsed_ms < 1000:
        return took_in_ms(elapsed_ms, sendings)
    return _sent_often(tr("{seconds:,.1f} s", seconds=elapsed_ms / 1000), sendings)


def took_in_ms(elapsed_ms: int, sendings: int) -> str:
    return _sent_often(tr("{milliseconds:,} ms", milliseconds=elapsed_ms), sendings)


def _sent_often(time: str, sendings: int) -> str:
    return tr("{time}, sent %n times", None, sendings, time=time) if sendings > 1 else time


def clock_offset_text(offset: float) -> str:
    return tr("{seconds:+.1f} s (the service's minus this computer's)", seconds=offset)


def of_another_profile(row: Row) -> str:
    return tr("⚠ Caution: of profile {name}, not the one in use", name=visible(row.profile_name, 40))


def no_row_to_note() -> str:
    return tr("To write a note, select a row first.")


def note_length(count: int, most: int) -> str:
    if count > most:
        return tr("{count:,} of {most:,} characters, {over:,} too many", count=count, most=most, over=count - most)
    return tr("{count:,} of {most:,} characters", count=count, most=most)


def note_too_long(excess: int) -> str:
    return tr("✕ Error: the note is too long by %n characters.", None, excess)


def note_refused(why: str) -> str:
    return tr("✕ Error: the note is not kept. {why}", why=why)


def note_not_kept(note: str, why: str) -> str:
    """The same when its dialog is closed."""
    return tr(
        "The note “{note}” is not kept. {why} Select its row and press Ctrl+M to try again.",
        note=visible(note, 60),
        why=why,
    )


def note_of_removed() -> str:
    return tr("⚠ Caution: the note is kept, but its row was removed from the history meanwhile.")


def note_changed(note: str) -> str:
    """Of a note that came from elsewhere while another is being written."""
    if not note:
        return tr("⚠ Caution: the note was taken away: changed meanwhile. Save puts this one in its place.")
    return tr(
        "⚠ Caution: the note now says “{note}”: changed meanwhile. Save puts this one in its place.",
        note=visible(note, 200),
    )


def no_need() -> str:
    return tr("No selected row needs another key: each is asked about where it is, or there is nothing left to ask.")


def nobody_asks() -> str:
    """What the table says of a row without a TaskId that cannot be settled."""
    return tr("Its profile goes to another host now, so nobody asks")


def row_access_text(row: Row, problem: AccessProblem) -> str:
    """Why nobody is asked, and what that means for what is shown of the row."""
    why, advice = message_text(problem.sentence), message_text(problem.advice)
    if row.state in LIVE_STATES:
        return joined(why, tr("So what is shown was last seen there."), advice)
    return joined(why, tr("So what became of it is not known."), advice)


def asking_question(offered: tuple[tuple[Row, AccessProblem], ...]) -> tuple[str, str]:
    """Headline and details of the question before keys are lent."""
    return tr("Ask about %n where they are?", None, len(offered)), "\n".join(first_lines(offered, _asked_there))


def _asked_there(offered: tuple[Row, AccessProblem]) -> str:
    row, way = offered
    return tr(
        "Room {room}: {host} with the key of {name}", room=visible(row.RoomId, 40), host=row.host, name=way.key_of
    )


def ask_there(name: str) -> str:
    return tr("Ask there with the key of {name}", name=name)
