"""Where the files of `resources` are: in the installed package, or beside `gui` when run from the source."""

from __future__ import annotations

from pathlib import Path


def resource(name: str) -> Path:
    """The file `name` of the console's resources, to be read.

    Raises FileNotFoundError when neither the installed package nor the source tree has it.
    """
    package = Path(__file__).resolve().parent
    for candidate in (package / "resources" / name, package.parents[1] / "resources" / name):
        if candidate.is_file():
            return candidate
    raise FileNotFoundError(f"The console's own file {name} is missing; install the console again.")
