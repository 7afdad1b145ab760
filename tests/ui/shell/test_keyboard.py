"""Which keys are the window's, and what a held key does."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gme_console.engine.window_state import WindowState
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.keyboard import Keyboard
from key_schemes import GIVEN_UP, SCHEMES

KEYPRESS, OVERRIDE, RELEASE = QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride, QEvent.Type.KeyRelease
CONTROL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier


def combination(keys: str) -> int:
    return QKeySequence(keys)[0].toCombined()


@pytest.mark.parametrize("scheme", SCHEMES)
def test_no_key_of_the_window_is_an_editing_key_but_those_that_the_fields_give_up(qtbot: QtBot, scheme: str) -> None:
    window = MainWindow(WindowState())
    qtbot.addWidget(window)
    editing = {combination(keys): keys for keys in SCHEMES[scheme].split()}
    commands = window.menu_bar.combinations()
    assert combination("Ctrl+Return") in commands
    both = {editing[key] for key in commands if key in editing}
    assert both == (GIVEN_UP if scheme == "x11" else set())


class Host(QWidget):
    """Keeps what is delivered to each of its parts."""

    def __init__(self) -> None:
        super().__init__()
        self.line, self.lines, self.button = QLineEdit(self), QPlainTextEdit(self), QPushButton("Do", self)
        layout = QVBoxLayout(self)
        self.clicks = 0
        self.button.setAutoDefault(True)
        self.button.clicked.connect(self._clicked)
        for widget in (self.line, self.lines, self.button):
            layout.addWidget(widget)

    def _clicked(self) -> None:
        self.clicks += 1

    def send(
        self, kind: QEvent.Type, key: Qt.Key, at: int, modifier: Qt.KeyboardModifier = NONE, text: str = ""
    ) -> bool:
        """To the window as the platform does; whether it was accepted."""
        event = QKeyEvent(kind, key, modifier, 10, 0, 0, text)
        event.setTimestamp(at)
        event.ignore()
        QCoreApplication.sendEvent(self.windowHandle(), event)
        return event.isAccepted()

    def press(self, key: Qt.Key, at: int, text: str = "") -> None:
        """Pressed and let go 50 ms later."""
        self.send(OVERRIDE, key, at, text=text)
        self.send(KEYPRESS, key, at, text=text)
        self.send(RELEASE, key, at + 50)


@pytest.fixture
def host(qtbot: QtBot) -> Iterator[Host]:
    host = Host()
    qtbot.addWidget(host)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    Keyboard(application, host, {combination("Ctrl+E")})
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    return host


@pytest.mark.parametrize(("gap", "clicks"), [(0, 1), (4, 1), (5, 2), (300, 2)])
@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_a_button_is_pressed_again_only_after_it_was_let_go(host: Host, key: Qt.Key, gap: int, clicks: int) -> None:
    host.button.setFocus()
    host.press(key, 1000)
    host.press(key, 1050 + gap)
    assert host.clicks == clicks


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_presses_the_button_in_focus_whatever_the_default_is(host: Host, key: Qt.Key) -> None:
    host.button.setAutoDefault(False)
    host.button.setFocus()
    host.press(key, 1000)
    host.press(key, 1050)
    assert host.clicks == 1
    host.line.setFocus()
    host.press(key, 2000)
    assert host.clicks == 1


@pytest.mark.parametrize(("gap", "accepted"), [(0, True), (3, True), (40, False)])
def test_a_held_key_is_no_shortcut(host: Host, gap: int, accepted: bool) -> None:
    host.button.setFocus()
    assert not host.send(OVERRIDE, Qt.Key.Key_Return, 1000, CONTROL)
    host.send(RELEASE, Qt.Key.Key_Return, 1660, CONTROL)
    assert host.send(OVERRIDE, Qt.Key.Key_Return, 1660 + gap, CONTROL) is accepted


def test_a_key_that_was_a_shortcut_reaches_no_widget_while_it_is_held(host: Host) -> None:
    host.button.setFocus()
    host.send(OVERRIDE, Qt.Key.Key_Return, 1000, CONTROL)  # and no press: the shortcut has it
    for at in (1660, 1700):
        host.send(RELEASE, Qt.Key.Key_Return, at, CONTROL)
        host.send(OVERRIDE, Qt.Key.Key_Return, at, CONTROL)
        host.send(KEYPRESS, Qt.Key.Key_Return, at, CONTROL)
    assert host.clicks == 0


@pytest.mark.parametrize(
    ("place", "key", "text", "typed"),
    [
        ("line", Qt.Key.Key_A, "a", "aaa"),
        ("lines", Qt.Key.Key_A, "a", "aaa"),
        ("lines", Qt.Key.Key_Return, "\r", "\n\n\n"),
    ],
)
def test_a_held_key_types_on_where_it_was_pressed(host: Host, place: str, key: Qt.Key, text: str, typed: str) -> None:
    widget = host.line if place == "line" else host.lines
    widget.setFocus()
    for at in (1000, 1050, 1100):
        host.press(key, at, text)
    assert (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()) == typed


def test_a_held_key_types_nothing_where_it_was_not_pressed(host: Host) -> None:
    host.button.setFocus()
    host.press(Qt.Key.Key_Space, 1000, " ")
    host.lines.setFocus()
    host.press(Qt.Key.Key_Space, 1050, " ")
    assert host.lines.toPlainText() == ""
    host.press(Qt.Key.Key_Space, 1300, " ")
    assert host.lines.toPlainText() == " "


class Greedy(QLineEdit):
    """Takes every key for itself."""

    def event(self, event: QEvent) -> bool:
        if event.type() == OVERRIDE:
            event.accept()
            return True
        return super().event(event)


@pytest.mark.parametrize(("key", "taken"), [(Qt.Key.Key_E, False), (Qt.Key.Key_A, True)])
def test_a_field_leaves_the_keys_of_the_window_to_it(host: Host, key: Qt.Key, taken: bool) -> None:
    greedy = Greedy(host)
    greedy.show()
    greedy.setFocus()
    assert host.send(OVERRIDE, key, 1000, CONTROL) is taken
