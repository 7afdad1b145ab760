"""Runs the real `gme-console` and prints, a few times a second, what is in its form: `form_process.py ARGUMENT...`

It is left when the standard input ends.
"""

from __future__ import annotations

import json
import sys

from PySide6.QtCore import QSocketNotifier, QTimer

import gme_console.app.startup as startup_module
from gme_console.app.cli import main

LINES_MS = 100


class ToldStartup(startup_module.Startup):
    def _building_rest(self):  # type: ignore[no-untyped-def]
        yield from super()._building_rest()
        self._sent = 0
        self._window.form.start_requested.connect(self._count)
        self._telling = QTimer(self, interval=LINES_MS)
        self._telling.timeout.connect(self._tell)
        self._telling.start()
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self._window.leave)

    def _count(self) -> None:
        self._sent += 1

    def _tell(self) -> None:
        form, console = self._window.form, self._session.console
        request = form.request()
        told = {
            "listed": console.profiles.is_listed and console.profiles.is_ready(console.profiles.chosen),
            "first": self._later_instances.is_first,
            "room": request.RoomId,
            "mode": request.RecordMode,
            "only": request.SubscribeRecordUserIds.SubscribeUserIds,
            "but": request.SubscribeRecordUserIds.UnSubscribeUserIds,
            "application": str(request.BizId),
            "sent": self._sent,
            "notice": not self._window._notices.isHidden(),
            "practice": self._practice(),
        }
        print(json.dumps(told), flush=True)

    def _practice(self) -> str:
        known = self._session.console.profiles.credentials._known
        return next((target.endpoint.url for key, target in known.items() if key[0] == "practice"), "")


import gme_console.app.run as run_module  # noqa: E402

run_module.Startup = ToldStartup  # type: ignore[misc]
sys.exit(main(sys.argv[1:]))
