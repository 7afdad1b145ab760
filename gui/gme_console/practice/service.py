"""The decision: a request goes in, what to answer comes out. No network, and no time but the clock's."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from gme_console.api.actions import (
    DescribeRecordInfo,
    DescribeTaskInfo,
    GetCallerIdentity,
    ModifyRecordInfo,
    Request,
    StartRecord,
    StopRecord,
    service_of,
)
from gme_console.practice import answers
from gme_console.practice.error_codes import Refusal, missing, no_such_action, no_such_version, too_frequent
from gme_console.practice.practice_settings import KEYS, Key, PracticeSettings
from gme_console.practice.request_log import BODY_KEPT, Plans, Received, RequestLog
from gme_console.practice.request_parser import ACTIONS, parse
from gme_console.practice.scenarios import event_in
from gme_console.practice.task_store import TaskStore
from gme_console.practice.verify import parse_authorization, verify

_REGION = re.compile(r"[a-z]+(?:-[a-z0-9]+)+")


@dataclass(frozen=True, slots=True)
class Call:
    """One HTTP request, header names in lower case. `defect` is the error code of an unreadable body."""

    method: str
    target: str
    headers: Mapping[str, str] = field(repr=False)
    body: bytes = field(default=b"", repr=False)
    defect: str = ""


class PracticeService:
    """The recording service in memory. Usable from any thread; `clock` gives unix seconds."""

    def __init__(
        self,
        settings: PracticeSettings | None = None,
        clock: Callable[[], float] = time.time,
        keys: Mapping[str, Key] = KEYS,
    ) -> None:
        self.settings = settings or PracticeSettings()
        self.tasks = TaskStore(self.settings, clock)
        self._clock = clock
        self._keys = keys
        self._lock = threading.Lock()
        self._limit = RateLimit(self.settings.requests_per_second)
        self._plans = Plans()
        self._request_log = RequestLog()

    def now(self) -> float:
        """The service's time, unix seconds."""
        return self._clock()

    def answer(self, call: Call) -> answers.Reply:
        """Do what is asked, and say what to answer."""
        now = self._clock()
        action = call.headers.get("x-tc-action", "")
        try:
            request = self._admit(call, action, now)
        except Refusal as refusal:
            self._note(call, now, code=refusal.code)
            return answers.reply(answers.failure(refusal, now), now)
        event = self._plans.take(action) or event_in(self._room(request), action)
        if event and not event.works:
            self._note(call, now, request, event=event.name)
            return answers.spoiled(answers.with_request_id({}), event, now, self.settings.slow)
        code, response = self._do(call, request, now)
        self._note(call, now, request, code, event.name if event else "", done=not code)
        if event:
            return answers.spoiled(response, event, now, self.settings.slow)
        return answers.reply(response, now)

    def plan(self, action: str, event: str, times: int = 1) -> None:
        """Let `event` (see `scenarios`) befall the next `times` valid requests of `action`, whatever their room.

        Plans for one action are used up in the order made. Raises ValueError for what does not exist.
        """
        self._plans.add(action, event, times)

    def received(self, action: str | None = None) -> tuple[Received, ...]:
        """The last 1000 requests, or those among them of one action, oldest first."""
        return self._request_log.received(action)

    def count(self, action: str | None = None) -> int:
        """How many requests have arrived since the beginning: all, or those of one action."""
        return self._request_log.count(action)

    def wait_for(self, count: int, action: str | None = None, timeout: float = 5.0) -> bool:
        """Block until `count` requests have arrived since the beginning; False after `timeout` seconds."""
        return self._request_log.wait_for(count, action, timeout)

    def _admit(self, call: Call, action: str, now: float) -> Request:
        """The request, once everything about it is right. Raises Refusal."""
        if call.defect:
            raise Refusal(call.defect)
        if call.method != "POST":
            raise Refusal("UnsupportedProtocol")
        content_type = call.headers.get("content-type", "").partition(";")[0].strip().lower()
        if call.target != "/" or content_type != answers.JSON:
            raise Refusal("InvalidRequest")
        service, _ = service_of(action)
        secret_id = verify(call.headers, call.body, self._keys, now, self.settings.signature_window, service)
        self._address(call.headers, action)
        with self._lock:
            self._limit.count(secret_id, action, now)
        return parse(action, call.body)

    def _address(self, headers: Mapping[str, str], action: str) -> None:
        version = headers.get("x-tc-version", "")
        if not action:
            raise missing("Action")
        if not version:
            raise missing("Version")
        if version != service_of(action)[1]:
            raise no_such_version(version)
        if action not in ACTIONS:
            raise no_such_action(action, version)
        if action == GetCallerIdentity.action and "x-tc-region" not in headers:
            raise missing("Region")
        if "x-tc-region" in headers and not _REGION.fullmatch(headers["x-tc-region"]):
            raise Refusal("UnsupportedRegion")

    def _room(self, request: Request) -> str:
        if isinstance(request, StartRecord | DescribeTaskInfo):
            return request.RoomId
        if isinstance(request, GetCallerIdentity):
            return ""
        return self.tasks.room_of(request.BizId, request.TaskId) or ""

    def _do(self, call: Call, request: Request, now: float) -> tuple[str, dict[str, Any]]:
        """Error code ("" for success) and response."""
        try:
            return "", answers.with_request_id(self._work(call, request))
        except Refusal as refusal:
            return refusal.code, answers.failure(refusal, now)

    def _work(self, call: Call, request: Request) -> dict[str, Any]:
        match request:
            case StartRecord():
                return {"TaskId": self.tasks.start(request)}
            case StopRecord(BizId, TaskId):
                self.tasks.stop(BizId, TaskId)
                return {}
            case ModifyRecordInfo():
                self.tasks.modify(request)
                return {}
            case DescribeTaskInfo(BizId, RoomId):
                return answers.task_fields(self.tasks.find(BizId, RoomId))
            case DescribeRecordInfo(BizId, TaskId):
                return answers.file_fields(*self.tasks.files(BizId, TaskId))
            case GetCallerIdentity():
                secret_id = parse_authorization(call.headers["authorization"]).secret_id
                return answers.identity_fields(self._keys[secret_id])

    def _note(
        self,
        call: Call,
        now: float,
        request: Request | None = None,
        code: str = "",
        event: str = "",
        done: bool = False,
    ) -> None:
        action = call.headers.get("x-tc-action", "")
        kept = call.body[:BODY_KEPT]
        self._request_log.add(Received(now, action, call.headers, kept, request, code, event, done))


class RateLimit:
    """Counts requests per key and action in each whole second. The caller serialises the calls."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._second: int | None = None
        self._times: dict[tuple[str, str], int] = {}

    def count(self, secret_id: str, action: str, now: float) -> None:
        """Count one request at `now` (unix seconds). Raises Refusal when it is one too many."""
        if int(now) != self._second:
            self._second = int(now)
            self._times.clear()
        times = self._times.get((secret_id, action), 0) + 1
        self._times[secret_id, action] = times
        if times > self._limit:
            raise too_frequent(times, self._limit)
