"""The console against a real Secret Service, a locked one, and a session bus that never answers."""

from __future__ import annotations

import base64
import os
import shutil
import socket
import subprocess
import sys
import textwrap
from pathlib import Path
from urllib.parse import quote

import pytest

from gme_console.profiles.profile_trouble import KeychainFault
from patience import PROCESS_S

PROGRAMS = ("dbus-run-session", "gnome-keyring-daemon")
GUI = Path(sys.modules["gme_console"].__file__ or "").parents[1]
SECRET_ID = "AKIDs3cr3t+id/with=signs"
SECRET_KEY = "s3cr3t-key+with/signs="

needs_daemon = pytest.mark.skipif(
    not all(map(shutil.which, PROGRAMS)), reason=f"{' and '.join(PROGRAMS)} are not installed"
)

LIFE = """
    import os
    from contextlib import closing
    import secretstorage
    from gme_console.api.target import Credential
    from gme_console.profiles.keychain import Keychain
    from gme_console.profiles.profile_trouble import KeychainError, KeychainFault

    def fault(call, *arguments):
        try:
            call(*arguments)
        except KeychainError as error:
            return error.fault
        return None

    address = os.environ.pop("DBUS_SESSION_BUS_ADDRESS")
    keychain = Keychain()
    assert fault(keychain.describe) is KeychainFault.MISSING_BACKEND
    os.environ["DBUS_SESSION_BUS_ADDRESS"] = address
    print("found later:", keychain.describe())

    live = Credential(os.environ["LIVE_ID"], os.environ["LIVE_KEY"])
    print("nothing yet:", fault(keychain.load, "live"))
    keychain.save("live", Credential("AKIDold", "old"))
    keychain.save("live", live)
    keychain.save("test", Credential("AKIDtest", "test"))
    assert keychain.load("live") == live
    with closing(secretstorage.dbus_init()) as bus:
        collection = secretstorage.get_default_collection(bus)
        found = list(collection.search_items({"service": "GME Recording Console", "username": "live"}))
        print("items of one profile:", len(found))
        collection.lock()
    for call, arguments in ((keychain.load, ()), (keychain.save, (live,)), (keychain.delete, ())):
        print("locked:", fault(call, "live", *arguments))
    print("described while locked:", keychain.describe())
"""

AGAIN = """
    import os
    from gme_console.api.target import Credential
    from gme_console.profiles.keychain import Keychain
    from gme_console.profiles.profile_trouble import KeychainError
    keychain = Keychain()
    assert keychain.load("live") == Credential(os.environ["LIVE_ID"], os.environ["LIVE_KEY"])
    keychain.delete("live")
    assert keychain.load("test") == Credential("AKIDtest", "test")
    try:
        keychain.load("live")
    except KeychainError as error:
        print("deleted:", error.fault)
"""

NEVER_UNLOCKED = """
    from gme_console.profiles.keychain import Keychain
    from gme_console.profiles.profile_trouble import KeychainError
    try:
        Keychain().load("live")
    except KeychainError as error:
        print(error.fault)
"""


def environment(home: Path) -> dict[str, str]:
    """A home of its own, and no display on which a prompt could appear."""
    for folder in ("data", "config", "cache", "run"):
        (home / folder).mkdir(mode=0o700, exist_ok=True)
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "XDG_RUNTIME_DIR": str(home / "run"),
        "PYTHONPATH": str(GUI),
        "LIVE_ID": SECRET_ID,
        "LIVE_KEY": SECRET_KEY,
    }


def in_session(home: Path, start: str, code: str) -> list[str]:
    """What `code` printed in a session bus of its own, after the daemon was started as told."""
    shell = f'{start} >/dev/null && exec "$0" -c "$1"'
    run = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", shell, sys.executable, textwrap.dedent(code)],
        env=environment(home),
        capture_output=True,
        text=True,
        timeout=PROCESS_S,
    )
    assert run.returncode == 0, run.stderr
    assert SECRET_KEY not in run.stdout + run.stderr
    return run.stdout.splitlines()


UNLOCKED = "printf pw | gnome-keyring-daemon --unlock --components=secrets"


@needs_daemon
def test_a_real_secret_service_keeps_gives_locks_and_forgets(tmp_path: Path) -> None:
    assert in_session(tmp_path, UNLOCKED, LIFE) == [
        "found later: Secret Service",
        f"nothing yet: {KeychainFault.NOT_FOUND}",
        "items of one profile: 1",
        *[f"locked: {KeychainFault.LOCKED}"] * 3,
        "described while locked: Secret Service",
    ]
    files = [path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()]
    assert files, "the daemon keeps its encrypted file somewhere"
    for secret in (SECRET_ID, SECRET_KEY):
        for shape in (secret.encode(), base64.b64encode(secret.encode()), quote(secret, safe="").encode()):
            assert not any(shape in content for content in files)
    assert in_session(tmp_path, UNLOCKED, AGAIN) == [f"deleted: {KeychainFault.NOT_FOUND}"]


@needs_daemon
def test_a_keychain_that_was_never_unlocked_counts_as_locked(tmp_path: Path) -> None:
    started = "gnome-keyring-daemon --start --components=secrets"
    assert in_session(tmp_path, started, NEVER_UNLOCKED) == [KeychainFault.LOCKED]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="no session bus on this system")
@pytest.mark.parametrize("call", ["describe()", "load('live')"])
def test_a_session_bus_that_never_answers_holds_the_call(tmp_path: Path, call: str) -> None:
    """Why the caller needs a timeout of its own: keyring has none."""
    code = f"from gme_console.profiles.keychain import Keychain; Keychain().{call}; print('came back')"
    with socket.socket(socket.AF_UNIX) as bus:
        bus.bind(str(tmp_path / "bus"))
        bus.listen()
        bus.settimeout(PROCESS_S)
        process = subprocess.Popen(
            [sys.executable, "-c", code],
            env={**environment(tmp_path), "DBUS_SESSION_BUS_ADDRESS": f"unix:path={tmp_path}/bus"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        try:
            connection, _ = bus.accept()
            connection.sendall(b"OK 0123456789abcdef0123456789abcdef\r\n")  # it is given a second to greet
            connection.settimeout(PROCESS_S)
            with connection, connection.makefile("rb") as told:
                assert told.readline().startswith(b"\0AUTH")
                assert told.readline() == b"BEGIN\r\n"
                with pytest.raises(subprocess.TimeoutExpired):
                    process.communicate(timeout=2)
        finally:
            process.kill()
            process.communicate()
