"""What the console asks of the system it runs on: its own files, a safe disk, a terminal."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import TextIO

_CANNOT = frozenset({errno.EINVAL, errno.ENOSYS, errno.ENOTSUP, errno.EOPNOTSUPP})
"""The file system knows no such call; what was written is there all the same (fsync(2), EINVAL)."""


def resource(name: str) -> Path:
    """The file `name` of the console's resources, to be read.

    Raises FileNotFoundError when neither the installed package nor the source tree has it.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "resources" / name, package.parents[1] / "resources" / name):
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"The console's own file {name} is missing; install the console again.")


def sync_file(descriptor: int) -> None:
    """Before a file gets its name. Raises OSError when its content did not reach the disk."""
    try:
        os.fsync(descriptor)
    except OSError as error:
        if error.errno not in _CANNOT:
            raise


def sync_folder(folder: Path) -> None:
    """After a file got its name, which nothing can undo: never raises. Windows cannot open a folder for this."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


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
