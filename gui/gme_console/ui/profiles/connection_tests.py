"""The tests that the profile dialog has under way, and what it shows of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from gme_console.engine.profiles.profile_messages import ProfileDraft, ProfileFinding, ProfileTested
from gme_console.ui.texts.profiles.connection_test_text import service_waited_text, tested_text
from gme_console.ui.widgets.announce import announce

if TYPE_CHECKING:
    from gme_console.profiles.profile import Profile
    from gme_console.ui.profiles.connection_test_panel import ConnectionTestResult
    from gme_console.ui.profiles.profile_form import ProfileForm


class ConnectionTests:
    """UI thread. `current` is the profile that the dialog shows."""

    def __init__(self, form: ProfileForm, result: ConnectionTestResult, current: Callable[[], Profile]) -> None:
        self._form = form
        self._result = result
        self._current = current
        self._edited_since: dict[str, bool] = {}

    def begin(self) -> ProfileDraft | None:
        """What is to be tested; None when a field is wrong or a test of the profile is under way."""
        profile_id = self._current().id
        if profile_id in self._edited_since or not self._form.check():
            return None
        self._edited_since[profile_id] = False
        profile = self._form.profile()
        self._result.show_waiting(service_waited_text())
        return ProfileDraft(profile, self._form.hand_over_credential())

    def waits(self) -> bool:
        """Whether the test of what stands in the fields is under way."""
        return self._edited_since.get(self._current().id) is False

    def end(self, tested: ProfileTested) -> None:
        """It is shown unless the profile was edited meanwhile or another one is looked at."""
        edited = self._edited_since.pop(tested.profile_id, True)
        if tested.profile_id != self._current().id:
            return
        if edited:
            self._result.show_idle()
        else:
            self._result.show_tested(tested)
            self._form.reveal_result()
            announce(self._result, tested_text(tested), urgent=tested.finding is not ProfileFinding.FINE)

    def outdate(self) -> None:
        """What the last test found, or a running one will, is of something else than what stands in the fields."""
        profile_id = self._current().id
        if profile_id in self._edited_since:
            self._edited_since[profile_id] = True
            self._result.show_outdated()
        else:
            self._result.show_idle()

    def keep_account(self) -> str:
        """The operator says that the account which was found is right; the profile's id."""
        self._result.show_account_kept(with_save=self._form.is_edited())
        return self._current().id
