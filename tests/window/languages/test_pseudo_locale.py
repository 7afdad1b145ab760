"""In another language nothing stays English: the window, its menus and every dialog, with a catalogue that marks."""

from __future__ import annotations

import datetime
import getpass
import re
import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QCalendarWidget,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gme_console.api.actions import StartRecord
from gme_console.api.error_catalogue import Catalogue, Explanation
from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.engine.batches.batch_messages import BatchState
from gme_console.engine.languages import LANGUAGES
from gme_console.engine.maintenance.maintenance_messages import LongTask, Progress
from gme_console.engine.notices import Busy, Wait
from gme_console.engine.profiles.profile_messages import CredentialState, ProfileFinding, ProfileTested
from gme_console.engine.recordings.monitor import WatchStatus
from gme_console.engine.settings import ConsoleSettings
from gme_console.engine.window_state import WindowState
from gme_console.intake.pasted.paste_reader import understand
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, PracticeSettings
from gme_console.practice.scenarios import REFUSALS, ROOMS
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, PRACTICE_BIZ_ID, GuardLevel
from gme_console.ui.batch.run_bars import UnfinishedBar
from gme_console.ui.batch.run_list import RunListDialog
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.lists.list_dialog import ListDialog
from gme_console.ui.main_window import MainWindow
from gme_console.ui.paste.paste_preview import PastePreview
from gme_console.ui.quick_check.check_dialog import CheckDialog
from gme_console.ui.search.filters import DatePreset
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts import translate
from gme_console.ui.texts.batch.run_question_text import left_alone, over_text, status_words_of, unsent_text
from gme_console.ui.texts.batch.run_text import asked_text
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.paste_text import excerpt_text
from memory_keyring import MemoryKeyring
from pasted_samples import SAMPLES, Sample
from profile_dialog_host import PRODUCTION, STAGING, DialogHost
from profiles_in_use import profile, use
from room_lists import workbook
from run_samples import progress_of, sample_lines
from task_presses import quick_bot, started
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
PASTED = [sample for sample in SAMPLES if sample.left and len(sample.requests) == 1]
Said = tuple[str, str]
"""Who says it, and what."""

READERS = (
    "windowTitle",
    "title",
    "text",
    "toolTip",
    "statusTip",
    "whatsThis",
    "placeholderText",
    "accessibleName",
    "accessibleDescription",
    "informativeText",
    "detailedText",
    "format",
    "prefix",
    "suffix",
    "currentMessage",
)
MARKED = re.compile("⟦[^⟦⟧]*⟧")
NAMED = re.compile(r"\{[^}]*\}|%n")
CUT = re.compile("⟦.*…$", re.DOTALL)
"""A text that was too long for its place."""

API = "RoomId|BizId|TaskId|RequestId|SecretId|SecretKey|Token|SubscribeUserIds|UnSubscribeUserIds|[A-Z][A-Za-z]+Record"
KEYS = r"((Ctrl|Shift|Alt)\+)+(\w+|[.,])|\b(F1|F6|F8|Del|Delete|Tab|Esc)\b"
UUID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
"""A RequestId."""

DATA = re.compile(rf"{UUID}|\b({API})\b|{KEYS}|%p%|\bEnglish\b|gme\.[a-z.-]+\.com")
"""What is spelled so in every language."""

DIALOGS = (
    Action.NOTE,
    Action.CHANGE,
    Action.STOP,
    Action.EXPORT,
    Action.REMOVE_OLDER,
    Action.LOOK_UP,
    Action.SHOW_KEYS,
    Action.PRACTICE_ROOMS,
    Action.ABOUT,
)


class Marking:
    """A catalogue in which everything is said otherwise."""

    def translate(self, _context: str, text: str, _comment: str | None, _n: int) -> str:
        """What is put into a sentence is outside of the marks: it has its own, or is nobody's to translate."""
        return NAMED.sub(r"⟧\g<0>⟦", f"⟦{text}⟧")


@pytest.fixture(autouse=True)
def marked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translate, "_catalogue", Marking())
    explain = Catalogue.explain
    monkeypatch.setattr(Catalogue, "explain", lambda *of: Explanation(*(f"⟦{part}⟧" for part in explain(*of))))


