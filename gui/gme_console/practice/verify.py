"""Verification of signature v3 (TC3-HMAC-SHA256), written apart from the client's signer.

So each can judge the other. Source: API reference, page 33219.
"""

from __future__ import annotations

import hashlib
import hmac
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from gme_console.api.actions import SERVICE
from gme_console.practice.error_codes import Refusal, missing

if TYPE_CHECKING:
    from gme_console.practice.practice_settings import Key

_AUTHORIZATION = re.compile(
    r"TC3-HMAC-SHA256 "
    r"Credential=(?P<secret_id>[^/,\s]+)/(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})/(?P<service>[a-z0-9_-]+)"
    r"/tc3_request, ?"
    r"SignedHeaders=(?P<signed>[a-z0-9-]+(?:;[a-z0-9-]+)*), ?"
    r"Signature=(?P<signature>[0-9a-f]{64})"
)
_SECRET_ID = re.compile(r"AKID[0-9A-Za-z_-]{12,124}")
_TIMESTAMP = re.compile(r"[0-9]{1,12}")
_ALWAYS_SIGNED = {"content-type", "host"}
_TOKEN_BYTES = 4096


@dataclass(frozen=True, slots=True)
class Authorization:
    """The Authorization header in its parts."""

    secret_id: str
    date: str
    service: str
    signed: tuple[str, ...]
    signature: str


def verify(
    headers: Mapping[str, str],
    body: bytes,
    keys: Mapping[str, Key],
    now: float,
    window: float,
    service: str = SERVICE,
) -> str:
    """The SecretId that signed a `POST /` with these headers (names in lower case) and this body.

    `now` is unix seconds, `window` the seconds by which X-TC-Timestamp may differ. Raises Refusal.
    """
    given = parse_authorization(headers.get("authorization", ""))
    key = _key(given.secret_id, keys)
    timestamp = _timestamp(headers, now, window)
    if given.service != service or given.date != f"{datetime.fromtimestamp(int(timestamp), UTC):%Y-%m-%d}":
        raise Refusal("AuthFailure.SignatureFailure")
    expected = _signature(given, key.secret_key, timestamp, canonical_request(headers, given.signed, body))
    if not hmac.compare_digest(expected, given.signature):
        raise Refusal("AuthFailure.SignatureFailure")
    token = headers.get("x-tc-token", "").encode("latin-1", "replace")
    if len(token) > _TOKEN_BYTES or not hmac.compare_digest(token, key.token.encode()):
        raise Refusal("AuthFailure.TokenFailure")
    return given.secret_id


def parse_authorization(value: str) -> Authorization:
    """The parts of an Authorization header. Raises Refusal if one is missing, malformed or out of order."""
    match = _AUTHORIZATION.fullmatch(value.strip(" \t"))
    if not match:
        raise Refusal("AuthFailure.InvalidAuthorization")
    signed = tuple(match["signed"].split(";"))
    if list(signed) != sorted(set(signed)) or not _ALWAYS_SIGNED.issubset(signed):
        raise Refusal("AuthFailure.InvalidAuthorization")
    return Authorization(match["secret_id"], match["date"], match["service"], signed, match["signature"])


def canonical_request(headers: Mapping[str, str], signed: tuple[str, ...], body: bytes) -> bytes:
    """The canonical request of a `POST /` without a query. Raises Refusal if a signed header was not sent."""
    lines = [b"POST", b"/", b""]
    for name in signed:
        if name not in headers:
            raise Refusal("AuthFailure.SignatureFailure")
        lines.append(name.encode("ascii") + b":" + headers[name].encode("latin-1", "replace").strip().lower())
    lines += [b"", ";".join(signed).encode("ascii"), hashlib.sha256(body).hexdigest().encode("ascii")]
    return b"\n".join(lines)


def _key(secret_id: str, keys: Mapping[str, Key]) -> Key:
    if secret_id in keys:
        return keys[secret_id]
    if _SECRET_ID.fullmatch(secret_id):
        raise Refusal("AuthFailure.SecretIdNotFound")
    raise Refusal("AuthFailure.InvalidSecretId")


def _timestamp(headers: Mapping[str, str], now: float, window: float) -> str:
    text = headers.get("x-tc-timestamp", "").strip(" \t")
    if not text:
        raise missing("Timestamp")
    if not _TIMESTAMP.fullmatch(text):
        raise Refusal("InvalidParameterValue", "The value of the parameter `Timestamp` is not valid.")
    if abs(now - int(text)) > window:
        raise Refusal("AuthFailure.SignatureExpire")
    return text


def _signature(given: Authorization, secret_key: str, timestamp: str, canonical: bytes) -> str:
    scope = f"{given.date}/{given.service}/tc3_request"
    digest = hashlib.sha256(canonical).hexdigest()
    signing = b"TC3" + secret_key.encode()
    for part in scope.split("/"):
        signing = hmac.digest(signing, part.encode(), "sha256")
    return hmac.digest(signing, f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{digest}".encode(), "sha256").hex()
