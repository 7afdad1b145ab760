"""What the window says of names, tickets, presets and views that are kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.recording_text import all_users_text, mode_text, users_text
from gme_console.ui.texts.search_text import user_is
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.api.values import UserLists
    from gme_console.engine.presets.saved_entries import Preset


def name_lead() -> str:
    return tr(
        "Every Start, Stop and Change is kept with this name in the history, in exports and with whoever imports them."
    )


def name_falls_back(fallback: str) -> str:
    return tr("Empty: {name}", name=visible(fallback, 100)) if fallback else tr("Empty: no name is kept")


def name_cut(kept: str) -> str:
    """What of it is kept, where that is something else than what was typed."""
    return tr("Kept as: {name}", name=visible(kept, 100))


def ticket_missing(profile: str) -> str:
    return tr("The profile {profile} asks why: write the ticket.", profile=visible(profile, 60))


def ticket_too_long(most: int) -> str:
    return tr("A ticket has %n characters at most.", None, most)


def preset_values_text(preset: Preset) -> str:
    """What it fills the form with: "Single, only 1145 · room 1987"."""
    parts = [tr("{mode}, {users}", mode=mode_text(preset.RecordMode), users=users_text(preset.users))]
    if preset.RoomId:
        parts.append(tr("room {room}", room=visible(preset.RoomId, 60)))
    if preset.BizId is not None:
        parts.append(tr("application {application}", application=preset.BizId))
    return " · ".join(parts)


def preset_line(preset: Preset) -> str:
    """To be chosen from others."""
    return tr("{name} — {values}", name=preset.name, values=preset_values_text(preset))


def keep_preset_lead(mode: int, users: UserLists) -> str:
    return tr("Kept: {mode}, {users}.", mode=mode_text(mode), users=all_users_text(users))


def with_room(RoomId: str) -> str:
    return tr("With the room {room}", room=visible(RoomId, 60))


def with_application(BizId: int) -> str:
    return tr("With the application {application}", application=BizId)


def replaces_text(name: str) -> str:
    return tr("There is one named {name}; this takes its place.", name=visible(name, 60))


def manage_presets_lead() -> str:
    return tr("The first nine have the keys Ctrl+1 to Ctrl+9. Alt+Up and Alt+Down move, F2 renames, Delete removes.")


def no_presets_text() -> str:
    return tr("There are no presets yet. Fill the form, then choose Recording, Presets, Save as preset.")


def key_of_preset(number: int) -> str:
    return tr("Ctrl+{number}", number=number)


def no_match_text() -> str:
    return tr("No preset has that.")


def preset_filled(name: str) -> str:
    return tr("The form is filled from {name}. Nothing was sent.", name=visible(name, 60))


def set_aside_text(path: str) -> str:
    return tr(
        "What was kept of presets and views could not be read. Its file was set aside, whole, as {path}.", path=path
    )


def used_before_hint() -> str:
    return tr("Down takes one, Esc leaves it")


def views_title() -> str:
    return tr("&Views of the history")


def live_now() -> str:
    return tr("Live now")


def todays_refusals() -> str:
    return tr("Today's refusals")


def view_text(text: str, is_user: bool, states: Sequence[str], profiles: Sequence[str], period: str) -> str:
    """What a view looks for: "“abc” · Refused · Production · today"."""
    parts = [user_is(text) if is_user else tr("“{text}”", text=visible(text, 60))] if text else []
    parts += [listed(states), listed(visible(name, 40) for name in profiles), period]
    return " · ".join(filter(None, parts))


def keep_view_lead(words: str) -> str:
    return tr("Kept: {what}. Chosen later, it sets this and leaves the rest of the search as it is.", what=words)


def manage_views_lead() -> str:
    return tr("Alt+Up and Alt+Down move, F2 renames, Delete removes.")


def profiles_gone() -> str:
    return tr("A profile of this view is not here any more, so rows of all profiles are shown.")


def find_preset_hint() -> str:
    return tr("type a part of its name, of its users or of its room")


def no_name() -> str:
    return tr("Write a name first.")
