"""Presses Start in the real window, and looks until the TaskId of the start is painted in its row."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot
from PySide6.QtWidgets import QLineEdit

from bench.keys import press_start, type_into
from bench.orders import Orders
from gme_console.engine.profiles.profile_messages import CredentialState, CredentialStatus
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ui.history.columns import Column

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ledger.records import Row
    from gme_console.ui.wiring import WindowWiring

_ROWS_LOOKED_AT = 10


class Presses(QObject):
    """Orders: `ready` (answered once a press could leave), `type` a room, and `press` Start for it."""

    def __init__(self, wiring: WindowWiring, console: Console) -> None:
        super().__init__(wiring)
        self._window = wiring.window
        self._history = wiring.history
        self._wanted = {"ledger", "credential"}
        self._asked_ready = False
        self._room = ""
        self._task = ""
        self._began = 0.0
        console.history.opened.connect(self._opened)
        console.profiles.credential_changed.connect(self._credential)
        console.recordings.form_room_checked.connect(self._room_told)
        console.recordings.row_answered.connect(self._row_answered)
        self._history.viewport().installEventFilter(self)

    def ready(self) -> None:
        self._asked_ready = True
        self._tell_ready()

    def type(self, room: str) -> None:
        """Answered when the console has told what the service says about the room: only then is it at rest."""
        self._room = room
        self._window.form.empty()
        field = self._window.findChild(QLineEdit, "RoomId")
        assert field is not None
        type_into(field, room)

    def press(self) -> None:
        self._task = ""
        self._began = 0.0
        press_start(self._window, self._begin)

    def _begin(self) -> None:
        self._began = time.perf_counter()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A row's TaskId counts once a repaint that has it is over: what is posted meanwhile runs right after it."""
        if self._task and self._began and event.type() == QEvent.Type.Paint and self._is_shown():
            self._room, self._task = "", ""
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))
        return super().eventFilter(watched, event)

    def customEvent(self, _event: QEvent) -> None:
        self._shown()

    def _shown(self) -> None:
        Orders.answer(ms=(time.perf_counter() - self._began) * 1000)
        self._began = 0.0

    def _is_shown(self) -> bool:
        model = self._history.model()
        return any(model.index(row, Column.TASK_ID).data() == self._task for row in range(_ROWS_LOOKED_AT))

    @Slot(object)
    def _row_answered(self, row: Row) -> None:
        if self._began and row.RoomId == self._room and row.TaskId is not None:
            self._task = str(row.TaskId)

    @Slot(object)
    def _room_told(self, report: RoomStatus) -> None:
        if report.RoomId == self._room and report.finding is not RoomState.ASKING and not self._began:
            Orders.answer(finding=report.finding.value, trouble=report.trouble)

    @Slot(object)
    def _opened(self, _opened: object) -> None:
        self._wanted.discard("ledger")
        self._tell_ready()

    @Slot(object)
    def _credential(self, status: CredentialStatus) -> None:
        if status.state is CredentialState.READY:
            self._wanted.discard("credential")
        self._tell_ready()

    def _tell_ready(self) -> None:
        if self._asked_ready and not self._wanted:
            self._asked_ready = False
            Orders.answer(ready=True)
