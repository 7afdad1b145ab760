"""Who wants a credential is given it, once, whatever becomes of the profile meanwhile."""

from __future__ import annotations

import sys
from types import SimpleNamespace
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from copies import replace
from gme_console.api.outcome import Reason
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.engine.profiles.credential_provider import CHANGED, HANGS, CredentialProvider
from gme_console.engine.profiles.credential_sources import CredentialResult, Then
from gme_console.engine.profiles.profile_messages import CredentialState
from gme_console.profiles.profile import PRACTICE_BIZ_ID, GuardLevel, Profile, Site, Source

KEPT = Profile("mine", "Mine", "#336699", Site.MAINLAND, "", PRACTICE_BIZ_ID, GuardLevel.ASK_STOP, Source.KEYCHAIN)
PATIENCE_MS = 20


def found(key: str) -> CredentialResult:
    return CredentialResult(Target(Endpoint("http", "127.0.0.1", 1), Credential("AKIDx", key)), CredentialState.READY)


class Asked:
    """A provider whose sources are this test's: `loads` are what they were asked for, in order."""

    def __init__(self) -> None:
        self.loads: list[tuple[Profile, Then]] = []
        self.changed = False
        sources = SimpleNamespace(load=lambda profile, then: self.loads.append((profile, then)))
        self.provider = CredentialProvider(cast(Any, sources), PATIENCE_MS, lambda _: not self.changed)
        self.states: list[CredentialState] = []
        self.provider.status_changed.connect(lambda status: self.states.append(status.state))
        self.answers: list[CredentialResult] = []

    def want(self, profile: Profile = KEPT) -> None:
        self.provider.request(profile, self.answers.append)

    def load(self, number: int, result: CredentialResult) -> None:
        self.loads[number][1](result)


@pytest.fixture
def asked(qtbot: QtBot) -> Asked:
    return Asked()


def test_one_that_fails_keeps_the_answer_from_nobody_else(asked: Asked, monkeypatch: pytest.MonkeyPatch) -> None:
    reported: list[object] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: reported.append(error[0]))

    def fails(_: CredentialResult) -> None:
        raise ZeroDivisionError

    asked.provider.request(KEPT, fails)
    asked.want()
    asked.load(0, found("a"))
    assert (asked.answers, reported) == ([found("a")], [ZeroDivisionError])


def test_one_load_answers_all_who_wait_and_is_kept(asked: Asked) -> None:
    asked.want()
    asked.want()
    assert not asked.answers
    asked.load(0, found("a"))
    asked.want()
    assert asked.answers == [found("a")] * 3
    assert len(asked.loads) == 1
    assert asked.provider.is_ready(KEPT.id)


def test_what_is_forgotten_on_its_way_is_asked_for_anew(asked: Asked) -> None:
    asked.want()
    asked.provider.forget(KEPT.id)
    asked.load(0, found("former"))
    assert not asked.answers
    asked.load(1, found("new"))
    assert asked.answers == [found("new")]


def test_a_profile_that_was_changed_meanwhile_signs_nothing(asked: Asked) -> None:
    asked.want()
    asked.changed = True
    asked.provider.forget(KEPT.id)
    assert asked.answers == [CHANGED]
    assert CHANGED.reason is Reason.PROFILE_CHANGED
    asked.load(0, found("former"))
    assert len(asked.answers) == 1
    assert asked.provider.known(KEPT) is None


def test_another_profile_is_not_forgotten_with_it(asked: Asked) -> None:
    other = replace(KEPT, id="other")
    asked.want(other)
    asked.provider.forget(KEPT.id)
    asked.load(0, found("a"))
    assert asked.answers == [found("a")]


def test_what_hangs_is_said_and_still_taken_when_it_comes(asked: Asked, qtbot: QtBot) -> None:
    asked.want()
    qtbot.waitUntil(lambda: asked.answers == [HANGS])
    asked.load(0, found("late"))
    assert asked.answers == [HANGS]
    assert asked.states == [CredentialState.LOADING, CredentialState.HANGING, CredentialState.READY]
    asked.want()
    assert asked.answers == [HANGS, found("late")]


def test_who_comes_while_it_hangs_waits_as_long(asked: Asked, qtbot: QtBot) -> None:
    asked.want()
    qtbot.waitUntil(lambda: len(asked.answers) == 1)
    asked.want()
    qtbot.waitUntil(lambda: len(asked.answers) == 2)
    assert asked.answers == [HANGS, HANGS]
    assert len(asked.loads) == 1
