"""The question before something is done with many recordings: which these are, one a line, under each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.history.state_column import state_cell_text
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import mode_text, users_text
from gme_console.ui.texts.task_text import age_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.announce import describe
from gme_console.ui.widgets.dialog_fit import resize_to_text
from gme_console.ui.widgets.labels import PlainLabel, plain_button
from gme_console.ui.widgets.profile_stripe import mark_with
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileMark
    from gme_console.ledger.records import Row

MOST_LISTED = 200
"""What is more is counted."""


class RowsConfirmation(QDialog):
    """UI thread. Cancel is the default; `then` runs if the verb was pressed. `body` may ask more, above the list."""

    def __init__(
        self,
        parent: QWidget,
        headline: str,
        rows: Sequence[Row],
        sentences: Iterable[str],
        verb: str,
        body: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rows_confirmation")
        self.setWindowTitle(headline)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bold = PlainLabel(headline)
        set_role(bold, Role.TITLE)
        bold.setObjectName("headline")
        rest = PlainLabel("\n".join(self._all(rows, sentences)))
        rest.setObjectName("sentences")
        describe(self, headline, rest.text())
        self._act = plain_button(verb, "act")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.addButton(self._act, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in filter(None, (bold, body, listed_rows(rows[:MOST_LISTED]), rest, buttons)):
            layout.addWidget(widget)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setDefault(True)
        cancel.setFocus()
        resize_to_text(self, 130, min(len(rows), 14) * 2 + 14)

    def mark_danger(self) -> None:
        """What the verb does cannot be taken back."""
        set_role(self._act, Role.DANGER)

    def _all(self, rows: Sequence[Row], sentences: Iterable[str]) -> list[str]:
        more = len(rows) - MOST_LISTED
        return [*([tr("and %n more", None, more)] if more > 0 else []), *sentences]


def ask_about(
    parent: QWidget,
    headline: str,
    rows: Sequence[Row],
    sentences: Iterable[str],
    verb: str,
    then: Callable[[], None],
    marks: Sequence[ProfileMark],
    *,
    danger: bool = False,
) -> RowsConfirmation:
    """`marks`: the profiles of the rows. `danger`: something ends that cannot be taken back."""
    dialog = RowsConfirmation(parent, headline, rows, sentences, verb)
    if danger:
        dialog.mark_danger()
    mark_with(dialog, marks)
    dialog.accepted.connect(then)
    dialog.open()
    return dialog


def listed_rows(rows: Sequence[Row]) -> QTableWidget:
    """Room, TaskId, state, mode, whom, how long, of which profile."""
    headings = (tr("Room"), "TaskId", tr("State"), tr("Mode"), tr("Whom"), tr("Duration"), tr("Profile"))
    table = QTableWidget(len(rows), len(headings))
    table.setObjectName("rows")
    table.setAccessibleName(tr("Recordings"))
    table.setHorizontalHeaderLabels(headings)
    table.verticalHeader().hide()
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    now_us = unix_us()
    for place, row in enumerate(rows):
        for column, text in enumerate(_cells(row, now_us)):
            item = QTableWidgetItem(text)
            if column < 2:
                item.setFont(id_font())
            table.setItem(place, column, item)
    table.resizeColumnsToContents()
    widest = table.fontMetrics().averageCharWidth() * 34
    for column in range(len(headings)):
        table.setColumnWidth(column, min(table.columnWidth(column), widest))
    table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    table.horizontalHeader().setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 6)
    return table


def _cells(row: Row, now_us: int) -> tuple[str, ...]:
    return (
        visible(row.RoomId, 160),
        "" if row.TaskId is None else str(row.TaskId),
        state_cell_text(row),
        mode_text(row.RecordMode),
        users_text(row.users),
        age_text(row, now_us),
        visible(row.profile_name, 40),
    )
