"""The exact numbers and words of the recording API."""

from __future__ import annotations

from enum import IntEnum

from gme_console.api.inputs.typed_ids import clean_id

UINT64_MAX = 2**64 - 1
MAX_LISTED_USERS = 20
"""Entries that an allowlist or a blocklist may have (API reference, StartRecord)."""

ROOM_ID_CAUTION = 127
"""Characters after which a RoomId is doubtful: the client SDK's guide names this limit, the server's is unknown."""


class RecordMode(IntEnum):
    """RecordMode as the API numbers it; a mode read from the service stays an int, it may be none of these."""

    SINGLE = 1
    MIXED = 2
    BOTH = 3


def parse_uint64(text: str) -> int | None:
    """The value of a decimal uint64, cleaned and without the space round it; None if `text` is not exactly that."""
    digits = clean_id(text).strip()
    if not digits.isascii() or not digits.isdigit() or len(digits) > 20:
        return None
    value = int(digits)
    return value if value <= UINT64_MAX else None
