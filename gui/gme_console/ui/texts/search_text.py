"""What can be looked for besides text, and how the window speaks of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from gme_console.api.plain_text import folded
from gme_console.ledger.records import GOING_ON, State
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import listed, said_in, tr

if TYPE_CHECKING:
    from datetime import date

STATE_GROUPS: dict[str, frozenset[State]] = {
    "planned": frozenset({State.PLANNED}),
    "live": GOING_ON,
    "unknown": frozenset({State.UNKNOWN, State.SETTLING}),
    "refused": frozenset({State.REFUSED}),
    "not_sent": frozenset({State.NOT_SENT}),
    "not_started": frozenset({State.NOT_STARTED}),
    "stopped": frozenset({State.STOPPED}),
    "ended": frozenset({State.ENDED}),
}
"""What the operator chooses among, and the states that each stands for. Together they are every state."""

TEXT_LIMIT = 40
"""Characters of the searched text that a sentence repeats at most."""

CHOICE_LIMIT = 28
"""Characters of what was chosen that a chip shows at most."""


def states_of(groups: Iterable[str]) -> frozenset[State]:
    return frozenset().union(*(STATE_GROUPS[group] for group in groups))


def state_choices() -> list[tuple[str, str]]:
    """Each of STATE_GROUPS with its word."""
    words = {
        "planned": tr("Planned"),
        "live": tr("Live"),
        "unknown": tr("Unknown"),
        "refused": tr("Refused"),
        "not_sent": tr("Not sent"),
        "not_started": tr("Did not start"),
        "stopped": tr("Stopped"),
        "ended": tr("Ended"),
    }
    return [(group, words[group]) for group in STATE_GROUPS]


def state_meant(text: str) -> str:
    """The group of STATE_GROUPS that a typed text names, in the window's language or in English; "" for none."""
    typed = folded(text.strip())
    if len(typed) < (_LEAST if typed.isascii() else _LEAST_HAN):
        return ""
    for words in (_typed_words(), said_in("en", _typed_words)):
        for group, line in zip(STATE_GROUPS, words.splitlines(), strict=True):
            if any(folded(word).startswith(typed) for word in line.split(", ")):
                return group
    return ""


def state_is(group: str) -> str:
    """Offers to look for a state in place of its word."""
    return tr("State is {state}", state=dict(state_choices())[group])


_LEAST, _LEAST_HAN = 4, 2
"""Characters that must be typed of a word."""


def _typed_words() -> str:
    """A line for each of STATE_GROUPS."""
    lines = (
        tr("planned, scheduled", "typed to find a state, with a comma and a space between"),
        tr("live, recording, running", "typed to find a state, with a comma and a space between"),
        tr("unknown, settling", "typed to find a state, with a comma and a space between"),
        tr("refused, rejected, denied", "typed to find a state, with a comma and a space between"),
        tr("not sent, unsent", "typed to find a state, with a comma and a space between"),
        tr("did not start, not started", "typed to find a state, with a comma and a space between"),
        tr("stopped", "typed to find a state, with a comma and a space between"),
        tr("ended, over, finished", "typed to find a state, with a comma and a space between"),
    )
    return "\n".join(lines)


def live_words(count: int) -> str:
    """Beside the other filters: how many recordings go on."""
    return tr("Live {count}", count=f"{count:,}") if count else tr("Live")


def choice_words(words: Sequence[str]) -> str:
    """What was chosen, short enough for a chip: "Refused, Unknown", "4 chosen"."""
    text = listed(words)
    if len(text) <= CHOICE_LIMIT or len(words) == 1:
        return visible(text, CHOICE_LIMIT)
    return tr("%n chosen", None, len(words))


def nothing_words(text: str, states: Sequence[str], profiles: Sequence[str], period: str) -> str:
    """Why the table is empty: "No row matches: “abc” · Refused, Unknown · today."."""
    wanted = [tr("“{text}”", text=visible(text, TEXT_LIMIT))] if text.strip() else []
    wanted += [listed(visible(word, TEXT_LIMIT) for word in words) for words in (states, profiles) if words]
    if period:
        wanted.append(period)
    return tr("No row matches: {wanted}.", wanted=" · ".join(wanted)) if wanted else tr("There is no row.")


def user_is(text: str) -> str:
    """Offers to look for a user alone."""
    return tr("User is {user}", user=visible(text, 20))


def count_words(total: int, *, filtered: bool, complete: bool = True) -> str:
    """ "1,000,000 rows", "1,204 found", "more than 200 found"."""
    if not complete:
        return tr("more than %n found…", None, total)
    if filtered:
        return tr("%n found", None, total) if total else tr("none found")
    return tr("%n rows", None, total)


def stretch_words(stretch: str) -> str:
    """A stretch of time as a part of a sentence, given its value; that between two days has its days."""
    match stretch:
        case "last_hour":
            return tr("the last hour")
        case "today":
            return tr("today")
        case "yesterday":
            return tr("yesterday")
        case "last_7_days":
            return tr("the last 7 days")
        case "last_30_days":
            return tr("the last 30 days")
        case "between":
            return tr("between two days")
    return tr("any time")


def stretch_choice(stretch: str) -> str:
    """The same as an entry of a menu."""
    match stretch:
        case "last_hour":
            return tr("The last hour")
        case "today":
            return tr("Today")
        case "yesterday":
            return tr("Yesterday")
        case "last_7_days":
            return tr("The last 7 days")
        case "last_30_days":
            return tr("The last 30 days")
        case "between":
            return tr("Between two days…")
    return tr("Any time")


def days_words(first: date, last: date) -> str:
    """Both included."""
    return str(first) if first == last else tr("{first} to {last}", first=first, last=last)


def cleared_words() -> str:
    return tr("Search and filters were cleared to show this row.")


def cut_words(most: int) -> str:
    return tr("The search box holds %n characters: the rest was left out.", None, most)
