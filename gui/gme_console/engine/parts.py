"""The facade's parts, built and joined. All live in the UI thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from gme_console.engine.profiles.credential_provider import CredentialProvider
from gme_console.engine.profiles.editor import EditorPorts, ProfileEditor
from gme_console.engine.requests.http_worker import HttpJob
from gme_console.engine.requests.token import next_token

if TYPE_CHECKING:
    from gme_console.api.actions import Request
    from gme_console.api.credential import Credential
    from gme_console.api.error_catalogue import Catalogue
    from gme_console.api.outcome import Outcome
    from gme_console.api.target import Target
    from gme_console.engine.lines import Lines
    from gme_console.engine.profiles.row_access import RowAccess
    from gme_console.engine.requests.scheduler import Scheduler
    from gme_console.engine.settings import ConsoleSettings
    from gme_console.profiles.profile import Profile


class Parts:
    """Who does what for the facade; only the facade hears the workers."""

    def __init__(
        self,
        lines: Lines,
        catalogue: Catalogue,
        environ: Mapping[str, str],
        settings: ConsoleSettings,
        scheduler: Scheduler,
        row_access: RowAccess,
    ) -> None:
        self._scheduler = scheduler
        self._row_access = row_access
        self._typed: dict[str, Credential] = {}
        sources = (lines.keychain_load.emit, lines.practice_open.emit, environ, self._typed, settings.keychain_ms)
        self.credentials = CredentialProvider(*sources, self._may_sign)
        self.test_credentials = CredentialProvider(*sources, lambda _: True)
        self.desk = ProfileEditor(
            EditorPorts(
                keychain_save=lines.keychain_save.emit,
                keychain_delete=lines.keychain_delete.emit,
                store_save=lines.profiles_save.emit,
                store_delete=lines.profiles_delete.emit,
                send=self._send_for_desk,
            ),
            self.test_credentials,
            self._typed,
            catalogue,
            settings.keychain_ms,
        )

    def _may_sign(self, profile: Profile) -> bool:
        """A key that is being saved may be in place before its profile is."""
        return self._row_access.may_sign(profile) and not self.desk.is_moving(profile)

    def _send_for_desk(self, request: Request, target: Target, then: Callable[[Outcome], None]) -> None:
        self._scheduler.submit(HttpJob(next_token(), request, target), then)
