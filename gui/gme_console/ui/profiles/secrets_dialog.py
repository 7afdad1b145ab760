"""Where the secrets of the profiles are, and how all of them are forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from gme_console.ui.shell.dialogs import ask
from gme_console.ui.texts.profiles import secrets_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.dialog_fit import resize_to_text
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, plain_button
from gme_console.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from gme_console.engine.profiles.secret_locations import SecretLocations, Secrets

_WIDTH, _LINES = 110, 24
"""Characters and lines at first."""

_NAME = 34
"""Characters that the column of names has at most."""


class SecretsDialog(QDialog):
    """UI thread. Shows nothing of a secret but where it is. What a hanging keychain says later is shown then."""

    def __init__(self, secrets: Secrets, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("secrets")
        self.setWindowTitle(tr("Where are my secrets?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._secrets = secrets
        self._is_open = True
        self._lead = _label("secrets_lead", WrappingLabel(2))
        self._lead.setText(secrets_text.looking())
        self._table = PlainTable("secrets_table", (tr("Profile"), tr("Where its secret is")), wide=1, wraps=True)
        self._table.setAccessibleName(tr("Secrets"))
        self._variables = _label("secrets_variables", WrappingLabel(1))
        self._result = _label("secrets_result", WrappingLabel(1))
        unknown = PlainLabel(secrets_text.unknown_items())
        set_role(unknown, Role.DIM)
        self._forget = plain_button(tr("&Forget all secrets…"), "forget_secrets")
        set_role(self._forget, Role.DANGER)
        self._forget.clicked.connect(self.ask_to_forget)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._forget, QDialogButtonBox.ButtonRole.ResetRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self._lead, self._table, self._variables, unknown, self._result, buttons):
            layout.addWidget(widget)
        buttons.button(QDialogButtonBox.StandardButton.Close).setDefault(True)
        resize_to_text(self, _WIDTH, _LINES)
        secrets.look(self._show)

    @Slot()
    def ask_to_forget(self) -> None:
        headline, detail = secrets_text.forget_question()
        ask(self, headline, detail, tr("Forget them"), self._forget_all)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_open = self._is_open and event.spontaneous()

    def _forget_all(self) -> None:
        self._forget.setEnabled(False)
        self._result.setText(secrets_text.looking())
        self._secrets.forget_all(self._forgotten)

    def _forgotten(self, secrets: SecretLocations) -> None:
        if self._is_open:
            self._show(secrets)
            self._forget.setEnabled(True)
            self._result.setText(secrets_text.forgotten_text(secrets))

    def _show(self, secrets: SecretLocations) -> None:
        """Told again when a keychain that hung answers, perhaps when nobody looks any more."""
        if not self._is_open:
            return
        self._lead.setText(secrets_text.lead(secrets))
        self._variables.setText(secrets_text.variables_text(secrets.variables))
        self._table.setRowCount(len(secrets.places))
        for line, place in enumerate(secrets.places):
            self._table.say(line, (place.profile.name, secrets_text.place_text(place)))
        self._table.fit_columns(range(1), min(_NAME, self.width() // 3 // self.fontMetrics().averageCharWidth()))
        self._table.resizeRowsToContents()


def _label(name: str, label: WrappingLabel) -> WrappingLabel:
    label.setObjectName(name)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label
