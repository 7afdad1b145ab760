"""Every code from below has its sentence."""

from __future__ import annotations

import string

from gme_console.api.detail import Detail
from gme_console.api.outcome import Reason
from gme_console.api.practice_host import PRACTICE_SERVICE
from gme_console.api.target import HostRefusal
from gme_console.api.trouble import Trouble
from gme_console.engine.notices import NoticeCode
from gme_console.engine.plans.plan_rules import PlanNoticeCode, PlanProblem
from gme_console.engine.presets.shared_json_file import SharedFileTrouble
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.ledger.check_report import CheckStep
from gme_console.ledger.errors import HistoryTrouble
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.ui.texts.message_text import all_sentences, message_text

OF_ROOMS = [
    *PlanNoticeCode,
    *PlanProblem,
    *SharedFileTrouble,
    *CheckCode,
    *(f"check_step_{step}" for step in CheckStep),
    *(f"reason_{reason}" for reason in Reason if reason),
]
CODES = [PRACTICE_SERVICE, *HostRefusal, *Trouble, *HistoryTrouble, *ProfileTrouble, *NoticeCode, *OF_ROOMS]


def test_every_code_has_its_sentence_and_no_two_share_one() -> None:
    assert len(set(CODES)) == len(CODES)
    assert set(all_sentences()) == set(CODES)


def test_every_sentence_is_filled_by_name() -> None:
    for code, sentence in all_sentences().items():
        names = [name for _, name, _, _ in string.Formatter().parse(sentence(2)) if name is not None]
        assert all(name.isidentifier() for name in names), code
        shown = message_text(Detail(code, n=2, **{name: f"<{name}>" for name in names}))
        assert all(f"<{name}>" in shown for name in names)


def test_what_is_inside_is_said_too() -> None:
    inner = Detail(Trouble.NOT_JSON, why="Expecting value: line 1 column 1 (char 0)")
    assert message_text(Detail(NoticeCode.TASK_NOT_LOOKED_UP, TaskId=7, why=inner)) == (
        "Task 7 could not be looked up: the answer is not JSON: Expecting value: line 1 column 1 (char 0)."
    )
    assert message_text("words of the service {room}") == "words of the service {room}"


def test_what_no_console_wrote_is_said_all_the_same() -> None:
    assert message_text(Detail(Trouble.ENDED_EARLY, n=-(10**12))) == "ended early, -1000000000000"
    assert message_text(Detail(HistoryTrouble.NO_ROOM_FOR_BACKUP, path="x", wanted="much", free=1)).startswith(
        "no room"
    )
