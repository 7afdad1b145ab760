"""Requests in people's own words: a ticket's line, a chat, labelled lines."""

from __future__ import annotations

import re

from gme_console.intake.draft import Field
from gme_console.intake.pasted import patterns
from gme_console.intake.pasted.draft_builder import DraftBuilder, has_lost_digits
from gme_console.intake.pasted.paste_result import Why
from gme_console.intake.pasted.room_phrases import bare, named_rooms, readable, room_text

MOST = 2_000
"""Characters of words that are read; a line of a ticket is shorter."""

_MOST_PARTS = 24
_DONE = "\x01"
_RUN = re.compile(rf"[^\s{_DONE}]+(?:[^\S\n]{{1,3}}[^\s{_DONE}]+)*")
_PART = re.compile(r"[\n;；。]|\.\s")
_NUMBER = re.compile(r"(?<![\w.])\d+(?:[.,]\d+)?e\+?\d{1,3}(?!\w)")
_AND_WORDS = re.compile(r"\b(?:and|or)\b|さん")
_ROUND = ".,:;!?'()[]<>|-–—=*#•「」“”\"，。、；：？！（）【】 \t"
_QUOTES = '"“”「」'


class NaturalLanguageReader:
    """One request's words; what was read is crossed out, so that nothing is read twice."""

    def __init__(self, text: str, at: int, into: DraftBuilder) -> None:
        """`at`: where it begins in the whole text."""
        self._into = into
        self._at = at
        self._text = text
        self._rest = readable(text)

    def read(self) -> int:
        """How many rooms are named; what else there is belongs to the last of them."""
        rooms = named_rooms(self._rest)
        for room in rooms:
            self._cross_out(room.begin, room.end)
            for begin, end in room.ids:
                self._take_room(begin, end)
        for task in self._crossed(patterns.TASK):
            self._into.leave(Why.NO_PART, *self._span(task), "TaskId")
        for one in self._crossed(patterns.BIZ):
            self._into.take(Field.BIZ, self._original(one, "id").strip(_QUOTES), *self._span(one, "id"))
        for count in self._crossed(patterns.COUNT):
            self._into.leave(Why.UNKNOWN, *self._span(count))
        self._take_users(in_room=bool(rooms))
        for way in (patterns.MODE_LABEL, patterns.MODE):
            for mode in self._crossed(way):
                self._into.take(Field.MODE, self._original(mode, "mode").strip(_QUOTES), *self._span(mode, "mode"))
        self._crossed(patterns.EVERYONE)
        return sum(len(room.ids) for room in rooms) or self._take_only_id()

    def leave_rest(self) -> None:
        """Names what means nothing here, a ticket aside."""
        self._take_ticket()
        for word, users in self._with_users(patterns.SOMEBODY):
            self._into.leave(Why.WHICH_LIST, self._at + word.start(), self._at + users.end())
            self._cross_out(word.start(), users.end())
        for stop in self._crossed(patterns.STOP):
            self._into.leave(Why.OTHER_ACTION, *self._span(stop), "StopRecord")
        for number in self._crossed(_NUMBER):
            self._into.leave(Why.DIGITS_LOST if has_lost_digits(number[0]) else Why.UNKNOWN, *self._span(number))
        for run in _RUN.finditer(self._rest):
            if any(map(str.isalnum, patterns.ALL_FILLERS.sub("", run[0]))):
                words = patterns.FILLERS.sub(lambda filler: " " * len(filler[0]), run[0])
                begin = len(words) - len(words.lstrip(_ROUND))
                end = len(words.rstrip(_ROUND))
                self._into.leave(Why.UNKNOWN, self._at + run.start() + begin, self._at + run.start() + end)

    def _take_ticket(self) -> None:
        """Of a request; alone it may be anything."""
        if not any(map(self._into.has, (Field.ROOM, Field.ONLY, Field.EXCEPT, Field.MODE))):
            return
        for found in patterns.TICKET.finditer(self._rest):
            name = "id" if found["id"] else "key"
            ticket = self._original(found, name)
            if not self._into.has(Field.TICKET) and (name == "id" or ticket.isupper()):
                self._into.take(Field.TICKET, ticket, *self._span(found, name))
                self._cross_out(*found.span())

    def _take_users(self, *, in_room: bool) -> None:
        """`in_room`: a room is named, so that whatever else is recorded is users."""
        self._take_behind(Field.EXCEPT, patterns.BEFORE_EXCEPT)
        self._take_before(Field.EXCEPT, patterns.AFTER_EXCEPT)
        self._take_behind(Field.ONLY, patterns.BEFORE_ONLY)
        self._take_before(Field.ONLY, patterns.AFTER_ONLY)
        self._take_before(Field.ONLY, patterns.AFTER_USERS, of_users=not in_room)
        if in_room:
            self._take_behind(Field.ONLY, patterns.BEFORE_ONLY_IN_ROOM)
        if patterns.RECORD.search(readable(self._text)):
            self._take_behind(Field.ONLY, patterns.BEFORE_ONLY_RECORDED)

    def _take_behind(self, field: Field, way: re.Pattern[str]) -> None:
        """Ids behind a word that says what they are."""
        for word, users in self._with_users(way):
            after = patterns.AFTER_EXCEPT.match(self._rest, users.end()) if field is Field.EXCEPT else None
            self._take_ids(field, users)
            self._cross_out(word.start(), after.end() if after else users.end())

    def _with_users(self, way: re.Pattern[str]) -> list[tuple[re.Match[str], re.Match[str]]]:
        """The words with the ids that stand right behind them; none of them overlap."""
        pairs: list[tuple[re.Match[str], re.Match[str]]] = []
        for word in way.finditer(self._rest):
            users = patterns.USERS.match(self._rest, word.end())
            if users and (not pairs or word.start() >= pairs[-1][1].end()):
                pairs.append((word, users))
        return pairs

    def _take_before(self, field: Field, way: re.Pattern[str], *, of_users: bool = False) -> None:
        """Ids with a word behind them that says what they are; `of_users`: if they are said to be users."""
        for users in list(patterns.USERS.finditer(self._rest)):
            after = way.match(self._rest, users.end())
            before = patterns.BEFORE_USERS.search(self._rest[max(0, users.start() - 20) : users.start()])
            if after is not None and (before or not of_users):
                self._take_ids(field, users)
                self._cross_out(users.start() - (len(before[0]) if before else 0), after.end())

    def _take_ids(self, field: Field, users: re.Match[str]) -> None:
        ids = _ids(users[0], self._text[users.start() : users.end()])
        self._into.take_users(field, ids, *self._span(users))

    def _take_room(self, begin: int, end: int) -> None:
        room = room_text(self._text[begin:end])
        if self._into.has(Field.ROOM) and self._into.draft().RoomId != room:
            self._into.begin_next()
        self._into.take(Field.ROOM, room, self._at + begin, self._at + end)

    def _take_only_id(self) -> int:
        """The one id that is said nothing of, where something is said of others."""
        if not any(map(self._into.has, (Field.ONLY, Field.EXCEPT, Field.MODE))):
            return 0
        words = re.finditer(r"\S+", self._rest.replace(_DONE, " "))
        with_digits = [one for one in words if any(map(str.isdigit, one[0]))]
        text = with_digits[0][0].strip(_ROUND) if len(with_digits) == 1 else ""
        if not patterns.WORD.fullmatch(text):
            return 0
        begin = with_digits[0].start() + with_digits[0][0].index(text)
        self._cross_out(begin, begin + len(text))
        self._take_room(begin, begin + len(text))
        return 1

    def _crossed(self, way: re.Pattern[str]) -> list[re.Match[str]]:
        """What is there, and from now on is not."""
        found = list(way.finditer(self._rest))
        for one in found:
            self._cross_out(*one.span())
        return found

    def _cross_out(self, begin: int, end: int) -> None:
        self._rest = self._rest[:begin] + _DONE * (end - begin) + self._rest[end:]

    def _span(self, found: re.Match[str], name: str = "") -> tuple[int, int]:
        """Where it stands in the whole text."""
        begin, end = found.span(name or 0)
        return self._at + begin, self._at + end

    def _original(self, found: re.Match[str], name: str) -> str:
        """In the letters that it is written in."""
        return self._text[found.start(name) : found.end(name)]


