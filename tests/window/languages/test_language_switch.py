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
from gme_console.ui.theme.state_icon import LOOKS
from gme_console.ui.widgets.palette_dialog import PaletteDialog
from window_bot import PATIENCE_MS, WindowBot, shown_text

if TYPE_CHECKING:
    from gme_console.ui.main_window import MainWindow

OpenWindow = Callable[..., WindowBot]
SAID = (("ja", "ファイル(&F)", "録音"), ("zh_CN", "文件(&F)", "录制"), ("en", "&File", "recorded"))
SERVICE = PracticeSettings(enter_after=0.0, requests_per_second=100_000)
CONSOLE = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.5), rate=20)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    use_language("en")


def choose(bot: WindowBot, code: str) -> None:
    """As in the menu, and until the window is another one."""
    former = bot.window
    menu = bot.window.findChild(QMenu, "languages")
    assert menu is not None
    next(action for action in menu.actions() if action.data() == code).trigger()
    bot.qtbot.waitUntil(lambda: bot.window is not former, timeout=PATIENCE_MS)


def field(bot: WindowBot, name: str) -> QLineEdit:
    edit = bot.window.form.findChild(QLineEdit, name)
    assert edit is not None
    return edit


def notices(bot: WindowBot) -> str:
    bar = bot.window.findChild(NoticeBar)
    assert bar is not None
    return bar.text()


