"""Asks when a recording is to begin and when to end, or only when to end."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QGroupBox,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gme_console.engine.plans.plan_rules import (
    HOUR_US,
    MINUTE_US,
    MOMENT_WAIT_US,
    ROOM_WAIT_US,
    PlanChoice,
    problem_of,
)
from gme_console.ledger.plan_records import Begins
from gme_console.ui.plans.moment_edit import MomentEdit
from gme_console.ui.texts.plan_text import choice_sentences, no_such_time, problem_words, stop_sentences
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap, indent_number
from gme_console.ui.widgets.dialog_fit import FitAtFirst, plain_scroll
from gme_console.ui.widgets.labels import WrappingLabel
from gme_console.ui.widgets.radio_group import RadioGroup

if TYPE_CHECKING:
    from gme_console.engine.plans.plan_rules import PlanProblem

BY_HAND, AFTER, AT = range(3)
_BEGINS = (Begins.NOW, Begins.ROOM, Begins.MOMENT)
_MOST_MINUTES = 7 * 24 * 60
_MOST_HOURS = 7 * 24
_WIDTH = 62
_LABEL = 33


class ScheduleDialog(QDialog):
    """UI thread. `chosen` carries a PlanChoice that can be planned now; what cannot is said beside it."""

    chosen = Signal(object)

    def __init__(
        self, choice: PlanChoice, now_us: Callable[[], int], parent: QWidget, *, only_stop: bool = False
    ) -> None:
        """`only_stop`: of a recording that goes on."""
        super().__init__(parent)
        self.setObjectName("when")
        self.setWindowTitle(tr("Stop later") if only_stop else tr("When to start and stop"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._now_us = now_us
        self._only_stop = only_stop
        self._begins = RadioGroup(self)
        self._ends = RadioGroup(self)
        self._begin_at, self._stop_at = MomentEdit("begin_at"), MomentEdit("stop_at")
        self._hours = _number("wait_hours", _MOST_HOURS)
        self._minutes = _number("stop_minutes", _MOST_MINUTES)
        self._words = WrappingLabel(4)
        self._words.setObjectName("when_words")
        self._lay_out()
        self._show_choice(choice)
        self._connect()
        self._show()

    def go_to_begin(self) -> None:
        """At the time to start at."""
        self._begins.button(_BEGINS.index(Begins.MOMENT)).click()
        self._begin_at.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_to_stop(self) -> None:
        """At the minutes to stop after."""
        self._ends.button(AFTER).click()
        self._minutes.setFocus(Qt.FocusReason.OtherFocusReason)
        self._minutes.selectAll()

    def choice(self) -> PlanChoice | None:
        """None while a time is one that the clocks leave out."""
        begins = _BEGINS[self._begins.checkedId()]
        ends = self._ends.checkedId()
        begin_us = self._begin_at.moment_us() if begins is Begins.MOMENT else None
        stop_us = self._stop_at.moment_us() if ends == AT else None
        if (begins is Begins.MOMENT and begin_us is None) or (ends == AT and stop_us is None):
            return None
        wait_us = self._hours.value() * HOUR_US if begins is not Begins.NOW else None
        return PlanChoice(
            begins, begin_us, wait_us, self._minutes.value() * MINUTE_US if ends == AFTER else None, stop_us
        )

    @Slot()
    def accept(self) -> None:
        choice = self.choice()
        if choice is None or self._problem(choice) is not None:
            self._show()
            return
        super().accept()
        self.chosen.emit(choice)

    def _problem(self, choice: PlanChoice) -> PlanProblem | None:
        now_us = self._now_us()
        plan = choice.plan(now_us)
        return None if plan is None else problem_of(plan, now_us)

    @Slot()
    def _show(self) -> None:
        """Reads back what is chosen, or says what is wrong with it."""
        begins, ends = _BEGINS[self._begins.checkedId()], self._ends.checkedId()
        self._begin_at.setEnabled(begins is Begins.MOMENT)
        self._hours.setEnabled(begins is not Begins.NOW)
        self._minutes.setEnabled(ends == AFTER)
        self._stop_at.setEnabled(ends == AT)
        choice = self.choice()
        problem = None if choice is None else self._problem(choice)
        if choice is None or problem is not None:
            why = no_such_time() if problem is None else problem_words(problem)
            self._words.setText(tr("✕ Error: {problem}", problem=why))
            return
        sentences = stop_sentences if self._only_stop else choice_sentences
        self._words.setText(sentences(choice, self._now_us()))

    @Slot()
    def _begins_chosen(self) -> None:
        """How long a room is waited for depends on it."""
        moment = _BEGINS[self._begins.checkedId()] is Begins.MOMENT
        self._hours.setValue((MOMENT_WAIT_US if moment else ROOM_WAIT_US) // HOUR_US)

    def _show_choice(self, choice: PlanChoice) -> None:
        hour_later = (self._now_us() // HOUR_US + 1) * HOUR_US
        self._begins.button(_BEGINS.index(choice.begins)).setChecked(True)
        self._begin_at.set_moment(choice.begin_us or hour_later)
        self._hours.setValue((choice.wait_us or ROOM_WAIT_US) // HOUR_US)
        self._minutes.setValue((choice.stop_after_us or HOUR_US) // MINUTE_US)
        self._stop_at.set_moment(choice.stop_us or (choice.begin_us or hour_later) + HOUR_US)
        ends = AT if choice.stop_us is not None else AFTER if choice.stop_after_us is not None else BY_HAND
        self._ends.button(AFTER if self._only_stop and ends == BY_HAND else ends).setChecked(True)

    def _connect(self) -> None:
        self._begins.idClicked.connect(self._begins_chosen)
        self._begins.idToggled.connect(self._show)
        self._ends.idToggled.connect(self._show)
        for edit in (self._begin_at, self._stop_at):
            edit.dateTimeChanged.connect(self._show)
        for number in (self._hours, self._minutes):
            number.valueChanged.connect(self._show)

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setText(tr("Plan the stop") if self._only_stop else tr("OK"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        begin, page = self._begin_box(), QWidget()
        begin.setVisible(not self._only_stop)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        for box in (begin, self._end_box()):
            inside.addWidget(box)
        fields = plain_scroll(page)
        layout = QVBoxLayout(self)
        layout.addWidget(fields, 1)
        for widget in (self._words, buttons):
            layout.addWidget(widget)
        buttons.button(QDialogButtonBox.StandardButton.Ok).setDefault(True)
        FitAtFirst(self, _WIDTH, fields)

    def _begin_box(self) -> QGroupBox:
        box, grid = _box(tr("Start"))
        now = _radio(self._begins, 0, tr("&Now"), "begin_now")
        room = _radio(self._begins, 1, tr("When the room &opens"), "begin_room")
        moment = _radio(self._begins, 2, tr("&At a time"), "begin_moment")
        self._begin_at.setAccessibleName(tr("Time to start at"))
        give_up = QLabel(tr("&Give up without the room after"))
        give_up.setBuddy(self._hours)
        self._hours.setSuffix(tr(" h"))
        grid.addWidget(now, 0, 0)
        grid.addWidget(room, 1, 0)
        grid.addWidget(moment, 2, 0)
        grid.addWidget(self._begin_at, 2, 1)
        grid.addWidget(give_up, 3, 0)
        grid.addWidget(self._hours, 3, 1)
        return box

    def _end_box(self) -> QGroupBox:
        box, grid = _box(tr("Stop"))
        by_hand = _radio(self._ends, BY_HAND, tr("By &hand"), "stop_by_hand")
        by_hand.setVisible(not self._only_stop)
        after = _radio(self._ends, AFTER, tr("A&fter"), "stop_after")
        moment = _radio(self._ends, AT, tr("At a &time"), "stop_moment")
        self._minutes.setSuffix(tr(" min"))
        self._minutes.setAccessibleName(tr("Minutes to stop after"))
        self._stop_at.setAccessibleName(tr("Time to stop at"))
        grid.addWidget(by_hand, 0, 0)
        grid.addWidget(after, 1, 0)
        grid.addWidget(self._minutes, 1, 1)
        grid.addWidget(moment, 2, 0)
        grid.addWidget(self._stop_at, 2, 1)
        return box


def _box(title: str) -> tuple[QGroupBox, QGridLayout]:
    """The fields of both boxes begin at one place."""
    box = QGroupBox(title)
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, gap(8))
    grid.setColumnMinimumWidth(0, box.fontMetrics().averageCharWidth() * _LABEL)
    grid.setColumnStretch(1, 1)
    return box, grid


def _radio(group: RadioGroup, number: int, text: str, name: str) -> QRadioButton:
    button = QRadioButton(text)
    button.setObjectName(name)
    group.add(button, number)
    return button


def _number(name: str, most: int) -> QSpinBox:
    box = QSpinBox()
    indent_number(box)
    box.setObjectName(name)
    box.setRange(1, most)
    box.setAccelerated(True)
    return box
