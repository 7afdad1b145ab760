"""A list of user ids as a field of the form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gme_console.api.inputs.validation import check_user_lists
from gme_console.api.values import MAX_LISTED_USERS
from gme_console.ui.recording.chip_input import ChipInput
from gme_console.ui.texts.form_text import count_words
from gme_console.ui.texts.translate import tr
from gme_console.ui.widgets.form_field import FormField, caution_only

if TYPE_CHECKING:
    from gme_console.api.values import UserLists


class UserListField(FormField):
    """UI thread. One list with its heading, count and remark."""

    def __init__(self, name: str, heading: str) -> None:
        body, box = QWidget(), ChipInput(name)
        super().__init__(body, box.edit, reserved=1)
        self.box = box
        self.box.edit.setAccessibleName(tr("{heading}: user ids", heading=heading))
        self.heading = QLabel(heading)
        self.heading.setBuddy(box.edit)
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.heading)
        layout.addWidget(box)
        self.plain_requested.connect(box.use_plain)

    def show_caution(self, lists: UserLists) -> None:
        """What is doubtful about the list as it stands in `lists`."""
        self.show_problem(caution_only(check_user_lists(lists)) or self.box.doubt())

    def show_count(self) -> None:
        count = len(self.box.ids())
        words = count_words(count, MAX_LISTED_USERS)
        self.show_note(" · ".join(filter(None, (words, self.box.remark))))
