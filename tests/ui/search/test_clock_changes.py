"""Days on which the clock changes, in several time zones: filters, shown moments, and what a day is."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from gme_console.ui.search.filters import DatePreset, DateRange, between
from gme_console.ui.texts.timestamps import clock_time, day_begin_us, local_time

CHANGES = {
    "Europe/Berlin": (datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1)),
    "America/New_York": (datetime(2026, 3, 8, 7), datetime(2026, 11, 1, 6)),
    "Australia/Lord_Howe": (datetime(2026, 4, 4, 15), datetime(2026, 10, 3, 15, 30)),
    "America/Havana": (datetime(2026, 3, 8, 5), datetime(2026, 11, 1, 5)),
    "Asia/Beirut": (datetime(2026, 3, 28, 22), datetime(2026, 10, 24, 21)),
    "Antarctica/Troll": (datetime(2026, 3, 29, 1), datetime(2026, 10, 25, 1)),
    "Asia/Kathmandu": (datetime(2026, 3, 29, 1),),
    "UTC": (datetime(2026, 3, 29, 1),),
}
"""Zones and when (UTC) their clocks change, by an hour, half an hour, two hours, or not at all."""

MOMENTS = [(zone, change.replace(tzinfo=UTC)) for zone, changes in CHANGES.items() for change in changes]


@pytest.fixture
def live_in(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], ZoneInfo]]:
    def move(zone: str) -> ZoneInfo:
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        return ZoneInfo(zone)

    yield move
    monkeypatch.undo()
    time.tzset()


def us(moment: datetime) -> int:
    return round(moment.timestamp()) * 1_000_000


def around(change: datetime) -> list[datetime]:
    """Every quarter of an hour for a day and a half on both sides."""
    return [change + timedelta(minutes=minutes) for minutes in range(-2160, 2161, 15)]


@pytest.mark.parametrize(("zone", "change"), MOMENTS, ids=str)
def test_the_last_hour_is_an_hour_whatever_the_clock_does(
    live_in: Callable[[str], ZoneInfo], zone: str, change: datetime
) -> None:
    live_in(zone)
    for now in around(change):
        local = datetime.fromtimestamp(now.timestamp())
        begin = (now - timedelta(hours=1)).replace(second=0)
        assert DateRange(DatePreset.LAST_HOUR).bounds(local) == (us(begin), None), now


@pytest.mark.parametrize(("zone", "change"), MOMENTS, ids=str)
def test_days_are_those_of_the_calendar(live_in: Callable[[str], ZoneInfo], zone: str, change: datetime) -> None:
    here = live_in(zone)

    def begin(day: date) -> int:
        """The first quarter of the day, found by walking."""
        steps = (moment.astimezone(here) for moment in around(datetime(day.year, day.month, day.day, tzinfo=UTC)))
        return us(next(moment for moment in steps if moment.date() == day))

    for now in around(change)[::6]:
        local, today = datetime.fromtimestamp(now.timestamp()), now.astimezone(here).date()
        days = {back: begin(today - timedelta(days=back)) for back in (0, 1, 6, 29)}
        assert DateRange(DatePreset.TODAY).bounds(local) == (days[0], None)
        assert DateRange(DatePreset.YESTERDAY).bounds(local) == (days[1], days[0])
        assert DateRange(DatePreset.LAST_7_DAYS).bounds(local) == (days[6], None)
        assert DateRange(DatePreset.LAST_30_DAYS).bounds(local) == (days[29], None)
        assert between(today, today - timedelta(days=1)).bounds(local) == (days[1], begin(today + timedelta(days=1)))
        assert day_begin_us(today) == days[0]


@pytest.mark.parametrize(("zone", "change"), MOMENTS, ids=str)
def test_no_two_moments_are_shown_alike(live_in: Callable[[str], ZoneInfo], zone: str, change: datetime) -> None:
    here = live_in(zone)
    shown = {}
    for moment in around(change):
        local = moment.astimezone(here)
        words = local_time(us(moment))
        assert words.startswith(local.strftime("%Y-%m-%d %H:%M:%S"))
        twice = local.replace(fold=0).utcoffset() != local.replace(fold=1).utcoffset()
        offset = local.isoformat(" ", "seconds")[19:]
        assert words[19:] == (f" {offset}" if twice else "")
        assert clock_time(us(moment), us(moment)) == words[11:]
        shown[words] = moment
    assert len(shown) == len(around(change))


def test_the_same_hour_twice_is_told_apart_by_its_offset(live_in: Callable[[str], ZoneInfo]) -> None:
    live_in("Australia/Lord_Howe")
    first = us(datetime(2026, 4, 4, 14, 45, tzinfo=UTC))
    assert local_time(first) == "2026-04-05 01:45:00 +11:00"
    assert local_time(first + 1800 * 1_000_000) == "2026-04-05 01:45:00 +10:30"
    assert local_time(first + 3600 * 1_000_000) == "2026-04-05 02:15:00"
    live_in("America/New_York")
    assert local_time(us(datetime(2026, 11, 1, 6, 30, tzinfo=UTC))) == "2026-11-01 01:30:00 -05:00"
