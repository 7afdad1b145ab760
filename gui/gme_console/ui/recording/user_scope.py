"""Who is recorded: everyone, only these, everyone except these, or both lists on purpose."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from gme_console.api.inputs.validation import Problem, check_user_lists
from gme_console.api.values import EVERYONE, UserLists
from gme_console.ui.recording.scope_layout import Scope, ScopeLayout
from gme_console.ui.texts.recording_text import nobody
from gme_console.ui.widgets.form_field import composing_problem

_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class UserScope(ScopeLayout):
    """UI thread. Collects the two lists; `edited` follows every change, also while an id is being typed."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._busy = False
        self._by_itself = False
        self._put_away: tuple[str, ...] = ()
        self._group = self.choice.group
        self._choose(Scope.EVERYONE)
        self.arrange(Scope.EVERYONE)
        self._group.idToggled.connect(self._chosen)
        self._group.idClicked.connect(self._touched)
        self.both.installEventFilter(self._group)
        self.both.toggled.connect(self._both_toggled)
        self.both.clicked.connect(self._both_clicked)
        self.only.box.edited.connect(self._ids_edited)
        self.left_out.box.edited.connect(self._ids_edited)
        self.only.box.named.connect(self._take)
        self.left_out.box.named.connect(self._take)

    def lists(self) -> UserLists:
        """What would be sent now, text that is not committed yet included."""
        scope, both = self.scope(), self.both.isChecked()
        only = self.only.box.ids() if both or scope is Scope.ONLY else ()
        left_out = self.left_out.box.ids() if both or scope is Scope.EXCEPT else ()
        return UserLists(only, left_out)

    def scope(self) -> Scope:
        return Scope(self._group.checkedId())

    def set_lists(self, lists: UserLists) -> None:
        """Shows `lists` in place of everything chosen and typed. Emits nothing."""
        only, left_out = lists.SubscribeUserIds, lists.UnSubscribeUserIds
        with self._quietly():
            self.both.setChecked(bool(only and left_out))
            self._choose(Scope.ONLY if only else Scope.EXCEPT if left_out else Scope.EVERYONE)
            self.only.box.set_ids(only)
            self.left_out.box.set_ids(left_out)
        self._put_away, self._by_itself = (), False
        self.arrange(self.scope())

    def commit(self) -> None:
        """Makes chips of what is still text."""
        self.only.box.commit()
        self.left_out.box.commit()

    def missing(self) -> Problem | None:
        """That ids are asked for and there are none: sent as it is, that would mean everyone."""
        both, scope = self.both.isChecked(), self.scope()
        if (scope is Scope.EVERYONE and not both) or self.lists() != EVERYONE:
            return None
        only = both or scope is not Scope.EXCEPT
        return Problem("SubscribeUserIds" if only else "UnSubscribeUserIds", nobody())

    def show_problems(self) -> None:
        """Says under each list what is wrong with it as it would be sent."""
        self.show_cautions()
        for part in (self.only, self.left_out):
            if part.isVisibleTo(self) and part.box.edit.composing():
                part.show_problem(composing_problem(part.box.edit))
                return
        problem = self.missing() or check_user_lists(self.lists())
        if problem is not None and not problem.caution:
            part = self.left_out if problem.field == "UnSubscribeUserIds" else self.only
            part.show_problem(problem)

    def show_cautions(self) -> None:
        """Says what is doubtful about each list; what was said to be wrong is taken back."""
        lists = self.lists()
        only = UserLists(SubscribeUserIds=lists.SubscribeUserIds)
        left_out = UserLists(UnSubscribeUserIds=lists.UnSubscribeUserIds)
        self.only.show_caution(only)
        self.left_out.show_caution(left_out)

    def box_edit(self) -> QWidget:
        """The text box of the list that is shown, of both the allowlist's."""
        hidden = self.scope() is Scope.EXCEPT and not self.both.isChecked()
        return self.left_out.edit if hidden else self.only.edit

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed or pasted while a choice has the focus is for its list."""
        edit = self.box_edit()
        typed = event.text().isprintable() and bool(event.text().strip()) and not event.modifiers() & _CHORD
        if edit.hasFocus() or not (typed or event.matches(QKeySequence.StandardKey.Paste)):
            super().keyPressEvent(event)
            return
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        QCoreApplication.sendEvent(edit, event)

    def _choose(self, scope: Scope) -> None:
        self._group.button(scope).setChecked(True)

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        self._busy = True
        try:
            yield
        finally:
            self._busy = False

    def _touched(self, chosen: int) -> None:
        """The cursor goes into the list that was chosen; an arrow key takes it back to the choice."""
        self._by_itself = False
        if chosen != Scope.EVERYONE:
            self.box_edit().setFocus(Qt.FocusReason.OtherFocusReason)

    def _both_clicked(self, both: bool) -> None:
        if both:
            target = self.left_out if self.only.box.ids() else self.only
            target.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _chosen(self, chosen: int, checked: bool) -> None:
        """The ids go along to the list that the choice needs; Everyone puts them away for a change of mind."""
        if self._busy or not checked:
            return
        self._by_itself = False
        both = self.both.isChecked()
        with self._quietly():
            self.commit()
            self.both.setChecked(False)
        only, left_out = self.only.box.ids(), self.left_out.box.ids()
        first, second = (left_out, only) if both and chosen == Scope.EXCEPT else (only, left_out)
        ids = first or second or self._put_away
        self._put_away = ids if chosen == Scope.EVERYONE else ()
        self.only.box.set_ids(ids if chosen == Scope.ONLY else ())
        self.left_out.box.set_ids(ids if chosen == Scope.EXCEPT else ())
        self._changed()

    def _both_toggled(self, both: bool) -> None:
        """Both are those, but not these; without both, the list with ids stays, of two the allowlist."""
        if self._busy:
            return
        with self._quietly():
            self.commit()
            if both:
                self._choose(Scope.ONLY)
        if not both:
            only, left_out = self.only.box.ids(), self.left_out.box.ids()
            self.set_lists(UserLists(only, () if only else left_out))
        self._by_itself = False
        self._changed()

    def _ids_edited(self) -> None:
        """An id typed under Everyone means only that one; without ids, a choice made that way is taken back."""
        if self._busy:
            return
        named = bool(self.only.box.ids())
        scope = Scope.ONLY if named else Scope.EVERYONE
        turns = self.scope() is Scope.EVERYONE if named else self._by_itself
        if turns and not self.both.isChecked():
            with self._quietly():
                self._choose(scope)
            self._by_itself = named
            self._put_away = ()
        self._changed()

    def _take(self, lists: UserLists) -> None:
        """Adds the ids of a pasted request or answer, each to the list that it names."""
        typing = self.only.edit.hasFocus() or self.left_out.edit.hasFocus()
        only = (*self.only.box.ids(), *lists.SubscribeUserIds)
        left_out = (*self.left_out.box.ids(), *lists.UnSubscribeUserIds)
        self.set_lists(UserLists(only, left_out))
        if typing:
            self.box_edit().setFocus()

    def _changed(self) -> None:
        self.arrange(self.scope())
        self.edited.emit()
