"""Our sentences in the operator's language, through Qt's catalogues.

A sentence stands whole and literally in its call, where `lupdate` finds it, and inside a function, since the language
may be chosen after the import. What goes into it is named. A third argument makes it a plural, whose forms are the
catalogue's:

    tr("Room {room} is recorded.", room=room)
    tr("%n rows written to {path}.", None, written, path=path)
"""

from __future__ import annotations

from PySide6.QtCore import QTranslator

from gme_console.system import resource

_ONE_FORM = -1
_MOST = 2**31 - 1
"""What Qt can count; every language has one form for all that is more."""

_catalogue = QTranslator()
_catalogue.load(str(resource("translations/en.qm")))  # 0.1 ms; English needs it for its plurals alone


def tr(text: str, comment: str | None = None, n: int = _ONE_FORM, /, **words: object) -> str:
    """The sentence in the operator's language, filled with `words` as str.format does; `%n` becomes `n`: 12,340.

    `comment` tells equal texts of different meaning apart.
    """
    translated = _catalogue.translate("", text, comment, min(n, _MOST)) or text
    if n != _ONE_FORM:
        translated = translated.replace("%n", f"{n:,}")
    return translated.format(**words) if words else translated
