"""Another language while the console works: the window is another one, and everything in it as it was."""

from __future__ import annotations

import gc
import weakref
from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from gme_console.api.actions import StartRecord
from gme_console.api.values import EVERYONE
from gme_console.engine.background import Background
from gme_console.engine.batches.batch_messages import BatchDraft, BatchLine, IfRecording
from gme_console.engine.last_values import signal_owners
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.engine.window_state import read_window_state
from gme_console.ledger.records import State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.shell.notice_bar import NoticeBar
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.translate import use_language
from gme_console.ui.widgets.palette_dialog import PaletteDialog
from gme_console.ui.widgets.state_icon import LOOKS
from window_desk import PATIENCE_MS, Desk, shown_text

if TYPE_CHECKING:
    from gme_console.ui.main_window import MainWindow

OpenDesk = Callable[..., Desk]
SAID = (("ja", "ファイル(&F)", "録音"), ("zh_CN", "文件(&F)", "录制"), ("en", "&File", "recorded"))
SERVICE = PracticeSettings(enter_after=0.0, requests_per_second=100_000)
CONSOLE = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.5), rate=20)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language("en")


def choose(desk: Desk, code: str) -> None:
    """As in the menu, and until the window is another one."""
    former = desk.window
    menu = desk.window.findChild(QMenu, "languages")
    assert menu is not None
    next(action for action in menu.actions() if action.data() == code).trigger()
    desk.qtbot.waitUntil(lambda: desk.window is not former, timeout=PATIENCE_MS)


def field(desk: Desk, name: str) -> QLineEdit:
    edit = desk.window.form.findChild(QLineEdit, name)
    assert edit is not None
    return edit


def notices(desk: Desk) -> str:
    bar = desk.window.findChild(NoticeBar)
    assert bar is not None
    return bar.text()


def test_every_word_is_said_in_it_and_it_is_kept(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    row = desk.ended_row("1987")
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1)
    for code, menu, word in (
        ("ja", "ファイル(&F)", "録音"),
        ("zh_CN", "文件(&F)", "录制"),
        ("en", "&File", "recorded"),
    ):
        choose(desk, code)
        assert desk.window.isVisible()
        assert desk.window.menuBar().actions()[0].text() == menu
        assert word in shown_text(desk.window)
        desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
        assert desk.wiring.model.index(0, 0).data().startswith(LOOKS[desk.rows[row.id].state].word)
        assert desk.languages.choice == code
    choose(desk, "ja")
    desk.qtbot.waitUntil(lambda: read_window_state(desk.folder).language == "ja")


def test_what_the_service_said_stays_beside_what_is_said_of_it(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("OperationDenied")
    row = desk.ended_row("OperationDenied")
    assert isinstance(row.message, str)
    titles = set()
    for code in ("ja", "zh_CN", "en"):
        choose(desk, code)
        desk.wiring.history.select_row(row.id)
        told = desk.details_text(row.RoomId)
        assert row.message in told
        assert row.code in told
        titles.add(desk.wiring.explainer.title(row))
        assert desk.wiring.explainer.title(row) in told
    assert len(titles) == 3


def test_a_half_typed_form_stands_as_it_stood(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.new()
    desk.type("lobby 7")
    users = desk.window.form
    users.fill_in("lobby 7", 3, desk.window.form.mode_and_users()[1])
    desk.press(Qt.Key.Key_Tab)
    desk.type("1145,77")
    desk.type("9")
    before = desk.window.form.request(), desk.window.focusWidget().objectName()  # type: ignore[union-attr]
    sentence = shown_text(desk.window.form)
    choose(desk, "ja")
    assert desk.window.form.request() == before[0]
    assert desk.window.form.request().SubscribeRecordUserIds.SubscribeUserIds == ("1145", "779")
    assert shown_text(desk.window.form) != sentence
    choose(desk, "en")
    assert desk.window.form.request() == before[0]
    assert desk.window.focusWidget().objectName() == before[1]  # type: ignore[union-attr]


def test_what_was_searched_selected_and_told_stays(open_desk: OpenDesk) -> None:
    desk = open_desk()
    rows = []
    for room in ("11", "12", "21"):
        desk.start_room(room)
        rows.append(desk.ended_row(room).id)
    desk.wiring.search.bar.edit.setText("1")
    desk.window.say("⟦told⟧")
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 3)
    desk.wiring.history.select_row(rows[1])
    desk.qtbot.waitUntil(lambda: desk.wiring.history.selected_ids() == {rows[1]})
    columns = desk.wiring.layout.present().tables
    choose(desk, "zh_CN")
    assert desk.wiring.search.bar.edit.text() == "1"
    assert "⟦told⟧" in notices(desk)
    desk.qtbot.waitUntil(lambda: desk.wiring.history.selected_ids() == {rows[1]}, timeout=PATIENCE_MS)
    assert desk.wiring.layout.present().tables == columns
    desk.wiring.search.bar.clear()
    desk.start_room("31")
    assert desk.ended_row("31").state in (State.ACCEPTED, State.ARMED, State.RECORDING)


def test_a_removal_can_be_taken_back_in_the_next_language(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    desk.ended_row("1987")
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1)
    desk.wiring.history.selectAll()
    desk.wiring.history.setFocus()
    desk.window.menu_bar[Action.REMOVE].trigger()
    desk.qtbot.waitUntil(lambda: bool(notices(desk)), timeout=PATIENCE_MS)
    choose(desk, "ja")
    bar = desk.window.findChild(NoticeBar)
    assert bar is not None
    bar.undo()
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)


