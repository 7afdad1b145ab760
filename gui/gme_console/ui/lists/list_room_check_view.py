"""What is known of a list's rooms that record already: asked once the list is painted, shown as the answers come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from gme_console.ui.texts.batch.list_text import room_check_text

if TYPE_CHECKING:
    from gme_console.engine.batches.list_room_check import ListRoomCheck
    from gme_console.ui.lists.list_model import ListModel
    from gme_console.ui.lists.list_options import ListOptions

_SHOWN_MS = 250
"""After that a list is painted, which the questions and their answers would delay."""

_ANSWERS_MS = 250
"""Between two changes of what is shown."""


class ListRoomCheckView(QObject):
    """UI thread. What is known of the rooms is shown _ANSWERS_MS after it changed."""

    def __init__(self, room_check: ListRoomCheck, model: ListModel, options: ListOptions, parent: QObject) -> None:
        super().__init__(parent)
        self._room_check = room_check
        self._model = model
        self._options = options
        self._ask = QTimer(self, singleShot=True, interval=_SHOWN_MS)
        self._ask.timeout.connect(self._begin)
        self._show_later = QTimer(self, singleShot=True, interval=_ANSWERS_MS)
        self._show_later.timeout.connect(self._show)
        room_check.changed.connect(self._changed)

    def begin_soon(self) -> None:
        """Another list is shown."""
        self._room_check.stop()
        self._ask.start()

    def stop(self) -> None:
        self._room_check.stop()
        self._ask.stop()
        self._show_later.stop()

    @Slot()
    def _begin(self) -> None:
        if self._model.rows is None:  # lent to somebody who corrects it
            self._ask.start()
            return
        self._room_check.begin(self._model.rows.rooms())
        self._show()

    @Slot()
    def _changed(self) -> None:
        if not self._show_later.isActive():
            self._show_later.start()

    @Slot()
    def _show(self) -> None:
        rows = self._model.rows
        if rows is not None:
            self._options.show_looked(room_check_text(self._room_check.count, len(rows)) if len(rows) else "")
            self._model.show_states()
