"""A window that is too small for form, history and details beside each other shows one of them, under its name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gme_console.ui.shell.action_spec import Pane
from gme_console.ui.shell.window_actions import Action
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import field_height, gap
from gme_console.ui.widgets.segmented import SegmentedBar

if TYPE_CHECKING:
    from gme_console.ui.main_window import MainWindow


class NarrowPanes(QObject):
    """UI thread. Belongs to the window. A command for a pane shows it first; no start leaves a hidden form."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        right = (window.right_splitter.widget(place) for place in range(window.right_splitter.count()))
        self._panes = [window.form, *(part for part in right if part is not None)]
        self._names: QWidget | None = None
        self._choice: SegmentedBar | None = None
        self._room = ""
        self._has_messages = False
        window.placed.connect(self.fit)
        central = window.centralWidget()
        if central is not None:
            central.installEventFilter(self)
        window.menu_bar.leading.connect(self.show_pane)
        window.menu_bar[Action.GO_TO_MESSAGES].triggered.connect(self._lead_to_messages)
        window.form.room_field.shows.clicked.connect(lambda: self.show_pane(Pane.HISTORY))
        window.form.hidden_start.connect(lambda: self.show_pane(Pane.FORM))
        window.form.edited.connect(self._form_edited)
        self.fit()

    @property
    def is_narrow(self) -> bool:
        return self._names is not None and not self._names.isHidden()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return False

    @Slot(object)
    def show_pane(self, pane: Pane) -> None:
        """Where all are seen, nothing is to be done."""
        if not self.is_narrow or self._choice is None:
            return
        self._choice.group.button(pane).setChecked(True)
        self._arrange(pane)
        if pane is Pane.FORM:
            self._window.form.go_to()

    def show_messages(self, visible: bool) -> None:
        """Whether there are messages below the details, where they would not be seen from another pane."""
        self._has_messages = visible
        if self._choice is not None:
            self._choice.rename(Pane.DETAILS, tr("Details and notices") if visible else tr("Details"))

    @Slot()
    def _lead_to_messages(self) -> None:
        if self._has_messages:
            self.show_pane(Pane.DETAILS)

    @Slot()
    def fit(self) -> None:
        """To the window as it is now."""
        both = self._window.main_splitter
        if both.isHidden():  # a page has the place of them all
            self._window.setMinimumSize(0, 0)
            return
        names = 0 if self._names is None or self._names.isHidden() else self._names.height()
        room = QSize(both.width(), both.height() + names)
        needed = self._needed()
        narrow = room.width() < needed.width() or room.height() < needed.height()
        if narrow != self.is_narrow:
            self._be_narrow(narrow)
        least = [pane.minimumSizeHint() for pane in self._panes]
        chrome = self._window.height() - room.height()
        height = chrome + field_height() + gap(16) + max(one.height() for one in least)
        self._window.setMinimumSize(max(one.width() for one in least), height)

    def _needed(self) -> QSize:
        form, history, details = (pane.minimumSizeHint() for pane in self._panes)
        right, below = self._window.main_splitter.handleWidth(), self._window.right_splitter.handleWidth()
        width = form.width() + right + max(history.width(), details.width())
        return QSize(width, max(form.height(), history.height() + below + details.height()))

    def _be_narrow(self, narrow: bool) -> None:
        if self._names is None:
            self._names = self._make_names()
        self._names.setVisible(narrow)
        if narrow and self._choice is not None:
            shown = next((pane for pane in Pane if self._has_focus(pane)), Pane.FORM)
            self._choice.group.button(shown).setChecked(True)
            self._arrange(shown)
        else:
            for part in (*self._panes, self._window.right_splitter):
                part.show()

    def _arrange(self, pane: Pane) -> None:
        self._window.right_splitter.setVisible(pane is not Pane.FORM)
        for one in Pane:
            self._panes[one].setVisible(one is pane)

    def _has_focus(self, pane: Pane) -> bool:
        focused = self._window.focusWidget()
        return focused is not None and self._panes[pane].isAncestorOf(focused)

    def _make_names(self) -> QWidget:
        names = QWidget()
        self._choice = SegmentedBar(names)
        self._choice.setAccessibleName(tr("What is shown"))
        for pane, name, text in (
            (Pane.FORM, "pane_form", tr("Form")),
            (Pane.HISTORY, "pane_history", tr("History")),
            (Pane.DETAILS, "pane_details", tr("Details")),
        ):
            self._choice.add(pane, name, text)
        self.show_messages(self._has_messages)
        self._choice.group.idClicked.connect(lambda number: self._arrange(Pane(number)))
        row = QHBoxLayout(names)
        row.setContentsMargins(gap(16), gap(8), gap(16), gap(8))
        row.addWidget(self._choice)
        central = self._window.centralWidget()
        layout = None if central is None else central.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  it is the window's own
        layout.insertWidget(1, names)
        QWidget.setTabOrder(self._window.form.application, self._choice.group.button(Pane.FORM))
        return names

    @Slot()
    def _form_edited(self) -> None:
        """A form that is filled by something else is seen."""
        room = self._window.form.room()[1]
        if room and room != self._room and self._window.form.isHidden():
            self.show_pane(Pane.FORM)
        self._room = room
