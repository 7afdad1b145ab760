"""Fills the form with a request as people wrote it: pasted, from the command line, from a link or a second start. Never
sends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.plain_text import plain_text
from gme_console.api.values import RecordMode, UserLists
from gme_console.intake.draft import DraftRequest
from gme_console.intake.mode_words import mode_of
from gme_console.ui.texts.shell_text import filled_from_outside, no_profile_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from gme_console.engine.console import Console
    from gme_console.profiles.profile import Profile
    from gme_console.ui.recording.start_form import StartForm
    from gme_console.ui.shell.notice_bar import NoticeBar

_SHOWN = 127
"""Characters of a room, or a profile's name, in a notice."""


def draft_mode(draft: DraftRequest) -> int:
    """What was not said is what an empty form begins with."""
    return mode_of(draft.RecordMode) or RecordMode.SINGLE


def draft_users(draft: DraftRequest) -> UserLists:
    return UserLists(draft.SubscribeUserIds, draft.UnSubscribeUserIds)


def fill_form(form: StartForm, draft: DraftRequest, origin: str = "") -> None:
    """Shows the draft in place of what is there; an application that it does not name stays. Nothing is sent.

    `origin`: the caution about an application that came with it.
    """
    BizId = parse_uint64(draft.BizId)
    if BizId is None:
        form.fill_in(draft.RoomId, draft_mode(draft), draft_users(draft))
    else:
        from gme_console.api.actions import StartRecord

        form.fill(StartRecord(BizId, draft.RoomId, draft_mode(draft), draft_users(draft)), origin)
    form.go_to()


class FormFiller(QObject):
    """UI thread. Belongs to the window. What comes before the profiles are read waits for them."""

    def __init__(self, window: QWidget, console: Console, form: StartForm, notices: NoticeBar) -> None:
        super().__init__(window)
        self._console = console
        self._form = form
        self._notices = notices
        self._waiting: DraftRequest | None = None
        console.profiles.changed.connect(self._profiles_changed)

    def fill(self, draft: DraftRequest) -> None:
        """The profile is changed last: a Start that was about to be pressed under the other one asks once more."""
        if not self._console.profiles.is_listed:
            self._waiting = draft
            return
        profile = self._profile_of(draft.profile)
        if profile is None:
            self._notices.add(no_profile_of(plain_text(draft.profile, _SHOWN)))
            return
        if draft._replace(profile="") != DraftRequest():
            fill_form(self._form, draft)
            self._notices.add(filled_from_outside(plain_text(draft.RoomId, _SHOWN), profile.name))
        if profile != self._console.profiles.chosen:
            self._console.profiles.choose(profile.id)
            if draft.BizId:
                fill_form(self._form, draft)  # the profile has put its own application in

    @Slot()
    def _profiles_changed(self) -> None:
        draft, self._waiting = self._waiting, None
        if draft is not None:
            self.fill(draft)

    def _profile_of(self, name: str) -> Profile | None:
        """By name or id; the one in use where none is named."""
        profiles = self._console.profiles
        if not name:
            return profiles.chosen
        folded = name.strip().casefold()
        named = (one for one in profiles.list().profiles if folded in (one.name.casefold(), one.id.casefold()))
        return next(named, None)
