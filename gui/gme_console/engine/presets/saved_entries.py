"""Presets and views as fields of JSON, in their order. Pure; what cannot be read is left where it is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.operator_and_ticket import one_line
from gme_console.api.plain_text import folded
from gme_console.api.values import UINT64_MAX, UserLists
from gme_console.engine.presets.shared_json_file import Fields, SharedFileError, SharedFileTrouble

MOST_SAVED = 500
MOST_NAME = 60
"""Characters: a name stands in menus."""

_LONGEST = 1_000
_MOST_USERS = 200
_DAMAGED = (ValueError, KeyError, TypeError, AttributeError)


class Preset(NamedTuple):
    """A named form. `BizId` None is the application of the profile in use; without a RoomId it is for any room."""

    name: str
    RecordMode: int
    users: UserLists
    BizId: int | None = None
    RoomId: str = ""


class View(NamedTuple):
    """A named search. `states` are groups of the filter, `profiles` ids, `period` a stretch of time or two days.

    `user`: the text is a user id, as a whole.

    What is empty is left as it is when the view is chosen: a view adds to what is typed.
    """

    name: str
    text: str = ""
    states: tuple[str, ...] = ()
    profiles: tuple[str, ...] = ()
    period: tuple[str, ...] = ()
    user: bool = False


Named = Preset | View
Kind = type[Preset] | type[View]

PLACES: dict[Kind, str] = {Preset: "presets", View: "views"}


class SavedEntries(NamedTuple):
    """In the operator's order."""

    presets: tuple[Preset, ...] = ()
    views: tuple[View, ...] = ()


def fit_name(text: str) -> str:
    """As it is kept: on one line, nothing in it that shows nothing."""
    return one_line(text, MOST_NAME)


def saved_in(fields: Fields) -> SavedEntries:
    """What can be read of the file."""
    return SavedEntries(_all(fields, Preset, _preset), _all(fields, View, _view))


def put(fields: Fields, entry: Named, *, replace: bool) -> Fields:
    """Adds it at the end, or takes the place of the one of that name. Raises SharedFileError."""
    entries = _entries(fields, type(entry))
    found = _place(entries, entry.name)
    if found is not None and not replace:
        raise SharedFileError(Detail(SharedFileTrouble.NAME_TAKEN, name=entry.name))
    if found is None and len(entries) >= MOST_SAVED:
        raise SharedFileError(Detail(SharedFileTrouble.TOO_MANY, most=MOST_SAVED))
    written = _written(entry)
    entries = [*entries, written] if found is None else [*entries[:found], written, *entries[found + 1 :]]
    return {**fields, PLACES[type(entry)]: entries}


def rename(fields: Fields, kind: Kind, name: str, new: str) -> Fields:
    """Raises SharedFileError."""
    entries = _entries(fields, kind)
    found, taken = _must_be(entries, name), _place(entries, new)
    if taken is not None and taken != found:
        raise SharedFileError(Detail(SharedFileTrouble.NAME_TAKEN, name=new))
    entries[found] = {**entries[found], "name": new}
    return {**fields, PLACES[kind]: entries}


def remove(fields: Fields, kind: Kind, name: str) -> Fields:
    """One that is gone already is no error."""
    entries = _entries(fields, kind)
    found = _place(entries, name)
    return {**fields, PLACES[kind]: [entry for place, entry in enumerate(entries) if place != found]}


def move(fields: Fields, kind: Kind, name: str, by: int) -> Fields:
    """So many places down, or up. Raises SharedFileError."""
    entries = _entries(fields, kind)
    place = _must_be(entries, name)
    entry = entries.pop(place)
    entries.insert(min(max(place + by, 0), len(entries)), entry)
    return {**fields, PLACES[kind]: entries}


def _must_be(entries: list[Any], name: str) -> int:
    found = _place(entries, name)
    if found is None:
        raise SharedFileError(Detail(SharedFileTrouble.GONE, name=name))
    return found


def _entries(fields: Fields, kind: Kind) -> list[Any]:
    entries = fields.get(PLACES[kind])
    return list(entries) if isinstance(entries, list) else []


def _place(entries: list[Any], name: str) -> int | None:
    """Upper and lower case, full and half width are the same name."""
    wanted = folded(name)
    names = (entry.get("name") if isinstance(entry, dict) else None for entry in entries)
    return next((place for place, one in enumerate(names) if isinstance(one, str) and folded(one) == wanted), None)


def _all(fields: Fields, kind: Kind, read: Callable[[Any], Any]) -> tuple[Any, ...]:
    """Each name once."""
    found: dict[str, Any] = {}
    for entry in _entries(fields, kind)[:MOST_SAVED]:
        try:
            thing = read(entry)
        except _DAMAGED:
            continue
        found.setdefault(folded(thing.name), thing)
    return tuple(found.values())


def _written(entry: Named) -> Fields:
    if isinstance(entry, View):
        return {name: list(value) if isinstance(value, tuple) else value for name, value in entry._asdict().items()}
    return {
        "name": entry.name,
        "BizId": None if entry.BizId is None else str(entry.BizId),
        "RoomId": entry.RoomId,
        "RecordMode": entry.RecordMode,
        "SubscribeUserIds": list(entry.users.SubscribeUserIds),
        "UnSubscribeUserIds": list(entry.users.UnSubscribeUserIds),
    }


def _preset(entry: Any) -> Preset:
    biz, mode = entry.get("BizId"), entry["RecordMode"]
    if type(mode) is not int or not 0 < mode <= UINT64_MAX:
        raise ValueError("no mode")
    return Preset(
        _name(entry),
        mode,
        UserLists(_texts(entry["SubscribeUserIds"]), _texts(entry["UnSubscribeUserIds"])),
        None if biz is None else _uint64(biz),
        _text(entry.get("RoomId", "")),
    )


def _view(entry: Any) -> View:
    states, profiles, period = (_texts(entry.get(name, [])) for name in ("states", "profiles", "period"))
    return View(_name(entry), _text(entry.get("text", "")), states, profiles, period, entry.get("user") is True)


def _name(entry: Any) -> str:
    name = entry["name"]
    if not isinstance(name, str) or not name or fit_name(name) != name:
        raise ValueError("no name")
    return name


def _uint64(value: Any) -> int:
    number = int(value) if isinstance(value, str) and value.isascii() and value.isdigit() and len(value) <= 20 else 0
    if not 0 < number <= UINT64_MAX:
        raise ValueError("no application id")
    return number


def _texts(values: Any) -> tuple[str, ...]:
    if not isinstance(values, list) or len(values) > _MOST_USERS:
        raise ValueError("no list")
    return tuple(map(_text, values))


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > _LONGEST:
        raise ValueError("no text")
    return value
