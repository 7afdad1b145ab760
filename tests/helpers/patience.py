"""How long is waited for what must come: far longer than it takes, even where the machine is slow and busy."""

from __future__ import annotations

PROCESS_S = 100.0
"""For a process, or for one step of one; less than the time after which a test is ended."""
