"""Profiles at work in the real window: whose key signs, what a test finds, what a guard level refuses."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
import trustme
from keyring.errors import KeyringLocked, NoKeyringError
from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential
from gme_console.app import session
from gme_console.engine.profiles.profile_messages import (
    CredentialState,
    CredentialStatus,
    ProfileFinding,
    ProfileList,
)
from gme_console.intake.draft import DraftRequest
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Source
from gme_console.ui.profiles.application_field import BandApplication
from gme_console.ui.profiles.profile_band import ProfileBand
from gme_console.ui.texts.message_text import message_text
from memory_keyring import MemoryKeyring
from profiles_in_use import delete, profile, save, try_out, use
from scripted_server import refused_port
from window_bot import WindowBot

if TYPE_CHECKING:
    from gme_console.engine.notices import Busy

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def test_a_key_in_the_keychain_signs_a_start(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    assert len(keyring.secrets) == 1
    bot.start_room("1987")
    row = bot.ended_row("1987")
    assert (row.state in LIVE_STATES, row.profile_name, row.host) == (True, "Live", server.url)
    assert bot.close()

    tomorrow = open_window(keyring=keyring, practice=False)
    tomorrow.qtbot.waitUntil(lambda: tomorrow.console.profiles.chosen.id == "live")
    tomorrow.start_room("1988")
    assert tomorrow.ended_row("1988").state in LIVE_STATES


def test_a_key_typed_for_the_session_is_gone_tomorrow(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    use(bot, profile(server.url, Source.SESSION), RIGHT, CredentialState.READY)
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES
    assert bot.close()

    tomorrow = open_window(practice=False)
    tomorrow.qtbot.waitUntil(lambda: tomorrow.console.profiles.chosen.id == "live")
    tomorrow.start_room("1988")
    row = tomorrow.ended_row("1988")
    assert (row.state, row.reason) == (State.NOT_SENT, Reason.NO_CREDENTIAL)
    assert "typed for each session" in message_text(row.message)


def test_a_key_in_the_environment_signs_a_start(open_window: OpenWindow, server: PracticeServer) -> None:
    environ = {"TENCENTCLOUD_SECRET_ID": PRACTICE_SECRET_ID, "TENCENTCLOUD_SECRET_KEY": PRACTICE_SECRET_KEY}
    bot = open_window(environ=environ)
    use(bot, profile(server.url, Source.ENVIRONMENT), None, CredentialState.READY)
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES


def test_a_keychain_that_is_missing_locked_or_hanging_is_three_sentences(open_window: OpenWindow) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    made = profile("http://127.0.0.1:9")
    assert save(bot, made, RIGHT) == ""
    sentences = []
    for error, state in (
        (NoKeyringError(), CredentialState.NO_KEYCHAIN),
        (KeyringLocked(), CredentialState.LOCKED),
        (None, CredentialState.HANGING),
    ):
        keyring.fail("get_password", error)
        if error is None:
            keyring.hang()
        sentences.append(message_text(use(bot, made, None, state).sentence if error else hang(bot, made).sentence))
        bot.start_room(state)
        row = bot.ended_row(state)
        assert (row.state, row.reason, message_text(row.message)) == (
            State.NOT_SENT,
            Reason.NO_CREDENTIAL,
            sentences[-1],
        )
        bot.console.profiles.choose("practice")
    assert len(set(sentences)) == 3
    keyring.release()


def hang(bot: WindowBot, made: Profile) -> CredentialStatus:
    seen: list[CredentialStatus] = []
    bot.console.profiles.credential_changed.connect(seen.append)
    bot.console.profiles.choose(made.id)
    bot.qtbot.waitUntil(lambda: any(one.state is CredentialState.HANGING for one in seen), timeout=5000)
    return seen[-1]


def test_a_hanging_keychain_that_answers_late_is_used(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    assert save(bot, profile(server.url), RIGHT) == ""
    keyring.hang()
    hang(bot, profile(server.url))
    with bot.qtbot.waitSignal(
        bot.console.profiles.credential_changed, check_params_cb=lambda status: status.state is CredentialState.READY
    ):
        keyring.release()
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES


@pytest.mark.leaves_threads
def test_a_stuck_keychain_does_not_keep_the_console(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "KEYCHAIN_WAIT_MS", 100)
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    assert save(bot, profile("http://127.0.0.1:9"), RIGHT) == ""
    keyring.hang()
    hang(bot, profile("http://127.0.0.1:9"))
    began = time.monotonic()
    assert not bot.close()
    assert time.monotonic() - began < 10
    keyring.release()
    assert bot.session._threads.quit("keychain", 30_000)


def test_a_keychain_that_refuses_saves_nothing(open_window: OpenWindow) -> None:
    keyring = MemoryKeyring()
    keyring.fail("set_password", KeyringLocked())
    bot = open_window(keyring=keyring)
    assert "locked" in message_text(save(bot, profile("http://127.0.0.1:9"), RIGHT))
    assert [one.id for one in bot.console.profiles.list().profiles] == ["practice"]
    assert "live" not in (bot.folder / "profiles.json").read_text() if (bot.folder / "profiles.json").exists() else True


def test_deleting_a_profile_takes_its_key_out_of_the_keychain(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    delete(bot, "live")
    assert keyring.secrets == {}
    assert bot.console.profiles.chosen.id == "practice"


def test_what_a_test_of_a_profile_finds(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    made = profile(server.url)
    assert try_out(bot, made, RIGHT).finding is ProfileFinding.FINE
    assert (
        try_out(bot, made, Credential("AKIDnobody00000000000000000000000000", "x")).finding
        is ProfileFinding.KEY_UNKNOWN
    )
    assert try_out(bot, made, Credential(PRACTICE_SECRET_ID, "wrong")).finding is ProfileFinding.SIGNATURE_WRONG
    assert try_out(bot, made, None).finding is ProfileFinding.NO_CREDENTIAL
    server.service.plan("DescribeTaskInfo", "UnauthorizedOperation")
    assert try_out(bot, made, RIGHT).finding is ProfileFinding.NOT_PERMITTED
    with refused_port() as port:
        unreachable = profile(f"http://127.0.0.1:{port}")
        assert try_out(bot, unreachable, RIGHT).finding is ProfileFinding.UNREACHABLE


@pytest.mark.parametrize("hours", [-3, 3])
def test_a_clock_that_is_off_is_found_and_corrected(open_window: OpenWindow, hours: int) -> None:
    with PracticeServer(clock=lambda: time.time() + hours * 3600) as server:
        found = try_out(open_window(), profile(server.url), RIGHT)
    assert found.finding is ProfileFinding.CLOCK_OFF
    assert "3 h 0 min" in message_text(found.headline)
    assert ("behind" if hours > 0 else "ahead") in message_text(found.headline)


def test_a_certificate_that_is_not_trusted_is_found(open_window: OpenWindow) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("127.0.0.1").configure_cert(context)
    with PracticeServer(ssl_context=context) as server:
        found = try_out(open_window(), profile(server.url), RIGHT)
    assert found.finding is ProfileFinding.NOT_TRUSTED


def test_a_read_only_profile_refuses_to_start(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    use(bot, profile(server.url, guard=GuardLevel.READ_ONLY), RIGHT, CredentialState.READY)
    bot.window.form.start_requested.emit(StartRecord(3400352518, "1987", 1))  # which nothing offers any more
    assert "read-only" in bot.wiring.notices.text()
    assert bot.rows == {}
    assert server.service.count("StartRecord") == 0


@pytest.mark.parametrize("verb", [True, False])
def test_a_profile_that_asks_before_everything_asks(
    open_window: OpenWindow, server: PracticeServer, verb: bool
) -> None:
    bot = open_window()
    use(bot, profile(server.url, guard=GuardLevel.ASK_ALL), RIGHT, CredentialState.READY)
    bot.start_room("1987")
    box = bot.window.findChild(QMessageBox, "question")
    assert box is not None
    assert "1987" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    buttons = {button.text().replace("&", ""): button for button in box.findChildren(QPushButton)}
    buttons["Start recording" if verb else "Cancel"].click()
    if verb:
        assert bot.ended_row("1987").state in LIVE_STATES
    else:
        bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)
        assert server.service.count("StartRecord") == 0


@pytest.mark.parametrize(
    ("draft", "BizId"),
    [
        (DraftRequest(RoomId="X"), 1400000001),
        (DraftRequest(RoomId="X", profile="Beta"), 1400000002),
        (DraftRequest(RoomId="X", profile="Beta", BizId="1499999999"), 1499999999),
        (DraftRequest(RoomId="X", BizId="1499999999"), 1499999999),
        (DraftRequest(RoomId="X", profile="practice"), PRACTICE.BizId),
    ],
)
def test_what_the_command_line_asks_for_stands_in_the_form_once_profiles_are_read(
    open_window: OpenWindow, server: PracticeServer, draft: DraftRequest, BizId: int
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    alpha = replace(profile(server.url), id="alpha", name="Alpha", BizId=1400000001)
    for one in (replace(alpha, id="beta", name="Beta", BizId=1400000002), alpha):
        use(bot, one, RIGHT, CredentialState.READY)
    assert bot.close()

    tomorrow = open_window(keyring=keyring, practice=False, at_once=lambda bot: bot.wiring.filler.fill(draft))
    assert tomorrow.window.form.room() == (BizId, "X")
    assert tomorrow.wiring.starts.warned("X") is bool(draft.profile)  # another profile asks once more


def test_a_start_pressed_under_another_profile_than_the_one_that_comes_is_not_sent(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    assert bot.close()

    told: list[tuple[Busy, ...]] = []

    def press_at_once(bot: WindowBot) -> None:
        bot.console.recordings.busy_changed.connect(told.append)
        bot.window.form.fill(StartRecord(3400352518, "1987", 1))
        bot.window.form.start()

    tomorrow = open_window(keyring=keyring, practice=False, at_once=press_at_once)
    assert tomorrow.console.profiles.chosen.id == "live"
    assert "Nothing was sent: the profile changed" in tomorrow.wiring.notices.text()
    assert told[0]
    tomorrow.qtbot.waitUntil(lambda: not told[-1], timeout=5000)
    assert not tomorrow.rows
    assert server.service.count("StartRecord") == 0


def test_a_key_that_is_not_ready_has_a_button_that_leads_to_where_it_is_typed(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    bot = open_window()
    use(bot, profile(server.url, Source.SESSION), None, CredentialState.MISSING)
    button = bot.window.findChild(QPushButton, "type_key")
    assert button is not None
    bot.qtbot.waitUntil(button.isVisible)
    button.click()
    dialog = bot.window.findChild(QDialog, "profiles")
    assert dialog is not None
    bot.qtbot.waitUntil(lambda: dialog.focusWidget() is not None and dialog.focusWidget().objectName() == "SecretId")
    for name, secret in (("SecretId", PRACTICE_SECRET_ID), ("SecretKey", PRACTICE_SECRET_KEY)):
        line = dialog.findChild(QLineEdit, name)
        assert line is not None
        bot.qtbot.keyClicks(line, secret)
    save_button = dialog.findChild(QPushButton, "save_profile")
    assert save_button is not None
    save_button.click()
    bot.qtbot.waitUntil(lambda: not button.isVisible(), timeout=5000)
    dialog.reject()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES


def test_a_profile_that_was_saved_is_offered_to_be_used(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    bot.window.band.manage.trigger()
    dialog = bot.window.findChild(QDialog, "profiles")
    assert dialog is not None
    offer = dialog.findChild(QPushButton, "use_profile")
    assert offer is not None
    assert not offer.isVisible()
    assert save(bot, profile(server.url), RIGHT) == ""
    listed = dialog.findChild(QListWidget, "profile_list")
    assert listed is not None
    bot.qtbot.waitUntil(lambda: listed.count() == 2)
    listed.setCurrentRow(1)
    bot.qtbot.waitUntil(offer.isVisible)
    name = dialog.findChild(QLineEdit, "name")
    assert name is not None
    bot.qtbot.keyClicks(name, "x")
    assert not offer.isVisible()
    save_button = dialog.findChild(QPushButton, "save_profile")
    assert save_button is not None
    save_button.click()
    bot.qtbot.waitUntil(offer.isVisible, timeout=5000)
    offer.click()
    bot.qtbot.waitUntil(lambda: bot.console.profiles.chosen.id == "live")
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("source", "state", "helps"),
    [
        (Source.SESSION, CredentialState.MISSING, True),
        (Source.KEYCHAIN, CredentialState.MISSING, True),
        (Source.KEYCHAIN, CredentialState.FAILED, True),
        (Source.KEYCHAIN, CredentialState.NO_KEYCHAIN, True),
        (Source.KEYCHAIN, CredentialState.LOCKED, False),
        (Source.KEYCHAIN, CredentialState.HANGING, False),
        (Source.KEYCHAIN, CredentialState.LOADING, False),
        (Source.KEYCHAIN, CredentialState.READY, False),
        (Source.ENVIRONMENT, CredentialState.MISSING, False),
    ],
)
def test_the_button_stands_where_typing_helps(
    qtbot: QtBot, source: Source, state: CredentialState, helps: bool
) -> None:
    band = ProfileBand(BandApplication())
    qtbot.addWidget(band)
    band.enable_managing()
    band.show_profiles(ProfileList((PRACTICE, profile("http://127.0.0.1:9", source)), "live"))
    band.show_credential(CredentialStatus("live", state, "No key."))
    button = band.findChild(QPushButton, "type_key")
    assert button is not None
    assert button.isVisibleTo(band) == helps
    band.show_profiles(ProfileList((PRACTICE,), PRACTICE.id))
    assert not button.isVisibleTo(band)
