"""The practice service on a real socket: framing, bad days, hostile clients and the stop."""

from __future__ import annotations

import contextlib
import http.client
import json
import socket
import ssl
import threading
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import pytest
import trustme

from gme_console.practice.http_exchange import MAX_BODY
from gme_console.practice.practice_settings import PracticeSettings
from gme_console.practice.server import PracticeServer
from practice_calls import HOST, START, T0, Clock, call, error_code, read_answer, wire


@pytest.fixture
def server() -> Iterator[PracticeServer]:
    with PracticeServer(PracticeSettings(enter_after=0), Clock()) as running:
        yield running


def connect(server: PracticeServer) -> socket.socket:
    return socket.create_connection((HOST, server.port), timeout=20)


def start(room: str = "1987") -> bytes:
    return wire(call("StartRecord", {**START, "RoomId": room}))


def exchange(server: PracticeServer, data: bytes) -> tuple[str, dict[str, str], bytes]:
    with connect(server) as connection:
        connection.sendall(data)
        return read_answer(connection)


def code_of(answer: tuple[str, dict[str, str], bytes]) -> str:
    status, headers, body = answer
    assert status == "HTTP/1.1 200 OK"
    assert headers["content-type"] == "application/json"
    return error_code(json.loads(body)["Response"])


def rooms(server: PracticeServer) -> list[str]:
    return [task.RoomId for task in server.service.tasks.snapshot()]


def test_an_answer_as_the_real_service_frames_it(server: PracticeServer) -> None:
    status, headers, body = exchange(server, start())
    assert status == "HTTP/1.1 200 OK"
    assert headers["content-type"] == "application/json"
    assert parsedate_to_datetime(headers["date"]).timestamp() == T0
    response = json.loads(body)["Response"]
    assert set(response) == {"TaskId", "RequestId"}


def test_a_connection_is_kept_open_for_request_after_request(server: PracticeServer) -> None:
    with connect(server) as connection:
        for number in range(5):
            connection.sendall(start(str(number)))
            assert code_of(read_answer(connection)) == ""
        connection.sendall(start("a") + start("b"))
        assert connection.recv(1)
    assert server.service.wait_for(7)


def test_it_closes_when_the_client_asks_for_it(server: PracticeServer) -> None:
    with connect(server) as connection:
        connection.sendall(wire(call("StartRecord", START), close=True))
        _, headers, _ = read_answer(connection)
        assert headers["connection"] == "close"
        assert connection.recv(1) == b""


def test_it_asks_for_a_body_that_is_announced(server: PracticeServer) -> None:
    request = start().replace(b"\r\n\r\n", b"\r\nExpect: 100-continue\r\n\r\n", 1)
    head, _, body = request.partition(b"\r\n\r\n")
    with connect(server) as connection:
        connection.sendall(head + b"\r\n\r\n")
        assert connection.recv(1024).startswith(b"HTTP/1.1 100 ")
        connection.sendall(body)
        assert code_of(read_answer(connection)) == ""


@pytest.mark.parametrize(("room", "done"), [("cut-before", False), ("cut-after", True)])
def test_a_cut_line_is_a_reset_one(server: PracticeServer, room: str, done: bool) -> None:
    with connect(server) as connection:
        connection.sendall(start(room))
        with pytest.raises(ConnectionResetError):
            connection.recv(1)
    assert rooms(server) == [room] * done


def test_a_truncated_answer_promises_more_than_it_sends(server: PracticeServer) -> None:
    with connect(server) as connection:
        connection.sendall(start("truncated"))
        status, headers, body = read_answer(connection)
        assert connection.recv(1) == b""
    assert status == "HTTP/1.1 200 OK"
    assert 0 < len(body) < int(headers["content-length"])
    assert rooms(server) == ["truncated"]


@pytest.mark.parametrize(("room", "done"), [("http-502", False), ("http-502-after", True)])
def test_a_bad_gateway(server: PracticeServer, room: str, done: bool) -> None:
    status, headers, _ = exchange(server, start(room))
    assert (status, headers["content-type"]) == ("HTTP/1.1 502 Bad Gateway", "text/html")
    assert rooms(server) == [room] * done


