"""How long and how large an exchange may be."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """Bounds of one exchange: seconds until connected, seconds in all, bytes of an answer's body."""

    connect: float = 5.0
    total: float = 15.0
    body: int = 4 * 1024 * 1024

    @classmethod
    def within(cls, seconds: float) -> Limits:
        """Connecting may take a third of it."""
        return cls(connect=seconds / 3, total=seconds)
