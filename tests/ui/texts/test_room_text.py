"""What is said under the form's room, in whole sentences."""

from __future__ import annotations

import pytest

from gme_console.api.values import EVERYONE, UserLists
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ui.texts.form.room_text import NoteTone, room_note
from history_rows import make_row


def status(finding: RoomState, users: UserLists = EVERYONE, *, ours: bool = False) -> RoomStatus:
    taken = (446192236330927912, 2, users, make_row(7) if ours else None) if finding is RoomState.TAKEN else ()
    return RoomStatus(1, "1987", finding, *taken)


@pytest.mark.parametrize(
    ("users", "whom"),
    [
        (UserLists(), "everyone"),
        (UserLists(("1145",)), "only user 1145"),
        (UserLists(("1145", "7")), "only users 1145 and 7"),
        (UserLists(tuple(map(str, range(18)))), "only users 0, 1 and 16 more"),
        (UserLists((), ("2",)), "all except user 2"),
        (UserLists(("1145",), ("2",)), "only user 1145, except user 2"),
    ],
)
def test_a_room_that_is_recorded_here_says_whom(users: UserLists, whom: str) -> None:
    note = room_note(status(RoomState.TAKEN, users, ours=True))
    assert note.text == f"This console is recording this room: {whom}."
    assert note.tone is NoteTone.GOOD
    assert note.signed() == f"● {note.text}"
    assert note.full == f"{note.text} Mode: Mixed. TaskId 446192236330927912."


def test_a_room_that_others_record_says_what_can_be_done() -> None:
    note = room_note(status(RoomState.TAKEN))
    assert note.text == "Already being recorded, not from this console. Adopt it to change or stop it."
    assert note.signed().startswith("⚠ ")


def test_nothing_that_is_right_has_a_sign_or_a_colour() -> None:
    for finding in (RoomState.ASKING, RoomState.FREE, RoomState.NO_ROOM):
        note = room_note(status(finding))
        assert (note.signed(), note.tone) == (note.text, NoteTone.DIM)


def test_what_is_no_news_any_more_says_when() -> None:
    for finding in (RoomState.FREE, RoomState.NO_ROOM, RoomState.TAKEN):
        text = room_note(status(finding), asked_at="12:04").text
        assert "12:04" in text
        assert " now" not in text


def test_a_start_that_was_not_sent_says_so_first() -> None:
    note = room_note(status(RoomState.TAKEN, ours=True), unsent=True)
    assert note.text == "Nothing was sent. This console is recording this room: everyone."
    assert note.tone is NoteTone.CAUTION
