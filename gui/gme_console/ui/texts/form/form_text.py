"""What the form, the look-up and the questions before an action say of themselves. Pure functions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.inputs.validation import ProblemCode
from gme_console.api.plain_text import plain_text
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.translate import Sentences, filled, joined, tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
    from gme_console.api.inputs.validation import Problem

_ID = 60
"""Characters of an id that a sentence shows."""


def caution(text: str) -> str:
    return tr("⚠ Caution: {text}", text=text)


def nothing_sent() -> str:
    """Where a field says why."""
    return tr("Nothing was sent.")


def room_too_long() -> str:
    return tr("That is too long for a room id; nothing was taken.")


def users_too_long() -> str:
    return tr("That is too long for user ids; nothing was taken.")


def names_no_user() -> str:
    return tr("That names no user; nothing was taken.")


def too_many_at_once(count: int) -> str:
    return tr("%n ids at once are too many; nothing was taken.", None, count)


def listed_already(users: list[str]) -> str:
    """Ids that came in and are there; empty for none."""
    if len(users) == 1:
        return tr("{user} is already listed.", user=plain_text(users[0], 24))
    return tr("%n ids are already listed.", None, len(users)) if users else ""


def count_text(count: int, most: int, remark: str = "") -> str:
    """Of a list of users. `remark`: a sentence that goes with it."""
    shown = f"{count:,}"
    if count > most:
        return tr("✕ {count} of {most}: too many", count=shown, most=most)
    if remark:
        return tr("{count} of {most} · {remark}", count=shown, most=most, remark=remark)
    if count == most:
        return tr("{count} of {most}", count=shown, most=most)
    return tr("{count} of {most} · paste any list", count=shown, most=most)


def both_lists() -> str:
    return tr("The API's documentation says that only one of the two lists may be set.")


def no_application() -> str:
    return tr("Type the application id in the form first.")


def press_again(profile: str) -> str:
    """Of what was typed or opened under another profile than the one that would start it now."""
    return tr("The profile changed to {profile}. Press Start again to record under it.", profile=profile)


def asks_under(profile: str, BizId: int) -> str:
    return tr("Asks under {profile} about application {BizId}.", profile=profile, BizId=BizId)


def adopt_question(profile: str, foreign: str, BizId: int) -> tuple[str, str]:
    """Headline and details of the question before a task of another application is adopted."""
    asked = tr("The application asked about is {BizId}.", BizId=BizId)
    return tr("Adopt a task under {profile}?", profile=profile), f"{foreign}\n\n{asked}"


def start_question(profile: str) -> str:
    return tr("Start under {profile}?", profile=profile)


def nothing_changed() -> str:
    return tr("Nothing is changed yet.")


def nothing_to_stop() -> str:
    return tr("Nothing to stop: select a recording that goes on, or type its room.")


def not_stopped(count: int) -> str:
    return tr("%n recordings were not stopped: the details of each say why nobody is asked.", None, count)


def rows_removed(count: int) -> str:
    gone = tr("%n rows were removed from the history; what is over is deleted for good after a day.", None, count)
    goes_on = tr("Recordings that go on are not stopped by it, but not watched any more.")
    return joined(gone, goes_on)


def taken_for_one(room: str) -> str:
    return tr("“{room}” was taken for one room, with its space. Write one room a line.", room=visible(room, _ID))


def odd_room(room: str, problem: Problem) -> str:
    words = tr("{room}: {problem}", room=visible(room, _ID), problem=input_text(problem.what))
    return _and_meant(words, visible(problem.plain, _ID))


def no_task_id(meant: str) -> str:
    """`meant`: what was probably; empty when nobody can tell."""
    return _and_meant(tr("A TaskId is a whole number, in plain digits."), visible(meant, 40))


def _and_meant(words: str, meant: str) -> str:
    question = tr("Was {meant} meant?", meant=meant) if meant else ""
    return joined(words, question)


def cannot_look(count: int, most: int, wrong: str | None) -> str:
    """Why rooms are not looked at: there are none, too many, or `wrong` is none."""
    if wrong is not None:
        return tr("This is not a room id: {room}", room=visible(wrong, _ID))
    if count:
        return tr("%n rooms are too many at once: {most} at most.", None, count, most=most)
    return tr("Type or paste rooms, one a line.")


def select_first() -> str:
    return tr("Look at a room and select it first.")


def only_what_records() -> str:
    return tr("Only what records now, and is not in this history, can be adopted.")


INPUT_SENTENCES: Sentences = {
    ProblemCode.NO_BIZ_ID: lambda _: tr("Type the application id."),
    ProblemCode.BIZ_ID_NO_NUMBER: lambda _: tr("The application id is a whole number, digits only, up to {most}."),
    ProblemCode.BIZ_ID_ZERO: lambda _: tr("The application id cannot be 0."),
    ProblemCode.NO_ROOM_ID: lambda _: tr("Type the room id."),
    ProblemCode.ROOM_ID_CONTROL: lambda _: tr("The room id contains a character that cannot be typed ({sign})."),
    ProblemCode.ROOM_ID_ODD: lambda _: tr("The room id {odd}."),
    ProblemCode.ROOM_ID_LONG: lambda n: tr(
        "The room id has %n characters; the voice SDK's guide allows {most}.", None, n
    ),
    ProblemCode.NO_RECORD_MODE: lambda _: tr("Choose single, mixed or both."),
    ProblemCode.USER_ID_EMPTY: lambda _: tr("A user id is empty."),
    ProblemCode.USER_ID_CONTROL: lambda _: tr("The user id {user} contains a character that cannot be typed."),
    ProblemCode.USER_ID_ODD: lambda _: tr("The user id {user} {odd}."),
    ProblemCode.USER_ID_SPACE: lambda _: tr("The user id {user} contains a space, which is sent too."),
    ProblemCode.ONE_NUMBER: lambda n: tr(
        "{number} was taken for %n users. It may be one number, grouped by thousands.", None, n
    ),
    ProblemCode.MORE_ODD: lambda n: tr("{first} %n more on this list are odd, too.", None, n),
    ProblemCode.LISTED_TWICE: lambda _: tr("User {user} is listed twice."),
    ProblemCode.TOO_MANY_USERS: lambda _: tr("At most {most} users can be listed; remove {excess} of {listed}."),
    ProblemCode.ON_BOTH_LISTS: lambda _: tr("User {user} is on both lists."),
    ProblemCode.BOTH_LISTS: lambda _: tr(
        "Both lists are set: the documentation says that only one may be, though its examples set both."
    ),
    # Of Odd, which is imported when there is an id; it goes on after "The room id".
    "invisible": lambda _: tr("contains something invisible ({sign}), which is sent too"),
    "edge_space": lambda _: tr("begins or ends with a space, which is sent as part of it"),
    "loose_accents": lambda _: tr("has accents that are characters of their own"),
    "look_alike": lambda _: tr("contains “{sign}” ({name}) in place of a plain character"),
    "plus_sign": lambda _: tr("begins with a plus sign"),
    "hexadecimal": lambda _: tr("is a hexadecimal number"),
    "sheet_error": lambda _: tr("is what a spreadsheet shows in place of a value: copy it again"),
    "shortened": lambda _: tr("is a number that a spreadsheet has shortened"),
    "digits_lost": lambda _: tr("is a number that a spreadsheet has shortened: digits are lost, copy it again as text"),
    "decimals": lambda _: tr("ends as a number with decimals does"),
    "grouped": lambda _: tr("is a number grouped by thousands"),
    "zeros": lambda n: tr("ends in zeros after %n digits, which a spreadsheet makes: digits may be lost", None, n),
    "letter_as_digit": lambda _: tr("has a letter among its digits that looks like one"),
}


def input_text(what: str | Detail) -> str:
    """What is wrong with a field, as a whole sentence."""
    return filled(INPUT_SENTENCES, what)


def still_composing() -> str:
    return tr("A word is still being composed: finish it first.")
