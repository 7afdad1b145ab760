"""Pasted texts are understood at once where that takes no time, else in a thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.engine.background import Background
    from gme_console.intake.pasted.paste_result import PasteResult

AT_ONCE = 3_000
"""Characters that are read in some milliseconds."""


class PasteWorker:
    """UI thread. What reads is imported in the thread as well."""

    def __init__(self, background: Background) -> None:
        self._background = background
        self._is_ready = False

    def prepare(self) -> None:
        """Has the reader imported, so that the first text need not wait for it."""
        self._background.call(_import_reader, self._take_ready)

    def understand(self, text: str, then: Callable[[PasteResult], None]) -> None:
        """`then` may be called before this returns."""
        if self._is_ready and len(text) <= AT_ONCE:
            then(_understand(text))
        else:
            self._background.call(partial(_understand, text), then)

    def _take_ready(self, _nothing: None) -> None:
        self._is_ready = True


def _import_reader() -> None:
    from gme_console.intake.pasted import paste_reader  # noqa: F401


def _understand(text: str) -> PasteResult:
    from gme_console.intake.pasted.paste_reader import understand

    return understand(text)
