"""How the state of a row is shown: word, shape and tooltip; an alarm of a live row says more than its state."""

from __future__ import annotations

from gme_console.engine.recordings.row_rules import Alarm, is_planned, is_unseen
from gme_console.ledger.records import LIVE_STATES, Origin, Row, State
from gme_console.ui.texts.message_text import message_text, tooltip
from gme_console.ui.texts.task_text import alarm_text, confirmed_text, live_state_text
from gme_console.ui.texts.timestamps import near_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.state_icon import ALARMED, LOOKS, UNSEEN, StateStyle
from gme_console.ui.widgets.timers import unix_us


def state_cell_text(row: Row, alarm: Alarm | None = None) -> str:
    """The state, and how the row came to it when that was not by an answer to a start from here."""
    seen = alarm is not None and not is_unseen(row, unix_us())
    state = live_state_text(alarm) if alarm is not None and seen else row_state_text(row)
    if row.check:
        from gme_console.ui.texts.quick_check.quick_check_text import verdict_text  # of few rows, as what follows

        return tr("{state} · {verdict}", state=state, verdict=verdict_text(row.check))
    if row.plan is not None and row.plan.stop_us is not None and row.state in LIVE_STATES:
        from gme_console.ui.texts.plan_text import moment_text

        return tr("{state} · stops {time}", state=state, time=moment_text(row.plan.stop_us, unix_us()))
    if row.origin is Origin.ADOPTED:
        return tr("{state} · adopted", state=state)
    return tr("{state} · settled", state=state) if row.settled else state


def row_state_text(row: Row) -> str:
    """The state alone; of a live task that was not seen for long, when it was."""
    now_us = unix_us()
    if is_unseen(row, now_us):
        return tr("Last seen {time}", time=near_time(row.seen_us, now_us))
    return LOOKS[row.state].word


def look_of(row: Row, alarm: Alarm | None = None) -> StateStyle:
    """That of its state, of an alarm, or of a live task that was not seen for long."""
    if alarm is not None:
        return ALARMED
    return UNSEEN if is_unseen(row, unix_us()) else LOOKS[row.state]


def state_tip(row: Row, alarm: Alarm | None) -> str:
    """The tooltip, safe to be rendered."""
    if row.state is State.UNKNOWN and row.message:
        return tooltip(message_text(row.message))
    if alarm is not None and alarm is not Alarm.UNSEEN:
        return tooltip(alarm_text(alarm))
    now_us = unix_us()
    if is_unseen(row, now_us):
        return confirmed_text(row, now_us)
    if not is_planned(row):
        return ""
    from gme_console.ui.texts.plan_text import moments_tip

    return tooltip(moments_tip(row))
