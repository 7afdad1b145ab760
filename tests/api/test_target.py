"""Where requests may go."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gme_console.api.detail import Detail, message_of
from gme_console.api.practice_host import PRACTICE_HOST, PRACTICE_SERVICE, host_detail
from gme_console.api.target import Endpoint, HostNotAllowed, HostRefusal, host_key, same_host

SERVICE = "gme.intl.tencentcloudapi.com"


@pytest.mark.parametrize(
    ("text", "url", "netloc"),
    [
        (SERVICE, f"https://{SERVICE}", SERVICE),
        (f"https://{SERVICE}", f"https://{SERVICE}", SERVICE),
        (f"{SERVICE}:443", f"https://{SERVICE}", SERVICE),
        ("HTTPS://GME.TencentCloudAPI.com", "https://gme.tencentcloudapi.com", "gme.tencentcloudapi.com"),
        ("gme.ap-x.tencentcloudapi.com", "https://gme.ap-x.tencentcloudapi.com", "gme.ap-x.tencentcloudapi.com"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("127.0.0.1:8080", "https://127.0.0.1:8080", "127.0.0.1:8080"),
        ("http://127.8.9.1:80", "http://127.8.9.1", "127.8.9.1"),
        ("http://localhost:1", "http://localhost:1", "localhost:1"),
        ("http://LOCALHOST:65535", "http://localhost:65535", "localhost:65535"),
        ("::1", "https://[::1]", "[::1]"),
        ("http://[::1]:8080", "http://[::1]:8080", "[::1]:8080"),
        ("http://[0:0::1]:8080", "http://[::1]:8080", "[::1]:8080"),
    ],
)
def test_what_is_allowed(text: str, url: str, netloc: str) -> None:
    endpoint = Endpoint.parse(text)
    assert (endpoint.url, endpoint.netloc) == (url, netloc)
    assert endpoint.loopback == ("tencent" not in text.lower())
    assert Endpoint.parse(endpoint.url) == endpoint
    endpoint.require_allowed()


REFUSED = [
    "",
    "example.com",
    "tencentcloudapi.com",
    "eviltencentcloudapi.com",
    "gme.eviltencentcloudapi.com",
    "gme.tencentcloudapi.com.evil.example",
    "gme.tencentcloudapi.com.",
    "localhost.",
    "localhost.evil.example",
    "127.0.0.1.evil.example",
    ".tencentcloudapi.com",
    "gme..tencentcloudapi.com",
    "-gme.tencentcloudapi.com",
    "gme-.tencentcloudapi.com",
    "gme_x.tencentcloudapi.com",
    "http://gme.tencentcloudapi.com",
    "http://gme.tencentcloudapi.com:443",
    "gme.tencentcloudapi.com:80",
    "gme.tencentcloudapi.com:8443",
    "gme.tencentcloudapi.com:",
    "gme.tencentcloudapi.com:0443",
    "https://127.0.0.1:0",
    "https://127.0.0.1:65536",
    "https://127.0.0.1:99999",
    "https://127.0.0.1:-1",
    "ftp://127.0.0.1",
    "//gme.tencentcloudapi.com",
    "https:gme.tencentcloudapi.com",
    "https://user@gme.tencentcloudapi.com",
    "https://user:pw@127.0.0.1",
    "https://evil.example@gme.tencentcloudapi.com",
    "https://gme.tencentcloudapi.com@evil.example",
    "https://evil.example#.tencentcloudapi.com",
    "https://evil.example?.tencentcloudapi.com",
    "https://evil.example/.tencentcloudapi.com",
    "https://evil.example\\.tencentcloudapi.com",
    "https://gme.tencentcloudapi.com/",
    "https://gme.tencentcloudapi.com/path",
    "https://gme.tencentcloudapi.com?a=b",
    " gme.tencentcloudapi.com",
    "gme.tencentcloudapi.com ",
    "gme.tencentcloudapi.com\n",
    "gme.tencentcloudapi.com\r\nX-Evil: 1",
    "gme.\ttencentcloudapi.com",
    "gme.tencentcloudapi.com\x00",
    "gme.tencentcloudapi。com",
    "gmé.tencentcloudapi.com",
    "gme.tencentcloudapİ.com",
    "gme.tencentcloudapi.com:４４３",
    "１２７.0.0.1",
    "127.1",
    "0177.0.0.1",
    "2130706433",
    "0x7f.0.0.1",
    "0.0.0.0",
    "128.0.0.1",
    "10.0.0.1",
    "169.254.0.1",
    "[127.0.0.1]",
    "[::]",
    "[::2]",
    "[::ffff:127.0.0.1]",
    "[::1%lo]",
    "::1:8080",
    "[::1",
    "a" * 64 + ".tencentcloudapi.com",
    "a." * 130 + "tencentcloudapi.com",
]


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused_says_why(text: str) -> None:
    with pytest.raises(HostNotAllowed) as refusal:
        Endpoint.parse(text)
    why = message_of(refusal.value)
    assert isinstance(why, Detail)
    assert why.code in set(HostRefusal)


@given(st.text(max_size=40) | st.from_regex(r"(https?://)?[a-z0-9.:@/\\#\[\]-]{1,40}", fullmatch=True))
def test_whatever_is_written_ends_in_an_allowed_host_or_a_refusal(text: str) -> None:
    try:
        endpoint = Endpoint.parse(text)
    except HostNotAllowed:
        return
    assert endpoint.loopback or endpoint.host.endswith(".tencentcloudapi.com")
    endpoint.require_allowed()


@pytest.mark.parametrize(
    "endpoint",
    [
        Endpoint("https", "evil.example"),
        Endpoint("http", "gme.tencentcloudapi.com"),
        Endpoint("https", "gme.tencentcloudapi.com", 8443),
        Endpoint("https", "GME.tencentcloudapi.com"),
        Endpoint("https", "evil.example/@gme.tencentcloudapi.com"),
        Endpoint("https", "[::1]"),
        Endpoint("ftp", "127.0.0.1"),
    ],
)
def test_an_endpoint_that_was_not_parsed_is_checked_all_the_same(endpoint: Endpoint) -> None:
    with pytest.raises(HostNotAllowed):
        endpoint.require_allowed()


def test_the_practice_service_is_one_place_whatever_it_was_written_as() -> None:
    former = "the practice service"
    assert same_host(former, PRACTICE_HOST)
    assert host_key(former) == host_key(PRACTICE_HOST)
    assert host_detail(former) == host_detail(PRACTICE_HOST) == Detail(PRACTICE_SERVICE)
    assert host_detail("127.0.0.1") == "127.0.0.1"
    assert not same_host(PRACTICE_HOST, "127.0.0.1")
    with pytest.raises(HostNotAllowed):
        Endpoint.parse(PRACTICE_HOST)
