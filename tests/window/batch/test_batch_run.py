"""A batch through the real window, the real service and the practice service: paused, stopped, started again, left."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton

from gme_console.api.actions import StartRecord
from gme_console.engine.batches.batch_messages import BatchDraft, BatchLine, IfRecording, LineState
from gme_console.engine.settings import ConsoleSettings, WatchSettings
from gme_console.ledger.records import State
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.batch.run_actions import RunActions
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.history.rows_confirmation import RowsConfirmation
from gme_console.ui.shell.window_actions import Action
from task_presses import answer, question, started
from window_bot import PATIENCE_MS, WindowBot, shown_text

OpenWindow = Callable[..., WindowBot]
ROOMS = tuple(f"cup-{number:02}" for number in range(1, 31))
MISSING = "ResourceNotFound.RoomNotFound"
SLOW = ConsoleSettings(spacing_s=0.3, watch=WatchSettings(interval_s=0.5), rate=20)
FAST = SLOW._replace(rate=500)
SERVICE = PracticeSettings(enter_after=0.0, requests_per_second=100_000)


class BatchWindow:
    """A window whose page shows a batch that was begun."""

    def __init__(self, bot: WindowBot) -> None:
        self.bot = bot
        self.ids: list[int] = []

    def begin(self, rooms: Iterable[str], policy: IfRecording = IfRecording.SKIP) -> RunPage:
        lines = tuple(BatchLine(n, StartRecord(PRACTICE.BizId or 0, room, 2)) for n, room in enumerate(rooms, 1))
        failures: list[object] = []
        self.bot.console.batches.start(
            BatchDraft("Friday cup", "rooms.csv", lines, policy), self._begun, failures.append
        )
        self.bot.qtbot.waitUntil(lambda: bool(self.ids or failures))
        assert not failures
        self.bot.qtbot.waitUntil(lambda: self.page.isVisible() and not self.page.model.waits)
        return self.page

    def _begun(self, batch_id: int) -> None:
        self.ids.append(batch_id)
        self.bot.wiring.batches.show(batch_id)

    @property
    def page(self) -> RunPage:
        page = self.bot.window.findChild(RunPage)
        return page if page is not None else RunPage(lambda _: "")

    def press(self, name: str) -> None:
        self.button(name).click()

    def button(self, name: str) -> QAbstractButton:
        button = self.page.findChild(QAbstractButton, name)
        assert button is not None
        return button

    def words(self, name: str) -> str:
        label = self.page.findChild(QLabel, name)
        assert label is not None
        return label.text()

    def numbers(self) -> tuple[int, ...]:
        """Asked, accepted, settling, refused, not sent, as they are shown; they add up whenever one looks."""
        names = ("asked", "accepted", "settling", "refused", "not_sent")
        shown = tuple(int(self.words(f"batch_{name}").split()[0].replace(",", "")) for name in names)
        assert shown[0] == sum(shown[1:])
        return shown

    def wait(self, condition: Callable[[], bool]) -> None:
        def holds() -> bool:
            self.numbers()
            return condition()

        self.bot.qtbot.waitUntil(holds, timeout=2 * PATIENCE_MS)

    def wait_pace(self, words: str) -> None:
        self.wait(lambda: self.words("batch_pace") == words and not self.page.model.waits and not self.numbers()[2])

    def started_rooms(self) -> Counter[str]:
        return Counter(task.RoomId for task in self.bot.server.service.tasks.snapshot())


@pytest.fixture
def open_batches(open_window: OpenWindow) -> Callable[..., BatchWindow]:
    return lambda console=FAST: BatchWindow(open_window(console=console, settings=SERVICE))


def test_thirty_rooms_are_paused_and_gone_on_with(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches(SLOW)
    batch.begin(ROOMS)
    batch.wait(lambda: batch.numbers()[1] >= 3)
    batch.press("batch_pause")
    batch.wait_pace("Paused")
    _, accepted, _, refused, not_sent = batch.numbers()
    assert (accepted + not_sent, refused) == (30, 0)
    assert not_sent > 0
    assert len(batch.started_rooms()) == accepted
    assert f"Start again sends the {not_sent} never sent" in batch.words("batch_again_text")
    batch.press("batch_resume")
    batch.wait_pace("Over")
    assert batch.numbers() == (30, 30, 0, 0, 0)
    assert batch.started_rooms() == Counter(ROOMS)


def test_sending_is_stopped_and_what_is_left_is_started_again_once(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches(SLOW)
    page = batch.begin((MISSING, *ROOMS[1:]))
    batch.wait(lambda: batch.numbers()[1] >= 3)
    batch.press("batch_stop_sending")
    batch.wait_pace("Sending was stopped")
    _, accepted, _, refused, not_sent = batch.numbers()
    assert (refused, accepted + not_sent) == (1, 29)
    those = f"Start those {not_sent + 1} again" if not_sent else "Start that 1 again"
    assert batch.button("batch_again").text().replace("&", "") == those
    batch.press("batch_again")
    batch.wait_pace("Over")
    assert batch.numbers() == (30, 29, 0, 1, 0)
    assert batch.started_rooms() == Counter(ROOMS[1:])
    assert page.model.data(page.model.index(0, 5)) == "The room does not exist"
    assert batch.bot.server.service.count("StartRecord") == 31


def test_what_a_batch_adopts_leaves_the_selection_where_it_is(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches()
    ours = started(batch.bot, "of-the-form")
    history = batch.bot.wiring.history
    history.select_row(ours.id)
    batch.begin(("somebody-elses",), IfRecording.ADOPT)
    batch.wait_pace("Over")
    assert {row.RoomId for row in batch.bot.rows.values()} == {"of-the-form", "somebody-elses"}
    assert [row.id for row in history.selected_rows()] == [ours.id]


def test_all_recordings_of_a_batch_are_stopped_adopted_ones_too(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches()
    other = started(batch.bot, "of-the-form")
    batch.begin((*ROOMS[:5], "somebody-elses"), IfRecording.ADOPT)
    batch.wait_pace("Over")
    assert batch.numbers() == (6, 6, 0, 0, 0)
    batch.press("batch_stop_all")
    asked = batch.bot.window.findChild(RowsConfirmation)
    assert asked is not None
    assert "Stop 6 recordings of “Friday cup”?" in shown_text(asked)
    assert "1 of them was running before this list and was adopted: it is included." in shown_text(asked)
    act = asked.findChild(QPushButton, "act")
    assert act is not None
    act.click()
    lines = batch.page.model.lines
    batch.wait(lambda: {line.row.state for line in lines if line.row is not None} == {State.STOPPED})
    live = [task.RoomId for task in batch.bot.server.service.tasks.snapshot() if task.live]
    assert live == [other.RoomId]
    assert batch.numbers() == (6, 6, 0, 0, 0)


def test_the_operators_own_press_goes_between(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches(SLOW)
    page = batch.begin(ROOMS)
    batch.wait(lambda: batch.numbers()[1] >= 1)
    row = started(batch.bot, "on-the-phone")
    assert not page.isVisible()
    told = batch.bot.wiring.batches.button
    assert told.isVisible()
    assert told.text().startswith("Friday cup: ")
    told.click()
    assert page.isVisible()
    batch.wait_pace("Over")
    assert row.state in (State.ACCEPTED, State.ARMED, State.RECORDING)
    assert batch.started_rooms() == Counter((*ROOMS, "on-the-phone"))


def test_leaving_while_a_batch_runs_asks_and_the_next_console_asks_before_it_goes_on(
    open_window: OpenWindow, open_batches: Callable[..., BatchWindow]
) -> None:
    batch = open_batches(SLOW)
    batch.begin(ROOMS)
    batch.wait(lambda: batch.numbers()[1] >= 3)
    bot = batch.bot
    bot.window.close()
    box = question(bot)
    assert "“Friday cup” is not finished" in box.informativeText()
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    answer(box, "Cancel")
    assert bot.window.isVisible()
    bot.qtbot.waitUntil(lambda: bot.window.findChild(QMessageBox, "question") is None)
    bot.window.close()
    answer(question(bot), "Leave")
    assert bot.close()
    again = BatchWindow(open_window(console=FAST, settings=SERVICE))
    bar = again.bot.wiring.batches.unfinished
    again.bot.qtbot.waitUntil(bar.isVisible, timeout=PATIENCE_MS)
    assert "“Friday cup” was not finished" in shown_text(bar)
    assert again.bot.server.service.count("StartRecord") == 0
    show, go_on = bar.findChild(QPushButton, "show_unfinished"), bar.findChild(QPushButton, "go_on")
    assert show is not None
    assert go_on is not None
    show.click()
    again.bot.qtbot.waitUntil(lambda: again.page.isVisible() and again.page.model.rowCount() == 30)
    asked, accepted, _, _, not_sent = again.numbers()
    assert (asked, accepted + not_sent) == (30, 30)
    never = sum(line.state is LineState.WAITING for line in again.page.model.lines)
    assert go_on.text() == f"Go on with the {never} rooms not sent"
    go_on.click()
    again.wait_pace("Over")
    assert again.numbers()[1] == accepted + never
    if again.numbers()[4]:  # had begun and not left when the console was left
        again.press("batch_again")
        again.wait_pace("Over")
    again.wait(lambda: again.numbers() == (30, 30, 0, 0, 0))
    assert not bar.isVisible()
    assert len(again.started_rooms()) == not_sent  # each service of a run knows what was started in it


def test_lists_of_rooms_are_found_again(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches()
    page = batch.begin(ROOMS[:3])
    batch.wait_pace("Over")
    batch.press("batch_back")
    batch.bot.window.menu_bar[Action.LISTS].trigger()
    batch.bot.qtbot.waitUntil(lambda: batch.bot.window.findChild(QAbstractButton, "show_batch") is not None)
    show = batch.bot.window.findChild(QAbstractButton, "show_batch")
    assert show is not None
    show.click()
    batch.bot.qtbot.waitUntil(page.isVisible)
    assert batch.numbers() == (3, 3, 0, 0, 0)


def test_a_line_is_shown_in_the_history_by_the_keyboard(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches()
    page = batch.begin(("cup-1", MISSING))
    batch.wait_pace("Over")
    assert [line.state for line in page.model.lines] == [LineState.ACCEPTED, LineState.REFUSED]
    page.table.setFocus()
    QTest.keyClick(page.table, Qt.Key.Key_End)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    history = batch.bot.wiring.history
    batch.bot.qtbot.waitUntil(lambda: [row.RoomId for row in history.selected_rows()] == [MISSING])
    assert "The room does not exist" in batch.bot.details_text("The room does not exist")


def test_a_paused_batch_stays_paused_in_the_status_bar(open_batches: Callable[..., BatchWindow]) -> None:
    batch = open_batches(SLOW)
    batch.begin(ROOMS)
    batch.wait(lambda: batch.numbers()[1] >= 1)
    batch.press("batch_pause")
    batch.wait_pace("Paused")
    batch.press("batch_back")
    assert batch.bot.wiring.batches.button.text().endswith("of 30, paused")
    assert [told.state for told in batch.bot.wiring.batches.running] == []


def test_a_second_console_sees_what_the_first_one_sends_and_keeps_its_hands_off(
    open_window: OpenWindow, open_batches: Callable[..., BatchWindow]
) -> None:
    first = open_batches(SLOW)
    first.begin(ROOMS)
    first.wait(lambda: first.numbers()[1] >= 1)
    second = BatchWindow(open_window(console=FAST, settings=SERVICE))
    second.bot.window.menu_bar[Action.LISTS].trigger()
    second.bot.qtbot.waitUntil(lambda: second.bot.window.findChild(QAbstractButton, "show_batch") is not None)
    show = second.bot.window.findChild(QAbstractButton, "show_batch")
    assert show is not None
    show.click()
    second.bot.qtbot.waitUntil(lambda: second.page.isVisible() and second.page.model.rowCount() == 30)
    assert second.words("batch_pace") == "Another console that is open sends it"
    assert not second.button("batch_pause").isVisible()
    assert not second.bot.wiring.batches.unfinished.isVisible()
    first.wait_pace("Over")
    presses = second.bot.window.findChild(RunActions)
    assert presses is not None
    timer = presses.findChild(QTimer)
    assert timer is not None
    timer.timeout.emit()
    second.wait(lambda: second.words("batch_pace") == "Over" and second.numbers()[1] == 30)
    assert second.bot.server.service.count("StartRecord") == 0
