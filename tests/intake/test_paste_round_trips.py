"""What this console copies, exports and prints is understood again as the same request, whatever the ids are."""

from __future__ import annotations

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from gme_console.api.actions import StartRecord, encode
from gme_console.api.plain_text import is_invisible
from gme_console.api.values import UserLists
from gme_console.intake.mode_words import mode_of
from gme_console.intake.pasted.console_rows import EXPORTED
from gme_console.intake.pasted.draft_builder import has_lost_digits
from gme_console.intake.pasted.paste_reader import understand
from gme_console.intake.pasted.paste_result import PastedKind, PasteVerdict
from gme_console.intake.pasted.redaction import redacted
from gme_console.ledger.query import Query, Sort
from gme_console.ledger.records import Details, Row, State
from gme_console.ledger.transfer.csv_file import header_line
from gme_console.ledger.transfer.full_row_reader import RowSelection
from gme_console.ui.details.request_snippets import CannotCopy, as_curl, as_python, as_tccli
from gme_console.ui.history.columns import Column, row_text
from history_rows import make_row, make_sent
from ledger_helpers import T0, intent, writing
from transfer_helpers import export

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest

texts = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30) | st.text(
    "'\"\\$`!-=@ \n*?~#&;|<>(){}[]x語\t,0", min_size=1, max_size=30
)
ids = texts.filter(lambda text: text.strip() and not has_lost_digits(text) and not redacted(text).names)
visible_ids = ids.filter(lambda text: not any(map(is_invisible, text)) and ", " not in text and text == text.strip())
plain_ids = st.text(st.characters(categories=["L", "Nd"]), min_size=1, max_size=30).filter(
    lambda text: text.isalnum() and not has_lost_digits(text) and not redacted(text).names
)
modes = st.sampled_from([1, 2, 3])


def lists(of: st.SearchStrategy[str]) -> st.SearchStrategy[UserLists]:
    users = st.lists(of, max_size=3, unique=True).map(tuple)
    return st.builds(UserLists, users, users)


requests = st.builds(StartRecord, st.integers(1, 2**64 - 1), ids, modes, lists(ids))


def same(draft: DraftRequest, request: StartRecord) -> None:
    assert draft.RoomId == request.RoomId
    assert int(draft.BizId or 0) == request.BizId
    assert mode_of(draft.RecordMode) == request.RecordMode
    assert (draft.SubscribeUserIds, draft.UnSubscribeUserIds) == request.SubscribeRecordUserIds


def only_draft(text: str, kind: PastedKind, verdict: PasteVerdict = PasteVerdict.REQUEST) -> DraftRequest:
    found = understand(text)
    assert (found.kind, found.verdict) == (kind, verdict)
    (draft,) = found.requests
    return draft


@given(requests)
def test_the_json_body(request: StartRecord) -> None:
    body = encode(request).decode()
    assume(not redacted(body).names)
    for text in (body, json.dumps(request.body(), ensure_ascii=False, indent=2), repr(request.body())):
        same(only_draft(text, PastedKind.JSON), request)


def snippet(make: Callable[[Details], str], request: StartRecord) -> str:
    row = make_row(1, BizId=request.BizId, RoomId=request.RoomId, host="gme.tencentcloudapi.com")
    try:
        return make(Details(row, (make_sent(row, body=encode(request).decode()),), ()))
    except CannotCopy:
        assume(False)
        raise


@pytest.mark.parametrize(
    ("make", "kind"), [(as_curl, PastedKind.CURL), (as_tccli, PastedKind.TCCLI), (as_python, PastedKind.SOURCE)]
)
@given(requests)
def test_the_commands_that_the_console_copies(
    make: Callable[[Details], str], kind: PastedKind, request: StartRecord
) -> None:
    text = snippet(make, request)
    assume(not redacted(text).names)
    same(only_draft(text, kind), request)


@given(ids, modes, lists(plain_ids))
def test_a_command_of_the_console(room: str, mode: int, users: UserLists) -> None:
    """Users stand in one word, with commas between them."""
    words = ["gme-console", "--profile", "Mainland test", f"--room={room}", "--mode", str(mode)]
    for option, listed in (("--only", users.SubscribeUserIds), ("--except", users.UnSubscribeUserIds)):
        words += [option, ",".join(listed)] if listed else []
    text = shlex.join(words)
    assume(not redacted(text).names)
    draft = only_draft(text, PastedKind.CONSOLE)
    assert draft == (room, "", str(mode), *users, "", "Mainland test", "")


