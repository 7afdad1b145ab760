"""The window: puts the parts together and passes between them and the console."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from gme_console.api.catalogue import Catalogue
from gme_console.api.messages import StartRecord
from gme_console.engine.arrangement import Arrangement
from gme_console.engine.console import Console
from gme_console.engine.events import Busy, Notice
from gme_console.engine.profile_state import CredentialStatus, ProfileList
from gme_console.engine.watcher import WatchStatus
from gme_console.ledger.records import Opened, Row, State
from gme_console.ui.arrangement_desk import ArrangementDesk
from gme_console.ui.brief import BriefBusy, BriefRows
from gme_console.ui.copy_desk import CopyDesk
from gme_console.ui.details import DetailsPanel
from gme_console.ui.details_desk import DetailsDesk
from gme_console.ui.explainer import Explainer
from gme_console.ui.find_desk import FindDesk
from gme_console.ui.history_model import HistoryModel
from gme_console.ui.history_view import HistoryView
from gme_console.ui.keeping_desk import KeepingDesk
from gme_console.ui.menus import build_menus
from gme_console.ui.note_desk import NoteDesk
from gme_console.ui.notice_bar import NoticeBar
from gme_console.ui.profile_band import ProfileBand
from gme_console.ui.profile_desk import ProfileDesk
from gme_console.ui.start_form import StartForm
from gme_console.ui.status import StatusBar
from gme_console.ui.task_desk import TaskDesk
from gme_console.ui.task_words import leaving_question
from gme_console.ui.trouble_bar import TroubleBar
from gme_console.ui.words import who_sentence

if TYPE_CHECKING:
    from gme_console.ui.support_summary import Versions


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window tells about or begins with. A request may take `patience_s`; functions wait until asked for."""

    folder: Path
    patience_s: float
    practice_rooms: Callable[[], tuple[tuple[str, str], ...]]
    versions: Callable[[], Versions]
    arrangement: Arrangement


