"""TC3-HMAC-SHA256, the API's signature version 3, in its named steps.

Source: API reference, "Signature v3"; the form sent is that of the official Python SDK.
"""

from __future__ import annotations

import functools
import hashlib
import hmac
import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gme_console.api.actions import service_of
from gme_console.api.detail import Detail
from gme_console.api.trouble import Trouble

if TYPE_CHECKING:
    from gme_console.api.target import Credential, Endpoint

ALGORITHM = "TC3-HMAC-SHA256"
CONTENT_TYPE = "application/json"


class BadCredential(ValueError):
    """A credential that is empty or cannot stand in a header. Its Detail names the part and never its value."""


def hashed_payload(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def canonical_headers(headers: Mapping[str, str]) -> str:
    """The headers to sign, a line each, sorted by name."""
    values = {name.strip().lower(): value.strip().lower() for name, value in headers.items()}
    return "".join(f"{name}:{values[name]}\n" for name in sorted(values))


def signed_header_names(headers: Mapping[str, str]) -> str:
    """SignedHeaders: the lower-case names, sorted."""
    return ";".join(sorted(name.strip().lower() for name in headers))


def canonical_request(headers: str, names: str, payload: str, method: str = "POST", query: str = "") -> str:
    """Takes what canonical_headers, signed_header_names and hashed_payload gave."""
    return f"{method}\n/\n{query}\n{headers}\n{names}\n{payload}"


def utc_date(timestamp: int) -> str:
    """The date of a unix time, as 2018-07-11."""
    return _date_of_day(timestamp // 86400)


def credential_scope(date: str, service: str) -> str:
    return f"{date}/{service}/tc3_request"


def string_to_sign(timestamp: int, scope: str, request: str) -> str:
    """`request` is what canonical_request gave."""
    return f"{ALGORITHM}\n{timestamp}\n{scope}\n{hashlib.sha256(request.encode()).hexdigest()}"


def date_key(secret_key: str, date: str) -> bytes:
    return _hmac(f"TC3{secret_key}".encode(), date)


def service_key(key_of_date: bytes, service: str) -> bytes:
    return _hmac(key_of_date, service)


def signing_key(secret_key: str, date: str, service: str) -> bytes:
    """Changes only with its arguments, so a day's worth of requests needs it once: see SigningKeys."""
    return _hmac(service_key(date_key(secret_key, date), service), "tc3_request")


def signature(key: bytes, text: str) -> str:
    """`key` is what signing_key gave, `text` what string_to_sign gave."""
    return _hmac(key, text).hex()


def authorization(secret_id: str, scope: str, names: str, signed: str) -> str:
    """The Authorization header; `names` as signed_header_names gave them, `signed` as signature did."""
    return f"{ALGORITHM} Credential={secret_id}/{scope}, SignedHeaders={names}, Signature={signed}"


class SigningKeys:
    """Keeps the signing key used last. Belongs to whoever signs; not for several threads at once."""

    def __init__(self) -> None:
        self._made_from = ("", "", "")
        self._key = b""

    def __call__(self, secret_key: str, date: str, service: str) -> bytes:
        if self._made_from != (secret_key, date, service):
            self._key = signing_key(secret_key, date, service)
            self._made_from = (secret_key, date, service)
        return self._key


def signed_headers(
    action: str,
    body: bytes,
    endpoint: Endpoint,
    credential: Credential,
    timestamp: int,
    region: str = "",
    language: str = "en-US",
    key_for: Callable[[str, str, str], bytes] = signing_key,
) -> dict[str, str]:
    """The headers of the API for exactly these body bytes; `timestamp` is unix seconds by the server's clock.

    Region, token and language are left out when empty: the service refuses an empty X-TC-Region.
    Raises HostNotAllowed, BadCredential, or ValueError for a region or language that no header can hold.
    """
    to_sign, headers, names = _signed_part(endpoint)
    _check_credential(credential)
    service, version = service_of(action)
    date = utc_date(timestamp)
    scope = credential_scope(date, service)
    request = canonical_request(headers, names, hashed_payload(body))
    key = key_for(credential.secret_key, date, service)
    signed = signature(key, string_to_sign(timestamp, scope, request))
    result = {
        **to_sign,
        "X-TC-Action": action,
        "X-TC-Version": version,
        "X-TC-Timestamp": str(timestamp),
        "Authorization": authorization(credential.secret_id, scope, names, signed),
    }
    if region:
        result["X-TC-Region"] = _header_value("X-TC-Region", region)
    if credential.token:
        result["X-TC-Token"] = credential.token
    if language:
        result["X-TC-Language"] = _header_value("X-TC-Language", language)
    return result


@functools.lru_cache(maxsize=8)
def _signed_part(endpoint: Endpoint) -> tuple[Mapping[str, str], str, str]:
    """What is the same in every request to an endpoint: the headers to sign, canonical, and their names."""
    endpoint.require_allowed()
    headers = {"Content-Type": CONTENT_TYPE, "Host": endpoint.netloc}
    return headers, canonical_headers(headers), signed_header_names(headers)


@functools.lru_cache(maxsize=8)
def _date_of_day(day: int) -> str:
    return time.strftime("%Y-%m-%d", time.gmtime(day * 86400))


def _hmac(key: bytes, text: str) -> bytes:
    return hmac.digest(key, text.encode(), "sha256")


def _check_credential(credential: Credential) -> None:
    _check_part("SecretId", credential.secret_id)
    _check_part("SecretKey", credential.secret_key)
    if credential.token:
        _check_part("token", credential.token)


def _check_part(name: str, value: str) -> None:
    if not value:
        raise BadCredential(Detail(Trouble.KEY_EMPTY, name=name))
    if not _is_visible_ascii(value):
        raise BadCredential(Detail(Trouble.KEY_UNFIT, name=name))


def _header_value(name: str, value: str) -> str:
    if not _is_visible_ascii(value):
        raise ValueError(f"{name} holds a space, a line break or a character outside ASCII")
    return value


def _is_visible_ascii(value: str) -> bool:
    """Whether every character is one from ! to ~."""
    return value.isascii() and value.isprintable() and " " not in value
