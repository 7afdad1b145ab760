"""What is to be said goes through the ledger as text and comes back; foreign text is never taken for it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail, message_of
from gme_console.api.detail_json import read, written

WORDS = st.text() | st.integers(0, 2**64)


@given(st.text(), st.dictionaries(st.text(st.characters(categories=["Ll"]), min_size=1), WORDS))
def test_a_detail_is_read_as_it_was_written(code: str, words: dict[str, str | int]) -> None:
    inner = Detail(code, **{name: word for name, word in words.items() if name not in ("detail", "self")})
    for detail in (inner, Detail("outer", why=inner, n=1)):
        assert read(written(detail)) == detail


@given(st.text() | st.text().map(lambda text: '{"detail": ' + text) | st.text().map(lambda text: written(Detail(text))))
def test_foreign_text_stays_what_it_is(text: str) -> None:
    assert read(written(text)) == text


def test_what_looks_like_a_detail_and_is_none_is_text() -> None:
    broken = ('{"detail": ', '{"detail": 7}', '{"detail": {}}', '{"detail": null}', '{"detail": "a"} and more')
    half = '{"detail": "a", "why": "\\ud800"}'
    deep = '{"detail": "a", "why": ' * 300 + "1" + "}" * 300
    for text in (*broken, '{"detail": "a", "n": [1]}', '{"detail": "a", "n": null}', half, deep):
        assert read(text) == text


def test_only_what_is_not_ours_is_foreign() -> None:
    inner = Detail("not_json", why="Expecting value")
    assert Detail("outer", inner=inner, status=503, host="a.b").foreign() == ["Expecting value", "a.b"]


def test_an_exception_brings_its_detail_or_its_text() -> None:
    assert message_of(ValueError(Detail("x"))) == Detail("x")
    assert message_of(ValueError("words")) == "words"
    assert message_of(ValueError()) == ""
