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
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
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
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer, guard: GuardLevel
) -> tuple[WindowBot, Row]:
    """A bot with a live row `here`, selected, whose profile goes elsewhere by now."""
    bot = open_window(console=QUICK)
    save(bot, live_at(here.url, guard), KEY)
    bot.console.profiles.choose("live")
    bot.window.form.set_biz_id(PRACTICE_BIZ_ID)
    bot.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, "1987", 1))
    row = wait_state(bot, bot.ended_row("1987"), State.RECORDING)
    save(bot, live_at(elsewhere.url, guard), None)
    bot.wiring.history.select_row(row.id)
    bot.details_text("no longer goes")
    return bot, row


def button(bot: WindowBot, name: str) -> QPushButton:
    found = bot.wiring.details.findChild(QPushButton, name)
    assert found is not None
    return found


def is_offered(bot: WindowBot, name: str) -> bool:
    return button(bot, name).isVisibleTo(bot.wiring.details)


def test_the_row_says_so_and_is_asked_about_where_it_is_when_that_is_chosen(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    text = bot.details_text("no longer goes")
    assert row.host in text
    assert f"application {row.BizId}" in text
    assert button(bot, "ask_there").text() == "Ask there with the key of Live"
    assert not is_offered(bot, "StopRecord")
    assert not is_offered(bot, "change_task")
    before = here.service.count()
    here.service.tasks.stop(row.BizId, row.TaskId or 0)
    here.service.tasks.start(StartRecord(row.BizId, row.RoomId, 1))
    assert here.service.count() == before
    button(bot, "ask_there").click()
    assert wait_state(bot, row, State.ENDED).host == here.url
    assert not is_offered(bot, "ask_there")
    assert elsewhere.service.received("DescribeRecordInfo") == ()


def test_with_a_lent_key_it_is_stopped_where_it_is(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    press_ctrl(bot, Qt.Key.Key_Period)
    assert row.host in shown_text(bot.wiring.notices)
    assert here.service.count("StopRecord") == 0
    button(bot, "ask_there").click()
    bot.qtbot.waitUntil(lambda: is_offered(bot, "StopRecord"))
    press_ctrl(bot, Qt.Key.Key_Period)
    answer(question(bot), "Stop recording")
    wait_state(bot, row, State.STOPPED)
    assert [task.live for task in here.service.tasks.snapshot()] == [False]
    assert elsewhere.service.count("StopRecord") == 0


def test_a_lent_key_is_taken_back_when_its_profile_changes(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    button(bot, "ask_there").click()
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].confirmed_us != row.confirmed_us)
    save(bot, live_at("http://127.0.0.1:1"), OTHER_KEY)
    bot.qtbot.waitUntil(lambda: is_offered(bot, "ask_there"))
    assert bot.rows[row.id].state in LIVE_STATES
    assert {PRACTICE_SECRET_ID} == {_key(one.headers["authorization"]) for one in here.service.received()}


def _key(authorization: str) -> str:
    return authorization.partition("Credential=")[2].partition("/")[0]


def test_the_guard_level_asks_before_a_key_is_lent(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_ALL)
    before = here.service.count()
    button(bot, "ask_there").click()
    box = question(bot)
    assert row.host in box.informativeText()
    answer(box, "Cancel")
    assert here.service.count() == before
    assert is_offered(bot, "ask_there")
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)
    button(bot, "ask_there").click()
    answer(question(bot), "Ask there")
    bot.qtbot.waitUntil(lambda: here.service.count() > before)


