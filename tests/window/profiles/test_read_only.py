"""Under a read-only profile what would act is not there: no button, no entry, no key, no command."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QWidget

from gme_console.api.actions import StartRecord
from gme_console.api.target import Credential
from gme_console.engine.batches.batch_messages import BatchState
from gme_console.engine.plans.plan_rules import HOUR_US, MINUTE_US
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import GuardLevel, host_of
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.recording.read_only import withheld
from gme_console.ui.shell.dialogs import key_lines
from gme_console.ui.shell.window_actions import Action
from ledger_helpers import writing
from list_bot import CONTROL, ListBot, press, words
from profiles_in_use import profile, save, use
from run_samples import progress_of, sample_lines
from task_presses import answer, question
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
ACTING = ("start", "stop", "change", "quick check", "open a list")


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0)) as server:
        yield server


def entries(menu: QMenu) -> list[str]:
    """What can be seen in it, whether or not it can be pressed."""
    return [action.text().replace("&", "") for action in menu.actions() if action.isVisible() and action.text()]


def seen(bot: WindowBot, name: str) -> bool:
    return any(one.isVisible() for one in bot.window.findChildren(QAbstractButton, name))


def look_only(bot: WindowBot, server: PracticeServer) -> None:
    use(bot, profile(server.url, guard=GuardLevel.READ_ONLY), RIGHT, CredentialState.READY)


def test_nothing_that_acts_is_offered_and_the_band_says_why(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    assert seen(bot, "StartRecord")
    of_start = [one for name in ("RecordMode", "When") for one in bot.window.form.findChildren(QWidget, name)]
    assert len(of_start) > 1
    assert all(one.isVisible() for one in of_start)
    QTest.keyClick(bot.focused(), Qt.Key.Key_Tab)
    assert bot.focused().objectName() == "SubscribeUserIds"
    look_only(bot, server)
    assert bot.focused() is bot.window.form.room_edit(), "the focus is not lost with what had it"
    assert not seen(bot, "StartRecord")
    assert not any(one.isVisible() for one in of_start)
    assert bot.window.form.room_edit().isVisible()
    QTest.keyClick(bot.window.form.room_edit(), Qt.Key.Key_Tab)
    assert not bot.window.form.room_edit().hasFocus()
    guard = bot.window.band.findChild(QLabel, "profile_guard")
    assert guard is not None
    assert "Read-only" in guard.text()
    for action in withheld(frozenset()):
        made = bot.window.menu_bar[action]
        assert not made.isVisible(), action
        assert not made.isEnabled(), action
    left = [entry.lower() for menu in bot.window.menu_bar.findChildren(QMenu) for entry in entries(menu)]
    assert left
    assert not [entry for entry in left if entry.startswith(ACTING)]
    keys = key_lines([action for action in Action if not bot.window.menu_bar[action].isVisible()])
    assert "Ctrl+Enter" not in dict(keys)
    assert "Ctrl+Enter" in dict(key_lines())
    bot.console.profiles.choose("practice")
    bot.qtbot.waitUntil(lambda: seen(bot, "StartRecord"))
    assert bot.window.menu_bar[Action.STOP].isEnabled()


def test_no_key_starts_or_stops(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    look_only(bot, server)
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.window.form.room_edit().setText("1987")
    for key, modifiers in (
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier),
    ):
        QTest.keyClick(bot.window, key, modifiers)
    assert bot.rows == {}
    assert bot.wiring.notices.text() == ""
    assert not [dialog for dialog in bot.window.findChildren(QDialog) if dialog.isVisible()]
    assert server.service.count("StartRecord") == 0


def test_a_row_is_offered_what_its_own_profile_allows(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    bot.start_room("1987")
    row = bot.ended_row("1987")
    assert row.state in LIVE_STATES
    history, bar = bot.wiring.history, bot.window.menu_bar
    history.select_row(row.id)
    bot.qtbot.waitUntil(lambda: seen(bot, "StopRecord"))
    assert "Stop recording…" in entries(bot.wiring.row_menu.menu())

    made = profile(server.url, guard=GuardLevel.READ_ONLY)
    assert save(bot, made, None) == ""
    bot.qtbot.waitUntil(lambda: not seen(bot, "StopRecord"))
    offered = entries(bot.wiring.row_menu.menu())
    assert not [entry for entry in offered if entry.startswith(("Stop", "Change"))]
    assert "Copy TaskId" in offered
    assert not bar[Action.STOP].isVisible()

    bot.console.profiles.choose("practice")  # the row's own profile still only looks
    bot.qtbot.waitUntil(lambda: bar[Action.START].isVisible())
    assert not seen(bot, "StopRecord")
    offered = entries(bot.wiring.row_menu.menu())
    assert not [entry for entry in offered if entry.startswith(("Stop", "Change"))]


def test_a_row_of_another_profile_can_be_stopped_from_a_read_only_one(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    bot = open_window()
    bot.start_room("1987")
    row = bot.ended_row("1987")
    look_only(bot, server)
    bot.wiring.history.select_row(row.id)
    bot.qtbot.waitUntil(lambda: bot.window.menu_bar[Action.STOP].isVisible())
    bot.qtbot.waitUntil(lambda: seen(bot, "StopRecord"))  # in the details, which come after
    assert "Stop recording…" in entries(bot.wiring.row_menu.menu())
    assert not bot.window.menu_bar[Action.START].isVisible()


def test_a_list_of_a_read_only_profile_is_looked_at_alone(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    look_only(bot, server)
    page = RunPage(lambda _: "")
    bot.qtbot.addWidget(page)
    page.begin(progress_of(sample_lines(8), state=BatchState.PAUSED))
    page.show()
    named = {one.objectName(): one for one in page.findChildren(QAbstractButton)}
    assert named["batch_stop_all"].isVisible()
    page.show_whose(elsewhere=False, read_only=True)
    for name in ("batch_stop_all", "batch_again", "batch_resume"):
        assert not named[name].isVisible(), name
    assert named["batch_export"].isVisible()


def test_an_unfinished_list_is_not_gone_on_with(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    made = profile(server.url)
    use(bot, made, RIGHT, CredentialState.READY)
    told = progress_of(sample_lines(8), state=BatchState.PAUSED)._replace(profile_id=made.id)
    bot.console.batches.unfinished_found.emit((told,))
    assert seen(bot, "go_on")
    assert save(bot, profile(server.url, guard=GuardLevel.READ_ONLY), None) == ""
    bot.qtbot.waitUntil(lambda: not seen(bot, "go_on"))
    assert seen(bot, "show_unfinished")
    assert seen(bot, "leave_unfinished")


def test_a_list_that_is_open_is_not_started_by_key(
    open_window: OpenWindow, server: PracticeServer, tmp_path: Path
) -> None:
    bot = open_window()
    lists = ListBot(bot)
    use(bot, profile(server.url), RIGHT, CredentialState.READY)
    dialog = lists.opened("1987\n1988", tmp_path)
    assert save(bot, profile(server.url, guard=GuardLevel.READ_ONLY), None) == ""
    bot.qtbot.waitUntil(lambda: not dialog.page.start.isVisible())
    said = words(dialog, "remark")
    press(dialog, Qt.Key.Key_Return, CONTROL)
    assert dialog.isVisible()
    assert words(dialog, "remark") == said
    assert lists.drafts == []


def test_a_plan_that_was_missed_is_cancelled_or_left(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    look_only(bot, server)
    made = bot.console.profiles.chosen
    request = StartRecord(made.BizId or 0, "1987", 1)
    now_us = time.time_ns() // 1000
    with writing(bot.folder) as writer:
        intent = Intent(made.id, made.name, host_of(made), request, now_us - HOUR_US)
        row = writer.plans.make(intent, request, Plan(Begins.MOMENT, now_us - MINUTE_US, now_us + HOUR_US))
    bot.console.plans.recall()
    box = question(bot)
    assert box.text() == "1 plan has passed."
    assert [one.text().replace("&", "") for one in box.buttons()] == ["Cancel the plans", "Decide later"]
    answer(box, "Cancel the plans")
    bot.qtbot.waitUntil(lambda: row.id in bot.rows and bot.rows[row.id].state is State.NOT_SENT)
    assert server.service.count("StartRecord") == 0
    assert bot.wiring.notices.text() == ""
