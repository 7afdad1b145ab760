"""The small dialogs: the question before a start, the practice rooms, the keys, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QPlainTextEdit, QVBoxLayout, QWidget

from gme_console.ui.plain_text import PlainLabel, visible

KEYS = (
    ("Ctrl+N", "empty the form and go to the room"),
    ("Tab", "from the room straight to the user ids"),
    ("Ctrl+Enter", "start the recording, from anywhere in the window"),
    ("Ctrl+H", "go to the history"),
    ("Ctrl+I", "go to the details of the selected row"),
    ("Ctrl+C", "in the history: copy the selected rows"),
    ("Ctrl+P", "choose the profile"),
    ("Esc", "close what is open; it never stops a recording"),
    ("Ctrl+Q", "leave; what is on its way is finished first"),
)


def ask(parent: QWidget, question: str, detail: str, verb: str, then: Callable[[], None]) -> QMessageBox:
    """Asks with Cancel as the default and a verb on the other button; `then` runs if the verb was pressed."""
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(visible(question, 400))
    box.setInformativeText(visible(detail, 1000))
    act = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    act.clicked.connect(then)
    box.open()
    return box


def show_table(parent: QWidget, title: str, lead: str, lines: Sequence[tuple[str, str]]) -> QDialog:
    """A dialog with two columns of plain text that can be read, selected and copied."""
    dialog = QDialog(parent)
    dialog.setObjectName("table")
    dialog.setWindowTitle(title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    width = max(len(left) for left, _ in lines) + 2
    text = QPlainTextEdit("\n".join(f"{left:<{width}}{right}" for left, right in lines))
    text.setReadOnly(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    text.setAccessibleName(title)
    metrics = text.fontMetrics()
    text.setMinimumSize(metrics.horizontalAdvance("0") * 72, metrics.lineSpacing() * min(len(lines) + 2, 24))
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(PlainLabel(lead))
    layout.addWidget(text, 1)
    layout.addWidget(close)
    dialog.open()
    return dialog


def about(parent: QWidget, version: str, folder: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setObjectName("about")
    box.setWindowTitle("About")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(f"GME Recording Console {version}")
    box.setInformativeText(f"Everything that it keeps is in {folder}; secrets are in the system keychain.")
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
