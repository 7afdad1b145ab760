"""What can be looked for besides text, how the window speaks of it, and why a row was found."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from gme_console.api.plain_text import folded
from gme_console.ledger.records import GOING_ON, State
from gme_console.ui.texts.message_text import message_text, visible
from gme_console.ui.texts.translate import in_language, listed, tr

if TYPE_CHECKING:
    from datetime import date

    from gme_console.ledger.records import Row

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

_AROUND = 24
"""Characters of a long part that are shown before and after the text that was found."""

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
    for words in (_typed_text(), in_language("en", _typed_text)):
        for group, line in zip(STATE_GROUPS, words.splitlines(), strict=True):
            if any(folded(word).startswith(typed) for word in line.split(", ")):
                return group
    return ""


def state_is(group: str) -> str:
    """Offers to look for a state in place of its word."""
    return tr("State is {state}", state=dict(state_choices())[group])


_LEAST, _LEAST_HAN = 4, 2
"""Characters that must be typed of a word."""


def _typed_text() -> str:
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


def live_text(count: int) -> str:
    """Beside the other filters: how many recordings go on."""
    return tr("Live {count}", count=f"{count:,}") if count else tr("Live")


def choice_text(words: Sequence[str]) -> str:
    """What was chosen, short enough for a chip: "Refused, Unknown", "4 chosen"."""
    text = listed(words)
    if len(text) <= CHOICE_LIMIT or len(words) == 1:
        return visible(text, CHOICE_LIMIT)
    return tr("%n chosen", None, len(words))


def nothing_found_text(text: str, states: Sequence[str], profiles: Sequence[str], period: str) -> str:
    """Why the table is empty: "No row matches: “abc” · Refused, Unknown · today."."""
    wanted = [tr("“{text}”", text=visible(text, TEXT_LIMIT))] if text.strip() else []
    wanted += [listed(visible(word, TEXT_LIMIT) for word in words) for words in (states, profiles) if words]
    if period:
        wanted.append(period)
    return tr("No row matches: {wanted}.", wanted=" · ".join(wanted)) if wanted else tr("There is no row.")


def user_is(text: str) -> str:
    """Offers to look for a user alone."""
    return tr("User is {user}", user=visible(text, 20))


def count_text(total: int, *, filtered: bool, complete: bool = True) -> str:
    """ "1,000,000 rows", "1,204 found", "more than 200 found"."""
    if not complete:
        return tr("more than %n found…", None, total)
    if filtered:
        return tr("%n found", None, total) if total else tr("none found")
    return tr("%n rows", None, total)


def period_text(stretch: str) -> str:
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


def days_text(first: date, last: date) -> str:
    """Both included."""
    return str(first) if first == last else tr("{first} to {last}", first=first, last=last)


def cleared_text() -> str:
    return tr("Search and filters were cleared to show this row.")


def cut_text(most: int) -> str:
    return tr("The search box holds %n characters: the rest was left out.", None, most)


def found_text(row: Row, text: str) -> str:
    """The first part of the row that has the text; empty when nothing is looked for."""
    query = folded(text.strip())
    if not query:
        return ""
    return next((words for part, words in _parts(row, query) if query in folded(part)), tr("an earlier request"))


def _parts(row: Row, query: str) -> Iterator[tuple[str, str]]:
    """Each part that may have the text, with what is said then."""
    yield row.RoomId, tr("Room")
    users = [user for user in (*row.users.SubscribeUserIds, *row.users.UnSubscribeUserIds) if query in folded(user)]
    yield from ((user, tr("User {user}", user=visible(user, 40))) for user in users[:1])
    yield str(row.TaskId or ""), tr("TaskId")
    yield row.note, tr("Note: {excerpt}", excerpt=_excerpt(row.note, query))
    yield row.ticket, tr("Ticket {ticket}", ticket=visible(row.ticket, 40))
    yield row.code, tr("Code {code}", code=visible(row.code, 60))
    message = message_text(row.message) if row.message else ""
    yield message, tr("Message: {excerpt}", excerpt=_excerpt(message, query))
    yield row.RequestId, tr("RequestId")
    yield row.pressed_by, tr("Pressed by {name}", name=visible(row.pressed_by, 40))
    yield row.profile_name, tr("Profile {name}", name=visible(row.profile_name, 40))
    yield row.batch, tr("List {name}", name=visible(row.batch, 40))
    yield str(row.BizId), tr("Application")


def _excerpt(text: str, query: str) -> str:
    """The text around its first place that has the query, on one line."""
    line = " ".join(text.split())
    place = folded(line).find(query)
    begin, end = max(0, place - _AROUND), max(0, place) + len(query) + _AROUND
    shown = visible(line[begin:end], 2 * _AROUND + 60)
    return f"{'…' if begin else ''}{shown}{'…' if end < len(line) else ''}"


def find_hint() -> str:
    return tr("Find room, TaskId, user, code, message, note…")


def only_this_user() -> str:
    return tr("Only rows that name exactly this user")
