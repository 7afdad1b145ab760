"""A line of text with its problem under it."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit

from gme_console.ui.widgets.form_field import FormField


class LineField(FormField):
    """A line of text with its problem under it, which goes as soon as the line is edited. UI thread."""

    def __init__(self, name: str) -> None:
        self.line = QLineEdit()
        self.line.setObjectName(name)
        super().__init__(self.line, self.line)
        self.line.textEdited.connect(self._edited)
        self.plain_requested.connect(self._put)

    def _put(self, plain: str) -> None:
        self.line.selectAll()
        self.line.insert(plain)

    def _edited(self) -> None:
        self.show_problem(None)
