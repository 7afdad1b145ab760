"""What an answer means: the envelope decides, not the HTTP status, which is 200 for failures too."""

from __future__ import annotations

import json
from typing import Any

from gme_console.api.action_answers import MalformedAnswer, decode
from gme_console.api.actions import ACTIONS, DescribeRecordInfo, DescribeTaskInfo, Request
from gme_console.api.detail import Detail, message_of
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.trouble import Trouble

_RATE_LIMITED = "RequestLimitExceeded"
_COMPRESSED = (b"\x1f\x8b", b"\x28\xb5\x2f\xfd")
"""How gzip and zstd begin, as no JSON does."""

_SERVER_FAILED = ("InternalError", "ServiceUnavailable")

_ANSWERED_ANYWHERE = frozenset[str]().union(*(one.answers for one in ACTIONS))
"""A field that no action answers with may be new and is passed over; one that belongs to another action means that the
line has slipped. Of the service that knows accounts only the one that no recording could have."""


def classify(request: Request, status: int, raw: bytes) -> Outcome:
    """What a whole answer stands for: kind, reason, answer, code, message and request_id. Never raises.

    The body alone is believed: UTF-8 JSON, a byte order mark before it or not. What Content-Type and Content-Encoding
    say of it is not asked for; a compressed body was not asked for either and is not decoded.
    """
    outcome = _judge(request, raw)
    if status == 200 or outcome.reason is Reason.SERVER_FAILED:
        return outcome
    if 400 <= status < 500 and outcome.code and outcome.kind is not Kind.UNKNOWN:
        return outcome
    message = outcome.message if outcome.code else Detail(Trouble.HTTP_STATUS, status=status)
    return outcome._replace(kind=Kind.UNKNOWN, reason=Reason.HTTP_STATUS, answer=None, message=message)


def _judge(request: Request, raw: bytes) -> Outcome:
    if raw.startswith(_COMPRESSED):
        return _unknown(Reason.NOT_JSON, Detail(Trouble.COMPRESSED))
    try:
        response = _response(raw)
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        return _unknown(Reason.NOT_JSON, Detail(Trouble.NOT_JSON, why=str(error.args[-1] or error)))
    except (ValueError, RecursionError) as error:
        return _unknown(Reason.MALFORMED, message_of(error))
    if "Error" in response:
        return _judge_error(request.action, response)
    request_id = _text(response.get("RequestId"))
    try:
        answer = decode(request.action, response)
    except MalformedAnswer as error:
        return _unknown(Reason.MALFORMED, message_of(error), request_id=request_id)
    odd = _misfit(request, response)
    if odd is not None:
        return _unknown(Reason.MISFIT, odd, request_id=request_id)
    return Outcome(Kind.ACCEPTED, answer=answer, request_id=answer.RequestId)


def _judge_error(action: str, response: dict[str, Any]) -> Outcome:
    error = response["Error"]
    request_id = _text(response.get("RequestId"))
    code = _text(error.get("Code")) if isinstance(error, dict) else ""
    if not code:
        return _unknown(Reason.MALFORMED, Detail(Trouble.NO_CODE), request_id=request_id)
    message = _text(error.get("Message"))
    if not request_id:
        return _unknown(Reason.MALFORMED, message, code=code)
    beside = _success_beside_error(response)
    if beside:
        both = Detail(Trouble.ERROR_AND_SUCCESS, field=beside, message=message)
        return _unknown(Reason.MISFIT, both, code, request_id)
    kind, reason = _verdict(action, code)
    return Outcome(kind, reason, code=code, message=message, request_id=request_id)


def _verdict(action: str, code: str) -> tuple[Kind, Reason]:
    family = code.partition(".")[0]
    if family == _RATE_LIMITED:
        return Kind.REFUSED, Reason.RATE_LIMITED
    if family in _SERVER_FAILED:
        return Kind.UNKNOWN, Reason.SERVER_FAILED
    match action, code:
        case "StartRecord", "ResourceInUse.TaskInUse":
            return Kind.REFUSED, Reason.TASK_IN_USE
        case "StopRecord", "ResourceNotFound.TaskNotFound":
            return Kind.ACCEPTED, Reason.ALREADY_ENDED
    return Kind.REFUSED, Reason.SERVICE_ERROR


def _response(raw: bytes) -> dict[str, Any]:
    """The `Response` object of the envelope. Raises ValueError or RecursionError for anything else."""
    document = json.loads(raw.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
    response = document.get("Response") if isinstance(document, dict) else None
    if not isinstance(response, dict):
        raise ValueError(Detail(Trouble.NO_RESPONSE))
    return response


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields = {_encodable(name): _encodable(value) for name, value in pairs}
    if len(fields) != len(pairs):
        raise ValueError(Detail(Trouble.NAMED_TWICE))
    return fields


def _encodable(value: Any) -> Any:
    """Without lone surrogates, which JSON can spell but neither a database nor a window can take."""
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, list):
        return [_encodable(item) for item in value]
    return value


def _constant(name: str) -> Any:
    raise ValueError(Detail(Trouble.NOT_JSON_VALUE, value=name))


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""


def _unknown(reason: Reason, message: str | Detail, code: str = "", request_id: str = "") -> Outcome:
    return Outcome(Kind.UNKNOWN, reason, code=code, message=message, request_id=request_id)


def _misfit(request: Request, response: dict[str, Any]) -> Detail | None:
    """Why the `Response` object of a success cannot belong to `request`; None when it can."""
    foreign = sorted((_ANSWERED_ANYWHERE - request.answers) & response.keys())
    if foreign:
        return Detail(Trouble.FOREIGN_FIELD, field=foreign[0], action=request.action)
    match request:
        case DescribeTaskInfo() if response.get("TaskId") and "RecordMode" not in response:
            return Detail(Trouble.NO_MODE)
        case DescribeRecordInfo() if "RoomId" not in response:
            return Detail(Trouble.NO_ROOM)
        case DescribeRecordInfo(room=room) if room and str(response["RoomId"]) != room:
            return Detail(Trouble.OTHER_ROOM)
    return None


def _success_beside_error(response: dict[str, Any]) -> str:
    """What a response with an Error holds of a success as well; empty when nothing."""
    return next((name for name in sorted(_ANSWERED_ANYWHERE) if response.get(name)), "")
