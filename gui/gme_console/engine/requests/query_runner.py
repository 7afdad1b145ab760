"""Asks the service on behalf of a profile: credential, dispatch, and the end handed to whoever asked."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gme_console.api.actions import DescribeRecordInfo, DescribeTaskInfo
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.requests.http_worker import HttpJob, next_token
from gme_console.engine.requests.sending_pace import AGAIN_FIRST_S, AGAIN_MOST_S, Priority, wait_before

if TYPE_CHECKING:
    from threading import Event

    from gme_console.engine.profiles.credential_provider import CredentialProvider
    from gme_console.engine.profiles.credential_sources import CredentialResult
    from gme_console.engine.requests.scheduler import Scheduler
    from gme_console.profiles.profile import Profile

Question = DescribeTaskInfo | DescribeRecordInfo
Then = Callable[[Outcome], None]

PATIENCE_S = 5.0
"""How long a question that was refused for its rate alone is asked again; those of the watch never are."""


@dataclass(slots=True)
class _Asked:
    """A question that waits for its answer; `asked_at` is time.monotonic()."""

    token: int
    profile: Profile
    question: Question
    priority: Priority
    then: Then
    asked_at: float
    attempts: int = 0


class QueryRunner(QObject):
    """UI thread. Every question that is not cancelled ends in exactly one call of its `then`."""

    def __init__(self, scheduler: Scheduler, credentials: CredentialProvider, leaving: Event) -> None:
        """While `leaving` is set, nothing is asked."""
        super().__init__()
        self._scheduler = scheduler
        self._credentials = credentials
        self._open: dict[int, _Asked] = {}
        self._leaving = leaving

    def ask(self, profile: Profile, question: Question, priority: Priority, then: Then) -> int:
        """Returns a token for `cancel`. `then` runs in the UI thread, perhaps before this returns."""
        token = next_token()
        if self._leaving.is_set():
            then(Outcome(Kind.NOT_SENT, Reason.LEAVING))
            return token
        self._open[token] = _Asked(token, profile, question, priority, then, time.monotonic())
        self._request_credential(self._open[token])
        return token

    def cancel(self, token: int) -> None:
        """Forgets a question; its answer, if it comes, goes nowhere."""
        if self._open.pop(token, None) is not None:
            self._scheduler.take_back(token)

    def prewarm(self, profile: Profile) -> None:
        """Something is about to be sent under it, whose key may be at hand: connects."""
        target = self._credentials.known(profile)
        if target is not None:
            self._scheduler.prewarm(target.endpoint)

    def prepare(self, profile: Profile) -> None:
        """A batch is about to be started under it: connects some threads more."""

        def came(result: CredentialResult) -> None:
            if result.target is not None and not self._leaving.is_set():
                self._scheduler.prepare(result.target.endpoint)

        self._credentials.request(profile, came)

    def leave(self) -> None:
        """Ends every question as not sent; what is out already goes nowhere."""
        asked, self._open = list(self._open.values()), {}
        for one in asked:
            one.then(Outcome(Kind.NOT_SENT, Reason.LEAVING))

    def _ended(self, asked: _Asked, outcome: Outcome) -> None:
        if asked.token in self._open and not self._waits(asked, outcome):
            del self._open[asked.token]
            asked.then(outcome)

    def _waits(self, asked: _Asked, outcome: Outcome) -> bool:
        """Whether the question, refused for its rate, will be asked once more."""
        if outcome.reason is not Reason.RATE_LIMITED or asked.priority is Priority.WATCHING:
            return False
        asked.attempts += 1
        wait = wait_before(asked.attempts, AGAIN_FIRST_S, AGAIN_MOST_S)
        if time.monotonic() + wait > asked.asked_at + PATIENCE_S:
            return False
        QTimer.singleShot(int(wait * 1000), self, lambda: self._ask_again(asked))
        return True

    def _ask_again(self, asked: _Asked) -> None:
        if asked.token in self._open:
            self._request_credential(asked)

    def _request_credential(self, asked: _Asked) -> None:
        self._credentials.request(asked.profile, partial(self._credential_came, asked))

    def _credential_came(self, asked: _Asked, result: CredentialResult) -> None:
        if asked.token not in self._open:
            return
        if result.target is None:
            self._ended(asked, Outcome(Kind.NOT_SENT, result.reason, message=result.sentence))
            return
        job = HttpJob(asked.token, asked.question, result.target, asked.priority)
        self._scheduler.submit(job, partial(self._ended, asked))
