"""Pictures of the window's main states, to be looked at one by one; run by hand.

`python tests/screenshots.py FOLDER` makes all of them: every state in light, dark and high contrast, in English,
Japanese and Chinese, with type of 100 and 200 %. Some of them:
`--theme dark --language ja --scale 100 --size 1280x720 --only live,refused`.
Nothing is sent anywhere: the practice service answers.
"""

from __future__ import annotations

import argparse
import gc
import logging
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from itertools import product
from pathlib import Path
from types import SimpleNamespace

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parent / "helpers")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, Qt  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget  # noqa: E402
from pytestqt.qt_compat import qt_api  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402

from bench.maker import make_ledger  # noqa: E402
from fake_batches import FakeBatches  # noqa: E402
from gme_console.api.target import Credential  # noqa: E402
from gme_console.api.values import UserLists  # noqa: E402
from gme_console.app.qt_application import QtWords, start_qt  # noqa: E402
from gme_console.engine.maintenance.maintenance_messages import LongTask, Progress  # noqa: E402
from gme_console.engine.plans.plan_rules import PlanChoice  # noqa: E402
from gme_console.engine.presets.saved_entries import Preset  # noqa: E402
from gme_console.engine.profiles.profile_messages import CredentialState  # noqa: E402
from gme_console.ledger.batch_records import BatchState  # noqa: E402
from gme_console.ledger.plan_records import Begins  # noqa: E402
from gme_console.ledger.records import State  # noqa: E402
from gme_console.practice.practice_settings import (  # noqa: E402
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PracticeSettings,
)
from gme_console.profiles.profile import GuardLevel  # noqa: E402
from gme_console.ui.batch.run_controller import RunController  # noqa: E402
from gme_console.ui.batch.run_page_host import Frame  # noqa: E402
from gme_console.ui.search.search_bar import Searched  # noqa: E402
from gme_console.ui.shell.window_actions import Action  # noqa: E402
from gme_console.ui.texts.translate import use_language  # noqa: E402
from gme_console.ui.theme.focus_ring import FocusRings  # noqa: E402
from gme_console.ui.theme.theme_switch import ThemeChoice, ThemeSwitch  # noqa: E402
from profiles_in_use import profile, use  # noqa: E402
from run_samples import BATCH, sample_lines  # noqa: E402
from task_presses import QUICK, question, wait_state  # noqa: E402
from window_bot import WindowBot  # noqa: E402

THEMES = ("light", "dark", "high_contrast")
LANGUAGES = ("en", "ja", "zh_CN")
SCALES = (100, 200)
SIZE = "1280x800"
CTRL = Qt.KeyboardModifier.ControlModifier
LONG_ROOM = ("lobby-" * 22)[:127]
SETTLE_MS = 700


class Studio:
    """One bot after the other, in one look."""

    def __init__(self, qtbot: QtBot, switch: ThemeSwitch, size: tuple[int, int]) -> None:
        self.qtbot, self.switch, self.size = qtbot, switch, size
        self.bot: WindowBot
        self.run: RunController | None = None
        self.told: FakeBatches

    def open(self, rows: int = 0, **more: object) -> WindowBot:
        folder = Path(tempfile.mkdtemp(prefix="screenshots"))
        if rows:
            make_ledger(folder / "data", rows)
        options = {"settings": PracticeSettings(enter_after=0.0), "console": QUICK, "theme": self.switch, **more}
        self.bot = WindowBot(self.qtbot, folder / "data", **options)  # type: ignore[arg-type]
        self.bot.window.resize(*self.size)
        return self.bot

    def production(self, guard: GuardLevel = GuardLevel.ASK_ALL) -> None:
        """A profile that must not be mistaken, whose service is the practice one."""
        made = profile(self.bot.server.url, guard=guard)._replace(name="Production JP", production=True)
        right = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
        use(self.bot, made._replace(color="#b3261a"), right, CredentialState.READY)

    def record(self, *rooms: str) -> None:
        for room in rooms:
            self.bot.start_room(room)
            row = self.bot.ended_row(room)
            if row.state is State.ARMED and room != "nobody":
                wait_state(self.bot, row, State.RECORDING)

    def fill(self, room: str, users: str = "") -> None:
        self.bot.new()
        self.bot.type(room)
        if users:
            self.bot.press(Qt.Key.Key_Tab)
            self.bot.type(users)
            self.bot.press(Qt.Key.Key_Return)

    def trigger(self, action: Action) -> None:
        self.bot.window.menu_bar[action].trigger()

    def select(self, rows: int) -> None:
        history = self.bot.wiring.history
        history.select_first()
        for row in range(1, rows):
            flags = history.selectionModel().SelectionFlag
            history.selectionModel().select(history.model().index(row, 0), flags.Select | flags.Rows)
        history.setFocus()


