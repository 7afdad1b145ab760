"""An empty history: two doors at first, later a line that says how to begin; and nothing before that is known."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPushButton

from gme_console.ui.profiles.profile_dialog import ProfileDialog
from gme_console.ui.texts.first_run_text import first_run_lead
from gme_console.ui.texts.row_text import nothing_started
from profiles_in_use import profile, save
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]


def button(bot: WindowBot, name: str) -> QPushButton:
    found = bot.window.findChild(QPushButton, name)
    assert found is not None
    return found


def test_the_first_window_opens_on_two_doors_until_the_first_row(open_window: OpenWindow) -> None:
    bot = open_window()
    view = bot.wiring.first_run.view
    bot.qtbot.waitUntil(view.isVisible)
    assert view.accessibleName() == first_run_lead()
    button(bot, "practise").click()
    assert bot.window.form.request().RoomId == "practice-1"
    assert bot.focused().objectName() == "RoomId"
    assert bot.server.service.count("StartRecord") == 0
    bot.start_room("practice-1")
    bot.qtbot.waitUntil(lambda: not view.isVisible())


def test_a_door_leads_to_a_new_profile(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.qtbot.waitUntil(bot.wiring.first_run.view.isVisible)
    button(bot, "add_profile").click()
    dialog = bot.window.findChild(ProfileDialog)
    assert dialog is not None
    assert dialog.isVisible()
    assert isinstance(dialog.focusWidget(), QLineEdit)


def test_with_a_profile_there_are_no_doors(open_window: OpenWindow) -> None:
    bot = open_window()
    view = bot.wiring.first_run.view
    bot.qtbot.waitUntil(view.isVisible)
    save(bot, profile("127.0.0.1"), None)
    bot.qtbot.waitUntil(lambda: view.accessibleName() == nothing_started())
    assert not button(bot, "add_profile").isVisible()
    bot.wiring.search.bar.edit.setText("abc")
    bot.qtbot.waitUntil(lambda: not view.isVisible())


def test_both_doors_are_seen_whole_where_the_window_is_small(open_window: OpenWindow) -> None:
    bot = open_window()
    view = bot.wiring.first_run.view
    bot.window.resize(1280, 720)
    bot.qtbot.waitUntil(view.isVisible)
    for name in ("add_profile", "practise", "practise_more"):
        one = button(bot, name)
        bot.qtbot.waitUntil(lambda one=one: one.visibleRegion().boundingRect() == one.rect())
    bot.start_room("practice-1")
    details = bot.wiring.details
    bot.qtbot.waitUntil(lambda: details.visibleRegion().contains(details.rect().center()))


def test_they_are_hidden_with_the_history(open_window: OpenWindow) -> None:
    bot = open_window()
    view = bot.wiring.first_run.view
    bot.qtbot.waitUntil(view.isVisible)
    bot.window.main_splitter.hide()
    assert not view.isVisible()
    bot.window.main_splitter.show()
    assert view.isVisible()
