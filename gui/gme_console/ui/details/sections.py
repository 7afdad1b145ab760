"""Parts of a recording's page: what to do, what came back of the last request, and what it asked for."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from gme_console.ledger.check_report import read_report
from gme_console.ledger.records import Origin, State
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.profiles.profile_text import host_text
from gme_console.ui.texts.quick_check.check_report_text import brief_report, of_row, report_text
from gme_console.ui.texts.recording_text import all_users_text, mode_text
from gme_console.ui.texts.row_text import no_answer_yet, took_text, unsent
from gme_console.ui.texts.timestamps import local_time, utc_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.copy_button import CopyButton
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.value_label import TEXT_LIMIT, ValueLabel

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Explanation
    from gme_console.ledger.records import Row, Sent


class ResultSection(QWidget):
    """UI thread. What became of it in a sentence or two, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._title = _text(tr("Result"), "details_title")
        self._cause = _text(tr("Cause"), "details_cause")
        self._resting = _text(tr("Settling"), "details_resting")
        self._heading = heading(tr("What to do"))
        self._advice = _text(tr("What to do"), "details_advice")
        bold = self._title.font()
        bold.setBold(True)
        self._title.setFont(bold)
        layout = column(self)
        for widget in (self._title, self._cause, self._resting):
            layout.addWidget(widget)
        layout.addSpacing(gap(4))
        layout.addWidget(self._heading)
        layout.addWidget(self._advice)

    def show_end(self, row: Row, sent: Sent | None, explanation: Explanation | None, *, live: bool) -> None:
        """Without an explanation the request has no end yet. Of what goes on (`live`) only the advice is shown."""
        _show(self._resting, _why_it_rests(row, sent))
        title = explanation.title if explanation else no_answer_yet() if sent is not None else unsent(row)
        _show(self._title, "" if live and explanation else title)
        _show(self._cause, explanation.cause if explanation and not live else "")
        _show(self._advice, explanation.advice if explanation else "")
        self._heading.setVisible(bool(explanation and explanation.advice))


class RequestSection(QWidget):
    """UI thread. The last request in words."""

    def __init__(self) -> None:
        super().__init__()
        self._fields = FieldGrid("details_asked_")
        self._texts: dict[str, Callable[[Row, Sent | None], str]] = {}
        for key, caption, monospaced, text in (
            ("Action", tr("Action"), False, _action),
            ("Application", tr("Application"), True, lambda row, _: str(row.BizId)),
            ("Room", tr("Room"), True, lambda row, _: row.RoomId),
            ("Mode", tr("Mode"), False, lambda row, _: mode_text(row.RecordMode)),
            ("Users", tr("Users"), False, lambda row, _: all_users_text(row.users)),
            ("When", tr("When"), False, lambda row, sent: local_time(_asked_us(row, sent))),
            ("Host", tr("Host"), False, lambda row, _: host_text(row.host)),
            ("Profile", tr("Profile"), False, lambda row, _: row.profile_name),
            ("PressedBy", tr("Pressed by"), False, lambda row, sent: (sent or row).pressed_by),
            ("Ticket", tr("Ticket"), False, lambda row, sent: (sent or row).ticket),
        ):
            self._fields.add(key, caption, monospaced=monospaced)
            self._texts[key] = text
        layout = column(self)
        layout.addWidget(heading(tr("What was asked")))
        layout.addWidget(self._fields)

    def show_request(self, row: Row, sent: Sent | None) -> None:
        for key, text in self._texts.items():
            self._fields.show_value(key, text(row, sent), utc_time(_asked_us(row, sent)) if key == "When" else "")


