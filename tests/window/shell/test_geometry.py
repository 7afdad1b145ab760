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
from gme_console.ui.details.message_area import ROOMY_LINES
from gme_console.ui.history.columns import Column
from gme_console.ui.recording.start_fields import Offer
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.form.room_text import NoteTone, RoomNote
from history_rows import EPOCH_US, make_row
from window_desk import Desk

OpenDesk = Callable[..., Desk]
BIZ = PRACTICE.BizId or 0
LONG = "What happened, what it means and what is to be done about it, in a few words more than fit in a line. " * 3
FILES = tuple(RecordedFile(str(number), f"/a_b_{number}", EPOCH_US // 1_000_000, 2, EPOCH_US) for number in range(9))


@pytest.fixture(params=[9, 18])
def desk(open_desk: OpenDesk, request: pytest.FixtureRequest) -> Iterator[Desk]:
    before = QApplication.font()
    font = QFont(before)
    font.setPointSize(request.param)
    QApplication.setFont(font)
    desk = open_desk()
    desk.window.resize(1280, 720)
    desk.start_room("1987")
    desk.ended_row("1987")
    desk.details_text("RequestId")
    settle()
    yield desk
    desk.close()
    QApplication.setFont(before)


def settle() -> None:
    for _ in range(6):
        QApplication.sendPostedEvents()
        QApplication.processEvents()


def button(parent: QWidget, name: str) -> QWidget:
    found = parent.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def places(desk: Desk) -> dict[str, QRect]:
    """Where in the window everything is that is pressed, shown or not."""
    form, details, history = desk.window.form, desk.wiring.details, desk.wiring.history
    widgets = {"Start": button(form, "StartRecord"), "form": form, "table": history, "details": details.buttons}
    widgets |= {name: button(form, name) for name in ("show_ours", "instead")}
    widgets |= {name: button(details, name) for name in ("StopRecord", "change_task", "adopt", "again")}
    widgets["header"] = history.columns
    found = {name: QRect(one.mapTo(desk.window, QPoint(0, 0)), one.size()) for name, one in widgets.items()}
    found["details"].setHeight(0)  # its lower end gives room
    row = history.visualRect(desk.wiring.model.index(0, Column.ROOM))
    found["first row"] = row.translated(history.viewport().mapTo(desk.window, QPoint(0, 0)))
    return found


def show_state(desk: Desk, state: State, reason: str = "", **fields: object) -> None:
    row = make_row(7, state=state, reason=reason, **fields)
    desk.wiring.details.show_details(Details(row, (), FILES), desk.wiring.explainer.explain)
    desk.wiring.details.buttons.show_row(row, actions_of(row))


def show_held(desk: Desk) -> None:
    row = make_row(7)
    desk.wiring.details.buttons.show_row(row, actions_of(row, held=True))


def status(desk: Desk, state: CredentialState, sentence: str) -> None:
    desk.window.band.show_credential(CredentialStatus(desk.console.profiles.chosen.id, state, sentence))


def fill_and_start(desk: Desk, request: StartRecord, biz: int | None = BIZ) -> None:
    desk.window.form.set_biz_id(biz)
    desk.window.form.fill(request)
    if biz is None:
        desk.window.form.set_biz_id(None)
    desk.window.form._check()


def notices(desk: Desk, count: int) -> None:
    for number in range(count):
        desk.wiring.notices.add(f"{number}: {LONG}")


def progress(desk: Desk) -> None:
    for job in LongTask:
        desk.wiring.maintenance.bar.show_progress(Progress(job, 5, 10))


USERS = UserLists(tuple(map(str, range(24))))
EVENTS: dict[str, Callable[[Desk], None]] = {
    **{f"row {state}": lambda desk, state=state: show_state(desk, state) for state in State},  # type: ignore[misc]
    "row without task": lambda desk: show_state(desk, State.REFUSED, TaskId=None),
    "row to adopt": lambda desk: show_state(desk, State.REFUSED, Reason.TASK_IN_USE.value, TaskId=None),
    "row of another task": lambda desk: show_state(desk, State.NOT_STARTED, Reason.OTHER_TASK.value, TaskId=None),
    "row of another profile": lambda desk: show_state(
        desk, State.RECORDING, profile_id="other", profile_name="Another profile with a long name"
    ),
    "row that nobody may be asked about": show_held,
    "row with a long room and note": lambda desk: show_state(desk, State.ACCEPTED, RoomId="r" * 200, note=LONG),
    "row not seen": lambda desk: show_state(desk, State.ACCEPTED, confirmed_us=EPOCH_US),
    "error: no room": lambda desk: fill_and_start(desk, StartRecord(BIZ, "", 1)),
    "error: no application": lambda desk: fill_and_start(desk, StartRecord(BIZ, "1987", 1), None),
    "error: application": lambda desk: fill_and_start(desk, StartRecord(0, "1987", 1)),
    "error: no mode": lambda desk: fill_and_start(desk, StartRecord(BIZ, "1987", 9)),
    "error: too many users": lambda desk: fill_and_start(desk, StartRecord(BIZ, "1987", 1, USERS)),
    "error: on both lists": lambda desk: fill_and_start(desk, StartRecord(BIZ, "1987", 1, UserLists(("1",), ("1",)))),
    "error: everything": lambda desk: fill_and_start(
        desk, StartRecord(BIZ, " 1987\u200b", 9, UserLists(("1 ",), ("1 ",))), None
    ),
    "pressed Start with nothing": lambda desk: (desk.window.form.empty(), desk.window.form.start()),  # type: ignore[func-returns-value]
    "both lists": lambda desk: desk.window.form.fill(StartRecord(BIZ, "1987", 3, UserLists(("1", "2"), ("3",)))),
    "long room": lambda desk: desk.window.form.fill(StartRecord(BIZ, "r" * 127, 3, UserLists(("1", "2")))),
    "note asking": lambda desk: desk.window.form.show_room_note(RoomNote("Asking…")),
    "note free": lambda desk: desk.window.form.show_room_note(RoomNote("No recording in this room now.")),
    "note taken": lambda desk: desk.window.form.show_room_note(RoomNote(LONG), taken=True, offer=Offer.ADOPT),
    "note ours": lambda desk: desk.window.form.show_room_note(RoomNote(LONG), taken=True, offer=Offer.SHOW),
    "note trouble": lambda desk: desk.window.form.show_room_note(RoomNote(LONG)),
    "busy": lambda desk: desk.window.form.bar.show_busy(LONG),
    "refusal": lambda desk: desk.window.form.bar.show_refusal(LONG),
    "a notice": lambda desk: desk.wiring.notices.add("Something to read."),
    "many notices": lambda desk: notices(desk, 6),
    "an offer": lambda desk: desk.wiring.notices.offer(LONG, "Undo", lambda: None),
    "trouble": lambda desk: desk.wiring.banners.show_watch(WatchStatus(1, False, LONG)),
    "jobs": progress,
    "no key": lambda desk: status(desk, CredentialState.MISSING, "There is no key for this profile yet."),
    "locked": lambda desk: status(desk, CredentialState.LOCKED, "The keychain is locked."),
}


def test_nothing_that_is_pressed_moves(desk: Desk) -> None:
    before = places(desk)
    for event, happens in EVENTS.items():
        happens(desk)
        settle()
        assert places(desk) == before, event
        leave(desk)
        settle()
        assert places(desk) == before, f"after {event}"


def test_nothing_moves_when_everything_comes_at_once(desk: Desk) -> None:
    before = places(desk)
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
        EVENTS[event](desk)
        settle()
        assert places(desk) == before, event
    leave(desk)
    settle()
    assert places(desk) == before


def leave(desk: Desk) -> None:
    """All that was said goes."""
    desk.window.form.empty()
    desk.window.form.set_biz_id(BIZ)
    desk.window.form.bar.show_busy("")
    desk.window.form.bar.show_refusal("")
    desk.wiring.notices.dismiss()
    desk.wiring.banners.show_watch(WatchStatus(0, False, ""))
    for job in LongTask:
        desk.wiring.maintenance.bar.end(job)
    status(desk, CredentialState.READY, "")


def test_no_two_buttons_have_the_same_place(desk: Desk) -> None:
    found = places(desk)
    names = ("Start", "show_ours", "instead", "StopRecord", "change_task", "adopt", "again")
    for place, one in enumerate(names):
        assert found[one].isValid(), one
        for other in names[place + 1 :]:
            assert not found[one].intersects(found[other]), (one, other)


def test_what_is_told_can_be_read_to_its_end(desk: Desk) -> None:
    notices(desk, 5)
    settle()
    area = desk.wiring.messages
    most = max(area.most_height(), ROOMY_LINES * area.fontMetrics().lineSpacing())
    assert 0 < area.height() <= most
    assert area.verticalScrollBar().maximum() > 0
    assert desk.window.height() == 720
    QTest.qWaitForWindowExposed(desk.window)
    dismiss = button(desk.wiring.notices, "dismiss")
    assert desk.window.rect().contains(QRect(dismiss.mapTo(desk.window, QPoint(0, 0)), dismiss.size()))


def test_f6_leads_to_what_is_told_and_says_when_there_is_nothing(desk: Desk) -> None:
    go = desk.window.menu_bar[Action.GO_TO_MESSAGES]
    assert go.shortcut().toString() == "F6"
    go.trigger()
    assert desk.window.status.currentMessage() == "Nothing is told or asked now."
    desk.wiring.notices.offer("Told", "Take it", lambda: None)
    settle()
    led = []
    for _ in range(3):
        go.trigger()
        led.append(desk.focused().objectName())
    assert led == ["offered", "dismiss", "offered"]


def test_the_focus_is_where_it_was_when_what_was_told_is_gone(desk: Desk) -> None:
    desk.wiring.history.setFocus()
    desk.wiring.notices.offer("Told", "Take it", lambda: None)
    settle()
    desk.window.menu_bar[Action.GO_TO_MESSAGES].trigger()
    assert desk.focused().objectName() == "offered"
    QTest.keyClick(desk.focused(), Qt.Key.Key_Space)
    settle()
    assert desk.focused() is desk.wiring.history


def test_what_is_said_in_the_form_is_shown_whole(desk: Desk) -> None:
    form = desk.window.form
    form.fill(StartRecord(BIZ, "somebody-elses", 1))
    settle()
    words = "Already being recorded, not from this console. Adopt it to change or stop it."
    form.show_room_note(RoomNote(words, NoteTone.CAUTION), taken=True, offer=Offer.ADOPT)
    settle()
    note = form.findChild(QLabel, "RoomId_note")
    assert isinstance(note, QLabel)
    assert note.height() >= note.heightForWidth(note.width())
