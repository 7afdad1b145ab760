"""What became of an exchange of which nobody said anything more: a part of a sentence for each Reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gme_console.api.outcome import Reason, reason_code
from gme_console.ui.texts.translate import tr

if TYPE_CHECKING:
    from gme_console.ui.texts.translate import Sentences

_BY_REASON: Sentences = {
    Reason.ALREADY_ENDED: lambda _: tr("the recording had ended already"),
    Reason.SERVICE_ERROR: lambda _: tr("the service refused it"),
    Reason.RATE_LIMITED: lambda _: tr("there were too many requests in one second"),
    Reason.TASK_IN_USE: lambda _: tr("the room has a recording task already"),
    Reason.HOST_NOT_ALLOWED: lambda _: tr("the host is not allowed"),
    Reason.NO_CREDENTIAL: lambda _: tr("the profile has no key"),
    Reason.PROFILE_CHANGED: lambda _: tr("the profile was changed meanwhile"),
    Reason.BAD_CREDENTIAL: lambda _: tr("the key is not written correctly"),
    Reason.NAME_NOT_FOUND: lambda _: tr("the name has no address"),
    Reason.NAME_TIMEOUT: lambda _: tr("looking up the address took too long"),
    Reason.CONNECTION_REFUSED: lambda _: tr("nothing accepts connections at that address and port"),
    Reason.UNREACHABLE: lambda _: tr("the network gives no way to that address"),
    Reason.CONNECT_TIMEOUT: lambda _: tr("the service did not pick up"),
    Reason.CERTIFICATE_NOT_TRUSTED: lambda _: tr("the certificate was not accepted"),
    Reason.TLS_FAILED: lambda _: tr("TLS failed"),
    Reason.PROXY_FAILED: lambda _: tr("the proxy did not let it through"),
    Reason.SPOKE_FIRST: lambda _: tr("something came before anything was asked"),
    Reason.LEAVING: lambda _: tr("the console was closing"),
    Reason.SETTLING_FIRST: lambda _: tr("an earlier request for this room is still being settled"),
    Reason.CHECK_FAILED: lambda _: tr("the quick check ended before its start"),
    Reason.PLAN_CANCELLED: lambda _: tr("the plan was cancelled"),
    Reason.NO_ROOM_IN_TIME: lambda _: tr("nobody had entered the room in time"),
    Reason.PLAN_ELSEWHERE: lambda _: tr("it was planned on another computer"),
    Reason.SERVER_FAILED: lambda _: tr("the service failed while working on it"),
    Reason.HTTP_STATUS: lambda _: tr("the answer is not the service's"),
    Reason.READ_TIMEOUT: lambda _: tr("no whole answer came in time"),
    Reason.CONNECTION_LOST: lambda _: tr("the connection was cut"),
    Reason.TRUNCATED: lambda _: tr("only part of the answer arrived"),
    Reason.NOT_JSON: lambda _: tr("the answer is not JSON"),
    Reason.TOO_LARGE: lambda _: tr("the answer is larger than allowed"),
    Reason.MALFORMED: lambda _: tr("the answer lacks what it must say"),
    Reason.MISFIT: lambda _: tr("the answer does not fit the question"),
    Reason.INTERRUPTED: lambda _: tr("the console ended before the answer was recorded"),
    Reason.INTERNAL: lambda _: tr("the console itself failed"),
    Reason.SETTLED: lambda _: tr("it was settled by asking the service"),
    Reason.DID_NOT_START: lambda _: tr("it did not start"),
    Reason.OTHER_TASK: lambda _: tr("somebody else's task records the room"),
    Reason.NOT_STOPPED: lambda _: tr("the stop was not done"),
    Reason.NOT_CHANGED: lambda _: tr("the change was not made"),
}

REASON_SENTENCES: Sentences = {reason_code(reason): sentence for reason, sentence in _BY_REASON.items()}
