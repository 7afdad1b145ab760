"""Case of any script counts for nothing when rows are looked for, in histories folded by older rules as well."""

from __future__ import annotations

import sqlite3
import sys
import unicodedata
from contextlib import closing
from pathlib import Path

import pytest

from gme_console.api.plain_text import folded
from gme_console.ledger.query import Query
from gme_console.ledger.row_search import RowSearch
from gme_console.ledger.sqlite.schema import MIGRATIONS
from ledger_helpers import T0, database, intent, writing

ALIKE = [
    ("istanbul", "İstanbul", "ISTANBUL", "İSTANBUL", "ıstanbul", "I\u0307stanbul", "i\u0307stanbul"),
    ("ışık", "IŞIK", "Işık", "İŞİK", "is\u0327ik"),
    ("diyarbakır", "DİYARBAKIR", "Diyarbakır", "DIYARBAKIR"),
    ("į\u0307", "Į\u0307", "i\u0328\u0307", "į"),
    ("straße", "STRASSE", "STRAẞE", "strasse"),
    ("όδος", "Ο\u0301ΔΟΣ", "Όδος", "όδοσ"),
    ("ᾷ", "ᾼ\u0342", "Α\u0342Ι", "α\u0345\u0342"),
    ("ﬁle", "FILE", "ＦＩＬＥ"),
    ("ꭰ", "Ꭰ"),
    ("привет", "ПРИВЕТ"),
    ("ŉ", "ʼN"),
]
APART = [("gaza", "ġaza"), ("cafe", "café"), ("zeta", "żeta"), ("s", "ş")]


@pytest.mark.parametrize("spellings", ALIKE)
def test_spellings_of_one_word_are_one_text(spellings: tuple[str, ...]) -> None:
    assert len({folded(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize(("one", "other"), APART)
def test_a_mark_that_no_folding_left_tells_letters_apart(one: str, other: str) -> None:
    assert folded(one) != folded(other)


def test_no_character_of_unicode_is_told_from_its_other_cases() -> None:
    told_apart = []
    for character in map(chr, (*range(0xD800), *range(0xE000, sys.maxunicode + 1))):
        cases = {character.upper(), character.lower(), character.casefold(), character.title()} - {character}
        apart = unicodedata.normalize("NFD", character)
        if cases or apart != character:
            told_apart += [(character, case) for case in (*cases, apart) if folded(case) != folded(character)]
            told_apart += [(character, "again")] if folded(folded(character)) != folded(character) else []
    assert told_apart == []


def as_version_3_folded(text: str) -> str:
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).casefold())
    return " ".join(text.lower().split())


def without_later_versions(other: sqlite3.Connection, version: int) -> None:
    """Takes away every table, index and column that a migration after `version` brought."""
    named = "SELECT type, name FROM sqlite_master WHERE type IN ('table', 'index') AND name NOT LIKE 'sqlite_%'"
    with closing(sqlite3.connect(":memory:")) as then:
        for step in (step for migration in MIGRATIONS[:version] for step in migration):
            then.execute(step) if isinstance(step, str) else None
        known = set(then.execute(named))
        columns = {table: _columns(then, table) for kind, table in known if kind == "table"}
    for kind, name in sorted(set(other.execute(named)) - known):
        if name != "folded_again":
            other.execute(f"DROP {kind} {name}")
    for table, before in columns.items():
        for column in _columns(other, table) - before:
            other.execute(f"ALTER TABLE {table} DROP COLUMN {column}")


def _columns(other: sqlite3.Connection, table: str) -> set[str]:
    return {column for _, column, *_ in other.execute(f"PRAGMA table_info({table})")}


def make_version_3(folder: Path, rooms: list[str]) -> None:
    with writing(folder) as writer:
        for place, room in enumerate(rooms):
            writer.begin(intent(room, T0 + place))
    with database(folder) as other:
        for row_id, room in enumerate(rooms, start=1):
            (text,) = other.execute("SELECT text FROM search_text WHERE id = ?", (row_id,)).fetchone()
            old = text.replace(folded(room), as_version_3_folded(room), 1)
            other.execute("INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", (row_id, text))
            other.execute("UPDATE search_text SET text = ? WHERE id = ?", (old, row_id))
            other.execute("INSERT INTO search (rowid, text) VALUES (?, ?)", (row_id, old))
        other.execute("CREATE TABLE folded_again (id)")
        other.execute(
            "CREATE TRIGGER seen AFTER INSERT ON search_text BEGIN INSERT INTO folded_again VALUES (new.id); END"
        )
        without_later_versions(other, 3)
        other.execute("PRAGMA user_version = 3")


def test_a_history_of_version_3_is_found_in_whatever_case(tmp_path: Path) -> None:
    rooms = ["İstanbul", "IŞIK", "ışık", "ᾼ\u0342", "lobby", "房间", "straße", "Ġaza"]
    make_version_3(tmp_path, rooms)
    with writing(tmp_path) as writer, closing(RowSearch.open(tmp_path)) as finder:
        assert writer.opened.backup is not None
        for text, found in (
            ("istanbul", ["İstanbul"]),
            ("ISTAN", ["İstanbul"]),
            ("ışık", ["ışık", "IŞIK"]),
            ("ᾷ", ["ᾼ\u0342"]),
            ("房", ["房间"]),
            ("ġAZA", ["Ġaza"]),
        ):
            rows = finder.find(Query(text=text), 10, lambda: False).page.rows
            assert [row.RoomId for row in rows] == found, text
    with database(tmp_path) as other:
        again = {row_id for (row_id,) in other.execute("SELECT id FROM folded_again")}
        assert again == {1, 3, 4}  # only those whose text is another one now
        other.execute("INSERT INTO search (search) VALUES ('integrity-check')")
