"""Named views of the history: a search with its filters, chosen again by its name; it adds to what is typed."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from gme_console.engine.presets.saved_entries import View
from gme_console.ui.presets.save_dialogs import SaveNameDialog
from gme_console.ui.search.filters import DatePreset, DateRange, between
from gme_console.ui.search.search_bar import Searched
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.preset_text import (
    keep_view_lead,
    live_now,
    manage_views_lead,
    profiles_gone,
    todays_refusals,
    view_text,
    views_title,
)
from gme_console.ui.texts.search_text import state_choices
from gme_console.ui.texts.translate import tr, without_mnemonic

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.ui.search.search_bar import SearchBar
    from gme_console.ui.shell.menu_bar import MenuBar
    from gme_console.ui.shell.status_bar import StatusBar

_MOST_IN_MENU = 30


def built_in() -> tuple[View, ...]:
    """What there is before anything is saved."""
    return View(live_now(), states=("live",)), View(todays_refusals(), states=("refused",), period=("today",))


class ViewController(QObject):
    """UI thread. Belongs to the window. Its menu is the one of the chip beside the filters."""

    def __init__(self, window: QWidget, console: Console, bar: SearchBar, menus: MenuBar, status: StatusBar) -> None:
        super().__init__(window)
        self._window = window
        self._service = console.presets
        self._bar = bar
        self._status = status
        self._menu = bar.views.menu
        self._menu.setTitle(views_title())
        menus.offer_views(self._menu)
        self._menu.aboutToShow.connect(self._service.look)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._service.changed.connect(self._changed)
        self._fill_menu()

    @Slot()
    def save(self) -> None:
        """The search as it stands gets a name."""
        searched = self._bar.searched()
        taken = [view.name for view in self._service.saved.views]
        dialog = SaveNameDialog(tr("Save this search"), keep_view_lead(self._words(searched)), taken, (), self._window)
        dialog.save_requested.connect(partial(self._put, dialog, searched))
        dialog.open()

    @Slot()
    def manage(self) -> None:
        from gme_console.ui.presets.saved_list_dialog import SavedListDialog

        title, lead = without_mnemonic(views_title()), manage_views_lead()
        SavedListDialog(title, lead, self._service, View, self._view_text, self._window).open()

    def choose(self, view: View) -> None:
        """What the view does not say stays as it is; one that is in effect is taken back."""
        current, of_view = self._bar.searched(), _searched(view)
        taken_back = _is_in_effect(of_view, current)
        self._bar.search(_without(current, of_view) if taken_back else _with(current, of_view))
        if not taken_back and of_view.profiles and self._bar.searched().profiles != of_view.profiles:
            self._status.show_for_a_moment(profiles_gone())

    def _put(self, dialog: SaveNameDialog, searched: Searched, name: str, replace: bool) -> None:
        lists = _sorted(searched.states), _sorted(searched.profiles), _texts(searched.period)
        view = View(name, searched.text, *lists, searched.user)
        self._service.put(view, dialog.saved, dialog.show_failed, replace=replace)

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        current = self._bar.searched()
        for view in built_in():
            self._add(view, current)
        self._menu.addSeparator()
        for view in self._service.saved.views[:_MOST_IN_MENU]:
            self._add(view, current)
        self._menu.addSeparator()
        keep = self._menu.addAction(tr("&Save this search…"))
        keep.setObjectName("save_view")
        keep.setEnabled(current != Searched())
        keep.triggered.connect(self.save)
        manage = self._menu.addAction(tr("&Manage views…"))
        manage.setObjectName("manage_views")
        manage.triggered.connect(self.manage)

    def _add(self, view: View, current: Searched) -> None:
        entry = self._menu.addAction(visible(view.name, 60).replace("&", "&&"))
        entry.setData(view)
        entry.setCheckable(True)
        entry.setChecked(_is_in_effect(_searched(view), current))
        entry.setToolTip(tooltip(self._view_text(view)))
        entry.triggered.connect(self._choose_entry)

    @Slot()
    def _choose_entry(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.choose(entry.data())

    def _view_text(self, view: View) -> str:
        return self._words(_searched(view))

    def _words(self, searched: Searched) -> str:
        states, names = dict(state_choices()), dict(self._bar.profile_names())
        return view_text(
            searched.text,
            searched.user,
            [word for key, word in states.items() if key in searched.states],
            [names.get(key, key) for key in _sorted(searched.profiles)],
            searched.period.words(),
        )

    @Slot()
    def _changed(self) -> None:
        if self._menu.isVisible():
            self._fill_menu()


def _with(current: Searched, of_view: Searched) -> Searched:
    return Searched(
        of_view.text or current.text,
        of_view.states or current.states,
        of_view.profiles or current.profiles,
        current.period if of_view.period == DateRange() else of_view.period,
        of_view.user if of_view.text else current.user,
    )


def _without(current: Searched, of_view: Searched) -> Searched:
    return Searched(
        "" if of_view.text else current.text,
        frozenset() if of_view.states else current.states,
        frozenset() if of_view.profiles else current.profiles,
        current.period if of_view.period == DateRange() else DateRange(),
        current.user and not of_view.text,
    )


def _is_in_effect(of_view: Searched, current: Searched) -> bool:
    return of_view != Searched() and _with(current, of_view) == current


def _searched(view: View) -> Searched:
    return Searched(view.text, frozenset(view.states), frozenset(view.profiles), _period(view.period), view.user)


def _period(texts: tuple[str, ...]) -> DateRange:
    """Any time for what no console wrote."""
    try:
        stretch = DatePreset(texts[0])
        if stretch is not DatePreset.BETWEEN:
            return DateRange(stretch)
        return between(date.fromisoformat(texts[1]), date.fromisoformat(texts[2]))
    except (ValueError, IndexError):
        return DateRange()


def _texts(period: DateRange) -> tuple[str, ...]:
    if period == DateRange():
        return ()
    return (period.stretch.value, *(day.isoformat() for day in (period.first, period.last) if day is not None))


def _sorted(words: frozenset[str]) -> tuple[str, ...]:
    return tuple(sorted(words))