def english(text: str) -> bool:
    """Whether words are left in it when what the catalogue gave is taken away, and what is nobody's to translate."""
    rest = re.sub("<[^>]*>", "", text).replace("\u200b", "")
    while rest != (rest := MARKED.sub("", rest)):
        pass
    return bool(re.search("[A-Za-z]", DATA.sub("", CUT.sub("", rest))))


def owner(thing: QObject) -> str:
    """The room of the widget that tells it its words: those of `widgets` are told theirs, too."""
    one: QObject | None = thing
    while one is not None:
        package, _, rest = type(one).__module__.partition("gme_console.ui.")
        if not package and rest.split(".")[0] not in ("", "widgets"):
            return rest.split(".")[0]
        one = one.parent()
    return "here"


def is_qts(thing: QObject) -> bool:
    """What Qt translates itself: its buttons, the calendar, the menus of its edits."""
    above = thing.parent()
    if isinstance(above, QDialogButtonBox) and above.standardButton(thing) != QDialogButtonBox.StandardButton.NoButton:
        return True
    return isinstance(thing, QCalendarWidget) or (above is not None and is_qts(above))


def items(view: QAbstractItemView) -> Iterator[str]:
    model, top = view.model(), QModelIndex()
    if model is None:
        return
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
    for column in range(1 if isinstance(view, QListView) else model.columnCount(top)):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for line in range(model.rowCount(top)):
            yield from (str(model.index(line, column).data(role) or "") for role in roles)


def said_by(thing: QObject) -> Iterator[str]:
    typed = isinstance(thing, QLineEdit | QComboBox)
    for reader in READERS:
        if not (typed and reader == "text") and callable(getattr(thing, reader, None)):
            yield str(getattr(thing, reader)())
    if isinstance(thing, QComboBox):
        yield from map(thing.itemText, range(thing.count()))
    if isinstance(thing, QTextEdit | QPlainTextEdit) and thing.isReadOnly():
        yield thing.toPlainText()
    if isinstance(thing, QAbstractItemView):
        yield from items(thing)


def shown(root: QWidget) -> Iterator[Said]:
    for thing in (root, *root.findChildren(QWidget), *root.findChildren(QAction)):
        if not is_qts(thing):
            who = f"{owner(thing)}: {type(thing).__name__} {thing.objectName()}"
            yield from ((who, text) for text in said_by(thing))
            assert not MARKED.search(thing.objectName()), "a name that code looks for is said to nobody"


def forgotten(root: QWidget, *data: str) -> str:
    """What stays English, a line each; `data` is what the test typed, and what came from elsewhere."""
    foreign = re.compile("|".join(map(re.escape, sorted(data, key=len, reverse=True))) or "$.")
    return "\n".join(sorted({f"{who}: {text}" for who, text in shown(root) if english(foreign.sub("", text))}))


def dialog(bot: WindowBot, kind: type[QDialog] = QDialog) -> QDialog:
    def found() -> QDialog | None:
        return next((one for one in bot.window.findChildren(kind) if one.isVisible()), None)

    bot.qtbot.waitUntil(lambda: found() is not None)
    one = found()
    assert one is not None
    return one


def known(bot: WindowBot) -> Iterator[str]:
    """What the rows hold that is nobody's words here."""
    yield PRACTICE.name
    yield getpass.getuser()
    yield socket.gethostname()
    for row in bot.rows.values():
        yield from filter(None, (row.RoomId, row.RequestId, row.code, message_text(row.message)))


def press(root: QWidget, name: str) -> None:
    button = root.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def open_menus(root: QWidget) -> None:
    """What is put in when it opens is there then."""
    for menu in root.findChildren(QMenu):
        menu.aboutToShow.emit()


def test_a_forgotten_literal_fails_by_name(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    label = QLabel(translate.tr("Stopped, {n}", n="⟦x⟧"), window)
    assert forgotten(window) == ""
    label.setObjectName("state")
    label.setText(translate.tr("Stopped") + ", settled")
    window.addAction(QAction("Copy the RoomId", window))
    button = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, window).addButton(
        "Leave", QDialogButtonBox.ButtonRole.AcceptRole
    )
    button.setObjectName("leave")
    assert forgotten(window).split("\n") == [
        "here: QAction : Copy the RoomId",
        "here: QLabel state: ⟦Stopped⟧, settled",
        "here: QPushButton leave: Leave",
    ]


