"""What is wrong with what was typed into a form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.inputs.validation import Wrong
from gme_console.ui.texts.translate import Sentences, filled, tr

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

INPUT_SENTENCES: Sentences = {
    Wrong.NO_BIZ_ID: lambda _: tr("Type the application id."),
    Wrong.BIZ_ID_NO_NUMBER: lambda _: tr("The application id is a whole number, digits only, up to {most}."),
    Wrong.BIZ_ID_ZERO: lambda _: tr("The application id cannot be 0."),
    Wrong.NO_ROOM_ID: lambda _: tr("Type the room id."),
    Wrong.ROOM_ID_CONTROL: lambda _: tr("The room id contains a character that cannot be typed ({sign})."),
    Wrong.ROOM_ID_ODD: lambda _: tr("The room id {odd}."),
    Wrong.ROOM_ID_LONG: lambda n: tr("The room id has %n characters; the voice SDK's guide allows {most}.", None, n),
    Wrong.NO_RECORD_MODE: lambda _: tr("Choose single, mixed or both."),
    Wrong.USER_ID_EMPTY: lambda _: tr("A user id is empty."),
    Wrong.USER_ID_CONTROL: lambda _: tr("The user id {user} contains a character that cannot be typed."),
    Wrong.USER_ID_ODD: lambda _: tr("The user id {user} {odd}."),
    Wrong.USER_ID_SPACE: lambda _: tr("The user id {user} contains a space, which is sent too."),
    Wrong.ONE_NUMBER: lambda n: tr(
        "{number} was taken for %n users. It may be one number, grouped by thousands.", None, n
    ),
    Wrong.MORE_ODD: lambda n: tr("{first} %n more on this list are odd, too.", None, n),
    Wrong.LISTED_TWICE: lambda _: tr("User {user} is listed twice."),
    Wrong.TOO_MANY_USERS: lambda _: tr("At most {most} users can be listed; remove {excess} of {listed}."),
    Wrong.ON_BOTH_LISTS: lambda _: tr("User {user} is on both lists."),
    Wrong.BOTH_LISTS: lambda _: tr(
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


def input_words(what: str | Detail) -> str:
    """What is wrong with a field, as a whole sentence."""
    return filled(INPUT_SENTENCES, what)


def still_composing() -> str:
    return tr("A word is still being composed: finish it first.")
