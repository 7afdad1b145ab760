"""What happened to a recording: every request, question and plan in its order, each with its own RequestId."""

from __future__ import annotations

from time import process_time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gme_console.api.error_catalogue import Catalogue
from gme_console.ledger.check_report import CheckReport, CheckStep, CheckVerdict, StepReport, written_report
from gme_console.ledger.plan_records import Begins, Plan
from gme_console.ledger.records import Details, Origin, Row, Sent, State
from gme_console.ui.details.panel import DetailsPanel
from gme_console.ui.details.raw_bytes_view import RawBytesView
from gme_console.ui.details.timeline import TimelineEvent, timeline
from gme_console.ui.details.timeline_view import MOST_LINES, TimelineView
from gme_console.ui.texts.row_text import Explainer
from gme_console.ui.theme.state_icon import LOOKS
from gme_console.ui.widgets.value_label import ElidedLabel
from history_rows import EPOCH_US, make_row, make_sent

SECOND = 1_000_000


def sent(row: Row, number: int, action: str = "StartRecord", **fields: object) -> Sent:
    at_us = EPOCH_US + number * SECOND
    usual: dict[str, object] = {"kind": "accepted", "intent_us": at_us, "done_us": at_us + 1, "code": "", "message": ""}
    return make_sent(row, **{"id": number, "action": action, "RequestId": f"r-{number}", **usual, **fields})


def words(details: Details) -> list[str]:
    return [one.words(EPOCH_US) for one in timeline(details)]


def test_every_request_is_told_in_its_order_with_who_and_how_it_ended() -> None:
    row = make_row(0, state=State.STOPPED)
    body = '{"BizId":1,"TaskId":7,"RecordMode":2,"SubscribeRecordUserIds":{"SubscribeUserIds":["1145","00731"]}}'
    told = (
        sent(row, 1, pressed_by="Aki", elapsed_ms=212),
        sent(row, 2, "ModifyRecordInfo", body=body, elapsed_ms=1_500),
        sent(row, 3, "ModifyRecordInfo", kind="refused", code="UnauthorizedOperation"),
        sent(row, 5, "StopRecord", kind="unknown", reason="read_timeout", elapsed_ms=15_000),
        sent(row, 6, "StopRecord", kind="not_sent"),
        sent(row, 7, "StopRecord", reason="already_ended", sendings=2),
        sent(row, 8, "StopRecord", kind="", done_us=None, elapsed_ms=None),
    )
    asked = (sent(row, 4, "DescribeRecordInfo", finding="recording"),)
    details = Details(row, told, asked=asked)
    assert words(details) == [
        "Start accepted in 212 ms · Aki",
        "Change accepted in 1.5 s: Mixed, only 1145, 00731",
        "Change refused in 214 ms: UnauthorizedOperation",
        "Somebody is recorded",
        "Stop without an answer that counts, after 15.0 s",
        "Stop not sent",
        "Stop answered in 214 ms, sent 2 times: it had ended already",
        "Stop sent, no answer yet",
    ]
    assert [one.RequestId for one in timeline(details)] == [f"r-{number}" for number in range(1, 9)]


@pytest.mark.parametrize("kept", [False, True])
def test_a_settling_is_told_once_whether_its_question_was_kept_or_not(kept: bool) -> None:
    row = make_row(0, state=State.NOT_STARTED, TaskId=None)
    lost = sent(row, 1, kind="unknown", reason="connection_lost", verdict="did_not_start", settled_us=EPOCH_US + 9)
    look = sent(row, 2, "DescribeTaskInfo", finding="settled", done_us=EPOCH_US + 9)
    story = timeline(Details(row, (lost,), asked=(look,) if kept else ()))
    assert sorted(one.RequestId for one in story) == (["r-1", "r-2"] if kept else ["", "r-1"])
    assert "Settled by asking: nothing was started" in words(Details(row, (lost,), asked=(look,) if kept else ()))
    assert len(story) == 2


def test_a_question_that_the_service_would_not_answer_is_told_with_its_code_and_request_id() -> None:
    row = make_row(0, state=State.UNKNOWN, TaskId=None)
    lost = sent(row, 1, kind="unknown", reason="connection_lost")
    refused = sent(row, 2, "DescribeTaskInfo", kind="refused", code="OperationDenied", finding="withheld")
    story = timeline(Details(row, (lost,), asked=(refused,)))
    assert [one.words(EPOCH_US) for one in story][1:] == ["Look-up refused in 214 ms: OperationDenied"]
    assert story[1].RequestId == "r-2"
    assert story[1].look() == LOOKS[State.REFUSED]


def test_what_no_request_tells_is_told_all_the_same() -> None:
    adopted = make_row(0, origin=Origin.ADOPTED, state=State.ENDED, ended_us=EPOCH_US + SECOND, pressed_by="Aki")
    assert words(Details(adopted, ())) == [
        "Adopted: found on the service · Aki",
        "Found gone: the service no longer knows the task",
    ]
    plan = Plan(Begins.ROOM)
    planned = make_row(0, state=State.NOT_SENT, reason="plan_cancelled", plan=plan, TaskId=None)
    assert words(Details(planned, (), planned_us=EPOCH_US - 5)) == [
        "Planned to start when its room opens",
        "The plan was cancelled",
    ]
    live = make_row(0, state=State.RECORDING, confirmed_us=EPOCH_US + 5 * SECOND)
    assert words(Details(live, (sent(live, 1),)))[-1] == "Confirmed by the service"
    steps = (StepReport(CheckStep.VERIFY, EPOCH_US + 8 * SECOND, 20, True),)
    report = written_report(CheckReport(CheckVerdict.PASS, steps=steps))
    checked = make_row(0, state=State.STOPPED, check="pass")
    assert words(Details(checked, (sent(checked, 1),), check=report))[-1] == "Quick check: PASS"


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def show(panel: DetailsPanel, details: Details) -> TimelineView:
    panel.show_details(details, Explainer(Catalogue.load()).explain)
    QApplication.processEvents()
    return panel.timeline.view


