"""Nothing moves under the hand: what is pressed stays in its place, whatever is said, comes or goes elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from gme_console.api.actions import StartRecord
from gme_console.api.outcome import Reason
from gme_console.api.values import UserLists
from gme_console.engine.maintenance.maintenance_messages import LongTask, Progress
from gme_console.engine.profiles.profile_messages import CredentialState, CredentialStatus
from gme_console.engine.recordings.monitor import WatchStatus
from gme_console.engine.recordings.row_rules import actions_of
from gme_console.ledger.records import Details, RecordedFile, State
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.history.columns import Column
from gme_console.ui.recording.start_fields import Offer
from gme_console.ui.shell.message_area import ROOMY_LINES
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.form.room_text import NoteTone, RoomNote
from history_rows import EPOCH_US, make_row
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
BIZ = PRACTICE.BizId or 0
LONG = "What happened, what it means and what is to be done about it, in a few words more than fit in a line. " * 3
FILES = tuple(RecordedFile(str(number), f"/a_b_{number}", EPOCH_US // 1_000_000, 2, EPOCH_US) for number in range(9))


@pytest.fixture(params=[9, 18])
def bot(open_window: OpenWindow, request: pytest.FixtureRequest) -> Iterator[WindowBot]:
    before = QApplication.font()
    font = QFont(before)
    font.setPointSize(request.param)
    QApplication.setFont(font)
    bot = open_window()
    bot.window.resize(1280, 720)
    bot.start_room("1987")
    bot.ended_row("1987")
    bot.details_text("RequestId")
    settle()
    yield bot
    bot.close()
    QApplication.setFont(before)


def settle() -> None:
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def button(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def places(bot: WindowBot) -> dict[str, QRect]:
    """Where in the window everything is that is pressed, shown or not."""
    form, details, history = bot.window.form, bot.wiring.details, bot.wiring.history
    widgets = {"Start": button(form, "StartRecord"), "form": form, "table": history, "details": details.buttons}
    widgets |= {name: button(form, name) for name in ("show_ours", "instead")}
    widgets |= {name: button(details, name) for name in ("StopRecord", "change_task", "adopt", "again")}
    widgets["header"] = history.columns
    found = {name: QRect(one.mapTo(bot.window, QPoint(0, 0)), one.size()) for name, one in widgets.items()}
    found["details"].setHeight(0)  # its lower end gives room
    row = history.visualRect(bot.wiring.model.index(0, Column.ROOM))
    found["first row"] = row.translated(history.viewport().mapTo(bot.window, QPoint(0, 0)))
    return found


def show_state(bot: WindowBot, state: State, reason: str = "", **fields: object) -> None:
    row = make_row(7, state=state, reason=reason, **fields)
    bot.wiring.details.show_details(Details(row, (), FILES), bot.wiring.explainer.explain)
    bot.wiring.details.buttons.show_row(row, actions_of(row))


def show_held(bot: WindowBot) -> None:
    row = make_row(7)
    bot.wiring.details.buttons.show_row(row, actions_of(row, held=True))


def status(bot: WindowBot, state: CredentialState, sentence: str) -> None:
    bot.window.band.show_credential(CredentialStatus(bot.console.profiles.chosen.id, state, sentence))


def fill_and_start(bot: WindowBot, request: StartRecord, biz: int | None = BIZ) -> None:
    bot.window.form.set_biz_id(biz)
    bot.window.form.fill(request)
    if biz is None:
        bot.window.form.set_biz_id(None)
    bot.window.form._check()


def notices(bot: WindowBot, count: int) -> None:
    for number in range(count):
        bot.wiring.notices.add(f"{number}: {LONG}")


def progress(bot: WindowBot) -> None:
    for job in LongTask:
        bot.wiring.maintenance.bar.show_progress(Progress(job, 5, 10))


USERS = UserLists(tuple(map(str, range(24))))
EVENTS: dict[str, Callable[[WindowBot], None]] = {
    **{f"row {state}": lambda bot, state=state: show_state(bot, state) for state in State},  # type: ignore[misc]
    "row without task": lambda bot: show_state(bot, State.REFUSED, TaskId=None),
    "row to adopt": lambda bot: show_state(bot, State.REFUSED, Reason.TASK_IN_USE.value, TaskId=None),
    "row of another task": lambda bot: show_state(bot, State.NOT_STARTED, Reason.OTHER_TASK.value, TaskId=None),
    "row of another profile": lambda bot: show_state(
        bot, State.RECORDING, profile_id="other", profile_name="Another profile with a long name"
    ),
    "row that nobody may be asked about": show_held,
    "row with a long room and note": lambda bot: show_state(bot, State.ACCEPTED, RoomId="r" * 200, note=LONG),
    "row not seen": lambda bot: show_state(bot, State.ACCEPTED, confirmed_us=EPOCH_US),
    "error: no room": lambda bot: fill_and_start(bot, StartRecord(BIZ, "", 1)),
    "error: no application": lambda bot: fill_and_start(bot, StartRecord(BIZ, "1987", 1), None),
    "error: application": lambda bot: fill_and_start(bot, StartRecord(0, "1987", 1)),
    "error: no mode": lambda bot: fill_and_start(bot, StartRecord(BIZ, "1987", 9)),
    "error: too many users": lambda bot: fill_and_start(bot, StartRecord(BIZ, "1987", 1, USERS)),
    "error: on both lists": lambda bot: fill_and_start(bot, StartRecord(BIZ, "1987", 1, UserLists(("1",), ("1",)))),
    "error: everything": lambda bot: fill_and_start(
        bot, StartRecord(BIZ, " 1987\u200b", 9, UserLists(("1 ",), ("1 ",))), None
    ),
    "pressed Start with nothing": lambda bot: (bot.window.form.empty(), bot.window.form.start()),  # type: ignore[func-returns-value]
    "both lists": lambda bot: bot.window.form.fill(StartRecord(BIZ, "1987", 3, UserLists(("1", "2"), ("3",)))),
    "long room": lambda bot: bot.window.form.fill(StartRecord(BIZ, "r" * 127, 3, UserLists(("1", "2")))),
    "note asking": lambda bot: bot.window.form.show_room_note(RoomNote("Asking…")),
    "note free": lambda bot: bot.window.form.show_room_note(RoomNote("No recording in this room now.")),
    "note taken": lambda bot: bot.window.form.show_room_note(RoomNote(LONG), taken=True, offer=Offer.ADOPT),
    "note ours": lambda bot: bot.window.form.show_room_note(RoomNote(LONG), taken=True, offer=Offer.SHOW),
    "note trouble": lambda bot: bot.window.form.show_room_note(RoomNote(LONG)),
    "busy": lambda bot: bot.window.form.bar.show_busy(LONG),
    "refusal": lambda bot: bot.window.form.bar.show_refusal(LONG),
    "a notice": lambda bot: bot.wiring.notices.add("Something to read."),
    "many notices": lambda bot: notices(bot, 6),
    "an offer": lambda bot: bot.wiring.notices.offer(LONG, "Undo", lambda: None),
    "trouble": lambda bot: bot.wiring.banners.show_watch(WatchStatus(1, False, LONG)),
    "jobs": progress,
    "no key": lambda bot: status(bot, CredentialState.MISSING, "There is no key for this profile yet."),
    "locked": lambda bot: status(bot, CredentialState.LOCKED, "The keychain is locked."),
}


def test_nothing_that_is_pressed_moves(bot: WindowBot) -> None:
    before = places(bot)
    for event, happens in EVENTS.items():
        happens(bot)
        settle()
        assert places(bot) == before, event
        leave(bot)
        settle()
        assert places(bot) == before, f"after {event}"


def test_nothing_moves_when_everything_comes_at_once(bot: WindowBot) -> None:
    before = places(bot)
    for event in (
        "many notices",
        "an offer",
        "trouble",
        "jobs",
        "locked",
        "refusal",
        "busy",
        "note taken",
        "error: everything",
    ):
        EVENTS[event](bot)
        settle()
        assert places(bot) == before, event
    leave(bot)
    settle()
    assert places(bot) == before


def leave(bot: WindowBot) -> None:
    """All that was said goes."""
    bot.window.form.empty()
    bot.window.form.set_biz_id(BIZ)
    bot.window.form.bar.show_busy("")
    bot.window.form.bar.show_refusal("")
    bot.wiring.notices.dismiss()
    bot.wiring.banners.show_watch(WatchStatus(0, False, ""))
    for job in LongTask:
        bot.wiring.maintenance.bar.end(job)
    status(bot, CredentialState.READY, "")


def test_no_two_buttons_have_the_same_place(bot: WindowBot) -> None:
    found = places(bot)
    names = ("Start", "show_ours", "instead", "StopRecord", "change_task", "adopt", "again")
    for place, one in enumerate(names):
        assert found[one].isValid(), one
        for other in names[place + 1 :]:
            assert not found[one].intersects(found[other]), (one, other)


def test_what_is_told_can_be_read_to_its_end(bot: WindowBot) -> None:
    notices(bot, 5)
    settle()
    area = bot.wiring.messages
    most = max(area.most_height(), ROOMY_LINES * area.fontMetrics().lineSpacing())
    assert 0 < area.height() <= most
    assert area.verticalScrollBar().maximum() > 0
    assert bot.window.height() == 720
    QTest.qWaitForWindowExposed(bot.window)
    dismiss = button(bot.wiring.notices, "dismiss")
    assert bot.window.rect().contains(QRect(dismiss.mapTo(bot.window, QPoint(0, 0)), dismiss.size()))


def test_f6_leads_to_what_is_told_and_says_when_there_is_nothing(bot: WindowBot) -> None:
    go = bot.window.menu_bar[Action.GO_TO_MESSAGES]
    assert go.shortcut().toString() == "F6"
    go.trigger()
    assert bot.window.status.currentMessage() == "Nothing is told or asked now."
    bot.wiring.notices.offer("Told", "Take it", lambda: None)
    settle()
    led = []
    for _ in range(3):
        go.trigger()
        led.append(bot.focused().objectName())
    assert led == ["offered", "dismiss", "offered"]


def test_the_focus_is_where_it_was_when_what_was_told_is_gone(bot: WindowBot) -> None:
    bot.wiring.history.setFocus()
    bot.wiring.notices.offer("Told", "Take it", lambda: None)
    settle()
    bot.window.menu_bar[Action.GO_TO_MESSAGES].trigger()
    assert bot.focused().objectName() == "offered"
    QTest.keyClick(bot.focused(), Qt.Key.Key_Space)
    settle()
    assert bot.focused() is bot.wiring.history


def test_what_is_said_in_the_form_is_shown_whole(bot: WindowBot) -> None:
    form = bot.window.form
    form.fill(StartRecord(BIZ, "somebody-elses", 1))
    settle()
    words = "Already being recorded, not from this console. Adopt it to change or stop it."
    form.show_room_note(RoomNote(words, NoteTone.CAUTION), taken=True, offer=Offer.ADOPT)
    settle()
    note = form.findChild(QLabel, "RoomId_note")
    assert isinstance(note, QLabel)
    assert note.height() >= note.heightForWidth(note.width())
