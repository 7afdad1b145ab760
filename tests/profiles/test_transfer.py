"""Profiles as a file: nothing secret goes out, and nothing that a file says is believed without a look."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.profiles.account import Account
from gme_console.profiles.profile import MAX_NAME, PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.profile_fields import problem_with
from gme_console.profiles.store import ProfileError, ProfileStore
from gme_console.profiles.transfer import FORMAT, LARGEST, MOST, VERSION, ImportPlan, exported, planned, read_entries

LIVE = Profile(
    "live", "Live", "#c62828", Site.MAINLAND, "", 1400000001, GuardLevel.ASK_ALL, Source.KEYCHAIN, production=True
)
TEST = Profile("test", "測試 🎙", "#1c5fc4", Site.HOST, "127.0.0.1:8080", None, GuardLevel.READ_ONLY, Source.SESSION)
ACCOUNT = Account("100000000001", "100000000019", "qcs::cam", "CAMUser", 1_790_000_000)


def entries(*profiles: Profile, **accounts: Account) -> list[Any]:
    return json.loads(exported(profiles, accounts))["profiles"]


def test_a_file_brings_back_what_went_out(tmp_path: Path) -> None:
    path = tmp_path / "profiles.json"
    path.write_text(exported((PRACTICE, LIVE, TEST), {"live": ACCOUNT}))
    plan = planned(read_entries(path), (PRACTICE,))
    assert plan.added == (LIVE, TEST)
    assert plan.accounts == {"live": ACCOUNT._replace(asked_at=0)}
    assert (plan.replaced, plan.same, plan.unfit) == ((), 0, 0)
    again = planned(read_entries(path), (PRACTICE, LIVE, TEST))
    assert (again.changes, again.same) == ((), 2)


def test_what_goes_out_has_a_profiles_fields_and_no_others() -> None:
    (entry,) = entries(LIVE, live=ACCOUNT)
    assert set(entry) == {*Profile._fields, "account"}


def test_the_same_place_and_key_is_changed_in_place() -> None:
    weaker = LIVE._replace(guard=GuardLevel.ASK_STOP, production=False)
    plan = planned(entries(weaker), (PRACTICE, LIVE))
    assert plan.replaced == ((LIVE, weaker),)
    assert plan.added == ()


@pytest.mark.parametrize(
    "elsewhere",
    [
        LIVE._replace(site=Site.HOST, host="127.0.0.1:9"),
        LIVE._replace(site=Site.INTERNATIONAL),
        LIVE._replace(source=Source.ENVIRONMENT),
    ],
)
def test_a_key_that_is_here_never_goes_elsewhere_by_a_file(elsewhere: Profile) -> None:
    plan = planned(entries(elsewhere), (PRACTICE, LIVE))
    (added,) = plan.added
    assert added.id not in ("live", "practice")
    assert plan.moved == {added.id}
    assert added.name == "Live 2"
    assert plan.replaced == ()


def test_names_that_are_taken_are_numbered() -> None:
    same = [LIVE._replace(id=f"p{number}") for number in range(3)]
    plan = planned(entries(*same), (PRACTICE, LIVE, TEST._replace(name="LIVE 2")))
    assert [one.name for one in plan.added] == ["Live 3", "Live 4", "Live 5"]
    long = LIVE._replace(id="x", name="W" * MAX_NAME)
    plan = planned(entries(long), (PRACTICE, long._replace(id="y")))
    assert plan.added[0].name == "W" * (MAX_NAME - 2) + " 2"
    assert problem_with(plan.added[0]) is None


def test_what_is_no_profile_is_counted_and_left_out() -> None:
    good = entries(LIVE)[0]
    bad: list[Any] = [
        None,
        [],
        "live",
        {},
        {**good, "id": PRACTICE.id},
        {**good, "id": "a/b"},
        {**good, "name": "a\u202eb"},
        {**good, "name": "a\nb"},
        {**good, "name": "x" * 61},
        {**good, "color": "red"},
        {**good, "guard": "none"},
        {**good, "source": "practice"},
        {**good, "site": "host", "host": "evil/../x"},
        {**good, "BizId": "1"},
        {**good, "BizId": True},
        {**good, "production": 1},
        {**good, "account": {"account_id": "1"}},
        {**good, "account": "1"},
    ]
    plan = planned([*bad, good, good], (PRACTICE,))
    assert plan.added == (LIVE,)
    assert plan.unfit == len(bad) + 1


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff\xfe",
        b"[]",
        b"null",
        b"[" * 200_000,
        b'{"format": "other", "version": 1, "profiles": []}',
        json.dumps({"format": FORMAT, "version": 2, "profiles": []}).encode(),
        json.dumps({"format": FORMAT, "version": VERSION, "profiles": {}}).encode(),
        json.dumps({"format": FORMAT, "version": VERSION, "profiles": [None] * (MOST + 1)}).encode(),
        b" " * (LARGEST + 1),
    ],
)
def test_a_file_that_is_none_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.json"
    path.write_bytes(content)
    with pytest.raises(ProfileError):
        read_entries(path)


def test_a_pipe_a_folder_and_nothing_are_no_files(tmp_path: Path) -> None:
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "pipe")
    for name in ("pipe", "", "missing"):
        with pytest.raises(ProfileError):
            read_entries(tmp_path / name)


def test_all_of_it_is_stored_or_nothing(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    store.save(LIVE)
    store.keep_account("live", ACCOUNT)
    other = ACCOUNT._replace(account_id="999")
    store.take((TEST, LIVE._replace(BizId=7)), {"live": other, "test": other})
    stored = store.read()
    assert [one.BizId for one in stored.profiles] == [PRACTICE.BizId, 7, None]
    assert stored.accounts == {"live": ACCOUNT, "test": other}, "what was found out here is not a file's to change"
    with pytest.raises(ProfileError):
        store.take((TEST._replace(id="a", name="A"), TEST._replace(id="b", name="Live")), {})
    assert len(store.read().profiles) == 3


VALUES = st.none() | st.booleans() | st.integers() | st.text(max_size=8)


@given(st.lists(st.dictionaries(st.sampled_from([*Profile._fields, "account"]), VALUES)))
def test_no_entry_breaks_it(found: list[Any]) -> None:
    plan = planned(found, (PRACTICE, LIVE))
    assert isinstance(plan, ImportPlan)
    assert all(problem_with(one) is None for one in plan.changes)
