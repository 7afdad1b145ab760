"""Runs the real `gme-console` until its window says WORDS, prints all that it says, and closes it: `unusable_process.py
DO WORDS ARGUMENT...`. DO is Python that is run before.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

import gme_console.app.run as run_module
from gme_console.app.cli import main
from gme_console.app.startup import Startup
from gme_console.ui.main_window import MainWindow
from gme_console.ui.shell.notice_bar import NoticeBar

DO, WORDS, *ARGUMENTS = sys.argv[1:]
LOOK_MS = 50


class WatchedStartup(Startup):
    def begin(self) -> None:
        self.look = QTimer(self)
        self.look.timeout.connect(self.see)
        self.look.start(LOOK_MS)
        super().begin()

    def see(self) -> None:
        if self._garbage is None:
            return  # not open yet
        for window in QApplication.topLevelWidgets():
            notices = window.findChild(NoticeBar) if isinstance(window, MainWindow) else None
            if notices is not None and WORDS in notices.text() and notices.isVisible():
                self.look.stop()
                print(notices.text(), flush=True)
                window.leave()


exec(DO)
run_module.Startup = WatchedStartup  # type: ignore[misc]
sys.exit(main(ARGUMENTS))