def first_run(studio: Studio) -> None:
    studio.open()


def empty(studio: Studio) -> None:
    studio.open()
    studio.production()


def filled(studio: Studio) -> None:
    studio.open(40)
    studio.production()
    studio.fill("1987", "1145 00731")


def live(studio: Studio) -> None:
    studio.open(400)
    studio.record("1987", "lobby-77", "nobody")
    studio.fill("007")
    studio.select(1)


def portrait(studio: Studio) -> None:
    """For the README: an hour of work, whose newest recording is looked at."""
    bot = studio.open(console=QUICK._replace(alarm_s=120.0))
    studio.production(GuardLevel.ASK_STOP)
    work = (
        ("lobby-2973", 3, UserLists(), True),
        ("007", 1, UserLists(("12",)), True),
        ("abc", 1, UserLists(), False),
        ("77", 2, UserLists(), True),
        ("cup-final", 2, UserLists((), ("8", "19")), False),
        ("lobby-77", 2, UserLists(), False),
        ("1987", 1, UserLists(("1145", "00731")), False),
    )
    for room, mode, users, stops in work:
        if room == "abc":
            bot.server.service.plan("StartRecord", "ResourceNotFound.RoomNotFound")
        studio.trigger(Action.NEW)
        bot.window.form.fill_in(room, mode, users)
        studio.trigger(Action.START)
        row = bot.ended_row(room)
        if stops:
            studio.trigger(Action.STOP)
            answer_with(bot, 0)
            wait_state(bot, row, State.STOPPED)
    studio.trigger(Action.NEW)
    bot.window.form.fill_in("1988", 1, UserLists(("1145", "00731")))
    studio.select(1)
    bot.window.activateWindow()


def answer_with(bot: WindowBot, place: int) -> None:
    """Presses a button of the question, whatever language it is in."""
    box = question(bot)
    box.buttons()[place].click()
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)


def refused(studio: Studio) -> None:
    studio.open(60)
    studio.record("ResourceNotFound.RoomNotFound")


def already_recorded(studio: Studio) -> None:
    studio.open(60)
    studio.fill("somebody-elses")


def both_lists(studio: Studio) -> None:
    bot = studio.open(60)
    bot.window.form.fill_in("1987", 1, UserLists(("1145", "00731"), ("7", "8")))


def notice_and_banner(studio: Studio) -> None:
    bot = studio.open(60)
    studio.trigger(Action.PAUSE_WATCH)
    bot.window.say("The disk is nearly full: 120 MB are left. Free some space, then go on.")


def long_room(studio: Studio) -> None:
    studio.open(20)
    studio.record(LONG_ROOM)
    studio.fill(LONG_ROOM)


def several_selected(studio: Studio) -> None:
    studio.open(60)
    studio.record("1987", "lobby-77", "cup-003")
    studio.select(3)


def stop_question(studio: Studio) -> None:
    studio.open(60)
    studio.production(GuardLevel.ASK_STOP)
    studio.record("1987")
    studio.select(1)
    studio.trigger(Action.STOP)


def change_dialog(studio: Studio) -> None:
    studio.open(60)
    studio.record("1987")
    studio.select(1)
    studio.trigger(Action.CHANGE)


def profile_dialog(studio: Studio) -> None:
    studio.open().wiring.profiles.manage()


def keys(studio: Studio) -> None:
    studio.open()
    studio.trigger(Action.SHOW_KEYS)


def commands(studio: Studio) -> None:
    studio.open()
    studio.trigger(Action.COMMANDS)


def when(studio: Studio) -> None:
    studio.open()
    studio.fill("1987")
    studio.trigger(Action.WHEN)


def look_up(studio: Studio) -> None:
    studio.open()
    studio.record("1987")
    studio.trigger(Action.LOOK_UP)


def run_page(studio: Studio) -> None:
    """With a batch that is only told of."""
    bot = studio.open()
    bench, window, console = bot.wiring, bot.window, bot.console
    told = studio.told = FakeBatches()
    frame = Frame(window, window.menu_bar, window.form, window.status, window.main_splitter, bench.lower)
    seen = SimpleNamespace(
        batches=told, profiles=console.profiles, maintenance=console.maintenance, recordings=console.recordings
    )
    title = bench.explainer.title
    studio.run = RunController(frame, seen, bench.history, bench.notices, bench.tasks, bench.rooms, title)  # type: ignore[arg-type]
    told.tell(sample_lines(64))
    studio.run.show(BATCH)


