"""How the operator arranged the window, and the one small file that remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from gme_console.ledger.query import Sort

if TYPE_CHECKING:
    from gme_console.engine.background import Background

FILE_NAME = "window.json"
VERSION = 1
LARGEST = 256 * 1024
"""Bytes that are read at most; a larger file is not ours."""

MOST_TABLES = 100
"""Profiles whose columns are kept; those arranged longest ago go first."""

_MOST_COLUMNS = 100
_LONGEST = 4096
_WIDEST = 100_000
_WIDEST_CHARACTER = 1000
_DAMAGED = (ValueError, KeyError, TypeError, AttributeError, RecursionError)


class ColumnPlace(NamedTuple):
    """A column by the name of its member of Column. `width` in pixels, 0 for one that suits the content."""

    name: str
    width: int
    hidden: bool


class TableState(NamedTuple):
    """The history's columns from left to right, and its order."""

    columns: tuple[ColumnPlace, ...]
    sort: Sort = Sort.WHEN
    descending: bool = True
    live_first: bool = False


class WindowState(NamedTuple):
    """`geometry` is QWidget.saveGeometry in base64, `splitters` the sizes of each splitter in pixels.

    `character` is the average character's width in pixels at that time, 0 when it was not kept: with it the pixels of
    another font become those of this one (`scaled`).
    `tables` has a table for each profile that was used, by profile id, the one arranged last at the end; `profile_id`
    is the profile that was in use. `language`: the code of the one that was chosen, "" to follow the system.
    `theme`: the name of the one that was chosen, "" to look like the system; `compact`: rows stand close.
    `read_back`: the language of callers, "" for that of the window.
    """

    geometry: str = ""
    splitters: tuple[tuple[int, ...], ...] = ()
    profile_id: str = ""
    tables: Mapping[str, TableState] = MappingProxyType({})
    character: int = 0
    language: str = ""
    theme: str = ""
    compact: bool = False
    read_back: str = ""

    def scaled(self, pixels: int, character: int) -> int:
        """The width of as many characters in a font whose average one takes `character` pixels; at least 1."""
        return max(1, round(pixels * character / self.character)) if self.character else pixels

    def tables_for(self, character: int) -> dict[str, TableState]:
        """The tables with their columns as wide as they were, in characters."""
        return {profile_id: self._table_for(table, character) for profile_id, table in self.tables.items()}

    def _table_for(self, table: TableState, character: int) -> TableState:
        places = (
            place._replace(width=self.scaled(place.width, character) if place.width else 0) for place in table.columns
        )
        return table._replace(columns=tuple(places))


def read_window_state(folder: Path) -> WindowState:
    """What was kept in `folder`, without the parts that cannot be used; reads the disk and never raises."""
    try:
        if not (folder / FILE_NAME).is_file():  # to open a pipe would wait for ever
            return WindowState()
        with (folder / FILE_NAME).open("rb") as file:
            raw = file.read(LARGEST + 1)
        import json

        fields = json.loads(raw.decode("utf-8")) if len(raw) <= LARGEST else {}
        if fields["version"] != VERSION:
            return WindowState()
        return WindowState(
            geometry=_text(fields.get("geometry")),
            splitters=_splitters(fields.get("splitters")),
            profile_id=_text(fields.get("profile_id")),
            tables=_tables(fields.get("tables")),
            character=_character(fields.get("character")),
            language=_text(fields.get("language")),
            theme=_text(fields.get("theme")),
            compact=fields.get("compact") is True,
            read_back=_text(fields.get("read_back")),
        )
    except (OSError, *_DAMAGED):
        return WindowState()


def write_window_state(folder: Path, state: WindowState) -> None:
    """Replaces what was kept in `folder`. Raises LedgerError, then what was there before is still there."""
    import json

    from gme_console.ledger.private_file import PrivateFile

    latest = list(state.tables.items())[-MOST_TABLES:]
    fields = {
        "version": VERSION,
        "geometry": state.geometry,
        "splitters": state.splitters,
        "profile_id": state.profile_id,
        "character": state.character,
        "language": state.language,
        "theme": state.theme,
        "compact": state.compact,
        "read_back": state.read_back,
        "tables": {profile_id: _fields_of(table) for profile_id, table in latest},
    }
    with PrivateFile(folder / FILE_NAME, replace=True) as file:
        file.write(json.dumps(fields, indent=1))
        file.commit()


class WindowStateFile:
    """UI thread. `disk` is the thread of the ledger's writer, which ends after what was asked here before."""

    def __init__(self, folder: Path, disk: Background) -> None:
        self._folder = folder
        self._disk = disk

    def save(self, state: WindowState) -> None:
        """Remembers it for the next window, at the latest before the ledger is let go."""
        self._disk.call(partial(_save, self._folder, state), failed=_not_saved)


def _save(folder: Path, state: WindowState) -> None:
    """Written only if the file holds something else: another window may have saved its own since."""
    if read_window_state(folder) != state:
        write_window_state(folder, state)


def _not_saved(error: Exception) -> None:
    """Worth no word to the operator: the next window looks as at first."""
    import logging

    from gme_console.ledger.errors import LedgerError

    if not isinstance(error, LedgerError):
        raise error
    logging.getLogger(__name__).info("the arrangement of the window was not kept: %s", error)


def _fields_of(table: TableState) -> dict[str, Any]:
    columns = [[place.name, place.width, place.hidden] for place in table.columns]
    return {"columns": columns, "sort": table.sort, "descending": table.descending, "live_first": table.live_first}


def _tables(entries: Any) -> dict[str, TableState]:
    tables = {}
    for profile_id, entry in entries.items() if isinstance(entries, dict) else ():
        try:
            tables[profile_id] = _table(entry)
        except _DAMAGED:
            continue
    return tables


def _table(entry: Any) -> TableState:
    columns = entry["columns"]
    if len(columns) > _MOST_COLUMNS or type(entry["descending"]) is not bool:
        raise ValueError("not a table")
    places = tuple(ColumnPlace(_text(name), _pixels(width), hidden is True) for name, width, hidden in columns)
    return TableState(places, Sort(entry["sort"]), entry["descending"], entry.get("live_first") is True)


def _splitters(entries: Any) -> tuple[tuple[int, ...], ...]:
    try:
        return tuple(tuple(_pixels(size) for size in sizes) for sizes in entries)
    except _DAMAGED:
        return ()


def _pixels(value: Any) -> int:
    if type(value) is not int or not 0 <= value <= _WIDEST:
        raise ValueError("not a number of pixels")
    return value


def _character(value: Any) -> int:
    """0 for a file from before it was kept."""
    return value if type(value) is int and 0 < value <= _WIDEST_CHARACTER else 0


def _text(value: Any) -> str:
    return value if isinstance(value, str) and len(value) <= _LONGEST else ""
