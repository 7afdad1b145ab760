"""The view of a batch as an operator sees and presses it, in every state."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu
from pytestqt.qtbot import QtBot

from gme_console.api.error_catalogue import Catalogue
from gme_console.engine.batches.batch_messages import BatchState, LineProgress, LineState
from gme_console.ledger.records import State
from gme_console.ui.batch import run_model
from gme_console.ui.batch.line_columns import LineColumn
from gme_console.ui.batch.run_lines import LineFilter
from gme_console.ui.batch.run_model import MOST_CHANGES
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.texts.row_text import Explainer
from run_samples import line_of, progress_of, sample_lines

Show = Callable[..., RunPage]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(lines: list[LineProgress], state: BatchState = BatchState.RUNNING, **told: object) -> RunPage:
        page = RunPage(Explainer(Catalogue.load()).title)
        qtbot.addWidget(page)
        page.resize(1200, 600)
        page.show_progress(progress_of(lines, state, **told))  # type: ignore[arg-type]
        page.show()
        page.model.take_lines(lines)
        qtbot.waitUntil(lambda: not page.model.waits)
        return page

    return shown


def words(page: RunPage, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert label is not None
    return label.text()


def button(page: RunPage, name: str) -> QAbstractButton:
    found = page.findChild(QAbstractButton, name)
    assert found is not None
    return found


def shown_buttons(page: RunPage) -> set[str]:
    names = ("batch_pause", "batch_resume", "batch_stop_sending", "batch_stop_all", "batch_again")
    return {name.removeprefix("batch_") for name in names if button(page, name).isVisible()}


def change(qtbot: QtBot, page: RunPage, *lines: LineProgress) -> None:
    page.model.take_changes(lines)
    qtbot.waitUntil(lambda: not page.model.waits)


def column(page: RunPage, one: LineColumn) -> list[str]:
    model = page.model
    return [str(model.data(model.index(place, one))) for place in range(model.rowCount())]


def test_five_numbers_are_always_shown_and_add_up(show: Show) -> None:
    page = show(sample_lines(64))
    numbers = [words(page, f"batch_{name}") for name in ("asked", "accepted", "settling", "refused", "not_sent")]
    assert numbers == ["64 asked", "34 accepted", "3 settling", "2 refused", "25 not sent yet"]
    assert words(page, "batch_sum") == "34 + 3 + 2 + 25 = 64"
    assert words(page, "batch_pace") == "19.6 a second · 2 s left"
    assert words(page, "batch_headline") == "Friday cup, 64 rooms"
    bar = page.findChild(object, "batch_bar")
    assert bar.accessibleName() == "64 asked, 34 accepted, 3 settling, 2 refused, 25 not sent yet"  # type: ignore[attr-defined]


def test_numbers_are_there_before_the_lines_are(qtbot: QtBot) -> None:
    page = RunPage(Explainer(Catalogue.load()).title)
    qtbot.addWidget(page)
    page.show_progress(progress_of(sample_lines(64)))
    assert words(page, "batch_sum") == "34 + 3 + 2 + 25 = 64"


def test_an_empty_batch_adds_up_too(show: Show) -> None:
    page = show([], BatchState.OVER)
    assert words(page, "batch_sum") == "0 + 0 + 0 + 0 = 0"
    assert not button(page, "batch_again").isEnabled()
    assert "nothing to start again" in words(page, "batch_again_text")


@pytest.mark.parametrize(
    ("state", "buttons", "enabled", "pace"),
    [
        (BatchState.RUNNING, {"pause", "stop_sending", "stop_all", "again"}, False, "19.6 a second · 2 s left"),
        (BatchState.PAUSED, {"resume", "stop_sending", "stop_all", "again"}, True, "Paused"),
        (BatchState.STOPPED, {"stop_all", "again"}, True, "Sending was stopped"),
        (BatchState.OVER, {"stop_all", "again"}, True, "Over"),
    ],
)
def test_what_can_be_pressed_follows_the_state(
    show: Show, state: BatchState, buttons: set[str], enabled: bool, pace: str
) -> None:
    page = show(sample_lines(64), state)
    assert shown_buttons(page) == buttons
    assert button(page, "batch_again").isEnabled() is enabled
    assert words(page, "batch_pace") == pace
    sentence = words(page, "batch_again_text")
    assert "the 2 refused and the 24 never sent" in sentence
    assert "What was accepted, was skipped or is not yet known is not sent again" in sentence
    assert ("Pause or stop sending first" in sentence) is not enabled
    assert button(page, "batch_again").text().replace("&", "") == "Start those 26 again"


def test_why_it_was_paused_is_said(show: Show) -> None:
    page = show(sample_lines(9), BatchState.PAUSED, message="the disk is full\u202e")
    assert words(page, "batch_pace") == "Paused: the disk is full⟨U+202E⟩"


@pytest.mark.parametrize(
    ("states", "sentence"),
    [
        (
            [LineState.REFUSED],
            "Start again sends the 1 refused. What was accepted or is not yet known is not sent again.",
        ),
        ([LineState.WAITING] * 2, "Start again sends the 2 never sent. What"),
        ([LineState.ACCEPTED, LineState.SETTLING], "nothing to start again"),
        ([LineState.SKIPPED], "nothing to start again"),
    ],
)
def test_the_sentence_says_what_start_again_does(show: Show, states: list[LineState], sentence: str) -> None:
    page = show([line_of(number, state) for number, state in enumerate(states, 1)], BatchState.OVER)
    assert sentence in words(page, "batch_again_text")


def test_each_press_is_asked_for_once(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(20))
    for name, wanted in (
        ("batch_pause", page.pause),
        ("batch_stop_sending", page.stop_sending),
        ("batch_stop_all", page.stop_all),
        ("batch_export", page.export),
        ("batch_back", page.back),
    ):
        with qtbot.waitSignal(wanted.clicked):
            button(page, name).click()
    page.show_progress(progress_of(sample_lines(20), BatchState.PAUSED))
    for name, wanted in (("batch_resume", page.resume), ("batch_again", page.again)):
        with qtbot.waitSignal(wanted.clicked):
            button(page, name).click()


def test_the_keyboard_stays_where_pause_was_pressed(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(20))
    page.activateWindow()
    button(page, "batch_pause").setFocus()
    page.show_progress(progress_of(sample_lines(20), BatchState.PAUSED))
    assert page.focusWidget() is button(page, "batch_resume")
    page.show_progress(progress_of(sample_lines(20), BatchState.STOPPED))
    assert page.focusWidget() is page.table


def test_the_words_of_a_line_are_those_of_the_history(show: Show) -> None:
    page = show(sample_lines(13))
    assert column(page, LineColumn.STATE) == [
        "Recording",
        "Recording · adopted",
        "Refused",
        "Settling…",
        "Not sent yet",
        "Skipped",
        "Recording · adopted",
        "Did not start",
        "Not sent",
        "Sending…",
        "Unknown",
        "Recording · adopted",
        "Ended",
    ]
    results = column(page, LineColumn.RESULT)
    assert results[0] == "446192236330928001"
    assert results[1] == "was already recording: 446192236330928002"
    assert results[2] == "The room does not exist"
    assert results[6] == "was already recording, changed to this: 446192236330928007"
    assert results[11] == "was already recording: 446192236330928012; it records Single, everyone"
    assert column(page, LineColumn.ROOM)[4] == "0077"
    assert column(page, LineColumn.WHOM)[4] == "only 1145, 00731"
    assert column(page, LineColumn.TOOK)[:4] == ["201 ms", "202 ms", "203 ms", ""]


def test_only_chips_that_let_something_through_are_there(qtbot: QtBot, show: Show) -> None:
    page = show([line_of(1, LineState.ACCEPTED), line_of(2, LineState.REFUSED)])

    def chips() -> list[str]:
        found = [button(page, f"filter_{one.value}") for one in LineFilter]
        return [chip.text() for chip in found if chip.isVisible()]

    assert chips() == ["All 2", "Accepted 1", "Refused 1"]
    button(page, "filter_refused").click()
    assert column(page, LineColumn.LINE) == ["2"]
    change(qtbot, page, line_of(2, LineState.ACCEPTED))
    assert chips() == ["All 2", "Accepted 2", "Refused 0"]  # the chosen one stays, so that it can be seen and left
    button(page, "filter_all").click()
    assert chips() == ["All 2", "Accepted 2"]


def test_a_filter_keeps_the_current_line(show: Show) -> None:
    page = show(sample_lines(64))
    page.table.choose_line(8)
    button(page, "filter_refused").click()
    assert column(page, LineColumn.LINE) == ["3", "8"]
    assert page.table.current_line() == 8


def test_changes_come_without_a_reset_and_what_is_read_stays(qtbot: QtBot, show: Show) -> None:
    lines = [line_of(number, LineState.WAITING) for number in range(1, 301)]
    page = show(lines)
    resets: list[None] = []
    page.model.modelReset.connect(lambda: resets.append(None))
    page.table.choose_line(200)
    button(page, "filter_not_sent").click()
    resets.clear()
    page.table.scrollTo(page.model.index_of(150), page.table.ScrollHint.PositionAtTop)
    top = page.table.rowAt(0)
    first = page.model.lines[top].line
    change(qtbot, page, *(line_of(number, LineState.ACCEPTED) for number in range(1, 51)))
    assert not resets
    assert page.model.rowCount() == 250
    assert page.model.lines[page.table.rowAt(0)].line == first
    assert page.table.current_line() == 200
    change(qtbot, page, *(line_of(number, LineState.NOT_SENT) for number in range(1, 51)))
    assert page.model.lines[page.table.rowAt(0)].line == first
    assert not resets


def test_a_line_that_changes_often_is_painted_as_it_is_in_the_end(qtbot: QtBot, show: Show) -> None:
    page = show([line_of(1, LineState.WAITING)])
    told: list[None] = []
    page.model.dataChanged.connect(lambda *_: told.append(None))
    states = [random.Random(5).choice(list(LineState)) for _ in range(50)]
    change(qtbot, page, *(line_of(1, state) for state in (*states, LineState.ACCEPTED)))
    assert len(told) == 1
    assert column(page, LineColumn.STATE) == ["Recording"]


def test_very_many_changes_are_taken_in_steps(qtbot: QtBot, show: Show) -> None:
    count = MOST_CHANGES * 3 + 1
    page = show([line_of(number, LineState.WAITING) for number in range(1, count + 1)])
    steps: list[int] = []
    page.model.changed.connect(lambda: steps.append(page.model.lines.tally().accepted))
    change(qtbot, page, *(line_of(number, LineState.ACCEPTED) for number in range(1, count + 1)))
    assert steps == [MOST_CHANGES, 2 * MOST_CHANGES, 3 * MOST_CHANGES, count]


@pytest.mark.parametrize("soon_ms", [run_model.CHANGES_MS, 0], ids=["usual", "slow computer"])
def test_a_change_told_before_the_lines_came_is_not_lost(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, soon_ms: int
) -> None:
    """Nor one that is due while they are being taken in, or compared."""
    monkeypatch.setattr(run_model, "CHANGES_MS", soon_ms)
    page = RunPage(Explainer(Catalogue.load()).title)
    qtbot.addWidget(page)
    lines = [line_of(number, LineState.WAITING) for number in range(1, 5_001)]
    page.model.take_changes([line_of(4_321, LineState.REFUSED)])
    page.model.take_lines(lines)
    page.model.take_changes([line_of(1, LineState.ACCEPTED)])
    qtbot.waitUntil(lambda: not page.model.waits)
    assert page.model.lines.rooms(LineFilter.REFUSED) == ["cup-4321"]
    assert page.model.lines.rooms(LineFilter.ACCEPTED) == ["cup-001"]
    page.model.take_changes([line_of(4_900, LineState.REFUSED)])
    page.model.take_again(lines)
    qtbot.waitUntil(lambda: not page.model.waits)
    assert "cup-4900" in page.model.lines.rooms(LineFilter.REFUSED)


def test_the_line_where_the_keys_act_is_seen_from_the_beginning(qtbot: QtBot) -> None:
    page = RunPage(Explainer(Catalogue.load()).title)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
    page.go_to()
    page.model.take_lines(sample_lines(3))
    qtbot.waitUntil(lambda: not page.model.waits)
    assert [line.line for line in page.table.selected_lines()] == [1]
    page.table.clearSelection()
    button(page, "batch_export").setFocus()
    page.table.setFocus()
    assert page.table.selected_count() == 1


def test_rooms_are_offered_by_state_with_their_counts(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(13))
    menu = button(page, "batch_copy_rooms").menu()  # type: ignore[attr-defined]
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    entries = [entry.text() for entry in menu.actions()]
    assert entries == ["All 13", "Accepted 5", "Refused 2", "Settling 3", "Not sent 3", "Look here 4"]
    with qtbot.waitSignal(page.rooms_menu.triggered) as asked:
        menu.actions()[2].trigger()
    assert asked.args is not None
    assert LineFilter(asked.args[0].data()) is LineFilter.REFUSED


def test_enter_and_a_double_press_open_a_line(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(13))
    page.go_to()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    with qtbot.waitSignal(page.table.line_opened) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].line == 2
    place = page.table.visualRect(page.model.index(2, 2)).center()
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(page.table.line_opened) as opened:
        QTest.mouseDClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert opened.args is not None
    assert opened.args[0].line == 3


def test_lines_are_copied_whole(show: Show) -> None:
    page = show(sample_lines(13))
    page.table.choose_line(7)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().split("\t")
    assert copied[2] == "7" * 127
    assert copied[5] == "was already recording, changed to this: 446192236330928007"


def test_esc_leaves_and_stops_nothing(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(13))
    page.go_to()
    with qtbot.waitSignal(page.back.clicked), qtbot.assertNotEmitted(page.stop_sending.clicked):
        QTest.keyClick(page.table, Qt.Key.Key_Escape)


def test_foreign_text_is_shown_as_it_is_written(show: Show) -> None:
    page = show([line_of(1, LineState.WAITING, "<b>a</b>\u202e")], name="<b>cup</b>\n")
    assert words(page, "batch_headline") == "<b>cup</b>␊, 1 room"
    assert column(page, LineColumn.ROOM) == ["<b>a</b>⟨U+202E⟩"]
    tip = page.model.data(page.model.index(0, LineColumn.ROOM), Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;a" in tip


def test_stop_all_says_how_many_and_that_adopted_ones_are_included(qtbot: QtBot, show: Show) -> None:
    page = show(sample_lines(13), BatchState.PAUSED)
    live, adopted = page.model.lines.live_counts()
    assert (live, adopted) == (len(page.model.lines.live()), 3)
    assert button(page, "batch_stop_all").text().replace("&", "") == f"Stop all {live} recordings…"
    assert words(page, "batch_stops") == "Adopted ones among them: 3."
    change(qtbot, page, line_of(1, LineState.ACCEPTED, state=State.STOPPED), line_of(2, LineState.ADOPTED))
    assert page.model.lines.live_counts() == (live - 1, 3)


def test_what_ends_recordings_is_far_from_what_ends_the_sending_and_from_what_begins_them(show: Show) -> None:
    page = show(sample_lines(64))
    page.resize(1280, 700)
    places = {name: button(page, name).mapTo(page, QPoint()) for name in ("batch_stop_sending", "batch_again")}
    stop_all = button(page, "batch_stop_all").mapTo(page, QPoint())
    for place in places.values():
        assert (place - stop_all).manhattanLength() > 600
