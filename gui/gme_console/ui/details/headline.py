"""The head of a recording's page: what it is doing and where, its TaskId, and the buttons for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ledger.records import Row, State
from gme_console.ui.history.state_column import look_of
from gme_console.ui.texts.details.page_text import headline, live_since_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font, title
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import StateIcon, Tint
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.copy_button import CopyButton
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.timers import unix_us
from gme_console.ui.widgets.value_label import ElidedLabel

if TYPE_CHECKING:
    from gme_console.ui.details.task_panel import TaskButtons

_BESIDE_CHARACTERS = 48
"""Average characters that are left for state and room where the buttons stand beside them."""


class Headline(QWidget):
    """UI thread. The buttons stand at the end of the first line, or below both where that is too narrow."""

    def __init__(self, buttons: TaskButtons) -> None:
        super().__init__()
        self._row: Row | None = None
        self._buttons = buttons
        self._mark = StateIcon()
        self._title = ElidedLabel(16)
        self._title.setObjectName("details_state")
        set_role(self._title, Role.TITLE)
        self._mark.setFont(title())
        self._task_id = PlainLabel(selectable=True)
        self._task_id.setObjectName("details_TaskId")
        self._task_id.setWordWrap(False)
        self._task_id.setFont(id_font())
        set_role(self._task_id, Role.DIM)
        self._copy = CopyButton("TaskId", tr("Copy TaskId")).as_icon()
        self._doing = ElidedLabel(end=True)
        self._doing.setObjectName("doing")
        set_role(self._doing, Role.DIM)
        for widget in (self._task_id, self._copy, self._doing):  # nothing below moves for a row without a task
            policy = widget.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            widget.setSizePolicy(policy)
        self._name, self._lines = QHBoxLayout(), QVBoxLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        below = QHBoxLayout()
        for line, widgets in ((self._name, (self._mark, self._title)), (below, (self._task_id, self._copy))):
            line.setSpacing(gap(8))
            for widget in widgets:
                line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._name.addStretch(1)
        self._name.addWidget(self._buttons)
        below.addWidget(self._doing, 1, Qt.AlignmentFlag.AlignVCenter)
        self._lines.setContentsMargins(gap(16), gap(8), gap(16), gap(4))
        self._lines.setSpacing(gap(4))
        self._lines.addLayout(self._name)
        self._lines.addLayout(below)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_row(self, row: Row) -> None:
        self._row = row
        self.tick()
        task_id = "" if row.TaskId is None else str(row.TaskId)
        self._task_id.setText(task_id)
        self._task_id.setAccessibleName(tr("TaskId {TaskId}", TaskId=task_id))
        self._copy.offer(task_id)
        for widget in (self._task_id, self._copy, self._doing):
            widget.setVisible(bool(task_id))

    def tick(self) -> None:
        """A live task that is not seen for long becomes one that was seen."""
        row = self._row
        if row is not None:
            look = look_of(row)
            if row.state is State.ARMED and look.tint is Tint.GOOD:
                look = look._replace(tint=Tint.CAUTION)
            self._mark.show_look(look)
            now_us = unix_us()
            self._title.show_text(headline(row, now_us))
            self._doing.show_text(live_since_text(row, now_us))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Other buttons are shown, or in another font."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """That of the buttons below, whatever stands where now."""
        margins = self._lines.contentsMargins()
        width = max(self._title.minimumSizeHint().width(), self._buttons.minimumSizeHint().width())
        return QSize(width + margins.left() + margins.right(), super().minimumSizeHint().height())

    def _arrange(self) -> None:
        margins = self._lines.contentsMargins()
        width = self.width() - margins.left() - margins.right()
        left = width - self.fontMetrics().averageCharWidth() * _BESIDE_CHARACTERS
        beside = left >= self._buttons.width_of_all()
        if beside == (self._name.indexOf(self._buttons) < 0):
            (self._lines if beside else self._name).removeWidget(self._buttons)
            (self._name if beside else self._lines).addWidget(self._buttons)
        self._buttons.setMinimumWidth(self._buttons.width_of_all() if beside else 0)
        self._buttons.spread(width)
