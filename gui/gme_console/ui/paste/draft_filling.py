"""A request as people wrote it, as the form takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.inputs.typed_ids import parse_uint64
from gme_console.api.values import RecordMode, UserLists
from gme_console.intake.mode_words import mode_of

if TYPE_CHECKING:
    from gme_console.intake.draft import DraftRequest
    from gme_console.ui.recording.start_form import StartForm


def draft_mode(draft: DraftRequest) -> int:
    """What was not said is what an empty form begins with."""
    return mode_of(draft.RecordMode) or RecordMode.SINGLE


def draft_users(draft: DraftRequest) -> UserLists:
    return UserLists(draft.SubscribeUserIds, draft.UnSubscribeUserIds)


def fill_form(form: StartForm, draft: DraftRequest, origin: str = "") -> None:
    """Shows the draft in place of what is there; an application that it does not name stays. Nothing is sent.

    `origin`: what is to be said of an application that came with it.
    """
    BizId = parse_uint64(draft.BizId)
    if BizId is None:
        form.fill_in(draft.RoomId, draft_mode(draft), draft_users(draft))
    else:
        from gme_console.api.actions import StartRecord

        form.fill(StartRecord(BizId, draft.RoomId, draft_mode(draft), draft_users(draft)), origin)
    form.go_to()
