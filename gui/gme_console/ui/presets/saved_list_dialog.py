"""Presets or views, to be renamed, put into another order, and removed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gme_console.engine.presets.saved_entries import PLACES
from gme_console.ui.texts.message_text import message_text, tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.presets.preset_service import PresetService
    from gme_console.engine.presets.saved_entries import Kind

_NAME = Qt.ItemDataRole.UserRole


class SavedListDialog(QDialog):
    """UI thread. Shows what is saved of one kind, and has the service change it.

    A change that comes back when the dialog is gone is nothing to it.
    """

    def __init__(
        self, title: str, lead: str, service: PresetService, kind: Kind, describe: Callable[[Any], str], parent: QWidget
    ) -> None:
        """`describe`: what an entry is, for its tooltip."""
        super().__init__(parent)
        self._service = service
        self._kind = kind
        self._describe = describe
        self.setObjectName("saved_list_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("saved_list")
        self._list.setAccessibleName(title)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._remark = WrappingLabel(2)
        self._remark.setObjectName("save_remark")
        self._buttons = self._make_buttons()
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        sides = QHBoxLayout()
        sides.addWidget(self._list, 1)
        column = QVBoxLayout()
        for button in self._buttons:
            column.addWidget(button)
        column.addStretch(1)
        sides.addLayout(column)
        layout = QVBoxLayout(self)
        layout.addWidget(PlainLabel(lead))
        layout.addLayout(sides, 1)
        layout.addWidget(self._remark)
        layout.addWidget(close)
        self._list.itemChanged.connect(self._edited)
        self._list.currentRowChanged.connect(self._show_possible)
        for key, do in (("Alt+Up", self._up), ("Alt+Down", self._down), ("Delete", self._remove)):
            QShortcut(QKeySequence(key), self._list, do, context=Qt.ShortcutContext.WidgetShortcut)
        metrics = self.fontMetrics()
        self.resize(QSize(metrics.averageCharWidth() * 72, metrics.lineSpacing() * 20))
        service.changed.connect(self._show)
        self._show()
        service.look()

    @Slot()
    def _show(self) -> None:
        """The one that is chosen stays so, under its new name as well."""
        entries = getattr(self._service.saved, PLACES[self._kind])
        names = [entry.name for entry in entries]
        chosen, row = self._chosen(), self._list.currentRow()
        with QSignalBlocker(self._list):
            self._list.clear()
            for entry in entries:
                item = QListWidgetItem(entry.name)
                item.setData(_NAME, entry.name)
                item.setToolTip(tooltip(self._describe(entry)))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self._list.addItem(item)
            place = names.index(chosen) if chosen in names else min(row, len(names) - 1)
            self._list.setCurrentRow(max(place, 0 if names else -1))
        self._remark.setText("")
        self._show_possible()

    def _changed(self) -> None:
        if shiboken6.isValid(self):
            self._show()

    def _failed(self, why: str | Detail) -> None:
        if shiboken6.isValid(self):
            self._show()
            self._remark.setText(message_text(why))

    def _make_buttons(self) -> tuple[QPushButton, ...]:
        made = []
        for name, text, do in (
            ("rename_kept", tr("Re&name"), self._rename),
            ("move_up", tr("&Up"), self._up),
            ("move_down", tr("&Down"), self._down),
            ("remove_kept", tr("&Remove"), self._remove),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            made.append(button)
        return tuple(made)

    def _chosen(self) -> str:
        item = self._list.currentItem()
        return "" if item is None else str(item.data(_NAME))

    @Slot()
    def _show_possible(self) -> None:
        row, count = self._list.currentRow(), self._list.count()
        for button, possible in zip(self._buttons, (row >= 0, row > 0, 0 <= row < count - 1, row >= 0), strict=True):
            button.setEnabled(possible)

    @Slot(QListWidgetItem)
    def _edited(self, item: QListWidgetItem) -> None:
        """What is shown is the old name until the new one is saved."""
        old, new = str(item.data(_NAME)), item.text()
        is_new = bool(new.strip()) and new != old
        with QSignalBlocker(self._list):
            item.setText(old)
            item.setData(_NAME, new if is_new else old)  # where the choice is to stay
        if is_new:
            self._service.rename(self._kind, old, new, self._changed, self._failed)

    @Slot()
    def _rename(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._list.editItem(item)

    @Slot()
    def _remove(self) -> None:
        if self._chosen():
            self._service.remove(self._kind, self._chosen(), self._changed, self._failed)

    @Slot()
    def _up(self) -> None:
        if self._list.currentRow() > 0:
            self._move(-1)

    @Slot()
    def _down(self) -> None:
        if 0 <= self._list.currentRow() < self._list.count() - 1:
            self._move(1)

    def _move(self, by: int) -> None:
        self._service.move(self._kind, self._chosen(), by, self._changed, self._failed)
