"""Copying the selected row as a command or a summary, from the menus of the real window."""

from __future__ import annotations

import json
import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QItemSelectionModel, QModelIndex
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.ledger.records import LIVE_STATES, Details, State
from gme_console.practice.practice_settings import Key
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import Source
from gme_console.ui.details.details_controller import DetailsController
from profiles_in_use import profile, use
from secret_forms import forms
from window_bot import WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
FORMS = ("cURL", "tccli", "Python", "Support summary", "Text for the caller")
SECRETS = Credential("AKIDcopiednowhere0123456789abcdefghi", "aKeyThat/nobody+copies=012", "token.that-Stays/here+")


def entry(menu: QMenu, name: str) -> QAction:
    return next(action for action in menu.actions() if action.text().replace("&", "") == name)


def submenu(menu: QMenu) -> QMenu:
    found = entry(menu, "Copy as").menu()
    assert isinstance(found, QMenu)
    return found


def edit_menu(bot: WindowBot) -> QMenu:
    found = next(one for one in bot.window.menuBar().actions() if one.text() == "&Edit").menu()
    assert isinstance(found, QMenu)
    return found


def copied(bot: WindowBot, name: str) -> str:
    """The clipboard after the entry of the Edit menu."""
    QGuiApplication.clipboard().setText("nothing")
    entry(submenu(edit_menu(bot)), name).trigger()
    return QGuiApplication.clipboard().text()


def message(bot: WindowBot) -> str:
    return bot.window.status.currentMessage()


def with_details(open_window: OpenWindow, room: str = "1987") -> WindowBot:
    bot = open_window()
    bot.start_room(room)
    bot.ended_row(room)
    bot.details_text("RequestId")
    return bot


def test_the_selected_row_is_copied_in_four_ways(open_window: OpenWindow) -> None:
    bot = with_details(open_window)
    row = bot.ended_row("1987")
    body = {"BizId": 3400352518, "RoomId": "1987", "RecordMode": 1}
    assert json.dumps(body, separators=(",", ":")) in copied(bot, "cURL")
    assert message(bot) == "Copied the request as cURL."
    assert str(body) in copied(bot, "Python")
    assert message(bot) == "Copied the request as Python."
    assert copied(bot, "tccli") == "nothing"
    assert bot.wiring.notices.text().startswith("Nothing was copied. tccli speaks https only")
    summary = copied(bot, "Support summary")
    assert message(bot) == "Copied the support summary."
    for part in ("StartRecord", "1987", str(row.TaskId), row.RequestId, "the practice service", " UTC, local time "):
        assert part in summary
    assert re.search(r"System: .+, Python 3\.\d+\.\d+, Qt 6\.\d+", summary)
    assert re.search(r"Console: +GME Recording Console \d+\.\d+", summary)


def test_the_history_offers_the_same_in_its_own_menu(open_window: OpenWindow) -> None:
    bot = with_details(open_window)
    menu = bot.wiring.row_menu.menu()
    assert [action.text().replace("&", "") for action in submenu(menu).actions()] == list(FORMS)
    assert entry(menu, "Note…").isEnabled()
    entry(submenu(menu), "Support summary").trigger()
    assert "RoomId:" in QGuiApplication.clipboard().text()
    menu.deleteLater()


def test_without_a_row_nothing_is_copied_and_it_says_so(open_window: OpenWindow) -> None:
    bot = open_window()
    for name in FORMS:
        assert copied(bot, name) == "nothing"
        assert message(bot) == "Nothing copied: select a row."


def test_a_refused_stop_and_its_row_are_told_apart_from_the_start(open_window: OpenWindow) -> None:
    bot = with_details(open_window)
    row = bot.ended_row("1987")
    bot.console.recordings.pause_watch(True)
    bot.server.service.plan("StopRecord", "UnauthorizedOperation")
    bot.console.recordings.stop(row)
    bot.details_text("UnauthorizedOperation")
    assert f'"TaskId":{row.TaskId}' in copied(bot, "cURL")
    summary = copied(bot, "Support summary")
    assert re.search(r"^Action: +StopRecord$", summary, re.M)
    assert re.search(r"^Code: +UnauthorizedOperation$", summary, re.M)


def test_a_copy_waits_for_the_details_and_a_later_selection_takes_its_place(open_window: OpenWindow) -> None:
    bot = with_details(open_window, "first")
    bot.start_room("second")
    bot.ended_row("second")
    bot.qtbot.waitUntil(lambda: all(row.state in LIVE_STATES for row in bot.rows.values()))
    history = bot.wiring.history
    first, second = bot.ended_row("first"), bot.ended_row("second")
    read: list[Details] = []
    details_controller = bot.window.findChild(DetailsController)
    assert details_controller is not None
    details_controller.shown.connect(read.append)
    bot.qtbot.waitUntil(lambda: details_controller.row is not None and details_controller.row.id == second.id)
    history.select_row(first.id)
    assert copied(bot, "cURL") == "nothing", "the details are not there yet"
    bot.qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "nothing")
    assert '"RoomId":"first"' in QGuiApplication.clipboard().text()
    assert message(bot) == "Copied the request as cURL."
    history.select_row(second.id)
    assert copied(bot, "cURL") == "nothing"
    del read[:]
    history.select_row(first.id)
    bot.qtbot.waitUntil(lambda: any(details.row.id == first.id for details in read))
    assert QGuiApplication.clipboard().text() == "nothing", "another row was chosen meanwhile"
    assert "first" in copied(bot, "Support summary")


def test_details_that_could_not_be_read_are_asked_for_again(open_window: OpenWindow) -> None:
    bot = with_details(open_window)
    bot.console.recordings.pause_watch(True)
    shown = bot.window.findChild(DetailsController)
    assert shown is not None
    shown.details = None
    assert copied(bot, "cURL") == "nothing"
    bot.qtbot.waitUntil(lambda: '"RoomId":"1987"' in QGuiApplication.clipboard().text())


def test_clearing_the_selection_forgets_the_row(open_window: OpenWindow) -> None:
    bot = with_details(open_window)
    history = bot.wiring.history
    history.selectionModel().setCurrentIndex(QModelIndex(), QItemSelectionModel.SelectionFlag.Clear)
    assert copied(bot, "cURL") == "nothing"
    shown = bot.window.findChild(DetailsController)
    assert shown is not None
    assert (shown.row, shown.details) == (None, None)


@pytest.mark.parametrize("room", ["1987", "AuthFailure.SignatureFailure", "garbage", "cut-after"])
def test_no_secret_is_ever_copied(open_window: OpenWindow, room: str) -> None:
    keys = {SECRETS.secret_id: Key(SECRETS.secret_key, SECRETS.token)}
    with PracticeServer(keys=keys) as server:
        bot = open_window()
        use(bot, profile(server.url, Source.SESSION), SECRETS, CredentialState.READY)
        bot.start_room(room)
        assert bot.ended_row(room).state is not State.NOT_SENT
        bot.details_text("RequestId" if room == "1987" else "What to do")
        texts = [copied(bot, name) for name in FORMS] + [shown_text(bot.window)]
        assert "$TENCENTCLOUD_SECRET_ID" in texts[0]
        assert 'os.environ["TENCENTCLOUD_SECRET_KEY"]' in texts[2]
        assert f"RoomId:        {room}\n" in texts[3]
        for secret in (SECRETS.secret_id, SECRETS.secret_key, SECRETS.token):
            for form in forms(secret):
                assert not [text for text in texts if form in text.encode()]
        assert bot.close()
