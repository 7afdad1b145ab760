"""Where the secrets are, how they are forgotten, and profiles that leave and come in as a file without any."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from keyring.errors import KeyringLocked
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QMessageBox, QPushButton, QTableWidget

from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.keychain import SERVICE
from gme_console.profiles.profile import GuardLevel, Source
from gme_console.ui.shell.window_actions import Action
from memory_keyring import MemoryKeyring
from profiles_in_use import delete, profile, save, use
from secret_forms import forms
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def opened(bot: WindowBot, name: str) -> QDialog:
    bot.qtbot.waitUntil(lambda: any(one.isVisible() for one in bot.window.findChildren(QDialog, name)), timeout=5000)
    return next(one for one in bot.window.findChildren(QDialog, name) if one.isVisible())


def words(dialog: QDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def places(dialog: QDialog) -> dict[str, str]:
    table = dialog.findChild(QTableWidget, "secrets_table")
    assert table is not None
    cells = [[table.item(row, column) for column in range(2)] for row in range(table.rowCount())]
    return {name.text(): where.text() for name, where in cells if name is not None and where is not None}


def forget(bot: WindowBot, dialog: QDialog, answer: str = "Forget them") -> None:
    button = dialog.findChild(QPushButton, "forget_secrets")
    assert button is not None
    button.click()
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    next(one for one in box.buttons() if one.text().replace("&", "") == answer).click()


def test_each_secret_is_named_and_all_are_forgotten(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, environ={"TENCENTCLOUD_SECRET_ID": "AKIDx"})
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    typed = profile(server.url, Source.SESSION)._replace(id="typed", name="Typed")
    assert save(bot, typed, RIGHT) == ""
    assert save(bot, profile(server.url, Source.ENVIRONMENT)._replace(id="env", name="Env"), None) == ""

    bot.window.menu_bar[Action.SECRETS].trigger()
    dialog = opened(bot, "secrets")
    bot.qtbot.waitUntil(lambda: len(places(dialog)) == 3)
    assert MemoryKeyring.name in words(dialog, "secrets_lead")
    told = places(dialog)
    assert SERVICE in told["Live"]
    assert "user live" in told["Live"]
    assert told["Typed"] == "in memory, until the console closes"
    assert told["Env"] == "in environment variables"
    assert "TENCENTCLOUD_SECRET_ID" in words(dialog, "secrets_variables")
    shown = " ".join((*told.values(), words(dialog, "secrets_lead"), words(dialog, "secrets_variables")))
    for secret in (PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, "AKIDx"):
        assert secret not in shown

    forget(bot, dialog, "Cancel")
    assert len(keyring.secrets) == 1
    forget(bot, dialog)
    bot.qtbot.waitUntil(lambda: "All secrets are forgotten" in words(dialog, "secrets_result"), timeout=5000)
    assert keyring.secrets == {}
    assert "not in the keychain" in places(dialog)["Live"]
    assert places(dialog)["Typed"] == "not typed in this session"
    assert not bot.console.profiles.is_ready(profile(server.url))
    dialog.reject()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room("1987")
    assert bot.ended_row("1987").reason == "no_credential"


def test_what_cannot_be_removed_is_named(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    keyring.fail("delete_password", KeyringLocked())
    bot.window.menu_bar[Action.SECRETS].trigger()
    dialog = opened(bot, "secrets")
    bot.qtbot.waitUntil(lambda: bool(places(dialog)))
    forget(bot, dialog)
    bot.qtbot.waitUntil(lambda: "Not forgotten: Live" in words(dialog, "secrets_result"), timeout=5000)
    assert "locked" in words(dialog, "secrets_result")
    assert len(keyring.secrets) == 1


def test_a_keychain_that_hangs_is_said_and_its_late_answer_shown(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    keyring.hang()
    bot.window.menu_bar[Action.FORGET_SECRETS].trigger()
    dialog = opened(bot, "secrets")
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    next(one for one in box.buttons() if one.text().replace("&", "") == "Forget them").click()
    bot.qtbot.waitUntil(lambda: "Not forgotten: Live" in words(dialog, "secrets_result"), timeout=5000)
    assert "does not answer" in words(dialog, "secrets_result")
    keyring.release()
    bot.qtbot.waitUntil(lambda: "All secrets are forgotten" in words(dialog, "secrets_result"), timeout=5000)
    assert keyring.secrets == {}


def test_profiles_leave_without_a_secret_and_come_in_after_a_question(
    open_window: OpenWindow, server: PracticeServer, tmp_path: Path
) -> None:
    bot = open_window()
    made = profile(server.url, guard=GuardLevel.ASK_ALL)._replace(production=True)
    use(bot, made, RIGHT, CredentialState.READY)
    files = bot.wiring.profile_files
    path = tmp_path / "out.json"
    files._write(str(path))
    bot.qtbot.waitUntil(lambda: "written to" in bot.wiring.notices.text(), timeout=5000)
    content = path.read_bytes()
    assert b"Live" in content
    for secret in (PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY):
        assert not any(form in content for form in forms(secret))

    delete(bot, "live")
    files._read(str(path))
    assert lines_of(opened(bot, "import_profiles"))[0].startswith("New: Live (")
    opened(bot, "import_profiles").reject()
    assert bot.console.profiles.find("live") is None
    files._read(str(path))
    take = opened(bot, "import_profiles").findChild(QPushButton, "take_profiles")
    assert take is not None
    take.click()
    bot.qtbot.waitUntil(lambda: bot.console.profiles.find("live") == made, timeout=5000)
    bot.qtbot.waitUntil(lambda: "does not have yet: Live" in bot.wiring.notices.text(), timeout=5000)

    weaker = path.read_text().replace('"ask_all"', '"ask_stop"').replace('"production": true', '"production": false')
    path.write_text(weaker)
    files._read(str(path))
    assert lines_of(opened(bot, "import_profiles"))[0] == (
        "Replaces Live: guard level Ask before everything → Ask before Stop; production yes → no"
    )


def lines_of(dialog: QDialog) -> list[str]:
    lines = dialog.findChild(QListWidget, "import_lines")
    assert lines is not None
    return [lines.item(row).text() for row in range(lines.count())]


def test_a_file_that_is_none_is_said(open_window: OpenWindow, tmp_path: Path) -> None:
    bot = open_window()
    (tmp_path / "x.json").write_text("[1]")
    bot.wiring.profile_files._read(str(tmp_path / "x.json"))
    bot.qtbot.waitUntil(lambda: "is no file of profiles" in bot.wiring.notices.text(), timeout=5000)
