"""What was named before completes what is typed: newest first, by profile and application, in bounded time."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from copies import replace
from gme_console.api.actions import StartRecord
from gme_console.api.values import UserLists
from gme_console.ledger.request_records import Intent
from gme_console.ledger.sqlite.completions import FROM_BEFORE, LOOKED_AT, use_rows
from gme_console.ledger.sqlite.schema import MIGRATIONS
from ledger_helpers import T0, accepted, database, intent, modify, reading, started, writing
from transfer_helpers import hand_over

if TYPE_CHECKING:
    from single_writer import SingleWriter

BIZ = 3400352518
PRACTICE = "practice"


def start(
    writer: SingleWriter, room: str, at_us: int, users: UserLists | None = None, profile: str = "practice"
) -> int:
    request = StartRecord(BIZ, room, 1, users or UserLists())
    return writer.begin(Intent(profile, "P", "h", request, at_us)).row.id


def rooms(folder: Path, beginning: str, profile: str = "practice", biz: int = BIZ) -> tuple[str, ...]:
    with reading(folder) as reader:
        return reader.rooms_before(profile, biz, beginning, 5)


def users(folder: Path, beginning: str) -> tuple[str, ...]:
    with reading(folder) as reader:
        return reader.users_before("practice", BIZ, beginning, 5)


def test_rooms_come_newest_first_and_each_once(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        for at, room in enumerate(("1987", "1988", "0042", "1987", "19", "大厅")):
            start(writer, room, T0 + at)
        assert rooms(tmp_path, "19") == ("19", "1987", "1988")
        assert rooms(tmp_path, "198") == ("1987", "1988")
        assert rooms(tmp_path, "00") == ("0042",)
        assert rooms(tmp_path, "大") == ("大厅",)
        assert rooms(tmp_path, "") == ("大厅", "19", "1987", "0042", "1988")
        assert rooms(tmp_path, "9") == rooms(tmp_path, "%") == rooms(tmp_path, "\ud800") == ()


def test_each_profile_and_application_has_its_own(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        start(writer, "1987", T0)
        start(writer, "1900", T0 + 1, profile="other")
        assert rooms(tmp_path, "19") == ("1987",)
        assert rooms(tmp_path, "19", "other") == ("1900",)
        assert rooms(tmp_path, "19", biz=7) == ()


def test_users_of_starts_and_changes_are_known(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        start(writer, "a", T0, UserLists(("1145", "007"), ("12",)))
        row = started(writer, "b")
        writer.begin(modify(row, users=UserLists(("1146",)), at_us=T0 + 50))
    assert set(users(tmp_path, "1")) == {"1146", "12", "1145"}
    assert users(tmp_path, "1")[0] == "1146"
    assert users(tmp_path, "00") == ("007",)


def test_what_was_removed_from_the_history_is_not_offered(tmp_path: Path) -> None:
    with writing(tmp_path) as writer:
        first = start(writer, "1987", T0, UserLists(("1145",)))
        start(writer, "1988", T0 + 1)
        writer.remove([first], T0 + 2)
        assert rooms(tmp_path, "19") == ("1988",)
        assert users(tmp_path, "1") == ()
        writer.restore([first], T0 + 3)
        assert rooms(tmp_path, "19") == ("1988", "1987")


def test_an_older_row_that_comes_in_later_does_not_go_to_the_front(tmp_path: Path) -> None:
    with writing(tmp_path / "one") as writer:
        writer.finish(writer.begin(replace(intent("1987"), at_us=T0 - 100)).sent_id, accepted(), T0)
        writer.begin(intent("1955", T0 + 9))
    with writing(tmp_path / "two") as writer:
        start(writer, "1987", T0 + 5)
        start(writer, "1988", T0 + 6)
    hand_over(tmp_path / "one", tmp_path / "two")
    assert rooms(tmp_path / "two", "19") == ("1955", "1988", "1987")


def test_a_history_of_before_gets_its_list(tmp_path: Path) -> None:
    before = next(n for n, migration in enumerate(MIGRATIONS) if use_rows in migration)
    with writing(tmp_path, migrations=MIGRATIONS[:before]):
        pass
    with database(tmp_path) as old:
        columns = "created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode"
        more = "SubscribeUserIds, UnSubscribeUserIds, state, uid"
        insert = f"INSERT INTO recording ({columns}, {more}) VALUES ({', '.join('?' * 12)})"
        for at, room in enumerate(("1988", "1987", "1988")):
            values = (
                T0 + at,
                T0,
                "practice",
                "P",
                "h",
                str(BIZ),
                room,
                "1",
                '["1145", "7"]',
                '["12"]',
                "refused",
                f"{at:032x}",
            )
            old.execute(insert, values)
    with writing(tmp_path) as writer:
        assert rooms(tmp_path, "19") == ("1988", "1987")
        assert set(users(tmp_path, "1")) == {"1145", "12"}
        start(writer, "1987", T0 + 9)
        assert rooms(tmp_path, "19") == ("1987", "1988")


@pytest.mark.slow
def test_of_very_many_only_so_many_are_looked_at(tmp_path: Path) -> None:
    """By the steps that SQLite takes, not by the clock."""
    with writing(tmp_path):
        pass
    draw = random.Random(7)
    with database(tmp_path) as big:
        big.execute("PRAGMA synchronous = OFF")
        rows = ((f"{draw.randrange(10**7):07d}", at, 1) for at in range(20 * LOOKED_AT))
        columns = "created_us, changed_us, profile_id, profile_name, host, BizId, RoomId, RecordMode"
        more = "SubscribeUserIds, UnSubscribeUserIds, state, uid"
        values = (1, 1, PRACTICE, "", "", "1", "", "1", "[]", "[]", "refused", "x")
        big.execute(f"INSERT INTO recording ({columns}, {more}) VALUES ({', '.join('?' * 12)})", values)
        big.executemany(f"INSERT OR REPLACE INTO used VALUES ('practice', '{BIZ}', 0, ?, ?, ?)", rows)
        big.commit()
        steps = [0]
        big.set_progress_handler(lambda: steps.__setitem__(0, steps[0] + 1), 1_000)
        from gme_console.ledger.sqlite import completions

        for beginning in ("", "1", "12", "123", "1234", "12345", "zz"):
            steps[0] = 0
            of = ("practice", str(BIZ), 0)
            big.execute(completions._NEWEST, (*of, LOOKED_AT, len(beginning), beginning, 5)).fetchall()
            big.execute(completions._BEGINNING, (*of, beginning, beginning + chr(0x10FFFF), LOOKED_AT, 5)).fetchall()
            assert steps[0] * 1_000 < 60 * LOOKED_AT, beginning
    assert FROM_BEFORE <= 20 * LOOKED_AT
