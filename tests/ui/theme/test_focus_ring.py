"""Where the keys are is seen round each button, outside of it, wherever it lies."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gme_console.ui.theme.colors import LIGHT
from gme_console.ui.theme.focus_ring import FocusRing, FocusRings


@pytest.fixture(autouse=True)
def rings(qapp: QApplication) -> Iterator[FocusRings]:
    made = FocusRings(qapp)
    yield made
    qapp.focusChanged.disconnect(made._focus_changed)
    made.deleteLater()


class Page(QWidget):
    """A field, a button and a box, without a pixel between them and their edge."""

    def __init__(self) -> None:
        super().__init__()
        self.field, self.button, self.box = QLineEdit(), QPushButton("Start"), QCheckBox("both")
        inner = QWidget()
        tight = QVBoxLayout(inner)
        tight.setContentsMargins(0, 0, 0, 0)
        tight.addWidget(self.button)
        tight.addWidget(self.box)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(inner)


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    page = Page()
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def ring(root: QWidget) -> FocusRing | None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    found = [one for one in root.findChildren(FocusRing) if one.isVisible()]
    assert len(found) <= 1
    return found[0] if found else None


def place_of(widget: QWidget, root: QWidget) -> QRect:
    return QRect(widget.mapTo(root, widget.rect().topLeft()), widget.size())


def test_it_lies_outside_the_button_and_goes_where_the_keys_go(page: Page) -> None:
    page.field.setFocus()
    assert ring(page) is None
    for button in (page.button, page.box):
        button.setFocus()
        shown = ring(page)
        assert shown is not None
        assert shown.geometry().contains(place_of(button, page), proper=True)
        image = page.grab().toImage()
        edge = shown.geometry()
        assert image.pixelColor(edge.left() + 1, edge.center().y()).name() == LIGHT.accent
        assert image.pixelColor(edge.left() + 2, edge.center().y()).name() != LIGHT.accent, "a gap"
    page.field.setFocus()
    assert ring(page) is None


def test_it_follows_what_moves(page: Page) -> None:
    page.button.setFocus()
    page.field.hide()
    QApplication.processEvents()
    shown = ring(page)
    assert shown is not None
    assert shown.geometry().center() == place_of(page.button, page).center()


def test_it_scrolls_with_its_page(qtbot: QtBot) -> None:
    area, page = QScrollArea(), Page()
    area.setWidget(page)
    qtbot.addWidget(area)
    area.show()
    area.activateWindow()
    qtbot.waitUntil(area.isActiveWindow)
    page.button.setFocus()
    shown = ring(page)
    assert shown is not None
    assert shown.parentWidget() is page


def test_a_button_may_go_while_it_has_the_keys(page: Page) -> None:
    page.button.setFocus()
    page.button.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    page.field.setFocus()
    assert ring(page) is None


class Painted(QPushButton):
    """Shows the focus itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)


def test_what_paints_itself_is_left_alone(page: Page) -> None:
    own = Painted("Start", page)
    type(own).__module__ = "gme_console.test"
    own.show()
    own.setFocus()
    assert ring(page) is None
