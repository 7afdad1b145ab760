"""Who may import whom, read from the source; proves that every module was seen."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import gme_console

PACKAGE = Path(gme_console.__file__).parent
MAY_IMPORT = {
    "app": {"ui", "engine", "ledger", "api", "profiles", "practice", "app", "resources_path", "terminal"},
    "ui": {"ui", "engine", "ledger", "api", "profiles.profile"},
    "engine": {"engine", "ledger", "api", "profiles"},
    "ledger": {"ledger", "api", "fsync"},
    "profiles": {"profiles", "api", "fsync"},
    "practice": {"practice", "api", "terminal"},
    "api": {"api", "resources_path"},
    "__main__": {"app"},
    "__init__": set(),
    "resources_path": set(),
    "terminal": set(),
    "fsync": set(),
}
WITHOUT_QT = ("api", "ledger", "profiles", "practice", "resources_path", "terminal", "fsync")
IN_ONE_MODULE = {
    "requests": "api/http/transport.py",
    "keyring": "profiles/keychain_backend.py",
    "sqlite3": "ledger/sqlite/database.py",
}


def modules() -> dict[str, ast.Module]:
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
    }


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield node.module or ""
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def room(path: str) -> str:
    return path.split("/")[0].removesuffix(".py")


def allowed(name: str, rooms: set[str]) -> bool:
    inside = name.removeprefix("gme_console.")
    if name == "gme_console" or inside in ("__version__",):
        return True
    return any(inside == one or inside.startswith(one + ".") or one.startswith(inside + ".") for one in rooms)


def test_every_module_is_seen_and_every_room_has_its_rule() -> None:
    seen = modules()
    assert len(seen) > 60
    assert {room(path) for path in seen} == set(MAY_IMPORT)
    edges = {
        (room(path), name.split(".")[1])
        for path, tree in seen.items()
        for name in imported(tree)
        if name.startswith("gme_console.") and name.split(".")[1] in MAY_IMPORT
    }
    for edge in (("app", "ui"), ("ui", "engine"), ("engine", "ledger"), ("ledger", "api"), ("practice", "api")):
        assert edge in edges, f"the parser missed {edge}"


def test_lower_rooms_know_nothing_of_higher_ones() -> None:
    wrong = [
        f"{path} imports {name}"
        for path, tree in modules().items()
        for name in imported(tree)
        if name.split(".")[0] == "gme_console" and not allowed(name, MAY_IMPORT[room(path)])
    ]
    assert not wrong


def test_no_qt_below_the_engine_and_no_widgets_in_it() -> None:
    wrong = []
    for path, tree in modules().items():
        for name in imported(tree):
            if name.startswith("PySide6") and (
                room(path) in WITHOUT_QT or (room(path) == "engine" and not name.startswith("PySide6.QtCore"))
            ):
                wrong.append(f"{path} imports {name}")
    assert not [line for line in wrong if not line.endswith("imports PySide6")]


def test_each_heavy_package_has_one_door() -> None:
    for package, door in IN_ONE_MODULE.items():
        users = {
            path for path, tree in modules().items() if any(name.split(".")[0] == package for name in imported(tree))
        }
        assert users == {door}


def test_sizes_stay_readable() -> None:
    long = {
        path: lines
        for path in modules()
        if (lines := len((PACKAGE / path).read_text(encoding="utf-8").splitlines())) > 300
    }
    assert not long
