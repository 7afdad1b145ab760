"""The log file in the data folder. Nothing on it ever waits for the disk: a thread of its own writes."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from typing import IO, Any

LOG_NAME = "console.log"
MAX_BYTES = 1_000_000


class _PrivateFile(RotatingFileHandler):
    def _open(self) -> IO[Any]:  # type: ignore[override]
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        return os.fdopen(descriptor, self.mode, encoding=self.encoding, errors=self.errors)


class Log:
    """Collects every record of the process into `console.log`, mode 0600, at most two files of a megabyte."""

    def __init__(self, folder: Path, level: str) -> None:
        """Raises OSError when the file cannot be written; the console works without a log."""
        logging.raiseExceptions = False
        file = _PrivateFile(
            folder / LOG_NAME, maxBytes=MAX_BYTES, backupCount=1, encoding="utf-8", errors="backslashreplace"
        )
        file.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(threadName)s %(name)s: %(message)s"))
        queue: SimpleQueue[logging.LogRecord] = SimpleQueue()
        self._handler = QueueHandler(queue)
        self._listener = QueueListener(queue, file)
        self._file = file
        root = logging.getLogger()
        root.setLevel(level.upper())
        root.addHandler(self._handler)
        self._listener.start()

    def close(self) -> None:
        logging.getLogger().removeHandler(self._handler)
        self._listener.stop()
        with suppress(OSError):  # a full disk must not be the last word
            self._file.close()
