"""The details panel: whole, plain, and calm when the row changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.error_catalogue import Explanation
from gme_console.api.values import UserLists
from gme_console.ledger.records import Details, Origin, Row, Sent, State
from gme_console.ui.details.panel import DetailsPanel
from gme_console.ui.details.raw_bytes_view import SHOWN_BYTES, RawBytesView
from gme_console.ui.texts.details.page_text import empty_page
from gme_console.ui.widgets.copy_button import CopyButton
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.value_label import TEXT_LIMIT, ElidedLabel, ValueLabel
from history_rows import TASK_ID, make_row, make_sent

NASTY = "<h1>no</h1><img src='x'>\x00\x1b[31m\u202eevil\u202c &amp; &nbsp;\nzweite Zeile 日本語"
NASTY_SHOWN = "<h1>no</h1><img src='x'>␀␛[31m⟨U+202E⟩evil⟨U+202C⟩ &amp; &nbsp;\nzweite Zeile 日本語"


def explain(sent: Sent) -> Explanation:
    return Explanation(f"title {sent.kind}", f"cause {sent.code}", "Press Start again.")


def details_of(row: Row, **fields: object) -> Details:
    return Details(row, (make_sent(row, **fields),))


@pytest.fixture
def panel(qtbot: QtBot) -> DetailsPanel:
    panel = DetailsPanel()
    qtbot.addWidget(panel)
    panel.resize(900, 500)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def settle() -> None:
    for _ in range(10):
        QCoreApplication.processEvents()


def shown(panel: DetailsPanel, name: str) -> str | None:
    """The text of a value, None while it is not to be seen."""
    widget = panel.findChild(QWidget, name)
    assert isinstance(widget, ValueLabel | ElidedLabel | PlainLabel), name
    return widget.text() if widget.isVisible() else None


def copy(panel: DetailsPanel, what: str) -> str:
    panel.findChild(CopyButton, f"copy_{what}").click()
    return QGuiApplication.clipboard().text()


def toggle(panel: DetailsPanel, what: str) -> QToolButton:
    return panel.findChild(RawBytesView, what).findChildren(QToolButton)[0]


def raw_text(panel: DetailsPanel, what: str = "answer") -> QPlainTextEdit:
    return panel.findChild(RawBytesView, what).findChild(QPlainTextEdit)


def test_without_a_row_it_says_what_to_do(panel: DetailsPanel) -> None:
    hints = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert hints == list(empty_page())
    panel.show_details(details_of(make_row(1)), explain)
    panel.clear()
    assert [label.text() for label in panel.findChildren(QLabel) if label.isVisible()] == list(empty_page())


def test_an_accepted_row_is_shown_whole(panel: DetailsPanel) -> None:
    users = UserLists(tuple(str(10**17 + number) for number in range(20)))
    row = make_row(1, users=users, RecordMode=3, host="gme.example")
    panel.show_details(details_of(row), explain)
    assert shown(panel, "details_state") == "Recording room room-1: accepted"
    assert shown(panel, "details_TaskId") == str(TASK_ID + 1)
    assert copy(panel, "TaskId") == str(TASK_ID + 1)
    assert shown(panel, "details_asked_Action") == "StartRecord"
    assert shown(panel, "details_asked_Application") == "3400352518"
    assert shown(panel, "details_asked_Room") == "room-1"
    assert shown(panel, "details_asked_Mode") == "Both"
    assert shown(panel, "details_asked_Users") == "only " + ", ".join(users.SubscribeUserIds)
    assert shown(panel, "details_asked_Host") == "gme.example"
    assert shown(panel, "details_asked_Profile") == "Practice"
    assert panel.findChild(ValueLabel, "details_asked_When").toolTip() == "2026-03-01 01:02:12.250 UTC"
    assert shown(panel, "details_title") is None, "it goes on: how it began is told by what happened"
    assert shown(panel, "details_answer_HTTP_status") == "200"
    assert shown(panel, "details_answer_Took") == "214 ms"
    assert shown(panel, "details_answer_RequestId") == "request-1"
    assert copy(panel, "RequestId") == "request-1"
    assert "by the mainland guide" in (shown(panel, "details_advice") or "")
    assert shown(panel, "details_answer_Code") is None


def test_a_refused_row_has_the_services_own_words(panel: DetailsPanel) -> None:
    row = make_row(1, state=State.REFUSED, TaskId=None, code="ResourceNotFound.RoomNotFound", message="No room.")
    panel.show_details(details_of(row, sendings=2, elapsed_ms=9_450), explain)
    assert shown(panel, "details_state") == "Room room-1: refused"
    assert shown(panel, "details_title") == "title refused"
    assert shown(panel, "details_advice") == "Press Start again."
    assert shown(panel, "details_TaskId") is None
    assert not panel.findChild(CopyButton, "copy_TaskId").isVisible()
    assert shown(panel, "details_answer_Code") == "ResourceNotFound.RoomNotFound"
    assert shown(panel, "details_answer_Message") == "No room."
    assert shown(panel, "details_cause") == "cause ResourceNotFound.RoomNotFound"
    assert shown(panel, "details_answer_Took") == "9.4 s, sent 2 times"


def test_a_request_on_its_way_has_no_explanation(panel: DetailsPanel) -> None:
    row = make_row(1, state=State.SENDING, TaskId=None, RequestId="")
    sending = details_of(row, kind="", done_us=None, http_status=None, raw=b"", elapsed_ms=None)

    def never(_sent: Sent) -> Explanation:
        raise AssertionError("nothing to explain yet")

    panel.show_details(sending, never)
    assert shown(panel, "details_state") == "Room room-1: sending…"
    assert shown(panel, "details_title") == "No answer yet."
    for name in ("details_cause", "details_advice", "details_answer_RequestId", "details_answer_HTTP_status"):
        assert shown(panel, name) is None
    assert not toggle(panel, "answer").isEnabled()
    panel.show_details(Details(row, ()), never)
    assert shown(panel, "details_asked_Room") == "room-1"


def test_the_last_request_of_a_row_is_shown(panel: DetailsPanel) -> None:
    row = make_row(1)
    panel.show_details(Details(row, (make_sent(row), make_sent(row, id=2, action="StopRecord"))), explain)
    assert shown(panel, "details_asked_Action") == "StopRecord"


def test_hostile_text_is_plain_everywhere(panel: DetailsPanel) -> None:
    row = make_row(
        1, state=State.REFUSED, RoomId=NASTY, profile_name=NASTY, host=NASTY, code=NASTY, message=NASTY, RequestId=NASTY
    )
    row = replace(row, users=UserLists((NASTY,), (NASTY,)))
    panel.show_details(details_of(row, raw=NASTY.encode()), lambda _sent: Explanation(NASTY, NASTY, NASTY))
    toggle(panel, "answer").click()
    for name in ("title", "cause", "advice", "asked_Room", "asked_Host", "asked_Profile", "answer_Code"):
        assert shown(panel, f"details_{name}") == NASTY_SHOWN
    for name in ("answer_Message", "answer_RequestId"):
        assert shown(panel, f"details_{name}") == NASTY_SHOWN
    assert NASTY_SHOWN in (shown(panel, "details_asked_Users") or "")
    assert raw_text(panel).toPlainText() == NASTY_SHOWN
    for label in panel.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    assert copy(panel, "RequestId") == NASTY, "what is copied is exact"


def test_a_message_of_a_megabyte_is_cut_and_can_be_copied_whole(panel: DetailsPanel) -> None:
    message = "<b>" + "A" * 1_000_000
    row = make_row(1, state=State.REFUSED, message=message)
    panel.show_details(details_of(row, raw=message.encode()), explain)
    settle()
    text = shown(panel, "details_answer_Message")
    assert text is not None
    assert len(text) == TEXT_LIMIT
    assert text.endswith("…")
    assert copy(panel, "whole_message") == message
    toggle(panel, "answer").click()
    settle()
    assert raw_text(panel).toPlainText().replace("\n", "") == message[:SHOWN_BYTES] + "…"
    assert copy(panel, "whole_answer") == message
    assert panel.findChild(QScrollArea).horizontalScrollBar().maximum() == 0, "it wraps"


def test_raw_bytes_that_are_no_text_are_shown_and_a_cut_character_is_left_out(panel: DetailsPanel) -> None:
    raw = b"\xff\xfe\x00" + "語".encode() * SHOWN_BYTES
    panel.show_details(details_of(make_row(1), raw=raw), explain)
    toggle(panel, "answer").click()
    text = raw_text(panel).toPlainText()
    assert text.startswith("\\xff\\xfe␀語")
    assert text.endswith("語…")


def test_the_raw_parts_stay_as_they_are_when_the_row_changes(panel: DetailsPanel) -> None:
    panel.show_details(details_of(make_row(1), raw=b"one"), explain)
    assert not raw_text(panel).isVisible()
    toggle(panel, "answer").click()
    assert raw_text(panel).toPlainText() == "one"
    panel.show_details(details_of(make_row(2), raw=b"two"), explain)
    assert raw_text(panel).isVisible()
    assert raw_text(panel).toPlainText() == "two"
    assert not raw_text(panel, "request_body").isVisible()
    panel.clear()
    panel.show_details(details_of(make_row(3), raw=b"", body='{"RoomId":"\\u0000"}'), explain)
    assert raw_text(panel).toPlainText() == ""
    toggle(panel, "request_body").click()
    assert raw_text(panel, "request_body").toPlainText() == '{"RoomId":"\\u0000"}'
    assert copy(panel, "whole_request_body") == '{"RoomId":"\\u0000"}'


def test_escape_closes_the_raw_parts(panel: DetailsPanel) -> None:
    panel.show_details(details_of(make_row(1)), explain)
    toggle(panel, "answer").click()
    raw_text(panel).setFocus()
    QTest.keyClick(raw_text(panel), Qt.Key.Key_Escape)
    assert not raw_text(panel).isVisible()
    assert toggle(panel, "answer").hasFocus()


def test_escape_is_left_to_others_when_the_raw_parts_are_closed(qtbot: QtBot) -> None:
    parent = EscapeCounter()
    qtbot.addWidget(parent)
    panel = DetailsPanel()
    panel.setParent(parent)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert parent.escapes == 1


class EscapeCounter(QWidget):
    escapes = 0

    def keyPressEvent(self, event: QEvent) -> None:
        self.escapes += 1


def test_another_row_makes_no_new_widgets_and_starts_at_the_top(panel: DetailsPanel) -> None:
    long = make_row(1, state=State.REFUSED, message="word " * 2_000)
    panel.resize(500, 200)
    panel.show_details(details_of(long), explain)
    settle()
    before = set(map(id, panel.findChildren(QObject, options=Qt.FindChildOption.FindChildrenRecursively)))
    bar = panel.findChild(QScrollArea).verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    same_row = replace(long, changed_us=long.changed_us + 1)
    panel.show_details(details_of(same_row), explain)
    assert bar.value() > 0, "news of the same row moves nothing"
    panel.show_details(details_of(make_row(2)), explain)
    assert bar.value() == 0
    widgets = {id(widget) for widget in panel.findChildren(QWidget)}
    assert widgets <= before
    assert panel.updatesEnabled()


@pytest.mark.parametrize("width", [320, 700, 1_400])
@pytest.mark.parametrize("size", [9, 22])
def test_nothing_is_cut_at_any_width_and_font_size(panel: DetailsPanel, width: int, size: int) -> None:
    font = panel.font()
    font.setPointSize(size)
    panel.setFont(font)
    panel.resize(width * size // 9, 600)
    row = make_row(1, state=State.REFUSED, RoomId="x" * 300, message="long words " * 40, TaskId=2**64 - 1)
    panel.show_details(details_of(row), explain)
    settle()
    visible = [block for block in panel.findChildren(ValueLabel) if block.isVisible()]
    assert len(visible) >= 12
    for block in visible:
        assert block.height() >= block.heightForWidth(block.width()), block.objectName()
    assert panel.findChild(QScrollArea).horizontalScrollBar().maximum() == 0


def test_a_row_that_could_not_be_settled_says_why_and_when_it_is_asked_about_again(panel: DetailsPanel) -> None:
    why = "The service would not tell what became of it: OperationDenied. It is asked again at 14:03:20."
    row = replace(make_row(1), state=State.UNKNOWN, TaskId=None, reason="read_timeout", message=why)
    panel.show_details(details_of(row, kind="unknown", message="timed out"), explain)
    assert shown(panel, "details_resting") == why
    panel.show_details(details_of(replace(row, state=State.SETTLING), kind="unknown"), explain)
    assert shown(panel, "details_resting") is None
    panel.show_details(details_of(replace(row, message="timed out"), kind="unknown", message="timed out"), explain)
    assert shown(panel, "details_resting") is None


def test_the_advice_is_reached_and_copied_from_the_keyboard(panel: DetailsPanel) -> None:
    panel.show_details(details_of(make_row(1, state=State.REFUSED, TaskId=None)), explain)
    advice = panel.findChild(ValueLabel, "details_advice")
    assert advice.focusPolicy() & Qt.FocusPolicy.TabFocus
    advice.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_A, Qt.Key.Key_C):
        QTest.keyClick(advice, key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "Press Start again."


def test_an_adopted_recording_that_goes_on_says_what_to_do(panel: DetailsPanel) -> None:
    row = make_row(1, origin=Origin.ADOPTED, state=State.RECORDING, RequestId="")
    panel.show_details(Details(row, ()), explain)
    assert shown(panel, "origin") == "Adopted: this console did not start it."
    assert (shown(panel, "details_advice") or "").startswith("Keep the TaskId")
    assert shown(panel, "details_title") is None
