"""One HTTP exchange. The only module that knows requests."""

from __future__ import annotations

import http.client
import re
import ssl
import time
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, cast
from urllib.request import getproxies_environment

import requests
import truststore
from requests.adapters import HTTPAdapter
from requests.utils import get_environ_proxies, select_proxy

from gme_console import __version__
from gme_console.api.detail import Detail
from gme_console.api.http.connection import POOLS, BoundedHTTPConnectionPool
from gme_console.api.http.deadline import Deadline, bounded
from gme_console.api.http.transport_errors import TransportError, after_writing, before_writing
from gme_console.api.outcome import Reason
from gme_console.api.trouble import Trouble

if TYPE_CHECKING:
    from gme_console.api.http.response import BoundedResponse
    from gme_console.api.target import Endpoint

_BLOCK = 65536
_HEADERS = {
    "User-Agent": f"gme-console/{__version__}",
    "Accept": "application/json",
    "Accept-Encoding": "identity",
}


@dataclass(frozen=True, slots=True)
class HttpAnswer:
    """An answer as it came. `fault` says why `raw` is not whole; `received_at` is time.monotonic()."""

    status: int
    date: str | None
    received_at: float
    raw: bytes = field(repr=False)
    fault: TransportError | None = None


class Transport:
    """Keeps one connection per host. For one thread at a time.

    The adapter is used without a requests.Session on purpose: a session adds cookies, redirects, .netrc and
    certificates named by the environment.
    """

    def __init__(self) -> None:
        self._adapter = _Adapter()
        self._last: tuple[Endpoint, dict[str, str], BoundedHTTPConnectionPool] | None = None

    def post(
        self, endpoint: Endpoint, headers: dict[str, str], body: bytes, deadline: Deadline, body_limit: int
    ) -> HttpAnswer:
        """Sends once. Raises TransportError when no answer came: `deadline.written_at` says whether it was sent."""
        proxies: dict[str, str] = {}
        try:
            proxies = _proxies(endpoint, deadline)
            message = _message(headers, body)
            deadline.remaining()  # nothing is opened when the time is over
            with self._pool(endpoint, proxies, deadline).opened() as connection:
                answer, reusable = _read(connection.post(message), deadline, body_limit)
                if not reusable:
                    connection.close()
        except TransportError:
            raise
        except requests.exceptions.InvalidURL:  # quotes the proxy's address, in which a password may stand
            raise TransportError(Reason.PROXY_FAILED, Detail(Trouble.PROXY_UNREADABLE)) from None
        except Exception as error:
            if deadline.written_at is None:
                raise before_writing(deadline, error, bool(proxies)) from error
            raise after_writing(deadline, error) from error
        return answer

    def warm(self, endpoint: Endpoint, deadline: Deadline) -> None:
        """Opens the connection that the next `post` will use, unless it is open. Raises what prevents it."""
        with self._pool(endpoint, _proxies(endpoint, deadline), deadline).opened():
            pass

    def close(self) -> None:
        self._last = None
        self._adapter.close()

    def _pool(self, endpoint: Endpoint, proxies: dict[str, str], deadline: Deadline) -> BoundedHTTPConnectionPool:
        """Where the endpoint's connection is kept; requests makes and finds it, but for the one used last."""
        if self._last is None or self._last[:2] != (endpoint, proxies):
            request = requests.Request("POST", f"{endpoint.url}/").prepare()
            pool = self._adapter.get_connection_with_tls_context(request, True, proxies)
            self._last = endpoint, proxies, cast("BoundedHTTPConnectionPool", pool)
        pool = self._last[2]
        pool.deadline = deadline
        return pool


def _message(headers: dict[str, str], body: bytes) -> bytes:
    """A whole request. Raises ValueError for a header that would be several."""
    lines = [f"{name}: {value}" for name, value in {**_HEADERS, **headers}.items()]
    head = "\r\n".join(("POST / HTTP/1.1", *lines, f"Content-Length: {len(body)}", "", "")).encode("ascii")
    if head.count(b"\n") != len(lines) + 3 or head.count(b"\r") != len(lines) + 3:
        raise ValueError("a header holds a line break")
    return head + body


