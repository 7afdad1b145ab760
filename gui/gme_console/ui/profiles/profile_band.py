"""The band across the window's top that says which profile every press goes to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from gme_console.profiles.profile import PRACTICE, Profile, Source
from gme_console.ui.profiles.band_button import ProfileButton, ink_on
from gme_console.ui.profiles.band_label import BandLabel, share_out
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.profiles.profile_mark_text import account_text, key_text, production_text, type_key_help
from gme_console.ui.texts.profiles.profile_text import guard_text, listed_name, menu_text, site_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import band
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.labels import offer_button
from gme_console.ui.widgets.profile_stripe import paint_tape, tape_height

if TYPE_CHECKING:
    from collections.abc import Mapping

    from gme_console.engine.profiles.profile_messages import CredentialStatus, ProfileList
    from gme_console.profiles.account import Account
    from gme_console.ui.profiles.application_field import BandApplication

NAME_LIMIT = 40
"""Characters of a profile's name in band and menu; the dialog has it whole."""

LOADING_MS = 300
"""What is over sooner is not shown."""


class ProfileBand(QWidget):
    """UI thread. Name, application, host, guard level and what is wrong with the credential, on the profile's colour.

    Its height never changes for what it says. `profile_chosen` carries the id that the operator picked; the band goes
    on showing the profile in use until `show_profiles` says otherwise. `menu` may stand in a menu bar as well; `manage`
    is its last entry.
    """

    profile_chosen = Signal(str)

    def __init__(self, application: BandApplication) -> None:
        """`application` shows the one of the next starts, to be typed there."""
        super().__init__()
        self.setObjectName("profile_band")
        self.setAccessibleName(tr("Profile in use"))
        self.setAutoFillBackground(True)
        self.menu = QMenu(tr("&Profile"), self)
        self.menu.setObjectName("profile_menu")
        self.manage = QAction(tr("&Manage profiles…"), self)
        self.manage.setObjectName("manage_profiles")
        self.manage.setEnabled(False)
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
        self._application = application
        self.button = ProfileButton(self.menu, self)
        self._production = BandLabel("profile_production", self)
        self._production.setFont(band())
        self._where = BandLabel("profile_where", self)
        self._guard = BandLabel("profile_guard", self)
        self._credential = BandLabel("credential_status", self)
        self.type_key = offer_button(tr("Type the &key…"), "type_key", self)
        self.type_key.setToolTip(type_key_help())
        policy = self.type_key.sizePolicy()
        policy.setRetainSizeWhenHidden(False)
        self.type_key.setSizePolicy(policy)
        self._lay_out()
        self._show()

    def show_profiles(self, listed: ProfileList) -> None:
        """Shows the profile in use and offers every one."""
        self._profiles, self._chosen_id, self._accounts = listed
        self._show()

    def show_credential(self, status: CredentialStatus) -> None:
        """Shows why the profile in use cannot sign, or where its key is when it can."""
        self._status = status
        self._loads.stop()
        if status.loading:
            self._loads.start()
        else:
            self._show_status()

    def enable_managing(self) -> None:
        """`manage` and `type_key` are connected now."""
        self._can_manage = True
        self.manage.setEnabled(True)
        self._show_status()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._in_use().production:
            painter, tape = QPainter(self), tape_height(self)
            paint_tape(painter, QRectF(0, self.height() - tape, self.width(), tape), self._color)
            painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _show(self) -> None:
        profile = self._in_use()
        self._color = profile_color(profile)
        ink = ink_on(self._color)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, ink)
        for label in (self._production, self._where, self._guard, self._credential):
            label.setPalette(palette)
        palette.setColor(QPalette.ColorRole.Window, self._color)
        self.setPalette(palette)  # QPainter.fillRect would take PySide 10 ms to find out what it can be given
        self._application.write_on(ink, self._color)
        self.button.show_profile(visible(profile.name, NAME_LIMIT), self._color)
        self._production.show_text(production_text() if profile.production else "")
        self._where.show_text(site_text(profile))
        self._guard.show_text(guard_text(profile.guard))
        whose = account_text(self._accounts.get(profile.id))
        self.button.setToolTip(tooltip(whose) if whose else "")
        below = tape_height(self) if profile.production else 0
        self._row.setContentsMargins(gap(12), gap(6), gap(16), gap(6) + below)
        self._fill_menu()
        self._show_status()
        self.update()

    def _lay_out(self) -> None:
        self._row = row = QHBoxLayout(self)
        row.setSpacing(gap(16))
        row.addWidget(self.button)
        row.addWidget(self._application)
        QWidget.setTabOrder(self.button, self._application.box)
        row.addWidget(self._production)
        row.addWidget(self._where)
        row.addStretch(1)
        for one in (self._guard, self._credential, self.type_key):
            row.addWidget(one)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def _fit(self) -> None:
        """What matters least goes first: where, the guard, the key; then the word before the application."""
        margins, apart = self._row.contentsMargins(), self._row.spacing()
        room = self.width() - margins.left() - margins.right() - self.button.sizeHint().width() - apart
        self._application.leave_out_text(False)
        self._application.leave_out_text(self._application.sizeHint().width() + apart > room)
        room -= min(self._application.sizeHint().width(), room) + apart
        if self.type_key.isVisibleTo(self):
            room -= self.type_key.sizeHint().width() + apart
        share_out(room, apart, (self._production, self._credential, self._guard, self._where))

    def _in_use(self) -> Profile:
        return next((profile for profile in self._profiles if profile.id == self._chosen_id), PRACTICE)

    def _fill_menu(self) -> None:
        """An open menu is closed: what is pressed in it would be another entry than the one aimed at."""
        self.menu.close()
        self.menu.clear()
        for number, profile in enumerate(self._profiles, start=1):
            action = self.menu.addAction(menu_text(listed_name(profile, NAME_LIMIT), number))
            action.setCheckable(True)
            action.setData(profile.id)
            action.setChecked(profile.id == self._chosen_id)
            self._group.addAction(action)
        self.menu.addSeparator()
        self.menu.addAction(self.manage)

    def _chosen(self, action: QAction) -> None:
        for other in self._group.actions():
            other.setChecked(other.data() == self._chosen_id)
        if action.data() != self._chosen_id:
            self.profile_chosen.emit(action.data())

    def _show_status(self) -> None:
        status = self._status
        words, can_type = "", False
        if status is not None and status.profile_id == self._chosen_id and not self._loads.isActive():
            profile = self._in_use()
            words = key_text(status, profile.source)
            typed = profile.source is not Source.ENVIRONMENT and self._chosen_id != PRACTICE.id
            can_type = typed and status.typing_helps
        self._credential.show_text(words)
        self.type_key.setVisible(can_type and self._can_manage)
        self._fit()


def profile_color(profile: Profile) -> QColor:
    """The profile's colour; grey when a damaged file holds something else."""
    color = QColor(profile.color)
    return color if color.isValid() else QColor("grey")
