"""What of a row is copied as a command: the request that the details show, and where it goes. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from gme_console.api.actions import DescribeTaskInfo, Request, encode, request_of
from gme_console.api.detail import message_of
from gme_console.api.target import Endpoint, HostNotAllowed
from gme_console.profiles.profile import PRACTICE, host_of
from gme_console.ui.texts.row_text import host_unusable, strange_body
from gme_console.ui.texts.said import said

if TYPE_CHECKING:
    from gme_console.ledger.records import Details, Row, Sent

PRACTICE_ADDRESS = "http://127.0.0.1:18711"
"""Where a practice service of one's own listens; the console's is on another port each time and ends with it."""

PRACTICE_REMARK = "Practice: first run python -m gme_console.practice --port 18711 and use the key that it prints."


class CannotCopy(ValueError):
    """`str()` is the sentence for the operator."""


def last_sent(details: Details) -> Sent | None:
    """The request that the details show; None for an adopted row that nothing was sent for."""
    return details.sent[-1] if details.sent else None


def copied_request(details: Details) -> Request:
    """The request that the details show; for a row without one, the question which task records its room.

    Its encoding is the body as it was sent, to the byte. Raises CannotCopy for a stored body that is no request.
    """
    sent = last_sent(details)
    if sent is None:
        return DescribeTaskInfo(details.row.BizId, details.row.RoomId)
    try:
        request = request_of(sent.action, sent.body)
        exact = encode(request) == sent.body.encode() and _is_typed(request.body())
    except (ValueError, TypeError, RecursionError):
        exact = False
    if not exact:
        raise CannotCopy(strange_body())
    return request


def copied_endpoint(row: Row) -> Endpoint:
    """Where a copied command sends its request: a copied key reaches no other host than the console's own would.

    Raises CannotCopy.
    """
    if is_practice(row):
        return Endpoint.parse(PRACTICE_ADDRESS)
    try:
        return Endpoint.parse(row.host)
    except HostNotAllowed as error:
        raise CannotCopy(host_unusable(said(message_of(error)))) from error


def is_practice(row: Row) -> bool:
    """Whether the row's request went to the practice service inside a console."""
    return row.host == host_of(PRACTICE)


def _is_typed(fields: dict[str, Any]) -> bool:
    """Whether every field has the type that the API gives it: a body may have been written by another program."""
    lists = fields.get("SubscribeRecordUserIds", {})
    numbers = [value for name, value in fields.items() if name in ("BizId", "TaskId", "RecordMode")]
    texts = [fields.get("RoomId", ""), *(user for ids in lists.values() for user in ids)]
    return all(type(number) is int for number in numbers) and all(isinstance(text, str) for text in texts)
