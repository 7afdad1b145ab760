"""One row of a list as a request: what its cells say, and what is wrong with each."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.inputs.odd_ids import OddityKind, oddity
from gme_console.api.inputs.typed_ids import clean_id, grouped_number, parse_uint64, split_user_ids
from gme_console.api.inputs.validation import (
    Problem,
    check_biz_id,
    check_grouping,
    check_room_id,
    check_user_lists,
    meant_ids,
)
from gme_console.api.plain_text import plain_text
from gme_console.api.values import UserLists
from gme_console.intake.mode_words import mode_of
from gme_console.intake.room_list.list_types import COLUMNS, CellProblem, Cells, ListProblem, RequestColumn

_NO_ID = (OddityKind.DIGITS_LOST, OddityKind.SHEET_ERROR)
"""Of what a spreadsheet did to an id: nobody can tell what it was."""

_OF_CELLS = (
    ListProblem.DIGITS_LOST,
    ListProblem.SHEET_DATE,
    ListProblem.SHEET_BOOLEAN,
    ListProblem.PADDED,
    ListProblem.SHOWN_OTHERWISE,
    ListProblem.FORMULA,
    ListProblem.FORMULA_WITHOUT_VALUE,
)
MOST_CHARACTERS = 10_000
"""Of all cells of a row."""

_SHORT = MOST_CHARACTERS - 1_000
"""So many are for the others, where nothing is odd about them."""

_UNREADABLE = "\ufffd"
_EVERYONE = re.compile(
    r"everyone|everybody|all(?: users)?|anyone|\*|全員|みんな|全て|すべて|所有人|全部|全体|全體|大家|全员|全員可",
    re.IGNORECASE,
)
_ONLY = re.compile(r"(?:(?:only|just)\b|のみ|だけ|仅录制|仅|只录|只|僅)\s*[:：]?\s*", re.IGNORECASE)
_EXCEPT = re.compile(
    r"(?:(?:everyone|all)\s+)?(?:(?:except|but not|not|without)\b|除外|除了|除|排除|不录)\s*[:：]?\s*", re.IGNORECASE
)
_PLAIN_ROOM = re.compile("[0-9]{1,16}|[A-HJ-NP-Zabcdefghijkmnp-z][A-Za-z0-9_-]{0,126}")
_PLAIN_USERS = re.compile("[0-9]{1,16}(?:[,; ] ?[0-9]{1,16}){0,19}")
_DIGITS = re.compile("[0-9]+")
_PLAIN_DIGITS = 16
"""What nothing can be wrong with, so that a hundred thousand of them are looked through in a second."""

_FIELDS = {"SubscribeUserIds": RequestColumn.ONLY, "UnSubscribeUserIds": RequestColumn.EXCEPT}


class RowUsers(NamedTuple):
    """Whom a row names; `lists` None: it does not say."""

    lists: UserLists | None
    problems: tuple[CellProblem, ...]


def cleaned(column: RequestColumn, cell: str) -> str:
    """A cell as it is shown and taken: of an id, what programs put round it goes, as everywhere."""
    if column is RequestColumn.NOTE or (cell[:1].isalnum() and cell[-1:].isalnum()):
        return cell  # nothing stands round it
    bare = clean_id(cell)
    return bare if column is RequestColumn.ROOM else bare.strip()


def row_problems(cells: Cells, remarked: tuple[CellProblem, ...] = ()) -> tuple[CellProblem, ...]:
    """What is wrong with a row's own cells, after what its file said of them; nothing for most."""
    if sum(map(len, cells)) > MOST_CHARACTERS:
        return (*remarked, *_too_long(cells))
    room, mode, only, left_out, application, note = cells
    found = () if _PLAIN_ROOM.fullmatch(room) else _room_problems(room)
    if mode:
        found += _mode_problems(mode)
    if (only and (left_out or _plain_users(only) is None)) or left_out:
        found += users_of(only, left_out).problems
    if application:
        found += _application_problems(application)
    if _UNREADABLE in note:
        found += (CellProblem(RequestColumn.NOTE, Detail(ListProblem.UNREADABLE), True),)
    if not remarked:
        return found
    refused = {problem.column for problem in remarked if not problem.caution}
    return (*remarked, *(problem for problem in found if problem.column not in refused))


def doubtful(columns: Sequence[Sequence[str]]) -> set[int]:
    """Rows, of columns that lie side by side, in which something may be wrong; in others row_problems finds nothing.

    Each text is looked at once, however often it occurs.
    """
    rooms, modes, only, left_out, applications, notes = columns
    plain = _PLAIN_ROOM.fullmatch
    found = {place for place, room in enumerate(rooms) if not plain(room)}
    looks: tuple[tuple[Sequence[str], Callable[[str], object]], ...] = (
        (modes, _mode_problems),
        (only, lambda cell: _plain_users(cell) is None),
        (left_out, bool),
        (applications, _application_problems),
        (notes, lambda note: _UNREADABLE in note or len(note) > _SHORT),
    )
    for texts, is_odd in looks:
        odd = {text for text in set(texts) if text and is_odd(text)}
        if odd:
            found.update(place for place, text in enumerate(texts) if text in odd)
    return found


