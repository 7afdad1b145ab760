"""The button of the test, and under it what the test found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gme_console.engine.profiles.profile_messages import ProfileFinding
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.profiles.connection_test_text import test_idle_text, test_outdated_text, tested_text
from gme_console.ui.texts.profiles.profile_mark_text import account_kept_text, save_keeps_account_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel, plain_button

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileTested


class ConnectionTestPanel(QWidget):
    """UI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.test = plain_button(tr("&Test"), "test_profile")
        self.result = ConnectionTestResult()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.test, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.result)


class ConnectionTestResult(QFrame):
    """A headline with a shape, and advice, both to be selected and copied. UI thread."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("test_result")
        self.setAccessibleName(tr("Result of the test"))
        set_role(self, Role.READ_BACK)
        self._headline = PlainLabel(selectable=True, parent=self)
        self._headline.setObjectName("test_headline")
        bold = QFont()
        bold.setBold(True)
        self._headline.setFont(bold)
        self._advice = PlainLabel(selectable=True, parent=self)
        self._advice.setObjectName("test_advice")
        self._whose = PlainLabel(selectable=True, parent=self)
        self._whose.setObjectName("test_whose")
        self.keep_account = plain_button(tr("Keep the ne&w account"), "keep_account", self)
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(self._whose)
        layout.addWidget(self._advice)
        layout.addWidget(self.keep_account, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)
        self.show_idle()

    def show_idle(self) -> None:
        self._show("", test_idle_text())

    def show_waiting(self, what: str) -> None:
        """`what` says what is waited for, in words."""
        self._show(tr("○ Testing…"), what)

    def show_outdated(self) -> None:
        """Something was edited while the test ran."""
        self._show(tr("○ Testing what stood here before"), test_outdated_text())

    def show_tested(self, tested: ProfileTested) -> None:
        fine = tested.finding is ProfileFinding.FINE
        self._show(tested_text(tested), message_text(tested.advice), message_text(tested.whose))
        set_role(self._headline, Role.GOOD if fine else Role.TROUBLE)
        self.keep_account.setVisible(tested.finding is ProfileFinding.OTHER_ACCOUNT)

    def show_account_kept(self, *, with_save: bool) -> None:
        """The operator says that the other account is right."""
        self._show(account_kept_text(), save_keeps_account_text() if with_save else "")

    def _show(self, headline: str, advice: str, whose: str = "") -> None:
        self.keep_account.hide()
        set_role(self._headline, None)
        for label, text in ((self._headline, headline), (self._advice, advice), (self._whose, whose)):
            label.setText(text)
            label.setVisible(bool(text))
