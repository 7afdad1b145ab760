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
from task_presses import answer, question, quick_desk, started, wait_state
from window_desk import PATIENCE_MS, Desk, shown_text

if TYPE_CHECKING:
    from pathlib import Path

OpenDesk = Callable[..., Desk]
NO_ROOM = "ResourceNotFound.RoomNotFound"
FOR_EVER = 100_000
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


def now_us() -> int:
    return time.time_ns() // 1000


def when(desk: Desk) -> ScheduleButton:
    found = desk.window.findChild(ScheduleButton)
    assert found is not None
    return found


def button(desk: Desk, name: str) -> QPushButton:
    found = desk.window.findChild(QPushButton, name)
    assert found is not None
    return found


def sentence(desk: Desk) -> str:
    label = desk.window.findChild(QLabel, "WhoSentence")
    assert label is not None
    return label.text().replace("\u200b", "")


def choose(desk: Desk, entry: str) -> None:
    """An entry of the menu beside Start."""
    next(one for one in when(desk).menu().actions() if one.text().replace("&", "") == entry).trigger()


def dialog(desk: Desk) -> ScheduleDialog:
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ScheduleDialog) is not None)
    found = desk.window.findChild(ScheduleDialog)
    assert found is not None
    found.activateWindow()
    desk.qtbot.waitUntil(found.isActiveWindow)
    return found


def typed(desk: Desk, room: str) -> None:
    desk.new()
    desk.type(room)


def waiting(desk: Desk, room: str, state: State = State.PLANNED) -> Row:
    """The newest row of the room, once it is in that state and selected."""

    def found() -> list[Row]:
        return [row for row in desk.rows.values() if row.RoomId == room and row.state is state]

    desk.qtbot.waitUntil(lambda: bool(found()), timeout=PATIENCE_MS)
    return found()[-1]


def goes_on(desk: Desk, room: str) -> None:
    """Waits until the room is recorded."""

    def found() -> bool:
        return any(row.RoomId == room and row.state in LIVE_STATES for row in desk.rows.values())

    desk.qtbot.waitUntil(found, timeout=PATIENCE_MS)


def select(desk: Desk, row: Row) -> None:
    desk.wiring.history.select_row(row.id)
    desk.qtbot.waitUntil(lambda: [one.id for one in desk.wiring.history.selected_rows()] == [row.id])


def planned(desk: Desk, room: str) -> Row:
    """A start that waits for its room."""
    desk.server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
    typed(desk, room)
    choose(desk, "Start when the room opens")
    desk.window.form.start()
    row = waiting(desk, room)
    select(desk, row)
    return row


