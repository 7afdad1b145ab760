"""Credentials from the environment."""

from __future__ import annotations

import itertools
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import message_of
from gme_console.api.target import Credential
from gme_console.profiles.environment import NoEnvironmentCredential, flaw_in, from_environment
from gme_console.ui.texts.message_text import message_text

ID, KEY, TOKEN = "TENCENTCLOUD_SECRET_ID", "TENCENTCLOUD_SECRET_KEY", "TENCENTCLOUD_TOKEN"
TOKENS = (TOKEN, "TENCENTCLOUD_SESSION_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN")
GOOD = {ID: "AKIDexample0id", KEY: "example0key", "OTHER": "x"}


def refusal(environ: dict[str, str]) -> str:
    with pytest.raises(NoEnvironmentCredential) as caught:
        from_environment(environ)
    report = "".join(traceback.format_exception(caught.value)) + repr(caught.value)
    assert not any(value in report for value in environ.values() if len(value) > 4)
    return message_text(message_of(caught.value))


def test_a_pair_and_a_token_are_taken_as_they_are() -> None:
    assert from_environment(GOOD) == Credential("AKIDexample0id", "example0key")
    assert from_environment({**GOOD, TOKEN: ""}) == Credential("AKIDexample0id", "example0key")
    assert from_environment({**GOOD, TOKEN: "t" * 4096}).token == "t" * 4096


@pytest.mark.parametrize("names", [pair for n in (1, 2, 3) for pair in itertools.combinations(TOKENS, n)])
def test_a_token_is_found_under_every_name_that_the_vendors_tools_use(names: tuple[str, ...]) -> None:
    empty = dict.fromkeys(TOKENS, "")
    assert from_environment({**GOOD, **empty, **dict.fromkeys(names, "token99")}).token == "token99"


@pytest.mark.parametrize(("one", "other"), list(itertools.permutations(TOKENS, 2)))
def test_two_tokens_that_differ_are_said_by_name(one: str, other: str) -> None:
    sentence = refusal({**GOOD, one: "token-1", other: "token-2"})
    assert one in sentence
    assert other in sentence
    assert not any(name in sentence.split() for name in set(TOKENS) - {one, other})


def test_the_sentence_names_exactly_what_is_missing() -> None:
    assert refusal({}) == f"{ID} and {KEY} are not set in the console's environment."
    assert refusal({ID: "AKIDexample0id"}) == f"{KEY} is not set in the console's environment."
    assert refusal({ID: "", KEY: "example0key"}) == f"{ID} is not set in the console's environment."


@pytest.mark.parametrize("name", [ID, KEY, *TOKENS])
@pytest.mark.parametrize("value", [" value99", "value99\n", "\tvalue99", "value99\u3000", "value99\r\n"])
def test_space_round_a_value_is_said_and_not_dropped(name: str, value: str) -> None:
    assert refusal({**GOOD, name: value}).startswith(f"{name} begins or ends with a space or a line break")


@pytest.mark.parametrize("name", [ID, KEY, *TOKENS])
@pytest.mark.parametrize("value", ["val ue99", "val\nue99", "välue99", "val\x00ue99", "value\udcff99", "v\u200balue99"])
def test_what_no_key_contains_is_said(name: str, value: str) -> None:
    assert refusal({**GOOD, name: value}).startswith(f"{name} contains a character that no key has")


@given(st.text())
def test_only_printable_ascii_passes_and_no_sentence_quotes_it(secret: str) -> None:
    sentence = flaw_in("The key", secret)
    assert (sentence is None) == all(33 <= ord(character) <= 126 for character in secret)
    assert sentence in {None, flaw_in("The key", " x"), flaw_in("The key", "x x")}
