"""The small dialogs: the question before a start, the practice rooms, the keys, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextTableFormat
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QMessageBox, QTextEdit, QVBoxLayout, QWidget

from gme_console.ui.texts.visible import visible
from gme_console.ui.widgets.form_field import id_font
from gme_console.ui.widgets.plain_label import PlainLabel

KEYS = (
    ("Ctrl+N", "empty the form and go to the room"),
    ("Tab", "from the room straight to the user ids"),
    ("Left, F2, Delete", "in the user ids: go to an id, change it, take it away"),
    ("Ctrl+Enter", "start the recording, from anywhere in the window"),
    ("Ctrl+.", "stop the selected recordings, or the form's room; asks first"),
    ("Ctrl+E", "change mode or users of the selected recording"),
    ("Ctrl+D", "fill the form from the selected row"),
    ("Ctrl+L", "look up rooms and tasks"),
    ("Ctrl+M", "write the note of the selected row; Ctrl+Enter saves it"),
    ("Delete", "in the history: remove the selected rows; can be undone"),
    ("Ctrl+Shift+S", "export what is selected, what is found, or everything"),
    ("Ctrl+F", "find rows in the history; Down goes to the first, Enter shows it, Esc clears the search"),
    ("Ctrl+H", "go to the history"),
    ("Ctrl+I", "go to the details of the selected row"),
    ("Ctrl+C", "in the history: copy the selected rows"),
    ("Ctrl+Shift+C", "copy the TaskId of the selected row, from anywhere in the window"),
    ("Ctrl+P", "choose the profile"),
    ("Alt+V, S or L", "sort the history by a column; choose its columns"),
    ("Alt+letter", "go to what has the letter underlined"),
    ("Esc", "close what is open; it never stops a recording"),
    ("Ctrl+Q", "leave; what is on its way is finished first"),
    ("F1", "show this list"),
)


def ask(parent: QWidget, question: str, detail: str, verb: str, then: Callable[[], None]) -> QMessageBox:
    """Asks with Cancel as the default and a verb on the other button; `then` runs if the verb was pressed."""
    box = QMessageBox(parent)
    box.setObjectName("question")
    box.setIcon(QMessageBox.Icon.Question)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(visible(question, 400))
    box.setInformativeText(visible(detail, 1000, lines=True))
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
    text = _two_columns(lines)
    text.setAccessibleName(title)
    close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    close.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(PlainLabel(lead))
    layout.addWidget(text, 1)
    layout.addWidget(close)
    metrics = dialog.fontMetrics()
    size = QSize(metrics.averageCharWidth() * 130, metrics.lineSpacing() * min(3 * len(lines) // 2 + 8, 44))
    dialog.resize(size.boundedTo(parent.screen().availableSize() * 0.9))
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


def _two_columns(lines: Sequence[tuple[str, str]]) -> QTextEdit:
    """The first column monospaced, the second wrapped in what is left."""
    text = QTextEdit()
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    shape, plain, name = QTextTableFormat(), QTextCharFormat(), QTextCharFormat()
    shape.setBorder(0)
    shape.setCellSpacing(0)
    shape.setCellPadding(text.fontMetrics().height() / 5)
    name.setFontFamilies(id_font().families())
    table = text.textCursor().insertTable(len(lines), 2, shape)
    for row, (left, right) in enumerate(lines):
        table.cellAt(row, 0).firstCursorPosition().insertText(left, name)
        table.cellAt(row, 1).firstCursorPosition().insertText(right, plain)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    return text