def read_words(text: str, into: DraftBuilder) -> bool:
    """Whether the text names a room, or says at least whom or how to record."""
    words = text[:MOST]
    parts = _parts(words)
    for begin, end in parts[:_MOST_PARTS]:
        into.begin_next()
        before = len(into.requests())
        reader = NaturalLanguageReader(words[begin:end], begin, into)
        if reader.read() > 1:
            into.share_from(before)
        reader.leave_rest()
    read_to = parts[:_MOST_PARTS][-1][1]
    if len(text) > read_to:
        into.leave(Why.TOO_LONG, read_to, len(text))
    return bool(into.requests())


def _parts(text: str) -> list[tuple[int, int]]:
    """The text cut where another room is spoken of, at the beginning of its line or sentence."""
    found = named_rooms(readable(text))
    rooms = [(room.begin, [room_text(text[begin:end]) for begin, end in room.ids]) for room in found]
    cuts = [0]
    last: list[str] = []
    for begin, ids in rooms:
        if last and ids != last:
            stops = [stop.end() for stop in _PART.finditer(text, cuts[-1], begin)]
            cut = stops[-1] if stops else begin
            if not any(cut <= other < begin and one == last for other, one in rooms):
                cuts.append(cut)
        last = ids
    return list(zip(cuts, [*cuts[1:], len(text)], strict=True))


def _ids(read: str, text: str) -> list[str]:
    apart = _AND_WORDS.sub(lambda word: " " * len(word[0]), read)
    return [bare(text[one.start() : one.end()]) for one in patterns.WORD.finditer(apart)]
