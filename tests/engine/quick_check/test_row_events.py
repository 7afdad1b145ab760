"""What a row or an exchange means for a quick check; what it tells is a code, which every language has words for."""

from __future__ import annotations

import pytest

from gme_console.api.detail import Detail
from gme_console.api.detail_json import read, written
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.quick_check.check_events import StopFailed, TaskOver
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.quick_check.row_events import of_row, of_stop
from gme_console.ledger.check_report import CheckStep
from gme_console.ledger.records import State
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import in_language
from history_rows import make_row


@pytest.mark.parametrize("step", [CheckStep.WAIT, CheckStep.HOLD, CheckStep.STOP])
def test_what_somebody_else_stopped_is_over(step: CheckStep) -> None:
    assert isinstance(of_row(step, make_row(1)._replace(state=State.STOPPED), in_doubt=False), TaskOver)


def test_what_ended_by_itself_is_for_its_stop_to_tell() -> None:
    assert of_row(CheckStep.STOP, make_row(1)._replace(state=State.ENDED), in_doubt=False) is None


def said(reason: Reason) -> str | Detail:
    event = of_stop(Outcome(Kind.NOT_SENT, reason))
    assert isinstance(event, StopFailed)
    assert event.why is not None
    return read(written(event.why))


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("", "The stop was not sent: an earlier request for this room is still being settled"),
        ("ja", "停止を送信していません：このルームの前のリクエストの結果を確認中です"),
        ("zh_CN", "停止没有发送：此房间较早请求的结果仍在确认"),
    ],
)
def test_a_stop_that_did_not_leave_says_why_in_the_operators_language(language: str, words: str) -> None:
    assert in_language(language, lambda: message_text(said(Reason.SETTLING_FIRST))) == words


def test_a_report_of_old_says_what_it_said() -> None:
    kept = written(Detail(CheckCode.STOP_NOT_SENT, why="settling first"))
    assert message_text(read(kept)) == "The stop was not sent: settling first"