def raw(panel: DetailsPanel, what: str) -> str:
    """What a raw part shows, opened if need be."""
    block = panel.findChild(RawBytesView, what)
    toggle, text = block.findChildren(QToolButton)[0], block.findChild(QPlainTextEdit)
    assert isinstance(text, QPlainTextEdit)
    if not toggle.isChecked():
        toggle.click()
    return text.toPlainText()


def three(row: Row) -> Details:
    told = (sent(row, 1, raw=b"one", body="1"), sent(row, 3, "StopRecord", raw=b"three", body="3"))
    return Details(row, told, asked=(sent(row, 2, "DescribeRecordInfo", finding="recording", raw=b"two"),))


def test_the_newest_request_is_shown_and_a_press_shows_another_with_its_bytes(panel: DetailsPanel) -> None:
    row = make_row(7, state=State.STOPPED)
    view = show(panel, three(row))
    assert (raw(panel, "answer"), raw(panel, "request_body")) == ("three", "3")
    first = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=first)
    assert (raw(panel, "answer"), raw(panel, "request_body")) == ("one", "1")
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert raw(panel, "answer") == "two"
    newer = three(row._replace(note="more is told of it"))
    show(panel, newer._replace(sent=(*newer.sent, sent(row, 4, "StopRecord", raw=b"four"))))
    assert raw(panel, "answer") == "two", "what was pressed stays"
    show(panel, three(make_row(8, state=State.STOPPED)))
    assert raw(panel, "answer") == "three", "another row begins with its newest"


def test_more_that_is_told_of_the_chosen_entry_is_shown(panel: DetailsPanel) -> None:
    row = make_row(7, state=State.SENDING, TaskId=None)
    show(panel, Details(row, (sent(row, 1, kind="", done_us=None, raw=b""),)))
    assert "no answer yet" in panel.findChild(ElidedLabel, "chosen_entry").text()
    show(panel, Details(row._replace(state=State.ACCEPTED), (sent(row, 1, raw=b"told"),)))
    assert "Start accepted" in panel.findChild(ElidedLabel, "chosen_entry").text()
    assert raw(panel, "answer") == "told"


def test_the_newest_is_followed_until_another_is_pressed(panel: DetailsPanel) -> None:
    row = make_row(7, state=State.STOPPED)
    details = three(row)
    show(panel, details)
    assert raw(panel, "answer") == "three"
    show(panel, details._replace(sent=(*details.sent, sent(row, 4, "StopRecord", raw=b"four"))))
    assert raw(panel, "answer") == "four"


def test_each_request_id_is_copied_by_button_and_by_key(panel: DetailsPanel) -> None:
    view = show(panel, three(make_row(7, state=State.STOPPED)))
    clipboard = QGuiApplication.clipboard()
    for place in range(3):
        line = view.visualRect(view.model().index(place, 0))
        QTest.mouseMove(view.viewport(), QPoint(line.left() + 20, line.center().y()))
        button = view.copies.button
        assert button.isVisible()
        assert line.contains(button.geometry().center())
        button.click()
        assert clipboard.text() == f"r-{place + 1}"
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    clipboard.clear()
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "r-1"


def test_a_screen_reader_hears_the_whole_entry_and_no_sign(panel: DetailsPanel) -> None:
    view = show(panel, three(make_row(7, state=State.STOPPED)))
    heard = view.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard.endswith("Start accepted in 214 ms, RequestId r-1")
    tip = view.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert " UTC)" in tip
    assert "+" in tip or "-" in tip, "the offset"


def test_a_recording_that_was_changed_500_times_is_shown_at_once_and_scrolls(panel: DetailsPanel) -> None:
    row = make_row(7)
    many = tuple(sent(row, 10 + number, "ModifyRecordInfo", body="{}") for number in range(500))
    view = show(panel, Details(row, (sent(row, 1), *many)))
    assert view.height() <= (MOST_LINES + 1) * view.fontMetrics().lineSpacing() * 5 // 4
    bar = view.verticalScrollBar()
    assert bar.value() == bar.maximum() > 0, "the newest is in sight"
    widgets = {id(widget) for widget in panel.findChildren(QWidget)}
    began = process_time()
    panel.show_details(
        Details(row, (sent(row, 1), *many, sent(row, 900, "StopRecord"))), Explainer(Catalogue.load()).explain
    )
    assert process_time() - began < 1.0, "far from what it takes to put 500 in words for a screen"
    assert {id(widget) for widget in panel.findChildren(QWidget)} == widgets
    assert timeline(Details(row, many))[0].event is TimelineEvent.REQUEST


def test_hostile_text_stays_text(panel: DetailsPanel) -> None:
    evil = "<b>\x1b[31m\u202eevil</b>\n" * 200
    row = make_row(7, state=State.REFUSED, code=evil, pressed_by=evil)
    view = show(panel, Details(row, (sent(row, 1, kind="refused", code=evil, pressed_by=evil, RequestId=evil),)))
    index = view.model().index(0, 0)
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        text = index.data(role)
        assert "\x1b" not in text
        assert "\u202e" not in text
        assert len(text) < 1_000
    assert "<b>" not in index.data(Qt.ItemDataRole.ToolTipRole)
    view.setCurrentIndex(index)
    view.copies.button.click()
    assert QGuiApplication.clipboard().text() == evil, "what is copied is exact"
