"""The error catalogue: complete, plain, honest about what is unknown, and safe against what the service sends."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.error_catalogue import TRANSLATED, Catalogue, Explanation
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.plain_text import plain_text
from gme_console.system import resource

ACTIONS = ("StartRecord", "StopRecord", "ModifyRecordInfo", "DescribeTaskInfo", "DescribeRecordInfo")

BUSINESS = [
    "InternalError",
    "InvalidParameter",
    "InvalidParameterValue.InvalidBizId",
    "InvalidParameterValue.InvalidRecordMode",
    "InvalidParameterValue.InvalidRoomId",
    "InvalidParameterValue.InvalidTaskId",
    "InvalidParameterValue.InvalidSubscribeRecordUserIds",
    "InvalidParameterValue.InvalidSubscribeUserIds",
    "InvalidParameterValue.InvalidUNSubscribeUserIds",
    "OperationDenied",
    "ResourceInUse.TaskInUse",
    "ResourceNotFound.RoomNotFound",
    "ResourceNotFound.TaskNotFound",
    "UnauthorizedOperation",
    "UnsupportedOperation",
    "UnsupportedOperation.ServiceNotOpened",
    "FailedOperation.UserFeeNegative",
    "ResourceNotFound.BizidIsNotFound",
    "FailedOperation.CosOperationFailed",
    "FailedOperation.LoginFailed",
    "InvalidParameter.InvalidSdkAppId",
    "OperationDenied.AccountInArrears",
    "ResourceInsufficient.RequestRejection",
    "UnauthorizedOperation.UnRealNameAuth",
]

COMMON = [
    "ActionOffline",
    "AuthFailure.InvalidAuthorization",
    "AuthFailure.InvalidSecretId",
    "AuthFailure.MFAFailure",
    "AuthFailure.SecretIdNotFound",
    "AuthFailure.SignatureExpire",
    "AuthFailure.SignatureFailure",
    "AuthFailure.TokenFailure",
    "AuthFailure.UnauthorizedOperation",
    "DryRunOperation",
    "FailedOperation",
    "InternalError",
    "InvalidAction",
    "InvalidParameter",
    "InvalidParameterValue",
    "InvalidRequest",
    "IpInBlacklist",
    "IpNotInWhitelist",
    "LimitExceeded",
    "MissingParameter",
    "NoSuchProduct",
    "NoSuchVersion",
    "RequestLimitExceeded",
    "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
    "RequestLimitExceeded.IPLimitExceeded",
    "RequestLimitExceeded.UinLimitExceeded",
    "RequestSizeLimitExceeded",
    "ResourceInUse",
    "ResourceInsufficient",
    "ResourceNotFound",
    "ResourceUnavailable",
    "ResponseSizeLimitExceeded",
    "ServiceUnavailable",
    "UnauthorizedOperation",
    "UnknownParameter",
    "UnsupportedOperation",
    "UnsupportedProtocol",
    "UnsupportedRegion",
]

CODES = sorted({*BUSINESS, *COMMON})
MAYBE_DONE = ("InternalError", "ServiceUnavailable")

NOT_SENT = [
    Reason.SETTLING_FIRST, Reason.PROFILE_CHANGED, Reason.CHECK_FAILED,
    Reason.HOST_NOT_ALLOWED, Reason.NO_CREDENTIAL, Reason.BAD_CREDENTIAL, Reason.NAME_NOT_FOUND, Reason.NAME_TIMEOUT,
    Reason.CONNECTION_REFUSED, Reason.UNREACHABLE, Reason.CONNECT_TIMEOUT, Reason.CERTIFICATE_NOT_TRUSTED,
    Reason.TLS_FAILED, Reason.PROXY_FAILED, Reason.SPOKE_FIRST, Reason.LEAVING,
    Reason.PLAN_CANCELLED, Reason.NO_ROOM_IN_TIME, Reason.PLAN_ELSEWHERE,
]  # fmt: skip
SETTLED = (
    Reason.SETTLED,
    Reason.DID_NOT_START,
    Reason.OTHER_TASK,
    Reason.NOT_STOPPED,
    Reason.NOT_CHANGED,
)
UNKNOWN = [
    Reason.SERVER_FAILED, Reason.HTTP_STATUS, Reason.READ_TIMEOUT, Reason.CONNECTION_LOST, Reason.TRUNCATED,
    Reason.NOT_JSON, Reason.TOO_LARGE, Reason.MALFORMED, Reason.MISFIT, Reason.INTERRUPTED, Reason.INTERNAL,
]  # fmt: skip
REFUSED = [Reason.SERVICE_ERROR, Reason.RATE_LIMITED, Reason.TASK_IN_USE]

CATALOGUE = Catalogue.load()


def refused(code: str, message: str = "", reason: Reason = Reason.SERVICE_ERROR) -> Outcome:
    kind = Kind.UNKNOWN if reason is Reason.SERVER_FAILED else Kind.REFUSED
    return Outcome(kind, reason, code=code, message=message, request_id="r")


def everything() -> list[Outcome]:
    outcomes = [refused(code) for code in CODES]
    outcomes += [refused(code, reason=Reason.SERVER_FAILED) for code in MAYBE_DONE]
    outcomes += [Outcome(Kind.NOT_SENT, reason) for reason in NOT_SENT]
    outcomes += [Outcome(Kind.UNKNOWN, reason) for reason in UNKNOWN]
    outcomes += [Outcome(Kind.REFUSED, reason) for reason in REFUSED]
    return [*outcomes, Outcome(Kind.ACCEPTED, Reason.ALREADY_ENDED), Outcome(Kind.ACCEPTED)]


def sentences(text: str) -> int:
    return len(re.findall(r"[.”](?= [A-Z]|$)", text))


def test_every_code_of_the_api_has_an_entry_of_its_own() -> None:
    assert len(BUSINESS) == 24
    assert len(COMMON) == 38
    assert set(CODES) == CATALOGUE.codes


def test_every_reason_is_dealt_with_here() -> None:
    assert {*NOT_SENT, *UNKNOWN, *REFUSED, *SETTLED, Reason.ALREADY_ENDED, Reason.NONE} == set(Reason)
    titles = {CATALOGUE.explain(Outcome(Kind.UNKNOWN, reason), "StartRecord").title for reason in Reason}
    assert len(titles) == len(Reason) - 1, "each reason has a text of its own; none at all falls back to one of them"


@pytest.mark.parametrize("action", ACTIONS)
@pytest.mark.parametrize("outcome", everything(), ids=lambda outcome: f"{outcome.kind}-{outcome.reason}-{outcome.code}")
def test_each_explanation_is_short_plain_and_whole(outcome: Outcome, action: str) -> None:
    explanation = CATALOGUE.explain(outcome, action)
    assert 10 <= len(explanation.title) <= 60
    assert not explanation.title.endswith(".")
    assert explanation.cause[-1] in ".”"
    assert explanation.advice[-1] == "."
    assert len(explanation.cause) <= 200
    assert len(explanation.advice) <= 260
    assert 1 <= sentences(explanation.advice) <= 2
    for part in explanation:
        assert part == plain_text(part, 1000)
        assert not re.search(r"[<>{}]|&\w+;|https?://|  ", part), part


def test_no_two_entries_say_the_same() -> None:
    raw = json.loads(resource("errors.json").read_text(encoding="utf-8"))
    entries = [*raw["codes"].values(), *raw["reasons"].values(), *raw["accepted"].values()]
    assert len({entry["title"] for entry in entries}) == len(entries)
    causes = [entry["cause"] for entry in entries]
    assert len(set(causes)) == len(causes)


def test_no_entry_of_the_file_is_given_twice() -> None:
    def unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
        assert len({name for name, _ in pairs}) == len(pairs)
        return dict(pairs)

    json.loads(resource("errors.json").read_text(encoding="utf-8"), object_pairs_hook=unique)


@pytest.mark.parametrize("reason", NOT_SENT)
def test_not_sent_always_says_that_the_same_button_is_safe(reason: Reason) -> None:
    outcome = Outcome(Kind.NOT_SENT, reason)
    start, stop = (CATALOGUE.explain(outcome, action) for action in ("StartRecord", "StopRecord"))
    assert start.title.startswith("Not sent: ")
    assert "press Start again" in start.advice
    assert "press Stop again" in stop.advice
    assert "othing was sent" in start.advice


@pytest.mark.parametrize("reason", UNKNOWN)
def test_unknown_never_invites_to_start_twice(reason: Reason) -> None:
    start = CATALOGUE.explain(Outcome(Kind.UNKNOWN, reason), "StartRecord")
    assert "may be running" in start.advice
    assert "never sends Start a second time by itself" in start.advice
    assert "safe" not in start.advice
    stop = CATALOGUE.explain(Outcome(Kind.UNKNOWN, reason), "StopRecord")
    assert "may still be running" in stop.advice
    question = CATALOGUE.explain(Outcome(Kind.UNKNOWN, reason), "DescribeTaskInfo")
    assert "nothing was changed" in question.advice


@pytest.mark.parametrize("code", MAYBE_DONE)
def test_a_failing_service_is_unknown_under_its_own_code(code: str) -> None:
    explanation = CATALOGUE.explain(refused(code, reason=Reason.SERVER_FAILED), "StartRecord")
    assert "may be running" in explanation.advice
    assert explanation.title != CATALOGUE.explain(Outcome(Kind.UNKNOWN, Reason.SERVER_FAILED), "StartRecord").title


@pytest.mark.parametrize("code", [code for code in CODES if code.startswith("RequestLimitExceeded")])
def test_a_rate_limit_says_that_nothing_was_done(code: str) -> None:
    advice = CATALOGUE.explain(refused(code, reason=Reason.RATE_LIMITED), "StartRecord").advice
    assert "press Start again" in advice
    assert "Nothing was done" in advice or "before it did anything" in advice


def test_a_task_in_use_says_how_it_was_and_to_adopt() -> None:
    explanation = CATALOGUE.explain(refused("ResourceInUse.TaskInUse", reason=Reason.TASK_IN_USE), "StartRecord")
    assert explanation.title == "The room was being recorded already"
    assert "Adopt the room's task" in explanation.advice


@pytest.mark.parametrize("action", ACTIONS)
def test_acceptance_is_told_per_action(action: str) -> None:
    titles = [CATALOGUE.explain(Outcome(Kind.ACCEPTED), name).title for name in (*ACTIONS, "Other")]
    assert len(set(titles)) == 6
    ended = CATALOGUE.explain(
        Outcome(Kind.ACCEPTED, Reason.ALREADY_ENDED, code="ResourceNotFound.TaskNotFound"), action
    )
    assert ended.title == "The recording had already ended"


@pytest.mark.parametrize(
    ("reason", "brief"), [(Reason.CONNECTION_LOST, "The line was cut"), (Reason.LEAVING, "The console was closing")]
)
def test_the_title_beside_a_state_does_not_repeat_it(reason: Reason, brief: str) -> None:
    explanation = CATALOGUE.explain(Outcome(Kind.UNKNOWN, reason), "StartRecord")
    assert explanation.brief == brief
    assert explanation.title.endswith(brief[1:])
    assert CATALOGUE.explain(refused("InternalError"), "").brief == "Internal error of the service"


def test_an_unknown_sub_code_takes_its_parents_entry_and_the_services_words() -> None:
    parent = CATALOGUE.explain(refused("ResourceNotFound"), "StartRecord")
    child = CATALOGUE.explain(refused("ResourceNotFound.MoonNotFound.Dark", "There is no moon."), "StartRecord")
    assert (child.title, child.advice) == (parent.title, parent.advice)
    assert child.cause == f"{parent.cause} The service answered ResourceNotFound.MoonNotFound.Dark: “There is no moon.”"
    assert "There is" not in CATALOGUE.explain(refused("ResourceNotFound", "There is no moon."), "StartRecord").cause


def test_a_wholly_unknown_code_shows_the_services_words() -> None:
    explanation = CATALOGUE.explain(refused("Weird.Code", "Es {again} <b>geht</b> nicht"), "StartRecord")
    assert explanation.title == "Refused with a code this console does not know"
    assert explanation.cause == "The service answered Weird.Code: “Es {again} <b>geht</b> nicht”"
    assert CATALOGUE.explain(refused("weird"), "").cause == "The service answered weird: “(no text)”"
    assert CATALOGUE.explain(refused(""), "").cause == "The service answered no code: “(no text)”"


@given(code=st.text(max_size=300), message=st.text(max_size=2000), action=st.sampled_from([*ACTIONS, "", "{x}"]))
def test_nothing_that_the_service_sends_can_break_or_flood_it(code: str, message: str, action: str) -> None:
    for reason in (Reason.SERVICE_ERROR, Reason.RATE_LIMITED, Reason.SERVER_FAILED):
        explanation = CATALOGUE.explain(refused(code, message, reason), action)
        assert isinstance(explanation, Explanation)
        for part in explanation:
            assert 0 < len(part) <= 800
            assert part == plain_text(part, 1000)


def test_control_and_direction_characters_become_visible_and_length_is_capped() -> None:
    assert plain_text("a\nb\tc\x00d\x7fe\x85f") == "a␊b␉c␀d␡e⟨U+0085⟩f"
    assert plain_text("live\u202egnp.exe\ufeff\u2028\ud800") == "live⟨U+202E⟩gnp.exe⟨U+FEFF⟩⟨U+2028⟩⟨U+D800⟩"
    assert plain_text("直播间 é 🎙 <b>&amp;") == "直播间 é 🎙 <b>&amp;"
    assert plain_text("x" * 300) == "x" * 300
    assert plain_text("x" * 301) == "x" * 299 + "…"
    assert plain_text("\u202e" * 100, 50) == ("⟨U+202E⟩" * 7)[:49] + "…"


@given(st.text(), st.integers(1, 50))
def test_plain_text_is_stable_and_never_longer_than_asked(text: str, limit: int) -> None:
    shown = plain_text(text, limit)
    assert len(shown) <= limit
    assert plain_text(shown, limit) == shown


@pytest.mark.parametrize("content", [{}, {"codes": {"A": {"title": "t"}}}, {"codes": []}])
def test_a_damaged_catalogue_is_an_error_at_loading(content: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="incomplete"):
        Catalogue(content)


def test_a_missing_resource_is_named() -> None:
    with pytest.raises(FileNotFoundError, match=r"no-such\.json"):
        resource("no-such.json")


def test_the_installed_package_reads_its_own_copy(tmp_path: Path) -> None:
    """As the wheel lays it out: the resources inside the package, no source tree around it."""
    package = Path(sys.modules["gme_console"].__file__ or "").parent
    shutil.copytree(package, tmp_path / "site" / "gme_console", ignore=shutil.ignore_patterns("__pycache__"))
    installed = tmp_path / "site" / "gme_console" / "resources"
    installed.mkdir(exist_ok=True)
    (installed / "errors.json").write_text(resource("errors.json").read_text(encoding="utf-8"), encoding="utf-8")
    code = "from gme_console.api.error_catalogue import Catalogue; print(len(Catalogue.load().codes))"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    run = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == str(len(CODES))


_FILLED_IN = re.compile(r"{\w+}")


def content(language: str) -> dict[str, Any]:
    """Of the file of a language."""
    name = f"errors.{language}.json" if language else "errors.json"
    return dict(json.loads(resource(name).read_text(encoding="utf-8")))


def leaves(part: Any, path: str = "") -> Iterator[tuple[str, str]]:
    if isinstance(part, dict):
        for name, inner in part.items():
            yield from leaves(inner, f"{path}/{name}")
    else:
        yield path, part


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_code_is_explained_in_every_language(language: str) -> None:
    english, other = dict(leaves(content(""))), dict(leaves(content(language)))
    assert list(english) == list(other)
    for path, text in english.items():
        assert set(_FILLED_IN.findall(text)) == set(_FILLED_IN.findall(other[path])), path
    same = [path for path, text in english.items() if text == other[path] and _FILLED_IN.sub("", text)]
    assert not same


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_explained_leaves_no_english_but_names_and_the_services_own_words(language: str) -> None:
    catalogue = Catalogue.load(language)
    for code in sorted(catalogue.codes):
        for action in ACTIONS:
            said = " ".join(catalogue.explain(refused(code, "⟦own⟧"), action))
            assert not re.search(r"[A-Za-z]{3,} [a-z]{2,} [a-z]{2,}", said), said
            assert "{" not in said
