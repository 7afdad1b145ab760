"""The box that user ids are typed or pasted into, and where they become chips."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from gme_console.api.inputs.typed_ids import named_lists, split_user_ids
from gme_console.api.inputs.validation import Problem, check_grouping, meant_ids
from gme_console.api.values import EVERYONE
from gme_console.ui.recording.chip import Chip
from gme_console.ui.recording.chip_box import ChipBox
from gme_console.ui.texts.form.form_text import listed_already, names_no_user, too_many_at_once, users_too_long
from gme_console.ui.texts.translate import tr

MOST_CHIPS = 50
"""Chips that are drawn, and ids that typing and pasting may bring together; the API takes 20 of them."""


class ChipInput(ChipBox):
    """UI thread. Ids in the order they came, each once. `edited` follows every change, also of uncommitted text.

    `remark` is the message about the last change ("1145 is already listed."), mostly empty. `named` carries the
    UserLists of a text that says itself who is on which list.
    """

    edited = Signal()
    named = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.remark = ""
        self._ids: list[str] = []
        self._chips: list[Chip] = []
        self._run = ""
        self.edit.typed.connect(self._typed)
        self.edit.refused.connect(self._refused)
        self.edit.committed.connect(self.commit)
        self.edit.take_back_requested.connect(self._take_back)
        self.edit.leftward.connect(self._to_last)

    def ids(self) -> tuple[str, ...]:
        """Every id, those of the text that is not committed yet included."""
        text = self.edit.text()
        return tuple(dict.fromkeys((*self._ids, *split_user_ids(text)))) if text else tuple(self._ids)

    def set_ids(self, ids: Iterable[str]) -> None:
        """Replaces everything in the box, the typed text included. Emits nothing."""
        self.remark = self._run = ""
        self.edit.replace("")
        self._ids = list(dict.fromkeys(ids))
        self._show_chips()

    def commit(self) -> None:
        """Makes chips of the typed text."""
        text = self.edit.text()
        if not text or self.edit.composing():
            return
        from gme_console.api.inputs.named_users import says_which  # its patterns take 2 ms: not before the first paint

        self.edit.replace("")
        lists = named_lists(text)
        if lists == EVERYONE:
            self.remark = names_no_user()
        elif lists is None or not says_which(text):
            self._run += text if _separates(text[-1]) else f"{text}\n"
            self._add(split_user_ids(text))
        else:
            self.named.emit(lists)
        self.edited.emit()

    def doubt(self) -> Problem | None:
        """That the ids that came last may be one number."""
        return check_grouping(self._run, tuple(self._ids), self.edit.objectName())

    def use_plain(self) -> None:
        """Puts what was probably meant in place of what is odd."""
        self.commit()
        self.set_ids(meant_ids(tuple(self._ids), self._run))
        self.edited.emit()

    def _add(self, found: tuple[str, ...]) -> None:
        new = [user for user in found if user not in self._ids]
        if len(self._ids) + len(new) > MOST_CHIPS:
            self.remark = too_many_at_once(len(found))
        else:
            self.remark = listed_already([user for user in found if user in self._ids])
            self._ids += new
            self._show_chips()

    def last_stop(self) -> QWidget:
        """After which Tab goes on."""
        return self._chips[-1] if self._chips else self.edit

    def _typed(self) -> None:
        if any(map(_separates, set(self.edit.text()))):
            self.commit()
        else:
            self.remark = ""
            self.edited.emit()

    def _refused(self) -> None:
        self.remark = users_too_long()
        self.edited.emit()

    def _take_back(self) -> None:
        if self._ids:
            self._remove(self._ids[-1])

    def _remove(self, user: str) -> None:
        self.remark = ""
        self._ids.remove(user)
        self._show_chips()
        self.edited.emit()

    def remove_chip(self, chip: Chip) -> None:
        if chip.hasFocus():
            self.step_from(chip, 1 if chip is not self._chips[-1] else -1)
        self._remove(chip.user)

    def edit_chip(self, chip: Chip) -> None:
        """Back into the text box; what was being typed there becomes a chip first."""
        self.commit()
        self.edit.setFocus()
        self._ids.remove(chip.user)
        self._show_chips()
        self.edit.replace(chip.user)
        self.edit.selectAll()
        self.edited.emit()

    def _to_last(self) -> None:
        if self._chips:
            self._chips[-1].setFocus()
            self.reveal_soon()

    def step_from(self, chip: Chip, by: int) -> None:
        """The focus to the next chip, after the last one to the text box; before the first it stays."""
        index = self._chips.index(chip) + by
        if index >= len(self._chips) or len(self._chips) == 1:
            self.edit.setFocus()
        else:
            self._chips[max(0, index)].setFocus()
        self.reveal_soon()

    def _show_chips(self) -> None:
        """Draws the first ids; those that are drawn already keep their chip and its focus."""
        drawn = {chip.user: chip for chip in self._chips}
        self._chips = [drawn.pop(user) if user in drawn else self._chip(user) for user in self._ids[:MOST_CHIPS]]
        for chip in drawn.values():
            self.flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for index, chip in enumerate(self._chips):
            self.flow.removeWidget(chip)
            self.flow.insertWidget(index, chip)
            chip.show()
        hidden = len(self._ids) - len(self._chips)
        self.more.setText(tr("+%n more", None, hidden))
        self.more.setVisible(hidden > 0)
        self.updateGeometry()
        self.reveal_soon()

    def _chip(self, user: str) -> Chip:
        chip = Chip(user, self, self.page)
        QWidget.setTabOrder(self.edit, chip)
        return chip


def _separates(character: str) -> bool:
    return len(split_user_ids(f"x{character}y")) > 1
