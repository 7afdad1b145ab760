"""Moments are as short as tells them from others, and whole where that could mean two."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from gme_console.ui.texts.timestamps import near_time

NOW = datetime(2026, 10, 30, 12, 30, 40)
DAYS = timedelta(days=1)


def us(moment: datetime) -> int:
    return int(moment.timestamp()) * 1_000_000


@pytest.fixture(autouse=True)
def english() -> None:
    QLocale.setDefault(QLocale("en"))


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        (NOW - timedelta(minutes=26, seconds=29), "12:04:11"),
        (NOW + timedelta(minutes=1), "12:31:40"),
        (NOW - timedelta(hours=1), "11:30 today"),
        (NOW.replace(hour=0, minute=1), "00:01 today"),
        (NOW.replace(hour=23), "23:30 today"),
        (NOW - DAYS, "Thu 12:30"),
        (NOW - 6 * DAYS, "Sat 12:30"),
        (NOW - 7 * DAYS, "23 Oct 12:30"),
        (NOW - 299 * DAYS, "4 Jan 12:30"),
        (NOW - 400 * DAYS, "25 Sep 2025 12:30"),
        (NOW + 2 * DAYS, "1 Nov 2026 12:30"),
    ],
)
def test_a_moment_is_short_where_it_is_near(moment: datetime, shown: str) -> None:
    assert near_time(us(moment), us(NOW)) == shown


def test_what_was_within_the_hour_is_not_later(qapp: object) -> None:
    """The same moment reads otherwise after midnight."""
    late = NOW.replace(hour=23, minute=50)
    assert near_time(us(late), us(late + timedelta(minutes=5))) == "23:50:40"
    assert near_time(us(late), us(late + timedelta(hours=9))) == "Fri 23:50"


def test_a_moment_that_no_calendar_has_stays_a_number() -> None:
    assert near_time(10**30, us(NOW)) == str(10**30)
