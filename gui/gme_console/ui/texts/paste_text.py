"""What is said of a text that was pasted: what was taken, what was not, what was left out. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.intake.draft import Field
from gme_console.intake.pasted.paste_result import PastedKind, Why
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from gme_console.intake.pasted.paste_result import PasteResult, Unused

_EXCERPT = 60
_AROUND = 20
"""Characters that are shown before and behind what was taken."""

_ROOMS = 8
MOST_LEFT = 8
"""Things that are named one by one; of more it is said how many."""


def kind_text(kind: PastedKind) -> str:
    """As what a text was read."""
    match kind:
        case PastedKind.PLAIN:
            return tr("Read as room ids.")
        case PastedKind.WORDS:
            return tr("Read as a request in words.")
        case PastedKind.JSON:
            return tr("Read as the API's JSON.")
        case PastedKind.CALLBACK:
            return tr("Read as a callback of the service, which numbers modes 0 (single) and 1 (mixed).")
        case PastedKind.CURL:
            return tr("Read as a cURL command.")
        case PastedKind.TCCLI:
            return tr("Read as a tccli command.")
        case PastedKind.SOURCE:
            return tr("Read as a program.")
        case PastedKind.CONSOLE:
            return tr("Read as a command of this console.")
        case PastedKind.LINK:
            return tr("Read as a link of this console.")
        case PastedKind.ROW:
            return tr("Read as a row of this console.")
        case PastedKind.EXPORT:
            return tr("Read as a line of this console's CSV file.")
        case PastedKind.SHEET:
            return tr("Read as a row of a spreadsheet.")


def field_text(field: Field) -> str:
    match field:
        case Field.ROOM:
            return tr("Room")
        case Field.BIZ:
            return tr("Application")
        case Field.MODE:
            return tr("Mode")
        case Field.ONLY:
            return tr("Only these users")
        case Field.EXCEPT:
            return tr("All except")
        case Field.NOTE:
            return tr("Note")
        case Field.PROFILE:
            return tr("Profile")
        case Field.TICKET:
            return tr("Ticket")


def not_said(field: Field, default: str) -> str:
    """What the form is filled with where the text says nothing."""
    if field is Field.BIZ:
        return tr("not said: stays as it is")
    return tr("not said: {default}", default=default)


def room_not_said(room: str) -> str:
    """`room`: the form's, which stays."""
    return tr("not said: {room} stays", room=visible(room, _EXCERPT)) if room else tr("not said")


def excerpt_text(found: PasteResult, begin: int, end: int) -> str:
    """What was taken, in brackets, with what stands round it on its line: whole words, where it has any."""
    line_begin = found.text.rfind("\n", 0, begin) + 1
    line_end = found.text.find("\n", end)
    before = found.text[line_begin:begin].lstrip()
    after = found.text[end : len(found.text) if line_end < 0 else line_end].rstrip()
    if len(before) > _AROUND:
        cut = before[-_AROUND:]
        before = "…" + (cut.partition(" ")[2] or cut)
    if len(after) > _AROUND:
        cut = after[:_AROUND]
        after = (cut.rpartition(" ")[0] or cut) + "…"
    return f"{visible(before)}[{visible(found.text[begin:end], _EXCERPT)}]{visible(after)}"


def unused_text(found: PasteResult, unused: Unused) -> str:
    """Why something is in no request, as a whole sentence."""
    text = visible(found.excerpt(unused), _EXCERPT)
    name = visible(unused.name, _EXCERPT)
    match unused.why:
        case Why.UNKNOWN:
            return tr("“{text}” was not understood.", text=text)
        case Why.NO_FIELD if name != text:
            return tr("{name}: a start has no such field ({text}).", name=name, text=text)
        case Why.NO_FIELD:
            return tr("{name}: a start has no such field.", name=name)
        case Why.DIGITS_LOST:
            return tr("{text} is a number that a spreadsheet has shortened: digits are lost, copy it again.", text=text)
        case Why.NO_MODE:
            return tr("“{text}” is no mode.", text=text)
        case Why.NO_NUMBER:
            return tr("“{text}” is no application id.", text=text)
        case Why.VARIABLE:
            return tr("{name} is not in the text: {text} only names it.", name=name, text=text)
        case Why.IN_FILE:
            return tr("{name} is a file: what is in it is not in the text.", name=name)
        case Why.OTHER_ACTION:
            return tr("It is a {name}; the form starts recordings.", name=name)
        case Why.NO_PART:
            return tr("{name} {text} is not part of a start.", name=name, text=text)
        case Why.SAID_TWICE:
            return tr("{name} is said again: “{text}” was not taken.", name=name, text=text)
        case Why.WHICH_LIST:
            return tr("“{text}”: it is not said whether only they are to be recorded.", text=text)
        case Why.COVERED:
            return tr("{name}: a secret stands in its place.", name=name)
        case Why.TOO_LONG:
            return tr("The text is too long: it was not read, or not to its end.")
        case Why.TOO_DEEP:
            return tr("Part of the text is nested too deeply and was not read.")


def unused_sentences(found: PasteResult) -> list[str]:
    """All that is left over, each once; of many the first."""
    sentences = list(dict.fromkeys(unused_text(found, part) for part in found.unused))
    if len(sentences) <= MOST_LEFT:
        return sentences
    more = len(sentences) - MOST_LEFT + 1
    return [*sentences[: MOST_LEFT - 1], tr("%n more parts were not understood.", None, more)]


def note_unused(note: str) -> str:
    return tr(
        "The note “{note}” stays out: it is written when the recording is in the history.", note=visible(note, 80)
    )


def ticket_unused(ticket: str) -> str:
    return tr(
        "The ticket {ticket} stays out: the form asks for none (View, Show the ticket).", ticket=visible(ticket, 80)
    )


def secrets_left_out_text(names: tuple[str, ...]) -> str:
    return tr("Left out, shown and kept nowhere: {names}.", names=listed(names))


def profile_stays(named: str, chosen: str) -> str:
    """The text names another profile than the chosen one."""
    return tr(
        "The text names the profile {named}. {chosen} stays chosen: choose the other one first if it is meant.",
        named=visible(named, _EXCERPT),
        chosen=visible(chosen, _EXCERPT),
    )


def origin_text(profile: str) -> str:
    """Of an application id that came with a text and is not the profile's."""
    return tr("From the text that was pasted: the application of {profile} is another.", profile=profile)


def nothing_found() -> str:
    return tr("There is no request in this text.")


def room_missing() -> str:
    return tr("The text names no room that can be taken.")


def rooms_found(rooms: list[str]) -> str:
    """The first of them by name."""
    shown = listed(visible(room, 40) for room in rooms[:_ROOMS])
    named = shown if len(rooms) <= _ROOMS else tr("{rooms} …", rooms=shown)
    return tr("The text names %n rooms: {rooms}", None, len(rooms), rooms=named)


def nothing_to_paste() -> str:
    return tr("There is no text to paste.")
