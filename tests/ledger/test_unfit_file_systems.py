"""A file system without locks or shared memory, an SQLite without trigrams: each is named, with what helps."""

from __future__ import annotations

import errno
import os
import re
import sqlite3
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from gme_console.ledger.errors import NO_LOCKS, NO_SHARED_MEMORY, LedgerError, LedgerFault, ledger_error
from gme_console.profiles import shared_file
from gme_console.profiles.profile_trouble import ProfileTrouble
from gme_console.profiles.store import ProfileError, ProfileStore
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import FILE, fill, reading, words_of, writing
from paths import HELPERS
from refused_calls import F_SETLK, KNOWN, MAP_SHARED

if TYPE_CHECKING:
    from gme_console.api.detail import Detail

OPEN = """
import sys, time
from pathlib import Path
from refused_calls import refuse
from gme_console.ledger.errors import LedgerError
from gme_console.ledger.opening import open_history
from gme_console.profiles.store import ProfileError, ProfileStore
import gme_console.ledger.writes.merge, gme_console.ledger.reader
from gme_console.api.detail import message_of
from gme_console.ui.texts.message_text import all_sentences, message_text
all_sentences()
folder = Path(sys.argv[1])
refuse(sys.argv[2], *map(int, sys.argv[3:]))
began = time.monotonic()
for what in (lambda: open_history(folder, lambda: 1).close(), lambda: ProfileStore(folder).read().profiles):
    try:
        what()
        print("fine")
    except (LedgerError, ProfileError) as error:
        print(getattr(error, "fault", "profiles"), message_text(message_of(error)))
assert time.monotonic() < began + 10
"""
needs_filter = pytest.mark.skipif(not KNOWN, reason="a filter of system calls, for this processor")


def with_refused(folder: Path, *refused: object) -> list[str]:
    path = [str(HELPERS), *filter(None, sys.path)]
    done = subprocess.run(
        [sys.executable, "-c", OPEN, str(folder), *map(str, refused)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(path)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


@needs_filter
@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def test_a_file_system_without_locks_is_named_at_once(tmp_path: Path, number: int, there: bool) -> None:
    if there:
        fill(tmp_path, 3)
    history, profiles = with_refused(tmp_path, "fcntl", number, 1, F_SETLK)
    assert history.startswith(f"unfit {tmp_path}")
    assert "lies on a file system that cannot lock files" in history
    assert "--data-dir" in history
    assert profiles == "fine"
    assert not list(tmp_path.rglob(".lock-*"))


@needs_filter
@pytest.mark.parametrize("there", [False, True])
@pytest.mark.parametrize("number", [errno.ENODEV, errno.EINVAL, errno.ENOSYS])
def test_a_file_system_without_shared_memory_is_named(tmp_path: Path, number: int, there: bool) -> None:
    if there:
        fill(tmp_path, 3)
    history, _ = with_refused(tmp_path, "mmap", number, 3, MAP_SHARED)
    assert history.startswith(f"unfit {tmp_path / FILE} lies on a file system without shared memory")
    assert "--data-dir" in history


@needs_filter
@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS, errno.EINVAL])
def test_profiles_where_nothing_can_be_locked_say_so(tmp_path: Path, number: int) -> None:
    history, profiles = with_refused(tmp_path, "flock", number)
    assert history == "fine"
    assert "cannot lock files" in profiles
    assert "--data-dir" in profiles


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP, errno.ENOSYS])
def test_a_lock_that_is_refused_is_not_taken_for_one_that_is_held(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refuse(_descriptor: int) -> bool:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(shared_file, "_try_lock", refuse)
    with pytest.raises(ProfileError, match=ProfileTrouble.NO_LOCKS):
        ProfileStore(tmp_path).read()


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("SQLITE_IOERR_SHMMAP", NO_SHARED_MEMORY),
        ("SQLITE_IOERR_SHMOPEN", NO_SHARED_MEMORY),
        ("SQLITE_IOERR_SHMSIZE", NO_SHARED_MEMORY),
        ("SQLITE_IOERR_SHMLOCK", NO_LOCKS),
        ("SQLITE_IOERR_LOCK", NO_LOCKS),
        ("SQLITE_IOERR_RDLOCK", NO_LOCKS),
        ("SQLITE_IOERR_UNLOCK", NO_LOCKS),
        ("SQLITE_IOERR_CHECKRESERVEDLOCK", NO_LOCKS),
    ],
)
def test_what_sqlite_says_of_a_file_system(tmp_path: Path, name: str, words: Detail) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = name
    told = ledger_error(error, tmp_path / FILE)
    assert told.fault is LedgerFault.UNFIT
    assert message_text(words) in words_of(told)
    assert "--data-dir" in words_of(told)


def test_an_input_output_error_is_no_inability(tmp_path: Path) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorname = "SQLITE_IOERR_READ"
    assert ledger_error(error, tmp_path / FILE).fault is LedgerFault.OTHER


def test_an_sqlite_that_is_too_old_is_named_and_touches_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(tmp_path, 2)
    before = (tmp_path / FILE).read_bytes()
    with monkeypatch.context() as old:
        old.setattr(sqlite3, "sqlite_version_info", (3, 33, 0))
        old.setattr(sqlite3, "sqlite_version", "3.33.0")
        for use in (writing, reading):
            with pytest.raises(LedgerError) as caught, use(tmp_path):
                pass
            assert re.search(r"needs SQLite 3\.34 or newer.*3\.33\.0", words_of(caught.value))
            assert caught.value.fault is LedgerFault.TOO_OLD
    assert (tmp_path / FILE).read_bytes() == before


@pytest.mark.parametrize("missing", ["no such tokenizer: trigram", "no such module: fts5"])
def test_an_sqlite_without_its_full_text_search_is_named(tmp_path: Path, missing: str) -> None:
    told = ledger_error(sqlite3.OperationalError(missing), tmp_path / FILE)
    assert told.fault is LedgerFault.TOO_OLD
    assert "SQLite 3.34" in words_of(told)
    assert missing in words_of(told)
