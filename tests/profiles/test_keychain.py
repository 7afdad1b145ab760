"""Secrets in the keychain: kept whole, told apart when they cannot be had, and shown nowhere."""

from __future__ import annotations

import base64
import json
import logging
import os
import subprocess
import sys
import textwrap
import threading
import traceback
from pathlib import Path
from urllib.parse import quote

import keyring.errors
import pytest

from gme_console.api.target import Credential
from gme_console.profiles.keychain import SERVICE, Keychain
from gme_console.profiles.keychain_backend import system_backend
from gme_console.profiles.profile_trouble import HANGING, KeychainError, KeychainFault
from gme_console.ui.texts.message_text import message_text
from ledger_helpers import words_of
from memory_keyring import MemoryKeyring
from patience import PROCESS_S

SECRET_ID = "AKIDs3cr3t+id/with=signs"
SECRET_KEY = "s3cr3t-key+with/signs="
CREDENTIAL = Credential(SECRET_ID, SECRET_KEY)
GUI = Path(sys.modules["gme_console"].__file__ or "").parents[1]


def shapes(secret: str) -> set[str]:
    encoded = base64.b64encode(secret.encode()).decode()
    return {
        secret,
        quote(secret, safe=""),
        encoded,
        encoded.rstrip("="),
        json.dumps(secret)[1:-1],
        secret[4:-4],
    }


def assert_tells_nothing(text: str) -> None:
    for secret in (SECRET_ID, SECRET_KEY):
        for shape in shapes(secret):
            assert shape not in text


def fault_of(call: object, *arguments: object) -> KeychainError:
    """The error of the call, after proving that no text and no chain of it holds the secret."""
    assert callable(call)
    with pytest.raises(KeychainError) as caught:
        call(*arguments)
    error = caught.value
    assert error.__context__ is None
    assert error.__cause__ is None
    assert words_of(error).endswith(".")
    assert_tells_nothing("".join(traceback.format_exception(error)) + repr(error) + repr(error.__dict__))
    return error


@pytest.fixture
def memory() -> MemoryKeyring:
    return MemoryKeyring()


@pytest.fixture
def stored(memory: MemoryKeyring) -> MemoryKeyring:
    Keychain(memory).save("live", CREDENTIAL)
    return memory


def test_a_credential_is_one_secret_per_profile(stored: MemoryKeyring) -> None:
    assert list(stored.secrets) == [(SERVICE, "live")]
    assert Keychain(stored).load("live") == CREDENTIAL
    Keychain(stored).save("live", Credential("AKIDother", "other"))
    Keychain(stored).save("test", CREDENTIAL)
    assert Keychain(stored).load("live") == Credential("AKIDother", "other")
    Keychain(stored).delete("live")
    assert list(stored.secrets) == [(SERVICE, "test")]
    assert Keychain(stored).describe() == "Memory keychain"


def test_nothing_stored_is_its_own_fault(memory: MemoryKeyring) -> None:
    assert fault_of(Keychain(memory).load, "live").fault is KeychainFault.NOT_FOUND
    assert fault_of(Keychain(memory).delete, "live").fault is KeychainFault.NOT_FOUND


@pytest.mark.parametrize(
    ("credential", "said"),
    [
        (Credential(SECRET_ID, SECRET_KEY, "token"), "temporary token is never stored"),
        (Credential("", SECRET_KEY), "both the SecretId and the SecretKey"),
        (Credential(SECRET_ID, ""), "both the SecretId and the SecretKey"),
        (Credential(SECRET_ID + "\n", SECRET_KEY), "SecretId begins or ends"),
        (Credential(SECRET_ID, SECRET_KEY + "ü"), "SecretKey contains"),
    ],
)
def test_what_is_not_a_lasting_key_never_reaches_the_keychain(
    memory: MemoryKeyring, credential: Credential, said: str
) -> None:
    error = fault_of(Keychain(memory).save, "live", credential)
    assert error.fault is KeychainFault.UNFIT
    assert said in words_of(error)
    assert memory.calls == []


