"""The first import of Qt, without what PySide needs only to word an error, or to see who wants other names."""

from __future__ import annotations

import builtins
import sys
from typing import Any

_LATE = {
    f"shibokensupport/signature/{name}.py"
    for name in ("errorhandler", "layout", "lib/enum_sig", "lib/pyi_generator", "parser")
}

_UNTIL_ASKED = """
def __getattr__(name):
    from gme_console.app.opening.qt_import import sources
    if name.startswith("__") or __file__ not in sources:
        raise AttributeError(name)
    exec(compile(sources[__file__], __file__, "exec"), globals())
    sources.pop(__file__, None)
    return globals()[name]
"""

sources: dict[str, Any] = {}
"""Those that nobody has asked for yet."""


def import_qt() -> None:
    """To be called before anything of Qt is imported.

    PySide brings the modules with which it words the error of a call that does not fit as text, and compiles them each
    time: 35 ms of 100. They are compiled when that happens. From then on it reads the source of whatever is imported,
    and keeps the lines, to see who could ask for Qt's functions under other names (`from __feature__ import …`): nobody
    here does, so imports go past that. Nothing else is touched, and it works without this.
    """
    compiled = builtins.compile

    def compile_later(source: Any, filename: Any, *more: Any, **named: Any) -> Any:
        if filename in _LATE:
            sources[filename] = source
            source = _UNTIL_ASKED
        return compiled(source, filename, *more, **named)

    sys.pyside6_option_python_enum = True  # type: ignore[attr-defined]  # as one of them would have set it
    builtins.compile = compile_later
    try:
        import PySide6.QtCore  # noqa: F401
    finally:
        builtins.compile = compiled
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)  # where PySide documents to keep it
