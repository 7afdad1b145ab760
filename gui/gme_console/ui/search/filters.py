"""The filters: several words at once, or a stretch of time."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from gme_console.ui.search.filter_chip import FilterChip, StickyMenu
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.search_text import choice_text, days_text, period_text, stretch_choice
from gme_console.ui.texts.timestamps import day_begin_us
from gme_console.ui.texts.translate import tr

ENTRY_LIMIT = 60
"""Characters that an entry of a menu shows at most."""

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
            return period_text(self.stretch)
        return days_text(self.first, self.last)

    def _days(self, today: date) -> tuple[date, date]:
        if self.stretch is DatePreset.BETWEEN:
            return self.first or today, self.last or today
        first, last = _BACK[self.stretch]
        return today - timedelta(days=first), today - timedelta(days=last)


def between(one: date, other: date) -> DateRange:
    """From the earlier of both days to the later."""
    return DateRange(DatePreset.BETWEEN, min(one, other), max(one, other))


class WordsChip(FilterChip):
    """UI thread. Any number of words, each with a key of its own; none of them lets everything through."""

    def __init__(self, name: str, title: str, all_of_them: str, parent: QWidget | None = None) -> None:
        """`all_of_them`: the entry that lets everything through."""
        super().__init__(name, title, StickyMenu, parent)
        self._all_of_them = all_of_them
        self._words: dict[str, str] = {}
        self._chosen: frozenset[str] = frozenset()
        self.menu.triggered.connect(self._triggered)

    @property
    def chosen(self) -> frozenset[str]:
        """The keys."""
        return self._chosen

    def words(self) -> list[str]:
        """What is chosen, in the order of the menu."""
        return [word for key, word in self._words.items() if key in self._chosen]

    def offer(self, words: Sequence[tuple[str, str]]) -> None:
        """Keys and words. What is chosen and not offered any more is not chosen any more."""
        if dict(words) == self._words:
            return
        self._words = dict(words)
        self.menu.clear()
        _entry(self.menu, self._all_of_them, None)
        self.menu.addSeparator()
        for key, word in words:
            _entry(self.menu, word, key)
        self._choose(self._chosen & self._words.keys())
        self._show()

    def offered(self) -> list[tuple[str, str]]:
        """Keys and words."""
        return list(self._words.items())

    def choose(self, keys: frozenset[str]) -> None:
        """Those of them that are offered."""
        self._choose(keys & self._words.keys())

    @Slot()
    def clear(self) -> None:
        self._choose(frozenset())

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        key = action.data()
        self._choose(self._chosen ^ {key} if key is not None else frozenset())

    def _choose(self, keys: frozenset[str]) -> None:
        changed, self._chosen = keys != self._chosen, keys
        self._show()
        if changed:
            self.changed.emit()

    def _show(self) -> None:
        for action in self.menu.actions():
            key = action.data()
            action.setChecked(key in self._chosen if key is not None else not self._chosen)
        self.show_choice(choice_text(self.words()))


class DateRangeChip(FilterChip):
    """UI thread. One stretch of time."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(name, title, QMenu, parent)
        self.period = DateRange()
        self._group = QActionGroup(self)
        for stretch in DatePreset:
            self._group.addAction(_entry(self.menu, stretch_choice(stretch), stretch))
        self.menu.triggered.connect(self._triggered)
        self._show()

    def choose(self, period: DateRange) -> None:
        self._choose(period)

    @Slot()
    def clear(self) -> None:
        self._choose(DateRange())

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        stretch = DatePreset(action.data())
        if stretch is not DatePreset.BETWEEN:
            self._choose(DateRange(stretch))
            return
        from gme_console.ui.widgets.day_edit import DateRangeDialog

        self._show()
        dialog = DateRangeDialog(self.period.first or date.today(), self.period.last or date.today(), self.window())
        dialog.chosen.connect(self._choose_days)
        dialog.open()

    @Slot(object, object)
    def _choose_days(self, first: date, last: date) -> None:
        self._choose(between(first, last))

    def _choose(self, period: DateRange) -> None:
        changed, self.period = period != self.period, period
        self._show()
        if changed:
            self.changed.emit()

    def _show(self) -> None:
        for action in self.menu.actions():
            action.setChecked(action.data() == self.period.stretch)
        self.show_choice(self.period.words())


class ViewsChip(FilterChip):
    """UI thread. Not a filter of its own: its menu sets the others."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("views", tr("Views"), QMenu, parent)
        self.button.setAccessibleName(tr("Views of the history"))
        self.menu.setToolTipsVisible(True)

    @Slot()
    def clear(self) -> None:
        """It holds nothing back."""


def _entry(menu: QMenu, text: str, data: str | None) -> QAction:
    action = menu.addAction(visible(text, ENTRY_LIMIT).replace("&", "&&"))
    action.setCheckable(True)
    action.setData(data)
    return action
