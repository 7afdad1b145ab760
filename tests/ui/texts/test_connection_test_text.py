"""What a test of a profile found, in the operator's language."""

from __future__ import annotations

import pytest

from gme_console.api.detail import Detail
from gme_console.api.error_catalogue import Catalogue
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.trouble import Trouble
from gme_console.engine.profiles.connection_test import judge
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.profile import PRACTICE
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.profiles.connection_test_text import explained
from gme_console.ui.texts.row_text import Explainer
from gme_console.ui.texts.translate import in_language


def shown(outcome: Outcome, language: str) -> ProfileTested:
    explainer = Explainer(Catalogue.load(language))
    return in_language(language, lambda: explained(judge(PRACTICE, outcome), explainer))


@pytest.mark.parametrize(("language", "between"), [("", " "), ("ja", ""), ("zh_CN", "")])
def test_cause_and_advice_are_joined_as_the_language_joins_sentences(language: str, between: str) -> None:
    outcome = Outcome(Kind.UNKNOWN, Reason.READ_TIMEOUT)
    told = Catalogue.load(language).explain(outcome, "DescribeTaskInfo")
    found = shown(outcome, language)
    assert found.advice == f"{told.cause}{between}{told.advice}"
    assert found.headline == told.title


def test_what_went_wrong_is_said_and_not_its_code() -> None:
    found = shown(Outcome(Kind.NOT_SENT, Reason.PROXY_FAILED, message=Detail(Trouble.SOCKS)), "ja")
    assert isinstance(found.advice, str)
    assert "socks" not in found.advice
    assert found.finding is ProfileFinding.UNREACHABLE
    assert isinstance(found.headline, Detail)


def test_what_the_test_says_itself_stays_and_names_the_practice_service_in_the_language() -> None:
    found = shown(Outcome(Kind.ACCEPTED, elapsed=0.012), "ja")
    assert found.finding is ProfileFinding.FINE
    assert in_language("ja", lambda: message_text(found.advice)).startswith("練習サービスはこのキーを認識し、12ミリ秒")
