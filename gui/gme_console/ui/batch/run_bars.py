"""What the window says of batches while no page of theirs is shown: in the status bar, and as a question."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStatusBar, QToolButton, QWidget

from gme_console.ui.texts.batch.run_question_text import go_on_button, status_help, status_words_of, unfinished_text
from gme_console.ui.texts.message_text import tooltip
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from gme_console.engine.batches.batch_messages import BatchProgress


class RunStatusButton(QToolButton):
    """UI thread. How a batch stands, in the status bar while its page is not shown. A press is to show that."""

    def __init__(self, status: QStatusBar) -> None:
        super().__init__(status)
        self.setObjectName("batch_status")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.batch_id = 0
        status.addPermanentWidget(self)
        self.hide()

    def show_progress(self, progress: BatchProgress | None) -> None:
        """None: there is nothing to say."""
        self.setVisible(progress is not None)
        if progress is not None:
            self.batch_id = progress.batch_id
            self.setText(status_words_of(progress).replace("&", "&&"))
            self.setToolTip(tooltip(status_help(progress.name)))
            self.setAccessibleName(status_words_of(progress))
            self.setAccessibleDescription(status_help(progress.name))


class UnfinishedBar(QFrame):
    """UI thread. Asks about one batch after the other; stays until it is answered, and keeps nobody from working.

    The buttons are the answers to the first of `waiting`.
    `is_read_only`: whether a batch is of a profile under which nothing is sent, which is not asked to go on.
    """

    def __init__(self, is_read_only: Callable[[BatchProgress], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self.setObjectName("unfinished")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(tr("Unfinished list of rooms"))
        self._waiting: list[BatchProgress] = []
        self._words = PlainLabel()
        self._words.setObjectName("unfinished_text")
        self.go_on = _button("go_on")
        self.show_it = _button("show_unfinished", tr("Show it"))
        self.leave_it = _button("leave_unfinished", tr("Leave it"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(4), gap(8), gap(4))
        layout.setSpacing(gap(8))
        layout.addWidget(self._words, 1)
        for button in (self.go_on, self.show_it, self.leave_it):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.hide()

    @property
    def waiting(self) -> tuple[BatchProgress, ...]:
        """Those that are not answered yet."""
        return tuple(self._waiting)

    def ask(self, batches: Sequence[BatchProgress]) -> None:
        known = {progress.batch_id for progress in self._waiting}
        self._waiting += [progress for progress in batches if progress.batch_id not in known]
        self.look_again()

    def answered(self, batch_id: int) -> None:
        """By a button, or it was gone on with or stopped elsewhere."""
        self._waiting = [progress for progress in self._waiting if progress.batch_id != batch_id]
        self.look_again()

    @Slot()
    def look_again(self) -> None:
        """Its profile may have become another one."""
        self.setVisible(bool(self._waiting))
        if self._waiting:
            progress = self._waiting[0]
            self._words.setText(unfinished_text(progress))
            self.go_on.setText(go_on_button(progress.waiting))
            self.go_on.setVisible(not self._is_read_only(progress))
            self.setAccessibleDescription(self._words.text())


def _button(name: str, text: str = "") -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