@pytest.mark.parametrize(
    "held",
    ["", "hunter2", "[]", "null", "{}", '{"SecretId": "a"}', '{"SecretId": "a", "SecretKey": ""}',
     '{"SecretId": 1, "SecretKey": 2}', "{" + SECRET_KEY, SECRET_ID],
)  # fmt: skip
def test_a_foreign_secret_is_called_unreadable_and_not_quoted(memory: MemoryKeyring, held: str) -> None:
    memory.secrets[SERVICE, "live"] = held
    assert fault_of(Keychain(memory).load, "live").fault is KeychainFault.UNREADABLE


def test_a_keychain_that_keeps_nothing_is_found_out(memory: MemoryKeyring) -> None:
    memory.ignore("set_password")
    assert fault_of(Keychain(memory).save, "live", CREDENTIAL).fault is KeychainFault.NOT_KEPT


def test_a_keychain_that_forgets_nothing_is_found_out(stored: MemoryKeyring) -> None:
    stored.ignore("delete_password")
    assert fault_of(Keychain(stored).delete, "live").fault is KeychainFault.NOT_KEPT


def chained(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def of_class(name: str) -> Exception:
    error = type(name, (Exception,), {})(SECRET_KEY)
    assert isinstance(error, Exception)
    return error


def windows_error() -> Exception:
    error = OSError("The stub received bad data.")
    error.winerror = 1783  # type: ignore[attr-defined]
    return error


TROUBLES = [
    (keyring.errors.KeyringLocked("Failed to unlock the collection!"), KeychainFault.LOCKED),
    (of_class("LockedException"), KeychainFault.LOCKED),
    (
        chained(keyring.errors.InitError(SECRET_KEY), of_class("PromptDismissedException")),
        KeychainFault.LOCKED,
    ),
    (keyring.errors.NoKeyringError("none"), KeychainFault.MISSING_BACKEND),
    (
        chained(keyring.errors.InitError("x"), of_class("SecretServiceNotAvailableException")),
        KeychainFault.MISSING_BACKEND,
    ),
    (windows_error(), KeychainFault.TOO_LARGE),
    (keyring.errors.PasswordSetError(SECRET_KEY), KeychainFault.FAILED),
    (UnicodeDecodeError("utf-8", SECRET_KEY.encode(), 0, 1, SECRET_KEY), KeychainFault.FAILED),
    (chained(RuntimeError(SECRET_ID), ValueError(SECRET_KEY)), KeychainFault.FAILED),
    (ConnectionError("bus gone"), KeychainFault.FAILED),
    (RecursionError(), KeychainFault.FAILED),
]


@pytest.mark.parametrize(("trouble", "fault"), TROUBLES, ids=lambda value: type(value).__name__)
@pytest.mark.parametrize("operation", ["load", "save", "delete"])
def test_whatever_a_back_end_raises_ends_in_one_fault_without_the_secret(
    stored: MemoryKeyring, trouble: Exception, fault: KeychainFault, operation: str
) -> None:
    for call in ("get_password", "set_password", "delete_password"):
        stored.fail(call, trouble)
    arguments = ("live", CREDENTIAL) if operation == "save" else ("live",)
    error = fault_of(getattr(Keychain(stored), operation), *arguments)
    assert error.fault is fault
    assert "Memory keychain" in words_of(error) or fault is KeychainFault.MISSING_BACKEND
    for call in ("get_password", "set_password", "delete_password"):
        stored.fail(call, None)
    assert Keychain(stored).load("live") == CREDENTIAL


def test_no_keychain_a_locked_one_and_one_that_hangs_are_three_sentences(stored: MemoryKeyring) -> None:
    stored.fail("get_password", keyring.errors.KeyringLocked())
    locked = words_of(fault_of(Keychain(stored).load, "live"))
    stored.fail("get_password", keyring.errors.NoKeyringError())
    missing = words_of(fault_of(Keychain(stored).load, "live"))
    assert len({locked, missing, message_text(HANGING)}) == 3
    assert "locked" in locked
    assert "No system keychain" in missing
    assert "does not answer" in message_text(HANGING)


def test_a_call_waits_as_long_as_the_keychain_does(stored: MemoryKeyring) -> None:
    """The console's own timeout is the caller's: a load that is held ends when the keychain lets it."""
    stored.hang()
    stored.entered.clear()
    found: list[Credential] = []
    thread = threading.Thread(target=lambda: found.append(Keychain(stored).load("live")))
    thread.start()
    assert stored.entered.wait(30)
    assert found == []
    stored.release()
    thread.join(30)
    assert found == [CREDENTIAL]


def windows_backend() -> MemoryKeyring:
    """Has the name of the Windows back end, by which the console knows it."""
    made = type("WinVaultKeyring", (MemoryKeyring,), {"__module__": "keyring.backends.Windows"})()
    assert isinstance(made, MemoryKeyring)
    return made


def test_windows_room_is_measured_before_anything_is_written() -> None:
    backend = windows_backend()
    assert Keychain(backend).describe() == "Windows Credential Manager"
    fits = Credential("A" * 36, "k" * (1279 - 36 - len('{"SecretId": "", "SecretKey": ""}')))
    Keychain(backend).save("live", fits)
    assert len(backend.secrets[SERVICE, "live"].encode("utf-16")) == 2560
    larger = Credential(fits.secret_id, fits.secret_key + "k")
    error = fault_of(Keychain(backend).save, "live", larger)
    assert error.fault is KeychainFault.TOO_LARGE
    assert Keychain(backend).load("live") == fits


def test_neither_credential_nor_keychain_shows_the_secret(stored: MemoryKeyring) -> None:
    loaded = Keychain(stored).load("live")
    assert loaded.secret_key == SECRET_KEY
    for thing in (CREDENTIAL, loaded, Keychain(stored), [loaded], {"credential": loaded}):
        assert_tells_nothing(f"{thing} {thing!r}")


def test_a_whole_life_at_debug_level_writes_no_file_and_logs_no_secret(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture, memory: MemoryKeyring
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    with caplog.at_level(logging.DEBUG):
        Keychain(memory).save("live", CREDENTIAL)
        Keychain(memory).load("live")
        memory.fail("get_password", UnicodeDecodeError("utf-8", SECRET_KEY.encode(), 0, 1, "bad"))
        fault_of(Keychain(memory).load, "live")
    assert_tells_nothing(caplog.text)
    assert list(tmp_path.rglob("*")) == []


# Which back end is accepted: in processes of their own, because keyring reads its settings once.

FOREIGN = """
    class Plaintext:
        priority = 9
        def get_password(self, *a): raise SystemExit("was used")
        set_password = delete_password = get_password
"""


def described(tmp_path: Path, configuration: str = "", **environment: str) -> str:
    """What a fresh console says about its back end, in a home of its own with no session bus."""
    (tmp_path / "foreign.py").write_text(textwrap.dedent(FOREIGN))
    settings_folder = tmp_path / "config" / "python_keyring"
    settings_folder.mkdir(parents=True, exist_ok=True)
    if configuration:
        (settings_folder / "keyringrc.cfg").write_text(configuration)
    code = """
        import sys
        from gme_console.profiles.keychain import Keychain
        from gme_console.profiles.profile_trouble import KeychainError
        assert not any(name.partition(".")[0] == "keyring" for name in sys.modules), "imported too early"
        try:
            print("found", Keychain().describe())
        except KeychainError as error:
            from gme_console.api.detail import message_of
            from gme_console.ui.texts.message_text import message_text
            print(error.fault, message_text(message_of(error)))
    """
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT") if name in os.environ}
    home = {
        "HOME": str(tmp_path),
        "XDG_CONFIG_HOME": str(tmp_path / "config"),
        "XDG_DATA_HOME": str(tmp_path),
    }
    search = os.pathsep.join([str(GUI), str(tmp_path)])
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", textwrap.dedent(code)],
        env={**kept, **home, "PYTHONPATH": search, **environment},
        capture_output=True,
        text=True,
        check=True,
        timeout=PROCESS_S,
    )
    return run.stdout.strip()


@pytest.mark.parametrize(
    "name",
    ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "foreign.Plaintext",
     "keyring.backends.chainer.ChainerBackend"],
)  # fmt: skip
def test_a_back_end_that_is_not_the_systems_is_refused_by_name(tmp_path: Path, name: str) -> None:
    said = described(tmp_path, PYTHON_KEYRING_BACKEND=name)
    assert said.startswith("unsafe_backend ")
    assert name in said


