"""`gme-console` without a window, in a process of its own, with the key of the practice service."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from console_desk import KEY

PATIENCE_S = 100


@contextmanager
def command(folder: Path, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    environment = {**os.environ, **KEY, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
    with subprocess.Popen(
        [sys.executable, "-m", "gme_console", "--data-dir", str(folder), *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            process.kill()


def run(folder: Path, *arguments: object) -> tuple[int, str, str]:
    """Exit code, stdout and stderr."""
    with command(folder, *arguments) as process:
        out, err = process.communicate(timeout=PATIENCE_S)
        return process.returncode, out, err
