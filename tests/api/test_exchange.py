"""Every way in which an exchange can end, over real HTTP."""

from __future__ import annotations

import gzip
import itertools
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import DescribeTaskInfo, StartRecord, StopRecord
from gme_console.api.client import Client
from gme_console.api.limits import Limits
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Credential, Endpoint, Target
from scripted_server import (
    DATE,
    REQUEST_ID,
    STARTED,
    Connection,
    Received,
    Script,
    ScriptedServer,
    answer,
    cut,
    dead_port,
    envelope,
    error,
    http,
    raw,
    refused_port,
    reset,
    stall,
)

CREDENTIAL = Credential("AKIDsecretsecretsecretsecret00000000", "keykeykeykeykeykeykeykeykeykeykey", "tokentokentoken")
START = StartRecord(3400352518, "1987", 1)
TASK = 446192236330927912
SHORT = Limits(connect=1.0, total=1.5)
NARROW = Limits(body=4096)
PATIENCE = 8.0
"""Seconds that are far more than SHORT allows and far less than a hanging test takes."""

type_of_client = Callable[[Limits], Client]


@pytest.fixture
def make_client() -> Iterator[type_of_client]:
    clients: list[Client] = []

    def make(limits: Limits) -> Client:
        clients.append(Client(limits))
        return clients[-1]

    yield make
    for client in clients:
        client.close()


@pytest.fixture
def client(make_client: type_of_client) -> Client:
    return make_client(Limits())


def target(endpoint: Endpoint, credential: Credential = CREDENTIAL) -> Target:
    return Target(endpoint, credential)


def assert_not_sent(outcome: Outcome, reason: Reason) -> None:
    assert (outcome.kind, outcome.reason) == (Kind.NOT_SENT, reason)
    assert (outcome.sendings, outcome.sent_at, outcome.http_status, outcome.raw) == (0, None, None, b"")
    assert outcome.message
    assert outcome.elapsed < PATIENCE


def assert_unknown(outcome: Outcome, reason: Reason) -> None:
    assert (outcome.kind, outcome.reason) == (Kind.UNKNOWN, reason)
    assert outcome.sendings == 1
    assert outcome.sent_at is not None
    assert abs(outcome.sent_at - time.time()) < 60
    assert outcome.answer is None
    assert outcome.elapsed < PATIENCE


def test_a_start_is_accepted(client: Client) -> None:
    with ScriptedServer.playing() as server:
        outcome = client.call(START, Target(server.endpoint, CREDENTIAL, "ap-tokyo", "zh-CN"))
    assert (outcome.kind, outcome.reason) == (Kind.ACCEPTED, Reason.NONE)
    assert outcome.answer == StartRecordAnswer(TASK, REQUEST_ID)
    assert (outcome.http_status, outcome.raw) == (200, envelope(TaskId=TASK))
    assert (outcome.sendings, outcome.request_id) == (1, REQUEST_ID)
    (request,) = server.received
    assert (request.method, request.path) == ("POST", "/")
    assert request.body == b'{"BizId":3400352518,"RoomId":"1987","RecordMode":1}'
    assert request.headers["host"] == server.endpoint.netloc
    assert request.headers["content-type"] == "application/json"
    assert request.headers["x-tc-region"] == "ap-tokyo"
    assert request.headers["x-tc-language"] == "zh-CN"
    assert request.headers["x-tc-token"] == CREDENTIAL.token
    assert request.headers["accept-encoding"] == "identity"
    assert request.headers["user-agent"].startswith("gme-console/")
    assert "cookie" not in request.headers


@pytest.mark.parametrize("host", ["127.0.0.1", "::1"])
def test_both_loopbacks_work(client: Client, host: str) -> None:
    with ScriptedServer.playing(host=host) as server:
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        assert server.received[0].headers["host"] == server.endpoint.netloc


