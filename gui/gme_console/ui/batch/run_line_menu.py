"""What can be done with the lines of a batch that are selected: in the menu, by a double press, by keys."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu

from gme_console.ui.batch.run_lines import is_live
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.batch.run_question_text import (
    change_rows_text,
    copied_first,
    copied_lines,
    look_up_rows_text,
    no_row_yet,
    stop_rows_text,
)
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import LineProgress
    from gme_console.engine.recordings.recording_service import RecordingService
    from gme_console.ledger.records import Row
    from gme_console.ui.batch.run_table import RunTable
    from gme_console.ui.recording.room_controller import RoomController
    from gme_console.ui.recording.task_controller import TaskController
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.shell.status_bar import StatusBar


class LineMenuController(QObject):
    """UI thread. Belongs to the table of lines. `row_requested`: the row of that id is to be seen in the history."""

    row_requested = Signal(object)  # int

    def __init__(
        self,
        table: RunTable,
        status: StatusBar,
        notices: NoticeBar,
        recordings: RecordingService,
        tasks: TaskController,
        rooms: RoomController,
    ) -> None:
        """`tasks` and `rooms`: what is done with rows of the history is done with lines."""
        super().__init__(table)
        self._table = table
        self._status = status
        self._notices = notices
        self._recordings = recordings
        self._tasks = tasks
        self._rooms = rooms
        table.line_opened.connect(self._open_line)
        table.menu_requested.connect(self._open_menu)
        table.copied.connect(self._copied)
        for action, act in ((Action.STOP, self._stop_selected), (Action.CHANGE, self._change_selected)):
            for keys in action.spec.keys:
                QShortcut(QKeySequence(keys), table).activated.connect(act)

    def fill_menu(self, menu: QMenu) -> None:
        """What can be done with the selected lines."""
        lines = self._table.selected_lines()
        show = menu.addAction(tr("Show in the &history"))
        show.setEnabled(len(lines) == 1 and lines[0].row is not None)
        show.triggered.connect(lambda: self._open_line(lines[0]))
        menu.addAction(tr("&Copy lines")).triggered.connect(self._table.copy)
        menu.addSeparator()
        live = sum(is_live(line) for line in lines)
        acts = not live or bool(self._selected_live())
        for text, enabled, act, is_there in (
            (stop_rows_text(live), live > 0, self._stop_selected, acts),
            (change_rows_text(live), live > 0, self._change_selected, acts),
            (look_up_rows_text(len(lines)), bool(lines), self._look_up_selected, True),
        ):
            entry = menu.addAction(text)
            entry.setEnabled(enabled)
            entry.setVisible(is_there)
            entry.triggered.connect(act)

    def _selected_live(self) -> tuple[Row, ...]:
        """Those that may be acted on."""
        rows = (line.row for line in self._table.selected_lines() if is_live(line))
        return tuple(row for row in rows if row is not None and not self._recordings.is_read_only(row))

    @Slot()
    def _stop_selected(self) -> None:
        rows = self._selected_live()
        if rows or not any(map(is_live, self._table.selected_lines())):
            self._tasks.ask_to_stop(rows)

    @Slot()
    def _change_selected(self) -> None:
        self._tasks.offer_change_of(self._selected_live())

    @Slot()
    def _look_up_selected(self) -> None:
        self._rooms.look_up_rooms(line.request.RoomId for line in self._table.selected_lines())

    @Slot(int)
    def _copied(self, lines: int) -> None:
        selected = self._table.selected_count()
        if lines < selected:
            self._notices.add(copied_first(lines, selected))
        else:
            self._status.show_for_a_moment(copied_lines(lines))

    @Slot(object)
    def _open_line(self, line: LineProgress) -> None:
        """Its row in the history, and its details."""
        if line.row is None:
            self._status.show_for_a_moment(no_row_yet(line))
            return
        self.row_requested.emit(line.row.id)

    @Slot(QPoint)
    def _open_menu(self, at: QPoint) -> None:
        menu = QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu)
        menu.popup(at)
