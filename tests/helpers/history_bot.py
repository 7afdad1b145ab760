"""A history table on a ledger in memory, shown."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from gme_console.ui.history.cell_context import CellContext
from gme_console.ui.history.model import HistoryModel
from gme_console.ui.history.view import HistoryView
from history_rows import MemoryLedger, result


class HistoryBot:
    def __init__(self, qtbot: QtBot, count: int, width: int) -> None:
        self.qtbot = qtbot
        self.ledger = MemoryLedger(count)
        self.model = HistoryModel(CellContext(result), self.ledger.page)
        self.view = HistoryView()
        self.view.setModel(self.model)
        qtbot.addWidget(self.view)
        self.model.refresh()
        self.view.resize(width, 400)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.settle()

    def settle(self) -> None:
        for _ in range(20):
            QCoreApplication.processEvents()