def test_a_row_can_be_left_as_it_is(open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    button(bot, "leave_alone").click()
    assert not is_offered(bot, "ask_there")
    assert row.host in shown_text(bot.wiring.details)
    assert bot.rows[row.id].state in LIVE_STATES


def test_what_can_be_done_about_it_is_in_the_menus_too(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    action = bot.window.menu_bar[Action.ASK_THERE]
    assert action in bot.wiring.row_menu.menu().actions()
    assert any(action in menu.actions() for menu in bot.window.menuBar().findChildren(QMenu))
    before = here.service.count()
    action.trigger()
    bot.qtbot.waitUntil(lambda: here.service.count() > before)
    action.trigger()
    assert "needs another key" in shown_text(bot.wiring.notices)
    assert bot.rows[row.id].state in LIVE_STATES


def test_several_rows_are_asked_about_with_one_press(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot = open_window(console=QUICK)
    save(bot, live_at(here.url, GuardLevel.ASK_ALL), KEY)
    bot.console.profiles.choose("live")
    rooms = [str(number) for number in range(10)]
    for room in rooms:
        bot.console.recordings.start(StartRecord(PRACTICE_BIZ_ID, room, 1))
    rows = [bot.ended_row(room) for room in rooms]
    save(bot, live_at(elsewhere.url, GuardLevel.ASK_ALL), None)
    bot.qtbot.waitUntil(lambda: bot.wiring.model.rowCount() == len(rooms))
    bot.wiring.history.selectAll()
    bot.qtbot.waitUntil(lambda: {*map(_state, bot.wiring.history.selected_rows())} <= LIVE_STATES)
    press_ctrl(bot, Qt.Key.Key_Period)
    assert "10 recordings were not stopped" in shown_text(bot.wiring.notices)
    before = here.service.count()
    bot.window.menu_bar[Action.ASK_THERE].trigger()
    box = question(bot)
    assert box.text() == "Ask about 10 where they are?"
    assert box.informativeText().endswith("and 2 more")
    assert here.service.count() == before
    answer(box, "Ask there")
    confirmed = {row.id: bot.rows[row.id].confirmed_us for row in rows}
    bot.qtbot.waitUntil(lambda: all(bot.rows[row.id].confirmed_us != confirmed[row.id] for row in rows))
    assert elsewhere.service.received("DescribeRecordInfo") == ()


def _state(row: Row) -> State:
    return row.state


def test_the_key_in_use_is_offered_when_the_profile_is_gone(
    open_window: OpenWindow, here: PracticeServer, elsewhere: PracticeServer
) -> None:
    bot, row = moved_away(open_window, here, elsewhere, GuardLevel.ASK_STOP)
    save(bot, replace(live_at(elsewhere.url, name="Second"), BizId=1), OTHER_KEY)
    delete(bot, "live")
    text = bot.details_text("Live is not here")
    assert row.host in text
    assert not is_offered(bot, "ask_there"), "the practice service's key opens nothing else"
    bot.console.profiles.choose("second")
    bot.qtbot.waitUntil(lambda: is_offered(bot, "ask_there"))
    assert button(bot, "ask_there").text() == "Ask there with the key of Second"
    button(bot, "ask_there").click()
    bot.qtbot.waitUntil(lambda: bot.rows[row.id].confirmed_us != row.confirmed_us)
    assert _key(here.service.received()[-1].headers["authorization"]) == PRACTICE_TEMPORARY_SECRET_ID


@pytest.mark.parametrize("host", [NOWHERE, "", "a host of old"])
def test_no_key_is_offered_for_what_is_no_host_of_the_service(open_window: OpenWindow, host: str) -> None:
    bot = open_window(console=QUICK)
    bot.close()
    request = StartRecord(PRACTICE_BIZ_ID, "1987", 1)
    with writing(bot.folder) as writer:
        begun = writer.begin(Intent("unknown here", "Theirs", host, request, 1))
        writer.finish(begun.sent_id, accepted(), 2)
    bot = open_window(console=QUICK)
    save(bot, live_at("http://127.0.0.1:1"), KEY)
    bot.console.profiles.choose("live")
    bot.wiring.history.select_row(begun.row.id)
    assert (host or "does not say on which host") in bot.details_text("is asked about")
    assert not is_offered(bot, "ask_there")
    assert "A profile for that host" not in shown_text(bot.wiring.details)


def test_the_table_says_it_of_a_row_that_cannot_be_settled(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    bot.close()
    with writing(bot.folder) as writer:
        begun = writer.begin(Intent("theirs", "Theirs", NOWHERE, StartRecord(1, "1987", 1), 1))
    bot = open_window(console=QUICK)
    bot.wiring.history.select_row(begun.row.id)
    bot.details_text("what became of it is not known")
    assert "nobody asks" in bot.wiring.model.context.title(_shown(bot))


def _shown(bot: WindowBot) -> Row:
    return bot.wiring.history.selected_rows()[0]


def test_nothing_is_said_of_a_row_whose_profile_goes_there(open_window: OpenWindow) -> None:
    bot = open_window(console=QUICK)
    bot.start_room("1987")
    row = bot.ended_row("1987")
    bot.wiring.history.select_row(row.id)
    bot.qtbot.waitUntil(lambda: is_offered(bot, "StopRecord"))
    block = bot.wiring.details.findChild(QWidget, "row_access")
    assert block is not None
    assert not block.isVisibleTo(bot.wiring.details)
