"""What stands in the place of the history while there is none: two cards, to one's own service and to practice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtWidgets import QBoxLayout, QFrame, QPushButton, QScrollArea, QTableView, QVBoxLayout, QWidget

from gme_console.ui.texts.first_run_text import first_run_lead, more_practice_rooms, practice_card, service_card
from gme_console.ui.texts.row_text import nothing_started
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileList
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.ui.history.model import HistoryModel
    from gme_console.ui.texts.first_run_text import StartCardText

_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)
_BESIDE_CHARACTERS = 76
"""Average characters of width from which the cards stand beside each other."""


class FirstRun(QScrollArea):
    """UI thread. Lies over the rows of an empty table. While only the practice profile is there it shows the cards, and
    has the place of the details too; later it says how a recording is started.

    The buttons of the cards: `add_profile`, `practise`, `more_rooms`.
    """

    def __init__(self, table: QTableView, details: QWidget, ground: QWidget) -> None:
        """`ground`: in which both are."""
        super().__init__(ground)
        self.setObjectName("first_run")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._table, self._details, self._ground = table, details, ground
        self._empty = self._first = False
        self._lead = PlainLabel()
        self._lead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._service = _StartCard("add_profile", service_card())
        self._practice = _StartCard("practise", practice_card())
        self.add_profile, self.practise = self._service.button, self._practice.button
        self.more_rooms = self._practice.offer_more("practise_more", more_practice_rooms())
        self._cards = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._cards.setSpacing(gap(16))
        self._cards.addWidget(self._service, 1)
        self._cards.addWidget(self._practice, 1)
        self._lay_out()
        for widget in (table.viewport(), details):
            widget.installEventFilter(self)
        self.hide()

    def show_empty(self, empty: bool, *, first: bool) -> None:
        """Whether there are no rows; `first`: nor any profile but practice."""
        self._empty, self._first = empty, first
        set_role(self._lead, Role.TITLE if first else Role.DIM)
        self._lead.setText(first_run_lead() if first else nothing_started())
        self._service.setVisible(first)
        self._practice.setVisible(first)
        self.setAccessibleName(self._lead.text())
        needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if empty else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self._table.setHorizontalScrollBarPolicy(needed)
        self._cover()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._empty and event.type() in _MOVING:
            self._cover()
        return super().eventFilter(watched, event)

    def _cover(self) -> None:
        rows, details = self._table.viewport(), self._details
        place = QRect(rows.mapTo(self._ground, QPoint()), rows.size())
        if self._first and details.isVisible():
            place |= QRect(details.mapTo(self._ground, QPoint()), details.size())
        self.setGeometry(place)
        beside = place.width() >= _BESIDE_CHARACTERS * self.fontMetrics().averageCharWidth()
        self._cards.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self.setVisible(self._empty and rows.isVisible())
        self.raise_()

    def _lay_out(self) -> None:
        page = QWidget()
        set_role(page, Role.PANEL)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(gap(24), gap(16), gap(24), gap(16))
        layout.setSpacing(gap(16))
        layout.addStretch(1)
        layout.addWidget(self._lead)
        layout.addLayout(self._cards)
        layout.addStretch(2)
        self.setWidget(page)


class _StartCard(QFrame):
    """A way to begin: what it is, its steps, and the button."""

    def __init__(self, name: str, words: StartCardText) -> None:
        super().__init__()
        self.setObjectName(f"card_{name}")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        set_role(self, Role.CARD)
        self.setAccessibleName(words.title)
        title = PlainLabel(words.title)
        set_role(title, Role.TITLE)
        steps = PlainLabel(words.steps)
        self.button = QPushButton(words.button)
        self.button.setObjectName(name)
        layout = self._column = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(16), gap(16), gap(16))
        layout.setSpacing(gap(12))
        layout.addWidget(title)
        layout.addWidget(steps)
        layout.addStretch(1)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer_more(self, name: str, text: str) -> QPushButton:
        """A second button below, without an edge."""
        button = QPushButton(text)
        button.setObjectName(name)
        set_role(button, Role.QUIET)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return button


class FirstRunController(QObject):
    """UI thread. Belongs to its view; shows the cards when they lead somewhere."""

    def __init__(self, view: FirstRun, model: HistoryModel, profiles: ProfileService) -> None:
        super().__init__(view)
        self._model = model
        self._profiles = profiles
        self.view = view
        self._shown = False, False
        model.counted.connect(self._show)
        profiles.changed.connect(self._profiles_changed)
        self._show()

    @Slot(object)
    def _profiles_changed(self, _listed: ProfileList) -> None:
        self._show()

    @Slot()
    def _show(self) -> None:
        empty = self._model.known and not self._model.rowCount() and not self._model.result_set.query.filters
        first = self._profiles.is_listed and len(self._profiles.list().profiles) == 1
        if (empty, first) != self._shown:
            self._shown = empty, first
            self.view.show_empty(empty, first=first)
