"""What is said before and after profiles come in from a file or leave as one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.profiles.profile import host_of
from gme_console.ui.texts.message_text import visible
from gme_console.ui.texts.profiles.profile_text import application_text, guard_choices, host_text
from gme_console.ui.texts.translate import listed, tr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gme_console.profiles.profile import Profile
    from gme_console.profiles.transfer import ImportPlan

_NAME = 60
_HOST = 100


def file_filter() -> str:
    return tr("Profiles (*.json)")


def exported_text(count: int, path: str) -> str:
    return tr("%n profiles written to {path}, without any secret.", None, count, path=visible(path, 200))


def import_headline(plan: ImportPlan) -> str:
    return tr("Take %n profiles from this file?", None, len(plan.changes))


def nothing_to_import(plan: ImportPlan) -> str:
    if plan.same:
        return tr("What the file holds is here already, exactly so. Nothing was changed.")
    return tr("No profile of the file can be used. Nothing was changed.")


def import_lines(plan: ImportPlan) -> list[str]:
    """What would be added and replaced, one a line, and what is left out."""
    lines = [_added(profile, moved=profile.id in plan.moved) for profile in plan.added]
    lines += [_replaced(before, after) for before, after in plan.replaced]
    if plan.same:
        lines.append(tr("Here already, exactly so: {count}.", count=plan.same))
    if plan.unfit:
        lines.append(tr("Left out, since they are no profiles or stand there twice: {count}.", count=plan.unfit))
    return [*lines, tr("The file holds no secret. None that is stored here is changed, or sent anywhere else.")]


def _added(profile: Profile, *, moved: bool) -> str:
    name, host = visible(profile.name, _NAME), visible(host_text(host_of(profile)), _HOST)
    guard, application = _label(guard_choices(), profile.guard), application_text(profile.BizId)
    words = tr("{host}, {application}, {guard}", host=host, application=application, guard=guard)
    if moved:
        return tr("New, beside the one here that goes elsewhere: {name} ({words})", name=name, words=words)
    return tr("New: {name} ({words})", name=name, words=words)


def _replaced(before: Profile, after: Profile) -> str:
    changes = tr("; ").join(_difference(before, after))
    return tr("Replaces {name}: {changes}", name=visible(before.name, _NAME), changes=changes)


def _difference(before: Profile, after: Profile) -> list[str]:
    guards, yes, no = guard_choices(), tr("yes"), tr("no")
    facts = (
        (tr("name"), visible(before.name, _NAME), visible(after.name, _NAME)),
        (tr("colour"), before.color, after.color),
        (tr("application"), before.BizId or tr("none"), after.BizId or tr("none")),
        (tr("guard level"), _label(guards, before.guard), _label(guards, after.guard)),
        (tr("asks for a ticket"), yes if before.asks_ticket else no, yes if after.asks_ticket else no),
        (tr("production"), yes if before.production else no, yes if after.production else no),
    )
    return [tr("{fact} {old} → {new}", fact=fact, old=old, new=new) for fact, old, new in facts if old != new]


def _label(choices: Sequence[tuple[object, str, str]], value: object) -> str:
    return next((label for one, label, _ in choices if one == value), str(value))


def imported_text(count: int, missing: Sequence[str]) -> str:
    """`missing`: the names of those whose key is not in the keychain."""
    if not missing:
        return tr("%n profiles taken.", None, count)
    names = listed(visible(name, _NAME) for name in missing)
    return tr("%n profiles taken. Keys that the keychain does not have yet: {names}.", None, count, names=names)
