"""Bytes as text: a byte order mark, then strict UTF-8, then GB18030, or as chosen."""

from __future__ import annotations

import codecs
from typing import NamedTuple

from gme_console.intake.room_list.list_types import Encoding

CODECS = {
    Encoding.UTF_8: "utf-8",
    Encoding.UTF_16: "utf-16-le",
    Encoding.GB18030: "gb18030",
    Encoding.SHIFT_JIS: "cp932",  # as Windows writes it
    Encoding.EUC_JP: "euc_jp",
    Encoding.BIG5: "cp950",  # likewise
    Encoding.CP1252: "cp1252",
}
_MARKS = (
    (codecs.BOM_UTF8, Encoding.UTF_8, "utf-8"),
    (codecs.BOM_UTF16_LE, Encoding.UTF_16, "utf-16-le"),
    (codecs.BOM_UTF16_BE, Encoding.UTF_16, "utf-16-be"),
)
_UNREADABLE = "\ufffd"


class DecodedText(NamedTuple):
    """`unreadable`: how many characters the encoding does not have; each is U+FFFD in the text."""

    text: str
    encoding: Encoding
    unreadable: int = 0


def decoded(data: bytes, chosen: Encoding | None = None) -> DecodedText:
    """The text; a mark at its beginning is no part of it, and speaks unless another encoding was chosen."""
    for mark, encoding, codec in _MARKS:
        if data.startswith(mark) and chosen in (None, encoding):
            return _replacing(data[len(mark) :], encoding, codec)
    if chosen is not None:
        return _replacing(data, chosen, _sixteen(data) if chosen is Encoding.UTF_16 else CODECS[chosen])
    return _guessed(data)


def _guessed(data: bytes) -> DecodedText:
    """Text in UTF-16 without a mark is strict UTF-8, too, but full of zeros."""
    if data[:4000].count(0) * 4 >= len(data[:4000]) > 1:
        return _replacing(data, Encoding.UTF_16, _sixteen(data))
    for encoding in (Encoding.UTF_8, Encoding.GB18030):
        try:
            return DecodedText(data.decode(CODECS[encoding]), encoding)
        except UnicodeDecodeError:
            continue
    return _replacing(data, Encoding.CP1252, CODECS[Encoding.CP1252])


def _sixteen(data: bytes) -> str:
    """Which byte comes first: in a list most of the other ones are zero."""
    head = data[:4000]
    return "utf-16-be" if head[::2].count(0) > head[1::2].count(0) else "utf-16-le"


def _replacing(data: bytes, encoding: Encoding, codec: str) -> DecodedText:
    try:
        return DecodedText(data.decode(codec), encoding)
    except UnicodeDecodeError:
        text = data.decode(codec, "replace")
        return DecodedText(text, encoding, text.count(_UNREADABLE))
