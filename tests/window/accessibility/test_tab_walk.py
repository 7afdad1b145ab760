"""By keyboard alone: Tab comes to everything that can be used, comes round again, and where it is can be seen."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QTextEdit,
    QWidget,
)

from every_dialog import PLACES, close_all, opened, window_with_rows
from gme_console.ui.theme.colors import LIGHT, use_theme
from gme_console.ui.theme.focus_ring import FocusRings
from gme_console.ui.theme.theme_switch import ThemeChoice, ThemeSwitch
from task_presses import quick_bot
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
USED = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QAbstractSpinBox, QTextEdit, QPlainTextEdit)
CONTROL = Qt.KeyboardModifier.ControlModifier
MOST = 200
BY_OTHER_KEYS = {"command_list", "preset_list", "check_steps"}
"""Lists that Up and Down move in while their line is typed into, and a table that the report says, too."""
ROUND_IT = 6
"""Pixels round a widget in which a ring may be drawn."""


def turn() -> None:
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def tab(root: QWidget) -> QWidget:
    """Where Tab leads; a date lets it go only after its last part."""
    at = root.focusWidget()
    assert at is not None, "nothing has the focus"
    for _ in range(4):
        QTest.keyClick(at, Qt.Key.Key_Tab, CONTROL if takes_tab(at) else Qt.KeyboardModifier.NoModifier)
        turn()
        if root.focusWidget() is not at:
            break
    now = root.focusWidget()
    assert now is not None
    return now


def walk(root: QWidget) -> list[QWidget]:
    """Where Tab comes to, from where the focus is until it is there again."""
    root.activateWindow()
    turn()
    begin = root.focusWidget()
    assert begin is not None, "nothing has the focus"
    stops = [begin]
    while (now := tab(root)) is not begin:
        stops.append(now)
        assert len(stops) < MOST, "Tab never comes round"
    return stops


def takes_tab(widget: QWidget) -> bool:
    return isinstance(widget, QTextEdit | QPlainTextEdit) and not widget.tabChangesFocus()


def used(root: QWidget) -> Iterator[QWidget]:
    for one in root.findChildren(QWidget):
        if not isinstance(one, USED) or one.window() is not root or not one.isVisible() or not one.isEnabled():
            continue
        if isinstance(one, QHeaderView) or one.objectName().startswith("qt_"):
            continue
        if inside(one, QComboBox) or inside(one, QAbstractSpinBox) or inside(one, QCalendarWidget):
            continue
        yield one


def inside(widget: QWidget, kind: type[QWidget]) -> bool:
    above = widget.parentWidget()
    return above is not None and (isinstance(above, kind) or inside(above, kind))


def reached(widget: QWidget, stops: list[QWidget]) -> bool:
    """By Tab, or by the arrows from one of its group, or it is part of what Tab comes to, such as a row's button."""
    if any(stop is widget or widget.isAncestorOf(stop) for stop in stops):
        return True
    if isinstance(widget, QRadioButton):
        return any(one in stops for one in widget.parentWidget().findChildren(QRadioButton))
    if widget.objectName() in BY_OTHER_KEYS:
        return True
    return any(isinstance(stop, QAbstractItemView) and stop.isAncestorOf(widget) for stop in stops)


def missed(root: QWidget) -> list[str]:
    stops = walk(root)
    return [f"{type(one).__name__} {one.objectName()}" for one in used(root) if not reached(one, stops)]


def test_the_window(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    bot.window.resize(1280, 900)
    assert not missed(bot.window)


def test_every_dialog(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    wrong = []
    for place in PLACES:
        wrong += [(place, one) for one in missed(opened(bot, place))]
        close_all(bot)
    assert not wrong, "\n".join(map(str, wrong))


def look(root: QWidget, widget: QWidget) -> QImage:
    place = QRect(widget.mapTo(root, QPoint()), widget.size()).adjusted(-ROUND_IT, -ROUND_IT, ROUND_IT, ROUND_IT)
    return root.grab(place).toImage()


@pytest.fixture(params=[ThemeChoice.LIGHT, ThemeChoice.HIGH_CONTRAST])
def dressed(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """As the program runs."""
    before = qapp.palette()
    switch, rings = ThemeSwitch(qapp, request.param), FocusRings(qapp)
    switch.dress()
    yield
    rings.deleteLater()
    qapp.setStyleSheet("")
    qapp.setPalette(before)
    use_theme(LIGHT)


@pytest.mark.usefixtures("dressed")
def test_where_the_focus_is_can_be_seen(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    bot.window.resize(1280, 900)
    bot.window.activateWindow()
    turn()
    begin = at = bot.window.focusWidget()
    unseen, stops = [], 0
    while at is not begin or not stops:
        assert at is not None
        with_it = look(bot.window, at)
        now = tab(bot.window)
        if look(bot.window, at) == with_it:
            unseen.append(f"{type(at).__name__} {at.objectName()}")
        at, stops = now, stops + 1
        assert stops < MOST
    assert stops > 10
    assert not unseen, "\n".join(unseen)
