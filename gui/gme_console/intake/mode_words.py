"""How people write a RecordMode: the API's numbers, and words in English, Japanese and Chinese.

A callback numbers its modes otherwise (0 single, 1 mixed): who reads one hands over a word.
"""

from __future__ import annotations

import re

from gme_console.api.plain_text import folded
from gme_console.api.values import RecordMode

_WORDS = {
    RecordMode.SINGLE: """
        1 single individual individually separate separately solo per-user each single-stream single-stream-recording
        シングル 単独 個別 個別録音 個人別 ユーザー別 ユーザ別 シングルストリーム 単一ストリーム 単一
        单流 单路 单人 单独 分开 分轨 单流录制 单路录制 单流模式 單流 單路 單獨 分開 單流錄製
        """,
    RecordMode.MIXED: """
        2 mixed mix together merged combined mixed-stream mixed-streams mixed-stream-recording
        ミックス 混合 ミキシング ミックス録音 混合録音 ミックスストリーム 混合ストリーム 合成
        混流 合流 混音 混流录制 合流录制 混音录制 混流模式 混合录制 混流錄製 混音錄製
        """,
    RecordMode.BOTH: """
        3 both single+mixed mixed+single single-and-mixed mixed-and-single single&mixed single/mixed single,mixed
        両方 双方 個別と混合 個別とミックス シングルとミックス シングル+ミックス 単独とミックス 個別+混合
        都 两者 两种 全部 单流和混流 单流+混流 混流和单流 单流与混流 单流、混流 同时 單流和混流 兩者 兩種
        """,
}
_SPACES = re.compile(r"\s+|(?<=\w)[_-](?=\w)")
_ENDS = re.compile("(?:mode|モード|模式)$")


def _key(word: str) -> str:
    return _SPACES.sub("", folded(word)).strip("\"'()[]「」“”.。:")


_MODES = {_key(word): int(mode) for mode, words in _WORDS.items() for word in words.split()}


def mode_of(word: str) -> int | None:
    """The RecordMode (1, 2 or 3) that a word or number stands for; None where it is none of them."""
    key = _key(word[:60])
    return _MODES.get(key) or _MODES.get(_ENDS.sub("", key))
