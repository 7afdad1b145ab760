"""Folders, logs and terminals that cannot be used: said in the window, and no reason to end or to tell a failure."""

from __future__ import annotations

import errno
import io
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console import system
from gme_console.app.data_folder import default_folder, make_private
from gme_console.engine.notices import Notice
from gme_console.engine.window_state import WindowState, read_window_state, write_window_state
from gme_console.ledger import backups
from gme_console.ledger.backups import back_up_daily
from gme_console.ledger.private_file import PrivateFile
from gme_console.profiles.profile import PRACTICE, Site, Source
from gme_console.profiles.store import ProfileError, ProfileStore
from ledger_helpers import fill, intent, writing
from paths import HELPERS
from patience import PROCESS_S
from profiles_in_use import save
from window_bot import WindowBot

DRIVER = HELPERS / "unusable_process.py"
posix = pytest.mark.skipif(os.name == "nt", reason="modes, pipes and users of POSIX")
NOT_ALMIGHTY = """
import ctypes
# capset(2), version 3: a root without its power to write everywhere
ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(0x20080522, 0), (ctypes.c_uint32 * 6)())
"""
linux = pytest.mark.skipif(sys.platform != "linux", reason="takes root's power away as Linux does")


def window(words: str, *arguments: object, do: str = "", **environ: str) -> subprocess.CompletedProcess[str]:
    """What a window says that is opened, and closed once it has said `words`."""
    return subprocess.run(
        [sys.executable, str(DRIVER), do, words, *map(str, arguments)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path)), **environ},
    )


