"""Which family the characters of a language come from, and where its lines may end."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from gme_console.ui.theme.fonts import choose_han, id_font
from gme_console.ui.widgets.labels import BREAK, breakable

linux = pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="other families there")

HAN = {"ja": "Noto Sans CJK JP", "zh_CN": "Noto Sans CJK SC"}


@pytest.fixture(autouse=True)
def _font_again(qapp: QApplication) -> Iterator[None]:
    font = qapp.font()
    yield
    qapp.setFont(font)


@linux
def test_the_language_chooses_the_shape_of_its_characters(qapp: QApplication) -> None:
    own = qapp.font().families()
    for language in ("ja", "zh_CN", "ja"):
        choose_han(language)
        families = qapp.font().families()
        assert families[-1] == HAN[language]
        assert families[0] not in HAN.values(), "letters and digits stay as they were"
        assert id_font().families()[-1] == HAN[language]
    choose_han("en")
    assert not set(qapp.font().families()) & set(HAN.values())
    assert len(qapp.font().families()) == len(own)


@linux
def test_a_system_in_one_of_the_languages_keeps_its_letters(qapp: QApplication) -> None:
    font = qapp.font()
    font.setFamilies([HAN["ja"]])
    qapp.setFont(font)
    choose_han("en")
    assert qapp.font().families() == [HAN["ja"]]
    choose_han("zh_CN")
    assert qapp.font().families() == [HAN["zh_CN"], HAN["ja"]]


@pytest.mark.parametrize(
    "sentence", ["ルーム1987、タスク447988147489357622、0:00録音中、全員。", "任务 447988147527977459，所有人"]
)
def test_a_sentence_without_spaces_is_no_long_word(qapp: QApplication, sentence: str) -> None:
    assert breakable(sentence * 4, QFontMetrics(qapp.font())) == sentence * 4


def test_a_long_word_beside_characters_is_wrapped(qapp: QApplication) -> None:
    said = breakable("ルーム" + "lobby" * 25 + "を録音中", QFontMetrics(qapp.font()))
    assert BREAK in said
    assert not said.startswith(f"ルーム{BREAK}")
