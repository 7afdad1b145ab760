"""What is kept under names, to be renamed, put into another order, and removed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal, Slot
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

from gme_console.ui.texts.message_text import message_text, tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

_NAME = Qt.ItemDataRole.UserRole


class SavedListDialog(QDialog):
    """UI thread. Shows what it is given; each signal asks for one change, after which it is given what is kept then."""

    renamed = Signal(str, str)
    removed = Signal(str)
    moved = Signal(str, int)

    def __init__(self, title: str, lead: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("saved_list_dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._list = QListWidget()
        self._list.setObjectName("kept_list")
        self._list.setAccessibleName(title)
        self._list.setEditTriggers(
            QAbstractItemView.EditTrigger.EditKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self._remark = WrappingLabel(2)
        self._remark.setObjectName("kept_remark")
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

    def show_kept(self, names: Sequence[str], tips: Sequence[str]) -> None:
        """The one that is chosen stays so, under its new name as well; `tips` say what each is."""
        chosen, row = self._chosen(), self._list.currentRow()
        with QSignalBlocker(self._list):
            self._list.clear()
            for name, tip in zip(names, tips, strict=True):
                item = QListWidgetItem(name)
                item.setData(_NAME, name)
                item.setToolTip(tooltip(tip))
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
                self._list.addItem(item)
            place = names.index(chosen) if chosen in names else min(row, len(names) - 1)
            self._list.setCurrentRow(max(place, 0 if names else -1))
        self._remark.setText("")
        self._show_possible()

    def show_failed(self, why: str | Detail) -> None:
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
        """What is shown is the old name until the new one is kept."""
        old, new = str(item.data(_NAME)), item.text()
        wanted = bool(new.strip()) and new != old
        with QSignalBlocker(self._list):
            item.setText(old)
            item.setData(_NAME, new if wanted else old)  # where the choice is to stay
        if wanted:
            self.renamed.emit(old, new)

    @Slot()
    def _rename(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._list.editItem(item)

    @Slot()
    def _remove(self) -> None:
        if self._chosen():
            self.removed.emit(self._chosen())

    @Slot()
    def _up(self) -> None:
        if self._list.currentRow() > 0:
            self.moved.emit(self._chosen(), -1)

    @Slot()
    def _down(self) -> None:
        if 0 <= self._list.currentRow() < self._list.count() - 1:
            self.moved.emit(self._chosen(), 1)
