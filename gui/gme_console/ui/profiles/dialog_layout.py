"""The parts of the profile dialog and where they stand: list, form, and the result of a test."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.profiles.color_picker import swatch
from gme_console.ui.profiles.profile_form import ProfileForm
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.profiles.profile_text import listed_name, practice_fixed, use_now_help
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, offer_button, plain_button

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile


class ProfileDialogLayout:
    """UI thread. Makes the parts in the order in which Tab visits them."""

    def __init__(self, dialog: QDialog) -> None:
        self.sidebar = ProfileSidebar()
        self.form = ProfileForm()
        self.status = PlainLabel(selectable=True)
        self.status.setObjectName("profile_status")
        self.status.setAccessibleDescription(tr("State of saving"))
        self.use = offer_button(tr("&Use now"), "use_profile")
        self.use.setToolTip(use_now_help())
        self.test, self.result = self.form.connection_test.test, self.form.connection_test.result
        self.save = plain_button(tr("&Save"), "save_profile")
        self.close = plain_button(tr("Close"), "close_profiles")
        self.save.setDefault(True)
        set_role(self.save, Role.PRIMARY)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._practice_page())
        self._pages.addWidget(self._form_page())
        self._arrange(dialog)

    def show_practice(self, practice: bool) -> None:
        """The practice profile has nothing to edit; every other one has the form."""
        self._pages.setCurrentIndex(0 if practice else 1)
        self.sidebar.copy.setEnabled(not practice)
        self.sidebar.delete.setEnabled(not practice)
        self.save.setVisible(not practice)

    def _practice_page(self) -> QWidget:
        page = QWidget()
        text = PlainLabel(practice_fixed(), selectable=True)
        text.setObjectName("practice_fixed")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(gap(12), 0, 0, 0)
        layout.addWidget(text)
        layout.addStretch(1)
        return page

    def _form_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(gap(12), 0, 0, 0)
        layout.addWidget(self.form, 1)
        return page

    def _arrange(self, dialog: QDialog) -> None:
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.sidebar)
        halves.addWidget(self._pages)
        halves.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        for button in (self.use, self.save, self.close):
            foot.addWidget(button)
        layout = QVBoxLayout(dialog)
        layout.addWidget(halves, 1)
        layout.addLayout(foot)
        letter = dialog.fontMetrics().horizontalAdvance("x")
        size = QSize(letter * 132, dialog.fontMetrics().height() * 54)
        dialog.resize(size.boundedTo(dialog.screen().availableSize() * 0.9))
        left = max(dialog.width() // 4, min(self.sidebar.width_of_buttons(), dialog.width() * 3 // 10))
        halves.setSizes([left, dialog.width() - left])


_ID = Qt.ItemDataRole.UserRole


class ProfileSidebar(QWidget):
    """UI thread. `profile_requested` carries the id of the one to show; the list follows `show_current`."""

    profile_requested = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.list = QListWidget()
        self.list.setObjectName("profile_list")
        self.list.setAccessibleName(tr("Profiles"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        title = QLabel(tr("Pro&files"))
        title.setBuddy(self.list)
        self.add = plain_button(tr("&Add"), "add_profile")
        self.copy = plain_button(tr("C&opy"), "copy_profile")
        self.delete = plain_button(tr("&Delete…"), "delete_profile")
        buttons = self._buttons = FlowLayout()
        buttons.setSpacing(gap(4))
        for place, button in enumerate((self.add, self.copy, self.delete)):
            buttons.insertWidget(place, button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(title)
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        # Queued: within a mouse press the list would select the pressed item again after a refusal.
        self.list.currentRowChanged.connect(self._row_changed, Qt.ConnectionType.QueuedConnection)

    def width_of_buttons(self) -> int:
        """Pixels that they take beside each other."""
        return self._buttons.sizeHint().width()

    def show_profiles(self, profiles: Sequence[Profile], draft: Profile | None, current_id: str) -> None:
        """Shows every profile, the unsaved one last."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for profile in profiles:
                self._add_item(profile, listed_name(profile, 60))
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
            self.profile_requested.emit(item.data(_ID))
