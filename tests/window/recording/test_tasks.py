"""The life of a recording through the real window: stop, change, adopt, look up, repeat, remove, leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QRadioButton, QTableWidget

from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.ledger.records import Origin, State
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source
from gme_console.ui.recording.modify_dialogs import ModifyDialog
from profiles_in_use import save
from task_presses import answer, press_ctrl, question, quick_desk, started, wait_state
from window_desk import Desk, shown_text

OpenDesk = Callable[..., Desk]


def test_a_stop_asks_in_whole_words_and_cancel_is_the_default(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = wait_state(desk, started(desk, "1987"), State.RECORDING)
    press_ctrl(desk, Qt.Key.Key_Period)
    box = question(desk)
    assert "1987" in box.text()
    for part in (
        "Practice: room 1987",
        str(row.TaskId),
        "running 0:0",
        "everyone",
        "Recording ends now and cannot be resumed.",
    ):
        assert part in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    answer(box, "Cancel")
    assert desk.server.service.count("StopRecord") == 0
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox, "question") is None)
    desk.window.activateWindow()
    desk.qtbot.waitUntil(desk.window.isActiveWindow)
    press_ctrl(desk, Qt.Key.Key_Period)
    answer(question(desk), "Stop recording")
    wait_state(desk, row, State.STOPPED)
    assert [task.live for task in desk.server.service.tasks.snapshot()] == [False]
    assert "user 1145" in desk.details_text("user 1145")


def test_a_stop_of_what_ended_already_is_no_error(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    desk.console.recordings.pause_watch(True)
    assert row.TaskId is not None
    desk.server.service.plan("StopRecord", "ResourceNotFound.TaskNotFound")
    press_ctrl(desk, Qt.Key.Key_Period)
    answer(question(desk), "Stop recording")
    wait_state(desk, row, State.STOPPED, State.ENDED)
    assert "had already ended" in desk.details_text("had already ended")


def test_a_change_says_what_it_does_and_is_verified(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.new()
    desk.type("1987")
    desk.press(Qt.Key.Key_Tab)
    desk.type("1145,2077")
    desk.start()
    row = desk.ended_row("1987")
    press_ctrl(desk, Qt.Key.Key_E)
    desk.qtbot.waitUntil(lambda: desk.window.findChild(ModifyDialog) is not None)
    dialog = desk.window.findChild(ModifyDialog)
    assert dialog is not None
    difference = dialog.findChild(QLabel, "difference")
    assert difference is not None
    box = dialog.findChild(QLineEdit, "SubscribeUserIds")
    assert box is not None
    QTest.keyClick(box, Qt.Key.Key_Backspace)
    mixed = dialog.findChild(QRadioButton, "Mixed")
    assert mixed is not None
    mixed.click()
    assert "Single becomes Mixed" in difference.text().replace("\u200b", "")
    assert "2077 will no longer be recorded" in difference.text().replace("\u200b", "")
    send = dialog.findChild(QPushButton, "send_change")
    assert send is not None
    send.click()
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].RecordMode == 2, timeout=5000)
    (task,) = desk.server.service.tasks.snapshot()
    assert (task.RecordMode, task.SubscribeRecordUserIds.SubscribeUserIds) == (2, ("1145",))
    assert desk.rows[row.id].users == UserLists(("1145",))


def test_the_form_says_that_somebody_else_records_and_adopts_it(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.new()
    desk.type("somebody-elses")
    desk.qtbot.waitUntil(lambda: "Already being recorded" in shown_text(desk.window.form), timeout=5000)
    instead = desk.window.findChild(QPushButton, "instead")
    assert instead is not None
    assert instead.text() == "Adopt it"
    instead.click()
    row = desk.ended_row("somebody-elses")
    assert (row.origin, row.RecordMode) == (Origin.ADOPTED, 2)
    assert desk.server.service.count("StartRecord") == 0


def test_task_in_use_offers_to_adopt_in_place(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.start_room("somebody-elses")
    assert desk.ended_row("somebody-elses").state is State.REFUSED
    adopt = desk.wiring.details.findChild(QPushButton, "adopt")
    assert adopt is not None
    desk.qtbot.waitUntil(adopt.isVisible)
    adopt.click()
    desk.qtbot.waitUntil(lambda: any(row.origin is Origin.ADOPTED for row in desk.rows.values()), timeout=5000)


def test_a_list_of_rooms_shows_which_record_now(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    started(desk, "1987")
    press_ctrl(desk, Qt.Key.Key_L)
    rooms = desk.window.findChild(QPlainTextEdit, "rooms")
    table = desk.window.findChild(QTableWidget, "reports")
    look = desk.window.findChild(QPushButton, "look_at_rooms")
    assert rooms is not None
    assert table is not None
    assert look is not None
    rooms.setPlainText("1987\nfree\nsomebody-elses\n1987\n")
    look.click()

    def states() -> list[str]:
        return [item.text() if (item := table.item(place, 1)) else "" for place in range(table.rowCount())]

    desk.qtbot.waitUntil(lambda: states() == ["● Recording", "○ Free", "● Recording"], timeout=5000)


def test_a_row_fills_the_form_again_and_removal_can_be_undone(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.start_room("ResourceNotFound.RoomNotFound")
    desk.ended_row("ResourceNotFound.RoomNotFound")
    desk.new()
    press_ctrl(desk, Qt.Key.Key_D)
    assert desk.window.form.room() == (3400352518, "ResourceNotFound.RoomNotFound")
    desk.wiring.history.setFocus()
    desk.press(Qt.Key.Key_Delete)
    model = desk.wiring.model
    desk.qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=5000)
    offered = desk.window.findChild(QPushButton, "offered")
    assert offered is not None
    assert offered.text() == "Undo"
    offered.click()
    desk.qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=5000)


def test_leaving_with_live_tasks_says_once_that_they_go_on(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    desk.window.close()
    box = question(desk)
    assert "go" in box.text()
    assert str(row.TaskId) in box.informativeText()
    answer(box, "Cancel")
    assert not desk.left
    assert [task.live for task in desk.server.service.tasks.snapshot()] == [True]


def test_a_task_that_records_nobody_raises_an_alarm(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "nobody")
    wait_state(desk, row, State.ARMED)
    assert "Nobody is being recorded" in desk.details_text("Nobody is being recorded")


def test_an_adopted_row_and_a_settled_one_say_so(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    desk.wiring.rooms._adopt_room("somebody-elses")
    row = desk.ended_row("somebody-elses")
    desk.details_text("this console did not start it")
    assert desk.wiring.model.index(0, 0).data().endswith("adopted")
    desk.start_room("cut-after")
    desk.ended_row("cut-after")
    desk.details_text("not confirmed by an answer")
    assert desk.rows[row.id].origin is Origin.ADOPTED


def test_a_window_that_nobody_sees_for_long_asks_nothing(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    wait_state(desk, started(desk, "1987"), State.RECORDING)
    tasks = desk.wiring.tasks
    tasks._away_after_s = 2
    desk.window.hide()
    for _ in range(2):
        tasks._tick()
    desk.qtbot.waitUntil(lambda: "paused" in desk.window.status.text())
    desk.window.show()
    tasks._tick()
    desk.qtbot.waitUntil(lambda: "paused" not in desk.window.status.text())


def test_a_lost_network_is_said_and_recovers_by_itself(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = wait_state(desk, started(desk, "1987"), State.RECORDING)
    desk.server.service.plan("DescribeRecordInfo", "http-502", times=2)
    desk.qtbot.waitUntil(desk.wiring.banners.connection.isVisible, timeout=10_000)
    assert "cannot be confirmed now" in shown_text(desk.wiring.banners.connection)
    desk.qtbot.waitUntil(lambda: not desk.wiring.banners.connection.isVisible(), timeout=10_000)
    assert desk.rows[row.id].state is State.RECORDING


def test_what_another_profile_records_is_not_stopped_by_the_forms_room(open_desk: OpenDesk) -> None:
    desk = quick_desk(open_desk)
    row = started(desk, "1987")
    other = Profile(
        "live", "Live", "#aa2222", Site.HOST, "http://127.0.0.1:9", 3400352518, GuardLevel.ASK_ALL, Source.SESSION
    )
    save(desk, other, Credential("AKIDx", "x"))
    desk.console.profiles.choose("live")
    desk.wiring.history.clearSelection()
    desk.new()
    desk.type("1987")
    desk.wiring.tasks.stop()
    assert "Nothing to stop" in desk.wiring.notices.text()
    assert desk.window.findChild(QMessageBox, "question") is None
    assert not desk.console.recordings.asks_before_change(row)
    desk.console.recordings.adopt_again(row)
    with desk.qtbot.waitSignal(desk.console.recordings.adopted, timeout=5000) as adopted:
        pass
    assert adopted.args is not None
    assert adopted.args[0].profile_id == "practice"