def test_a_start_that_waits_for_its_room_is_read_back_planned_and_shown(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
    typed(desk, "1987")
    assert "It starts" not in sentence(desk)
    choose(desk, "Start when the room opens")
    assert "in a file of their own. It starts as soon as the room opens" in sentence(desk)
    assert "The console must be running for it." in sentence(desk)
    start = button(desk, "StartRecord")
    assert start.text() == "Plan the &start"
    desk.window.form.start()
    row = waiting(desk, "1987")
    assert desk.server.service.count("StartRecord") == 0
    text = desk.details_text("It starts as soon as the room opens")
    assert "Nothing was sent yet." in text
    assert "StartRecord, planned" in text
    assert (start.text(), "It starts" in sentence(desk)) == ("&Start recording", False)
    desk.qtbot.waitUntil(lambda: "1 planned" in desk.window.status.text())
    assert [one.id for one in desk.wiring.history.selected_rows()] == [row.id]


def test_a_plan_is_cancelled_with_one_press(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = planned(desk, "1987")
    desk.details_text("It starts as soon")
    button(desk, "cancel_plan").click()
    assert wait_state(desk, row, State.NOT_SENT).reason == Reason.PLAN_CANCELLED
    desk.qtbot.waitUntil(lambda: "planned" not in desk.window.status.text())
    assert "Nothing was sent: the plan ended before." in desk.details_text("the plan ended before")
    desk.qtbot.waitUntil(lambda: not button(desk, "cancel_plan").isVisible())


def test_a_planned_row_starts_now_when_it_is_wanted(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = planned(desk, "1987")
    desk.window.menu_bar[Action.START_NOW].trigger()
    wait_state(desk, row, *LIVE_STATES)
    assert "the planned start was accepted" in desk.wiring.notices.text()


def test_a_refusal_for_lack_of_the_room_offers_to_wait_for_it(open_desk: OpenDesk) -> None:
    """In the details, in the menus, and beside the form."""
    desk = quick_desk(open_desk)
    typed(desk, NO_ROOM)
    beside = button(desk, "start_when_opens")
    assert not beside.isVisible()
    desk.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    desk.window.form.start()
    refused = waiting(desk, NO_ROOM, State.REFUSED)
    select(desk, refused)
    assert "The console can wait for it" in desk.details_text("The console can wait for it")
    entries = {one.text().replace("&", ""): one.isEnabled() for one in desk.wiring.row_menu.menu().actions()}
    assert entries["Start when it opens"]
    assert not entries["Cancel the plan"]
    button(desk, "when_opens").click()
    row = waiting(desk, NO_ROOM)
    assert row.id != refused.id
    assert row.plan is not None
    assert row.plan.begins is Begins.ROOM


def test_beside_the_form_one_press_plans_it(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, NO_ROOM)
    beside = button(desk, "start_when_opens")
    desk.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    beside.click()
    waiting(desk, NO_ROOM)
    desk.qtbot.waitUntil(lambda: not beside.isVisible(), timeout=PATIENCE_MS)
    assert desk.server.service.count("StartRecord") == 0
    typed(desk, "another")
    assert not beside.isVisible()


def test_a_recording_is_stopped_later_by_keyboard(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    select(desk, row)
    desk.window.menu_bar[Action.STOP_LATER].trigger()
    box = dialog(desk)
    QTest.keyClicks(QApplication.focusWidget() or box, "45")
    QTest.keyClick(box, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].plan is not None)
    plan = desk.rows[row.id].plan
    assert plan is not None
    assert plan.stop_us is not None
    assert 44 * MINUTE_US < plan.stop_us - now_us() <= 45 * MINUTE_US
    desk.details_text("It is stopped at ")
    button(desk, "cancel_plan").click()
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].plan == Plan())
    assert desk.rows[row.id].state in LIVE_STATES


def test_a_press_with_a_stop_is_sent_at_once_and_stopped(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, "1987")
    desk.wiring.schedule.set_choice(PlanChoice(stop_after_us=1_000_000))
    assert button(desk, "StartRecord").text() == "&Start recording"
    desk.start()
    row = desk.ended_row("1987")
    wait_state(desk, row, State.STOPPED)
    assert "was stopped as planned" in desk.wiring.notices.text()


def test_a_new_form_plans_nothing(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, "1987")
    choose(desk, "Start when the room opens")
    desk.new()
    desk.type("7")
    assert "It starts" not in sentence(desk)


def test_a_time_that_passed_while_it_stood_there_is_said_and_not_sent(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, "1987")
    desk.wiring.schedule.set_choice(PlanChoice(Begins.MOMENT, now_us() - MINUTE_US, HOUR_US))
    desk.start()
    assert "That time has passed" in shown_text(desk.window.form)
    assert all_rows(desk.folder) == ()


def test_the_dialog_is_in_the_menu_and_what_it_says_counts_for_the_next_start(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, "1987")
    desk.window.menu_bar[Action.WHEN].trigger()
    box = dialog(desk)
    QTest.keyClick(box, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert "It is stopped 60 min after it was accepted." in sentence(desk)
    assert [one.text() for one in when(desk).menu().actions() if one.isChecked()] == [
        "Start when the room &opens",
        "Stop after 60 min",
    ]


def test_leaving_with_plans_asks_and_they_stay(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = planned(desk, "1987")
    desk.window.close()
    box = question(desk)
    assert box.text() == "1 plan waits for the console."
    assert "Room 1987: Starts when the room opens" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    assert [one.text() for one in box.buttons()].count("Leave") == 1
    answer(box, "Cancel")
    assert desk.window.isVisible()
    assert desk.close()
    assert [one.state for one in all_rows(desk.folder) if one.id == row.id] == [State.PLANNED]


def make_missed(folder: Path, *rooms: str) -> None:
    """Starts that were to be sent a while ago, planned by a console that has ended."""
    with writing(folder) as writer:
        for room in rooms:
            request = StartRecord(PRACTICE.BizId or 0, room, 1)
            intent = Intent(PRACTICE.id, PRACTICE.name, host_of(PRACTICE), request, now_us() - HOUR_US)
            plan = Plan(Begins.MOMENT, now_us() - 30 * MINUTE_US, now_us() + 30 * MINUTE_US)
            writer.plans.make(intent, request, plan)


def test_what_passed_while_the_console_was_closed_is_asked_about(open_desk: OpenDesk, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987", "7")
    desk = quick_desk(open_desk)
    box = question(desk)
    assert box.text() == "2 plans have passed. Carry them out now?"
    assert "Room 1987: Was to start at " in box.informativeText()
    assert desk.server.service.count("StartRecord") == 0
    answer(box, "Carry them out now")
    for room in ("1987", "7"):
        goes_on(desk, room)
    assert desk.server.service.count("StartRecord") == 2


def test_who_decides_later_finds_it_with_the_row(open_desk: OpenDesk, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987")
    desk = quick_desk(open_desk)
    box = question(desk)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    (row,) = all_rows(desk.folder)
    desk.qtbot.waitUntil(lambda: desk.wiring.model.index_of(row.id).isValid())
    select(desk, row)
    assert "Its time passed while the console could not do it." in desk.details_text("Its time passed")
    assert desk.server.service.count("StartRecord") == 0
    button(desk, "start_now").click()
    goes_on(desk, "1987")


def test_all_that_was_missed_can_be_dropped(open_desk: OpenDesk, tmp_path: Path) -> None:
    make_missed(tmp_path / "data", "1987", "7")
    desk = quick_desk(open_desk)
    answer(question(desk), "Cancel the plans")
    for room in ("1987", "7"):
        assert waiting(desk, room, State.NOT_SENT).reason == Reason.PLAN_CANCELLED
    assert desk.server.service.count("StartRecord") == 0


def test_a_planned_row_that_is_removed_is_cancelled(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = planned(desk, "1987")
    desk.console.history.remove((row.id,))
    desk.qtbot.waitUntil(lambda: desk.console.plans.open_rows() == ())
    assert desk.server.service.count("StartRecord") == 0


def test_the_guard_question_is_asked_when_a_stop_is_planned(open_desk: OpenDesk) -> None:
    with PracticeServer() as server:
        desk = quick_desk(open_desk)
        use(desk, profile(server.url, Source.SESSION), KEY, CredentialState.READY)
        typed(desk, "1987")
        desk.wiring.schedule.set_choice(PlanChoice(stop_after_us=HOUR_US))
        desk.window.form.start()
        box = question(desk)
        assert "It is stopped 60 min after it was accepted." in box.informativeText()
        assert server.service.count("StartRecord") == 0
        answer(box, "Start recording")
        row = desk.ended_row("1987")
        assert row.state in LIVE_STATES
        select(desk, row)
        desk.window.menu_bar[Action.STOP_LATER].trigger()
        QTest.keyClick(dialog(desk), Qt.Key.Key_Return)
        box = question(desk)
        assert box.text().startswith("Plan to stop 1 recording under ")
        answer(box, "Plan the stop")
        desk.qtbot.waitUntil(lambda: (desk.rows[row.id].plan or Plan()).stop_us is not None)


def test_everything_has_a_name_for_a_screen_reader(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    typed(desk, "1987")
    choose(desk, "Start when the room opens")
    assert "It starts as soon as the room opens" in when(desk).accessibleDescription()
    desk.window.menu_bar[Action.WHEN].trigger()
    box = dialog(desk)
    named = [one for one in box.findChildren(QWidget) if one.objectName() in ("begin_at", "stop_at", "stop_minutes")]
    assert all(one.accessibleName() for one in named)
    assert len(named) == 3
    box.reject()


def test_a_room_that_opens_later_is_recorded_then_and_stopped(open_desk: OpenDesk) -> None:
    """The whole way on the practice service: refused, planned with one press, opened, recorded, stopped."""
    desk = quick_desk(open_desk)
    typed(desk, "opens in 2")
    beside = button(desk, "start_when_opens")
    desk.qtbot.waitUntil(beside.isVisible, timeout=PATIENCE_MS)
    desk.wiring.schedule.set_choice(PlanChoice(stop_after_us=1_000_000))
    beside.click()
    row = waiting(desk, "opens in 2")
    wait_state(desk, row, *LIVE_STATES)
    wait_state(desk, row, State.STOPPED)
    assert desk.server.service.count("StartRecord") == 1


def test_the_menu_opens_with_its_letter(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    labels = [one for one in desk.window.findChildren(QLabel) if one.buddy() is not None]
    (label,) = [one for one in labels if one.buddy() is when(desk)]
    letter = label.text()[label.text().index("&") + 1].lower()
    assert [one.text() for one in labels if f"&{letter}" in one.text().lower()] == [label.text()]
    buttons = desk.window.findChildren(QPushButton)
    assert all(one.shortcut().toString() != f"Alt+{letter.upper()}" for one in buttons)


def test_a_profile_that_asks_before_everything_asks_before_a_plan_made_from_a_row(open_desk: OpenDesk) -> None:
    with PracticeServer() as server:
        desk = quick_desk(open_desk)
        use(desk, profile(server.url, Source.SESSION, GuardLevel.ASK_ALL), KEY, CredentialState.READY)
        typed(desk, NO_ROOM)
        desk.window.form.start()
        answer(question(desk), "Start recording")
        select(desk, waiting(desk, NO_ROOM, State.REFUSED))
        desk.window.menu_bar[Action.WHEN_OPENS].trigger()
        box = question(desk)
        assert box.text() == "Start under Live?"
        assert NO_ROOM in box.informativeText().replace("\u200b", "")  # where a long word may be wrapped
        assert not [row for row in desk.rows.values() if row.state is State.PLANNED]
        answer(box, "Start when it opens")
        select(desk, waiting(desk, NO_ROOM))
        desk.window.menu_bar[Action.START_NOW].trigger()
        answer(question(desk), "Cancel")
        assert server.service.count("StartRecord") == 1


def test_a_start_that_is_planned_is_asked_about_by_its_name(open_desk: OpenDesk) -> None:
    with PracticeServer() as server:
        desk = quick_desk(open_desk)
        use(desk, profile(server.url, Source.SESSION, GuardLevel.ASK_ALL), KEY, CredentialState.READY)
        server.service.plan("DescribeTaskInfo", NO_ROOM, FOR_EVER)
        typed(desk, "1987")
        choose(desk, "Start when the room opens")
        desk.window.form.start()
        box = question(desk)
        assert "It starts as soon as the room opens" in box.informativeText()
        answer(box, "Plan the start")
        waiting(desk, "1987")
        assert server.service.count("StartRecord") == 0