def room_list(studio: Studio) -> None:
    """A list before it is started, with what is wrong in it."""
    bot = studio.open()
    path = Path(tempfile.mkdtemp(prefix="screenshots")) / "rooms.csv"
    rows = ["room,mode,users,note", *(f"cup-{number:03},mixed,,table {number}" for number in range(1, 60))]
    rows[3:3] = [
        "cup-001,single,1145,again",
        "4.46E+17,,,lost its digits",
        "0077,single,1145 00731,金曜カップ",
        ",mixed,,",
    ]
    path.write_text("\n".join(rows), encoding="utf-8")
    bot.wiring.lists.open_path(path)
    bot.qtbot.waitUntil(lambda: any(one.isVisible() for one in bot.window.findChildren(QDialog)))


def quick_check(studio: Studio) -> None:
    studio.open()
    studio.fill("1987")
    studio.trigger(Action.QUICK_CHECK)


def own_room(studio: Studio) -> None:
    """What is typed records already, from here; another row is looked at."""
    studio.open(60)
    studio.record("1987")
    studio.fill("1987", "1145")
    history = studio.bot.wiring.history
    history.selectRow(3)


def application(studio: Studio) -> None:
    """That of the band is being edited, and not the profile's."""
    bot = studio.open(40)
    studio.production()
    studio.fill("1987")
    edit = bot.window.findChild(QWidget, "BizId")
    assert edit is not None
    edit.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(bot.focused(), Qt.Key.Key_A, CTRL)
    QTest.keyClicks(bot.focused(), "1400000001")


def history(studio: Studio) -> None:
    """Where the window is narrow, it has the history alone."""
    live(studio)
    studio.trigger(Action.GO_TO_HISTORY)


def details(studio: Studio) -> None:
    live(studio)
    studio.trigger(Action.GO_TO_DETAILS)


def read_only(studio: Studio) -> None:
    studio.open(60)
    studio.production(GuardLevel.READ_ONLY)
    studio.select(1)


def stop_several(studio: Studio) -> None:
    several_selected(studio)
    studio.trigger(Action.STOP)


def note(studio: Studio) -> None:
    studio.open(20)
    studio.record("1987")
    studio.select(1)
    studio.trigger(Action.NOTE)


def checked(studio: Studio, *, room_is_there: bool) -> None:
    """A quick check that is over."""
    bot = studio.open()
    studio.fill("1987")
    if not room_is_there:
        bot.server.service.plan("StartRecord", "ResourceNotFound.RoomNotFound")
    made = bot.wiring.checks._get_dialog()
    made.limits._hold.setValue(0)
    studio.trigger(Action.QUICK_CHECK)
    bot.qtbot.waitUntil(lambda: bool(made.checks) and not made.busy, timeout=30_000)


def check_passed(studio: Studio) -> None:
    checked(studio, room_is_there=True)


def check_failed(studio: Studio) -> None:
    checked(studio, room_is_there=False)


def run_paused(studio: Studio) -> None:
    run_page(studio)
    studio.told.tell(sample_lines(64), BatchState.PAUSED)


def profile_form(studio: Studio) -> None:
    """Of a profile that may be edited."""
    studio.open()
    studio.production()
    studio.bot.wiring.profiles.manage()


def preferences(studio: Studio) -> None:
    studio.open()
    studio.trigger(Action.PREFERENCES)


def secrets(studio: Studio) -> None:
    studio.open()
    studio.production()
    studio.trigger(Action.SECRETS)


def planned(studio: Studio) -> None:
    """A start that waits for its room, beside others."""
    bot = studio.open(40)
    bot.server.service.plan("DescribeTaskInfo", "ResourceNotFound.RoomNotFound", 1_000)
    studio.fill("1987")
    bot.wiring.schedule.set_choice(PlanChoice(Begins.ROOM))
    studio.trigger(Action.START)
    studio.qtbot.wait(SETTLE_MS)
    studio.select(1)


def keep_preset(studio: Studio) -> None:
    studio.open()
    studio.fill("1987", "1145 00731")
    studio.trigger(Action.KEEP_PRESET)


def presets(studio: Studio) -> None:
    """The palette of them."""
    bot = studio.open()
    kept = (
        Preset("Tournament", 3, UserLists(("1145", "007"))),
        Preset("Lobby", 2, UserLists(), None, "0077"),
        Preset("Other application", 1, UserLists((), ("9",)), 1400000001, "x"),
    )
    for preset in kept:
        bot.console.presets.put(preset, lambda: None, print, replace=False)
    studio.qtbot.wait(SETTLE_MS)
    studio.trigger(Action.CHOOSE_PRESET)


