"""The real window with batches that the test tells of."""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractButton

from fake_batches import FakeBatches
from gme_console.engine.batches.batch_messages import BatchState
from gme_console.ui.batch.run_controller import RunController
from gme_console.ui.batch.run_page import RunPage
from gme_console.ui.batch.run_page_host import Frame
from run_samples import BATCH

if TYPE_CHECKING:
    from window_bot import WindowBot


class RunBot:
    """A real window whose batches are told by the test."""

    def __init__(self, bot: WindowBot) -> None:
        self.bot = bot
        self.batches = FakeBatches()
        bench, window, console = bot.wiring, bot.window, bot.console
        frame = Frame(window, window.menu_bar, window.form, window.status, window.main_splitter, bench.lower)
        seen = self.seen = SimpleNamespace(
            batches=self.batches,
            profiles=console.profiles,
            maintenance=console.maintenance,
            recordings=console.recordings,
        )
        self.controller = RunController(
            frame,
            seen,  # type: ignore[arg-type]
            bench.history,
            bench.notices,
            bench.tasks,
            bench.rooms,
            bench.explainer.title,
        )

    @property
    def page(self) -> RunPage:
        page = self.bot.window.findChild(RunPage)
        assert page is not None
        return page

    def show(self, lines: list, state: BatchState = BatchState.RUNNING, **told: object) -> RunPage:  # type: ignore[type-arg]
        self.batches.tell(lines, state, **told)
        self.controller.show(BATCH)
        self.bot.qtbot.waitUntil(lambda: not self.page.model.waits)
        return self.page

    def press(self, name: str) -> None:
        button = self.page.findChild(QAbstractButton, name)
        assert button is not None
        button.click()
