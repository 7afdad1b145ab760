"""Requests to the practice service, signed with the official SDK's own primitive."""

from __future__ import annotations

import hashlib
import json
import socket
from datetime import UTC, datetime
from typing import Any

from tencentcloud.common.sign import Sign

from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY
from gme_console.practice.service import Call, PracticeService

HOST = "127.0.0.1"
BIZ_ID = 3400352518
T0 = 1_700_000_000.0
START = {"BizId": BIZ_ID, "RoomId": "1987", "RecordMode": 1}


class Clock:
    """Unix seconds that stand still until a test moves them."""

    def __init__(self, now: float = T0) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def authorization(
    headers: dict[str, str], body: bytes, secret_id: str, secret_key: str, signed: list[str], service: str = "gme"
) -> str:
    """The Authorization header of `POST /` with these headers (names in lower case)."""
    lines = "".join(f"{name}:{headers[name].strip().lower()}\n" for name in signed)
    canonical = f"POST\n/\n\n{lines}\n{';'.join(signed)}\n{hashlib.sha256(body).hexdigest()}"
    timestamp = headers["x-tc-timestamp"]
    date = f"{datetime.fromtimestamp(int(timestamp), UTC):%Y-%m-%d}"
    scope = f"{date}/{service}/tc3_request"
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    to_sign = f"TC3-HMAC-SHA256\n{timestamp}\n{scope}\n{digest}"
    signature = Sign.sign_tc3(secret_key, date, service, to_sign)
    return f"TC3-HMAC-SHA256 Credential={secret_id}/{scope}, SignedHeaders={';'.join(signed)}, Signature={signature}"


def call(
    action: str,
    body: Any,
    at: float = T0,
    host: str = HOST,
    signed: tuple[str, ...] = ("content-type", "host"),
    key: tuple[str, str] = (PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY),
    **extra: str,
) -> Call:
    """A correctly signed request; `extra` are further headers, underscores for hyphens, "" to leave one out."""
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    headers = {
        "content-type": "application/json",
        "host": host,
        "x-tc-action": action,
        "x-tc-version": "2018-07-11",
        "x-tc-timestamp": str(int(at)),
    }
    headers |= {name.replace("_", "-"): value for name, value in extra.items()}
    headers["authorization"] = authorization(headers, raw, *key, list(signed))
    return Call("POST", "/", headers, raw)


def ask(service: PracticeService, action: str, body: Any, **more: Any) -> dict[str, Any]:
    """The `Response` object of the answer."""
    reply = service.answer(call(action, body, at=service.now(), **more))
    assert (reply.status, reply.content_type) == (200, "application/json")
    response: dict[str, Any] = json.loads(reply.body)["Response"]
    return response


def error_code(response: dict[str, Any]) -> str:
    return str(response["Error"]["Code"]) if "Error" in response else ""


def wire(request: Call, *, close: bool = False) -> bytes:
    """The bytes that a client would write for it."""
    lines = [f"{request.method} {request.target} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in request.headers.items()]
    lines += [f"Content-Length: {len(request.body)}"] + ["Connection: close"] * close
    return "\r\n".join([*lines, "", ""]).encode() + request.body


def read_answer(connection: socket.socket) -> tuple[str, dict[str, str], bytes]:
    """Status line, headers (names in lower case) and as much of the body as came."""
    data = b""
    while b"\r\n\r\n" not in data:
        if not (more := connection.recv(65536)):
            return "", {}, data
        data += more
    head, _, body = data.partition(b"\r\n\r\n")
    status, *lines = head.decode().split("\r\n")
    headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
    length = int(headers["content-length"])
    while len(body) < length and (more := connection.recv(65536)):
        body += more
    return status, headers, body[:length]
