"""A history of 300,000 rows, a hundred a day for eight years, does what one of a hundred does."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from bench.maker import make_ledger
from gme_console.api.plain_text import folded
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.row_search import RowSearch
from gme_console.ui.history.column_menus import SortOrder
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import PLACEHOLDER
from ledger_helpers import FILE, database, reading, started, writing
from window_bot import WindowBot

if TYPE_CHECKING:
    from gme_console.engine.notices import Notice

pytestmark = [pytest.mark.slow, pytest.mark.timeout(600)]

ROWS = 300_000
TERMS = ("lobby-9537", "009842", "player_93453", "TaskInUse", "工单", "欠费")
CTRL = Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., WindowBot]


def never() -> bool:
    return False


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("long")
    make_ledger(folder, ROWS)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Iterator[Path]:
    """A copy that a test may write to."""
    copy = tmp_path / "data"
    copy.mkdir(mode=0o700)
    shutil.copy(made / FILE, copy / FILE)
    yield copy
    shutil.rmtree(copy)


@pytest.fixture(scope="module")
def truths(made: Path) -> dict[str, list[int]]:
    """What reading every text of every row finds of each term, newest first."""
    own = "RoomId || char(10) || COALESCE(TaskId, '') || char(10) || profile_name || char(10) || BizId"
    told = "code || char(10) || message || char(10) || RequestId"
    users = "(SELECT group_concat(value, char(10)) FROM json_each({}))"
    lists = [f"COALESCE({users.format(column)}, '')" for column in ("SubscribeUserIds", "UnSubscribeUserIds")]
    asked = f"COALESCE((SELECT group_concat({told}, char(10)) FROM request WHERE recording_id = recording.id), '')"
    text = " || char(10) || ".join((own, told, "note", *lists, asked))
    found: dict[str, list[int]] = {term: [] for term in TERMS}
    with database(made) as other:
        rows = f"SELECT id, {text} FROM recording WHERE removed_us IS NULL ORDER BY created_us DESC, id DESC"
        for row_id, words in other.execute(rows):
            whole = folded(words)
            for term in TERMS:
                if term.lower() in whole:
                    found[term].append(row_id)
    return found


def test_pages_meet_from_the_first_row_to_the_last(made: Path) -> None:
    with writing(made), reading(made) as reader:
        middle = reader.page(ROWS // 2, 200)
        assert middle.total == ROWS
        assert reader.page(ROWS // 2 + 199, 1).rows == middle.rows[-1:]
        last = reader.page(ROWS - 3, 200).rows
        assert len(last) == 3
        first = reader.page(0, 200).rows
        for rows in (first, middle.rows, last):
            moments = [(row.created_us, row.id) for row in rows]
            assert moments == sorted(moments, reverse=True)
        assert first[-1].created_us > middle.rows[0].created_us > last[0].created_us


@pytest.mark.parametrize("term", TERMS)
def test_what_is_found_is_what_reading_every_row_finds(made: Path, truths: dict[str, list[int]], term: str) -> None:
    truth = truths[term]
    assert truth
    with writing(made):
        finder = RowSearch.open(made)
        found = finder.find(Query(text=term), 200, never, keep=tuple(truth[-5:]))
        assert found.total == len(truth)
        assert [row.id for row in found.page.rows] == truth[:200]
        assert dict(found.places) == {row_id: truth.index(row_id) for row_id in truth[-5:]}
        glance = finder.glance(Query(text=term), 200)
        assert glance is None or [row.id for row in glance.page.rows] == truth[: glance.total]
        finder.close()


@pytest.mark.parametrize("sort", list(Sort))
def test_every_order_holds_from_end_to_end(made: Path, sort: Sort) -> None:
    with writing(made):
        finder = RowSearch.open(made)
        glance = finder.glance(Query(sort=sort, descending=False), 200)
        up = finder.find(Query(sort=sort, descending=False), 200, never)
        assert glance is not None
        assert glance.page.rows == up.page.rows
        last = finder.page(ROWS - 200, 200)
        down = finder.find(Query(sort=sort, descending=True), 200, never)
        assert last is not None
        assert (up.total, down.total) == (ROWS, ROWS)
        assert [row.id for row in down.page.rows] == [row.id for row in reversed(last.rows)]
        finder.close()


def test_what_is_written_is_found_and_can_be_removed_and_brought_back(folder: Path) -> None:
    with writing(folder) as writer:
        row = started(writer, "a room like no other")
        finder = RowSearch.open(folder)
        query = Query(text="like no OTHER")
        assert [row.id for row in finder.find(query, 10, never).page.rows] == [row.id]
        with reading(folder) as reader:
            cut = reader.page(ROWS * 9 // 10, 1).rows[0].created_us
            removed = sum(iter(lambda: writer.remove_older(cut, 5, 5_000), 0))
            assert ROWS * 9 // 100 < removed < ROWS // 10
            assert reader.page(0, 1).total == ROWS + 1 - removed
            assert sum(iter(lambda: writer.restore_removed(5, 5_000), 0)) == removed
            assert reader.page(0, 1).total == ROWS + 1
        finder.close()


def test_the_window_finds_sorts_and_goes_to_the_end(
    open_window: OpenWindow, folder: Path, truths: dict[str, list[int]]
) -> None:
    lobby = len(truths["lobby-9537"])
    assert lobby > 1
    bot = open_window()
    window, bench, qtbot = bot.window, bot.wiring, bot.qtbot
    notices: list[Notice] = []
    bot.console.notices.added.connect(notices.append)
    counted = window.findChild(QLabel, "find_count")
    find = window.findChild(QLineEdit, "find")
    assert counted is not None
    assert find is not None

    def room(line: int) -> str:
        return str(bench.model.index(line, Column.ROOM).data())

    qtbot.waitUntil(lambda: counted.text() == f"{ROWS:,} rows", timeout=10_000)
    bench.history.setFocus()
    QTest.keyClick(bench.history, Qt.Key.Key_End)
    qtbot.waitUntil(lambda: room(ROWS - 1) != PLACEHOLDER, timeout=10_000)
    QTest.keyClick(bench.history, Qt.Key.Key_A, CTRL)
    assert len(bench.history.selected_rows()) > 0
    find.setText("lobby-9537")
    qtbot.waitUntil(lambda: counted.text().startswith(f"{lobby} "), timeout=20_000)
    assert {room(line).partition("-")[0] for line in range(lobby)} == {"lobby"}
    bench.history.columns.request_order(SortOrder(Sort.ROOM, False))
    find.clear()
    qtbot.waitUntil(lambda: counted.text() == f"{ROWS:,} rows", timeout=60_000)
    bot.start_room("zzz")
    assert bot.ended_row("zzz").TaskId is not None
    qtbot.waitUntil(lambda: "zzz" in [row.RoomId for row in bench.history.selected_rows()], timeout=60_000)
    assert not notices
