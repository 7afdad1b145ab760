"""The life of a recording through the real window: stop, change, adopt, look up, repeat, remove, leave."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton, QRadioButton, QTableWidget

from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.ledger.records import Origin, Row, State
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source
from gme_console.ui.recording.modify_dialogs import ModifyDialog
from profiles_in_use import save
from task_presses import answer, press_ctrl, question, quick_bot, started, wait_state
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]


def test_a_stop_asks_in_whole_words_and_cancel_is_the_default(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = wait_state(bot, started(bot, "1987"), State.RECORDING)
    press_ctrl(bot, Qt.Key.Key_Period)
    box = question(bot)
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
    assert bot.server.service.count("StopRecord") == 0
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    press_ctrl(bot, Qt.Key.Key_Period)
    answer(question(bot), "Stop recording")
    wait_state(bot, row, State.STOPPED)
    assert [task.live for task in bot.server.service.tasks.snapshot()] == [False]
    assert "user 1145" in bot.details_text("user 1145")


def test_a_stop_of_what_ended_already_is_no_error(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.console.recordings.pause_watch(True)
    assert row.TaskId is not None
    bot.server.service.plan("StopRecord", "ResourceNotFound.TaskNotFound")
    press_ctrl(bot, Qt.Key.Key_Period)
    answer(question(bot), "Stop recording")
    wait_state(bot, row, State.STOPPED, State.ENDED)
    assert "had already ended" in bot.details_text("had already ended")


def test_a_change_says_what_it_does_and_is_verified(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.new()
    bot.type("1987")
    bot.press(Qt.Key.Key_Tab)
    bot.type("1145,2077")
    bot.start()
    row = bot.ended_row("1987")
    press_ctrl(bot, Qt.Key.Key_E)
    bot.qtbot.waitUntil(lambda: bot.window.findChild(ModifyDialog) is not None)
    dialog = bot.window.findChild(ModifyDialog)
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
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].RecordMode == 2, timeout=5000)
    (task,) = bot.server.service.tasks.snapshot()
    assert (task.RecordMode, task.SubscribeRecordUserIds.SubscribeUserIds) == (2, ("1145",))
    assert bot.rows[row.id].users == UserLists(("1145",))


def test_the_form_says_that_somebody_else_records_and_adopts_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.new()
    bot.type("somebody-elses")
    bot.qtbot.waitUntil(lambda: "Already being recorded" in shown_text(bot.window.form), timeout=5000)
    instead = bot.window.findChild(QPushButton, "instead")
    assert instead is not None
    assert instead.text() == "Adopt it"
    instead.click()
    row = bot.ended_row("somebody-elses")
    assert (row.origin, row.RecordMode) == (Origin.ADOPTED, 2)
    assert bot.server.service.count("StartRecord") == 0


def test_task_in_use_offers_to_adopt_in_place(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.start_room("somebody-elses")
    assert bot.ended_row("somebody-elses").state is State.REFUSED
    adopt = bot.wiring.details.findChild(QPushButton, "adopt")
    assert adopt is not None
    bot.qtbot.waitUntil(adopt.isVisible)
    adopt.click()
    bot.qtbot.waitUntil(lambda: any(row.origin is Origin.ADOPTED for row in bot.rows.values()), timeout=5000)


def test_a_list_of_rooms_shows_which_record_now(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    press_ctrl(bot, Qt.Key.Key_L)
    rooms = bot.window.findChild(QPlainTextEdit, "rooms")
    table = bot.window.findChild(QTableWidget, "reports")
    look = bot.window.findChild(QPushButton, "look_at_rooms")
    assert rooms is not None
    assert table is not None
    assert look is not None
    rooms.setPlainText("1987\nfree\nsomebody-elses\n1987\n")
    look.click()

    def states() -> list[str]:
        return [item.text() if (item := table.item(place, 1)) else "" for place in range(table.rowCount())]

    bot.qtbot.waitUntil(lambda: states() == ["● Recording", "○ Free", "● Recording"], timeout=5000)


def test_a_row_fills_the_form_again_and_removal_can_be_undone(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.start_room("ResourceNotFound.RoomNotFound")
    bot.ended_row("ResourceNotFound.RoomNotFound")
    bot.new()
    press_ctrl(bot, Qt.Key.Key_D)
    assert bot.window.form.room() == (3400352518, "ResourceNotFound.RoomNotFound")
    bot.wiring.history.setFocus()
    bot.press(Qt.Key.Key_Delete)
    model = bot.wiring.model
    bot.qtbot.waitUntil(lambda: model.rowCount() == 0, timeout=5000)
    offered = bot.window.findChild(QPushButton, "offered")
    assert offered is not None
    assert offered.text() == "Undo"
    offered.click()
    bot.qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=5000)


def test_leaving_with_live_tasks_says_once_that_they_go_on(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.window.close()
    box = question(bot)
    assert "go" in box.text()
    assert str(row.TaskId) in box.informativeText()
    answer(box, "Cancel")
    assert not bot.left
    assert [task.live for task in bot.server.service.tasks.snapshot()] == [True]


def test_a_task_that_records_nobody_raises_an_alarm(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "nobody")
    wait_state(bot, row, State.ARMED)
    assert "Nobody is being recorded" in bot.details_text("Nobody is being recorded")


def test_an_adopted_row_and_a_settled_one_say_so(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.wiring.rooms._adopt_room(bot.window.form.room()[0], "somebody-elses")
    row = bot.ended_row("somebody-elses")
    bot.details_text("this console did not start it")
    assert bot.wiring.model.index(0, 0).data().endswith("adopted")
    bot.start_room("cut-after")
    bot.ended_row("cut-after")
    bot.details_text("not confirmed by an answer")
    assert bot.rows[row.id].origin is Origin.ADOPTED


def test_a_window_that_nobody_sees_for_long_asks_nothing(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    wait_state(bot, started(bot, "1987"), State.RECORDING)
    tasks = bot.wiring.tasks
    tasks._away_after_s = 2
    bot.window.hide()
    for _ in range(2):
        tasks._tick()
    bot.qtbot.waitUntil(lambda: "paused" in bot.window.status.text())
    bot.window.show()
    tasks._tick()
    bot.qtbot.waitUntil(lambda: "paused" not in bot.window.status.text())


def test_a_lost_network_is_said_and_recovers_by_itself(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = wait_state(bot, started(bot, "1987"), State.RECORDING)
    bot.server.service.plan("DescribeRecordInfo", "http-502", times=2)
    bot.qtbot.waitUntil(bot.wiring.banners.connection.isVisible, timeout=10_000)
    assert "cannot be confirmed now" in shown_text(bot.wiring.banners.connection)
    bot.qtbot.waitUntil(lambda: not bot.wiring.banners.connection.isVisible(), timeout=10_000)
    assert bot.rows[row.id].state is State.RECORDING


def test_what_another_profile_records_is_not_stopped_by_the_forms_room(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    other = Profile(
        "live", "Live", "#aa2222", Site.HOST, "http://127.0.0.1:9", 3400352518, GuardLevel.ASK_ALL, Source.SESSION
    )
    save(bot, other, Credential("AKIDx", "x"))
    bot.console.profiles.choose("live")
    bot.wiring.history.clearSelection()
    bot.new()
    bot.type("1987")
    bot.wiring.tasks.stop()
    assert "Nothing to stop" in bot.wiring.notices.text()
    assert bot.window.findChild(QMessageBox, "question") is None
    assert not bot.console.recordings.asks_before_change(row)
    adopted: list[Row] = []
    bot.console.recordings.adopted.connect(adopted.append)
    bot.console.recordings.adopt_again(row)
    bot.qtbot.waitUntil(lambda: bool(adopted), timeout=5000)
    assert adopted[0].profile_id == "practice"
