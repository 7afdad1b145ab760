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
from window_desk import Desk

OpenDesk = Callable[..., Desk]
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


def known(desk: Desk) -> str:
    account = desk.console.profiles.account("live")
    return "" if account is None else account.account_id


def test_a_test_tells_whose_key_it_is_and_the_band_shows_it(open_desk: OpenDesk, server: PracticeServer) -> None:
    desk = open_desk()
    made = profile(server.url)
    use(desk, made, RIGHT, CredentialState.READY)
    assert desk.console.profiles.account("live") is None
    assert desk.window.band.button.toolTip() == ""
    tested = try_out(desk, made, None)
    assert tested.finding is ProfileFinding.FINE
    assert message_text(tested.whose) == f"The key belongs to account {OURS}, user 100000000019."
    desk.qtbot.waitUntil(lambda: OURS in desk.window.band.button.toolTip())
    kept = json.loads((desk.folder / "profiles.json").read_text())["accounts"]["live"]
    assert (kept["account_id"], kept["user_id"]) == (OURS, "100000000019")
    assert PRACTICE_SECRET_KEY not in (desk.folder / "profiles.json").read_text()
    desk.console.profiles.choose("practice")
    desk.qtbot.waitUntil(lambda: OURS not in desk.window.band.button.toolTip())


def test_another_account_than_last_time_fails_until_it_is_kept(
    open_desk: OpenDesk, server: PracticeServer, keys: dict[str, Key]
) -> None:
    keyring = MemoryKeyring()
    desk = open_desk(keyring=keyring)
    made = profile(server.url)
    use(desk, made, RIGHT, CredentialState.READY)
    try_out(desk, made, None)
    desk.qtbot.waitUntil(lambda: known(desk) == OURS)
    assert desk.close()

    others(keys)
    tomorrow = open_desk(keyring=keyring, practice=False)
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
    open_desk: OpenDesk, server: PracticeServer, keys: dict[str, Key]
) -> None:
    desk = open_desk()
    made = profile(server.url)
    use(desk, made, RIGHT, CredentialState.READY)
    try_out(desk, made, None)
    desk.qtbot.waitUntil(lambda: known(desk) == OURS)
    desk.window.band.manage_requested.emit()
    dialog = desk.window.findChild(QDialog, "profiles")
    assert dialog is not None
    test, keep = (dialog.findChild(QPushButton, name) for name in ("test_profile", "keep_account"))
    headline = dialog.findChild(QLabel, "test_headline")
    whose = dialog.findChild(QLabel, "test_whose")
    assert test is not None
    assert keep is not None
    assert headline is not None
    assert whose is not None
    test.click()
    desk.qtbot.waitUntil(lambda: "Passed" in headline.text(), timeout=5000)
    assert OURS in whose.text()
    assert not keep.isVisible()
    others(keys)
    test.click()
    desk.qtbot.waitUntil(keep.isVisible, timeout=5000)
    assert headline.text() == "✕ Failed: This key belongs to another account than last time"
    keep.click()
    desk.qtbot.waitUntil(lambda: known(desk) == OTHERS)
    assert not keep.isVisible()


def test_a_key_that_is_only_typed_is_known_from_its_save_on(
    open_desk: OpenDesk, server: PracticeServer, keys: dict[str, Key]
) -> None:
    desk = open_desk()
    made = profile(server.url, Source.SESSION)
    assert try_out(desk, made, RIGHT).finding is ProfileFinding.FINE
    assert known(desk) == ""
    assert save(desk, made, RIGHT).problem == ""
    desk.qtbot.waitUntil(lambda: known(desk) == OURS)

    others(keys)
    typed = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, "")
    assert try_out(desk, made, typed).finding is ProfileFinding.OTHER_ACCOUNT
    assert save(desk, made, typed).problem == ""
    desk.qtbot.waitUntil(lambda: not desk.console.profiles.list().accounts["live"].is_current)
    assert known(desk) == OURS
    assert try_out(desk, made, None).finding is ProfileFinding.OTHER_ACCOUNT
    desk.console.profiles.accept_account("live")
    desk.qtbot.waitUntil(lambda: known(desk) == OTHERS)


def test_a_key_that_may_not_ask_is_no_failure(open_desk: OpenDesk, server: PracticeServer) -> None:
    desk = open_desk()
    use(desk, profile(server.url), RIGHT, CredentialState.READY)
    for code, words in (
        ("AuthFailure.UnauthorizedOperation", "may not ask"),
        ("InternalError", "was not told"),
        ("garbage", "was not told"),
    ):
        server.service.plan("GetCallerIdentity", code)
        tested = try_out(desk, profile(server.url), None)
        assert tested.finding is ProfileFinding.FINE
        assert words in message_text(tested.whose)
    assert known(desk) == ""


def test_whose_key_it_is_is_not_asked_with_a_key_that_is_wrong(open_desk: OpenDesk, server: PracticeServer) -> None:
    desk = open_desk()
    tested = try_out(desk, profile(server.url), Credential(PRACTICE_SECRET_ID, "wrong"))
    assert tested.finding is ProfileFinding.SIGNATURE_WRONG
    assert tested.whose == ""
    assert server.service.count("GetCallerIdentity") == 0


def test_a_deleted_profile_leaves_no_account(open_desk: OpenDesk, server: PracticeServer) -> None:
    desk = open_desk()
    use(desk, profile(server.url), RIGHT, CredentialState.READY)
    try_out(desk, profile(server.url), None)
    desk.qtbot.waitUntil(lambda: known(desk) == OURS)
    delete(desk, "live")
    assert json.loads((desk.folder / "profiles.json").read_text())["accounts"] == {}