class MainWindow(QMainWindow):
    """Shows what the console tells, passes on what the operator wants, and decides nothing."""

    def __init__(self, console: Console, catalogue: Catalogue, surroundings: Surroundings) -> None:
        super().__init__()
        self._console = console
        self.explainer = explainer = Explainer(catalogue)
        self._surroundings = surroundings
        self._started = False
        self._select_next: int | None = None
        self._brief_rows = BriefRows(self)
        self._brief_busy = BriefBusy(self)
        self._leaving = False
        self._told_of_live = False
        self._left = False
        self.setObjectName("main")
        self.setWindowTitle("GME Recording Console")
        self.notices = NoticeBar()
        self.band = ProfileBand()
        self.form = StartForm()
        self.model = HistoryModel(explainer.title)
        self.history = HistoryView()
        self.history.setModel(self.model)
        self.details = DetailsPanel(alarm_s=console.settings.alarm_s)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.profiles = ProfileDesk(self, console)
        self.trouble = TroubleBar()
        self.finding = FindDesk(self, console, self.model, self.history, self.status)
        self.tasks = TaskDesk(self, console, self.form, self.history, self.details.task_bar, self.notices)
        shown = DetailsDesk(self, console, self.history, self.details, explainer)
        self.copies = CopyDesk(self, self.history, shown, self.status, self.notices, explainer, surroundings.versions)
        self.notes = NoteDesk(self, console, shown, self.details.note, self.notices)
        self.keeping = KeepingDesk(self, console, self.model, self.history, self.status, self.notices)
        self._lay_out()
        self._connect_parts()
        self._connect_console()
        self._connect_actions()
        self._show_profiles(self.profiles.listed)
        self.form.go_to()

    @Slot()
    def leave(self) -> None:
        """As the window's own close button, but without the question about recordings that go on."""
        self._told_of_live = True
        self.close()

    @Slot(object)
    def notice(self, notice: Notice) -> None:
        self.notices.add(notice.text)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stays until every request that is out has its outcome in the history; a second press hides it meanwhile."""
        if self._left:
            event.accept()
            return
        event.ignore()
        if self._leaving:
            self.hide()
            return
        live = self._console.live()
        if live and not self._told_of_live:
            from gme_console.ui import dialogs

            self._told_of_live = True
            dialogs.ask(self, *leaving_question(live), "Leave", self.leave)
            return
        self._leaving = True
        self._console.leave()
        if not self._left:
            self.form.setEnabled(False)
            patience = self._surroundings.patience_s
            self.notices.add(
                f"Leaving as soon as what is on its way has ended, within {patience:g} seconds. "
                "Close the window again to hide it meanwhile."
            )

    def _lay_out(self) -> None:
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.finding.panel)
        right.addWidget(self.details)
        right.setStretchFactor(0, 1)
        right.setStretchFactor(1, 1)
        right.setChildrenCollapsible(False)
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self.form)
        both.addWidget(right)
        both.setStretchFactor(1, 1)
        both.setChildrenCollapsible(False)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addWidget(self.notices)
        layout.addWidget(self.trouble)
        layout.addWidget(self.keeping.bar)
        layout.addWidget(both, 1)
        self.setCentralWidget(central)
        kept = self._surroundings.arrangement
        self.arrangement = ArrangementDesk(self, self._console, self.history.columns, (both, right), kept)

    def _connect_parts(self) -> None:
        self.form.startRequested.connect(self._start)
        self.form.edited.connect(self._form_edited)
        self.band.profileChosen.connect(self._console.choose_profile)
        self.band.manageWanted.connect(self.profiles.manage)
        self.history.noticed.connect(self.notice)

    def _connect_console(self) -> None:
        console = self._console
        console.profiles_changed.connect(self._show_profiles)
        console.credential_changed.connect(self._show_credential)
        self._brief_busy.passed.connect(self._show_busy)
        console.busy_changed.connect(self._brief_busy.take)
        console.noticed.connect(self.notice)
        console.ledger_opened.connect(self._ledger_opened)
        self._brief_rows.passed.connect(self._show_row)
        console.row_changed.connect(self._row_changed)
        console.clock_changed.connect(self.status.show_clock)
        console.watch_changed.connect(self._show_watch)
        console.left.connect(self._console_left)

    def _connect_actions(self) -> None:
        actions = build_menus(self, self.band.menu, self.arrangement.menus())
        actions.open_folder.triggered.connect(self._open_folder)
        actions.leave.triggered.connect(self.close)
        self.copies.connect_actions(actions)
        self.keeping.connect_actions(actions)
        self.notes.connect_action(actions.note, self.history)
        actions.find.triggered.connect(self.finding.go_to)
        actions.new.triggered.connect(self.form.empty)
        actions.start.triggered.connect(self.form.start)
        actions.stop.triggered.connect(self.tasks.stop)
        actions.change.triggered.connect(self.tasks.change)
        actions.again.triggered.connect(self.tasks.again)
        actions.look_up.triggered.connect(self.tasks.look_up)
        actions.remove.triggered.connect(self.tasks.remove)
        actions.pause_watch.toggled.connect(self.tasks.pause_watch)
        actions.go_to_history.triggered.connect(self.history.setFocus)
        actions.go_to_details.triggered.connect(self.details.go_to)
        actions.choose_profile.triggered.connect(self.band.open_menu)
        actions.practice_rooms.triggered.connect(self._show_practice_rooms)
        actions.keys.triggered.connect(self._show_keys)
        actions.about.triggered.connect(self._show_about)

    @Slot()
    def _form_edited(self) -> None:
        self._console.form_room(*self.form.room())

    @Slot(object)
    def _show_watch(self, status: WatchStatus) -> None:
        self.trouble.show_status(status)
        self.status.show_watch(status)

    @Slot(object)
    def _start(self, request: StartRecord) -> None:
        if self._console.refusal() or not self._console.asks_before_start():
            self._start_now(request)
            return
        from gme_console.ui import dialogs

        profile = self._console.chosen.name
        sentence = who_sentence(request.RoomId, request.RecordMode, request.SubscribeRecordUserIds)
        dialogs.ask(self, f"Start under {profile}?", sentence, "Start recording", lambda: self._start_now(request))

    def _start_now(self, request: StartRecord) -> None:
        self._started = True
        self._console.start(request)

    @Slot(object)
    def _row_changed(self, row: Row) -> None:
        if row.state is State.SENDING and self._started:
            self._started = False
            self._select_next = row.id
        self._brief_rows.take(row)

    @Slot(object)
    def _show_row(self, row: Row) -> None:
        self.model.take_row(row)
        if row.id == self._select_next:
            self._select_next = None
            self.history.select_row(row.id)

    @Slot(object)
    def _show_profiles(self, listed: ProfileList) -> None:
        self.band.show_profiles(listed)
        self.form.set_biz_id(self._console.chosen.BizId)
        self.form.set_refusal(self._console.refusal())

    @Slot(object)
    def _show_credential(self, status: CredentialStatus) -> None:
        if status.profile_id == self._console.chosen.id:
            self.band.show_credential(status)
            self.status.show_credential(status)

    @Slot(object)
    def _show_busy(self, busy: tuple[Busy, ...]) -> None:
        self.form.show_busy(" · ".join(dict.fromkeys(one.text for one in busy)))
        self.status.show_busy(busy)

    @Slot(object)
    def _ledger_opened(self, opened: Opened) -> None:
        if opened.set_aside is not None:
            self.notices.add(
                f"The history was damaged. It was set aside, whole, as {opened.set_aside}, and a new one begun."
            )
        if opened.interrupted:
            rows = "row" if opened.interrupted == 1 else "rows"
            self.notices.add(
                f"The console ended before the answer for {opened.interrupted} {rows} came; "
                "it asks the service what became of that."
            )

    @Slot()
    def _console_left(self) -> None:
        self._left = True

    def _open_folder(self) -> None:
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._surroundings.folder)))

    def _show_practice_rooms(self) -> None:
        from gme_console.ui import dialogs

        lead = (
            "Start a recording in one of these rooms on the practice service to see what can happen. "
            "With an action in front, the name works on that action instead, for example: StopRecord cut-after"
        )
        dialogs.show_table(self, "Practice rooms", lead, self._surroundings.practice_rooms())

    def _show_keys(self) -> None:
        from gme_console.ui import dialogs

        dialogs.show_table(self, "Keys", "Everything can be done from the keyboard.", dialogs.KEYS)

    def _show_about(self) -> None:
        from gme_console.ui import dialogs

        dialogs.about(self, self._surroundings.versions().console, str(self._surroundings.folder))
