"""Asks the service on behalf of a profile: credential, dispatch, and the end handed to whoever asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo, Request
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Target
from gme_console.engine.requests.rate_limiter import Priority
from gme_console.engine.requests.retry_policy import wait_before
from gme_console.profiles.profile import Profile, access_key

if TYPE_CHECKING:
    from gme_console.engine.profiles.credential_provider import CredentialProvider, CredentialResult

Question = DescribeTaskInfo | DescribeRecordInfo
Then = Callable[[Outcome], None]

PATIENCE_S = 5.0
"""How long a question that was refused for its rate alone is asked again; those of the watch never are."""

AGAIN_FIRST_S = 0.5
AGAIN_MOST_S = 4.0


@dataclass(frozen=True, slots=True)
class QueryPorts:
    """What the inquirer asks others to do; each returns at once. `take_back` is False when it has left already."""

    next_token: Callable[[], int]
    send: Callable[[int, Request, Target, Priority], None]
    take_back: Callable[[int], bool]


@dataclass(slots=True)
class _Asked:
    """A question that waits for its answer; `asked_at` is time.monotonic()."""

    profile: Profile
    question: Question
    priority: Priority
    then: Then
    asked_at: float
    attempts: int = 0


class QueryRunner(QObject):
    """Lives in the UI thread. Every question that is not cancelled ends in exactly one call of its `then`."""

    def __init__(self, ports: QueryPorts, credentials: CredentialProvider) -> None:
        super().__init__()
        self._ports = ports
        self._credentials = credentials
        self._open: dict[int, _Asked] = {}
        self._without_access: set[int] = set()
        self._leaving = False
        credentials.settled.connect(self._credential_settled)

    def ask(self, profile: Profile, question: Question, priority: Priority, then: Then) -> int:
        """Returns a token for `cancel`. `then` runs in the UI thread, perhaps before this returns."""
        token = self._ports.next_token()
        if self._leaving:
            then(Outcome(Kind.NOT_SENT, Reason.LEAVING))
            return token
        self._open[token] = _Asked(profile, question, priority, then, time.monotonic())
        self._without_access.add(token)
        self._credentials.want(profile)
        return token

    def cancel(self, token: int) -> None:
        """Forgets a question; its answer, if it comes, is told to nobody."""
        self._without_access.discard(token)
        if self._open.pop(token, None) is not None:
            self._ports.take_back(token)

    def ended(self, token: int, outcome: Outcome) -> bool:
        """Takes the end of a request that was sent here; False if it was not."""
        asked = self._open.get(token)
        if asked is None:
            return False
        if not self._waits(token, asked, outcome):
            del self._open[token]
            asked.then(outcome)
        return True

    def ask_again(self, profile_id: str) -> None:
        """The profile's credential was forgotten: what waits for it needs it asked for once more."""
        for token in tuple(self._without_access):
            asked = self._open.get(token)
            if asked is not None and asked.profile.id == profile_id:
                self._credentials.want(asked.profile)

    def leave(self) -> None:
        """Ends every question as not sent; what is out already is told to nobody."""
        self._leaving = True
        asked, self._open = list(self._open.values()), {}
        self._without_access.clear()
        for one in asked:
            one.then(Outcome(Kind.NOT_SENT, Reason.LEAVING))

    def _waits(self, token: int, asked: _Asked, outcome: Outcome) -> bool:
        """Whether the question, refused for its rate, will be asked once more."""
        if outcome.reason is not Reason.RATE_LIMITED or asked.priority is Priority.WATCHING:
            return False
        asked.attempts += 1
        wait = wait_before(asked.attempts, AGAIN_FIRST_S, AGAIN_MOST_S)
        if time.monotonic() + wait > asked.asked_at + PATIENCE_S:
            return False
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setProperty("token", token)
        timer.timeout.connect(self._ask_again)
        timer.start(int(wait * 1000))
        return True

    def _ask_again(self) -> None:
        timer = self.sender()
        timer.deleteLater()
        token = int(timer.property("token"))
        asked = self._open.get(token)
        if asked is not None:
            self._without_access.add(token)
            self._credentials.want(asked.profile)

    def _credential_settled(self, settled: CredentialResult) -> None:
        for token in sorted(self._without_access):
            asked = self._open.get(token)
            if asked is None or access_key(asked.profile) != settled.key:
                continue
            self._without_access.discard(token)
            if settled.access is None:
                self.ended(token, Outcome(Kind.NOT_SENT, settled.reason, message=settled.sentence))
            else:
                target = Target(settled.access.endpoint, settled.access.credential)
                self._ports.send(token, asked.question, target, asked.priority)
