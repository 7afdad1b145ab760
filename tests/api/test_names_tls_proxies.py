"""Names, certificates and proxies: everything between this computer and the service, played on loopback."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
import trustme

from gme_console.api.actions import StartRecord
from gme_console.api.client import Client
from gme_console.api.detail import Detail
from gme_console.api.limits import Limits
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Credential, Endpoint, Target
from gme_console.api.trouble import Trouble
from scripted_server import (
    STARTED,
    Connection,
    Received,
    ScriptedServer,
    dead_port,
    http,
    raw,
    refused_port,
    server_tls,
)

SERVICE = "gme.intl.tencentcloudapi.com"
START = StartRecord(3400352518, "1987", 1)
CREDENTIAL = Credential("AKIDexample", "secretexample", "tokenexample")
PATIENCE = 8.0


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def service_tls(authority: trustme.CA) -> ssl.SSLContext:
    return server_tls(authority, SERVICE, "127.0.0.1", "localhost")


@pytest.fixture(autouse=True)
def only_loopback(
    authority: trustme.CA, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Trusts the test's authority as if it were the system's, knows no proxy, and looks up no name."""
    bundle = tmp_path_factory.mktemp("trust") / "ca.pem"
    authority.cert_pem.write_to_path(str(bundle))
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    resolve_to(monkeypatch)


def resolve_to(monkeypatch: pytest.MonkeyPatch, *ports: int) -> None:
    """Makes every name mean these ports of loopback; without any, nothing is found. Addresses stay what they are."""
    real = socket.getaddrinfo

    def getaddrinfo(host: str, port: int, *args: Any, **kwargs: Any) -> list[Any]:
        if host == "127.0.0.1":
            return real(host, port, *args, **kwargs)
        if not ports:
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("127.0.0.1", found)) for found in ports]

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture
def call() -> Iterator[Callable[..., Outcome]]:
    clients: list[Client] = []

    def make_and_call(host: str = SERVICE, connect: float = 5.0, total: float = 15.0) -> Outcome:
        clients.append(Client(Limits(connect, total)))
        return clients[-1].call(START, Target(Endpoint.parse(host), CREDENTIAL))

    yield make_and_call
    for client in clients:
        client.close()


def assert_not_sent(outcome: Outcome, reason: Reason) -> None:
    assert (outcome.kind, outcome.reason, outcome.sendings) == (Kind.NOT_SENT, reason, 0), outcome
    assert outcome.message
    assert outcome.elapsed < PATIENCE


# Names


