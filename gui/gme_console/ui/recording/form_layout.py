"""What holds the form's fields: the part that scrolls, and the bar under it that never does."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.recording.start_fields import ReadBack
from gme_console.ui.texts.form_text import caution
from gme_console.ui.texts.said import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import WrappingLabel, offer_button

if TYPE_CHECKING:
    from gme_console.ui.recording.start_fields import ModeChoice
    from gme_console.ui.recording.user_scope import UserScope

_BUSY_LINES = 1
_AFTER_HINT = 2
"""Place among the buttons."""
_LEAST_LINES = 6


class Offer(Enum):
    """What can be done about a room that is recorded already."""

    NONE = auto()
    SHOW = auto()
    ADOPT = auto()


class FormPage(QWidget):
    """UI thread. The fields with their labels beside them, or above them while there is no width for that."""

    def __init__(self) -> None:
        super().__init__()
        self._form = QFormLayout(self)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._labels: list[QLabel] = []
        self._fields: list[QWidget] = []

    def add_field(self, text: str, field: QWidget, buddy: QWidget) -> QLabel:
        """The label, whose mnemonic goes to `buddy`."""
        label = QLabel(text)
        label.setBuddy(buddy)
        self._labels.append(label)
        self._fields.append(field)
        self._form.addRow(label, field)
        return label

    def show_field(self, field: QWidget, shown: bool) -> None:
        self._form.setRowVisible(field, shown)

    def least_width(self) -> int:
        """With the labels above."""
        margins = self._form.contentsMargins()
        return max(field.minimumSizeHint().width() for field in self._fields) + margins.left() + margins.right()

    def fit(self, width: int) -> None:
        """Puts the labels where they have room."""
        beside = max(label.sizeHint().width() for label in self._labels) + self._form.horizontalSpacing()
        policies = QFormLayout.RowWrapPolicy
        wrapped = width < self.least_width() + beside
        self._form.setRowWrapPolicy(policies.WrapAllRows if wrapped else policies.DontWrapRows)


class FormScroll(QScrollArea):
    """UI thread. Takes the height that the bar below leaves, and scrolls; never narrower than the page can be."""

    def __init__(self, page: FormPage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide takes 15 ms to find out of what kind Qt's own one is
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self._page = page
        self.setWidget(page)
        page.installEventFilter(self)
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._reveal_focus)

    def reveal_soon(self) -> None:
        """Scrolls to what has the focus, once it is where it will be."""
        self._reveal.start()

    @Slot()
    def _reveal_focus(self) -> None:
        focused = self._page.focusWidget()
        if focused is not None:
            self.ensureWidgetVisible(focused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._page and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._page.fit(self.viewport().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._page.fit(self.viewport().width())
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        width = self._page.least_width() + self.verticalScrollBar().sizeHint().width()
        return QSize(width, _LEAST_LINES * self.fontMetrics().lineSpacing())

    def sizeHint(self) -> QSize:
        least = self.minimumSizeHint()
        width = max(least.width(), 54 * self.fontMetrics().averageCharWidth())
        return QSize(width, least.height())


class StartBar(QWidget):
    """UI thread. Who will be recorded, the button, and what stands beside it.

    The button is the lowest: whatever is said above it takes its room from the fields, which scroll.
    """

    plan_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.plan_words, self.waits = "", False
        self._sentence = ReadBack(self)
        self._refusal = WrappingLabel(parent=self)
        self._refusal.setObjectName("Refusal")
        self._refusal.hide()
        self._busy = WrappingLabel(_BUSY_LINES, parent=self)
        self._busy.setObjectName("Busy")
        self.button = QPushButton(self)
        self.button.setText(tr("&Start recording"))
        self.button.setObjectName("StartRecord")
        set_role(self.button, Role.PRIMARY)
        self.button.setDefault(True)
        self.shows = offer_button(tr("Show it"), "show_ours", self)
        self.instead = offer_button(tr("Adopt it"), "instead", self)
        layout = QVBoxLayout(self)
        for widget in (self._refusal, self._sentence, self._busy):
            layout.addWidget(widget)
        self._row = self._button_row()
        layout.addLayout(self._row)

    def show_sentence(self, text: str) -> None:
        self._sentence.show_text(text)

    def show_refusal(self, text: str) -> None:
        """Why a Start would be refused, whatever is in the form; "" when it would not."""
        words = caution(visible(text, 200)) if text else ""
        self._refusal.setText(words)
        self._refusal.setVisible(bool(text))
        self.button.setAccessibleDescription(words)

    def offer(self, offer: Offer) -> None:
        """What fits the room better, beside Start; each in a place of its own, which stays empty else."""
        self.shows.setVisible(offer is Offer.SHOW)
        self.instead.setVisible(offer is Offer.ADOPT)

    def add_when(self, when: QWidget, opens: QWidget) -> None:
        """What chooses when, beside Start, and what is offered of a room that is not there, after the other offers."""
        for place, button in ((_AFTER_HINT, when), (self._row.count() + 1, opens)):
            button.setParent(self)
            self._row.insertWidget(place, button)
        QWidget.setTabOrder(self.button, when)
        QWidget.setTabOrder(self.instead, opens)
        when.show()

    def show_plan(self, words: str, *, waits: bool) -> None:
        """What is planned for the next start, in sentences. `waits`: a press of the button sends nothing yet."""
        self.plan_words, self.waits = words, waits
        self.button.setText(tr("Plan the &start") if waits else tr("&Start recording"))
        self.plan_changed.emit()

    def show_busy(self, text: str) -> None:
        """What the console waits for; "" when for nothing."""
        words = tr("… {waiting}", waiting=visible(text, 200)) if text else ""
        if words != self._busy.text():  # told with each change of what is under way
            self._busy.setText(words)

    def _button_row(self) -> FlowLayout:
        keys = QKeySequence(Qt.Modifier.CTRL | Qt.Key.Key_Return)
        hint = QLabel(keys.toString(QKeySequence.SequenceFormat.NativeText).replace("Return", "Enter"), self)
        hint.setAccessibleName(tr("Shortcut {keys}", keys=hint.text()))
        row = FlowLayout()
        row.setSpacing(self.fontMetrics().height() // 2)
        for place, widget in enumerate((self.button, hint, self.shows, self.instead)):
            row.insertWidget(place, widget)
        return row


class TabOrder(QObject):
    """UI thread. The order on the screen; only from the room Tab goes ahead to the ids, and then on from the room.

    On the phone nothing else is needed. Who comes to the ids in another way goes on from them.
    """

    def __init__(self, before: Sequence[QWidget], mode: ModeChoice, users: UserScope, after: Sequence[QWidget]) -> None:
        """The last `before` is the room."""
        super().__init__(users)
        self._room, self._mode, self._users = before[-1], mode, users
        self._ahead = False
        for first, second in pairwise((*before, *mode.buttons(), *users.stops(), *after)):
            QWidget.setTabOrder(first, second)
        for part in (users.only, users.left_out):
            part.box.edit.left.connect(self._left)

    def take(self, forward: bool) -> bool:
        """Whether Tab, or Shift+Tab, was taken out of the order."""
        from_room = forward and self._room.hasFocus()
        if from_room:
            stop: QWidget = self._users.box_edit()
        elif self._ahead:
            stop = self._mode.chosen_button() if forward else self._room
        else:
            return False
        stop.setFocus(Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason)
        self._ahead = from_room
        return True

    @Slot()
    def _left(self) -> None:
        self._ahead = False
