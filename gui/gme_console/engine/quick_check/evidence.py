"""Whom a quick check expects to be recorded, and what the files say. Pure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.values import RecordMode
from gme_console.engine.quick_check.check_messages import CheckCode
from gme_console.engine.recordings.reconcile_rules import RECORDING_NOW
from gme_console.ledger.check_report import CheckedFile

if TYPE_CHECKING:
    from gme_console.api.action_answers import RecordInfo
    from gme_console.api.actions import StartRecord
    from gme_console.engine.quick_check.check_events import FilesListed

MIX = "0"
"""The UserId of the file with all voices together."""

THERE = frozenset({13, 14})
"""RecordStatus of a file that is uploaded."""


class Missing(NamedTuple):
    """Who is expected and not there. `anybody`: not a single one is."""

    users: tuple[str, ...] = ()
    anybody: bool = False
    mix: bool = False

    def who(self) -> Detail:
        if self.users:
            users = ", ".join(self.users)
            return Detail(CheckCode.USERS_AND_MIX if self.mix else CheckCode.USERS, users=users, n=len(self.users))
        if self.anybody:
            return Detail(CheckCode.ANYBODY_AND_MIX if self.mix else CheckCode.ANYBODY)
        return Detail(CheckCode.MIX)


class Expectation(NamedTuple):
    """`named`: exactly these users; empty: at least one, and none of those `left_out`. `single`, `mix`: which files."""

    single: bool
    mix: bool
    named: tuple[str, ...] = ()
    left_out: tuple[str, ...] = ()

    @classmethod
    def of(cls, request: StartRecord) -> Expectation:
        lists = request.SubscribeRecordUserIds
        named = tuple(dict.fromkeys(user for user in lists.SubscribeUserIds if user not in lists.UnSubscribeUserIds))
        single, mix = request.RecordMode != RecordMode.MIXED, request.RecordMode != RecordMode.SINGLE
        return cls(single, mix, named, lists.UnSubscribeUserIds)

    def missing(self, there: Iterable[str], seen: Iterable[str] = ()) -> Missing | None:
        """Who is not among those `there`; None when nobody is. `seen`: who is expected where nobody is named."""
        found = set(there)
        others = tuple(sorted(user for user in set(seen) if not self._is_mix(user)))
        expected = (self.named or others) if self.single else ()
        users = tuple(user for user in expected if user not in found)
        anybody = self.single and not expected and not any(not self._is_mix(user) for user in found)
        mix = self.mix and MIX not in found
        return Missing(users, anybody, mix) if users or anybody or mix else None

    def stray(self, files: Iterable[RecordInfo]) -> Detail | None:
        """The first file that should not be there."""
        for file in files:
            if self._is_mix(file.UserId):
                continue
            if file.UserId == MIX and MIX not in self.named:
                return Detail(CheckCode.STRAY_MIX)
            others = self.named and file.UserId not in self.named
            if not self.single or others or file.UserId in self.left_out:
                return Detail(CheckCode.STRAY_FILE, UserId=file.UserId)
        return None

    def _is_mix(self, user: str) -> bool:
        return self.mix and user == MIX


class Evidence:
    """What was seen of the files. `trouble`: why they could not be listed the last time."""

    def __init__(self, request: StartRecord) -> None:
        self._expectation = Expectation.of(request)
        self._mode = request.RecordMode
        self._listed_mode: int | None = None
        self._files: tuple[RecordInfo, ...] = ()
        self._seen: set[str] = set()
        self.trouble: str | Detail = ""

    def take(self, listed: FilesListed, *, growing: bool) -> None:
        """`growing`: whoever is recorded now is expected to have a file in the end."""
        self._files, self.trouble = listed.files, ""
        self._listed_mode = listed.mode if listed.mode is not None else self._listed_mode
        if growing:
            self._seen |= _recording_now(listed.files)

    def silent(self) -> Missing | None:
        """Who is expected and is not recorded now."""
        return self._expectation.missing(_recording_now(self._files))

    def pending(self) -> Missing | None:
        """Whose files are expected and are not uploaded."""
        return self._expectation.missing(_uploaded(self._files), self._seen)

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
        wrong = _fault(self._expectation, self._files, self._seen)
        if wrong is None and self._listed_mode not in (None, self._mode):
            return Detail(CheckCode.OTHER_MODE, mode=self._listed_mode or 0)
        return wrong

    def cut(self) -> tuple[Detail, ...]:
        """A remark on each user whose recording is in more than one file."""
        users = [file.UserId for file in self._files]
        often = [user for user in dict.fromkeys(users) if users.count(user) > 1]
        return tuple(Detail(CheckCode.MANY_FILES, UserId=user, n=users.count(user)) for user in often)

    def files(self) -> tuple[CheckedFile, ...]:
        return tuple(CheckedFile(file.UserId, file.FileName, file.RecordStatus) for file in self._files)


def _recording_now(files: Iterable[RecordInfo]) -> frozenset[str]:
    """Who has a file that grows."""
    return frozenset(file.UserId for file in files if file.RecordStatus == RECORDING_NOW)


def _uploaded(files: Iterable[RecordInfo]) -> frozenset[str]:
    """Whose files are all uploaded."""
    users = {file.UserId for file in files}
    return frozenset(users - {file.UserId for file in files if file.RecordStatus not in THERE})


def _fault(expectation: Expectation, files: tuple[RecordInfo, ...], seen: Iterable[str]) -> Detail | None:
    """What is wrong with the files; None when there is one for everybody expected and none besides."""
    missing = expectation.missing((file.UserId for file in files), seen)
    if missing is not None:
        return Detail(CheckCode.NO_FILE, who=missing.who())
    nameless = next((file for file in files if not file.FileName), None)
    if nameless is not None:
        return Detail(CheckCode.NO_NAME, UserId=nameless.UserId)
    return expectation.stray(files)
