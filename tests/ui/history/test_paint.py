"""Cells show sign, text and ids in every palette, font and direction; selected ones keep their colours."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QItemSelectionModel, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.values import UserLists
from gme_console.ledger.records import Row, State
from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.cell_style import CellStyle, TextLayoutCache
from gme_console.ui.history.columns import Column
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.view import HistoryView
from gme_console.ui.theme.colors import LIGHT, mixed
from history_rows import MemoryLedger, listen, make_row, unread

STATES = list(State)
if TYPE_CHECKING:
    from gme_console.ui.history.list_view import Index

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


@pytest.fixture
def palette(qapp: QApplication) -> Iterator[None]:
    before = qapp.palette()
    yield
    qapp.setPalette(before)


def title(_: Row) -> str:
    return "Refused: The room does not exist, or nobody is in it now"


@pytest.fixture
def view(qtbot: QtBot) -> HistoryView:
    model = HistoryModel(CellContext(title), Ledger(40).page)
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


def ink(image: QImage) -> int:
    """Pixels that are neither background nor a line between rows."""
    raw = bytes(image.constBits())
    pixels = Counter(raw[at : at + 4] for at in range(0, len(raw), 4))
    hair = QColor(LIGHT.hair)
    return (
        sum(pixels.values()) - pixels.most_common(1)[0][1] - pixels[bytes((hair.blue(), hair.green(), hair.red(), 255))]
    )


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
    choose(view, 4)


def choose(view: HistoryView, row: int) -> None:
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(row, 0), flags.ClearAndSelect | flags.Rows)
    view.activateWindow()
    view.setFocus()


@pytest.mark.parametrize("change", [dark, large, narrow, right_to_left, select])
def test_a_change_of_the_view_is_followed(view: HistoryView, change: Change) -> None:
    at_first = picture(view)
    change(view)
    now = picture(view)
    assert now != at_first
    assert ink(now) > 5_000


def colors_of(view: HistoryView, row: int, column: Column) -> Counter[str]:
    image, place = picture(view), view.visualRect(view.model().index(row, column))
    return Counter(
        image.pixelColor(x, y).name()
        for x in range(place.left(), place.right())
        for y in range(place.top(), place.bottom())
    )


def row_of(view: HistoryView, state: State) -> int:
    model = view.model()
    assert isinstance(model, HistoryModel)
    return next(
        row for row in range(15) if (shown := model.row_at(model.index(row, 0))) is not None and shown.state is state
    )


@pytest.mark.parametrize(("state", "color"), [(State.RECORDING, LIGHT.recording), (State.REFUSED, LIGHT.trouble)])
def test_a_state_has_its_colour_selected_or_not(view: HistoryView, state: State, color: str) -> None:
    row = row_of(view, state)
    assert colors_of(view, row, Column.STATE)[color] > 20
    choose(view, row)
    shown = colors_of(view, row, Column.STATE)
    assert shown[color] > 20
    assert shown.most_common(1)[0][0] in (LIGHT.selected, mixed(LIGHT.panel, LIGHT.selected, 0.6))


def test_a_selected_row_is_told_by_a_bar_whether_the_keys_are_there_or_not(view: HistoryView) -> None:
    """The tint alone is 1.24 to 1."""
    choose(view, 3)
    with_keys = colors_of(view, 3, Column.STATE)
    view.clearFocus()
    without = colors_of(view, 3, Column.STATE)
    height = view.rowHeight(3) - 1
    assert with_keys[LIGHT.accent] >= height
    assert without[LIGHT.control] >= height
    assert not without[LIGHT.accent]
    assert not colors_of(view, 4, Column.STATE)[LIGHT.control]


def test_the_row_under_the_keys_is_framed_where_the_selection_does_not_tell_it(view: HistoryView) -> None:
    choose(view, 3)
    assert not colors_of(view, 4, Column.WHEN)[LIGHT.accent]
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().setCurrentIndex(view.model().index(4, 0), flags.NoUpdate)
    assert colors_of(view, 4, Column.WHEN)[LIGHT.accent] >= view.columnWidth(Column.WHEN) - 1


def test_ids_and_words_stand_on_one_line(view: HistoryView) -> None:
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    look = CellStyle(option)
    room = look.room(200, 26, marked=False)

    def feet(texts: TextLayoutCache) -> int:
        image = QImage(200, 26, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(texts.font)
        laid = texts.laid("1987", 180)
        painter.drawStaticText(QPointF(4, room.baseline - laid.ascent), laid.static)
        painter.end()
        return max(y for y in range(26) for x in range(200) if image.pixelColor(x, y).lightness() < 128)

    assert feet(look.ids) == feet(look.words) == feet(look.states)


def test_durations_end_where_their_heading_ends(view: HistoryView) -> None:
    alignment = view.model().headerData(Column.LASTED, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
    assert alignment & Qt.AlignmentFlag.AlignTrailing
    view.columns.resizeSection(Column.LASTED, 200)
    image, place = picture(view), view.visualRect(view.model().index(row_of(view, State.RECORDING), Column.LASTED))
    dark_at = [
        x
        for x in range(place.left(), place.right())
        if any(image.pixelColor(x, y).lightness() < 100 for y in range(place.top(), place.bottom()))
    ]
    assert place.right() - dark_at[-1] < dark_at[0] - place.left()


def test_compact_rows_stand_closer(view: HistoryView) -> None:
    height = view.rowHeight(0)
    view.make_compact(True)
    assert view.rowHeight(0) < height
    assert view.rowHeight(0) >= view.fontMetrics().height()
    view.make_compact(False)
    assert view.rowHeight(0) == height


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
    model = HistoryModel(CellContext(title), unread)
    ledger = Ledger(1_000)
    view = HistoryView()
    view.setModel(model)
    qtbot.addWidget(view)
    view.resize(900, 300)
    view.show()
    qtbot.waitExposed(view)
    asked = listen(model)
    model.refresh()
    settle()
    model.take_page(ledger.read(asked.pop()))
    settle()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    waiting = picture(view)
    assert len(asked) == 1
    assert ink(waiting) > 100
    model.take_page(ledger.read(asked.pop()))
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
