"""What the frame of the window says: of requests under way, the clock, live recordings, leaving, opening."""

from __future__ import annotations

import sys
from math import ceil
from typing import TYPE_CHECKING

from gme_console.ui.texts.profiles.profile_text import host_text
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from gme_console.engine.notices import Busy
    from gme_console.engine.profiles.profile_messages import CredentialStatus
    from gme_console.engine.recordings.monitor import WatchStatus


def handed_over() -> str:
    """On the terminal of a second start."""
    return tr("The console is open already; its window came forward.")


def no_profile_of(name: str) -> str:
    return tr("There is no profile “{name}”; the form stays as it is.", name=name)


def filled_from_outside(RoomId: str, profile: str) -> str:
    return tr(
        "The form was filled from outside, for room {RoomId} under {profile}. Nothing was sent.",
        RoomId=RoomId,
        profile=profile,
    )


def no_new_window() -> str:
    return tr("A new window could not be opened.")


def opening() -> str:
    return tr("Opening the history")


def waiting_text(busy: Iterable[Busy]) -> str:
    """What is waited for, each thing once; for the lines of a batch nobody waits here."""
    return " · ".join(_words(one) for one in busy if not one.of_batch)


def on_the_way_text(busy: Iterable[Busy]) -> str:
    """How many requests wait; empty when there are none."""
    count = sum(one.requests for one in busy)
    return tr("%n requests on the way", None, count) if count else ""


def _words(busy: Busy) -> str:
    """By the name of the Wait, so that the first painting needs no part of the engine."""
    match busy.wait.name:
        case "OPENING":
            return opening()
        case "INTENT":
            return tr("Writing to the history")
        case "CREDENTIAL":
            return tr("Waiting for the credential")
        case "KEYCHAIN":
            return tr("Waiting for the system keychain")
        case "SERVICE":
            return tr("Waiting for {host}", host=host_text(busy.host))
        case "PAUSE":
            return tr("Waiting to try {host} again", host=host_text(busy.host))
        case "OUTCOME":
            return tr("Writing the answer to the history")
        case "UNWRITTEN":
            return tr("Trying again to write the answer to the history")
    raise ValueError(busy.wait)


def clock_text(offset: float) -> str:
    """`offset` is the server's time minus this computer's, in seconds; an answer tells it to the second only."""
    return "" if abs(offset) < 1.5 else tr("clock {offset:+.0f} s", offset=offset)


def clock_off(offset: float) -> str:
    """The same where it is much."""
    from gme_console.ui.texts.timestamps import duration_text

    off = duration_text(abs(offset))
    if offset > 0:
        return tr(
            "This computer's clock is {time} behind the service's. Requests are signed with the service's time; "
            "the times in the history are this computer's.",
            time=off,
        )
    return tr(
        "This computer's clock is {time} ahead of the service's. Requests are signed with the service's time; "
        "the times in the history are this computer's.",
        time=off,
    )


def keychain_text(status: CredentialStatus) -> str:
    """That there is no key; nothing while there is one."""
    return "" if status.ready else tr("no credential yet")


def alarm_count_text(count: int) -> str:
    return tr("%n recordings need a look", None, count)


def command_text(name: str, menus: tuple[str, ...]) -> str:
    """A command with the menus that lead to it."""
    return tr("{command} — {menus}", command=name, menus=" › ".join(menus))


def nothing_to_undo() -> str:
    return tr("Nothing to undo: no rows were removed lately.")


def no_alarms() -> str:
    return tr("No live recording needs a look.")


def key_hints() -> str:
    return tr("Ctrl+N new · Ctrl+F find · F1 keys")


def watching_paused() -> str:
    return tr("Watching is paused: what is shown of live recordings is what was seen before.")


def watch_text(status: WatchStatus) -> str:
    """How many recordings go on; empty when none does."""
    seen = status.tasks - status.unseen
    counts = [tr("%n live", None, seen)] if seen else []
    if status.unseen:
        counts.append(tr("%n last seen a while ago", None, status.unseen))
    live = listed(counts)
    return tr("{live}, watching paused", live=live) if status.paused and live else live


def unconfirmed_text(why: str) -> str:
    return tr(
        "Live recordings cannot be confirmed now; they go on at the service. The console tries again by itself. {why}",
        why=why,
    )


def leaving_text(patience_s: float) -> str:
    """A request may take `patience_s`, seconds."""
    return tr(
        "Leaving as soon as what is on its way has ended, within %n seconds. "
        "Close the window again to hide it meanwhile.",
        None,
        ceil(patience_s),
    )


def close_dialog_first() -> str:
    return tr("The language is as it was: close the dialog that is open, then choose again.")


def cannot_open() -> str:
    return tr("The console cannot open.")


def part_failed(error: Exception, log: Path) -> str:
    """Why it cannot: something that belongs to it does not work."""
    return tr(
        "A part of it failed: {kind}: {error}. The history is safe. "
        "Install the console again; if that does not help, {log} in {folder} tells more.",
        kind=type(error).__name__,
        error=error,
        log=log.name,
        folder=log.parent,
    )


def own_fault(kind: str, log_name: str) -> str:
    """`kind`: the name of the exception."""
    return tr(
        "A fault in the console itself ({kind}). What it was is written in {log}; "
        "the history is safe. Check the row that you were working on before you go on.",
        kind=kind,
        log=log_name,
    )


def no_log(path: Path, why: str | None) -> str:
    return tr("{path} cannot be written: {why}. The console works without its log.", path=path, why=why)


def no_folder(path: Path | str, why: str | None) -> str:
    return tr("{path} cannot be used: {why}. Choose another folder with --data-dir.", path=path, why=why)


def no_display(reason: str) -> str:
    """`reason`: what Qt said; empty when it said nothing."""
    if reason:
        return tr(
            "gme-console needs a display to open its window, and none could be used ({reason}). "
            "Start it in a desktop session, or run gme-console --check, which needs none.",
            reason=reason,
        )
    return tr(
        "gme-console needs a display to open its window, and none could be used. "
        "Start it in a desktop session, or run gme-console --check, which needs none."
    )


def copy_curl_text(platform: str = sys.platform) -> str:
    """A command is quoted for sh, which is said where another shell is the usual one; Python runs in any."""
    return tr("c&URL (for Git Bash or WSL)") if platform == "win32" else tr("c&URL")


def copy_tccli_text(platform: str = sys.platform) -> str:
    return tr("&tccli (for Git Bash or WSL)") if platform == "win32" else tr("&tccli")


def find_command_hint() -> str:
    return tr("type a part of the command's name")


def no_such_command() -> str:
    return tr("No command has that name.")


def no_commands() -> str:
    return tr("Nothing can be done now.")


def next_alarm_help() -> str:
    return tr("Go to the next recording that needs a look (F8)")
