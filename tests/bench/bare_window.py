"""The rival of the window: the same kinds of widgets, straight from PySide6, with nothing behind them.

`bare_window.py first` tells when it takes typing and ends; `bare_window.py beat SECONDS` keeps a heartbeat;
`bare_window.py stay` waits until its input ends.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTableView,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

sys.path[0] = str(Path(__file__).parents[1])

from bench.first_paint import FirstPaint  # noqa: E402

_HEADINGS = ("State", "Room", "Mode", "Users", "TaskId", "Since")
_NOWHERE = QModelIndex()


class Model(QAbstractTableModel):
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else 40

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(_HEADINGS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return _HEADINGS[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        return f"{index.row()} {_HEADINGS[index.column()]}" if role == Qt.ItemDataRole.DisplayRole else None


class Window(QMainWindow):
    def __init__(self) -> None:
        super().__init__()
        self.first: FirstPaint | None = None
        for name in ("File", "Edit", "Recording", "View", "Profile", "Help"):
            self.menuBar().addMenu(name).addAction(f"{name} something")
        self.room = QLineEdit()
        self.table = QTableView()
        self.table.setModel(Model(self))
        right = QSplitter(Qt.Orientation.Vertical)
        right.addWidget(self.table)
        right.addWidget(QTextEdit("What was asked, what came back, what to do"))
        both = QSplitter(Qt.Orientation.Horizontal)
        both.addWidget(self._form())
        both.addWidget(right)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.addWidget(QLabel("Practice"))
        layout.addWidget(both, 1)
        self.setCentralWidget(central)
        self.statusBar().showMessage("Ready")
        self.resize(1200, 800)
        self.room.setFocus()

    def _form(self) -> QWidget:
        form = QWidget()
        layout = QFormLayout(form)
        layout.addRow("Application", QLineEdit())
        layout.addRow("Room", self.room)
        for name in ("Single", "Mixed", "Both"):
            layout.addRow(QRadioButton(name))
        layout.addRow("Users", QLineEdit())
        layout.addRow(QPushButton("Start recording"))
        return form

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.first is not None:
            self.first.painting()


def main(wish: str, *arguments: str) -> int:
    application = QApplication(["bare"])
    window = Window()
    if wish == "first":
        window.first = FirstPaint(lambda: window.room, window.close)
    elif wish == "beat":
        from bench.heartbeat import Heartbeat

        heart = Heartbeat(window)
        QTimer.singleShot(int(float(arguments[0]) * 1000), lambda: (print(heart.told(), flush=True), window.close()))
    else:
        from bench.orders import Orders

        orders = Orders(window, {})
        orders.ended.connect(window.close)
        orders.answer(ready=True)
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
