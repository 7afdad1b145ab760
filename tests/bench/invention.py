"""Rows such as a support team's years leave behind, made up the same way for the same seed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from gme_console.api.actions import ModifyRecordInfo, StartRecord, StopRecord
from gme_console.api.values import UserLists
from gme_console.practice.error_codes import CODES

SPAN_US = 3 * 365 * 86_400_000_000
FIRST_TASK = 446_192_236_330_927_912
CONSOLES = ("c0ffee0123456789", "0badcafe89abcdef", "5eed5eed5eed5eed")
PROFILES = (
    ("intl", "International", "gme.tencentcloudapi.com", 3400352518),
    ("mainland", "中国大陆", "gme.ap-shanghai.tencentcloudapi.com", 1400989352),
    ("staging", "Staging", "gme.tencentcloudapi.com", 3400353112),
    ("tokyo", "東京リージョン", "gme.ap-tokyo.tencentcloudapi.com", 3400354077),
)
_HALLS = ("lobby", "guild", "raid", "team", "vip", "arena", "class", "stage")
_HALLS_CJK = ("大厅", "公会战", "语音房", "王者开黑", "客服", "部屋", "ギルド", "練習室")
_NOTES = (
    "caller says nobody was heard, ticket {n}",
    "ticket {n}: asked for the files by Monday",
    "复核：用户投诉，工单 {n}",
    "二次确认后停止",
    "録音の確認を依頼された {n}",
    "duty handed over to the night shift",
)
_REFUSALS = (
    *((code, CODES[code]) for code in ("ResourceNotFound.RoomNotFound", "ResourceInUse.TaskInUse") for _ in range(4)),
    *((code, CODES[code]) for code in sorted(CODES) if "{" not in CODES[code]),
    ("InvalidParameterValue.InvalidRoomId", "房间号不正确，请检查 RoomId。"),
    ("FailedOperation.UserFeeNegative", "账户已欠费，请充值后重试。"),
    ("ResourceNotFound.RoomNotFound", "房间不存在或已解散。"),
)
_NOT_SENT = ("connection_refused", "name_not_found", "no_credential", "connect_timeout")
_body = json.JSONEncoder(separators=(",", ":")).encode
_text = json.JSONEncoder(ensure_ascii=False).encode
_LIVE = ("accepted", "armed", "recording")
_HAD_TASK = (*_LIVE, "stopped", "ended")


@dataclass(frozen=True, slots=True)
class Batch:
    """Rows ready for the three tables, column by column as `maker` inserts them."""

    recordings: list[tuple[Any, ...]]
    requests: list[tuple[Any, ...]]
    files: list[tuple[Any, ...]]


def batches(rows: int, seed: int, until_us: int, size: int = 5_000) -> Iterator[Batch]:
    """`rows` rows, oldest first, in batches; the last begins at `until_us`, the first three years before."""
    inventor = _Inventor(seed, rows)
    batch = Batch([], [], [])
    for row_id, created in enumerate(_moments(rows, Random(seed), until_us), start=1):
        inventor.invent(batch, row_id, created)
        if len(batch.recordings) == size:
            yield batch
            batch = Batch([], [], [])
    yield batch


def _moments(rows: int, rng: Random, until_us: int) -> Iterator[int]:
    """Unix microseconds, rising: bursts of some seconds between starts, and the silence between the bursts."""
    gaps = [rng.expovariate(1 / 6e6) if rng.random() < 0.7 else -rng.expovariate(1) for _ in range(rows)]
    silence = -sum(gap for gap in gaps if gap < 0) or 1.0
    scale = max(0.0, SPAN_US - sum(gap for gap in gaps if gap > 0)) / silence
    moment = float(until_us) - sum(gap if gap > 0 else -gap * scale for gap in gaps)
    for gap in gaps:
        moment += gap if gap > 0 else -gap * scale
        yield int(moment)


class _Inventor:
    """Invents one row after the other; TaskIds grow as time does."""

    def __init__(self, seed: int, rows: int) -> None:
        self._rng = Random(seed + 1)
        self._rows = rows
        self._task = FIRST_TASK
        rng = self._rng
        self._rooms = [self._room(rng) for _ in range(max(50, rows // 40))]
        self._users = [str(rng.randrange(1_000, 100_000_000)) for _ in range(max(30, rows // 100))]
        self._users += [f"player_{rng.randrange(100_000)}" for _ in range(max(10, rows // 500))]

    def invent(self, batch: Batch, row_id: int, created: int) -> None:
        rng = self._rng
        profile_id, profile, host, biz = PROFILES[min(3, int(rng.expovariate(1.1)))]
        room = self._rooms[int(len(self._rooms) * rng.random() ** 2)]
        start = StartRecord(biz, room, rng.choice((1, 1, 1, 1, 2, 2, 3)), self._lists(rng))
        told = created + int(rng.lognormvariate(12.2, 0.4))
        state, *ending = self._ending(rng, row_id)
        request_id = "" if state == "not_sent" else self._uuid(rng)
        task = self._next_task() if state in _HAD_TASK else None
        adopted = task is not None and rng.random() < 0.01
        if not adopted:
            kind = "accepted" if task else "unknown" if state == "not_started" else state
            answer = (kind, *ending, request_id)
            batch.requests.append(self._request(rng, row_id, start, created, told, answer, task))
        ended = None if task is None or state in _LIVE else told + int(rng.lognormvariate(21, 1.2))
        if task is not None:
            self._later(batch, row_id, start, task, told, ended if state == "stopped" else None)
        lists = start.SubscribeRecordUserIds
        where = (row_id, created, ended or told, profile_id, profile, host, str(biz), room, str(start.RecordMode))
        users = (_listed(lists.SubscribeUserIds), _listed(lists.UnSubscribeUserIds))
        end = (None if task is None else str(task), state, *ending, "" if adopted else request_id)
        origin = ("adopted" if adopted else "started", int(state == "not_started"), told if task else None, ended)
        uid = f"{created:016x}{rng.getrandbits(64):016x}"
        batch.recordings.append((*where, *users, *end, *origin, uid, self._note(rng)))

    def _later(self, batch: Batch, row_id: int, start: StartRecord, task: int, told: int, stopped: int | None) -> None:
        """What follows an accepted start: changes, files, its stop."""
        rng = self._rng
        if rng.random() < 0.03:
            self._change(batch, rng, row_id, start, task, told + 60_000_000)
        if stopped:
            self._stop(batch, rng, row_id, start.BizId, task, stopped)
        if rng.random() < 0.02:
            self._files(batch, rng, row_id, start, told)

    def _next_task(self) -> int:
        self._task += self._rng.randrange(1, 90_000)
        return self._task

    @staticmethod
    def _note(rng: Random) -> str:
        return rng.choice(_NOTES).format(n=rng.randrange(100_000)) if rng.random() < 0.04 else ""

    def _ending(self, rng: Random, row_id: int) -> tuple[str, str, str, str]:
        """State, reason, code and message; only among the newest is anything live."""
        luck = rng.random()
        if luck < 0.12:
            if luck < 0.085:
                return ("refused", "service_error", *rng.choice(_REFUSALS))
            if luck < 0.11:
                return "not_sent", rng.choice(_NOT_SENT), "", ""
            return "not_started", "read_timeout", "", "settled by asking twice: nothing records the room"
        if self._rows - row_id < min(60, self._rows // 20):
            return rng.choice(_LIVE), "", "", ""
        return ("stopped" if luck < 0.8 else "ended"), "", "", ""

    @staticmethod
    def _room(rng: Random) -> str:
        luck = rng.random()
        if luck < 0.55:
            return str(rng.randrange(1, 10 ** rng.randrange(3, 9)))
        if luck < 0.6:
            return f"{rng.randrange(1000):06d}"
        if luck < 0.85:
            return f"{rng.choice(_HALLS)}-{rng.randrange(10_000)}"
        return f"{rng.choice(_HALLS_CJK)}{rng.randrange(3_000)}"

    def _lists(self, rng: Random) -> UserLists:
        luck = rng.random()
        if luck < 0.5:
            return UserLists()
        users = tuple(dict.fromkeys(rng.choices(self._users, k=min(20, 1 + int(rng.expovariate(0.9))))))
        return UserLists(users, ()) if luck < 0.85 else UserLists((), users)

    @staticmethod
    def _uuid(rng: Random) -> str:
        digits = f"{rng.getrandbits(128):032x}"
        return f"{digits[:8]}-{digits[8:12]}-{digits[12:16]}-{digits[16:20]}-{digits[20:]}"

    @staticmethod
    def _request(
        rng: Random,
        row_id: int,
        request: StartRecord | StopRecord | ModifyRecordInfo,
        begun: int,
        told: int,
        answer: tuple[str, str, str, str, str],
        task: int | None,
    ) -> tuple[Any, ...]:
        """A request with its end; `answer` is kind, reason, code, message, RequestId."""
        kind, _, code, message, request_id = answer
        sent = kind != "not_sent"
        raw = b""
        if kind in ("accepted", "refused"):
            body: dict[str, Any] = {"Error": {"Code": code, "Message": message}} if code else {}
            if task:
                body["TaskId"] = task
            raw = _text({"Response": {**body, "RequestId": request_id}}).encode()
        elapsed = (told - begun) // 1000
        common = (row_id, rng.choice(CONSOLES), request.action, _body(request.body()), begun)
        common += (begun + 2_000 if sent else None, told, *answer, 200 if raw else None, raw)
        return (*common, int(sent), elapsed, 0.2 if raw else None, told if kind == "unknown" else None)

    def _stop(self, batch: Batch, rng: Random, row_id: int, biz: int, task: int, ended: int) -> None:
        answer = ("accepted", "", "", "", self._uuid(rng))
        batch.requests.append(self._request(rng, row_id, StopRecord(biz, task), ended - 200_000, ended, answer, None))

    def _change(self, batch: Batch, rng: Random, row_id: int, start: StartRecord, task: int, at_us: int) -> None:
        request = ModifyRecordInfo(start.BizId, task, start.RecordMode, start.SubscribeRecordUserIds)
        answer = ("accepted", "", "", "", self._uuid(rng))
        batch.requests.append(self._request(rng, row_id, request, at_us, at_us + 200_000, answer, None))

    def _files(self, batch: Batch, rng: Random, row_id: int, start: StartRecord, told: int) -> None:
        for user in dict.fromkeys(rng.choices(self._users, k=rng.randrange(1, 4))):
            name = f"/{start.BizId}_{start.RoomId}_{user}_{told // 1_000_000}.mp3"
            batch.files.append((row_id, user, name, str(told // 1_000_000), "13", told))


def _listed(users: tuple[str, ...]) -> str:
    return _text(users) if users else "[]"
