"""A request of the history as a command that anybody can run with a key of their own. Pure functions, no secret.

Commands are quoted for POSIX shells (sh, bash, zsh); the quoting of Windows is another one and not made. Comment lines
hold plain words only: a zsh without interactive comments would run them.
"""

from __future__ import annotations

import json
import shlex
from typing import TYPE_CHECKING, Any

from gme_console.api.actions import SERVICE, VERSION, DescribeTaskInfo, Request, encode, request_of
from gme_console.api.detail import message_of
from gme_console.api.plain_text import is_invisible
from gme_console.api.practice_host import is_practice_host
from gme_console.api.signer import ALGORITHM, CONTENT_TYPE
from gme_console.api.target import Endpoint, HostNotAllowed
from gme_console.ui.texts.message_text import message_text
from gme_console.ui.texts.row_text import (
    host_unusable,
    nothing_for_terminals,
    strange_body,
    tccli_loses_hyphens,
    tccli_without_http,
)

if TYPE_CHECKING:
    from gme_console.ledger.records import Details, Row, Sent

_CONTINUED = " \\\n  "


def as_curl(details: Details) -> str:
    """A POST with the exact body; time, key and signature are shell variables. Raises CannotCopy."""
    request, endpoint = copied_request(details), copied_endpoint(details.row)
    headers = (
        shlex.quote(f"Content-Type: {CONTENT_TYPE}"),
        shlex.quote(f"Host: {endpoint.netloc}"),
        shlex.quote(f"X-TC-Action: {request.action}"),
        shlex.quote(f"X-TC-Version: {VERSION}"),
        '"X-TC-Timestamp: $TIMESTAMP"',
        f'"Authorization: {ALGORITHM} Credential=$TENCENTCLOUD_SECRET_ID/$UTC_DATE/{SERVICE}/tc3_request, '
        'SignedHeaders=content-type;host, Signature=$SIGNATURE"',
    )
    command = [
        f"curl --request POST {shlex.quote(endpoint.url + '/')}",
        *(f"--header {header}" for header in headers),
        f"--data-raw {shlex.quote(encode(request).decode())}",
    ]
    remarks = [
        "The signature must be made anew: set TIMESTAMP to the unix time, UTC_DATE to its date as 2018-07-11,",
        "and SIGNATURE to the TC3-HMAC-SHA256 signature of this body by the key of TENCENTCLOUD_SECRET_ID.",
        "A temporary key needs its token in a header X-TC-Token as well.",
    ]
    return _script(details, remarks, _CONTINUED.join(command))


def as_tccli(details: Details) -> str:
    """The same for the service's own command line program, which signs by itself. Raises CannotCopy.

    The host is always named: the mainland's tccli and the international one differ in theirs. The region that tccli
    wants is the one of its configuration, which it makes itself; no recording action uses it.
    """
    request, endpoint = copied_request(details), copied_endpoint(details.row)
    if endpoint.scheme != "https":
        raise CannotCopy(tccli_without_http())
    options = [_option(name, value) for name, value in request.body().items()]
    command = ["tccli", SERVICE, request.action, *options, _option("endpoint", endpoint.netloc)]
    remarks = ["tccli takes the key from its configuration, or from TENCENTCLOUD_SECRET_ID and _KEY."]
    return _script(details, remarks, " ".join(command))


def as_python(details: Details) -> str:
    """A program for the official SDK; the key comes from the environment. Raises CannotCopy."""
    request, endpoint = copied_request(details), copied_endpoint(details.row)
    program = f"""\
import json
import os

from tencentcloud.common.credential import Credential
from tencentcloud.common.profile.client_profile import ClientProfile
from tencentcloud.common.profile.http_profile import HttpProfile
from tencentcloud.gme.v20180711 import models
from tencentcloud.gme.v20180711.gme_client import GmeClient

key = Credential(
    os.environ["TENCENTCLOUD_SECRET_ID"],
    os.environ["TENCENTCLOUD_SECRET_KEY"],
    os.environ.get("TENCENTCLOUD_TOKEN"),
)
http = HttpProfile(protocol={endpoint.scheme!a}, endpoint={endpoint.netloc!a})
client = GmeClient(key, "", ClientProfile(httpProfile=http))
request = models.{request.action}Request()
request.from_json_string(json.dumps({request.body()!a}))
print(client.{request.action}(request).to_json_string())"""
    return _script(details, [f"pip install {_sdk(endpoint)}"], program)


def _script(details: Details, remarks: list[str], command: str) -> str:
    """Without a line break at the end, which a terminal would take for Enter."""
    if is_practice(details.row):
        remarks = [PRACTICE_REMARK, *remarks]
    return "".join(f"# {remark}\n" for remark in remarks) + command


def _option(name: str, value: object) -> str:
    """One word for the shell; the = keeps a value that begins with a hyphen from being taken for an option."""
    text = value if isinstance(value, str) else json.dumps(value)
    if any(is_invisible(character) and character != "\n" for character in text):
        raise CannotCopy(nothing_for_terminals(name))
    if text == "--":
        raise CannotCopy(tccli_loses_hyphens(name))
    return f"--{name}={shlex.quote(text)}"


def _sdk(endpoint: Endpoint) -> str:
    """The package that its maintainers give to the users of the host; both are imported by the same names."""
    return "tencentcloud-sdk-python-intl-en" if ".intl." in endpoint.host else "tencentcloud-sdk-python-gme"


PRACTICE_ADDRESS = "http://127.0.0.1:18711"
"""Where a practice service of one's own listens; the console's is on another port each time and ends with it."""

PRACTICE_REMARK = "Practice: first run python -m gme_console.practice --port 18711 and use the key that it prints."


class CannotCopy(ValueError):
    """`str()` is the sentence for the operator."""


def last_sent(details: Details) -> Sent | None:
    """The newest request that was to change something; None for an adopted row that nothing was sent for."""
    return details.sent[-1] if details.sent else None


def copied_request(details: Details) -> Request:
    """The request that the details show; for a row without one, the question which task records its room.

    Its encoding is the body as it was sent, to the byte. Raises CannotCopy for a stored body that is no request.
    """
    sent = last_sent(details)
    if sent is None:
        return DescribeTaskInfo(details.row.BizId, details.row.RoomId)
    try:
        request = request_of(sent.action, sent.body)
        exact = encode(request) == sent.body.encode() and _is_typed(request.body())
    except (ValueError, TypeError, RecursionError):
        exact = False
    if not exact:
        raise CannotCopy(strange_body())
    return request


def copied_endpoint(row: Row) -> Endpoint:
    """Where a copied command sends its request: a copied key reaches no other host than the console's own would.

    Raises CannotCopy.
    """
    if is_practice(row):
        return Endpoint.parse(PRACTICE_ADDRESS)
    try:
        return Endpoint.parse(row.host)
    except HostNotAllowed as error:
        raise CannotCopy(host_unusable(message_text(message_of(error)))) from error


def is_practice(row: Row) -> bool:
    """Whether the row's request went to the practice service inside a console."""
    return is_practice_host(row.host)


def _is_typed(fields: dict[str, Any]) -> bool:
    """Whether every field has the type that the API gives it: a body may have been written by another program."""
    lists = fields.get("SubscribeRecordUserIds", {})
    numbers = [value for name, value in fields.items() if name in ("BizId", "TaskId", "RecordMode")]
    texts = [fields.get("RoomId", ""), *(user for ids in lists.values() for user in ids)]
    return all(type(number) is int for number in numbers) and all(isinstance(text, str) for text in texts)
