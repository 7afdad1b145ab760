"""The form that starts a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gme_console.api.inputs.validation import Problem, check_record_mode, check_room_id, check_user_lists
from gme_console.api.values import EVERYONE, RecordMode, UserLists
from gme_console.ui.recording.form_fields import FormFields
from gme_console.ui.recording.start_fields import Offer
from gme_console.ui.texts.form.form_text import input_text, nothing_sent, room_too_long
from gme_console.ui.texts.form.read_back_text import taken_sentence, who_sentence
from gme_console.ui.texts.translate import in_language, joined, tr
from gme_console.ui.widgets.form_field import caution_only, composing_problem
from gme_console.ui.widgets.sentence_label import emphasis

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLineEdit

    from gme_console.api.actions import StartRecord
    from gme_console.ui.texts.form.read_back_text import Mark
    from gme_console.ui.texts.form.room_text import RoomNote


class StartForm(QWidget):
    """UI thread. Collects a StartRecord and emits it in `start_requested`.

    `edited` follows every change, by hand or by program; `bar` has Start, `room_field` what is offered beside what the
    service says of the room. The window owns the shortcuts: Ctrl+Enter calls `start`, Ctrl+N calls `empty`.
    """

    start_requested = Signal(object)
    edited = Signal()
    hidden_start = Signal()
    """A start was asked for while the form is hidden for want of room."""

    def __init__(self) -> None:
        super().__init__()
        self.fields = FormFields(self)
        self.bar, self.room_field, self.application = self.fields.bar, self.fields.room_field, self.fields.application
        self.setObjectName("form")
        self.setAccessibleName(tr("Start a recording"))
        self._filling = False
        self._taken = False
        self.caller_language = ""
        self._since_start = QElapsedTimer()
        self._connect()
        self._changed()

    def room_edit(self) -> QLineEdit:
        """Where the cursor nearly always stands."""
        return self.fields.room

    def go_to(self) -> None:
        """Puts the cursor into the room."""
        self.fields.go_to(self.fields.room, Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fields.fit_height()

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.fields.take_tab(forward) or super().focusNextPrevChild(forward)

    def room(self) -> tuple[int | None, str]:
        """BizId and RoomId as they stand; no RoomId while it could not be sent."""
        RoomId = self.fields.room.value()
        wrong = check_room_id(RoomId)
        usable = wrong is None or wrong.caution
        return self.fields.biz.value(), RoomId if usable else ""

    def mode_and_users(self) -> tuple[int, UserLists]:
        """As they stand."""
        return self.fields.mode.mode() or RecordMode.SINGLE, self.fields.users.lists()

    def read_back_in(self, language: str) -> None:
        """The sentence above Start is in the caller's language from now on; "" for the window's."""
        self.caller_language = language
        self._show_sentence()

    def show_plan(self, words: str, *, waits: bool) -> None:
        """What is planned for the next start, in sentences. `waits`: a press of Start sends nothing yet."""
        self.bar.show_plan(words, waits=waits)
        self._show_sentence()

    def read_back(self, BizId: int, RoomId: str, mode: int, users: UserLists, mark: Mark = str) -> str:
        """Who will be recorded by such a start as far as is known, as a sentence with `mark` on its ids."""
        application = "" if BizId == self.fields.biz.own else str(BizId)
        if self._taken and not self.bar.waits and self.room() == (BizId, RoomId):
            return taken_sentence(RoomId, application, mark)
        return joined(who_sentence(RoomId, mode, users, application, mark), self.bar.start_plan_text)

    def foreign(self) -> Problem | None:
        """A caution while the form is filled from a row of another service or application than the profile's."""
        return self.fields.biz.foreign()

    def start(self) -> None:
        """Emits what is in the form, or goes to the first field that is wrong and says why there."""
        request = self.checked_request()
        if request is not None:
            self._since_start.start()
            self.start_requested.emit(request)

    def checked_request(self) -> StartRecord | None:
        """What is in the form; None after going to the first field that is wrong, which says why.

        None of a form that is hidden, too: what is sent was seen.
        """
        if self.isHidden():
            self.hidden_start.emit()
            return None
        QGuiApplication.inputMethod().commit()
        self.fields.users.commit()
        self.fields.room.show_value()
        self._check()
        wrong = next((field for field in self.fields.checked() if field.has_error()), None)
        if wrong is None:
            return self.request()
        self._show_sentence()
        self.fields.go_to(wrong.edit, Qt.FocusReason.OtherFocusReason)
        return None

    def empty(self) -> None:
        """Empties all but an application that was typed, and puts the cursor into the room."""
        self.fields.biz.leave_foreign()
        for field in self.fields.added():
            field.empty()
        self.fill_in("", RecordMode.SINGLE, EVERYONE)
        self.go_to()

    def fill_in(self, RoomId: str, mode: int, users: UserLists) -> None:
        """All but the application, which stays and is the operator's from now on."""
        self.fields.biz.forget_origin()
        self._fill(RoomId, mode, users)

    def fill(self, request: StartRecord, origin: str = "") -> None:
        """Shows `request`, exactly, in place of what is there. `origin`: the caution about where it came from."""
        self.fields.biz.fill(request.BizId, origin)
        self._fill(request.RoomId, request.RecordMode, request.SubscribeRecordUserIds)

    def set_biz_id(self, biz_id: int | None, recent: tuple[int, ...] = ()) -> None:
        """Puts in the profile's application id, and it and the recent ones into the list."""
        self.fields.biz.set_own(biz_id, recent)

    def show_room_note(self, note: RoomNote | None, *, taken: bool = False, offer: Offer = Offer.NONE) -> None:
        """What the service said about the room, until room or application are edited; None takes it back.

        `taken`: it is recorded already. `offer`: what fits that better.
        """
        self._taken = taken
        self.room_field.show_room_note(note)
        self.room_field.offer(offer)
        self._show_sentence()

    def _connect(self) -> None:
        self.fields.biz.edited.connect(self._biz_edited)
        self.fields.biz.box.entered.connect(self.go_to)
        self.room_field.plain_requested.connect(self.fields.room.put)
        self.fields.room.typed.connect(self._room_edited)
        self.fields.room.refused.connect(self._room_refused)
        self.fields.mode.edited.connect(self._mode_edited)
        self.fields.users.edited.connect(self._users_edited)
        self.bar.button.clicked.connect(self._start_clicked)

    def request(self) -> StartRecord:
        """What is in the form, right or wrong."""
        from gme_console.api.actions import StartRecord

        mode = self.fields.mode.mode() or 0
        return StartRecord(self.fields.biz.value() or 0, self.fields.room.value(), mode, self.fields.users.lists())

    def _check(self) -> None:
        self.fields.biz.check()
        self.room_field.show_problem(composing_problem(self.fields.room) or check_room_id(self.fields.room.value()))
        self.fields.mode_field.show_problem(check_record_mode(self.fields.mode.mode()))
        self.fields.users.show_problems()
        for field in self.fields.added():
            field.check()

    def _fill(self, room: str, mode: int, users: UserLists) -> None:
        self._filling = True
        self.fields.room.replace(room)
        self.fields.mode.choose(mode)
        self.fields.users.set_lists(users)
        self._filling = False
        self.fields.mode_field.show_problem(None)
        self.fields.users.show_cautions()
        self._room_edited()

    def _biz_edited(self) -> None:
        self.show_room_note(None)
        self._changed()

    def _room_edited(self) -> None:
        self.show_room_note(None)
        self.room_field.show_problem(caution_only(check_room_id(self.fields.room.value())))
        self._changed()

    def _room_refused(self) -> None:
        self.room_field.show_problem(Problem("RoomId", room_too_long()))

    def _mode_edited(self) -> None:
        if not self._filling:
            self.fields.mode_field.show_problem(None)
            self._changed()

    def _users_edited(self) -> None:
        self.fields.users.show_cautions()
        self._changed()

    def _changed(self) -> None:
        self._since_start.invalidate()
        self.fields.follow_choices()
        self._show_sentence()
        self.edited.emit()

    def _show_sentence(self) -> None:
        self.bar.show_sentence(self._sentence())

    def _sentence(self) -> str:
        """What is wrong is said once: not here when its field says it."""
        room, mode, users = self.fields.room.value(), self.fields.mode.mode(), self.fields.users.lists()
        missing = self.fields.users.missing()
        if missing is not None and (self.fields.users.only.has_error() or self.fields.users.left_out.has_error()):
            return nothing_sent()
        problems = [missing, check_record_mode(mode), check_user_lists(users)]
        if room:
            problems += [self.fields.biz.wrong(), check_room_id(room)]
        wrong = next((problem for problem in problems if problem is not None and not problem.caution), None)
        if wrong is not None:
            return input_text(wrong.what)
        BizId = self.room()[0] or 0
        return in_language(self.caller_language, lambda: self.read_back(BizId, room, mode or 0, users, emphasis))

    def _start_clicked(self) -> None:
        """The second press of a double click means the same start, as long as nothing was changed between."""
        again = self._since_start.isValid() and self._since_start.elapsed() < QApplication.doubleClickInterval()
        if again:
            self._since_start.start()
        else:
            self.start()
