"""Rooms and users that were named before, under the field while it is typed into. It has no focus and takes no key but
Down, Up and Esc: with Down the field itself shows one of them, so that what stands in the field is what is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from gme_console.api.inputs.typed_ids import split_user_ids
from gme_console.engine.history.history_messages import Completions
from gme_console.ui.recording.chip_input import ChipInput
from gme_console.ui.recording.start_fields import CleanLineEdit
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.preset_text import used_before_hint
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import SignalInstance

    from gme_console.engine.console import Console
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.widgets.form_field import ExactLineEdit

MOST = 6
REST_MS = 120
"""Nothing is asked for while one key follows another."""

Then = Callable[[tuple[str, ...]], None]
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_OURS = {*_STEPS, Qt.Key.Key_Escape}


class CompletionList(QFrame):
    """UI thread. Lies over what is under the field; a click takes an entry."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("completions")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.entries = QListWidget(self)
        self.entries.setObjectName("used_before_entries")
        self.entries.setAccessibleName(tr("Used before"))
        self.entries.setFrameShape(QFrame.Shape.NoFrame)
        self.entries.setFont(id_font())
        self.entries.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.entries.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._hint = PlainLabel(used_before_hint(), parent=self)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        for part in (self, self.entries, self._hint):
            part.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2, 2, 2, 2)
        layout.setSpacing(0)
        layout.addWidget(self.entries, 1)
        layout.addWidget(self._hint)
        self.hide()

    def offer(self, texts: tuple[str, ...], under: QWidget) -> None:
        self.entries.clear()
        for text in texts:
            item = QListWidgetItem(visible(text, 200))
            item.setData(Qt.ItemDataRole.UserRole, text)
            self.entries.addItem(item)
        self.entries.setCurrentRow(-1)
        place = under.mapTo(self.window(), QPoint(0, under.height()))
        height = self.entries.sizeHintForRow(0) * len(texts) + self._hint.heightForWidth(under.width()) + 8
        self.setGeometry(place.x(), place.y(), under.width(), min(height, self.window().height() - place.y()))
        self.raise_()
        self.show()


class FieldCompleter(QObject):
    """UI thread. One field with what was named before in it. `ask` is given a beginning and what to call with the
    answer.
    """

    def __init__(
        self,
        line: ExactLineEdit,
        under: QWidget,
        offered: CompletionList,
        ask: Callable[[str, Then], None],
        put: Callable[[str], None],
    ) -> None:
        """`put`: puts a text into the line as if by hand. The list stands below `under`, and belongs to all fields."""
        super().__init__(line)
        self._line = line
        self._under = under
        self._list = offered
        self._ask = ask
        self._put = put
        self._typed = line.text()
        self._texts: tuple[str, ...] = ()
        self._place = -1
        self._walks = False
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        line.typed.connect(self._line_typed)
        line.textChanged.connect(self._text_changed)
        line.installEventFilter(self)
        offered.entries.itemClicked.connect(self._clicked)

    @Slot()
    def dismiss(self) -> None:
        """Nothing is offered until something is typed."""
        self._rest.stop()
        self._place = -1
        if self._texts:
            self._texts = ()
            self._list.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            return event.key() in _OURS and self._key(event)
        if event.type() == QEvent.Type.FocusOut:
            self.dismiss()
        return False

    def _key(self, event: QKeyEvent) -> bool:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() == Qt.Key.Key_Escape:
            return bool(self._texts) and self._escape(event)
        pressed = event.type() == QEvent.Type.KeyPress and not self._line.composing()
        return pressed and self._step(_STEPS[Qt.Key(event.key())])

    def _escape(self, event: QKeyEvent) -> bool:
        """Back to what was typed; offered as a shortcut first, it is kept from closing anything."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._show(self._typed)
            self.dismiss()
        return True

    def _step(self, by: int) -> bool:
        """Down with nothing offered asks for it, whatever is typed; over the end it is what was typed again."""
        if not self._texts:
            if by > 0:
                self._typed = self._line.text()
                self._look()
            return by > 0
        self._place = (self._place + 1 + by) % (len(self._texts) + 1) - 1
        self._list.entries.setCurrentRow(self._place)
        self._show(self._texts[self._place] if self._place >= 0 else self._typed)
        return True

    def _show(self, text: str) -> None:
        if text != self._line.text():
            self._walks = True
            self._put(text)
            self._walks = False

    @Slot()
    def _line_typed(self) -> None:
        if self._walks:
            return
        self._typed = self._line.text()
        self.dismiss()
        if self._typed and self._line.hasFocus():
            self._rest.start()

    @Slot()
    def _text_changed(self) -> None:
        """Somebody else put a text in."""
        if not self._walks and self._line.text() != self._typed:
            self._typed = self._line.text()
            self.dismiss()

    @Slot()
    def _look(self) -> None:
        if not self._line.composing():
            self._ask(self._typed, partial(self._offer, self._typed))

    def _offer(self, beginning: str, texts: tuple[str, ...]) -> None:
        """An answer that comes too late is dropped, as is what stands there already."""
        texts = tuple(text for text in texts if text != beginning)[:MOST]
        if not texts or self._place >= 0 or not self._line.hasFocus() or self._line.text() != beginning:
            return
        self._texts = texts
        self._list.offer(texts, self._under)

    @Slot(QListWidgetItem)
    def _clicked(self, item: QListWidgetItem) -> None:
        if self._texts:
            self._show(str(item.data(Qt.ItemDataRole.UserRole)))
            self._typed = self._line.text()
            self.dismiss()


class CompletionController(QObject):
    """UI thread. Belongs to the window: completes the form's room and both lists of users."""

    def __init__(self, window: QWidget, console: Console, form: StartForm, moved: SignalInstance) -> None:
        """`moved`: the window, from under its list."""
        super().__init__(window)
        self._console = console
        self._form = form
        offered = CompletionList(window)
        room = form.room_edit()
        assert isinstance(room, CleanLineEdit)  # noqa: S101  it is the form's own
        field = room.parentWidget() or room
        self._completers = [FieldCompleter(room, field, offered, self._rooms, room.put)]
        for box in form.findChildren(ChipInput):
            put = partial(_replace, box.edit)
            self._completers.append(FieldCompleter(box.edit, box, offered, partial(self._users, box), put))
        for over in (form.start_requested, moved):
            over.connect(self._dismiss)

    @Slot()
    def _dismiss(self) -> None:
        for completer in self._completers:
            completer.dismiss()

    def _rooms(self, beginning: str, then: Then) -> None:
        self._asked(beginning, (), lambda asked: self._console.history.rooms_before(asked, then))

    def _users(self, box: ChipInput, beginning: str, then: Then) -> None:
        """Those that stand in the box already are no help, nor are ids that would be taken for several."""
        listed = box.ids()

        def fitting(users: tuple[str, ...]) -> None:
            then(tuple(user for user in users if user not in listed and split_user_ids(user) == (user,)))

        self._asked(beginning, listed, lambda asked: self._console.history.users_before(asked, fitting))

    def _asked(self, beginning: str, listed: Collection[str], ask: Callable[[Completions], None]) -> None:
        BizId = self._form.room()[0]
        if BizId is not None:
            ask(Completions(self._console.profiles.chosen.id, BizId, beginning, MOST + 1 + len(listed)))


def _replace(line: ExactLineEdit, text: str) -> None:
    line.selectAll()
    line.insert(text)
