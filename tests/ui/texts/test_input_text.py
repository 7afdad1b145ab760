"""What the form says about what was typed, whatever it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail
from gme_console.api.inputs.odd_ids import OddityKind
from gme_console.api.inputs.validation import (
    ProblemCode,
    check_biz_id,
    check_grouping,
    check_room_id,
    check_user_id,
    check_user_lists,
)
from gme_console.api.plain_text import plain_text
from gme_console.api.values import UserLists
from gme_console.ui.texts.form.form_text import INPUT_SENTENCES, input_text


def test_everything_that_can_be_wrong_has_its_sentence() -> None:
    assert set(INPUT_SENTENCES) == {*ProblemCode, *OddityKind}


@given(st.text())
def test_no_sentence_ever_fails_or_quotes_something_invisible(text: str) -> None:
    found = [
        check_biz_id(text),
        check_room_id(text),
        check_user_id(text),
        check_user_lists(UserLists((text,), (text,))),
    ]
    for problem in found:
        if problem is not None:
            said = input_text(problem.what)
            assert said == plain_text(said, 1000)
            assert said[0].isupper()
            assert said.endswith(".")


def test_sentences_are_whole_and_count() -> None:
    long, many = check_room_id("会" * 200), check_user_lists(UserLists(tuple(map(str, range(21)))))
    shared, odd = check_user_lists(UserLists(("1", "2"), ("3", "2"))), check_user_lists(UserLists(("１", "２", "３")))
    grouped = check_grouping("1,234,567", ("1", "234", "567"), "x")
    assert long
    assert many
    assert shared
    assert odd
    assert grouped
    assert input_text(long.what) == "The room id has 200 characters; the voice SDK's guide allows 127."
    assert input_text(many.what) == "At most 20 users can be listed; remove 1 of 21."
    assert input_text(shared.what) == "User 2 is on both lists."
    assert input_text(odd.what) == (
        "The user id １ contains “１” (fullwidth digit one) in place of a plain character. "
        "2 more on this list are odd, too."
    )
    assert input_text(grouped.what) == "1,234,567 was taken for 3 users. It may be one number, grouped by thousands."


@pytest.mark.parametrize("text", ["1.44115E+17", "144115188075856000"])
def test_lost_digits_are_said(text: str) -> None:
    problem = check_user_id(text)
    assert problem is not None
    assert "digits" in input_text(problem.what)


def test_a_code_that_is_not_known_is_shown_as_it_is() -> None:
    assert input_text(Detail("from_the_future", room="{7}")) == "from the future, {7}"
    assert input_text(Detail(ProblemCode.ROOM_ID_ODD)) == "room id odd"
