"""The status bar: what is on its way, the clock, the secret; and the bar that says what cannot be confirmed now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QStatusBar, QVBoxLayout, QWidget

from gme_console.ui.texts.said import said, visible
from gme_console.ui.texts.shell_text import (
    clock_words,
    keychain_words,
    on_the_way_words,
    unconfirmed_words,
    watch_words,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.timers import Debounce

if TYPE_CHECKING:
    from gme_console.engine.notices import Busy
    from gme_console.engine.profiles.profile_messages import CredentialStatus
    from gme_console.engine.recordings.monitor import WatchStatus

COPIED_MS = 4000


class StatusBar(QStatusBar):
    """One line of plain words, each part only when there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("status")
        self._busy = ""
        self._clock = ""
        self._keychain = ""
        self._plans = ""
        self._watch: WatchStatus | None = None
        self._label = PlainLabel()
        self._label.setWordWrap(False)
        self._label.setAccessibleName(tr("Status"))
        self._label.setIndent(self.fontMetrics().averageCharWidth())
        self.addWidget(self._label, 1)
        self._later = Debounce(self)
        self._later.passed.connect(self._say)
        self._say()

    def show_busy(self, busy: tuple[Busy, ...]) -> None:
        self._busy = on_the_way_words(busy)
        self._later.take()

    def show_clock(self, offset: float) -> None:
        """`offset` is the server's time minus this computer's, in seconds; an answer tells it to the second only."""
        self._clock = clock_words(offset)
        self._later.take()

    def show_credential(self, status: CredentialStatus) -> None:
        self._keychain = keychain_words(status)
        self._later.take()

    def show_plans(self, words: str) -> None:
        """What the console is to do by itself; empty for nothing."""
        self._plans = words
        self._later.take()

    def show_watch(self, status: WatchStatus) -> None:
        self._watch = status
        self._later.take()

    def show_for_a_moment(self, words: str) -> None:
        """What has just been done, such as a copy."""
        self.showMessage(words, COPIED_MS)

    def text(self) -> str:
        return self._label.text()

    @Slot()
    def _say(self) -> None:
        watch = watch_words(self._watch) if self._watch else ""
        parts = (watch, self._plans, self._busy or tr("nothing on the way"), self._clock, self._keychain)
        self._label.setText(" · ".join(filter(None, parts)))


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
