"""A slim bar for each long task that is under way."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from gme_console.engine.maintenance.maintenance_messages import LongTask, Progress
from gme_console.ui.texts.maintenance_text import progress_text
from gme_console.ui.texts.translate import tr
from gme_console.ui.theme.spacing import gap
from gme_console.ui.theme.style import Role, set_role
from gme_console.ui.widgets.labels import PlainLabel

_CANCELLED = (LongTask.EXPORT, LongTask.IMPORT)
_STEPS = 1000

_TELLING_S = 2.0
"""Of a task: before that it cannot be said how long the rest takes, and what takes no longer needs no word."""


class ProgressBars(QFrame):
    """UI thread. Comes with the first progress of a task, goes with `end`."""

    def __init__(self, cancel: Callable[[LongTask], None], now: Callable[[], float] = time.monotonic) -> None:
        super().__init__()
        self.setObjectName("jobs")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        set_role(self, Role.STRIP)
        self.setAccessibleName(tr("Under way"))
        self._lines = {task: _TaskLine(task, now) for task in LongTask}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(gap(16), gap(4), gap(8), gap(4))
        layout.setSpacing(gap(4))
        for task, line in self._lines.items():
            layout.addWidget(line)
            line.cancel.clicked.connect(lambda _checked=False, task=task: cancel(task))
        self.hide()

    def tab_stops(self) -> list[QWidget]:
        """What the Tab key comes to, in its order."""
        return [line.cancel for line in self._lines.values()]

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        self._lines[progress.task].show_progress(progress)
        self.show()

    def end(self, task: LongTask) -> None:
        """The task has ended, whether progress of it was shown or not."""
        self._lines[task].end()
        self.setVisible(any(not line.isHidden() for line in self._lines.values()))


class _TaskLine(QWidget):
    def __init__(self, task: LongTask, now: Callable[[], float]) -> None:
        super().__init__()
        self._now = now
        self._began: tuple[float, int] | None = None
        self._text = PlainLabel()
        self._text.setWordWrap(False)
        self._bar = QProgressBar()
        self._bar.setObjectName(f"progress_{task}")
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(gap(12))
        self.cancel = QPushButton(tr("Cancel"))
        self.cancel.setObjectName(f"cancel_{task}")
        set_role(self.cancel, Role.CHIP)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(gap(12))
        layout.addWidget(self._text)
        layout.addWidget(self._bar, 1)
        layout.addWidget(self.cancel)
        if task not in _CANCELLED:
            self.cancel.hide()
        self.hide()

    def end(self) -> None:
        self._began = None
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        words = progress_text(progress, self._seconds_left(progress))
        self._text.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setValue(round(_STEPS * progress.done / max(progress.total, 1)))
        self.show()

    def _seconds_left(self, progress: Progress) -> float | None:
        """If it goes on as it went so far; None as long as that does not tell."""
        now = self._now()
        if not progress.total:  # what there is to do is still looked for
            self._began = None
            return None
        if self._began is None or progress.done < self._began[1]:
            self._began = (now, progress.done)
        began, first = self._began
        passed, done = now - began, progress.done - first
        if passed < _TELLING_S or not 0 < done < progress.total - first:
            return None
        return passed * (progress.total - progress.done) / done
