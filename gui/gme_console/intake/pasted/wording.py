"""Requests in people's own words: a ticket's line, a chat, labelled lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from gme_console.api.inputs.typed_ids import clean_id
from gme_console.intake.pasted import patterns
from gme_console.intake.pasted.gathering import Gathering, has_lost_digits
from gme_console.intake.pasted.understanding import Field, Why

MOST = 2_000
"""Characters of words that are read; a line of a ticket is shorter."""

_MOST_PARTS = 24
_DONE = "\x01"
_UNSEEN = re.compile("[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]+")
_RUN = re.compile(rf"[^\s{_DONE}]+(?:[^\S\n]{{1,3}}[^\s{_DONE}]+)*")
_PART = re.compile(r"[\n;；。]|\.\s")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:[.,]\d+)?[eE]\+?\d{1,3}(?!\w)")
_ROUND = ".,:;!?'()[]<>|-–—=*#•「」“”\"，。、；：？！（）【】 \t"


class WordsReader:
    """One request's words; what was read is crossed out, so that nothing is read twice."""

    def __init__(self, text: str, at: int, into: Gathering) -> None:
        """`at`: where it begins in the whole text."""
        self._into = into
        self._at = at
        self._text = text
        self._rest = _spaced(text)

    def read(self) -> list[str]:
        """The rooms named; what else there is belongs to the last of them."""
        rooms = self._rooms()
        for task in self._crossed(patterns.TASK):
            self._into.leave(Why.NO_PART, *self._span(task), "TaskId")
        for one in self._crossed(patterns.BIZ):
            self._into.take(Field.BIZ, one["id"].strip('"“”「」'), *self._span(one, "id"))
        for field, ways in ((Field.EXCEPT, patterns.EXCEPT), (Field.ONLY, patterns.ONLY)):
            for way in ways:
                for users in self._crossed(way):
                    self._take_users(field, users)
            self._take_before(field)
        if patterns.RECORD.search(self._text):
            for users in self._crossed(patterns.FOR_USERS):
                self._take_users(Field.ONLY, users)
        for way in (patterns.MODE_LABEL, patterns.MODE):
            for mode in self._crossed(way):
                self._into.take(Field.MODE, mode["mode"].strip('"“”「」'), *self._span(mode, "mode"))
        for _ in self._crossed(patterns.EVERYONE):
            pass
        if not rooms:
            rooms = self._only_id()
        return rooms

    def _take_users(self, field: Field, users: re.Match[str]) -> None:
        self._into.take_users(field, _ids(users["ids"]), *self._span(users, "ids"))

    def _take_before(self, field: Field) -> None:
        """Ids with a word behind them that says what they are."""
        for run in list(patterns.RUN.finditer(self._rest)):
            before = patterns.BEFORE_USERS.search(self._rest[max(0, run.start() - 20) : run.start()])
            after = (patterns.AFTER_EXCEPT if field is Field.EXCEPT else patterns.AFTER_ONLY).match(
                self._rest, run.end()
            )
            if after is None and before and field is Field.ONLY:
                after = patterns.AFTER_USERS.match(self._rest, run.end())
            if after is not None:
                self._take_users(field, run)
                begin = run.start() - len(before[0]) if before else run.start()
                self._cross_out(begin, after.end())

    def _span(self, found: re.Match[str], name: str = "") -> tuple[int, int]:
        """Where it stands in the whole text."""
        begin, end = found.span(name or 0)
        return self._at + begin, self._at + end

    def _cross_out(self, begin: int, end: int) -> None:
        self._rest = self._rest[:begin] + _DONE * (end - begin) + self._rest[end:]

    def leave_rest(self) -> None:
        """Names what means nothing here."""
        for users in self._crossed(patterns.SOMEBODY):
            self._into.leave(Why.WHICH_LIST, *self._span(users))
        for number in self._crossed(_NUMBER):
            self._into.leave(Why.DIGITS_LOST if has_lost_digits(number[0]) else Why.UNKNOWN, *self._span(number))
        for _ in self._crossed(patterns.FILLERS):
            pass
        for run in _RUN.finditer(self._rest):
            words = run[0].strip(_ROUND)
            if any(map(str.isalnum, words)):
                begin = self._at + run.start() + run[0].index(words)
                self._into.leave(Why.UNKNOWN, begin, begin + len(words))

    def _crossed(self, way: re.Pattern[str]) -> Iterable[re.Match[str]]:
        """What is there, and from now on is not."""
        found = list(way.finditer(self._rest))
        if found:
            self._rest = way.sub(lambda one: _DONE * len(one[0]), self._rest)
        return found

    def _rooms(self) -> list[str]:
        rooms: list[str] = []
        for many in self._crossed(patterns.ROOMS):
            for one in patterns.ONE_ID.finditer(many["ids"]):
                if any(map(str.isdigit, one[0])):
                    rooms += self._room(one[0], many.start("ids") + one.start())
        for way in patterns.ROOM_PATTERNS:
            for found in self._crossed(way):
                rooms += self._room(found["id"], found.start("id"))
        return rooms

    def _room(self, text: str, begin: int) -> list[str]:
        room = clean_id(text.rstrip(".,:;!?）)」") if text[:1] not in "\"'“「『`" else _bare(text))
        if self._into.has(Field.ROOM) and self._into.draft().RoomId != room:
            self._into.begin_next()
        self._into.take(Field.ROOM, room, self._at + begin, self._at + begin + len(text))
        return [room]

    def _only_id(self) -> list[str]:
        """The one id that is said nothing of, where something is said of others."""
        if not any(map(self._into.has, (Field.ONLY, Field.EXCEPT, Field.MODE))):
            return []
        ids = [one for one in re.finditer(r"\S+", self._rest.replace(_DONE, " ")) if any(map(str.isdigit, one[0]))]
        if len(ids) != 1 or not patterns.ONE_ID.fullmatch(ids[0][0].strip(_ROUND)):
            return []
        text = ids[0][0].strip(_ROUND)
        begin = ids[0].start() + ids[0][0].index(text)
        self._cross_out(begin, begin + len(text))
        return self._room(text, begin)


