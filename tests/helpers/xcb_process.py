"""Runs the real `gme-console` in this process and answers questions about it: `xcb_process.py ARGUMENT...`

Each line of standard input holds, as JSON, a Python expression over `window`, `named`, `focus`, `keys`, `starts` and
the classes of Qt's widgets, and the value to wait for, or null; its value is printed. The window is left when the input
ends.
"""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6 import QtWidgets
from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QKeyEvent

import gme_console.ui.wiring as wiring_module
from gme_console.app.cli import main

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import CredentialStatus


LOOK_MS = 20
MARKS = {Qt.Key.Key_Pause: "Pause", Qt.Key.Key_ScrollLock: "Scroll_Lock"}


class Keys(QObject):
    """Tells when windows were told often enough that a key was let go, which Qt also says of a held one.

    And when one of MARKS was, which mean nothing to the console: what was pressed before it has been taken.
    """

    def __init__(self) -> None:
        super().__init__()
        self._more = 0

    def expect(self, more: int) -> None:
        self._more = more

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QtWidgets.QWidget) or not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.KeyRelease and event.key() in MARKS:
            print("taken", MARKS[event.key()], flush=True)
        elif event.type() == QEvent.Type.KeyRelease:
            self._more -= 1
            if self._more == 0:
                print("repeated", flush=True)
        return False


class AskedWiring(wiring_module.WindowWiring):
    def _connect(self) -> None:
        super()._connect()
        self._keys = Keys()
        self._starts: list[object] = []
        self.window.form.start_requested.connect(self._starts.append)
        QtWidgets.QApplication.instance().installEventFilter(self._keys)
        self._known = {
            **vars(QtWidgets),
            "window": self.window,
            "named": self._named,
            "focus": QtWidgets.QApplication.focusWidget,
            "keys": self._keys,
            "starts": self._starts,
        }
        self._asked = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._asked.activated.connect(self._take_question)
        self._question = ("", None)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._answer)
        self._console.profiles.credential_changed.connect(self._ready)

    def _named(self, name: str) -> QtWidgets.QWidget:
        shown = [one for one in QtWidgets.QApplication.allWidgets() if one.objectName() == name and one.isVisible()]
        return shown[0]

    def _ready(self, status: CredentialStatus) -> None:
        if status.ready:
            print("ready", flush=True)

    def _take_question(self) -> None:
        line = sys.stdin.readline()
        if line:
            self._question = json.loads(line)
            self._answer()
        else:
            self._asked.setEnabled(False)
            self.window.leave()

    def _answer(self) -> None:
        question, wanted = self._question
        try:
            answer = str(eval(question, dict(self._known)))
        except (IndexError, AttributeError) as error:  # what is asked about is not there yet
            answer = repr(error)
        if wanted in (None, answer):
            self._looking.stop()
            print("answer", answer, flush=True)
        elif not self._looking.isActive():
            self._looking.start()


wiring_module.WindowWiring = AskedWiring  # type: ignore[misc]
sys.exit(main(sys.argv[1:]))
