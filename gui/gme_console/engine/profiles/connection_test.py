"""What the answer to a test request says about a profile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.actions import DescribeTaskInfo
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.profile import PRACTICE_BIZ_ID, Profile, host_of

if TYPE_CHECKING:
    from gme_console.api.detail import Detail
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
    ProfileFinding.UNREACHABLE: "{host} could not be reached",
    ProfileFinding.NOT_TRUSTED: "The certificate of {host} is not trusted",
    ProfileFinding.CLOCK_OFF: "This computer's clock is off",
    ProfileFinding.KEY_UNKNOWN: "The key is not known to the service",
    ProfileFinding.SIGNATURE_WRONG: "The SecretKey does not belong to the SecretId",
    ProfileFinding.NOT_PERMITTED: "The key is right but not permitted to do this",
}


def test_request(profile: Profile) -> DescribeTaskInfo:
    """A request that changes nothing and shows whether address, key and permission are right."""
    return DescribeTaskInfo(profile.BizId or PRACTICE_BIZ_ID, TEST_ROOM)


def no_credential(profile_id: str, sentence: str | Detail) -> ProfileTested:
    return ProfileTested(profile_id, ProfileFinding.NO_CREDENTIAL, "There is no key to test with", sentence)


def judge(profile: Profile, outcome: Outcome, catalogue: Catalogue) -> ProfileTested:
    """The finding, with what to do. A clock that the console had to correct is told even if all else is well."""
    finding = _finding(outcome)
    explanation = catalogue.explain(outcome, "DescribeTaskInfo")
    if finding is ProfileFinding.FINE:
        return _fine(profile, outcome)
    headline = _HEADLINES.get(finding, explanation.title).format(host=host_of(profile))
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
        side = "behind" if offset > 0 else "ahead of"
        return ProfileTested(
            profile.id,
            ProfileFinding.CLOCK_OFF,
            f"This computer's clock is {_duration(abs(offset))} {side} the service's",
            "The console corrects its signatures for it, so requests work. Set the clock all the same: "
            "the times in the history are this computer's.",
        )
    took = f"{outcome.elapsed * 1000:.0f} ms"
    return ProfileTested(
        profile.id,
        ProfileFinding.FINE,
        "Fine",
        f"{host} knows the key and answered in {took}. Nothing was recorded.",
    )


def _duration(seconds: float) -> str:
    minutes = round(seconds / 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours} h {minutes} min" if hours else f"{minutes} min"