def read_words(text: str, into: Gathering) -> bool:
    """Whether the text names a room, or says at least whom or how to record."""
    words = text[:MOST]
    parts = _parts(words)
    for begin, end in parts[:_MOST_PARTS]:
        into.begin_next()
        before = len(into.requests())
        reader = WordsReader(words[begin:end], begin, into)
        rooms = reader.read()
        reader.leave_rest()
        _share(into, before, len(rooms))
    read_to = parts[:_MOST_PARTS][-1][1]
    if len(text) > read_to:
        into.leave(Why.TOO_LONG, read_to, len(text))
    return bool(into.requests())


def _parts(text: str) -> list[tuple[int, int]]:
    """The text cut where another room is spoken of, at the beginning of its line or sentence."""
    spaced = _spaced(text)
    named = sorted(
        (found.start(), found.groupdict().get("id") or found[0])
        for way in (patterns.ROOMS, *patterns.ROOM_PATTERNS)
        for found in way.finditer(spaced)
    )
    cuts = [0]
    last = ""
    for begin, room in named:
        if last and room != last:
            stops = [stop.end() for stop in _PART.finditer(text, cuts[-1], begin)]
            cut = stops[-1] if stops else begin
            if not any(cut <= other < begin and one == last for other, one in named):
                cuts.append(cut)
        last = room
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _share(into: Gathering, before: int, count: int) -> None:
    """What is said of several rooms at once is said of each."""
    if count > 1:
        into.share_from(before)


def _ids(text: str) -> list[str]:
    ids = [_bare(one[0]) for one in patterns.ONE_ID.finditer(_AND_WORDS.sub(_blank, text))]
    return [one for one in ids if one]


_AND_WORDS = re.compile(r"\b(?:and|or)\b|さん")


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _bare(text: str) -> str:
    quoted = text[:1] in "\"“「『`'" and text[-1:] in "\"”」』`'" and len(text) > 2
    return text[1:-1] if quoted else text


def _spaced(text: str) -> str:
    """The text, as long as before, with a space for what nobody sees at the edge of a word."""
    text = text.replace(_DONE, " ").replace("\0", " ").replace("\u3000", " ")

    def space(unseen: re.Match[str]) -> str:
        inside = text[unseen.start() - 1 : unseen.start()].strip() and text[unseen.end() : unseen.end() + 1].strip()
        return unseen[0] if inside else " " * len(unseen[0])

    return _UNSEEN.sub(space, text)
