"""One request as people wrote it down, before anybody checked it."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class DraftRequest(NamedTuple):
    """Each field is the text exactly, in the API's spelling; "" or () where nothing was said.

    `RecordMode` is a word or a number, see `mode_text`; `note`, `profile` and `ticket` are the console's own.
    """

    RoomId: str = ""
    BizId: str = ""
    RecordMode: str = ""
    SubscribeUserIds: tuple[str, ...] = ()
    UnSubscribeUserIds: tuple[str, ...] = ()
    note: str = ""
    profile: str = ""
    ticket: str = ""


class Field(StrEnum):
    """The fields of a DraftRequest."""

    ROOM = "RoomId"
    BIZ = "BizId"
    MODE = "RecordMode"
    ONLY = "SubscribeUserIds"
    EXCEPT = "UnSubscribeUserIds"
    NOTE = "note"
    PROFILE = "profile"
    TICKET = "ticket"


USER_LISTS = (Field.ONLY, Field.EXCEPT)
