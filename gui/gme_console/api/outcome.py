"""What became of a request: the one value in which every exchange ends."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from gme_console.api.detail import Detail

if TYPE_CHECKING:
    from gme_console.api.action_answers import Answer
    from gme_console.api.actions import Question


class Kind(StrEnum):
    """The four ends of a request."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


class Reason(StrEnum):
    """Why it ended so, for what the service's own error code does not already say."""

    NONE = ""
    # accepted
    ALREADY_ENDED = "already_ended"  # StopRecord answered TaskNotFound
    # refused
    SERVICE_ERROR = "service_error"  # see Outcome.code
    RATE_LIMITED = "rate_limited"  # may be sent again after a wait
    TASK_IN_USE = "task_in_use"  # a task exists: DescribeTaskInfo gives its TaskId
    # not sent
    HOST_NOT_ALLOWED = "host_not_allowed"
    NO_CREDENTIAL = "no_credential"
    PROFILE_CHANGED = "profile_changed"  # while the request waited, so that its key would have gone elsewhere
    BAD_CREDENTIAL = "bad_credential"  # a key that cannot stand in an HTTP header
    NAME_NOT_FOUND = "name_not_found"
    NAME_TIMEOUT = "name_timeout"
    CONNECTION_REFUSED = "connection_refused"
    UNREACHABLE = "unreachable"
    CONNECT_TIMEOUT = "connect_timeout"
    CERTIFICATE_NOT_TRUSTED = "certificate_not_trusted"
    TLS_FAILED = "tls_failed"
    PROXY_FAILED = "proxy_failed"
    SPOKE_FIRST = "spoke_first"  # something was received before anything was asked
    LEAVING = "leaving"  # the console was closing
    SETTLING_FIRST = "settling_first"  # an earlier request for the same room is still unknown
    CHECK_FAILED = "check_failed"  # a quick check ended before its start
    PLAN_CANCELLED = "plan_cancelled"  # a planned start, before its time
    NO_ROOM_IN_TIME = "no_room_in_time"  # a planned start that waited for its room
    PLAN_ELSEWHERE = "plan_elsewhere"  # a planned start of another history, which came in by import
    # unknown
    SERVER_FAILED = "server_failed"  # InternalError, ServiceUnavailable
    HTTP_STATUS = "http_status"  # 5xx, a redirect, or no envelope under another status
    READ_TIMEOUT = "read_timeout"
    CONNECTION_LOST = "connection_lost"
    TRUNCATED = "truncated"
    NOT_JSON = "not_json"
    TOO_LARGE = "too_large"
    MALFORMED = "malformed"  # JSON, but not the envelope, or without a TaskId
    MISFIT = "misfit"  # the answer to another question, or a success and an error at once
    INTERRUPTED = "interrupted"  # the console ended before the answer was recorded
    INTERNAL = "internal"  # a fault of the console itself after the request may have left
    # how an unknown outcome was settled, by asking which task records the room
    SETTLED = "settled"  # it was done
    DID_NOT_START = "did_not_start"
    OTHER_TASK = "other_task"  # the room's task is not the one asked for
    NOT_STOPPED = "not_stopped"
    NOT_CHANGED = "not_changed"


class Outcome(NamedTuple):
    """The end of one request.

    `code` and `message` are the service's own, except where it said nothing that counts: then `message` tells what
    went wrong, as a Detail or in the words of the system.
    `clock_offset` is server time minus local time in seconds, None until an answer told it.
    `sent_at` is unix seconds (local clock) of the last sending, None if nothing was written; `elapsed` is seconds.
    `sendings` counts how often the request was written to the network.
    """

    kind: Kind
    reason: Reason = Reason.NONE
    answer: Answer | None = None
    code: str = ""
    message: str | Detail = ""
    request_id: str = ""
    http_status: int | None = None
    raw: bytes = b""
    clock_offset: float | None = None
    sent_at: float | None = None
    elapsed: float = 0.0
    sendings: int = 0


def why(outcome: Outcome) -> str | Detail:
    """The service's words, else its code, else what became of the exchange."""
    return outcome.message or outcome.code or reason_detail(outcome.reason)


def reason_detail(reason: str) -> str | Detail:
    """One of `Reason` to be said; nothing of none."""
    return Detail(reason_code(reason)) if reason else ""


def reason_code(reason: str) -> str:
    """Of a reason in a Detail, whose codes are of one kind with those of much else."""
    return f"reason_{reason}"


class Answered(NamedTuple):
    """A question to the service, with what came of it."""

    question: Question
    outcome: Outcome
