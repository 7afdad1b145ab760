"""What a file would do to the profiles, before it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.profiles.files_text import import_headline, import_lines
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import title
from gme_console.ui.widgets.dialog_fit import resize_to_text
from gme_console.ui.widgets.labels import PlainLabel, plain_button

if TYPE_CHECKING:
    from gme_console.profiles.transfer import ImportPlan

_WIDTH, _LINES = 90, 18
"""Characters and lines at first."""

_LINE = 600


class ImportDialog(QDialog):
    """UI thread. `accepted` when the operator takes them. Cancel is the default."""

    def __init__(self, plan: ImportPlan, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import_profiles")
        self.setWindowTitle(tr("Import profiles"))
        headline = PlainLabel(import_headline(plan))
        headline.setObjectName("import_headline")
        headline.setFont(title())
        self._lines = QListWidget()
        self._lines.setObjectName("import_lines")
        self._lines.setAccessibleName(tr("What the file does"))
        self._lines.setWordWrap(True)
        self._lines.setResizeMode(QListWidget.ResizeMode.Adjust)
        self._lines.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lines.addItems([visible(line, _LINE) for line in import_lines(plan)])
        take = plain_button(tr("Take them"), "take_profiles")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (headline, self._lines, buttons):
            layout.addWidget(widget)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
        resize_to_text(self, _WIDTH, _LINES)
