"""The choice of a language, each under its own name for itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gme_console.engine.languages import LANGUAGES, system_language
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from collections.abc import Callable

    from gme_console.ui.shell.app_info import AppInfo


class LanguageMenu(QMenu):
    """UI thread. In the View menu."""

    def __init__(self, window: QWidget, app_info: AppInfo) -> None:
        super().__init__(tr("Lan&guage"), window)
        self.setObjectName("languages")
        self._app_info = app_info
        self._choices = QActionGroup(self)
        self._add("", tr("As the &system: {language}", language=LANGUAGES[system_language()]))
        self.addSeparator()
        for code, name in LANGUAGES.items():
            self._add(code, name)
        self._choices.triggered.connect(self._choose)
        self.aboutToShow.connect(self.show_choice)

    @Slot()
    def show_choice(self) -> None:
        """What was chosen: a choice that was not carried out leaves no mark."""
        for action in self._choices.actions():
            action.setChecked(action.data() == self._app_info.language())

    def _add(self, code: str, text: str) -> None:
        action = QAction(text, self._choices)
        action.setObjectName(f"language_{code or 'system'}")
        action.setCheckable(True)
        action.setData(code)
        action.setChecked(code == self._app_info.language())
        self.addAction(action)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._app_info.choose_language(action.data())
        self.show_choice()


class ReadBackMenu(QMenu):
    """UI thread. In which language the sentence above Start is, for who reads it to a caller."""

    def __init__(self, window: QWidget, choice: str, choose: Callable[[str], None]) -> None:
        """`choice`: "" for the window's language. `choose` is called with another."""
        super().__init__(tr("&Read back in"), window)
        self._take = choose
        self.setObjectName("read_back")
        self._choices = QActionGroup(self)
        for code, name in (("", tr("The &window's language")), *LANGUAGES.items()):
            action = QAction(name, self._choices)
            action.setObjectName(f"read_back_{code or 'window'}")
            action.setCheckable(True)
            action.setChecked(code == choice)
            action.setData(code)
            self.addAction(action)
        self._choices.triggered.connect(self._choose)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self._take(action.data())
