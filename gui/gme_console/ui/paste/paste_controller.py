"""Pasting and dropping text: a plain id goes where it goes, what is plainly a request is offered first."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QContextMenuEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

from gme_console.intake.pasted.one_word import is_one_word
from gme_console.intake.pasted.paste_result import PastedKind, PasteVerdict
from gme_console.ui.paste.form_filler import fill_form
from gme_console.ui.texts.paste_text import nothing_to_paste, origin_text

if TYPE_CHECKING:
    from gme_console.engine.console import Console
    from gme_console.intake.draft import DraftRequest
    from gme_console.intake.pasted.paste_result import PasteResult
    from gme_console.ui.lists.list_controller import ListController
    from gme_console.ui.paste.paste_preview import PastePreview
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.recording.ticket_field import TicketController
    from gme_console.ui.shell.status_bar import StatusBar

_DROPS = (QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop)


class PasteController(QObject):
    """UI thread. Belongs to the window. Fills the form; nothing is ever sent. `lists` takes more rooms than one."""

    def __init__(
        self,
        window: QWidget,
        console: Console,
        form: StartForm,
        status: StatusBar,
        tickets: TicketController,
        lists: ListController,
    ) -> None:
        super().__init__(window)
        self._lists = lists
        self._window = window
        self._console = console
        self._form = form
        self._status = status
        self._tickets = tickets
        self._dialog: PastePreview | None = None
        self._room = form.room_edit()
        self._room.installEventFilter(self)
        window.setAcceptDrops(True)
        window.installEventFilter(self)
        console.pastes.prepare()

    @Slot()
    def as_request(self) -> None:
        """Ctrl+Shift+V: whatever the clipboard has is shown as what it would be."""
        self._show_anything(QGuiApplication.clipboard().text())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        in_room = watched is self._room
        if isinstance(event, QKeyEvent):
            if event.type() != QEvent.Type.KeyPress or not event.matches(QKeySequence.StandardKey.Paste):
                return False
            if in_room:
                return self._paste_into_room(QGuiApplication.clipboard().text())
            self.as_request()
            return True
        if isinstance(event, QContextMenuEvent) and in_room:
            self._show_menu(event)
            return True
        if isinstance(event, QDropEvent) and event.type() in _DROPS:
            return self._dropped(event, in_room=in_room)
        return False

    def _paste_into_room(self, text: str) -> bool:
        """Whether somebody else than the room's field takes it."""
        if is_one_word(text) or self._room.isReadOnly():
            return False
        taken: list[bool] = []
        self._console.pastes.understand(text, partial(self._take_for_room, text, taken))
        if not taken:  # it comes later: the text is not a plain id
            taken.append(True)
            return True
        return taken[0]

    def _take_for_room(self, text: str, taken: list[bool], found: PasteResult) -> None:
        """`taken`: whether the field is kept from pasting by itself. Empty while it waits for that answer, which is
        given here; not empty where reading took longer, so that a mere id is inserted here.
        """
        is_late = bool(taken)
        is_list = found.verdict is PasteVerdict.LIST
        offered = found.verdict is PasteVerdict.REQUEST or is_list
        taken.append(offered)
        if is_list and "\n" in text.strip() and _is_clear(found):
            self._open_list(text, found)
        elif offered:
            self._show(text, found)
        elif is_late:
            self._room.insert(text)

    def _show_anything(self, text: str) -> None:
        if text.strip():
            self._console.pastes.understand(text, partial(self._take_anything, text))
        else:
            self._status.show_for_a_moment(nothing_to_paste())

    def _take_anything(self, text: str, found: PasteResult) -> None:
        if found.verdict is PasteVerdict.LIST and _is_clear(found):
            self._open_list(text, found)
        else:
            self._show(text, found)

    def _open_list(self, text: str, found: PasteResult) -> None:
        """As text where its columns may be guessed otherwise, as requests where they were understood.

        A secret in it stays redacted.
        """
        if found.kind is PastedKind.SHEET or not found.requests:
            self._lists.open_text(found.text if found.secrets else text)
        else:
            self._lists.open_list(found.requests)

    def _show(self, text: str, found: PasteResult) -> None:
        """One preview at a time: the newest."""
        from gme_console.ui.paste.paste_preview import FormNow, PastePreview

        if self._dialog is not None:
            self._dialog.reject()
        chosen = self._console.profiles.chosen.name
        plain = "\n" not in text.strip() or found.verdict is not PasteVerdict.NOTHING
        now = FormNow(chosen, self._form.room()[1], self._tickets.asks())
        dialog = PastePreview(found, now, self._window, plain=plain)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fill_requested.connect(self._fill)
        dialog.list_requested.connect(partial(self._open_list, text, found))
        dialog.plain_requested.connect(partial(self._paste_plain, text))
        dialog.finished.connect(self._closed)
        self._dialog = dialog
        dialog.open()

    @Slot()
    def _closed(self) -> None:
        self._dialog = None

    @Slot(object)
    def _fill(self, draft: DraftRequest) -> None:
        profile = self._console.profiles.chosen
        own = str(profile.BizId) if profile.BizId is not None else ""
        fill_form(self._form, draft, origin_text(profile.name) if draft.BizId != own else "")
        if draft.ticket:
            self._tickets.fill(draft.ticket)

    def _paste_plain(self, text: str) -> None:
        """Into the room, as if nobody had asked."""
        self._room.setFocus(Qt.FocusReason.OtherFocusReason)
        self._room.insert(text)

    def _show_menu(self, event: QContextMenuEvent) -> None:
        """The field's own menu, whose paste is this one."""
        menu = self._room.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        paste = menu.findChild(QAction, "edit-paste")
        if paste is not None:
            paste.triggered.disconnect()
            paste.triggered.connect(self._paste_by_menu)
        menu.popup(event.globalPos())

    @Slot()
    def _paste_by_menu(self) -> None:
        text = QGuiApplication.clipboard().text()
        if not self._paste_into_room(text):
            QLineEdit.paste(self._room)

    def _dropped(self, event: QDropEvent, *, in_room: bool) -> bool:
        """Text; a file is for somebody else."""
        data = event.mimeData()
        if not data.hasText() or any(url.isLocalFile() for url in data.urls()):
            return False
        if event.type() != QEvent.Type.Drop:
            if in_room:
                return False
            event.acceptProposedAction()
            return True
        if in_room and not self._paste_into_room(data.text()):
            return False
        event.acceptProposedAction()
        if not in_room:
            self._show_anything(data.text())
        return True


def _is_clear(found: PasteResult) -> bool:
    """Whether nothing is to be said of a list before it is opened; of a table its reader says what it leaves."""
    return found.kind is PastedKind.SHEET or not (found.unused or found.secrets)
