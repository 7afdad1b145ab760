"""What a command says in the terminal. That nobody can hear it changes nothing of what it did."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TextIO


def say(text: str) -> None:
    """A line on stdout, at once. Never raises, whatever stdout is or can spell."""
    _write(sys.stdout, text + "\n")


def complain(text: str, end: str = "\n") -> None:
    """The same on stderr."""
    _write(sys.stderr, text + end)


def _write(stream: TextIO | None, text: str) -> None:
    """A stream is None in a program without a terminal; a pipe may be closed, a disk full."""
    if stream is None:
        return
    try:
        encoding = stream.encoding or "utf-8"
        stream.write(text.encode(encoding, "backslashreplace").decode(encoding))
        stream.flush()
    except (OSError, ValueError):
        _turn_away(stream)


def _turn_away(stream: TextIO) -> None:
    """What could not be written would be tried again at exit, and make the exit code 120 (docs: signal, SIGPIPE)."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
