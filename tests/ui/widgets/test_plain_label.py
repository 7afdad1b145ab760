"""Foreign text is shown as what it is: no markup, nothing invisible, nothing endless."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.widgets.labels import LABEL_LIMIT, PlainLabel

ANY_TEXT = st.text(st.characters(), max_size=60)


@pytest.mark.parametrize("text", ["", "1987", "会議室 東京", "语音　房间", "ünïcode ✓ 🎙", "a\u00a0b"])
def test_what_can_be_seen_stays_as_it_is(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b", "a␀b"),
        ("\x1b[31m", "␛[31m"),
        ("a\tb\nc\r", "a␉b␊c␍"),
        ("\x7f", "␡"),
        ("abc\u202edcba", "abc⟨U+202E⟩dcba"),
        ("a\u200bb", "a⟨U+200B⟩b"),
        ("\ud800", "⟨U+D800⟩"),
    ],
)
def test_what_cannot_be_seen_is_named(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_line_breaks_stay_when_lines_are_wanted() -> None:
    assert visible("one\r\ntwo\nthree\rfour\x00", lines=True) == "one\ntwo\nthree␍four␀"


@given(ANY_TEXT, st.integers(1, 80), st.booleans())
def test_the_limit_holds_and_nothing_invisible_is_left(text: str, limit: int, lines: bool) -> None:
    shown = visible(text, limit, lines=lines)
    assert len(shown) <= limit
    unseen = {"Cc", "Cf", "Cs", "Zl", "Zp"}
    assert all(unicodedata.category(one) not in unseen or (lines and one == "\n") for one in shown)
    shown.encode("utf-8")


@given(ANY_TEXT)
def test_nothing_is_left_out_without_a_limit(text: str) -> None:
    assert len(visible(text)) >= len(text)
    assert "…" in text or "…" not in visible(text)


@pytest.mark.parametrize("text", ["<b>bold</b>", "<img src=x>", "a & b", "plain\n<i>two</i>", "</p><h1>out</h1>"])
def test_a_tooltip_renders_to_the_text_itself(qtbot: QtBot, text: str) -> None:
    assert GuiQt.mightBeRichText(tooltip(text))
    document = QTextDocument()
    document.setHtml(tooltip(text))
    assert document.toPlainText() == text


def test_a_label_renders_no_markup(qtbot: QtBot) -> None:
    label = PlainLabel("<b>bold</b>\x00", selectable=True)
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText
    assert label.text() == "<b>bold</b>␀"
    assert label.wordWrap()
    assert label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard
    label.setText("x" * 1_000_000)
    assert len(label.text()) == LABEL_LIMIT


def test_a_label_is_not_selectable_unless_asked(qtbot: QtBot) -> None:
    label = PlainLabel("text")
    qtbot.addWidget(label)
    assert not label.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_moments_are_exact() -> None:
    assert utc_time(1_772_326_931_250_000) == "2026-03-01 01:02:11.250 UTC"
    assert len(local_time(1_772_326_931_250_000)) == len("2026-03-01 10:02:11")


@pytest.mark.parametrize("at_us", [10**30, -(10**30)])
def test_a_moment_that_no_calendar_has_stays_a_number(at_us: int) -> None:
    assert local_time(at_us) == utc_time(at_us) == str(at_us)
