"""How the selected row's task is doing, and the buttons for it, each in a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.menu_bar import entries
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.details.page_text import came_from
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.row_text import ask_there, of_another_profile, row_access_text
from gme_console.ui.texts.task_text import warning_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, offer_button
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.engine.notices import AccessProblem
    from gme_console.ledger.records import Row
    from gme_console.ui.shell.menu_bar import MenuBar


class TaskPanel(QWidget):
    """UI thread."""

    def __init__(self, alarm_s: float) -> None:
        """`alarm_s`: a task that records nobody for so long is odd."""
        super().__init__()
        self.alarm_s = alarm_s
        self._profile_id = ""
        self.setObjectName("task_panel")
        self._row: Row | None = None
        self._came = PlainLabel()
        self._came.setObjectName("origin")
        set_role(self._came, Role.DIM)
        self._whose = PlainLabel()
        self._whose.setObjectName("whose")
        self._warning = PlainLabel()
        self._warning.setObjectName("warning")
        for label in (self._whose, self._warning):
            set_role(label, Role.CAUTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(4))
        for label in (self._came, self._whose, self._warning):
            layout.addWidget(label)

    def show_row(self, row: Row) -> None:
        self._row = row
        self._show_whose()
        self.tick()

    def show_profile(self, profile_id: str) -> None:
        """The profile in use."""
        self._profile_id = profile_id
        self._show_whose()

    def tick(self) -> None:
        """Time went on."""
        row = self._row
        if row is None:
            return
        now_us = unix_us()
        came = came_from(row)
        self._came.setText(came)
        self._came.setVisible(bool(came))
        warning = warning_text(row, now_us, self.alarm_s)
        self._warning.setText(tr("⚠ Caution: {problem}", problem=warning) if warning else "")
        self._warning.setVisible(bool(warning))
        self._show_or_hide()

    def _show_whose(self) -> None:
        row = self._row
        others = row is not None and bool(self._profile_id) and row.profile_id != self._profile_id
        self._whose.setText(of_another_profile(row) if row is not None and others else "")
        self._whose.setToolTip(tooltip(row.profile_name) if row is not None and others else "")
        self._whose.setVisible(others)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        """Without a word there is no gap."""
        self.setVisible(any(not label.isHidden() for label in (self._came, self._whose, self._warning)))


class TaskButtons(QWidget):
    """UI thread. A button for what the row does not allow is not there; its place stays empty, so that none moves.

    Adopt and Show, of which no row allows both, share one. What goes on has its buttons in the first row.
    """

    def __init__(self, note: QWidget) -> None:
        """`note`: the button for the note, which is always there."""
        super().__init__()
        self.setObjectName("task_buttons")
        self._row: Row | None = None
        self._actions: frozenset[RowAction] = frozenset()
        self._profile_id = ""
        live, over = button_places(Surface.LIVE_BUTTONS), button_places(Surface.OVER_BUTTONS)
        self._buttons = {action: action_button(action, self) for place in (*live, *over) for action in place}
        set_role(self._buttons[Action.STOP], Role.DANGER)
        self._rows = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(gap(4))
        self._each: list[QHBoxLayout] = []
        for places, more in ((over, (note,)), (live, ())):  # as Tab goes
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(_flowing([*map(self._place, places), *more]))
            self._rows.insertLayout(0, row, 1)
            self._each.append(row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def width_of_all(self) -> int:
        """Pixels that one row with all places takes."""
        return sum(row.sizeHint().width() for row in self._each) + gap(8)

    def spread(self, width: int) -> None:
        """In one row where so many pixels hold it, Stop at its end; else in two."""
        one = width >= self.width_of_all()
        way = QBoxLayout.Direction.RightToLeft if one else QBoxLayout.Direction.TopToBottom
        if self._rows.direction() is not way:
            self._rows.setDirection(way)
            self._rows.setStretch(0, 0 if one else 1)
        between = gap(8) if one else gap(4)
        if self._rows.spacing() != between:  # setting it asks for a new layout, which asks again
            self._rows.setSpacing(between)

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

    def _place(self, sharing: list[Action]) -> QWidget:
        place = QWidget(self)
        grid = QGridLayout(place)
        grid.setContentsMargins(0, 0, 0, 0)
        for action in sharing:
            grid.addWidget(self._buttons[action], 0, 0)
        return place

    def _show(self) -> None:
        row = self._row
        if row is None:
            return
        for action, button in self._buttons.items():
            button.setVisible(RowAction[action.name] in self._actions)
        others = bool(self._profile_id) and row.profile_id != self._profile_id
        for action in (Action.STOP, Action.CHANGE):
            self._buttons[action].setAccessibleDescription(of_another_profile(row) if others else "")


def _flowing(widgets: Sequence[QWidget]) -> QWidget:
    """Beside each other, or below where it is too narrow."""
    row = QWidget()
    layout = FlowLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap(8))
    for place, widget in enumerate(widgets):
        layout.insertWidget(place, widget)
    return row


def button_places(surface: Surface) -> list[list[Action]]:
    """The actions that have buttons there, those together that share a place."""
    return [[one for one in place if isinstance(one, Action)] for place in entries(surface)]


def action_button(action: Action, parent: QWidget) -> QPushButton:
    text = action.spec.text if action.spec.button is None else action.spec.button
    return offer_button(text(), action.spec.name, parent)


NAME_LIMIT = 40


class RowAccessView(QWidget):
    """UI thread. Hidden unless there is something to say. `ask` and `leave` are its buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("row_access")
        self._words = PlainLabel(selectable=True)
        self._words.setObjectName("row_access_text")
        set_role(self._words, Role.CAUTION)
        self.ask = QPushButton(self)
        self.ask.setObjectName("ask_there")
        self.leave = QPushButton(tr("Leave it as it is"), self)
        self.leave.setObjectName("leave_alone")
        buttons = FlowLayout()
        buttons.setSpacing(self.fontMetrics().height() // 2)
        for place, button in enumerate((self.ask, self.leave)):
            buttons.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(buttons)
        self.hide()

    def show_problem(self, row: Row, problem: AccessProblem | None) -> None:
        """None hides it."""
        self.setVisible(problem is not None)
        if problem is None:
            return
        self._words.setText(tr("⚠ Caution: {problem}", problem=row_access_text(row, problem)))
        name = visible(problem.key_of, NAME_LIMIT).replace("&", "&&")
        self.ask.setText(ask_there(name))
        for button in (self.ask, self.leave):
            button.setVisible(bool(problem.key_of))
