"""Which actions stand where, in what order."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from gme_console.ui.shell.action_spec import SUBMENUS, Places, Surface
from gme_console.ui.shell.window_actions import Action

Entry = Action | Surface


def entries(surface: Surface) -> list[list[Entry]]:
    """What stands there, in its order, group by group."""
    places: list[tuple[Entry, Places]] = [*SUBMENUS.items(), *((action, action.spec.at) for action in Action)]
    here = sorted(((at[surface], entry) for entry, at in places if surface in at), key=itemgetter(0))
    return [[entry for _, entry in group] for _, group in groupby(here, key=lambda one: one[0] // 10)]
