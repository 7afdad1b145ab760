"""Every dialog of a window, opened as an operator opens it: on a bot with two live rows, both selected or the last."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QItemSelectionModel
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QDialog, QWidget

import gme_console.ui
from gme_console.ledger.records import State
from gme_console.profiles.profile import PRACTICE
from gme_console.profiles.transfer import ImportPlan
from gme_console.ui.profiles.import_dialog import ImportDialog
from gme_console.ui.recording.ticket_field import TicketField, TicketQuestion
from gme_console.ui.shell.window_actions import Action
from task_presses import started
from window_bot import PATIENCE_MS, WindowBot

ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
ROOMS = ("1987", "1988")

Opener = Callable[[WindowBot], object]


def press(action: Action) -> Opener:
    return lambda bot: bot.window.menu_bar[action].trigger()


def of_both(action: Action) -> Opener:
    """For several rows."""

    def act(bot: WindowBot) -> None:
        history, model = bot.wiring.history, bot.wiring.model
        for line in range(model.rowCount()):
            history.selectionModel().select(model.index(line, 0), ROWS)
        bot.qtbot.waitUntil(lambda: len(history.selected_rows()) == len(ROOMS))
        bot.window.menu_bar[action].trigger()

    return act


def paste(bot: WindowBot) -> None:
    QGuiApplication.clipboard().setText("please record only 1145, 7 in room 0077, mixed")
    bot.window.menu_bar[Action.PASTE].trigger()


def choose_days(bot: WindowBot) -> None:
    from gme_console.ui.search.filters import DatePreset

    chips = bot.wiring.search.panel.findChildren(QAction)
    next(one for one in chips if one.data() == DatePreset.BETWEEN).trigger()


def ask_for_ticket(bot: WindowBot) -> None:
    rows = bot.wiring.history.selected_rows()
    TicketQuestion(bot.window, "Stop?", rows, (), "Stop", TicketField()).open()


def delete_profile(bot: WindowBot) -> None:
    bot.window.band.manage.trigger()
    shown = dialog(bot)
    add = shown.findChild(QWidget, "add_profile")
    add.click()  # type: ignore[union-attr]
    shown.findChild(QWidget, "delete_profile").click()  # type: ignore[union-attr]


PLACES: dict[str, Opener] = {
    **{
        action.name: press(action)
        for action in (
            Action.NOTE,
            Action.CHANGE,
            Action.STOP,
            Action.EXPORT,
            Action.REMOVE_OLDER,
            Action.LOOK_UP,
            Action.SHOW_KEYS,
            Action.PRACTICE_ROOMS,
            Action.ABOUT,
            Action.YOUR_NAME,
            Action.SECRETS,
            Action.FORGET_SECRETS,
            Action.CHECK_ROOMS,
            Action.WHEN,
            Action.STOP_LATER,
            Action.CHOOSE_PRESET,
            Action.KEEP_PRESET,
            Action.MANAGE_PRESETS,
            Action.COMMANDS,
            Action.LISTS,
            Action.PREFERENCES,
        )
    },
    "stop both": of_both(Action.STOP),
    "change both": of_both(Action.CHANGE),
    "profiles": lambda bot: bot.window.band.manage.trigger(),
    "delete a profile": delete_profile,
    "pasted": paste,
    "days": choose_days,
    "list": lambda bot: bot.wiring.lists.open_text("11,1,5\n12,2\n11,4,7\n"),
    "profiles of a file": lambda bot: ImportDialog(ImportPlan((PRACTICE,)), bot.window).open(),
    "ticket": ask_for_ticket,
    "leaving": lambda bot: bot.window.close(),
}


def window_with_rows(bot: WindowBot) -> WindowBot:
    for room in ROOMS:
        row = started(bot, room)
    bot.wiring.history.select_row(row.id)
    bot.details_text(ROOMS[-1])
    goes_on = {State.RECORDING}
    bot.qtbot.waitUntil(lambda: {row.state for row in bot.rows.values()} == goes_on, timeout=PATIENCE_MS)
    shows = bot.window.form.findChild(QWidget, "show_ours")
    assert isinstance(shows, QWidget)
    bot.qtbot.waitUntil(shows.isVisible, timeout=PATIENCE_MS)
    bot.console.recordings.pause_watch(True)  # nothing comes of itself any more
    return bot


def shown_dialogs(bot: WindowBot) -> list[QDialog]:
    return [one for one in bot.window.findChildren(QDialog) if one.isVisible()]


def dialog(bot: WindowBot) -> QDialog:
    """The one in front."""
    bot.qtbot.waitUntil(lambda: bool(shown_dialogs(bot)), timeout=PATIENCE_MS)
    return shown_dialogs(bot)[-1]


def opened(bot: WindowBot, place: str) -> QDialog:
    PLACES[place](bot)
    return dialog(bot)


def close_all(bot: WindowBot) -> None:
    for one in reversed(shown_dialogs(bot)):
        one.close()
    bot.qtbot.waitUntil(lambda: not shown_dialogs(bot), timeout=PATIENCE_MS)


def kinds() -> Iterator[type[QDialog]]:
    """Those that the package has."""
    for module in pkgutil.walk_packages([str(Path(gme_console.ui.__file__).parent)], "gme_console.ui."):
        importlib.import_module(module.name)
    waiting = QDialog.__subclasses__()
    while waiting:
        kind = waiting.pop()
        waiting += kind.__subclasses__()
        if kind.__module__.startswith("gme_console."):
            yield kind
