"""Typed secrets: masked while they stand in a field, nowhere at all afterwards."""

from __future__ import annotations

import logging

import pytest
from PySide6.QtCore import QByteArray, QObject, Qt
from PySide6.QtGui import QAccessible, QClipboard, QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from gme_console.ui.profiles.profile_form_fields import SecretField, can_be_sent, trimmed
from profile_dialog_host import SECRET_ID, SECRET_KEY, DialogHost

TOKEN = "tokenEXAMPLEtokenEXAMPLEtoken"
SECRETS = (SECRET_ID, SECRET_KEY, TOKEN)


@pytest.fixture
def host(qtbot: QtBot) -> DialogHost:
    return DialogHost(qtbot)


@pytest.fixture
def clipboard(qtbot: QtBot) -> QClipboard:
    """The clipboard, with something in it that a copy would replace."""
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    return clipboard


def type_secrets(host: DialogHost) -> None:
    host.choose("source", "session")
    for name, secret in zip(("SecretId", "SecretKey", "Token"), SECRETS, strict=True):
        host.fill(name, secret)


def dump(widget: QWidget) -> str:
    """Everything that can be read off a widget and its children from outside, properties included."""
    told: list[str] = []
    for part in (widget, *widget.findChildren(QObject)):
        if not isValid(part):  # a selectable label makes its text document anew when it is looked at
            continue
        told += [repr(part), *map(repr, vars(part).values())]
        meta = part.metaObject()
        for index in range(meta.propertyCount()):
            name = meta.property(index).name()
            value = part.property(str(name))
            told.append(f"{name}={bytes(value.data()) if isinstance(value, QByteArray) else value!s}")
        told += [f"{name}={part.property(name)}" for name in _dynamic(part)]
        if isinstance(part, QWidget):
            told += [part.accessibleName(), part.accessibleDescription(), part.toolTip(), _accessible(part)]
        if isinstance(part, QLineEdit):
            told.append(part.placeholderText())
    return "\n".join(told)


def test_the_search_finds_what_stands_in_a_plain_field(host: DialogHost) -> None:
    host.fill("name", SECRET_ID)
    assert SECRET_ID in dump(host.dialog)


@pytest.mark.parametrize("press", ["save_profile", "test_profile"])
def test_nothing_is_left_in_any_widget_after_the_secret_was_handed_over(
    host: DialogHost, clipboard: QClipboard, caplog: pytest.LogCaptureFixture, press: str
) -> None:
    with caplog.at_level(logging.DEBUG):
        type_secrets(host)
        host.press(press)
    asked = (host.saves or host.tests)[0]
    assert asked.credential is not None
    assert (asked.credential.secret_id, asked.credential.secret_key, asked.credential.token) == SECRETS
    assert clipboard.text() == "before"
    for told in (dump(host.dialog), repr(asked), caplog.text):
        for secret in SECRETS:
            assert secret not in told
    for name in ("SecretId", "SecretKey", "Token"):
        assert _undone(host.line(name)) == ""


def test_a_saved_secret_is_not_kept_for_another_save(host: DialogHost) -> None:
    type_secrets(host)
    host.press("save_profile")
    host.end("save")
    host.press("save_profile")
    assert host.saves[1].credential is None


def test_closing_forgets_what_was_typed_and_what_was_handed_over(host: DialogHost) -> None:
    type_secrets(host)
    host.press("test_profile")
    host.fill("SecretKey", SECRET_KEY)
    host.dialog.hide()
    host.dialog.open()
    assert not any(secret in dump(host.dialog) for secret in SECRETS)
    host.press("save_profile")
    assert host.saves[0].credential is None
    assert _undone(host.line("SecretKey")) == ""


def test_a_secret_never_goes_to_another_profile(host: DialogHost) -> None:
    type_secrets(host)
    host.press("test_profile")
    host.go_to(2)
    host.answer("Discard")
    host.press("save_profile")
    assert host.saves[0].credential is None


