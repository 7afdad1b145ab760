"""What the operator set once for every start of the console, and the small file that remembers it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.engine.presets.shared_json_file import Fields, SharedFileError, SharedJsonFile
from gme_console.engine.settings import ALARM_S, BACKUPS, MOST_BACKUPS, REQUEST_S, REQUESTS_PER_SECOND

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background

FILE_NAME = "preferences.json"


class Preferences(NamedTuple):
    """Named as the options of the command line, which win for a run. `timeout` and `alarm` in seconds."""

    timeout: float = REQUEST_S
    rate: int = REQUESTS_PER_SECOND
    alarm: float = ALARM_S
    backups: int = BACKUPS


class Span(NamedTuple):
    """From the least to the most that may be set."""

    least: int
    most: int


SPANS = {
    "timeout": Span(1, 120),
    "rate": Span(1, REQUESTS_PER_SECOND),
    "alarm": Span(10, 3600),
    "backups": Span(0, MOST_BACKUPS),
}

AT_NEXT_START = frozenset({"timeout"})
"""What this run goes on without; the others take effect at once."""


def read_preferences(folder: Path) -> Preferences:
    """Touches the disk. Never raises: what cannot be used is as if it had not been set."""
    return _preferences(SharedJsonFile(folder, FILE_NAME).read())


class PreferenceService(QObject):
    """UI thread."""

    changed = Signal(object)  # Preferences: those in force

    def __init__(self, folder: Path, disk: Background, apply: Callable[[Preferences], None]) -> None:
        """`apply` makes those in force that need no new start."""
        super().__init__()
        self._file = SharedJsonFile(folder, FILE_NAME)
        self._disk = disk
        self._apply = apply
        self.saved = Preferences()
        self.in_force = Preferences()
        self.given: frozenset[str] = frozenset()
        """Names of those that the command line gave: they win while this console runs."""

    def begin(self, saved: Preferences, in_force: Preferences, given: frozenset[str]) -> None:
        """As this run was started."""
        self.saved, self.in_force, self.given = saved, in_force, given

    def save(self, preferences: Preferences, then: Callable[[], None], failed: Callable[[str | Detail], None]) -> None:
        """For this run, as far as that can be, and for every later one."""

        def written(_: Fields) -> None:
            self.saved = preferences
            held = self.given | AT_NEXT_START
            self.in_force = self.in_force._replace(
                **{name: value for name, value in preferences._asdict().items() if name not in held}
            )
            self._apply(self.in_force)
            self.changed.emit(self.in_force)
            then()

        self._disk.call(
            partial(self._file.change, lambda fields: {**fields, **preferences._asdict()}),
            written,
            expecting(SharedFileError, lambda error: failed(message_of(error))),
        )


def _preferences(fields: Fields) -> Preferences:
    kinds = {"timeout": (int, float), "rate": (int,), "alarm": (int, float), "backups": (int,)}
    usable = {
        name: fields[name]
        for name, span in SPANS.items()
        if type(fields.get(name)) in kinds[name] and span.least <= fields[name] <= span.most
    }
    return Preferences(**usable)
