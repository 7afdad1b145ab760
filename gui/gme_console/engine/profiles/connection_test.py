"""The test of a profile: does the service know its key, and whose is it?"""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from gme_console.api.action_answers import GetCallerIdentityAnswer
from gme_console.api.actions import DescribeTaskInfo, GetCallerIdentity
from gme_console.api.caller_identity import identity_target
from gme_console.api.detail import Detail
from gme_console.api.outcome import Kind, Outcome, Reason, why
from gme_console.api.practice_host import host_detail
from gme_console.engine.notices import Busy, NoticeCode, Wait
from gme_console.engine.profiles.credential_provider import HANGS
from gme_console.engine.profiles.credential_sources import once, result_of
from gme_console.engine.profiles.profile_editor import WAITING_FOR_KEYCHAIN
from gme_console.engine.profiles.profile_messages import ProfileFinding, ProfileTested
from gme_console.profiles.account import MAX_TEXT, Account
from gme_console.profiles.profile import PRACTICE_BIZ_ID, Profile, Source, host_of

if TYPE_CHECKING:
    from gme_console.api.actions import Request
    from gme_console.api.target import Target
    from gme_console.engine.profiles.caller_accounts import CallerAccounts
    from gme_console.engine.profiles.credential_sources import CredentialResult, CredentialSources
    from gme_console.engine.profiles.profile_messages import ProfileDraft

Send = Callable[["Request", "Target", Callable[["Outcome"], None]], None]
Then = Callable[[ProfileTested], None]

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
    ProfileFinding.UNREACHABLE: NoticeCode.HOST_NOT_REACHED,
    ProfileFinding.NOT_TRUSTED: NoticeCode.HOST_NOT_TRUSTED,
    ProfileFinding.CLOCK_OFF: NoticeCode.CLOCK_OFF,
    ProfileFinding.KEY_UNKNOWN: NoticeCode.KEY_UNKNOWN,
    ProfileFinding.SIGNATURE_WRONG: NoticeCode.KEY_OF_OTHER_ID,
    ProfileFinding.NOT_PERMITTED: NoticeCode.KEY_NOT_PERMITTED,
}

_KEY_KNOWN = (ProfileFinding.FINE, ProfileFinding.CLOCK_OFF, ProfileFinding.NOT_PERMITTED)
"""What a test finds when the service took the signature, or would but for the clock."""

_MAY_NOT = ("AuthFailure.UnauthorizedOperation", "UnauthorizedOperation")


class ConnectionTest(QObject):
    """UI thread. Each test ends in one call of its `then`; what the profile in use has stays as it is."""

    def __init__(
        self,
        sources: CredentialSources,
        accounts: CallerAccounts,
        send: Send,
        patience_ms: int,
        waits: Callable[[Busy], None],
    ) -> None:
        super().__init__()
        self._sources = sources
        self._accounts = accounts
        self._send = send
        self._patience_ms = patience_ms
        self._waits = waits

    def run(self, draft: ProfileDraft, then: Then) -> None:
        """Asks the service under the profile as it stands in the dialog."""
        profile = draft.profile
        if draft.credential is not None:
            found = result_of(profile, draft.credential)
            if found.target is None:
                headline = Detail(NoticeCode.HOST_NOT_ALLOWED)
                then(ProfileTested(profile.id, ProfileFinding.OTHER, headline, found.sentence))
            else:
                self._ask_service(draft, found.target, then)
            return
        found_out = once(partial(self._key_found, draft, then))
        if profile.source is Source.KEYCHAIN:
            self._waits(WAITING_FOR_KEYCHAIN)
            QTimer.singleShot(self._patience_ms, self, partial(found_out, HANGS))
        self._sources.load(profile, found_out)

    def _key_found(self, draft: ProfileDraft, then: Then, found: CredentialResult) -> None:
        if found.target is None:
            then(_no_credential(draft.profile.id, found.sentence))
        else:
            self._ask_service(draft, found.target, then)

    def _ask_service(self, draft: ProfileDraft, target: Target, then: Then) -> None:
        self._waits(Busy(Wait.SERVICE, host_of(draft.profile)))
        self._send(_test_request(draft.profile), target, partial(self._service_answered, draft, target, then))

    def _service_answered(self, draft: ProfileDraft, target: Target, then: Then, outcome: Outcome) -> None:
        tested = judge(draft.profile, outcome)
        sts = identity_target(target)
        if tested.finding not in _KEY_KNOWN:
            then(tested)
        elif sts is None:
            then(tested._replace(whose=Detail(NoticeCode.NOBODY_KNOWS_ACCOUNT)))
        else:
            answered = partial(self._identity_answered, draft, tested, then)
            self._send(GetCallerIdentity(), sts, answered)

    def _identity_answered(self, draft: ProfileDraft, tested: ProfileTested, then: Then, outcome: Outcome) -> None:
        if not isinstance(outcome.answer, GetCallerIdentityAnswer):
            then(tested._replace(whose=_why_no_account(outcome)))
            return
        account = _account_in(outcome.answer)
        before = self._accounts.found(draft, account)
        then(_with_account(tested, account, before))


