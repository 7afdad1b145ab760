"""A value is one thing for a screen reader, wraps at any width, and is copied exactly as it stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from gme_console.ui.widgets.labels import BREAK
from gme_console.ui.widgets.value_label import ElidedLabel, ValueLabel

ROOM = "r" * 127


def shown(qtbot: QtBot, text: str) -> ValueLabel:
    label = ValueLabel("Room")
    qtbot.addWidget(label)
    label.show_text(text)
    label.resize(200, 200)
    label.show()
    qtbot.waitExposed(label)
    return label


def test_what_is_copied_by_key_is_exact_however_it_wraps(qtbot: QtBot) -> None:
    label = shown(qtbot, f"{ROOM}\nsecond")
    assert BREAK in QLabel.text(label)
    assert label.heightForWidth(200) > 3 * label.fontMetrics().lineSpacing()
    label.setSelection(0, len(QLabel.text(label)))
    label.setFocus()
    QTest.keyClick(label, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == f"{ROOM}\nsecond"
    assert label.text() == f"{ROOM}\nsecond"


def test_it_is_one_accessible_object_with_its_caption(qtbot: QtBot) -> None:
    label = shown(qtbot, "<b>1987</b>")
    heard = QAccessible.queryAccessibleInterface(label)
    assert heard.childCount() == 0
    assert heard.text(QAccessible.Text.Name) == "Room: <b>1987</b>"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_one_line_is_cut_in_its_middle_and_is_whole_in_its_tooltip_and_name(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_text(f"Recording room {ROOM}: nobody yet")
    label.resize(300, 30)
    label.show()
    qtbot.waitExposed(label)
    drawn = QLabel.text(label)
    assert drawn.startswith("Recording room r")
    assert drawn.endswith("nobody yet")
    assert "…" in drawn
    assert ROOM in label.toolTip()
    assert label.accessibleName() == label.text() == f"Recording room {ROOM}: nobody yet"
    label.resize(label.sizeHint())
    assert QLabel.text(label) == label.text()
    assert label.toolTip() == ""
