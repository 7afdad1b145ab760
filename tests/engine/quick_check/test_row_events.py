"""What a row means for a quick check."""

from __future__ import annotations

import pytest

from gme_console.engine.quick_check.check_events import TaskOver
from gme_console.engine.quick_check.row_events import of_row
from gme_console.ledger.check_report import CheckStep
from gme_console.ledger.records import State
from history_rows import make_row


@pytest.mark.parametrize("step", [CheckStep.WAIT, CheckStep.HOLD, CheckStep.STOP])
def test_what_somebody_else_stopped_is_over(step: CheckStep) -> None:
    assert isinstance(of_row(step, make_row(1)._replace(state=State.STOPPED), in_doubt=False), TaskOver)


def test_what_ended_by_itself_is_for_its_stop_to_tell() -> None:
    assert of_row(CheckStep.STOP, make_row(1)._replace(state=State.ENDED), in_doubt=False) is None
