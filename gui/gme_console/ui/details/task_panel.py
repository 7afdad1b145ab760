"""How the selected row's task is doing, and the buttons for it, each in a place of its own."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gme_console.engine.recordings.row_rules import RowAction, is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, RecordedFile, Row
from gme_console.ui.shell.action_places import entries
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.row_text import of_another_profile, way_out_words
from gme_console.ui.texts.said import tooltip, visible
from gme_console.ui.texts.task_text import confirmed_words, file_words, lasted_words, warning_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, offer_button

if TYPE_CHECKING:
    from gme_console.engine.notices import WayOut
    from gme_console.ledger.records import Row
    from gme_console.ui.shell.menu_bar import MenuBar

MOST_FILES = 40
"""Files in the panel; a task that runs for a day has hundreds, and the newest are what matters."""


class TaskPanel(QWidget):
    """UI thread."""

    ticked = Signal()

    def __init__(self, alarm_s: float, parent: QWidget | None = None) -> None:
        """`alarm_s`: a task that records nobody for so long is odd."""
        super().__init__(parent)
        self._alarm_s = alarm_s
        self.setObjectName("task_bar")
        self._row: Row | None = None
        self._doing = PlainLabel()
        self._doing.setObjectName("doing")
        self._warning = PlainLabel()
        self._warning.setObjectName("warning")
        self._files = PlainLabel(selectable=True)
        self._files.setObjectName("files")
        self._files.setAccessibleName(tr("Files of this recording"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for label in (self._doing, self._warning, self._files):
            layout.addWidget(label)

    def show_row(self, row: Row, files: tuple[RecordedFile, ...]) -> None:
        self._row = row
        live = row.state in LIVE_STATES
        seen = live and not is_unseen(row, time.time_ns() // 1000)
        lines = [file_words(file, live=seen) for file in files[-MOST_FILES:]]
        if len(files) > MOST_FILES:
            lines.insert(0, tr("%n earlier files", None, len(files) - MOST_FILES))
        self._files.setText("\n".join(lines))
        self._files.setVisible(bool(lines))
        self.tick()

    def tick(self) -> None:
        """Time went on."""
        row = self._row
        if row is None:
            return
        self.ticked.emit()
        now_us = time.time_ns() // 1000
        parts = [tr("adopted: this console did not start it")] if row.origin is Origin.ADOPTED else []
        if row.settled:
            parts.append(tr("settled by asking the service, not confirmed by an answer"))
        parts += filter(None, (lasted_words(row, now_us),))
        if row.state in LIVE_STATES:
            parts.append(confirmed_words(row, now_us))
        self._doing.setText(" · ".join(parts))
        self._doing.setVisible(bool(parts))
        warning = warning_words(row, now_us, self._alarm_s)
        self._warning.setText(tr("⚠ Caution: {problem}", problem=warning) if warning else "")
        self._warning.setVisible(bool(warning))


class TaskButtons(QWidget):
    """UI thread. A button for what the row does not allow is not there; its place stays empty.

    Beside them stands whose the row is, when that is not the profile in use.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_buttons")
        self._row: Row | None = None
        self._actions: frozenset[RowAction] = frozenset()
        self._profile_id = ""
        self._buttons = {action: _button(action, self) for action in _offered()}
        self._whose = PlainLabel(parent=self)
        self._whose.setObjectName("whose")
        self._whose.setWordWrap(False)
        self._whose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whose.hide()
        gap = self.fontMetrics().height() // 2
        layout = FlowLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        layout.setSpacing(gap)
        for place, widget in enumerate((*self._buttons.values(), self._whose)):
            layout.insertWidget(place, widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def connect_to(self, bar: MenuBar) -> None:
        """Each button does what its action does."""
        for action, button in self._buttons.items():
            button.clicked.connect(bar[action].trigger)

    def show_row(self, row: Row, actions: frozenset[RowAction]) -> None:
        """`actions`: what may be done with it."""
        self._row = row
        self._actions = actions
        self._show()

    def show_profile(self, profile_id: str) -> None:
        """The profile in use."""
        self._profile_id = profile_id
        self._show()

    def _show(self) -> None:
        row = self._row
        if row is None:
            return
        for action, button in self._buttons.items():
            button.setVisible(RowAction[action.name] in self._actions)
        others = bool(self._profile_id) and row.profile_id != self._profile_id
        whose = of_another_profile(row) if others else ""
        self._whose.setText(whose)
        self._whose.setToolTip(tooltip(row.profile_name) if others else "")
        self._whose.setVisible(others)
        for action in (Action.STOP, Action.CHANGE):
            self._buttons[action].setAccessibleDescription(whose)


def _offered() -> list[Action]:
    return [action for group in entries(Surface.BUTTONS) for action in group if isinstance(action, Action)]


def _button(action: Action, parent: QWidget) -> QPushButton:
    text = action.spec.text if action.spec.button is None else action.spec.button
    return offer_button(text(), action.spec.name, parent)


NAME_LIMIT = 40


class RowAccessView(QWidget):
    """UI thread. Hidden unless there is something to say."""

    ask_requested = Signal()
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("way_out")
        self._words = PlainLabel(selectable=True)
        self._words.setObjectName("way_out_words")
        self._ask = QPushButton(self)
        self._ask.setObjectName("ask_there")
        self._ask.clicked.connect(self.ask_requested)
        self._leave = QPushButton(tr("Leave it as it is"), self)
        self._leave.setObjectName("leave_alone")
        self._leave.clicked.connect(self.leave_requested)
        buttons = FlowLayout()
        buttons.setSpacing(self.fontMetrics().height() // 2)
        for place, button in enumerate((self._ask, self._leave)):
            buttons.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def show_way(self, row: Row, way: WayOut | None) -> None:
        """None hides it."""
        self.setVisible(way is not None)
        if way is None:
            return
        self._words.setText(tr("⚠ Caution: {problem}", problem=way_out_words(row, way)))
        name = visible(way.key_of, NAME_LIMIT).replace("&", "&&")
        self._ask.setText(tr("Ask there with the key of {name}", name=name))
        for button in (self._ask, self._leave):
            button.setVisible(bool(way.key_of))
