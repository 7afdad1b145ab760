"""What is exported of a batch is a list of rooms again, every id as it was."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gme_console.api.actions import StartRecord
from gme_console.api.values import EVERYONE, UserLists
from gme_console.engine.batches.batch_messages import LineProgress, LineState
from gme_console.intake.room_list.list_reader import file_source, read_list
from gme_console.intake.room_list.list_requests import RowDefaults, requests_of
from gme_console.intake.room_list.list_rows import ListRows
from gme_console.ledger.transfer.table_file import write_table
from gme_console.ui.batch.run_export import table_export

APPLICATION = 3400352518
IDS = st.from_regex(r"[A-Za-z0-9=+@-][A-Za-z0-9_.-]{0,20}|0[0-9]{1,19}|部屋[0-9]{1,4}", fullmatch=True)
USERS = st.lists(st.from_regex(r"[0-9]{1,18}", fullmatch=True), max_size=3, unique=True).map(tuple)
REQUESTS = st.builds(
    lambda room, mode, users, allowed: StartRecord(
        APPLICATION, room, mode, EVERYONE if not users else UserLists(users, ()) if allowed else UserLists((), users)
    ),
    IDS,
    st.sampled_from((1, 2, 3)),
    USERS,
    st.booleans(),
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(REQUESTS, min_size=2, max_size=8), st.data())
def test_what_was_exported_is_the_same_list_again(
    tmp_path: Path, requests: list[StartRecord], data: st.DataObject
) -> None:
    states = st.sampled_from((LineState.WAITING, LineState.SENDING, LineState.SKIPPED))
    lines = [LineProgress(n, data.draw(states), request) for n, request in enumerate(requests, 1)]
    wanted = table_export(tmp_path / "out.csv", lines, lambda _: "", replace=True)
    written = write_table(wanted.path, wanted.header, wanted.ids, wanted.rows(), wanted.words, replace=True)
    assert written == len(lines)
    read = read_list(file_source(wanted.path))
    again = requests_of(ListRows(read, APPLICATION).snapshot(), RowDefaults(1, 1, UserLists(("9",))))
    assert [one.request for one in again] == requests