@pytest.mark.parametrize(("room", "content_type"), [("garbage", "application/json"), ("html", "text/html")])
def test_an_answer_that_is_no_answer(server: PracticeServer, room: str, content_type: str) -> None:
    status, headers, body = exchange(server, start(room))
    assert (status, headers["content-type"]) == ("HTTP/1.1 200 OK", content_type)
    with pytest.raises(ValueError, match=r"utf-8|Expecting value"):
        json.loads(body)


def test_a_slow_answer_comes(server: PracticeServer) -> None:
    assert code_of(exchange(server, start("slow 0.05"))) == ""


def test_a_hanging_answer_ends_when_the_client_leaves(server: PracticeServer) -> None:
    with connect(server) as connection:
        connection.sendall(start("hang"))
        assert server.service.wait_for(1)
        connection.settimeout(0.05)
        with pytest.raises(TimeoutError):
            connection.recv(1)
        hanging = [thread for thread in threading.enumerate() if thread.name == "practice-connection"]
        assert len(hanging) == 1
    hanging[0].join(10)
    assert not hanging[0].is_alive()
    assert rooms(server) == ["hang"]


@pytest.mark.parametrize("room", ["hang", "slow 600"])
def test_the_stop_cuts_what_hangs_and_leaves_no_thread(room: str) -> None:
    before = set(threading.enumerate())
    server = PracticeServer(PracticeSettings(), Clock()).start()
    with connect(server) as idle, connect(server) as half, connect(server) as waiting:
        half.sendall(b"POST / HT")
        waiting.sendall(start(room))
        assert server.service.wait_for(1)
        server.stop()
        assert set(threading.enumerate()) <= before
        for connection in (idle, half, waiting):
            with pytest.raises((ConnectionResetError, EOFError)):
                raise_at_end(connection)
    server.stop()


def raise_at_end(connection: socket.socket) -> None:
    if connection.recv(1) == b"":
        raise EOFError


def test_start_and_stop_again() -> None:
    server = PracticeServer(PracticeSettings(), Clock())
    with pytest.raises(RuntimeError, match="not started"):
        _ = server.port
    for _ in range(2):
        with server:
            assert server.start() is server
            assert server.url == f"http://127.0.0.1:{server.port}"
            exchange(server, start())
    assert server.service.count() == 2


def test_a_taken_port_is_refused(server: PracticeServer) -> None:
    with pytest.raises(OSError, match="in use"):
        PracticeServer(port=server.port).start()


def test_it_listens_on_loopback_only(server: PracticeServer) -> None:
    with connect(server) as connection:
        assert connection.getpeername()[0] == "127.0.0.1"
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.2", server.port), timeout=20)


def with_head(line: bytes, *lines: bytes) -> bytes:
    return b"\r\n".join([line, b"Host: 127.0.0.1", *lines, b"", b""])


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (with_head(b"GET / HTTP/1.1"), "UnsupportedProtocol"),
        (with_head(b"BREW / HTTP/1.1"), "UnsupportedProtocol"),
        (with_head(b"POST / HTTP/1.1"), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", b"Content-Type: application/json"), "AuthFailure.InvalidAuthorization"),
        (with_head(b"POST / HTTP/1.1", b"Content-Length: -1"), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", b"Content-Length: 0x10"), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", b"Content-Length: " + b"9" * 4000), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", b"Content-Length: 1", b"Content-Length: 2"), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", b"Transfer-Encoding: chunked"), "InvalidRequest"),
        (with_head(b"POST / HTTP/1.1", f"Content-Length: {MAX_BODY + 1}".encode()), "RequestSizeLimitExceeded"),
        (with_head(b"POST / HTTP/1.1", b"Content-Type: application/json", b"Authorization: \xff\xfe"),
         "AuthFailure.InvalidAuthorization"),
        (start() + b"\x00\xff not http \r\n\r\n", ""),
    ],
)  # fmt: skip
def test_hostile_requests_get_an_envelope(
    server: PracticeServer, capfd: pytest.CaptureFixture[str], data: bytes, code: str
) -> None:
    assert code_of(exchange(server, data)) == code
    assert code_of(exchange(server, start("77"))) == ""
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", "400"),
        (b"hello\r\n\r\n", "400"),
        (b"POST / HTTP/9.9\r\n\r\n", "505"),
        (b"POST /" + b"a" * 70_000 + b" HTTP/1.1\r\n\r\n", "414"),
        (b"POST / HTTP/1.1\r\nX: " + b"a" * 70_000 + b"\r\n\r\n", "431"),
        (b"POST / HTTP/1.1\r\n" + b"X: a\r\n" * 200 + b"\r\n", "431"),
    ],
)
def test_what_is_not_http_is_told_so(
    server: PracticeServer, capfd: pytest.CaptureFixture[str], data: bytes, status: str
) -> None:
    assert exchange(server, data)[0].split()[1] == status
    assert capfd.readouterr() == ("", "")


