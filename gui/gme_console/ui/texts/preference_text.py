"""What can be set once for every start, with its range and the reason for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.engine.preferences import Span


class PreferenceLabels(NamedTuple):
    """Of one preference. `label` has a mnemonic; `suffix` stands behind the number."""

    label: str
    suffix: str
    range_and_reason: str


def preference_labels(name: str, span: Span) -> PreferenceLabels:
    least, most = span
    match name:
        case "timeout":
            return PreferenceLabels(
                tr("&Time for a request"),
                tr(" s"),
                tr(
                    "{least} to {most} seconds. Shorter, and slow answers end as unknown; "
                    "longer, and a press waits for a dead line.",
                    least=least,
                    most=most,
                ),
            )
        case "rate":
            return PreferenceLabels(
                tr("&Requests a second"),
                "",
                tr(
                    "{least} to {most} for each action; {most} is the service's own limit. "
                    "Fewer when other programs use the same key.",
                    least=least,
                    most=most,
                ),
            )
        case "alarm":
            return PreferenceLabels(
                tr("&Warn of nobody after"),
                tr(" s"),
                tr(
                    "{least} to {most} seconds in which an accepted task recorded nobody. "
                    "Sooner, and rooms that are filling up warn.",
                    least=least,
                    most=most,
                ),
            )
    return PreferenceLabels(
        tr("Daily &backups"),
        "",
        tr("{least} to {most} are kept; 0 makes none. Each is as large as the history.", least=least, most=most),
    )


def preferences_lead() -> str:
    return tr("Kept beside the history, for every later start of the window on this data folder.")


def at_once() -> str:
    return tr("Takes effect at once.")


def at_next_start() -> str:
    return tr("Takes effect when the console is started again.")


def command_line_value_text(option: str, value: str) -> str:
    return tr("The command line says {option} {value}, which wins while this console runs.", option=option, value=value)


def name_hint() -> str:
    return tr("Stands beside every request in the history.")
