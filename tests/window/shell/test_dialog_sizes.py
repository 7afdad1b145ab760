"""A dialog is as large as what it holds and its title, as far as the screen goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractScrollArea, QDialog, QScrollArea, QWidget

from every_dialog import PLACES, close_all, opened, window_with_rows
from gme_console.ui.widgets.dialog_fit import title_width
from task_presses import quick_bot
from window_bot import WindowBot

OpenWindow = Callable[..., WindowBot]


def cut(dialog: QDialog) -> Iterator[str]:
    """What would have to be scrolled to, or has no room."""
    for area in dialog.findChildren(QScrollArea):
        page = area.widget()
        whole = dialog.height() >= dialog.screen().availableSize().height() * 0.88  # more than that is not to be had
        if area.isVisible() and page is not None and page.height() > area.viewport().height() and not whole:
            yield f"{area.objectName()}: {page.height()} in {area.viewport().height()}"
    for widget in dialog.findChildren(QWidget):
        inside = any(isinstance(above, QAbstractScrollArea) for above in _above(widget, dialog))
        if widget.isVisible() and not inside and not dialog.rect().contains(_place(widget, dialog)):
            yield f"{widget.objectName() or type(widget).__name__} reaches over the edge"
    most = dialog.screen().availableSize().width() * 0.9 - 1
    if dialog.width() < min(title_width(dialog), most):
        yield f"title: {title_width(dialog)} in {dialog.width()}"


@pytest.fixture
def program() -> Iterator[None]:
    QGuiApplication.setApplicationDisplayName("GME Recording Console")
    yield
    QGuiApplication.setApplicationDisplayName("")


@pytest.mark.usefixtures("program")
def test_no_dialog_cuts_what_it_holds(open_window: OpenWindow) -> None:
    bot = window_with_rows(quick_bot(open_window))
    wrong = {}
    for place in PLACES:
        shown = opened(bot, place)
        if found := list(cut(shown)):
            wrong[place] = found
        close_all(bot)
    assert not wrong


def _above(widget: QWidget, dialog: QDialog) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None and above is not dialog:
        yield above
        above = above.parentWidget()


def _place(widget: QWidget, dialog: QDialog) -> QRect:
    place = widget.rect()
    place.moveTopLeft(widget.mapTo(dialog, place.topLeft()))
    return place
