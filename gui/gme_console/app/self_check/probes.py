"""What --check looks at besides the start itself."""

from __future__ import annotations

import ssl
import threading
from dataclasses import dataclass

from PySide6 import __version__ as pyside_version
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from gme_console.api.detail import message_of
from gme_console.api.http.error_text import plain_error
from gme_console.profiles.keychain import Keychain
from gme_console.profiles.keychain_errors import HANGING, KeychainError
from gme_console.ui.texts.said import said

KEYCHAIN_PATIENCE_S = 5.0


@dataclass(frozen=True, slots=True)
class ProbeResult:
    """`fatal`: the console cannot do its work. Not good and not fatal is a remark."""

    what: str
    good: bool
    words: str
    fatal: bool = True


def qt() -> ProbeResult:
    return ProbeResult("Qt", True, f"{qVersion()} (PySide6 {pyside_version}), {QGuiApplication.platformName()}")


def trust() -> ProbeResult:
    """Whether an https connection would find anything to trust: builds the very context that requests use."""
    try:
        from gme_console.api.http.transport import trust_context

        trust_context()
        paths = ssl.get_default_verify_paths()
    except (OSError, ssl.SSLError) as error:
        return ProbeResult("TLS trust", False, f"the system's certificates cannot be used: {said(plain_error(error))}")
    return ProbeResult("TLS trust", True, f"the system's trust store ({paths.cafile or paths.capath or 'native'})")


def keychain() -> ProbeResult:
    """Whether there is a keychain. Having none is a remark: the practice profile needs none."""
    found: list[ProbeResult] = []

    def look() -> None:
        try:
            found.append(ProbeResult("Keychain", True, Keychain().describe(), fatal=False))
        except KeychainError as error:
            found.append(ProbeResult("Keychain", False, said(message_of(error)), fatal=False))

    thread = threading.Thread(target=look, daemon=True)
    thread.start()
    thread.join(KEYCHAIN_PATIENCE_S)
    return found[0] if found else ProbeResult("Keychain", False, said(HANGING), fatal=False)
