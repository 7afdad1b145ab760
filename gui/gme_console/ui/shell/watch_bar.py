"""Says, as long as it is so, that live tasks cannot be confirmed now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gme_console.ui.texts.said import said
from gme_console.ui.texts.shell_text import unconfirmed_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.texts.visible import visible
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.recordings.monitor import WatchStatus


class WatchBar(QFrame):
    """UI thread. Comes and goes by itself; there is nothing to dismiss."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("trouble")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Connection"))
        self._label = PlainLabel()
        QVBoxLayout(self).addWidget(self._label)
        self.hide()

    def show_status(self, status: WatchStatus) -> None:
        if status.trouble and status.tasks:
            self._label.setText(unconfirmed_words(visible(said(status.trouble), 200)))
        self.setVisible(bool(status.trouble and status.tasks))
