"""The requests in JSON: the API's body, alone or wrapped in anything, its answers, what the service calls back with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.api.inputs.typed_ids import split_user_ids
from gme_console.intake.draft import USER_LISTS, Field
from gme_console.intake.field_names import TASK, field_of, plain_name
from gme_console.intake.pasted.literals import Leaf, Node, Value, keys_in, leaves, placed, read_value
from gme_console.intake.pasted.paste_result import Why

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder

_QUIET = {
    *("action", "version", "region", "requestid", "language", "timestamp", "nonce", "endpoint", "host", "service"),
    *("response", "request", "payload", "body", "data", "params", "subscriberecorduserids", "headers", "method", "url"),
    *("secretid", "secretkey", "token", "signature", "authorization", "contenttype", "xtcaction", "xtcversion"),
    *("xtctimestamp", "xtcregion", "xtctoken", "xtclanguage"),
}
"""Round a request, and no news."""

_ACTIONS = ("action", "xtcaction")
_CALLED_BACK = re.compile(r"BizID|RoomID|TaskID")
_SENT = re.compile(r"BizId|RoomId|TaskId")
_CALLBACK_MODES = {"0": "single", "1": "mixed"}
_ONE_USER = ("userid", "uid", "user", "openid", "player", "playerid")
"""Whoever the text is about: not whether they alone are to be recorded."""

_NUMBER = re.compile(r"([+-]?\d[\d.]*(?:[eE][+-]?\d+)?)(?:[uUlL]{1,3}|n)?")
_NOTHING = ("null", "none", "nil", "undefined", "nullptr", "true", "false", "")
_MAKERS = re.compile(
    r"(?:\w+\.)*(?:StringPtrs?|U?[Ii]nt(?:64)?Ptrs?|str|String|string|int|Long|BigInt|ulong|u?int64|new)?&?"
)
_DEEPEST = 3
"""Texts in texts."""

Given = tuple[Field, Leaf]


class ObjectReader:
    """Walks what was read and puts what it finds into `into`."""

    def __init__(self, into: DraftBuilder, *, names_rest: bool = True) -> None:
        """`names_rest`: what is not understood is left by its name; not in a program, which is full of it."""
        self._into = into
        self._names_rest = names_rest
        self._partial: list[Given] = []
        self._callback = False

    @property
    def callback(self) -> bool:
        return self._callback

    def read(self, value: Value, depth: int = 0) -> bool:
        """Whether there is a request in it. Without a room it is one if nothing else is."""
        keys = [key.text for key in keys_in(value)]
        self._callback = any(map(_CALLED_BACK.fullmatch, keys)) and not any(map(_SENT.fullmatch, keys))
        self._partial = []
        found = self._walk(value, (), depth)
        if not found and self._partial:
            self._into.begin_next()
            for given in self._partial:
                self._take(*given)
        return found or bool(self._partial)

    def _walk(self, value: Value, inherited: tuple[Given, ...], depth: int) -> bool:
        if isinstance(value, Leaf):
            return self._inner_text(value, inherited, depth)
        own, rooms, inside = self._sorted(value)
        given = (*inherited, *own)
        for room in rooms:
            self._into.begin_next()
            for one in ((Field.ROOM, room), *given):
                self._take(*one)
        before = () if rooms else given
        found = bool(rooms)
        for part in inside:
            found = self._walk(part, before, depth) or found
        if not found and own and not self._partial:
            self._partial = list(given)
        return found

    def _sorted(self, node: Node) -> tuple[list[Given], list[Leaf], list[Value]]:
        """What an object says itself, the rooms that it names, and what else may hold requests."""
        own: list[Given] = []
        rooms: list[Leaf] = []
        inside: list[Value] = [*node.items, *node.parts]
        for key, part in node.keyed:
            field = field_of(key.text)
            if field is Field.ROOM and not _has_objects(part):
                rooms += self._values(Field.ROOM, part)
            elif plain_name(key.text) in _ONE_USER:
                self._leave(Why.WHICH_LIST, part, key.text)
            elif field == TASK:
                self._leave(Why.NO_PART, part, TASK)
            elif isinstance(field, Field) and not _has_objects(part):
                own += [(field, leaf) for leaf in self._values(field, part)]
            elif plain_name(key.text) == "subscriberecorduserids" and isinstance(part, Node):
                lists, _, _ = self._sorted(part)
                own += lists
            elif isinstance(part, Node) or part.text.lstrip()[:1] in ("{", "["):
                inside.append(part)
            else:
                self._other(key, part)
        return own, rooms, inside

    def _values(self, field: Field, part: Value) -> list[Leaf]:
        """The values under a name: one, or those of a list; a name in place of one is left."""
        values = plain_values(part)
        if values is None:
            self._leave(Why.VARIABLE, part, field)
            return []
        if field in USER_LISTS and isinstance(part, Leaf):
            return [part._replace(text=user) for one in values for user in split_user_ids(one.text)]
        if self._callback and field is Field.MODE:
            return [one._replace(text=_CALLBACK_MODES.get(one.text.strip(), one.text)) for one in values]
        return values

    def _take(self, field: Field, leaf: Leaf) -> None:
        if self._callback and field is Field.MODE and leaf.text not in _CALLBACK_MODES.values():
            self._into.leave(Why.NO_MODE, leaf.begin, leaf.end, field)
        elif field in USER_LISTS:
            self._into.take_users(field, (leaf.text,), leaf.begin, leaf.end)
        else:
            self._into.take(field, leaf.text, leaf.begin, leaf.end)

    def _other(self, key: Leaf, part: Leaf) -> None:
        name = plain_name(key.text)
        if name in _ACTIONS and part.text not in ("StartRecord", ""):
            self._leave(Why.OTHER_ACTION, part, part.text)
        elif name not in _QUIET and part.text.lower() not in _NOTHING and self._names_rest:
            self._leave(Why.NO_FIELD, part, key.text)

    def _leave(self, why: Why, part: Value, name: str) -> None:
        values = leaves(part)
        if any(value.quoted or value.text.lower() not in _NOTHING for value in values):
            self._into.leave(why, values[0].begin, values[-1].end, name)

    def _inner_text(self, leaf: Leaf, inherited: tuple[Given, ...], depth: int) -> bool:
        """JSON inside a string of JSON; its places are those of the string."""
        if depth >= _DEEPEST or not leaf.quoted or leaf.text.lstrip()[:1] not in ("{", "["):
            return False
        inner = read_value(leaf.text, len(leaf.text) - len(leaf.text.lstrip()))
        return inner is not None and self._walk(
            placed(inner.value, lambda *_: (leaf.begin, leaf.end)), inherited, depth + 1
        )


def _has_objects(value: Value) -> bool:
    if isinstance(value, Leaf):
        return False
    return bool(value.keyed) or any(map(_has_objects, (*value.items, *value.parts)))


def plain_values(value: Value) -> list[Leaf] | None:
    """The values that a text gives; None where it names what is not in it."""
    found = []
    for leaf in leaves(value):
        number = _NUMBER.fullmatch(leaf.text)
        if leaf.quoted:
            found.append(leaf)
        elif number:
            exact = leaf.end - leaf.begin == len(leaf.text)
            found.append(leaf._replace(text=number[1], end=leaf.begin + len(number[1]) if exact else leaf.end))
        elif leaf.text.lower() not in _NOTHING and not _MAKERS.fullmatch(leaf.text):
            return None
    return found
