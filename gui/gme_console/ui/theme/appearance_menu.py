"""How the window looks, to be chosen in the View menu: like the system, light, dark, high contrast; compact rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.theme_switch import ThemeChoice

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.ui.theme.theme_switch import ThemeSwitch


class AppearanceMenu(QMenu):
    """UI thread. A choice is seen at once. `compact_rows`: an action for the tables."""

    def __init__(self, switch: ThemeSwitch | None, compact: bool, parent: QWidget) -> None:
        """Without a `switch` there are no themes to choose."""
        super().__init__(tr("&Appearance"), parent)
        self._switch = switch
        self.compact_rows = QAction(tr("&Compact rows"), self)
        self.compact_rows.setCheckable(True)
        self.compact_rows.setChecked(compact)
        if switch is not None:
            self._offer_themes(switch)
            self.addSeparator()
        self.addAction(self.compact_rows)

    @property
    def theme_choice(self) -> str:
        """As it is kept: "" for that of the system."""
        choice = ThemeChoice.SYSTEM if self._switch is None else self._switch.choice
        return "" if choice is ThemeChoice.SYSTEM else str(choice)

    def _offer_themes(self, switch: ThemeSwitch) -> None:
        words = {
            ThemeChoice.SYSTEM: tr("Like the &system"),
            ThemeChoice.LIGHT: tr("&Light"),
            ThemeChoice.DARK: tr("&Dark"),
            ThemeChoice.HIGH_CONTRAST: tr("&High contrast"),
        }
        group = QActionGroup(self)
        for choice, text in words.items():
            action = QAction(text, self)
            action.setData(choice)
            action.setCheckable(True)
            action.setChecked(choice is switch.choice)
            group.addAction(action)
            self.addAction(action)
        group.triggered.connect(self._theme_chosen)

    @Slot(QAction)
    def _theme_chosen(self, action: QAction) -> None:
        if self._switch is not None:
            self._switch.choose(ThemeChoice(action.data()))
