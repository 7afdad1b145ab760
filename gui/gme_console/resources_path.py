"""Where the files of `resources` are: in the installed package, or beside `gui` when run from the source."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path


def resource(name: str) -> Traversable:
    """The file `name` of the console's resources, to be read.

    Raises FileNotFoundError when neither the installed package nor the source tree has it.
    """
    checkout = Path(__file__).resolve().parents[2] / "resources"
    candidates: tuple[Traversable, ...] = (files("gme_console") / "resources" / name, checkout / name)
    for candidate in candidates:
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"The console's own file {name} is missing; install the console again.")
