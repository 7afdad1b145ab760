"""Where one request goes, and signed by whom."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gme_console.api.credential import Credential
    from gme_console.api.endpoint import Endpoint


@dataclass(frozen=True, slots=True)
class Target:
    """`region` is left out of the request when empty; `language` is en-US or zh-CN."""

    endpoint: Endpoint
    credential: Credential
    region: str = ""
    language: str = "en-US"
