"""What is offered while the word of a state is typed: rows do not hold that word, the filter of states finds them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gme_console.ui.texts.search_text import state_is, state_meant
from gme_console.ui.theme.style import Role, set_role

if TYPE_CHECKING:
    from gme_console.ui.search.filters import WordsChip


class StateSuggestion(QPushButton):
    """UI thread. A press puts the filter in the place of the word."""

    def __init__(self, states: WordsChip, edit: QLineEdit, parent: QWidget) -> None:
        super().__init__(parent)
        self._states, self._edit = states, edit
        self._meant = ""
        self.setObjectName("find_this_state")
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        set_role(self, Role.CHIP)
        self.hide()
        self.clicked.connect(self._take)

    def offer_for(self, text: str) -> None:
        """Is there while the text names a state."""
        self._meant = state_meant(text)
        if self._meant:
            self.setText(state_is(self._meant))
            self.setAccessibleName(self.text())
        self.setVisible(bool(self._meant))

    @Slot()
    def _take(self) -> None:
        meant = self._meant
        self._edit.setFocus()
        self._edit.clear()
        self._states.choose(self._states.chosen | {meant})
