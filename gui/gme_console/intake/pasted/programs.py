"""Programs that send a request: ours, the vendor's examples, and what API Explorer writes, in Python and its like."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.intake.draft import Field
from gme_console.intake.field_names import field_of
from gme_console.intake.pasted.literals import Leaf, keys_in, read_value
from gme_console.intake.pasted.objects import ObjectReader, plain_values
from gme_console.intake.pasted.paste_result import Why

if TYPE_CHECKING:
    from gme_console.intake.pasted.draft_builder import DraftBuilder

_SIGNS = re.compile(
    r"tencentcloud|from_json_string|fromJsonString|(?:Start|Stop)RecordRequest|GmeClient|json\.dumps|\.StartRecord\(|NewClient"
)
_COMMENT = re.compile(r"(?m)^[^\S\n]*(?:#|//|\*|/\*)[^\n]*")
_OBJECT = re.compile(r"\{|[\"'`]\{")
_ASSIGNED = re.compile(
    r"(?<![\w\"'])(?:\w{1,60}\.|set)?(RoomId|BizId|RecordMode|(?:Un)?SubscribeUserIds)\s{0,9}(?:=(?!=)|\()\s{0,9}"
)
_ACTION = re.compile(r"\b(?:models\.)?(?:New)?([A-Z][A-Za-z]{4,40})Request\b")
_ACTIONS = ("StopRecord", "ModifyRecordInfo", "DescribeTaskInfo", "DescribeRecordInfo")


def is_program(text: str) -> bool:
    return bool(_SIGNS.search(text))


def read_program(text: str, into: DraftBuilder) -> bool:
    """Whether there is a request in it: an object with the API's names, or values given to them one by one."""
    text = _COMMENT.sub(lambda comment: " " * len(comment[0]), text)
    for action in _ACTION.finditer(text):
        if action[1] in _ACTIONS:
            into.leave(Why.OTHER_ACTION, action.start(1), action.end(1), action[1])
            break
    found = _read_objects(text, into)
    return _read_assigned(text, into) or found


def _read_objects(text: str, into: DraftBuilder) -> bool:
    found, place = False, 0
    reader = ObjectReader(into, names_rest=False)
    while begin := _OBJECT.search(text, place):
        read = read_value(text, begin.start())
        if read is None:
            break
        place = max(read.end, begin.end())
        named = isinstance(read.value, Leaf) or any(field_of(key.text) for key in keys_in(read.value))
        if named:
            found = reader.read(read.value) or found
    return found


def _read_assigned(text: str, into: DraftBuilder) -> bool:
    found = False
    for name in _ASSIGNED.finditer(text):
        field = Field(field_of(name[1]))
        read = read_value(text, name.end())
        if read is None:
            continue
        values = plain_values(read.value)
        if values is None:
            into.leave(Why.VARIABLE, name.start(1), min(read.end, name.end() + 60), field)
            continue
        if field is Field.ROOM and into.has(Field.ROOM) and values and into.draft().RoomId != values[0].text:
            into.begin_next()
        for leaf in values:
            into.take(field, leaf.text, leaf.begin, leaf.end)
            found = True
    return found
