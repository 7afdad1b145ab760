"""One press shows what is live, and another all again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QPushButton, QWidget

from gme_console.ui.texts.search_text import live_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role

if TYPE_CHECKING:
    from gme_console.ui.search.filters import WordsChip

_LIVE = frozenset({"live"})


class LiveChip(QPushButton):
    """UI thread. Looks pressed while the filter of states lets nothing else through."""

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
        self.setText(live_words(count))
        self.setAccessibleName(self.text())

    @Slot(bool)
    def _pressed(self, chosen: bool) -> None:
        self._states.choose(_LIVE if chosen else frozenset())
        self._follow()

    @Slot()
    def _follow(self) -> None:
        self.setChecked(self._states.chosen == _LIVE)