def test_localhost_is_not_looked_up(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def elsewhere(*_: object, **__: object) -> None:
        raise AssertionError("localhost was looked up")

    monkeypatch.setattr("gme_console.api.http.dial.socket.getaddrinfo", elsewhere)
    with ScriptedServer.playing() as server:
        outcome = client.call(START, target(Endpoint("http", "localhost", server.port)))
    assert outcome.kind is Kind.ACCEPTED


# Not sent


def test_nobody_listens(client: Client) -> None:
    with refused_port() as port:
        outcome = client.call(START, target(Endpoint("http", "127.0.0.1", port)))
    assert_not_sent(outcome, Reason.CONNECTION_REFUSED)


def test_nobody_answers(make_client: type_of_client) -> None:
    with dead_port() as port:
        outcome = make_client(SHORT).call(START, target(Endpoint("http", "127.0.0.1", port)))
    assert_not_sent(outcome, Reason.CONNECT_TIMEOUT)


def test_a_host_that_is_not_allowed_hears_nothing(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    looked_up: list[object] = []
    monkeypatch.setattr("gme_console.api.http.dial.socket.getaddrinfo", lambda *a, **_: looked_up.append(a))
    for endpoint in (Endpoint("https", "evil.invalid"), Endpoint("http", "gme.tencentcloudapi.com")):
        assert_not_sent(client.call(START, target(endpoint)), Reason.HOST_NOT_ALLOWED)
        client.warm(endpoint)
    assert looked_up == []


@pytest.mark.parametrize(
    "credential",
    [
        Credential("", ""),
        Credential("id", "se cret"),
        Credential("id\r\nX: 1", "key"),
        Credential("id", "key", "töken"),
    ],
)
def test_a_bad_credential_is_told_before_anything_is_sent(client: Client, credential: Credential) -> None:
    with ScriptedServer.playing() as server:
        outcome = client.call(START, target(server.endpoint, credential), clock_offset=1.5)
    assert_not_sent(outcome, Reason.BAD_CREDENTIAL)
    assert outcome.clock_offset == 1.5
    assert server.connections == 0
    for secret in ("se cret", "id\r\nX: 1", "töken"):
        assert secret not in str(outcome.message)


def test_a_deadline_that_has_passed_sends_nothing(client: Client) -> None:
    with ScriptedServer.playing() as server:
        outcome = client.call(START, target(server.endpoint), deadline=time.monotonic() - 1)
        assert_not_sent(outcome, Reason.CONNECT_TIMEOUT)
        assert server.received == []


def test_a_fault_of_ours_before_sending_is_not_sent(client: Client) -> None:
    with ScriptedServer.playing() as server:
        outcome = client.call(StopRecord(1, object()), target(server.endpoint))  # type: ignore[arg-type]
    assert_not_sent(outcome, Reason.INTERNAL)
    assert server.connections == 0


# Unknown


def endless(head: bytes, block: bytes) -> Script:
    """Writes until the other side has had enough."""

    def script(connection: Connection, _: Received) -> None:
        connection.write(head)
        for _ in itertools.count():
            connection.write(block)

    return script


def dripping(data: bytes) -> Script:
    return lambda connection, _: connection.drip(data)


OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
WHOLE = envelope(TaskId=TASK)

UNKNOWNS: dict[str, tuple[Script, Reason]] = {
    "no answer": (stall, Reason.READ_TIMEOUT),
    "head dripping": (dripping(OK + b"X: " + b"x" * 10_000), Reason.READ_TIMEOUT),
    "body dripping": (dripping(http(WHOLE + b" " * 10_000)), Reason.READ_TIMEOUT),
    "chunks dripping": (dripping(CHUNKED + b"1\r\n \r\n" * 10_000), Reason.READ_TIMEOUT),
    "body stalls": (lambda c, r: (c.write(http(WHOLE)[:-3]), c.stall()), Reason.READ_TIMEOUT),  # type: ignore[func-returns-value]
    "continue for ever": (endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), Reason.NOT_JSON),
    "cut": (cut, Reason.CONNECTION_LOST),
    "reset": (reset, Reason.CONNECTION_LOST),
    "cut in the head": (raw(b"HTTP/1.1 200 OK\r\nContent-Le"), Reason.TRUNCATED),
    "cut after the head": (raw(OK + b"\r\n"), Reason.TRUNCATED),
    "cut in the body": (raw(http(WHOLE)[:-1]), Reason.TRUNCATED),
    "no body": (raw(http(WHOLE)[: -len(WHOLE)]), Reason.TRUNCATED),
    "cut in a chunk": (raw(CHUNKED + b"%x\r\n" % len(WHOLE) + WHOLE[:9]), Reason.TRUNCATED),
    "cut between chunks": (raw(CHUNKED + b"%x\r\n%b\r\n" % (len(WHOLE), WHOLE)), Reason.TRUNCATED),
    "nonsense for a chunk": (raw(CHUNKED + b"zz\r\n"), Reason.TRUNCATED),
    "body too large": (raw(http(WHOLE + b" " * 4096)), Reason.TOO_LARGE),
    "body without end": (endless(OK + b"\r\n", b" " * 65536), Reason.TOO_LARGE),
    "chunks without end": (endless(CHUNKED, b"1\r\n \r\n" * 10_000), Reason.TOO_LARGE),
    "trailers without end": (endless(CHUNKED + b"0\r\n", b"X: y\r\n" * 10_000), Reason.TOO_LARGE),
    "not HTTP": (raw(b"220 smtp.invalid ready\r\n"), Reason.NOT_JSON),
    "binary": (raw(b"\x16\x03\x01\x00\xff" * 20), Reason.NOT_JSON),
    "line without end": (endless(b"HTTP/1.1 200 ", b"x" * 65536), Reason.NOT_JSON),
    "too many headers": (raw(OK + b"X: y\r\n" * 200 + b"\r\n"), Reason.NOT_JSON),
    "not JSON": (answer(b"<html>"), Reason.NOT_JSON),
    "empty": (answer(b""), Reason.NOT_JSON),
    "gzip": (answer(gzip.compress(WHOLE), headers={"Content-Encoding": "gzip"}), Reason.NOT_JSON),
    "gzip in secret": (answer(gzip.compress(WHOLE)), Reason.NOT_JSON),
    "no TaskId": (answer(envelope()), Reason.MALFORMED),
    "rounded TaskId": (answer(envelope(TaskId=float(TASK))), Reason.MALFORMED),
    "error without RequestId": (answer(b'{"Response":{"Error":{"Code":"X"}}}'), Reason.MALFORMED),
    "502": (answer(b"Bad Gateway", "502 Bad Gateway"), Reason.HTTP_STATUS),
    "503 with Retry-After": (answer(b"", "503 Busy", {"Retry-After": "0"}), Reason.HTTP_STATUS),
    "internal error": (answer(error("InternalError")), Reason.SERVER_FAILED),
}


@pytest.mark.parametrize("case", UNKNOWNS)
def test_after_sending_it_is_unknown_and_was_sent_once(make_client: type_of_client, case: str) -> None:
    script, reason = UNKNOWNS[case]
    with ScriptedServer.playing(script) as server:
        limits = SHORT if reason is Reason.READ_TIMEOUT else NARROW
        outcome = make_client(limits).call(START, target(server.endpoint))
        assert len(server.received) == 1
    assert_unknown(outcome, reason)
    assert len(outcome.raw) <= limits.body


@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"])
@pytest.mark.parametrize("location", ["http://127.0.0.1:{port}/again", "//[", "file:///etc/passwd"])
def test_a_redirect_is_not_followed(client: Client, status: str, location: str) -> None:
    with ScriptedServer.playing() as elsewhere:
        there = {"Location": location.format(port=elsewhere.port)}
        with ScriptedServer.playing(answer(b"moved", status, there)) as server:
            outcome = client.call(START, target(server.endpoint))
            assert len(server.received) == 1
        assert elsewhere.connections == 0
    assert_unknown(outcome, Reason.HTTP_STATUS)


def test_what_came_is_kept_even_if_it_is_not_all(make_client: type_of_client) -> None:
    with ScriptedServer.playing(raw(http(WHOLE)[:-5])) as server:
        outcome = make_client(NARROW).call(START, target(server.endpoint))
    assert (outcome.raw, outcome.http_status) == (WHOLE[:-5], 200)
    with ScriptedServer.playing(raw(http(b"x" * 9000))) as server:
        outcome = make_client(NARROW).call(START, target(server.endpoint))
    assert outcome.raw == b"x" * NARROW.body


def test_framings_that_are_fine(client: Client) -> None:
    chunks = CHUNKED + b"5\r\n%b\r\n%x;ext=1\r\n%b\r\n0\r\nX: y\r\n\r\n" % (WHOLE[:5], len(WHOLE) - 5, WHOLE[5:])
    for data, end in [(chunks, False), (OK + b"\r\n" + WHOLE, True), (b"HTTP/1.0 200 OK\r\n\r\n" + WHOLE, True)]:
        with ScriptedServer.playing(raw(data, end=end)) as server:
            assert client.call(START, target(server.endpoint)).answer == StartRecordAnswer(TASK, REQUEST_ID)


def test_the_callers_deadline_counts_when_it_is_earlier(client: Client) -> None:
    with ScriptedServer.playing(stall) as server:
        outcome = client.call(START, target(server.endpoint), deadline=time.monotonic() + 1.5)
    assert_unknown(outcome, Reason.READ_TIMEOUT)


def test_a_fault_of_ours_after_sending_is_unknown(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError(CREDENTIAL.secret_key)

    monkeypatch.setattr("gme_console.api.client.classify", broken)
    with ScriptedServer.playing() as server:
        outcome = client.call(START, target(server.endpoint))
    assert_unknown(outcome, Reason.INTERNAL)
    assert "RuntimeError" in str(outcome.message)
    assert CREDENTIAL.secret_key not in str(outcome.message)


# The clock


def corrected(server_time: float) -> Script:
    """Refuses a timestamp more than five minutes from `server_time`, as the service does."""

    def script(connection: Connection, request: Received) -> None:
        timestamp = int(request.headers["x-tc-timestamp"])
        if abs(timestamp - server_time) <= 300:
            connection.write(http(WHOLE))
        else:
            text = f"The request timestamp {timestamp} is more than five minutes from {int(server_time)}."
            connection.write(http(error("AuthFailure.SignatureExpire", text)))

    return script


@pytest.mark.parametrize("wrong_by", [-86400, -400, 400, 86400])
def test_an_expired_signature_is_corrected_and_sent_once_more(wrong_by: int) -> None:
    real = time.time()
    client = Client(now=lambda: real + wrong_by)
    with ScriptedServer.playing(corrected(real)) as server:
        outcome = client.call(START, target(server.endpoint))
        assert outcome.kind is Kind.ACCEPTED
        assert outcome.sendings == 2
        assert outcome.clock_offset == pytest.approx(-wrong_by, abs=2)
        assert len({request.headers["authorization"] for request in server.received}) == 2
        again = client.call(START, target(server.endpoint), outcome.clock_offset)
        assert (again.kind, again.sendings) == (Kind.ACCEPTED, 1)
        assert len(server.received) == 3
        assert server.connections == 1
    client.close()


def test_it_is_sent_once_more_and_not_oftener(client: Client) -> None:
    text = f"server time {int(time.time()) + 5000}"
    with ScriptedServer.playing(answer(error("AuthFailure.SignatureExpire", text))) as server:
        outcome = client.call(START, target(server.endpoint))
    assert (outcome.kind, outcome.reason) == (Kind.REFUSED, Reason.SERVICE_ERROR)
    assert outcome.code == "AuthFailure.SignatureExpire"
    assert (outcome.sendings, len(server.received)) == (2, 2)


def test_date_corrects_an_expired_signature_too(client: Client) -> None:
    refusal = answer(error("AuthFailure.SignatureExpire", "expired"), headers={"Date": DATE})
    with ScriptedServer.playing(refusal, STARTED) as server:
        outcome = client.call(START, target(server.endpoint))
    assert (outcome.kind, outcome.sendings) == (Kind.ACCEPTED, 2)
    assert int(server.received[1].headers["x-tc-timestamp"]) == pytest.approx(1_700_006_400, abs=5)


def test_an_expired_signature_without_a_time_is_not_sent_again(client: Client) -> None:
    with ScriptedServer.playing(answer(error("AuthFailure.SignatureExpire", "expired"))) as server:
        outcome = client.call(START, target(server.endpoint))
    assert (outcome.kind, outcome.sendings, len(server.received)) == (Kind.REFUSED, 1, 1)


def test_the_second_sending_has_the_same_deadline(make_client: type_of_client) -> None:
    text = f"server time {int(time.time()) + 5000}"
    refusal = answer(error("AuthFailure.SignatureExpire", text))
    with ScriptedServer.playing(refusal, stall) as server:
        outcome = make_client(SHORT).call(START, target(server.endpoint))
    assert (outcome.kind, outcome.reason, outcome.sendings) == (Kind.UNKNOWN, Reason.READ_TIMEOUT, 2)
    assert outcome.elapsed < PATIENCE


def test_a_second_sending_that_fails_to_leave_keeps_the_first_answer(client: Client) -> None:
    text = f"server time {int(time.time()) + 5000}"
    refusal = answer(error("AuthFailure.SignatureExpire", text), headers={"Connection": "close"})

    def refuse_and_leave(connection: Connection, request: Received) -> None:
        server.stop_listening()
        refusal(connection, request)

    with ScriptedServer.playing(refuse_and_leave) as server:
        outcome = client.call(START, target(server.endpoint))
    assert (outcome.kind, outcome.code, outcome.sendings) == (Kind.REFUSED, "AuthFailure.SignatureExpire", 1)
    assert outcome.clock_offset == pytest.approx(5000, abs=10)


def test_the_offset_is_learnt_from_date_and_does_not_jitter(client: Client) -> None:
    with ScriptedServer.playing(answer(WHOLE, headers={"Date": DATE})) as server:
        outcome = client.call(START, target(server.endpoint))
        assert outcome.sendings == 1
        assert outcome.clock_offset == pytest.approx(1_700_006_400.5 - time.time(), abs=5)
        known = outcome.clock_offset + 1
        assert client.call(START, target(server.endpoint), known).clock_offset == known


def test_an_offset_is_applied_to_the_timestamp(client: Client) -> None:
    with ScriptedServer.playing() as server:
        outcome = client.call(START, target(server.endpoint), clock_offset=-3600.0)
    assert int(server.received[0].headers["x-tc-timestamp"]) == pytest.approx(time.time() - 3600, abs=5)
    assert outcome.clock_offset == -3600.0


# Connections


def test_consecutive_calls_use_one_connection(client: Client) -> None:
    stopped, looked_up = answer(envelope()), answer(envelope(TaskId=TASK, RecordMode=1))
    with ScriptedServer.playing(STARTED, stopped, looked_up, STARTED) as server:
        for request in (START, StopRecord(1, TASK), DescribeTaskInfo(1, "1987"), START):
            assert client.call(request, target(server.endpoint)).kind is Kind.ACCEPTED
        assert [request.connection for request in server.received] == [1, 1, 1, 1]


def test_a_warmed_connection_is_the_one_used(client: Client) -> None:
    with ScriptedServer.playing() as server:
        for _ in range(3):
            client.warm(server.endpoint)
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        client.warm(server.endpoint)
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        assert server.connections == 1


def test_a_connection_closed_while_idle_is_replaced_without_a_word(client: Client) -> None:
    with ScriptedServer.playing(raw(http(WHOLE))) as server:
        for count in (1, 2, 3):
            outcome = client.call(START, target(server.endpoint))
            assert (outcome.kind, outcome.sendings) == (Kind.ACCEPTED, 1)
            server.wait_closed()
            assert server.connections == count


def test_warming_replaces_a_connection_closed_while_idle(client: Client) -> None:
    with ScriptedServer.playing(raw(http(WHOLE)), STARTED) as server:
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        server.wait_closed()
        client.warm(server.endpoint)
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        assert server.connections == 2


@pytest.mark.parametrize("clock", ["monotonic", "time"])
def test_a_connection_idle_for_too_long_is_not_trusted(
    client: Client, monkeypatch: pytest.MonkeyPatch, clock: str
) -> None:
    """Either clock may tell: the monotonic one stands still while a laptop sleeps."""
    real = getattr(time, clock)
    with ScriptedServer.playing() as server:
        client.warm(server.endpoint)
        monkeypatch.setattr(time, clock, lambda: real() + 60)
        client.warm(server.endpoint)
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        assert server.connections == 2
        assert server.received[0].connection == 2


@pytest.mark.parametrize("apart", [False, True])
def test_an_answer_nobody_asked_for_is_never_taken(client: Client, apart: bool) -> None:
    written = threading.Event()
    poison = http(envelope(TaskId=666))

    def poisoning(connection: Connection, _: Received) -> None:
        for part in (http(WHOLE), poison) if apart else (http(WHOLE) + poison,):
            connection.write(part)
        written.set()

    with ScriptedServer.playing(poisoning, STARTED) as server:
        for _ in range(2):
            assert client.call(START, target(server.endpoint)).answer == StartRecordAnswer(TASK, REQUEST_ID)
            assert written.wait(10)
        assert len(server.received) == 2


def test_after_a_failure_the_next_call_begins_anew(make_client: type_of_client) -> None:
    client = make_client(NARROW)
    for bad in (stall, raw(http(b"x" * 9000), end=False), raw(http(WHOLE)[:-1], end=False)):
        with ScriptedServer.playing(bad, STARTED) as server:
            assert client.call(START, target(server.endpoint), deadline=time.monotonic() + 1.5).kind is Kind.UNKNOWN
            assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
            assert [request.connection for request in server.received] == [1, 2]


def test_warming_never_raises(make_client: type_of_client) -> None:
    client = make_client(SHORT)
    with refused_port() as port:
        client.warm(Endpoint("http", "127.0.0.1", port))
    with dead_port() as port:
        client.warm(Endpoint("http", "127.0.0.1", port))
    client.warm(Endpoint("nonsense", "", -1))


def test_a_closed_client_can_be_used_again(client: Client) -> None:
    with ScriptedServer.playing() as server:
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        client.close()
        client.close()
        assert client.call(START, target(server.endpoint)).kind is Kind.ACCEPTED
        assert server.connections == 2


# Secrets


def test_secrets_are_in_no_outcome_repr_or_log(make_client: type_of_client, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("DEBUG")
    outcomes = []
    for script in (STARTED, cut, raw(b"nonsense\r\n"), answer(b"", "302 Found", {"Location": "/x"})):
        with ScriptedServer.playing(script) as server:
            outcomes.append(make_client(NARROW).call(START, target(server.endpoint)))
    with refused_port() as port:
        outcomes.append(make_client(NARROW).call(START, target(Endpoint("http", "127.0.0.1", port))))
    written = f"{outcomes!r} {[outcome.raw for outcome in outcomes]!r} {target(server.endpoint)!r} {caplog.text}"
    assert "127.0.0.1" in caplog.text, "urllib3 was not logging"
    for secret in (CREDENTIAL.secret_id, CREDENTIAL.secret_key, CREDENTIAL.token, "Signature="):
        assert secret not in written


def test_nothing_of_an_answer_or_the_users_home_comes_back_as_a_header(
    client: Client, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    netrc = tmp_path_factory.mktemp("home") / "netrc"
    netrc.write_text("machine 127.0.0.1 login user password hunter2\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with ScriptedServer.playing(answer(WHOLE, headers={"Set-Cookie": "a=b; Path=/"})) as server:
        for _ in range(2):
            client.call(START, target(server.endpoint))
    for request in server.received:
        assert request.headers["authorization"].startswith("TC3-HMAC-SHA256 ")
        assert "cookie" not in request.headers
