"""Under a read-only profile, what would act is not there: no entry, no key, no button."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gme_console.engine.recordings.row_rules import ACTING, RowAction
from gme_console.ui.shell.window_actions import Action

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.menu_bar import MenuBar


class ReadOnlyController(QObject):
    """UI thread. Belongs to the window. For the selected rows it counts what their own profiles allow."""

    def __init__(self, window: QWidget, console: Console, bar: MenuBar, history: HistoryView, form: StartForm) -> None:
        super().__init__(window)
        self._console = console
        self._bar = bar
        self._history = history
        self._form = form
        console.profiles.changed.connect(self._show)
        history.row_selected.connect(self._row_selected)
        self._show()

    @Slot()
    def _show(self) -> None:
        acts = not self._console.profiles.is_read_only()
        focused = self._form.window().focusWidget()
        held = focused is not None and self._form.isAncestorOf(focused)
        self._form.fields.offer_start(acts)
        if held and not focused.isVisible():
            self._form.go_to()
        self._withhold(acts)

    @Slot()
    def _row_selected(self) -> None:
        """Comes with each answer, too; under a profile that acts everything is shown already."""
        if self._console.profiles.is_read_only():
            self._withhold(False)

    def _withhold(self, acts: bool) -> None:
        self._bar.withhold(frozenset() if acts else withheld(self._possible()))

    def _possible(self) -> frozenset[RowAction]:
        allowed = (self._console.recordings.actions(row) for row in self._history.selected_rows())
        return frozenset().union(*allowed)


def withheld(possible: frozenset[RowAction]) -> frozenset[Action]:
    """What is not there under a profile that only looks while the selected rows allow so much."""
    of_rows = {action.name for action in ACTING - possible}
    return frozenset(action for action in Action if action.spec.sends or action.name in of_rows)
