"""Where a batch is in the window: its page instead of form and history, its word in the status bar, its question."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QStatusBar, QToolButton, QWidget

from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.batch.run_question_text import (
    go_on_button,
    press_start_again,
    status_help,
    status_words_of,
    unfinished_words,
)
from gme_console.ui.texts.said import tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout

    from gme_console.engine.batches.batch_messages import BatchProgress
    from gme_console.ledger.records import Row
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
    """The parts of the window that a page has to do with."""

    window: QWidget
    menu_bar: MenuBar
    form: StartForm
    status: StatusBar
    usual: QWidget
    """Form and history, whose place a page takes."""
    messages: MessageArea


class OnRows(NamedTuple):
    """What can be done with rows of the history, wherever they are shown."""

    ask_to_stop: Callable[[tuple[Row, ...]], None]
    offer_change_of: Callable[[tuple[Row, ...]], None]
    look_up_rooms: Callable[[Iterable[str]], None]
    show_row: Callable[[int], None]
    """Selects the row of that id in the history, which is in sight then."""


class RunPlace(QObject):
    """UI thread. Belongs to the window. `left`: form and history are in sight again."""

    left = Signal()

    def __init__(self, page: RunPage, frame: Frame) -> None:
        super().__init__(frame.window)
        self._page = page
        self._frame = frame
        self._home = _layout_of(frame.messages)
        self._disabled: list[QAction] = []
        page.hide()
        _layout_of(frame.usual).addWidget(page, 1)
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
        self._frame.usual.hide()
        _layout_of(self._frame.usual).addWidget(self._frame.messages)
        self._frame.messages.show()  # a layout would show it later only
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
        self._home.addWidget(self._frame.messages)
        self._frame.messages.show()
        self._frame.usual.show()
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


class RunStatusButton(QToolButton):
    """UI thread. How a batch stands, in the status bar while its page is not shown. `wanted`: its page is."""

    wanted = Signal(int)

    def __init__(self, status: QStatusBar) -> None:
        super().__init__(status)
        self.setObjectName("batch_status")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._batch_id = 0
        self.clicked.connect(self._press)
        status.addPermanentWidget(self)
        self.hide()

    def show_progress(self, told: BatchProgress | None) -> None:
        """None: there is nothing to say."""
        self.setVisible(told is not None)
        if told is not None:
            self._batch_id = told.batch_id
            self.setText(status_words_of(told).replace("&", "&&"))
            self.setToolTip(tooltip(status_help(told.name)))
            self.setAccessibleName(status_words_of(told))
            self.setAccessibleDescription(status_help(told.name))

    @Slot()
    def _press(self) -> None:
        self.wanted.emit(self._batch_id)


class UnfinishedBar(QFrame):
    """UI thread. Asks about one batch after the other; stays until it is answered, and keeps nobody from working."""

    go_on_requested = Signal(object)  # BatchProgress
    show_requested = Signal(object)
    leave_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("unfinished")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Unfinished list of rooms"))
        self._waiting: list[BatchProgress] = []
        self._words = PlainLabel()
        self._words.setObjectName("unfinished_words")
        self._go_on = _answer("go_on", self._take_go_on)
        self._show = _answer("show_unfinished", self._take_show)
        self._show.setText(tr("&Show it"))
        self._leave = _answer("leave_unfinished", self._take_leave)
        self._leave.setText(tr("&Leave it"))
        layout = QHBoxLayout(self)
        layout.addWidget(self._words, 1)
        for button in self.stops():
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def stops(self) -> list[QWidget]:
        """What the Tab key comes to, in its order."""
        return [self._go_on, self._show, self._leave]

    def ask(self, batches: Sequence[BatchProgress]) -> None:
        known = {told.batch_id for told in self._waiting}
        self._waiting += [told for told in batches if told.batch_id not in known]
        self._next()

    def answered(self, batch_id: int) -> None:
        """It was gone on with or stopped elsewhere."""
        self._waiting = [told for told in self._waiting if told.batch_id != batch_id]
        self._next()

    def _next(self) -> None:
        self.setVisible(bool(self._waiting))
        if self._waiting:
            told = self._waiting[0]
            self._words.setText(unfinished_words(told))
            self._go_on.setText(go_on_button(told.waiting))
            self.setAccessibleDescription(self._words.text())

    @Slot()
    def _take_go_on(self) -> None:
        self._take(self.go_on_requested)

    @Slot()
    def _take_show(self) -> None:
        """The question stays: its page has the same answers, too."""
        self.show_requested.emit(self._waiting[0])

    @Slot()
    def _take_leave(self) -> None:
        self._take(self.leave_requested)

    def _take(self, answer: SignalInstance) -> None:
        told = self._waiting.pop(0)
        self._next()
        answer.emit(told)


def _answer(name: str, press: object) -> QPushButton:
    button = QPushButton()
    button.setObjectName(name)
    button.clicked.connect(press)
    return button


def _layout_of(widget: QWidget) -> QBoxLayout:
    """That in which the widget stands."""
    parent = widget.parentWidget()
    layout: QLayout | None = parent.layout() if parent is not None else None
    if not isinstance(layout, QBoxLayout):
        raise TypeError("the widget stands in no column")
    return layout
