"""Where Tab goes in the form."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from gme_console.ui.recording.mode_choice import ModeChoice
    from gme_console.ui.recording.user_scope import UserScope


class TabOrder(QObject):
    """UI thread. The order on the screen; only from the room Tab goes ahead to the ids, and then on from the room.

    On the phone nothing else is needed. Who comes to the ids in another way goes on from them.
    """

    def __init__(self, before: Sequence[QWidget], mode: ModeChoice, users: UserScope, after: Sequence[QWidget]) -> None:
        """The last `before` is the room."""
        super().__init__(users)
        self._room, self._mode, self._users = before[-1], mode, users
        self._ahead = False
        for first, second in pairwise((*before, *mode.buttons(), *users.stops(), *after)):
            QWidget.setTabOrder(first, second)
        for part in (users.only, users.left_out):
            part.box.edit.left.connect(self._left)

    def take(self, forward: bool) -> bool:
        """Whether Tab, or Shift+Tab, was taken out of the order."""
        from_room = forward and self._room.hasFocus()
        if from_room:
            stop: QWidget = self._users.box_edit()
        elif self._ahead:
            stop = self._mode.chosen_button() if forward else self._room
        else:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        self._ahead = from_room
        return True

    @Slot()
    def _left(self) -> None:
        self._ahead = False
