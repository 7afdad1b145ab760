"""Makes the .qm of each catalogue with the lrelease that PySide6-Essentials brings.

Hatchling calls it for each wheel and each editable install, the tests before they
begin. By hand, after a change of a .ts:

    python resources/translations/compiled.py
"""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

try:
    from hatchling.builders.hooks.plugin.interface import BuildHookInterface
except ImportError:  # not called by hatchling
    BuildHookInterface = object

HERE = Path(__file__).resolve().parent


class CompiledCatalogues(BuildHookInterface):
    """A wheel has the compiled catalogues alone; an editable install reads them beside their sources."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":
            compile_catalogues()
            return
        self._folder = TemporaryDirectory()
        for compiled in compile_catalogues(Path(self._folder.name)):
            build_data["force_include"][str(compiled)] = f"gme_console/resources/translations/{compiled.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        if version != "editable":
            self._folder.cleanup()


def compile_catalogues(into: Path = HERE) -> list[Path]:
    """Compiles what is older than its source; all the .qm. Raises CalledProcessError when one is no catalogue."""
    return [_compile(source, into / f"{source.stem}.qm") for source in sorted(HERE.glob("*.ts"))]


def _compile(source: Path, compiled: Path) -> Path:
    if not compiled.exists() or compiled.stat().st_mtime_ns <= source.stat().st_mtime_ns:
        draft = compiled.with_suffix(f".{os.getpid()}")  # others may be reading it, or compiling it as well
        subprocess.run([_lrelease(), source, "-silent", "-qm", draft], check=True)  # noqa: S603 - a tool of PySide6
        draft.replace(compiled)
    return compiled


def _lrelease() -> Path:
    spec = find_spec("PySide6")
    if spec is None or spec.origin is None:
        raise SystemExit("PySide6-Essentials, whose lrelease compiles the catalogues, is not installed.")
    return Path(spec.origin).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


if __name__ == "__main__":
    compile_catalogues()
