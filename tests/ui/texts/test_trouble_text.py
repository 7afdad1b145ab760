"""Errors of sockets, TLS, proxies and files are told in plain words: no number, no name of a constant, no C file."""

from __future__ import annotations

import errno
import http.client
import os
import re
import socket
import ssl
from pathlib import Path

import pytest
import urllib3

from gme_console.api.detail import Detail, message_of
from gme_console.api.http.deadline import Deadline
from gme_console.api.http.transport_errors import after_writing, before_writing, plain_error
from gme_console.api.trouble import Trouble
from gme_console.ledger.errors import ledger_error
from gme_console.ui.texts.message_text import message_text

RAW = re.compile(r"Errno|WinError|\[|\]|_ssl\.c|\b[A-Z]+_[A-Z_]+\b|IncompleteRead|^\s*$|\b1\d\d\b")
"""What no operator can read."""


def os_error(number: int) -> OSError:
    return OSError(number, os.strerror(number))


def tls_error(reason: str) -> ssl.SSLError:
    error = ssl.SSLError(1, f"[SSL: {reason}] {reason.lower()} (_ssl.c:1000)")
    error.reason = reason
    return error


def untrusted(why: str) -> ssl.SSLCertVerificationError:
    text = f"[SSL: CERTIFICATE_VERIFY_FAILED] certificate verify failed: {why} (_ssl.c:1000)"
    error = ssl.SSLCertVerificationError(1, text)
    error.verify_message = why
    return error


def failed_at(number: int) -> OSError:
    return OSError(number, os.strerror(number), "/somewhere/else")


CASES = [
    *(
        (os_error(getattr(errno, name)), words)
        for name, words in (
            ("ECONNREFUSED", "nothing accepts connections"),
            ("ECONNRESET", "cut the connection"),
            ("EPIPE", "cut the connection"),
            ("ECONNABORTED", "was cut"),
            ("ETIMEDOUT", "too long"),
            ("ENETUNREACH", "no way"),
            ("EHOSTUNREACH", "no way"),
            ("ENETDOWN", "network is down"),
            ("EADDRNOTAVAIL", "no way"),
            ("EADDRINUSE", "in use"),
            ("EACCES", "does not permit"),
            ("EPERM", "does not permit"),
            ("EMFILE", "no connection left"),
            ("EPROTO", ""),
            ("EIO", ""),
        )
    ),
    (socket.gaierror(socket.EAI_NONAME, "Name or service not known"), "no address"),
    (socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"), "name server"),
    (socket.gaierror(socket.EAI_FAIL, "Non-recoverable failure"), "name server"),
    (socket.gaierror(-99, "something else"), "could not be looked up"),
    (TimeoutError(), "too long"),
    (TimeoutError(Detail(Trouble.NONE_IN_TIME)), "no address answered in time"),
    (OSError(Detail(Trouble.NO_ADDRESS)), "the name has no address"),
    (OSError(), "failed"),
    (untrusted("self-signed certificate"), "not accepted: self-signed certificate"),
    (untrusted("Hostname mismatch, certificate is not valid for 'a.b'."), "not accepted: Hostname mismatch"),
    (ssl.SSLCertVerificationError("no more"), "not accepted"),
    (tls_error("WRONG_VERSION_NUMBER"), "does not speak TLS"),
    (tls_error("UNEXPECTED_EOF_WHILE_READING"), "cut the connection"),
    (tls_error("TLSV1_ALERT_PROTOCOL_VERSION"), "tlsv1 alert protocol version"),
    (ssl.SSLEOFError(8, "[SSL: UNEXPECTED_EOF_WHILE_READING] EOF occurred (_ssl.c:1000)"), "cut the connection"),
    (ssl.SSLZeroReturnError(6, "TLS/SSL connection has been closed (EOF) (_ssl.c:1000)"), "cut the connection"),
    (ssl.SSLError(1, "[SSL] unknown error (_ssl.c:1000)"), "TLS failed"),
    (OSError("Tunnel connection failed: 407 Proxy Authentication Required"), "the proxy answered 407 Proxy"),
    (http.client.IncompleteRead(b"12345", 10), "5 bytes came, 10 more"),
    (http.client.IncompleteRead(b"12345"), "5 bytes came"),
    (urllib3.exceptions.IncompleteRead(5, 10), "5 bytes came, 10 more"),
    (http.client.BadStatusLine("SSH-2.0-OpenSSH"), "not an answer in HTTP"),
    (http.client.LineTooLong("header line"), "not an answer in HTTP"),
    (http.client.RemoteDisconnected("Remote end closed connection without response"), "closed connection"),
]


@pytest.mark.parametrize(("error", "words"), CASES, ids=lambda one: repr(one)[:60])
def test_an_error_is_told_in_plain_words(error: Exception, words: str) -> None:
    told = message_text(plain_error(error))
    assert words in told
    assert not RAW.search(told), told


@pytest.mark.parametrize("error", [error for error, _ in CASES], ids=lambda one: repr(one)[:60])
def test_what_an_exchange_ended_with_is_told_in_plain_words(error: Exception) -> None:
    guard = Deadline(1e12, 1e12, 1000)
    for proxied in (False, True):
        assert not RAW.search(message_text(before_writing(guard, error, proxied).message)), error
    assert not RAW.search(message_text(after_writing(guard, error).message).replace("OSError in", "")), error


def test_what_is_no_error_of_line_or_file_has_no_words() -> None:
    assert plain_error(ValueError("a secret")) == ""


@pytest.mark.parametrize("number", [errno.EIO, errno.ENOTDIR, errno.ENXIO, errno.ENOLCK, errno.ENODEV, errno.EINVAL])
def test_a_file_that_fails_is_told_without_a_number(number: int) -> None:
    told = message_text(message_of(ledger_error(failed_at(number), Path("/history.sqlite3"))))
    assert "Errno" not in told
    assert "/somewhere/else" not in told
