"""The first import of Qt, without what PySide needs only to word an error."""

from __future__ import annotations

import re
import sys
from typing import Any

_OF_QT = "shibokensupport"


def import_qt() -> None:
    """To be called before anything of Qt is imported.

    On its way in PySide compiles three large patterns, 16 ms of 95, with which it words the error of a call that does
    not fit: they are compiled when that happens. Nobody else's patterns are touched, and it works without this.
    """
    compiled = re.compile

    def compile_later(pattern: Any, flags: int = 0) -> Any:
        asks = sys._getframe(1).f_globals.get("__name__", "")
        return _LatePattern(pattern, flags) if asks.startswith(_OF_QT) else compiled(pattern, flags)

    re.compile = compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        re.compile = compiled


class _LatePattern:
    """A compiled pattern that is compiled when it is first used."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._given = pattern, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        if not callable(getattr(re.Pattern, name)):
            return getattr(re.compile(*self._given), name)

        def use(*given: Any, **more: Any) -> Any:
            return getattr(re.compile(*self._given), name)(*given, **more)

        return use