def trust_context() -> ssl.SSLContext:
    """TLS as every connection uses it: at least 1.2, and what the system trusts. Raises ssl.SSLError or OSError."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    return context


class _Adapter(HTTPAdapter):
    """requests on bounded connections, with the certificates that the system trusts and no others."""

    def __init__(self) -> None:
        self._context = trust_context()
        super().__init__(pool_connections=4, pool_maxsize=1)

    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        self.poolmanager.pool_classes_by_scheme = POOLS

    def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
        if proxy.lower().startswith("socks"):
            raise TransportError(Reason.PROXY_FAILED, Detail(Trouble.SOCKS))
        manager = super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **kwargs)
        manager.pool_classes_by_scheme = POOLS
        return manager

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Adds nothing: requests would add its own bundle of certificates here."""

    def build_connection_pool_key_attributes(self, request: Any, verify: Any, cert: Any = None) -> Any:
        host, pool = super().build_connection_pool_key_attributes(request, verify, cert)
        return host, {**pool, "ssl_context": self._context}


def _proxies(endpoint: Endpoint, deadline: Deadline) -> dict[str, str]:
    """The proxy that the system names for the endpoint, as requests wants it; never one for this computer.

    Bounded, since finding out may look up a name (Windows).
    """
    if endpoint.loopback or _is_direct(endpoint.host, endpoint.port or 443):
        return {}
    url = endpoint.url
    proxy = bounded(lambda: select_proxy(url, get_environ_proxies(url)), deadline.connect_remaining())
    return {endpoint.scheme: proxy} if proxy else {}


def _is_direct(host: str, port: int) -> bool:
    """Whether the environment's NO_PROXY (or no_proxy) leaves a host out. `host` is lower-case.

    There is no standard. An entry is a host, which means its subdomains too (curl), with or without a dot before it
    (wget) or behind it, with or without a port (Go), or a pattern with `*` (Java, browsers). Commas, semicolons, bars
    and spaces part entries; quotes that a file of variables left round them, and a scheme before a host, mean nothing.
    """
    entries = re.split(r"[,;|\s\"']+", getproxies_environment().get("no", "").lower())
    return any(_covers(entry, host, port) for entry in entries)


def _covers(entry: str, host: str, port: int) -> bool:
    name, _, only_port = re.sub(r"^[a-z]+://", "", entry).rstrip("/").partition(":")
    name = name.strip(".")
    if not name or only_port not in ("", str(port)):
        return False
    return fnmatchcase(host, name) or fnmatchcase(host, f"*.{name}")


def _read(response: BoundedResponse, deadline: Deadline, limit: int) -> tuple[HttpAnswer, bool]:
    """The answer with as much of its body as came, `limit` bytes at most; whether the connection can be kept."""
    received_at = time.monotonic()
    raw = bytearray()
    fault = None
    try:
        while len(raw) <= limit and (block := response.some(_BLOCK)):
            raw += block
        fault = _incomplete(response, raw, limit)
    except Exception as error:  # noqa: BLE001 - whatever it is, the request has left
        fault = after_writing(deadline, error)
    answer = HttpAnswer(
        status=response.status,
        date=response.headers.get("Date"),
        received_at=received_at,
        raw=bytes(raw[:limit]),
        fault=fault,
    )
    return answer, fault is None and not response.will_close


def _incomplete(response: BoundedResponse, raw: bytearray, limit: int) -> TransportError | None:
    if len(raw) > limit:
        return TransportError(Reason.TOO_LARGE, Detail(Trouble.TOO_LARGE_OF, most=limit))
    if response.missing:
        raise http.client.IncompleteRead(bytes(raw), response.missing)
    if not raw and not {"content-length", "transfer-encoding"} & {name.lower() for name in response.headers}:
        return TransportError(Reason.TRUNCATED, Detail(Trouble.NO_BODY))
    return None
