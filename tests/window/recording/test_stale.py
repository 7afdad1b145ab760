"""What was true of another profile, or a while ago, is not shown as if it were so now."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QMessageBox, QPushButton

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.target import Credential
from gme_console.api.values import UserLists
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.server import PracticeServer
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.store import ProfileStore
from gme_console.ui.history.columns import Column
from gme_console.ui.texts.details.question_text import stop_question
from history_rows import EPOCH_US, make_row
from profiles_in_use import save
from window_bot import PATIENCE_MS, WindowBot

OpenWindow = Callable[..., WindowBot]
KEY = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
NO_KEY = Profile("other", "Other", "#204060", Site.HOST, "http://127.0.0.1:9", 7, GuardLevel.ASK_STOP, Source.SESSION)
TAKEN = "somebody-elses"


@pytest.fixture
def other(tmp_path: Path) -> Iterator[PracticeServer]:
    """Of another profile, without a key at first."""
    (tmp_path / "data").mkdir()
    with PracticeServer() as server:
        profile = replace(NO_KEY, host=server.url, BizId=PRACTICE.BizId)
        ProfileStore(tmp_path / "data").save(profile)
        yield server


def label(bot: WindowBot, name: str) -> str:
    found = bot.window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def note(bot: WindowBot) -> str:
    return label(bot, "RoomId_note")


def offer(bot: WindowBot) -> QPushButton:
    found = bot.window.findChild(QPushButton, "instead")
    assert isinstance(found, QPushButton)
    return found


def choose(bot: WindowBot, profile_id: str) -> None:
    with bot.qtbot.waitSignal(bot.console.profiles.changed, timeout=PATIENCE_MS):
        bot.console.profiles.choose(profile_id)


def give_key(bot: WindowBot) -> None:
    profile = next(one for one in bot.console.profiles.list().profiles if one.id == NO_KEY.id)
    save(bot, profile, KEY)


def looked_at(bot: WindowBot, room: str, words: str) -> None:
    bot.new()
    bot.type(room)
    bot.qtbot.waitUntil(lambda: words in note(bot), timeout=PATIENCE_MS)


CHANGES: dict[str, Callable[[WindowBot], None]] = {
    "profile": lambda bot: choose(bot, NO_KEY.id),
    "application": lambda bot: bot.window.findChild(QComboBox, "BizId").setEditText("77"),
    "no application": lambda bot: bot.window.form.set_biz_id(None),
    "room": lambda bot: bot.type("8"),
    "filled": lambda bot: bot.window.form.fill(StartRecord(77, TAKEN, 1, UserLists())),
    "emptied": lambda bot: bot.new(),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize(
    ("room", "words"), [("1987", "No recording in this room"), (TAKEN, "Already being recorded, not from this console")]
)
def test_what_was_told_goes_with_what_it_was_about(
    open_window: OpenWindow, other: PracticeServer, room: str, words: str, change: str
) -> None:
    bot = open_window()
    looked_at(bot, room, words)
    assert offer(bot).isVisible() == (room == TAKEN)
    CHANGES[change](bot)
    assert words not in note(bot)
    assert not offer(bot).isVisible()
    assert "already being recorded" not in label(bot, "WhoSentence")


def test_without_a_key_nothing_is_said_of_the_room_before_and_after_start(
    open_window: OpenWindow, other: PracticeServer
) -> None:
    bot = open_window()
    looked_at(bot, "1987", "No recording in this room")
    choose(bot, NO_KEY.id)
    bot.start()
    assert "The profile changed to Other" in label(bot, "Refusal")
    assert "Press Start again to record under it." in label(bot, "Refusal")
    assert not bot.rows
    bot.start()
    row = bot.ended_row("1987")
    assert (row.profile_id, note(bot), label(bot, "Refusal")) == (NO_KEY.id, "", "")


def test_a_room_is_looked_at_again_under_the_new_profile_and_then_starts_at_once(
    open_window: OpenWindow, other: PracticeServer
) -> None:
    bot = open_window()
    looked_at(bot, TAKEN, "Already being recorded, not from this console")
    choose(bot, NO_KEY.id)
    other.service.tasks.start(StartRecord(PRACTICE.BizId or 0, "7", 1))
    give_key(bot)
    bot.qtbot.waitUntil(
        lambda: "No recording in this room" in note(bot) or "being recorded" in note(bot), timeout=10_000
    )
    assert other.service.received("DescribeTaskInfo")
    bot.start()
    assert bot.ended_row(TAKEN).profile_id == NO_KEY.id


def test_a_room_typed_under_the_new_profile_starts_at_once(open_window: OpenWindow, other: PracticeServer) -> None:
    bot = open_window()
    looked_at(bot, "1987", "No recording in this room")
    choose(bot, NO_KEY.id)
    bot.start_room("1988")
    assert bot.ended_row("1988").profile_id == NO_KEY.id


def test_what_was_told_a_minute_ago_says_when(open_window: OpenWindow) -> None:
    bot = open_window()
    looked_at(bot, "1987", "No recording in this room")
    bot.wiring.rooms._age.setInterval(0)
    bot.wiring.rooms._age.start()
    bot.qtbot.waitUntil(lambda: " now" not in note(bot), timeout=PATIENCE_MS)
    assert "No recording in this room" in note(bot)


def test_a_room_that_does_not_exist_is_not_called_free(open_window: OpenWindow) -> None:
    bot = open_window()
    looked_at(bot, "ResourceNotFound.RoomNotFound", "The room does not exist now.")
    looked_at(bot, "1987", "No recording in this room now.")


def test_the_read_back_promises_nothing_of_a_taken_room(open_window: OpenWindow) -> None:
    bot = open_window()
    looked_at(bot, TAKEN, "Already being recorded, not from this console")
    assert label(bot, "WhoSentence") == f"Nothing would be started: room {TAKEN} is already being recorded."


FORMS = {
    "twenty-four": (
        StartRecord(PRACTICE.BizId or 0, "1987", 1, UserLists(tuple(map(str, range(24))))),
        "remove 4 of 24",
    ),
    "on both lists": (StartRecord(PRACTICE.BizId or 0, "1987", 1, UserLists(("1",), ("1",))), "is on both lists"),
    "application": (StartRecord(77, "1987", 1, UserLists()), "room 1987 of application 77 will be recorded"),
    "own application": (StartRecord(PRACTICE.BizId or 0, "1987", 1, UserLists()), "in room 1987 will be recorded"),
    "no mode": (StartRecord(77, "1987", 9, UserLists()), "Choose single"),
    "no application": (StartRecord(0, "1987", 1, UserLists()), "application id cannot be 0"),
}


@pytest.mark.parametrize("case", FORMS)
def test_the_read_back_says_what_would_be_sent_or_why_not(open_window: OpenWindow, case: str) -> None:
    bot = open_window()
    request, words = FORMS[case]
    bot.window.form.fill(request)
    assert words in label(bot, "WhoSentence")


def test_the_question_before_a_start_says_the_same(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    ProfileStore(tmp_path / "data").save(replace(NO_KEY, guard=GuardLevel.ASK_ALL))
    bot = open_window()
    choose(bot, NO_KEY.id)
    bot.window.form.fill(StartRecord(77, "1987", 1, UserLists()))
    bot.start()
    box = bot.window.findChild(QMessageBox, "question")
    assert isinstance(box, QMessageBox)
    assert "room 1987 of application 77 will be recorded" in box.informativeText()
    box.close()


def of_other_profile(folder: Path, room: str, *, seen_ago_s: float) -> None:
    """Gives the rows of `room` to the profile without a key, and lets the last sighting be so long ago."""
    with closing(sqlite3.connect(folder / "history.sqlite3")) as database, database:
        database.execute(
            "UPDATE recording SET profile_id = ?, profile_name = ?, host = ?, confirmed_us = ? WHERE RoomId = ?",
            (NO_KEY.id, NO_KEY.name, "127.0.0.1:9", time.time_ns() // 1000 - int(seen_ago_s * 1e6), room),
        )


def test_a_live_row_that_nobody_can_ask_about_is_not_shown_as_live(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    ProfileStore(tmp_path / "data").save(NO_KEY)
    first = open_window()
    first.start_room("1987")
    first.ended_row("1987")
    assert first.close()
    of_other_profile(tmp_path / "data", "1987", seen_ago_s=33 * 86_400)
    bot = open_window()
    bot.start_room("1988")
    bot.qtbot.waitUntil(lambda: "1 live, 1 last seen a while ago" in bot.window.status.text(), timeout=PATIENCE_MS)
    model = bot.wiring.model
    bot.qtbot.waitUntil(lambda: str(model.index(1, Column.STATE).data()).startswith("Last seen "), timeout=PATIENCE_MS)
    clock = model.index(1, Column.LASTED).data()
    bot.wiring.history.select_row(1)
    shown = bot.details_text("nothing is known since")
    assert "last seen " in shown
    bot.wiring.tasks._tick()
    assert model.index(1, Column.LASTED).data() == clock


def test_a_row_of_another_profile_is_marked_beside_its_stop_and_in_the_question(
    open_window: OpenWindow, other: PracticeServer
) -> None:
    bot = open_window()
    bot.start_room("1987")
    bot.ended_row("1987")
    bot.details_text("RequestId")
    assert not bot.window.findChild(QLabel, "whose").isVisible()
    choose(bot, NO_KEY.id)
    assert label(bot, "whose") == "⚠ Caution: of profile Practice, not the one in use"
    assert bot.window.findChild(QLabel, "whose").isVisible()
    bot.window.findChild(QPushButton, "StopRecord").click()
    box = bot.window.findChild(QMessageBox, "question")
    assert isinstance(box, QMessageBox)
    assert box.text() == "Stop recording room 1987 of profile Practice?"
    assert "not of the profile in use, Other." in box.informativeText()
    box.close()
    choose(bot, PRACTICE.id)
    assert not bot.window.findChild(QLabel, "whose").isVisible()


@pytest.mark.parametrize(("mine", "others", "words"), [(2, 0, ""), (1, 1, "1 of them is"), (0, 2, "2 of them are")])
def test_the_question_about_several_counts_those_of_other_profiles(mine: int, others: int, words: str) -> None:
    rows = [make_row(number) for number in range(mine)]
    rows += [make_row(10 + number, profile_id="b", profile_name="Beta") for number in range(others)]
    _, detail = stop_question(tuple(rows), EPOCH_US, PRACTICE)
    assert ("not of the profile in use, Practice." in detail) == bool(words)
    assert words in detail
