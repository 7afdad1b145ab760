"""Whichever window the console has by now: in another language there is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.app.qt_application import QtWords
    from gme_console.app.session import Session
    from gme_console.ui.language_switch import LanguageSwitch
    from gme_console.ui.main_window import MainWindow
    from gme_console.ui.paste.form_filler import FormFiller
    from gme_console.ui.shell.help_menu import AppInfo
    from gme_console.ui.wiring import WindowWiring


class CurrentWindow(QObject):
    """UI thread. `made_anew`: there is another window."""

    made_anew = Signal()

    def __init__(self, window: MainWindow, choice: str, qt_words: QtWords) -> None:
        """`choice`: the language that was chosen, "" for the system's."""
        super().__init__()
        self.window = window
        self._choice = choice
        self._qt_words = qt_words
        self._switch: LanguageSwitch | None = None

    def hold(self, wiring: WindowWiring, session: Session, catalogue: Catalogue, around: AppInfo) -> None:
        """Before the console is opened: from now on a language can be chosen."""
        from gme_console.ui.language_switch import LanguageSwitch

        told = (session.console, catalogue, around, self._choice)
        self._switch = LanguageSwitch(wiring, *told, session.on_disk, self._qt_words.speak)
        self._switch.made_anew.connect(self._made_anew)

    def speaking(self, around: AppInfo) -> AppInfo:
        """With what the menu of languages asks."""
        return around._replace(language=self._language, choose_language=self._choose)

    @property
    def filler(self) -> FormFiller | None:
        return None if self._switch is None else self._switch.wiring.filler

    @Slot(str)
    def say(self, sentence: str) -> None:
        """A notice."""
        self.window.say(sentence)

    @Slot()
    def leave(self) -> None:
        self.window.leave()

    def close(self) -> None:
        """Deletes every window, else PySide takes them apart at exit in an order that crashes."""
        if self._switch is None:
            shiboken6.delete(self.window)
        else:
            self._switch.close()

    def _language(self) -> str:
        return self._choice if self._switch is None else self._switch.choice

    def _choose(self, choice: str) -> None:
        if self._switch is not None:
            self._switch.choose(choice)

    @Slot()
    def _made_anew(self) -> None:
        if self._switch is not None:
            self.window = self._switch.window
            self.made_anew.emit()
