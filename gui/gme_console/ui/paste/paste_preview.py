"""Shows what was taken from a text and from where, what was not, and what was left out, before the form is filled."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from gme_console.intake.draft import Field
from gme_console.intake.pasted.paste_result import PastedKind, PasteVerdict, Why
from gme_console.ui.paste.form_filler import draft_mode, draft_users
from gme_console.ui.paste.taken_view import TakenRow, TakenView
from gme_console.ui.texts import paste_text
from gme_console.ui.texts.form.form_text import caution
from gme_console.ui.texts.form.read_back_text import who_sentence
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import mode_text, users_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest
    from gme_console.intake.pasted.paste_result import PasteResult

_WIDTH = 84
_LONGEST = 600
_ALWAYS = (Field.ROOM, Field.MODE, Field.BIZ)
_SHOWN = (Field.ROOM, Field.MODE, Field.ONLY, Field.EXCEPT, Field.BIZ, Field.PROFILE)


class FormNow(NamedTuple):
    """What the form says and asks: the chosen profile's name, the room, whether there is a field for a ticket."""

    profile: str
    room: str
    asks_ticket: bool


class PastePreview(QDialog):
    """UI thread. `fill_requested` carries the DraftRequest, whose room is the form's where the text names none.

    Enter fills the form; Esc leaves everything as it was.
    """

    fill_requested = Signal(object)
    list_requested = Signal()
    plain_requested = Signal()

    def __init__(self, found: PasteResult, now: FormNow, parent: QWidget | None = None, *, plain: bool) -> None:
        """`plain`: the text may be pasted as it is."""
        super().__init__(parent)
        self.setObjectName("paste_preview")
        self.setWindowTitle(tr("Paste as request"))
        self._found = found
        self._now = now
        self._draft = found.requests[0] if len(found.requests) == 1 else None
        self._room = "" if found.lost_room() else now.room
        self._fit = QTimer(self, singleShot=True, interval=0)
        self._fit.timeout.connect(self._fit_height)
        self._lay_out(*self._buttons(plain and not found.secrets))

    def _lay_out(self, buttons: QDialogButtonBox, first: QPushButton) -> None:
        metrics = self.fontMetrics()
        layout = QVBoxLayout(self)
        layout.setSpacing(metrics.height() // 2)
        layout.addWidget(self._lead())
        if self._draft is not None:
            layout.addWidget(TakenView(self._rows(self._draft)))
        self._add_remarks(layout)
        layout.addStretch(1)
        layout.addWidget(buttons)
        first.setDefault(True)
        first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setMinimumWidth(min(metrics.averageCharWidth() * _WIDTH, self.screen().availableSize().width()))

    def _lead(self) -> PlainLabel:
        """What the form would say of it, or how many rooms there are."""
        found, draft = self._found, self._draft
        room = draft.RoomId or self._room if draft else ""
        if draft is not None and room:
            words = who_sentence(room, draft_mode(draft), draft_users(draft), draft.BizId)
        elif draft is not None:
            words = paste_text.room_missing()
        elif found.requests:
            words = paste_text.rooms_found([draft.RoomId for draft in found.requests])
        else:
            words = paste_text.nothing_found()
        lead = PlainLabel(words)
        lead.setObjectName("paste_lead")
        font = lead.font()
        font.setBold(True)
        lead.setFont(font)
        return lead

    def _rows(self, draft: DraftRequest) -> list[TakenRow]:
        """What the form would be filled with, and where it stands in the text."""
        fields = [field for field in _SHOWN if field in _ALWAYS or getattr(draft, field)]
        if draft.ticket and self._now.asks_ticket:
            fields.append(Field.TICKET)
        if Field.ONLY not in fields and Field.EXCEPT not in fields:
            fields.insert(2, Field.ONLY)
        return [self._row(field, draft) for field in fields]

    def _row(self, field: Field, draft: DraftRequest) -> TakenRow:
        value, mode = getattr(draft, field), mode_text(draft_mode(draft))
        if value:
            places = [one for one in self._found.taken if one.field is field][:3]
            excerpts = [paste_text.excerpt_text(self._found, one.begin, one.end) for one in places]
            shown = mode if field is Field.MODE else _shown(value)
            return TakenRow(paste_text.field_text(field), shown, "\n".join(excerpts))
        if field is Field.ONLY:
            return TakenRow(tr("Users"), "", paste_text.not_said(field, users_text(draft_users(draft))))
        if field is Field.ROOM:
            return TakenRow(paste_text.field_text(field), "", paste_text.room_not_said(self._room))
        return TakenRow(paste_text.field_text(field), "", paste_text.not_said(field, mode))

    def _add_remarks(self, layout: QVBoxLayout) -> None:
        found = self._found
        remarks = [("paste_kind", paste_text.kind_text(found.kind))] if found.requests else []
        named = self._draft.profile if self._draft else ""
        if named and named.casefold() != self._now.profile.casefold():
            remarks.append(("paste_profile", caution(paste_text.profile_stays(named, self._now.profile))))
        if found.secrets:
            remarks.append(("paste_secrets", caution(paste_text.secrets_left_out_text(found.secrets))))
        unused = paste_text.unused_sentences(found) if found.requests or _has_reasons(found) else []
        if self._draft and self._draft.note:
            unused.append(paste_text.note_unused(self._draft.note))
        if self._draft and self._draft.ticket and not self._now.asks_ticket:
            unused.append(paste_text.ticket_unused(self._draft.ticket))
        if unused:
            remarks.append(("paste_left", "\n".join(unused)))
        for name, words in remarks:
            label = PlainLabel(words, selectable=name == "paste_left")
            label.setObjectName(name)
            layout.addWidget(label)

    def _buttons(self, plain: bool) -> tuple[QDialogButtonBox, QPushButton]:
        """With the one that Enter presses."""
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        act = self._act_button()
        if act is not None:
            buttons.addButton(act, QDialogButtonBox.ButtonRole.AcceptRole)
        if plain:
            as_text = QPushButton(tr("Paste as plain &text"))
            as_text.setObjectName("paste_plain")
            as_text.setAutoDefault(False)
            buttons.addButton(as_text, QDialogButtonBox.ButtonRole.ActionRole)
            as_text.clicked.connect(self._paste_plain)
        buttons.rejected.connect(self.reject)
        return buttons, act or cancel

    def _act_button(self) -> QPushButton | None:
        if self._draft is not None:
            fill = QPushButton(tr("&Fill the form"))
            fill.setObjectName("paste_fill")
            fill.clicked.connect(self._fill)
            return fill
        if self._found.verdict is PasteVerdict.LIST:
            rooms = QPushButton(tr("&Open the list…"))
            rooms.setObjectName("paste_list")
            rooms.clicked.connect(self._open_list)
            return rooms
        return None

    def _fill(self) -> None:
        self.accept()
        if self._draft is not None:
            self.fill_requested.emit(self._draft._replace(RoomId=self._draft.RoomId or self._room))

    def _open_list(self) -> None:
        self.accept()
        self.list_requested.emit()

    def _paste_plain(self) -> None:
        self.accept()
        self.plain_requested.emit()

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the text is at this width: a layout knows that when it has one."""
        super().showEvent(event)
        self._fit.start()

    def _fit_height(self) -> None:
        layout, most = self.layout(), self.screen().availableSize().height() * 9 // 10
        if layout is not None:
            layout.activate()
            self.resize(self.width(), min(layout.totalHeightForWidth(self.width()), most))
        for view in self.findChildren(TakenView):
            view.verticalScrollBar().setValue(0)


def _shown(value: str | tuple[str, ...]) -> str:
    return visible(value if isinstance(value, str) else ", ".join(value), _LONGEST)


def _has_reasons(found: PasteResult) -> bool:
    """Whether what is unused says more than that nothing was understood."""
    return found.kind is not PastedKind.PLAIN or any(part.why is not Why.UNKNOWN for part in found.unused)
