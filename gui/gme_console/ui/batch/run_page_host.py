"""Where the page of a batch is: in the window, instead of form and history."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.batch.run_question_text import press_start_again

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from gme_console.ui.batch.run_page import RunPage
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.message_area import LowerPane
    from gme_console.ui.shell.status_bar import StatusBar


class Frame(NamedTuple):
    """The parts of the window that a page has to do with."""

    window: QWidget
    menu_bar: MenuBar
    form: StartForm
    status: StatusBar
    usual: QWidget
    """Form and history, whose place a page takes."""
    lower: LowerPane
    """Whose messages stand below the page while it is shown."""


class RunPageHost(QObject):
    """UI thread. Belongs to the window. `closed`: form and history are in sight again."""

    closed = Signal()

    def __init__(self, page: RunPage, frame: Frame) -> None:
        super().__init__(frame.window)
        self._page = page
        self._frame = frame
        self._form_was: object = None
        page.hide()
        _layout_of(frame.usual).addWidget(page, 1)
        page.back.clicked.connect(self.back)
        frame.form.edited.connect(self._form_edited)
        frame.menu_bar.leading.connect(self.back)
        for keys in (*Action.START.spec.keys, *Action.QUICK_CHECK.spec.keys):
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.activated.connect(self._start_pressed)

    @property
    def shown(self) -> bool:
        return not self._page.isHidden()

    @Slot()
    def show(self) -> None:
        """The page takes the place of form and history; messages stand below it."""
        if self.shown:
            return
        self._form_was = self._form()
        self._frame.usual.hide()
        messages = self._frame.lower.messages
        _layout_of(self._frame.usual).addWidget(messages)
        messages.show()  # a layout would show it later only
        self._page.show()
        self._frame.menu_bar.cover(True)
        self._page.go_to()

    @Slot()
    def back(self) -> None:
        """Form and history take their place again; the batch goes on."""
        if not self.shown:
            return
        self._page.hide()
        self._frame.lower.take_back()
        self._frame.usual.show()
        self._frame.menu_bar.cover(False)
        self._frame.form.go_to()
        self.closed.emit()

    def _form(self) -> object:
        """What it would start, but for the application."""
        return self._frame.form.room()[1], self._frame.form.mode_and_users()

    @Slot()
    def _form_edited(self) -> None:
        """By whatever was pasted, dropped or chosen: what stands in it must be seen."""
        if self.shown and self._form() != self._form_was:
            self.back()

    @Slot()
    def _start_pressed(self) -> None:
        """Nobody saw what would be started. Under a profile that only looks there is nothing to press again."""
        if not self._frame.menu_bar[Action.START].isVisible():
            return
        self.back()
        self._frame.status.show_for_a_moment(press_start_again())


def _layout_of(widget: QWidget) -> QBoxLayout:
    """That in which the widget stands."""
    parent = widget.parentWidget()
    layout: QLayout | None = parent.layout() if parent is not None else None
    if not isinstance(layout, QBoxLayout):
        raise TypeError("the widget stands in no column")
    return layout
