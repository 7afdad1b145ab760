"""The parts of the profile dialog and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from gme_console.ui.profiles.profile_form import ProfileForm
from gme_console.ui.profiles.sidebar import ProfileSidebar
from gme_console.ui.profiles.test_result import ResultPanel
from gme_console.ui.texts.profile_text import practice_fixed
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel, offer_button


class ProfileDialogLayout:
    """UI thread. Makes the parts in the order in which Tab visits them."""

    def __init__(self, dialog: QDialog) -> None:
        self.sidebar = ProfileSidebar()
        self.form = ProfileForm()
        self.result = ResultPanel()
        self.status = PlainLabel(selectable=True)
        self.status.setObjectName("profile_status")
        self.status.setAccessibleName(tr("State of saving"))
        self.use = offer_button(tr("&Use now"), "use_profile")
        self.use.setToolTip(tr("Close this, and send what is pressed next under this profile."))
        self.test = _button("test_profile", tr("&Test"))
        self.save = _button("save_profile", tr("&Save"))
        self.close = _button("close_profiles", tr("Close"))
        self.save.setDefault(True)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._practice_page())
        self._pages.addWidget(self._form_page())
        self._arrange(dialog)

    def show_practice(self, practice: bool) -> None:
        """The practice profile has nothing to edit; every other one has the form."""
        self._pages.setCurrentIndex(0 if practice else 1)
        self.sidebar.copy.setEnabled(not practice)
        self.sidebar.delete.setEnabled(not practice)
        self.test.setVisible(not practice)
        self.save.setVisible(not practice)

    def _practice_page(self) -> QWidget:
        page = QWidget()
        text = PlainLabel(practice_fixed(), selectable=True)
        text.setObjectName("practice_fixed")
        layout = QVBoxLayout(page)
        layout.setContentsMargins(page.fontMetrics().height() // 2, 0, 0, 0)
        layout.addWidget(text)
        layout.addStretch(1)
        return page

    def _form_page(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(page.fontMetrics().height() // 2, 0, 0, 0)
        layout.addWidget(self.form, 1)
        layout.addWidget(self.result)
        return page

    def _arrange(self, dialog: QDialog) -> None:
        halves = QSplitter()
        halves.setChildrenCollapsible(False)
        halves.addWidget(self.sidebar)
        halves.addWidget(self._pages)
        halves.setStretchFactor(1, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.status, 1)
        for button in (self.use, self.test, self.save, self.close):
            foot.addWidget(button)
        layout = QVBoxLayout(dialog)
        layout.addWidget(halves, 1)
        layout.addLayout(foot)
        letter = dialog.fontMetrics().horizontalAdvance("x")
        size = QSize(letter * 132, dialog.fontMetrics().height() * 54)
        dialog.resize(size.boundedTo(dialog.screen().availableSize() * 0.9))
        halves.setSizes([dialog.width() // 3, dialog.width() * 2 // 3])


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setAutoDefault(False)
    return button
