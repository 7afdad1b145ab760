"""The server's clock, learnt from its answers."""

from __future__ import annotations

import pytest

from gme_console.api.clock_skew import date_offset, expired_offset, smoothed
from scripted_server import DATE

AT_DATE = 1_700_006_400


def test_a_date_counts_in_the_middle_of_its_second() -> None:
    assert date_offset(DATE, AT_DATE + 0.5) == 0
    assert date_offset(DATE, AT_DATE - 599.5) == 600
    assert date_offset("Wed, 15 Nov 2023 00:00:00 -0000", AT_DATE + 0.5) == 0


@pytest.mark.parametrize(
    "date",
    [
        None,
        "",
        "now",
        "1700006400",
        "Wed, 15 Nov 99999 00:00:00 GMT",
        "Wed, 99 Nov 2023 00:00:00 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Thu, 01 Jan 2300 00:00:00 GMT",
        "Wed, 15 Nov 2023 00:00:00 +9999999999",
        "(" * 1000,
    ],
)
def test_a_date_that_makes_no_sense_tells_nothing(date: str | None) -> None:
    assert date_offset(date, AT_DATE) is None


def test_an_expired_message_gives_the_servers_time() -> None:
    message = f"Signature expired: timestamp {AT_DATE - 1000}, server time {AT_DATE}."
    assert expired_offset(message, None, AT_DATE - 1000, AT_DATE - 999.5) == 1000
    assert expired_offset(message, DATE, AT_DATE - 1000, AT_DATE - 999.5) == 1000


@pytest.mark.parametrize(
    "message",
    [
        "",
        "no time at all",
        f"only yours: {AT_DATE - 1000}",
        "not a time: 9999999999, 0000000000, 12345678901, 170000640",
        f"contradicts the Date: {AT_DATE + 4000}",
    ],
)
def test_date_stands_in_for_a_message_without_a_plausible_time(message: str) -> None:
    assert expired_offset(message, DATE, AT_DATE - 1000, AT_DATE - 999.5) == 1000


def test_nothing_plausible_tells_nothing() -> None:
    assert expired_offset("sorry", None, AT_DATE, AT_DATE) is None


@pytest.mark.parametrize(
    ("known", "measured", "took", "expected"),
    [
        (None, None, 0, None),
        (None, 0.3, 0, 0.3),
        (0.3, None, 0, 0.3),
        (0.3, 1.2, 0, 0.3),
        (0.3, -1.6, 0, 0.3),
        (0.3, 2.4, 0, 2.4),
        (0.3, 5.0, 10, 0.3),
        (600.0, 0.0, 10, 0.0),
    ],
)
def test_small_differences_do_not_move_the_clock(
    known: float | None, measured: float | None, took: float, expected: float | None
) -> None:
    assert smoothed(known, measured, took) == expected
