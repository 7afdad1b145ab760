"""The details follow the selected row, after it is painted, and are read once for a row that is just on its way."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from gme_console.api.error_catalogue import Catalogue
from gme_console.engine.recordings.row_rules import RowAction, actions_of
from gme_console.ledger.records import Details, Row, State
from gme_console.ui.details.details_controller import ON_ITS_WAY_MS, DetailsController
from gme_console.ui.details.panel import DetailsPanel
from gme_console.ui.texts.details.page_text import headline
from gme_console.ui.texts.row_text import Explainer
from gme_console.ui.widgets.value_label import ElidedLabel
from history_rows import make_row, make_sent


class Wishes(QObject):
    """The table's and the console's side of the bot."""

    row_selected = Signal(object)
    rows_changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.history = self.recordings = self
        self.fetched: list[int] = []
        self.answer: Details | None = None
        self.ours: Row | None = None

    def actions(self, row: Row) -> frozenset[RowAction]:
        return actions_of(row, ours=self.ours)

    def recorded_instead(self, row: Row) -> Row | None:
        return self.ours

    def details(self, row_id: int, then: Callable[[Details], None]) -> None:
        self.fetched.append(row_id)
        if self.answer is not None:
            then(self.answer)


def bot(qtbot: QtBot) -> Wishes:
    panel, options = DetailsPanel(alarm_s=120.0), Wishes()
    qtbot.addWidget(panel)
    both: Any = options
    options.setParent(panel)
    DetailsController(panel, both, both, panel, Explainer(Catalogue.load()))
    return options


@pytest.mark.parametrize("state", list(State))
def test_the_details_say_of_a_row_what_the_table_says(qtbot: QtBot, state: State) -> None:
    """A row that waits to be sent again is on the disk as it was before."""
    options = bot(qtbot)
    shown, written = make_row(7, state=state), make_row(7, state=State.SENDING, TaskId=None)
    options.answer = Details(written, (make_sent(written, kind="", done_us=None),))
    options.row_selected.emit(shown)
    qtbot.waitUntil(lambda: options.fetched != [])
    panel = options.parent()
    assert isinstance(panel, DetailsPanel)
    word = panel.findChild(ElidedLabel, "details_state")
    assert word is not None
    assert word.text() == headline(shown, time.time_ns() // 1000)


def test_a_row_that_changes_at_once_is_read_once(qtbot: QtBot) -> None:
    options = bot(qtbot)
    sending: Row = make_row(7, state=State.SENDING, TaskId=None)
    options.row_selected.emit(sending)
    options.row_selected.emit(make_row(7))
    assert options.fetched == []
    qtbot.waitUntil(lambda: options.fetched != [])
    qtbot.wait(2 * ON_ITS_WAY_MS)
    assert options.fetched == [7]


def test_a_row_that_stays_on_its_way_is_read_too(qtbot: QtBot) -> None:
    options = bot(qtbot)
    options.row_selected.emit(make_row(7, state=State.SENDING, TaskId=None))
    qtbot.waitUntil(lambda: options.fetched == [7])


def test_the_row_selected_last_is_read(qtbot: QtBot) -> None:
    options = bot(qtbot)
    for row_id in (7, 8, 9):
        options.row_selected.emit(make_row(row_id))
    qtbot.waitUntil(lambda: options.fetched != [])
    qtbot.wait(2 * ON_ITS_WAY_MS)
    assert options.fetched == [9]


def test_nothing_is_read_once_nothing_is_selected(qtbot: QtBot) -> None:
    options = bot(qtbot)
    options.row_selected.emit(make_row(7))
    options.row_selected.emit(None)
    qtbot.wait(2 * ON_ITS_WAY_MS)
    assert options.fetched == []