def test_a_client_that_leaves_in_the_middle_does_no_harm(
    server: PracticeServer, capfd: pytest.CaptureFixture[str]
) -> None:
    for data in (b"", b"POST", start()[:200], start()[:-1]):
        with connect(server) as connection:
            connection.sendall(data)
    assert code_of(exchange(server, start())) == ""
    assert [item.done for item in server.service.received() if item.done] == [True]
    assert capfd.readouterr() == ("", "")


def test_the_answer_to_a_body_too_large_arrives_although_the_client_is_still_sending(server: PracticeServer) -> None:
    request = call("StartRecord", b"x" * (MAX_BODY + 1))
    assert code_of(exchange(server, wire(request))) == "RequestSizeLimitExceeded"


def test_the_largest_body_is_read(server: PracticeServer) -> None:
    padded = json.dumps(START).encode().ljust(MAX_BODY)
    assert code_of(exchange(server, wire(call("StartRecord", padded)))) == ""


def test_head_gets_no_body(server: PracticeServer) -> None:
    connection = http.client.HTTPConnection(HOST, server.port, timeout=20)
    try:
        for _ in range(2):
            connection.request("HEAD", "/")
            response = connection.getresponse()
            assert (response.status, response.read()) == (200, b"")
    finally:
        connection.close()


def test_many_clients_at_once(server: PracticeServer) -> None:
    codes: list[str] = []

    def client(number: int) -> None:
        codes.append(code_of(exchange(server, start(str(number)))))

    threads = [threading.Thread(target=client, args=(number,)) for number in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert codes == [""] * 20
    assert len(rooms(server)) == 20


@pytest.fixture
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture
def secure(authority: trustme.CA) -> Iterator[PracticeServer]:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(HOST).configure_cert(context)
    with PracticeServer(PracticeSettings(), Clock(), ssl_context=context) as running:
        yield running


def trusting(authority: trustme.CA) -> ssl.SSLContext:
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def test_it_speaks_tls(secure: PracticeServer, authority: trustme.CA) -> None:
    assert secure.url.startswith("https://")
    with trusting(authority).wrap_socket(connect(secure), server_hostname=HOST) as connection:
        connection.sendall(start())
        assert code_of(read_answer(connection)) == ""
        connection.sendall(start("cut-after"))
        with contextlib.suppress(ConnectionResetError):  # which Python before 3.13 takes for an end
            assert connection.recv(1) == b""
    assert rooms(secure) == ["1987", "cut-after"]


def test_tls_clients_that_break_off_do_no_harm(
    secure: PracticeServer, authority: trustme.CA, capfd: pytest.CaptureFixture[str]
) -> None:
    with connect(secure) as plain:
        plain.sendall(start())
        with contextlib.suppress(ConnectionResetError):
            assert not plain.recv(1024).startswith(b"HTTP/")
    with connect(secure) as silent:
        with (
            connect(secure) as distrusting,
            pytest.raises(ssl.SSLCertVerificationError),
            ssl.create_default_context().wrap_socket(distrusting, server_hostname=HOST),
        ):
            pass
        with trusting(authority).wrap_socket(connect(secure), server_hostname=HOST) as hanging:
            hanging.sendall(start("hang"))
            assert secure.service.wait_for(1)
            secure.stop()
        assert silent.fileno() > 0
    assert capfd.readouterr() == ("", "")
