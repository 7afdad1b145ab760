"""The log file in the data folder. Nothing on it ever waits for the disk: a thread of its own writes."""

from __future__ import annotations

import logging
import os
import threading
import time
from contextlib import suppress
from pathlib import Path
from queue import SimpleQueue
from typing import IO

from gme_console.app.data_folder import LOG_NAME
from gme_console.ui.texts.shell_text import no_log

MAX_BYTES = 1_000_000

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)
"""To open a pipe of that name would wait for whoever reads it."""

_LINE = "%(asctime)sZ %(levelname)s %(threadName)s %(name)s: %(message)s"


class Log:
    """Collects every record of the process into `console.log`, mode 0600, at most two files of a megabyte.

    Without logging.handlers on purpose: importing it delays the first paint.
    """

    def __init__(self, folder: Path, level: str) -> None:
        """`problem`: why the file cannot be written, a sentence; the console works without a log. Else empty."""
        logging.raiseExceptions = False
        self.problem = ""
        self._file: _RotatingFile | None = None
        try:
            self._file = _RotatingFile(folder / LOG_NAME)
        except OSError as error:
            self.problem = no_log(folder / LOG_NAME, error.strerror)
        lines: SimpleQueue[str | None] = SimpleQueue()
        self._lines = lines
        self._handler = _ToQueue(lines)
        root = logging.getLogger()
        root.setLevel(level.upper())
        root.addHandler(self._handler)
        self._writer = threading.Thread(target=self._write, name="log", daemon=True)
        self._writer.start()

    def close(self) -> None:
        """Writes what is waiting and lets the file go."""
        logging.getLogger().removeHandler(self._handler)
        self._lines.put(None)
        self._writer.join()

    def _write(self) -> None:
        while (line := self._lines.get()) is not None:
            if self._file is not None:
                with suppress(OSError, ValueError):  # a full disk must not be the last word
                    self._file.write(line)
        if self._file is not None:
            with suppress(OSError):
                self._file.close()


class _ToQueue(logging.Handler):
    """Makes the line in the thread that logs, since its arguments may change afterwards."""

    def __init__(self, lines: SimpleQueue[str | None]) -> None:
        super().__init__()
        formatter = logging.Formatter(_LINE)
        formatter.converter = time.gmtime  # an hour of local time may come twice
        self.setFormatter(formatter)
        self._lines = lines

    def emit(self, record: logging.LogRecord) -> None:
        try:
            self._lines.put(self.format(record))
        except Exception:  # noqa: BLE001 - a record that cannot be formatted must not stop the code that logs it
            self.handleError(record)


class _RotatingFile:
    """For one thread. A file that is full becomes `console.log.1`, in the place of the one before."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._open = self._opened()

    def write(self, line: str) -> None:
        if self._open.tell() + len(line) > MAX_BYTES:
            self._open.close()
            with suppress(OSError):
                self._path.replace(self._path.with_name(f"{LOG_NAME}.1"))
            self._open = self._opened()
        self._open.write(line + "\n")
        self._open.flush()

    def close(self) -> None:
        self._open.close()

    def _opened(self) -> IO[str]:
        descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _AT_ONCE, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="backslashreplace")
