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
from window_desk import Desk

OpenDesk = Callable[..., Desk]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def opened(desk: Desk, name: str) -> QDialog:
    desk.qtbot.waitUntil(lambda: any(one.isVisible() for one in desk.window.findChildren(QDialog, name)), timeout=5000)
    return next(one for one in desk.window.findChildren(QDialog, name) if one.isVisible())


def words(dialog: QDialog, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def places(dialog: QDialog) -> dict[str, str]:
    table = dialog.findChild(QTableWidget, "secrets_table")
    assert table is not None
    cells = [[table.item(row, column) for column in range(2)] for row in range(table.rowCount())]
    return {name.text(): where.text() for name, where in cells if name is not None and where is not None}


def forget(desk: Desk, dialog: QDialog, answer: str = "Forget them") -> None:
    button = dialog.findChild(QPushButton, "forget_secrets")
    assert button is not None
    button.click()
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    next(one for one in box.buttons() if one.text().replace("&", "") == answer).click()


def test_each_secret_is_named_and_all_are_forgotten(open_desk: OpenDesk, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    desk = open_desk(keyring=keyring, environ={"TENCENTCLOUD_SECRET_ID": "AKIDx"})
    use(desk, profile(server.url), RIGHT, CredentialState.READY)
    typed = profile(server.url, Source.SESSION)._replace(id="typed", name="Typed")
    assert save(desk, typed, RIGHT).problem == ""
    assert save(desk, profile(server.url, Source.ENVIRONMENT)._replace(id="env", name="Env"), None).problem == ""

    desk.window.menu_bar[Action.SECRETS].trigger()
    dialog = opened(desk, "secrets")
    desk.qtbot.waitUntil(lambda: len(places(dialog)) == 3)
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

    forget(desk, dialog, "Cancel")
    assert len(keyring.secrets) == 1
    forget(desk, dialog)
    desk.qtbot.waitUntil(lambda: "All secrets are forgotten" in words(dialog, "secrets_result"), timeout=5000)
    assert keyring.secrets == {}
    assert "not in the keychain" in places(dialog)["Live"]
    assert places(dialog)["Typed"] == "not typed in this session"
    assert not desk.console.profiles.is_ready(profile(server.url))
    dialog.reject()
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    desk.start_room("1987")
    assert desk.ended_row("1987").reason == "no_credential"


def test_what_cannot_be_removed_is_named(open_desk: OpenDesk, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    desk = open_desk(keyring=keyring)
    use(desk, profile(server.url), RIGHT, CredentialState.READY)
    keyring.fail("delete_password", KeyringLocked())
    desk.window.menu_bar[Action.SECRETS].trigger()
    dialog = opened(desk, "secrets")
    desk.qtbot.waitUntil(lambda: bool(places(dialog)))
    forget(desk, dialog)
    desk.qtbot.waitUntil(lambda: "Not forgotten: Live" in words(dialog, "secrets_result"), timeout=5000)
    assert "locked" in words(dialog, "secrets_result")
    assert len(keyring.secrets) == 1


def test_a_keychain_that_hangs_is_said_and_its_late_answer_shown(open_desk: OpenDesk, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    desk = open_desk(keyring=keyring, patience_ms=200)
    use(desk, profile(server.url), RIGHT, CredentialState.READY)
    keyring.hang()
    desk.window.menu_bar[Action.FORGET_SECRETS].trigger()
    dialog = opened(desk, "secrets")
    box = dialog.findChild(QMessageBox, "question")
    assert box is not None
    next(one for one in box.buttons() if one.text().replace("&", "") == "Forget them").click()
    desk.qtbot.waitUntil(lambda: "Not forgotten: Live" in words(dialog, "secrets_result"), timeout=5000)
    assert "does not answer" in words(dialog, "secrets_result")
    keyring.release()
    desk.qtbot.waitUntil(lambda: "All secrets are forgotten" in words(dialog, "secrets_result"), timeout=5000)
    assert keyring.secrets == {}


def test_profiles_leave_without_a_secret_and_come_in_after_a_question(
    open_desk: OpenDesk, server: PracticeServer, tmp_path: Path
) -> None:
    desk = open_desk()
    made = profile(server.url, guard=GuardLevel.ASK_ALL)._replace(production=True)
    use(desk, made, RIGHT, CredentialState.READY)
    files = desk.wiring.profile_files
    path = tmp_path / "out.json"
    files._write(str(path))
    desk.qtbot.waitUntil(lambda: "written to" in desk.wiring.notices.text(), timeout=5000)
    content = path.read_bytes()
    assert b"Live" in content
    for secret in (PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY):
        assert not any(form in content for form in forms(secret))

    delete(desk, "live")
    files._read(str(path))
    assert lines_of(opened(desk, "import_profiles"))[0].startswith("New: Live (")
    opened(desk, "import_profiles").reject()
    assert desk.console.profiles.find("live") is None
    files._read(str(path))
    take = opened(desk, "import_profiles").findChild(QPushButton, "take_profiles")
    assert take is not None
    take.click()
    desk.qtbot.waitUntil(lambda: desk.console.profiles.find("live") == made, timeout=5000)
    desk.qtbot.waitUntil(lambda: "does not have yet: Live" in desk.wiring.notices.text(), timeout=5000)

    weaker = path.read_text().replace('"ask_all"', '"ask_stop"').replace('"production": true', '"production": false')
    path.write_text(weaker)
    files._read(str(path))
    assert lines_of(opened(desk, "import_profiles"))[0] == (
        "Replaces Live: guard level Ask before everything → Ask before Stop; production yes → no"
    )


def lines_of(dialog: QDialog) -> list[str]:
    lines = dialog.findChild(QListWidget, "import_lines")
    assert lines is not None
    return [lines.item(row).text() for row in range(lines.count())]


def test_a_file_that_is_none_is_said(open_desk: OpenDesk, tmp_path: Path) -> None:
    desk = open_desk()
    (tmp_path / "x.json").write_text("[1]")
    desk.wiring.profile_files._read(str(tmp_path / "x.json"))
    desk.qtbot.waitUntil(lambda: "is no file of profiles" in desk.wiring.notices.text(), timeout=5000)
