"""A production profile cannot be mistaken: in the title, in the band, and in every dialog that does something to it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.target import Credential
from gme_console.engine.profiles.profile_messages import CredentialState, ProfileMark
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, PracticeSettings
from gme_console.practice.server import PracticeServer
from gme_console.profiles.account import Account
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile
from gme_console.ui.profiles.color_picker import SWATCHES
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.profiles.profile_mark_text import stripe_facts
from gme_console.ui.theme.colors import contrast
from gme_console.ui.widgets.announce import describe
from gme_console.ui.widgets.profile_stripe import ProfileStripe, mark_with
from profiles_in_use import profile, save, try_out, use
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]
RIGHT = Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0)) as server:
        yield server


def production(server: PracticeServer, guard: GuardLevel = GuardLevel.ASK_ALL) -> Profile:
    return profile(server.url, guard=guard)._replace(production=True)


def opened(bot: WindowBot, name: str) -> QDialog:
    bot.qtbot.waitUntil(lambda: any(one.isVisible() for one in bot.window.findChildren(QDialog, name)), timeout=5000)
    return next(one for one in bot.window.findChildren(QDialog, name) if one.isVisible())


def stripes(dialog: QWidget) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel, "stripe_name") if label.isVisibleTo(dialog)]


def facts(dialog: QWidget) -> str:
    (label,) = dialog.findChildren(QLabel, "stripe_facts")
    return label.text()


def test_it_stands_in_title_and_band_and_no_other_profile_does(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    assert bot.window.windowTitle() == "Practice – GME Recording Console"
    use(bot, production(server), RIGHT, CredentialState.READY)
    assert bot.window.windowTitle() == "PRODUCTION · Live – GME Recording Console"
    mark = bot.window.band.findChild(QLabel, "profile_production")
    assert mark is not None
    assert (mark.isVisible(), mark.text()) == (True, "PRODUCTION")
    bot.console.profiles.choose("practice")
    bot.qtbot.waitUntil(lambda: not mark.isVisible())
    assert "PRODUCTION" not in bot.window.windowTitle()


def test_every_dialog_that_does_something_to_it_has_its_stripe(
    open_window: OpenWindow, server: PracticeServer, tmp_path: Path
) -> None:
    bot = open_window()
    use(bot, production(server), RIGHT, CredentialState.READY)
    try_out(bot, production(server), None)
    seen: dict[str, list[str]] = {}

    def close(name: str) -> None:
        dialog = opened(bot, name)
        seen[name] = stripes(dialog)
        dialog.reject()
        bot.qtbot.waitUntil(lambda: not any(one.isVisible() for one in bot.window.findChildren(QDialog)))

    bot.start_room("1987")  # it asks before everything
    question = opened(bot, "question")
    assert stripes(question) == ["PRODUCTION · Live"]
    question.buttons()[0].click()  # type: ignore[attr-defined]
    row = bot.ended_row("1987")
    bot.wiring.history.select_row(row.id)
    bot.window.menu_bar[Action.STOP].trigger()
    asked = opened(bot, "question")
    assert "account 100000000001" in facts(asked).lower()
    close("question")
    bot.window.menu_bar[Action.CHANGE].trigger()
    close("ModifyRecordInfo")
    bot.window.menu_bar[Action.WHEN].trigger()
    close("when")
    bot.wiring.checks.choose_rooms()
    close("quick_check")
    (tmp_path / "rooms.csv").write_text("RoomId\n1988\n1989\n")
    bot.wiring.lists.open_path(tmp_path / "rooms.csv")
    close("room_list")
    bot.window.activateWindow()
    bot.qtbot.waitUntil(bot.window.isActiveWindow)
    bot.start_room("1988")
    opened(bot, "question").buttons()[0].click()  # type: ignore[attr-defined]
    bot.ended_row("1988")
    bot.wiring.history.selectAll()
    bot.window.menu_bar[Action.STOP].trigger()
    close("rows_confirmation")
    bot.window.menu_bar[Action.CHANGE].trigger()
    close("ModifyRows")
    bot.window.close()
    close("question")
    assert len(seen) == 7
    assert all(names == ["PRODUCTION · Live"] for names in seen.values())


def test_a_dialog_says_its_profiles_once_however_often_it_is_marked(qtbot: QtBot) -> None:
    dialog = QDialog()
    qtbot.addWidget(dialog)
    QVBoxLayout(dialog)
    describe(dialog, "Stop?")
    live = ProfileMark(profile("http://127.0.0.1:9")._replace(production=True))
    for marks in ((ProfileMark(PRACTICE),), (live, ProfileMark(PRACTICE)), (live,)):
        mark_with(dialog, marks)
    facts = stripe_facts(live)
    assert dialog.accessibleDescription().splitlines() == ["Stop?", "PRODUCTION · Live", facts]


def test_rows_of_two_profiles_show_both_production_first(open_window: OpenWindow, server: PracticeServer) -> None:
    bot = open_window()
    assert save(bot, production(server), RIGHT) == ""
    marks = bot.console.profiles.marks("practice", "live", "practice", "gone")
    assert [mark.profile.id for mark in marks] == ["live", "practice"]


def test_the_stripe_names_the_application_of_what_is_done_not_the_profile_s(qapp: QApplication) -> None:
    made = profile("http://127.0.0.1:9")
    assert stripe_facts(ProfileMark(made)) == f"application {made.BizId}"
    assert stripe_facts(ProfileMark(made, None, (77,))) == "application 77"
    assert stripe_facts(ProfileMark(made, None, (77, 78))) == "application 77, application 78"
    assert stripe_facts(ProfileMark(made, None, (1, 2, 3, 4))) == "4 applications"


def test_a_question_about_a_room_of_another_application_says_so(
    open_window: OpenWindow, server: PracticeServer
) -> None:
    bot = open_window()
    use(bot, production(server), RIGHT, CredentialState.READY)
    bot.window.form.fields.biz.fill(1400777777, "")
    bot.wiring.schedule.choose()
    assert "1400777777" in facts(opened(bot, "when"))


@pytest.mark.parametrize("color", [*(value for _, value in SWATCHES), "#ffffff", "#000000", "#777777"])
def test_the_stripe_is_read_on_any_colour(qapp: QApplication, color: str) -> None:
    made = profile("http://127.0.0.1:9")._replace(color=color, production=True)
    stripe = ProfileStripe(ProfileMark(made, Account("1" * 256, "2" * 256, "", "", 1)))
    for label in stripe.findChildren(QLabel):
        ink = label.palette().color(label.foregroundRole())
        assert contrast(ink.name(), color) >= 4.5
    picture = stripe.grab().toImage()
    bottom = {picture.pixelColor(x, picture.height() - 2).name() for x in range(picture.width())}
    assert {QColor(color).name(), ink.name()} <= bottom


def test_a_long_name_and_a_long_account_are_wrapped_not_cut(qapp: QApplication) -> None:
    made = profile("http://127.0.0.1:9")._replace(name="W" * 60, production=True)
    stripe = ProfileStripe(ProfileMark(made, Account("1" * 60, "2" * 60, "", "", 1)))
    assert stripe.minimumSizeHint().width() < 500
    assert stripe.heightForWidth(300) > stripe.heightForWidth(1200)
