"""A line for one id that comes from anywhere."""

from __future__ import annotations

from gme_console.api.inputs.typed_ids import ROUND, clean_id
from gme_console.ui.widgets.form_field import ExactLineEdit


class CleanLineEdit(ExactLineEdit):
    """UI thread. `value` is the id without what stands round it; what the program puts in is exact.

    What is pasted or dropped is cleaned where it is seen, and taking that back keeps it as it was.
    """

    _exact = ""
    _before = ""

    def value(self) -> str:
        text = self.text()
        return text if text == self._exact else clean_id(text)

    def replace(self, text: str) -> None:
        self._exact = text
        super().replace(text)

    def settle(self) -> None:
        """Shows the value."""
        value = self.value()
        if value != self.text():
            self.replace(value)

    def put(self, text: str) -> None:
        """Puts an exact text in, as if by hand: it can be taken back."""
        self._exact = text
        self.selectAll()
        self.insert(text)

    def _text_changed(self) -> None:
        text = self.text()
        if text == self._before:
            self._exact = text
        elif text != self._exact and not self._cut:
            clean = _cleaned(self._kept, text)
            if clean != text:
                self._before = text
                self.put(clean)
                return
        super()._text_changed()


def _cleaned(before: str, text: str) -> str:
    """`text` with what came into `before` cleaned: as an id if it is all, else only where it begins and ends."""
    start = _alike(before, text)
    rest = _alike(before[start:][::-1], text[start:][::-1])
    come = text[start : len(text) - rest]
    if len(come) < 2:
        return text
    return clean_id(text) if come == text else text[:start] + come.strip(ROUND) + text[len(text) - rest :]


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
