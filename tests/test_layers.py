"""Who may import whom, read from the source; proves that every module was seen."""

from __future__ import annotations

import ast
from collections import Counter
from functools import cache
from pathlib import Path

import gme_console

PACKAGE = Path(gme_console.__file__).parent
UI_OF_PROFILES = {"profiles.profile", "profiles.profile_trouble", "profiles.account", "profiles.transfer"}
MAY_IMPORT = {
    "app": {"ui", "engine", "ledger", "api", "profiles", "practice", "intake", "app", "system"},
    "ui": {"ui", "engine", "ledger", "api", "intake", *UI_OF_PROFILES, "system"},
    "engine": {"engine", "ledger", "api", "profiles", "intake"},
    "ledger": {"ledger", "api", "system"},
    "profiles": {"profiles", "api", "system"},
    "practice": {"practice", "api", "system"},
    "intake": {"intake", "api"},
    "api": {"api", "system"},
    "__main__": {"app"},
    "__init__": set(),
    "system": set(),
}
WITHOUT_QT = ("api", "ledger", "profiles", "practice", "intake", "system")
ROOMS = {
    "api": ["api", "inputs", "http"],
    "ledger": ["ledger", "writes", "transfer", "sqlite"],
    "engine": [
        "engine",
        "plans",
        "quick_check",
        "batches",
        "recordings",
        "requests",
        "presets",
        "maintenance",
        "history",
        "profiles",
    ],
    "intake": ["intake", "pasted", "room_list"],
    "ui": [
        "ui",
        "plans",
        "batch",
        "paste",
        "lists",
        "quick_check",
        "presets",
        "recording",
        "search",
        "maintenance",
        "details",
        "profiles",
        "shell",
        "history",
        "widgets",
        "theme",
        "texts",
    ],
}
"""Rooms inside a room, higher ones first: none imports one that stands before it."""

PRIVATE = ("ledger.sqlite", "ledger.writes")
MOST_MODULES = 18
IN_ONE_MODULE = {
    "requests": "api/http/transport.py",
    "keyring": "profiles/keychain_backend.py",
    "sqlite3": "ledger/sqlite/sqlite_connection.py",
    "openpyxl": "intake/room_list/sheet_file.py",
}


@cache
def modules() -> dict[str, ast.Module]:
    return {
        file.relative_to(PACKAGE).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in sorted(PACKAGE.rglob("*.py"))
    }


@cache
def imported(tree: ast.Module) -> tuple[str, ...]:
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            names += (node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names))
    return tuple(names)


def dotted(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


@cache
def own_imports() -> tuple[tuple[str, str], ...]:
    """Each module with each module of ours that it imports, without the package's name."""
    seen = modules()
    edges: list[tuple[str, str]] = []
    ours = {dotted(path) for path in seen}
    for path, tree in seen.items():
        names = {name.removeprefix("gme_console.") for name in imported(tree) if name.startswith("gme_console.")}
        for name in names & ours - {dotted(path)}:
            if not any(other.startswith(f"{name}.") for other in names & ours):
                edges.append((dotted(path), name))
    return tuple(edges)


def inner_room(module: str) -> tuple[str, str]:
    """The room and the room inside it, or the room again for a module at its root."""
    house, *rest = module.split(".")
    return house, rest[0] if rest and (PACKAGE / house / rest[0]).is_dir() else house


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
    for edge in (
        ("app", "ui"),
        ("ui", "engine"),
        ("engine", "ledger"),
        ("ledger", "api"),
        ("practice", "api"),
        ("intake", "api"),
    ):
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


def test_rooms_inside_a_room_look_one_way() -> None:
    """The modules at a room's own root stand beside its rooms, but for `ui`, whose root is on top."""
    wrong = []
    for path, name in own_imports():
        (house, room_of_path), (other, room_of_name) = inner_room(path), inner_room(name)
        if house != other or room_of_path == room_of_name or house not in ROOMS:
            continue
        order = ROOMS[house]
        if (room_of_name == house and house != "ui") or room_of_path == house:
            continue
        if order.index(room_of_name) < order.index(room_of_path):
            wrong.append(f"{path} imports {name}")
    assert not wrong


def test_private_rooms_are_entered_by_their_house_alone() -> None:
    wrong = [
        f"{path} imports {name}"
        for path, name in own_imports()
        if name.startswith(PRIVATE) and path.split(".")[0] != name.split(".")[0]
    ]
    assert not wrong


def test_no_module_imports_itself_in_the_end() -> None:
    """Imports for annotations count, too."""
    after: dict[str, set[str]] = {}
    for path, name in own_imports():
        after.setdefault(path, set()).add(name)
    done: set[str] = set()

    def walk(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way[way.index(module) :], module))
        if module not in done:
            for name in after.get(module, ()):
                walk(name, (*way, module))
            done.add(module)

    for module in after:
        walk(module, ())


def test_no_folder_holds_more_than_a_reader_overlooks() -> None:
    folders = Counter(Path(path).parent.as_posix() for path in modules() if not path.endswith("__init__.py"))
    assert max(folders.values()) <= MOST_MODULES, folders.most_common(3)


def test_a_name_stands_for_one_thing() -> None:
    names = Counter(Path(path).stem for path in modules() if not path.endswith(("__init__.py", "__main__.py")))
    assert not [name for name, count in names.items() if count > 1]


def test_no_two_classes_have_one_name() -> None:
    names = Counter(
        node.name
        for tree in modules().values()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef) and not node.name.startswith("_")
    )
    assert not [name for name, count in names.items() if count > 1]


def test_each_heavy_package_has_one_door() -> None:
    for package, gateway in IN_ONE_MODULE.items():
        users = {
            path for path, tree in modules().items() if any(name.split(".")[0] == package for name in imported(tree))
        }
        assert users == {gateway}


def test_sizes_stay_readable() -> None:
    """A table is as long as what it lists."""
    long = {
        path: lines
        for path in set(modules()) - {"ui/shell/window_actions.py"}
        if (lines := len((PACKAGE / path).read_text(encoding="utf-8").splitlines())) > 260
    }
    assert not long
