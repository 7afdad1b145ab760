"""Where it is asked whose key it is: STS, of the same site as the recording service.

Source: API reference, service sts, GetCallerIdentity; its service refuses a request without a region.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from gme_console.api.target import Endpoint

if TYPE_CHECKING:
    from gme_console.api.target import Target

_HOST = re.compile(r"gme\.(?:(?P<place>[a-z0-9-]+)\.)?tencentcloudapi\.com")
_REGION = re.compile(r"[a-z]{2}-[a-z0-9-]+")
_MAINLAND = "ap-guangzhou"
_INTERNATIONAL = "ap-singapore"


def identity_target(target: Target) -> Target | None:
    """The same key at the STS of the same site; on this computer the same service.

    None for a host that has no such neighbour.
    """
    if target.endpoint.loopback:
        return target._replace(region=_MAINLAND)
    known = _HOST.fullmatch(target.endpoint.host)
    if known is None:
        return None
    sts = Endpoint.parse("sts" + target.endpoint.host.removeprefix("gme"))
    return target._replace(endpoint=sts, region=_region(known["place"] or ""))


def _region(place: str) -> str:
    if _REGION.fullmatch(place):
        return place
    return _INTERNATIONAL if place == "intl" else _MAINLAND
