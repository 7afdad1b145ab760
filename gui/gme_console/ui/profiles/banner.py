"""The band across the window's top that says which profile every press goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.profiles.profile import PRACTICE, Profile, Source
from gme_console.ui.profiles.banner_button import ProfileButton
from gme_console.ui.texts.profile_text import (
    application_words,
    guard_words,
    loading_words,
    menu_text,
    not_ready_words,
    site_words,
)
from gme_console.ui.texts.profiles.account_text import account_words
from gme_console.ui.texts.profiles.guard_text import production_words
from gme_console.ui.texts.said import said, tooltip, visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.form_field import id_font
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, offer_button
from gme_console.ui.widgets.profile_stripe import paint_tape, tape_height

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gme_console.engine.profiles.profile_messages import CredentialStatus, ProfileList
    from gme_console.profiles.account import Account

NAME_LIMIT = 40
HOST_LIMIT = 56
"""Characters of a profile's name and host in band and menu; the dialog has them whole."""

_TYPING_HELPS_NOT = (CredentialState.LOCKED, CredentialState.HANGING)

LOADING_MS = 300
"""What is over sooner is not shown: all that stands below the line would move down and up again."""


class ProfileBanner(QWidget):
    """Says name, application, host, guard level and what is wrong with the credential. UI thread.

    `profile_chosen` carries the id that the operator picked; the band goes on showing the profile in use until
    `show_profiles` says otherwise. `menu` may stand in a menu bar as well.
    """

    profile_chosen = Signal(str)
    manage_requested = Signal()
    key_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profile_band")
        self.setAccessibleName(tr("Profile in use"))
        self.menu = QMenu(tr("&Profile"), self)
        self.menu.setObjectName("profile_menu")
        self._group = QActionGroup(self)
        self._group.triggered.connect(self._chosen)
        self._profiles: tuple[Profile, ...] = (PRACTICE,)
        self._chosen_id = PRACTICE.id
        self._accounts: Mapping[str, Account] = {}
        self._status: CredentialStatus | None = None
        self._can_manage = False
        self._loads = QTimer(self, singleShot=True, interval=LOADING_MS)
        self._loads.timeout.connect(self._show_status)
        self._color = profile_color(PRACTICE)
        self.button = ProfileButton(self.menu, self)
        self._application = _label("profile_application", self)
        self._application.setFont(id_font())
        self._where = _label("profile_where", self)
        self._production = _label("profile_production", self)
        self._guard = _label("profile_guard", self)
        self._credential = WrappingLabel(1, parent=self)  # its line is kept, so that nothing below it moves
        self._credential.setObjectName("credential_status")
        self._type_key = offer_button(tr("Type the &key…"), "type_key", self)
        self._type_key.setToolTip(tr("Opens the profile where its SecretId and SecretKey are typed."))
        self._type_key.clicked.connect(self.key_requested)
        self._lay_out()
        self._show()

    def show_profiles(self, listed: ProfileList) -> None:
        """Shows the profile in use and offers every one."""
        self._profiles, self._chosen_id, self._accounts = listed
        self._show()

    def show_credential(self, status: CredentialStatus) -> None:
        """Shows why the profile in use cannot sign, or nothing when it can."""
        self._status = status
        self._loads.stop()
        if status.loading:
            self._loads.start()
        else:
            self._show_status()

    def enable_managing(self) -> None:
        """Somebody hears `manage_requested` and `key_requested` now."""
        self._can_manage = True
        self._fill_menu()
        self._show_status()

    def open_menu(self) -> None:
        """Opens the list of profiles below the button."""
        self.button.open_menu()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The profile's colour down the left side and along the bottom, on the palette's own background."""
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color)
        painter.drawRect(0, 0, self._bar(), self.height())
        painter.drawRect(0, self.height() - self._line(), self.width(), self._line())
        if self._in_use().production:
            paint_tape(painter, QRectF(0, self.height() - self._line(), self.width(), self._line()), self._color)
        painter.end()

    def _show(self) -> None:
        profile = self._in_use()
        self._color = profile_color(profile)
        self.button.show_profile(visible(profile.name, NAME_LIMIT), self._color)
        self._application.setText(application_words(profile.BizId))
        where = site_words(profile)
        self._where.setText(visible(where, HOST_LIMIT))
        self._where.setToolTip(tooltip(where) if self._where.text() != where else "")
        self._production.setText(production_words() if profile.production else "")
        self._production.setVisible(profile.production)
        self._guard.setText(guard_words(profile.guard))
        self._guard.setVisible(bool(self._guard.text()))
        whose = account_words(self._accounts.get(profile.id))
        self.button.setToolTip(tooltip(whose) if whose else "")
        self._fill_menu()
        self._show_status()
        self.update()

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 2
        facts = FlowLayout()
        facts.setSpacing(gap * 2)
        for place, label in enumerate((self._production, self._application, self._where, self._guard)):
            label.setWordWrap(False)
            facts.insertWidget(place, label)
        words = QVBoxLayout()
        words.setSpacing(gap // 3)
        above = (self.button.sizeHint().height() - self.fontMetrics().height()) // 2
        words.setContentsMargins(0, above, 0, 0)
        words.addLayout(facts)
        words.addWidget(self._credential)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(self._bar() + gap, gap, gap, gap + self._line())
        row.setSpacing(gap * 2)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._type_key, 0, Qt.AlignmentFlag.AlignTop)

    def _bar(self) -> int:
        return self.fontMetrics().height() // 2

    def _line(self) -> int:
        return tape_height(self) if self._in_use().production else max(2, self.fontMetrics().height() // 8)

    def _in_use(self) -> Profile:
        return next((profile for profile in self._profiles if profile.id == self._chosen_id), PRACTICE)

    def _fill_menu(self) -> None:
        """An open menu is closed: what is pressed in it would be another entry than the one aimed at."""
        self.menu.close()
        self.menu.clear()
        for number, profile in enumerate(self._profiles, start=1):
            action = self.menu.addAction(menu_text(visible(profile.name, NAME_LIMIT), number))
            action.setCheckable(True)
            action.setData(profile.id)
            action.setChecked(profile.id == self._chosen_id)
            self._group.addAction(action)
        self.menu.addSeparator()
        manage = self.menu.addAction(tr("&Manage profiles…"))
        manage.setObjectName("manage_profiles")
        manage.setEnabled(self._can_manage)
        manage.triggered.connect(self.manage_requested)

    def _chosen(self, action: QAction) -> None:
        for other in self._group.actions():
            other.setChecked(other.data() == self._chosen_id)
        if action.data() != self._chosen_id:
            self.profile_chosen.emit(action.data())

    def _show_status(self) -> None:
        status = self._status
        words, can_type = "", False
        if status is not None and status.profile_id == self._chosen_id and not self._loads.isActive():
            words = credential_words(status)
            typed = self._in_use().source is not Source.ENVIRONMENT and self._chosen_id != PRACTICE.id
            can_type = typed and not (status.ready or status.loading) and status.state not in _TYPING_HELPS_NOT
        self._credential.setText(words)
        self._type_key.setVisible(can_type and self._can_manage)


def profile_color(profile: Profile) -> QColor:
    """The profile's colour; grey when a damaged file holds something else."""
    color = QColor(profile.color)
    return color if color.isValid() else QColor("grey")


def credential_words(status: CredentialStatus) -> str:
    """Why the profile cannot sign, with a shape and a word; empty when it can."""
    if status.ready:
        return ""
    why = said(status.sentence) if status.sentence else ""
    return loading_words(why) if status.loading else not_ready_words(why)


def _label(name: str, parent: QWidget) -> PlainLabel:
    label = PlainLabel(selectable=True, parent=parent)
    label.setObjectName(name)
    return label
