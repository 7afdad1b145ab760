"""No secret leaves the memory: searched for, in every form, after a whole session at debug level."""

from __future__ import annotations

import base64
import logging
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from gme_console.api.target import Credential
from gme_console.app.logs import Log
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.ledger.records import LIVE_STATES
from gme_console.practice.practice_settings import Key
from gme_console.practice.server import PracticeServer
from memory_keyring import MemoryKeyring
from profiles_in_use import profile, try_out, use
from secret_forms import forms
from window_bot import WindowBot, shown_text

SECRETS = Credential("AKIDsearchedfor0123456789abcdefghijk", "theSecretKey/that+nobody=sees0123")


def test_the_search_finds_what_it_looks_for() -> None:
    for shift in range(3):
        hidden = base64.b64encode(b"ab" * 5 + b"x" * shift + SECRETS.secret_key.encode() + b"tail")
        assert any(form in hidden for form in forms(SECRETS.secret_key))


@pytest.mark.expects_log
def test_no_secret_in_folder_log_stderr_clipboard_or_window(
    open_window: Callable[..., WindowBot],
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    log = Log(folder, "debug")
    with PracticeServer(keys={SECRETS.secret_id: Key(SECRETS.secret_key)}) as server:
        bot = open_window(keyring=MemoryKeyring())
        made = profile(server.url)
        use(bot, made, SECRETS, CredentialState.READY)
        for room in ("1987", "cut-after", "garbage", "AuthFailure.SignatureFailure", "http-502"):
            bot.start_room(room)
            bot.ended_row(room)
        try_out(bot, made, Credential(SECRETS.secret_id, SECRETS.secret_key[::-1]))
        bot.wiring.history.selectAll()
        bot.wiring.history.copying.rows()
        assert bot.rows[1].state in LIVE_STATES
        texts = shown_text(bot.window) + shown_text(bot.wiring.profiles.dialog) + QApplication.clipboard().text()
        assert "1987" in texts
        assert bot.close()
    log.close()
    out, err = capfd.readouterr()
    haystacks = {"out": out.encode(), "err": err.encode(), "window": texts.encode(), "records": caplog.text.encode()}
    haystacks |= {file.name: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    assert b"StartRecord ended" in haystacks["console.log"]
    assert {"history.sqlite3", "profiles.json", "console.log"} <= set(haystacks)
    for secret in (SECRETS.secret_id, SECRETS.secret_key):
        for form in forms(secret):
            found = [name for name, content in haystacks.items() if form in content]
            assert not found, f"a secret was found in {found}"
