"""Where the page of a batch is: in the window, instead of form and history; and its word in the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.batch.run_question_text import press_start_again

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from gme_console.ui.batch.run_page import RunPage
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.notice_bar import MessageArea
    from gme_console.ui.shell.status_bar import StatusBar

_OF_WHAT_IS_HIDDEN = (
    *(Action.START, Action.STOP, Action.CHANGE, Action.REPEAT, Action.ADOPT, Action.SHOW_OURS, Action.ASK_THERE),
    *(Action.NOTE, Action.REMOVE, Action.COPY, Action.COPY_TASK_ID, Action.COPY_REQUEST_ID, Action.COPY_ROOM_ID),
    *(Action.COPY_CURL, Action.COPY_TCCLI, Action.COPY_PYTHON, Action.COPY_SUMMARY),
)
"""They act on the form or on the selected rows of the history: not while nobody sees which these are."""
_GOING_BACK = (Action.NEW, Action.FIND, Action.GO_TO_HISTORY, Action.GO_TO_DETAILS)


class Frame(NamedTuple):
    """What stays around the page, and the form."""

    window: QWidget
    menu_bar: MenuBar
    form: StartForm
    status: StatusBar


class RunPlace(QObject):
    """UI thread. Belongs to the window. `left`: form and history are in sight again."""

    left = Signal()

    def __init__(self, page: RunPage, instead_of: QWidget, messages: MessageArea, frame: Frame) -> None:
        """`instead_of`: form and history, whose place the page takes."""
        super().__init__(frame.window)
        self._page = page
        self._usual = instead_of
        self._messages = messages
        self._frame = frame
        self._messages_home = _layout_of(messages)
        self._disabled: list[QAction] = []
        page.hide()
        _layout_of(instead_of).addWidget(page, 1)
        page.left.connect(self.back)
        for action in _GOING_BACK:
            frame.menu_bar[action].triggered.connect(self._back_for)
        for keys in Action.START.spec.keys:
            shortcut = QShortcut(QKeySequence(keys), page)
            shortcut.activated.connect(self._start_pressed)

    @property
    def shown(self) -> bool:
        return not self._page.isHidden()

    @Slot()
    def show(self) -> None:
        """The page takes the place of form and history; what is told stands below it."""
        if self.shown:
            return
        self._usual.hide()
        _layout_of(self._usual).addWidget(self._messages)
        self._page.show()
        actions = (self._frame.menu_bar[action] for action in _OF_WHAT_IS_HIDDEN)
        self._disabled = [action for action in actions if action.isEnabled()]
        for action in self._disabled:
            action.setEnabled(False)
        self._page.go_to()

    @Slot()
    def back(self) -> None:
        """Form and history take their place again; the batch goes on."""
        if not self.shown:
            return
        self._page.hide()
        self._messages_home.addWidget(self._messages)
        self._usual.show()
        for action in self._disabled:
            action.setEnabled(True)
        self._frame.form.go_to()
        self.left.emit()

    @Slot()
    def _back_for(self) -> None:
        """What was just wanted is done once more, now that it can have the keyboard."""
        wanted = self.sender()
        if self.shown:
            self.back()
            if isinstance(wanted, QAction):
                wanted.trigger()

    @Slot()
    def _start_pressed(self) -> None:
        """Nobody saw what would be started."""
        self.back()
        self._frame.status.show_for_a_moment(press_start_again())


def _layout_of(widget: QWidget) -> QBoxLayout:
    """That in which the widget stands."""
    parent = widget.parentWidget()
    layout: QLayout | None = parent.layout() if parent is not None else None
    if not isinstance(layout, QBoxLayout):
        raise TypeError("the widget stands in no column")
    return layout
