"""Makes the preview of a list piece by piece while the list is read: all at once takes more than a frame."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from gme_console.ui.lists.list_dialog import ListDialog
from gme_console.ui.lists.list_format import ListFormat
from gme_console.ui.lists.list_model import ListModel
from gme_console.ui.lists.list_options import ListOptions
from gme_console.ui.lists.list_page import ListParts, left_pane
from gme_console.ui.lists.list_table import ListTable

if TYPE_CHECKING:
    from gme_console.engine.batches.list_loader import ListLoader
    from gme_console.engine.batches.list_room_check import ListRoomCheck
    from gme_console.intake.room_list.list_requests import RowDefaults


class ListDialogBuilder(QObject):
    """UI thread. `then` is called once, with the dialog, unless `drop` is called before."""

    def __init__(
        self,
        window: QWidget,
        profile: str,
        defaults: RowDefaults,
        ticket: str,
        room_check: ListRoomCheck,
        loader: ListLoader,
        then: Callable[[ListDialog], None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._profile = profile
        self._defaults = defaults
        self._ticket = ticket
        self._room_check = room_check
        self._loader = loader
        self._then = then
        self._steps = [self._make_dialog, self._make_format, self._make_options, self._make_table, self._build]
        self._dialog: ListDialog | None = None
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def drop(self) -> None:
        """Nobody wants it any more."""
        self._timer.stop()
        if self._dialog is not None and self._steps:
            self._dialog.deleteLater()
        self.deleteLater()

    @Slot()
    def _step(self) -> None:
        """Whatever came due meanwhile goes before the next one."""
        self._steps.pop(0)()
        if self._steps:
            self._timer.start()
        else:
            self.drop()

    def _make_dialog(self) -> None:
        self._model = ListModel(self._defaults, self._room_check.records)
        self._dialog = ListDialog(self._profile, self._model, self._room_check, self._loader, self._window)
        self._left, self._inside = left_pane(self._dialog)

    def _make_format(self) -> None:
        self._format = ListFormat(self._inside)

    def _make_options(self) -> None:
        self._options = ListOptions(self._defaults, self._ticket, self._inside)

    def _make_table(self) -> None:
        self._table = ListTable(self._model, self._dialog)

    def _build(self) -> None:
        if self._dialog is not None:
            self._dialog.build(ListParts(self._left, self._inside, self._format, self._options, self._table))
            self._then(self._dialog)