def search(studio: Studio) -> None:
    """With a text and several filters."""
    bot = studio.open(400)
    bar = bot.wiring.search.bar
    bar.search(Searched("1", frozenset({"stopped", "refused"})))
    studio.qtbot.wait(SETTLE_MS)
    studio.select(1)


def nothing_found(studio: Studio) -> None:
    bot = studio.open(60)
    bot.wiring.search.bar.search(Searched("no such room", frozenset({"refused"})))


def under_way(studio: Studio) -> None:
    """An export, an import and what they say."""
    bot = studio.open(60)
    bar = bot.wiring.maintenance.bar
    bar.show_progress(Progress(LongTask.EXPORT, 12_400, 40_000))
    bar.show_progress(Progress(LongTask.IMPORT, 73, 100))
    bot.wiring.notices.offer("3 rows were removed.", "Undo", lambda: None, undo=True)


def lists(studio: Studio) -> None:
    studio.open()
    studio.trigger(Action.LISTS)


def check_rooms(studio: Studio) -> None:
    studio.open()
    studio.trigger(Action.CHECK_ROOMS)


def remove_older(studio: Studio) -> None:
    studio.open(40)
    studio.trigger(Action.REMOVE_OLDER)


STATES: dict[str, Callable[[Studio], None]] = {
    state.__name__: state
    for state in (
        first_run,
        empty,
        filled,
        live,
        portrait,
        refused,
        already_recorded,
        both_lists,
        notice_and_banner,
        long_room,
        several_selected,
        stop_question,
        change_dialog,
        profile_dialog,
        keys,
        commands,
        when,
        look_up,
        run_page,
        room_list,
        quick_check,
        own_room,
        application,
        history,
        details,
        read_only,
        stop_several,
        note,
        check_passed,
        check_failed,
        run_paused,
        profile_form,
        preferences,
        secrets,
        planned,
        keep_preset,
        presets,
        search,
        nothing_found,
        under_way,
        lists,
        check_rooms,
        remove_older,
    )
}


def pictures(window: QWidget) -> Iterator[QWidget]:
    """The window, and the dialogs that lie over it."""
    yield window
    yield from (dialog for dialog in window.findChildren(QDialog) if dialog.isVisible())


def take(studio: Studio, state: str, to: Path) -> None:
    STATES[state](studio)
    studio.qtbot.wait(SETTLE_MS)
    for number, shown in enumerate(pictures(studio.bot.window)):
        shown.grab().save(str(to.with_name(f"{to.name}{number or ''}.png")))


def wrap_up(studio: Studio) -> None:
    for dialog in studio.bot.window.findChildren(QDialog):
        dialog.close()
    studio.run = None
    studio.bot.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def chosen(text: str, known: tuple[str, ...]) -> list[str]:
    wanted = text.split(",") if text else list(known)
    if unknown := set(wanted) - set(known):
        raise SystemExit(f"not known: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    return wanted


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    for name in ("theme", "language", "scale", "only"):
        parser.add_argument(f"--{name}", default="", help="separated by commas")
    parser.add_argument("--size", default=SIZE)
    return parser.parse_args()


def main() -> None:
    wanted = options()
    themes, languages = chosen(wanted.theme, THEMES), chosen(wanted.language, LANGUAGES)
    scales, states = chosen(wanted.scale, tuple(map(str, SCALES))), chosen(wanted.only, tuple(STATES))
    width, height = map(int, wanted.size.split("x"))
    logging.getLogger("qt").setLevel(logging.ERROR)  # what the offscreen screen cannot do
    gc.disable()  # Qt objects in a cycle must not be destroyed by whatever thread happens to collect
    qt_api.set_qt_api("pyside6")
    application = start_qt()
    words, switch = QtWords(application), ThemeSwitch(application, ThemeChoice.LIGHT)
    FocusRings(application)
    qtbot = QtBot(SimpleNamespace(config=SimpleNamespace(getini=lambda _name: True)))
    points = application.font().pointSizeF()
    wanted.folder.mkdir(parents=True, exist_ok=True)
    for theme, language, scale, state in product(themes, languages, scales, states):
        use_language(language)
        words.speak(language)
        font = application.font()
        font.setPointSizeF(points * int(scale) / 100)
        QApplication.setFont(font)
        switch.choose(ThemeChoice(theme))
        switch.dress()
        studio = Studio(qtbot, switch, (width, height))
        take(studio, state, wanted.folder / f"{state}-{theme}-{language}-{scale}")
        wrap_up(studio)
        print(state, theme, language, scale, flush=True)


if __name__ == "__main__":
    main()
