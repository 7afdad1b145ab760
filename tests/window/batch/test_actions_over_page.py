"""While the page of a batch covers form and history, nothing acts on either, whichever profile is in use."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget

from gme_console.api.actions import StartRecord
from gme_console.api.target import Credential
from gme_console.engine.plans.plan_rules import HOUR_US
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.engine.recordings.row_rules import RowAction
from gme_console.engine.settings import ConsoleSettings
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import Row, State
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.profiles.profile import PRACTICE, GuardLevel
from gme_console.ui.recording.read_only import withheld
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.translate import without_mnemonic
from gme_console.ui.widgets.palette_dialog import PaletteDialog
from profiles_in_use import profile, use
from run_bot import RunBot
from run_samples import BATCH, sample_lines
from task_presses import wait_state
from window_bot import WindowBot

KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
OpenWindow = Callable[..., WindowBot]


@pytest.fixture
def run_bot(open_window: OpenWindow) -> RunBot:
    return RunBot(open_window())


def enabled(bot: WindowBot) -> set[Action]:
    return {action for action in Action if bot.window.menu_bar[action].isEnabled()}


def in_the_palette(bot: WindowBot) -> list[str]:
    bot.wiring.commands.open()
    palette = bot.window.findChild(PaletteDialog)
    assert palette is not None
    entries = palette.findChild(QListWidget)
    assert entries is not None
    texts = [entries.item(place).text() for place in range(entries.count())]
    palette.close()
    return texts


OF_WHAT_IS_HIDDEN = frozenset(action for action in Action if action.spec.of_form or action.spec.of_rows)


def test_what_acts_on_the_form_or_on_rows_is_known() -> None:
    of_rows = {action for action in Action if action.name in RowAction.__members__}
    assert of_rows <= OF_WHAT_IS_HIDDEN
    assert {action for action in Action if action.spec.slot.startswith(("tasks.", "plans.", "copies.", "notes."))} <= (
        OF_WHAT_IS_HIDDEN | {Action.PAUSE_WATCH}
    )
    of_form = {Action.START, Action.QUICK_CHECK, Action.CHECK_ROOMS, Action.WHEN, Action.KEEP_PRESET}
    assert {action for action in Action if action.spec.of_form} == of_form
    assert not {Action.NEW, Action.FIND, Action.OPEN_LIST, Action.LISTS, Action.LEAVE} & OF_WHAT_IS_HIDDEN


def test_nothing_that_is_out_of_sight_is_acted_on_whatever_profile_is_used(run_bot: RunBot) -> None:
    bot, bar = run_bot.bot, run_bot.bot.window.menu_bar
    looks = profile(bot.server.url, guard=GuardLevel.READ_ONLY)
    here = set(Action)
    assert enabled(bot) == here
    run_bot.show(sample_lines(5))
    assert enabled(bot) == here - OF_WHAT_IS_HIDDEN
    use(bot, looks, KEY, CredentialState.READY)
    hidden = withheld(frozenset())
    assert {action for action in Action if not bar[action].isVisible()} == hidden
    assert enabled(bot) == here - OF_WHAT_IS_HIDDEN - hidden
    QTest.keySequence(run_bot.page.table, QKeySequence(Action.START.spec.keys[-1]))
    assert run_bot.page.isVisible(), "there is no Start to press again"
    run_bot.press("batch_back")
    assert enabled(bot) == here - hidden
    run_bot.controller.show(BATCH)
    bot.console.profiles.choose(PRACTICE.id)
    bot.qtbot.waitUntil(bar[Action.START].isVisible)
    assert enabled(bot) == here - OF_WHAT_IS_HIDDEN
    names = tuple(without_mnemonic(action.spec.text()) for action in OF_WHAT_IS_HIDDEN)
    assert not [text for text in in_the_palette(bot) if text.startswith(names)]
    run_bot.press("batch_back")
    assert enabled(bot) == here


def test_a_key_cancels_no_plan_of_a_row_that_nobody_sees(run_bot: RunBot) -> None:
    bot = run_bot.bot
    now_us = time.time_ns() // 1000
    plan = Plan(Begins.MOMENT, now_us + HOUR_US, now_us + 2 * HOUR_US)
    rows: list[Row] = []
    bot.console.plans.make(StartRecord(PRACTICE.BizId, "1987", 1), plan, rows.append)
    bot.qtbot.waitUntil(lambda: bool(rows))
    bot.wiring.history.select_row(rows[0].id)
    bot.qtbot.waitUntil(lambda: [one.id for one in bot.wiring.history.selected_rows()] == [rows[0].id])
    run_bot.show(sample_lines(5))
    bot.window.menu_bar[Action.CANCEL_PLAN].trigger()
    run_bot.press("batch_back")
    bot.qtbot.wait(200)
    assert bot.rows[rows[0].id].state is State.PLANNED
    bot.window.menu_bar[Action.CANCEL_PLAN].trigger()
    wait_state(bot, rows[0], State.NOT_SENT)


def test_the_next_warning_is_gone_to_in_a_history_that_is_seen(open_window: OpenWindow) -> None:
    run_bot = RunBot(open_window(console=ConsoleSettings(alarm_s=0.0, spacing_s=0.3)))
    bot, next_alarm = run_bot.bot, run_bot.bot.window.menu_bar[Action.NEXT_ALARM]
    page = run_bot.show(sample_lines(5))
    next_alarm.trigger()
    assert page.isVisible(), "there is none"
    run_bot.press("batch_back")
    bot.start_room("nobody")
    row = bot.ended_row("nobody")
    bot.qtbot.waitUntil(bot.window.status.alarms.isVisible)
    bot.wiring.history.clearSelection()
    run_bot.controller.show(BATCH)
    bot.window.status.alarms.click()
    assert not page.isVisible()
    assert [one.id for one in bot.wiring.history.selected_rows()] == [row.id]
    assert bot.window.focusWidget() is bot.wiring.history
