"""Moments and stretches of time in words. A moment that no calendar has stays a number of microseconds."""

from __future__ import annotations

from datetime import UTC, date, datetime, time
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QDateTime, QLocale, Qt

from gme_console.ui.texts.translate import tr


def local_time(at_us: int) -> str:
    """ "2026-03-01 10:02:11" in this computer's time zone; "… +02:00" in an hour that comes twice there."""
    try:
        moment = datetime.fromtimestamp(at_us // 1_000_000)
        shown = moment.isoformat(" ", "seconds")
        if moment.replace(fold=0).timestamp() == moment.replace(fold=1).timestamp():
            return shown
        return f"{shown} {moment.astimezone().isoformat(' ', 'seconds')[len(shown) :]}"
    except (OverflowError, OSError, ValueError):
        return str(at_us)


def utc_time(at_us: int) -> str:
    """ "2026-03-01 01:02:11.250 UTC"."""
    try:
        moment = datetime.fromtimestamp(at_us // 1_000_000, UTC).replace(microsecond=at_us % 1_000_000)
    except (OverflowError, OSError, ValueError):
        return str(at_us)
    shown = moment.replace(tzinfo=None).isoformat(" ", "milliseconds")
    return tr("{time} UTC", time=shown)


def zoned_time(at_us: int) -> str:
    """ "2026-03-01 10:02:11 +09:00"."""
    try:
        return datetime.fromtimestamp(at_us // 1_000_000).astimezone().isoformat(" ", "seconds")
    except (OverflowError, OSError, ValueError):
        return str(at_us)


_HOUR_US, _WEEK_DAYS, _YEAR_DAYS = 3_600_000_000, 6, 300


def near_time(at_us: int, now_us: int) -> str:
    """As short as tells it from others: "12:04:11" within the hour, "12:04 today", "Thu 09:12", "23 Oct 06:33".

    In an hour that comes twice, and where no calendar goes, whole.
    """
    if abs(now_us - at_us) < _HOUR_US:
        return clock_time(at_us, at_us)
    return _far_time(at_us // 1_000_000, _day_of(now_us // 60_000_000), QLocale().name())


@lru_cache(16)
def _day_of(minute: int) -> date:
    return datetime.fromtimestamp(minute * 60).date()


@lru_cache(2_000)  # a table asks at each painting
def _far_time(at_s: int, today: date, _language: str) -> str:
    whole = local_time(at_s * 1_000_000)
    if len(whole) != _PLAIN:
        return whole
    days = (today - date.fromisoformat(whole[:10])).days
    if days == 0:
        return tr("{time} today", time=whole[11:16])
    if 0 < days <= _WEEK_DAYS:
        form = tr("ddd HH:mm", "Qt's letters for a moment of the last week")
    elif 0 < days <= _YEAR_DAYS:
        form = tr("d MMM HH:mm", "Qt's letters for a moment of the last months")
    else:
        form = tr("d MMM yyyy HH:mm", "Qt's letters for a moment of another year")
    return QLocale().toString(QDateTime.fromString(whole.replace(" ", "T"), Qt.DateFormat.ISODate), form)


_PLAIN = len("2026-03-01 10:02:11")


def day_begin_us(day: date) -> int:
    """The first moment of a day of this computer's calendar, whether or not that is midnight."""
    return round(datetime.combine(day, time()).timestamp()) * 1_000_000


def clock_time(at_us: int, now_us: int) -> str:
    """The time of day, with the day only if that is not today's."""
    moment, today = local_time(at_us), local_time(now_us)
    return moment[11:] if moment[:10] == today[:10] else moment


def duration_text(seconds: float) -> str:
    """0:12, 10:02, 2:03:04; whole days apart."""
    whole = max(0, int(seconds))
    days, rest = divmod(whole, 86_400)
    hours, rest = divmod(rest, 3600)
    minutes, secs = divmod(rest, 60)
    clock = f"{hours}:{minutes:02}:{secs:02}" if hours or days else f"{minutes}:{secs:02}"
    return tr("{days} d {clock}", days=days, clock=clock) if days else clock


def remaining_text(seconds: float) -> str:
    """How much longer something takes."""
    if seconds < 120:
        return tr("{seconds} s", seconds=ceil(seconds))
    return duration_text(ceil(seconds))


def ago(seconds: float) -> str:
    whole = max(0, int(seconds))
    if whole < 120:
        return tr("{seconds} s", seconds=whole)
    return tr("{minutes} min", minutes=whole // 60) if whole < 7200 else tr("{hours} h", hours=whole // 3600)


def utc_offset(at_us: int) -> str:
    """ "+09:00", what this computer's time is ahead of UTC then; empty where no calendar has the moment."""
    try:
        return datetime.fromtimestamp(at_us // 1_000_000).astimezone().isoformat()[-6:]
    except (OverflowError, OSError, ValueError):
        return ""