def test_the_window_with_rows_and_their_details(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    bot.start_room("ResourceNotFound.RoomNotFound")
    bot.ended_row("ResourceNotFound.RoomNotFound")
    bot.start_room("no-task-id")
    bot.qtbot.waitUntil(lambda: [row.RoomId for row in bot.wiring.history.selected_rows()] == ["no-task-id"])
    open_menus(bot.window)
    assert len(list(shown(bot.window))) > 1000
    for row in list(bot.rows.values()):
        bot.wiring.history.select_row(row.id)
        bot.details_text(row.RoomId)
        assert forgotten(bot.window, *known(bot)) == ""


@pytest.mark.parametrize("action", DIALOGS)
def test_a_dialog(open_window: OpenWindow, action: Action) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.wiring.history.select_row(row.id)
    bot.window.menu_bar[action].trigger()
    services = [*(rule.name for rule in ROOMS), *(rule.meaning for rule in REFUSALS)]
    assert (
        forgotten(dialog(bot), PRACTICE.name, str(bot.folder), *(services if action is Action.PRACTICE_ROOMS else ()))
        == ""
    )


def test_the_menu_of_rows_and_what_is_told_of_what_was_done(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.wiring.history.select_row(row.id)
    menu = bot.wiring.row_menu.menu()
    assert menu.actions()
    assert forgotten(menu) == ""
    for action in (Action.COPY, Action.COPY_TASK_ID, Action.COPY_CURL, Action.COPY_SUMMARY):
        bot.details_text("1987")
        bot.window.menu_bar[action].trigger()
        assert "⟦Copied" in bot.window.status.currentMessage()
        assert forgotten(bot.window, *known(bot)) == ""
    bot.window.menu_bar[Action.REMOVE].trigger()
    bot.qtbot.waitUntil(lambda: "removed" in shown_text(bot.wiring.notices))
    assert forgotten(bot.window, *known(bot)) == ""


def test_the_form_and_what_is_wrong_in_it(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    bot.new()
    bot.start()
    assert forgotten(bot.window.form) == ""
    for users in (UserLists(("1", "l2"), ("1", "2")), UserLists((" 3",)), UserLists()):
        bot.window.form.fill(StartRecord(PRACTICE_BIZ_ID, "odd\u200b", 3, users), "⟦from elsewhere⟧")
        assert forgotten(bot.window.form, "odd", "l2", "U+200B") == ""


def test_the_dialog_of_quick_checks_and_what_the_history_says_of_them(open_window: OpenWindow) -> None:
    bot = open_window(
        settings=PracticeSettings(enter_after=0.0, status_step=0.02), console=ConsoleSettings(spacing_s=0.3)
    )
    bot.window.menu_bar[Action.CHECK_ROOMS].trigger()
    checks = dialog(bot)
    assert isinstance(checks, CheckDialog)
    press(checks, "check_these")
    assert forgotten(checks, PRACTICE.name) == ""
    for name in ("check_hold", "check_wait", "check_files"):
        seconds = checks.findChild(QSpinBox, name)
        assert seconds is not None
        seconds.setValue(1)
    rooms = ("1987", "nobody", "somebody-elses", "StopRecord UnauthorizedOperation", "stray-file", "http-502")
    checks.typed.edit.setPlainText("\n".join(rooms))
    press(checks, "check_these")
    bot.qtbot.waitUntil(lambda: bool(checks.checks) and not checks.busy, timeout=60_000)
    ids = [one for check in checks.checks.values() for step in check.report.steps for one in step.request_ids]
    names = [file.FileName for check in checks.checks.values() for file in check.report.files]
    service = ["The operation is not authorized.", "UnauthorizedOperation"]
    for check_id in checks.checks:
        checks._choose(check_id)
        assert forgotten(checks, PRACTICE.name, *rooms, *ids, *names, *service) == ""
    for row in list(bot.rows.values()):
        bot.wiring.history.select_row(row.id)
        bot.details_text(row.RoomId)
        assert forgotten(bot.window, *known(bot), *ids, *names, *service) == ""


def test_the_dialog_of_profiles_and_its_questions(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    open_menus(bot.window)
    bot.window.band.manage.trigger()
    profiles = dialog(bot)
    assert forgotten(profiles, PRACTICE.name) == ""
    press(profiles, "add_profile")
    for source in profiles.findChildren(QRadioButton):
        source.click()
        assert forgotten(profiles, PRACTICE.name) == ""
    press(profiles, "save_profile")
    assert forgotten(profiles, PRACTICE.name) == ""
    press(profiles, "delete_profile")
    assert forgotten(dialog(bot, QMessageBox), PRACTICE.name) == ""


def test_the_search_its_filters_and_what_is_not_found(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    open_menus(bot.wiring.search.panel)
    between = next(one for one in bot.wiring.search.panel.findChildren(QAction) if one.data() == DatePreset.BETWEEN)
    between.trigger()
    assert forgotten(dialog(bot)) == ""
    dialog(bot).accept()
    bot.window.menu_bar[Action.FIND].trigger()
    bot.type("nowhere")
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == 0)
    assert forgotten(bot.wiring.search.panel, "nowhere", PRACTICE.name) == ""


def test_the_window_before_anything_else_is_there(qtbot: QtBot) -> None:
    window = MainWindow(WindowState())
    qtbot.addWidget(window)
    window.form.start()
    assert forgotten(window, PRACTICE.name) == ""


def test_the_bars(open_window: OpenWindow) -> None:
    bot = open_window()
    status = WatchStatus(tasks=2, unseen=1, paused=True, trouble="⟦why⟧")
    bot.wiring.banners.show_watch(status)
    bot.window.status.show_watch(status)
    for task in LongTask:
        bot.wiring.maintenance.bar.show_progress(Progress(task, 1, 2))
    for offset in (0, 3):
        bot.window.status.show_clock(offset)
        bot.qtbot.waitUntil(lambda known=bool(offset): ("+3" in bot.window.status.text()) is known)
        assert forgotten(bot.window, PRACTICE.name) == ""


@pytest.mark.parametrize("guard", [GuardLevel.ASK_ALL, GuardLevel.READ_ONLY])
def test_a_profile_that_asks_or_refuses(open_window: OpenWindow, guard: GuardLevel) -> None:
    bot = open_window()
    with PracticeServer() as server:
        live = profile(server.url, guard=guard)
        use(bot, live, Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY), CredentialState.READY)
        bot.start_room("1987")
        assert (bot.window.findChild(QMessageBox, "question") is not None) is (guard is GuardLevel.ASK_ALL)
        assert forgotten(bot.window, PRACTICE.name, live.name, server.url, MemoryKeyring.name) == ""
        assert bot.close()


def test_what_is_looked_up_and_cannot_be(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.window.menu_bar[Action.LOOK_UP].trigger()
    look_up = dialog(bot)
    rooms, task = look_up.findChild(QPlainTextEdit, "rooms"), look_up.findChild(QLineEdit, "TaskId")
    assert rooms is not None
    assert task is not None
    for typed in ("", "7 8 x", "7\n+8", "\n".join(map(str, range(300)))):
        rooms.setPlainText(typed)
        press(look_up, "look_at_rooms")
        assert forgotten(look_up, PRACTICE.name, "7 8 x") == "", typed
    press(look_up, "adopt_room")
    assert forgotten(look_up, PRACTICE.name, "7 8 x") == ""
    task.setText("+7")
    press(look_up, "look_up_task")
    assert forgotten(look_up, PRACTICE.name, "7 8 x") == ""


def test_the_preview_of_what_was_pasted(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    for sample in PASTED:
        is_translated(bot, sample)


def is_translated(bot: WindowBot, sample: Sample) -> None:
    QGuiApplication.clipboard().setText(sample.text)
    bot.window.menu_bar[Action.PASTE].trigger()
    found = understand(sample.text)
    excerpts = [excerpt_text(found, taken.begin, taken.end) for taken in found.taken]
    data = {word for request in sample.requests for word in re.findall(r"\w+", f"{request} {sample.text}")}
    preview = dialog(bot, PastePreview)
    assert forgotten(preview, PRACTICE.name, *data, *excerpts, *sample.secrets) == "", sample.kind
    preview.close()


def test_what_becomes_of_a_test_and_of_a_save(qtbot: QtBot) -> None:
    host = DialogHost(qtbot)
    names = (PRACTICE.name, PRODUCTION.name, STAGING.name)
    for finding in ProfileFinding:
        press(host.dialog, "test_profile")
        host.service.waits.emit(Busy(Wait.KEYCHAIN))
        assert forgotten(host.dialog, *names) == ""
        host.end("test", ProfileTested(PRODUCTION.id, finding, "⟦what⟧", "⟦advice⟧"))
        assert forgotten(host.dialog, *names) == ""
    for problem in ("", "⟦why⟧"):
        press(host.dialog, "save_profile")
        host.service.waits.emit(Busy(Wait.KEYCHAIN))
        assert forgotten(host.dialog, *names) == ""
        host.end("save", problem)
        assert forgotten(host.dialog, *names) == ""


@pytest.mark.parametrize("state", BatchState)
def test_the_page_of_a_batch(qtbot: QtBot, state: BatchState) -> None:
    page, lines = RunPage(lambda _: "⟦title⟧"), sample_lines(20)
    qtbot.addWidget(page)
    told = progress_of(lines, state, message="⟦why⟧", ticket="⟦ticket⟧")
    page.begin(told)
    page.model.take_lines(lines)
    page.show_asked(asked_text(told, (1, 2), (), elsewhere=True))
    qtbot.waitUntil(lambda: not page.model.waits)
    open_menus(page)
    rooms = [line.request.RoomId for line in lines]
    assert forgotten(page, told.name, told.source, PRACTICE.name, *rooms) == ""
    bar, listed = UnfinishedBar(lambda _: False), RunListDialog([told], page)
    qtbot.addWidget(bar)
    bar.ask([told])
    assert forgotten(bar, told.name) == ""
    assert forgotten(listed, told.name, PRACTICE.name) == ""
    for words in (over_text(told), status_words_of(told), unsent_text(told), left_alone(told.name)):
        assert not english(words.replace(told.name, ""))


def test_the_question_before_it_is_left(open_window: OpenWindow) -> None:
    bot = quick_bot(open_window)
    started(bot, "1987")
    bot.window.close()
    assert forgotten(dialog(bot), PRACTICE.name) == ""


def test_the_preview_of_a_list_with_all_that_can_be_wrong(open_window: OpenWindow, tmp_path: Path) -> None:
    bot = quick_bot(open_window)
    day = datetime.date(2026, 1, 2)
    rows = [
        ["部屋", "モード", "ユーザー"],
        ["1987", 9, "7"],
        [10**16, 1],
        [day, 2],
        [True, 3],
        ["=A2"],
        [77],
        ["１１４５"],
        ["1987"],
    ]
    path = tmp_path / "sheet.xlsx"
    path.write_bytes(workbook(rows, {"A7": "0000", "B2": "0-0"}, Second=[["x"]]))
    bot.wiring.lists.open_path(path)
    preview = dialog(bot, ListDialog)
    bot.qtbot.waitUntil(lambda: preview.model.rowCount() == 8)
    foreign = (
        "sheet.xlsx",
        PRACTICE.name,
        "Second",
        "Sheet",
        "0-0",
        "0077",
        "UTF",
        "true",
        "TRUE",
        "T00:00:00",
        "1e+16",
    )
    foreign += ("GB18030", "Shift_JIS", "EUC-JP", "Big5", "Windows-1252", "fullwidth digit one", "1e+16", *"ABC")
    assert forgotten(preview, *foreign) == ""
    preview.start()
    assert forgotten(preview, *foreign) == ""
    bot.wiring.lists.open_text('11,1,5\n12,2\n"13,3\n11,4,7\n')
    bot.qtbot.waitUntil(lambda: preview.model.rowCount() == 4)
    press(preview, "keep_first")
    assert forgotten(preview, *foreign) == ""


SENTENCE = re.compile(r"(?<!⟦)\b[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}")
"""What reads like English. What the service says is put in marks."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_only_english_reads_like_english(
    open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    monkeypatch.setattr(translate, "_catalogue", translate._catalogue_of(language))
    bot = quick_bot(open_window)
    row = started(bot, "1987")
    bot.start_room("http-502")
    bot.ended_row("http-502")
    bot.wiring.history.select_row(row.id)
    bot.details_text("1987")
    open_menus(bot.window)
    found = [said for said in shown(bot.window) if SENTENCE.search(re.sub("⟦[^⟧]*⟧", "", said[1]))]
    assert bool(found) is (language == "en"), found
    for action in (Action.CHANGE, Action.STOP, Action.EXPORT, Action.LOOK_UP, Action.SHOW_KEYS, Action.ABOUT):
        bot.window.menu_bar[action].trigger()
        opened = dialog(bot)
        found = [said for said in shown(opened) if SENTENCE.search(said[1])]
        assert bool(found) is (language == "en"), found
        opened.close()
        bot.qtbot.waitUntil(lambda opened=opened: not opened.isVisible())
