"""Why a row was found, in a few words."""

from __future__ import annotations

import pytest

from gme_console.api.values import UserLists
from gme_console.ui.texts.search_text import found_text
from history_rows import make_row

ROW = make_row(
    7,
    RoomId="lobby-77",
    users=UserLists(("1145", "00731"), ()),
    TaskId=446192236330927912,
    note="asked by phone,\nticket 5531 of the tournament on Friday evening in Osaka",
    RequestId="h9167d24-a2c6",
    profile_name="Production JP",
    ticket="GME-4711",
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        ("LOBBY", "Room"),
        ("731", "User 00731"),
        ("44619223", "TaskId"),
        ("osaka", "Note: …nt on Friday evening in Osaka"),
        ("asked", "Note: asked by phone, ticket 5531 o…"),
        ("4711", "Ticket GME-4711"),
        ("9167d24", "RequestId"),
        ("ｐｒｏｄ", "Profile Production JP"),
        ("what a later request had", "an earlier request"),
    ],
)
def test_the_part_that_has_the_text_is_named(text: str, words: str) -> None:
    assert found_text(ROW, text) == words
