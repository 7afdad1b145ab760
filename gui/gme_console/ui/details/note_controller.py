"""Joins the notes of rows with the window: key, menu, details, dialog, ledger."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QDialog, QWidget

from gme_console.ui.texts.row_text import no_row_to_note, note_not_kept
from gme_console.ui.texts.said import said

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.console import Console
    from gme_console.ledger.records import Details, Row
    from gme_console.ui.details.details_controller import DetailsController
    from gme_console.ui.details.note_dialog import NoteDialog, NoteView
    from gme_console.ui.shell.notice_bar import NoticeBar


class NoteController(QObject):
    """UI thread. Belongs to the window. What was typed and could not be stored comes back when the row is edited."""

    def __init__(
        self, window: QWidget, console: Console, current: DetailsController, block: NoteView, notices: NoticeBar
    ) -> None:
        super().__init__(window)
        self._window = window
        self._console = console
        self._current = current
        self._notices = notices
        self._dialog: NoteDialog | None = None
        self._unkept: dict[int, str] = {}
        block.edit_requested.connect(self.edit)
        current.shown.connect(self._shown)
        console.recordings.row_changed.connect(self._row_told)

    @Slot()
    def edit(self) -> None:
        """Ctrl+M: the note of the current row."""
        row = self._current.row
        if row is None:
            self._notices.add(no_row_to_note())
            return
        from gme_console.ui.details.note_dialog import NoteDialog

        self._dialog = NoteDialog(row, self._unkept.get(row.id, row.note), self._window)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.note_requested.connect(self._keep)
        self._dialog.finished.connect(self._closed)
        self._dialog.open()

    @Slot(str)
    def _keep(self, note: str) -> None:
        if self._dialog is not None:
            row_id = self._dialog.row_id
            self._unkept[row_id] = note
            self._console.history.annotate(row_id, note, partial(self._failed, row_id, note))

    @Slot(int)
    def _closed(self, result: int) -> None:
        """What was typed and is stored by now need not be remembered; after a Cancel it is, if storing it failed."""
        if self._dialog is not None and result == QDialog.DialogCode.Accepted:
            self._unkept.pop(self._dialog.row_id, None)
        self._dialog = None

    @Slot(object)
    def _row_told(self, row: Row) -> None:
        if self._unkept.get(row.id) == row.note:
            del self._unkept[row.id]
        self._show(row)

    @Slot(object)
    def _shown(self, details: Details) -> None:
        """Another console on the folder writes notes too."""
        self._show(details.row)

    def _show(self, row: Row) -> None:
        if self._dialog is not None and self._dialog.row_id == row.id:
            self._dialog.show_row(row)

    def _failed(self, row_id: int, note: str, why: str | Detail) -> None:
        """Beside the text while the dialog is open; else in a notice, and the text waits for the next Ctrl+M."""
        if self._dialog is not None and self._dialog.row_id == row_id:
            self._dialog.show_failed(said(why))
            return
        self._notices.add(note_not_kept(note, said(why)))
