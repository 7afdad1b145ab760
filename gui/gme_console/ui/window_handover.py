"""What the operator typed, chose and read in the former window, put into one that was made anew."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLineEdit, QWidget

from gme_console.ui.texts.message_text import message_text

if TYPE_CHECKING:
    from gme_console.ui.main_window import MainWindow
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.wiring import WindowWiring

Act = Callable[..., None]

_OURS = __name__.partition(".")[0]


def open_dialog(window: QWidget) -> QDialog | None:
    """A dialog that is open over the window: what is typed there would be lost."""
    return next((dialog for dialog in window.findChildren(QDialog) if dialog.isVisible()), None)


def retire(window: QWidget, signal_owners: Iterable[QObject]) -> None:
    """Nothing reaches the window any more, and nothing in it begins by itself; an answer that is under way finds it."""
    for timer in window.findChildren(QTimer):
        timer.stop()
    ours = [one for one in window.findChildren(QObject) if type(one).__module__.startswith(_OURS)]
    for owner in signal_owners:
        for receiver in (window, *ours):
            QObject.disconnect(owner, None, receiver, None)  # type: ignore[call-overload]


def carry_form(old: StartForm, new: StartForm) -> None:
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


def carry_rest(old: WindowWiring, new: WindowWiring) -> None:
    """Once `new` knows what the console told last."""
    new.when.set_choice(old.when.choice)
    new.search.bar.search(old.search.bar.searched())
    if old.layout.is_open:
        new.layout.history_opened()
        new.search.take_sight(old.history.sight(), old.history.selected_ids(), old.history.looked_at())
        if old.history.awaited is not None:
            new.history.select_row(old.history.awaited)
    new.starts.go_on(old.starts)
    new.batches.take_over(old.batches)
    show = old.batches.show
    new.notices.take_over(old.notices, lambda act: _of_new(act, show, new.batches.show))


def _of_new(act: Act, old: Act, new: Act) -> Act:
    """Of an offer: what it does speaks to the console, but for the page of a batch, which is another one now."""
    return partial(new, *act.args) if isinstance(act, partial) and act.func == old else act


def take_place(old: MainWindow, new: MainWindow) -> None:
    """Shows the new window where the former one stood, with the cursor in the same field, and hides that one."""
    focused = old.focusWidget()
    new.restoreGeometry(old.saveGeometry())
    new.both.restoreState(old.both.saveState())
    new.right.restoreState(old.right.saveState())
    new.setWindowState(old.windowState())
    if old.isVisible():
        new.show()
    old.hide()
    same = None if focused is None else new.findChild(QWidget, focused.objectName())
    if focused is not None and focused.objectName() and same is not None:
        same.setFocus(Qt.FocusReason.OtherFocusReason)
    if QApplication.activeWindow() is None:
        new.activateWindow()
