"""The buttons for the selected row, each in a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.window_actions import Action, entries
from gme_console.ui.texts.row_text import of_another_profile
from gme_console.ui.texts.visible import tooltip
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, offer_button

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.ui.shell.menu_bar import MenuBar


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