def test_a_batch_goes_on_and_its_page_too(open_desk: OpenDesk) -> None:
    desk = open_desk(console=CONSOLE, settings=SERVICE)
    lines = tuple(BatchLine(n, StartRecord(PRACTICE.BizId or 0, f"cup-{n:02}", 2)) for n in range(1, 31))
    desk.console.batches.start(BatchDraft("Cup", "cup.csv", lines, IfRecording.SKIP), desk.wiring.batches.show, print)
    desk.qtbot.waitUntil(lambda: shown_page(desk), timeout=PATIENCE_MS)
    desk.qtbot.waitUntil(lambda: len(desk.rows) > 3, timeout=PATIENCE_MS)
    choose(desk, "ja")
    desk.qtbot.waitUntil(lambda: shown_page(desk), timeout=PATIENCE_MS)
    assert len(desk.server.service.tasks.snapshot()) < len(lines)
    choose(desk, "en")
    desk.qtbot.waitUntil(lambda: "30 accepted" in shown_text(desk.window), timeout=2 * PATIENCE_MS)
    started = Counter(task.RoomId for task in desk.server.service.tasks.snapshot())
    assert started == Counter(line.request.RoomId for line in lines)


def shown_page(desk: Desk) -> bool:
    page = desk.window.findChild(RunPage)
    return page is not None and page.isVisible()


def test_not_while_a_dialog_is_open(open_desk: OpenDesk) -> None:
    desk = open_desk()
    former = desk.window
    desk.window.menu_bar[Action.LOOK_UP].trigger()
    desk.languages.choose("ja")
    desk.qtbot.waitUntil(lambda: "close the dialog" in notices(desk), timeout=PATIENCE_MS)
    assert (desk.window, desk.languages.choice) == (former, "")


def test_a_start_that_is_out_is_told_of_in_the_next_language(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("slow 1")
    choose(desk, "ja")
    row = desk.ended_row("slow 1")
    assert row.TaskId is not None
    desk.qtbot.waitUntil(lambda: str(row.TaskId) in shown_text(desk.wiring.details), timeout=PATIENCE_MS)


def let_answers_come(desk: Desk) -> None:
    """What the former window had asked is answered before, and what it asked because of that."""
    threads = [one for one in signal_owners(desk.console) if isinstance(one, Background)]
    assert len(threads) > 5
    answers: list[object] = []
    for _ in range(3):
        answers.clear()
        for thread in threads:
            thread.call(list, answers.append)
        desk.qtbot.waitUntil(lambda: len(answers) == len(threads), timeout=PATIENCE_MS)


def test_a_dozen_windows_leave_nothing_behind(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.start_room("1987")
    desk.ended_row("1987")
    former: list[weakref.ref[MainWindow]] = []
    counts = []
    for _ in range(6):
        for code in ("ja", "en"):
            former.append(weakref.ref(desk.window))
            choose(desk, code)
            desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
            let_answers_come(desk)
            desk.languages.let_go()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        objects = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))
        counts.append((objects, len(QApplication.topLevelWidgets())))
    assert not [window for window in former if window() is not None]
    assert counts[-1] == counts[2]


def test_nothing_of_the_former_window_stirs(open_desk: OpenDesk) -> None:
    desk = open_desk()
    former, model = desk.window, desk.wiring.model
    choose(desk, "ja")
    former.placed.emit()  # it was moved as it was hidden
    shown = model.rowCount()
    desk.start_room("1987")
    desk.ended_row("1987")
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert model.rowCount() == shown
    assert not former.isVisible()
    assert not [timer for timer in former.findChildren(QTimer) if timer.isActive()]
    assert read_window_state(desk.folder).language == "ja"


def test_the_caller_hears_another_language_than_the_window_has(open_desk: OpenDesk) -> None:
    desk = open_desk()
    desk.window.form.fill_in("1987", 1, EVERYONE)
    menu = desk.window.findChild(QMenu, "read_back")
    assert menu is not None
    next(action for action in menu.actions() if action.data() == "ja").trigger()
    assert "ルーム1987の全員を" in shown_text(desk.window.form)
    assert "&Start recording" in shown_text(desk.window.form)
    choose(desk, "zh_CN")
    assert "ルーム1987の全員を" in shown_text(desk.window.form)
    desk.qtbot.waitUntil(lambda: read_window_state(desk.folder).read_back == "ja", timeout=PATIENCE_MS)
    desk.window.form.read_back_in("en")
    assert "Everyone in room 1987" in shown_text(desk.window.form)


def test_it_is_found_among_the_commands(open_desk: OpenDesk) -> None:
    desk = open_desk()
    former = desk.window
    desk.wiring.commands.open()
    palette = desk.window.findChild(PaletteDialog)
    assert palette is not None
    desk.qtbot.waitUntil(palette.isVisible)
    typed = palette.findChild(QLineEdit)
    assert typed is not None
    typed.setText("日本語")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    desk.qtbot.waitUntil(lambda: desk.window is not former, timeout=PATIENCE_MS)
    assert desk.languages.choice == "ja"


def test_a_warning_that_was_set_while_the_console_runs_is_that_of_the_next_window(open_desk: OpenDesk) -> None:
    desk = open_desk(console=CONSOLE)
    desk.console.preferences.save(
        desk.console.preferences.in_force._replace(alarm=7.0), lambda: None, lambda _why: None
    )
    desk.qtbot.waitUntil(lambda: desk.console.alarms.nobody_s == 7.0)
    choose(desk, "ja")
    assert desk.wiring.details.task_panel.alarm_s == 7.0
