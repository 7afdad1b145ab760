"""Cells that are painted by hand look as the style's own, in every palette, font and direction."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.values import UserLists
from gme_console.ledger.records import Row, State
from gme_console.ui.history.columns import CellContext, Column
from gme_console.ui.history.delegate import HistoryDelegate, Index
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.view import HistoryView
from history_rows import MemoryLedger, make_row

STATES = list(State)
NEAR = 40
"""Of 255: antialiasing differs where text is wider than a whole pixel."""

Change = Callable[[HistoryView], None]


class Ledger(MemoryLedger):
    """Every state, long rooms, CJK, many users, notes, and rows without a TaskId."""

    def row(self, row_id: int) -> Row:
        state = STATES[row_id % len(STATES)]
        row = make_row(row_id, state=state, note="caller waits for a file\nand more" if row_id % 4 else "")
        if state in (State.REFUSED, State.NOT_SENT, State.SENDING):
            row = replace(row, TaskId=None)
        rooms = {0: "房间 測試", 1: "a-room-with-quite-a-long-name", 2: "1987"}
        return replace(row, RoomId=rooms[row_id % 3], users=UserLists(tuple(map(str, range(row_id % 5)))))


class StylesOwn(HistoryDelegate):
    """The same cells, drawn by the style."""

    def paint(self, painter: object, option: QStyleOptionViewItem, index: Index) -> None:
        QStyledItemDelegate.paint(self, painter, option, index)  # type: ignore[arg-type]


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.setPalette(before)


def title(_: Row) -> str:
    return "Refused: The room does not exist, or nobody is in it now"


@pytest.fixture
def view(qtbot: QtBot) -> HistoryView:
    model = HistoryModel(CellContext(title))
    Ledger(40).serve(model)
    view = HistoryView()
    view.setModel(model)
    qtbot.addWidget(view)
    model.refresh()
    view.resize(1400, 500)
    view.show()
    qtbot.waitExposed(view)
    settle()
    return view


def settle() -> None:
    for _ in range(20):
        QCoreApplication.processEvents()


def picture(view: HistoryView) -> QImage:
    settle()
    return view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def differing(one: QImage, other: QImage) -> int:
    """Bytes of colour that are farther apart than what rounding explains."""
    assert one.size() == other.size()
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return sum(abs(left - right) > NEAR for left, right in pairs)


def ink(image: QImage) -> int:
    background = bytes(image.constBits()[-4:])
    raw = bytes(image.constBits())
    return sum(raw[at : at + 4] != background for at in range(0, len(raw), 4))


def dark(view: HistoryView) -> None:
    palette = QPalette(QColor("#2d2d30"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    view.setPalette(palette)


def large(view: HistoryView) -> None:
    font = view.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    view.setFont(font)


def narrow(view: HistoryView) -> None:
    for column in Column:
        view.columns.resizeSection(column, 45)


def right_to_left(view: HistoryView) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def select(view: HistoryView) -> None:
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(4, 0), flags.ClearAndSelect | flags.Rows)
    view.setFocus()


@pytest.mark.parametrize("change", [None, dark, large, narrow, right_to_left, select])
def test_a_cell_looks_as_the_style_would_draw_it(view: HistoryView, change: Change | None) -> None:
    at_first = picture(view)
    if change is not None:
        change(view)
    ours = picture(view)
    if change is not None:
        assert ours != at_first
    model = view.model()
    assert isinstance(model, HistoryModel)
    view.setItemDelegate(StylesOwn(model))
    styles = picture(view)
    assert ink(styles) > 5_000
    assert differing(ours, styles) <= ink(styles) // 100


def test_a_change_of_the_whole_program_is_followed(view: HistoryView, qapp: QApplication, palette: None) -> None:
    picture(view)
    changed = qapp.palette()
    changed.setColor(QPalette.ColorRole.Text, QColor("#ff0000"))
    qapp.setPalette(changed)
    image = picture(view)
    place = view.visualRect(view.model().index(0, Column.WHEN))
    colors = {
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    }
    assert "#ff0000" in colors


def test_a_row_that_is_not_loaded_shows_a_placeholder_and_is_asked_for(qtbot: QtBot) -> None:
    model = HistoryModel(CellContext(title))
    ledger = Ledger(1_000)
    view = HistoryView()
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    qtbot.waitExposed(view)
    asked: list[object] = []
    model.page_requested.connect(asked.append)
    model.refresh()
    settle()
    model.take_page(ledger.read(asked.pop()))  # type: ignore[arg-type]
    settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    waiting = picture(view)
    assert len(asked) == 1
    assert ink(waiting) > 100
    model.take_page(ledger.read(asked.pop()))  # type: ignore[arg-type]
    assert ink(picture(view)) > 3 * ink(waiting)


def test_a_repaint_asks_the_model_once_for_each_cell(view: HistoryView) -> None:
    """Qt's own delegate asks eight times, which cost the frame: 12 ms for a screen instead of 4."""
    model = view.model()
    assert isinstance(model, HistoryModel)
    counted = [0]
    plain = model.row_to_show

    def row_to_show(index: Index) -> Row | None:
        counted[0] += 1
        return plain(index)

    model.row_to_show = row_to_show  # type: ignore[method-assign]
    view.viewport().repaint()
    rows = view.rowAt(view.viewport().height() - 1) + 1
    assert 0 < counted[0] <= rows * len(Column)


def test_a_note_shows_its_first_line_and_its_tooltip_the_whole(view: HistoryView) -> None:
    index = view.model().index(1, Column.NOTE)
    assert index.data() == "caller waits for a file …"
    assert "and more" in index.data(Qt.ItemDataRole.ToolTipRole)
    assert view.model().index(0, Column.NOTE).data() == ""
    assert view.model().index(0, Column.NOTE).data(Qt.ItemDataRole.ToolTipRole) is None
