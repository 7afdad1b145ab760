"""Planned starts and stops through the real window, by keyboard."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QPushButton, QWidget

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential
from gme_console.engine.plans.plan_rules import HOUR_US, MINUTE_US, PlanChoice
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, GuardLevel, Source, host_of
from gme_console.ui.plans.schedule_button import ScheduleButton
from gme_console.ui.plans.schedule_dialog import ScheduleDialog
from gme_console.ui.shell.window_actions import Action
from ledger_helpers import all_rows, writing
from profiles_in_use import profile, use
from task_presses import answer, question, quick_bot, started, wait_state
from window_bot import PATIENCE_MS, WindowBot, shown_text

if TYPE_CHECKING:
    from pathlib import Path

OpenWindow = Callable[..., WindowBot]
NO_ROOM = "ResourceNotFound.RoomNotFound"
FOR_EVER = 100_000
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


def now_us() -> int:
    return time.time_ns() // 1000


def when(bot: WindowBot) -> ScheduleButton:
    found = bot.window.findChild(ScheduleButton)
    assert found is not None
    return found


def button(bot: WindowBot, name: str) -> QPushButton:
    found = bot.window.findChild(QPushButton, name)
    assert found is not None
    return found


def sentence(bot: WindowBot) -> str:
    label = bot.window.findChild(QLabel, "WhoSentence")
    assert label is not None
    return label.text().replace("\u200b", "")


def choose(bot: WindowBot, entry: str) -> None:
    """An entry of the menu beside Start."""
    next(one for one in when(bot).menu().actions() if one.text().replace("&", "") == entry).trigger()


def dialog(bot: WindowBot) -> ScheduleDialog:
    bot.qtbot.waitUntil(lambda: bot.window.findChild(ScheduleDialog) is not None)
    found = bot.window.findChild(ScheduleDialog)
    assert found is not None
    found.activateWindow()
    bot.qtbot.waitUntil(found.isActiveWindow)
    return found


def typed(bot: WindowBot, room: str) -> None:
    bot.new()
    bot.type(room)


def waiting(bot: WindowBot, room: str, state: State = State.PLANNED) -> Row:
    """The newest row of the room, once it is in that state and selected."""

    def found() -> list[Row]:
        return [row for row in bot.rows.values() if row.RoomId == room and row.state is state]

    bot.qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
    return found()[-1]


def goes_on(bot: WindowBot, room: str) -> None:
    """Waits until the room is recorded."""

    def found() -> bool:
        return any(row.RoomId == room and row.state in LIVE_STATES for row in bot.rows.values())

    bot.qtbot.waitUntil(found, timeout=PATIENCE_MS)


def select(bot: WindowBot, row: Row) -> None:
    bot.wiring.history.select_row(row.id)
    bot.qtbot.waitUntil(lambda: [one.id for one in bot.wiring.history.selected_rows()] == [row.id])


def planned(bot: WindowBot, room: str) -> Row:
    """A start that waits for its room."""
    bot.server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
    typed(bot, room)
    choose(bot, "Start when the room opens")
    bot.window.form.start()
    row = waiting(bot, room)
    select(bot, row)
    return row


def test_a_start_that_waits_for_its_room_is_read_back_planned_and_shown(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
    typed(bot, "1987")
    assert "It starts" not in sentence(bot)
    choose(bot, "Start when the room opens")
    assert "in a file of their own. It starts as soon as the room opens" in sentence(bot)
    assert "The console must be running for it." in sentence(bot)
    start = button(bot, "StartRecord")
    assert start.text() == "Plan the &start"
    bot.window.form.start()
    row = waiting(bot, "1987")
    assert bot.server.service.count("StartRecord") == 0
    text = bot.details_text("It starts as soon as the room opens")
    assert "Nothing was sent yet." in text
    assert "StartRecord, planned" in text
    assert (start.text(), "It starts" in sentence(bot)) == ("&Start recording", False)
    bot.qtbot.waitUntil(lambda: "1 planned" in bot.window.status.text())
    assert [one.id for one in bot.wiring.history.selected_rows()] == [row.id]


def test_a_plan_is_cancelled_with_one_press(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = planned(bot, "1987")
    bot.details_text("It starts as soon")
    button(bot, "cancel_plan").click()
    assert wait_state(bot, row, State.NOT_SENT).reason == Reason.PLAN_CANCELLED
    bot.qtbot.waitUntil(lambda: "planned" not in bot.window.status.text())
    assert "Nothing was sent: the plan ended before." in bot.details_text("the plan ended before")
    bot.qtbot.waitUntil(lambda: not button(bot, "cancel_plan").isVisible())


def test_a_planned_row_starts_now_when_it_is_wanted(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = planned(bot, "1987")
    bot.window.menu_bar[Action.START_NOW].trigger()
    wait_state(bot, row, *LIVE_STATES)
    assert "the planned start was accepted" in bot.wiring.notices.text()


def test_a_refusal_for_lack_of_the_room_offers_to_wait_for_it(open_window: OpenWindow) -> None:
    """In the details, in the menus, and beside the form."""
    bot = quick_bot(open_window)
    typed(bot, NO_ROOM)
    beside = button(bot, "start_when_opens")
    assert not beside.isVisible()
    bot.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    bot.window.form.start()
    refused = waiting(bot, NO_ROOM, State.REFUSED)
    select(bot, refused)
    assert "The console can wait for it" in bot.details_text("The console can wait for it")
    entries = {one.text().replace("&", ""): one.isEnabled() for one in bot.wiring.row_menu.menu().actions()}
    assert entries["Start when it opens"]
    assert not entries["Cancel the plan"]
    button(bot, "when_opens").click()
    row = waiting(bot, NO_ROOM)
    assert row.id != refused.id
    assert row.plan is not None
    assert row.plan.begins is Begins.ROOM


def test_beside_the_form_one_press_plans_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, NO_ROOM)
    beside = button(bot, "start_when_opens")
    bot.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    beside.click()
    waiting(bot, NO_ROOM)
    bot.qtbot.waitUntil(lambda: not beside.isVisible(), timeout=PATIENCE_MS)
    assert bot.server.service.count("StartRecord") == 0
    typed(bot, "another")
    assert not beside.isVisible()


def test_a_recording_is_stopped_later_by_keyboard(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    select(bot, row)
    bot.window.menu_bar[Action.STOP_LATER].trigger()
    box = dialog(bot)
    QTest.keyClicks(QApplication.focusWidget() or box, "45")
    QTest.keyClick(box, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].plan is not None)
    plan = bot.rows[row.id].plan
    assert plan is not None
    assert plan.stop_us is not None
    assert 44 * MINUTE_US < plan.stop_us - now_us() <= 45 * MINUTE_US
    bot.details_text("It is stopped at ")
    button(bot, "cancel_plan").click()
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].plan == Plan())
    assert bot.rows[row.id].state in LIVE_STATES


def test_a_press_with_a_stop_is_sent_at_once_and_stopped(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "1987")
    bot.wiring.schedule.set_choice(PlanChoice(stop_after_us=1_000_000))
    assert button(bot, "StartRecord").text() == "&Start recording"
    bot.start()
    row = bot.ended_row("1987")
    wait_state(bot, row, State.STOPPED)
    assert "was stopped as planned" in bot.wiring.notices.text()


def test_a_plan_that_comes_too_late_for_its_start_is_said_and_stays_in_the_form(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "slow 2")
    bot.start()
    bot.wiring.schedule.set_choice(PlanChoice(stop_after_us=HOUR_US))
    bot.start()
    assert "is being started already" in bot.wiring.notices.text()
    assert bot.wiring.schedule.choice == PlanChoice(stop_after_us=HOUR_US)
    bot.ended_row("slow 2")
    assert len(all_rows(bot.folder)) == 1


def test_a_start_that_waits_for_its_room_already_stays_in_the_form(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    planned(bot, "1987")
    typed(bot, "1987")
    bot.wiring.schedule.set_choice(PlanChoice(Begins.ROOM, stop_after_us=HOUR_US))
    bot.start()
    assert "waits for room 1987 already" in bot.wiring.notices.text()
    assert bot.wiring.schedule.choice == PlanChoice(Begins.ROOM, stop_after_us=HOUR_US)
    assert len(all_rows(bot.folder)) == 1


def test_a_new_form_plans_nothing(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "1987")
    choose(bot, "Start when the room opens")
    bot.new()
    bot.type("7")
    assert "It starts" not in sentence(bot)


def test_a_time_that_passed_while_it_stood_there_is_said_and_not_sent(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "1987")
    bot.wiring.schedule.set_choice(PlanChoice(Begins.MOMENT, now_us() - MINUTE_US, HOUR_US))
    bot.start()
    assert "That time has passed" in shown_text(bot.window.form)
    assert all_rows(bot.folder) == ()


def test_the_dialog_is_in_the_menu_and_what_it_says_counts_for_the_next_start(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "1987")
    bot.window.menu_bar[Action.WHEN].trigger()
    box = dialog(bot)
    QTest.keyClick(box, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "It is stopped 60 min after it was accepted." in sentence(bot)
    assert [one.text() for one in when(bot).menu().actions() if one.isChecked()] == [
        "Start when the room &opens",
        "Stop after 60 min",
    ]


def test_leaving_with_plans_asks_and_they_stay(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = planned(bot, "1987")
    bot.window.close()
    box = question(bot)
    assert box.text() == "1 plan waits for the console."
    assert "Room 1987: Starts when the room opens" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert [one.text() for one in box.buttons()].count("Leave") == 1
    answer(box, "Cancel")
    assert bot.window.isVisible()
    assert bot.close()
    assert [one.state for one in all_rows(bot.folder) if one.id == row.id] == [State.PLANNED]


def make_missed(folder: Path, *rooms: str) -> None:
    """Starts that were to be sent a while ago, planned by a console that has ended."""
    with writing(folder) as writer:
        for room in rooms:
            request = StartRecord(PRACTICE.BizId or 0, room, 1)
            intent = Intent(PRACTICE.id, PRACTICE.name, host_of(PRACTICE), request, now_us() - HOUR_US)
            plan = Plan(Begins.MOMENT, now_us() - 30 * MINUTE_US, now_us() + 30 * MINUTE_US)
            writer.plans.make(intent, request, plan)


def test_what_passed_while_the_console_was_closed_is_asked_about(open_window: OpenWindow, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987", "7")
    bot = quick_bot(open_window)
    box = question(bot)
    assert box.text() == "2 plans have passed. Carry them out now?"
    assert "Room 1987: Was to start at " in box.informativeText()
    assert bot.server.service.count("StartRecord") == 0
    answer(box, "Carry them out now")
    for room in ("1987", "7"):
        goes_on(bot, room)
    assert bot.server.service.count("StartRecord") == 2


def test_who_decides_later_finds_it_with_the_row(open_window: OpenWindow, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987")
    bot = quick_bot(open_window)
    box = question(bot)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    (row,) = all_rows(bot.folder)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.index_of(row.id).isValid())
    select(bot, row)
    assert "Its time passed while the console could not do it." in bot.details_text("Its time passed")
    assert bot.server.service.count("StartRecord") == 0
    button(bot, "start_now").click()
    goes_on(bot, "1987")


def test_all_that_was_missed_can_be_dropped(open_window: OpenWindow, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987", "7")
    bot = quick_bot(open_window)
    answer(question(bot), "Cancel the plans")
    for room in ("1987", "7"):
        assert waiting(bot, room, State.NOT_SENT).reason == Reason.PLAN_CANCELLED
    assert bot.server.service.count("StartRecord") == 0


def test_a_planned_row_that_is_removed_is_cancelled(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = planned(bot, "1987")
    bot.console.history.remove((row.id,))
    bot.qtbot.waitUntil(lambda: bot.console.plans.open_rows() == ())
    assert bot.server.service.count("StartRecord") == 0


def test_the_guard_question_is_asked_when_a_stop_is_planned(open_window: OpenWindow) -> None:
    with PracticeServer() as server:
        bot = quick_bot(open_window)
        use(bot, profile(server.url, Source.SESSION), KEY, CredentialState.READY)
        typed(bot, "1987")
        bot.wiring.schedule.set_choice(PlanChoice(stop_after_us=HOUR_US))
        bot.window.form.start()
        box = question(bot)
        assert "It is stopped 60 min after it was accepted." in box.informativeText()
        assert server.service.count("StartRecord") == 0
        answer(box, "Start recording")
        row = bot.ended_row("1987")
        assert row.state in LIVE_STATES
        select(bot, row)
        bot.window.menu_bar[Action.STOP_LATER].trigger()
        QTest.keyClick(dialog(bot), Qt.Key.Key_Return)
        box = question(bot)
        assert box.text().startswith("Plan to stop 1 recording under ")
        answer(box, "Plan the stop")
        bot.qtbot.waitUntil(lambda: (bot.rows[row.id].plan or Plan()).stop_us is not None)


def test_everything_has_a_name_for_a_screen_reader(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    typed(bot, "1987")
    choose(bot, "Start when the room opens")
    assert "It starts as soon as the room opens" in when(bot).accessibleDescription()
    bot.window.menu_bar[Action.WHEN].trigger()
    box = dialog(bot)
    named = [one for one in box.findChildren(QWidget) if one.objectName() in ("begin_at", "stop_at", "stop_minutes")]
    assert all(one.accessibleName() for one in named)
    assert len(named) == 3
    box.reject()


def test_a_room_that_opens_later_is_recorded_then_and_stopped(open_window: OpenWindow) -> None:
    """The whole way on the practice service: refused, planned with one press, opened, recorded, stopped."""
    bot = quick_bot(open_window)
    typed(bot, "opens in 2")
    beside = button(bot, "start_when_opens")
    bot.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    bot.wiring.schedule.set_choice(PlanChoice(stop_after_us=1_000_000))
    beside.click()
    row = waiting(bot, "opens in 2")
    wait_state(bot, row, *LIVE_STATES)
    wait_state(bot, row, State.STOPPED)
    assert bot.server.service.count("StartRecord") == 1


def test_the_menu_opens_with_its_letter(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    labels = [one for one in bot.window.findChildren(QLabel) if one.buddy() is not None]
    (label,) = [one for one in labels if one.buddy() is when(bot)]
    letter = label.text()[label.text().index("&") + 1].lower()
    assert [one.text() for one in labels if f"&{letter}" in one.text().lower()] == [label.text()]
    buttons = bot.window.findChildren(QPushButton)
    assert all(one.shortcut().toString() != f"Alt+{letter.upper()}" for one in buttons)


def test_a_profile_that_asks_before_everything_asks_before_a_plan_made_from_a_row(open_window: OpenWindow) -> None:
    with PracticeServer() as server:
        bot = quick_bot(open_window)
        use(bot, profile(server.url, Source.SESSION, GuardLevel.ASK_ALL), KEY, CredentialState.READY)
        typed(bot, NO_ROOM)
        bot.window.form.start()
        answer(question(bot), "Start recording")
        select(bot, waiting(bot, NO_ROOM, State.REFUSED))
        bot.window.menu_bar[Action.WHEN_OPENS].trigger()
        box = question(bot)
        assert box.text() == "Start under Live?"
        assert NO_ROOM in box.informativeText().replace("\u200b", "")  # where a long word may be wrapped
        assert not [row for row in bot.rows.values() if row.state is State.PLANNED]
        answer(box, "Start when it opens")
        select(bot, waiting(bot, NO_ROOM))
        bot.window.menu_bar[Action.START_NOW].trigger()
        answer(question(bot), "Cancel")
        assert server.service.count("StartRecord") == 1


def test_a_start_that_is_planned_is_asked_about_by_its_name(open_window: OpenWindow) -> None:
    with PracticeServer() as server:
        bot = quick_bot(open_window)
        use(bot, profile(server.url, Source.SESSION, GuardLevel.ASK_ALL), KEY, CredentialState.READY)
        server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
        typed(bot, "1987")
        choose(bot, "Start when the room opens")
        bot.window.form.start()
        box = question(bot)
        assert "It starts as soon as the room opens" in box.informativeText()
        answer(box, "Plan the start")
        waiting(bot, "1987")
        assert server.service.count("StartRecord") == 0
