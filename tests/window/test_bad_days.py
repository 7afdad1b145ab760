"""Days on which history, keychain or network let the operator down: what must still be true."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from keyring.errors import KeyringLocked, NoKeyringError

from gme_console.api.limits import Limits
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import (
    ProfileDraft,
    ProfileFinding,
    ProfileTested,
)
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source
from gme_console.ui.texts.message_text import message_text
from memory_keyring import MemoryKeyring
from paths import HELPERS
from profiles_in_use import delete, save
from window_bot import WindowBot

if TYPE_CHECKING:
    from gme_console.engine.notices import Notice

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer() as server:
        yield server


def live(host: str, source: Source = Source.KEYCHAIN) -> Profile:
    return Profile("live", "Live", "#aa2222", Site.HOST, host, 3400352518, GuardLevel.ASK_STOP, source)


@pytest.mark.expects_log
def test_an_outcome_that_cannot_be_written_keeps_neither_the_next_press_nor_the_close(open_window: OpenWindow) -> None:
    bot = open_window()
    told: list[str] = []
    bot.console.notices.added.connect(lambda notice: told.append(message_text(notice.text)))
    bot.start_room("slow 3")
    bot.qtbot.waitUntil(lambda: any(row.state is State.SENDING for row in bot.rows.values()), timeout=5000)
    (bot.folder / "history.sqlite3").rename(bot.folder / "elsewhere.sqlite3")
    assert bot.ended_row("slow 3").state in LIVE_STATES
    bot.qtbot.waitUntil(lambda: any("was moved, replaced or deleted" in text for text in told), timeout=5000)
    bot.start_room("another")
    bot.qtbot.waitUntil(lambda: any(text.startswith("Nothing was sent") for text in told), timeout=5000)
    assert bot.close()


def test_a_press_that_waits_for_its_key_is_not_sent_once_the_profile_goes_elsewhere(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    assert not save(bot, live(server.url), RIGHT)
    keyring.hang()
    keyring.entered.clear()
    bot.console.profiles.choose("live")
    bot.start_room("before")
    bot.qtbot.waitUntil(keyring.entered.is_set, timeout=5000)
    with PracticeServer() as other:
        assert not save(bot, live(other.url), None)
        keyring.release()
        before = bot.ended_row("before")
        assert (before.host, before.state, before.reason) == (server.url, State.NOT_SENT, Reason.PROFILE_CHANGED)
        bot.start_room("after")
        assert bot.ended_row("after").host == other.url
        assert (server.service.count(), other.service.count("StartRecord")) == (0, 1)
        assert bot.close()


def test_typing_asks_a_locked_keychain_nothing(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    assert not save(bot, live(server.url), RIGHT)
    keyring.fail("get_password", KeyringLocked("locked"))
    bot.console.profiles.choose("live")
    bot.start_room("1987")
    assert bot.ended_row("1987").state is State.NOT_SENT
    asked = len(keyring.calls)
    bot.new()
    bot.type("123456")
    bot.start_room("2")
    assert bot.ended_row("2").state is State.NOT_SENT
    assert len(keyring.calls) == asked + 1  # the press


@pytest.mark.parametrize("how", ["hangs", "missing", "locked"])
def test_a_profile_can_leave_a_keychain_that_does_not_work(
    open_window: OpenWindow, server: PracticeServer, how: str
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    notices: list[Notice] = []
    bot.console.notices.added.connect(notices.append)
    assert not save(bot, live(server.url), RIGHT)
    if how == "hangs":
        keyring.hang()
    for operation in ("get_password", "set_password", "delete_password"):
        if how != "hangs":
            keyring.fail(operation, NoKeyringError("none") if how == "missing" else KeyringLocked("locked"))
    assert not save(bot, live(server.url, Source.SESSION), RIGHT)
    assert "is still in the system keychain" in message_text(notices[-1].text)
    bot.console.profiles.choose("live")
    bot.start_room("1987")
    assert bot.ended_row("1987").state in LIVE_STATES
    keyring.release()
    assert bot.close()


@pytest.mark.parametrize("how", ["missing", "locked"])
def test_a_profile_can_be_deleted_without_its_keychain(
    open_window: OpenWindow, server: PracticeServer, how: str
) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring)
    assert not save(bot, live(server.url), RIGHT)
    keyring.fail("get_password", NoKeyringError("none") if how == "missing" else KeyringLocked("locked"))
    assert delete(bot, "live") == ""


def test_a_late_keychain_does_not_answer_for_a_typed_key(open_window: OpenWindow, server: PracticeServer) -> None:
    keyring = MemoryKeyring()
    bot = open_window(keyring=keyring, patience_ms=2_000)
    assert not save(bot, live(server.url), RIGHT)
    keyring.hang()
    tested: list[ProfileTested] = []
    bot.console.profiles.test(ProfileDraft(live(server.url), None), tested.append)
    bot.qtbot.waitUntil(lambda: len(tested) == 1, timeout=5000)
    server.service.plan("DescribeTaskInfo", "slow 0.5")
    unknown = Credential("AKIDunknownunknownunknown", "x")
    bot.console.profiles.test(ProfileDraft(live(server.url), unknown), tested.append)
    keyring.release()
    bot.qtbot.waitUntil(lambda: len(tested) == 2, timeout=5000)
    assert [one.finding for one in tested] == [ProfileFinding.NO_CREDENTIAL, ProfileFinding.KEY_UNKNOWN]
    assert bot.close()
    assert server.service.count("DescribeTaskInfo") == 1


@pytest.fixture
def black_hole() -> Iterator[str]:
    """A host that swallows every attempt to connect: its backlog is full."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        fillers = [socket.socket() for _ in range(8)]
        for filler in fillers:
            filler.setblocking(False)
            filler.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for filler in fillers:
            filler.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems refuse instead of waiting")
def test_a_press_does_not_wait_for_every_profile_that_was_looked_at(open_window: OpenWindow, black_hole: str) -> None:
    bot = open_window(limits=Limits(connect=2, total=6))
    assert not save(bot, live(black_hole, Source.SESSION), RIGHT)
    for _ in range(8):
        bot.console.profiles.choose("live")
        bot.console.profiles.choose("practice")
    bot.start_room("1987")  # eight connections of 2 seconds would outlast the patience of ended_row
    assert bot.ended_row("1987").state in LIVE_STATES
    assert bot.close()


def test_the_end_after_a_start_is_clean_every_time(tmp_path: Path) -> None:
    """The row that was started is selected; destroying model and view in Python's order crashed in one of six."""
    driver = HELPERS / "console_process.py"
    command = [sys.executable, str(driver), "slow 0.4", "close", "--practice", "--data-dir"]
    runs = [
        subprocess.Popen([*command, str(tmp_path / str(number))], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for number in range(3)
    ]
    ends = [(run.communicate(timeout=60)[1], run.returncode) for run in runs]
    assert ends == [(b"", 0)] * 3
