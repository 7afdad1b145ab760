"""The small dialogs: the question before a start, the practice rooms, the keys, about."""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeySequence, QTextCharFormat, QTextCursor, QTextTableFormat
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QMessageBox,
    QSpacerItem,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from gme_console.ui.shell.action_spec import Surface
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.help_text import data_folder_text, other_keys
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.fonts import id_font
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.announce import describe
from gme_console.ui.widgets.dialog_fit import title_width
from gme_console.ui.widgets.labels import PlainLabel, breakable
from gme_console.ui.widgets.profile_stripe import mark_with

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileMark


def key_lines(hidden: Container[Action] = ()) -> list[tuple[str, str]]:
    """Every key with what it does: those of actions not `hidden`, and those of no action, in their places."""
    lines = other_keys()
    for action in Action:
        if action.spec.help is not None and action not in hidden:
            lines[action.spec.at[Surface.KEYS]] = (_native(action.spec.keys[0]), action.spec.help())
    return [line for _, line in sorted(lines.items())]


def _native(key: str) -> str:
    """As the system spells it."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def ask(
    parent: QWidget,
    question: str,
    detail: str,
    verb: str,
    then: Callable[[], None],
    marks: Sequence[ProfileMark] = (),
    title: str = "",
    *,
    danger: bool = False,
) -> QMessageBox:
    """Asks with Cancel as the default and a verb on the other button; `then` runs if the verb was pressed.

    `marks`: the profiles under which something would be done. `title`: of its window; the question is a headline then.
    `danger`: something ends that cannot be taken back.
    """
    box = QMessageBox(parent)
    box.setObjectName("question")
    show_sign(box, "caution" if danger else "info")
    box.setTextFormat(Qt.TextFormat.PlainText)
    headline = _shown(box, box.setText, "qt_msgbox_label", visible(question, 400))
    _shown(box, box.setInformativeText, "qt_msgbox_informativelabel", visible(detail, 1000, lines=True))
    if title and headline is not None:
        set_role(headline, Role.TITLE)
    act = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    set_role(act, Role.DANGER if danger else None)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    act.clicked.connect(then)
    describe(box, question if title else "", visible(detail, 1000, lines=True))
    mark_with(box, marks)
    box.setWindowTitle(title)
    widen(box)
    box.open()
    return box


def show_sign(box: QMessageBox, name: str) -> None:
    """An icon of ours, in the place of Qt's."""
    from gme_console.ui.theme.icons import Tone, icon

    side = gap(24)
    box.setIconPixmap(icon(name, Tone.CAUTION if name == "caution" else Tone.DIM).pixmap(side, side))


def _shown(box: QMessageBox, show: Callable[[str], None], name: str, text: str) -> QLabel | None:
    """The label that shows it now, which a screen reader reads without the places where a word may break."""
    show(breakable(text, box.fontMetrics()))
    label = box.findChild(QLabel, name)
    if label is not None:
        label.setAccessibleName(text)
    return label


def widen(box: QMessageBox) -> None:
    """To where its text makes few lines and its title is whole: Qt makes it as narrow as it can."""
    grid, metrics = box.layout(), box.fontMetrics()
    if isinstance(grid, QGridLayout):
        most = int(box.screen().availableSize().width() * 0.9)
        width = min(max(title_width(box), metrics.averageCharWidth() * _BOX_CHARACTERS), most)
        grid.addItem(QSpacerItem(width, 0), grid.rowCount(), 0, 1, grid.columnCount())


_BOX_CHARACTERS = 72


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
    box.setWindowTitle(tr("About"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("GME Recording Console {version}", version=version))
    box.setInformativeText(data_folder_text(folder))
    describe(box, box.text(), box.informativeText())
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    widen(box)
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
    names = text.font()
    names.setFamilies(id_font().families())
    name.setFontFamilies(names.families())
    deeper = max(0, QFontMetrics(names).ascent() - text.fontMetrics().ascent())  # both on one baseline
    table = text.textCursor().insertTable(len(lines), 2, shape)
    for row, (left, right) in enumerate(lines):
        table.cellAt(row, 0).firstCursorPosition().insertText(left, name)
        cell = table.cellAt(row, 1)
        cell.firstCursorPosition().insertText(right, plain)
        place = cell.format().toTableCellFormat()
        place.setTopPadding(shape.cellPadding() + deeper)
        cell.setFormat(place)
    text.moveCursor(QTextCursor.MoveOperation.Start)
    return text
