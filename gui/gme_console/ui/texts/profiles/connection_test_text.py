"""What the dialog of profiles says of a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import DescribeTaskInfo
from gme_console.engine.profiles.profile_messages import ProfileFinding
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.translate import joined, tr

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_messages import ProfileTested
    from gme_console.ui.texts.row_text import Explainer


def explained(tested: ProfileTested, explainer: Explainer) -> ProfileTested:
    """With what the catalogue says of its outcome, where the test itself says nothing."""
    if tested.outcome is None:
        return tested
    told = explainer.explain_outcome(tested.outcome, DescribeTaskInfo.action)
    headline, advice = tested.headline or told.title, tested.advice or joined(told.cause, told.advice)
    return tested._replace(headline=headline, advice=advice)


def service_waited_text() -> str:
    return tr("Waiting for the service to answer.")


def test_idle_text() -> str:
    return tr("Test asks one harmless question with what stands above, and whose key it is. Nothing is recorded.")


def test_outdated_text() -> str:
    return tr("Edited since: test again when this test has ended.")


def tested_text(tested: ProfileTested) -> str:
    if tested.finding is ProfileFinding.FINE:
        return tr("✓ Passed: {headline}", headline=message_text(tested.headline))
    return tr("✕ Failed: {headline}", headline=message_text(tested.headline))
