"""Parts of the start form: the room with what is said of it, an id from anywhere, and the mode."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QRadioButton, QVBoxLayout

from gme_console.api.inputs.typed_ids import ROUND, clean_id
from gme_console.api.values import RecordMode
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.recording_text import mode_files
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import TITLE, points
from gme_console.ui.theme.spacing import gap, room_height
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.form_field import ExactLineEdit, FormField, id_width
from gme_console.ui.widgets.labels import offer_button
from gme_console.ui.widgets.segmented import SegmentedBar

if TYPE_CHECKING:
    from gme_console.ui.texts.form.room_text import RoomNote

_LONGEST_NOTE = 300

_LINES = 3
"""Reserved for what is said of the room, so that nothing below it moves."""


class CleanLineEdit(ExactLineEdit):
    """UI thread. `value` is the id without what stands round it; what the program puts in is exact.

    What is pasted or dropped is cleaned where it is seen, and taking that back keeps it as it was.
    """

    _exact = ""
    _before = ""

    def value(self) -> str:
        text = self.text()
        return text if text == self._exact else clean_id(text)

    def replace(self, text: str) -> None:
        self._exact = text
        super().replace(text)

    def show_value(self) -> None:
        """Shows the value."""
        value = self.value()
        if value != self.text():
            self.replace(value)

    def put(self, text: str) -> None:
        """Puts an exact text in, as if by hand: it can be taken back."""
        self._exact = text
        self.selectAll()
        self.insert(text)

    def _text_changed(self) -> None:
        text = self.text()
        if text == self._before:
            self._exact = text
        elif text != self._exact and not self._cut:
            clean = _cleaned(self._accepted, text)
            if clean != text:
                self._before = text
                self.put(clean)
                return
        super()._text_changed()


def _cleaned(before: str, text: str) -> str:
    """`text` with what was inserted into `before` cleaned: as an id if it is all of it, else only at its ends."""
    start = _common_start(before, text)
    rest = _common_start(before[start:][::-1], text[start:][::-1])
    inserted = text[start : len(text) - rest]
    if len(inserted) < 2:
        return text
    return clean_id(text) if inserted == text else text[:start] + inserted.strip(ROUND) + text[len(text) - rest :]


def _common_start(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


class Offer(Enum):
    """What can be done about a room that is recorded already."""

    NONE = auto()
    SHOW = auto()
    ADOPT = auto()


class RoomEdit(CleanLineEdit):
    """UI thread. The form's largest field."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RoomId")
        self.setAccessibleName(tr("Room id"))
        self._enlarge()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._enlarge()

    def _enlarge(self) -> None:
        font = self.font()
        font.setPointSizeF(points(TITLE))
        self.setFont(font)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), room_height())


class RoomField(FormField):
    """UI thread. `shows` and `instead` have each a place of its own right of the words, which is empty else."""

    def __init__(self) -> None:
        self.line = RoomEdit()
        super().__init__(self.line, self.line, reserved=_LINES)
        self.shows = self._beside(tr("Show it"), "show_ours")
        self.instead = self._beside(tr("Adopt it"), "instead")
        self._heard = ""

    def show_room_note(self, note: RoomNote | None) -> None:
        """What the service says of the room; its sign is not read aloud."""
        self._announce("" if note is None else note.heard)
        if note is None:
            self.show_note("")
            self._note.setToolTip("")
            return
        set_role(self._note, Role[note.tone.name])
        self.show_note(visible(note.signed(), _LONGEST_NOTE))
        self._note.setAccessibleName(note.text)
        self._note.setToolTip(tooltip(note.full) if note.full else "")

    def _announce(self, heard: str) -> None:
        """Once, however often it is asked: the keys are elsewhere by the time that the service answers."""
        if heard and heard != self._heard:
            from gme_console.ui.widgets.announce import announce

            announce(self, heard)
        self._heard = heard

    def offer(self, offer: Offer) -> None:
        self.shows.setVisible(offer is Offer.SHOW)
        self.instead.setVisible(offer is Offer.ADOPT)
        taken = 0 if offer is Offer.NONE else self._offers_width() + gap(8)
        for label in (self._note, self._problem):
            label.setContentsMargins(0, 0, taken, 0)

    def add_offer(self, button: QPushButton) -> None:
        """One more, under the words."""
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  it is the field's own
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What it takes is of the lines that are kept."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._reserved = 1 if event.type() == QEvent.Type.ShowToParent else _LINES
            self._arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_offers()

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_offers()
        return done

    def minimumSizeHint(self) -> QSize:
        """As wide without an offer as with one: it comes and goes, and moves nothing."""
        words = id_width(self) + 3 * self.fontMetrics().height()
        return QSize(max(words, self._offers_width() * 2), super().minimumSizeHint().height())

    def _place_offers(self) -> None:
        width, top = self._offers_width(), self.line.geometry().bottom() + 1 + gap(4)
        for button in (self.shows, self.instead):
            height = button.sizeHint().height()
            top = min(top, self.height() - height)  # three lines are a little less than two buttons
            button.setGeometry(self.width() - width, top, width, height)
            top += height + gap(4)

    def _offers_width(self) -> int:
        return max(button.sizeHint().width() for button in (self.shows, self.instead))

    def _beside(self, text: str, name: str) -> QPushButton:
        button = offer_button(text, name, self)
        set_role(button, Role.CHIP)
        return button


class ModeChoice(SegmentedBar):
    """UI thread. Single at the start. `edited` follows every change, by hand or by program."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RecordMode")
        self.setAccessibleName(tr("Mode"))
        for mode, label in (
            (RecordMode.SINGLE, tr("Sin&gle")),
            (RecordMode.MIXED, tr("Mixe&d")),
            (RecordMode.BOTH, tr("&Both")),
        ):
            button = self.add(mode, mode.name.capitalize(), label)
            button.setToolTip(mode_files(mode))
            button.setAccessibleDescription(mode_files(mode))
        self.choose(RecordMode.SINGLE)
        self.group.idToggled.connect(self._toggled)

    def mode(self) -> int | None:
        """The chosen RecordMode, None while there is none."""
        chosen = self.group.checkedId()
        return chosen if chosen > 0 else None

    def choose(self, mode: int) -> None:
        """Chooses `mode`; one that is none of the three leaves nothing chosen."""
        for button in self.buttons():
            self.group.setExclusive(False)
            button.setChecked(self.group.id(button) == mode)
        self.group.setExclusive(True)

    def chosen_button(self) -> QRadioButton:
        """Where the focus belongs; the first one while none is chosen."""
        return next((button for button in self.buttons() if button.isChecked()), self.buttons()[0])

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self.group.buttons() if isinstance(button, QRadioButton)]

    def _toggled(self, mode: int, checked: bool) -> None:
        if checked:
            self.edited.emit()
