"""The application that a start is for: shown in the band, checked with the form."""

from __future__ import annotations

from PySide6.QtCore import Signal

from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.inputs.validation import Problem, check_biz_id
from gme_console.ui.profiles.band_application import BandApplication
from gme_console.ui.widgets.form_field import FormField


class BizField(FormField):
    """UI thread. The profile's application, the recent ones, or any other. `edited` follows every change by hand.

    `application` is what the band shows: there it is typed, and here stands what is wrong with it. What came from a
    row of another profile's service or application is cautioned until the operator changes it.
    """

    edited = Signal()

    def __init__(self) -> None:
        self.application = BandApplication()
        self.box = self.application.box
        super().__init__(self.application, self.box)
        self.hide()
        self.own: int | None = None
        self._origin = ""
        self._filling = False
        self.box.editTextChanged.connect(self._edited)
        self.plain_requested.connect(self.box.setEditText)

    def value(self) -> int | None:
        return parse_uint64(self.box.currentText())

    def wrong(self) -> Problem | None:
        return check_biz_id(self.box.currentText())

    def fill(self, BizId: int, origin: str) -> None:
        """Emits nothing. `origin`: what is to be said of where it came from."""
        self._origin = origin
        self._set_text(str(BizId))
        self.check()

    def forget_origin(self) -> None:
        """Nothing in the form is of a row any more."""
        self._origin = ""
        self.show_problem(None)

    def leave_foreign(self) -> None:
        """What came with a request from elsewhere goes with it; what was typed stays."""
        if self._origin and self.own is not None:
            self._set_text(str(self.own))
        self.forget_origin()

    def set_own(self, own: int | None, recent: tuple[int, ...]) -> None:
        """Puts in the profile's application id, and it and the recent ones into the list."""
        text = "" if own is None else str(own)
        self.own = own
        self._filling = True
        self.box.clear()
        self.box.addItems(list(dict.fromkeys(filter(None, (text, *map(str, recent))))))
        self._set_text(text)
        self._edited()

    def foreign(self) -> Problem | None:
        """The caution about a row of elsewhere; it offers the profile's own application."""
        own = "" if self.own is None or self.own == self.value() else str(self.own)
        return Problem("BizId", self._origin, caution=True, plain=own) if self._origin else None

    def check(self) -> None:
        self.show_problem(self.wrong() or self.foreign())

    def show_problem(self, problem: Problem | None) -> None:
        super().show_problem(problem)
        self.setVisible(problem is not None)

    def _set_text(self, text: str) -> None:
        self._filling = True
        self.box.setEditText(text)
        self.box.keep()
        self._filling = False
        self.application.show_own(self.own, self.value())

    def _edited(self) -> None:
        self.application.show_own(self.own, self.value())
        if not self._filling:
            self.forget_origin()
            self.edited.emit()
