"""What stands in the place of the practice service's host, whose port is another each time."""

from __future__ import annotations

from gme_console.api.detail import Detail

PRACTICE_HOST = "practice"
"""No address: nothing is sent to it."""

_WRITTEN = (PRACTICE_HOST, "the practice service")
"""The second in what earlier consoles wrote."""

PRACTICE_SERVICE = "practice_service"
"""The code of its name."""


def is_practice_host(text: str) -> bool:
    return text in _WRITTEN


def host_detail(host: str) -> str | Detail:
    """A host to be said: the practice service has a name in each language."""
    return Detail(PRACTICE_SERVICE) if is_practice_host(host) else host
