"""A row that nobody may be asked about any more, in the real window: what it says, and the ways on."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QMessageBox, QPushButton, QWidget

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.target import Credential
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import LIVE_STATES, Row, State
from gme_console.ledger.request_records import Intent
from gme_console.practice.practice_settings import (
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PRACTICE_TOKEN,
    PracticeSettings,
)
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source
from gme_console.ui.shell.window_actions import Action
from ledger_helpers import accepted, writing
from profiles_in_use import delete, save
from task_presses import answer, press_ctrl, question, wait_state
from window_desk import Desk, shown_text

OpenDesk = Callable[..., Desk]
QUICK = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.1, per_second=50), alarm_s=600)
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
OTHER_KEY = Credential(PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY, PRACTICE_TOKEN)
NOWHERE = "https://gme.example.org"


@pytest.fixture
def here() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0.0)) as server:
        yield server


@pytest.fixture
def elsewhere() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0.0)) as server:
        yield server


def live_at(url: str, guard: GuardLevel = GuardLevel.ASK_STOP, name: str = "Live") -> Profile:
    return Profile(name.lower(), name, "#aa2222", Site.HOST, url, PRACTICE_BIZ_ID, guard, Source.SESSION)


def moved_away(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer, guard: GuardLevel
) -> tuple[Desk, Row]:
    """A desk with a live row `here`, selected, whose profile goes elsewhere by now."""
    desk = open_desk(console=QUICK)
    save(desk, live_at(here.url, guard), KEY)
    desk.console.profiles.choose("live")
    desk.window.form.set_biz_id(PRACTICE_BIZ_ID)
    desk.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "1987", 1))
    row = wait_state(desk, desk.ended_row("1987"), State.RECORDING)
    save(desk, live_at(elsewhere.url, guard), None)
    desk.wiring.history.select_row(row.id)
    desk.details_text("no longer goes")
    return desk, row


def button(desk: Desk, name: str) -> QPushButton:
    found = desk.wiring.details.findChild(QPushButton, name)
    assert found is not None
    return found


def is_offered(desk: Desk, name: str) -> bool:
    return button(desk, name).isVisibleTo(desk.wiring.details)


def test_the_row_says_so_and_is_asked_about_where_it_is_when_that_is_chosen(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    text = desk.details_text("no longer goes")
    assert row.host in text
    assert f"application {row.BizId}" in text
    assert button(desk, "ask_there").text() == "Ask there with the key of Live"
    assert not is_offered(desk, "StopRecord")
    assert not is_offered(desk, "change_task")
    before = here.service.count()
    here.service.tasks.stop(row.BizId, row.TaskId or 0)
    here.service.tasks.start(StartRecord(row.BizId, row.RoomId, 1))
    assert here.service.count() == before
    button(desk, "ask_there").click()
    assert wait_state(desk, row, State.ENDED).host == here.url
    assert not is_offered(desk, "ask_there")
    assert elsewhere.service.received("DescribeRecordInfo") == ()


def test_with_a_lent_key_it_is_stopped_where_it_is(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    press_ctrl(desk, Qt.Key.Key_Period)
    assert row.host in shown_text(desk.wiring.notices)
    assert here.service.count("StopRecord") == 0
    button(desk, "ask_there").click()
    desk.qtbot.waitUntil(lambda: is_offered(desk, "StopRecord"))
    press_ctrl(desk, Qt.Key.Key_Period)
    answer(question(desk), "Stop recording")
    wait_state(desk, row, State.STOPPED)
    assert [task.live for task in here.service.tasks.snapshot()] == [False]
    assert elsewhere.service.count("StopRecord") == 0


def test_a_lent_key_is_taken_back_when_its_profile_changes(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    button(desk, "ask_there").click()
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].confirmed_us != row.confirmed_us)
    save(desk, live_at("http://127.0.0.1:1"), OTHER_KEY)
    desk.qtbot.waitUntil(lambda: is_offered(desk, "ask_there"))
    assert desk.rows[row.id].state in LIVE_STATES
    assert {PRACTICE_SECRET_ID} == {_key(one.headers["authorization"]) for one in here.service.received()}


def _key(authorization: str) -> str:
    return authorization.partition("Credential=")[2].partition("/")[0]


def test_the_guard_level_asks_before_a_key_is_lent(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_ALL)
    before = here.service.count()
    button(desk, "ask_there").click()
    box = question(desk)
    assert row.host in box.informativeText()
    answer(box, "Cancel")
    assert here.service.count() == before
    assert is_offered(desk, "ask_there")
    desk.qtbot.waitUntil(lambda: desk.window.findChild(QMessageBox, "question") is None)
    button(desk, "ask_there").click()
    answer(question(desk), "Ask there")
    desk.qtbot.waitUntil(lambda: here.service.count() > before)


def test_a_row_can_be_left_as_it_is(open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    button(desk, "leave_alone").click()
    assert not is_offered(desk, "ask_there")
    assert row.host in shown_text(desk.wiring.details)
    assert desk.rows[row.id].state in LIVE_STATES


def test_the_way_out_is_in_the_menus_too(open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    action = desk.window.menu_bar[Action.ASK_THERE]
    assert action in desk.wiring.row_menu.menu().actions()
    assert any(action in menu.actions() for menu in desk.window.menuBar().findChildren(QMenu))
    before = here.service.count()
    action.trigger()
    desk.qtbot.waitUntil(lambda: here.service.count() > before)
    action.trigger()
    assert "needs another key" in shown_text(desk.wiring.notices)
    assert desk.rows[row.id].state in LIVE_STATES


def test_several_rows_are_asked_about_with_one_press(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk = open_desk(console=QUICK)
    save(desk, live_at(here.url, GuardLevel.ASK_ALL), KEY)
    desk.console.profiles.choose("live")
    rooms = [str(number) for number in range(10)]
    for room in rooms:
        desk.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, room, 1))
    rows = [desk.ended_row(room) for room in rooms]
    save(desk, live_at(elsewhere.url, GuardLevel.ASK_ALL), None)
    desk.qtbot.waitUntil(lambda: desk.wiring.model.rowCount() == len(rooms))
    desk.wiring.history.selectAll()
    desk.qtbot.waitUntil(lambda: {*map(_state, desk.wiring.history.selected_rows())} <= LIVE_STATES)
    press_ctrl(desk, Qt.Key.Key_Period)
    assert "10 recordings were not stopped" in shown_text(desk.wiring.notices)
    before = here.service.count()
    desk.window.menu_bar[Action.ASK_THERE].trigger()
    box = question(desk)
    assert box.text() == "Ask about 10 where they are?"
    assert box.informativeText().endswith("and 2 more")
    assert here.service.count() == before
    answer(box, "Ask there")
    confirmed = {row.id: desk.rows[row.id].confirmed_us for row in rows}
    desk.qtbot.waitUntil(lambda: all(desk.rows[row.id].confirmed_us != confirmed[row.id] for row in rows))
    assert elsewhere.service.received("DescribeRecordInfo") == ()


def _state(row: Row) -> State:
    return row.state


def test_the_key_in_use_is_offered_when_the_profile_is_gone(
    open_desk: OpenDesk, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    desk, row = moved_away(open_desk, here, elsewhere, GuardLevel.ASK_STOP)
    save(desk, replace(live_at(elsewhere.url, name="Second"), BizId=1), OTHER_KEY)
    delete(desk, "live")
    text = desk.details_text("Live is not here")
    assert row.host in text
    assert not is_offered(desk, "ask_there"), "the practice service's key opens nothing else"
    desk.console.profiles.choose("second")
    desk.qtbot.waitUntil(lambda: is_offered(desk, "ask_there"))
    assert button(desk, "ask_there").text() == "Ask there with the key of Second"
    button(desk, "ask_there").click()
    desk.qtbot.waitUntil(lambda: desk.rows[row.id].confirmed_us != row.confirmed_us)
    assert _key(here.service.received()[-1].headers["authorization"]) == PRACTICE_TEMPORARY_SECRET_ID


@pytest.mark.parametrize("host", [NOWHERE, "", "a host of old"])
def test_no_key_is_offered_for_what_is_no_host_of_the_service(open_desk: OpenDesk, host: str) -> None:
    desk = open_desk(console=QUICK)
    desk.close()
    request = StartRecord(PRACTICE_BIZ_ID, "1987", 1)
    with writing(desk.folder) as writer:
        begun = writer.begin(Intent("unknown here", "Theirs", host, request, 1))
        writer.finish(begun.sent_id, accepted(), 2)
    desk = open_desk(console=QUICK)
    save(desk, live_at("http://127.0.0.1:1"), KEY)
    desk.console.profiles.choose("live")
    desk.wiring.history.select_row(begun.row.id)
    assert (host or "does not say on which host") in desk.details_text("is asked about")
    assert not is_offered(desk, "ask_there")
    assert "A profile for that host" not in shown_text(desk.wiring.details)


def test_the_table_says_it_of_a_row_that_cannot_be_settled(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    desk.close()
    with writing(desk.folder) as writer:
        begun = writer.begin(Intent("theirs", "Theirs", NOWHERE, StartRecord(1, "1987", 1), 1))
    desk = open_desk(console=QUICK)
    desk.wiring.history.select_row(begun.row.id)
    desk.details_text("what became of it is not known")
    assert "nobody asks" in desk.wiring.model.context.title(_shown(desk))


def _shown(desk: Desk) -> Row:
    return desk.wiring.history.selected_rows()[0]


def test_nothing_is_said_of_a_row_whose_profile_goes_there(open_desk: OpenDesk) -> None:
    desk = open_desk(console=QUICK)
    desk.start_room("1987")
    row = desk.ended_row("1987")
    desk.wiring.history.select_row(row.id)
    desk.qtbot.waitUntil(lambda: is_offered(desk, "StopRecord"))
    block = desk.wiring.details.findChild(QWidget, "way_out")
    assert block is not None
    assert not block.isVisibleTo(desk.wiring.details)
