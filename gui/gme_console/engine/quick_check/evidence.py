"""What a quick check has seen of its recording, and what that says. No Qt."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.quick_check.expected_files import cut, fault, recording_now, uploaded
from gme_console.ledger.check_report import CheckedFile

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.engine.quick_check.check_events import FilesTold
    from gme_console.engine.quick_check.expected_files import Expectation, Missing


class Evidence:
    """`trouble`: why the files were not told when they were asked for last."""

    def __init__(self, expectation: Expectation, mode: int) -> None:
        self._expectation = expectation
        self._mode = mode
        self._told_mode: int | None = None
        self._files: tuple[RecordInfo, ...] = ()
        self._seen: set[str] = set()
        self.trouble: str | Detail = ""

    def take(self, told: FilesTold, *, growing: bool) -> None:
        """`growing`: whoever is recorded now is expected to have a file in the end."""
        self._files, self.trouble = told.files, ""
        self._told_mode = told.mode if told.mode is not None else self._told_mode
        if growing:
            self._seen |= recording_now(told.files)

    def silent(self) -> Missing | None:
        """Who is expected and is not recorded now."""
        return self._expectation.missing(recording_now(self._files))

    def pending(self) -> Missing | None:
        """Whose files are expected and are not uploaded."""
        return self._expectation.missing(uploaded(self._files), self._seen)

    def why_silent(self) -> Detail:
        missing = self.silent()
        who = Detail(CheckCode.ANYBODY) if missing is None else missing.who()
        if self.trouble:
            return Detail(CheckCode.NOT_RECORDING_WHY, who=who, why=self.trouble)
        return Detail(CheckCode.NOT_RECORDING, who=who)

    def why_pending(self) -> Detail:
        missing = self.pending()
        if self.trouble or missing is None:
            return Detail(CheckCode.FILES_NOT_TOLD, why=self.trouble)
        return Detail(CheckCode.FILES_NOT_THERE, who=missing.who())

    def fault(self) -> Detail | None:
        """What is wrong with the files as they are; None when nothing is."""
        wrong = fault(self._expectation, self._files, self._seen)
        if wrong is None and self._told_mode not in (None, self._mode):
            return Detail(CheckCode.OTHER_MODE, mode=self._told_mode or 0)
        return wrong

    def cut(self) -> tuple[Detail, ...]:
        return cut(self._files)

    def files(self) -> tuple[CheckedFile, ...]:
        return tuple(CheckedFile(file.UserId, file.FileName, file.RecordStatus) for file in self._files)
