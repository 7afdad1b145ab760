"""The list of what happened to a recording, newest last; a press shows the bytes of an entry."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from gme_console.ui.texts.details.timeline_text import entry_spoken, entry_tip
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.timestamps import clock_time
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.colors import theme
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.state_icon import paint_mark, tint_color
from gme_console.ui.widgets.copy_button import CopyOverlay
from gme_console.ui.widgets.timers import unix_us

if TYPE_CHECKING:
    from gme_console.ui.details.timeline import TimelineEntry
    from gme_console.ui.history.list_view import Index

MOST_LINES = 14
"""Lines of text that are shown without scrolling."""

_ROOT = QModelIndex()
_SELECTED = QStyle.StateFlag.State_Selected


class TimelineModel(QAbstractListModel):
    """UI thread. Entries are put in words as they come into sight."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[TimelineEntry, ...] = ()

    def entries(self) -> tuple[TimelineEntry, ...]:
        return self._entries

    def show_entries(self, entries: tuple[TimelineEntry, ...]) -> bool:
        """False when the former entries are still there, whatever they say now, and others at most behind them."""
        before, keys = self._entries, [one.key for one in self._entries]
        if keys and [one.key for one in entries[: len(before)]] == keys:
            self._follow(entries)
            return False
        self.beginResetModel()
        self._entries = entries
        self.endResetModel()
        return True

    def _follow(self, entries: tuple[TimelineEntry, ...]) -> None:
        before = self._entries
        if len(entries) > len(before):
            self.beginInsertRows(QModelIndex(), len(before), len(entries) - 1)
            self._entries = entries
            self.endInsertRows()
        self._entries = entries
        changed = [place for place, one in enumerate(before) if one != entries[place]]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = self._entries[index.row()]
        now_us = unix_us()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return entry.words(now_us)
            case Qt.ItemDataRole.AccessibleTextRole:
                return entry_spoken(clock_time(entry.at_us, now_us), entry.words(now_us), entry.RequestId)
            case Qt.ItemDataRole.ToolTipRole:
                ticket = "" if entry.sent is None else entry.sent.ticket
                return tooltip(entry_tip(entry.words(now_us), entry.at_us, entry.who, ticket, entry.RequestId))
        return None


class TimelineView(QListView):
    """UI thread. As high as its entries, up to a bound, from where it scrolls. `chosen`: a TimelineEntry, or None."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.entries = TimelineModel(self)
        self.setModel(self.entries)
        self.setObjectName("timeline")
        self.setAccessibleName(tr("What happened"))
        self.setItemDelegate(_EntryPainter(self.entries, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.copies = CopyOverlay(self, "entry", tr("Copy RequestId"), self._request_id)
        self.selectionModel().currentChanged.connect(self._current_changed)
        self._newest = -1
        self._follows = True

    def show_entries(self, entries: tuple[TimelineEntry, ...], newest: int) -> None:
        """`newest`: the place of the entry that is chosen, as long as nobody pressed another of the same row."""
        at_end = self._at_end()
        self._newest = newest
        anew = self.entries.show_entries(entries)
        self._fit()
        before = self.currentIndex().row()
        if anew or self._follows:
            self.setCurrentIndex(self.entries.index(newest) if newest >= 0 else QModelIndex())
            self._follows = True
        if self.currentIndex().row() == before:
            self._emit_chosen()
        if anew or at_end:
            self.scrollToBottom()

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 48, self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().averageCharWidth() * 20, self.height())

    def _fit(self) -> None:
        heights = (entry_height(self.fontMetrics(), entry) for entry in self.entries.entries()[:MOST_LINES])
        most = MOST_LINES * self.fontMetrics().lineSpacing() * 5 // 4
        self.setFixedHeight(min(sum(heights), most))

    def _at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum()

    def _request_id(self, index: QModelIndex) -> str:
        entries = self.entries.entries()
        return entries[index.row()].RequestId if 0 <= index.row() < len(entries) else ""

    @Slot(QModelIndex, QModelIndex)
    def _current_changed(self, current: QModelIndex, _: QModelIndex) -> None:
        self._follows = not current.isValid() or current.row() == self._newest
        self._emit_chosen()

    def _emit_chosen(self) -> None:
        """Also when more is known of the same entry."""
        current = self.currentIndex()
        self.chosen.emit(self.entries.entries()[current.row()] if current.isValid() else None)


def entry_height(metrics: QFontMetrics, entry: TimelineEntry) -> int:
    """A second line holds the RequestId."""
    return metrics.lineSpacing() * (2 if entry.RequestId else 1) + gap(4)


class _EntryPainter(QStyledItemDelegate):
    def __init__(self, model: TimelineModel, view: TimelineView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._font = id_font()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        entry = self._model.entries()[index.row()]
        return QSize(0, entry_height(option.fontMetrics, entry))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry = self._model.entries()[index.row()]
        now_us = unix_us()
        painter.save()
        if option.state & _SELECTED:
            painter.fillRect(option.rect, theme().selected)
        if option.state & QStyle.StateFlag.State_HasFocus:
            bar = QRect(option.rect.topLeft(), QSize(gap(4) // 2, option.rect.height()))
            painter.fillRect(bar, theme().accent)
        box, line = option.rect.adjusted(gap(4), gap(4) // 2, -gap(4), 0), option.fontMetrics.lineSpacing()
        side = option.fontMetrics.ascent()
        look = entry.look()
        if look is not None:
            mark = QRectF(box.left(), box.top() + (line - side) / 2, side, side).adjusted(1, 1, -1, -1)
            paint_mark(painter, mark, look, tint_color(look.tint, option.palette))
        box.setRight(box.right() - self._view.copies.button.sizeHint().width())
        left = box.left() + side + gap(8)
        left = self._text(painter, option, QRect(left, box.top(), box.right() - left, line), entry, now_us)
        if entry.RequestId:
            painter.setFont(self._ids(option))
            painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
            place = QRect(left, box.top() + line, box.right() - left, line)
            cut = Qt.TextElideMode.ElideMiddle
            shown = painter.fontMetrics().elidedText(visible(entry.RequestId, 120), cut, place.width())
            painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _ids(self, option: QStyleOptionViewItem) -> QFont:
        """As big as the text beside it."""
        if self._font.pointSizeF() != option.font.pointSizeF():
            self._font.setPointSizeF(option.font.pointSizeF())
        return self._font

    def _text(
        self, painter: QPainter, option: QStyleOptionViewItem, place: QRect, entry: TimelineEntry, now_us: int
    ) -> int:
        """Time and words; where the words begin."""
        at = clock_time(entry.at_us, now_us)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
        painter.setFont(option.font)
        painter.drawText(place, flags, at)
        words = place.adjusted(option.fontMetrics.horizontalAdvance(at) + gap(8), 0, 0, 0)
        painter.setPen(option.palette.color(QPalette.ColorRole.Text))
        elided = option.fontMetrics.elidedText(entry.words(now_us), Qt.TextElideMode.ElideRight, words.width())
        painter.drawText(words, flags, elided)
        return words.left()
