"""Profiles on disk: what is kept, refused, set aside, and shared."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from copies import replace
from gme_console.profiles.account import Account
from gme_console.profiles.profile import PRACTICE, GuardLevel, Profile, Site, Source
from gme_console.profiles.profile_fields import problem_with
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.profiles.shared_file import exclusive
from gme_console.profiles.store import FILE_NAME, ProfileError, ProfileStore

LIVE = Profile(
    "live",
    "Live",
    "#b00020",
    Site.HOST,
    "gme.example.invalid:8443",
    2**64 - 1,
    GuardLevel.ASK_ALL,
    Source.KEYCHAIN,
)
TEST = Profile("test", "测试 🎙", "#0044CC", Site.MAINLAND, "", None, GuardLevel.READ_ONLY, Source.ENVIRONMENT)


def names(store: ProfileStore) -> list[str]:
    return [profile.name for profile in store.read().profiles]


def aside_files(folder: Path) -> list[Path]:
    return sorted(folder.glob(f"{FILE_NAME}.damaged-*"))


def test_an_empty_folder_has_the_practice_profile_only(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path / "made" / "by the store")
    assert store.read().profiles == (PRACTICE,)
    assert store.read().chosen_id == PRACTICE.id
    assert not (tmp_path / "made" / "by the store" / FILE_NAME).exists()


def test_profiles_come_back_exactly_in_their_order(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    store.save(LIVE)
    store.save(TEST)
    renamed = replace(LIVE, name="Live 2")
    store.save(renamed)
    store.choose(TEST.id)
    again = ProfileStore(tmp_path)
    assert again.read().profiles == (PRACTICE, renamed, TEST)
    assert again.read().chosen_id == TEST.id
    assert again.set_aside is None


def test_deleting_the_chosen_profile_falls_back_to_practice(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    store.save(LIVE)
    store.choose(LIVE.id)
    store.delete(LIVE.id)
    assert store.read().profiles == (PRACTICE,)
    assert store.read().chosen_id == PRACTICE.id
    store.delete(LIVE.id)
    with pytest.raises(ProfileError, match=ProfileTrouble.GONE):
        store.choose(LIVE.id)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no file modes")
def test_files_are_for_their_owner_alone_even_under_a_loose_umask(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    code = (
        "import os, sys, pathlib; os.umask(0)\n"
        "from gme_console.profiles.store import ProfileStore\n"
        "ProfileStore(pathlib.Path(sys.argv[1])).choose('practice')\n"
        "import tests_profile; ProfileStore(pathlib.Path(sys.argv[1])).save(tests_profile.LIVE)\n"
    )
    (tmp_path / "tests_profile.py").write_text(
        "from gme_console.profiles.profile import *\n"
        "LIVE = Profile('live', 'Live', '#b00020', Site.MAINLAND, '', 1, GuardLevel.ASK_ALL, Source.KEYCHAIN)\n"
    )
    gui = Path(sys.modules["gme_console"].__file__ or "").parents[1]
    search = os.pathsep.join([str(gui), str(tmp_path)])
    subprocess.run([sys.executable, "-c", code, str(folder)], check=True, env={**os.environ, "PYTHONPATH": search})
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert modes == {FILE_NAME: 0o600, f"{FILE_NAME}.lock": 0o600}


def test_the_practice_profile_can_be_neither_replaced_nor_deleted_nor_imitated(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    with pytest.raises(ProfileError, match=ProfileTrouble.BUILT_IN_CHANGE):
        store.save(replace(LIVE, id=PRACTICE.id))
    with pytest.raises(ProfileError, match=ProfileTrouble.BUILT_IN_DELETE):
        store.delete(PRACTICE.id)
    with pytest.raises(ProfileError, match=ProfileTrouble.NAME_TAKEN):
        store.save(replace(LIVE, name=" practice "))
    with pytest.raises(ProfileError, match=ProfileTrouble.PRACTICE_ONLY):
        store.save(replace(LIVE, source=Source.PRACTICE))
    with pytest.raises(ProfileError, match=ProfileTrouble.PRACTICE_ONLY):
        store.save(replace(PRACTICE, id="copy", name="Copy"))
    assert store.read().profiles == (PRACTICE,)


@pytest.mark.parametrize(
    "flawed",
    [
        {"id": ""},
        {"id": "../live"},
        {"name": " "},
        {"name": "two\nlines"},
        {"name": "\ud800"},
        {"name": "n" * 61},
        {"color": "red"},
        {"color": "#12345"},
        {"host": ""},
        {"host": "https://gme.example.invalid/path"},
        {"host": "gme.example.invalid/path"},
        {"host": "user:secret@gme.example.invalid"},
        {"BizId": 0},
        {"BizId": 2**64},
        {"BizId": -1},
    ],
)
def test_a_flawed_profile_is_refused_in_a_whole_sentence(tmp_path: Path, flawed: dict[str, object]) -> None:
    profile = replace(LIVE, **flawed)  # type: ignore[arg-type]
    with pytest.raises(ProfileError):
        ProfileStore(tmp_path).save(profile)
    assert not (tmp_path / FILE_NAME).exists()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("İzmir", "izmir"),
        ("IŞIK", "ışık"),
        ("ΟΔΟΣ", "οδος"),
        ("STRASSE", "straße"),
        ("Cafe\u0301", "café"),
        ("Ａ", "a"),
    ],
)
def test_names_that_a_reader_takes_for_one_are_one(tmp_path: Path, one: str, other: str) -> None:
    store = ProfileStore(tmp_path)
    store.save(replace(LIVE, name=one))
    with pytest.raises(ProfileError, match=ProfileTrouble.NAME_TAKEN):
        store.save(replace(TEST, name=other))


def test_a_second_profile_cannot_take_the_name_of_another(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    store.save(LIVE)
    with pytest.raises(ProfileError, match=r"name_taken.*LIVE"):
        store.save(replace(TEST, name="LIVE"))
    store.save(replace(LIVE, name="LIVE"))
    assert names(store) == ["Practice", "LIVE"]


def test_two_consoles_keep_each_others_changes(tmp_path: Path) -> None:
    here, there = ProfileStore(tmp_path), ProfileStore(tmp_path)
    here.save(LIVE)
    there.save(TEST)
    here.save(replace(LIVE, guard=GuardLevel.READ_ONLY))
    there.choose(LIVE.id)
    there.save(replace(LIVE, guard=GuardLevel.ASK_STOP))
    assert here.read().profiles == (PRACTICE, replace(LIVE, guard=GuardLevel.ASK_STOP), TEST)
    assert here.read().chosen_id == LIVE.id


def test_many_writers_at_once_lose_nothing(tmp_path: Path) -> None:
    start = threading.Barrier(8)

    def write(number: int) -> None:
        store = ProfileStore(tmp_path, lock_seconds=60)
        start.wait()
        for step in range(5):
            store.save(replace(LIVE, id=f"p{number}-{step}", name=f"P{number}-{step}"))

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(write, range(8)))
    expected = {"Practice"} | {f"P{number}-{step}" for number in range(8) for step in range(5)}
    assert set(names(ProfileStore(tmp_path))) == expected


def test_another_process_that_writes_is_waited_for_and_then_reported(tmp_path: Path) -> None:
    ProfileStore(tmp_path).save(LIVE)
    code = (
        "import pathlib, sys\n"
        "from gme_console.profiles.shared_file import exclusive\n"
        "with exclusive(pathlib.Path(sys.argv[1]), 5):\n"
        "    print('held', flush=True); sys.stdin.read()\n"
    )
    gui = Path(sys.modules["gme_console"].__file__ or "").parents[1]
    with subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path / f"{FILE_NAME}.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(gui)},
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(ProfileError, match=ProfileTrouble.HELD):
            ProfileStore(tmp_path, lock_seconds=0.1).save(TEST)
        holder.kill()
    assert ProfileStore(tmp_path).read().profiles == (PRACTICE, LIVE)


def test_the_lock_is_free_again_after_an_error(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError), exclusive(tmp_path / "lock", 1):
        raise RuntimeError
    with exclusive(tmp_path / "lock", 0):
        pass


def entry(**changes: object) -> dict[str, object]:
    return {**LIVE._asdict(), **changes}


def document(*entries: object, **changes: object) -> bytes:
    return json.dumps({"version": 1, "chosen_id": "live", "profiles": entries, **changes}).encode()


ACCOUNT = {"account_id": "1", "user_id": "2", "arn": "", "kind": "", "asked_at": 5}

DAMAGED = {
    "empty": b"",
    "cut": document(entry())[:-20],
    "not utf-8": b"\xff\xfe{}",
    "nested": b"[" * 100_000,
    "endless number": b'{"version": ' + b"9" * 5000 + b"}",
    "a list": b"[]",
    "no version": b'{"profiles": [], "chosen_id": ""}',
    "version 0": document(version=0),
    "accounts are a list": document(entry(), accounts=[1]),
    "an account that is none": document(entry(), accounts={"live": {"account_id": ""}}),
    "an account of too much text": document(entry(), accounts={"live": {**ACCOUNT, "arn": "x" * 257}}),
    "an account asked in no time": document(entry(), accounts={"live": {**ACCOUNT, "asked_at": True}}),
    "production by a word": document(entry(production="yes")),
    "version true": document(version=True),
    "version text": document(version="1"),
    "no profiles": b'{"version": 1, "chosen_id": ""}',
    "profiles null": document(profiles=None),
    "profile text": document("live"),
    "guard unknown": document(entry(guard="none")),
    "guard missing": document({name: value for name, value in entry().items() if name != "guard"}),
    "name number": document(entry(name=1)),
    "BizId true": document(entry(BizId=True)),
    "BizId float": document(entry(BizId=3400352518.0)),
    "practice inside": document(entry(id="practice")),
    "twice": document(entry(), entry(name="Other")),
    "too long": document(entry(), padding="x" * 4 * 1024 * 1024),
}


@pytest.mark.parametrize("raw", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_file_is_set_aside_whole_and_named(tmp_path: Path, raw: bytes) -> None:
    (tmp_path / FILE_NAME).write_bytes(raw)
    store = ProfileStore(tmp_path)
    assert store.read().profiles == (PRACTICE,)
    assert aside_files(tmp_path) == [store.set_aside]
    assert aside_files(tmp_path)[0].read_bytes() == raw
    store.save(LIVE)
    assert ProfileStore(tmp_path).read().profiles == (PRACTICE, LIVE)


@pytest.mark.parametrize("chosen", [[], None, 7, "gone"])
def test_an_unusable_last_choice_costs_nothing(tmp_path: Path, chosen: object) -> None:
    (tmp_path / FILE_NAME).write_bytes(document(entry(), chosen_id=chosen))
    store = ProfileStore(tmp_path)
    assert store.read().profiles == (PRACTICE, LIVE)
    assert store.read().chosen_id == PRACTICE.id


def test_several_damaged_files_are_all_kept(tmp_path: Path) -> None:
    store = ProfileStore(tmp_path)
    for number in range(3):
        (tmp_path / FILE_NAME).write_bytes(b"broken %d" % number)
        store.read()
    assert sorted(path.read_bytes() for path in aside_files(tmp_path)) == [
        b"broken 0",
        b"broken 1",
        b"broken 2",
    ]


def test_a_change_onto_a_damaged_file_sets_it_aside_too(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(b"{")
    store = ProfileStore(tmp_path)
    store.save(TEST)
    assert store.set_aside is not None
    assert store.read().profiles == (PRACTICE, TEST)


@pytest.mark.parametrize("version", [2, 10**30])
def test_the_file_of_a_newer_console_is_refused_and_left_alone(tmp_path: Path, version: int) -> None:
    raw = json.dumps({"version": version, "vaults": {}}).encode()
    (tmp_path / FILE_NAME).write_bytes(raw)
    store = ProfileStore(tmp_path)
    for attempt in (
        store.read,
        lambda: store.save(LIVE),
        lambda: store.choose("practice"),
    ):
        with pytest.raises(ProfileError, match=ProfileTrouble.NEWER):
            attempt()
    assert (tmp_path / FILE_NAME).read_bytes() == raw
    assert aside_files(tmp_path) == []


def test_a_failed_write_leaves_the_old_file_and_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ProfileStore(tmp_path)
    store.save(LIVE)
    before = (tmp_path / FILE_NAME).read_bytes()

    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("gme_console.profiles.store.os.fsync", full)
    with pytest.raises(ProfileError, match="No space left on device"):
        store.save(TEST)
    monkeypatch.undo()
    assert (tmp_path / FILE_NAME).read_bytes() == before
    store.save(TEST)
    assert store.read().profiles == (PRACTICE, LIVE, TEST)


def test_a_folder_in_the_way_is_a_sentence_not_a_crash(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(ProfileError, match=ProfileTrouble.UNUSABLE):
        ProfileStore(tmp_path / "file").read()
    (tmp_path / FILE_NAME).mkdir()
    with pytest.raises(ProfileError, match=ProfileTrouble.UNUSABLE):
        ProfileStore(tmp_path).save(LIVE)


def test_what_a_hand_added_to_the_file_is_not_carried_on(tmp_path: Path) -> None:
    """A key that somebody wrote into the file does not outlive the next change."""
    (tmp_path / FILE_NAME).write_bytes(document(entry(SecretKey="hunter2"), SecretId="AKIDhunter2"))
    store = ProfileStore(tmp_path)
    store.save(TEST)
    assert store.read().profiles == (PRACTICE, LIVE, TEST)
    assert b"hunter2" not in (tmp_path / FILE_NAME).read_bytes()


PROFILES = st.builds(
    Profile,
    id=st.from_regex(r"[A-Za-z0-9_-]{1,64}", fullmatch=True),
    name=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=60),
    color=st.from_regex(r"#[0-9a-fA-F]{6}", fullmatch=True),
    site=st.sampled_from([Site.INTERNATIONAL, Site.MAINLAND, Site.HOST]),
    host=st.sampled_from(["gme.example.invalid", "127.0.0.1:80", "[::1]:8080"]),
    BizId=st.none() | st.integers(1, 2**64 - 1),
    guard=st.sampled_from(GuardLevel),
    source=st.sampled_from([Source.KEYCHAIN, Source.SESSION, Source.ENVIRONMENT]),
)


@given(profile=PROFILES)
@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
def test_every_fit_profile_survives_the_disk(tmp_path: Path, profile: Profile) -> None:
    (tmp_path / FILE_NAME).unlink(missing_ok=True)
    assume(PRACTICE.id not in (profile.id, profile.name.casefold()))
    assert problem_with(profile) is None
    ProfileStore(tmp_path).save(profile)
    assert ProfileStore(tmp_path).read().profiles == (PRACTICE, profile)


def test_an_account_is_kept_while_its_profile_is_and_a_file_without_any_is_read(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).write_bytes(document(entry()))
    store = ProfileStore(tmp_path)
    assert store.read().accounts == {}
    account = Account(**ACCOUNT)  # type: ignore[arg-type]
    store.keep_account("live", account)
    store.save(LIVE._replace(BizId=7))
    assert store.read().accounts == {"live": account}
    with pytest.raises(ProfileError, match=ProfileTrouble.GONE):
        store.keep_account("nobody", account)
    (tmp_path / FILE_NAME).write_bytes(document(entry(), accounts={"live": ACCOUNT, "gone": ACCOUNT}))
    assert store.read().accounts == {"live": account}
    store.delete("live")
    assert store.read().accounts == {}
