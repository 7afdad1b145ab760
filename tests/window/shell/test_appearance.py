"""The look is chosen in the View menu, seen at once, and the next window begins with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu

from gme_console.engine.window_state import read_window_state
from gme_console.ui.theme.colors import DARK, HIGH_CONTRAST, HIGH_CONTRAST_DARK, LIGHT, Theme, theme
from gme_console.ui.theme.theme_switch import ThemeChoice, ThemeSwitch
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]


@pytest.fixture
def switch(qapp: QApplication) -> Iterator[ThemeSwitch]:
    before = QPalette(qapp.palette())
    made = ThemeSwitch(qapp, ThemeChoice.SYSTEM)
    yield made
    made.choose(ThemeChoice.LIGHT)
    made.choose(ThemeChoice.SYSTEM)
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    made.deleteLater()


class Hints(QObject):
    """What a system wants, where it can be told to want something else: both kinds of hints that Qt has."""

    colorSchemeChanged = Signal(Qt.ColorScheme)
    contrastPreferenceChanged = Signal(Qt.ContrastPreference)

    def __init__(self) -> None:
        super().__init__()
        self.scheme = Qt.ColorScheme.Light
        self.contrast = Qt.ContrastPreference.NoPreference

    def accessibility(self) -> Hints:
        return self

    def colorScheme(self) -> Qt.ColorScheme:
        return self.scheme

    def setColorScheme(self, scheme: Qt.ColorScheme) -> None:
        self.turn(scheme)

    def unsetColorScheme(self) -> None:
        self.turn(Qt.ColorScheme.Light)

    def contrastPreference(self) -> Qt.ContrastPreference:
        return self.contrast

    def turn(self, scheme: Qt.ColorScheme) -> None:
        self.scheme = scheme
        self.colorSchemeChanged.emit(scheme)

    def prefer(self, contrast: Qt.ContrastPreference) -> None:
        self.contrast = contrast
        self.contrastPreferenceChanged.emit(contrast)


@pytest.fixture
def hints(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Hints:
    made = Hints()
    monkeypatch.setattr(qapp, "styleHints", lambda: made)
    return made


@pytest.fixture
def following(hints: Hints, switch: ThemeSwitch) -> ThemeSwitch:
    """A switch that hears of what those hints tell."""
    return switch


def entry(bot: WindowBot, text: str) -> QAction:
    """As the View menu has it."""
    view = next(menu for menu in bot.window.menu_bar.findChildren(QMenu) if menu.title() == "&View")
    look = next(action.menu() for action in view.actions() if action.text() == "&Appearance")
    assert isinstance(look, QMenu)
    return next(action for action in look.actions() if action.text() == text)


def test_a_look_is_seen_at_once_and_kept(open_window: OpenWindow, switch: ThemeSwitch) -> None:
    bot = open_window(theme=switch)
    assert theme() is LIGHT
    assert entry(bot, "Like the &system").isChecked()
    entry(bot, "&Dark").trigger()
    assert theme() is DARK
    assert bot.window.palette().window().color() == QColor(DARK.window)
    assert bot.wiring.history.palette().base().color() == QColor(DARK.panel)
    entry(bot, "&High contrast").trigger()
    assert theme() is HIGH_CONTRAST
    assert not entry(bot, "&Dark").isChecked()
    bot.close()
    assert ThemeChoice.named(read_window_state(bot.folder).theme) is ThemeChoice.HIGH_CONTRAST


HIGH = Qt.ContrastPreference.HighContrast
ANY = Qt.ContrastPreference.NoPreference


def test_the_wish_for_contrast_and_the_scheme_of_the_system_are_followed_while_the_window_is_open(
    open_window: OpenWindow, hints: Hints, following: ThemeSwitch, monkeypatch: pytest.MonkeyPatch
) -> None:
    bot = open_window(theme=following)
    told: list[Theme] = []
    dress = following.dress
    monkeypatch.setattr(following, "dress", lambda: (told.append(theme()), dress()))
    hints.prefer(HIGH)
    assert bot.window.palette().window().color() == QColor(HIGH_CONTRAST.window)
    hints.turn(Qt.ColorScheme.Dark)
    assert bot.window.palette().window().color() == QColor(HIGH_CONTRAST_DARK.window)
    assert bot.wiring.history.palette().base().color() == QColor(HIGH_CONTRAST_DARK.panel)
    hints.prefer(ANY)
    assert bot.window.palette().window().color() == QColor(DARK.window)
    hints.turn(Qt.ColorScheme.Light)
    assert bot.window.palette().window().color() == QColor(LIGHT.window)
    assert told == [HIGH_CONTRAST, HIGH_CONTRAST_DARK, DARK, LIGHT], "each once"
    hints.prefer(ANY)
    assert len(told) == 4, "what is so already repaints nothing"


def test_what_was_chosen_stays_whatever_the_system_wants(
    open_window: OpenWindow, hints: Hints, following: ThemeSwitch
) -> None:
    bot = open_window(theme=following)
    entry(bot, "&Light").trigger()
    hints.prefer(HIGH)
    hints.turn(Qt.ColorScheme.Dark)
    assert theme() is LIGHT
    entry(bot, "&High contrast").trigger()
    hints.prefer(ANY)
    assert theme() is HIGH_CONTRAST
    hints.prefer(HIGH)
    entry(bot, "Like the &system").trigger()
    assert theme() is HIGH_CONTRAST


def test_a_system_that_wants_contrast_has_it_from_the_first_window_on(
    qapp: QApplication, hints: Hints, following: ThemeSwitch
) -> None:
    hints.contrast, hints.scheme = HIGH, Qt.ColorScheme.Dark
    first = ThemeSwitch(qapp, ThemeChoice.SYSTEM)
    assert theme() is HIGH_CONTRAST_DARK
    first.deleteLater()


def test_rows_that_stand_close_stay_so_in_the_next_window(open_window: OpenWindow) -> None:
    bot = open_window()
    height = bot.wiring.history.verticalHeader().defaultSectionSize()
    entry(bot, "&Compact rows").trigger()
    compact = bot.wiring.history.verticalHeader().defaultSectionSize()
    assert compact < height
    bot.close()
    again = open_window()
    assert again.wiring.history.verticalHeader().defaultSectionSize() == compact
    assert entry(again, "&Compact rows").isChecked()


def test_what_this_console_does_not_know_looks_like_the_system() -> None:
    assert ThemeChoice.named("sepia") is ThemeChoice.named("") is ThemeChoice.SYSTEM


def test_the_table_that_fills_itself_follows(open_window: OpenWindow, switch: ThemeSwitch) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT):
        switch.choose(choice)
        seen = bot.wiring.history.viewport().grab().toImage()
        assert seen.pixelColor(5, seen.height() - 5) == QColor(theme().panel)
