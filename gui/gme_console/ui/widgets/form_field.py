"""A field of the form with what is said under it, and the plain inputs that fields are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import Problem
from gme_console.api.plain_text import plain_text
from gme_console.ui.texts.form.form_text import input_text, still_composing
from gme_console.ui.texts.message_text import spoken
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import WrappingLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QInputMethodEvent, QWheelEvent


def id_width(widget: QWidget) -> int:
    """Pixels that the longest number takes in `widget`: a uint64, or a signed 64-bit user id."""
    font = QFont(widget.font())
    font.setFamilies(id_font().families())
    return QFontMetrics(font).horizontalAdvance("0" * 20)


def problem_words(problem: Problem) -> str:
    """A problem with its sign and its word."""
    words = input_text(problem.what)
    return tr("⚠ Caution: {problem}", problem=words) if problem.caution else tr("✕ Error: {problem}", problem=words)


def caution_only(problem: Problem | None) -> Problem | None:
    """What is said at once while the operator types; errors wait for Start."""
    return problem if problem is not None and problem.caution else None


class ExactLineEdit(QLineEdit):
    """A line of text that is never cut: every change ends in `typed`, or in `refused` when it did not fit.

    It also knows whether an input method is still composing a word in it.
    """

    typed = Signal()
    refused = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFont(id_font())
        self.setInputMethodHints(Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhNoAutoUppercase)
        self._composed = ""
        self._accepted = ""
        self._cut = False
        self.inputRejected.connect(self._mark_cut)
        self.textChanged.connect(self._text_changed)

    def composing(self) -> bool:
        return bool(self._composed)

    def replace(self, text: str) -> None:
        """Sets the text without `typed`."""
        self._accepted = text
        self.setText(text)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        self._composed = event.preeditString()
        super().inputMethodEvent(event)

    def _mark_cut(self) -> None:
        """Qt says so before it reports the part that did fit."""
        self._cut = True

    def _text_changed(self) -> None:
        if self._cut:
            self._cut = False
            self.setText(self._accepted)
            self.refused.emit()
        elif self.text() != self._accepted:
            self._accepted = self.text()
            self.typed.emit()


def composing_problem(edit: ExactLineEdit) -> Problem | None:
    """A word that an input method has not given yet would be left out without a word."""
    if not edit.composing():
        return None
    return Problem(edit.objectName(), still_composing())


class ExactComboBox(QComboBox):
    """An editable list that takes what is typed as it is: it completes nothing and ignores the wheel in passing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setCompleter(None)  # type: ignore[arg-type]  # None takes the built-in completer away
        self.setFont(id_font())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def setAccessibleName(self, name: str) -> None:
        """For the text inside as well, which the screen reader may come to on its own."""
        super().setAccessibleName(name)
        edit = self.lineEdit()
        if edit is not None:
            edit.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class FormField(QWidget):
    """UI thread. `body` with a note and a problem under it; the problem is also read out at `edit`.

    `reserved`: lines that are kept for what is said, even while that is nothing. `plain_requested`: what a problem
    offers is to be used.
    """

    plain_requested = Signal(str)

    def __init__(self, body: QWidget, edit: QWidget, reserved: int = 0) -> None:
        super().__init__()
        self.edit = edit
        self._reserved = reserved
        self._error = False
        self._plain = ""
        self._use: QPushButton | None = None
        self._description = edit.accessibleDescription()
        self._note = WrappingLabel(1, parent=self)
        self._note.setObjectName(f"{edit.objectName()}_note")
        set_role(self._note, Role.DIM)
        self._problem = WrappingLabel(parent=self)
        self._problem.setObjectName(f"{edit.objectName()}_problem")
        self._problem.hide()
        self._note.reserve(reserved)
        self._note.setVisible(bool(reserved))
        self._remeasure = QTimer(self, singleShot=True, interval=0)  # a layout hears too late that it wraps now
        self._remeasure.timeout.connect(self.updateGeometry)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height() // 4)
        for widget in (body, self._problem, self._note):
            layout.addWidget(widget)

    def show_problem(self, problem: Problem | None) -> None:
        """Says what is wrong, or takes back what was said."""
        self._error = problem is not None and not problem.caution
        self._offer(problem.plain if problem else "")
        words = problem_words(problem) if problem else ""
        if words == self._problem.text():
            return
        font = QFont()
        font.setBold(self._error)
        self._problem.setFont(font)
        set_role(self._problem, Role.TROUBLE if self._error else Role.CAUTION)
        self._problem.setText(words)
        self.edit.setAccessibleDescription(spoken(words) or self._description)
        self._arrange()

    def show_note(self, text: str) -> None:
        if text != self._note.text():
            self._note.setText(text)
            self._arrange()

    def _offer(self, plain: str) -> None:
        """A button under the problem; on the way back from `edit`, so that Tab goes on as ever."""
        self._plain = plain
        if plain and self._use is None:
            self._use = QPushButton(self)
            self._use.setObjectName(f"{self.edit.objectName()}_plain")
            self._use.setAutoDefault(False)
            self._use.clicked.connect(self._use_plain)
            layout = self.layout()
            if isinstance(layout, QVBoxLayout):
                layout.insertWidget(2, self._use, 0, Qt.AlignmentFlag.AlignLeft)
            before = self.edit.previousInFocusChain()
            while before not in (None, self.edit) and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
                before = before.previousInFocusChain()
            if before is not None:
                QWidget.setTabOrder(before, self._use)
        if self._use is not None:
            self._use.setText(tr("Use {text}", text=plain_text(plain, 40).replace("&", "&&")))
            self._use.setVisible(bool(plain))

    def _use_plain(self) -> None:
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.plain_requested.emit(self._plain)

    def check(self) -> None:
        """Says what is wrong, where it knows that itself."""

    def empty(self) -> None:
        """For the next request, where nothing else does that."""

    def has_error(self) -> bool:
        return self._error

    def minimumSizeHint(self) -> QSize:
        """Wide enough for the longest number with a button beside it."""
        width = id_width(self) + 3 * self.fontMetrics().height()
        return super().minimumSizeHint().expandedTo(QSize(width, 0))

    def _arrange(self) -> None:
        """A problem takes the reserved lines when the note leaves them empty, else what it needs of them."""
        problem, note = bool(self._problem.text()), bool(self._note.text())
        self._problem.reserve(0 if note else self._reserved)
        self._note.reserve(1 if problem else self._reserved)
        self._problem.setVisible(problem)
        self._note.setVisible(note or (bool(self._reserved) and not problem))
        self._remeasure.start()


class FormRows(QGridLayout):
    """UI thread. What QFormLayout is for, except that QFormLayout 6.11 cuts wrapped text in tall rows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        line = parent.fontMetrics().height()
        self.setContentsMargins(0, 0, line // 2, 0)
        self.setHorizontalSpacing(line)
        self.setVerticalSpacing(line * 3 // 4)
        self.setColumnStretch(1, 1)
        self._labels: dict[QWidget, QLabel] = {}

    def add_row(self, label: str, row: QWidget, edit: QWidget) -> None:
        """A row under the others; `edit` is the widget in it that the label's mnemonic goes to."""
        text = QLabel(label)
        text.setBuddy(edit)
        first = edit.focusProxy() or edit
        above = (first.sizeHint().height() - text.fontMetrics().height()) // 2
        text.setContentsMargins(0, max(0, above), 0, 0)
        place = len(self._labels)
        self.addWidget(text, place, 0, Qt.AlignmentFlag.AlignTop)
        self.addWidget(row, place, 1, Qt.AlignmentFlag.AlignTop)
        self._labels[row] = text
        self.setRowStretch(place, 0)
        self.setRowStretch(place + 1, 1)

    def show_row(self, row: QWidget, shown: bool) -> None:
        self._labels[row].setVisible(shown)
        row.setVisible(shown)
