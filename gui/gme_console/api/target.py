"""Where one request goes, signed by whom, and how long it may take."""

from __future__ import annotations

from dataclasses import dataclass

from gme_console.api.credential import Credential
from gme_console.api.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one exchange: seconds until connected, seconds in all, bytes of an answer's body."""

    connect: float = 5.0
    total: float = 15.0
    body: int = 4 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Target:
    """`region` is left out of the request when empty; `language` is en-US or zh-CN."""

    endpoint: Endpoint
    credential: Credential
    region: str = ""
    language: str = "en-US"
