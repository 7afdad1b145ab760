"""Who presses at this computer: a name that was set once, else that of the computer's user and of the computer."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from gme_console.api.inputs.operator_and_ticket import pressed_by
from gme_console.engine.presets.shared_json_file import Fields, SharedJsonFile

FILE_NAME = "operators.json"
_PEOPLE = "people"


class Operator(NamedTuple):
    """`name`: what was set, empty for nothing. `fallback`: what stands for it then. `shows_ticket`: always asks why."""

    name: str
    fallback: str
    shows_ticket: bool = False

    @property
    def pressed_by(self) -> str:
        """What requests say."""
        return self.name or self.fallback


class OperatorFile:
    """For the ledger's thread: touches the disk. Each user of each computer has a name of his own in the file."""

    def __init__(self, folder: Path) -> None:
        self._file = SharedJsonFile(folder, FILE_NAME)

    def read(self) -> Operator:
        """Never raises."""
        return self._operator(self._file.read())

    def set_name(self, name: str) -> Operator:
        """An empty name falls back. Raises SharedFileError."""
        return self._change("name", pressed_by(name))

    def show_ticket(self, shows: bool) -> Operator:
        """Raises SharedFileError."""
        return self._change("shows_ticket", shows)

    def _change(self, field: str, value: str | bool) -> Operator:
        def change(fields: Fields) -> Fields:
            people = fields.get(_PEOPLE)
            people = people if isinstance(people, dict) else {}
            own = people.get(_key())
            own = own if isinstance(own, dict) else {}
            return {**fields, _PEOPLE: {**people, _key(): {**own, field: value}}}

        return self._operator(self._file.change(change))

    def _operator(self, fields: Fields) -> Operator:
        people = fields.get(_PEOPLE)
        own = people.get(_key()) if isinstance(people, dict) else None
        own = own if isinstance(own, dict) else {}
        name = own.get("name")
        fallback = pressed_by(_key().strip("@"))
        return Operator(pressed_by(name) if isinstance(name, str) else "", fallback, own.get("shows_ticket") is True)


def _key() -> str:
    return f"{_user()}@{_computer()}"


def _user() -> str:
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # a user without a name; Python before 3.13 raises whatever came
        return ""


def _computer() -> str:
    import socket

    try:
        return socket.gethostname()
    except OSError:  # a computer without a name
        return ""
