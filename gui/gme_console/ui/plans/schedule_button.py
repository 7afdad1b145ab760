"""The field that says when, with the usual choices in its menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QMenu, QPushButton, QStyle, QStyleOptionButton, QStylePainter

from gme_console.engine.plans.plan_rules import MINUTE_US, ROOM_WAIT_US, PlanChoice
from gme_console.ledger.plan_records import Begins
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.plan_text import choice_sentences, choice_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap

STOP_MINUTES = (15, 30, 60, 120)
"""The usual ones; others are typed in the dialog."""


class ScheduleButton(QPushButton):
    """UI thread. Says what is chosen, in full in its tooltip.

    `begin_at` and `stop_otherwise` are the entries for what is typed in a dialog; the owner opens it.
    """

    chosen = Signal(object)  # PlanChoice

    def __init__(self, now_us: Callable[[], int]) -> None:
        super().__init__()
        self.setObjectName("When")
        self.setAutoDefault(False)
        self._now_us = now_us
        self._choice = PlanChoice()
        self._words = ""
        self._begins, self._ends = QActionGroup(self), QActionGroup(self)
        menu = QMenu(self)
        menu.setObjectName("schedule_menu")
        self._by_begins = {
            Begins.NOW: self._entry(menu, self._begins, tr("Start &now"), self._begin_now),
            Begins.ROOM: self._entry(menu, self._begins, tr("Start when the room &opens"), self._begin_with_room),
            Begins.MOMENT: self._entry(menu, self._begins, tr("Start &at a time…")),
        }
        self.begin_at = self._by_begins[Begins.MOMENT]
        menu.addSeparator()
        self._by_hand = self._entry(menu, self._ends, tr("Stop by &hand"), lambda: self._stop_after(None))
        self._after = {minutes: self._entry_after(menu, minutes) for minutes in STOP_MINUTES}
        self.stop_otherwise = self._entry(menu, self._ends, tr("Stop af&ter or at…"))
        self.setMenu(menu)
        self.show_choice(self._choice)

    def show_choice(self, choice: PlanChoice) -> None:
        self._choice = choice
        self._by_begins[choice.begins].setChecked(True)
        minutes = None if choice.stop_after_us is None else choice.stop_after_us // MINUTE_US
        ends = self._after.get(minutes or 0, self.stop_otherwise) if choice.stops else self._by_hand
        ends.setChecked(True)
        now_us = self._now_us()
        self._words = choice_text(choice, now_us)
        self.setAccessibleName(tr("When: {chosen}", chosen=self._words))
        self.setAccessibleDescription(choice_sentences(choice, now_us))
        self.setText(self._words.replace("&", "&&"))
        self.setToolTip(tooltip(self._words))
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Its words begin where those of a field do, and are cut where it ends."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        place = self.rect().adjusted(gap(8), 0, -gap(24), 0)
        shown = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self.palette().buttonText().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():  # as a field shows it
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self.palette().highlight().color(), 2))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), gap(5), gap(5))
        painter.end()

    def _begin_now(self) -> None:
        self.chosen.emit(self._choice._replace(begins=Begins.NOW, begin_us=None, wait_us=None))

    def _begin_with_room(self) -> None:
        self.chosen.emit(self._choice._replace(begins=Begins.ROOM, begin_us=None, wait_us=ROOM_WAIT_US))

    def _stop_after(self, minutes: int | None) -> None:
        after_us = None if minutes is None else minutes * MINUTE_US
        self.chosen.emit(self._choice._replace(stop_after_us=after_us, stop_us=None))

    def _entry_after(self, menu: QMenu, minutes: int) -> QAction:
        text = tr("Stop after {minutes:,} min", minutes=minutes)
        return self._entry(menu, self._ends, text, lambda: self._stop_after(minutes))

    def _entry(self, menu: QMenu, group: QActionGroup, text: str, act: Callable[[], None] | None = None) -> QAction:
        """What is only asked for is not chosen: the marks stay where they were."""

        def triggered() -> None:
            if act is not None:
                act()
            self.show_choice(self._choice)

        entry = menu.addAction(text)
        entry.setCheckable(True)
        group.addAction(entry)
        entry.triggered.connect(triggered)
        return entry