class AnswerSection(QWidget):
    """UI thread. The service's own words to the last request, each with its name."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = heading(tr("What came back"))
        self._fields = FieldGrid("details_answer_")
        self._fields.add("Code", tr("Code"), monospaced=True)
        self._fields.add("Message", tr("Message"))
        self._fields.add("HTTP_status", tr("HTTP status"))
        self._fields.add("Took", tr("Took"))
        self._fields.add("RequestId", "RequestId", monospaced=True, copied=True)
        self._copy_message = CopyButton("whole_message", tr("Copy whole message"), tr("Copy whole message"))
        layout = column(self)
        layout.addWidget(self._heading)
        layout.addWidget(self._fields)
        layout.addWidget(self._copy_message, 0, Qt.AlignmentFlag.AlignLeading)

    def show_answer(self, sent: Sent | None) -> None:
        message = message_text(sent.message) if sent is not None else ""
        self._fields.show_value("Code", sent.code if sent is not None else "")
        self._fields.show_value("Message", message)
        self._fields.show_value("HTTP_status", _status(sent))
        self._fields.show_value("Took", _took(sent))
        self._fields.show_value("RequestId", sent.RequestId if sent is not None else "")
        self._copy_message.offer(message if len(message) > TEXT_LIMIT else "")
        self.setVisible(sent is not None and bool(sent.kind))


_REPORT_LIMIT = 6_000


class CheckView(QWidget):
    """UI thread. Hidden where no check made the row."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ValueLabel(tr("Quick check"), monospaced=True, limit=_REPORT_LIMIT)
        self._text.setObjectName("details_check")
        self._copy = CopyButton("check", tr("Copy report"), tr("Copy report"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(4))
        layout.addWidget(self._text)
        layout.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_check(self, row: Row, report: str) -> None:
        """`report` as the history has it; empty, or of a check that is not over: nothing is shown."""
        found = read_report(report) if report else None
        self.setVisible(found is not None)
        if found is not None:
            about = of_row(row)
            self._text.show_text(brief_report(about, found))
            self._copy.offer(report_text(about, found))


def _why_it_rests(row: Row, sent: Sent | None) -> str:
    """Why settling could not go on, and when it does; not what the request itself said."""
    is_new = sent is None or row.message != sent.message
    return message_text(row.message) if row.state is State.UNKNOWN and is_new else ""


def _action(row: Row, sent: Sent | None) -> str:
    if sent is not None:
        return sent.action
    return tr("none, adopted") if row.origin is Origin.ADOPTED else tr("StartRecord, planned")


def _asked_us(row: Row, sent: Sent | None) -> int:
    return row.created_us if sent is None else sent.intent_us


def _status(sent: Sent | None) -> str:
    return "" if sent is None or sent.http_status is None else str(sent.http_status)


def _took(sent: Sent | None) -> str:
    if sent is None or sent.elapsed_ms is None:
        return ""
    return took_text(sent.elapsed_ms, sent.sendings)


def _show(block: ValueLabel, text: str) -> None:
    block.setVisible(bool(text))
    block.show_text(text)


def _text(what: str, name: str) -> ValueLabel:
    """Reached by Tab, to be read and copied from the keyboard."""
    block = ValueLabel(what)
    block.setObjectName(name)
    block.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return block


def heading(text: str) -> PlainLabel:
    """Over a part of the page."""
    made = PlainLabel(text)
    set_role(made, Role.HEADING)
    return made


def column(widget: QWidget) -> QVBoxLayout:
    """A part's own layout."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap(4))
    return layout


class FieldGrid(QWidget):
    """UI thread. The values' object names are `prefix` with the key."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix
        self._captions: dict[str, PlainLabel] = {}
        self._values: dict[str, ValueLabel] = {}
        self._buttons: dict[str, CopyButton] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(gap(12))
        self._grid.setVerticalSpacing(gap(4))
        self._grid.setColumnStretch(1, 1)

    def add(self, key: str, caption: str, *, monospaced: bool = False, copied: bool = False) -> None:
        """A further line; with `copied` it has a Copy button."""
        line = len(self._values)
        label = self._captions[key] = PlainLabel(caption)
        label.setWordWrap(False)
        set_role(label, Role.DIM)
        value = self._values[key] = ValueLabel(caption, monospaced=monospaced)
        value.setObjectName(f"{self._prefix}{key}")
        label.setBuddy(value)
        place = Qt.AlignmentFlag.AlignVCenter if copied else Qt.AlignmentFlag.AlignTop
        if not copied:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, line, 0, place)
        self._grid.addWidget(value, line, 1, place)
        _share_baseline(label, value)
        if copied:
            button = self._buttons[key] = CopyButton(key, tr("Copy {what}", what=caption)).as_icon()
            self._grid.addWidget(button, line, 2, place)

    def show_value(self, key: str, text: str, tip: str = "") -> None:
        """Fills a line, or hides it when `text` is empty. `tip` is ready for a tooltip."""
        self._captions[key].setVisible(bool(text))
        self._values[key].setVisible(bool(text))
        self._values[key].show_text(text)
        self._values[key].setToolTip(tip)
        if key in self._buttons:
            self._buttons[key].offer(text)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            for key, value in self._values.items():
                _share_baseline(self._captions[key], value)


def _share_baseline(one: QLabel, other: QLabel) -> None:
    """Of another family, a text begins higher or lower in its line; lines of both families are of one height."""
    deeper = one.fontMetrics().ascent() - other.fontMetrics().ascent()
    one.setContentsMargins(0, max(0, -deeper), 0, 0)
    other.setContentsMargins(0, max(0, deeper), 0, 0)
    one.setMinimumHeight(0)
    one.setMinimumHeight(max(gap(16), one.sizeHint().height()))
