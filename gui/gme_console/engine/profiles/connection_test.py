"""What the answer to a test request says about a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.notices import Told
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.profile import PRACTICE_BIZ_ID, Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.error_catalogue import Catalogue

CLOCK_WINDOW_S = 300
"""How far the service lets a signature's time be from its own (API reference, signature v3)."""

TEST_ROOM = "gme-console-test"

_BY_CODE = {
    "AuthFailure.SecretIdNotFound": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.InvalidSecretId": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.TokenFailure": ProfileFinding.KEY_UNKNOWN,
    "AuthFailure.SignatureFailure": ProfileFinding.SIGNATURE_WRONG,
    "AuthFailure.SignatureExpire": ProfileFinding.CLOCK_OFF,
    "AuthFailure.UnauthorizedOperation": ProfileFinding.NOT_PERMITTED,
    "AuthFailure.MFAFailure": ProfileFinding.NOT_PERMITTED,
    "UnauthorizedOperation": ProfileFinding.NOT_PERMITTED,
    "IpInBlacklist": ProfileFinding.NOT_PERMITTED,
    "IpNotInWhitelist": ProfileFinding.NOT_PERMITTED,
    "ResourceNotFound.RoomNotFound": ProfileFinding.FINE,
}

_HEADLINES = {
    ProfileFinding.UNREACHABLE: Told.HOST_NOT_REACHED,
    ProfileFinding.NOT_TRUSTED: Told.HOST_NOT_TRUSTED,
    ProfileFinding.CLOCK_OFF: Told.CLOCK_OFF,
    ProfileFinding.KEY_UNKNOWN: Told.KEY_UNKNOWN,
    ProfileFinding.SIGNATURE_WRONG: Told.KEY_OF_OTHER_ID,
    ProfileFinding.NOT_PERMITTED: Told.KEY_NOT_PERMITTED,
}


def test_request(profile: Profile) -> DescribeTaskInfo:
    """A request that changes nothing and shows whether address, key and permission are right."""
    return DescribeTaskInfo(profile.BizId or PRACTICE_BIZ_ID, TEST_ROOM)


def no_credential(profile_id: str, sentence: str | Detail) -> ProfileTested:
    return ProfileTested(profile_id, ProfileFinding.NO_CREDENTIAL, Detail(Told.NO_KEY_TO_TEST), sentence)


def judge(profile: Profile, outcome: Outcome, catalogue: Catalogue) -> ProfileTested:
    """The finding, with what to do. A clock that the console had to correct is told even if all else is well."""
    finding = _finding(outcome)
    explanation = catalogue.explain(outcome, "DescribeTaskInfo")
    if finding is ProfileFinding.FINE:
        return _fine(profile, outcome)
    known = _HEADLINES.get(finding)
    headline = explanation.title if known is None else Detail(known, host=host_of(profile))
    return ProfileTested(profile.id, finding, headline, f"{explanation.cause} {explanation.advice}")


def _finding(outcome: Outcome) -> ProfileFinding:
    if outcome.kind is Kind.ACCEPTED:
        return ProfileFinding.FINE
    if outcome.kind is Kind.NOT_SENT:
        if outcome.reason is Reason.CERTIFICATE_NOT_TRUSTED:
            return ProfileFinding.NOT_TRUSTED
        local = {Reason.BAD_CREDENTIAL, Reason.HOST_NOT_ALLOWED, Reason.LEAVING}
        return ProfileFinding.OTHER if outcome.reason in local else ProfileFinding.UNREACHABLE
    return _BY_CODE.get(outcome.code, ProfileFinding.OTHER)


def _fine(profile: Profile, outcome: Outcome) -> ProfileTested:
    host = host_of(profile)
    offset = outcome.clock_offset or 0.0
    if abs(offset) > CLOCK_WINDOW_S:
        off = Detail(Told.CLOCK_BEHIND if offset > 0 else Told.CLOCK_AHEAD, time=_duration(abs(offset)))
        return ProfileTested(profile.id, ProfileFinding.CLOCK_OFF, off, Detail(Told.CLOCK_CORRECTED))
    answered = Detail(Told.KEY_KNOWN, host=host, ms=round(outcome.elapsed * 1000))
    return ProfileTested(profile.id, ProfileFinding.FINE, Detail(Told.FINE), answered)


def _duration(seconds: float) -> Detail:
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return Detail(Told.HOURS_AND_MINUTES, hours=hours, minutes=minutes)
    return Detail(Told.MINUTES, minutes=minutes)
