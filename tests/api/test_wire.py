"""Answers whose outside is odd: heads, interim answers, encodings, and whether the connection is used once more."""

from __future__ import annotations

import select
import socket
import threading
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from gme_console.api.action_answers import StartRecordAnswer
from gme_console.api.actions import (
    DescribeRecordInfo,
    DescribeTaskInfo,
    ModifyRecordInfo,
    Request,
    StartRecord,
    StopRecord,
)
from gme_console.api.client import Client
from gme_console.api.http import connection as connections
from gme_console.api.limits import Limits
from gme_console.api.outcome import Kind, Outcome, Reason
from gme_console.api.target import Credential, Target
from scripted_server import (
    STARTED,
    Connection,
    Received,
    ScriptedServer,
    answer,
    envelope,
    error,
    http,
    raw,
)

TASK = 446192236330927912
START = StartRecord(3400352518, "1987", 1)
WHOLE = envelope(TaskId=TASK)
OK = b"HTTP/1.1 200 OK\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(WHOLE)
CHUNKS = b"%x\r\n%b\r\n0\r\n\r\n" % (len(WHOLE), WHOLE)
HINTS = b"HTTP/1.1 103 Early Hints\r\nLink: </x>; rel=preload\r\n\r\n"


@pytest.fixture
def client() -> Iterator[Client]:
    client = Client(Limits(connect=5, total=5, body=4096))
    yield client
    client.close()


def call(client: Client, server: ScriptedServer, request: Request = START) -> Outcome:
    return client.call(request, Target(server.endpoint, Credential("id", "key")))


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Encoding": "utf-8"},
        {"Content-Encoding": "none"},
        {"Content-Encoding": "identity"},
        {"Content-Encoding": " Identity "},
        {"Content-Encoding": " "},
        {"Content-Encoding": "UTF-8, identity"},
        {"Content-Encoding": "gzip"},
        {"Content-Encoding": "br"},
        {"Content-Type": "text/html; charset=gb2312"},
        {"Content-Type": "application/json; charset=utf-16"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": ""},
        {"Content-Type": "multipart/mixed"},
        {"Content-Type": "message/rfc822"},
        {"Content-Type": "message/delivery-status"},
        {"Content-Type": ";;;="},
    ],
    ids=str,
)
def test_a_header_is_not_believed_over_the_body(client: Client, headers: dict[str, str]) -> None:
    for body in (WHOLE, b"\xef\xbb\xbf" + WHOLE):
        with ScriptedServer.playing(answer(body, headers=headers)) as server:
            outcome = call(client, server)
            assert outcome.answer == StartRecordAnswer(TASK, outcome.request_id)
            assert outcome.raw == body
            assert call(client, server).kind is Kind.ACCEPTED
            assert server.connections == 1


