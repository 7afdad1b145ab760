"""The form's fields in their order: room, mode, whom, when; then who will be recorded, read back, and Start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from gme_console.api.values import RecordMode
from gme_console.ui.profiles.application_field import BizField
from gme_console.ui.recording.form_layout import FormPage, FormScroll, TabOrder
from gme_console.ui.recording.start_bar import StartBar
from gme_console.ui.recording.start_fields import ModeChoice, RoomField
from gme_console.ui.recording.user_scope import UserScope
from gme_console.ui.texts.recording_text import mode_hint
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.form_field import FormField
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QPushButton

_LOW_LINES = 18
"""A form of fewer lines keeps none free below the sentence: the room is to be seen whole."""


class FormFields:
    """UI thread. The widgets of a StartForm and where they stand; what a change or a press does is the form's.

    The fields scroll; sentence and button below them, which are the bar's, do not. `application` belongs into the band.
    """

    def __init__(self, form: QWidget) -> None:
        self._form = form
        self._added: list[FormField] = []
        self._make_fields()
        self.bar = StartBar(self.biz)
        self._page = self._filled_page()
        self._of_start: list[QWidget] = [self.mode_field, self.users]
        self._scroll = FormScroll(self._page)
        for part in (form, self._page):
            part.setBackgroundRole(QPalette.ColorRole.Base)
            part.setAutoFillBackground(True)
        layout = QVBoxLayout(form)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.bar)
        offers = (self.room_field.shows, self.room_field.instead)
        self._tabs = TabOrder(self.room, offers, self.mode, self.users, (self.bar.button,))

    def checked(self) -> tuple[FormField, ...]:
        """Those that can be wrong, from the top."""
        users = self.users
        return (self.biz, self.room_field, self.mode_field, users.only, users.left_out, *self._added)

    def added(self) -> tuple[FormField, ...]:
        return tuple(self._added)

    def fit_height(self) -> None:
        """The form is of another height."""
        self.bar.be_low(self._form.height() < _LOW_LINES * self._form.fontMetrics().lineSpacing())

    def go_to(self, edit: QWidget, reason: Qt.FocusReason) -> None:
        """Puts the cursor there, in sight."""
        edit.setFocus(reason)
        self._scroll.reveal_soon()

    def take_tab(self, forward: bool) -> bool:
        """Whether the focus went on from here, by Tab or by Shift+Tab."""
        return self.bar.isVisibleTo(self._form) and self._tabs.take(forward)

    def follow_choices(self) -> None:
        """What is said of the mode, and where the letters of the labels lead."""
        self._files.setText(mode_hint(self.mode.mode() or 0))
        self._mode_label.setBuddy(self.mode.chosen_button())
        self._users_label.setBuddy(self.users.box_edit())

    def offer_start(self, offered: bool) -> None:
        """Under a read-only profile the room is all that there is."""
        self.bar.setVisible(offered)
        for field in self._of_start:
            self._page.show_field(field, offered)

    def add_field(self, label: str, field: FormField) -> None:
        """One more under the others, which Start asks whether something is wrong, too; hidden at first."""
        last = self._added[-1].edit if self._added else self.users.stops()[-1]
        self._page.add_field(label, field, field.edit)
        self._added.append(field)
        QWidget.setTabOrder(last, field.edit)
        self._page.show_field(field, False)

    def show_field(self, field: FormField, shown: bool) -> None:
        """One that was added, with its label."""
        self._page.show_field(field, shown)

    def add_when(self, when: QWidget, opens: QPushButton) -> None:
        """What chooses when, after whom, and what is offered of a room that is not there."""
        self._page.add_field(tr("Whe&n"), when, when, after=self.users)
        self._of_start.append(when)
        QWidget.setTabOrder(self.users.stops()[-1], when)
        self.room_field.add_offer(opens)
        QWidget.setTabOrder(self.room_field.instead, opens)
        self._tabs.offers.append(opens)

    def _make_fields(self) -> None:
        self.room_field = RoomField()
        self.room = self.room_field.line
        self.mode = ModeChoice()
        self.users = UserScope()
        self.biz = BizField()
        self.application = self.biz.application
        self._files = PlainLabel()
        self._files.setWordWrap(False)
        self._files.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_role(self._files, Role.DIM)
        self._files.setText(mode_hint(RecordMode.SINGLE))
        self.mode_field = FormField(self.mode, self.mode.chosen_button())

    def _filled_page(self) -> FormPage:
        page = FormPage()
        page.add_field(tr("R&oom"), self.room_field, self.room)
        self._mode_label = page.add_field(tr("&Mode"), self.mode_field, self.mode.chosen_button(), beside=self._files)
        self._users_label = page.add_field(tr("&Whom"), self.users, self.users.box_edit())
        return page