def test_every_word_is_said_in_it_and_it_is_kept(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    row = bot.ended_row("1987")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
    for code, menu, word in (
        ("ja", "ファイル(&F)", "録音"),
        ("zh_CN", "文件(&F)", "录制"),
        ("en", "&File", "recorded"),
    ):
        choose(bot, code)
        assert bot.window.isVisible()
        assert bot.window.menuBar().actions()[0].text() == menu
        assert word in shown_text(bot.window)
        bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
        assert bot.wiring.model.index(0, 0).data().startswith(LOOKS[bot.rows[row.id].state].word)
        assert bot.languages.choice == code
    choose(bot, "ja")
    bot.qtbot.waitUntil(lambda: read_window_state(bot.folder).language == "ja")


def test_what_the_service_said_stays_beside_what_is_said_of_it(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("OperationDenied")
    row = bot.ended_row("OperationDenied")
    assert isinstance(row.message, str)
    titles = set()
    for code in ("ja", "zh_CN", "en"):
        choose(bot, code)
        bot.wiring.history.select_row(row.id)
        told = bot.details_text(row.RoomId)
        assert row.message in told
        assert row.code in told
        titles.add(bot.wiring.explainer.title(row))
        assert bot.wiring.explainer.title(row) in told
    assert len(titles) == 3


def test_a_half_typed_form_stands_as_it_stood(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.new()
    bot.type("lobby 7")
    users = bot.window.form
    users.fill_in("lobby 7", 3, bot.window.form.mode_and_users()[1])
    bot.press(Qt.Key.Key_Tab)
    bot.type("1145,77")
    bot.type("9")
    before = bot.window.form.request(), bot.window.focusWidget().objectName()  # type: ignore[union-attr]
    sentence = shown_text(bot.window.form)
    choose(bot, "ja")
    assert bot.window.form.request() == before[0]
    assert bot.window.form.request().SubscribeRecordUserIds.SubscribeUserIds == ("1145", "779")
    assert shown_text(bot.window.form) != sentence
    choose(bot, "en")
    assert bot.window.form.request() == before[0]
    assert bot.window.focusWidget().objectName() == before[1]  # type: ignore[union-attr]


def test_what_was_searched_selected_and_told_stays(open_window: OpenWindow) -> None:
    bot = open_window()
    rows = []
    for room in ("11", "12", "21"):
        bot.start_room(room)
        rows.append(bot.ended_row(room).id)
    bot.wiring.search.bar.edit.setText("1")
    bot.window.say("⟦told⟧")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 3)
    bot.wiring.history.select_row(rows[1])
    bot.qtbot.waitUntil(lambda: bot.wiring.history.anchor.selected_ids() == {rows[1]})
    columns = bot.wiring.layout.present().tables
    choose(bot, "zh_CN")
    assert bot.wiring.search.bar.edit.text() == "1"
    assert "⟦told⟧" in notices(bot)
    bot.qtbot.waitUntil(lambda: bot.wiring.history.anchor.selected_ids() == {rows[1]}, timeout=PATIENCE_MS)
    assert bot.wiring.layout.present().tables == columns
    bot.wiring.search.bar.clear()
    bot.start_room("31")
    assert bot.ended_row("31").state in (State.ACCEPTED, State.ARMED, State.RECORDING)


def test_a_removal_can_be_taken_back_in_the_next_language(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1)
    bot.wiring.history.selectAll()
    bot.wiring.history.setFocus()
    bot.window.menu_bar[Action.REMOVE].trigger()
    bot.qtbot.waitUntil(lambda: bool(notices(bot)), timeout=PATIENCE_MS)
    choose(bot, "ja")
    bar = bot.window.findChild(NoticeBar)
    assert bar is not None
    bar.undo()
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)


def test_a_batch_goes_on_and_its_page_too(open_window: OpenWindow) -> None:
    bot = open_window(console=CONSOLE, settings=SERVICE)
    lines = tuple(BatchLine(n, StartRecord(PRACTICE.BizId or 0, f"cup-{n:02}", 2)) for n in range(1, 31))
    bot.console.batches.start(BatchDraft("Cup", "cup.csv", lines, IfRecording.SKIP), bot.wiring.batches.show, print)
    bot.qtbot.waitUntil(lambda: shown_page(bot), timeout=PATIENCE_MS)
    bot.qtbot.waitUntil(lambda: len(bot.rows) > 3, timeout=PATIENCE_MS)
    choose(bot, "ja")
    bot.qtbot.waitUntil(lambda: shown_page(bot), timeout=PATIENCE_MS)
    assert len(bot.server.service.tasks.snapshot()) < len(lines)
    choose(bot, "en")
    bot.qtbot.waitUntil(lambda: "30 accepted" in shown_text(bot.window), timeout=2 * PATIENCE_MS)
    started = Counter(task.RoomId for task in bot.server.service.tasks.snapshot())
    assert started == Counter(line.request.RoomId for line in lines)


def shown_page(bot: WindowBot) -> bool:
    page = bot.window.findChild(RunPage)
    return page is not None and page.isVisible()


def test_not_while_a_dialog_is_open(open_window: OpenWindow) -> None:
    bot = open_window()
    former = bot.window
    bot.window.menu_bar[Action.LOOK_UP].trigger()
    bot.languages.choose("ja")
    bot.qtbot.waitUntil(lambda: "close the dialog" in notices(bot), timeout=PATIENCE_MS)
    assert (bot.window, bot.languages.choice) == (former, "")


def test_a_start_that_is_out_is_told_of_in_the_next_language(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("slow 1")
    choose(bot, "ja")
    row = bot.ended_row("slow 1")
    assert row.TaskId is not None
    bot.qtbot.waitUntil(lambda: str(row.TaskId) in shown_text(bot.wiring.details), timeout=PATIENCE_MS)


def test_a_task_that_is_being_adopted_is_selected_in_the_next_language(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.server.service.tasks.start(StartRecord(PRACTICE.BizId or 0, "theirs", 1))
    bot.server.service.plan("DescribeTaskInfo", "slow 1", 3)
    bot.console.recordings.adopt(PRACTICE.BizId or 0, "theirs")
    choose(bot, "ja")
    bot.qtbot.waitUntil(
        lambda: [row.RoomId for row in bot.wiring.history.selected_rows()] == ["theirs"], timeout=PATIENCE_MS
    )


def let_answers_come(bot: WindowBot) -> None:
    """What the former window had asked is answered before, and what it asked because of that."""
    threads = [one for one in signal_owners(bot.console) if isinstance(one, Background)]
    assert len(threads) > 5
    answers: list[object] = []
    for _ in range(3):
        answers.clear()
        for thread in threads:
            thread.call(list, answers.append)
        bot.qtbot.waitUntil(lambda: len(answers) == len(threads), timeout=PATIENCE_MS)


def test_a_dozen_windows_leave_nothing_behind(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    former: list[weakref.ref[MainWindow]] = []
    counts = []
    for _ in range(6):
        for code in ("ja", "en"):
            former.append(weakref.ref(bot.window))
            choose(bot, code)
            bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
            let_answers_come(bot)
            bot.languages.let_go()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        objects = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))
        counts.append((objects, len(QApplication.topLevelWidgets())))
    assert not [window for window in former if window() is not None]
    assert counts[-1] == counts[2]


def test_nothing_of_the_former_window_stirs(open_window: OpenWindow) -> None:
    bot = open_window()
    former, model = bot.window, bot.wiring.model
    choose(bot, "ja")
    former.placed.emit()  # it was moved as it was hidden
    shown = model.rowCount()
    bot.start_room("1987")
    bot.ended_row("1987")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert model.rowCount() == shown
    assert not former.isVisible()
    assert not [timer for timer in former.findChildren(QTimer) if timer.isActive()]
    assert read_window_state(bot.folder).language == "ja"


def test_the_caller_hears_another_language_than_the_window_has(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.form.fill_in("1987", 1, EVERYONE)
    menu = bot.window.findChild(QMenu, "read_back")
    assert menu is not None
    next(action for action in menu.actions() if action.data() == "ja").trigger()
    assert "ルーム1987の全員を" in shown_text(bot.window.form)
    assert "&Start recording" in shown_text(bot.window.form)
    choose(bot, "zh_CN")
    assert "ルーム1987の全員を" in shown_text(bot.window.form)
    bot.qtbot.waitUntil(lambda: read_window_state(bot.folder).read_back == "ja", timeout=PATIENCE_MS)
    bot.window.form.read_back_in("en")
    assert "Everyone in room 1987" in shown_text(bot.window.form)


def test_it_is_found_among_the_commands(open_window: OpenWindow) -> None:
    bot = open_window()
    former = bot.window
    bot.wiring.commands.open()
    palette = bot.window.findChild(PaletteDialog)
    assert palette is not None
    bot.qtbot.waitUntil(palette.isVisible)
    typed = palette.findChild(QLineEdit)
    assert typed is not None
    typed.setText("日本語")
    QTest.keyClick(typed, Qt.Key.Key_Return)
    bot.qtbot.waitUntil(lambda: bot.window is not former, timeout=PATIENCE_MS)
    assert bot.languages.choice == "ja"


def test_a_warning_that_was_set_while_the_console_runs_is_that_of_the_next_window(open_window: OpenWindow) -> None:
    bot = open_window(console=CONSOLE)
    bot.console.preferences.save(bot.console.preferences.in_force._replace(alarm=7.0), lambda: None, lambda _why: None)
    bot.qtbot.waitUntil(lambda: bot.console.alarms.nobody_s == 7.0)
    choose(bot, "ja")
    assert bot.wiring.details.task_panel.alarm_s == 7.0