def test_the_same_holds_for_the_configuration_file(tmp_path: Path) -> None:
    said = described(tmp_path, "[backend]\ndefault-keyring=foreign.Plaintext\n")
    assert said.startswith("unsafe_backend ")
    assert "foreign.Plaintext" in said


@pytest.mark.parametrize("name", ["", "no.such.module", "foreign.Absent", "keyring.backends.SecretService.Keyring"])
def test_a_configured_back_end_that_cannot_be_loaded_is_a_sentence(tmp_path: Path, name: str) -> None:
    said = described(tmp_path, PYTHON_KEYRING_BACKEND=name)
    assert said.startswith("missing_backend ")
    assert "PYTHON_KEYRING_BACKEND" in said


def test_a_broken_installation_of_keyring_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    for ask in (Keychain().describe, lambda: Keychain().load("one")):
        error = fault_of(ask)
        assert error.fault is KeychainFault.MISSING_BACKEND
        assert "cannot be loaded (ModuleNotFoundError)" in words_of(error)


def test_a_broken_configuration_file_is_a_sentence(tmp_path: Path) -> None:
    assert described(tmp_path, "no section\n").startswith("missing_backend The keychain that PYTHON_KEYRING_BACKEND")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems always have a keychain")
@pytest.mark.parametrize("address", ["", "unix:path=/nonexistent/bus", "nonsense"])
def test_without_a_session_bus_there_is_no_keychain(tmp_path: Path, address: str) -> None:
    environment = {"DBUS_SESSION_BUS_ADDRESS": address} if address else {}
    said = described(tmp_path, **environment)
    assert said.startswith("missing_backend No system keychain")
    assert "stores no key in a file" in said
    assert "(Secret Service: " in said
    assert "KWallet" not in said


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these systems always have a keychain")
def test_the_sentence_names_the_reason_for_each_keychain_of_the_desktop(tmp_path: Path) -> None:
    said = described(tmp_path, XDG_CURRENT_DESKTOP="ubuntu:KDE")
    assert "(Secret Service: " in said
    assert "; KWallet: " in said


