"""Where requests may go, the service's own hosts over TLS or this computer, and by whom they are signed."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple

from gme_console.api.detail import Detail
from gme_console.api.practice_host import PRACTICE_HOST, is_practice_host

_ADDRESS = re.compile(
    r"(?:(?P<scheme>https?)://)?(?P<host>\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(?P<port>[1-9][0-9]{0,4}))?",
    re.ASCII,
)
_SERVICE_HOST = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+tencentcloudapi\.com", re.ASCII)
_DEFAULT_PORTS = {"http": 80, "https": 443}
_MAX_HOST = 253


class HostRefusal(StrEnum):
    """Why requests may not go to a host."""

    NO_HOST = "no_host"
    PORT_TOO_LARGE = "port_too_large"
    NOT_MADE_HERE = "host_not_made_here"  # an Endpoint that `parse` would not make
    NOT_THE_SERVICE = "host_not_the_service"
    HTTPS_ONLY = "https_only"
    PORT_443_ONLY = "port_443_only"


class HostNotAllowed(ValueError):
    """Brings a Detail: which HostRefusal."""

    def __init__(self, refusal: HostRefusal) -> None:
        super().__init__(Detail(refusal))


class Endpoint(NamedTuple):
    """A host that requests may go to, when made by `parse`. `host` is lower-case, IPv6 without brackets.

    `port` is None for the default port of the scheme.
    """

    scheme: str
    host: str
    port: int | None = None

    @classmethod
    def parse(cls, text: str) -> Endpoint:
        """The endpoint in `text`: a host, with an optional `http://` or `https://` before and `:port` after.

        Without a scheme it is https. Raises HostNotAllowed for anything that is neither a host below
        tencentcloudapi.com, over https on its default port, nor loopback, over http or https on any port.
        """
        return cls(*_parsed(text))

    def require_allowed(self) -> None:
        """Raises HostNotAllowed unless `parse` could have made this endpoint."""
        parsed = Endpoint.parse(self.url)
        if (parsed.scheme, parsed.host, parsed.netloc) != (self.scheme, self.host, self.netloc):
            raise HostNotAllowed(HostRefusal.NOT_MADE_HERE)

    @property
    def loopback(self) -> bool:
        return _loopback(f"[{self.host}]" if ":" in self.host else self.host) is not None

    @property
    def netloc(self) -> str:
        """What the Host header carries: the host, and the port unless it is the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        if self.port is None or self.port == _DEFAULT_PORTS.get(self.scheme):
            return host
        return f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Scheme and netloc, no path."""
        return f"{self.scheme}://{self.netloc}"


@lru_cache(maxsize=64)
def _parsed(text: str) -> tuple[str, str, int | None]:
    """Scheme, host and port; the same few texts are asked about again and again."""
    parts = _ADDRESS.fullmatch("[::1]" if text == "::1" else text.lower()) if text.isascii() else None
    if parts is None:
        raise HostNotAllowed(HostRefusal.NO_HOST)
    scheme = parts["scheme"] or "https"
    port = int(parts["port"]) if parts["port"] else None
    if port is not None and port > 65535:
        raise HostNotAllowed(HostRefusal.PORT_TOO_LARGE)
    if port == _DEFAULT_PORTS[scheme]:
        port = None
    host = _loopback(parts["host"])
    if host is None:
        host = _service_host(scheme, parts["host"], port)
    return scheme, host, port


HostKey = Endpoint | str


def host_key(text: str) -> HostKey:
    """Equal for two texts that name the same place, whatever their spelling; what is no host equals itself alone."""
    if is_practice_host(text):
        return PRACTICE_HOST
    try:
        return Endpoint.parse(text)
    except HostNotAllowed:
        return text


def same_host(one: str, other: str) -> bool:
    """Whether two texts name the same place; no text names none."""
    return bool(one) and (one == other or host_key(one) == host_key(other))


@lru_cache(maxsize=64)
def _loopback(host: str) -> str | None:
    """The host in its normal spelling if it is this computer, else None."""
    if host == "localhost":
        return host
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return None
    if (address.version == 6) != host.startswith("["):
        return None
    if address.version == 6 and address != ipaddress.IPv6Address("::1"):
        return None
    return str(address) if address.is_loopback else None


def _service_host(scheme: str, host: str, port: int | None) -> str:
    if len(host) > _MAX_HOST or not _SERVICE_HOST.fullmatch(host):
        raise HostNotAllowed(HostRefusal.NOT_THE_SERVICE)
    if scheme != "https":
        raise HostNotAllowed(HostRefusal.HTTPS_ONLY)
    if port is not None:
        raise HostNotAllowed(HostRefusal.PORT_443_ONLY)
    return host


@dataclass(frozen=True, slots=True)
class Credential:
    """A key pair, with a token when it is temporary. Its repr tells nothing, so it cannot leak through a log."""

    secret_id: str = field(repr=False)
    secret_key: str = field(repr=False)
    token: str = field(default="", repr=False)


class Target(NamedTuple):
    """`region` is left out of the request when empty; `language` is en-US or zh-CN."""

    endpoint: Endpoint
    credential: Credential
    region: str = ""
    language: str = "en-US"
