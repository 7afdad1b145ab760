"""The practice service's verifier, against published signatures and against tampering."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.practice.error_codes import Refusal
from gme_console.practice.practice_settings import (
    KEYS,
    PRACTICE_SECRET_ID,
    PRACTICE_SECRET_KEY,
    PRACTICE_TEMPORARY_SECRET_ID,
    PRACTICE_TEMPORARY_SECRET_KEY,
    PRACTICE_TOKEN,
    Key,
)
from gme_console.practice.verify import verify
from practice_calls import T0, authorization, call

UTF8_JSON = "application/json; charset=utf-8"
INSTANCES = rb'{"Limit": 1, "Filters": [{"Values": ["\u672a\u547d\u540d"], "Name": "instance-name"}]}'
TEMPORARY = (PRACTICE_TEMPORARY_SECRET_ID, PRACTICE_TEMPORARY_SECRET_KEY)


@dataclass(frozen=True)
class Published:
    """A known answer: signature v3 page of 2023 and of 2019, and hexdocs.pm/tencent_cloud_core 0.1.1."""

    secret_id: str
    secret_key: str
    service: str
    timestamp: int
    date: str
    body: bytes
    signed: str
    signature: str

    def headers(self) -> dict[str, str]:
        return {
            "content-type": UTF8_JSON,
            "host": f"{self.service}.tencentcloudapi.com",
            "x-tc-action": "DescribeInstances",
            "x-tc-timestamp": str(self.timestamp),
            "authorization": (
                f"TC3-HMAC-SHA256 Credential={self.secret_id}/{self.date}/{self.service}/tc3_request, "
                f"SignedHeaders={self.signed}, Signature={self.signature}"
            ),
        }


PUBLISHED = [
    Published(
        "AKID" + "*" * 32,
        "*" * 32,
        "cvm",
        1551113065,
        "2019-02-25",
        INSTANCES,
        "content-type;host;x-tc-action",
        "10b1a37a7301a02ca19a647ad722d5e43b4b3cff309d421d85b46093f6ab6c4f",
    ),
    Published(
        "AKIDz8krbsJ5yKBZQpn74WFkmLPx3*******",
        "Gu5t9xGARNpq86cd98joQYCN3*******",
        "cvm",
        1551113065,
        "2019-02-25",
        INSTANCES,
        "content-type;host",
        "2230eefd229f582d8b1b891af7107b91597240707d778ab3738f756258d7652c",
    ),
    Published(
        "GebjUWWJJVnL1en1gtgb52CmNJN8CqdKC0ne",
        "QtXXc6HftX/LEwrSi+MR4OyVEnEslwyg",
        "nlp",
        1632706407,
        "2021-09-27",
        '{"Query":"你好，红领巾，我叫白胡子"}'.encode(),
        "content-type;host",
        "3ec0d092a50635e6bdfcf051750d55dca5bc39e270348d8e46f928d50d3ed833",
    ),
]


def refused(headers: dict[str, str], body: bytes, now: float = T0) -> str:
    """The code of the refusal, "" if it is accepted."""
    try:
        verify(headers, body, KEYS, now, 300)
    except Refusal as refusal:
        return refusal.code
    return ""


@pytest.mark.parametrize("known", PUBLISHED, ids=lambda known: known.signature[:8])
def test_accepts_every_published_signature(known: Published) -> None:
    keys = {known.secret_id: Key(known.secret_key)}
    assert verify(known.headers(), known.body, keys, known.timestamp, 300, known.service) == known.secret_id
    with pytest.raises(Refusal, match="SignatureFailure"):
        verify(known.headers(), known.body + b" ", keys, known.timestamp, 300, known.service)


@pytest.mark.parametrize(
    "signed",
    [("content-type", "host"), ("content-type", "host", "x-tc-action"), ("content-type", "host", "x-tc-timestamp")],
)
def test_takes_the_signed_headers_from_the_authorization(signed: tuple[str, ...]) -> None:
    request = call("StartRecord", {}, signed=signed)
    assert refused(dict(request.headers), request.body) == ""


def test_refuses_a_signed_header_that_was_not_sent() -> None:
    request = call("StartRecord", {}, signed=("content-type", "host", "x-tc-action"))
    headers = {name: value for name, value in request.headers.items() if name != "x-tc-action"}
    assert refused(headers, request.body) == "AuthFailure.SignatureFailure"


@pytest.mark.parametrize(
    "value",
    [
        "",
        "Bearer abc",
        "TC3-HMAC-SHA256",
        f"TC3-HMAC-SHA256 Credential={PRACTICE_SECRET_ID}/2023-11-14/gme/tc3_request, SignedHeaders=content-type;host",
        f"TC3-HMAC-SHA1 Credential={PRACTICE_SECRET_ID}/2023-11-14/gme/tc3_request, SignedHeaders=content-type;host, "
        f"Signature={'0' * 64}",
        f"TC3-HMAC-SHA256 Credential=/2023-11-14/gme/tc3_request, SignedHeaders=content-type;host, "
        f"Signature={'0' * 64}",
        f"TC3-HMAC-SHA256 Credential={PRACTICE_SECRET_ID}/2023-11-14/gme/tc3_request, SignedHeaders=host, "
        f"Signature={'0' * 64}",
        f"TC3-HMAC-SHA256 Credential={PRACTICE_SECRET_ID}/2023-11-14/gme/tc3_request, SignedHeaders=host;content-type, "
        f"Signature={'0' * 64}",
        "\x00é" * 5000,
    ],
)
def test_a_malformed_authorization_has_its_own_code(value: str) -> None:
    headers = {**call("StartRecord", {}).headers, "authorization": value}
    assert refused(headers, b"{}") == "AuthFailure.InvalidAuthorization"


@pytest.mark.parametrize(
    ("secret_id", "code"),
    [
        ("AKIDsomebodyElse00000000000000000000", "AuthFailure.SecretIdNotFound"),
        ("an-other-kind-of-key", "AuthFailure.InvalidSecretId"),
        (PRACTICE_SECRET_ID[:-1], "AuthFailure.SecretIdNotFound"),
        (PRACTICE_SECRET_ID.lower(), "AuthFailure.InvalidSecretId"),
    ],
)
def test_an_unknown_secret_id_is_told_from_a_malformed_one(secret_id: str, code: str) -> None:
    request = call("StartRecord", {}, key=(secret_id, PRACTICE_SECRET_KEY))
    assert refused(dict(request.headers), request.body) == code


@pytest.mark.parametrize(
    ("away", "code"),
    [(300, ""), (-300, ""), (301, "AuthFailure.SignatureExpire"), (-301, "AuthFailure.SignatureExpire")],
)
def test_the_window_is_five_minutes_either_way(away: int, code: str) -> None:
    request = call("StartRecord", {}, at=T0 + away)
    assert refused(dict(request.headers), request.body) == code


def test_an_expired_signature_tells_the_servers_time() -> None:
    request = call("StartRecord", {}, at=T0 - 3600)
    with pytest.raises(Refusal) as caught:
        verify(request.headers, request.body, KEYS, T0, 300)
    assert str(int(T0)) in caught.value.text(T0)


@pytest.mark.parametrize(
    ("value", "code"),
    [("", "MissingParameter"), ("soon", "InvalidParameterValue"), ("-5", "InvalidParameterValue")],
)
def test_a_timestamp_that_is_none(value: str, code: str) -> None:
    headers = {**call("StartRecord", {}).headers, "x-tc-timestamp": value}
    assert refused(headers, b"{}") == code


@pytest.mark.parametrize(
    ("key", "token", "code"),
    [
        (TEMPORARY, PRACTICE_TOKEN, ""),
        (TEMPORARY, "", "AuthFailure.TokenFailure"),
        (TEMPORARY, PRACTICE_TOKEN + "x", "AuthFailure.TokenFailure"),
        (TEMPORARY, "é\U0001f600", "AuthFailure.TokenFailure"),
        ((PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY), PRACTICE_TOKEN, "AuthFailure.TokenFailure"),
    ],
)
def test_a_token_belongs_to_the_temporary_key_only(key: tuple[str, str], token: str, code: str) -> None:
    more = {"x_tc_token": token} if token else {}
    request = call("StartRecord", {}, key=key, **more)
    assert refused(dict(request.headers), request.body) == code


@pytest.mark.parametrize("service", ["cvm", "gm"])
def test_the_scope_must_name_the_service(service: str) -> None:
    headers = dict(call("StartRecord", {}).headers)
    headers["authorization"] = authorization(
        headers, b"{}", PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, ["content-type", "host"], service
    )
    assert refused(headers, b"{}") == "AuthFailure.SignatureFailure"


def test_the_scope_must_name_the_timestamps_day() -> None:
    headers = dict(call("StartRecord", {}).headers)
    headers["authorization"] = headers["authorization"].replace("2023-11-14", "2023-11-15")
    assert refused(headers, b"{}") == "AuthFailure.SignatureFailure"


Tamper = Callable[[dict[str, str], bytes], tuple[dict[str, str], bytes]]


def _header(name: str, value: str) -> Tamper:
    return lambda headers, body: ({**headers, name: value}, body)


def _signature_digit(place: int) -> Tamper:
    def tamper(headers: dict[str, str], body: bytes) -> tuple[dict[str, str], bytes]:
        start, _, signature = headers["authorization"].rpartition("=")
        other = "0" if signature[place] != "0" else "1"
        changed = signature[:place] + other + signature[place + 1 :]
        return {**headers, "authorization": f"{start}={changed}"}, body

    return tamper


TAMPERINGS = st.one_of(
    st.binary(min_size=1, max_size=8).map(lambda extra: lambda headers, body: (headers, body + extra)),
    st.integers(0, 63).map(_signature_digit),
    st.sampled_from(["127.0.0.2", "127.0.0.1:80", "gme.tencentcloudapi.com"]).map(lambda v: _header("host", v)),
    st.sampled_from([UTF8_JSON, "text/plain", "application/jsonx"]).map(lambda v: _header("content-type", v)),
    st.integers(1, 299).map(lambda later: _header("x-tc-timestamp", str(int(T0) + later))),
    st.sampled_from(["StopRecord", "ModifyRecordInfo", "DescribeTaskInfo"]).map(lambda v: _header("x-tc-action", v)),
)


@given(
    body=st.dictionaries(st.text(max_size=5), st.one_of(st.text(max_size=20), st.integers(0, 2**64 - 1)), max_size=4),
    tamper=TAMPERINGS,
)
def test_any_request_passes_as_signed_and_fails_when_any_signed_part_is_changed(
    body: dict[str, object], tamper: Tamper
) -> None:
    request = call("StartRecord", body, signed=("content-type", "host", "x-tc-action"))
    assert refused(dict(request.headers), request.body) == ""
    assert refused(*tamper(dict(request.headers), request.body)) == "AuthFailure.SignatureFailure"
