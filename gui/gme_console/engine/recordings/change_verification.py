"""Reads a change back: what the service accepted is not always what it does."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.detail import Detail
from gme_console.api.outcome import Answered, why
from gme_console.engine.notices import Notice, NoticeCode
from gme_console.engine.recordings.reconcile_rules import alike, answer_in
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.records import Observation

if TYPE_CHECKING:
    from gme_console.api.action_answers import DescribeTaskInfoAnswer
    from gme_console.api.outcome import Outcome
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.requests.query_runner import QueryRunner
    from gme_console.ledger.records import Row


class ChangeVerification(QObject):
    """UI thread. A change was not made when two looks, `spacing_s` apart, agree on something else."""

    def __init__(
        self,
        query_runner: QueryRunner,
        row_access: RowAccess,
        observe: Callable[[Observation], None],
        notice: Callable[[Notice], None],
        now_us: Callable[[], int],
        spacing_s: float,
    ) -> None:
        super().__init__()
        self._query_runner = query_runner
        self._row_access = row_access
        self._observe = observe
        self._notice = notice
        self._now_us = now_us
        self._spacing_s = spacing_s
        self._rows: dict[int, Row] = {}

    def begin(self, row: Row) -> None:
        """`row` is as the change left it; an earlier change of it is read back no more."""
        self._rows[row.id] = row
        self._ask(row, None)

    def forget(self, row_id: int) -> None:
        """The row is about to be changed once more."""
        self._rows.pop(row_id, None)

    def _ask(self, row: Row, before: DescribeTaskInfoAnswer | None) -> None:
        """`before`: what the look before this one showed."""
        profile = self._row_access.of(row)
        if profile is None or self._rows.get(row.id) is not row:
            return
        question = DescribeTaskInfo(row.BizId, row.RoomId)

        def answered(outcome: Outcome) -> None:
            self._looked(row, before, Answered(question, outcome))

        self._query_runner.ask(profile, question, Priority.OPERATOR, answered)

    def _looked(self, row: Row, before: DescribeTaskInfoAnswer | None, look: Answered) -> None:
        answer = self._other(row, look.outcome)
        if answer is None:
            return
        if before is not None and _same(before, answer):
            self._report_other(row, answer, look)
            return
        timer = QTimer(self, singleShot=True, interval=int(self._spacing_s * 1000) + 1)
        timer.setTimerType(Qt.TimerType.PreciseTimer)  # a coarse one may be a twentieth early
        timer.timeout.connect(lambda: self._ask(row, answer))
        timer.timeout.connect(timer.deleteLater)
        timer.start()

    def _report_other(self, row: Row, answer: DescribeTaskInfoAnswer, look: Answered) -> None:
        mode = answer.RecordMode or row.RecordMode
        users = answer.SubscribeRecordUserIds
        self._observe(Observation(row.id, row.state, (), self._now_us(), mode, users, look))
        self._notice(Notice(Detail(NoticeCode.CHANGE_SHOWN_OTHERWISE, RoomId=row.RoomId)))

    def _other(self, row: Row, outcome: Outcome) -> DescribeTaskInfoAnswer | None:
        """What the task does, if it goes on otherwise than changed; when that cannot be found out, a notice says so."""
        if self._rows.get(row.id) is not row:
            return None
        answer = answer_in(outcome)
        if answer is None:
            self._notice(Notice(Detail(NoticeCode.CHANGE_NOT_READ_BACK, RoomId=row.RoomId, why=why(outcome))))
            return None
        as_changed = answer.TaskId != row.TaskId or alike(answer, row.RecordMode, row.users)
        return None if as_changed else answer


def _same(one: DescribeTaskInfoAnswer, other: DescribeTaskInfoAnswer) -> bool:
    users = one.SubscribeRecordUserIds.same_users(other.SubscribeRecordUserIds)
    return one.RecordMode == other.RecordMode and users
