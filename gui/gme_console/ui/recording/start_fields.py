"""Parts of the start form: the application, an id from anywhere, the mode, and the sentence that reads it all back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QRadioButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from gme_console.api.inputs.typed_ids import ROUND, clean_id, parse_uint64
from gme_console.api.inputs.validation import Problem, check_biz_id
from gme_console.api.values import RecordMode
from gme_console.ui.texts.recording_text import mode_files
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.form_field import ExactComboBox, ExactLineEdit, FormField
from gme_console.ui.widgets.labels import WrappingLabel
from gme_console.ui.widgets.radio_group import RadioGroup


class BizField(FormField):
    """UI thread. The profile's application, the recent ones, or any other. `edited` follows every change by hand.

    What came from a row of another profile's service or application is cautioned until the operator changes it.
    """

    edited = Signal()

    def __init__(self) -> None:
        self.box = ExactComboBox()
        self.box.setObjectName("BizId")
        self.box.setAccessibleName(tr("Application id"))
        super().__init__(self.box, self.box)
        self.own: int | None = None
        self._origin = ""
        self._filling = False
        self.box.editTextChanged.connect(self._edited)
        self.plain_requested.connect(self.box.setEditText)

    def value(self) -> int | None:
        return parse_uint64(self.box.currentText())

    def wrong(self) -> Problem | None:
        return check_biz_id(self.box.currentText())

    def fill(self, BizId: int, origin: str) -> None:
        """Emits nothing. `origin`: what is to be said of where it came from."""
        self._origin = origin
        self._set_text(str(BizId))
        self.check()

    def forget_origin(self) -> None:
        """Nothing in the form is of a row any more."""
        self._origin = ""
        self.show_problem(None)

    def set_own(self, own: int | None, recent: tuple[int, ...]) -> None:
        """Puts in the profile's application id, and it and the recent ones into the list."""
        text = "" if own is None else str(own)
        self.own = own
        self._filling = True
        self.box.clear()
        self.box.addItems(list(dict.fromkeys(filter(None, (text, *map(str, recent))))))
        self._set_text(text)
        self._edited()

    def foreign(self) -> Problem | None:
        """The caution about a row of elsewhere; it offers the profile's own application."""
        own = "" if self.own is None or self.own == self.value() else str(self.own)
        return Problem("BizId", self._origin, caution=True, plain=own) if self._origin else None

    def check(self) -> None:
        self.show_problem(self.wrong() or self.foreign())

    def _set_text(self, text: str) -> None:
        self._filling = True
        self.box.setEditText(text)
        self._filling = False

    def _edited(self) -> None:
        if not self._filling:
            self.forget_origin()
            self.edited.emit()


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

    def settle(self) -> None:
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
            clean = _cleaned(self._kept, text)
            if clean != text:
                self._before = text
                self.put(clean)
                return
        super()._text_changed()


def _cleaned(before: str, text: str) -> str:
    """`text` with what came into `before` cleaned: as an id if it is all, else only where it begins and ends."""
    start = _alike(before, text)
    rest = _alike(before[start:][::-1], text[start:][::-1])
    come = text[start : len(text) - rest]
    if len(come) < 2:
        return text
    return clean_id(text) if come == text else text[:start] + come.strip(ROUND) + text[len(text) - rest :]


def _alike(one: str, other: str) -> int:
    """How many characters both begin with."""
    return next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )


class ModeChoice(QWidget):
    """UI thread. Single at the start. `edited` follows every change, by hand or by program."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("RecordMode")
        self.setAccessibleName(tr("Mode"))
        self._group = RadioGroup(self)
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        labels = {RecordMode.SINGLE: tr("Si&ngle"), RecordMode.MIXED: tr("Mixe&d"), RecordMode.BOTH: tr("&Both")}
        for index, (mode, label) in enumerate(labels.items()):
            button = QRadioButton(label, self)
            button.setObjectName(mode.name.capitalize())
            button.setToolTip(mode_files(mode))
            button.setAccessibleDescription(mode_files(mode))
            self._group.add(button, mode)
            layout.insertWidget(index, button)
        self.choose(RecordMode.SINGLE)
        self._group.idToggled.connect(self._toggled)

    def mode(self) -> int | None:
        """The chosen RecordMode, None while there is none."""
        chosen = self._group.checkedId()
        return chosen if chosen > 0 else None

    def choose(self, mode: int) -> None:
        """Chooses `mode`; one that is none of the three leaves nothing chosen."""
        for button in self.buttons():
            self._group.setExclusive(False)
            button.setChecked(self._group.id(button) == mode)
        self._group.setExclusive(True)

    def chosen_button(self) -> QRadioButton:
        """Where the focus belongs; the first one while none is chosen."""
        return next((button for button in self.buttons() if button.isChecked()), self.buttons()[0])

    def buttons(self) -> list[QRadioButton]:
        return [button for button in self._group.buttons() if isinstance(button, QRadioButton)]

    def _toggled(self, mode: int, checked: bool) -> None:
        if checked:
            self.edited.emit()


_LINES = 3
_MOST_LINES = 12
"""Lines from which on it scrolls: three times an id as long as the voice SDK's guide allows."""

_LONGEST = 100_000


class ReadBack(QScrollArea):
    """UI thread. Some lines high, and more for an id that needs them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._label = WrappingLabel(_LINES, limit=_LONGEST)
        self._label.setObjectName("WhoSentence")
        page = QWidget()  # a scroll area asks a layout alone how high it is at its width
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._label)
        self.setWidget(page)

    def show_text(self, text: str) -> None:
        if text != self._label.text():
            self._label.setText(text)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        """A bar that came while there was too little height would take the width that makes it enough."""
        whole = self._label.heightForWidth(self.width()) <= self._label.height_of(_MOST_LINES)
        policies = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policies.ScrollBarAlwaysOff if whole else policies.ScrollBarAsNeeded)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        letter = self.fontMetrics().averageCharWidth()
        width = self.width() if self.isVisible() else 54 * letter
        return QSize(20 * letter, min(self._label.heightForWidth(width), self._label.height_of(_MOST_LINES)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._label.height_of(_LINES))
