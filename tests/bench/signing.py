"""4. Signing: the headers of one StartRecord, beside what the official SDK does for the same request."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from tencentcloud.common.credential import Credential as SdkCredential
from tencentcloud.common.http.request import RequestInternal
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.gme.v20180711.gme_client import GmeClient

from bench.figures import Line, ratio, spread
from gme_console.api import signer
from gme_console.api.actions import SERVICE, StartRecord, encode
from gme_console.api.target import Credential, Endpoint
from gme_console.api.values import UserLists
from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY

if TYPE_CHECKING:
    from bench.setting import Setting

GOAL = 0.5
HOST = "gme.tencentcloudapi.com"
_CALLS = 200
_SIGNED = "content-type;host"


def measure(setting: Setting) -> list[Line]:
    runs = setting.runs(150, 5)
    return [
        _compared("signing: body and headers of a StartRecord", _ours_whole(), _sdk_whole(), runs, _SDK_WHOLE),
        _compared("signing: the signature alone", _ours_bare(), _sdk_bare(), runs, _SDK_BARE),
    ]


_SDK_WHOLE = "tencentcloud-sdk-python AbstractClient._build_req_inter"
_SDK_BARE = "tencentcloud-sdk-python AbstractClient._get_tc3_signature"


def _compared(what: str, ours: Callable[[], object], sdk: Callable[[], object], runs: int, rival: str) -> Line:
    mine, theirs = [], []
    for _ in range(runs + 1):
        mine.append(_microseconds(ours))
        theirs.append(_microseconds(sdk))
    compared = ratio(mine[1:], theirs[1:])
    return Line(
        4,
        what,
        spread(mine[1:], "µs"),
        f"{rival}: {spread(theirs[1:], 'µs')}",
        str(compared),
        f"≤ {GOAL} ×",
        compared.median <= GOAL,
    )


def _microseconds(work: Callable[[], object]) -> float:
    """Of one call, from the time of many."""
    began = time.perf_counter_ns()
    for _ in range(_CALLS):
        work()
    return (time.perf_counter_ns() - began) / _CALLS / 1000


def _ours_whole() -> Callable[[], object]:
    """As api.client does for every request: the body, then the headers for exactly those bytes."""
    endpoint, credential, keys = Endpoint.parse(HOST), _credential(), signer.SigningKeys()
    request = StartRecord(3400352518, "1987", 1, UserLists(("1145",)))

    def build() -> object:
        body = encode(request)
        return signer.signed_headers(request.action, body, endpoint, credential, int(time.time()), "", "en-US", keys)

    return build


def _sdk_whole() -> Callable[[], object]:
    """As the SDK's client does for every request: parameters to a RequestInternal with body and headers."""
    client = _client()
    fields = {
        "BizId": 3400352518,
        "RoomId": "1987",
        "RecordMode": 1,
        "SubscribeRecordUserIds": {"SubscribeUserIds": ["1145"]},
    }

    def build() -> object:
        request = RequestInternal(HOST, "POST", "/")
        client._build_req_inter("StartRecord", fields, request)
        return request

    return build


def _ours_bare() -> Callable[[], object]:
    """What lies between a body and its signature, the signing key kept as the console keeps it."""
    keys, body = signer.SigningKeys(), encode(StartRecord(3400352518, "1987", 1))
    lines = signer.canonical_headers({"Content-Type": signer.CONTENT_TYPE, "Host": HOST})

    def sign() -> object:
        timestamp = int(time.time())
        date = signer.utc_date(timestamp)
        request = signer.canonical_request(lines, _SIGNED, signer.hashed_payload(body))
        text = signer.string_to_sign(timestamp, signer.credential_scope(date, SERVICE), request)
        return signer.signature(keys(PRACTICE_SECRET_KEY, date, SERVICE), text)

    return sign


def _sdk_bare() -> Callable[[], object]:
    client = _client()
    request = RequestInternal(HOST, "POST", "/")
    client._build_req_inter("StartRecord", {"BizId": 3400352518, "RoomId": "1987", "RecordMode": 1}, request)

    def sign() -> object:
        date = time.strftime("%Y-%m-%d", time.gmtime(int(request.header["X-TC-Timestamp"])))
        return client._get_tc3_signature({}, request, date, SERVICE, PRACTICE_SECRET_KEY, {})

    return sign


def _client() -> GmeClient:
    profile = ClientProfile(httpProfile=HttpProfile(endpoint=HOST))
    return GmeClient(SdkCredential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY), "", profile)


def _credential() -> Credential:
    return Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY)
