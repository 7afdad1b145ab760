"""What later starts of the same data folder want of this console."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.app.handover import HandedOver, HandoverServer
from gme_console.app.single_instance import is_first_of

if TYPE_CHECKING:
    from gme_console.app.session import Session
    from gme_console.ui.paste.form_filler import FormFiller

AGAIN_MS = 10_000
"""How long after the first console of the folder has left another one takes its place, at most."""


class LaterInstances(QObject):
    """UI thread. A console that is not the first of its folder becomes it when that one is gone."""

    def __init__(self, folder: Path, session: Session, filler: FormFiller, *, is_first: bool) -> None:
        super().__init__()
        self._folder = folder
        self._session = session
        self.filler = filler
        self._server = HandoverServer(folder, session.open_practice)
        self._server.received.connect(self._take)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        self.is_first = is_first
        if is_first:
            self._server.listen()
        else:
            self._again.start()

    def close(self) -> None:
        self._again.stop()
        self._server.close()

    @Slot(object)
    def _take(self, wanted: HandedOver) -> None:
        if wanted.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = wanted.activation  # where Qt looks for it when a window comes forward
        self.filler.come_forward()
        if wanted.draft is not None:
            self.filler.fill(wanted.draft)

    @Slot()
    def _ask_again(self) -> None:
        self._session.on_disk(partial(is_first_of, self._folder), self._told)

    def _told(self, is_first: bool) -> None:
        if is_first and self._again.isActive():
            self._again.stop()
            self.is_first = True
            self._server.listen()
