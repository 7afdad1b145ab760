"""A window round the start form, as small as can be: it owns the two shortcuts and keeps what was asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gme_console.ui.recording.start_form import StartForm

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord

BIZ_ID = 3400352518
Widget = TypeVar("Widget", bound=QWidget)


class Host(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.form = StartForm()
        self.form.set_biz_id(BIZ_ID)
        self.asked: list[StartRecord] = []
        self.form.start_requested.connect(self.asked.append)
        layout = QVBoxLayout(self)
        self.form.application.setMinimumWidth(1)
        layout.addWidget(self.form.application)  # stands in the window's band
        layout.addWidget(self.form, 1)
        QShortcut(QKeySequence("Ctrl+N"), self, self.form.empty)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.form.start)

    def find(self, kind: type[Widget], name: str) -> Widget:
        found = self.findChild(kind, name)
        assert found is not None, name
        return found

    def room(self) -> QLineEdit:
        return self.find(QLineEdit, "RoomId")

    def only(self) -> QLineEdit:
        return self.find(QLineEdit, "SubscribeUserIds")

    def left_out(self) -> QLineEdit:
        return self.find(QLineEdit, "UnSubscribeUserIds")

    def text(self, name: str) -> str:
        """What a label says, "" when it is not shown."""
        label = self.find(QLabel, name)
        return label.text() if label.isVisible() else ""

    def sentence(self) -> str:
        return self.text("WhoSentence")


def show_host(qtbot: QtBot) -> Host:
    host = Host()
    qtbot.addWidget(host)
    with qtbot.waitExposed(host):
        host.show()
    host.activateWindow()
    qtbot.waitUntil(host.isActiveWindow)
    return host


def focus_widget() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget
