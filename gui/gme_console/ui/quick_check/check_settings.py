"""How long the steps of a quick check may take, as a tester sets it, and which rooms are typed for a list."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from gme_console.api.inputs.typed_ids import rooms_in
from gme_console.api.inputs.validation import check_room_id
from gme_console.engine.quick_check.check_messages import CheckLimits
from gme_console.ui.texts.quick_check.quick_check_text import no_rooms, too_many_rooms, wrong_room
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import indent_number
from gme_console.ui.widgets.flow_layout import FlowLayout
from gme_console.ui.widgets.labels import PlainLabel

MOST_ROOMS = 200
_LONGEST_S = 3_600


class LimitsBar(QWidget):
    """UI thread. Seconds; what is set counts for the checks that are begun after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        usual = CheckLimits()
        layout = FlowLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(self.fontMetrics().height())
        self._hold = _seconds("check_hold", tr("Hold for"), usual.hold_s)
        self._wait = _seconds("check_wait", tr("wait for the users up to"), usual.wait_s)
        self._files = _seconds("check_files", tr("for the files up to"), usual.files_s)
        for place, box in enumerate(self.boxes()):
            pair = QWidget(self)
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            label = PlainLabel(box.accessibleName())
            label.setWordWrap(False)
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box)
            layout.insertWidget(place, pair)

    def boxes(self) -> tuple[QSpinBox, ...]:
        return self._hold, self._wait, self._files

    def limits(self) -> CheckLimits:
        return CheckLimits(hold_s=self._hold.value(), wait_s=self._wait.value(), files_s=self._files.value())


class RoomsEdit(QWidget):
    """UI thread. The rooms of a list, one a line or with commas between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.edit = QPlainTextEdit()
        self.edit.setObjectName("check_rooms_typed")
        self.edit.setAccessibleName(tr("Rooms to check, one a line"))
        self.edit.setPlaceholderText(tr("Rooms to check, one a line"))
        self.edit.setTabChangesFocus(True)
        self.edit.setMaximumHeight(self.fontMetrics().lineSpacing() * 6)
        self._how = PlainLabel()
        self._how.setObjectName("check_how")
        self._remark = PlainLabel()
        self._remark.setObjectName("check_remark")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.edit, self._how, self._remark):
            layout.addWidget(widget)
        self.say("")

    def show_how(self, words: str) -> None:
        """In which mode and for whom."""
        self._how.setText(words)

    def say(self, words: str) -> None:
        self._remark.setText(words)
        self._remark.setVisible(bool(words))

    def rooms(self) -> tuple[str, ...]:
        """Empty after it was said what is wrong."""
        typed = tuple(dict.fromkeys(rooms_in(self.edit.toPlainText())))
        wrong = next((room for room in typed if (problem := check_room_id(room)) and not problem.caution), None)
        if not typed:
            self.say(no_rooms())
        elif wrong is not None:
            self.say(wrong_room(wrong))
        elif len(typed) > MOST_ROOMS:
            self.say(too_many_rooms(MOST_ROOMS))
        else:
            self.say("")
            return typed
        return ()


def _seconds(name: str, what: str, value: float) -> QSpinBox:
    box = QSpinBox()
    indent_number(box)
    box.setObjectName(name)
    box.setAccessibleName(what)
    box.setRange(0, _LONGEST_S)
    box.setSuffix(tr(" s"))
    box.setValue(round(value))
    return box
