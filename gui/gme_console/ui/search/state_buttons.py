"""Two buttons that set the filter of states: only what is live, and the state whose word is being typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from gme_console.ui.texts.search_text import live_text, state_is, state_meant
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role

if TYPE_CHECKING:
    from gme_console.ui.search.filters import WordsChip

_LIVE = frozenset({"live"})


class LiveChip(QPushButton):
    """UI thread. One press shows what is live, another all again; looks pressed while the filter lets nothing else
    through.
    """

    def __init__(self, states: WordsChip, parent: QWidget) -> None:
        super().__init__(parent)
        self._states = states
        self.setObjectName("find_live")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr("Only recordings that go on"))
        self.setAccessibleDescription(self.toolTip())
        set_role(self, Role.CHIP)
        self.show_count(0)
        self.clicked.connect(self._pressed)
        states.changed.connect(self._follow)

    def show_count(self, count: int) -> None:
        """How many recordings go on."""
        self.setText(live_text(count))
        self.setAccessibleName(self.text())

    @Slot(bool)
    def _pressed(self, chosen: bool) -> None:
        self._states.choose(_LIVE if chosen else frozenset())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._states.chosen == _LIVE)


class StateSuggestion(QPushButton):
    """UI thread. Rows do not hold the word of a state: a press puts the filter in its place."""

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
        """Visible while the text names a state."""
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
