"""The look is chosen in the View menu, seen at once, and the next window begins with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAction, QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu

from gme_console.engine.window_state import read_window_state
from gme_console.ui.theme.colors import DARK, HIGH_CONTRAST, LIGHT
from gme_console.ui.theme.current import ThemeChoice, ThemeSwitch, theme
from window_desk import Desk

OpenDesk = Callable[..., Desk]


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


def entry(desk: Desk, text: str) -> QAction:
    """As the View menu has it."""
    view = next(menu for menu in desk.window.menu_bar.findChildren(QMenu) if menu.title() == "&View")
    look = next(action.menu() for action in view.actions() if action.text() == "&Appearance")
    assert isinstance(look, QMenu)
    return next(action for action in look.actions() if action.text() == text)


def test_a_look_is_seen_at_once_and_kept(open_desk: OpenDesk, switch: ThemeSwitch) -> None:
    desk = open_desk(theme=switch)
    assert theme() is LIGHT
    assert entry(desk, "Like the &system").isChecked()
    entry(desk, "&Dark").trigger()
    assert theme() is DARK
    assert desk.window.palette().window().color() == QColor(DARK.window)
    assert desk.workbench.history.palette().base().color() == QColor(DARK.panel)
    entry(desk, "&High contrast").trigger()
    assert theme() is HIGH_CONTRAST
    assert not entry(desk, "&Dark").isChecked()
    desk.close()
    assert ThemeChoice.kept(read_window_state(desk.folder).theme) is ThemeChoice.HIGH_CONTRAST


def test_rows_that_stand_close_stay_so_in_the_next_window(open_desk: OpenDesk) -> None:
    desk = open_desk()
    height = desk.workbench.history.verticalHeader().defaultSectionSize()
    entry(desk, "&Compact rows").trigger()
    compact = desk.workbench.history.verticalHeader().defaultSectionSize()
    assert compact < height
    desk.close()
    again = open_desk()
    assert again.workbench.history.verticalHeader().defaultSectionSize() == compact
    assert entry(again, "&Compact rows").isChecked()


def test_what_this_console_does_not_know_looks_like_the_system() -> None:
    assert ThemeChoice.kept("sepia") is ThemeChoice.kept("") is ThemeChoice.SYSTEM