@given(ids, modes, lists(plain_ids))
def test_a_link_of_the_console(room: str, mode: int, users: UserLists) -> None:
    named = {"room": room, "mode": str(mode), "only": ",".join(users[0]), "except": ",".join(users[1])}
    text = "gme-record:?" + "&".join(f"{name}={quote(value, safe='')}" for name, value in named.items() if value)
    assume(not redacted(text).names)
    assert only_draft(f"see {text} now", PastedKind.LINK)[:5] == (room, "", str(mode), *users)


def console_row(row: Row, columns: list[Column]) -> str:
    return row_text(row, columns, lambda _: "Refused: the room does not exist")


@given(visible_ids, modes, lists(visible_ids.filter(lambda user: " " not in user)), st.sampled_from(State))
def test_a_row_copied_from_the_table(room: str, mode: int, users: UserLists, state: State) -> None:
    row = make_row(1, RoomId=room, RecordMode=mode, users=users, state=state, TaskId=None)
    shown = [column for column in Column if not column.spec.hidden]
    text = console_row(row, shown)
    assume(not redacted(text).names)
    draft = only_draft(text, PastedKind.ROW)
    assert (draft.RoomId, mode_of(draft.RecordMode)) == (room, mode)
    assert draft[3:5] == users


@pytest.mark.parametrize(
    "room", ['""', '"a"', "'a'", '="7"', "Single", "everyone", "0:12", "only 7", "12345678901234567"]
)
def test_a_row_whose_room_looks_like_something_else(room: str) -> None:
    shown = [column for column in Column if not column.spec.hidden]
    row = make_row(1, RoomId=room, RecordMode=2, users=UserLists(("7",)), TaskId=None)
    assert only_draft(console_row(row, shown), PastedKind.ROW)[:4] == (room, "", "Mixed", ("7",))


def test_rows_of_other_columns_and_orders() -> None:
    row = make_row(1, RoomId="0077", RecordMode=2, users=UserLists((), ("1145",)))
    everything = list(Column)
    assert only_draft(console_row(row, everything), PastedKind.ROW)[:5] == (
        "0077",
        "3400352518",
        "Mixed",
        (),
        ("1145",),
    )
    turned = [Column.WHEN, Column.TASK_ID, Column.ROOM, Column.USERS, Column.MODE]
    assert only_draft(console_row(row, turned), PastedKind.ROW)[:5] == ("0077", "", "Mixed", (), ("1145",))


def test_the_columns_of_the_export_are_known() -> None:
    assert header_line().lstrip("\ufeff").startswith(",".join(f'"{name}"' for name in EXPORTED))


def test_lines_of_the_export_with_and_without_the_first(tmp_path: Path) -> None:
    users = UserLists(("0123", "=cmd", "a;'=b"), ("@x", "7"))
    rooms = ["007", "1e5", "'quoted'", "拒绝", "=1+1", "a;=b", "a\tb", '"x"', "line\r\n=break"]
    with writing(tmp_path / "data") as writer:
        for place, room in enumerate(rooms):
            writer.begin(intent(room, T0 + place, users=users))
    assert export(tmp_path / "data", tmp_path / "x.csv", RowSelection(Query(sort=Sort.WHEN, descending=False))) > 0
    text = (tmp_path / "x.csv").read_bytes().decode()
    whole = understand(text)
    assert (whole.kind, whole.verdict) == (PastedKind.EXPORT, PasteVerdict.LIST)
    assert [draft.RoomId for draft in whole.requests] == rooms
    assert {draft[3:5] for draft in whole.requests} == {tuple(users)}
    assert {(draft.BizId, draft.RecordMode) for draft in whole.requests} == {("3400352518", "1")}
    first = text.split("\r\n")[1]
    assert only_draft(first, PastedKind.EXPORT).RoomId == "007"
    assert only_draft(first.strip('"').replace('","', "\t"), PastedKind.EXPORT).RoomId == "007"
