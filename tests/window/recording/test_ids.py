"""Ids that come back into the window, and values of one environment in another."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QMessageBox, QPlainTextEdit, QPushButton

from gme_console.api.target import Credential
from gme_console.ledger.transfer.csv_file import exact
from gme_console.profiles.profile import GuardLevel, Profile, Site, Source
from profiles_in_use import save
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
CONTROL = Qt.KeyboardModifier.ControlModifier


def other_profile(bot: WindowBot, guard: GuardLevel, host: str = "http://127.0.0.1:9", BizId: int | None = 77) -> None:
    """A second profile on its own host and application, chosen after a start under the first."""
    bot.start_room("1987")
    row = bot.ended_row("1987")
    bot.qtbot.waitUntil(lambda: [one.id for one in bot.wiring.history.selected_rows()] == [row.id])
    profile = Profile("b", "B", "#aa2222", Site.HOST, host, BizId, guard, Source.SESSION)
    save(bot, profile, Credential("AKIDx", "x"))
    bot.console.profiles.choose("b")
    bot.qtbot.waitUntil(lambda: bot.console.profiles.chosen.id == "b")
    QTest.keyClick(bot.focused(), Qt.Key.Key_D, CONTROL)


def problem(bot: WindowBot) -> str:
    label = bot.window.form.findChild(QLabel, "BizId_problem")
    assert label is not None
    return label.text() if label.isVisible() else ""


def question(bot: WindowBot) -> QMessageBox:
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is not None)
    box = bot.window.findChild(QMessageBox, "question")
    assert box is not None
    return box


@pytest.mark.parametrize("BizId", [77, 3400352518, None])
def test_a_row_of_another_host_is_cautioned_beside_the_application(open_window: OpenWindow, BizId: int | None) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_ALL, BizId=BizId)
    assert "From a row of the profile Practice on the practice service" in problem(bot)
    assert "under B it would go to http://127.0.0.1:9" in problem(bot)
    bot.start()
    box = question(bot)
    assert problem(bot) in box.informativeText()
    box.reject()


def test_the_offered_application_is_the_profiles_own(open_window: OpenWindow) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_ALL)
    assert bot.window.form.room() == (3400352518, "1987")
    plain = bot.window.form.findChild(QPushButton, "BizId_plain")
    assert plain is not None
    plain.click()
    assert bot.window.form.room() == (77, "1987")
    assert problem(bot) == ""


def test_a_row_of_the_same_place_is_no_cause_for_a_word(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    QTest.keyClick(bot.focused(), Qt.Key.Key_D, CONTROL)
    assert problem(bot) == ""


def test_choosing_the_rows_own_profile_again_takes_the_caution_back(open_window: OpenWindow) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_ALL)
    bot.console.profiles.choose("practice")
    bot.qtbot.waitUntil(lambda: problem(bot) == "")
    assert bot.window.form.room()[0] == 3400352518


def test_look_up_says_where_it_asks_and_adopting_asks_where_the_guard_does(open_window: OpenWindow) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_ALL)
    QTest.keyClick(bot.focused(), Qt.Key.Key_L, CONTROL)
    place = bot.window.findChild(QLabel, "place")
    assert place is not None
    assert "under B about application 3400352518" in place.text()
    assert "From a row of the profile Practice" in place.text()
    task = bot.window.findChild(QLineEdit, "TaskId")
    look = bot.window.findChild(QPushButton, "look_up_task")
    assert task is not None
    assert look is not None
    task.setText("446192236330927912")
    look.click()
    box = question(bot)
    assert "From a row of the profile Practice" in box.informativeText()
    box.reject()


def test_a_look_up_is_closed_with_the_profile_that_it_asks_under(open_window: OpenWindow) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_STOP)
    dialog = bot.wiring.rooms.look_up()
    assert dialog.isVisible()
    bot.console.profiles.choose("practice")
    bot.qtbot.waitUntil(lambda: not dialog.isVisible())


def test_adopting_without_a_question_says_the_caution(open_window: OpenWindow) -> None:
    bot = open_window()
    other_profile(bot, GuardLevel.ASK_STOP)
    bot.wiring.rooms._adopt_room(bot.window.form.room()[0], "1987")
    assert "From a row of the profile Practice" in bot.wiring.notices.text()


@pytest.mark.parametrize("form", ["{}", "'{}", "{}\n", '"{}"', "\ufeff{}"])
def test_a_task_id_comes_back_into_find_and_look_up(open_window: OpenWindow, form: str) -> None:
    bot = open_window()
    bot.start_room("lobby")
    row = bot.ended_row("lobby")
    bot.start_room("other")
    bot.ended_row("other")
    text = form.format(row.TaskId)
    bot.wiring.search.bar.edit.setText(text)
    model = bot.wiring.model
    bot.qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=5000)
    bot.wiring.search.bar.clear()
    QTest.keyClick(bot.focused(), Qt.Key.Key_L, CONTROL)
    task = bot.window.findChild(QLineEdit, "TaskId")
    look = bot.window.findChild(QPushButton, "look_up_task")
    remark = bot.window.findChild(QLabel, "remark")
    assert task is not None
    assert look is not None
    assert remark is not None
    task.setText(text)
    history = bot.wiring.history
    history.clearSelection()
    look.click()
    bot.qtbot.waitUntil(lambda: [one.id for one in history.selected_rows()] == [row.id], timeout=5000)
    assert remark.text() == ""
    assert exact(str(row.TaskId)) == f"'{row.TaskId}"


def test_rooms_to_look_at_are_cleaned_and_odd_ones_told(open_window: OpenWindow) -> None:
    bot = open_window()
    QTest.keyClick(bot.focused(), Qt.Key.Key_L, CONTROL)
    rooms = bot.window.findChild(QPlainTextEdit, "rooms")
    look = bot.window.findChild(QPushButton, "look_at_rooms")
    assert rooms is not None
    assert look is not None
    rooms.setPlainText("'1987\n1987\t\n\ufeff１９８７\n")
    asked: list[tuple[str, ...]] = []
    dialog = bot.wiring.rooms._look_up
    assert dialog is not None
    dialog.rooms_requested.connect(asked.append)
    look.click()
    assert asked == [("1987", "１９８７")]
    assert "Was 1987 meant?" in shown_text(dialog)
    offered = bot.window.findChild(QPushButton, "use_plain")
    assert offered is not None
    assert offered.isVisible()
    offered.click()
    look.click()
    assert asked[-1] == ("1987",)
    assert offered.isHidden()


def test_a_task_id_in_other_digits_is_offered_in_plain_ones(open_window: OpenWindow) -> None:
    bot = open_window()
    QTest.keyClick(bot.focused(), Qt.Key.Key_L, CONTROL)
    task = bot.window.findChild(QLineEdit, "TaskId")
    look = bot.window.findChild(QPushButton, "look_up_task")
    offered = bot.window.findChild(QPushButton, "use_plain")
    assert task is not None
    assert look is not None
    assert offered is not None
    task.setText("\u200f'٤٤٦١٩٢٢٣٦٣٣٠٩٢٧٩١٢\r\n")
    assert offered.isHidden()
    look.click()
    assert offered.isVisible()
    offered.click()
    assert task.text() == "446192236330927912"
    assert offered.isHidden()
