"""The buttons for the selected row, each in a place of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from gme_console.engine.recordings.row_actions import RowAction
from gme_console.ui.texts.visible import tooltip, visible
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.offer_button import offer_button
from gme_console.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from gme_console.ledger.records import Row


class TaskButtons(QWidget):
    """UI thread. A button for what the row does not allow is not there; its place stays empty.

    Beside them stands whose the row is, when that is not the profile in use.
    """

    stop_requested = Signal()
    change_requested = Signal()
    adopt_requested = Signal()
    again_requested = Signal()
    show_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("task_buttons")
        self._row: Row | None = None
        self._actions: frozenset[RowAction] = frozenset()
        self._profile_id = ""
        self._change = self._button("Change…", "change_task", self.change_requested)
        self._stop = self._button("Stop recording", "StopRecord", self.stop_requested)
        self._adopt = self._button("Adopt the room's task", "adopt", self.adopt_requested)
        self._ours_button = self._button("Show the recording", "show_ours", self.show_requested)
        self._again = self._button("Fill the form again", "again", self.again_requested)
        self._whose = PlainLabel(parent=self)
        self._whose.setObjectName("whose")
        self._whose.setWordWrap(False)
        self._whose.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._whose.hide()
        gap = self.fontMetrics().height() // 2
        layout = FlowLayout(self)
        layout.setContentsMargins(2 * gap, gap, 2 * gap, 0)
        layout.setSpacing(gap)
        for place, widget in enumerate(self._order()):
            layout.insertWidget(place, widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

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
        self._change.setVisible(RowAction.CHANGE in self._actions)
        self._stop.setVisible(RowAction.STOP in self._actions)
        self._adopt.setVisible(RowAction.ADOPT in self._actions)
        self._ours_button.setVisible(RowAction.SHOW_OURS in self._actions)
        self._again.setVisible(RowAction.REPEAT in self._actions)
        others = bool(self._profile_id) and row.profile_id != self._profile_id
        whose = f"⚠ Caution: of profile {visible(row.profile_name, 40)}, not the one in use" if others else ""
        self._whose.setText(whose)
        self._whose.setToolTip(tooltip(row.profile_name) if others else "")
        self._whose.setVisible(others)
        for button in (self._stop, self._change):
            button.setAccessibleDescription(whose)

    def _order(self) -> tuple[QWidget, ...]:
        return self._change, self._stop, self._adopt, self._ours_button, self._again, self._whose

    def _button(self, text: str, name: str, wanted: SignalInstance) -> QPushButton:
        button = offer_button(text, name, self)
        button.clicked.connect(wanted)
        return button
