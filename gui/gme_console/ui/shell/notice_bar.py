"""The bar of notices, which stay until they are read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from gme_console.ui.texts.shell_text import nothing_to_undo
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.announce import announce
from gme_console.ui.widgets.labels import PlainLabel
from gme_console.ui.widgets.value_label import ValueLabel

MOST_NOTICES = 5

TEXT_LIMIT = 4000
"""Characters of all notices together that are shown at most."""


@dataclass(frozen=True, slots=True, eq=False)
class _Entry:
    """A notice, with what its button does if it has one. `good`: something was done.

    `undo`: the button takes a removal back.
    """

    text: str
    good: bool = False
    verb: str = ""
    act: Callable[[], None] | None = None
    undo: bool = False


class NoticeBar(QFrame):
    """Shows the newest notices, each once, until dismissed. Hidden while there are none."""

    def __init__(self, say: Callable[[str], None]) -> None:
        """`say`: a few words that are seen for a moment."""
        super().__init__()
        self._say = say
        self.setObjectName("notices")
        self.setAccessibleName(tr("Notices"))
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._entries: list[_Entry] = []
        self._good: bool | None = None
        self._mark = PlainLabel()
        self._text = ValueLabel(tr("Notice"), limit=TEXT_LIMIT)
        self._offered = QPushButton()
        self._offered.setObjectName("offered")
        self._offered.clicked.connect(self._take_offer)
        self._dismiss = QPushButton(tr("D&ismiss"))
        self._dismiss.setObjectName("dismiss")
        self._dismiss.clicked.connect(self.dismiss)
        set_role(self._dismiss, Role.CHIP)
        set_role(self._offered, Role.CHIP)
        set_role(self, Role.STRIP)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(4), gap(8), gap(4))
        layout.setSpacing(gap(8))
        top = Qt.AlignmentFlag.AlignTop  # of a long text, the buttons are seen before it is scrolled
        self._mark.setMinimumHeight(self._dismiss.sizeHint().height())
        layout.addWidget(self._mark, 0, top)
        layout.addWidget(self._text, 1, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self._offered, 0, top)
        layout.addWidget(self._dismiss, 0, top)
        self.hide()

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key comes to, in its order."""
        return [self._text, self._offered, self._dismiss]

    def add(self, text: str, *, good: bool = False) -> None:
        """`good`: something was done as it was wanted; only where all is good there is no warning sign."""
        if not any(entry.text == text for entry in self._entries):
            self._take(_Entry(text, good))

    def offer(self, text: str, verb: str, act: Callable[[], None], *, good: bool = True, undo: bool = False) -> None:
        """A notice with a button, which is that of the newest offer; taking it brings the earlier one up again."""
        self._take(_Entry(text, good, verb, act, undo))

    @Slot()
    def undo(self) -> None:
        """Ctrl+Z: takes the newest removal back that can be."""
        entry = next((entry for entry in reversed(self._entries) if entry.undo), None)
        if entry is None:
            self._say(nothing_to_undo())
        else:
            self._carry_out(entry)

    def withdraw(self, text: str) -> None:
        """Takes a notice away that is not true any more."""
        self._entries = [entry for entry in self._entries if entry.text != text]
        self._show()

    def dismiss(self) -> None:
        self._entries = []
        self._show()

    def take_over(self, former: NoticeBar, act_of: Callable[[Callable[[], None]], Callable[[], None]]) -> None:
        """Those of the bar of another window, as they were said; `act_of` gives what an offer of it does here."""
        for entry in former._entries:
            self._take(entry if entry.act is None else replace(entry, act=act_of(entry.act)))

    def text(self) -> str:
        """What is shown, one notice a line."""
        return "\n".join(entry.text for entry in self._entries)

    def _take(self, entry: _Entry) -> None:
        """Offers stay until they are taken or dismissed; of the others, the newest."""
        self._entries.append(entry)
        plain = [entry for entry in self._entries if entry.act is None]
        for old in plain[:-MOST_NOTICES]:
            self._entries.remove(old)
        self._show()
        announce(self, entry.text, urgent=not entry.good)

    def _offer(self) -> _Entry | None:
        return next((entry for entry in reversed(self._entries) if entry.act is not None), None)

    def _show(self) -> None:
        self._show_mark(all(entry.good for entry in self._entries))
        self._text.show_text(self.text())
        offer = self._offer()
        self._offered.setText(offer.verb if offer is not None else "")
        self._offered.setVisible(offer is not None)
        self.setVisible(bool(self._entries))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._good is not None:
            good, self._good = self._good, None
            self._show_mark(good)

    def _show_mark(self, good: bool) -> None:
        """The icons are imported with the first notice."""
        if self._good is good:
            return
        from gme_console.ui.theme.icons import Tone, icon

        self._good = good
        drawn = icon("info", Tone.DIM) if good else icon("caution", Tone.CAUTION)
        side = self.fontMetrics().ascent()
        self._mark.setPixmap(drawn.pixmap(side, side))
        self._mark.setAccessibleName(tr("Done") if good else tr("Warning"))

    def _take_offer(self) -> None:
        offer = self._offer()
        if offer is not None:
            self._carry_out(offer)

    def _carry_out(self, entry: _Entry) -> None:
        self._entries.remove(entry)
        self._show()
        if entry.act is not None:
            entry.act()
