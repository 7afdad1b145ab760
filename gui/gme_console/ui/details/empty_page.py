"""What stands in the place of a recording while none is selected."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.ui.texts.details.page_text import empty_page
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import WrappingLabel

_CHARACTERS = 64


class EmptyPage(QWidget):
    """UI thread. Says what can be done here."""

    def __init__(self) -> None:
        super().__init__()
        title, words = empty_page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(16), gap(16), gap(16))
        layout.setSpacing(gap(8))
        layout.addStretch(1)
        for text, role in ((title, Role.TITLE), (words, Role.DIM)):
            label = WrappingLabel()
            label.setText(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            label.setMaximumWidth(self.fontMetrics().averageCharWidth() * _CHARACTERS)
            set_role(label, role)
            layout.addWidget(label)
            layout.setAlignment(label, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
