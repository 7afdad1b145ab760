"""Whom to record, as it is laid out: the choice, one list or both, and the way from one to both."""

from __future__ import annotations

from enum import IntEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import Problem, check_user_lists
from gme_console.api.values import MAX_LISTED_USERS
from gme_console.ui.recording.chip_input import ChipInput
from gme_console.ui.texts.form.form_text import both_lists, count_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.form_field import FormField, caution_only, problem_words
from gme_console.ui.widgets.labels import WrappingLabel
from gme_console.ui.widgets.segmented import SegmentedBar

if TYPE_CHECKING:
    from gme_console.api.values import UserLists


class Scope(IntEnum):
    """The three-way choice."""

    EVERYONE = 0
    ONLY = 1
    EXCEPT = 2


class UserListField(FormField):
    """UI thread. `heading`: what the list is for."""

    def __init__(self, name: str, heading: str) -> None:
        box = ChipInput(name)
        super().__init__(box, box.edit, reserved=1)
        self.box = box
        self.box.edit.setAccessibleName(tr("{heading}: user ids", heading=heading))
        self.plain_requested.connect(box.use_plain)

    def show_caution(self, lists: UserLists) -> None:
        """What is doubtful about the list as it stands in `lists`."""
        self.show_problem(caution_only(check_user_lists(lists)) or self.box.doubt())

    def show_count(self) -> None:
        self.show_note(count_text(len(self.box.ids()), MAX_LISTED_USERS, self.box.remark))

    def note_place(self) -> QRect:
        """Where the count stands."""
        return self._note.geometry()

    def keep_note_clear(self, width: int) -> None:
        """Of what stands right of the count."""
        self._note.setContentsMargins(0, 0, width, 0)


class ScopeLayout(QWidget):
    """UI thread. Both lists are the first with the second below: nothing that is there moves when that comes."""

    def __init__(self) -> None:
        super().__init__()
        self.choice = SegmentedBar(self)
        self.choice.setAccessibleName(tr("Whom"))
        for scope, name, label in (
            (Scope.EVERYONE, "Everyone", tr("Ever&yone")),
            (Scope.ONLY, "OnlyThese", tr("On&ly these")),
            (Scope.EXCEPT, "EveryoneExcept", tr("All e&xcept")),
        ):
            self.choice.add(scope, name, label)
        self.only = UserListField("SubscribeUserIds", tr("Only these"))
        self.left_out = UserListField("UnSubscribeUserIds", tr("All except"))
        self._but_not = QLabel(tr("but not these"))
        self._caution = WrappingLabel(parent=self)
        set_role(self._caution, Role.CAUTION)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, gap(4))
        layout.setSpacing(gap(8))
        for widget in (self.choice, self.only, self._but_not, self.left_out, self._caution):
            layout.addWidget(widget)
        self.both = QCheckBox(tr("both lis&ts…"), self)
        self.both.setObjectName("BothLists")
        self.both.setAccessibleName(tr("Use both lists"))
        self.both.setAccessibleDescription(both_lists())
        self.both.setToolTip(both_lists())
        for first, second in pairwise(self.stops()):
            QWidget.setTabOrder(first, second)

    def stops(self) -> list[QWidget]:
        """In the order on the screen."""
        boxes: list[QWidget] = [self.only.edit, self.left_out.edit]
        boxes.insert(1 if self.both.isChecked() else 2, self.both)
        return [*self.choice.group.buttons(), *boxes]

    def arrange(self, scope: Scope) -> None:
        """Shows the list that `scope` needs, or both."""
        both = self.both.isChecked()
        for part, shown in (
            (self.only, both or scope is not Scope.EXCEPT),
            (self.left_out, both or scope is Scope.EXCEPT),
        ):
            part.box.keep_rows(1 if both else 2)
            part.show_count()
            part.setVisible(shown)
        self._but_not.setVisible(both)
        self._caution.setText(problem_words(Problem("BothLists", both_lists(), caution=True)) if both else "")
        self._caution.setVisible(both)
        QWidget.setTabOrder((self.only if both else self.left_out).box.last_stop(), self.both)
        self._place_both()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_both()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_both()
        return done

    def _place_both(self) -> None:
        """In the line of the first list's count, where it stays when the other list comes and goes."""
        first = self.only if self.only.isVisibleTo(self) else self.left_out
        size, place = self.both.sizeHint(), first.note_place()
        self.both.resize(size)
        self.both.move(first.mapTo(self, QPoint(first.width() - size.width(), place.top())))
        first.keep_note_clear(size.width() + gap(8))
