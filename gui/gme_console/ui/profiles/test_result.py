"""The place in the profile dialog where the test of a profile is told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from gme_console.ui.texts.profile_text import test_idle_words, test_outdated_words, tested_words
from gme_console.ui.texts.said import said
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileTested


class ResultPanel(QFrame):
    """A headline with a shape, and advice, both to be selected and copied. UI thread."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("test_result")
        self.setAccessibleName(tr("Result of the test"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._headline = PlainLabel(selectable=True, parent=self)
        self._headline.setObjectName("test_headline")
        bold = QFont()
        bold.setBold(True)
        self._headline.setFont(bold)
        self._advice = PlainLabel(selectable=True, parent=self)
        self._advice.setObjectName("test_advice")
        layout = QVBoxLayout(self)
        layout.addWidget(self._headline)
        layout.addWidget(self._advice)
        layout.addStretch(1)
        self.show_idle()

    def show_idle(self) -> None:
        self._show("", test_idle_words())

    def show_waiting(self, what: str) -> None:
        """`what` says what is waited for, in words."""
        self._show(tr("○ Testing…"), what)

    def show_outdated(self) -> None:
        """Something was edited while the test ran."""
        self._show(tr("○ Testing what stood here before"), test_outdated_words())

    def show_tested(self, tested: ProfileTested) -> None:
        self._show(tested_words(tested), said(tested.advice))

    def _show(self, headline: str, advice: str) -> None:
        for label, text in ((self._headline, headline), (self._advice, advice)):
            label.setText(text)
            label.setAccessibleName(text)
            label.setVisible(bool(text))
