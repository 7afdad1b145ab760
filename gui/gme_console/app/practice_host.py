"""Starts the practice service inside the console when the practice profile is used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.credential import Credential
from gme_console.api.endpoint import Endpoint
from gme_console.api.target import Target

if TYPE_CHECKING:
    from gme_console.practice.practice_settings import PracticeSettings
    from gme_console.practice.server import PracticeServer


class PracticeHost:
    """`open` runs in the thread of the profiles, `close` in the UI thread after that thread has ended."""

    def __init__(self, settings: PracticeSettings | None = None) -> None:
        self._settings = settings
        self._server: PracticeServer | None = None

    @property
    def server(self) -> PracticeServer | None:
        """The service, once it was opened."""
        return self._server

    def open(self) -> Target:
        """The way in, the same each time. Raises OSError when no port can be had."""
        from gme_console.practice.practice_settings import PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY, PracticeSettings
        from gme_console.practice.server import PracticeServer

        if self._server is None:
            server = PracticeServer(settings=self._settings or PracticeSettings())
            server.start()
            self._server = server
        return Target(Endpoint.parse(self._server.url), Credential(PRACTICE_SECRET_ID, PRACTICE_SECRET_KEY))

    def close(self) -> None:
        if self._server is not None:
            self._server.stop()
            self._server = None
