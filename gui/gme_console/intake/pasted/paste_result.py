"""What was made of a text: the requests, where each part was found, and what is left over."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from gme_console.intake.draft import DraftRequest, Field


class PasteVerdict(StrEnum):
    """What a text plainly is."""

    NOTHING = "nothing"
    ROOM = "room"  # an id and nothing else
    REQUEST = "request"
    LIST = "list"  # more than one room


class PastedKind(StrEnum):
    """In which form it was written."""

    PLAIN = "plain"
    WORDS = "words"
    JSON = "json"
    CALLBACK = "callback"
    CURL = "curl"
    TCCLI = "tccli"
    SOURCE = "source"
    CONSOLE = "console"  # a command of the console
    LINK = "link"
    ROW = "row"  # of the console's table
    EXPORT = "export"  # of its CSV file
    SHEET = "sheet"


class Why(StrEnum):
    """Why something of the text is in no request."""

    UNKNOWN = "unknown"  # words that mean nothing here
    NO_FIELD = "no_field"  # a field or an option that a start does not have
    DIGITS_LOST = "digits_lost"  # by a spreadsheet
    NO_MODE = "no_mode"
    NO_NUMBER = "no_number"
    VARIABLE = "variable"  # a name whose value is not in the text
    IN_FILE = "in_file"  # that is not in the text
    OTHER_ACTION = "other_action"
    NO_PART = "no_part"  # known, and no part of a start: a TaskId
    SAID_TWICE = "said_twice"  # otherwise before
    WHICH_LIST = "which_list"  # users, not whether they alone are meant
    COVERED = "covered"  # a secret in place of an id
    TOO_LONG = "too_long"
    TOO_DEEP = "too_deep"


class Taken(NamedTuple):
    """A part of a request, and where it stands in `PasteResult.text`."""

    request: int
    field: Field
    value: str | tuple[str, ...]
    begin: int
    end: int


class Unused(NamedTuple):
    """What is in no request. `name`: of the field or option, where it has one."""

    why: Why
    name: str
    begin: int
    end: int


class PasteResult(NamedTuple):
    """`text` is what was read: secrets are redacted in it, and only their names are in `secrets`."""

    verdict: PasteVerdict
    kind: PastedKind
    text: str = ""
    requests: tuple[DraftRequest, ...] = ()
    taken: tuple[Taken, ...] = ()
    unused: tuple[Unused, ...] = ()
    secrets: tuple[str, ...] = ()

    def lost_room(self) -> bool:
        """Whether a room was named that could not be taken."""
        return any(part.name == Field.ROOM for part in self.unused)

    def excerpt(self, part: Taken | Unused) -> str:
        return self.text[part.begin : part.end]
