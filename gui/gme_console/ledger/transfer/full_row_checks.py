"""Whether a row from elsewhere is one that this console could have written; nothing else may come in."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from math import isfinite

from gme_console.api.actions import (
    Change,
    DescribeTaskInfo,
    ModifyRecordInfo,
    Question,
    StartRecord,
    encode,
    question_of,
    request_of,
)
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind
from gme_console.api.plain_text import storable
from gme_console.api.values import UINT64_MAX
from gme_console.ledger.check_report import CheckVerdict, read_report
from gme_console.ledger.errors import HistoryTrouble
from gme_console.ledger.records import LIVE_STATES, Finding, Origin, State
from gme_console.ledger.transfer.full_row import FILE, RECORDING, REQUEST, Columns, FullRow

_UID = re.compile(r"[0-9a-f]{32}")
_SHOWN = 40
_LINE = 1_000

Check = Callable[[object], bool]


def check_full_row(full: FullRow) -> None:
    """Raises ValueError with what is wrong, a Detail for the end of a sentence."""
    _check(full.row, RECORDING, _OF_ROW, HistoryTrouble.THE_ROW)
    if full.row["TaskId"] is None and full.row["state"] in LIVE_STATES:
        raise ValueError(Detail(HistoryTrouble.LIVE_WITHOUT_TASK, state=full.row["state"]))
    for request in full.requests:
        _check(request, REQUEST, _OF_REQUEST, HistoryTrouble.A_REQUEST)
        _check_body(request["action"], request["body"], request["finding"])
        if request["finding"] and (request["done_us"] is None or request["kind"] not in _TOLD):
            value = _brief(request["kind"])
            raise ValueError(
                Detail(HistoryTrouble.FIELD_WRONG, field="kind", what=Detail(HistoryTrouble.A_REQUEST), value=value)
            )
    for file in full.files:
        _check(file, FILE, _OF_FILE, HistoryTrouble.A_FILE)


def _check(columns: Columns, names: tuple[str, ...], checks: dict[str, Check], what: HistoryTrouble) -> None:
    for name in columns:
        if name not in names:
            raise ValueError(Detail(HistoryTrouble.FIELD_NOT_KNOWN, field=_brief(name), what=Detail(what)))
    for name in names:
        if name not in columns:
            raise ValueError(Detail(HistoryTrouble.FIELD_ABSENT, field=name, what=Detail(what)))
        if not checks.get(name, _is_text)(columns[name]):
            value = _brief(columns[name])
            raise ValueError(Detail(HistoryTrouble.FIELD_WRONG, field=name, what=Detail(what), value=value))


def _check_body(action: str, body: str, finding: str) -> None:
    try:
        request = question_of(action, body) if finding else request_of(action, body)
        good = _is_sound(request) and json.loads(encode(request)) == json.loads(body)
    except (ValueError, RecursionError):
        good = False
    if not good:
        raise ValueError(Detail(HistoryTrouble.NO_SUCH_BODY, action=_brief(action)))


def _is_sound(request: Change | Question) -> bool:
    numbers: list[object] = [request.BizId]
    texts: list[object] = []
    if isinstance(request, StartRecord | DescribeTaskInfo):
        texts.append(request.RoomId)
    else:
        numbers.append(request.TaskId)
    if isinstance(request, StartRecord | ModifyRecordInfo):
        numbers.append(request.RecordMode)
        lists = request.SubscribeRecordUserIds
        texts += [*lists.SubscribeUserIds, *lists.UnSubscribeUserIds]
    return all(type(one) is int and 0 <= one <= UINT64_MAX for one in numbers) and all(map(_is_text, texts))


def _is_text(value: object) -> bool:
    return isinstance(value, str) and storable(value) == value


def _is_short_line(value: object) -> bool:
    return _is_text(value) and len(str(value)) <= _LINE and len(str(value).splitlines()) <= 1


def _is_uint64(value: object) -> bool:
    """Decimal text in the one way in which the console writes it."""
    short = isinstance(value, str) and len(value) <= 20 and value.isascii() and value.isdigit()
    return short and str(int(str(value))) == value and int(str(value)) <= UINT64_MAX


def _is_int64(value: object) -> bool:
    return type(value) is int and -(2**63) <= value < 2**63


def _is_real(value: object) -> bool:
    """A finite number that a column of real numbers holds."""
    return isinstance(value, float) and isfinite(value)


def _is_list(value: object) -> bool:
    strings = json.loads(value) if isinstance(value, str) else None
    return isinstance(strings, list) and all(map(_is_text, strings))


def _is_uid(value: object) -> bool:
    return isinstance(value, str) and bool(_UID.fullmatch(value))


def _one_of(*words: str) -> Check:
    return lambda value: isinstance(value, str) and value in words


def _or_none(check: Check) -> Check:
    return lambda value: value is None or check(value)


def _brief(value: object) -> str:
    text = storable(value if isinstance(value, str) else repr(value))
    return f"{text[:_SHOWN]}…" if len(text) > _SHOWN else text


_STATES = tuple(state.value for state in State if state is not State.WAITING)

_TOLD = (Kind.ACCEPTED, Kind.REFUSED)
"""How a question ended that showed something."""

_WHO_AND_WHY: dict[str, Check] = {"pressed_by": _is_short_line, "ticket": _is_short_line}
_OF_ROW: dict[str, Check] = {
    **_WHO_AND_WHY,
    "uid": _is_uid,
    "created_us": _is_int64,
    "changed_us": _is_int64,
    "BizId": _is_uint64,
    "RecordMode": _is_uint64,
    "SubscribeUserIds": _is_list,
    "UnSubscribeUserIds": _is_list,
    "TaskId": _or_none(_is_uint64),
    "state": _one_of(*_STATES),
    "origin": _one_of(*Origin),
    "settled": lambda value: type(value) is int and value in (0, 1),
    "confirmed_us": _or_none(_is_int64),
    "ended_us": _or_none(_is_int64),
    "note_us": _or_none(_is_int64),
    "check_verdict": _one_of("", *CheckVerdict),
    "check_report": lambda value: value == "" or (_is_text(value) and read_report(str(value)) is not None),
}
_OF_REQUEST: dict[str, Check] = {
    **_WHO_AND_WHY,
    "intent_us": _is_int64,
    "sent_us": _or_none(_is_int64),
    "done_us": _or_none(_is_int64),
    "kind": _one_of("", *Kind),
    "http_status": _or_none(_is_int64),
    "raw": lambda value: isinstance(value, bytes),
    "sendings": _is_int64,
    "elapsed_ms": _or_none(_is_int64),
    "clock_offset": _or_none(_is_real),
    "former": _one_of("", *_STATES),
    "settled_us": _or_none(_is_int64),
    "finding": _one_of("", *Finding),
}
_OF_FILE: dict[str, Check] = {
    "RecordBeginTime": _is_uint64,
    "RecordStatus": _is_uint64,
    "seen_us": _is_int64,
}
