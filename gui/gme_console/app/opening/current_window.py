"""Whichever window the console has by now: in another language there is another one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from gme_console.app.qt_application import QtWords
    from gme_console.app.session import Session
    from gme_console.ui.language_switch import LanguageSwitch
    from gme_console.ui.main_window import MainWindow
    from gme_console.ui.paste.form_filler import FormFiller
    from gme_console.ui.shell.app_info import AppInfo
    from gme_console.ui.wiring import WindowWiring


class CurrentWindow(QObject):
    """UI thread. The first window, until a language can be chosen; then that of the LanguageSwitch."""

    def __init__(self, window: MainWindow, choice: str, qt_words: QtWords) -> None:
        """`choice`: the language that was chosen, "" for the system's."""
        super().__init__()
        self._first = window
        self._choice = choice
        self._qt_words = qt_words
        self._switch: LanguageSwitch | None = None

    def begin(self, wiring: WindowWiring, session: Session, info: AppInfo) -> LanguageSwitch:
        """Before the console is opened: from now on a language can be chosen."""
        from gme_console.ui.language_switch import LanguageSwitch

        self._switch = LanguageSwitch(
            wiring, session.console, info, self._choice, session.on_disk, self._qt_words.speak
        )
        return self._switch

    def with_languages(self, info: AppInfo) -> AppInfo:
        """With what the menu of languages asks."""
        return info._replace(language=self._language, choose_language=self._choose)

    @property
    def window(self) -> MainWindow:
        return self._first if self._switch is None else self._switch.window

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
            shiboken6.delete(self._first)
        else:
            self._switch.close()

    def _language(self) -> str:
        return self._choice if self._switch is None else self._switch.choice

    def _choose(self, choice: str) -> None:
        if self._switch is not None:
            self._switch.choose(choice)