def _too_long(cells: Cells) -> tuple[CellProblem, ...]:
    """No request has so much in it: nobody looks for what else is wrong."""
    longest = max(COLUMNS, key=lambda column: len(cells[COLUMNS.index(column)]))
    size = len(cells[COLUMNS.index(longest)])
    return (CellProblem(longest, Detail(ListProblem.TOO_LONG, n=size)),)


def still_true(problems: tuple[CellProblem, ...], edited: RequestColumn) -> tuple[CellProblem, ...]:
    """What the file said of a row's other cells, once one was edited; of the row as a whole, it was looked at."""
    return tuple(one for one in problems if one.column is not edited and _code(one) in _OF_CELLS)


def users_in(only: str, left_out: str) -> UserLists | None:
    """The lists that both cells name; None when they are empty."""
    if not only and not left_out:
        return None
    plain = None if left_out else _plain_users(only)
    return users_of(only, left_out).lists if plain is None else UserLists(plain)


def _code(problem: CellProblem) -> str:
    return problem.what.code if isinstance(problem.what, Detail) else ""


def _plain_users(cell: str) -> tuple[str, ...] | None:
    """The user ids of a cell that has nothing but numbers, each once; None for any other."""
    if cell.isascii() and cell.isdigit() and len(cell) <= _PLAIN_DIGITS:
        return (cell,)
    if not _PLAIN_USERS.fullmatch(cell):
        return None
    ids = tuple(_DIGITS.findall(cell))
    doubtful = len(ids) > 1 and (len(set(ids)) < len(ids) or grouped_number(cell))
    return None if doubtful else ids


@lru_cache(4096)
def users_of(only: str, left_out: str) -> RowUsers:
    """Both cells as the API's lists. `everyone`, `only …` and `except …` may be said in the first, too."""
    bare = only.strip()
    if _EVERYONE.fullmatch(bare):
        bare, is_given = "", True
    else:
        is_given = bool(bare or left_out.strip())
    if found := _EXCEPT.match(bare):
        left_out, bare = " ".join(filter(None, (bare[found.end() :], left_out))), ""
    elif found := _ONLY.match(bare):
        bare = bare[found.end() :]
    lists = UserLists(split_user_ids(bare), split_user_ids(left_out))
    problems = [_cell_problem(problem, cell) for problem, cell in _list_problems(lists, bare, left_out)]
    if bare and not lists.SubscribeUserIds:
        problems.append(CellProblem(RequestColumn.ONLY, Detail(ListProblem.NO_USERS, cell=plain_text(bare, 40))))
    if left_out.strip() and not lists.UnSubscribeUserIds:
        problems.append(CellProblem(RequestColumn.EXCEPT, Detail(ListProblem.NO_USERS, cell=plain_text(left_out, 40))))
    return RowUsers(lists if is_given else None, tuple(problems))


def mode_in(cell: str) -> int | None:
    """The RecordMode of a cell; None for an empty one, and for one that row_problems refuses."""
    return mode_of(cell) if cell else None


def application_in(cell: str) -> int | None:
    """The application id of a cell; None for an empty one, and for one that row_problems refuses."""
    return parse_uint64(cell) if cell else None


def _room_problems(room: str) -> tuple[CellProblem, ...]:
    problem = check_room_id(room)
    found: tuple[CellProblem, ...] = ()
    if problem is not None:
        found = (CellProblem(RequestColumn.ROOM, problem.what, problem.caution and not _lost(room), problem.plain),)
    if _UNREADABLE in room:
        found = (CellProblem(RequestColumn.ROOM, Detail(ListProblem.UNREADABLE)), *found)
    return found


@lru_cache(1024)
def _mode_problems(mode: str) -> tuple[CellProblem, ...]:
    if mode_of(mode) is not None:
        return ()
    return (CellProblem(RequestColumn.MODE, Detail(ListProblem.UNKNOWN_MODE, word=plain_text(mode, 40))),)


@lru_cache(1024)
def _application_problems(application: str) -> tuple[CellProblem, ...]:
    problem = check_biz_id(application)
    return () if problem is None else (CellProblem(RequestColumn.APPLICATION, problem.what, False, problem.plain),)


def _list_problems(lists: UserLists, only: str, left_out: str) -> list[tuple[Problem, str]]:
    """The worst of both lists, and that a text may be one number."""
    problem = check_user_lists(lists)
    cells = {"SubscribeUserIds": only, "UnSubscribeUserIds": left_out}
    if problem is not None:
        return [(problem, cells[problem.field])]
    doubts = [
        check_grouping(only, lists.SubscribeUserIds, "SubscribeUserIds"),
        check_grouping(left_out, lists.UnSubscribeUserIds, "UnSubscribeUserIds"),
    ]
    return [(doubt, cells[doubt.field]) for doubt in doubts if doubt is not None]


def _cell_problem(problem: Problem, cell: str) -> CellProblem:
    """`plain` is the whole cell as it was meant."""
    ids = split_user_ids(cell)
    meant = meant_ids(ids, cell)
    plain = ", ".join(meant) if problem.caution and meant != ids else ""
    lost = any(_lost(user) for user in ids)
    return CellProblem(_FIELDS[problem.field], problem.what, problem.caution and not lost, plain)


def _lost(text: str) -> bool:
    odd = oddity(text.strip())
    return odd is not None and odd.what.code in _NO_ID
