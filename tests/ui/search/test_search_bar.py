"""The search box and its filters: what they ask for, what they say, and how they are handled."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDateEdit, QLabel, QLineEdit, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.engine.profiles.profile_messages import ProfileList
from gme_console.ledger.query import Query
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.profiles.profile import PRACTICE, Profile
from gme_console.ui.search.filters import DatePreset, DateRange, between
from gme_console.ui.search.search_bar import SearchBar
from gme_console.ui.texts.search_text import STATE_GROUPS, choice_text, count_text, nothing_found_text, state_choices
from gme_console.ui.widgets.day_edit import DateRangeDialog

NOW = datetime(2026, 3, 1, 10, 2, 11, 250)
DAY_S = 86_400


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    bar = SearchBar()
    qtbot.addWidget(bar)
    bar.resize(1100, 60)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A computer whose clock changed on 2026-03-29."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def heard(bar: SearchBar) -> list[Query]:
    """What is asked for from now on."""
    queries: list[Query] = []
    bar.changed.connect(lambda: queries.append(bar.query(NOW)))
    return queries


def part(bar: SearchBar, name: str) -> QToolButton:
    found = bar.findChild(QToolButton, f"find_{name}")
    assert found is not None
    return found


def trigger(bar: SearchBar, name: str, entry: str) -> None:
    menu = part(bar, name).parentWidget().findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == entry).trigger()


def ticked(bar: SearchBar, name: str) -> list[str]:
    menu = part(bar, name).parentWidget().findChild(QMenu)
    assert menu is not None
    return [action.text() for action in menu.actions() if action.isChecked()]


def utc(moment: datetime) -> int:
    return round(moment.timestamp()) * 1_000_000


def profile(profile_id: str, name: str) -> Profile:
    return replace(PRACTICE, id=profile_id, name=name)


def test_the_text_is_looked_for_as_typed(bar: SearchBar) -> None:
    queries = heard(bar)
    QTest.keyClicks(bar.edit, " A%")
    bar.edit.insert("录")
    assert [query.text for query in queries] == [" ", " A", " A%", " A%录"]
    assert queries[0].plain
    assert not queries[1].plain


def test_what_an_input_method_composes_is_not_looked_for_before_it_is_committed(bar: SearchBar) -> None:
    queries = heard(bar)
    QApplication.sendEvent(bar.edit, QInputMethodEvent("lu", []))
    QApplication.sendEvent(bar.edit, QInputMethodEvent("luyin", []))
    assert queries == []
    commit = QInputMethodEvent("", [])
    commit.setCommitString("录音")
    QApplication.sendEvent(bar.edit, commit)
    assert [query.text for query in queries] == ["录音"]


def test_escape_empties_the_box_and_then_leaves_it(bar: SearchBar) -> None:
    left: list[bool] = []
    bar.edit.leave_requested.connect(lambda: left.append(True))
    bar.edit.setText("1987")
    QTest.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert (bar.edit.text(), left) == ("", [])
    QTest.keyClick(bar.edit, Qt.Key.Key_Escape)
    assert left == [True]


def test_down_and_enter_ask_for_the_first_row_but_no_chord_does(bar: SearchBar) -> None:
    wanted: list[bool] = []
    bar.edit.first_requested.connect(wanted.append)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
        QTest.keyClick(bar.edit, key)
    QTest.keyClick(bar.edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert wanted == [True, False, False]


def test_going_to_the_box_selects_what_is_in_it(bar: SearchBar, qtbot: QtBot) -> None:
    bar.edit.setText("1987")
    part(bar, "state").setFocus()
    bar.go_to()
    assert bar.edit.selectedText() == "1987"


def test_every_state_belongs_to_one_group() -> None:
    grouped = [state for states in STATE_GROUPS.values() for state in states]
    assert sorted(grouped) == sorted(State)
    assert STATE_GROUPS["live"] > LIVE_STATES


def test_several_states_at_once(bar: SearchBar) -> None:
    queries = heard(bar)
    trigger(bar, "state", "Refused")
    trigger(bar, "state", "Unknown")
    assert queries[-1].states == {State.REFUSED, State.UNKNOWN, State.SETTLING}
    assert part(bar, "state").text() == "State: Unknown, Refused ▾"
    assert part(bar, "state").accessibleName() == "Filter by State: Unknown, Refused"
    assert ticked(bar, "state") == ["Unknown", "Refused"]
    trigger(bar, "state", "Refused")
    assert queries[-1].states == {State.UNKNOWN, State.SETTLING}
    trigger(bar, "state", "Any state")
    assert queries[-1] == Query()
    assert ticked(bar, "state") == ["Any state"]


def test_many_choices_are_counted() -> None:
    assert choice_text(["Live", "Unknown"]) == "Live, Unknown"
    assert choice_text([word for _, word in state_choices()]) == "8 chosen"
    assert choice_text(["x" * 100]) == "x" * 27 + "…"


def test_what_is_live_is_one_press_away(bar: SearchBar) -> None:
    """It looks pressed exactly while nothing else is let through."""
    options, live = heard(bar), bar.live
    live.click()
    assert ticked(bar, "state") == ["Live"]
    assert options[-1].states == STATE_GROUPS["live"]
    trigger(bar, "state", "Refused")
    assert not live.isChecked()
    trigger(bar, "state", "Refused")
    assert live.isChecked()
    live.click()
    assert not options[-1].states
    assert not live.isChecked()
    assert live.text() == "Live"
    live.show_count(1_234)
    assert live.text() == "Live 1,234"


def test_profiles_are_offered_as_plain_text_and_a_deleted_one_is_not_chosen_any_more(bar: SearchBar) -> None:
    one, two = profile("a", "R&D <b>\n"), profile("b", "Mainland")
    bar.show_profiles(ProfileList((PRACTICE, one, two), PRACTICE.id))
    queries = heard(bar)
    trigger(bar, "profile", "R&&D <b>␊")
    trigger(bar, "profile", "Mainland")
    assert queries[-1].profile_ids == {"a", "b"}
    assert part(bar, "profile").text() == "Profile: R&&D <b>␊, Mainland ▾"
    bar.show_profiles(ProfileList((PRACTICE, two), PRACTICE.id))
    assert queries[-1].profile_ids == {"b"}
    assert part(bar, "profile").text() == "Profile: Mainland ▾"


def test_a_chip_is_cleared_by_its_cross_or_by_a_key(bar: SearchBar) -> None:
    queries = heard(bar)
    trigger(bar, "state", "Live")
    trigger(bar, "time", "Today")
    part(bar, "state_clear").click()
    assert queries[-1].states == frozenset()
    assert queries[-1].since_us is not None
    QTest.keyClick(part(bar, "time"), Qt.Key.Key_Backspace)
    assert queries[-1] == Query()
    trigger(bar, "state", "Live")
    QTest.keyClick(part(bar, "state_clear"), Qt.Key.Key_Return)
    assert queries[-1] == Query()


def test_everything_is_cleared_at_once(bar: SearchBar) -> None:
    assert not part(bar, "clear").isVisible()
    bar.edit.setText("1987")
    trigger(bar, "state", "Live")
    trigger(bar, "time", "Yesterday")
    queries = heard(bar)
    part(bar, "clear").click()
    assert queries == [Query()]
    assert not part(bar, "clear").isVisible()


@pytest.mark.usefixtures("berlin")
def test_days_are_those_of_the_calendar_here() -> None:
    today = datetime(2026, 3, 29, 12)  # 23 hours long
    midnight = utc(datetime(2026, 3, 29))
    assert DateRange(DatePreset.TODAY).bounds(today) == (midnight, None)
    assert DateRange(DatePreset.YESTERDAY).bounds(today) == (midnight - DAY_S * 1_000_000, midnight)
    assert DateRange(DatePreset.YESTERDAY).bounds(datetime(2026, 3, 30, 0, 1))[1] == midnight + 23 * 3600 * 1_000_000
    assert DateRange(DatePreset.LAST_7_DAYS).bounds(today) == (utc(datetime(2026, 3, 23)), None)
    assert DateRange(DatePreset.LAST_30_DAYS).bounds(today) == (utc(datetime(2026, 2, 28)), None)
    assert DateRange().bounds(today) == (None, None)


def test_the_last_hour_is_the_same_for_a_minute() -> None:
    hour = DateRange(DatePreset.LAST_HOUR)
    assert hour.bounds(NOW) == (utc(datetime(2026, 3, 1, 9, 2)), None)
    assert hour.bounds(NOW.replace(second=59)) == hour.bounds(NOW)
    assert hour.bounds(NOW.replace(minute=3)) != hour.bounds(NOW)


@given(one=st.dates(date(2000, 1, 1), date(2199, 12, 31)), other=st.dates(date(2000, 1, 1), date(2199, 12, 31)))
def test_between_two_days_has_both_of_them_whole(one: date, other: date) -> None:
    since_us, until_us = between(one, other).bounds(NOW)
    assert since_us is not None
    assert until_us is not None
    assert datetime.fromtimestamp(since_us // 1_000_000).date() == min(one, other)
    assert datetime.fromtimestamp((until_us - 1) // 1_000_000).date() == max(one, other)
    assert between(one, other).words() == (f"{one}" if one == other else f"{min(one, other)} to {max(one, other)}")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_two_days_are_asked_for_in_a_dialog(bar: SearchBar) -> None:
    queries = heard(bar)
    trigger(bar, "time", "Between two days…")
    assert ticked(bar, "time") == ["Any time"], "nothing is chosen yet"
    dialog = bar.findChild(DateRangeDialog)
    assert dialog is not None
    first, last = (dialog.findChild(QDateEdit, name) for name in ("find_first", "find_last"))
    assert first is not None
    assert last is not None
    first.setDate(date(2026, 3, 5))  # type: ignore[arg-type]
    last.setDate(date(2026, 3, 1))  # type: ignore[arg-type]
    QTest.keyClick(last, Qt.Key.Key_Return)
    assert queries[-1].since_us == utc(datetime(2026, 3, 1))
    assert queries[-1].until_us == utc(datetime(2026, 3, 6))
    assert part(bar, "time").text() == "Time: 2026-03-01 to 2026-03-05 ▾"
    assert ticked(bar, "time") == ["Between two days…"]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def test_the_sentence_of_an_empty_result() -> None:
    assert nothing_found_text("abc", [], [], "") == "No row matches: “abc”."
    assert nothing_found_text(" ", ["Refused", "Live"], [], "today") == "No row matches: Refused, Live · today."
    assert nothing_found_text("a\n" + "b" * 99, [], ["Practice"], "") == f"No row matches: “a␊{'b' * 37}…” · Practice."
    assert nothing_found_text("", [], [], "the last hour") == "No row matches: the last hour."


def test_the_count_in_words() -> None:
    assert count_text(1_000_000, filtered=False) == "1,000,000 rows"
    assert count_text(1, filtered=False) == "1 row"
    assert count_text(1_204, filtered=True) == "1,204 found"
    assert count_text(0, filtered=True) == "none found"
    assert count_text(200, filtered=True, complete=False) == "more than 200 found…"


def test_everything_has_a_name_and_is_reached_by_tab(bar: SearchBar) -> None:
    bar.edit.setText("1987")
    for name, entry in (("state", "Live"), ("profile", "Any profile"), ("time", "Today")):
        trigger(bar, name, entry) if name != "profile" else None
    bar.edit.setFocus()
    reached: list[QWidget] = []
    while bar.focusWidget() not in reached:
        widget = bar.focusWidget()
        assert widget is not None
        reached.append(widget)
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    names = [widget.accessibleName() for widget in reached]
    assert names == [
        "Find",
        "Live",
        "Filter by State: Live",
        "Clear State",
        "Filter by Profile: any",
        "Filter by Time: today",
        "Clear Time",
        "Views of the history",
        "Only rows that name exactly this user",
        "Clear search and filters",
    ]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("width", [420, 640, 1100])
def test_nothing_is_cut_off_in_a_narrow_window_or_a_large_font(qtbot: QtBot, scale: float, width: int) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    font = QFont(host.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    host.setFont(font)
    bar = SearchBar(host)
    trigger(bar, "state", "Refused")
    trigger(bar, "state", "Unknown")
    trigger(bar, "time", "The last 30 days")
    bar.show_count("more than 200 found…")
    bar.resize(width, bar.heightForWidth(width))
    host.resize(width, bar.height())
    host.show()
    qtbot.waitExposed(host)
    shown = [one for one in bar.findChildren(QWidget) if one.parentWidget() is bar and one.isVisible()]
    shown = [one for one in shown if isinstance(one, QLineEdit | QLabel | QToolButton) or one.layout() is not None]
    assert len(shown) == 7
    for one in shown:
        assert bar.rect().contains(one.geometry()), one
        if not isinstance(one, QLineEdit):
            assert one.width() >= one.sizeHint().width() or width < 640, one
    for one in shown:
        assert not any(one.geometry().intersects(other.geometry()) for other in shown if other is not one)
