"""What the window gets after its first rows: details, bars and controllers, joined with the console."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from gme_console.profiles.profile import PRACTICE
from gme_console.ui.batch.run_controller import RunController
from gme_console.ui.batch.run_page_host import Frame
from gme_console.ui.details.copy_controller import CopyController
from gme_console.ui.details.details_controller import DetailsController, NoteController, RowAccessController
from gme_console.ui.details.panel import DetailsPanel
from gme_console.ui.history_pane import HistoryPane
from gme_console.ui.lists.list_controller import ListController
from gme_console.ui.maintenance.maintenance_controller import MaintenanceController
from gme_console.ui.paste.form_filler import FormFiller
from gme_console.ui.paste.paste_controller import PasteController
from gme_console.ui.plans.plan_controller import PlanController
from gme_console.ui.plans.schedule_controller import ScheduleController
from gme_console.ui.presets.field_completer import CompletionController
from gme_console.ui.presets.preferences_controller import PreferencesController
from gme_console.ui.presets.preset_controller import PresetController
from gme_console.ui.presets.view_controller import ViewController
from gme_console.ui.profiles.profile_controller import ProfileController, ProfileFilesController
from gme_console.ui.quick_check.check_controller import CheckController
from gme_console.ui.recording.read_only import ReadOnlyController
from gme_console.ui.recording.room_controller import RoomController
from gme_console.ui.recording.start_controller import StartController
from gme_console.ui.recording.task_controller import TaskController
from gme_console.ui.recording.ticket_field import TicketController
from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.app_info import HelpController
from gme_console.ui.shell.close_guard import CloseGuard
from gme_console.ui.shell.command_palette import CommandPalette
from gme_console.ui.shell.first_run import FirstRun, FirstRunController
from gme_console.ui.shell.language_menu import LanguageMenu, ReadBackMenu
from gme_console.ui.shell.message_area import LowerPane, MessageArea
from gme_console.ui.shell.notice_bar import NoticeBar
from gme_console.ui.shell.row_menu import RowMenuController
from gme_console.ui.shell.state_banners import AlarmController, StateBanners
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.maintenance_text import opened_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.row_text import nobody_asks

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.engine.console import Console
    from gme_console.engine.notices import Notice
    from gme_console.engine.profiles.profile_messages import CredentialStatus, ProfileList
    from gme_console.engine.window_state import WindowState
    from gme_console.ledger.records import Opened, Row
    from gme_console.profiles.profile import Profile
    from gme_console.ui.main_window import MainWindow
    from gme_console.ui.shell.app_info import AppInfo

_PRACTICE_ROOM = "practice-1"


class WindowWiring(QObject):
    """UI thread. Belongs to the window. Shows what the console reports, passes on commands, and decides nothing.

    `steps` build it, to be called in their order; each is short enough to be taken between two keys.
    """

    def __init__(
        self,
        window: MainWindow,
        console: Console,
        catalogue: Catalogue,
        app_info: AppInfo,
        saved: WindowState,
        pane: HistoryPane | None = None,
    ) -> None:
        """`pane`: the history of the console, if it is shown already."""
        super().__init__(window)
        self.window = window
        self._console = console
        self._app_info = app_info
        made = pane or HistoryPane(window, console.history, catalogue, saved, console.alarms.nobody_s)
        self._pane = made
        self.steps: tuple[Callable[[], None], ...] = (
            *(made.steps if pane is None else ()),
            self._take_pane,
            self._make_details,
            window.menu_bar.complete,
            self._make_bars,
            self._make_controllers,
            self._connect,
        )

    def build(self) -> None:
        """Takes every step at once."""
        for step in self.steps:
            step()

    def _take_pane(self) -> None:
        pane = self._pane
        self.explainer, self.model, self.history, self.search = pane.explainer, pane.model, pane.view, pane.search
        self.layout = pane.layout
        pane.model.context = pane.model.context._replace(title=self._title, alarm=self._console.alarms.of)

    def _make_first_run(self) -> None:
        console, form = self._console, self.window.form
        view = FirstRun(self.history, self.details, self.window.centralWidget() or self.window)
        self.first_run = FirstRunController(view, self.model, console.profiles)
        view.add_profile.clicked.connect(self.profiles.add)
        view.practise.clicked.connect(lambda: form.room_edit().setText(_PRACTICE_ROOM))
        view.practise.clicked.connect(form.go_to)
        view.more_rooms.clicked.connect(self.help.show_practice_rooms)

    def _make_details(self) -> None:
        self.details = DetailsPanel(alarm_s=self._console.alarms.nobody_s)
        self.messages = MessageArea(self.window.status.show_for_a_moment, self._pane.narrow.show_messages)
        self.lower = LowerPane(self.details, self.messages)
        self._pane.below.addWidget(self.lower)
        self.layout.connect_to(self._console, self._app_info.theme)
        self.window.placed.connect(self.layout.save_soon)

    def _make_bars(self) -> None:
        window, console = self.window, self._console
        self.notices = NoticeBar(window.status.show_for_a_moment)
        self.messages.add(self.notices)
        self.banners = StateBanners(window, console.recordings, self.messages.add_first, window.menu_bar)
        self.alarms = AlarmController(window, console.alarms, self.history, window.status, window.menu_bar)
        self.maintenance = MaintenanceController(window, console, self.model, self.history, window.status, self.notices)
        self.messages.add(self.maintenance.bar)
        stops = (*self.notices.tab_stops(), *self.banners.tab_stops(), *self.maintenance.bar.tab_stops())
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    def _make_controllers(self) -> None:
        window, console, history, notices = self.window, self._console, self.history, self.notices
        self.profiles = ProfileController(window, console, self.explainer)
        self.profile_files = ProfileFilesController(window, console, window.say)
        self.tickets = TicketController(window, console, window.form, window.menu_bar[Action.SHOW_TICKET])
        self.preferences = PreferencesController(window, console, self.details)
        self.tasks = TaskController(window, console, window.form, history, self.details, notices, self.tickets)
        self.rooms = RoomController(window, console, window.form, history, notices)
        shown = DetailsController(window, console, history, self.details, self.explainer)
        versions = self._app_info.versions
        self.copies = CopyController(window, history, shown, window.status, notices, self.explainer, versions)
        self.notes = NoteController(window, console, shown, self.details.note, notices)
        self.row_access = RowAccessController(window, console, shown, self.details, history, notices)
        self.schedule = ScheduleController(window, console, window.form, history)
        form, status = window.form, window.status
        self.starts = StartController(window, form, status, console, self.model, history, self.tickets, self.schedule)
        self.checks = CheckController(window, console, window.form, self.starts, history, notices)
        self.plans = PlanController(window, console, history, self.details, shown, notices, status, window.menu_bar)
        window.menu_bar[Action.NEW].triggered.connect(self.schedule.reset)
        self.views = ViewController(window, console, self.search.bar, window.menu_bar, window.status)
        self.completions = CompletionController(window, console, window.form, window.placed)
        self.presets = PresetController(window, console, form, window.menu_bar.menu(Surface.PRESETS), status, notices)
        self.filler = FormFiller(window, console, window.form, notices)
        recordings = console.recordings
        self.row_menu = RowMenuController(history, window.menu_bar, recordings.actions, recordings.is_read_only)
        self.commands = CommandPalette(window, window.menu_bar, self.row_menu.menu)
        self.help = HelpController(window, self._app_info, window.say, window.menu_bar)
        frame = Frame(window, window.menu_bar, form, status, window.main_splitter, self.lower)
        self.batches = RunController(frame, console, history, notices, self.tasks, self.rooms, self.explainer.title)
        self.lists = ListController(window, console, form, self.tickets, notices, self.batches.show)
        self.pastes = PasteController(window, console, form, status, self.tickets, self.lists)
        self.read_only = ReadOnlyController(window, console, window.menu_bar, history, window.form)
        self._make_first_run()

    def _connect(self) -> None:
        self._connect_actions()
        self._connect_console()
        self._show_profiles(self._console.profiles.list())
        self._show_application(PRACTICE, self._console.profiles.chosen)  # the window begins with that
        window, form, patience_s = self.window, self.window.form, self._app_info.patience_s
        window.take_notices(self.notices)
        shown = (window, self._console, form, self.notices)
        window.close_guard = CloseGuard(
            *shown, patience_s, lambda: self.batches.running, may_leave_starts=window.may_leave_starts
        )
        self.starts.take_over(window.hand_over_starts())
        command = window.hand_over_command()
        if command is not None:
            command.trigger()

    def _connect_console(self) -> None:
        window, console = self.window, self._console
        window.band.profile_chosen.connect(console.profiles.choose)
        window.band.manage.triggered.connect(self.profiles.manage)
        window.band.type_key.clicked.connect(self.profiles.type_key)
        window.band.enable_managing()
        self.history.copying.noticed.connect(self._notice)
        console.profiles.changed.connect(self.search.bar.show_profiles)
        console.profiles.changed.connect(self._show_profiles)
        console.profiles.chosen_changed.connect(self._show_application)
        console.profiles.credential_changed.connect(self._show_credential)
        console.notices.listen(self._notice)
        console.notices.withdrawn.connect(self._withdraw)
        console.history.opened.connect(self._ledger_opened)
        console.recordings.clock_changed.connect(window.status.show_clock)
        console.recordings.watch_changed.connect(window.status.show_watch)
        console.recordings.watch_changed.connect(self.search.show_live)

    def _connect_actions(self) -> None:
        bar = self.window.menu_bar
        bar.connect_to(self, self.history)
        read_back = ReadBackMenu(self.window, self.layout.read_back, self._read_back_in)
        self.window.form.read_back_in(self.layout.read_back)
        bar.take_columns((*self.layout.menus(), LanguageMenu(self.window, self._app_info), read_back))
        self.details.connect_to(bar)

    def _title(self, row: Row) -> str:
        return self.explainer.title(row) if self._console.recordings.access_problem(row) is None else nobody_asks()

    def _read_back_in(self, language: str) -> None:
        self.window.form.read_back_in(language)
        self.schedule.set_choice(self.schedule.choice)
        self.layout.read_back = language
        self.layout.save_soon()

    @Slot(object)
    def _notice(self, notice: Notice) -> None:
        self.notices.add(message_text(notice.text), good=notice.good)

    @Slot(object)
    def _withdraw(self, notice: Notice) -> None:
        self.notices.withdraw(message_text(notice.text))

    @Slot(object)
    def _show_profiles(self, listed: ProfileList) -> None:
        self.window.show_profile(self._console.profiles.chosen)
        self.window.band.show_profiles(listed)
        self.window.form.bar.show_refusal(message_text(self._console.profiles.refusal() or ""))

    @Slot(object, object)
    def _show_application(self, before: Profile, chosen: Profile) -> None:
        """An application id that was typed stays until another profile is used, or this one has another id."""
        if (chosen.id, chosen.BizId) != (before.id, before.BizId):
            self.window.form.set_biz_id(chosen.BizId)

    @Slot(object)
    def _show_credential(self, status: CredentialStatus) -> None:
        if status.profile_id == self._console.profiles.chosen.id:
            self.window.band.show_credential(status)
            self.window.status.show_credential(status)

    @Slot(object)
    def _ledger_opened(self, opened: Opened) -> None:
        for sentence in opened_text(opened):
            self.notices.add(sentence)
