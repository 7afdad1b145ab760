"""A second start of the same data folder hands over to the console that runs there: what to fill in, and come forward.

The first console of a folder (`data_folder.is_first_of`) listens in it, for its own user alone.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gme_console.app.data_folder import is_first_of
from gme_console.intake.draft import DraftRequest

if TYPE_CHECKING:
    from gme_console.app.opening.current_window import CurrentWindow
    from gme_console.app.session import Session

_SOCKET_NAME = "first.sock"
_LONGEST_PATH = 100
"""Bytes: the address of a Unix socket has 108, 104 on macOS."""

_LARGEST = 256 * 1024
_ANSWER_MS = 3_000
_AGAIN_S = 0.05

AGAIN_MS = 10_000
"""How long after the first console of the folder has left another one takes its place, at most."""


class HandedOver(NamedTuple):
    """What a second start is for. `activation`: the desktop's word that the window may come forward (Wayland)."""

    draft: DraftRequest | None
    activation: str = ""


def hand_over(folder: Path, start: HandedOver, patience_s: float) -> bool:
    """Gives it to the first console of `folder`; False when none took it within so many seconds. Blocks."""
    fields = None if start.draft is None else start.draft._asdict()
    return _asked(folder, {"draft": fields, "activation": start.activation}, patience_s) is not None


def practice_url(folder: Path) -> str | None:
    """Where the practice service of the first console of `folder` is; None when it does not say. Blocks."""
    answer = _asked(folder, {"practice": True}, 0)
    url = None if answer is None else answer.get("url")
    return url if isinstance(url, str) else None


class LaterInstances(QObject):
    """UI thread. Does what later starts of the folder ask of this console, once it is the first: at once, or when the
    first one is gone.
    """

    def __init__(self, folder: Path, session: Session, current: CurrentWindow, *, is_first: bool) -> None:
        super().__init__()
        self._folder = folder
        self._session = session
        self._current = current
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        self._again = QTimer(self, interval=AGAIN_MS)
        self._again.timeout.connect(self._ask_again)
        self.is_first = is_first
        if is_first:
            self._listen()
        else:
            self._again.start()

    def close(self) -> None:
        self._again.stop()
        self._server.close()

    def take(self, message: dict[str, Any], answer: Callable[[dict[str, Any]], None]) -> None:
        if message.get("practice"):
            self._session.open_practice(lambda url: answer({"url": url}))
            return
        answer({})
        start = _read(message)
        if start.activation:
            os.environ["XDG_ACTIVATION_TOKEN"] = start.activation  # where Qt looks for it when a window comes forward
        self._current.window.come_forward()
        if start.draft is not None and self._current.filler is not None:
            self._current.filler.fill(start.draft)

    def _listen(self) -> None:
        """In the place of whoever died there. Where it cannot, a second start opens a window of its own."""
        name = _address(self._folder)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    @Slot()
    def _accept(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Caller(self, socket)

    @Slot()
    def _ask_again(self) -> None:
        self._session.on_disk(partial(is_first_of, self._folder), self._asked_again)

    def _asked_again(self, is_first: bool) -> None:
        if is_first and self._again.isActive():
            self._again.stop()
            self.is_first = True
            self._listen()


class _Caller(QObject):
    """One start that is connected."""

    def __init__(self, instances: LaterInstances, socket: QLocalSocket) -> None:
        super().__init__(instances)
        self._instances = instances
        self._socket = socket
        self._raw = bytearray()
        socket.setParent(self)
        socket.readyRead.connect(self._take)
        socket.disconnected.connect(self.deleteLater)
        self._take()

    @Slot()
    def _take(self) -> None:
        self._raw += self._socket.readAll().data()
        line, end, _ = self._raw.partition(b"\n")
        if not end and len(self._raw) <= _LARGEST:
            return
        self._raw.clear()
        message = _message(bytes(line)) if end else None
        if message is None:
            self._socket.abort()
        else:
            self._instances.take(message, self._answer)

    def _answer(self, answer: dict[str, Any]) -> None:
        self._socket.write(json.dumps(answer).encode() + b"\n")
        self._socket.flush()


def _read(message: dict[str, Any]) -> HandedOver:
    """What is no text where text belongs is not taken."""
    activation = message.get("activation")
    fields = message.get("draft")
    draft = _draft(fields) if isinstance(fields, dict) else None
    return HandedOver(draft, activation if isinstance(activation, str) else "")


def _draft(fields: dict[str, Any]) -> DraftRequest:
    taken: dict[str, Any] = {}
    for name, default in DraftRequest()._asdict().items():
        value = fields.get(name, default)
        texts = value if isinstance(default, tuple) and isinstance(value, list | tuple) else [value]
        if all(isinstance(text, str) for text in texts):
            taken[name] = tuple(texts) if isinstance(default, tuple) else texts[0]
    return DraftRequest(**taken)


def _asked(folder: Path, message: dict[str, Any], patience_s: float) -> dict[str, Any] | None:
    """The first console may be just starting."""
    until = time.monotonic() + patience_s
    while True:
        socket = QLocalSocket()
        socket.connectToServer(_address(folder))
        if socket.waitForConnected(_ANSWER_MS):
            return _exchanged(socket, json.dumps(message).encode() + b"\n")
        if time.monotonic() >= until:
            return None
        time.sleep(_AGAIN_S)


def _exchanged(socket: QLocalSocket, raw: bytes) -> dict[str, Any] | None:
    socket.write(raw)
    until = time.monotonic() + _ANSWER_MS / 1000
    while socket.bytesToWrite() and time.monotonic() < until:
        if not socket.waitForBytesWritten(_ANSWER_MS):
            return None
    answer = bytearray()
    while b"\n" not in answer and time.monotonic() < until and socket.waitForReadyRead(_ANSWER_MS):
        answer += socket.readAll().data()
    return _message(bytes(answer))


def _message(raw: bytes) -> dict[str, Any] | None:
    try:
        message = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return message if isinstance(message, dict) else None


def _address(folder: Path) -> str:
    """In the folder, which nobody else may read, where an address may be so long; else a name of this user's."""
    path = str(folder / _SOCKET_NAME)
    if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_PATH:
        return path
    user = os.environ.get("USERNAME", "") if sys.platform == "win32" else str(os.getuid())
    return "gme-console-" + hashlib.sha256(f"{user}\0{folder}".encode("utf-8", "surrogateescape")).hexdigest()[:32]
