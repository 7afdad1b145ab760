"""Another language: the window is made anew over the same console, and takes over what stood in the former one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QWidget

from gme_console.api.error_catalogue import Catalogue
from gme_console.engine.languages import language_of
from gme_console.engine.last_values import LastValues, signal_owners
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.keyboard import Keyboard
from gme_console.ui.texts.shell_text import close_dialog_first
from gme_console.ui.texts.translate import use_language
from gme_console.ui.window_handover import carry_form, carry_rest, open_dialog, retire, take_place
from gme_console.ui.wiring import WindowWiring

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.shell.help_menu import AppInfo

RETIRED_MS = 60_000
"""By then every answer has come that a former window may still wait for; it is let go."""

OnDisk = Callable[[Callable[[], Any], Callable[[Any], None]], None]


class LanguageSwitch(QObject):
    """UI thread. To be made before the console is opened. `window` and `wiring` are those of now, `choice` that of now.

    Every text is said anew because every widget is: none has to know its own words twice. Nothing under way is touched:
    it is the console's, which stays. It takes some frames, once. `made_anew`: there is another window.
    """

    made_anew = Signal()

    def __init__(
        self,
        wiring: WindowWiring,
        console: Console,
        catalogue: Catalogue,
        app_info: AppInfo,
        choice: str,
        on_disk: OnDisk,
        speak_qt: Callable[[str], None],
    ) -> None:
        """`catalogue` is the one that the console explains by, too."""
        super().__init__()
        self.wiring, self.window, self.choice = wiring, wiring.window, choice
        self._console = console
        self._catalogue = catalogue
        self._app_info = app_info
        self._on_disk = on_disk
        self._speak_qt = speak_qt
        self._told = LastValues(console)
        self._retired: list[QWidget] = []
        self._rest = QTimer(self, singleShot=True, interval=RETIRED_MS)
        self._rest.timeout.connect(self.let_go)

    def choose(self, choice: str) -> None:
        """A language by its code, or "" for the system's. Not while a dialog is open, which would be lost."""
        if choice != self.choice:
            self._on_disk(partial(Catalogue.load, language_of(choice)), partial(self._loaded, choice))

    def close(self) -> None:
        """With the console: lets go of every window."""
        self.let_go()
        shiboken6.delete(self.window)

    def _may_switch(self) -> bool:
        if open_dialog(self.window) is not None:
            self.window.say(close_dialog_first())
            return False
        return not self._console.is_leaving

    def _loaded(self, choice: str, catalogue: Catalogue) -> None:
        if not self._may_switch():
            return
        self.choice = choice
        self._catalogue.take(catalogue)
        use_language(language_of(choice))
        self._speak_qt(language_of(choice))
        self._make_anew()

    def _make_anew(self) -> None:
        former, kept = self.wiring, self.wiring.layout.present()._replace(language=self.choice)
        retire(former.window, signal_owners(self._console))
        self.window = MainWindow(kept)
        self.wiring = WindowWiring(self.window, self._console, self._catalogue, self._app_info, kept)
        self.wiring.build()
        carry_form(former.window.form, self.window.form)
        self._told.again()
        carry_rest(former, self.wiring)
        self._move_keyboard(former.window)
        take_place(former.window, self.window)
        self._console.window_state.save(kept)
        self._retired.append(former.window)
        self._rest.start()
        self.made_anew.emit()

    def _move_keyboard(self, former: QWidget) -> None:
        keyboard, application = former.findChild(Keyboard), QApplication.instance()
        if keyboard is not None and isinstance(application, QApplication):
            shiboken6.delete(keyboard)
            Keyboard(application, self.window, self.window.menu_bar.combinations())

    @Slot()
    def let_go(self) -> None:
        """Of the former windows."""
        for window in self._retired:
            shiboken6.delete(window)
        self._retired.clear()
