"""What the operator does with the history as a whole: exports it, takes another one in, removes what is old."""

from __future__ import annotations

from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from gme_console.engine.maintenance.maintenance_messages import (
    Exported,
    ExportFile,
    Imported,
    LongTask,
    OlderRemoved,
    Restored,
)
from gme_console.ui.history.row_ranges import Span, count_rows, selected_spans
from gme_console.ui.maintenance.progress_bar import ProgressBars
from gme_console.ui.texts.maintenance_text import (
    brought_back_text,
    exported_text,
    imported_text,
    removed_text,
    sheet_words,
)
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.file_dialogs import choose_source, choose_target, target_of

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.ledger.query import Older
    from gme_console.ledger.transfer.full_row_reader import RowSelection
    from gme_console.ui.history.model import HistoryModel
    from gme_console.ui.history.view import HistoryView
    from gme_console.ui.maintenance.maintenance_dialogs import CleanupDialog, FileKind
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.shell.status_bar import StatusBar


class MaintenanceController(QObject):
    """UI thread. Belongs to the window. `bar` shows what is under way."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        model: HistoryModel,
        history: HistoryView,
        status: StatusBar,
        notices: NoticeBar,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._model = model
        self._history = history
        self._status = status
        self._notices = notices
        self._maintenance = maintenance = console.maintenance
        self.bar = ProgressBars(maintenance.cancel)
        maintenance.progressed.connect(self.bar.show_progress)
        maintenance.exported.connect(self._exported)
        maintenance.imported.connect(self._rows_imported)
        maintenance.older_removed.connect(self._older_removed)
        maintenance.older_restored.connect(self._older_restored)

    @Slot()
    def export(self) -> None:
        """Ctrl+Shift+S. What is selected and found counts as it is now, whatever comes in while it is asked."""
        from gme_console.ledger.transfer.full_row_reader import RowSelection
        from gme_console.ui.maintenance.maintenance_dialogs import Counts, ExportDialog, ExportExtent

        query, total = self._model.result_set.query, self._model.rowCount()
        spans = tuple(selected_spans(self._history))
        selected = count_rows(spans)
        dialog = ExportDialog(Counts(selected, total if query.filters else None, total), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        choices = {
            ExportExtent.SELECTED: RowSelection(query)
            if selected == total
            else RowSelection(query, spans, self._known(spans)),
            ExportExtent.FOUND: RowSelection(query),
            ExportExtent.ALL: RowSelection(),
        }
        dialog.file_requested.connect(lambda extent, kind: self._choose_target(choices[extent], kind))
        dialog.open()

    @Slot()
    def import_file(self) -> None:
        from gme_console.ui.maintenance.maintenance_dialogs import FileKind, file_filter

        choose_source(self._window, "import_file", tr("Import"), file_filter(FileKind.JSON_LINES), self._import)

    @Slot()
    def remove_older(self) -> None:
        from gme_console.ui.maintenance.maintenance_dialogs import CleanupDialog

        dialog = CleanupDialog(datetime.now().date(), self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.count_requested.connect(partial(self._count_older, dialog))
        dialog.remove_requested.connect(self._remove)
        dialog.begin()
        dialog.open()

    def _known(self, spans: tuple[Span, ...]) -> tuple[tuple[int, int], ...]:
        """Place and id of those of these rows that are loaded."""
        loaded = (row for first, last in spans for row in self._model.loaded_between(first, last))
        return tuple((self._model.index_of(row.id).row(), row.id) for row in loaded)

    def _choose_target(self, choice: RowSelection, kind: FileKind) -> None:
        from gme_console.ui.maintenance.maintenance_dialogs import SUFFIXES, file_filter

        suffix = SUFFIXES[kind]
        name = f"history-{datetime.now():%Y%m%d-%H%M%S}{suffix}"

        def export(typed: str) -> None:
            path, replace = target_of(typed, suffix)
            self._maintenance.export(ExportFile(choice, path, replace=replace, words=sheet_words()))

        choose_target(self._window, "export_file", tr("Export"), name, file_filter(kind), export)

    @Slot(str)
    def _import(self, path: str) -> None:
        self._maintenance.import_file(Path(path))

    def _count_older(self, dialog: CleanupDialog, before_us: int) -> None:
        self._maintenance.count_older(before_us, dialog.show_count, dialog)

    @Slot(object)
    def _remove(self, older: Older) -> None:
        self._maintenance.remove_older(older.before_us, older.going)

    @Slot(object)
    def _exported(self, exported: Exported) -> None:
        self.bar.end(LongTask.EXPORT)
        self._notices.add(exported_text(exported), good=not exported.problem)

    @Slot(object)
    def _rows_imported(self, imported: Imported) -> None:
        self.bar.end(LongTask.IMPORT)
        self._notices.add(imported_text(imported), good=not imported.problem)

    @Slot(object)
    def _older_removed(self, removed: OlderRemoved) -> None:
        self.bar.end(LongTask.REMOVE)
        if removed.rows:
            self._notices.offer(
                removed_text(removed),
                tr("Undo"),
                lambda: self._maintenance.restore_older(removed),
                good=not removed.problem,
                undo=True,
            )
        elif removed.problem:
            self._notices.add(removed_text(removed))

    @Slot(object)
    def _older_restored(self, restored: Restored) -> None:
        self.bar.end(LongTask.RESTORE)
        if restored.problem:
            self._notices.add(message_text(restored.problem))
        self._status.show_for_a_moment(brought_back_text(restored.rows))
