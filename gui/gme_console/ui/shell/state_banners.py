"""What lasts: banners for no line to the service, watching paused and a wrong clock, and how many rows need a look."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.shell_text import clock_off, no_alarms, unconfirmed_text, watching_paused
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import ALARMED, StateIcon
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.announce import announce
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.live_alarms import Alarmed, LiveAlarms
    from gme_console.engine.recordings.monitor import WatchStatus
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.status_bar import StatusBar

CLOCK_OFF_S = 60
"""The service refuses what is signed 5 minutes off; the console signs with the service's time."""


class StateBanner(QFrame):
    """UI thread. Comes and goes by itself; there is nothing to dismiss."""

    def __init__(self, name: str, title: str, button: str = "") -> None:
        """`title` for a screen reader; `button`: what can be done about it."""
        super().__init__()
        self.setObjectName(name)
        set_role(self, Role.CAUTION_BOX)
        self.setAccessibleName(title)
        self._label = PlainLabel()
        self.button = QPushButton(button, self)
        self.button.setObjectName(f"{name}_act")
        self.button.setVisible(bool(button))
        set_role(self.button, Role.CHIP)
        set_role(self._label, Role.CAUTION)
        self._sign = StateIcon()
        self._sign.show_look(ALARMED)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(4), gap(8), gap(4))
        layout.setSpacing(gap(8))
        layout.addWidget(self._sign)
        layout.addWidget(self._label, 1)
        layout.addWidget(self.button)
        self.hide()

    def say(self, words: str) -> None:
        """Empty: it is over."""
        self._label.setText(words)
        if words != self.accessibleDescription():
            announce(self, words)
        self.setAccessibleDescription(words)
        self.setVisible(bool(words))


class StateBanners(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self, parent: QObject, recordings: RecordingService, add: Callable[[QWidget], None], bar: MenuBar
    ) -> None:
        super().__init__(parent)
        self.connection = StateBanner("trouble", tr("Connection"))
        self.paused = StateBanner("paused", tr("Watching"), tr("Watch again"))
        self.clock = StateBanner("clock_off", tr("Clock"))
        for banner in (self.connection, self.paused, self.clock):
            add(banner)
        self.paused.button.clicked.connect(bar[Action.PAUSE_WATCH].trigger)
        recordings.watch_changed.connect(self.show_watch)
        recordings.clock_changed.connect(self.show_clock)

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key comes to."""
        return [self.paused.button]

    @Slot(object)
    def show_watch(self, status: WatchStatus) -> None:
        self.paused.say(watching_paused() if status.paused and status.tasks else "")
        trouble = status.trouble if status.tasks and not status.paused else ""
        self.connection.say(unconfirmed_text(visible(message_text(trouble), 200)) if trouble else "")

    @Slot(float)
    def show_clock(self, offset: float) -> None:
        self.clock.say(clock_off(offset) if abs(offset) >= CLOCK_OFF_S else "")


class AlarmController(QObject):
    """UI thread. Belongs to the window. What needs a look is counted in the status bar, and a press leads there."""

    def __init__(
        self, parent: QObject, alarms: LiveAlarms, history: HistoryView, status: StatusBar, bar: MenuBar
    ) -> None:
        super().__init__(parent)
        self._alarms, self._history, self._status = alarms, history, status
        self._go_to_history = bar[Action.GO_TO_HISTORY]
        self._last = 0
        alarms.changed.connect(self._changed)
        status.alarms.clicked.connect(self.go_to_next)

    @Slot()
    def go_to_next(self) -> None:
        """F8: the one after the row that was gone to last, then from the first again."""
        present = [one.row_id for one in self._alarms.present]
        if not present:
            self._status.show_for_a_moment(no_alarms())
            return
        place = present.index(self._last) + 1 if self._last in present else 0
        self._last = present[place % len(present)]
        self._history.select_row(self._last)  # before: a history without a selection selects its newest
        self._go_to_history.trigger()

    @Slot(object)
    def _changed(self, alarms: tuple[Alarmed, ...]) -> None:
        self._status.show_alarms(len(alarms))
        self._history.tick()
