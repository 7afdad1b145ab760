"""Whether an .xlsx file may be unpacked: it is a zip archive, and may be made to fill any memory."""

from __future__ import annotations

import io
import re
import zipfile

from gme_console.api.detail import Detail
from gme_console.intake.room_list.list_types import ListError, ListProblem

ZIP = b"PK\x03\x04"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""An .xls file, or one with a password."""

MOST_UNPACKED = 256 * 1024 * 1024
MOST_AT_ONCE = 64 * 1024 * 1024
"""Of a part that is read into memory whole: all but the sheets."""

MOST_PARTS = 2_000
_SHEETS = re.compile(r"xl/worksheets/[^/]+\.xml")
_ENTITY_WORDS = ("<!DOCTYPE", "<!ENTITY")
_ENTITIES = re.compile(
    b"|".join(re.escape(word.encode(code)) for word in _ENTITY_WORDS for code in ("ascii", "utf-16-le", "utf-16-be"))
)
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s>/]")
_CHUNK = 1 << 20


def looked_through(data: bytes) -> bool:
    """Whether a sheet has formulas. Raises ListError for what is not to be unpacked.

    What the archive says of a part's size is what is read of it at most, so that it may be believed.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED:
                raise ListError(Detail(ListProblem.BLOWN_UP_SHEET))
            xml = [part for part in parts if part.filename.lower().endswith((".xml", ".rels"))]
            return sum(_has_formulas(archive, part) for part in xml) > 0
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError, ValueError) as error:
        raise ListError(Detail(ListProblem.BROKEN_SHEET)) from error


def _has_formulas(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> bool:
    """Of a part that is a sheet; entities, which no such file needs and which unfold without end, are refused."""
    is_sheet = bool(_SHEETS.fullmatch(part.filename))
    if not is_sheet and part.file_size > MOST_AT_ONCE:
        raise ListError(Detail(ListProblem.BLOWN_UP_SHEET))
    found, before = False, b""
    with archive.open(part) as file:
        while chunk := file.read(_CHUNK):
            seen = before[-64:] + chunk
            if _ENTITIES.search(seen):
                raise ListError(Detail(ListProblem.BROKEN_SHEET))
            found = found or (is_sheet and bool(_FORMULA.search(seen)))
            before = seen
    return found
