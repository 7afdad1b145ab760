"""Who presses here, as the window asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from gme_console.api.detail import message_of
from gme_console.engine.background import expecting
from gme_console.engine.presets.operator_file import Operator, OperatorFile
from gme_console.engine.presets.shared_json_file import SharedFileError

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.background import Background
    from gme_console.engine.history.ledger_thread import LedgerThread

Failed = Callable[["str | Detail"], None]


class OperatorService(QObject):
    """UI thread. The writer of the history reads the file itself when it opens; a change is passed to it here."""

    changed = Signal(object)  # Operator

    def __init__(self, file: OperatorFile, ledger: LedgerThread, disk: Background) -> None:
        """`disk` is the thread of the ledger's writer."""
        super().__init__()
        self._file = file
        self._ledger = ledger
        self._disk = disk
        self.operator = Operator("", "")

    def load(self) -> None:
        """`changed` follows."""
        self._disk.call(self._file.read, then=self._take)

    def set_name(self, name: str, then: Callable[[], None], failed: Failed) -> None:
        """An empty name falls back to the computer's. `failed` is given a full sentence why it was not saved."""

        def saved(operator: Operator) -> None:
            self._ledger.call(lambda writer: writer.sign(operator.pressed_by), _nothing, _nothing)
            self._take(operator)
            then()

        self._disk.call(
            partial(self._file.set_name, name),
            then=saved,
            failed=expecting(SharedFileError, lambda error: failed(message_of(error))),
        )

    def show_ticket(self, shows: bool) -> None:
        """For this session, whether or not it can be saved for the next one."""
        self._take(self.operator._replace(shows_ticket=shows))
        self._disk.call(partial(self._file.show_ticket, shows), failed=expecting(SharedFileError, _nothing))

    def _take(self, operator: Operator) -> None:
        if operator != self.operator:
            self.operator = operator
            self.changed.emit(operator)


def _nothing(_value: object) -> None:
    """A history that is not open asks who it is when it opens."""
