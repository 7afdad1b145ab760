"""An empty history: two doors at first, later a line that says how to begin; and nothing before that is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPushButton

from gme_console.ui.profiles.profile_dialog import ProfileDialog
from gme_console.ui.texts.first_run_text import first_run_lead
from gme_console.ui.texts.row_text import nothing_started
from profiles_in_use import profile, save
from window_desk import Desk

OpenDesk = Callable[..., Desk]


def button(desk: Desk, name: str) -> QPushButton:
    found = desk.window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_the_first_window_opens_on_two_doors_until_the_first_row(open_desk: OpenDesk) -> None:
    desk = open_desk()
    view = desk.wiring.first_run.view
    desk.qtbot.waitUntil(view.isVisible)
    assert view.accessibleName() == first_run_lead()
    button(desk, "practise").click()
    assert desk.window.form.request().RoomId == "practice-1"
    assert desk.focused().objectName() == "RoomId"
    assert desk.server.service.count("StartRecord") == 0
    desk.start_room("practice-1")
    desk.qtbot.waitUntil(lambda: not view.isVisible())


def test_a_door_leads_to_a_new_profile(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.qtbot.waitUntil(desk.wiring.first_run.view.isVisible)
    button(desk, "add_profile").click()
    dialog = desk.window.findChild(ProfileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert isinstance(dialog.focusWidget(), QLineEdit)


def test_with_a_profile_there_are_no_doors(open_desk: OpenDesk) -> None:
    desk = open_desk()
    view = desk.wiring.first_run.view
    desk.qtbot.waitUntil(view.isVisible)
    save(desk, profile("127.0.0.1"), None)
    desk.qtbot.waitUntil(lambda: view.accessibleName() == nothing_started())
    assert not button(desk, "add_profile").isVisible()
    desk.wiring.search.bar.edit.setText("abc")
    desk.qtbot.waitUntil(lambda: not view.isVisible())


def test_both_doors_are_seen_whole_where_the_window_is_small(open_desk: OpenDesk) -> None:
    desk = open_desk()
    view = desk.wiring.first_run.view
    desk.window.resize(1280, 720)
    desk.qtbot.waitUntil(view.isVisible)
    for name in ("add_profile", "practise", "practise_more"):
        one = button(desk, name)
        desk.qtbot.waitUntil(lambda one=one: one.visibleRegion().boundingRect() == one.rect())
    desk.start_room("practice-1")
    details = desk.wiring.details
    desk.qtbot.waitUntil(lambda: details.visibleRegion().contains(details.rect().center()))


def test_they_are_hidden_with_the_history(open_desk: OpenDesk) -> None:
    desk = open_desk()
    view = desk.wiring.first_run.view
    desk.qtbot.waitUntil(view.isVisible)
    desk.window.main_splitter.hide()
    assert not view.isVisible()
    desk.window.main_splitter.show()
    assert view.isVisible()
