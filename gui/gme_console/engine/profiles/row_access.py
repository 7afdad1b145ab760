"""Under which profile the service may be asked about a row: only one whose requests go where the row's went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.detail import Detail
from gme_console.api.practice_host import host_detail
from gme_console.api.target import Endpoint, HostNotAllowed, same_host
from gme_console.engine.notices import AccessProblem, NoticeCode
from gme_console.engine.profiles.guard_policy import asks_before_start, is_read_only
from gme_console.ledger.records import LIVE_STATES, State
from gme_console.profiles.profile import Profile, Source, host_of

if TYPE_CHECKING:
    from gme_console.engine.profiles.profile_service import ProfileService
    from gme_console.ledger.records import Row

_ASKED_ABOUT = LIVE_STATES | {State.UNKNOWN, State.SETTLING}


class RowAccess:
    """UI thread only. A host that never had a row's task would deny it, and that would be taken for its end."""

    def __init__(self, profiles: ProfileService) -> None:
        self._profiles = profiles
        self._lent: dict[int, tuple[Profile, Profile]] = {}
        self._left: set[int] = set()

    def of(self, row: Row) -> Profile | None:
        """The row's own profile while it goes to the row's host; else the only one that goes there for the row's
        application; else the one whose key was lent for this row, going there; None: nobody may be asked.
        """
        own = self._profiles.find(row.profile_id)
        if own is not None and same_host(host_of(own), row.host):
            return own
        there = [one for one in self._profiles.list().profiles if one.BizId == row.BizId]
        there = [one for one in there if same_host(host_of(one), row.host)]
        if len(there) == 1:
            return there[0]
        lender, lent = self._lent.get(row.id, (None, None))
        return lent if lender is not None and self._profiles.is_current(lender) else None

    def is_read_only(self, row: Row) -> bool:
        """Whether the profile that the row is asked under is read-only."""
        return is_read_only(self.of(row))

    def at_hand(self, row: Row) -> Profile | None:
        """The same, if its key is at hand."""
        asker = self.of(row)
        return asker if asker is not None and self._profiles.is_ready(asker) else None

    def lend(self, row: Row) -> Profile | None:
        """Has the row asked about with the key that `access_problem` names, until its profile changes or all ends."""
        lender = self._lender(row)
        if lender is None:
            return None
        lent = self._profiles.lend(lender, row.host)
        self._lent[row.id] = (lender, lent)
        return lent

    def leave(self, row: Row) -> None:
        """The operator wants the row left alone: nothing is offered for it any more in this run."""
        self._left.add(row.id)

    def access_problem(self, row: Row) -> AccessProblem | None:
        """Why nobody may be asked about the row, and whose key could be lent; None when somebody may or need not."""
        if row.state not in _ASKED_ABOUT or self.of(row) is not None:
            return None
        sentence = self.why_nobody(row)
        advice = Detail(NoticeCode.WHO_WOULD_ASK, BizId=row.BizId) if _is_host(row.host) else ""
        lender = None if row.id in self._left else self._lender(row)
        if lender is None:
            return AccessProblem(sentence, advice)
        return AccessProblem(sentence, advice, lender.name, asks_first=asks_before_start(lender))

    def why_nobody(self, row: Row) -> Detail:
        if not row.host:
            return Detail(NoticeCode.NO_HOST_KNOWN)
        own, host = self._profiles.find(row.profile_id), host_detail(row.host)
        if own is not None:
            return Detail(NoticeCode.PROFILE_ELSEWHERE, host=host, profile=own.name)
        return Detail(NoticeCode.PROFILE_NOT_HERE, host=host, profile=row.profile_name)

    def _lender(self, row: Row) -> Profile | None:
        """Whose key has the best claim: one that goes there already, the row's own, the one in use."""
        chosen = self._profiles.chosen
        own = self._profiles.find(row.profile_id)
        lender = chosen if own is None or same_host(host_of(chosen), row.host) else own
        return lender if lender.source is not Source.PRACTICE and _is_host(row.host) else None


def _is_host(text: str) -> bool:
    """Whether requests may go there at all; an imported row may name any host."""
    try:
        Endpoint.parse(text)
    except HostNotAllowed:
        return False
    return True
