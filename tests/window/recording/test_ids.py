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
from window_desk import Desk, shown_text

OpenDesk = Callable[..., Desk]
CONTROL = Qt.KeyboardModifier.ControlModifier


def other_profile(desk: Desk, guard: GuardLevel, host: str = "http://127.0.0.1:9", BizId: int | None = 77) -> None:
    """A second profile on its own host and application, chosen after a start under the first."""
    desk.start_room("1987")
    row = desk.ended_row("1987")
    desk.qtbot.waitUntil(lambda: [one.id for one in desk.wiring.history.selected_rows()] == [row.id])
    profile = Profile("b", "B", "#aa2222", Site.HOST, host, BizId, guard, Source.SESSION)
    save(desk, profile, Credential("AKIDx", "x"))
    desk.console.profiles.choose("b")
    desk.qtbot.waitUntil(lambda: desk.console.profiles.chosen.id == "b")
    QTest.keyClick(desk.focused(), Qt.Key.Key_D, CONTROL)


def problem(desk: Desk) -> str:
    label = desk.window.form.findChild(QLabel, "BizId_problem")
    assert label is not None
    return label.text() if label.isVisible() else ""


def question(desk: Desk) -> QMessageBox:
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox, "question") is not None)
    box = desk.window.findChild(QMessageBox, "question")
    assert box is not None
    return box


@pytest.mark.parametrize("BizId", [77, 3400352518, None])
def test_a_row_of_another_host_is_cautioned_beside_the_application(open_desk: OpenDesk, BizId: int | None) -> None:
    desk = open_desk()
    other_profile(desk, GuardLevel.ASK_ALL, BizId=BizId)
    assert "From a row of the profile Practice on the practice service" in problem(desk)
    assert "under B it would go to http://127.0.0.1:9" in problem(desk)
    desk.start()
    box = question(desk)
    assert problem(desk) in box.informativeText()
    box.reject()


def test_the_offered_application_is_the_profiles_own(open_desk: OpenDesk) -> None:
    desk = open_desk()
    other_profile(desk, GuardLevel.ASK_ALL)
    assert desk.window.form.room() == (3400352518, "1987")
    plain = desk.window.form.findChild(QPushButton, "BizId_plain")
    assert plain is not None
    plain.click()
    assert desk.window.form.room() == (77, "1987")
    assert problem(desk) == ""


def test_a_row_of_the_same_place_is_no_cause_for_a_word(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    desk.ended_row("1987")
    QTest.keyClick(desk.focused(), Qt.Key.Key_D, CONTROL)
    assert problem(desk) == ""


def test_choosing_the_rows_own_profile_again_takes_the_caution_back(open_desk: OpenDesk) -> None:
    desk = open_desk()
    other_profile(desk, GuardLevel.ASK_ALL)
    desk.console.profiles.choose("practice")
    desk.qtbot.waitUntil(lambda: problem(desk) == "")
    assert desk.window.form.room()[0] == 3400352518


def test_look_up_says_where_it_asks_and_adopting_asks_where_the_guard_does(open_desk: OpenDesk) -> None:
    desk = open_desk()
    other_profile(desk, GuardLevel.ASK_ALL)
    QTest.keyClick(desk.focused(), Qt.Key.Key_L, CONTROL)
    place = desk.window.findChild(QLabel, "place")
    assert place is not None
    assert "under B about application 3400352518" in place.text()
    assert "From a row of the profile Practice" in place.text()
    task = desk.window.findChild(QLineEdit, "TaskId")
    look = desk.window.findChild(QPushButton, "look_up_task")
    assert task is not None
    assert look is not None
    task.setText("446192236330927912")
    look.click()
    box = question(desk)
    assert "From a row of the profile Practice" in box.informativeText()
    box.reject()


def test_adopting_without_a_question_says_the_caution(open_desk: OpenDesk) -> None:
    desk = open_desk()
    other_profile(desk, GuardLevel.ASK_STOP)
    desk.wiring.rooms._adopt_room("1987")
    assert "From a row of the profile Practice" in desk.wiring.notices.text()


@pytest.mark.parametrize("form", ["{}", "'{}", "{}\n", '"{}"', "\ufeff{}"])
def test_a_task_id_comes_back_into_find_and_look_up(open_desk: OpenDesk, form: str) -> None:
    desk = open_desk()
    desk.start_room("lobby")
    row = desk.ended_row("lobby")
    desk.start_room("other")
    desk.ended_row("other")
    text = form.format(row.TaskId)
    desk.wiring.search.bar.edit.setText(text)
    model = desk.wiring.model
    desk.qtbot.waitUntil(lambda: model.rowCount() == 1, timeout=5000)
    desk.wiring.search.bar.clear()
    QTest.keyClick(desk.focused(), Qt.Key.Key_L, CONTROL)
    task = desk.window.findChild(QLineEdit, "TaskId")
    look = desk.window.findChild(QPushButton, "look_up_task")
    remark = desk.window.findChild(QLabel, "remark")
    assert task is not None
    assert look is not None
    assert remark is not None
    task.setText(text)
    with desk.qtbot.waitSignal(desk.console.recordings.adopted, timeout=5000):
        look.click()
    assert remark.text() == ""
    assert exact(str(row.TaskId)) == f"'{row.TaskId}"


def test_rooms_to_look_at_are_cleaned_and_odd_ones_told(open_desk: OpenDesk) -> None:
    desk = open_desk()
    QTest.keyClick(desk.focused(), Qt.Key.Key_L, CONTROL)
    rooms = desk.window.findChild(QPlainTextEdit, "rooms")
    look = desk.window.findChild(QPushButton, "look_at_rooms")
    assert rooms is not None
    assert look is not None
    rooms.setPlainText("'1987\n1987\t\n\ufeff１９８７\n")
    asked: list[tuple[str, ...]] = []
    dialog = desk.wiring.rooms._look_up
    assert dialog is not None
    dialog.rooms_requested.connect(asked.append)
    look.click()
    assert asked == [("1987", "１９８７")]
    assert "Was 1987 meant?" in shown_text(dialog)
    offered = desk.window.findChild(QPushButton, "use_plain")
    assert offered is not None
    assert offered.isVisible()
    offered.click()
    look.click()
    assert asked[-1] == ("1987",)
    assert offered.isHidden()


def test_a_task_id_in_other_digits_is_offered_in_plain_ones(open_desk: OpenDesk) -> None:
    desk = open_desk()
    QTest.keyClick(desk.focused(), Qt.Key.Key_L, CONTROL)
    task = desk.window.findChild(QLineEdit, "TaskId")
    look = desk.window.findChild(QPushButton, "look_up_task")
    offered = desk.window.findChild(QPushButton, "use_plain")
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