def test_the_service_is_reached_by_name(
    call: Callable[..., Outcome], service_tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ScriptedServer.playing(tls=service_tls) as server:
        resolve_to(monkeypatch, server.port)
        assert call().kind is Kind.ACCEPTED
    assert server.received[0].headers["host"] == SERVICE


def test_an_unknown_name(call: Callable[..., Outcome]) -> None:
    assert_not_sent(call(), Reason.NAME_NOT_FOUND)


def test_a_resolver_that_hangs(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()

    def hanging(*_: object, **__: object) -> list[Any]:
        release.wait(30)
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", hanging)
    try:
        assert_not_sent(call(connect=0.2), Reason.NAME_TIMEOUT)
    finally:
        release.set()
        for thread in threading.enumerate():
            if thread.name == "gme-connect":
                thread.join()


def test_a_resolver_that_comes_too_late_leaves_nothing_open(
    call: Callable[..., Outcome], service_tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What goes on unattended ends by itself: an open socket would be a ResourceWarning, which fails a test."""
    release = threading.Event()
    with ScriptedServer.playing(tls=service_tls) as server:
        resolve_to(monkeypatch, server.port)
        quick = socket.getaddrinfo

        def late(*args: Any, **kwargs: Any) -> list[Any]:
            release.wait(30)
            return quick(*args, **kwargs)

        monkeypatch.setattr(socket, "getaddrinfo", late)
        assert_not_sent(call(connect=0.2), Reason.NAME_TIMEOUT)
        release.set()
        for thread in threading.enumerate():
            if thread.name == "gme-connect":
                thread.join()
        assert server.received == []


def test_a_name_without_an_address(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: [])
    assert_not_sent(call(), Reason.UNREACHABLE)


def test_a_dead_first_address_does_not_cost_the_call(
    call: Callable[..., Outcome], service_tls: ssl.SSLContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (
        dead_port() as dead,
        refused_port() as refused,
        ScriptedServer.playing(tls=service_tls) as server,
    ):
        resolve_to(monkeypatch, dead, refused, server.port)
        outcome = call()
        assert outcome.kind is Kind.ACCEPTED
        assert outcome.elapsed < 4.5


def test_a_refusal_is_told_before_a_missing_route(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch
) -> None:
    with refused_port() as refused:
        resolve_to(monkeypatch, refused, refused)
        assert_not_sent(call(), Reason.CONNECTION_REFUSED)


# Certificates


def test_loopback_speaks_tls_too_and_keeps_its_connection(service_tls: ssl.SSLContext) -> None:
    """Over TLS 1.3 session tickets wait unread on a warmed connection: it must not look like a broken one."""
    client = Client()
    with ScriptedServer.playing(tls=service_tls) as server:
        client.warm(server.endpoint)
        for _ in range(3):
            assert client.call(START, Target(server.endpoint, CREDENTIAL)).kind is Kind.ACCEPTED
            client.warm(server.endpoint)
        assert server.connections == 1
    client.close()


def test_a_tls_connection_closed_while_idle_is_replaced(service_tls: ssl.SSLContext) -> None:
    client = Client()
    with ScriptedServer.playing(raw(http(b'{"Response":{"TaskId":1,"RequestId":"r"}}')), tls=service_tls) as server:
        for _ in range(2):
            outcome = client.call(START, Target(server.endpoint, CREDENTIAL))
            assert (outcome.kind, outcome.sendings) == (Kind.ACCEPTED, 1)
            server.wait_closed()
    client.close()


def test_a_certificate_of_a_stranger(call: Callable[..., Outcome]) -> None:
    with ScriptedServer.playing(tls=server_tls(trustme.CA(), "127.0.0.1")) as server:
        assert_not_sent(call(server.endpoint.url), Reason.CERTIFICATE_NOT_TRUSTED)
        assert server.received == []


def test_a_certificate_for_another_name(call: Callable[..., Outcome], authority: trustme.CA) -> None:
    with ScriptedServer.playing(tls=server_tls(authority, "cvm.tencentcloudapi.com")) as server:
        assert_not_sent(call(server.endpoint.url), Reason.CERTIFICATE_NOT_TRUSTED)


def test_only_the_system_says_who_is_trusted(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    stranger = trustme.CA()
    bundle = tmp_path / "bundle.pem"
    stranger.cert_pem.write_to_path(str(bundle))
    for name in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE"):
        monkeypatch.setenv(name, str(bundle))
    with ScriptedServer.playing(tls=server_tls(stranger, "127.0.0.1")) as server:
        assert_not_sent(call(server.endpoint.url), Reason.CERTIFICATE_NOT_TRUSTED)


def test_a_server_that_does_not_speak_tls(call: Callable[..., Outcome]) -> None:
    with ScriptedServer.playing(on_accept=lambda connection: connection.write(b"220 smtp.invalid\r\n")) as server:
        assert_not_sent(call(f"https://127.0.0.1:{server.port}"), Reason.TLS_FAILED)


def test_a_handshake_that_is_cut(call: Callable[..., Outcome]) -> None:
    with ScriptedServer.playing(on_accept=Connection.end) as server:
        assert_not_sent(call(f"https://127.0.0.1:{server.port}"), Reason.TLS_FAILED)


@pytest.mark.parametrize(
    "slow", [Connection.stall, lambda connection: connection.drip(b"\x16\x03\x03\x40\x00" + b"\x02" * 10_000)]
)
def test_a_handshake_that_takes_too_long(call: Callable[..., Outcome], slow: Callable[[Connection], None]) -> None:
    with ScriptedServer.playing(on_accept=slow) as server:
        outcome = call(f"https://127.0.0.1:{server.port}", connect=1.0)
        assert outcome.reason in (Reason.CONNECT_TIMEOUT, Reason.TLS_FAILED)
        assert_not_sent(outcome, outcome.reason)


def test_a_handshake_that_stalls_is_a_timeout(call: Callable[..., Outcome]) -> None:
    with ScriptedServer.playing(on_accept=Connection.stall) as server:
        assert_not_sent(call(f"https://127.0.0.1:{server.port}", connect=1.0), Reason.CONNECT_TIMEOUT)


def test_an_answer_over_tls_obeys_the_deadline_too(call: Callable[..., Outcome], service_tls: ssl.SSLContext) -> None:
    def drip(connection: Connection, _: Received) -> None:
        connection.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 10_000)

    with ScriptedServer.playing(drip, tls=service_tls) as server:
        outcome = call(server.endpoint.url, total=2.0)
    assert (outcome.kind, outcome.reason, outcome.sendings) == (Kind.UNKNOWN, Reason.READ_TIMEOUT, 1)
    assert outcome.elapsed < PATIENCE


# Proxies


@pytest.fixture
def proxy_at(monkeypatch: pytest.MonkeyPatch) -> Callable[[object], None]:
    return lambda port: monkeypatch.setenv("HTTPS_PROXY", f"http://user:hunter2@127.0.0.1:{port}")


def test_the_systems_proxy_is_used_and_sees_no_secret(
    service_tls: ssl.SSLContext, proxy_at: Callable[[object], None]
) -> None:
    client = Client()
    with ScriptedServer.playing(tls=service_tls, tunnel=True) as proxy:
        proxy_at(proxy.port)
        client.warm(Endpoint.parse(SERVICE))
        for _ in range(2):
            assert client.call(START, Target(Endpoint.parse(SERVICE), CREDENTIAL)).kind is Kind.ACCEPTED
    client.close()
    connect, *requests = proxy.received
    assert (connect.method, connect.path) == ("CONNECT", f"{SERVICE}:443")
    assert connect.headers["proxy-authorization"].startswith("Basic ")
    assert "authorization" not in connect.headers
    assert len(requests) == 2
    assert all("proxy-authorization" not in request.headers for request in requests)
    assert proxy.connections == 1


def test_a_proxy_over_tls(call: Callable[..., Outcome], authority: trustme.CA, monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer.playing(tls=server_tls(trustme.CA(), "127.0.0.1")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", f"https://127.0.0.1:{proxy.port}")
        assert_not_sent(call(), Reason.PROXY_FAILED)
    assert proxy.received == []


def test_loopback_never_goes_through_a_proxy(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch) -> None:
    with ScriptedServer.playing() as proxy, ScriptedServer.playing() as server:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        assert call(server.endpoint.url).kind is Kind.ACCEPTED
        assert proxy.connections == 0


@pytest.mark.parametrize("variable", ["NO_PROXY", "no_proxy"])
@pytest.mark.parametrize(
    ("value", "direct"),
    [
        ("tencentcloudapi.com", True),
        (".tencentcloudapi.com", True),
        ("*.tencentcloudapi.com", True),
        ("*.TencentCloudAPI.com", True),
        ("gme.*.tencentcloudapi.com", True),
        (SERVICE, True),
        (f"{SERVICE}.", True),
        (f"{SERVICE}:443", True),
        ("*.tencentcloudapi.com:443", True),
        ("*", True),
        ("localhost, *", True),
        (f"localhost 127.0.0.1 {SERVICE}", True),
        (f"localhost;{SERVICE}:443", True),
        (f'"localhost,{SERVICE}"', True),
        (f"https://{SERVICE}/", True),
        (f"https://{SERVICE}:443", True),
        ("localhost|*.tencentcloudapi.com", True),
        (f"https://x.{SERVICE}", False),
        (f"{SERVICE}:8443", False),
        ("cloudapi.com", False),
        (f"x{SERVICE}", False),
        ("localhost,,.", False),
        (":443", False),
        ("", False),
    ],
)
def test_no_proxy_is_respected_in_every_spelling(
    call: Callable[..., Outcome],
    service_tls: ssl.SSLContext,
    proxy_at: Callable[[object], None],
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    value: str,
    direct: bool,
) -> None:
    with ScriptedServer.playing(tls=service_tls) as server, refused_port() as refused:
        proxy_at(refused)
        monkeypatch.setenv(variable, value)
        resolve_to(monkeypatch, server.port)
        assert call().kind is (Kind.ACCEPTED if direct else Kind.NOT_SENT)


def test_a_proxy_that_is_not_there(call: Callable[..., Outcome], proxy_at: Callable[[object], None]) -> None:
    with refused_port() as refused:
        proxy_at(refused)
        outcome = call()
    assert_not_sent(outcome, Reason.PROXY_FAILED)
    assert "hunter2" not in str(outcome.message)


@pytest.mark.parametrize(
    "bad",
    [
        "socks5://127.0.0.1:1080",
        "ftp://127.0.0.1:1",
        "http://[",
        "http://",
        "http://127.0.0.1:99999",
        "http://pr\ud800xy",
    ],
)
def test_a_proxy_that_cannot_be_used(call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, bad: str) -> None:
    monkeypatch.setattr("gme_console.api.http.transport.get_environ_proxies", lambda _: {"https": bad})
    assert_not_sent(call(), Reason.PROXY_FAILED)


@pytest.mark.parametrize(
    "bad",
    [
        "http://user:hunter2#x@proxy.invalid:3128",
        "http://us er:hunter2@proxy.invalid:3128",
        "http://user:hunter2@proxy.invalid:99999",
        "http://user:hunter2@",
        "http://user:hunter2€@127.0.0.1:1",
        "user:hunter2@proxy.invalid:3128",
        "socks5://user:hunter2@127.0.0.1:1",
    ],
)
def test_a_proxy_that_cannot_be_used_keeps_its_password(
    call: Callable[..., Outcome], monkeypatch: pytest.MonkeyPatch, bad: str
) -> None:
    monkeypatch.setattr("gme_console.api.http.transport.get_environ_proxies", lambda _: {"https": bad})
    outcome = call()
    assert_not_sent(outcome, Reason.PROXY_FAILED)
    assert "hunter2" not in str(outcome.message)


@pytest.mark.parametrize("status", [b"407 Proxy Authentication Required", b"403 Forbidden", b"502 Bad Gateway"])
def test_a_proxy_that_refuses(call: Callable[..., Outcome], proxy_at: Callable[[object], None], status: bytes) -> None:
    refuse = raw(b"HTTP/1.1 " + status + b"\r\nContent-Length: 0\r\n\r\n")
    with ScriptedServer.playing(STARTED, tunnel=True, on_connect=refuse) as proxy:
        proxy_at(proxy.port)
        outcome = call()
    assert_not_sent(outcome, Reason.PROXY_FAILED)
    assert outcome.message == Detail(Trouble.PROXY_ANSWERED, answer=status.decode())


@pytest.mark.parametrize(
    "slow",
    [
        lambda connection, _: connection.stall(),
        lambda connection, _: connection.drip(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 10_000),
    ],
)
def test_a_proxy_that_takes_too_long(
    call: Callable[..., Outcome], proxy_at: Callable[[object], None], slow: Callable[..., None]
) -> None:
    with ScriptedServer.playing(STARTED, tunnel=True, on_connect=slow) as proxy:
        proxy_at(proxy.port)
        assert_not_sent(call(connect=1.0), Reason.PROXY_FAILED)


def test_a_stranger_behind_the_proxy_is_not_trusted(
    call: Callable[..., Outcome], proxy_at: Callable[[object], None]
) -> None:
    with ScriptedServer.playing(tls=server_tls(trustme.CA(), SERVICE), tunnel=True) as proxy:
        proxy_at(proxy.port)
        assert_not_sent(call(), Reason.CERTIFICATE_NOT_TRUSTED)
    assert [request.method for request in proxy.received] == ["CONNECT"]
