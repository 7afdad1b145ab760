"""How a list was read, with what can be chosen otherwise: encoding, delimiter, sheet, header, and its columns."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QGroupBox, QPlainTextEdit, QWidget

from gme_console.intake.room_list.list_types import COLUMNS, Delimiter, Encoding, ListChoices, RequestColumn, RoomList
from gme_console.ui.texts.batch.list_text import (
    column_choice,
    column_title,
    delimiter_text,
    not_in_list,
    unreadable_text,
    unused_text,
)
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import joined, tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.labels import WrappingLabel, level_labels

_HEAD_LINES = 4
_NARROW = 12
"""Characters that a choice shows at least; its list is as wide as it needs to be."""


class PatientCombo(QComboBox):
    """UI thread. Ignores the wheel in passing, and is no wider than it has to be."""

    def __init__(self, name: str, accessible: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(_NARROW)

    def wheelEvent(self, event: object) -> None:
        """Scrolls what is around it: a choice is made on purpose."""
        event.ignore()  # type: ignore[attr-defined]

    def show_choices(self, choices: list[tuple[str, object]], chosen: object) -> None:
        """Without a signal."""
        blocked = self.blockSignals(True)
        self.clear()
        for text, value in choices:
            self.addItem(text, value)
        values = [value for _, value in choices]
        self.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        self.blockSignals(blocked)


class ListFormat(QGroupBox):
    """UI thread. `chosen` carries a ListChoices whenever the operator wants the list read otherwise."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("How it was read"), parent)
        self.setObjectName("list_format")
        self._how = ListChoices()
        self._head = QPlainTextEdit(self)
        self._encoding = PatientCombo("encoding", tr("Encoding"), self)
        self._delimiter = PatientCombo("delimiter", tr("Between cells"), self)
        self._sheet = PatientCombo("sheet", tr("Sheet"), self)
        self._header = QCheckBox(tr("The first line &names the columns"), self)
        self._header.setObjectName("header")
        self._columns = {column: PatientCombo(f"column_{column}", column_title(column), self) for column in COLUMNS}
        self._said = WrappingLabel()
        self._said.setObjectName("list_reading_note")
        self._form = QFormLayout(self)
        self._lay_out()
        self._connect()

    def show_list(self, found: RoomList) -> None:
        """All that was chosen or guessed."""
        self._how = how = found.how
        self._head.setPlainText(visible(found.head, lines=True))
        self._form.setRowVisible(self._head, bool(found.head))
        self._encoding.show_choices([(one.value, one) for one in Encoding], how.encoding)
        self._form.setRowVisible(self._encoding, how.encoding is not None)
        self._delimiter.show_choices([(delimiter_text(one), one) for one in Delimiter], how.delimiter)
        self._form.setRowVisible(self._delimiter, how.delimiter is not None)
        self._sheet.show_choices([(visible(name, 60), name) for name in found.sheets], how.sheet)
        self._form.setRowVisible(self._sheet, len(found.sheets) > 1)
        blocked = self._header.blockSignals(True)
        self._header.setChecked(bool(how.header))
        self._header.blockSignals(blocked)
        self._show_columns(found)
        remarks = (unreadable_text(found.unreadable), unused_text(len(found.unused)))
        self._said.setText(joined(*remarks))
        self._said.setVisible(any(remarks))

    def _show_columns(self, found: RoomList) -> None:
        chosen = found.how.columns or {}
        choices: list[tuple[str, object]] = [(not_in_list(), -1)]
        choices += [(column_choice(place, name), place) for place, name in enumerate(found.names)]
        for column, combo in self._columns.items():
            combo.show_choices(choices[1:] if column is RequestColumn.ROOM else choices, chosen.get(column, -1))

    def _lay_out(self) -> None:
        self._head.setObjectName("list_head")
        self._head.setAccessibleName(tr("How the text begins"))
        self._head.setReadOnly(True)
        self._head.setTabChangesFocus(True)
        self._head.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._head.setFont(id_font())
        self._head.setFixedHeight(QFontMetrics(self._head.font()).lineSpacing() * (_HEAD_LINES + 2))
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._form.addRow(self._head)
        self._form.addRow(tr("&Encoding"), self._encoding)
        self._form.addRow(tr("&Between cells"), self._delimiter)
        self._form.addRow(tr("Shee&t"), self._sheet)
        self._form.addRow(self._header)
        for column, combo in self._columns.items():
            self._form.addRow(column_title(column), combo)
        self._form.addRow(self._said)
        self._form.setContentsMargins(0, 0, 0, gap(8))
        level_labels(self._form)

    def _connect(self) -> None:
        self._encoding.activated.connect(self._text_chosen)
        self._delimiter.activated.connect(self._text_chosen)
        self._sheet.activated.connect(self._text_chosen)
        self._header.toggled.connect(self._header_chosen)
        for combo in self._columns.values():
            combo.activated.connect(self._columns_chosen)

    @Slot()
    def _text_chosen(self) -> None:
        """Other cells: what they are is guessed anew."""
        encoding, delimiter, sheet = (one.currentData() for one in (self._encoding, self._delimiter, self._sheet))
        how = self._how
        choices = ListChoices(how.encoding and encoding, None, sheet if how.sheet else None)
        if how.delimiter is not None and delimiter != how.delimiter:
            choices = choices._replace(delimiter=delimiter)
        elif how.delimiter is not None and encoding == how.encoding:
            choices = choices._replace(delimiter=how.delimiter)
        self.chosen.emit(choices)

    @Slot(bool)
    def _header_chosen(self, header: bool) -> None:
        self.chosen.emit(self._how._replace(header=header, columns=None))

    @Slot()
    def _columns_chosen(self) -> None:
        columns = {column: combo.currentData() for column, combo in self._columns.items()}
        self.chosen.emit(self._how._replace(columns={one: place for one, place in columns.items() if place >= 0}))
