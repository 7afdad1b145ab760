"""Looks at rooms and tasks that need not be in the history: a list of rooms, or one TaskId."""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gme_console.api.inputs.typed_ids import clean_id, parse_uint64, rooms_in
from gme_console.api.inputs.validation import check_room_id, meant_ids
from gme_console.engine.recordings.room_status import RoomState, RoomStatus
from gme_console.ledger.records import LIVE_STATES
from gme_console.ui.texts.form.form_text import (
    cannot_look,
    no_task_id,
    odd_room,
    only_what_records,
    select_first,
    taken_for_one,
)
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.task_text import room_state_text, room_status_text, rooms_table_name
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.dialog_fit import FitAtFirst, plain_scroll
from gme_console.ui.widgets.labels import PlainLabel, offer_button
from gme_console.ui.widgets.plain_table import PlainTable

if TYPE_CHECKING:
    from gme_console.ledger.records import Row
    from gme_console.profiles.profile import Profile

    LookupPlace = tuple[Profile, int | None] | None  # and BizId

MOST_ROOMS = 200
_CHARACTERS = 100


class LookupDialog(QDialog):
    """UI thread. Asks nothing by itself: `rooms_requested` carries room ids as typed, `task_requested` a TaskId.

    What it shows goes when it is closed, since nobody looks whether it is still so.
    """

    rooms_requested = Signal(object)  # tuple[str, ...]
    task_requested = Signal(object)  # int
    adopt_requested = Signal(str)  # RoomId

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("look_up")
        self.setWindowTitle(tr("Look up rooms and tasks"))
        self._rooms = QPlainTextEdit()
        self._rooms.setObjectName("rooms")
        self._rooms.setAccessibleName(tr("Rooms, one a line"))
        self._rooms.setPlaceholderText(tr("Rooms, one a line"))
        self._rooms.setTabChangesFocus(True)
        self._task = QLineEdit()
        self._task.setObjectName("TaskId")
        self._task.setAccessibleName("TaskId")
        self._task.setPlaceholderText("TaskId")
        self._remark = PlainLabel()
        self._remark.setObjectName("remark")
        self._use = offer_button(tr("Use it"), "use_plain", self)
        self._use.clicked.connect(self._use_plain)
        self._meant: tuple[QLineEdit | QPlainTextEdit, str] = (self._task, "")
        self._table = PlainTable("reports", (tr("Room"), tr("State"), tr("What the service says")), wide=2)
        self._place = PlainLabel()
        self._place.setObjectName("place")
        self._asked: LookupPlace = None
        self._places: dict[str, int] = {}
        self._reports: dict[str, RoomStatus] = {}
        self._lay_out()

    def show_place(self, place: LookupPlace, words: str) -> None:
        """Says where is asked."""
        self._asked = place
        self._place.setText(words)

    def done(self, result: int) -> None:
        """Closed, in whichever way."""
        self._places = {}
        self._reports.clear()
        self._table.setRowCount(0)
        self._show_remark("")
        super().done(result)

    def fill(self, rooms: tuple[str, ...]) -> None:
        """Looks at these rooms, exactly."""
        self._rooms.setPlainText("\n".join(rooms))
        self._look_at(dict.fromkeys(rooms))

    def show_report(self, asked: LookupPlace, report: RoomStatus) -> None:
        """One of another place, or for nobody any more, comes too late."""
        place = self._places.get(report.RoomId)
        if place is None or asked != self._asked:
            return
        self._reports[report.RoomId] = report
        self._set(place, 1, room_state_text(report.finding))
        self._set(place, 2, room_status_text(report))
        item = self._table.item(place, 1)
        if item is not None:
            item.setData(Qt.ItemDataRole.UserRole, report.finding is RoomState.TAKEN and report.ours is None)

    def _look_at_rooms(self) -> None:
        self._look_at(dict.fromkeys(rooms_in(self._rooms.toPlainText())))

    def _look_at(self, typed: dict[str, None]) -> None:
        wrong = next((room for room in typed if (problem := check_room_id(room)) and not problem.caution), None)
        if not typed or wrong is not None or len(typed) > MOST_ROOMS:
            self._show_remark(cannot_look(len(typed), MOST_ROOMS, wrong))
            return
        meant = "\n".join(meant_ids(tuple(typed), ""))
        self._show_remark(_odd(typed), self._rooms, "" if meant == "\n".join(typed) else meant)
        self._reports.clear()
        self._places = {room: place for place, room in enumerate(typed)}
        self._table.setRowCount(len(typed))
        for room, place in self._places.items():
            self._set(place, 0, visible(room, 127), room)
            self._set(place, 1, room_state_text(RoomState.ASKING))
            self._set(place, 2, "")
        self.rooms_requested.emit(tuple(typed))

    def _look_up_task(self) -> None:
        TaskId = parse_uint64(self._task.text())
        if not TaskId:
            plain = meant_ids((clean_id(self._task.text()),), "")[0]
            meant = plain if parse_uint64(plain) else ""
            self._show_remark(no_task_id(meant), self._task, meant)
            return
        self._show_remark("")
        self.task_requested.emit(TaskId)

    def _show_remark(self, words: str, edit: QLineEdit | QPlainTextEdit | None = None, meant: str = "") -> None:
        """`meant` is offered for what stands in `edit`."""
        self._remark.setText(words)
        self._meant = (edit or self._task, meant)
        self._use.setVisible(bool(meant))

    def _use_plain(self) -> None:
        """Puts in what was meant; asking is the operator's."""
        edit, meant = self._meant
        self._show_remark("")
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()
        if isinstance(edit, QLineEdit):
            edit.insert(meant)
        else:
            edit.insertPlainText(meant)

    def _adopt(self, index: QModelIndex) -> None:
        """A double press or Enter on a room that somebody else records takes it into the history."""
        item, room = self._table.item(index.row(), 1), self._table.item(index.row(), 0)
        if item is not None and room is not None and item.data(Qt.ItemDataRole.UserRole):
            self.adopt_requested.emit(room.data(Qt.ItemDataRole.UserRole))

    def _adopt_selected(self) -> None:
        """Says why not, where there is nothing to adopt."""
        index = self._table.currentIndex()
        item = self._table.item(index.row(), 1) if index.isValid() else None
        if item is None:
            self._show_remark(select_first())
        elif not item.data(Qt.ItemDataRole.UserRole):
            self._show_remark(only_what_records())
        else:
            self._show_remark("")
            self._adopt(index)

    def take_rows(self, rows: tuple[Row, ...]) -> None:
        """Rows of the history changed, which may be those of rooms shown here."""
        for row in rows:
            self._take_row(row)

    def _take_row(self, row: Row) -> None:
        report = self._reports.get(row.RoomId)
        if report is None or report.TaskId is None or report.TaskId != row.TaskId:
            return
        if row.state in LIVE_STATES:
            self.show_report(self._asked, report._replace(ours=row))
        elif report.ours is not None:
            self._reports.pop(row.RoomId)
            self.rooms_requested.emit((row.RoomId,))

    def _set(self, place: int, column: int, text: str, exact: str = "") -> None:
        item = self._table.say_cell(place, column, text, is_id=bool(exact))
        item.setData(Qt.ItemDataRole.UserRole, exact)

    def _lay_out(self) -> None:
        self._table.setAccessibleName(rooms_table_name())
        self._table.activated.connect(self._adopt)
        self._rooms.setMaximumHeight(self.fontMetrics().lineSpacing() * 7)
        look = QPushButton(tr("&Look at these rooms"))
        look.setObjectName("look_at_rooms")
        look.setAutoDefault(False)
        look.clicked.connect(self._look_at_rooms)
        task = QPushButton(tr("&Find and adopt this task"))
        task.setObjectName("look_up_task")
        task.setAutoDefault(False)
        task.clicked.connect(self._look_up_task)
        close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close.rejected.connect(self.reject)
        adopt = QPushButton(tr("&Adopt the selected room's task"))
        adopt.setObjectName("adopt_room")
        adopt.setAutoDefault(False)
        adopt.clicked.connect(self._adopt_selected)
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        buttons = (look, adopt, task, self._use)
        for part in (self._place, self._rooms, look, self._table, adopt, self._task, task, self._remark, self._use):
            inside.addWidget(part, int(part is self._table))
            if part in buttons:
                inside.setAlignment(part, Qt.AlignmentFlag.AlignLeft)
        fields = plain_scroll(page)
        layout = QVBoxLayout(self)
        layout.addWidget(fields, 1)
        layout.addWidget(close)
        stops = (self._rooms, look, self._table, adopt, self._task, task, self._use, close)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        FitAtFirst(self, _CHARACTERS, fields)


def _odd(rooms: Collection[str]) -> str:
    """What is doubtful about the first room that is; they are looked at all the same."""
    spaced = next((room for room in rooms if " " in room.strip()), None)
    if spaced is not None:
        return taken_for_one(spaced)
    for room in rooms:
        problem = check_room_id(room)
        if problem is not None:
            return odd_room(room, problem)
    return ""