def test_a_token_goes_only_with_a_credential_for_this_session(host: DialogHost) -> None:
    type_secrets(host)
    host.choose("source", "keychain")
    assert not host.line("Token").isVisible()
    host.press("save_profile")
    assert host.saves[0].credential is not None
    assert host.saves[0].credential.token == ""
    host.end("save", "There is no keychain.")
    host.choose("source", "session")
    host.press("save_profile")
    assert host.saves[1].credential is not None
    assert host.saves[1].credential.token == TOKEN


def test_the_environment_takes_no_typed_credential(host: DialogHost) -> None:
    type_secrets(host)
    host.choose("source", "environment")
    assert not any(host.line(name).isVisible() for name in ("SecretId", "SecretKey", "Token"))
    host.press("save_profile")
    assert host.saves[0].credential is None
    assert not any(secret in dump(host.dialog) for secret in SECRETS)


def test_fields_are_masked_and_their_text_cannot_be_taken_out(host: DialogHost, clipboard: QClipboard) -> None:
    type_secrets(host)
    for name, secret in zip(("SecretId", "SecretKey", "Token"), SECRETS, strict=True):
        field = host.part(SecretField, name)
        assert field.echoMode() is QLineEdit.EchoMode.Password
        assert secret not in field.displayText()
        assert secret not in _accessible(field)
        assert field.completer() is None
        hints = field.inputMethodHints()
        assert hints & Qt.InputMethodHint.ImhHiddenText
        assert hints & Qt.InputMethodHint.ImhNoPredictiveText
        field.selectAll()
        for key in (QKeySequence.StandardKey.Copy, QKeySequence.StandardKey.Cut):
            QTest.keySequence(field, QKeySequence(key))
        assert clipboard.text() == "before"
        assert [action.text() for action in field.context_menu().actions()] == ["&Paste", "&Empty"]


def test_pasted_space_is_taken_off_and_said(host: DialogHost) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(f"\ufeff \t{SECRET_ID}\r\n")
    field = host.part(SecretField, "SecretId")
    field.paste()
    assert field.text() == SECRET_ID
    assert "space around the pasted text" in host.text("SecretId_note")
    QTest.keyClicks(field, "x")
    assert host.text("SecretId_note") == ""
    clipboard.clear()


@pytest.mark.parametrize("wrong", ["AK ID", "ＡＫＩＤ", "AKI\u00e9D", "AK\x01ID"])
def test_what_no_header_can_carry_is_told_before_it_is_tried(host: DialogHost, wrong: str) -> None:
    host.line("SecretId").insert(wrong)
    host.fill("SecretKey", SECRET_KEY)
    host.press("test_profile")
    assert not host.tests
    assert host.text("SecretId_problem").startswith("✕ Error")
    assert wrong not in host.text("SecretId_problem")


def test_one_half_of_a_key_is_not_enough(host: DialogHost) -> None:
    host.fill("SecretId", SECRET_ID)
    host.press("save_profile")
    assert host.text("SecretKey_problem").startswith("✕ Error: Type the SecretKey")
    assert host.dialog.focusWidget() is host.line("SecretKey")
    assert host.line("SecretId").text() == SECRET_ID
    host.part(SecretField, "SecretId").context_menu().actions()[1].trigger()
    assert host.line("SecretId").text() == ""
    host.press("save_profile")
    assert host.saves[0].credential is None


def test_trimming_keeps_what_is_inside() -> None:
    assert trimmed("\u200b a b \u200b\n") == "a b"
    assert trimmed(" \u200b ") == ""
    assert can_be_sent("")
    assert not can_be_sent("a b")


def _undone(field: QLineEdit) -> str:
    """The text after as much undoing and redoing as there is, with the mask off."""
    field.setEchoMode(QLineEdit.EchoMode.Normal)
    try:
        for _ in range(5):
            field.undo()
        undone = field.text()
        for _ in range(5):
            field.redo()
        return undone + field.text()
    finally:
        field.setEchoMode(QLineEdit.EchoMode.Password)


def _accessible(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return "" if interface is None else " ".join(interface.text(role) for role in QAccessible.Text)


def _dynamic(part: QObject) -> list[str]:
    """The names of dynamic properties, without PySide's own, which it cannot read."""
    names = [bytes(name.data()).decode() for name in part.dynamicPropertyNames()]
    return [name for name in names if not name.startswith("_PySide")]
