"""The processes that a benchmark runs beside itself: windows, the SDK, the practice service, a slow line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY

HERE = Path(__file__).parent
PATIENCE_S = 60.0
RATE = 100_000
"""Requests a second that the service allows, so that no benchmark meets its limit unless it wants to."""

PROFILE = "GME_BENCH_PROFILE"
"""The environment variable that names a file in which a console leaves a profile of its UI thread."""

_PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


class ChildError(RuntimeError):
    """A process did not do what it was told; `str()` says which, and what it wrote to stderr."""


def environment(authority: Path | None = None) -> dict[str, str]:
    """For every process alike: no display, no proxy, the practice service's key, `authority` trusted by the system."""
    variables = {name: value for name, value in os.environ.items() if name.lower() not in _PROXIES}
    variables |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONDONTWRITEBYTECODE": ""}
    variables |= {"TENCENTCLOUD_SECRET_ID": PRACTICE_SECRET_ID, "TENCENTCLOUD_SECRET_KEY": PRACTICE_SECRET_KEY}
    return variables | ({"SSL_CERT_FILE": str(authority)} if authority else {})


def command(script: str, *arguments: str) -> list[str]:
    return [sys.executable, str(HERE / script), *arguments]


class Child:
    """A script of this folder. `first` is the line that it said when it was ready. A context manager."""

    def __init__(self, script: str, *arguments: str, env: Mapping[str, str]) -> None:
        self._name = script
        self.begun_ns = time.monotonic_ns()
        self._process = subprocess.Popen(
            command(script, *arguments),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env=dict(env),
        )
        try:
            self.first = self._heard(PATIENCE_S)
        except BaseException:
            self._process.kill()
            self._process.communicate()
            raise

    def ask(self, do: str, wait_s: float = PATIENCE_S, **fields: Any) -> dict[str, Any]:
        """Gives an order and waits for its answer. Raises ChildError."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": do, **fields}) + "\n")
        self._process.stdin.flush()
        return self._heard(wait_s)

    def memory_mb(self, name: str) -> float:
        """VmHWM (the most so far) or VmRSS (now), in megabytes."""
        for line in Path(f"/proc/{self._process.pid}/status").read_text().splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        raise ChildError(f"this system does not tell {name}")

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        assert self._process.stdin is not None
        self._process.stdin.close()
        try:
            code = self._process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            self._process.kill()
            code = self._process.wait()
        if code and error is None:
            raise ChildError(self._said(f"ended with {code}"))
        self._close()

    def _heard(self, wait_s: float) -> dict[str, Any]:
        assert self._process.stdout is not None
        alarm = threading.Timer(wait_s, self._process.kill)
        alarm.start()
        try:
            line = self._process.stdout.readline()
        finally:
            alarm.cancel()
        if not line:
            ended = self._process.poll()
            how = f"ended with {ended}" if ended is not None else f"said nothing within {wait_s:g} s"
            raise ChildError(self._said(how))
        told: dict[str, Any] = json.loads(line)
        return told

    def _said(self, what: str) -> str:
        self._process.kill()
        assert self._process.stderr is not None
        words = " ".join(self._process.stderr.read().split())[-400:]
        self._close()
        return f"{self._name} {what}: {words}"

    def _close(self) -> None:
        for pipe in (self._process.stdout, self._process.stderr):
            if pipe is not None:
                pipe.close()


@contextmanager
def tls_service(folder: Path, rate: int = RATE) -> Iterator[tuple[Child, dict[str, str]]]:
    """The practice service over TLS, and the environment of a process that trusts it. `first["port"]` is its port."""
    authority = folder / "authority.pem"
    with Child("service_process.py", str(authority), str(rate), env=environment()) as service:
        yield service, environment(authority)
