"""Another language: the window is made anew over the same console, and takes over what stood in the former one."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from gme_console.api.error_catalogue import Catalogue
from gme_console.engine.languages import language_of
from gme_console.engine.last_values import LastValues, signal_owners
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.keyboard import Keyboard
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.shell_text import close_dialog_first
from gme_console.ui.texts.translate import use_language
from gme_console.ui.wiring import WindowWiring

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.app_info import AppInfo

RETIRED_MS = 60_000
"""By then every answer has come that a former window may still wait for; it is let go."""

OnDisk = Callable[[Callable[[], Any], Callable[[Any], None]], None]
"""Does the first in a thread, and hands what it returns to the second."""

Act = Callable[..., None]

_PACKAGE = __name__.partition(".")[0]


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
        app_info: AppInfo,
        choice: str,
        on_disk: OnDisk,
        speak_qt: Callable[[str], None],
    ) -> None:
        super().__init__()
        self.wiring, self.window, self.choice = wiring, wiring.window, choice
        self._console = console
        self._app_info = app_info
        self._on_disk = on_disk
        self._speak_qt = speak_qt
        self._last_values = LastValues(console)
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
        if _open_dialog(self.window) is not None:
            self.window.say(close_dialog_first())
            return False
        return not self._console.is_leaving

    def _loaded(self, choice: str, catalogue: Catalogue) -> None:
        if not self._may_switch():
            return
        self.choice = choice
        use_language(language_of(choice))
        self._speak_qt(language_of(choice))
        self._make_anew(catalogue)

    def _make_anew(self, catalogue: Catalogue) -> None:
        former, saved = self.wiring, self.wiring.layout.present()._replace(language=self.choice)
        _retire(former.window, signal_owners(self._console))
        former.layout.close()
        window = MainWindow(saved)
        wiring = WindowWiring(window, self._console, catalogue, self._app_info, saved)
        wiring.build()
        self.window, self.wiring = window, wiring
        _carry_form(former.window.form, self.window.form)
        self._last_values.again()
        _carry_rest(former, self.wiring)
        self._move_keyboard(former.window)
        _take_place(former.window, self.window)
        self._console.window_state.save(saved)
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


def _open_dialog(window: QWidget) -> QDialog | None:
    """A dialog that is open over the window: what is typed there would be lost."""
    return next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), None)


def _retire(window: QWidget, signal_owners: Iterable[QObject]) -> None:
    """Nothing reaches the window any more, and nothing in it begins by itself; an answer that is under way finds it."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    ours = [one for one in window.findChildren(QObject) if type(one).__module__.startswith(_PACKAGE)]
    for owner in signal_owners:
        for receiver in (window, *ours):
            QObject.disconnect(owner, None, receiver, None)  # type: ignore[call-overload]


def _carry_form(old: StartForm, new: StartForm) -> None:
    """What is complete, then what is half typed or chosen, field by field under its name."""
    foreign = old.foreign()
    new.fill(old.request(), message_text(foreign.what) if foreign is not None else "")
    for button in old.findChildren(QAbstractButton):
        same = new.findChild(QAbstractButton, button.objectName()) if button.objectName() else None
        if same is not None and button.isCheckable() and button.isChecked() and not same.isChecked():
            same.click()
    for box in old.findChildren(QComboBox):
        other = new.findChild(QComboBox, box.objectName())
        if box.objectName() and other is not None and box.isEditable() and other.currentText() != box.currentText():
            other.setEditText(box.currentText())
    for edit in old.findChildren(QLineEdit):
        twin = new.findChild(QLineEdit, edit.objectName())
        if edit.objectName() and twin is not None and twin.text() != edit.text():
            twin.setText(edit.text())
            twin.setCursorPosition(edit.cursorPosition())


def _carry_rest(old: WindowWiring, new: WindowWiring) -> None:
    """Once `new` has the last values of the console."""
    new.schedule.set_choice(old.schedule.choice)
    new.search.bar.search(old.search.bar.searched())
    if old.layout.is_open:
        new.layout.history_opened()
        anchor = old.history.anchor
        new.search.take_sight(anchor.sight(), anchor.selected_ids(), anchor.looked_at())
        if old.history.awaited is not None:
            new.history.select_row(old.history.awaited)
    new.starts.go_on(old.starts)
    new.batches.take_over(old.batches)
    show = old.batches.show
    new.notices.take_over(old.notices, lambda act: _of_new(act, show, new.batches.show))


def _of_new(act: Act, old: Act, new: Act) -> Act:
    """Of an offer: what it does speaks to the console, but for the page of a batch, which is another one now."""
    return partial(new, *act.args) if isinstance(act, partial) and act.func == old else act


def _take_place(old: MainWindow, new: MainWindow) -> None:
    """Shows the new window where the former one stood, with the cursor in the same field, and hides that one."""
    focused = old.focusWidget()
    new.restoreGeometry(old.saveGeometry())
    new.main_splitter.restoreState(old.main_splitter.saveState())
    new.right_splitter.restoreState(old.right_splitter.saveState())
    new.setWindowState(old.windowState())
    if old.isVisible():
        new.show()
    old.hide()
    same = None if focused is None else new.findChild(QWidget, focused.objectName())
    if focused is not None and focused.objectName() and same is not None:
        same.setFocus(Qt.FocusReason.OtherFocusReason)
    if QApplication.activeWindow() is None:
        new.activateWindow()
