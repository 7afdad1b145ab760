"""The box that a day and a time of day are typed into."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt, QTime, QTimeZone
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QDateTimeEdit

from gme_console.ui.theme.spacing import indent_number


class MomentEdit(QDateTimeEdit):
    """UI thread. 2026-03-01 18:30 by this computer's clock; who comes with Tab begins at the hours.

    Qt is told that it is UTC, so that it moves no time that the clocks leave out; who asks for it, learns of that.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        indent_number(self)
        self.setObjectName(name)
        self.setLocale(QLocale.c())
        self.setTimeZone(QTimeZone(QTimeZone.Initialization.UTC))
        self.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.setCalendarPopup(False)

    def set_moment(self, at_us: int) -> None:
        """Shows it to the minute."""
        moment = datetime.fromtimestamp(at_us // 1_000_000)
        day, clock = QDate(moment.year, moment.month, moment.day), QTime(moment.hour, moment.minute)
        self.setDateTime(QDateTime(day, clock, QTimeZone(QTimeZone.Initialization.UTC)))

    def moment_us(self) -> int | None:
        """In unix microseconds, the first of the two where it comes twice; None when it is left out on that day."""
        day, clock = self.date(), self.time()
        moment = datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())
        seconds = round(moment.timestamp())
        return seconds * 1_000_000 if datetime.fromtimestamp(seconds) == moment else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.OtherFocusReason):
            self.setSelectedSection(QDateTimeEdit.Section.HourSection)