@pytest.fixture
def open_place() -> Iterator[Path]:
    """A folder that another user can reach."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def occupied(place: Path) -> Path:
    (place / "file").write_text("not a folder")
    return place / "file"


def read_only(place: Path) -> Path:
    (place / "data").mkdir(mode=0o555)
    return place / "data"


def to_be_made(place: Path) -> Path:
    (place / "closed").mkdir(mode=0o555)
    return place / "closed" / "data"


@linux
@pytest.mark.parametrize("make", [occupied, read_only, to_be_made])
def test_a_data_folder_that_cannot_be_used_is_said_in_the_window(
    open_place: Path, make: Callable[[Path], Path]
) -> None:
    folder = make(open_place)
    done = window("with --data-dir", "--data-dir", folder, do=NOT_ALMIGHTY)
    assert done.returncode == 0, done.stderr
    assert str(folder) in done.stdout
    assert "--data-dir" in done.stdout
    assert "Traceback" not in done.stderr


@linux
def test_a_home_that_cannot_be_written_is_said_in_the_window(open_place: Path) -> None:
    open_place.chmod(0o555)
    done = window("with --data-dir", do=NOT_ALMIGHTY, XDG_DATA_HOME="", HOME=str(open_place))
    assert done.returncode == 0, done.stderr
    assert str(open_place / ".local") in done.stdout


def test_without_a_home_the_folder_is_one_that_cannot_be_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def home() -> Path:
        raise RuntimeError("Could not determine home directory.")

    monkeypatch.delenv("XDG_DATA_HOME", raising=False)
    monkeypatch.setattr(Path, "home", home)
    assert default_folder().is_absolute()


@posix
@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_a_log_that_cannot_be_opened_is_said_and_ends_nothing(tmp_path: Path, kind: str) -> None:
    (tmp_path / "data").mkdir()
    log = tmp_path / "data" / "console.log"
    log.mkdir() if kind == "folder" else os.mkfifo(log)
    done = window("works without its log", "--practice", "--data-dir", tmp_path / "data")
    assert (done.returncode, done.stderr) == (0, "")
    assert f"{log} cannot be written" in done.stdout
    assert "works without its log" in done.stdout
    assert (tmp_path / "data" / "history.sqlite3").exists()


def refusing(monkeypatch: pytest.MonkeyPatch, name: str, number: int) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, name, refuse)


PROFILE = replace(PRACTICE, id="mine", name="Mine", site=Site.MAINLAND, source=Source.SESSION)


@pytest.mark.parametrize("number", [errno.EINVAL, errno.ENOSYS, errno.EOPNOTSUPP])
def test_files_are_written_where_nothing_can_be_synced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    refusing(monkeypatch, "fsync", number)
    store = ProfileStore(tmp_path)
    store.save(PROFILE)
    store.choose("mine")
    assert (store.read().profiles[1:], store.read().chosen_id) == ((PROFILE,), "mine")
    write_window_state(tmp_path, WindowState(profile_id="mine"))
    assert read_window_state(tmp_path).profile_id == "mine"


@posix
@pytest.mark.parametrize("number", [errno.EINVAL, errno.EIO, errno.EACCES, errno.EBADF])
def test_a_folder_that_cannot_be_synced_keeps_no_profile_from_being_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    sync = os.fsync

    def only_files(descriptor: int) -> None:
        if os.path.isdir(f"/dev/fd/{descriptor}"):
            raise OSError(number, os.strerror(number))
        sync(descriptor)

    monkeypatch.setattr(os, "fsync", only_files)
    store = ProfileStore(tmp_path)
    store.save(PROFILE)
    assert store.read().profiles[1:] == (PROFILE,)


def test_content_that_did_not_reach_the_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    refusing(monkeypatch, "fsync", errno.EIO)
    with pytest.raises(Exception, match="profiles"):
        ProfileStore(tmp_path).save(PROFILE)
    assert ProfileStore(tmp_path).read().profiles[1:] == ()


def test_a_new_data_folder_needs_no_chmod(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("chmod", "fchmod", "lchmod"):
        if hasattr(os, name):
            refusing(monkeypatch, name, errno.EPERM)
    assert make_private(tmp_path / "new" / "data") == ""
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == (0o700 if os.name != "nt" else 0o777)


@pytest.mark.parametrize("broken", ["unlink", "link", "lost answer"])
def test_an_export_that_has_its_name_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    path = tmp_path / "x.csv"
    link = os.link
    if broken == "lost answer":

        def linked(source: Path, target: Path) -> None:
            link(source, target)
            raise FileExistsError(errno.EEXIST, "File exists")

        monkeypatch.setattr(os, "link", linked)
    else:
        refusing(monkeypatch, broken, errno.EPERM)
    with PrivateFile(path, replace=False) as file:
        file.write("whole")
        file.commit()
    assert path.read_text() == "whole"


@pytest.mark.parametrize("broken", ["utime", "unlink"])
def test_a_backup_that_is_made_is_no_failure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, broken: str) -> None:
    day = 86_400_000_000
    at_us = 1_700_000_000_000_000
    fill(tmp_path, 3)
    assert back_up_daily(tmp_path, at_us, 1, bool)
    if broken == "unlink":
        with writing(tmp_path) as writer:
            writer.begin(intent())
    refusing(monkeypatch, broken, errno.EPERM)
    made = back_up_daily(tmp_path, at_us + day, 1, bool)
    assert (made is not None) == (broken == "unlink")
    assert len(backups.daily_backups(tmp_path)) == (2 if made else 1)


EXPORT = "import sys; from gme_console.app.cli import main; sys.exit(main(sys.argv[1:]))"


@posix
@pytest.mark.parametrize(
    ("out", "encoding"),
    [
        *(("heard", encoding) for encoding in ("ascii", "cp1252", "ascii:strict")),
        *((out, "ascii:strict") for out in ("full", "closed", "nobody reads")),
    ],
)
def test_an_export_that_nobody_can_hear_of_is_whole_and_ends_with_0(tmp_path: Path, out: str, encoding: str) -> None:
    fill(tmp_path / "data", 2)
    path = tmp_path / "工单.csv"
    command = [sys.executable, "-c", EXPORT, "--export", str(path), "--data-dir", str(tmp_path / "data")]
    redirected = {"full": " >/dev/full 2>/dev/full", "closed": " >&- 2>&-", "nobody reads": " | :"}.get(out, "")
    done = subprocess.run(
        ["bash", "-c", f'set -o pipefail; "$@"{redirected}', "bash", *command],
        capture_output=True,
        timeout=60,
        env={**os.environ, "PYTHONIOENCODING": encoding, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
    )
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == (
        rb"2 rows written to %s/\u5de5\u5355.csv." % os.fsencode(tmp_path) + b"\n" if out == "heard" else b""
    )
    assert path.read_bytes().count(b"\r\n") == 3


def test_saying_never_raises(monkeypatch: pytest.MonkeyPatch) -> None:
    class Broken(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError

    closed = io.StringIO()
    closed.close()
    heard = io.TextIOWrapper(io.BytesIO(), "cp1252")
    for stream in (None, Broken(), closed, heard):
        monkeypatch.setattr(sys, "stdout", stream)
        monkeypatch.setattr(sys, "stderr", stream)
        system.say("工单 é")
        system.complain("工单")
    assert heard.buffer.getvalue() == b"\\u5de5\\u5355 \xe9\n\\u5de5\\u5355\n"  # type: ignore[attr-defined]


@posix
def test_the_practice_program_serves_though_nobody_hears_it() -> None:
    with socket.socket() as held, open("/dev/full", "w") as full:
        held.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)  # the program may listen, and nothing else gets it
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
        program = subprocess.Popen(
            [sys.executable, "-m", "gme_console.practice", "--port", str(port)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
        )
        deadline = time.monotonic() + PROCESS_S
        while program.poll() is None and time.monotonic() < deadline:
            with suppress(OSError):
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            time.sleep(0.02)
        program.send_signal(signal.SIGTERM)
        _, err = program.communicate(timeout=PROCESS_S)
    assert (program.returncode, err) == (0, "")


def test_a_profile_that_is_stored_is_no_failure_though_the_list_cannot_be_read(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def unreadable(_store: ProfileStore) -> None:
        raise ProfileError("held")

    bot = WindowBot(qtbot, tmp_path)
    told: list[object] = []
    bot.console.notices.added.connect(told.append)
    with monkeypatch.context() as held:
        held.setattr(ProfileStore, "read", unreadable)
        saved = save(bot, PROFILE, None)
    assert bot.close()
    assert (told, saved) == ([Notice("held")], "")
    assert ProfileStore(tmp_path).read().profiles[1:] == (PROFILE,)
