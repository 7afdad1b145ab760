"""What the details say of a row that begins or ends by itself, or could, with what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from gme_console.engine.recordings.row_rules import RowAction
from gme_console.ui.details.task_panel import action_button, button_places
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.ui.shell.menu_bar import MenuBar


class PlanView(QWidget):
    """UI thread. Hidden unless there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("plan")
        self._words = PlainLabel(selectable=True)
        self._words.setObjectName("start_plan_text")
        self._words.setAccessibleDescription(tr("Plan"))
        places = button_places(Surface.PLAN_BUTTONS)
        self._buttons = {action: action_button(action, self) for place in places for action in place}
        row = FlowLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        for place, button in enumerate(self._buttons.values()):
            policy = button.sizePolicy()
            policy.setRetainSizeWhenHidden(False)  # which of them there are is another with each kind of row
            button.setSizePolicy(policy)
            row.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._words)
        layout.addLayout(row)
        self.hide()

    def connect_to(self, bar: MenuBar) -> None:
        """Each button does what its action does."""
        for action, button in self._buttons.items():
            button.clicked.connect(bar[action].trigger)

    def show_plan(self, words: str, tip: str, actions: frozenset[RowAction]) -> None:
        """`tip`: what is more exact. Without words it is hidden."""
        self.setVisible(bool(words))
        self._words.setText(words)
        self._words.setToolTip(tooltip(tip) if tip else "")
        for action, button in self._buttons.items():
            button.setVisible(RowAction[action.name] in actions)
