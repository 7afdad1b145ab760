"""Stretches of time that rows can be looked for in, by this computer's calendar."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from gme_console.ui.texts.search_text import days_words, stretch_words
from gme_console.ui.texts.timestamps import day_begin_us

_HOUR_S = 3600


class DatePreset(StrEnum):
    """A stretch of time that ends now or today, or one between two days."""

    ANY = "any"
    LAST_HOUR = "last_hour"
    TODAY = "today"
    YESTERDAY = "yesterday"
    LAST_7_DAYS = "last_7_days"
    LAST_30_DAYS = "last_30_days"
    BETWEEN = "between"


_BACK = {
    DatePreset.TODAY: (0, 0),
    DatePreset.YESTERDAY: (1, 1),
    DatePreset.LAST_7_DAYS: (6, 0),
    DatePreset.LAST_30_DAYS: (29, 0),
}
"""Days from today back to the first and the last day, both included."""


class DateRange(NamedTuple):
    """A stretch of time; `first` and `last` are its days, both included, when it is BETWEEN."""

    stretch: DatePreset = DatePreset.ANY
    first: date | None = None
    last: date | None = None

    def bounds(self, now: datetime) -> tuple[int | None, int | None]:
        """Begin (included) and end (not) in unix microseconds, None where open. `now` is local time.

        What goes on until now has no end, so that a row of a clock that is ahead is not missing. The last hour begins
        with a whole minute, so that it is the same for a while.
        """
        if self.stretch is DatePreset.ANY:
            return None, None
        if self.stretch is DatePreset.LAST_HOUR:
            return int(now.timestamp() - _HOUR_S) // 60 * 60_000_000, None
        first, last = self._days(now.date())
        until = None if last == now.date() and self.stretch is not DatePreset.BETWEEN else last + timedelta(days=1)
        return day_begin_us(first), None if until is None else day_begin_us(until)

    def words(self) -> str:
        """ "today", "2026-03-01 to 2026-03-05"; empty for any time."""
        if self.stretch is DatePreset.ANY:
            return ""
        if self.stretch is not DatePreset.BETWEEN or self.first is None or self.last is None:
            return stretch_words(self.stretch)
        return days_words(self.first, self.last)

    def _days(self, today: date) -> tuple[date, date]:
        if self.stretch is DatePreset.BETWEEN:
            return self.first or today, self.last or today
        first, last = _BACK[self.stretch]
        return today - timedelta(days=first), today - timedelta(days=last)


def between(one: date, other: date) -> DateRange:
    """From the earlier of both days to the later."""
    return DateRange(DatePreset.BETWEEN, min(one, other), max(one, other))
