"""One who does not look: `atspi_caller.py ROOM`, for the system's Python, which has the bindings of AT-SPI.

Records a room in the console that is on the bus and stops it, by names and roles alone, and prints what was heard.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE_S = 30
SENSITIVE = Atspi.StateType.SENSITIVE
DIALOGS = (Atspi.Role.DIALOG, Atspi.Role.ALERT)
heard: list[str] = []


def everything(root: Any) -> Iterator[Any]:
    """What is shown, from the outside to the inside."""
    yield root
    for place in range(root.get_child_count()):
        child = root.get_child_at_index(place)
        if child is not None and child.get_state_set().contains(Atspi.StateType.VISIBLE):
            yield from everything(child)


def wait(found: Callable[[], Any], what: str) -> Any:
    """Hears meanwhile."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        while GLib.MainContext.default().iteration(False):
            pass
        try:
            one = found()
        except GLib.Error:  # what was looked at is gone
            one = None
        if one:
            return one
        time.sleep(0.02)
    sys.exit(f"never found: {what}; heard {heard}")


def application() -> Any:
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        one = desktop.get_child_at_index(place)
        if one is not None and "gme" in (one.get_name() or "").lower() and one.get_child_count():
            return one
    return None


def named(role: Any, word: str, within: Any = None) -> Callable[[], Any]:
    """The first of that role that can be used and whose name has the word."""

    def find() -> Any:
        for one in everything(within or application()):
            if one.get_role() == role and word in one.get_name() and one.get_state_set().contains(SENSITIVE):
                return one
        return None

    return find


def asked() -> Any:
    return next((one for one in everything(application()) if one.get_role() in DIALOGS), None)


def press(button: Any) -> None:
    actions = [Atspi.Action.get_action_name(button, place) for place in range(button.get_n_actions())]
    button.do_action(actions.index("Press"))


def hear(*words: str) -> None:
    wait(lambda: [text for text in heard if all(word in text for word in words)], f"announcement of {words}")
    print("heard", *words, flush=True)


def main(room: str) -> None:
    listener = Atspi.EventListener.new(lambda event: heard.append(str(event.any_data)))
    listener.register("object:announcement")
    wait(application, "the application")
    field = wait(named(Atspi.Role.TEXT, "Room id"), "the room's field")
    field.grab_focus()
    field.set_text_contents(room)
    wait(lambda: field.get_text(0, -1) == room, "the room in its field")
    press(wait(named(Atspi.Role.PUSH_BUTTON, "Start recording"), "Start"))
    hear(room, "accepted")
    press(wait(named(Atspi.Role.PUSH_BUTTON, "Stop recording"), "Stop"))
    question = wait(asked, "the question")
    press(wait(named(Atspi.Role.PUSH_BUTTON, "Stop", within=question), "the answer"))
    hear(room, "stopped")


main(*sys.argv[1:])
