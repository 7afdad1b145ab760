"""A real console for tests: window, threads, ledger and practice service, driven as an operator would."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.error_catalogue import TRANSLATED, Catalogue
from gme_console.api.limits import Limits
from gme_console.app.data_folder import make_private
from gme_console.app.session import PracticeHost, Session, app_info
from gme_console.engine.settings import ConsoleSettings
from gme_console.engine.window_state import read_window_state
from gme_console.ledger.records import Row, State
from gme_console.profiles.keychain import Keychain
from gme_console.ui.language_switch import LanguageSwitch
from gme_console.ui.main_window import MainWindow
from gme_console.ui.recording.flicker_guard import RowFlickerGuard
from gme_console.ui.texts.translate import language_locale
from gme_console.ui.wiring import WindowWiring
from memory_keyring import MemoryKeyring

if TYPE_CHECKING:
    from gme_console.practice.practice_settings import PracticeSettings
    from gme_console.practice.server import PracticeServer
    from gme_console.ui.theme.theme_switch import ThemeSwitch

PATIENCE_MS = 10_000
ROUNDS_OF_LAYOUT = 50
NOT_KNOWN_YET = (State.SENDING, State.WAITING, State.UNKNOWN, State.SETTLING)


class WindowBot:
    """One open console. `rows` are the newest states of the rows that it told of, by id."""

    def __init__(
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        practice: bool = True,
        environ: Mapping[str, str] | None = None,
        keyring: MemoryKeyring | None = None,
        limits: Limits | None = None,
        settings: PracticeSettings | None = None,
        patience_ms: int = 8000,
        console: ConsoleSettings | None = None,
        at_once: Callable[[WindowBot], None] | None = None,
        theme: ThemeSwitch | None = None,
    ) -> None:
        """`at_once`: what the operator does while the console is not open yet."""
        self.qtbot = qtbot
        self.folder = folder
        make_private(folder)
        catalogue = Catalogue.load(
            next((language for language in TRANSLATED if QLocale(language) == language_locale()), "")
        )
        self.gateway = PracticeHost(settings)
        self.session = Session(
            folder,
            environ or {},
            Keychain(keyring or MemoryKeyring()),
            self.gateway,
            practice=practice,
            limits=limits or Limits(),
            settings=console
            or ConsoleSettings(request_s=(limits or Limits()).total, keychain_ms=patience_ms, spacing_s=0.3),
        )
        self.console = self.session.console
        self.maintenance = self.console.maintenance
        kept = read_window_state(folder)
        self.window = MainWindow(kept)
        around = app_info(folder, (limits or Limits()).total, theme=theme)._replace(
            language=lambda: self.languages.choice, choose_language=lambda code: self.languages.choose(code)
        )
        self.wiring = WindowWiring(self.window, self.console, catalogue, around, kept)
        told = (self.console, around, kept.language)
        self.languages = LanguageSwitch(self.wiring, *told, self.session.on_disk, lambda _: None)
        self.languages.made_anew.connect(self._made_anew)
        self.wiring.build()
        self.rows: dict[int, Row] = {}
        self.states: list[tuple[str, State]] = []
        self.left = False
        self._closed = False
        self.console.recordings.rows_changed.connect(self._take_rows)
        self.console.recordings.left.connect(self._take_left)
        self.window.show()
        if at_once is not None:
            at_once(self)
        with qtbot.waitSignals([self.console.history.opened, self.console.profiles.changed], timeout=PATIENCE_MS):
            self.console.open()
        qtbot.waitUntil(lambda: self.console.recordings.takes_starts, timeout=PATIENCE_MS)

    @property
    def server(self) -> PracticeServer:
        self.qtbot.waitUntil(lambda: self.gateway.server is not None, timeout=PATIENCE_MS)
        assert self.gateway.server is not None
        return self.gateway.server

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self.focused(), key, modifier)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focused(), text)

    def focused(self) -> QWidget:
        return self.window.focusWidget() or self.window

    def new(self) -> None:
        self.press(Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)

    def start(self) -> None:
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def start_room(self, room: str) -> None:
        """Presses Start for a room without waiting for what comes of it."""
        self.new()
        self.type(room)
        self.start()

    def ended_row(self, room: str) -> Row:
        """The row of `room`, once its end is known and shown."""

        def found() -> Row | None:
            rows = [row for row in self.rows.values() if row.RoomId == room and row.state not in NOT_KNOWN_YET]
            return rows[-1] if rows else None

        self.qtbot.waitUntil(lambda: found() is not None, timeout=PATIENCE_MS)
        row = found()
        assert row is not None
        guard = self.window.findChild(RowFlickerGuard)
        assert guard is not None
        self.qtbot.waitUntil(lambda: not guard.holds(row.id), timeout=PATIENCE_MS)
        return row

    def details_text(self, part: str) -> str:
        """Everything that the details panel shows, once `part` is in it."""
        self.qtbot.waitUntil(lambda: part in shown_text(self.wiring.details), timeout=PATIENCE_MS)
        return shown_text(self.wiring.details)

    def close(self) -> bool:
        """Leaves as the close button does and ends the threads; True when every thread ended."""
        if self._closed:
            return True
        self._closed = True
        rests = comes_to_rest()
        self.window.leave()
        self.qtbot.waitUntil(self._has_left, timeout=30_000)
        ended = self.session.close()
        self.window.close()
        for _ in range(3):
            QApplication.processEvents()  # the last answers of threads that have ended
        self.languages.close()
        QApplication.sendPostedEvents(None, 0)
        assert rests, "the window is laid out again and again"
        return ended

    def _take_rows(self, rows: tuple[Row, ...]) -> None:
        for row in rows:
            self.rows[row.id] = row
            self.states.append((row.RoomId, row.state))

    def _made_anew(self) -> None:
        self.window, self.wiring = self.languages.window, self.languages.wiring

    def _has_left(self) -> None:
        """Says what keeps the window, once it was waited for in vain."""
        modal, guard = QApplication.activeModalWidget(), self.window.close_guard
        kept = {"modal": modal and (type(modal).__name__, shown_text(modal)), "guard": guard and vars(guard)}
        kept |= {"leaving": self.console.is_leaving, "live": self.console.recordings.live()}
        assert self.left, kept

    def _take_left(self) -> None:
        self.left = True


class _LayoutRequests(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.seen = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.seen += event.type() == QEvent.Type.LayoutRequest
        return False


def comes_to_rest() -> bool:
    """Whether the widgets need no more layout after some rounds: one that always asks for another keeps a core busy."""
    requests = _LayoutRequests()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(requests)
    for _ in range(ROUNDS_OF_LAYOUT):
        before = requests.seen
        QApplication.processEvents()
        if requests.seen == before:
            break
    application.removeEventFilter(requests)
    return requests.seen == before


def shown_text(widget: QWidget) -> str:
    """The text of every visible label, edit and button in `widget`."""
    texts = []
    for child in widget.findChildren(QWidget):
        if child.isVisibleTo(widget):
            for name in ("text", "toPlainText"):
                reader = getattr(child, name, None)
                if callable(reader):
                    texts.append(str(reader()))
            if isinstance(child, QAbstractItemView):
                texts += _cells(child)
    return "\n".join(texts)


def _cells(view: QAbstractItemView) -> list[str]:
    """What a list in the details says, and what a screen reader hears of it."""
    model, roles = view.model(), (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    columns = range(3) if isinstance(view, QTableView) else range(1)
    places = ((row, column) for row in range(model.rowCount()) for column in columns)
    told = [model.index(row, column).data(role) for row, column in places for role in roles]
    return [text for text in told if isinstance(text, str)]
