"""What the operator does with a task besides starting it: stop, change, look up, adopt."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gme_console.api.action_answers import DescribeRecordInfoAnswer, DescribeTaskInfoAnswer
from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo, ModifyRecordInfo, StopRecord
from gme_console.api.detail import Detail
from gme_console.api.outcome import Answered, Kind, Outcome, Reason, why
from gme_console.engine.notices import ChangeDraft, Notice, NoticeCode
from gme_console.engine.recordings.change_verification import ChangeVerification
from gme_console.engine.recordings.reconcile_rules import answer_in, state_of
from gme_console.engine.recordings.request_callbacks import NOBODY, Askers, Finished, RequestCallbacks
from gme_console.engine.requests.sending_pace import Priority
from gme_console.ledger.records import Adoption, Observation, Row
from gme_console.profiles.profile import Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.values import UserLists
    from gme_console.engine.history.row_writes import RowWrites
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.recordings.command_runner import CommandRunner
    from gme_console.engine.requests.query_runner import QueryRunner

Adopted = Callable[["Row"], None]

FILES_FIRST_MS = 2000
"""How long a stop waits for the files: a recording that must end is not kept by a question that hangs."""


class RecordingOperations(QObject):
    """UI thread. Reads before it changes, and verifies after."""

    def __init__(
        self,
        rows: RowWrites,
        runner: CommandRunner,
        query_runner: QueryRunner,
        row_access: RowAccess,
        notice: Callable[[Notice], None],
        look_again: Callable[[], None],
        now_us: Callable[[], int],
        spacing_s: float,
    ) -> None:
        """`look_again`: what was seen of the form's room may be old.

        `spacing_s`: what a change proves not to have done is believed on two looks this many seconds apart.
        """
        super().__init__()
        self._rows = rows
        self._runner = runner
        self._notice = notice
        self._look_again = look_again
        self._query_runner = query_runner
        self._row_access = row_access
        self._now_us = now_us
        self._read_back = ChangeVerification(query_runner, row_access, rows.observe, notice, now_us, spacing_s)
        self.after = RequestCallbacks(ended=self._change_ended)
        """Is told of each stop and change, whoever asks for it."""

    def stop(
        self,
        row: Row,
        ticket: str | None,
        priority: Priority = Priority.OPERATOR,
        then: RequestCallbacks = NOBODY,
    ) -> None:
        """Fetches the files first, since the TaskId means nothing once the task ended; stops whatever that gives.

        `ticket`: why, as the operator said it; None is that of the start. Why it is not begun, a notice says.
        """
        profile = self._profile(row)
        if profile is None or row.TaskId is None:
            Askers((then,)).not_begun("")
            return
        request = StopRecord(row.BizId, row.TaskId)
        why_stopped = row.ticket if ticket is None else ticket
        patience = QTimer(self)
        patience.setSingleShot(True)

        def press() -> None:
            patience.stop()
            patience.deleteLater()
            asked = self._runner.press(profile, request, row, self.after, then, priority=priority, ticket=why_stopped)
            if not asked:
                Askers((then,)).not_begun("")

        def give_up() -> None:
            self._query_runner.cancel(token)
            press()

        patience.timeout.connect(give_up)
        patience.start(FILES_FIRST_MS)
        token = self._files(profile, row, press, priority)

    def prepare_change(self, row: Row, then: Callable[[ChangeDraft], None]) -> None:
        """Reads what the task does now; nothing but a notice comes of what cannot be read."""
        profile = self._profile(row)
        if profile is not None:
            question = DescribeTaskInfo(row.BizId, row.RoomId)
            self._query_runner.ask(profile, question, Priority.OPERATOR, partial(self._read_for_change, row, then))

    def change(
        self, row: Row, mode: int, users: UserLists, ticket: str | None, priority: Priority = Priority.OPERATOR
    ) -> None:
        """Sends mode and both lists: what the service does with a list that is left out is not documented."""
        profile = self._profile(row)
        if profile is not None and row.TaskId is not None:
            self._read_back.forget(row.id)
            request = ModifyRecordInfo(row.BizId, row.TaskId, mode, users)
            why_changed = row.ticket if ticket is None else ticket
            self._runner.press(profile, request, row, self.after, priority=priority, ticket=why_changed)

    def adopt(
        self,
        profile: Profile,
        BizId: int,
        RoomId: str,
        then: Adopted,
        priority: Priority = Priority.OPERATOR,
        failed: Callable[[Detail], None] | None = None,
    ) -> None:
        """Takes the task that records the room into the history, whoever started it.

        `then` is given its row, else `failed` why not; without it that is noticed.
        """
        question = DescribeTaskInfo(BizId, RoomId)
        fail = failed or self._notice_why
        read = partial(self._read_for_adoption, profile, question, then, fail)
        self._query_runner.ask(profile, question, priority, read)

    def adopt_again(self, row: Row, then: Adopted) -> None:
        """The same for the room of a row, where the row is."""
        profile = self._profile(row)
        if profile is not None:
            self.adopt(profile, row.BizId, row.RoomId, then)

    def adopt_task(self, profile: Profile, BizId: int, TaskId: int, then: Adopted) -> None:
        """The same by TaskId: the task's files name its room."""
        question = DescribeRecordInfo(BizId, TaskId)
        read = partial(self._read_task, profile, question, then)
        self._query_runner.ask(profile, question, Priority.OPERATOR, read)

    def _profile(self, row: Row) -> Profile | None:
        profile = self._row_access.of(row)
        if profile is None:
            why_nobody = self._row_access.why_nobody(row)
            self._notice(Notice(Detail(NoticeCode.NOT_SENT_FOR_ROOM, RoomId=row.RoomId, why=why_nobody)))
        return profile

    def _files(
        self,
        profile: Profile,
        row: Row,
        then: Callable[[], None] | None = None,
        priority: Priority = Priority.OPERATOR,
    ) -> int:
        def answered(outcome: Outcome) -> None:
            if isinstance(outcome.answer, DescribeRecordInfoAnswer):
                state = state_of(outcome.answer)
                look = Answered(question, outcome)
                self._rows.observe(Observation(row.id, state, outcome.answer.RecordInfo, self._now_us(), look=look))
            if then is not None:
                then()

        assert row.TaskId is not None  # noqa: S101  checked by the callers
        question = DescribeRecordInfo(row.BizId, row.TaskId, row.RoomId)
        return self._query_runner.ask(profile, question, priority, answered)

    def _read_for_change(self, row: Row, then: Callable[[ChangeDraft], None], outcome: Outcome) -> None:
        answer = answer_in(outcome)
        if answer is None:
            self._notice(Notice(Detail(NoticeCode.NOT_READ_FOR_CHANGE, RoomId=row.RoomId, why=why(outcome))))
        elif answer.TaskId != row.TaskId:
            self._notice(Notice(Detail(NoticeCode.GONE_BEFORE_CHANGE, RoomId=row.RoomId)))
        else:
            mode = answer.RecordMode or row.RecordMode
            then(ChangeDraft(row, mode, answer.SubscribeRecordUserIds))

    def _change_ended(self, finished: Finished) -> None:
        row, outcome = finished.row, finished.outcome
        profile = self._row_access.of(row)
        if profile is None or outcome.kind is not Kind.ACCEPTED or row.TaskId is None:
            return
        if isinstance(finished.request, StopRecord) and outcome.reason is not Reason.ALREADY_ENDED:
            self._files(profile, row)
        elif isinstance(finished.request, ModifyRecordInfo):
            self._read_back.begin(row)

    def _read_for_adoption(
        self,
        profile: Profile,
        question: DescribeTaskInfo,
        then: Adopted,
        failed: Callable[[Detail], None],
        outcome: Outcome,
    ) -> None:
        answer, RoomId = answer_in(outcome), question.RoomId
        if answer is None:
            failed(Detail(NoticeCode.ROOM_NOT_ASKED, RoomId=RoomId, why=why(outcome)))
        elif answer.TaskId is None:
            failed(Detail(NoticeCode.NOTHING_TO_ADOPT, RoomId=RoomId))
        else:
            self._adopt(profile, RoomId, Answered(question, outcome), answer, then)

    def _read_task(self, profile: Profile, asked: DescribeRecordInfo, then: Adopted, outcome: Outcome) -> None:
        files, TaskId = outcome.answer, asked.TaskId
        if not isinstance(files, DescribeRecordInfoAnswer):
            self._notice_why(Detail(NoticeCode.TASK_NOT_LOOKED_UP, TaskId=TaskId, why=why(outcome)))
            return

        def answered(end: Outcome) -> None:
            answer = answer_in(end)
            if answer is None:
                self._notice_why(Detail(NoticeCode.TASK_NOT_LOOKED_UP, TaskId=TaskId, why=why(end)))
            elif answer.TaskId != TaskId:
                self._notice_why(Detail(NoticeCode.TASK_NOT_IN_ROOM, TaskId=TaskId, RoomId=files.RoomId))
            else:
                self._adopt(profile, files.RoomId, Answered(question, end), answer, then)

        question = DescribeTaskInfo(asked.BizId, files.RoomId)
        self._query_runner.ask(profile, question, Priority.OPERATOR, answered)

    def _adopt(
        self, profile: Profile, RoomId: str, look: Answered, answer: DescribeTaskInfoAnswer, then: Adopted
    ) -> None:
        def adopted(row: Row) -> None:
            self._look_again()
            then(row)

        self._rows.adopt(self._adoption(profile, RoomId, look, answer), adopted)

    def _notice_why(self, why_not: Detail) -> None:
        self._notice(Notice(why_not))

    def _adoption(self, profile: Profile, RoomId: str, look: Answered, answer: DescribeTaskInfoAnswer) -> Adoption:
        assert answer.TaskId is not None  # noqa: S101  checked by the callers
        return Adoption(
            profile_id=profile.id,
            profile_name=profile.name,
            host=host_of(profile),
            BizId=look.question.BizId,
            RoomId=RoomId,
            TaskId=answer.TaskId,
            RecordMode=answer.RecordMode or 0,
            users=answer.SubscribeRecordUserIds,
            at_us=self._now_us(),
            look=look,
        )
