"""Presets in the window: the menu, the keys, the palette. What is chosen fills the form; nothing is ever sent."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QKeySequence

from gme_console.api.actions import StartRecord
from gme_console.engine.presets.saved_entries import Preset
from gme_console.ui.presets.save_dialogs import Choice, SaveNameDialog
from gme_console.ui.texts.message_text import tooltip, visible
from gme_console.ui.texts.preset_text import (
    find_preset_hint,
    keep_preset_lead,
    key_of_preset,
    manage_presets_lead,
    no_match_text,
    no_presets_text,
    preset_filled,
    preset_line,
    preset_values_text,
    set_aside_text,
    with_application,
    with_room,
)
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QMenu, QWidget

    from gme_console.engine.console import Console
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.notice_bar import NoticeBar
    from gme_console.ui.shell.status_bar import StatusBar
    from gme_console.ui.widgets.palette_dialog import PaletteDialog

KEYS = 9
_MOST_IN_MENU = 30


class PresetController(QObject):
    """UI thread. Belongs to the window."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: StartForm,
        menu: QMenu,
        status: StatusBar,
        notices: NoticeBar,
    ) -> None:
        """`menu`: where the presets are offered, under what stands there already."""
        super().__init__(window)
        self._window = window
        self._service = console.presets
        self._profiles = console.profiles
        self._form = form
        self._menu = menu
        self._status = status
        self._notices = notices
        self._entries: list[QAction] = []
        self._palette: PaletteDialog | None = None
        self._menu.aboutToShow.connect(self._service.look)
        self._service.changed.connect(self._show)
        self._service.set_aside.connect(self._show_set_aside)
        self._show()

    @Slot()
    def choose(self) -> None:
        """Ctrl+Shift+R."""
        from gme_console.ui.widgets.palette_dialog import PaletteDialog, PaletteWords

        hint = find_preset_hint()
        words = PaletteWords(tr("Presets"), hint, no_match_text(), no_presets_text())
        palette = self._palette = PaletteDialog("preset", words, self._window)
        self._show_palette()
        palette.chosen.connect(self._fill)
        palette.finished.connect(self._palette_closed)
        palette.open()
        self._service.look()

    @Slot()
    def save(self) -> None:
        """What is in the form becomes a preset."""
        request = self._form.request()
        foreign = bool(request.BizId) and request.BizId != self._profiles.chosen.BizId
        choices = [Choice("with_application", with_application(request.BizId), foreign)] if request.BizId else []
        if request.RoomId:
            choices.append(Choice("with_room", with_room(request.RoomId), False))
        taken = [preset.name for preset in self._service.saved.presets]
        lead = keep_preset_lead(request.RecordMode, request.SubscribeRecordUserIds)
        dialog = SaveNameDialog(tr("Save as preset"), lead, taken, choices, self._window)
        dialog.save_requested.connect(partial(self._put, dialog, request))
        dialog.open()

    @Slot()
    def manage(self) -> None:
        from gme_console.ui.presets.saved_list_dialog import SavedListDialog

        lead = manage_presets_lead()
        SavedListDialog(tr("Presets"), lead, self._service, Preset, preset_values_text, self._window).open()

    def _put(self, dialog: SaveNameDialog, request: StartRecord, name: str, replace: bool) -> None:
        preset = Preset(
            name,
            request.RecordMode or 1,
            request.SubscribeRecordUserIds,
            request.BizId if dialog.chosen("with_application") else None,
            request.RoomId if dialog.chosen("with_room") else "",
        )
        self._service.put(preset, dialog.saved, dialog.show_failed, replace=replace)

    @Slot(object)
    def _fill(self, preset: Preset) -> None:
        """What the preset does not say stays; the cursor goes into the room."""
        RoomId = preset.RoomId or self._form.request().RoomId
        if preset.BizId is None:
            self._form.fill_in(RoomId, preset.RecordMode, preset.users)
        else:
            self._form.fill(StartRecord(preset.BizId, RoomId, preset.RecordMode, preset.users))
        self._form.go_to()
        self._status.show_for_a_moment(preset_filled(preset.name))

    @Slot()
    def _fill_from_entry(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self._fill(entry.data())

    @Slot()
    def _show(self) -> None:
        """The first nine have a key."""
        for entry in self._entries:
            self._menu.removeAction(entry)
            entry.deleteLater()
        presets = self._service.saved.presets
        self._entries = [self._menu.addSeparator()] if presets else []
        for place, preset in enumerate(presets[:_MOST_IN_MENU]):
            entry = QAction(visible(preset.name, 60).replace("&", "&&"), self._menu)
            entry.setObjectName(f"preset_{place + 1}")
            entry.setData(preset)
            entry.setToolTip(tooltip(preset_values_text(preset)))
            if place < KEYS:
                entry.setShortcut(QKeySequence(f"Ctrl+{place + 1}"))
                entry.setAutoRepeat(False)
            entry.triggered.connect(self._fill_from_entry)
            self._menu.addAction(entry)
            self._entries.append(entry)
        self._show_palette()

    def _show_palette(self) -> None:
        from gme_console.ui.widgets.palette_dialog import PaletteEntry

        if self._palette is not None:
            keys = {place: key_of_preset(place + 1) for place in range(KEYS)}
            lines = [(preset_line(one), one) for one in self._service.saved.presets]
            self._palette.show_entries(
                tuple(PaletteEntry(line, keys.get(place, ""), one) for place, (line, one) in enumerate(lines))
            )

    @Slot()
    def _palette_closed(self) -> None:
        self._palette = None

    @Slot(object)
    def _show_set_aside(self, path: Path) -> None:
        self._notices.add(set_aside_text(str(path)))
