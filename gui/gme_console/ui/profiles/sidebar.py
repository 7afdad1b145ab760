"""The list of profiles in the profile dialog, with what can be done to the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QLabel, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from gme_console.ui.profiles.color_picker import swatch
from gme_console.ui.texts.translate import tr
from gme_console.ui.texts.visible import tooltip, visible
from gme_console.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile

_ID = Qt.ItemDataRole.UserRole


class ProfileSidebar(QWidget):
    """UI thread. `wanted` carries the id of the profile that the operator goes to; the list follows `show_current`."""

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setObjectName("profile_list")
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        title = QLabel(tr("Pro&files"))
        title.setBuddy(self.list)
        self.add = _button("add", tr("&Add"))
        self.copy = _button("copy", tr("C&opy"))
        self.delete = _button("delete", tr("&Delete…"))
        buttons = FlowLayout()
        for place, button in enumerate((self.add, self.copy, self.delete)):
            buttons.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        # Queued: within a mouse press the list would select the pressed item again after a refusal.
        self.list.currentRowChanged.connect(self._row_changed, Qt.ConnectionType.QueuedConnection)

    def show_profiles(self, profiles: Sequence[Profile], draft: Profile | None, current_id: str) -> None:
        """Shows every profile, the unsaved one last."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for profile in profiles:
                self._add_item(profile, visible(profile.name, 60))
            if draft is not None:
                name = visible(draft.name, 60) or tr("new profile")
                self._add_item(draft, tr("Not saved: {name}", name=name))
        self.show_current(current_id)

    def show_current(self, profile_id: str) -> None:
        """Selects the profile without a signal."""
        with QSignalBlocker(self.list):
            for row in range(self.list.count()):
                if self.list.item(row).data(_ID) == profile_id:
                    self.list.setCurrentRow(row)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.list.setIconSize(self._icon_size())

    def _add_item(self, profile: Profile, text: str) -> None:
        pixmap = swatch(QColor(profile.color), self._icon_size().width(), self.devicePixelRatioF())
        icon = QIcon(pixmap)
        icon.addPixmap(pixmap, QIcon.Mode.Selected)  # else the style tints it
        item = QListWidgetItem(icon, text)
        item.setData(_ID, profile.id)
        item.setToolTip(tooltip(text))
        self.list.addItem(item)

    def _icon_size(self) -> QSize:
        side = self.fontMetrics().ascent()
        return QSize(side, side)

    def _row_changed(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.wanted.emit(item.data(_ID))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(f"{name}_profile")
    button.setAutoDefault(False)
    return button