BROKEN = {
    "two lengths in one": b"Content-Length: 56, 46\r\n",
    "one length twice in one": b"Content-Length: %d, %d\r\n" % (len(WHOLE), len(WHOLE)),
    "two lengths": LENGTH + b"Content-Length: 46\r\n",
    "one length twice": LENGTH + LENGTH,
    "negative": b"Content-Length: -5\r\n",
    "signed": b"Content-Length: +%d\r\n" % len(WHOLE),
    "a word": b"Content-Length: all\r\n",
    "hexadecimal": b"Content-Length: 0x40\r\n",
    "grouped": b"Content-Length: 1_0\r\n",
    "fraction": b"Content-Length: 56.0\r\n",
    "nothing": b"Content-Length:\r\n",
    "superscript": b"Content-Length: \xb2\r\n",
    "huge": b"Content-Length: " + b"9" * 5000 + b"\r\n",
    "length and chunks": LENGTH + b"Transfer-Encoding: chunked\r\n",
    "chunks and length": b"Transfer-Encoding: chunked\r\n" + LENGTH,
    "gzip and chunks": b"Transfer-Encoding: gzip, chunked\r\n",
    "chunks twice": b"Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n",
    "identity": b"Transfer-Encoding: identity\r\n",
    "space before the colon": b"Content-Length : %d\r\n" % len(WHOLE),
    "no colon": LENGTH + b"nonsense\r\n",
    "only a colon": b": x\r\n" + LENGTH,
    "begins with a continuation": b" x\r\n" + LENGTH,
    "a bare CR": b"X: y\rContent-Length: 5\r\n" + LENGTH,
    "binary": bytes(range(1, 256)).replace(b"\n", b"") + b"\r\n",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_head_is_the_services_fault_and_unknown(client: Client, case: str) -> None:
    for body in (WHOLE, CHUNKS):
        with ScriptedServer.playing(raw(OK + BROKEN[case] + b"\r\n" + body, end=False), STARTED) as server:
            outcome = call(client, server)
            assert (outcome.kind, outcome.reason, outcome.sendings) == (Kind.UNKNOWN, Reason.NOT_JSON, 1)
            assert outcome.message
            assert call(client, server).kind is Kind.ACCEPTED
            assert [request.connection for request in server.received] == [1, 2]


def test_a_negative_chunk_and_a_head_cut_off_are_only_part_of_an_answer(client: Client) -> None:
    chunked = OK + b"Transfer-Encoding: chunked\r\n\r\n"
    for data in (chunked + b"-5\r\n" + CHUNKS, OK + b"Content-Length: 1", OK + LENGTH, b"HTTP/1.1 200 OK"):
        with ScriptedServer.playing(raw(data)) as server:
            outcome = call(client, server)
            assert (outcome.kind, outcome.reason) == (Kind.UNKNOWN, Reason.TRUNCATED)


HEAD_LINES = st.one_of(
    st.sampled_from(list(BROKEN.values())),
    st.sampled_from([b"Connection: keep-alive\r\n", b"Connection: close\r\n", b"Set-Cookie: \xff=;;=\r\n", LENGTH]),
    st.sampled_from([b"Location: //[\r\n", b"Location: \xff\r\n", b"Date: x\r\n", b"Content-Encoding: gzip\r\n"]),
    st.binary(max_size=40),
    st.builds(lambda name, value: name + b":" + value + b"\r\n", st.binary(max_size=10), st.binary(max_size=20)),
)
STATUS_LINES = st.one_of(
    st.sampled_from([OK, b"HTTP/1.0 200 OK\r\n", b"HTTP/1.1 200\r\n", b"HTTP/1.1 2_0_0 OK\r\n", b"HTTP/2 200\r\n"]),
    st.sampled_from([HINTS + OK, b"HTTP/1.1 204 No\r\n", b"HTTP/1.1 304 No\r\n", b"HTTP/1.1 101 Up\r\n", HINTS * 9]),
    st.integers(0, 1100).map(lambda status: b"HTTP/1.1 %d x\r\n" % status),
    st.binary(max_size=30),
)
HOSTILE = st.builds(
    lambda status, lines, body: status + b"".join(lines) + b"\r\n" + body,
    STATUS_LINES,
    st.lists(HEAD_LINES, max_size=6),
    st.sampled_from([WHOLE, CHUNKS, b"", WHOLE + WHOLE, b"-1\r\n", error("RequestLimitExceeded")]),
)


def test_no_head_whatsoever_is_a_fault_of_ours(client: Client) -> None:
    said = [b""]

    def hostile(connection: Connection, _: Received) -> None:
        connection.write(said[0])
        connection.end()

    @settings(suppress_health_check=list(HealthCheck))
    @given(HOSTILE)
    def ends_well(data: bytes) -> None:
        said[0] = data
        outcome = call(client, server)
        assert outcome.reason is not Reason.INTERNAL
        if outcome.kind is Kind.ACCEPTED:
            assert outcome.answer == StartRecordAnswer(TASK, outcome.request_id)
        else:
            assert outcome.kind is Kind.UNKNOWN or outcome.code == "RequestLimitExceeded"

    with ScriptedServer.playing(hostile) as server:
        ends_well()


ACCEPTED, NOT_JSON, STATUS = (
    (Kind.ACCEPTED, Reason.NONE),
    (Kind.UNKNOWN, Reason.NOT_JSON),
    (Kind.UNKNOWN, Reason.HTTP_STATUS),
)
ONCE_ONLY: dict[str, tuple[bytes, tuple[Kind, Reason]]] = {
    "100": (b"HTTP/1.1 100 Continue\r\n\r\n" + http(WHOLE), ACCEPTED),
    "102 and 103": (b"HTTP/1.1 102 Processing\r\n\r\n" + HINTS + http(WHOLE), ACCEPTED),
    "103 with a length": (HINTS[:-2] + LENGTH + b"\r\n" + http(WHOLE), ACCEPTED),
    "eight times 103": (HINTS * 8 + http(WHOLE), ACCEPTED),
    "nine times 103": (HINTS * 9 + http(WHOLE), NOT_JSON),
    "101": (b"HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n" + http(WHOLE), NOT_JSON),
    "100 with a body": (b"HTTP/1.1 100 Continue\r\n\r\n" + WHOLE + http(WHOLE), NOT_JSON),
    "one byte after it": (http(WHOLE) + b"x", ACCEPTED),
    "a line end after it": (http(WHOLE) + b"\r\n", ACCEPTED),
    "an answer after it": (http(WHOLE) + http(envelope(TaskId=666)), ACCEPTED),
    "half an answer after it": (http(WHOLE) + http(envelope(TaskId=666))[:40], ACCEPTED),
    "103 after it": (http(WHOLE) + HINTS, ACCEPTED),
    "bytes after the last chunk": (OK + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNKS + b"x", ACCEPTED),
    "shorter than it says": (http(WHOLE, headers={"Content-Length": "2"}), NOT_JSON),
    "204": (http(b"", "204 No Content", {"Content-Length": ""}), (Kind.UNKNOWN, Reason.TRUNCATED)),
    "204 with a body": (http(WHOLE, "204 No Content"), STATUS),
    "205 with a body": (http(WHOLE, "205 Reset"), STATUS),
    "304 with a body": (http(WHOLE, "304 Not Modified"), STATUS),
    "1.0 that stays": (http(WHOLE, headers={"Connection": "keep-alive"}).replace(b"HTTP/1.1", b"HTTP/1.0"), ACCEPTED),
    "not JSON": (http(b"<html>"), NOT_JSON),
    "another action": (http(envelope(TaskId=TASK, RecordMode=1)), (Kind.UNKNOWN, Reason.MISFIT)),
    "both": (http(envelope(TaskId=TASK, Error={"Code": "X", "Message": ""})), (Kind.UNKNOWN, Reason.MISFIT)),
}


@pytest.mark.parametrize("case", ONCE_ONLY)
def test_after_anything_unexpected_the_connection_is_not_used_again(client: Client, case: str) -> None:
    data, expected = ONCE_ONLY[case]
    with ScriptedServer.playing(raw(data, end=False), STARTED) as server:
        first = call(client, server)
        assert (first.kind, first.reason) == expected
        second = call(client, server)
        assert second.answer == StartRecordAnswer(TASK, second.request_id)
        assert [request.connection for request in server.received] == [1, 2]


def test_the_answer_after_a_hint_is_never_taken_for_the_next_ones(client: Client) -> None:
    """As it was seen: 103 first, and the 200 apart from it."""
    files = envelope(RoomId="1987", RecordMode=2, RecordInfo=None)

    def late(connection: Connection, _: Received) -> None:
        connection.write(HINTS)
        connection.write(http(envelope(RoomId="1987", RecordMode=1, RecordInfo=None)))

    with ScriptedServer.playing(late, answer(files)) as server:
        question = DescribeRecordInfo(1, TASK, "1987")
        target = Target(server.endpoint, Credential("id", "key"))
        outcomes = [client.call(question, target) for _ in range(2)]
    assert [outcome.answer.RecordMode for outcome in outcomes if outcome.answer] == [1, 2]  # type: ignore[union-attr]


QUESTIONS: list[Request] = [
    START,
    StopRecord(1, TASK),
    ModifyRecordInfo(1, TASK, 2),
    DescribeTaskInfo(1, "1987"),
    DescribeRecordInfo(1, TASK, "1987"),
]


@pytest.mark.parametrize("request_", QUESTIONS, ids=lambda request: request.action)
def test_a_slipped_line_is_believed_for_no_action(client: Client, request_: Request) -> None:
    other = envelope(RoomId="77", RecordMode=1, RecordInfo=None)
    with ScriptedServer.playing(answer(other)) as server:
        outcome = call(client, server, request_)
        assert outcome.kind is Kind.UNKNOWN
        assert outcome.answer is None


@pytest.mark.parametrize("words", [http(envelope(TaskId=666)), HINTS, b"220 smtp.invalid ready\r\n", b"\n"])
def test_nothing_is_sent_to_a_peer_that_speaks_first(
    client: Client, monkeypatch: pytest.MonkeyPatch, words: bytes
) -> None:
    real = connections.dial

    def heard(*args: object) -> socket.socket:
        sock = real(*args)  # type: ignore[arg-type]
        assert select.select([sock], [], [], 10)[0], "it says nothing"
        return sock

    monkeypatch.setattr(connections, "dial", heard)
    with ScriptedServer.playing(on_accept=lambda connection: connection.write(words)) as server:
        for _ in range(2):
            outcome = call(client, server)
            assert (outcome.kind, outcome.reason, outcome.sendings) == (Kind.NOT_SENT, Reason.SPOKE_FIRST, 0)
        assert server.received == []


def test_a_connection_that_says_something_while_idle_is_not_used(client: Client) -> None:
    spoken = threading.Event()

    def then_more(connection: Connection, _: Received) -> None:
        connection.write(http(WHOLE))
        connection.write(HINTS)
        spoken.set()

    with ScriptedServer.playing(then_more, STARTED) as server:
        assert call(client, server).kind is Kind.ACCEPTED
        assert spoken.wait(10)
        assert call(client, server).kind is Kind.ACCEPTED
        assert [request.connection for request in server.received] == [1, 2]
