"""What is set once: kept beside the history, in force at once where that can be, behind what the command line says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPushButton, QSpinBox

from gme_console.app.command_line.arguments import parsed
from gme_console.app.options import Options, as_arguments, with_preferences
from gme_console.engine.preferences import FILE_NAME, SPANS, Preferences, read_preferences
from gme_console.engine.settings import BACKUPS, REQUEST_S
from gme_console.ui.shell.window_actions import Action
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]


def opened(bot: WindowBot, name: str = "preferences") -> QDialog:
    bot.qtbot.waitUntil(lambda: any(one.isVisible() for one in bot.window.findChildren(QDialog, name)))
    return next(one for one in bot.window.findChildren(QDialog, name) if one.isVisible())


def number(dialog: QDialog, name: str) -> QSpinBox:
    found = dialog.findChild(QSpinBox, f"preference_{name}")
    assert found is not None
    return found


def press(dialog: QDialog, which: QDialogButtonBox.StandardButton) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    buttons.button(which).click()


def test_they_are_kept_and_in_force_at_once_where_that_can_be(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.PREFERENCES].trigger()
    dialog = opened(bot)
    for name, value in (("timeout", 30), ("rate", 5), ("alarm", 60), ("backups", 0)):
        assert (number(dialog, name).minimum(), number(dialog, name).maximum()) == SPANS[name]
        number(dialog, name).setValue(value)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    bot.qtbot.waitUntil(lambda: bot.console.preferences.saved == Preferences(30, 5, 60, 0), timeout=5000)
    assert read_preferences(bot.folder) == Preferences(30, 5, 60, 0)
    assert bot.console.preferences.in_force == Preferences(REQUEST_S, 5, 60, 0)
    assert bot.console.alarms.nobody_s == 60
    assert bot.console._scheduler._rate == 5
    assert not any(one.isVisible() for one in bot.window.findChildren(QDialog, "preferences"))


def test_what_the_command_line_says_wins_and_is_said(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.console.preferences.begin(Preferences(rate=5), Preferences(rate=3), frozenset({"rate"}))
    bot.window.menu_bar[Action.PREFERENCES].trigger()
    dialog = opened(bot)
    assert not number(dialog, "rate").isEnabled()
    assert number(dialog, "rate").value() == 5
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "The command line says --rate 3, which wins while this console runs." in shown
    assert "when the console is started again" in shown
    number(dialog, "alarm").setValue(90)
    press(dialog, QDialogButtonBox.StandardButton.RestoreDefaults)
    assert number(dialog, "alarm").value() == 120
    assert number(dialog, "rate").value() == 5
    number(dialog, "alarm").setValue(90)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    bot.qtbot.waitUntil(lambda: bot.console.alarms.nobody_s == 90, timeout=5000)
    assert read_preferences(bot.folder) == Preferences(rate=5, alarm=90)
    assert bot.console._scheduler._rate == 3


def test_what_cannot_be_kept_is_said_and_can_be_saved_again(open_window: OpenWindow) -> None:
    bot = open_window()
    (bot.folder / FILE_NAME).mkdir()
    bot.window.menu_bar[Action.PREFERENCES].trigger()
    dialog = opened(bot)
    number(dialog, "alarm").setValue(90)
    press(dialog, QDialogButtonBox.StandardButton.Save)
    remark = dialog.findChild(QLabel, "preferences_remark")
    assert remark is not None
    bot.qtbot.waitUntil(lambda: bool(remark.text()), timeout=5000)
    (bot.folder / FILE_NAME).rmdir()
    press(dialog, QDialogButtonBox.StandardButton.Save)
    bot.qtbot.waitUntil(lambda: read_preferences(bot.folder).alarm == 90, timeout=5000)


def test_your_name_is_there_too(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.PREFERENCES].trigger()
    button = opened(bot).findChild(QPushButton, "preferences_name")
    assert button is not None
    button.click()
    assert opened(bot, "your_name").isVisible()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ("", Preferences()),
        ("[]", Preferences()),
        ('{"version": 1, "rate": 3}', Preferences(rate=3)),
        ('{"version": 1, "rate": 0, "backups": 7}', Preferences(backups=7)),
        ('{"version": 1, "rate": 21, "timeout": NaN, "alarm": 1e999}', Preferences()),
        ('{"version": 1, "rate": true, "timeout": "9", "alarm": null, "backups": 2.5}', Preferences()),
        ('{"version": 2, "rate": 3}', Preferences()),
    ],
)
def test_what_cannot_be_used_is_as_if_it_had_not_been_set(tmp_path: Path, content: str, expected: Preferences) -> None:
    (tmp_path / FILE_NAME).write_text(content)
    assert read_preferences(tmp_path) == expected


def test_only_what_was_given_wins_and_is_handed_on() -> None:
    arguments = parsed(["--rate", "3", "--timeo", "20"])
    assert arguments.given == {"rate", "timeout"}
    assert (arguments.rate, arguments.timeout, arguments.backups) == (3, 20.0, BACKUPS)
    options = Options(rate=3, timeout=20.0, given=arguments.given)
    used = with_preferences(options, Preferences(timeout=40, rate=9, alarm=30, backups=1))
    assert (used.timeout, used.rate, used.alarm, used.backups) == (20.0, 3, 30, 1)
    assert as_arguments(used) == ("--log-level", "info", "--rate", "3", "--timeout", "20.0")
    assert parsed(["--rate", "20"]).given == {"rate"}, "the default counts when it is given"


def test_the_file_holds_numbers_alone(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.console.preferences.save(Preferences(alarm=77), lambda: None, lambda _: None)
    bot.qtbot.waitUntil((bot.folder / FILE_NAME).exists, timeout=5000)
    fields = json.loads((bot.folder / FILE_NAME).read_text())
    assert fields == {"version": 1, **Preferences(alarm=77)._asdict()}
