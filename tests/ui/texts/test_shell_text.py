from __future__ import annotations

import pytest

from gme_console.engine.notices import Busy, Wait
from gme_console.practice.scenarios import BAD_DAYS, PLACES, ROOMS
from gme_console.profiles.profile import PRACTICE, host_of
from gme_console.ui.texts.help_text import practice_room_text
from gme_console.ui.texts.shell_text import on_the_way_text, waiting_text
from gme_console.ui.texts.translate import use_language

HOST = "gme.intl.tencentcloudapi.com"


@pytest.mark.parametrize(
    ("wait", "words"),
    [
        (Wait.OPENING, "Opening the history"),
        (Wait.INTENT, "Writing to the history"),
        (Wait.CREDENTIAL, "Waiting for the credential"),
        (Wait.KEYCHAIN, "Waiting for the system keychain"),
        (Wait.SERVICE, f"Waiting for {HOST}"),
        (Wait.PAUSE, f"Waiting to try {HOST} again"),
        (Wait.OUTCOME, "Writing the answer to the history"),
        (Wait.UNWRITTEN, "Trying again to write the answer to the history"),
    ],
)
def test_each_wait_has_its_words(wait: Wait, words: str) -> None:
    assert waiting_text([Busy(wait, HOST)]) == words


@pytest.mark.parametrize(("wait", "words"), [(Wait.SERVICE, "练习服务"), (Wait.PAUSE, "练习服务")])
def test_the_practice_service_is_no_address_in_any_language(wait: Wait, words: str) -> None:
    use_language("zh_CN")
    try:
        assert words in waiting_text([Busy(wait, host_of(PRACTICE))])
    finally:
        use_language("en")


def test_every_wait_has_words() -> None:
    assert all(waiting_text([Busy(wait)]) for wait in Wait)


def test_things_are_named_once_and_requests_counted() -> None:
    busy = (Busy(Wait.SERVICE, HOST, 3), Busy(Wait.INTENT, requests=2))
    assert waiting_text(busy) == f"Waiting for {HOST} · Writing to the history"
    assert on_the_way_text(busy) == "5 requests on the way"
    assert on_the_way_text(busy[:0]) == waiting_text(()) == ""
    assert on_the_way_text((Busy(Wait.OPENING),)) == "1 request on the way"


def test_the_form_waits_for_no_line_of_a_batch() -> None:
    busy = (Busy(Wait.INTENT, "", 12, of_batch=True), Busy(Wait.SERVICE, HOST))
    assert waiting_text(busy) == f"Waiting for {HOST}"
    assert on_the_way_text(busy) == "13 requests on the way"


def test_help_says_of_a_practice_room_what_the_practice_service_says() -> None:
    assert [practice_room_text(rule.name, rule.meaning) for rule in ROOMS] == [(r.name, r.meaning) for r in ROOMS]
    ours = [rule for rule in ROOMS if practice_room_text(rule.name, "")[1]]
    assert ours == [*PLACES, *BAD_DAYS]
