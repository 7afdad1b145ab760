"""What happened, with the RequestId and the bytes of the entry that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gme_console.ui.details.raw_bytes_view import RawBytesView
from gme_console.ui.details.request_snippets import last_sent
from gme_console.ui.details.sections import column
from gme_console.ui.details.timeline import timeline
from gme_console.ui.details.timeline_view import TimelineView
from gme_console.ui.texts.details.timeline_text import chosen_text, for_caller_help, timeline_heading
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel, plain_button
from gme_console.ui.widgets.timers import unix_us
from gme_console.ui.widgets.value_label import ElidedLabel

if TYPE_CHECKING:
    from gme_console.ledger.records import Details, Sent
    from gme_console.ui.details.timeline import TimelineEntry


class TimelineSection(QWidget):
    """UI thread. Begins with the newest request that was to change something. `for_caller` is a button."""

    def __init__(self) -> None:
        super().__init__()
        self._heading = PlainLabel()
        set_role(self._heading, Role.HEADING)
        self.for_caller = plain_button(tr("Copy for the caller"), "copy_for_caller")
        self.for_caller.setToolTip(for_caller_help())
        set_role(self.for_caller, Role.QUIET)
        self.view = TimelineView()
        self.view.chosen.connect(self._choose)
        self._of = ElidedLabel(20)
        self._of.setObjectName("chosen_entry")
        set_role(self._of, Role.DIM)
        self._answer = RawBytesView("answer", tr("Raw answer"), tr("Copy whole answer"))
        self._body = RawBytesView("request_body", tr("Request body"), tr("Copy whole request body"))
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.for_caller)
        layout = column(self)
        layout.addLayout(head)
        layout.addWidget(self.view)
        layout.addSpacing(gap(4))
        for widget in (self._of, self._answer, self._body):
            layout.addWidget(widget)

    def show_details(self, details: Details) -> None:
        story = timeline(details)
        self._heading.setText(timeline_heading(len(story)))
        self.view.show_entries(story, _newest(story, last_sent(details)))
        self.view.setVisible(bool(story))

    def opened(self) -> list[RawBytesView]:
        """The raw parts that are open."""
        return [block for block in (self._answer, self._body) if block.is_open()]

    @Slot(object)
    def _choose(self, entry: TimelineEntry | None) -> None:
        sent = None if entry is None else entry.sent
        now_us = unix_us()
        words = "" if entry is None else chosen_text(entry.words(now_us), clock_time(entry.at_us, now_us))
        self._of.show_text(words)
        self._of.setVisible(bool(words))
        self._answer.show_bytes(sent.raw if sent is not None else b"")
        self._body.show_bytes(sent.body.encode("utf-8", "backslashreplace") if sent is not None else b"")


def _newest(story: tuple[TimelineEntry, ...], sent: Sent | None) -> int:
    """The place of that request; without one, of the newest that has bytes; -1 without any."""
    places = [place for place, one in enumerate(story) if one.sent is not None and sent in (None, one.sent)]
    return places[-1] if places else -1