def _test_request(profile: Profile) -> DescribeTaskInfo:
    """A request that changes nothing and shows whether address, key and permission are right."""
    return DescribeTaskInfo(profile.BizId or PRACTICE_BIZ_ID, TEST_ROOM)


def _no_credential(profile_id: str, sentence: str | Detail) -> ProfileTested:
    return ProfileTested(profile_id, ProfileFinding.NO_CREDENTIAL, Detail(NoticeCode.NO_KEY_TO_TEST), sentence)


def judge(profile: Profile, outcome: Outcome) -> ProfileTested:
    """The finding. A clock that the console had to correct is reported even if all else is well."""
    finding = _finding(outcome)
    if finding is ProfileFinding.FINE:
        return _fine(profile, outcome)
    known = _HEADLINES.get(finding)
    headline = "" if known is None else Detail(known, host=host_detail(host_of(profile)))
    return ProfileTested(profile.id, finding, headline, outcome=outcome)


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
    offset = outcome.clock_offset or 0.0
    if abs(offset) > CLOCK_WINDOW_S:
        off = Detail(NoticeCode.CLOCK_BEHIND if offset > 0 else NoticeCode.CLOCK_AHEAD, time=_duration(abs(offset)))
        return ProfileTested(profile.id, ProfileFinding.CLOCK_OFF, off, Detail(NoticeCode.CLOCK_CORRECTED))
    answered = Detail(NoticeCode.KEY_KNOWN, host=host_detail(host_of(profile)), ms=round(outcome.elapsed * 1000))
    return ProfileTested(profile.id, ProfileFinding.FINE, Detail(NoticeCode.FINE), answered)


def _duration(seconds: float) -> Detail:
    hours, minutes = divmod(round(seconds / 60), 60)
    if hours:
        return Detail(NoticeCode.HOURS_AND_MINUTES, hours=hours, minutes=minutes)
    return Detail(NoticeCode.MINUTES, minutes=minutes)


def _account_in(answer: GetCallerIdentityAnswer) -> Account:
    texts = (answer.AccountId, answer.UserId, answer.Arn, answer.Type)
    account_id, user_id, arn, kind = (text[:MAX_TEXT] for text in texts)
    return Account(account_id, user_id, arn, kind, int(time.time()))


def _why_no_account(outcome: Outcome) -> Detail:
    """Why nobody said whose key it is; where it may not ask that, nothing is wrong with it."""
    if outcome.code.startswith(_MAY_NOT):
        return Detail(NoticeCode.MAY_NOT_ASK_ACCOUNT, code=outcome.code)
    return Detail(NoticeCode.ACCOUNT_NOT_TOLD, why=why(outcome))


def _whose_key(account: Account) -> Detail:
    if account.user_id in ("", account.account_id):
        return Detail(NoticeCode.KEY_OF_ACCOUNT, account=account.account_id)
    return Detail(NoticeCode.KEY_OF_USER, account=account.account_id, user=account.user_id)


def _with_account(tested: ProfileTested, account: Account, before: Account | None) -> ProfileTested:
    if before is None:
        return tested._replace(whose=_whose_key(account))
    return tested._replace(
        finding=ProfileFinding.OTHER_ACCOUNT,
        headline=Detail(NoticeCode.OTHER_ACCOUNT),
        advice=Detail(NoticeCode.OTHER_ACCOUNT_ADVICE, account=account.account_id, before=before.account_id),
        whose=_whose_key(account),
    )
