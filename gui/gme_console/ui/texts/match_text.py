"""Why a row was found: the first of its parts that has the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from gme_console.api.plain_text import folded
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ledger.records import Row

_AROUND = 24
"""Characters of a long part that are shown before and after the text."""


def found_words(row: Row, text: str) -> str:
    """Empty when nothing is looked for."""
    sought = folded(text.strip())
    if not sought:
        return ""
    return next((words for part, words in _parts(row, sought) if sought in folded(part)), tr("an earlier request"))


def _parts(row: Row, sought: str) -> Iterator[tuple[str, str]]:
    """Each part that may have the text, with what is said then."""
    yield row.RoomId, tr("Room")
    users = [user for user in (*row.users.SubscribeUserIds, *row.users.UnSubscribeUserIds) if sought in folded(user)]
    yield from ((user, tr("User {user}", user=visible(user, 40))) for user in users[:1])
    yield str(row.TaskId or ""), tr("TaskId")
    yield row.note, tr("Note: {excerpt}", excerpt=_excerpt(row.note, sought))
    yield row.ticket, tr("Ticket {ticket}", ticket=visible(row.ticket, 40))
    yield row.code, tr("Code {code}", code=visible(row.code, 60))
    message = message_text(row.message) if row.message else ""
    yield message, tr("Message: {excerpt}", excerpt=_excerpt(message, sought))
    yield row.RequestId, tr("RequestId")
    yield row.pressed_by, tr("Pressed by {name}", name=visible(row.pressed_by, 40))
    yield row.profile_name, tr("Profile {name}", name=visible(row.profile_name, 40))
    yield row.batch, tr("List {name}", name=visible(row.batch, 40))
    yield str(row.BizId), tr("Application")


def _excerpt(text: str, sought: str) -> str:
    """The text around its first place that has what is sought, on one line."""
    line = " ".join(text.split())
    place = folded(line).find(sought)
    begin, end = max(0, place - _AROUND), max(0, place) + len(sought) + _AROUND
    shown = visible(line[begin:end], 2 * _AROUND + 60)
    return f"{'…' if begin else ''}{shown}{'…' if end < len(line) else ''}"
