"""The fields of one profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from gme_console.api.detail import message_of
from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.inputs.validation import Problem, check_biz_id
from gme_console.api.plain_text import folded
from gme_console.api.target import Endpoint, HostNotAllowed
from gme_console.profiles.profile import MAX_NAME, GuardLevel, Profile, Site, Source
from gme_console.ui.profiles.color_picker import ColorPicker
from gme_console.ui.profiles.connection_test_panel import ConnectionTestPanel
from gme_console.ui.profiles.profile_form_fields import CredentialFields, LineField
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.profiles.profile_text import (
    guard_choices,
    invisible_name_text,
    long_name_text,
    name_taken_text,
    no_host_text,
    no_name_text,
    site_choices,
    source_choices,
)
from gme_console.ui.texts.translate import tr, without_mnemonic
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.widgets.form_field import FormField, FormRows
from gme_console.ui.widgets.radio_group import RadioChoice

if TYPE_CHECKING:
    from gme_console.api.target import Credential


class ProfileForm(QScrollArea):
    """Shows a profile, collects edits and a credential, says beside each field what is wrong. UI thread.

    `edited` follows what the operator changes; showing a profile does not emit it. Call `show_profile` first.
    """

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("profile_form")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._shown: Profile | None = None
        self._stored: Profile | None = None
        self._baseline: tuple[Profile, str] | None = None
        self._taken: frozenset[str] = frozenset()
        self._fields: dict[str, FormField] = {}
        content = QWidget()
        self._rows = FormRows(content)
        self._add_rows()
        self._fields |= {row.edit.objectName(): row for row in self._credential.rows}
        self.setWidget(content)
        self._connect()

    def show_profile(self, profile: Profile, stored: Profile | None, taken: frozenset[str]) -> None:
        """Shows `profile`; `stored` is how it is saved, None if it is not; `taken` the other names, folded.

        A new profile that has a name already is a copy, and counts as edited from the start.
        """
        with QSignalBlocker(self):
            self._shown = profile
            self._credential.forget()
            self.name.setText(profile.name)
            self.color.choose(profile.color)
            self.site.choose(profile.site)
            self.host.setText(profile.host)
            self.BizId.setText("" if profile.BizId is None else str(profile.BizId))
            self.guard.choose(profile.guard)
            self.asks_ticket.setChecked(profile.asks_ticket)
            self.production.setChecked(profile.production)
            self.source.choose(profile.source)
            self._clear_problems()
            self._baseline = None if stored is None and profile.name else self._standing()
            self.show_stored(stored, taken)
        self.verticalScrollBar().setValue(0)

    def show_stored(self, stored: Profile | None, taken: frozenset[str]) -> None:
        """Takes note of what is saved, without touching what stands in the fields."""
        self._stored, self._taken = stored, taken
        self._credential.show_source(self.source.value(), stored.source if stored else None)

    def mark_saved(self, profile: Profile) -> None:
        """`profile` is saved, with the credential that was handed over: what differs now was edited since."""
        self._credential.forget_handed_over()
        self._baseline = (profile, "")
        self.show_stored(profile, self._taken)

    def is_edited(self) -> bool:
        return self._standing() != self._baseline or self._credential.holds_secret()

    def profile(self) -> Profile:
        """The profile as it stands in the fields; what `check` objects to may be missing from it."""
        if self._shown is None:
            raise LookupError("no profile is shown")
        return Profile(
            id=self._shown.id,
            name=self.name.text().strip(),
            color=self.color.color(),
            site=self.site.value(),
            host=self.host.text().strip() if self.site.value() is Site.HOST else "",
            BizId=parse_uint64(self.BizId.text()),
            guard=self.guard.value(),
            source=self.source.value(),
            asks_ticket=self.asks_ticket.isChecked(),
            production=self.production.isChecked(),
        )

    def check(self) -> bool:
        """Whether nothing is wrong; else says so beside each field and moves to the first."""
        self._clear_problems()
        checks = (
            self._check_name(),
            self._check_host(),
            check_biz_id(self.BizId.text()),
            self._credential.check(),
        )
        problems = [problem for problem in checks if problem is not None]
        for problem in problems:
            self._fields[problem.field].show_problem(problem)
        if problems:
            self._go_to(self._fields[problems[0].field])
        return not problems

    def reveal_result(self) -> None:
        """As soon as it has its height."""
        QTimer.singleShot(
            0, self, lambda: self.ensureWidgetVisible(self.connection_test.result, 0, self.fontMetrics().height())
        )

    def hand_over_credential(self) -> Credential | None:
        """What was typed, taken out of the widgets; None leaves the stored one as it is."""
        return self._credential.hand_over()

    def go_to_secret(self) -> None:
        """Where the key is typed; the choice of its source while none is."""
        typed = self.source.value() is not Source.ENVIRONMENT
        edit: QWidget = self._credential.secret_id.secret if typed else self.source
        edit.setFocus()
        self.ensureWidgetVisible(edit, 0, self.fontMetrics().height() * 3)

    def forget_secrets(self) -> None:
        self._credential.forget()

    def _standing(self) -> tuple[Profile, str]:
        """What stands in the fields, with the application id as text where it is no number."""
        profile = self.profile()
        return profile, "" if profile.BizId is not None else self.BizId.text()

    def _check_name(self) -> Problem | None:
        name = self.name.text().strip()
        if not name:
            return Problem("name", no_name_text())
        if visible(name) != name:
            return Problem("name", invisible_name_text(name))
        if len(name) > MAX_NAME:
            return Problem("name", long_name_text(len(name)))
        return Problem("name", name_taken_text()) if folded(name) in self._taken else None

    def _check_host(self) -> Problem | None:
        if self.site.value() is not Site.HOST:
            return None
        if not self.host.text().strip():
            return Problem("host", no_host_text())
        try:
            Endpoint.parse(self.host.text().strip())
        except HostNotAllowed as refused:
            return Problem("host", message_text(message_of(refused)))
        return None

    def _clear_problems(self) -> None:
        for field in self._fields.values():
            field.show_problem(None)

    def _go_to(self, field: FormField) -> None:
        field.edit.setFocus()
        self.ensureWidgetVisible(field, 0, self.fontMetrics().height() * 3)

    def _add_rows(self) -> None:
        """What every request needs comes first: it is seen without scrolling, whatever the size of the text."""
        self.name = self._add_line("name", tr("Na&me"))
        self.site = RadioChoice[Site]("site", site_choices(), in_row=True)
        self._add_row(tr("Sit&e"), self._site_and_host(), self.site)
        self.BizId = self._add_line("BizId", tr("A&pplication id"))
        self.source = RadioChoice[Source]("source", source_choices(), in_row=True)
        self._add_row(tr("Ke&y"), self.source)
        self._credential = CredentialFields(self._rows, self)
        self.connection_test = ConnectionTestPanel()
        self._rows.add_row("", self.connection_test, self.connection_test.test)
        self.guard = RadioChoice[GuardLevel]("guard", guard_choices(), in_row=True)
        self._add_row(tr("&Guard level"), self.guard)
        self.production = self._add_check("production", tr("P&roduction: marked as such everywhere"))
        self.asks_ticket = self._add_check("asks_ticket", tr("Ask for a ticket &before acting"))
        self.color = ColorPicker()
        self._add_row(tr("Co&lour"), self.color)
        for line in (self.host, self.BizId):
            line.setFont(id_font())

    def _site_and_host(self) -> QWidget:
        host_field = self._fields["host"] = LineField("host")
        self.host = host_field.line
        self.host.setAccessibleName(tr("Host"))
        self.host.setPlaceholderText(tr("for example {host}", host="gme.ap-singapore.tencentcloudapi.com"))
        both = QWidget()
        column = QVBoxLayout(both)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.site)
        column.addWidget(host_field)
        return both

    def _add_check(self, name: str, text: str) -> QCheckBox:
        check = QCheckBox(text)
        check.setObjectName(name)
        self._rows.add_row("", check, check)
        return check

    def _add_line(self, name: str, label: str) -> QLineEdit:
        field = LineField(name)
        self._fields[name] = field
        self._add_row(label, field, field.line)
        return field.line

    def _add_row(self, label: str, row: QWidget, edit: QWidget | None = None) -> None:
        self._rows.add_row(label, row, edit or row)
        (edit or row).setAccessibleName(without_mnemonic(label))

    def _connect(self) -> None:
        for line in (self.name, self.host, self.BizId):
            line.textEdited.connect(self.edited)
        for choice in (self.color, self.site, self.guard, self.source):
            choice.changed.connect(self.edited)
        for check in (self.asks_ticket, self.production):
            check.toggled.connect(self.edited)
        self.production.clicked.connect(self._production_clicked)
        self.site.changed.connect(self._site_changed)
        self.source.changed.connect(self._source_changed)
        for row in self._credential.rows:
            row.secret.typed.connect(self.edited)
        self._site_changed()

    def _production_clicked(self, production: bool) -> None:
        """Production asks before everything, unless the operator chooses otherwise afterwards."""
        if production and self.guard.value() is GuardLevel.ASK_STOP:
            self.guard.choose(GuardLevel.ASK_ALL)

    def _site_changed(self) -> None:
        self._fields["host"].setVisible(self.site.value() is Site.HOST)
        self._fields["host"].show_problem(None)

    def _source_changed(self) -> None:
        self._credential.show_source(self.source.value(), self._stored.source if self._stored else None)
