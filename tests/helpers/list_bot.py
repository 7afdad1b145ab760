"""A list of rooms in a real window, whose batch is kept instead of started."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget

from gme_console.ui.lists.list_dialog import ListDialog
from window_bot import PATIENCE_MS, WindowBot

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.engine.batches.batch_messages import BatchDraft
    from gme_console.ui.lists.list_columns import ListColumn

CONTROL = Qt.KeyboardModifier.ControlModifier


class ListBot:
    """`drafts` are the batches that were to be started; `refuse` answers them with that instead."""

    def __init__(self, bot: WindowBot) -> None:
        self.bot = bot
        self.drafts: list[BatchDraft] = []
        self.refuse: str | Detail = ""
        bot.console.batches.start = self._start  # type: ignore[method-assign]
        self.controller = bot.wiring.lists
        self.started: list[int] = []
        self.controller._show_batch = self.started.append

    def opened(self, text: str | bytes, folder: Path, name: str = "rooms.csv") -> ListDialog:
        """The preview of a file with that text, once its rows are there."""
        path = folder / name
        path.write_bytes(text.encode() if isinstance(text, str) else text)
        self.controller.open_path(path)
        return self.dialog()

    def dialog(self) -> ListDialog:
        self.bot.qtbot.waitUntil(lambda: self._found() is not None, timeout=PATIENCE_MS)
        found = self._found()
        assert found is not None
        self.activate(found)
        return found

    def activate(self, dialog: ListDialog) -> None:
        """Its keys work in the active window alone."""
        dialog.activateWindow()
        self.bot.qtbot.waitUntil(dialog.isActiveWindow)

    def is_closed(self) -> bool:
        return self._found() is None

    def _found(self) -> ListDialog | None:
        return next((one for one in self.bot.window.findChildren(ListDialog) if one.isVisible()), None)

    def _start(self, draft: BatchDraft, then: Callable[[int], None], failed: Callable[[str | Detail], None]) -> None:
        if self.refuse:
            failed(self.refuse)
            return
        self.drafts.append(draft)
        then(len(self.drafts))


def column(dialog: ListDialog, which: ListColumn) -> list[str]:
    model = dialog.model
    return [model.index(row, which).data() for row in range(model.rowCount())]


def words(dialog: QWidget, name: str) -> str:
    label = dialog.findChild(QLabel, name)
    assert label is not None
    return label.text()


def press(widget: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """What an editor in a table does with a key it does when the loop goes on."""
    QTest.keyClick(widget.focusWidget() or widget, key, modifier)
    QApplication.processEvents()


def click(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert button is not None
    assert button.isVisible(), name
    button.click()


def choose(dialog: QWidget, name: str, text: str) -> None:
    """As an operator does from the keyboard."""
    combo = dialog.findChild(QComboBox, name)
    assert combo is not None
    combo.setFocus()
    texts = [combo.itemText(place) for place in range(combo.count())]
    steps = texts.index(text) - combo.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(combo, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)


def type_cell(dialog: ListDialog, row: int, which: ListColumn, text: str) -> None:
    """Goes to the cell, types over it and presses Enter."""
    table = dialog.page.table
    table.go_to(dialog.model.index(row, which))
    for character in text:
        QTest.keyClicks(dialog.focusWidget(), character)
    press(dialog, Qt.Key.Key_Return)
