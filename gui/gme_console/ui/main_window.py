"""The window as it is painted first: band, form, menus and status. WindowWiring brings the rest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QSplitter, QVBoxLayout, QWidget

from gme_console.engine.recordings.early_starts import EarlyStart, EarlyStarts
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.profiles.profile_band import ProfileBand
from gme_console.ui.recording.start_form import StartForm
from gme_console.ui.shell.menu_bar import MenuBar
from gme_console.ui.shell.status_bar import StatusBar
from gme_console.ui.shell.window_geometry import place_window, placeholder
from gme_console.ui.texts.profiles.profile_mark_text import window_title
from gme_console.ui.texts.recording_text import stayed
from gme_console.ui.texts.shell_text import opening
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.api.actions import StartRecord
    from gme_console.engine.window_state import WindowState
    from gme_console.profiles.profile import Profile
    from gme_console.ui.shell.close_guard import CloseGuard
    from gme_console.ui.shell.notice_bar import NoticeBar


class MainWindow(QMainWindow):
    """UI thread. Takes typing as soon as it is painted; a Start pressed before the wiring is there is kept for it.

    `gone`: it was closed while nobody could have said anything against it.
    """

    gone = Signal()
    placed = Signal()
    """It was moved, sized, minimized or the like."""

    def __init__(self, saved: WindowState) -> None:
        super().__init__()
        self.setObjectName("main")
        self.setWindowTitle(tr("GME Recording Console"))
        self._early_starts = EarlyStarts()
        self._early_command: QAction | None = None
        self._may_leave_starts = False
        self.close_guard: CloseGuard | None = None
        self._notices: NoticeBar | None = None
        self._early_words: list[str] = []
        self.form = StartForm()
        self.band = ProfileBand(self.form.application)
        self.status = StatusBar()
        self.setStatusBar(self.status)
        self.right_splitter = QSplitter(Qt.Orientation.Vertical)
        self.main_splitter = QSplitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self.menu_bar = MenuBar(self, self.band.menu)
        self.setMenuBar(self.menu_bar)
        self._connect()
        self.form.set_biz_id(PRACTICE.BizId)
        place_window(self, self.main_splitter, saved)
        self.form.go_to()

    def show_profile(self, profile: Profile) -> None:
        """In the title: of two windows each says under which profile it acts."""
        self.setWindowTitle(window_title(profile))

    def come_forward(self) -> None:
        """As far as the desktop lets it; else the task bar asks for attention."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @Slot()
    def leave(self) -> None:
        """As the window's own close button, but without the question about recordings that go on."""
        self._may_leave_starts = True
        if self.close_guard is not None:
            self.close_guard.ask_nothing()
        self.close()

    @Slot(str)
    def say(self, sentence: str) -> None:
        """A notice that stays until it is read."""
        if self._notices is None:
            self._early_words.append(sentence)
        else:
            self._notices.add(sentence)

    def take_notices(self, notices: NoticeBar) -> None:
        """From now on this is where notices go, those of before first."""
        self._notices = notices
        for sentence in self._early_words:
            notices.add(sentence)
        self._early_words.clear()

    @property
    def may_leave_starts(self) -> bool:
        """Whether a Start is no reason to stay open any more: it stayed for one, or is to ask nothing."""
        return self._may_leave_starts

    def hand_over_command(self) -> QAction | None:
        """The command that was chosen, if any; from now on others handle commands."""
        for action in self.menu_bar.deferred():
            action.triggered.disconnect(self._keep_command)
        return self._early_command

    def hand_over_starts(self) -> EarlyStarts:
        """The Starts that were pressed; from now on others handle them."""
        self.form.start_requested.disconnect(self._keep_start)
        self.form.bar.show_busy("")
        return self._early_starts

    def closeEvent(self, event: QCloseEvent) -> None:
        if not (self._may_close() if self.close_guard is None else self.close_guard.may_close()):
            event.ignore()
        elif self.close_guard is None:
            self.gone.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.placed.emit()

    def _may_close(self) -> bool:
        """A Start is not dropped without a word."""
        if not self._early_starts or self._may_leave_starts:
            return True
        self._may_leave_starts = True
        self.form.bar.show_busy(stayed())
        return False

    def _lay_out(self) -> None:
        self.right_splitter.setAccessibleName(tr("History and details"))
        self.right_splitter.addWidget(placeholder(self))
        self.right_splitter.setChildrenCollapsible(False)
        self.main_splitter.addWidget(self.form)
        self.main_splitter.addWidget(self.right_splitter)
        self.main_splitter.setStretchFactor(1, 1)
        self.main_splitter.setChildrenCollapsible(False)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.band)
        layout.addWidget(self.main_splitter, 1)
        self.setCentralWidget(central)

    def _connect(self) -> None:
        self.form.start_requested.connect(self._keep_start)
        self.right_splitter.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        for action in self.menu_bar.deferred():
            action.triggered.connect(self._keep_command)

    @Slot()
    def _keep_command(self) -> None:
        """What is typed after it is not for the form."""
        command = self.sender()
        if isinstance(command, QAction):
            self._early_command = command
            self.right_splitter.setFocus()

    @Slot(object)
    def _keep_start(self, request: StartRecord) -> None:
        self._early_starts.add(EarlyStart(PRACTICE, request))
        self.form.bar.show_busy(opening())
