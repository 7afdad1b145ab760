"""What the form says before anything is sent, and what it makes of pasted ids."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail
from gme_console.api.inputs.typed_ids import clean_id, split_user_ids
from gme_console.api.inputs.validation import (
    Problem,
    ProblemCode,
    check_biz_id,
    check_record_mode,
    check_room_id,
    check_user_id,
    check_user_lists,
)
from gme_console.api.values import UINT64_MAX, RecordMode, UserLists


def stops(problem: Problem | None, field: str) -> bool:
    return problem is not None and problem.field == field and not problem.caution


def cautions(problem: Problem | None, field: str) -> bool:
    return problem is not None and problem.field == field and problem.caution


@pytest.mark.parametrize("text", ["1", "3400352518", " 3400352518 ", "0003400352518", str(UINT64_MAX)])
def test_a_biz_id_may_be_any_uint64_but_zero(text: str) -> None:
    assert check_biz_id(text) is None


@pytest.mark.parametrize(
    "text",
    ["", "  ", "0", "000", "-1", "+1", "1.0", "1e9", "1_000", "1,000", "abc", "0x10",
     "３４００", "٣", "²", str(UINT64_MAX + 1),
     "9" * 5000],
)  # fmt: skip
def test_what_is_no_biz_id_is_said(text: str) -> None:
    assert stops(check_biz_id(text), "BizId")


@given(st.text())
def test_a_biz_id_that_passes_is_one(text: str) -> None:
    if check_biz_id(text) is None:
        assert 0 < int(clean_id(text).strip()) <= UINT64_MAX


@given(st.integers(1, UINT64_MAX))
def test_every_uint64_passes(value: int) -> None:
    assert check_biz_id(str(value)) is None


@pytest.mark.parametrize(
    "text", ["1987", "001987", "0", "abc", "直播间", "🎙", "a b", "<b>room</b>", "'; --", "r" * 127]
)
def test_a_room_id_may_be_any_text(text: str) -> None:
    assert check_room_id(text) is None


@pytest.mark.parametrize(
    "text", ["", " ", "\t\n", "\u3000", "a\nb", "a\tb", "1987\r\n", "a\x00", "a\x7f", "a\x85b", "\ud800"]
)
def test_a_blank_or_unprintable_room_id_stops(text: str) -> None:
    assert stops(check_room_id(text), "RoomId")


@pytest.mark.parametrize(
    "text", [" 1987", "1987 ", "1987\u00a0", "19\u200b87", "\ufeff1987", "\u202e1987", "r" * 128, "会" * 128]
)
def test_a_doubtful_room_id_is_only_a_caution(text: str) -> None:
    assert cautions(check_room_id(text), "RoomId")


def test_the_caution_about_length_counts_characters() -> None:
    problem = check_room_id("会" * 200)
    assert problem is not None
    assert problem.what == Detail(ProblemCode.ROOM_ID_LONG, n=200, most=127)


def test_the_three_modes_and_no_other() -> None:
    assert [mode for mode in range(-1, 300) if check_record_mode(mode) is None] == [1, 2, 3]
    assert all(check_record_mode(mode) is None for mode in RecordMode)
    for other in (None, True, 2**64):
        assert stops(check_record_mode(other), "RecordMode")


@pytest.mark.parametrize("text", ["1145", "0001145", "-5", "user@example.invalid", "用户", "9223372036854775807"])
def test_a_user_id_may_be_any_text(text: str) -> None:
    assert check_user_id(text) is None


@pytest.mark.parametrize("text", ["", " ", "a\nb", "a\x00b", "\udfff"])
def test_an_empty_or_unprintable_user_id_stops(text: str) -> None:
    assert stops(check_user_id(text), "SubscribeUserIds")
    assert stops(check_user_id(text, "UnSubscribeUserIds"), "UnSubscribeUserIds")


@pytest.mark.parametrize("text", [" 1145", "11 45", "1145\u200b"])
def test_space_in_a_user_id_is_a_caution(text: str) -> None:
    assert cautions(check_user_id(text), "SubscribeUserIds")


def ids(count: int, start: int = 0) -> tuple[str, ...]:
    return tuple(str(number) for number in range(start, start + count))


def test_everyone_and_either_list_up_to_twenty_pass() -> None:
    assert check_user_lists(UserLists()) is None
    assert check_user_lists(UserLists(ids(20))) is None
    assert check_user_lists(UserLists((), ids(20))) is None
    assert check_user_lists(UserLists(("1", "01", "001"))) is None


def test_the_twenty_first_stops_on_its_own_list() -> None:
    first = check_user_lists(UserLists(ids(21)))
    assert stops(first, "SubscribeUserIds")
    assert first is not None
    assert first.what == Detail(ProblemCode.TOO_MANY_USERS, most=20, excess=1, listed=21)
    assert stops(check_user_lists(UserLists((), ids(25))), "UnSubscribeUserIds")


def test_repeated_empty_and_shared_ids_stop() -> None:
    assert stops(check_user_lists(UserLists(("1", "2", "1"))), "SubscribeUserIds")
    assert stops(check_user_lists(UserLists((), ("2", "2"))), "UnSubscribeUserIds")
    assert stops(check_user_lists(UserLists(("1", ""))), "SubscribeUserIds")
    shared = check_user_lists(UserLists(("1", "2"), ("3", "2")))
    assert stops(shared, "UnSubscribeUserIds")
    assert shared is not None
    assert shared.what == Detail(ProblemCode.ON_BOTH_LISTS, user="2")


def test_both_lists_are_a_caution_that_no_error_hides_behind() -> None:
    assert cautions(check_user_lists(UserLists(("1145",), ("1987",))), "UnSubscribeUserIds")
    assert stops(check_user_lists(UserLists(("a b",), ids(21))), "UnSubscribeUserIds")


@pytest.mark.parametrize(
    ("pasted", "expected"),
    [
        ("", ()),
        (" ,;\n\t|、，；[]\"'", ()),
        ("1145", ("1145",)),
        ("1145,1987", ("1145", "1987")),
        ('["1145","1987"]', ("1145", "1987")),
        ("[1145, 1987]", ("1145", "1987")),
        ("{'1145', '1987'}", ("1145", "1987")),
        ("(1145)(1987)", ("1145", "1987")),
        ("1145、1987，2001；2002", ("1145", "1987", "2001", "2002")),
        ("1145\r\n1987\r\n", ("1145", "1987")),
        ("1145\t1987 | 2001;2002", ("1145", "1987", "2001", "2002")),
        ("“1145” „1987“ «2001» 「2002」", ("1145", "1987", "2001", "2002")),
        ("1145\u30001987\u00a02001\u20282002", ("1145", "1987", "2001", "2002")),
        ("\ufeff1145\u200b,\u202a1987\u202c", ("1145", "1987")),
        ("2 1 2 3 1", ("2", "1", "3")),
        ("007 7 07", ("007", "7", "07")),
        ("o'neil, user@host.invalid; a.b-c_d/e:f", ("o'neil", "user@host.invalid", "a.b-c_d/e:f")),
        ("用户1，用户2", ("用户1", "用户2")),
    ],
)
def test_pasted_ids_are_found_whatever_stands_between_them(pasted: str, expected: tuple[str, ...]) -> None:
    assert split_user_ids(pasted) == expected


USER_IDS = st.from_regex(r"[0-9A-Za-z@._用户🎙-]{1,20}", fullmatch=True)
BETWEEN = st.text(st.sampled_from(' \t\r\n,;|、，；"“”[](){}\u3000\u00a0'), min_size=1, max_size=5)


@given(st.lists(st.tuples(USER_IDS, BETWEEN)), st.data())
def test_any_mixture_of_separators_gives_the_ids_in_order_each_once(
    pieces: list[tuple[str, str]], data: st.DataObject
) -> None:
    pasted = data.draw(st.just("") | BETWEEN) + "".join(user + between for user, between in pieces)
    assert split_user_ids(pasted) == tuple(dict.fromkeys(user for user, _ in pieces))


@given(st.text() | st.text(st.sampled_from("1145 ,;|、，\"'[]\u200b\ufeff\n")))
def test_splitting_any_text_invents_nothing_and_is_stable(text: str) -> None:
    found = split_user_ids(text)
    assert len(set(found)) == len(found)
    assert all(user and user in text for user in found)
    assert not any(character.isspace() or character in ',;|"、，；' for user in found for character in user)
    assert split_user_ids("\n".join(found)) == found
