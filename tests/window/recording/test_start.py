"""The first whole capability through the real window, over real HTTP."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from gme_console.api.error_catalogue import Catalogue
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.texts.row_text import adopt_advice
from gme_console.ui.texts.shell_text import waiting_text
from window_bot import WindowBot

START_CODES = {
    "InternalError": State.NOT_STARTED,
    "InvalidParameter": State.REFUSED,
    "InvalidParameterValue.InvalidBizId": State.REFUSED,
    "InvalidParameterValue.InvalidRecordMode": State.REFUSED,
    "InvalidParameterValue.InvalidRoomId": State.REFUSED,
    "InvalidParameterValue.InvalidSubscribeRecordUserIds": State.REFUSED,
    "InvalidParameterValue.InvalidSubscribeUserIds": State.REFUSED,
    "InvalidParameterValue.InvalidUNSubscribeUserIds": State.REFUSED,
    "ResourceInUse.TaskInUse": State.REFUSED,
    "ResourceNotFound.RoomNotFound": State.REFUSED,
    "ResourceNotFound.TaskNotFound": State.REFUSED,
    "UnauthorizedOperation": State.REFUSED,
    "UnsupportedOperation": State.REFUSED,
    "UnsupportedOperation.ServiceNotOpened": State.REFUSED,
}

OpenWindow = Callable[..., WindowBot]


def test_eleven_keys_start_a_recording_and_show_its_task_id(open_window: OpenWindow) -> None:
    bot = open_window()
    keys = 0
    bot.new()
    keys += 1
    for character in "1987":
        bot.type(character)
        keys += 1
    bot.press(Qt.Key.Key_Tab)
    keys += 1
    for character in "1145":
        bot.type(character)
        keys += 1
    bot.start()
    keys += 1
    row = bot.ended_row("1987")
    assert keys == 11
    assert row.state in LIVE_STATES
    assert row.TaskId is not None
    assert row.TaskId > 2**53
    assert row.users.SubscribeUserIds == ("1145",)
    assert row.RecordMode == 1
    (task,) = bot.server.service.tasks.snapshot()
    assert (task.TaskId, task.RoomId) == (row.TaskId, "1987")
    assert str(row.TaskId) in bot.details_text(str(row.TaskId))
    model = bot.wiring.model
    cells = [model.index(0, column).data() for column in range(model.columnCount())]
    assert str(row.TaskId) in cells


def test_each_error_of_start_record_is_explained(open_window: OpenWindow) -> None:
    bot = open_window()
    for code, state in START_CODES.items():
        is_explained(bot, code, state)


def is_explained(bot: WindowBot, code: str, state: State) -> None:
    bot.start_room(code)
    row = bot.ended_row(code)
    assert row.state is state
    assert row.code == code or state is State.NOT_STARTED
    kind = Kind.REFUSED if state is State.REFUSED else Kind.UNKNOWN
    explanation = Catalogue.load().explain(Outcome(kind, Reason(row.reason), code=code), "StartRecord")
    shown = bot.details_text(explanation.title)
    assert explanation.cause in shown
    assert (adopt_advice() if code == "ResourceInUse.TaskInUse" else explanation.advice) in shown
    assert row.RequestId in shown
    assert (code, State.UNKNOWN if state is State.NOT_STARTED else state) in bot.states
    assert bot.wiring.model.index(0, 0).isValid()


def test_a_line_cut_after_the_work_is_unknown_then_settled_and_the_rows_are_there_tomorrow(
    open_window: OpenWindow,
) -> None:
    bot = open_window()
    bot.start_room("cut-after")
    cut = bot.ended_row("cut-after")
    assert ("cut-after", State.UNKNOWN) in bot.states
    assert ("cut-after", State.SETTLING) in bot.states
    assert cut.settled
    assert cut.state in LIVE_STATES
    assert [(task.RoomId, task.TaskId) for task in bot.server.service.tasks.snapshot()] == [("cut-after", cut.TaskId)]
    bot.start_room("77")
    accepted = bot.ended_row("77")
    assert bot.close()

    tomorrow = open_window()
    tomorrow.qtbot.waitUntil(lambda: tomorrow.wiring.model.rowCount() == 2)
    model = tomorrow.wiring.model
    tomorrow.qtbot.waitUntil(lambda: model.row_at(model.index(0, 0)) is not None)
    rows = [model.row_at(model.index(number, 0)) for number in range(2)]
    assert [(row.RoomId, row.TaskId) for row in rows if row] == [("77", accepted.TaskId), ("cut-after", cut.TaskId)]


def test_a_double_press_starts_once(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.new()
    bot.type("1987")
    bot.start()
    bot.start()
    assert bot.ended_row("1987").state in LIVE_STATES
    bot.start_room("last")
    bot.ended_row("last")
    assert [one.RoomId for one in bot.server.service.tasks.snapshot()] == ["1987", "last"]
    assert len(bot.rows) == 2


def test_a_wrong_field_is_said_beside_it_and_nothing_is_sent(open_window: OpenWindow) -> None:
    bot = open_window()
    bot.new()
    bot.start()
    assert bot.focused().objectName() == "RoomId"
    assert bot.rows == {}
    assert bot.server.service.received("StartRecord") == ()


def test_busy_shows_at_once_and_names_what_it_waits_for(open_window: OpenWindow) -> None:
    bot = open_window()
    server = bot.server
    said: list[str] = []
    bot.console.recordings.busy_changed.connect(lambda busy: said.append(waiting_text(busy)))
    bot.start_room("slow 1")
    bot.qtbot.waitUntil(lambda: bool(said))
    assert said[0] in {"Writing to the history", "Waiting for the practice service"}
    bot.ended_row("slow 1")
    assert "Waiting for the practice service" in said
    assert len(server.service.received("StartRecord")) == 1
