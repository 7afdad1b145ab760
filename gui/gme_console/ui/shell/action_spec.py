"""What is to be known of an action of the window, and where actions are offered."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from enum import Enum, IntEnum, auto
from typing import NamedTuple


class Surface(Enum):
    """Where actions are offered."""

    FILE = auto()
    EDIT = auto()
    COPY_AS = auto()
    """A menu within others, see SUBMENUS."""
    RECORDING = auto()
    PRESETS = auto()
    """Another one, under which the presets themselves stand."""
    VIEW = auto()
    HELP = auto()
    ROW_MENU = auto()
    """The menu of the selected rows of the history."""
    LIVE_BUTTONS = auto()
    """With the details of a row that goes on. Of buttons between two lines, which share a place, no row allows two."""
    OVER_BUTTONS = auto()
    """The same of one that is over."""
    PLAN_BUTTONS = auto()
    """Below what is planned of a row."""
    KEYS = auto()
    """The list of all keys."""


Places = Mapping[Surface, int]
"""Where among its neighbours something stands: the units are the order, and between the tens is a line."""

SUBMENUS: Mapping[Surface, Places] = {
    Surface.COPY_AS: {Surface.EDIT: 13, Surface.ROW_MENU: 21},
    Surface.PRESETS: {Surface.RECORDING: 16},
}


BUTTONS = frozenset({Surface.LIVE_BUTTONS, Surface.OVER_BUTTONS, Surface.PLAN_BUTTONS})


class Pane(IntEnum):
    """A part of the window, which a small one shows alone."""

    FORM = 0
    HISTORY = 1
    DETAILS = 2


class Ready(Enum):
    """What a press does while the window has only its form."""

    AT_ONCE = auto()
    DEFERRED = auto()
    """It is carried out as soon as it can be."""
    LATER = auto()
    """Nothing."""


class ActionSpec(NamedTuple):
    """All that there is to know of an action but what it does."""

    text: Callable[[], str]
    at: Places
    slot: str
    """What it calls: of the MainWindow if it is ready at once, else of the WindowWiring."""
    keys: tuple[str, ...] = ()
    help: Callable[[], str] | None = None
    """In the list of keys, beside the first of them."""
    ready: Ready = Ready.LATER
    of_history: bool = False
    """Its keys work in the history alone."""
    of_form: bool = False
    """It acts on what stands in the form: not while nobody sees that."""
    sends: bool = False
    """It would have something done at the service, and is not there under a profile that only looks; of what a row
    has to allow the engine's `ACTING` says that.
    """
    leads_to: Pane | None = None
    """What comes into sight before it is done."""
    checkable: bool = False
    text_of_one: Callable[[], str] | None = None
    """In the menu of a single row, where that is another."""
    text_of_many: Callable[[int], str] | None = None
    """In the menu of several rows, given how many of them allow it."""
    button: Callable[[], str] | None = None
    name: str = ""
    """That of its button, for tests and assistive tools."""
    icon: str = ""
    """A drawing of the icon set, in menus."""

    @property
    def of_rows(self) -> bool:
        """Whether it acts on the selected rows: what stands in their menu does."""
        return any(Surface.ROW_MENU in (surface, *SUBMENUS.get(surface, ())) for surface in self.at)
