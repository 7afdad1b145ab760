"""What identifies a request, from the press to its last write."""

from __future__ import annotations

from itertools import count

_numbers = count(1)


def next_token() -> int:
    """Unique in this process, and higher than those before."""
    return next(_numbers)
