"""Quick checks as a tester does them: six keys, a verdict, and nothing left recording however it ends."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from console_bot import KEY, live_tasks, profile_at, store_profile
from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.ledger.check_report import CheckVerdict
from gme_console.ledger.records import State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, host_of
from gme_console.ui.quick_check.check_dialog import CheckDialog
from gme_console.ui.shell.window_actions import Action
from ledger_helpers import T0, accepted, all_rows, writing
from task_presses import QUICK, answer, question
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
SERVICE = PracticeSettings(enter_after=0.0, status_step=0.02, requests_per_second=1_000)
CHECK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def press_check(bot: WindowBot, room: str) -> None:
    bot.new()
    bot.type(room)
    QTest.keyClick(bot.focused(), Qt.Key.Key_Return, CHECK)


def dialog(bot: WindowBot) -> CheckDialog:
    bot.qtbot.waitUntil(lambda: bot.window.findChild(CheckDialog) is not None)
    found = bot.window.findChild(CheckDialog)
    assert found is not None
    return found


def hold(bot: WindowBot, seconds: int) -> None:
    """Sets how long a check holds before any is wanted."""
    bot.wiring.checks._get_dialog().limits._hold.setValue(seconds)


def over(bot: WindowBot) -> CheckDialog:
    shown = dialog(bot)
    bot.qtbot.waitUntil(lambda: bool(shown.checks) and not shown.busy, timeout=30_000)
    return shown


def button(root: CheckDialog, name: str) -> QPushButton | QToolButton:
    found = root.findChild(QPushButton, name) or root.findChild(QToolButton, name)
    assert found is not None
    return found


def test_six_keys_and_the_verdict_stands_in_dialog_history_and_clipboard(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    hold(bot, 0)
    press_check(bot, "7")
    shown = over(bot)
    assert "✓ PASS" in shown_text(shown)
    assert "Room 7 · Single · everyone" in shown_text(shown)
    button(shown, "copy_check_report").click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Room 7 · Quick check: PASS.")
    assert "user 1145" in copied
    assert "Wait for the files" in bot.details_text("Quick check: PASS.")
    verdict = [("7", CheckVerdict.PASS)]
    history = bot.wiring.history
    bot.qtbot.waitUntil(lambda: [(row.RoomId, row.check) for row in history.selected_rows()] == verdict)
    assert live_tasks(bot.server.service) == {}


def test_what_is_wrong_in_the_form_is_said_there(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    press_check(bot, "")
    assert bot.window.findChild(CheckDialog) is None
    assert bot.focused().objectName() == "RoomId"
    assert bot.server.service.count() == 0


def test_escape_aborts_first_and_closes_then(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    hold(bot, 600)
    press_check(bot, "7")
    shown = dialog(bot)
    bot.qtbot.waitUntil(lambda: bool(live_tasks(bot.server.service)))
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert shown.isVisible()
    over(bot)
    assert "ABORTED" in shown_text(shown)
    assert live_tasks(bot.server.service) == {}
    QTest.keyClick(shown, Qt.Key.Key_Escape)
    assert not shown.isVisible()


def test_a_check_that_fails_at_once_has_room_for_why_and_enter_closes_it(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    press_check(bot, "somebody-elses")
    shown = over(bot)
    assert "✕ FAIL" in shown_text(shown)
    finding, steps = shown._finding, shown._steps
    for part in (finding, steps):
        place = QRect(part.mapTo(shown._scroll, QPoint()), part.size())
        assert shown._scroll.rect().contains(place)
    height = shown.height()
    shown._grow()
    assert shown.height() == height
    bot.qtbot.waitUntil(lambda: shown.focusWidget() is button(shown, "check_close"))


def test_before_rooms_are_typed_there_is_nothing_to_press_but_their_check(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    bot.window.menu_bar[Action.CHECK_ROOMS].trigger()
    shown = dialog(bot)
    names = ("check_these", "check_abort", "check_again", "check_junit", "check_close")
    assert [name for name in names if button(shown, name).isEnabled()] == ["check_these", "check_close"]
    assert not shown._steps.isVisible()


def test_again_checks_the_same_room_once_more(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    hold(bot, 0)
    press_check(bot, "7")
    shown = over(bot)
    QTest.keyClick(shown, Qt.Key.Key_Return, CHECK)
    bot.qtbot.waitUntil(lambda: bot.server.service.count("StopRecord") == 2, timeout=20_000)
    over(bot)
    assert len(shown.checks) == 1
    assert bot.server.service.count("StartRecord") == 2


def test_closing_the_window_ends_the_check_before_it_closes(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    hold(bot, 600)
    press_check(bot, "7")
    bot.qtbot.waitUntil(lambda: bool(live_tasks(bot.server.service)))
    service = bot.server.service
    bot.window.close()
    assert "Aborting 1 quick check" in shown_text(bot.wiring.notices)
    bot.qtbot.waitUntil(lambda: bot.left, timeout=20_000)
    assert live_tasks(service) == {}
    bot.close()
    (row,) = all_rows(bot.folder)
    assert (row.state, row.check) == (State.STOPPED, CheckVerdict.ABORTED)


def test_a_window_that_stays_after_all_is_not_closed_by_the_next_check(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    bot.server.service.plan("StopRecord", "UnauthorizedOperation")
    hold(bot, 600)
    press_check(bot, "7")
    bot.qtbot.waitUntil(lambda: bool(live_tasks(bot.server.service)))
    bot.window.close()
    answer(question(bot), "Cancel")
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)
    assert bot.window.isVisible()
    hold(bot, 0)
    dialog(bot).reject()
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    press_check(bot, "8")
    over(bot)
    bot.qtbot.waitUntil(lambda: bot.server.service.count("StopRecord") == 2)
    assert bot.window.isVisible()
    assert not bot.left


@pytest.mark.parametrize("guard", [GuardLevel.ASK_ALL, GuardLevel.ASK_STOP])
def test_a_guard_level_that_asks_asks_once(open_window: OpenWindow, tmp_path: Path, guard: GuardLevel) -> None:
    with PracticeServer(SERVICE) as server:
        store_profile(tmp_path / "data", replace(profile_at(server.url), guard=guard))
        bot = open_window(console=QUICK, practice=False, environ=KEY)
        hold(bot, 0)
        press_check(bot, "7")
        if guard is GuardLevel.ASK_ALL:
            assert server.service.count("StartRecord") == 0
            answer(question(bot), "Check")
        assert "PASS" in shown_text(over(bot))
        assert [server.service.count(action) for action in ("StartRecord", "StopRecord")] == [1, 1]
        assert bot.window.findChild(QMessageBox, "question") is None or guard is GuardLevel.ASK_ALL


def test_several_rooms_and_their_results_as_a_file(open_window: OpenWindow, tmp_path: Path) -> None:
    bot = open_window(console=QUICK, settings=SERVICE)
    hold(bot, 0)
    bot.window.menu_bar[Action.CHECK_ROOMS].trigger()
    shown = dialog(bot)
    button(shown, "check_these").click()
    assert "Type the rooms" in shown_text(shown)
    shown.typed.edit.setPlainText("7, 007\n房间\nsomebody-elses")
    button(shown, "check_these").click()
    over(bot)
    assert "4 rooms · 3 PASS · 1 FAIL · 0 ABORTED · 0 to go" in shown_text(shown)
    button(shown, "check_junit").click()
    target = tmp_path / "x.xml"
    bot.qtbot.waitUntil(lambda: shown.findChild(QFileDialog) is not None)
    chooser = shown.findChild(QFileDialog)
    assert chooser is not None
    chooser.fileSelected.emit(str(target))
    chooser.close()
    bot.qtbot.waitUntil(lambda: "written to" in shown_text(bot.wiring.notices))
    root = ElementTree.parse(target).getroot()
    assert (root.get("tests"), root.get("failures")) == ("4", "1")
    assert [case.get("name") for case in root.iter("testcase")] == ["7", "007", "房间", "somebody-elses"]


def test_what_an_earlier_run_left_is_asked_about(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    with PracticeServer(SERVICE) as server:
        profile = profile_at(server.url)
        store_profile(tmp_path / "data", profile)
        request = StartRecord(PRACTICE_BIZ_ID, "7", 1)
        task = server.service.tasks.start(request)
        with writing(tmp_path / "data") as dead:
            intent = Intent(profile.id, profile.name, host_of(profile), request, T0, check=True)
            dead.finish(dead.begin(intent).sent_id, accepted(task), T0 + 1)
        bot = open_window(console=QUICK, practice=False, environ=KEY)
        box = question(bot)
        assert "quick check left behind" in box.text()
        assert str(task) in box.informativeText()
        answer(box, "Stop it")
        qtbot.waitUntil(lambda: live_tasks(server.service) == {}, timeout=20_000)
        qtbot.waitUntil(lambda: all_rows(bot.folder)[0].check == CheckVerdict.ABORTED)