def test_a_keychain_that_goes_away_says_which_it_was() -> None:
    class Gone(MemoryKeyring):
        def get_password(self, service: str, username: str) -> str | None:
            raise keyring.errors.NoKeyringError("none")

    error = fault_of(Keychain(Gone()).load, "one")
    assert "(Memory keychain: NoKeyringError)" in words_of(error)


def test_a_chain_is_refused_for_one_member_and_taken_without(monkeypatch: pytest.MonkeyPatch) -> None:
    def of(path: str) -> object:
        module, _, name = path.rpartition(".")
        return type(name, (), {"__module__": module})()

    safe = of("keyring.backends.SecretService.Keyring")
    plaintext = of("keyrings.alt.file.PlaintextKeyring")
    encrypted = of("keyrings.alt.file.EncryptedKeyring")
    chain = of("keyring.backends.chainer.ChainerBackend")
    monkeypatch.setattr("keyring.core.load_env", lambda: chain)
    for member in (plaintext, encrypted):
        chain.backends = [safe, member]  # type: ignore[attr-defined]
        with pytest.raises(KeychainError, match=f"keyrings.alt.file.{type(member).__name__}") as caught:
            system_backend()
        assert caught.value.fault is KeychainFault.UNSAFE_BACKEND
    chain.backends = [safe]  # type: ignore[attr-defined]
    assert system_backend() is chain
