"""What can be looked for besides text, and how the window speaks of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from gme_console.ledger.records import LIVE_STATES, State
from gme_console.ui.widgets.plain_label import visible

STATE_GROUPS: dict[str, tuple[str, frozenset[State]]] = {
    "live": ("Live", LIVE_STATES | {State.SENDING, State.WAITING}),
    "unknown": ("Unknown", frozenset({State.UNKNOWN, State.SETTLING})),
    "refused": ("Refused", frozenset({State.REFUSED})),
    "not_sent": ("Not sent", frozenset({State.NOT_SENT})),
    "not_started": ("Did not start", frozenset({State.NOT_STARTED})),
    "stopped": ("Stopped", frozenset({State.STOPPED})),
    "ended": ("Ended", frozenset({State.ENDED})),
}
"""What the operator chooses among: a word and the states that it stands for. Together they are every state."""

TEXT_LIMIT = 40
"""Characters of the searched text that a sentence repeats at most."""

CHOICE_LIMIT = 28
"""Characters of what was chosen that a chip shows at most."""


def states_of(groups: Iterable[str]) -> frozenset[State]:
    return frozenset().union(*(STATE_GROUPS[group][1] for group in groups))


def choice_words(words: Sequence[str]) -> str:
    """What was chosen, short enough for a chip: "Refused, Unknown", "4 chosen"."""
    text = ", ".join(words)
    return visible(text, CHOICE_LIMIT) if len(text) <= CHOICE_LIMIT or len(words) == 1 else f"{len(words)} chosen"


def nothing_words(text: str, states: Sequence[str], profiles: Sequence[str], period: str) -> str:
    """Why the table is empty: "No row of today has “abc” and state Refused or Unknown."."""
    has = [f"“{visible(text, TEXT_LIMIT)}”"] if text.strip() else []
    for name, chosen in (("state", states), ("profile", profiles)):
        if chosen:
            has.append(f"{name} {' or '.join(visible(word, TEXT_LIMIT) for word in chosen)}")
    of = f" of {period}" if period else ""
    return f"No row{of} has {' and '.join(has)}." if has else f"There is no row{of}."


def count_words(total: int, *, filtered: bool, complete: bool = True) -> str:
    """ "1,000,000 rows", "1,204 found", "more than 200 found"."""
    if not complete:
        return f"more than {total:,} found…"
    if filtered:
        return f"{total:,} found" if total else "none found"
    return f"{total:,} row{'' if total == 1 else 's'}"
