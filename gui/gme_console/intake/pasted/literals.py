"""JSON, and what source code writes much like it, read with the place of every value; never fails, never recurses."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

DEEPEST = 60

_TOKEN = re.compile(
    r"""(?P<string>"[^"\\]*(?:\\.[^"\\]*)*"|'[^'\\]*(?:\\.[^'\\]*)*') | (?P<open>[\[{(]) | (?P<close>[\]})])
        | (?P<sign>=>|[,:=;]) | (?P<unclosed>["'].*) | (?P<bare>[^\s\[\]{}(),:=;"']+)""",
    re.DOTALL | re.VERBOSE,
)
_ESCAPE = re.compile(r"\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|x([0-9a-fA-F]{2})|(.))", re.DOTALL)
_SIGNS = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "a": "\a", "\n": ""}
_KEPT = "\"'\\/"


class Leaf(NamedTuple):
    """A string, or anything else that is one word."""

    text: str
    quoted: bool
    begin: int
    end: int


class Node:
    """An object, a list, or several words in a row (a call, an expression)."""

    __slots__ = ("begin", "end", "items", "key", "keyed", "parts")

    def __init__(self, begin: int) -> None:
        self.begin = begin
        self.end = begin
        self.keyed: list[tuple[Leaf, Value]] = []
        self.items: list[Value] = []
        self.key: Leaf | None = None
        self.parts: list[Value] = []

    def comma(self) -> None:
        """What stands before is one value."""
        if not self.parts:
            return
        value = self.parts[-1] if len(self.parts) == 1 else _expression(self.parts)
        if self.key is None:
            self.items.append(value)
        else:
            self.keyed.append((self.key, value))
        self.key, self.parts = None, []

    def colon(self) -> None:
        """What stands right before is a name; a comment may stand before that."""
        name = self.parts[-1] if self.parts else None
        if isinstance(name, Leaf) and self.key is None:
            self.key, self.parts = name, []


Value = Leaf | Node


class Read(NamedTuple):
    value: Value
    end: int
    too_deep: bool


class _Reading:
    """What is open while a value is read."""

    def __init__(self, place: int) -> None:
        self.outer = Node(place)
        self.open_ones = [self.outer]
        self.depth = 0
        self.too_deep = False
        self.end = place

    def is_over(self, text: str, token: re.Match[str]) -> bool:
        """Whether the value ended before this."""
        if self.depth:
            return False
        kind = token.lastgroup
        ends = kind in ("close", "sign") or "\n" in text[self.end : token.start()]
        return kind == "close" or bool(self.outer.parts and ends)

    def take(self, token: re.Match[str]) -> bool:
        """Whether the value ends with this."""
        self.end = token.end()
        kind = token.lastgroup
        if kind == "open":
            self._open(token.start())
        elif kind == "close":
            return self._close()
        elif self.depth <= DEEPEST:
            _add(self.open_ones[-1], token)
        return False

    def value(self) -> Value:
        """What was never closed ends where the text does."""
        for node in reversed(self.open_ones[1:]):
            node.comma()
            node.end = self.end
        parts = self.outer.parts
        return parts[0] if len(parts) == 1 else _expression(parts)

    def _open(self, place: int) -> None:
        self.depth += 1
        if self.depth > DEEPEST:
            self.too_deep = True
            return
        node = Node(place)
        self.open_ones[-1].parts.append(node)
        self.open_ones.append(node)

    def _close(self) -> bool:
        self.depth -= 1
        if self.depth >= DEEPEST:
            return False
        node = self.open_ones.pop()
        node.comma()
        node.end = self.end
        return self.depth == 0 and self.outer.parts == [node]


def read_value(text: str, place: int) -> Read | None:
    """The value that begins there, to its end: of a bracket its match, else as far as its expression goes."""
    reading = _Reading(place)
    for token in _TOKEN.finditer(text, place):
        if reading.is_over(text, token) or reading.take(token):
            break
    return Read(reading.value(), reading.end, reading.too_deep) if reading.outer.parts else None


def leaves(value: Value) -> list[Leaf]:
    """Every word in a value, in its order, names aside."""
    found: list[Leaf] = []
    waiting: list[Value] = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Leaf):
            found.append(one)
        else:
            waiting += reversed([*(part for _, part in one.keyed), *one.items, *one.parts])
    return sorted(found, key=lambda leaf: leaf.begin)


def keys_in(value: Value) -> list[Leaf]:
    """Every name in a value, however deep."""
    found: list[Leaf] = []
    waiting: list[Value] = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Node):
            found += [key for key, _ in one.keyed]
            waiting += [*(part for _, part in one.keyed), *one.items, *one.parts]
    return found


def placed(value: Value, at: Callable[[int, int], tuple[int, int]]) -> Value:
    """The same value at other places: `at` turns begin and end into those of another text."""
    if isinstance(value, Leaf):
        return _leaf_at(value, at)
    node = Node(0)
    node.begin, node.end = at(value.begin, value.end)
    node.keyed = [(_leaf_at(key, at), placed(part, at)) for key, part in value.keyed]
    node.items = [placed(part, at) for part in value.items]
    node.parts = [placed(part, at) for part in value.parts]
    return node


def _leaf_at(leaf: Leaf, at: Callable[[int, int], tuple[int, int]]) -> Leaf:
    begin, end = at(leaf.begin, leaf.end)
    return leaf._replace(begin=begin, end=end)


def unescaped(text: str) -> str:
    """The inside of a string; surrogates in pairs become their character, single ones stay."""
    if "\\" not in text:
        return text
    plain = _ESCAPE.sub(_character, text)
    if any("\ud800" <= one <= "\udfff" for one in plain):
        plain = plain.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    return plain


def _character(escape: re.Match[str]) -> str:
    code = escape[1] or escape[2] or escape[3]
    if code:
        number = int(code, 16)
        return chr(number) if number <= 0x10FFFF else escape[0]
    sign = escape[4]
    return sign if sign in _KEPT else _SIGNS.get(sign, escape[0])


def _add(node: Node, token: re.Match[str]) -> None:
    kind, word = token.lastgroup, token[0]
    if kind == "sign":
        if word in ",;":
            node.comma()
        else:
            node.colon()
    elif kind == "string":
        if node.parts and isinstance(node.parts[-1], Leaf) and node.parts[-1].text in ("u", "r", "b"):
            node.parts.pop()
        node.parts.append(Leaf(unescaped(word[1:-1]), True, token.start() + 1, token.end() - 1))
    elif kind == "unclosed":
        node.parts.append(Leaf(unescaped(word[1:]), True, token.start() + 1, token.end()))
    else:
        node.parts.append(Leaf(word, False, token.start(), token.end()))


def _expression(parts: list[Value]) -> Node:
    """A call or the like: its words stay in a row."""
    node = Node(parts[0].begin if parts else 0)
    node.parts = list(parts)
    node.end = parts[-1].end if parts else 0
    return node
