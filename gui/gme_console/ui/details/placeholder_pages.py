"""What stands in the place of a recording's page: while none is selected, and while several are."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ui.texts.details.page_text import (
    change_rows,
    empty_page,
    only_loaded,
    several_profiles,
    several_rooms,
    several_title,
    state_count,
    stop_rows,
)
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import LOOKS, StateIcon
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel, WrappingLabel, plain_button

_MOST_ROOMS = 12
_WORDS_CHARACTERS = 110
"""Average characters that a line is wide at most."""


class EmptyPage(QWidget):
    """UI thread. Says what can be done here."""

    def __init__(self) -> None:
        super().__init__()
        title, words = empty_page()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(16), gap(16), gap(16))
        layout.setSpacing(gap(8))
        layout.addStretch(1)
        for text, role in ((title, Role.TITLE), (words, Role.DIM)):
            label = WrappingLabel()
            label.setText(text)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            set_role(label, role)
            label.setMaximumWidth(label.fontMetrics().averageCharWidth() * _WORDS_CHARACTERS)
            line = QHBoxLayout()
            line.addWidget(label)
            layout.addLayout(line)
        layout.addStretch(2)


class MultiSelection(NamedTuple):
    """`selected`: how many rows; `rows`: those of them that are loaded; and how many of these allow what."""

    selected: int
    rows: tuple[Row, ...]
    stops: int
    changes: int


class MultiSelectionPage(QWidget):
    """UI thread. How many rows are in which state, their rooms, and what can be done with all of them at once."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("several")
        self._title = PlainLabel()
        self._title.setObjectName("multi_selection_title")
        set_role(self._title, Role.TITLE)
        self.change, self.stop = plain_button("", "change_rows"), plain_button("", "stop_rows")
        set_role(self.stop, Role.DANGER)
        self._states = QGridLayout()
        self._states.setHorizontalSpacing(gap(8))
        self._states.setVerticalSpacing(gap(4))
        self._states.setColumnStretch(1, 1)
        self._lines: list[tuple[StateIcon, PlainLabel]] = []
        self._rooms, self._profiles, self._loaded = (WrappingLabel() for _ in range(3))
        self._rooms.setObjectName("multi_selection_rooms")
        for label in (self._profiles, self._loaded):
            set_role(label, Role.DIM)
        self._title.setWordWrap(False)
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        head = FlowLayout()
        head.setSpacing(gap(8))
        for place, widget in enumerate((self._title, self.change, self.stop)):
            head.insertWidget(place, widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(12), gap(16), gap(12))
        layout.setSpacing(gap(12))
        layout.addLayout(head)
        layout.addLayout(self._states)
        for label in (self._rooms, self._profiles, self._loaded):
            layout.addWidget(label)
        layout.addStretch(1)

    def show_several(self, several: MultiSelection) -> None:
        rows = several.rows
        self._title.setText(several_title(several.selected))
        for button, count, words in (
            (self.stop, several.stops, stop_rows),
            (self.change, several.changes, change_rows),
        ):
            button.setVisible(count > 0)
            button.setText(words(count))
        self._show_states(Counter(row.state for row in rows))
        self._rooms.setText(several_rooms(rows, _MOST_ROOMS))
        self._profiles.setText(several_profiles(rows))
        self._loaded.setText(only_loaded(len(rows), several.selected))
        self._loaded.setVisible(len(rows) < several.selected)

    def _show_states(self, counts: Counter[State]) -> None:
        """What goes on comes first."""
        there = sorted((state for state in LOOKS if counts[state]), key=lambda state: state not in LIVE_STATES)
        while len(self._lines) < len(there):
            icon, words = StateIcon(), PlainLabel()
            self._states.addWidget(icon, len(self._lines), 0)
            self._states.addWidget(words, len(self._lines), 1)
            self._lines.append((icon, words))
        for place, (icon, words) in enumerate(self._lines):
            state = there[place] if place < len(there) else None
            for widget in (icon, words):
                widget.setVisible(state is not None)
            if state is not None:
                icon.show_look(LOOKS[state])
                words.setText(state_count(LOOKS[state].word, counts[state]))
