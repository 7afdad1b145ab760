"""A save ends in one answer, whatever goes wrong with it."""

from __future__ import annotations

from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from copies import replace
from gme_console.api.detail import Detail
from gme_console.engine.profiles.profile_editor import ProfileEditor
from gme_console.engine.profiles.profile_messages import ProfileDraft
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source
from gme_console.profiles.store import ProfileError

ONE = Profile("mine", "Mine", "#336699", Site.HOST, "a", PRACTICE_BIZ_ID, GuardLevel.ASK_STOP, Source.ENVIRONMENT)


class Disk:
    """Does nothing until it is told how the last call ends."""

    def call(
        self, work: Callable[[], None], then: Callable[[object], None], failed: Callable[[Exception], None]
    ) -> None:
        self.failed = failed


@pytest.fixture
def disk() -> Disk:
    return Disk()


@pytest.fixture
def editor(disk: Disk) -> ProfileEditor:
    store = SimpleNamespace(save=lambda _: None)
    unused = cast(Any, None)
    return ProfileEditor(cast(Any, store), cast(Any, disk), unused, {}, unused, unused, unused)


@pytest.mark.parametrize("error", [ProfileError(Detail("disk_full")), ZeroDivisionError("a fault of ours"), KeyError()])
def test_a_save_that_fails_is_no_save_under_way(editor: ProfileEditor, disk: Disk, error: Exception) -> None:
    told: list[object] = []
    moved = replace(ONE, host="b")
    editor.save(ProfileDraft(moved, None), ONE, told.append)
    assert editor.is_moving(ONE)
    try:
        disk.failed(error)
    except type(error):
        assert not isinstance(error, ProfileError)
    else:
        assert isinstance(error, ProfileError)
    assert not editor.is_moving(ONE)
    assert len(told) == 1
    assert told[0]
