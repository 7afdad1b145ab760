"""To whom a profile's key belongs: asked by the test, kept, shown, and loudly another one than last time."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton

from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import CredentialState, ProfileFinding
from gme_console.practice.practice_settings import KEYS, PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, Key
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import Source
from gme_console.ui.texts.message_text import message_text
from memory_keyring import MemoryKeyring
from profiles_in_use import delete, profile, save, try_out, use
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
OURS, OTHERS = "100000000001", "200000000002"


@pytest.fixture
def keys() -> dict[str, Key]:
    """The service's own; a test may give a key to another account."""
    return dict(KEYS)


@pytest.fixture
def server(keys: dict[str, Key]) -> Iterator[PracticeServer]:
    with PracticeServer(keys=keys) as server:
        yield server


def others(keys: dict[str, Key]) -> None:
    keys[PRACTICE_SECRET_ID] = Key(PRACTICE_SECRET_KEY, account=OTHERS, user=OTHERS)


def known(bot: WindowBot) -> str:
    account = bot.console.profiles.account("live")
    return "" if account is None else account.account_id


def test_a_test_tells_whose_key_it_is_and_the_band_shows_it(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    made = profile(server.url)
    use(bot, made, RIGHT, CredentialState.READY)
    assert bot.console.profiles.account("live") is None
    assert bot.window.band.button.toolTip() == ""
    tested = try_out(bot, made, None)
    assert tested.finding is ProfileFinding.FINE
    assert message_text(tested.whose) == f"The key belongs to account {OURS}, user 100000000019."
    bot.qtbot.waitUntil(lambda: OURS in bot.window.band.button.toolTip())
    kept = json.loads((bot.folder / "profiles.json").read_text())["accounts"]["live"]
    assert (kept["account_id"], kept["user_id"]) == (OURS, "100000000019")
    assert PRACTICE_SECRET_KEY not in (bot.folder / "profiles.json").read_text()
    bot.console.profiles.choose("practice")
    bot.qtbot.waitUntil(lambda: OURS not in bot.window.band.button.toolTip())


def test_another_account_than_last_time_fails_until_it_is_kept(
    open_window: OpenWindow, server: PracticeServer, keys: dict[str, Key]
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    made = profile(server.url)
    use(bot, made, RIGHT, CredentialState.READY)
    try_out(bot, made, None)
    bot.qtbot.waitUntil(lambda: known(bot) == OURS)
    assert bot.close()

    others(keys)
    tomorrow = open_window(keyring=keyring, practice=False)
    tomorrow.qtbot.waitUntil(lambda: known(tomorrow) == OURS)
    for _ in range(2):
        tested = try_out(tomorrow, made, None)
        assert tested.finding is ProfileFinding.OTHER_ACCOUNT
        assert "another account" in message_text(tested.headline)
        assert OURS in message_text(tested.advice)
        assert OTHERS in message_text(tested.advice)
    assert known(tomorrow) == OURS
    tomorrow.console.profiles.accept_account("live")
    tomorrow.qtbot.waitUntil(lambda: known(tomorrow) == OTHERS)
    assert try_out(tomorrow, made, None).finding is ProfileFinding.FINE


def test_the_dialog_offers_to_keep_the_other_account(
    open_window: OpenWindow, server: PracticeServer, keys: dict[str, Key]
) -> None:
    bot = open_window()
    made = profile(server.url)
    use(bot, made, RIGHT, CredentialState.READY)
    try_out(bot, made, None)
    bot.qtbot.waitUntil(lambda: known(bot) == OURS)
    bot.window.band.manage.trigger()
    dialog = bot.window.findChild(QDialog, "profiles")
    assert dialog is not None
    test, keep = (dialog.findChild(QPushButton, name) for name in ("test_profile", "keep_account"))
    headline = dialog.findChild(QLabel, "test_headline")
    whose = dialog.findChild(QLabel, "test_whose")
    assert test is not None
    assert keep is not None
    assert headline is not None
    assert whose is not None
    test.click()
    bot.qtbot.waitUntil(lambda: "Passed" in headline.text(), timeout=5000)
    assert OURS in whose.text()
    assert not keep.isVisible()
    others(keys)
    test.click()
    bot.qtbot.waitUntil(keep.isVisible, timeout=5000)
    assert headline.text() == "✕ Failed: This key belongs to another account than last time"
    keep.click()
    bot.qtbot.waitUntil(lambda: known(bot) == OTHERS)
    assert not keep.isVisible()


def test_a_key_that_is_only_typed_is_known_from_its_save_on(
    open_window: OpenWindow, server: PracticeServer, keys: dict[str, Key]
) -> None:
    bot = open_window()
    made = profile(server.url, Source.SESSION)
    assert try_out(bot, made, RIGHT).finding is ProfileFinding.FINE
    assert known(bot) == ""
    assert save(bot, made, RIGHT) == ""
    bot.qtbot.waitUntil(lambda: known(bot) == OURS)

    others(keys)
    typed = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, "")
    assert try_out(bot, made, typed).finding is ProfileFinding.OTHER_ACCOUNT
    assert save(bot, made, typed) == ""
    bot.qtbot.waitUntil(lambda: not bot.console.profiles.list().accounts["live"].is_current)
    assert known(bot) == OURS
    assert try_out(bot, made, None).finding is ProfileFinding.OTHER_ACCOUNT
    bot.console.profiles.accept_account("live")
    bot.qtbot.waitUntil(lambda: known(bot) == OTHERS)


def test_a_key_that_may_not_ask_is_no_failure(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    for code, words in (
        ("AuthFailure.UnauthorizedOperation", "may not ask"),
        ("InternalError", "was not told"),
        ("garbage", "was not told"),
    ):
        server.service.plan("GetCallerIdentity", code)
        tested = try_out(bot, profile(server.url), None)
        assert tested.finding is ProfileFinding.FINE
        assert words in message_text(tested.whose)
    assert known(bot) == ""


def test_whose_key_it_is_is_not_asked_with_a_key_that_is_wrong(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    tested = try_out(bot, profile(server.url), Credential(PRACTICE_SECRET_ID, "wrong"))
    assert tested.finding is ProfileFinding.SIGNATURE_WRONG
    assert tested.whose == ""
    assert server.service.count("GetCallerIdentity") == 0


def test_a_deleted_profile_leaves_no_account(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    try_out(bot, profile(server.url), None)
    bot.qtbot.waitUntil(lambda: known(bot) == OURS)
    delete(bot, "live")
    assert json.loads((bot.folder / "profiles.json").read_text())["accounts"] == {}
