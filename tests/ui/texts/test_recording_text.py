from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UserLists
from gme_console.ui.texts.form.read_back_text import who_sentence
from gme_console.ui.texts.recording_text import mode_text, users_text


def only(*ids: str) -> UserLists:
    return UserLists(SubscribeUserIds=ids)


def left_out(*ids: str) -> UserLists:
    return UserLists(UnSubscribeUserIds=ids)


@pytest.mark.parametrize(
    ("mode", "words"), [(1, "Single"), (2, "Mixed"), (3, "Both"), (0, "0"), (2**64 - 1, str(2**64 - 1))]
)
def test_a_mode_has_a_name_and_an_unknown_one_its_number(mode: int, words: str) -> None:
    assert mode_text(mode) == words


@pytest.mark.parametrize(
    ("users", "words"),
    [
        (UserLists(), "everyone"),
        (only("1145"), "only 1145"),
        (only("1145", "7"), "only 1145, 7"),
        (only("1145", "7", "8", "9", "10"), "only 1145, 7 +3"),
        (left_out("2"), "except 2"),
        (left_out("2", "7"), "except 2, 7"),
        (UserLists(("1145",), ("2",)), "only 1145, except 2"),
        (only("a\0b"), "only a␀b"),
    ],
)
def test_users_fit_in_a_table_cell(users: UserLists, words: str) -> None:
    assert users_text(users) == words


@pytest.mark.parametrize(
    ("mode", "users", "sentence"),
    [
        (1, only("1145"), "Only user 1145 in room 1987 will be recorded, in a file of their own."),
        (1, only("1145", "7"), "Only users 1145 and 7 in room 1987 will be recorded, each in a file of their own."),
        (
            2,
            only("1", "2", "3"),
            "Only users 1, 2 and 3 in room 1987 will be recorded, together in one file for the room.",
        ),
        (2, only("1"), "Only user 1 in room 1987 will be recorded, in one file for the room."),
        (1, only(*"12345"), "Only users 1, 2 and 3 more in room 1987 will be recorded, each in a file of their own."),
        (1, UserLists(), "Everyone in room 1987 will be recorded, each in a file of their own."),
        (
            3,
            left_out("2"),
            "Everyone in room 1987 except user 2 will be recorded, "
            "each in a file of their own and together in one file for the room.",
        ),
        (
            2,
            UserLists(("1145",), ("1987",)),
            "Only user 1145 in room 1987, but not user 1987, will be recorded, in one file for the room.",
        ),
        (9, UserLists(), "Room 1987 will be recorded in mode 9."),
        (
            3,
            UserLists(("5", "6"), ("7", "8")),
            "Only users 5 and 6 in room 1987, but not users 7 and 8, will be recorded, "
            "each in a file of their own and together in one file for the room.",
        ),
    ],
)
def test_the_sentence_says_who_and_how_many_files(mode: int, users: UserLists, sentence: str) -> None:
    assert who_sentence("1987", mode, users) == sentence


def test_the_sentence_knows_that_there_is_no_room() -> None:
    assert who_sentence("", 1, UserLists()) == "No room is named yet."


def test_spaces_of_a_room_are_seen() -> None:
    assert "in room “ 1987” will" in who_sentence(" 1987", 1, UserLists())


@given(st.text(min_size=1, max_size=300), st.lists(st.text(min_size=1, max_size=60), max_size=30), st.integers(0, 4))
def test_whatever_the_ids_the_texts_are_visible_and_short(room: str, ids: list[str], mode: int) -> None:
    for users in (only(*ids), left_out(*ids), UserLists(tuple(ids), tuple(ids))):
        for text in (who_sentence(room, mode, users), users_text(users)):
            assert not any(is_invisible(character) for character in text)
        assert len(users_text(users)) < 400


@pytest.mark.parametrize("length", [1, 36, 37, 127, 128, 1000, 5000])
def test_every_id_is_read_back_whole(length: int) -> None:
    room, user, other = "r" * length + "1", "u" * length + "2", "v" * length + "3"
    for users in (only(user, other), left_out(user, other), UserLists((user,), (other,))):
        sentence = who_sentence(room, 1, users)
        assert f"room {room}" in sentence
        assert user in sentence
        assert other in sentence
        assert "…" not in sentence
