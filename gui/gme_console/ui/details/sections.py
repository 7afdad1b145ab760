"""The two sides of a request: what was asked, and what came back with what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from gme_console.ledger.records import Origin, State
from gme_console.ui.texts.profile_text import host_words
from gme_console.ui.texts.recording_text import all_users_words, mode_words
from gme_console.ui.texts.row_text import no_answer_yet, took_words, unsent
from gme_console.ui.texts.said import said
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.text_view import TEXT_LIMIT, CopyButton, TextView

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Explanation
    from gme_console.ledger.records import Row, Sent


class AskedSection(QWidget):
    """UI thread. The request in words."""

    def __init__(self) -> None:
        super().__init__()
        layout = _column(self)
        layout.addWidget(_heading(tr("What was asked")))
        self._fields = FieldGrid("details_asked_")
        for key, caption, monospaced in (
            ("Action", tr("Action"), False),
            ("Application", tr("Application"), True),
            ("Room", tr("Room"), True),
            ("Mode", tr("Mode"), False),
            ("Users", tr("Users"), False),
            ("When", tr("When"), False),
            ("Host", tr("Host"), False),
            ("Profile", tr("Profile"), False),
            ("PressedBy", tr("Pressed by"), False),
            ("Ticket", tr("Ticket"), False),
        ):
            self._fields.add(key, caption, monospaced=monospaced)
        layout.addWidget(self._fields)

    def show_request(self, row: Row, sent: Sent | None) -> None:
        at_us = sent.intent_us if sent is not None else row.created_us
        self._fields.show_value("Action", _action(row, sent))
        self._fields.show_value("Application", str(row.BizId))
        self._fields.show_value("Room", row.RoomId)
        self._fields.show_value("Mode", mode_words(row.RecordMode))
        self._fields.show_value("Users", all_users_words(row.users))
        self._fields.show_value("When", local_time(at_us), utc_time(at_us))
        self._fields.show_value("Host", host_words(row.host))
        self._fields.show_value("Profile", row.profile_name)
        self._fields.show_value("PressedBy", (row if sent is None else sent).pressed_by)
        self._fields.show_value("Ticket", (row if sent is None else sent).ticket)


class CameBack(QWidget):
    """UI thread. The explanation, the service's own words and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._title = _text(tr("Result"), "details_title")
        self._cause = _text(tr("Cause"), "details_cause")
        self._resting = _text(tr("Settling"), "details_resting")
        self._fields = FieldGrid("details_answer_")
        self._fields.add("Code", tr("Code"), monospaced=True)
        self._fields.add("Message", tr("Message"))
        self._fields.add("HTTP_status", tr("HTTP status"))
        self._fields.add("Took", tr("Took"))
        self._fields.add("RequestId", "RequestId", monospaced=True, copied=True)
        self._whole_message = CopyButton("whole_message", tr("Copy whole message"), tr("Copy whole message"))
        self._to_do = _heading(tr("What to do"))
        self._advice = _text(tr("What to do"), "details_advice")
        layout = _column(self)
        layout.addWidget(_heading(tr("What came back")))
        for widget in (self._title, self._cause, self._resting, self._fields):
            layout.addWidget(widget)
        layout.addWidget(self._whole_message, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._to_do)
        layout.addWidget(self._advice)

    def show_end(self, row: Row, sent: Sent | None, explanation: Explanation | None) -> None:
        """Without an explanation the request has no end yet."""
        _show(self._resting, _why_it_rests(row, sent))
        _show(self._title, explanation.title if explanation else no_answer_yet() if sent is not None else unsent(row))
        _show(self._cause, explanation.cause if explanation else "")
        _show(self._advice, explanation.advice if explanation else "")
        self._to_do.setVisible(bool(explanation and explanation.advice))
        message = said(sent.message) if sent is not None else ""
        self._fields.show_value("Code", sent.code if sent is not None else "")
        self._fields.show_value("Message", message)
        self._fields.show_value("HTTP_status", _status(sent))
        self._fields.show_value("Took", _took(sent))
        self._fields.show_value("RequestId", sent.RequestId if sent is not None else "")
        self._whole_message.offer(message if len(message) > TEXT_LIMIT else "")


def _why_it_rests(row: Row, sent: Sent | None) -> str:
    """Why settling could not go on, and when it does; not what the request itself said."""
    is_new = sent is None or row.message != sent.message
    return said(row.message) if row.state is State.UNKNOWN and is_new else ""


def _action(row: Row, sent: Sent | None) -> str:
    if sent is not None:
        return sent.action
    return tr("none, adopted") if row.origin is Origin.ADOPTED else tr("StartRecord, planned")


def _status(sent: Sent | None) -> str:
    return "" if sent is None or sent.http_status is None else str(sent.http_status)


def _took(sent: Sent | None) -> str:
    if sent is None or sent.elapsed_ms is None:
        return ""
    return took_words(sent.elapsed_ms, sent.sendings)


def _show(block: TextView, text: str) -> None:
    block.setVisible(bool(text))
    block.show_text(text)


def _text(what: str, name: str) -> TextView:
    block = TextView(what)
    block.setObjectName(name)
    return block


def _heading(text: str) -> PlainLabel:
    heading = PlainLabel(text)
    font = QFont()
    font.setBold(True)
    heading.setFont(font)
    return heading


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(widget.fontMetrics().height() // 3)
    return layout


class FieldGrid(QWidget):
    """UI thread. The values' object names are `prefix` with the key."""

    def __init__(self, prefix: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._prefix = prefix
        self._captions: dict[str, PlainLabel] = {}
        self._values: dict[str, TextView] = {}
        self._buttons: dict[str, CopyButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(self.fontMetrics().averageCharWidth() * 2)
        self._grid.setVerticalSpacing(self.fontMetrics().height() // 4)
        self._grid.setColumnStretch(1, 1)

    def add(self, key: str, caption: str, *, monospaced: bool = False, copied: bool = False) -> None:
        """A further line; with `copied` it has a Copy button."""
        line = len(self._values)
        label = self._captions[key] = PlainLabel(caption)
        label.setWordWrap(False)
        value = self._values[key] = TextView(caption, monospaced=monospaced)
        value.setObjectName(f"{self._prefix}{key}")
        value.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        label.setBuddy(value)
        place = Qt.AlignmentFlag.AlignVCenter if copied else Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(label, line, 0, place)
        self._grid.addWidget(value, line, 1, place)
        if copied:
            button = self._buttons[key] = CopyButton(key, tr("Copy {what}", what=caption))
            self._grid.addWidget(button, line, 2, place)

    def show_value(self, key: str, text: str, tip: str = "") -> None:
        """Fills a line, or hides it when `text` is empty. `tip` is ready for a tooltip."""
        self._captions[key].setVisible(bool(text))
        self._values[key].setVisible(bool(text))
        self._values[key].show_text(text)
        self._values[key].setToolTip(tip)
        if key in self._buttons:
            self._buttons[key].offer(text)
