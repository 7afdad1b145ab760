"""What is looked for in the history: a text, and filters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPushButton, QSizePolicy, QToolButton, QWidget

from gme_console.api.inputs.typed_ids import clean_id
from gme_console.ledger.query import Query
from gme_console.ui.search.filters import DateRange, DateRangeChip, ViewsChip, WordsChip
from gme_console.ui.search.state_buttons import LiveChip, StateSuggestion
from gme_console.ui.texts.search_text import (
    find_hint,
    nothing_found_text,
    only_this_user,
    state_choices,
    states_of,
    user_is,
)
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileList

MOST_CHARACTERS = 2_000
"""As many as a note may have; nothing longer can be found."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Searched(NamedTuple):
    """What stands in the search: groups of states, ids of profiles. Nothing of it is what an empty search has."""

    text: str = ""
    states: frozenset[str] = frozenset()
    profiles: frozenset[str] = frozenset()
    period: DateRange = DateRange()
    user: bool = False
    """Whether the text is to be a user id of the row, as a whole."""


class SearchBox(QLineEdit):
    """UI thread. Down and Enter ask for the first row, True with Down, which goes there. Esc empties, then leaves.

    `textChanged` does not tell what an input method is still composing.
    """

    first_requested = Signal(bool)
    leave_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find")
        self.setAccessibleName(tr("Find"))
        self.setPlaceholderText(find_hint())
        self.setClearButtonEnabled(True)
        self.setMaxLength(MOST_CHARACTERS)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Wide enough for the placeholder and the button in it, if there is room."""
        hint = super().sizeHint()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.placeholderText()) + 4 * metrics.height(), hint.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (*_ENTER, Qt.Key.Key_Down):
            self.first_requested.emit(event.key() == Qt.Key.Key_Down)
        elif plain and event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.leave_requested.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """UI thread. `changed`: something else is looked for, be it by typing, a filter, or clearing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setAccessibleName(tr("Find in the history"))
        self._quiet = False
        self.edit = SearchBox(self)
        self._states = WordsChip("state", tr("State"), tr("Any state"), self)
        self._states.offer(state_choices())
        self._profiles = WordsChip("profile", tr("Profile"), tr("Any profile"), self)
        self._period = DateRangeChip("time", tr("Time"), self)
        self.live = LiveChip(self._states, self)
        self._chips = (self._states, self._profiles, self._period)
        self.views = ViewsChip(self)
        self._meant = StateSuggestion(self._states, self.edit, self)
        self._user = self._user_button()
        self._clear = self._clear_button()
        self._count = self._count_label()
        self._lay_out()
        QWidget.setTabOrder(self.edit, self.live)
        self.edit.textChanged.connect(self._changed)
        self._user.toggled.connect(self._changed)
        for chip in self._chips:
            chip.changed.connect(self._changed)
        self._show()

    def query(self, now: datetime) -> Query:
        """What is looked for, cleaned; `now` is local time, for the filter by time."""
        since_us, until_us = self._period.period.bounds(now)
        text, states = clean_id(self.edit.text()), states_of(self._states.chosen)
        return Query(text, states, self._profiles.chosen, since_us, until_us, is_user=self._user.isChecked())

    def searched(self) -> Searched:
        """As it stands."""
        return Searched(
            self.edit.text(), self._states.chosen, self._profiles.chosen, self._period.period, self._user.isChecked()
        )

    def search(self, searched: Searched) -> None:
        """In place of what stands there; what no chip offers any more is left out."""
        with self._one_change():
            self.edit.setText(searched.text)
            self._states.choose(searched.states)
            self._profiles.choose(searched.profiles)
            self._period.choose(searched.period)
            self._user.setChecked(searched.user and bool(searched.text))

    def profile_names(self) -> list[tuple[str, str]]:
        """The ids of the profiles that are offered, with their names."""
        return self._profiles.offered()

    def nothing_found_text(self) -> str:
        """Why nothing is found."""
        period = self._period.period.words()
        return nothing_found_text(self.edit.text(), self._states.words(), self._profiles.words(), period)

    @property
    def has_text(self) -> bool:
        return bool(self.edit.text())

    @property
    def has_filters(self) -> bool:
        """Whether a chip leaves rows out."""
        return bool(self._states.chosen or self._profiles.chosen or self._period.period.words())

    def show_profiles(self, listed: ProfileList) -> None:
        self._profiles.offer([(profile.id, profile.name) for profile in listed.profiles])

    def show_count(self, words: str) -> None:
        self._count.setText(words)

    def go_to(self) -> None:
        """Puts the cursor into the search box, with its text selected."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    @Slot()
    def clear(self) -> None:
        """Text and filters."""
        with self._one_change():
            self.edit.clear()
            self.clear_filters()

    @Slot()
    def clear_filters(self) -> None:
        with self._one_change():
            for chip in self._chips:
                chip.clear()

    @contextmanager
    def _one_change(self) -> Iterator[None]:
        """`changed` once, whatever changes within."""
        outer, self._quiet = self._quiet, True
        yield
        self._quiet = outer
        self._changed()

    @Slot()
    def _changed(self) -> None:
        self._show()
        if not self._quiet:
            self.changed.emit()

    def _show(self) -> None:
        anything = self.has_text or self.has_filters
        if not anything and self._clear.hasFocus():
            self.edit.setFocus()
        self._clear.setVisible(anything)
        typed = clean_id(self.edit.text())
        self._meant.offer_for(typed)
        self._user.setVisible(bool(typed) and not any(map(str.isspace, typed)))
        self._user.setText(user_is(typed).replace("&", "&&"))
        if self._user.isHidden():
            self._user.setChecked(False)

    def _user_button(self) -> QPushButton:
        button = QPushButton(self)
        button.setAutoDefault(False)
        button.setObjectName("find_user")
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(only_this_user())
        button.setAccessibleName(only_this_user())
        button.hide()
        set_role(button, Role.CHIP)
        return button

    def _clear_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName("find_clear")
        button.setText(tr("Clear"))
        button.setAccessibleName(tr("Clear search and filters"))
        button.setToolTip(tr("Clear search and filters"))
        button.setAutoRaise(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(self.clear)
        return button

    def _count_label(self) -> PlainLabel:
        label = PlainLabel(parent=self)
        label.setObjectName("find_count")
        label.setAccessibleDescription(tr("Rows found"))
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return label

    def _lay_out(self) -> None:
        gap = self.fontMetrics().height() // 2
        layout = FlowLayout(self)
        layout.setContentsMargins(gap, gap // 2, gap, gap // 2)
        layout.setSpacing(gap)
        parts = (self.edit, self.live, *self._chips, self.views, self._meant, self._user, self._clear, self._count)
        for place, widget in enumerate(parts):
            layout.insertWidget(place, widget)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
