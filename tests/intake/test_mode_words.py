"""Modes as people write them."""

from __future__ import annotations

import pytest

from gme_console.intake.draft import DraftRequest
from gme_console.intake.mode_words import mode_of


@pytest.mark.parametrize(
    ("word", "mode"),
    [
        *(
            (word, 1)
            for word in ("1", "１", "single", " Single ", "SINGLE", "Single mode", "single-stream", "per user")
        ),
        *((word, 1) for word in ("シングル", "ｼﾝｸﾞﾙ", "個別", "シングルモード", "单流", "单流模式", "單流", "单路录制")),
        *((word, 2) for word in ("2", "mixed", "Mix", "mixed_stream", "ミックス", "混合", "混流", "合流", "混流錄製")),
        *(
            (word, 3)
            for word in ("3", "both", "Both.", "single + mixed", "両方", "シングルとミックス", "单流和混流", "“both”")
        ),
        *(
            (word, None)
            for word in ("", " ", "0", "4", "12", "1.0", "-1", "singles", "mixed up", "everyone", "1" * 5000)
        ),
        ("single\0", 1),
    ],
)
def test_a_word_or_a_number_is_a_mode_or_none(word: str, mode: int | None) -> None:
    assert mode_of(word) == mode


def test_a_draft_says_nothing_at_first() -> None:
    assert DraftRequest() == ("", "", "", (), (), "", "", "")
