"""The status bar: what goes on, what needs a look, and what is odd with clock or key; nothing while all is well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QStatusBar, QToolButton

from gme_console.ui.texts.shell_text import (
    alarm_count_text,
    clock_text,
    key_hints,
    keychain_text,
    next_alarm_help,
    on_the_way_text,
    watch_text,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.timers import Debounce

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon, QResizeEvent

    from gme_console.engine.notices import Busy
    from gme_console.engine.profiles.profile_messages import CredentialStatus
    from gme_console.engine.recordings.monitor import WatchStatus

COPIED_MS = 4000


def alarm_icon(button: QToolButton) -> QIcon:
    """With a gap after it, for Qt leaves next to none. Imported late: the status bar is painted before any state is."""
    from PySide6.QtGui import QIcon, QPainter, QPixmap

    from gme_console.ui.theme.state_icon import ALARMED, state_icon

    side, ratio = button.fontMetrics().ascent(), button.devicePixelRatioF()
    sign = state_icon(ALARMED, button.palette(), side, ratio).pixmap(QSize(side, side), ratio)
    with_gap = QPixmap(QSize(side * 4 // 3, side) * ratio)
    with_gap.setDevicePixelRatio(ratio)
    with_gap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(with_gap)
    painter.drawPixmap(0, 0, sign)
    painter.end()
    return QIcon(with_gap)


class StatusBar(QStatusBar):
    """One line of plain words, each part only when there is something to say.

    `alarms`: the button that leads to what needs a look.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("status")
        self._busy = ""
        self._clock = ""
        self._keychain = ""
        self._plans = ""
        self._watch: WatchStatus | None = None
        self._label = PlainLabel()
        self._label.setWordWrap(False)
        self._label.setAccessibleDescription(tr("Status"))
        self._label.setIndent(self.fontMetrics().averageCharWidth())
        self.alarms = self._alarm_button()
        self.addWidget(self.alarms)
        self.addWidget(self._label, 1)
        self._keys = PlainLabel(key_hints())
        self._keys.setObjectName("key_hints")
        self._keys.setWordWrap(False)
        self.addPermanentWidget(self._keys)
        self._later = Debounce(self)
        self._later.timeout.connect(self._say)
        self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def show_alarms(self, count: int) -> None:
        """How many live recordings need a look."""
        self.alarms.setText(alarm_count_text(count) if count else "")
        if count and self.alarms.isHidden():
            side = self.alarms.fontMetrics().ascent()
            self.alarms.setIconSize(QSize(side * 4 // 3, side))
            self.alarms.setIcon(alarm_icon(self.alarms))
        self.alarms.setVisible(count > 0)
        self._make_room()

    def show_busy(self, busy: tuple[Busy, ...]) -> None:
        self._busy = on_the_way_text(busy)
        self._later.take()

    def show_clock(self, offset: float) -> None:
        """`offset` is the server's time minus this computer's, in seconds; an answer has it to the second only."""
        self._clock = clock_text(offset)
        self._later.take()

    def show_credential(self, status: CredentialStatus) -> None:
        self._keychain = keychain_text(status)
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

    def _alarm_button(self) -> QToolButton:
        button = QToolButton()
        button.setObjectName("alarms")
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(next_alarm_help())
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.hide()
        return button

    @Slot()
    def _say(self) -> None:
        watch = watch_text(self._watch) if self._watch else ""
        parts = (watch, self._plans, self._busy, self._clock, self._keychain)
        self._label.setText(" · ".join(filter(None, parts)))
        self._make_room()

    def _make_room(self) -> None:
        """Reminders of keys give way to everything else."""
        taken = sum(part.sizeHint().width() for part in (self.alarms, self._label) if not part.isHidden())
        edges = 3 * self.fontMetrics().height()
        self._keys.setVisible(taken + self._keys.sizeHint().width() + edges <= self.width())
