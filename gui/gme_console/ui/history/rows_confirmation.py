"""The question before something is done with many recordings: which these are, one a line, under each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.columns import Column
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.announce import describe
from gme_console.ui.widgets.dialog_fit import resize_to_text
from gme_console.ui.widgets.labels import PlainLabel, plain_button
from gme_console.ui.widgets.plain_table import PlainTable
from gme_console.ui.widgets.profile_stripe import mark_with

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileMark
    from gme_console.ledger.records import Row

MOST_LISTED = 200
"""What is more is counted."""

_LISTED = (Column.ROOM, Column.TASK_ID, Column.STATE, Column.MODE, Column.USERS, Column.LASTED, Column.PROFILE)
_WIDEST = 34
"""Average characters of a column's width at first."""


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


def listed_rows(rows: Sequence[Row]) -> PlainTable:
    """Room, TaskId, state, mode, whom, how long, of which profile."""
    specs = tuple(column.spec for column in _LISTED)
    table = PlainTable("rows", [spec.heading for spec in specs], wide=0)
    table.setAccessibleName(tr("Recordings"))
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setRowCount(len(rows))
    context = CellContext(title=lambda _: "")
    for place, row in enumerate(rows):
        ids = frozenset(column for column, spec in enumerate(specs) if spec.holds_id is not None and spec.holds_id(row))
        table.say(place, [spec.text(row, context) for spec in specs], ids)
    table.fit_columns(range(1, len(specs)), _WIDEST)
    table.horizontalHeader().setMinimumSectionSize(table.fontMetrics().averageCharWidth() * 6)
    return table
